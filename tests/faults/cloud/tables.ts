/**
 * DynamoDB for thousands of short runs: dynalite judges every request as it does for the embedded cloud, but its rows stand in maps of this
 * process, so that a run begins from a copy of them and needs no socket.
 */
import { EventEmitter } from 'node:events';
import type http from 'node:http';
import { createRequire } from 'node:module';
import { Stream } from 'node:stream';
import type { TableDefinition } from '../../../local/cloud/dynamo.ts';
import type { WireAnswer, WireRequest } from './wire.ts';

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

const require = createRequire(import.meta.url);

/** Dynalite asks that there be one. */
const signature = {
  'x-amz-date': '20161114T000000Z',
  authorization: 'AWS4-HMAC-SHA256 Credential=local/x/x/dynamodb/aws4_request, SignedHeaders=host, Signature=local',
};

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
    if (row === undefined) callback(Object.assign(new Error('not found'), { name: 'NotFoundError' }));
    else callback(null, row);
  }

  put(key: string, row: Row, callback: Callback): void {
    if (!this.rows.has(key)) this.#sorted = undefined;
    // An index names what a row lacks, and JSON would leave it out.
    this.rows.set(key, Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)));
    callback();
  }

  del(key: string, callback: Callback): void {
    if (this.rows.delete(key)) this.#sorted = undefined;
    callback();
  }

  createValueStream(range: Range = {}): Stream {
    const stream = new Stream();
    this.#sorted ??= [...this.rows.keys()].sort((a, b) => (a < b ? -1 : 1));
    const keys = this.#sorted.filter(
      (key) =>
        (range.gte === undefined || key >= range.gte) &&
        (range.gt === undefined || key > range.gt) &&
        (range.lte === undefined || key <= range.lte) &&
        (range.lt === undefined || key < range.lt),
    );
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

export interface Tables {
  answer(request: WireRequest): Promise<WireAnswer>;
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
  db.create = (options) => {
    const store = create(options);
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

  return {
    answer,
    rows: (table) => [...placeOf(table).rows.values()].map(readRow),
    snapshot() {
      const held = new Map([...places].map(([name, place]) => [name, new Map(place.rows)]));
      return () => {
        for (const [name, place] of places) place.restore(held.get(name) ?? new Map());
      };
    },
  };
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
