import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRegistry } from '../../../shared/feeds/writeRegistry.ts';
import type { Entry } from '../../../shared/model/entry.ts';
import type { Item } from '../../../shared/model/item.ts';
import type { DeliveryMessage } from '../../../shared/model/messages.ts';
import { Preferences } from '../../../shared/model/subscriber.ts';
import { deliverDigest } from '../../../shared/pipeline/deliverDigest.ts';
import { publishDue } from '../../../shared/pipeline/publishDue.ts';
import { storyOf } from './deskPapers.ts';
import { dieAfter, loseAnswer } from './faults.ts';
import { arriving, filed } from './newsCopy.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';
import { takeDeliveries } from './takeDeliveries.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'queues', 'mail');
  await desk.archive.keepRegistry(writeRegistry([]));
}, 60_000);
afterAll(() => desk.close());

const stores = () => ({ ...desk, bundledFile: () => Promise.reject(new Error('no pictures here')) });

let known = 0;
async function reader(choices: object): Promise<string> {
  const subscriberId = `u-${(++known).toString(16).padStart(24, '0')}`;
  await desk.subscribers.put({
    subscriberId,
    email: `${subscriberId}@reader.example`,
    status: 'active',
    preferences: Preferences.parse(choices),
    createdAt: '2016-07-01T00:00:00.000Z',
    dueAt: '2016-12-01T06:00:00.000Z',
  });
  return subscriberId;
}
let stories = 0;
/** A story of one report, filed as the desk files it: `killed` stands in its row as in its text. */
async function breaks(at: string, killed: number, more: Partial<Item> = {}, kind = 'air-strike'): Promise<Entry> {
  const hex = (++stories).toString(16).padStart(16, '0');
  const bodyText =
    more.bodyText ??
    `RAQQA, Syria — An air strike hit a market in Raqqa on Monday, killing ${killed} people, medics said.`;
  const entry = filed(
    arriving(
      { guid: `breaking-${hex}`, headline: `Air strike on Raqqa kills ${killed}`, publishedAt: at, ...more, bodyText },
      { receivedAt: at },
    ),
    { storyId: `s-${hex}` },
  );
  await desk.entries.put(entry, 0);
  const toll = { at, entryId: entry.entryId, outlet: entry.outlet, lineageId: entry.entryId, injured: null };
  await desk.stories.put(
    storyOf({
      storyId: `s-${hex}`,
      foundingEntryId: entry.entryId,
      recentEntryIds: [entry.entryId],
      firstReportedAt: at,
      lastReportedAt: at,
      activeOn: at.slice(0, 10),
      kinds: { [kind]: 1 },
      tolls: killed > 0 ? [{ ...toll, killed: { min: killed, max: killed } }] : [],
    }),
    at,
  );
  return entry;
}
const queued = () => takeDeliveries(desk);
async function round(at: string): Promise<DeliveryMessage[]> {
  await publishDue({ scheduledAt: at }, stores(), contextAt(at));
  return queued();
}
const deliver = (message: DeliveryMessage, at: string) => deliverDigest(message, desk, contextAt(at));
const mailsTo = (subscriberId: string) =>
  (desk.ses?.mails() ?? [])
    .filter((mail) => mail.to.includes(`${subscriberId}@reader.example`))
    .map(({ messageId }) => readFileSync(join(desk.mailDir, `${messageId}.eml`), 'utf8'));
const subjectOf = (mail: string | undefined) => /^Subject: (.*)\r$/m.exec(mail ?? '')?.[1];

describe('an alert', () => {
  it('goes to who asked for it, once, with the mark, and with a page of its own', async () => {
    const ten = await reader({ alerts: { killed: 10 } });
    const fifty = await reader({ alerts: { killed: 50 } });
    const elsewhere = await reader({ alerts: { killed: 10 }, placeIds: ['iq-anbar'] });
    const nobody = await reader({});
    await breaks('2016-07-04T12:00:00.000Z', 12);
    const [message, ...more] = await round('2016-07-04T12:05:00.000Z');
    expect(more).toEqual([]);
    expect(message).toEqual({ editionId: 'alert-0000000000000001-10', subscriberId: ten });
    if (message) for (let time = 0; time < 3; time++) await deliver(message, '2016-07-04T12:05:30.000Z');
    expect(await round('2016-07-04T12:10:00.000Z')).toEqual([]);
    const [mail, second] = mailsTo(ten);
    expect(second).toBeUndefined();
    expect(subjectOf(mail)).toBe('Alert: Raqqa, 12 killed (Single source)');
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    for (const other of [fifty, elsewhere, nobody]) expect(mailsTo(other)).toEqual([]);
    const page = await desk.editionFiles.readFile('alert-0000000000000001-10', 'index.html');
    expect(new TextDecoder().decode(page?.bytes)).toContain('killing 12 people');
  });

  it('comes once of a story, though it goes on to be worse, and its number reaches who asked for that', async () => {
    const ten = await reader({ alerts: { killed: 10, chemical: true } });
    const fifty = await reader({ alerts: { killed: 50 } });
    await breaks('2016-07-05T12:00:00.000Z', 60, {}, 'chemical-attack');
    const messages = await round('2016-07-05T12:05:00.000Z');
    expect(messages.filter(({ subscriberId }) => subscriberId === ten).map(({ editionId }) => editionId)).toEqual(
      expect.arrayContaining(['alert-0000000000000002-10']),
    );
    await Promise.allSettled(messages.map((message) => deliver(message, '2016-07-05T12:05:30.000Z')));
    expect(mailsTo(ten)).toHaveLength(1);
    expect(mailsTo(fifty)).toHaveLength(1);
  });

  it('comes no more often a day than the reader wants', async () => {
    const once = await reader({ alerts: { killed: 25, mostADay: 1 }, timeZone: 'Asia/Baghdad' });
    for (const hour of ['08', '09', '10']) await breaks(`2016-07-06T${hour}:00:00.000Z`, 30);
    const mine = (await round('2016-07-06T10:05:00.000Z')).filter(({ subscriberId }) => subscriberId === once);
    expect(mine).toHaveLength(3);
    await Promise.allSettled(mine.map((message) => deliver(message, '2016-07-06T10:05:30.000Z')));
    expect(mailsTo(once)).toHaveLength(1);
    const ends = await Promise.all(mine.map(({ editionId }) => desk.deliveries.get(editionId, once)));
    expect(ends.map((delivery) => delivery?.reason ?? delivery?.state).sort()).toEqual([
      'SENT',
      'as many as the reader wants a day',
      'as many as the reader wants a day',
    ]);
    // By the reader's own midnight.
    await breaks('2016-07-06T20:50:00.000Z', 30);
    for (const message of await round('2016-07-06T21:05:00.000Z'))
      if (message.subscriberId === once) await deliver(message, '2016-07-06T21:05:30.000Z');
    expect(mailsTo(once)).toHaveLength(2);
  });

  it('is not sent once its report is withdrawn or put under embargo, and waits for an embargo to end', async () => {
    const who = await reader({ alerts: { killed: 100 } });
    const withdrawn = await breaks('2016-07-07T08:00:00.000Z', 120);
    const [message] = (await round('2016-07-07T08:05:00.000Z')).filter(({ editionId }) => editionId.endsWith('-100'));
    const killed = { ...withdrawn, status: 'canceled' as const };
    await desk.entries.put(
      { ...killed, filing: { ...killed.filing, revisionCount: 1 } },
      withdrawn.filing.revisionCount,
    );
    if (message) await deliver(message, '2016-07-07T08:06:00.000Z');
    expect(mailsTo(who)).toEqual([]);
    expect(await desk.deliveries.get(message?.editionId ?? '', who)).toMatchObject({ state: 'SKIPPED' });

    await breaks('2016-07-07T09:00:00.000Z', 130, { status: 'embargoed', embargoedUntil: '2016-07-07T10:00:00.000Z' });
    const ofWho = async (at: string) => (await round(at)).filter(({ subscriberId }) => subscriberId === who);
    expect(await ofWho('2016-07-07T09:55:00.000Z')).toEqual([]);
    expect(await ofWho('2016-07-07T10:05:00.000Z')).toHaveLength(1);
  });

  it('is not lost and not doubled when workers die and answers are lost on its way', async () => {
    const who = await reader({ alerts: { killed: 25 }, placeIds: ['country-sy'] });
    await breaks('2016-07-08T08:00:00.000Z', 40);
    dieAfter(desk.tables, 'PutItemCommand');
    await expect(round('2016-07-08T08:05:00.000Z')).rejects.toThrow('killed');
    dieAfter(desk.queues, 'SendMessageBatchCommand');
    await expect(round('2016-07-08T08:10:00.000Z')).rejects.toThrow('killed');
    const messages = (await round('2016-07-08T08:15:00.000Z')).filter(({ subscriberId }) => subscriberId === who);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      loseAnswer(desk.tables, 'UpdateItemCommand', 2);
      await deliver(message, '2016-07-08T08:15:30.000Z');
    }
    expect(mailsTo(who)).toHaveLength(1);
    expect(await round('2016-07-08T08:20:00.000Z')).toEqual([]);
  });

  it('tells nobody of what began days ago', async () => {
    await breaks('2016-07-07T20:00:00.000Z', 200);
    expect(await round('2016-07-08T21:00:00.000Z')).toEqual([]);
  });
});
