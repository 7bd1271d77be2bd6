/**
 * Counts the request units that a client spends, by table and by index.
 *
 * The embedded engine says what it would charge for a table and nothing for its indexes, so both are reckoned here from what is sent and
 * what comes back, by the rules of the developer guide ("DynamoDB capacity", "Working with read and write operations", "Global
 * secondary indexes: provisioned throughput considerations"):
 *
 * - an item's size is the UTF-8 bytes of its names and values; a number takes a byte for two digits and one more, a map or list three,
 *   and one for each of its members;
 * - a write takes a unit for each KB begun, of the larger of the row before and the row after; a refused condition is charged too;
 * - an index takes nothing when what it projects is the same, one write when only that changed or the row entered or left it, and two,
 *   a delete and a put, when the key under which the index holds it changed;
 * - a read takes a unit for each 4 KB begun, half of it when it need not be consistent: of each row alone where rows are named, those that
 *   are not there among them, of all rows of a page together where they are queried.
 *
 * `differences` holds every answer in which the engine's own account is another than ours; DynamoDB Local accounts for indexes too.
 */
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';

/** As the document client takes and gives it. */
type Item = Record<string, unknown>;
export interface Units {
  read: number;
  written: number;
  requests: number;
}
/** `entries`, `entries by-day` → units. */
type Account = Map<string, Units>;

interface Shape {
  keys: string[];
  indexes: { name: string; keys: string[]; carries: Set<string> | 'all' }[];
}
interface Projected {
  key: string;
  bytes: number;
  words: string;
}
interface Standing {
  bytes: number;
  indexes: Map<string, Projected>;
}
interface Capacity {
  TableName?: string;
  CapacityUnits?: number;
  Table?: { CapacityUnits?: number };
  GlobalSecondaryIndexes?: Record<string, { CapacityUnits?: number }>;
}
interface Asked {
  TableName: string;
  IndexName?: string;
  Item?: Item;
  Key?: Item;
  ConsistentRead?: boolean;
  RequestItems?: Record<string, unknown>;
  ReturnConsumedCapacity?: string;
}
interface Answered {
  Item?: Item;
  Items?: Item[];
  Responses?: Record<string, Item[]>;
  UnprocessedItems?: Record<string, unknown[]>;
  UnprocessedKeys?: Record<string, { Keys?: Item[] }>;
  ScannedCount?: number;
  ConsumedCapacity?: Capacity | Capacity[];
}
/** "DynamoDB Item sizes and formats": storage is billed with so much for each row, and for each in an index. */
const rowOverheadBytes = 100;

type Next = (args: { input: Asked }) => Promise<{ output: Answered }>;

export interface Meter {
  account: Account;
  differences: string[];
  /** Units of everything since the last reset. */
  total(): Units;
  /** What the rows of these tables take, in the tables and, unless left out, their indexes, with the 100 bytes that DynamoDB adds to each. */
  heldBytes(tables: string[], indexes?: 'with indexes' | 'without'): number;
  reset(): void;
  stop(): void;
}

export async function meterUnits(client: DynamoDBDocumentClient, tables: string[]): Promise<Meter> {
  const shapes = new Map(
    await Promise.all(tables.map(async (table) => [table, await shapeOf(client, table)] as const)),
  );
  const standing = new Map<string, Standing>();
  const account: Account = new Map();
  const differences: string[] = [];
  let quiet = false;

  const charge = (name: string, spent: Partial<Units>) => {
    const units = account.get(name) ?? { read: 0, written: 0, requests: 0 };
    units.read += spent.read ?? 0;
    units.written += spent.written ?? 0;
    units.requests += spent.requests ?? 0;
    account.set(name, units);
  };

  /** Books a write of `item` (undefined: a delete) and returns what each part of it took, for the comparison. */
  const write = (table: string, key: Item, item: Item | undefined): Map<string, number> => {
    const shape = shapes.get(table);
    if (!shape) throw new Error(`${table} is not metered.`);
    const id = `${table} ${wordsOf(key, shape.keys)}`;
    const before = standing.get(id);
    const after = item && standingOf(item, shape);
    const took = new Map([[table, unitsOf(Math.max(before?.bytes ?? 0, after?.bytes ?? 0), 1024)]]);
    for (const { name } of shape.indexes) {
      const [old, next] = [before?.indexes.get(name), after?.indexes.get(name)];
      const units =
        old && next && old.key === next.key
          ? old.words === next.words
            ? 0
            : unitsOf(Math.max(old.bytes, next.bytes), 1024)
          : (old ? unitsOf(old.bytes, 1024) : 0) + (next ? unitsOf(next.bytes, 1024) : 0);
      if (units > 0) took.set(`${table} ${name}`, units);
    }
    if (after) standing.set(id, after);
    else standing.delete(id);
    for (const [name, written] of took) charge(name, { written });
    return took;
  };

  const compare = (command: string, ours: Map<string, number>, theirs: Capacity | Capacity[] | undefined) => {
    for (const capacity of [theirs ?? []].flat()) {
      const table = capacity.TableName ?? '';
      const said = new Map([[table, capacity.Table?.CapacityUnits ?? 0]]);
      const indexes = Object.entries(capacity.GlobalSecondaryIndexes ?? {});
      for (const [name, index] of indexes) said.set(`${table} ${name}`, index.CapacityUnits ?? 0);
      for (const name of new Set([
        ...said.keys(),
        ...[...ours.keys()].filter((each) => each.split(' ')[0] === table),
      ])) {
        const [we, they] = [ours.get(name) ?? 0, said.get(name) ?? 0];
        if (we !== they) differences.push(`${command} of ${name}: ${we} by the rules, ${they} by the engine`);
      }
    }
  };

  const settle = async (command: string, input: Asked, output: Answered) => {
    const took = new Map<string, number>();
    const add = (name: string, units: number) => took.set(name, (took.get(name) ?? 0) + units);
    const pageOf = (items: Item[]) => {
      const bytes = items.reduce((sum, item) => sum + bytesOf(item), 0);
      return unitsOf(bytes, 4096) * (input.ConsistentRead ? 1 : 0.5);
    };
    if (command === 'PutItemCommand' && input.Item)
      for (const each of write(input.TableName, input.Item, input.Item)) add(...each);
    if (command === 'DeleteItemCommand' && input.Key)
      for (const each of write(input.TableName, input.Key, undefined)) add(...each);
    if (command === 'UpdateItemCommand' && input.Key) {
      quiet = true;
      const { Item } = await client.send(
        new GetCommand({ TableName: input.TableName, Key: input.Key, ConsistentRead: true }),
      );
      quiet = false;
      for (const each of write(input.TableName, input.Key, Item)) add(...each);
    }
    if (command === 'BatchWriteItemCommand') {
      for (const [table, requests] of Object.entries(input.RequestItems ?? {})) {
        const left = new Set((output.UnprocessedItems?.[table] ?? []).map((each) => JSON.stringify(each)));
        for (const request of requests as { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } }[]) {
          if (left.has(JSON.stringify(request))) continue;
          const key = request.PutRequest?.Item ?? request.DeleteRequest?.Key ?? {};
          for (const each of write(table, key, request.PutRequest?.Item)) add(...each);
        }
      }
    }
    if (command === 'GetItemCommand') add(input.TableName, pageOf(output.Item ? [output.Item] : []));
    if (command === 'QueryCommand') {
      // What a filter threw away was read as well and is not here: the engine's own word is all there is.
      const filtered = output.Items === undefined || output.Items.length !== output.ScannedCount;
      const name = input.IndexName ? `${input.TableName} ${input.IndexName}` : input.TableName;
      const said = [output.ConsumedCapacity ?? []].flat()[0]?.CapacityUnits;
      add(name, filtered ? (said ?? 0) : pageOf(output.Items ?? []));
    }
    if (command === 'BatchGetItemCommand') {
      for (const [table, items] of Object.entries(output.Responses ?? {})) {
        const { ConsistentRead = false, Keys = [] } = (input.RequestItems?.[table] ?? {}) as Asked & { Keys?: Item[] };
        const unread = (output.UnprocessedKeys?.[table]?.Keys ?? []).length;
        const each = ConsistentRead ? 1 : 0.5;
        for (const item of items) add(table, unitsOf(bytesOf(item), 4096) * each);
        add(table, (Keys.length - unread - items.length) * each);
      }
    }
    return took;
  };

  const reads = new Set(['GetItemCommand', 'QueryCommand', 'BatchGetItemCommand', 'ScanCommand']);
  client.middlewareStack.add(
    ((next: Next, context: { commandName?: string }) => async (args: { input: Asked }) => {
      const command = context.commandName ?? '';
      if (quiet || command === 'DescribeTableCommand') return next(args);
      const input = { ...args.input, ReturnConsumedCapacity: 'INDEXES' };
      const names = input.RequestItems ? Object.keys(input.RequestItems) : [input.TableName];
      for (const name of names) charge(name, { requests: 1 });
      const result = await next({ ...args, input }).catch((error: unknown) => {
        // A refused condition is charged as the write of the row that stands.
        if ((error as Error).name === 'ConditionalCheckFailedException') {
          const key = wordsOf(input.Item ?? input.Key ?? {}, shapes.get(input.TableName)?.keys ?? []);
          charge(input.TableName, { written: unitsOf(standing.get(`${input.TableName} ${key}`)?.bytes ?? 0, 1024) });
        }
        throw error;
      });
      const took = await settle(command, input, result.output);
      if (reads.has(command)) for (const [name, read] of took) charge(name, { read });
      compare(command, took, input.IndexName ? undefined : result.output.ConsumedCapacity);
      return result;
    }) as never,
    { step: 'initialize', priority: 'low', name: 'meterUnits' },
  );

  return {
    account,
    differences,
    total: () =>
      [...account.values()].reduce(
        (sum, each) => ({
          read: sum.read + each.read,
          written: sum.written + each.written,
          requests: sum.requests + each.requests,
        }),
        { read: 0, written: 0, requests: 0 },
      ),
    heldBytes(tables, counted = 'with indexes') {
      let held = 0;
      for (const [id, { bytes, indexes }] of standing) {
        if (!tables.includes(id.split(' ')[0] ?? '')) continue;
        held += bytes + rowOverheadBytes;
        if (counted === 'without') continue;
        for (const index of indexes.values()) held += index.bytes + rowOverheadBytes;
      }
      return held;
    },
    reset: () => account.clear(),
    stop: () => void client.middlewareStack.remove('meterUnits'),
  };
}

async function shapeOf(client: DynamoDBDocumentClient, table: string): Promise<Shape> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const keysOf = (schema: { AttributeName?: string }[] = []) => schema.map((key) => key.AttributeName ?? '');
  const keys = keysOf(Table?.KeySchema);
  const indexes = (Table?.GlobalSecondaryIndexes ?? []).map((index) => {
    const own = keysOf(index.KeySchema);
    const carried = new Set([...keys, ...own, ...(index.Projection?.NonKeyAttributes ?? [])]);
    return {
      name: index.IndexName ?? '',
      keys: own,
      carries: index.Projection?.ProjectionType === 'ALL' ? 'all' : carried,
    } as const;
  });
  return { keys, indexes };
}

function standingOf(item: Item, shape: Shape): Standing {
  const indexes = new Map<string, Projected>();
  for (const index of shape.indexes) {
    if (index.keys.some((key) => item[key] === undefined)) continue;
    const { carries } = index;
    const part =
      carries === 'all' ? item : Object.fromEntries(Object.entries(item).filter(([name]) => carries.has(name)));
    const words = wordsOf(part, Object.keys(part).sort());
    indexes.set(index.name, { key: wordsOf(item, index.keys), bytes: bytesOf(part), words });
  }
  return { bytes: bytesOf(item), indexes };
}

function wordsOf(item: Item, names: string[]): string {
  return JSON.stringify(names.map((name) => [name, item[name]]));
}

/** Whole units begun; the smallest request takes one. */
function unitsOf(bytes: number, unitBytes: number): number {
  return Math.max(1, Math.ceil(bytes / unitBytes));
}

function bytesOf(item: Item): number {
  return Object.entries(item).reduce(
    // What is undefined is not sent.
    (sum, [name, value]) => sum + (value === undefined ? 0 : Buffer.byteLength(name) + valueBytes(value)),
    0,
  );
}

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return numberBytes(String(value));
  if (value instanceof Uint8Array) return value.length;
  if (value instanceof Set) return [...value].reduce<number>((sum, each) => sum + valueBytes(each), 0);
  if (Array.isArray(value)) return 3 + value.reduce<number>((sum, each) => sum + 1 + valueBytes(each), 0);
  if (typeof value === 'object' && value !== null) {
    const map = value as Item;
    return 3 + Object.values(map).filter((each) => each !== undefined).length + bytesOf(map);
  }
  return 1;
}

function numberBytes(text: string): number {
  const digits = text
    .replace(/^-/, '')
    .replace(/e.*$/i, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return 1 + Math.ceil(digits.length / 2) + (text.startsWith('-') ? 1 : 0);
}
