/**
 * Subscribers.
 *
 * | asked | answered by |
 * | --- | --- |
 * | this subscriber | `subscriberId` |
 * | everybody who is sent editions | index `by-status`: `status` = `active` |
 * | who is due | index `by-due`: `status` = `active`, `dueAt` until now |
 *
 * The only table with addresses in it; only the functions that mail or serve the subscriber's own pages may read it.
 */
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { indexNames, readerPlanAttributes } from '../model/names.ts';
import { type Preferences, Subscriber } from '../model/subscriber.ts';
import type { Instant } from '../model/time.ts';
import { isConditionFailed } from './awsAnswers.ts';
import { queryPages } from './queryPages.ts';

export class SubscriberStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async get(subscriberId: string): Promise<Subscriber | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { subscriberId }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : Subscriber.parse(answer.Item);
  }

  /** What planning an edition needs of a reader; the address is left out, and the role of publish-edition lets it ask for no more. */
  async getPlan(subscriberId: string): Promise<Subscriber | undefined> {
    const names = ['subscriberId', ...readerPlanAttributes];
    const answer = await this.client.send(
      new GetCommand({
        TableName: this.table,
        Key: { subscriberId },
        ConsistentRead: true,
        ProjectionExpression: names.map((name) => `#${name}`).join(', '),
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      }),
    );
    return answer.Item === undefined ? undefined : Subscriber.parse(answer.Item);
  }

  async put(subscriber: Subscriber): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: subscriber }));
  }

  /** `held`: somebody with this id is there already. */
  async add(subscriber: Subscriber): Promise<'added' | 'held'> {
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: subscriber,
          ConditionExpression: 'attribute_not_exists(subscriberId)',
        }),
      );
      return 'added';
    } catch (error) {
      if (isConditionFailed(error)) return 'held';
      throw error;
    }
  }

  /**
   * Ends a subscription; a subscriber who is not there, or has ended it already, is an ordinary answer. Who is suppressed stays so: were a
   * complaint lifted by unsubscribing, anybody could sign that address up again.
   */
  async end(
    subscriberId: string,
    status: 'unsubscribed' | 'suppressed',
    reason: string,
    endedAt: Instant,
  ): Promise<'ended' | 'unchanged'> {
    try {
      await this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key: { subscriberId },
          UpdateExpression: 'SET #status = :status, statusReason = :reason, endedAt = :at REMOVE dueAt',
          ConditionExpression:
            'attribute_exists(subscriberId) AND (:status = :suppressed OR NOT #status IN (:status, :suppressed))',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: {
            ':status': status,
            ':suppressed': 'suppressed',
            ':reason': reason,
            ':at': endedAt,
          },
        }),
      );
      return 'ended';
    } catch (error) {
      if (isConditionFailed(error)) return 'unchanged';
      throw error;
    }
  }

  /**
   * Begins the subscription of somebody who asked for it, with a first digest at `dueAt`; `gone` when there is no such reader, or one who must
   * not be mailed.
   */
  async confirm(subscriberId: string, confirmedAt: Instant, dueAt: Instant): Promise<'active' | 'gone'> {
    return this.#update(subscriberId, {
      UpdateExpression: 'SET #status = :active, confirmedAt = :at, dueAt = :due REMOVE statusReason, endedAt',
      ConditionExpression: 'attribute_exists(email) AND #status = :pending',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':active': 'active',
        ':pending': 'pending',
        ':at': confirmedAt,
        ':due': dueAt,
      },
    });
  }

  /**
   * Changes nothing but the choices and, of a reader who is sent digests, when the next is due: `dueAt` follows from what `held` says of the last.
   * Whoever unsubscribes meanwhile stays unsubscribed; `changed` when a digest was queued meanwhile, and `dueAt` must be found anew.
   */
  async choose(held: Subscriber, preferences: Preferences, dueAt: Instant): Promise<'chosen' | 'changed' | 'gone'> {
    const isActive = held.status === 'active';
    const answer = await this.#update(held.subscriberId, {
      UpdateExpression: `SET preferences = :preferences${isActive ? ', dueAt = :due' : ''}`,
      ConditionExpression: `attribute_exists(email) AND #status = :status AND ${held.lastDueAt ? 'lastDueAt = :last' : 'attribute_not_exists(lastDueAt)'}`,
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':preferences': preferences,
        ':status': held.status,
        ...(isActive && { ':due': dueAt }),
        ...(held.lastDueAt && { ':last': held.lastDueAt }),
      },
    });
    if (answer === 'active') return 'chosen';
    return (await this.get(held.subscriberId))?.email === undefined ? 'gone' : 'changed';
  }

  /**
   * Notes when a reader is due next: after a digest was queued, with what it was (`queued`), or because they were never told an hour or are so late
   * that another is better. `changed` when the row is not as it was `held`: somebody else was quicker, or the reader has made other choices.
   */
  async plan(
    held: Subscriber,
    dueAt: Instant,
    queued?: { lastDueAt: Instant; lastCutAt: Instant },
  ): Promise<'planned' | 'changed'> {
    const answer = await this.#update(held.subscriberId, {
      UpdateExpression: `SET dueAt = :next${queued ? ', lastDueAt = :lastDue, lastCutAt = :lastCut' : ''}`,
      ConditionExpression: `#status = :active AND ${held.dueAt ? 'dueAt = :due' : 'attribute_not_exists(dueAt)'}`,
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':active': 'active',
        ':next': dueAt,
        ...(held.dueAt && { ':due': held.dueAt }),
        ...(queued && { ':lastDue': queued.lastDueAt, ':lastCut': queued.lastCutAt }),
      },
    });
    return answer === 'active' ? 'planned' : 'changed';
  }

  async #update(subscriberId: string, change: Partial<UpdateCommandInput>): Promise<'active' | 'gone'> {
    try {
      await this.client.send(new UpdateCommand({ TableName: this.table, Key: { subscriberId }, ...change }));
      return 'active';
    } catch (error) {
      if (isConditionFailed(error)) return 'gone';
      throw error;
    }
  }

  /**
   * Deletes the address and the choices, and leaves the keyed hash: whoever is suppressed is not mailed again, and a row that comes back from a
   * backup finds that its reader is gone. Nobody there is an ordinary answer.
   */
  async erase(subscriberId: string, erasedAt: Instant): Promise<void> {
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: {
            subscriberId,
            status: 'unsubscribed',
            statusReason: 'erased',
            preferences: {},
            createdAt: erasedAt,
            endedAt: erasedAt,
          },
          ConditionExpression: 'attribute_exists(email) AND #status <> :suppressed',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: { ':suppressed': 'suppressed' },
        }),
      );
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      await this.#update(subscriberId, {
        UpdateExpression:
          'SET preferences = :none, endedAt = if_not_exists(endedAt, :at) REMOVE email, asked, dueAt, lastDueAt, lastCutAt',
        ConditionExpression: '#status = :suppressed',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':none': {}, ':at': erasedAt, ':suppressed': 'suppressed' },
      });
    }
  }

  async *active(): AsyncGenerator<Subscriber> {
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.subscribersByStatus,
      KeyConditionExpression: '#status = :active',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':active': 'active' },
    })) {
      yield Subscriber.parse(row);
    }
  }

  /** Those whose hour has come by `now`, longest waiting first, as they stood when the index was asked. */
  async *due(now: Instant): AsyncGenerator<Subscriber> {
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.subscribersByDue,
      KeyConditionExpression: '#status = :active AND dueAt <= :now',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':active': 'active', ':now': now },
    })) {
      yield Subscriber.parse(row);
    }
  }
}
