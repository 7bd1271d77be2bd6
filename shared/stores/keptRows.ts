/**
 * Rows of the tables that follow from nothing else, as they were at another time: held against those that stand, and put back where none stands.
 * Rows go in as they came out, attribute by attribute: what a later release has forgotten is not lost on the way.
 */
import { isDeepStrictEqual } from 'node:util';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { isConditionFailed } from './awsAnswers.ts';
import { getRows } from './getRows.ts';

export type Row = Record<string, unknown>;
export type RowStanding = 'missing' | 'same' | 'changed';

/** Names of the tables, with what tells a row of theirs from one of another table: its keys, and attributes that every row of it has. */
const rowShapes = {
  deliveries: { keys: ['editionId', 'subscriberId'], has: [] },
  subscribers: { keys: ['subscriberId'], has: ['status', 'preferences', 'createdAt'], not: ['editionId'] },
  editions: { keys: ['editionId'], has: ['day'], not: ['subscriberId'] },
  feeds: { keys: ['feedId'], has: [], not: ['entryId', 'reportKey'] },
} as const satisfies Record<string, { keys: readonly string[]; has: readonly string[]; not?: readonly string[] }>;

export type KeptTable = keyof typeof rowShapes;

export class KeptRows {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly tables: Record<KeptTable, string>,
  ) {}

  /** Whether it can be a row of this table, by its keys and the attributes that all rows of it have. */
  belongs(table: KeptTable, row: Row): boolean {
    const {
      keys,
      has,
      not = [],
    }: { keys: readonly string[]; has: readonly string[]; not?: readonly string[] } = rowShapes[table];
    return (
      keys.every((key) => typeof row[key] === 'string' && row[key] !== '') &&
      has.every((name) => name in row) &&
      !not.some((name) => name in row)
    );
  }

  /** How each row stands in the table now, in the order of `rows`. */
  async compare(table: KeptTable, rows: Row[]): Promise<RowStanding[]> {
    const keyed = new Map(rows.map((row) => [this.#nameOf(table, row), this.#keyOf(table, row)]));
    const standing = new Map(
      (await getRows(this.client, this.tables[table], [...keyed.values()], { consistent: true })).map((row) => [
        this.#nameOf(table, row),
        row,
      ]),
    );
    return rows.map((row) => {
      const now = standing.get(this.#nameOf(table, row));
      if (now === undefined) return 'missing';
      return isDeepStrictEqual(now, row) ? 'same' : 'changed';
    });
  }

  /** Puts the row where none stands; `stood` when one does by now, which is left as it is. */
  async putBack(table: KeptTable, row: Row): Promise<'put' | 'stood'> {
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.tables[table],
          Item: row,
          ConditionExpression: 'attribute_not_exists(#key)',
          ExpressionAttributeNames: { '#key': rowShapes[table].keys[0] },
        }),
      );
      return 'put';
    } catch (error) {
      if (isConditionFailed(error)) return 'stood';
      throw error;
    }
  }

  #keyOf(table: KeptTable, row: Row): Row {
    return Object.fromEntries(rowShapes[table].keys.map((key) => [key, row[key]]));
  }

  #nameOf(table: KeptTable, row: Row): string {
    return JSON.stringify(rowShapes[table].keys.map((key) => row[key]));
  }
}
