/**
 * One index of mentions: who and what an entry names.
 *
 * | asked | answered by |
 * | --- | --- |
 * | what named this place, or a place in this governorate, newest first | `mention` = `place#sy-raqqa`, `at` = `<publishedAt>#<entryId>` |
 * | … this actor, agency, kind of event, outlet, language, status | `actor#is`, `credit#afp`, `kind#air-strike`, `outlet#sana`, `language#ar`, `status#disputed` |
 *
 * Rows expire; the entries they point to do not.
 */
import { BatchWriteCommand, type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Entry } from '../model/entry.ts';
import { addDays, epochSeconds, type Instant } from '../model/time.ts';
import { rowOfEntry } from './entryStore.ts';

export const mentionKinds = ['place', 'actor', 'credit', 'kind', 'outlet', 'language', 'status'] as const;
export type MentionKind = (typeof mentionKinds)[number];

export const MentionRow = z.object({
  mention: z.string(),
  at: z.string(),
  entryId: z.string(),
  storyId: z.string().optional(),
  headline: z.string(),
  outlet: z.string(),
});
export type MentionRow = z.infer<typeof MentionRow>;

const keptDays = 400;
/** An entry that names more than this many places or actors is a list, and its tail helps no search. */
const mostOfAKind = 24;

/** DynamoDB takes a key of 2,048 bytes and refuses the rows of the whole entry beyond that; no name is this long. */
const longestName = 300;

export function mentionKey(kind: MentionKind, name: string): string {
  return `${kind}#${name.toLowerCase().trim().replace(/\s+/g, '-').slice(0, longestName).toWellFormed()}`;
}

function mentionRows(entry: Entry, creditId: (name: string) => string): MentionRow[] {
  const { inferred } = entry;
  const row = rowOfEntry(entry);
  const keys = new Set<string>([
    ...first([...inferred.places.map((place) => place.placeId), ...entry.filing.areaIds]).map((placeId) =>
      mentionKey('place', placeId),
    ),
    ...first(inferred.actors.map((actor) => actor.actorId)).map((actorId) => mentionKey('actor', actorId)),
    ...first(inferred.credits).map((credit) => mentionKey('credit', creditId(credit))),
    mentionKey('outlet', entry.outlet),
    mentionKey('language', inferred.language),
    mentionKey('status', inferred.verification),
  ]);
  if (inferred.event.type) keys.add(mentionKey('kind', inferred.event.type));
  return [...keys].map((mention) => ({
    mention,
    at: `${entry.publishedAt}#${entry.entryId}`,
    entryId: entry.entryId,
    storyId: row.storyId,
    headline: row.headline,
    outlet: row.outlet,
  }));
}

function first(ids: string[]): string[] {
  return [...new Set(ids)].slice(0, mostOfAKind);
}

export class MentionStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  /**
   * Writes the rows of `entry`, and takes away those that only `held`, its version before, had. Can be done again at any time.
   * `creditId` gives an agency's house id.
   */
  async replace(entry: Entry, held: Entry | undefined, creditId: (name: string) => string): Promise<void> {
    const rows = entry.status === 'canceled' ? [] : mentionRows(entry, creditId);
    const expiresAtEpochSeconds = epochSeconds(`${addDays(entry.day, keptDays)}T00:00:00Z`);
    const standing = new Set(rows.map((row) => `${row.mention} ${row.at}`));
    const gone =
      held === undefined ? [] : mentionRows(held, creditId).filter((row) => !standing.has(`${row.mention} ${row.at}`));
    const requests = [
      ...rows.map((row) => ({ PutRequest: { Item: { ...row, expiresAtEpochSeconds } } })),
      ...gone.map(({ mention, at }) => ({ DeleteRequest: { Key: { mention, at } } })),
    ];
    for (let start = 0; start < requests.length; start += 25) {
      let asked = requests.slice(start, start + 25);
      for (let attempt = 0; asked.length > 0; attempt++) {
        if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(50 * 2 ** attempt, 2000)));
        if (attempt > 8) throw new Error(`${this.table} left ${asked.length} mentions unwritten after nine tries.`);
        const answer = await this.client.send(new BatchWriteCommand({ RequestItems: { [this.table]: asked } }));
        asked = (answer.UnprocessedItems?.[this.table] ?? []) as typeof asked;
      }
    }
  }

  /** Mentions of one key, newest first, between two instants (both included). `after` is the last row of the page before. */
  async page(
    mention: string,
    between: { since?: Instant; until?: Instant; limit: number; after?: MentionRow },
  ): Promise<{ rows: MentionRow[]; more: boolean }> {
    const answer = await this.client.send(
      new QueryCommand({
        TableName: this.table,
        KeyConditionExpression: 'mention = :mention AND #at BETWEEN :since AND :until',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: {
          ':mention': mention,
          ':since': between.since ?? '0',
          ':until': `${between.until ?? '9'}$`,
        },
        ScanIndexForward: false,
        Limit: between.limit,
        ExclusiveStartKey: between.after ? { mention, at: between.after.at } : undefined,
      }),
    );
    return {
      rows: (answer.Items ?? []).map((row) => MentionRow.parse(row)),
      more: answer.LastEvaluatedKey !== undefined,
    };
  }
}
