import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRegistry } from '../../../shared/feeds/writeRegistry.ts';
import type { DeliveryMessage } from '../../../shared/model/messages.ts';
import { Preferences } from '../../../shared/model/subscriber.ts';
import { deliverDigest } from '../../../shared/pipeline/deliverDigest.ts';
import { publishDue } from '../../../shared/pipeline/publishDue.ts';
import { noteQueued } from '../../../shared/pipeline/queueDigests.ts';
import { nextDigestAt } from '../../../shared/subscribers/nextDigestAt.ts';
import { storyOf } from './deskPapers.ts';
import { dieAfter } from './faults.ts';
import { arriving, filed } from './newsCopy.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';
import { takeDeliveries } from './takeDeliveries.ts';

/** A desk in Baghdad, three hours ahead of UTC: its own edition is cut at 02:30 UTC. */
const deskTimeZone = 'Asia/Baghdad';
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'queues', 'mail');
  await desk.archive.keepRegistry(writeRegistry([]));
  await publish('2016-07-03T02:30:00.000Z');
}, 60_000);
afterAll(() => desk.close());

/** Of the desk's first edition: there is one before all that is tested here. */
async function publish(at: string): Promise<void> {
  await publishDue({ scheduledAt: at, toEverybody: true }, stores(), contextAt(at));
}
function stores() {
  return { ...desk, deskTimeZone, bundledFile: () => Promise.reject(new Error('no pictures here')) };
}

let readers = 0;
async function joins(at: string, choices: object): Promise<string> {
  const subscriberId = `u-${(++readers).toString(16).padStart(24, '0')}`;
  const preferences = Preferences.parse({ timeZone: 'Asia/Baghdad', ...choices });
  await desk.subscribers.put({
    subscriberId,
    email: `${subscriberId}@reader.example`,
    status: 'active',
    preferences,
    createdAt: at,
    dueAt: nextDigestAt(preferences, at),
  });
  return subscriberId;
}
let filings = 0;
async function files(at: string, text: string, place = 'Raqqa'): Promise<string> {
  const guid = `report-${++filings}`;
  const headline = `Shelling of ${place}, day ${filings}`;
  const item = { guid, headline, bodyText: `${place.toUpperCase()}, Syria — ${text}`, publishedAt: at };
  const storyId = `s-${filings.toString(16).padStart(16, '0')}`;
  const entry = filed(arriving(item, { receivedAt: at }), { storyId });
  await desk.entries.put(entry, 0);
  await desk.stories.put(
    storyOf({
      storyId,
      foundingEntryId: entry.entryId,
      firstReportedAt: at,
      lastReportedAt: at,
      activeOn: at.slice(0, 10),
    }),
    at,
  );
  return entry.entryId;
}
const queued = () => takeDeliveries(desk);
async function round(at: string): Promise<DeliveryMessage[]> {
  await publishDue({ scheduledAt: at }, stores(), contextAt(at));
  return queued();
}
/** Rounds at some instants, and what each queued, mailed. */
async function runs(...instants: string[]): Promise<string[]> {
  const log: string[] = [];
  for (const at of instants) {
    for (const message of await round(at)) {
      await deliverDigest(message, desk, contextAt(at));
      log.push(`${at.slice(5, 16)} ${message.subscriberId.slice(-2)} ${message.editionId}`);
    }
  }
  return log;
}
/** `2016-07-04T03:00` and so on. */
const on = (day: string, ...hours: string[]) => hours.map((hour) => `2016-07-${day}T${hour}:00.000Z`);
const digestOf = (editionId: string) => desk.editionFiles.readDigest(editionId);
async function entriesIn(editionId: string): Promise<string[]> {
  const { stories, brief } = await digestOf(editionId);
  return [...stories, ...brief].flatMap(({ reports }) => reports.map(({ entryId }) => entryId));
}

describe('editions by the reader’s hour', () => {
  it('mails each reader at six of their own clocks, with the news of their own night', async () => {
    const baghdad = await joins('2016-07-03T12:00:00.000Z', {});
    const newYork = await joins('2016-07-03T12:00:00.000Z', { timeZone: 'America/New_York' });
    const evening = await files('2016-07-03T20:00:00.000Z', 'Shells killed 3 people in Raqqa, medics said.');
    const morning = await files('2016-07-04T08:00:00.000Z', 'Shells killed 4 people in Manbij, medics said.', 'Manbij');
    expect(await runs(...on('04', '02:00', '02:55', '03:00', '03:05', '09:55', '10:00', '10:05'))).toEqual([
      `07-04T03:00 ${baghdad.slice(-2)} 2016-07-04`,
      `07-04T10:00 ${newYork.slice(-2)} 2016-07-04T0930`,
    ]);
    expect(await entriesIn('2016-07-04')).toEqual([evening]);
    expect((await entriesIn('2016-07-04T0930')).sort()).toEqual([evening, morning].sort());
    for (const reader of [baghdad, newYork]) {
      const mails = desk.ses?.mails().filter((mail) => mail.to.includes(`${reader}@reader.example`));
      expect(mails).toHaveLength(1);
      await desk.subscribers.end(reader, 'unsubscribed', 'test', '2016-07-04T12:00:00.000Z');
    }
  });

  it('tells a reader who moves nothing twice and misses nothing: the next edition begins where theirs ended', async () => {
    const reader = await joins('2016-07-04T12:00:00.000Z', {});
    const night = await files(
      '2016-07-05T01:00:00.000Z',
      'Shells killed 5 people in Jarablus, medics said.',
      'Jarablus',
    );
    await runs(...on('05', '02:30', '03:00'));
    const between = await files('2016-07-05T02:45:00.000Z', 'Shells killed 6 people in Tabqa, medics said.', 'Tabqa');
    const held = await desk.subscribers.get(reader);
    const moved = Preferences.parse({ timeZone: 'Asia/Baghdad', hour: 20 });
    if (held)
      await desk.subscribers.choose(held, moved, nextDigestAt(moved, '2016-07-05T04:00:00.000Z', held.lastDueAt));
    expect(await runs(...on('05', '16:55', '17:00', '17:05'))).toEqual([
      `07-05T17:00 ${reader.slice(-2)} 2016-07-05T1630-14h`,
    ]);
    expect(await entriesIn('2016-07-05T1630-14h')).toEqual([between]);
    expect(await entriesIn('2016-07-05')).toContain(night);
    expect((await digestOf('2016-07-05T1630-14h')).previous).toBe('2016-07-05');
    await desk.subscribers.end(reader, 'unsubscribed', 'test', '2016-07-05T19:00:00.000Z');
  });

  it('tells a weekday reader the weekend on Monday and a weekly one the week, and nobody in between', async () => {
    // 8 July 2016 is a Friday.
    const weekday = await joins('2016-07-07T12:00:00.000Z', { frequency: 'weekdays' });
    const weekly = await joins('2016-07-03T12:00:00.000Z', { frequency: 'weekly', hour: 7 });
    const saturday = await files('2016-07-09T12:00:00.000Z', 'Shells killed 7 people in Azaz, medics said.', 'Azaz');
    const log = await runs(
      ...on('08', '02:00', '03:00', '04:00'),
      ...on('09', '03:00', '04:00'),
      ...on('10', '03:00', '04:00'),
      ...on('11', '03:00', '04:00'),
    );
    expect(log).toEqual([
      // Due on Monday the 4th, and seen to so late that the newest is better than what was missed.
      expect.stringMatching(`^07-08T02:00 ${weekly.slice(-2)} 2016-07-08T0`),
      `07-08T03:00 ${weekday.slice(-2)} 2016-07-08`,
      `07-11T03:00 ${weekday.slice(-2)} 2016-07-11T0230-72h`,
      expect.stringMatching(`^07-11T04:00 ${weekly.slice(-2)} 2016-07-11T0330-`),
    ]);
    for (const line of log.slice(2)) expect(await entriesIn(line.split(' ').at(-1) ?? '')).toContain(saturday);
    for (const reader of [weekday, weekly])
      await desk.subscribers.end(reader, 'unsubscribed', 'test', '2016-07-11T05:00:00.000Z');
  });

  it('makes up for rounds that were missed, with one digest and not one a day', async () => {
    const reader = await joins('2016-07-11T12:00:00.000Z', {});
    expect(await runs(...on('12', '04:00'))).toEqual([`07-12T04:00 ${reader.slice(-2)} 2016-07-12`]);
    // The desk is away for two days and comes back in the afternoon.
    const [late, ...more] = await runs(...on('15', '12:00', '12:05', '13:00'));
    expect(more).toEqual([]);
    expect(late).toBe(`07-15T12:00 ${reader.slice(-2)} 2016-07-15T1130-81h`);
    expect(await digestOf('2016-07-15T1130-81h')).toMatchObject({ dataFrom: '2016-07-12T02:30:00.000Z' });
    expect(await desk.editions.get('2016-07-15')).toMatchObject({ dataUntil: '2016-07-15T02:30:00.000Z' });
    await desk.subscribers.end(reader, 'unsubscribed', 'test', '2016-07-15T14:00:00.000Z');
  });

  it('queues again whom a dead worker left due, and the ledger lets it through once', async () => {
    const reader = await joins('2016-07-15T14:00:00.000Z', {});
    const died = dieAfter(desk.queues, 'SendMessageBatchCommand');
    await expect(round('2016-07-16T03:00:00.000Z')).rejects.toThrow('killed');
    expect(died.left()).toBe(0);
    expect((await desk.subscribers.get(reader))?.lastDueAt).toBeUndefined();
    const again = [...(await round('2016-07-16T03:05:00.000Z')), ...(await round('2016-07-16T03:05:00.000Z'))];
    expect(again).toEqual([
      { editionId: '2016-07-16', subscriberId: reader },
      { editionId: '2016-07-16', subscriberId: reader },
    ]);
    for (const message of again) await deliverDigest(message, desk, contextAt('2016-07-16T03:06:00.000Z'));
    expect(desk.ses?.mails().filter((mail) => mail.to.includes(`${reader}@reader.example`))).toHaveLength(1);
    expect((await desk.subscribers.get(reader))?.dueAt).toBe('2016-07-17T03:00:00.000Z');
    await desk.subscribers.end(reader, 'unsubscribed', 'test', '2016-07-16T14:00:00.000Z');
    expect((await desk.subscribers.get(reader))?.dueAt).toBeUndefined();
  });

  it('keeps what a reader chooses in the very moment in which their digest is queued', async () => {
    const reader = await joins('2016-07-16T14:00:00.000Z', {});
    const held = await desk.subscribers.get(reader);
    const evening = Preferences.parse({ timeZone: 'Asia/Baghdad', hour: 18 });
    // Read by the round before the reader saves, noted after.
    if (held) expect(await desk.subscribers.choose(held, evening, '2016-07-17T15:00:00.000Z')).toBe('chosen');
    if (held) await noteQueued(held, '2016-07-17T02:30:00.000Z', '2016-07-17T03:00:00.000Z', desk.subscribers);
    expect(await desk.subscribers.get(reader)).toMatchObject({
      preferences: { hour: 18 },
      lastCutAt: '2016-07-17T02:30:00.000Z',
      dueAt: '2016-07-17T15:00:00.000Z',
    });
    if (held) expect(await desk.subscribers.choose(held, evening, '2016-07-17T15:00:00.000Z')).toBe('changed');
    await desk.subscribers.end(reader, 'unsubscribed', 'test', '2016-07-17T16:00:00.000Z');
  });

  it('gives an hour to a reader whose row names none', async () => {
    const reader = await joins('2016-07-17T14:00:00.000Z', {});
    const row = await desk.subscribers.get(reader);
    if (row) await desk.subscribers.put({ ...row, dueAt: undefined });
    await round('2016-07-18T02:30:00.000Z');
    expect((await desk.subscribers.get(reader))?.dueAt).toBe('2016-07-18T03:00:00.000Z');
  });
});
