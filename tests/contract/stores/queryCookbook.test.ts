import { rmSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  ExecuteStatementCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootStores } from '../../../local/bootStores.ts';
import { recipes } from '../../cookbook/recipes.ts';
import { rowLine } from '../../cookbook/writeCookbook.ts';
import { queryInput, writePartiql } from '../../cookbook/writeRequest.ts';
import { runCli, scratchFolder } from '../../journey/runCli.ts';
import { type OpenDesk, openStores } from './openStores.ts';

/** dynalite knows no PartiQL. */
const isDynamoDbLocal = process.env.DATELINE_DYNAMODB_ENDPOINT !== undefined;
const tables = ['ENTRIES', 'MENTIONS', 'STORIES', 'FEEDS', 'DROPPED', 'EDITIONS', 'DELIVERIES'];

describe.skipIf(!isDynamoDbLocal)(
  'the query cookbook in PartiQL, on DynamoDB Local (npm run test:dynamodb-local)',
  () => {
    const data = scratchFolder('partiql');
    let desk: OpenDesk;

    beforeAll(async () => {
      const answer = await runCli(['run', '--json', '--data', data]);
      expect(answer.code, answer.stderr).toBe(0);
      desk = await openStores('tables');
      const local = await bootStores({ dataDir: data });
      const { environment } = local;
      const embedded = DynamoDBDocumentClient.from(
        new DynamoDBClient({
          endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB,
          region: environment.AWS_REGION,
          // The desk's own key may not scan.
          credentials: { accessKeyId: 'a-test', secretAccessKey: 'local' },
        }),
      );
      for (const table of tables) {
        let from: Record<string, unknown> | undefined;
        do {
          const page = await embedded.send(
            new ScanCommand({ TableName: environment[`${table}_TABLE`], ExclusiveStartKey: from }),
          );
          for (const Item of page.Items ?? [])
            await desk.tables.send(new PutCommand({ TableName: table.toLowerCase(), Item }));
          from = page.LastEvaluatedKey;
        } while (from);
      }
      embedded.destroy();
      await local.stop();
    }, 180_000);
    afterAll(async () => {
      await desk?.close();
      rmSync(data, { recursive: true, force: true });
    });

    it('returns the rows that the other tools return', async () => {
      const entryId = 'e-87aceb77793f22d1cdba';
      const entry = await desk.entries.get(entryId);
      expect(entry, 'the sample was not copied').toBeDefined();
      for (const recipe of recipes({ entryId, storyId: entry?.filing.storyId ?? '' })) {
        const table = recipe.table.toLowerCase();
        const { Items = [] } = await desk.tables.send(new QueryCommand(queryInput(recipe, table)));
        const found: Record<string, unknown>[] = [];
        let NextToken: string | undefined;
        do {
          const page = await desk.tables.send(
            new ExecuteStatementCommand({ Statement: writePartiql(recipe, table), NextToken }),
          );
          found.push(...(page.Items ?? []));
          NextToken = page.NextToken;
        } while (NextToken);
        const sorted = (rows: Record<string, unknown>[]) => rows.map((row) => rowLine(recipe, row)).sort();
        expect(sorted(found), recipe.title).toEqual(sorted(Items));
        expect(found.length, recipe.title).toBeGreaterThan(0);
      }
    }, 60_000);
  },
);
