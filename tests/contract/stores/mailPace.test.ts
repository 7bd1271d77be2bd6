import { GetAccountCommand, type GetAccountCommandOutput, SESv2Client } from '@aws-sdk/client-sesv2';
import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MailPace } from '../../../shared/stores/mailPace.ts';
import { loseAnswer, overtake, refuse } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const Key = { editionId: 'mail-pace', subscriberId: 'ses' };
beforeEach(() => desk.tables.send(new DeleteCommand({ TableName: 'deliveries', Key })));

type Quota = NonNullable<GetAccountCommandOutput['SendQuota']>;

/** SES as an account of this quota finds it, and workers that note when their slots begin instead of waiting for them. */
function account(SendQuota: Quota | undefined, more: Partial<GetAccountCommandOutput> = {}) {
  const client = new SESv2Client({ maxAttempts: 1 });
  const ses = mockClient(client);
  ses.on(GetAccountCommand).resolves({ SendQuota, ...more });
  const slots: number[] = [];
  const worker = () => new MailPace(desk.tables, 'deliveries', client, async (ms) => void slots.push(Date.now() + ms));
  return { ses, client, slots, worker, asked: () => ses.commandCalls(GetAccountCommand).length };
}

/** As if SES had been asked so long ago. */
const age = (ms: number) =>
  desk.tables.send(
    new UpdateCommand({
      TableName: 'deliveries',
      Key,
      UpdateExpression: 'SET quotaReadAtEpochMs = quotaReadAtEpochMs - :ms',
      ExpressionAttributeValues: { ':ms': ms },
    }),
  );

describe('the pace of mails', () => {
  it('gives ten workers at once each a slot of its own, as far apart as SES’s rate asks', async () => {
    const { worker, slots } = account({ MaxSendRate: 14, Max24HourSend: 50_000, SentLast24Hours: 0 });
    await worker().take();
    const workers = Array.from({ length: 10 }, worker);
    for (let round = 1; round <= 3; round++) await Promise.all(workers.map((each) => each.take()));
    expect(slots.length).toBeGreaterThan(20);
    // However many take at once, the row of slots has grown by an interval for each: nobody shares one.
    const { Item } = await desk.tables.send(new GetCommand({ TableName: 'deliveries', Key, ConsistentRead: true }));
    expect(Number(Item?.nextAtEpochMs) - Math.min(...slots)).toBeGreaterThan((slots.length * 1000) / 14 - 5);
  });

  it('lets nobody wait for longer than four seconds: who comes too late takes no slot and comes again', async () => {
    const { worker, slots } = account({ MaxSendRate: 2, Max24HourSend: 50_000, SentLast24Hours: 0 });
    const pace = worker();
    let later: unknown;
    for (let each = 0; each < 40 && later === undefined; each++) {
      const slot = await pace.take();
      if (slot.kind === 'later') later = slot;
    }
    expect(later).toMatchObject({ why: 'rate' });
    expect(slots.length).toBeLessThan(20);
    expect(Math.max(...slots) - Date.now()).toBeLessThanOrEqual(4_000);
  });

  it('asks SES once for all workers, and again after five minutes', async () => {
    const { worker, asked } = account({ MaxSendRate: 500, Max24HourSend: -1, SentLast24Hours: 0 });
    const workers = Array.from({ length: 6 }, worker);
    for (const each of workers) await each.take();
    expect(asked()).toBe(1);
    await age(300_000);
    for (const each of Array.from({ length: 6 }, worker)) await each.take();
    expect(asked()).toBe(2);
  });

  it('follows a rate that AWS has raised', async () => {
    const { ses, worker, slots } = account({ MaxSendRate: 1, Max24HourSend: -1, SentLast24Hours: 0 });
    const pace = worker();
    await pace.take();
    await pace.take();
    expect((slots[1] ?? 0) - (slots[0] ?? 0)).toBeGreaterThan(900);
    ses.on(GetAccountCommand).resolves({ SendQuota: { MaxSendRate: 100, Max24HourSend: -1, SentLast24Hours: 2 } });
    await age(300_000);
    const other = worker();
    await other.take();
    await other.take();
    expect((slots[3] ?? 0) - (slots[2] ?? 0)).toBeLessThan(50);
  });

  it('knows when the day’s quota is used up, counts it down itself, and says so before anything is begun', async () => {
    const { worker, asked } = account({ MaxSendRate: 500, Max24HourSend: 200, SentLast24Hours: 197 });
    const pace = worker();
    for (let each = 0; each < 3; each++) expect(await pace.take()).toEqual({ kind: 'now' });
    expect(pace.isClosed).toBeUndefined();
    expect(await pace.take()).toEqual({ kind: 'later', delaySeconds: 900, why: 'day' });
    expect(pace.isClosed?.delaySeconds).toBeGreaterThan(890);
    expect(await worker().take()).toMatchObject({ why: 'day' });
    expect(asked()).toBe(1);
  });

  it('takes an account that SES has paused for one whose quota is used up', async () => {
    const { worker } = account(
      { MaxSendRate: 14, Max24HourSend: 50_000, SentLast24Hours: 0 },
      { SendingEnabled: false },
    );
    expect(await worker().take()).toMatchObject({ kind: 'later', why: 'day' });
  });

  it('mails at a new account’s pace while SES does not say its quota, and no more counts a day', async () => {
    const { client, worker, slots } = account(undefined);
    refuse(client, 'GetAccountCommand', 'AccessDeniedException', 5);
    const pace = worker();
    for (let each = 0; each < 3; each++) expect(await pace.take()).toEqual({ kind: 'now' });
    expect((slots[2] ?? 0) - (slots[0] ?? 0)).toBeGreaterThan(1_900);
  });

  it('asks again when SES refuses a mail, at most every ten seconds, and learns what is left of the day', async () => {
    const { ses, worker, asked } = account({ MaxSendRate: 500, Max24HourSend: 200, SentLast24Hours: 0 });
    const pace = worker();
    await pace.take();
    expect(await pace.refused()).toMatchObject({ kind: 'later', why: 'rate' });
    expect(asked()).toBe(1);
    ses.on(GetAccountCommand).resolves({ SendQuota: { MaxSendRate: 500, Max24HourSend: 200, SentLast24Hours: 200 } });
    await age(10_000);
    expect(await pace.refused()).toEqual({ kind: 'later', delaySeconds: 900, why: 'day' });
  });

  it('spreads those who come again over a minute', async () => {
    const { worker } = account({ MaxSendRate: 500, Max24HourSend: -1, SentLast24Hours: 0 });
    const pace = worker();
    await pace.take();
    const delays = new Set<number>();
    for (let each = 0; each < 20; each++) {
      const slot = await pace.refused();
      if (slot.kind === 'later') delays.add(slot.delaySeconds);
    }
    expect(delays.size).toBeGreaterThan(5);
    for (const delay of delays) expect(delay).toBeGreaterThanOrEqual(15);
  });

  it('gives out no slot twice when an answer is lost, or another worker is quicker by a breath', async () => {
    const { worker, slots } = account({ MaxSendRate: 14, Max24HourSend: -1, SentLast24Hours: 0 });
    const [pace, other] = [worker(), worker()];
    await pace.take();
    loseAnswer(desk.tables, 'UpdateItemCommand');
    await pace.take();
    overtake(desk.tables, 'UpdateItemCommand', () => other.take());
    await pace.take();
    const { Item } = await desk.tables.send(new GetCommand({ TableName: 'deliveries', Key, ConsistentRead: true }));
    expect(slots).toHaveLength(4);
    expect(Number(Item?.nextAtEpochMs) - Math.min(...slots)).toBeGreaterThan(4000 / 14 - 5);
  });
});
