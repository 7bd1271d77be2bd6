/**
 * Editions: which were published, and what became of them.
 *
 * | asked | answered by |
 * | --- | --- |
 * | was this day's edition published, and sent out | editions table, `editionId` |
 *
 * What it says stands in the editions bucket: see editionFiles.
 */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Edition } from '../model/edition.ts';
import { addDays, type Day, type Instant } from '../model/time.ts';
import { isConditionFailed } from './awsAnswers.ts';
import { getRows } from './getRows.ts';

export class EditionStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async get(editionId: Day): Promise<Edition | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { editionId }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : Edition.parse(answer.Item);
  }

  /** The editions of the `count` days before `day`, newest first; days without one are left out. */
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
          Item: edition,
          ConditionExpression: 'attribute_not_exists(editionId)',
        }),
      );
      return 'recorded';
    } catch (error) {
      if (isConditionFailed(error)) return 'held';
      throw error;
    }
  }

  async markQueued(editionId: Day, queuedAt: Instant, deliveriesQueued: number): Promise<void> {
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
