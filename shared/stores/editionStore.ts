/**
 * Editions: which were published, and what became of them.
 *
 * | asked | answered by |
 * | --- | --- |
 * | was this edition published, and sent out | editions table, `editionId` |
 * | all editions that were cut on a UTC day | index `by-day`: `day` + `editionId` |
 *
 * What it says stands in the editions bucket: see editionFiles.
 */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Edition, type EditionId } from '../model/edition.ts';
import { indexNames } from '../model/names.ts';
import { addDays, type Day, dayOf, type Instant } from '../model/time.ts';
import { isConditionFailed } from './awsAnswers.ts';
import { getRows } from './getRows.ts';
import { queryPages } from './queryPages.ts';

export class EditionStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async get(editionId: EditionId): Promise<Edition | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { editionId }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : Edition.parse(answer.Item);
  }

  /** The desk's own editions of the `count` days before `day`, newest first; days without one are left out. */
  async before(day: Day, count: number): Promise<Edition[]> {
    const keys = Array.from({ length: count }, (_, back) => ({ editionId: addDays(day, -1 - back) }));
    const rows = await getRows(this.client, this.table, keys);
    return rows.map((row) => Edition.parse(row)).sort((a, b) => (a.editionId < b.editionId ? 1 : -1));
  }

  /** `held`: the row of this edition stands already. */
  async record(edition: Edition): Promise<'recorded' | 'held'> {
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: { ...edition, day: dayOf(edition.dataUntil) },
          ConditionExpression: 'attribute_not_exists(editionId)',
        }),
      );
      return 'recorded';
    } catch (error) {
      if (isConditionFailed(error)) return 'held';
      throw error;
    }
  }

  async getMany(editionIds: readonly EditionId[]): Promise<Edition[]> {
    const keys = [...new Set(editionIds)].map((editionId) => ({ editionId }));
    return (await getRows(this.client, this.table, keys)).map((row) => Edition.parse(row));
  }

  /** Every edition cut on this UTC day, whomever it was for. */
  async cutOn(day: Day): Promise<Edition[]> {
    const found: Edition[] = [];
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.editionsByDay,
      KeyConditionExpression: '#day = :day',
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: { ':day': day },
    })) {
      found.push(Edition.parse(row));
    }
    return found;
  }

  /** Adds to the deliveries queued; the first word, of none too, says that the edition stands whole. */
  async countQueued(editionId: EditionId, queuedAt: Instant, more: number): Promise<void> {
    await this.client.send(
      new UpdateCommand({
        TableName: this.table,
        Key: { editionId },
        UpdateExpression: 'SET queuedAt = if_not_exists(queuedAt, :at) ADD deliveriesQueued :more',
        ExpressionAttributeValues: { ':at': queuedAt, ':more': more },
      }),
    );
  }

  async markQueued(editionId: EditionId, queuedAt: Instant, deliveriesQueued: number): Promise<void> {
    await this.client.send(
      new UpdateCommand({
        TableName: this.table,
        Key: { editionId },
        UpdateExpression: 'SET queuedAt = if_not_exists(queuedAt, :at), deliveriesQueued = :count',
        ExpressionAttributeValues: { ':at': queuedAt, ':count': deliveriesQueued },
      }),
    );
  }
}
