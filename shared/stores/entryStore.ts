/**
 * Entries, in their newest version. The row is the commit mark of filing: it is written last.
 *
 * | asked | answered by |
 * | --- | --- |
 * | this entry | `entryId` |
 * | the entry that holds the item of this other name | `entryId`, whose row says `aliasOf` and nothing else |
 * | what was published on a day | index `by-day`: `day` + `publishedAt` |
 * | what a story is made of | index `by-story`: `storyId` + `publishedAt` |
 *
 * What a person at a console looks for stands in attributes of its own (see entryRow); `entry` is the whole entry, packed, and `sketch`
 * the fingerprint of its words. The indexes carry what lists, filters and grouping read, and stay under a KB: one write unit each.
 */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { Entry } from '../model/entry.ts';
import { indexNames } from '../model/names.ts';
import * as z from '../model/schema.ts';
import { type Day, dayOf, epochSeconds, type Instant, secondsPerDay } from '../model/time.ts';
import { isConditionFailed } from './awsAnswers.ts';
import { type EntryRow, itemOfRow, rowOfEntry, rowOfItem } from './entryRow.ts';
import { getRows } from './getRows.ts';
import { pack, unpack } from './packed.ts';
import { queryPages } from './queryPages.ts';
import { putRows } from './writeRows.ts';

/**
 * Ten years after it was filed an entry leaves the tables, and its index rows with it. The archive keeps the report, and a replay
 * files it again.
 */
const keptDays = 3_660;

/**
 * A name that an item was given again: what comes under it belongs to another entry. `withdrawn`: what had come under it before its words did,
 * a kill that is to reach that entry too.
 */
export interface Alias {
  entryId: string;
  aliasOf: string;
  /** The count of its writes, and the condition of the next. */
  revisionCount: number;
  withdrawn?: Entry;
}

const Standing = z.pick(Entry, { entryId: true, status: true, embargoedUntil: true });

function expiryOf(filedAt: Instant): number {
  return epochSeconds(`${dayOf(filedAt)}T00:00:00Z`) + keptDays * secondsPerDay;
}

function itemOf(entry: Entry): Record<string, unknown> {
  const { sketch, ...filing } = entry.filing;
  return {
    ...itemOfRow(rowOfEntry(entry)),
    url: entry.url,
    reportKey: entry.reportKey,
    revisions: filing.revisionCount,
    sketch: Buffer.from(sketch, 'base64'),
    entry: pack({ ...entry, filing }),
    expiresAtEpochSeconds: expiryOf(filing.filedAt),
  };
}

function entryOf(item: Record<string, unknown>): Entry {
  const packed = unpack(item.entry) as { filing: object };
  return Entry.parse({ ...packed, filing: { ...packed.filing, sketch: sketchOf(item) } });
}

function sketchOf(item: Record<string, unknown>): string {
  return Buffer.from(item.sketch as Uint8Array).toString('base64');
}

/** A place in a list that stands still while rows are added: the row last given. */
export interface Place {
  publishedAt: Instant;
  entryId: string;
}

/** A key of an index may hold nothing else. */
function keyOf({ publishedAt, entryId }: Place): Place {
  return { publishedAt, entryId };
}

/** Over the row that was written so many times, or where there is none. */
function onlyOver(revisions: number) {
  return revisions === 0
    ? { ConditionExpression: 'attribute_not_exists(entryId)' }
    : { ConditionExpression: 'revisions = :held', ExpressionAttributeValues: { ':held': revisions } };
}

export class EntryStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  /** The entry of this very id; none of an id that is another one's alias. */
  async get(entryId: string): Promise<Entry | undefined> {
    return (await this.find(entryId)).entry;
  }

  /** The entry of this id, or the alias that it is. */
  async find(entryId: string): Promise<{ entry?: Entry; alias?: Alias }> {
    const { Item: item } = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { entryId }, ConsistentRead: true }),
    );
    if (item === undefined) return {};
    if (typeof item.aliasOf !== 'string') return { entry: entryOf(item) };
    const withdrawn = item.entry === undefined ? undefined : entryOf(item);
    return { alias: { entryId, aliasOf: item.aliasOf, revisionCount: Number(item.revisions), withdrawn } };
  }

  /** The entry that holds the item of this name. */
  async follow(entryId: string): Promise<Entry | undefined> {
    const { entry, alias } = await this.find(entryId);
    return alias ? this.get(alias.aliasOf) : entry;
  }

  /** Those of the ids of which a row stands, aliases included. */
  async idsHeld(entryIds: string[]): Promise<Set<string>> {
    const keys = [...new Set(entryIds)].map((entryId) => ({ entryId }));
    const rows = await getRows(this.client, this.table, keys, { attributes: ['entryId'], consistent: true });
    return new Set(rows.map((row) => String(row.entryId)));
  }

  /**
   * Writes that the item called `entryId` is the one that `entry` holds, where nothing stands under that name but, at most, `withdrawn`. It
   * stands as long as the entry, in no index. `conflict` as with `put`.
   */
  async putAlias(entryId: string, entry: Entry, withdrawn?: Entry): Promise<'written' | 'conflict'> {
    const held = withdrawn?.filing.revisionCount ?? 0;
    const { sketch, entry: packed } = withdrawn ? itemOf(withdrawn) : {};
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: {
            entryId,
            aliasOf: entry.entryId,
            revisions: held + 1,
            ...(withdrawn && { sketch, entry: packed }),
            expiresAtEpochSeconds: expiryOf(entry.filing.filedAt),
          },
          ...onlyOver(held),
        }),
      );
      return 'written';
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      return (await this.find(entryId)).alias?.aliasOf === entry.entryId ? 'written' : 'conflict';
    }
  }

  async getMany(entryIds: string[], { consistent = false } = {}): Promise<Entry[]> {
    const keys = [...new Set(entryIds)].map((entryId) => ({ entryId }));
    const rows = await getRows(this.client, this.table, keys, { consistent });
    return rows
      .filter((row) => row.aliasOf === undefined)
      .map(entryOf)
      .sort((a, b) => (a.entryId < b.entryId ? -1 : 1));
  }

  /**
   * Writes `entry` over the version that has `heldRevisions` revisions (0: none is held).
   *
   * `conflict` means that another worker wrote first: read again and decide again. A lost answer to a write that did happen shows as
   * a failed condition too; then the row already is what we meant to write, and that is `written`.
   */
  async put(entry: Entry, heldRevisions: number): Promise<'written' | 'conflict'> {
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: itemOf(entry),
          ...onlyOver(heldRevisions),
        }),
      );
      return 'written';
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      const standing = await this.get(entry.entryId);
      return standing !== undefined && JSON.stringify(standing.filing) === JSON.stringify(Entry.parse(entry).filing)
        ? 'written'
        : 'conflict';
    }
  }

  /**
   * Writes entries that are new, of all of them together, and on no condition: only for whoever sits at the desk, has written down there what it
   * decided of them, and has read before that none of them stands (ADR 6). Can be done again.
   */
  async enter(entries: Entry[]): Promise<void> {
    await putRows(this.client, this.table, entries.map(itemOf));
  }

  /** Index rows of a day, oldest first; of a part of it, where `from` and `to` (both included) are given. */
  async *publishedOn(day: Day, between: { from?: Instant; to?: Instant } = {}): AsyncGenerator<EntryRow> {
    for await (const item of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.entriesByDay,
      KeyConditionExpression: '#day = :day AND publishedAt BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: { ':day': day, ':from': between.from ?? '0', ':to': between.to ?? '9' },
    })) {
      yield rowOfItem(item);
    }
  }

  /** A page of a day's index rows, newest first, `after` the row last given. A page may be empty before the last one. */
  async pageOfDay(
    day: Day,
    asked: { from?: Instant; to?: Instant; after?: Place; limit: number },
  ): Promise<{ rows: EntryRow[]; more: boolean }> {
    const answer = await this.client.send(
      new QueryCommand({
        TableName: this.table,
        IndexName: indexNames.entriesByDay,
        KeyConditionExpression: '#day = :day AND publishedAt BETWEEN :from AND :to',
        ExpressionAttributeNames: { '#day': 'day' },
        ExpressionAttributeValues: { ':day': day, ':from': asked.from ?? '0', ':to': asked.to ?? '9' },
        ScanIndexForward: false,
        Limit: asked.limit,
        ExclusiveStartKey: asked.after && { day, ...keyOf(asked.after) },
      }),
    );
    return { rows: (answer.Items ?? []).map(rowOfItem), more: answer.LastEvaluatedKey !== undefined };
  }

  /** What says whether entries may be shown, and nothing of what they tell: an edition may rest on ten thousand of them. */
  async standingOf(entryIds: string[]): Promise<Pick<EntryRow, 'entryId' | 'status' | 'embargoedUntil'>[]> {
    const keys = [...new Set(entryIds)].map((entryId) => ({ entryId }));
    const rows = await getRows(this.client, this.table, keys, { attributes: ['entryId', 'status', 'embargoedUntil'] });
    // An alias has no standing of its own.
    return rows.filter(({ status }) => status !== undefined).map((row) => Standing.parse(row));
  }

  /** The sketches of a day's entries, by id, for the search for copies. They are too wide for an index, and seldom asked for. */
  async sketchesOf(entryIds: string[]): Promise<Map<string, string>> {
    const rows = await getRows(
      this.client,
      this.table,
      entryIds.map((entryId) => ({ entryId })),
      { attributes: ['entryId', 'sketch'] },
    );
    return new Map(rows.map((row) => [String(row.entryId), sketchOf(row)]));
  }

  /** Index rows of a story, oldest first, `after` the row last given. */
  async *ofStory(storyId: string, after?: Place): AsyncGenerator<EntryRow> {
    for await (const item of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.entriesByStory,
      KeyConditionExpression: 'storyId = :storyId',
      ExpressionAttributeValues: { ':storyId': storyId },
      ExclusiveStartKey: after && { storyId, ...keyOf(after) },
    })) {
      yield rowOfItem(item);
    }
  }
}
