/**
 * DynamoDB for thousands of short runs: dynalite judges every request as it does for the embedded cloud, but its rows stand in maps of this
 * process, so that a run begins from a copy of them and needs no socket.
 */
import { EventEmitter } from 'node:events';
import type http from 'node:http';
import { createRequire } from 'node:module';
import { Stream } from 'node:stream';
import type { TableDefinition } from '../../../local/cloud/dynamo.ts';
import type { Direct, WireAnswer, WireRequest } from './wire.ts';

type Row = Record<string, unknown>;
type Callback = (error?: unknown, answer?: unknown) => void;
interface Store {
  getItemDb(name: string): Rows;
  getIndexDb(kind: string, table: string, index: string): Rows;
  getTable(name: string, checkStatus: unknown, callback?: Callback): void;
}
interface Range {
  gt?: string;
  gte?: string;
  lt?: string;
  lte?: string;
  reverse?: boolean;
  limit?: number;
}

interface Judged {
  types: object;
  custom?: unknown;
}
interface Judges {
  checkTypes(data: object, types: object): object;
  checkValidations(data: object, types: object, custom: unknown, store: Store): void;
}
interface Refusal {
  statusCode?: number;
  body?: { __type: string; message?: string };
}
type Action = (store: Store, data: object, callback: Callback) => void;

const require = createRequire(import.meta.url);
const judges = require('dynalite/validations') as Judges;
/** What the stores ask of a table, by the names it has there. */
const actions = new Map(
  ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'BatchGetItem', 'BatchWriteItem'].map((command) => {
    const name = `${command[0]?.toLowerCase()}${command.slice(1)}`;
    const judged = require(`dynalite/validations/${name}`) as Judged;
    return [command, { carryOut: require(`dynalite/actions/${name}`) as Action, judged }];
  }),
);

/** Dynalite asks that there be one. */
const signature = {
  'x-amz-date': '20161114T000000Z',
  authorization: 'AWS4-HMAC-SHA256 Credential=local/x/x/dynamodb/aws4_request, SignedHeaders=host, Signature=local',
};

/** Made once: each would take the time of its stack trace. */
const notFound = Object.assign(new Error('not found'), { name: 'NotFoundError' });

/** What dynalite asks of a place for rows. Rows are replaced and never changed, so a copy of the map is a copy of the table. */
class Rows {
  rows = new Map<string, Row>();
  #sorted: string[] | undefined;

  /** Nothing here waits, so a request is judged and carried out before the next one begins. */
  lock(_key: string, work: (release: (callback: Callback) => Callback) => void): void {
    work((callback) => callback);
  }

  get(key: string, callback: Callback): void {
    const row = this.rows.get(key);
    if (row === undefined) callback(notFound);
    else callback(null, row);
  }

  put(key: string, row: Row, callback: Callback): void {
    if (this.#sorted && !this.rows.has(key)) this.#sorted.splice(firstNotBelow(this.#sorted, key), 0, key);
    // An index names what a row lacks, and JSON would leave it out.
    this.rows.set(key, Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)));
    callback();
  }

  del(key: string, callback: Callback): void {
    if (this.rows.delete(key)) this.#sorted?.splice(firstNotBelow(this.#sorted, key), 1);
    callback();
  }

  createValueStream(range: Range = {}): Stream {
    const stream = new Stream();
    this.#sorted ??= [...this.rows.keys()].sort((a, b) => (a < b ? -1 : 1));
    const { gte, gt, lte, lt } = range;
    const from = Math.max(
      gte === undefined ? 0 : firstNotBelow(this.#sorted, gte),
      gt === undefined ? 0 : firstNotBelow(this.#sorted, gt, 'above'),
    );
    const to = Math.min(
      lt === undefined ? this.#sorted.length : firstNotBelow(this.#sorted, lt),
      lte === undefined ? this.#sorted.length : firstNotBelow(this.#sorted, lte, 'above'),
    );
    const keys = this.#sorted.slice(from, Math.max(from, to));
    const values = (range.reverse ? keys.reverse() : keys).map((key) => this.rows.get(key));
    queueMicrotask(() => {
      for (const value of values.slice(0, range.limit && range.limit > 0 ? range.limit : undefined))
        stream.emit('data', value);
      stream.emit('end');
    });
    return stream;
  }

  restore(rows: Map<string, Row>): void {
    this.rows = new Map(rows);
    this.#sorted = undefined;
  }
}

/** Where `key` stands, or would stand, in `sorted`; `above`: behind it. A hundred thousand rows are searched, not read. */
function firstNotBelow(sorted: string[], key: string, how: 'at' | 'above' = 'at'): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const standing = sorted[middle] as string;
    if (standing < key || (how === 'above' && standing === key)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Tables {
  answer(request: WireRequest): Promise<WireAnswer>;
  /** The same judges and the same rows, asked with what the stores ask and without a wire in between: a third of the time. */
  ask: Direct;
  /** All rows of a table, as the document client would read them. */
  rows(table: string): Row[];
  /** Answers what puts everything back as it stands now. */
  snapshot(): () => void;
}

export async function openTables(definitions: TableDefinition[]): Promise<Tables> {
  const places = new Map<string, Rows>();
  const placeOf = (name: string): Rows => {
    const place = places.get(name) ?? new Rows();
    places.set(name, place);
    return place;
  };
  const db = require('dynalite/db') as { create(options: object): Store };
  const create = db.create;
  const known = new Map<string, unknown>();
  const stores: Store[] = [];
  db.create = (options) => {
    const store = create(options);
    stores.push(store);
    const getTable = store.getTable.bind(store);
    store.getItemDb = (table) => placeOf(table);
    store.getIndexDb = (_kind, table, index) => placeOf(`${table}/${index}`);
    store.getTable = (name, checkStatus, callback) => {
      const answer = (callback ?? checkStatus) as Callback;
      const table = known.get(name);
      if (table !== undefined) return answer(null, table);
      getTable(name, (error: unknown, found: unknown) => {
        if (!error && (found as { TableStatus?: string }).TableStatus === 'ACTIVE') known.set(name, found);
        answer(error, found);
      });
    };
    return store;
  };
  const engine = (require('dynalite') as (options: object) => http.Server)({ createTableMs: 0, maxItemSizeKb: 400 });
  db.create = create;

  const answer = (request: WireRequest) =>
    new Promise<WireAnswer>((resolve) => {
      const headers: Record<string, string> = {};
      const asked = Object.assign(new EventEmitter(), {
        method: request.method,
        url: '/',
        headers: { ...request.headers, ...signature },
      });
      engine.emit('request', asked, {
        statusCode: 200,
        setHeader(name: string, value: unknown) {
          headers[name.toLowerCase()] = String(value);
        },
        end(this: { statusCode: number }, body: string) {
          resolve({ status: this.statusCode, headers, body });
        },
      });
      asked.emit('data', request.body);
      asked.emit('end');
    });
  const call = (action: string, input: object) =>
    answer({
      method: 'POST',
      path: '/',
      query: {},
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${action}`,
      },
      body: Buffer.from(JSON.stringify(input)),
    });
  for (const { name, keySchema, attributeDefinitions, indexes } of definitions) {
    const made = await call('CreateTable', {
      TableName: name,
      KeySchema: keySchema,
      AttributeDefinitions: attributeDefinitions,
      BillingMode: 'PAY_PER_REQUEST',
      ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
    });
    if (made.status !== 200) throw new Error(`Table ${name} could not be made: ${String(made.body)}`);
    while (!known.has(name)) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      await call('DescribeTable', { TableName: name });
    }
  }

  const store = stores.at(-1);
  if (store === undefined) throw new Error('dynalite did not make its store.');
  const ask: Direct = (command, input) => {
    const action = actions.get(command);
    if (action === undefined) return undefined;
    return new Promise((resolve, reject) => {
      const { carryOut, judged } = action;
      try {
        const data = judges.checkTypes(writeInput(input), judged.types);
        judges.checkValidations(data, judged.types, judged.custom, store);
        carryOut(store, data, (error, answered) => {
          if (error) reject(refusalOf(error as Refusal));
          else resolve(readOutput(answered as Row));
        });
      } catch (error) {
        reject(refusalOf(error as Refusal));
      }
    });
  };

  return {
    answer,
    ask,
    rows: (table) => [...placeOf(table).rows.values()].map(readRow),
    snapshot() {
      const held = new Map([...places].map(([name, place]) => [name, new Map(place.rows)]));
      return () => {
        for (const [name, place] of places) place.restore(held.get(name) ?? new Map());
      };
    },
  };
}

/** As the SDK's client words it. */
function refusalOf(error: Refusal): unknown {
  const { statusCode, body } = error;
  if (statusCode === undefined || body === undefined) return error;
  const name = body.__type.slice(body.__type.indexOf('#') + 1);
  return Object.assign(new Error(body.message ?? name), {
    name,
    $fault: 'client',
    $metadata: { httpStatusCode: statusCode },
  });
}

/** The parts of a request that hold attributes, as the wire has them. */
function writeInput(input: Row): Row {
  const written: Row = { ...input };
  for (const name of ['Item', 'Key', 'ExpressionAttributeValues', 'ExclusiveStartKey'])
    if (input[name] !== undefined) written[name] = writeRow(input[name] as Row);
  if (input.RequestItems !== undefined) {
    written.RequestItems = Object.fromEntries(
      Object.entries(input.RequestItems as Record<string, Row | Row[]>).map(([table, asked]) => [
        table,
        Array.isArray(asked) ? asked.map(writeRequest) : { ...asked, Keys: (asked.Keys as Row[]).map(writeRow) },
      ]),
    );
  }
  return written;
}

function writeRequest({ PutRequest, DeleteRequest }: Row): Row {
  if (PutRequest !== undefined) return { PutRequest: { Item: writeRow((PutRequest as { Item: Row }).Item) } };
  return { DeleteRequest: { Key: writeRow((DeleteRequest as { Key: Row }).Key) } };
}

function writeRow(row: Row): Row {
  const written: Row = {};
  for (const [name, value] of Object.entries(row)) if (value !== undefined) written[name] = writeAttribute(value);
  return written;
}

function writeAttribute(value: unknown): Row {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return { L: value.filter((each) => each !== undefined).map(writeAttribute) };
  if (value instanceof Set) throw new Error('No store writes a set of DynamoDB: teach the sweep to.');
  return { M: writeRow(value as Row) };
}

function readOutput(answered: Row): Row {
  const read: Row = { ...answered };
  for (const name of ['Item', 'Attributes', 'LastEvaluatedKey'])
    if (answered[name] !== undefined) read[name] = readRow(answered[name] as Row);
  if (answered.Items !== undefined) read.Items = (answered.Items as Row[]).map(readRow);
  if (answered.Responses !== undefined) {
    read.Responses = Object.fromEntries(
      Object.entries(answered.Responses as Record<string, Row[]>).map(([table, rows]) => [table, rows.map(readRow)]),
    );
  }
  return read;
}

function readRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, readAttribute(value as Row)]));
}

/** The types of attributes that the stores write, as DynamoDB's wire has them: binary in base64, numbers as text. */
function readAttribute({ S, N, B, BOOL, M, L }: Row): unknown {
  if (S !== undefined) return S;
  if (N !== undefined) return Number(N);
  if (B !== undefined) return Buffer.from(String(B), 'base64');
  if (BOOL !== undefined) return BOOL;
  if (M !== undefined) return readRow(M as Row);
  if (L !== undefined) return (L as Row[]).map(readAttribute);
  return null;
}
