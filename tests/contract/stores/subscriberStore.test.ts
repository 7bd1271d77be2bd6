import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Preferences, type Subscriber } from '../../../shared/model/subscriber.ts';
import { loseAnswer, refuse } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const rima = (more: Partial<Subscriber> = {}): Subscriber => ({
  subscriberId: 'u-rima',
  email: 'rima@reader.example',
  status: 'active',
  preferences: Preferences.parse({ placeIds: ['sy-raqqa'], frame: 'ar', timeZone: 'Asia/Damascus' }),
  createdAt: '2016-07-01T00:00:00.000Z',
  confirmedAt: '2016-07-01T01:00:00.000Z',
  ...more,
});
const active = async () => {
  const ids: string[] = [];
  for await (const { subscriberId } of desk.subscribers.active()) ids.push(subscriberId);
  return ids;
};
const endedAt = '2016-07-04T07:00:00.000Z';

describe('the subscribers', () => {
  it('are given back with what they chose', async () => {
    await desk.subscribers.put(rima());
    expect(await desk.subscribers.get('u-rima')).toEqual(rima());
    expect(await desk.subscribers.get('u-nobody')).toBeUndefined();
  });

  it('are added once, and nobody’s choices are overwritten by adding again', async () => {
    const others = await Promise.all([1, 2, 3].map(() => desk.subscribers.add(rima({ subscriberId: 'u-new' }))));
    expect(others.sort()).toEqual(['added', 'held', 'held']);
    expect(await desk.subscribers.add(rima({ preferences: Preferences.parse({}) }))).toBe('held');
    expect(await desk.subscribers.get('u-rima')).toEqual(rima());
    refuse(desk.tables, 'PutItemCommand', 'AccessDeniedException');
    await expect(desk.subscribers.add(rima({ subscriberId: 'u-refused' }))).rejects.toThrow('AccessDenied');
  });

  it('are mailed while they are active, and not while they are pending, gone or suppressed', async () => {
    const statuses = ['active', 'pending', 'unsubscribed', 'suppressed'] as const;
    for (const status of statuses) await desk.subscribers.put(rima({ subscriberId: `u-${status}`, status }));
    const ids = await active();
    expect(ids).toContain('u-active');
    for (const status of statuses.slice(1)) expect(ids).not.toContain(`u-${status}`);
  });

  it('leave when they say so, once and for all that follows', async () => {
    await desk.subscribers.put(rima({ subscriberId: 'u-leaves' }));
    loseAnswer(desk.tables, 'UpdateItemCommand');
    for (let time = 0; time < 2; time++)
      await desk.subscribers.end('u-leaves', 'unsubscribed', 'by the reader', endedAt);
    expect(await desk.subscribers.get('u-leaves')).toMatchObject({
      status: 'unsubscribed',
      endedAt,
      email: rima().email,
    });
    expect(await active()).not.toContain('u-leaves');
  });

  it('are not made by being ended', async () => {
    await desk.subscribers.end('u-never-was', 'suppressed', 'bounce', endedAt);
    expect(await desk.subscribers.get('u-never-was')).toBeUndefined();
  });

  it('stay suppressed when they unsubscribe after complaining: nobody may sign them up again', async () => {
    await desk.subscribers.put(rima({ subscriberId: 'u-complains' }));
    await desk.subscribers.end('u-complains', 'unsubscribed', 'by the reader', endedAt);
    await desk.subscribers.end('u-complains', 'suppressed', 'complaint', endedAt);
    await desk.subscribers.end('u-complains', 'unsubscribed', 'by the reader', endedAt);
    expect(await desk.subscribers.get('u-complains')).toMatchObject({
      status: 'suppressed',
      statusReason: 'complaint',
    });
  });

  it('are all found, past a megabyte of them', async () => {
    const preferences = Preferences.parse({
      placeIds: Array.from({ length: 1000 }, (_, at) => `sy-place-number-${at}`),
    });
    const ids = Array.from({ length: 60 }, (_, at) => `u-many-${String(at).padStart(3, '0')}`);
    for (let at = 0; at < ids.length; at += 40)
      await Promise.all(
        ids.slice(at, at + 40).map((subscriberId) => desk.subscribers.put(rima({ subscriberId, preferences }))),
      );
    expect(await active()).toEqual(expect.arrayContaining(ids));
  });
});
