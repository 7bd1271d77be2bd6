/**
 * Entries, in their newest version. The row is the commit mark of filing: it is written last.
 *
 * | asked | answered by |
 * | --- | --- |
 * | this entry | `entryId` |
 * | what was published on a day | index `by-day`: `day` + `publishedAt` |
 * | what a story is made of | index `by-story`: `storyId` + `publishedAt` |
 *
 * At the top of a row stand its keys and what a person at a console looks for. `row` is the one attribute that the indexes carry: all
 * that lists, grouping and the search for copies read. `entry` is the whole entry.
 */
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Entry } from '../model/entry.ts';
import { indexNames } from '../model/names.ts';
import type { Day, Instant } from '../model/time.ts';
import { isConditionFailed } from './awsAnswers.ts';
import { getRows } from './getRows.ts';
import { queryPages } from './queryPages.ts';

/** A row of an index: enough for a list, for grouping and for near-duplicates, without the text. */
export const EntryRow = z.object({
  entryId: z.string(),
  day: z.string(),
  publishedAt: z.string(),
  receivedAt: z.string(),
  filedAt: z.string(),
  changedAt: z.string(),
  storyId: z.string().optional(),
  status: Entry.shape.status,
  outlet: z.string(),
  feedId: z.string().optional(),
  headline: z.string(),
  url: z.string().optional(),
  language: z.string(),
  relevance: z.string(),
  verification: z.string(),
  eventKind: z.string().optional(),
  placeId: z.string().optional(),
  eventOn: z.string().optional(),
  areaIds: z.array(z.string()),
  duplicateOf: z.string().optional(),
  lineageId: z.string(),
  sketch: z.string(),
  wordCount: z.number(),
  credits: z.array(z.string()),
  embargoedUntil: z.string().optional(),
  killedMin: z.number().optional(),
  killedMax: z.number().optional(),
  injuredMin: z.number().optional(),
  injuredMax: z.number().optional(),
});
export type EntryRow = z.infer<typeof EntryRow>;

/** The flat attributes of an entry's row. */
export function rowOfEntry(entry: Entry): EntryRow {
  const { inferred, filing } = entry;
  return {
    entryId: entry.entryId,
    day: entry.day,
    publishedAt: entry.publishedAt,
    receivedAt: entry.receivedAt,
    filedAt: filing.filedAt,
    changedAt: filing.revisions.at(-1)?.at ?? filing.filedAt,
    storyId: filing.storyId,
    status: entry.status,
    outlet: entry.outlet,
    feedId: entry.feedId,
    headline: entry.headline ?? firstWords(entry.text),
    url: entry.url,
    language: inferred.language,
    relevance: inferred.relevance.label,
    verification: inferred.verification,
    eventKind: inferred.event.type,
    placeId: inferred.event.placeId,
    eventOn: inferred.event.on,
    areaIds: filing.areaIds,
    duplicateOf: filing.duplicateOf,
    lineageId: filing.lineageId,
    sketch: filing.sketch,
    wordCount: entry.text.split(/\s+/).length,
    credits: inferred.credits,
    embargoedUntil: entry.embargoedUntil,
    killedMin: inferred.toll.killed?.min,
    killedMax: inferred.toll.killed?.max ?? undefined,
    injuredMin: inferred.toll.injured?.min,
    injuredMax: inferred.toll.injured?.max ?? undefined,
  };
}

function itemOf(entry: Entry): Record<string, unknown> {
  const row = rowOfEntry(entry);
  const { entryId, day, publishedAt, storyId, headline, outlet, status, relevance, verification } = row;
  const atTheTop = { entryId, day, publishedAt, storyId, headline, outlet, status, relevance, verification };
  return { ...atTheTop, revisions: entry.filing.revisionCount, row, entry };
}

function firstWords(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length <= 120 ? line : `${line.slice(0, line.lastIndexOf(' ', 118) + 1 || 118).trimEnd()}…`;
}

export class EntryStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async get(entryId: string): Promise<Entry | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { entryId }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : Entry.parse(answer.Item.entry);
  }

  async getMany(entryIds: string[]): Promise<Entry[]> {
    const rows = await getRows(
      this.client,
      this.table,
      [...new Set(entryIds)].map((entryId) => ({ entryId })),
    );
    return rows.map((row) => Entry.parse(row.entry)).sort((a, b) => (a.entryId < b.entryId ? -1 : 1));
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
          ConditionExpression: heldRevisions === 0 ? 'attribute_not_exists(entryId)' : 'revisions = :held',
          ExpressionAttributeValues: heldRevisions === 0 ? undefined : { ':held': heldRevisions },
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

  /** Index rows of a day, oldest first; of a part of it, where `from` and `to` (both included) are given. */
  async *publishedOn(day: Day, between: { from?: Instant; to?: Instant } = {}): AsyncGenerator<EntryRow> {
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.entriesByDay,
      KeyConditionExpression: '#day = :day AND publishedAt BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: { ':day': day, ':from': between.from ?? '0', ':to': between.to ?? '9' },
    })) {
      yield EntryRow.parse(row.row);
    }
  }

  async *ofStory(storyId: string): AsyncGenerator<EntryRow> {
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.entriesByStory,
      KeyConditionExpression: 'storyId = :storyId',
      ExpressionAttributeValues: { ':storyId': storyId },
    })) {
      yield EntryRow.parse(row.row);
    }
  }
}
