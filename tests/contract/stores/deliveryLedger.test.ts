import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../shared/model/delivery.ts';
import { loseAnswer, overtake, refuse } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const edition = '2016-07-04';
const sentAt = '2016-07-04T06:00:00.000Z';
let known = 0;
const reader = () => `u-reader-${++known}`;
const claim = (who: string, owner: string, leaseMs = 60_000) => desk.deliveries.claim(edition, who, owner, leaseMs);
const sent = (who: string, owner: string) =>
  desk.deliveries.close(edition, who, owner, { state: 'SENT', at: sentAt, messageId: `m-${who}` });

describe('the ledger of deliveries', () => {
  it('gives a delivery to one of ten workers, and tells the others to wait', async () => {
    const who = reader();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => claim(who, `worker-${at}`)));
    expect(answers.filter((answer) => answer.kind === 'claimed')).toEqual([{ kind: 'claimed', after: 'nothing' }]);
    expect(answers.filter((answer) => answer.kind === 'leased')).toHaveLength(9);
  });

  it('knows its own claim again when the answer was lost', async () => {
    const who = reader();
    const lost = loseAnswer(desk.tables, 'UpdateItemCommand');
    expect(await claim(who, 'unlucky')).toEqual({ kind: 'claimed', after: 'nothing' });
    expect(lost.left()).toBe(0);
    expect(await desk.deliveries.get(edition, who)).toMatchObject({ state: 'SENDING', owner: 'unlucky' });
  });

  it('does not take another worker’s claim for its own, nor a mail that went out meanwhile for a claim', async () => {
    const leased = reader();
    overtake(desk.tables, 'UpdateItemCommand', () => claim(leased, 'quicker'));
    expect(await claim(leased, 'slower')).toMatchObject({ kind: 'leased' });
    expect((await desk.deliveries.get(edition, leased))?.owner).toBe('quicker');
    const closed = reader();
    overtake(desk.tables, 'UpdateItemCommand', async () => {
      await claim(closed, 'quicker');
      await sent(closed, 'quicker');
    });
    expect(await claim(closed, 'slower')).toEqual({ kind: 'closed', state: 'SENT' });
  });

  it('hands a dead worker’s delivery to one other when the lease has run out', async () => {
    const who = reader();
    await claim(who, 'dies', -1);
    const answers = await Promise.all(['second', 'third', 'fourth'].map((owner) => claim(who, owner)));
    expect(answers.filter((answer) => answer.kind === 'claimed')).toEqual([
      { kind: 'claimed', after: 'expired-lease' },
    ]);
    await sent(who, 'dies');
    expect((await desk.deliveries.get(edition, who))?.state).toBe('SENDING');
  });

  it('says how long a lease still runs', async () => {
    const who = reader();
    await claim(who, 'first', 30_000);
    const answer = await claim(who, 'second');
    expect(answer.kind).toBe('leased');
    expect((answer as { remainingMs: number }).remainingMs).toBeGreaterThan(20_000);
    expect((answer as { remainingMs: number }).remainingMs).toBeLessThanOrEqual(30_000);
  });

  it('closes a delivery for good: sent, failed or skipped', async () => {
    for (const state of ['SENT', 'FAILED', 'SKIPPED'] as const) {
      const who = reader();
      await claim(who, 'worker');
      await desk.deliveries.close(edition, who, 'worker', {
        state,
        at: sentAt,
        reason: state === 'SENT' ? undefined : 'why',
      });
      expect(await claim(who, 'again', -1)).toEqual({ kind: 'closed', state });
      const row = await desk.deliveries.get(edition, who);
      expect(row).toMatchObject({ state, sentAt });
      expect(row?.leaseUntilEpochMs).toBeUndefined();
    }
  });

  it('is closed once though the answer to closing was lost', async () => {
    const who = reader();
    await claim(who, 'worker');
    loseAnswer(desk.tables, 'UpdateItemCommand');
    await sent(who, 'worker');
    expect(await desk.deliveries.get(edition, who)).toMatchObject({ state: 'SENT', messageId: `m-${who}` });
  });

  it('lets a refused mail be tried again at once, by whoever holds the claim and nobody else', async () => {
    const who = reader();
    await claim(who, 'worker');
    await desk.deliveries.postpone(edition, who, 'stranger', 0);
    expect(await claim(who, 'next')).toMatchObject({ kind: 'leased' });
    await desk.deliveries.postpone(edition, who, 'worker', 0);
    expect(await claim(who, 'next')).toEqual({ kind: 'claimed', after: 'expired-lease' });
    await sent(who, 'next');
    await desk.deliveries.postpone(edition, who, 'next', 0);
    expect(await claim(who, 'late')).toEqual({ kind: 'closed', state: 'SENT' });
  });

  it('lets nobody send a mail before the time for which it was put off', async () => {
    const who = reader();
    await claim(who, 'worker', 1);
    await desk.deliveries.postpone(edition, who, 'worker', 900);
    const { remainingMs } = (await claim(who, 'next')) as { remainingMs: number };
    expect(remainingMs).toBeGreaterThan(890_000);
    expect(remainingMs).toBeLessThanOrEqual(900_000);
  });

  it('believes SES that a mail went out, and the dead worker’s claim is closed by it', async () => {
    const who = reader();
    await claim(who, 'dies', -1);
    await desk.deliveries.recordFeedback(edition, who, { messageId: 'ses-1', at: sentAt });
    expect(await claim(who, 'next')).toEqual({ kind: 'closed', state: 'SENT' });
    await desk.deliveries.close(edition, who, 'dies', { state: 'FAILED', at: sentAt });
    expect(await desk.deliveries.get(edition, who)).toMatchObject({ state: 'SENT', messageId: 'ses-1' });
  });

  it('keeps a complaint though the word of the delivery comes after it', async () => {
    const who = reader();
    const say = (feedback?: 'delivered' | 'bounced' | 'complained') =>
      desk.deliveries.recordFeedback(edition, who, { messageId: 'ses-2', at: sentAt, feedback });
    await say('complained');
    await say('delivered');
    await say();
    expect((await desk.deliveries.get(edition, who))?.feedback).toBe('complained');
    const other = reader();
    for (const feedback of ['delivered', 'bounced'] as const)
      await desk.deliveries.recordFeedback(edition, other, { messageId: 'ses-3', at: sentAt, feedback });
    expect((await desk.deliveries.get(edition, other))?.feedback).toBe('bounced');
  });

  it('lists an edition’s deliveries, and the editions that reached a reader, newest first', async () => {
    const who = reader();
    for (const [at, day] of ['2016-07-01', '2016-07-02', '2016-07-03'].entries()) {
      await desk.deliveries.claim(day, who, 'worker', 1000);
      const state = at === 1 ? 'SKIPPED' : 'SENT';
      await desk.deliveries.close(day, who, 'worker', { state, at: sentAt });
    }
    expect(await desk.deliveries.editionsSentTo(who, 10)).toEqual(['2016-07-03', '2016-07-01']);
    expect(await desk.deliveries.editionsSentTo(who, 2)).toEqual(['2016-07-03']);
    const ofDay: Delivery[] = [];
    for await (const delivery of desk.deliveries.ofEdition('2016-07-02')) ofDay.push(delivery);
    expect(ofDay).toEqual([expect.objectContaining({ editionId: '2016-07-02', subscriberId: who, state: 'SKIPPED' })]);
  });

  it('claims nothing while the tables refuse, and says so', async () => {
    const who = reader();
    refuse(desk.tables, 'UpdateItemCommand', 'AccessDeniedException');
    await expect(claim(who, 'worker')).rejects.toThrow('AccessDeniedException');
    expect(await desk.deliveries.get(edition, who)).toBeUndefined();
    refuse(desk.tables, 'UpdateItemCommand', 'ThrottlingException');
    expect(await claim(who, 'worker')).toEqual({ kind: 'claimed', after: 'nothing' });
  });
});
