/**
 * One index of mentions: who and what an entry names, newest first.
 *
 * | asked | answered by |
 * | --- | --- |
 * | what named a place in this governorate | `mention` = `place#sy-raqqa-gov`, `at` = `<publishedAt>#<entryId>` |
 * | what named this place | the same rows, those whose `placeIds` hold it |
 * | what named this actor; what credited this agency | `actor#is`, `credit#afp` |
 * | which words were changed since | `changed`, `at` = `<changedAt>#<entryId>` |
 * | on which days anything was published | `days`, `at` = `<day>` |
 *
 * A row is a write unit, so only what few entries share has one. What many share (a language, an outlet, a kind of event, a status) is
 * looked for in the index of days, whose rows carry it.
 *
 * Rows expire 400 days after the latest of publication, change, judgement and filing, so that old reports that are filed today are found
 * as long as today's; the entries they point to stand longer, and the rows of days as long as those.
 */
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Entry, RevisionRecord } from '../model/entry.ts';
import * as z from '../model/schema.ts';
import { Day, dayOf, epochSeconds, type Instant, secondsPerDay } from '../model/time.ts';
import { type EntryRow, firstWords, rowOfEntry } from './entryRow.ts';
import { type WriteRequest, writeRows } from './writeRows.ts';

export type MentionKind = 'place' | 'actor' | 'credit';
/** The partition of revisions, one row each, by the time they were filed. */
export const changedKey = 'changed';
const daysKey = 'days';

export const MentionRow = z.object({
  mention: z.string(),
  at: z.string(),
  entryId: z.string(),
  storyId: z.optional(z.string()),
  headline: z.string(),
  outlet: z.string(),
  /** With a governorate: the places named, wherever they lie. */
  placeIds: z.optional(z.array(z.string())),
  /** With a change: `update`, `correction`, `kill` … */
  revision: z.optional(z.string()),
  /** With a change: what was changed (`toll`, `headline`), parted by commas. */
  changed: z.optional(z.string()),
});
export type MentionRow = z.infer<typeof MentionRow>;

const keptDays = 400;
/** As entries: what is looked for by day is found for as long as there are any. */
const daysKeptDays = 3_660;
/** An entry that names more than this many actors is a list, and its tail helps no search. */
const mostOfAKind = 24;

/** DynamoDB takes a key of 2,048 bytes and refuses the rows of the whole entry beyond that; no name is this long. */
const longestName = 300;

export function mentionKey(kind: MentionKind, name: string): string {
  return `${kind}#${name.toLowerCase().trim().replace(/\s+/g, '-').slice(0, longestName).toWellFormed()}`;
}

function mentionRows(entry: Entry, row: EntryRow, creditId: (name: string) => string): MentionRow[] {
  const rowAt = (mention: string): MentionRow => ({
    mention,
    at: `${entry.publishedAt}#${entry.entryId}`,
    entryId: entry.entryId,
    storyId: row.storyId,
    headline: row.headline,
    outlet: row.outlet,
  });
  const keysOf = (kind: MentionKind, names: string[]) =>
    [...new Set(names.map((name) => mentionKey(kind, name)))].slice(0, mostOfAKind);
  return [
    ...keysOf('place', row.areaIds).map((mention) => ({ ...rowAt(mention), placeIds: row.placeIds })),
    ...keysOf('actor', row.actorIds).map(rowAt),
    ...keysOf('credit', row.credits.map(creditId)).map(rowAt),
  ];
}

/**
 * One row for each instant, of all that was changed then: a delivery that comes late tells the one behind it anew, and what came in one
 * report may be filed in one millisecond. DynamoDB refuses a batch that names a key twice.
 */
function changeRows(entry: Entry, row: EntryRow, records: RevisionRecord[]): MentionRow[] {
  const at = new Map<Instant, RevisionRecord[]>();
  for (const record of records) at.set(record.at, [...(at.get(record.at) ?? []), record]);
  return [...at].map(([instant, together]) => ({
    mention: changedKey,
    at: `${instant}#${entry.entryId}`,
    entryId: entry.entryId,
    storyId: row.storyId,
    headline: headlineThen(together.at(-1)) ?? row.headline,
    outlet: row.outlet,
    revision: together.at(-1)?.kind,
    changed:
      [...new Set(together.flatMap(({ changes = [] }) => changes.map(({ field }) => field)))].join(', ') || undefined,
  }));
}

/** What it was called then, however late it is told. The newest words stand in the entry itself. */
function headlineThen(record: RevisionRecord | undefined): string | undefined {
  const told = record?.told;
  return told && firstWords(told.headline ?? told.opening.join(' '));
}

type MentionKey = Pick<MentionRow, 'mention' | 'at'>;
type Request = WriteRequest<MentionKey>;

function keyOf(request: Request): string {
  const { mention, at } = 'PutRequest' in request ? request.PutRequest.Item : request.DeleteRequest.Key;
  return `${mention} ${at}`;
}

function putUntil(row: MentionKey, standsFrom: Day, days: number): Request {
  const expiresAtEpochSeconds = epochSeconds(`${standsFrom}T00:00:00Z`) + days * secondsPerDay;
  return { PutRequest: { Item: { ...row, expiresAtEpochSeconds } as MentionKey } };
}

/** The day from which a row's time is counted. `changedAt` is when it was filed, as long as nothing was changed. */
function latestOf({ publishedAt, filing }: Entry, { changedAt }: EntryRow): Day {
  const rejudged = filing.rejudgements?.at(-1)?.at ?? '';
  return dayOf([publishedAt, changedAt, rejudged].reduce((latest, each) => (each > latest ? each : latest)));
}

export class MentionStore {
  /** Days this worker has entered: most entries are of one that was. */
  readonly #days = new Set<Day>();

  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  /**
   * Writes the rows of `entry`, and takes away those that only `held`, its version before, had. Can be done again at any time.
   * `creditId` gives an agency's house id.
   */
  async replace(entry: Entry, held: Entry | undefined, creditId: (name: string) => string): Promise<void> {
    await writeRows(this.client, this.table, this.#requestsOf(entry, held, creditId));
    this.#days.add(entry.day);
  }

  /** Writes the rows of entries that are new, of all of them together. */
  async enter(entries: Entry[], creditId: (name: string) => string): Promise<void> {
    const requests = new Map<string, Request>();
    // DynamoDB refuses a batch that names a key twice, as two entries of a new day do.
    for (const entry of entries)
      for (const request of this.#requestsOf(entry, undefined, creditId)) requests.set(keyOf(request), request);
    await writeRows(this.client, this.table, [...requests.values()]);
    for (const { day } of entries) this.#days.add(day);
  }

  #requestsOf(entry: Entry, held: Entry | undefined, creditId: (name: string) => string): Request[] {
    const row = rowOfEntry(entry);
    const rows = entry.status === 'canceled' ? [] : mentionRows(entry, row, creditId);
    const standing = new Set(rows.map((each) => `${each.mention} ${each.at}`));
    const gone = held ? mentionRows(held, rowOfEntry(held), creditId) : [];
    const isNewDay = !this.#days.has(entry.day);
    const standsFrom = latestOf(entry, row);
    return [
      ...rows.map((each) => putUntil(each, standsFrom, keptDays)),
      ...(isNewDay ? [putUntil({ mention: daysKey, at: entry.day }, standsFrom, daysKeptDays)] : []),
      ...gone
        .filter((each) => !standing.has(`${each.mention} ${each.at}`))
        .map(({ mention, at }) => ({ DeleteRequest: { Key: { mention, at } } })),
    ];
  }

  /**
   * Writes the rows of what was changed in `entry` at the instants given. The entry has to stand: they are told by when it was filed, and
   * a filing that failed and was tried again later would leave rows of an instant at which nothing was filed.
   */
  async tellChanges(entry: Entry, instants: ReadonlySet<Instant>): Promise<void> {
    const row = rowOfEntry(entry);
    const records = entry.filing.revisions.filter(
      ({ at, kind }) => kind !== 'new' && kind !== 'stale' && instants.has(at),
    );
    const standsFrom = latestOf(entry, row);
    await writeRows(
      this.client,
      this.table,
      changeRows(entry, row, records).map((each) => putUntil(each, standsFrom, keptDays)),
    );
  }

  /** Rows of one key, newest first, between two instants (both included). `after`: the `at` of the row last given. */
  async page(
    mention: string,
    between: { since?: Instant; until?: Instant; limit: number; after?: string },
  ): Promise<{ rows: MentionRow[]; more: boolean }> {
    const { items, more } = await this.#page(mention, between);
    return { rows: items.map((item) => MentionRow.parse(item)), more };
  }

  /** Days on which anything was published, newest first, between two days (both included). */
  async *days(between: { since?: Day; until?: Day } = {}): AsyncGenerator<Day> {
    let after: string | undefined;
    for (let more = true; more; ) {
      const page = await this.#page(daysKey, { ...between, limit: 100, after });
      for (const item of page.items) yield Day.parse(item.at);
      after = page.items.at(-1)?.at as string | undefined;
      more = page.more && after !== undefined;
    }
  }

  async #page(mention: string, between: { since?: string; until?: string; limit: number; after?: string }) {
    const answer = await this.client.send(
      new QueryCommand({
        TableName: this.table,
        KeyConditionExpression: 'mention = :mention AND #at BETWEEN :since AND :until',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: {
          ':mention': mention,
          ':since': between.since ?? '0',
          // Behind every row of that instant, whose id follows a number sign.
          ':until': `${between.until ?? '9'}$`,
        },
        ScanIndexForward: false,
        Limit: between.limit,
        ExclusiveStartKey: between.after === undefined ? undefined : { mention, at: between.after },
      }),
    );
    return { items: answer.Items ?? [], more: answer.LastEvaluatedKey !== undefined };
  }
}
