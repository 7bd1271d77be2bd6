/**
 * DynamoDB, embedded: dynalite on a loopback port, over LevelDB in the data folder.
 *
 * What is added to dynalite, and why:
 * - `ReturnValuesOnConditionCheckFailure` (dynalite rejects the parameter);
 * - `UpdateTimeToLive` and `DescribeTimeToLive`. Nothing is ever deleted by it: AWS promises deletion only "within a few days", and
 *   a desk that replays 2015 would lose its rows to today's clock;
 * - every call of a function goes past `gate` first; `Scan` is refused to the desk itself too, since no question of its own reads a whole
 *   table. Another key than these may scan, as a person with rights of their own may on AWS;
 * - an item and its index rows are written in one LevelDB batch. dynalite writes indexes first and the item after, and a SIGKILL
 *   between the two would leave an index that tells of an entry nobody filed.
 *
 * LevelDB hands every batch to the kernel before it answers, so what was acknowledged survives the death of this process.
 */

import type http from 'node:http';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { LocalProblem } from '../localProblem.ts';
import { callingFunction, deskAccessKeyId } from './awsVariables.ts';
import { describeRefusal } from './describeRefusal.ts';
import { explainCorruption } from './explainCorruption.ts';
import type { Gate } from './gatekeeper.ts';
import { type Loopback, listenOnLoopback } from './listenOnLoopback.ts';
import { partitionKeys, readTableQuestions } from './readTableQuestions.ts';

export interface TableDefinition {
  name: string;
  keySchema: { AttributeName: string; KeyType: string }[];
  attributeDefinitions: { AttributeName: string; AttributeType: string }[];
  indexes: {
    IndexName: string;
    KeySchema: { AttributeName: string; KeyType: string }[];
    Projection: Record<string, unknown>;
  }[];
  timeToLiveAttribute?: string;
}

/** A query named something that the tables do not have. */
export interface MissingFromTables {
  table: string;
  /** Absent when it is the table itself that is missing. */
  index?: string;
}

export interface Dynamo {
  endpoint: string;
  /** One call in DynamoDB's own JSON. Throws with the service's message. */
  call(action: string, input: Record<string, unknown>): Promise<Record<string, unknown>>;
  createTables(tables: TableDefinition[]): Promise<void>;
  stop(): Promise<void>;
}

type Callback = (error?: unknown, answer?: unknown) => void;
type Row = Record<string, unknown>;
interface LevelOperation {
  type: 'put' | 'del';
  key: string;
  value?: Row;
}
interface SubDb {
  put(key: string, value: Row, callback: Callback): void;
  del(key: string, callback: Callback): void;
  get(key: string, callback: Callback): void;
}
interface Store {
  db: {
    batch(operations: LevelOperation[], callback: Callback): void;
    close(callback: Callback): void;
    open(): Promise<void>;
  };
  getItemDb(table: string): SubDb;
}
interface DynaliteTable {
  TableName: string;
  LocalSecondaryIndexes?: unknown[];
  GlobalSecondaryIndexes?: unknown[];
}
interface DynaliteDb {
  create(options: object): Store;
  checkConditional(input: Row, existing: Row | undefined): (Error & { body: Row }) | null | undefined;
  createKey(item: Row, table: DynaliteTable): string;
  getIndexActions(
    indexes: unknown[],
    existing: Row | undefined,
    item: Row | null,
    table: DynaliteTable,
  ): { puts: { index: string; key: string; item: Row }[]; deletes: { index: string; key: string }[] };
  updateIndexes(
    store: Store,
    table: DynaliteTable,
    existing: Row | undefined,
    item: Row | null,
    callback: Callback,
  ): void;
}
interface DynaliteValidation {
  types: Record<string, unknown>;
}

const require = createRequire(import.meta.url);
const returnOnFailure = 'ReturnValuesOnConditionCheckFailure';
/** Stores made by this module; others in the process keep dynalite's own manners. */
const ourStores = new WeakSet<Store>();
/** Index rows waiting to be written together with the item whose key they stand under. */
const indexRows = new WeakMap<Store, Map<string, LevelOperation[]>>();

let prepared: { dynalite: (options: object) => http.Server; db: DynaliteDb } | undefined;

/** Loads dynalite and adds, once in a process, what it lacks. */
function prepareDynalite() {
  if (prepared) return prepared;
  const db = require('dynalite/db') as DynaliteDb;
  for (const action of ['putItem', 'updateItem', 'deleteItem']) {
    const validation = require(`dynalite/validations/${action}`) as DynaliteValidation;
    validation.types[returnOnFailure] ??= { type: 'String', enum: ['ALL_OLD', 'NONE'] };
  }

  const checkConditional = db.checkConditional;
  db.checkConditional = (input, existing) => {
    const refusal = checkConditional(input, existing);
    if (refusal && existing && input[returnOnFailure] === 'ALL_OLD') refusal.body.Item = existing;
    return refusal;
  };

  const updateIndexes = db.updateIndexes;
  db.updateIndexes = (store, table, existing, item, callback) => {
    if (!ourStores.has(store)) return updateIndexes(store, table, existing, item, callback);
    const operations: LevelOperation[] = [];
    for (const kind of ['Local', 'Global'] as const) {
      const actions = db.getIndexActions(table[`${kind}SecondaryIndexes`] ?? [], existing, item, table);
      const prefixOf = (index: string) => `index-${kind.toLowerCase()}~${table.TableName}~${index}~`;
      for (const gone of actions.deletes) operations.push({ type: 'del', key: prefixOf(gone.index) + gone.key });
      for (const put of actions.puts)
        operations.push({ type: 'put', key: prefixOf(put.index) + put.key, value: put.item });
    }
    const row = item ?? existing;
    if (row) indexRows.get(store)?.set(`${table.TableName}~${db.createKey(row, table)}`, operations);
    callback();
  };

  prepared = { dynalite: require('dynalite') as (options: object) => http.Server, db };
  return prepared;
}

/** Makes `store` write each item and its index rows as one batch. dynalite locks the item's key from read to write. */
function writeTogether(store: Store): void {
  const pending = new Map<string, LevelOperation[]>();
  ourStores.add(store);
  indexRows.set(store, pending);
  const getItemDb = store.getItemDb.bind(store);
  const wrapped = new Set<SubDb>();
  store.getItemDb = (table) => {
    const items = getItemDb(table);
    if (wrapped.has(items)) return items;
    wrapped.add(items);
    const write = (key: string, operation: LevelOperation, callback: Callback) => {
      const indexOperations = pending.get(`${table}~${key}`) ?? [];
      pending.delete(`${table}~${key}`);
      store.db.batch([...indexOperations, operation], callback);
    };
    items.put = (key, value, callback) => write(key, { type: 'put', key: `item-${table}~${key}`, value }, callback);
    items.del = (key, callback) => write(key, { type: 'del', key: `item-${table}~${key}` }, callback);
    return items;
  };
}

/**
 * Starts the engine. `dir` is a LevelDB folder, or undefined for memory. `onMissing` hears of queries to a table or an index that
 * the templates do not define.
 */
export async function startDynamo(
  dir: string | undefined,
  onMissing: (missing: MissingFromTables) => void = () => undefined,
  gate?: Gate,
): Promise<Dynamo> {
  const { dynalite, db } = prepareDynalite();
  const create = db.create;
  let engine: http.Server;
  let made: Store | undefined;
  db.create = (options) => {
    made = create(options);
    writeTogether(made);
    return made;
  };
  try {
    engine = dynalite({
      createTableMs: 0,
      deleteTableMs: 0,
      updateTableMs: 0,
      maxItemSizeKb: 400,
      ...(dir ? { path: dir } : {}),
    });
  } finally {
    db.create = create;
  }
  if (!made) throw new Error('dynalite made no store');
  const store: Store = made;
  try {
    await store.db.open();
  } catch (error) {
    throw new LocalProblem(
      `The tables in ${dir ?? 'memory'} cannot be opened: ${error instanceof Error ? describeCause(error) : String(error)}.`,
      'Stop whatever else uses the folder, or name another one with --data.',
    );
  }

  const endExplaining = dir === undefined ? undefined : explainCorruption(dir);
  let partitionKeyOf = partitionKeys([]);
  const timeToLive = new Map<string, { AttributeName: string; Enabled: boolean }>();
  const front: Loopback = await listenOnLoopback((request, response) => {
    const action = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    if (action === 'Scan' && request.headers.authorization?.includes(`Credential=${deskAccessKeyId}/`)) {
      request.resume();
      refuse(
        response,
        'The desk is not authorized to perform dynamodb:Scan: no question of its own reads a whole table.',
      );
      return;
    }
    const { authorization } = request.headers;
    if (gate && callingFunction(authorization)) {
      readWhole(request)
        .then(async (body) => {
          const readInput = () => JSON.parse(body.toString('utf8')) as Row;
          const refusal = await gate(authorization, readTableQuestions(action, readInput(), partitionKeyOf));
          if (refusal) return refuse(response, describeRefusal(refusal));
          reportMissing(response, readInput, onMissing);
          const { headers, method, url } = request;
          engine.emit('request', Object.assign(Readable.from([body]), { headers, method, url }), response);
        })
        .catch((error: unknown) => response.writeHead(500).end(String(error)));
      return;
    }
    const isTimeToLive = action === 'UpdateTimeToLive' || action === 'DescribeTimeToLive';
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    if (!isTimeToLive) {
      reportMissing(response, () => JSON.parse(Buffer.concat(chunks).toString('utf8')) as Row, onMissing);
      engine.emit('request', request, response);
      return;
    }
    request.on('end', () => {
      const input = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
        TableName: string;
        TimeToLiveSpecification?: { AttributeName: string; Enabled: boolean };
      };
      if (input.TimeToLiveSpecification) timeToLive.set(input.TableName, input.TimeToLiveSpecification);
      const now = timeToLive.get(input.TableName);
      const answer = input.TimeToLiveSpecification
        ? { TimeToLiveSpecification: now }
        : {
            TimeToLiveDescription: now?.Enabled
              ? { TimeToLiveStatus: 'ENABLED', AttributeName: now.AttributeName }
              : { TimeToLiveStatus: 'DISABLED' },
          };
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify(answer));
    });
  });

  const call = async (action: string, input: Row): Promise<Row> => {
    const response = await fetch(front.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${action}`,
        'x-amz-date': '20151223T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=keeper/20151223/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=local',
      },
      body: JSON.stringify(input),
    });
    const answer = (await response.json()) as Row;
    if (!response.ok)
      throw new Error(`DynamoDB ${action}: ${String(answer.__type)}: ${String(answer.message ?? answer.Message)}`);
    return answer;
  };

  /** dynalite makes a table at once and says so a turn of the event loop later. */
  const createTable = async (table: TableDefinition) => {
    await call('CreateTable', createInput(table));
    for (;;) {
      const { Table: made } = await call('DescribeTable', { TableName: table.name });
      if ((made as Row).TableStatus === 'ACTIVE') return;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };

  return {
    endpoint: front.url,
    call,
    async createTables(tables) {
      partitionKeyOf = partitionKeys(tables);
      const held = new Set((await call('ListTables', {})).TableNames as string[]);
      for (const table of tables) {
        if (!held.has(table.name)) await createTable(table);
        else refuseOtherShape(table, (await call('DescribeTable', { TableName: table.name })).Table as Row);
        if (table.timeToLiveAttribute) {
          timeToLive.set(table.name, { AttributeName: table.timeToLiveAttribute, Enabled: true });
        }
      }
    },
    async stop() {
      await front.stop();
      await new Promise<void>((resolve, reject) => store.db.close((error) => (error ? reject(error) : resolve())));
      endExplaining?.();
    },
  };
}

/** What DynamoDB answers to whoever may not. */
function refuse(response: http.ServerResponse, message: string): void {
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: message }));
}

async function readWhole(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function describeCause(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** A table kept from an earlier run must be the table the stacks define now: an index taken away would otherwise still answer. */
function refuseOtherShape(table: TableDefinition, held: Row): void {
  const shapeOf = (
    keys: TableDefinition['keySchema'],
    indexes: Pick<TableDefinition['indexes'][number], 'IndexName' | 'KeySchema'>[],
  ) =>
    JSON.stringify([
      keys.map((key) => [key.AttributeName, key.KeyType]),
      indexes.map((index) => [index.IndexName, index.KeySchema.map((key) => [key.AttributeName, key.KeyType])]).sort(),
    ]);
  const heldIndexes = (held.GlobalSecondaryIndexes ?? []) as TableDefinition['indexes'];
  if (shapeOf(table.keySchema, table.indexes) === shapeOf(held.KeySchema as TableDefinition['keySchema'], heldIndexes))
    return;
  throw new LocalProblem(
    `The data folder holds a table ${table.name} with other keys or indexes than the stacks define now.`,
    'Name another folder with --data, or remove this one to begin afresh.',
  );
}

function createInput(table: TableDefinition): Row {
  return {
    TableName: table.name,
    KeySchema: table.keySchema,
    AttributeDefinitions: table.attributeDefinitions,
    BillingMode: 'PAY_PER_REQUEST',
    ...(table.indexes.length ? { GlobalSecondaryIndexes: table.indexes } : {}),
  };
}

function reportMissing(
  response: http.ServerResponse,
  readInput: () => Row,
  onMissing: (missing: MissingFromTables) => void,
): void {
  const end = response.end.bind(response) as (body?: string) => http.ServerResponse;
  response.end = ((body?: string) => {
    if (response.statusCode === 400 && body) {
      const problem = JSON.parse(body) as { __type?: string; message?: string };
      const input = readInput();
      if (problem.message?.startsWith('The table does not have the specified index')) {
        onMissing({ table: String(input.TableName), index: String(input.IndexName) });
      } else if (problem.__type?.endsWith('ResourceNotFoundException')) {
        onMissing({ table: String(input.TableName ?? Object.keys((input.RequestItems as Row | undefined) ?? {})[0]) });
      }
    }
    return end(body);
  }) as typeof response.end;
}
