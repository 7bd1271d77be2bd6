import type { Recipe } from './recipes.ts';
import { rowsShown, writeAwsCli, writeBoto3, writeDateline, writePartiql, writeSdk } from './writeRequest.ts';

export interface Told {
  recipe: Recipe;
  /** What `dateline query` printed. */
  printed: string;
  rows: Record<string, unknown>[];
}

/** What stands before every snippet of a tool. */
export const preambles = {
  sdk: `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));`,
  boto3: `import os
import boto3

dynamodb = boto3.resource("dynamodb")`,
};

/** `recipe`'s own rows, attributes in the order in which they are asked for. */
export function rowLine(recipe: Recipe, row: Record<string, unknown>): string {
  return JSON.stringify(
    Object.fromEntries(recipe.shows.filter((name) => name in row).map((name) => [name, row[name]])),
  );
}

export function writeCookbook(told: Told[]): string {
  const fence = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
  return [
    '# Query cookbook',
    `Every question the tables answer, as \`dateline query\`, AWS CLI, SDK v3, boto3 and PartiQL, with the first ${rowsShown} rows of the answer on the sample newsroom. Written by tests/journey/sampleNewsroom.test.ts, which runs the first four of each; \`npx vitest run tests/journey/sampleNewsroom.test.ts -u\` writes it anew. PartiQL, which the embedded engine has not, is run by \`npm run test:dynamodb-local -- tests/contract/stores/queryCookbook.test.ts\` over the same rows, and is written without ORDER BY, on which DynamoDB Local fails.`,
    'Nothing here reads a whole table: each question is a key or an index, and a filter on what that gives. No more than a page is held at a time; `dateline query` ends a page with the token of the next (`--page`), AWS with `LastEvaluatedKey`. Rows of the index of mentions expire 400 days after the latest of publication, change, judgement and filing, dropped ones after 90, entries and stories after ten years.',
    'What it costs: an entry, a day, a place, an actor, a credit, a story or a change is a key, and a page of it is a few read units. An outlet, a language, a kind, a status or a toll alone reads the rows of each day of the period: about 30 units a day of 500 entries, some 11,000 for a year, a tenth of a cent, in which `dateline query` says on a terminal how far it is.',
    '## Before you ask',
    'The names of the tables are those of the stack: `aws cloudformation list-stack-resources --stack-name DatelineArchive` lists them. The lines below take them from variables: `ENTRIES_TABLE`, `MENTIONS_TABLE`, `STORIES_TABLE`, `FEEDS_TABLE`, `DROPPED_TABLE`, `EDITIONS_TABLE`, `DELIVERIES_TABLE`. `dateline query` finds them by itself: `--profile NAME` asks the desk on AWS, `--data DIR` the one that ran on this machine.',
    'Of a desk on this machine the tables are open to the AWS CLI and the SDKs for as long as `dateline query --serve` runs; it prints where they are, for another shell to take in (an AWS CLI before 1.29 wants `--endpoint-url "$AWS_ENDPOINT_URL_DYNAMODB"` as well):',
    fence('sh', 'npx dateline query --serve > desk.env &\nsleep 5; . ./desk.env'),
    'SDK v3 snippets begin with',
    fence('js', preambles.sdk),
    'and boto3 snippets with',
    fence('python', preambles.boto3),
    ...told.flatMap(({ recipe, printed, rows }) => [
      `## ${recipe.title}`,
      recipe.says,
      fence('sh', writeDateline(recipe)),
      fence('text', printed),
      fence('sh', writeAwsCli(recipe)),
      fence('js', writeSdk(recipe)),
      fence('python', writeBoto3(recipe)),
      fence('sql', writePartiql(recipe, `${recipe.table.toLowerCase()}`)),
      recipe.newestFirst
        ? 'The first three return these rows, newest first, and PartiQL the same, oldest first'
        : 'Each of these four returns',
      fence('json', rows.map((row) => rowLine(recipe, row)).join('\n')),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}
