/** A recipe in the words of each tool. */
import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Condition, Recipe, Value } from './recipes.ts';

/** How many rows the document shows. */
export const rowsShown = 3;

interface Parts {
  index?: string;
  key: string;
  filter?: string;
  projection: string;
  names: Record<string, string>;
  values: Record<string, Value>;
  newestFirst: boolean;
}

/** Every name stands behind a `#`: DynamoDB reserves hundreds of words, `day` and `status` among them. */
function partsOf(recipe: Recipe): Parts {
  const names: Record<string, string> = {};
  const values: Record<string, Value> = {};
  const nameOf = (path: string) =>
    path
      .split('.')
      .map((name) => {
        names[`#${name}`] = name;
        return `#${name}`;
      })
      .join('.');
  const placeholder = (value: Value) => {
    const name = `:${'abcdef'[Object.keys(values).length]}`;
    values[name] = value;
    return name;
  };
  const write = ({ attribute, is, value, to }: Condition) => {
    const name = nameOf(attribute);
    if (is === 'contains') return `contains(${name}, ${placeholder(value)})`;
    if (is === 'between') return `${name} BETWEEN ${placeholder(value)} AND ${placeholder(to ?? value)}`;
    return `${name} ${is} ${placeholder(value)}`;
  };
  return {
    index: recipe.index,
    key: recipe.keys.map(write).join(' AND '),
    filter: recipe.filter && write(recipe.filter),
    projection: recipe.shows.map(nameOf).join(', '),
    names,
    values,
    newestFirst: recipe.newestFirst ?? false,
  };
}

export function queryInput(recipe: Recipe, tableName: string): QueryCommandInput {
  const { index, key, filter, projection, names, values, newestFirst } = partsOf(recipe);
  return {
    TableName: tableName,
    ...(index && { IndexName: index }),
    KeyConditionExpression: key,
    ...(filter && { FilterExpression: filter }),
    ProjectionExpression: projection,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
    ...(newestFirst && { ScanIndexForward: false }),
  };
}

export function writeDateline({ dateline }: Recipe): string {
  const words = dateline.map((word) => (/^[\w:.-]+$/.test(word) ? word : `'${word}'`));
  return `npx dateline query ${words.join(' ')} --limit ${rowsShown}`;
}

export function writeAwsCli(recipe: Recipe): string {
  const { index, key, filter, projection, names, values, newestFirst } = partsOf(recipe);
  const typed = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? { N: String(value) } : { S: value },
    ]),
  );
  const lines = [
    `aws dynamodb query --table-name "$${recipe.table}_TABLE"${index ? ` --index-name ${index}` : ''}`,
    `--key-condition-expression '${key}'`,
    ...(filter ? [`--filter-expression '${filter}'`] : []),
    `--projection-expression '${projection}'`,
    `--expression-attribute-names '${JSON.stringify(names)}'`,
    `--expression-attribute-values '${JSON.stringify(typed)}'`,
    `${newestFirst ? '--no-scan-index-forward ' : ''}--max-items ${rowsShown} --output json`,
  ];
  return lines.join(' \\\n  ');
}

export function writeSdk(recipe: Recipe): string {
  const { TableName: _, ...input } = queryInput(recipe, '');
  const lines = Object.entries(input).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return [
    'const { Items } = await client.send(new QueryCommand({',
    `  TableName: process.env.${recipe.table}_TABLE,`,
    ...lines,
    '}));',
    `console.log(Items.slice(0, ${rowsShown}));`,
  ].join('\n');
}

export function writeBoto3(recipe: Recipe): string {
  const { TableName: _, ...input } = queryInput(recipe, '');
  const lines = Object.entries(input).map(
    ([name, value]) => `    ${name}=${value === false ? 'False' : JSON.stringify(value)},`,
  );
  return [
    `answer = dynamodb.Table(os.environ["${recipe.table}_TABLE"]).query(`,
    ...lines,
    ')',
    `print(answer["Items"][:${rowsShown}])`,
  ].join('\n');
}

/** In the order of the key, oldest first: DynamoDB Local fails on ORDER BY. */
export function writePartiql(recipe: Recipe, tableName: string): string {
  const literal = (value: Value) => (typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`);
  const path = (attribute: string) =>
    attribute
      .split('.')
      .map((name) => `"${name}"`)
      .join('.');
  const write = ({ attribute, is, value, to }: Condition) => {
    if (is === 'contains') return `contains(${path(attribute)}, ${literal(value)})`;
    if (is === 'between') return `${path(attribute)} BETWEEN ${literal(value)} AND ${literal(to ?? value)}`;
    return `${path(attribute)} ${is} ${literal(value)}`;
  };
  const from = recipe.index ? `"${tableName}"."${recipe.index}"` : `"${tableName}"`;
  const where = [...recipe.keys, ...(recipe.filter ? [recipe.filter] : [])].map(write).join('\n  AND ');
  return `SELECT ${recipe.shows.map(path).join(', ')}\nFROM ${from}\nWHERE ${where}`;
}
