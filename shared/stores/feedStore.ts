/**
 * What the desk knows of each feed between two polls.
 *
 * | asked | answered by |
 * | --- | --- |
 * | the state of this feed | `feedId` |
 * | when each feed is to be asked | index `by-desk`: `desk`, which is "feeds" in every row, then `feedId` |
 * | how far the schedule has come | `feedId` = "-schedule", which no feed can be called |
 * | which queues stood still at the last look, and since when | `feedId` = "-queues" |
 *
 * Two writers share a row without meeting: collect-feeds writes what the server taught, file-entries what the items did (`seenItems`,
 * `news`, `gap`). `plan` repeats for the index what planning reads, so that a run of the schedule is one query of small rows, and
 * never reads the four hundred fingerprints beside them.
 */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type FeedGap, type FeedNews, FeedState, filedAttributes } from '../model/feed.ts';
import { indexNames } from '../model/names.ts';
import * as z from '../model/schema.ts';
import { Instant } from '../model/time.ts';
import { getRows } from './getRows.ts';
import { queryPages } from './queryPages.ts';

const deskKey = 'feeds';
const scheduleKey = '-schedule';
const queuesKey = '-queues';

/** What planning reads of a state, but for `news` and `gap`, which stand in the index beside it. */
const plannedAttributes = [
  'nextCheckAt',
  'lastCheckedAt',
  'lastChangedAt',
  'lastOutcome',
  'consecutiveFailures',
  'movedTo',
  'retired',
  'registeredUrl',
  'patienceSeconds',
  'skipHours',
  'skipDays',
  'expectedRhythmSeconds',
] as const satisfies (keyof FeedState)[];

const PlanRow = z.object({
  feedId: z.string(),
  plan: z.omit(FeedState, { feedId: true }),
  news: FeedState.shape.news,
  gap: FeedState.shape.gap,
});

/** Marks stand in a row as their bytes, one behind the other: every write of a row is charged by all that it weighs. */
const markLength = 22;

const packMarks = (marks: string[]): Uint8Array => Buffer.from(marks.join(''), 'hex');

function unpackMarks(packed: Uint8Array): string[] {
  const digits = Buffer.from(packed).toString('hex');
  return Array.from({ length: digits.length / markLength }, (_, at) =>
    digits.slice(at * markLength, (at + 1) * markLength),
  );
}

function stateOf(row: Record<string, unknown>): FeedState {
  const { seenItems } = row;
  return FeedState.parse({ ...row, ...(seenItems instanceof Uint8Array ? { seenItems: unpackMarks(seenItems) } : {}) });
}

const ScheduleMark = z.object({ scheduledUntil: Instant });
/** When the queues were looked at, and those that stood still then: since when. */
const QueueWatch = z.object({ lookedAt: Instant, standingSince: z.record(z.string(), Instant) });
export type QueueWatch = z.infer<typeof QueueWatch>;

export class FeedStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async get(feedId: string): Promise<FeedState | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { feedId }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : stateOf(answer.Item);
  }

  async getMany(feedIds: string[]): Promise<Map<string, FeedState>> {
    const rows = await getRows(
      this.client,
      this.table,
      [...new Set(feedIds)].map((feedId) => ({ feedId })),
    );
    return new Map(rows.map((row) => [String(row.feedId), stateOf(row)]));
  }

  /** What planning needs of every feed that was ever asked: one query, of about a tenth of what the rows themselves weigh. */
  async readPlans(): Promise<Map<string, FeedState>> {
    const states = new Map<string, FeedState>();
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.feedsByDesk,
      KeyConditionExpression: 'desk = :desk',
      ExpressionAttributeValues: { ':desk': deskKey },
    })) {
      const { feedId, plan, news, gap } = PlanRow.parse(row);
      states.set(feedId, { feedId, ...plan, news, gap });
    }
    return states;
  }

  async readScheduleMark(): Promise<Instant | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { feedId: scheduleKey }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : ScheduleMark.parse(answer.Item).scheduledUntil;
  }

  async moveScheduleMark(scheduledUntil: Instant): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { feedId: scheduleKey, scheduledUntil } }));
  }

  async readQueueWatch(): Promise<QueueWatch | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { feedId: queuesKey }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : QueueWatch.parse(answer.Item);
  }

  async keepQueueWatch(watch: QueueWatch): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { feedId: queuesKey, ...watch } }));
  }

  /** Writes the outcome of a poll; leaves what file-entries writes alone. An attribute that `state` lacks is removed. */
  async saveState(state: FeedState): Promise<void> {
    const plan = Object.fromEntries(plannedAttributes.map((field) => [field, state[field]]));
    const names: Record<string, string> = { '#desk': 'desk', '#plan': 'plan' };
    const values: Record<string, unknown> = { ':desk': deskKey, ':plan': plan };
    const set: string[] = ['#desk = :desk', '#plan = :plan'];
    const remove: string[] = [];
    const filed: readonly string[] = filedAttributes;
    for (const field of Object.keys(FeedState.shape)) {
      if (field === 'feedId' || filed.includes(field)) continue;
      const value = state[field as keyof FeedState];
      names[`#${field}`] = field;
      if (value === undefined) remove.push(`#${field}`);
      else {
        values[`:${field}`] = value;
        set.push(`#${field} = :${field}`);
      }
    }
    await this.client.send(
      new UpdateCommand({
        TableName: this.table,
        Key: { feedId: state.feedId },
        UpdateExpression: `SET ${set.join(', ')}${remove.length > 0 ? ` REMOVE ${remove.join(', ')}` : ''}`,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      }),
    );
  }

  /**
   * Remembers which items of a feed are filed, once all of a report's are, and what they taught. Only file-entries calls this. A gap
   * stands until another is found.
   */
  async rememberSeen(
    feedId: string,
    seenItems: string[],
    learned: { news?: FeedNews; gap?: FeedGap } = {},
  ): Promise<void> {
    const given = Object.entries({ seenItems: packMarks(seenItems), ...learned }).filter(
      ([, value]) => value !== undefined,
    );
    await this.client.send(
      new UpdateCommand({
        TableName: this.table,
        Key: { feedId },
        UpdateExpression: `SET ${given.map(([field]) => `#${field} = :${field}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(given.map(([field]) => [`#${field}`, field])),
        ExpressionAttributeValues: Object.fromEntries(given.map(([field, value]) => [`:${field}`, value])),
      }),
    );
  }
}
