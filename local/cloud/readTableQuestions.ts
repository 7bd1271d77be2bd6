/**
 * What a DynamoDB call asks of IAM: one action on each table or index it names, with the condition keys of the service authorization
 * reference that policies may speak of: `dynamodb:LeadingKeys`, `dynamodb:Attributes`, `dynamodb:ReturnValues`, `dynamodb:Select`.
 */
import { localAccount, localRegion } from '../templates/resolver.ts';
import type { TableDefinition } from './dynamo.ts';
import type { Question } from './gatekeeper.ts';

type Row = Record<string, unknown>;

/** Words of expressions that name no attribute. */
const expressionWords = new Set(['SET', 'REMOVE', 'ADD', 'DELETE', 'AND', 'OR', 'NOT', 'IN', 'BETWEEN']);

/** `keyOf` answers the attribute of a table's partition key. */
export function readTableQuestions(
  action: string,
  input: Row,
  keyOf: (table: string, index?: string) => string | undefined,
): Question[] {
  const ask = (table: string, call: Row, index?: string): Question => ({
    action: `dynamodb:${action}`,
    resource: `arn:aws:dynamodb:${localRegion}:${localAccount}:table/${table}${index === undefined ? '' : `/index/${index}`}`,
    context: contextOf(action, call, keyOf(table, index)),
  });
  if (input.RequestItems !== undefined) {
    return Object.entries(input.RequestItems as Record<string, Row | Row[]>).map(([table, asked]) =>
      ask(table, Array.isArray(asked) ? { writes: asked } : asked),
    );
  }
  return [ask(String(input.TableName), input, input.IndexName === undefined ? undefined : String(input.IndexName))];
}

/** The partition keys of tables and indexes, for `readTableQuestions`. */
export function partitionKeys(tables: TableDefinition[]): (table: string, index?: string) => string | undefined {
  const keys = new Map<string, string | undefined>();
  const hashOf = (schema: TableDefinition['keySchema']) =>
    schema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName;
  for (const table of tables) {
    keys.set(table.name, hashOf(table.keySchema));
    for (const index of table.indexes) keys.set(`${table.name}/${index.IndexName}`, hashOf(index.KeySchema));
  }
  return (table, index) => keys.get(index === undefined ? table : `${table}/${index}`);
}

function contextOf(action: string, call: Row, partitionKey: string | undefined): Record<string, string | string[]> {
  const rows = rowsOf(call);
  const leading = partitionKey === undefined ? [] : rows.flatMap((row) => textOf(row[partitionKey]) ?? []);
  const attributes = new Set([...rows.flatMap(Object.keys), ...attributesOf(call)]);
  return {
    ...(leading.length > 0 ? { 'dynamodb:LeadingKeys': leading } : {}),
    ...(attributes.size > 0 ? { 'dynamodb:Attributes': [...attributes] } : {}),
    ...(typeof call.ReturnValues === 'string' ? { 'dynamodb:ReturnValues': call.ReturnValues } : {}),
    ...(selectOf(action, call) ? { 'dynamodb:Select': selectOf(action, call) ?? '' } : {}),
  };
}

/** What of a row is asked for, said or not. */
function selectOf(action: string, call: Row): string | undefined {
  if (!['GetItem', 'BatchGetItem', 'Query', 'Scan'].includes(action)) return undefined;
  if (typeof call.Select === 'string') return call.Select;
  if (call.ProjectionExpression !== undefined) return 'SPECIFIC_ATTRIBUTES';
  return call.IndexName === undefined ? 'ALL_ATTRIBUTES' : 'ALL_PROJECTED_ATTRIBUTES';
}

/** The keys a call names and the items it writes. A query's key stands in its condition, where only its values tell it. */
function rowsOf(call: Row): Row[] {
  const writes = ((call.writes ?? []) as { PutRequest?: { Item: Row }; DeleteRequest?: { Key: Row } }[]).map(
    (write) => write.PutRequest?.Item ?? write.DeleteRequest?.Key ?? {},
  );
  return [call.Key, call.Item, ...((call.Keys ?? []) as Row[]), ...writes].filter((row) => row !== undefined) as Row[];
}

function textOf(value: unknown): string | undefined {
  const text = (value as { S?: unknown } | undefined)?.S;
  return typeof text === 'string' ? text : undefined;
}

/** Top-level attributes that the expressions of a call name, whether to read, to write or to compare. */
function attributesOf(call: Row): string[] {
  const names = (call.ExpressionAttributeNames ?? {}) as Record<string, string>;
  const found: string[] = [];
  for (const part of [
    'KeyConditionExpression',
    'UpdateExpression',
    'ConditionExpression',
    'FilterExpression',
    'ProjectionExpression',
  ]) {
    const expression = call[part];
    if (typeof expression !== 'string') continue;
    for (const [, name = '', opened = ''] of expression.matchAll(/(?<![.\w#:-])([:#]?[A-Za-z_][\w-]*)(\()?/g)) {
      const isValue = name.startsWith(':');
      if (!isValue && opened === '' && !expressionWords.has(name.toUpperCase())) found.push(names[name] ?? name);
    }
  }
  return found;
}
