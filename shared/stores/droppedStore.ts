/**
 * Why something was not kept, for as long as somebody may ask.
 *
 * | asked | answered by |
 * | --- | --- |
 * | why was this entry dropped | `entryId` |
 * | what was dropped on a day | index `by-day`: `day` + `publishedAt` |
 */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { DroppedEntry } from '../model/entry.ts';
import { indexNames } from '../model/names.ts';
import { addDays, type Day, dayOf, epochSeconds, type Instant } from '../model/time.ts';
import { queryPages } from './queryPages.ts';

const keptDays = 90;

export class DroppedStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async put(entry: DroppedEntry): Promise<void> {
    const expiresAtEpochSeconds = epochSeconds(`${addDays(dayOf(entry.droppedAt), keptDays)}T00:00:00Z`);
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...entry, expiresAtEpochSeconds } }));
  }

  async get(entryId: string): Promise<DroppedEntry | undefined> {
    const answer = await this.client.send(new GetCommand({ TableName: this.table, Key: { entryId } }));
    return answer.Item === undefined ? undefined : DroppedEntry.parse(answer.Item);
  }

  async *onDay(day: Day): AsyncGenerator<DroppedEntry> {
    for await (const row of queryPages(this.client, { TableName: this.table, ...byDay(day) }))
      yield DroppedEntry.parse(row);
  }

  /** What was dropped on a day, newest first, `after` the one last given. */
  async *newestOn(
    day: Day,
    after?: { publishedAt: Instant; entryId: string },
    between: { from?: Instant; to?: Instant } = {},
  ): AsyncGenerator<DroppedEntry> {
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.droppedByDay,
      KeyConditionExpression: '#day = :day AND publishedAt BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: { ':day': day, ':from': between.from ?? '0', ':to': between.to ?? '9' },
      ScanIndexForward: false,
      ExclusiveStartKey: after && { day, ...after },
    })) {
      yield DroppedEntry.parse(row);
    }
  }

  async countOn(day: Day): Promise<number> {
    let count = 0;
    let from: Record<string, unknown> | undefined;
    do {
      const page = await this.client.send(
        new QueryCommand({ TableName: this.table, ...byDay(day), Select: 'COUNT', ExclusiveStartKey: from }),
      );
      count += page.Count ?? 0;
      from = page.LastEvaluatedKey;
    } while (from);
    return count;
  }
}

function byDay(day: Day) {
  return {
    IndexName: indexNames.droppedByDay,
    KeyConditionExpression: '#day = :day',
    ExpressionAttributeNames: { '#day': 'day' },
    ExpressionAttributeValues: { ':day': day },
  };
}
