/**
 * What the desk knows of each feed between two polls.
 *
 * | asked | answered by |
 * | --- | --- |
 * | the state of this feed | `feedId` |
 *
 * Two writers share a row without meeting: collect-feeds writes the poll's attributes, file-entries writes `seenItems`.
 */
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { FeedState } from '../model/feed.ts';
import { getRows } from './getRows.ts';

export class FeedStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async get(feedId: string): Promise<FeedState | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { feedId }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : FeedState.parse(answer.Item);
  }

  async getMany(feedIds: string[]): Promise<Map<string, FeedState>> {
    const rows = await getRows(
      this.client,
      this.table,
      [...new Set(feedIds)].map((feedId) => ({ feedId })),
    );
    return new Map(rows.map((row) => [String(row.feedId), FeedState.parse(row)]));
  }

  /** Writes the outcome of a poll; leaves `seenItems` alone. An attribute that `state` lacks is removed. */
  async saveState(state: FeedState): Promise<void> {
    const names: Record<string, string> = {};
    const values: Record<string, unknown> = {};
    const set: string[] = [];
    const remove: string[] = [];
    for (const field of Object.keys(FeedState.shape)) {
      if (field === 'feedId' || field === 'seenItems') continue;
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

  /** Remembers which items of a feed are filed, once all of a report's are. Only file-entries calls this. */
  async rememberSeen(feedId: string, seenItems: string[]): Promise<void> {
    await this.client.send(
      new UpdateCommand({
        TableName: this.table,
        Key: { feedId },
        UpdateExpression: 'SET seenItems = :seenItems',
        ExpressionAttributeValues: { ':seenItems': seenItems },
      }),
    );
  }
}
