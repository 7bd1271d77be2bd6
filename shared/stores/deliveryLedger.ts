/**
 * The ledger of deliveries: one digest to one subscriber, once.
 *
 * | asked | answered by |
 * | --- | --- |
 * | was this edition sent to this reader | `editionId` + `subscriberId` |
 * | to whom was this edition sent | `editionId` |
 * | which editions did this reader get, which alerts | index `by-subscriber`: `subscriberId` + `editionId` |
 * | how many alerts has this reader had on a day | `editionId` = `alerts-2016-11-16` + `subscriberId` |
 *
 * No row is PENDING: a delivery that nobody has claimed is a message in the queue. SENDING carries a lease and its owner. An expired
 * lease means that a worker died between the claim and the answer; SES's own Send event closes the row if the mail did go.
 */
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Delivery } from '../model/delivery.ts';
import type { EditionId } from '../model/edition.ts';
import { indexNames } from '../model/names.ts';
import { addDays, type Day, dayOf, epochSeconds, type Instant } from '../model/time.ts';
import { isConditionFailed } from './awsAnswers.ts';
import { queryPages } from './queryPages.ts';

const keptDays = 400;
const readAtOnce = 25;

export type ClaimAnswer =
  | { kind: 'claimed'; after: 'nothing' | 'expired-lease' }
  | { kind: 'closed'; state: Delivery['state'] }
  | { kind: 'leased'; remainingMs: number };

export class DeliveryLedger {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async get(editionId: EditionId, subscriberId: string): Promise<Delivery | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { editionId, subscriberId }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : Delivery.parse(dropNulls(answer.Item));
  }

  /**
   * Takes the delivery for `owner`, a token made for this one attempt. Leases run on the wall clock, in milliseconds since the epoch,
   * whatever the desk's clock says: they are about processes, not about news.
   */
  async claim(editionId: EditionId, subscriberId: string, owner: string, leaseMs: number): Promise<ClaimAnswer> {
    const now = Date.now();
    const before = await this.get(editionId, subscriberId);
    if (before && before.state !== 'SENDING') return { kind: 'closed', state: before.state };
    if (before && (before.leaseUntilEpochMs ?? 0) > now) {
      return { kind: 'leased', remainingMs: (before.leaseUntilEpochMs ?? 0) - now };
    }
    try {
      await this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key: { editionId, subscriberId },
          UpdateExpression:
            'SET #state = :sending, #owner = :owner, leaseUntilEpochMs = :until, expiresAtEpochSeconds = :expires',
          ConditionExpression: before ? '#state = :sending AND #owner = :before' : 'attribute_not_exists(editionId)',
          ExpressionAttributeNames: { '#state': 'state', '#owner': 'owner' },
          ExpressionAttributeValues: {
            ':sending': 'SENDING',
            ':owner': owner,
            ':until': now + leaseMs,
            ':expires': expiryOf(editionId),
            ...(before ? { ':before': before.owner } : {}),
          },
        }),
      );
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      // Either another worker was quicker, or our own write went through and only its answer was lost: the owner tells.
      const standing = await this.get(editionId, subscriberId);
      if (standing?.owner !== owner) {
        return standing && standing.state !== 'SENDING'
          ? { kind: 'closed', state: standing.state }
          : { kind: 'leased', remainingMs: leaseMs };
      }
    }
    return { kind: 'claimed', after: before ? 'expired-lease' : 'nothing' };
  }

  /** Closes the attempt of `owner`. A row that SES's Send event has closed meanwhile stays as it is. */
  async close(
    editionId: EditionId,
    subscriberId: string,
    owner: string,
    end: { state: 'SENT' | 'FAILED' | 'SKIPPED'; at: Instant; messageId?: string; reason?: string },
  ): Promise<void> {
    try {
      await this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key: { editionId, subscriberId },
          UpdateExpression:
            'SET #state = :state, sentAt = :at, messageId = :messageId, #reason = :reason REMOVE leaseUntilEpochMs',
          ConditionExpression: '#state = :sending AND #owner = :owner',
          ExpressionAttributeNames: { '#state': 'state', '#owner': 'owner', '#reason': 'reason' },
          ExpressionAttributeValues: {
            ':state': end.state,
            ':sending': 'SENDING',
            ':owner': owner,
            ':at': end.at,
            ':messageId': end.messageId ?? null,
            ':reason': end.reason ?? null,
          },
        }),
      );
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
    }
  }

  /** After a refusal that certainly sent nothing: the next try may come in `delaySeconds`, and until then nobody takes the row for a dead worker's. */
  async postpone(editionId: EditionId, subscriberId: string, owner: string, delaySeconds: number): Promise<void> {
    try {
      await this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key: { editionId, subscriberId },
          UpdateExpression: 'SET leaseUntilEpochMs = :until',
          ConditionExpression: '#state = :sending AND #owner = :owner',
          ExpressionAttributeNames: { '#state': 'state', '#owner': 'owner' },
          ExpressionAttributeValues: {
            ':until': Date.now() + delaySeconds * 1000,
            ':sending': 'SENDING',
            ':owner': owner,
          },
        }),
      );
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
    }
  }

  /**
   * What SES says became of the mail. A Send event closes a row whose worker died before it could. Events come in any order: word of
   * the delivery does not take back a bounce or a complaint.
   */
  async recordFeedback(
    editionId: EditionId,
    subscriberId: string,
    said: { messageId: string; at: Instant; feedback?: 'delivered' | 'bounced' | 'complained' },
  ): Promise<void> {
    await this.client.send(
      new UpdateCommand({
        TableName: this.table,
        Key: { editionId, subscriberId },
        UpdateExpression:
          'SET #state = :sent, messageId = :messageId, sentAt = if_not_exists(sentAt, :at), expiresAtEpochSeconds = if_not_exists(expiresAtEpochSeconds, :expires)' +
          `${said.feedback ? `, feedback = ${said.feedback === 'delivered' ? 'if_not_exists(feedback, :feedback)' : ':feedback'}` : ''} REMOVE leaseUntilEpochMs`,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':sent': 'SENT',
          ':messageId': said.messageId,
          ':at': said.at,
          ':expires': expiryOf(editionId),
          ...(said.feedback ? { ':feedback': said.feedback } : {}),
        },
      }),
    );
  }

  /** The alerts that reached this reader, as far back as they are kept. */
  async alertsSentTo(subscriberId: string): Promise<EditionId[]> {
    const sent: EditionId[] = [];
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.deliveriesBySubscriber,
      KeyConditionExpression: 'subscriberId = :subscriberId AND begins_with(editionId, :alert)',
      ExpressionAttributeValues: { ':subscriberId': subscriberId, ':alert': 'alert-' },
    })) {
      if (row.state === 'SENT') sent.push(String(row.editionId));
    }
    return sent;
  }

  /**
   * Takes one of the reader's `most` alerts of a day, for the story of `alert`. `taken` also when it was taken for this very alert before: a worker that
   * died, or an answer that was lost, costs the reader nothing. `told`: another alert has told them of the story.
   */
  async takeAlert(
    day: Day,
    subscriberId: string,
    asked: { alert: EditionId; storyId: string; most: number },
  ): Promise<'taken' | 'told' | 'full'> {
    const Key = { editionId: `alerts-${day}`, subscriberId };
    try {
      await this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key,
          UpdateExpression:
            'SET #story = :alert, expiresAtEpochSeconds = if_not_exists(expiresAtEpochSeconds, :expires) ADD taken :one',
          ConditionExpression: 'attribute_not_exists(#story) AND (attribute_not_exists(taken) OR taken < :most)',
          ExpressionAttributeNames: { '#story': asked.storyId },
          ExpressionAttributeValues: {
            ':alert': asked.alert,
            ':one': 1,
            ':most': asked.most,
            ':expires': expiryOf(Key.editionId),
          },
        }),
      );
      return 'taken';
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      const answer = await this.client.send(new GetCommand({ TableName: this.table, Key, ConsistentRead: true }));
      const holder: unknown = answer.Item?.[asked.storyId];
      if (holder === undefined) {
        // Noted by its name, so that an alert that comes twice counts once.
        await this.client.send(
          new UpdateCommand({
            TableName: this.table,
            Key,
            UpdateExpression: 'SET #alert = :withheld',
            ExpressionAttributeNames: { '#alert': asked.alert },
            ExpressionAttributeValues: { ':withheld': 'withheld' },
          }),
        );
        return 'full';
      }
      return holder === asked.alert ? 'taken' : 'told';
    }
  }

  /** How many alerts of these days this reader was not sent, because they had had as many as they want. */
  async alertsWithheld(days: readonly Day[], subscriberId: string): Promise<number> {
    let withheld = 0;
    for (const day of days) {
      const { Item = {} } = await this.client.send(
        new GetCommand({ TableName: this.table, Key: { editionId: `alerts-${day}`, subscriberId } }),
      );
      withheld += Object.keys(Item).filter((name) => name.startsWith('alert-')).length;
    }
    return withheld;
  }

  async *ofEdition(editionId: EditionId): AsyncGenerator<Delivery> {
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      KeyConditionExpression: 'editionId = :editionId',
      ExpressionAttributeValues: { ':editionId': editionId },
    })) {
      yield Delivery.parse(dropNulls(row));
    }
  }

  /** What was tried for this reader and what became of it, newest first, as far back as the ledger is kept. */
  async allTo(subscriberId: string): Promise<Delivery[]> {
    const editionIds: EditionId[] = [];
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.deliveriesBySubscriber,
      KeyConditionExpression: 'subscriberId = :subscriberId',
      ExpressionAttributeValues: { ':subscriberId': subscriberId },
      ScanIndexForward: false,
    })) {
      // What counts a day's alerts is no delivery.
      if (row.state !== undefined) editionIds.push(String(row.editionId));
    }
    // The index carries the state alone; a row may have expired since it was asked.
    const rows: Delivery[] = [];
    for (let at = 0; at < editionIds.length; at += readAtOnce) {
      const held = await Promise.all(editionIds.slice(at, at + readAtOnce).map((id) => this.get(id, subscriberId)));
      rows.push(...held.filter((row) => row !== undefined));
    }
    return rows;
  }

  /** The editions that reached this reader, among the last `limit` tried, newest first. */
  async editionsSentTo(subscriberId: string, limit: number): Promise<EditionId[]> {
    const sent: EditionId[] = [];
    let seen = 0;
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.deliveriesBySubscriber,
      KeyConditionExpression: 'subscriberId = :subscriberId AND editionId < :alerts',
      ExpressionAttributeValues: { ':subscriberId': subscriberId, ':alerts': 'alert' },
      ScanIndexForward: false,
      Limit: limit,
    })) {
      if (row.state === 'SENT') sent.push(String(row.editionId));
      if (++seen >= limit) break;
    }
    return sent;
  }
}

/** Alerts have no day in their names: their rows are kept, by this machine's clock, for as long as their corrections may follow. */
const alertsKeptDays = 60;

/** In an edition's name stands its day. */
function expiryOf(editionId: EditionId): number {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(editionId)?.[0];
  if (day !== undefined) return epochSeconds(`${addDays(day, keptDays)}T00:00:00Z`);
  return epochSeconds(`${addDays(dayOf(new Date().toISOString()), alertsKeptDays)}T00:00:00Z`);
}

function dropNulls(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
