import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDeskCut, planEdition } from '../../../shared/digest/planEdition.ts';
import { editionIdPattern } from '../../../shared/model/edition.ts';
import { Preferences } from '../../../shared/model/subscriber.ts';
import { addDays, addSeconds, secondsBetween } from '../../../shared/model/time.ts';
import { instantAt, wallTime, weekdayOf } from '../../../shared/model/zone.ts';
import { nextDigestAt } from '../../../shared/subscribers/nextDigestAt.ts';

const zones = Intl.supportedValuesOf('timeZone');
const wishes = (more: object = {}) => Preferences.parse({ timeZone: 'Asia/Baghdad', ...more });
const years = { min: Date.UTC(2014, 0, 1), max: Date.UTC(2030, 0, 1) };
const anyInstant = fc.integer(years).map((epochMs) => new Date(epochMs).toISOString());

/** All digests of a stretch of time, the next planned when one has been sent, as the desk does. */
function digestsFrom(preferences: Preferences, from: string, count: number): string[] {
  const sent: string[] = [];
  for (let after = from; sent.length < count; after = sent.at(-1) ?? from) {
    sent.push(nextDigestAt(preferences, after, sent.at(-1)));
  }
  return sent;
}

describe("a reader's hour", () => {
  it('is kept through the changes of clocks, by the clocks on the reader’s wall', () => {
    const london = wishes({ timeZone: 'Europe/London', hour: 6 });
    expect(digestsFrom(london, '2016-03-25T12:00:00.000Z', 3)).toEqual([
      '2016-03-26T06:00:00.000Z',
      '2016-03-27T05:00:00.000Z',
      '2016-03-28T05:00:00.000Z',
    ]);
    const damascus = wishes({ timeZone: 'Asia/Damascus', hour: 6 });
    expect(nextDigestAt(damascus, '2016-10-27T12:00:00.000Z')).toBe('2016-10-28T04:00:00.000Z');
  });

  it('comes when clocks have jumped where they skip it, and once where it comes twice', () => {
    const berlin = wishes({ timeZone: 'Europe/Berlin', hour: 2 });
    expect(digestsFrom(berlin, '2016-03-26T12:00:00.000Z', 2)).toEqual([
      '2016-03-27T01:00:00.000Z',
      '2016-03-28T00:00:00.000Z',
    ]);
    expect(digestsFrom(berlin, '2016-10-29T12:00:00.000Z', 2)).toEqual([
      '2016-10-30T00:00:00.000Z',
      '2016-10-31T01:00:00.000Z',
    ]);
    // Beirut's clocks jump at midnight, Lord Howe's by half an hour.
    expect(instantAt('2016-03-27', 0, 'Asia/Beirut')).toBe('2016-03-26T22:00:00.000Z');
    expect(instantAt('2016-10-02', 120, 'Australia/Lord_Howe')).toBe('2016-10-01T15:30:00.000Z');
  });

  it('is right in every zone at every time of year: each day has its digest, at the hour or, where that is skipped, right after', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 23 }), anyInstant, (timeZone, hour, from) => {
        const sent = digestsFrom(wishes({ timeZone, hour }), from, 5);
        sent.forEach((at, index) => {
          const shown = wallTime(at, timeZone);
          if (shown.minuteOfDay !== hour * 60) {
            // A quarter of an hour before, clocks showed less than this hour; now they show more.
            const before = wallTime(addSeconds(at, -1), timeZone);
            expect(`${before.day} ${before.minuteOfDay + 1}`).not.toBe(`${shown.day} ${shown.minuteOfDay}`);
          }
          if (index === 0) return;
          const last = wallTime(sent[index - 1] ?? '', timeZone).day;
          expect(shown.day).toBe(addDays(last, 1));
        });
      }),
      { numRuns: 150, seed: 20161116 },
    );
  });

  it('finds each instant again by its own wall time, except the second coming of an hour', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyInstant, (timeZone, at) => {
        const { day, minuteOfDay } = wallTime(at, timeZone);
        const found = instantAt(day, minuteOfDay, timeZone);
        expect(wallTime(found, timeZone)).toEqual({ day, minuteOfDay });
        const later = secondsBetween(found, at);
        expect(later).toBeGreaterThanOrEqual(0);
        expect(later).toBeLessThan(2 * 3600 + 60);
      }),
      { numRuns: 300, seed: 20161117 },
    );
  });

  it('keeps to the reader’s own weekdays, which are not always the desk’s', () => {
    const auckland = wishes({ timeZone: 'Pacific/Auckland', hour: 6, frequency: 'weekly' });
    const at = nextDigestAt(auckland, '2016-11-12T00:00:00.000Z');
    expect(at).toBe('2016-11-13T17:00:00.000Z');
    expect(weekdayOf(wallTime(at, 'Pacific/Auckland').day)).toBe(1);
    const weekdays = wishes({ frequency: 'weekdays' });
    expect(digestsFrom(weekdays, '2016-11-10T12:00:00.000Z', 3).map((sent) => weekdayOf(sent.slice(0, 10)))).toEqual([
      5, 1, 2,
    ]);
  });

  it('begins tomorrow when a reader who was just mailed moves it by little, and today when by much', () => {
    const last = '2016-11-16T03:00:00.000Z';
    const moved = (more: object) => nextDigestAt(wishes(more), '2016-11-16T03:20:00.000Z', last);
    expect(moved({ hour: 7 })).toBe('2016-11-17T04:00:00.000Z');
    expect(moved({ hour: 20 })).toBe('2016-11-16T17:00:00.000Z');
    expect(moved({ timeZone: 'America/New_York' })).toBe('2016-11-17T11:00:00.000Z');
  });
});

describe('the edition for an hour', () => {
  const desk = { timeZone: 'Asia/Baghdad' };
  const own = { editionId: '2016-11-16', dataFrom: '2016-11-15T02:30:00.000Z', dataUntil: '2016-11-16T02:30:00.000Z' };

  it('is the desk’s own for readers at six where the desk is, new ones too', () => {
    expect(lastDeskCut('2016-11-16T03:00:00.000Z', 'Asia/Baghdad')).toEqual({
      day: '2016-11-16',
      cutAt: own.dataUntil,
    });
    const asked = { ...desk, edition: own };
    expect(planEdition('2016-11-16T03:00:00.000Z', undefined, asked)).toBe(own);
    expect(planEdition('2016-11-16T03:00:00.000Z', own.dataFrom, asked)).toBe(own);
  });

  it('is cut in the hour before theirs for everybody else, and has the night’s news', () => {
    expect(planEdition('2016-11-16T11:00:00.000Z', undefined, { ...desk, edition: own })).toEqual({
      editionId: '2016-11-16T1030',
      dataFrom: '2016-11-15T10:30:00.000Z',
      dataUntil: '2016-11-16T10:30:00.000Z',
    });
    // Kathmandu is a quarter of an hour off every whole hour.
    expect(planEdition('2016-11-16T00:15:00.000Z', undefined, desk)?.editionId).toBe('2016-11-15T2330');
  });

  it('begins where their last one ended: after a weekend, a week, a change of clocks or of hours', () => {
    const since = (last: string) => planEdition('2016-11-14T11:00:00.000Z', last, desk);
    expect(since('2016-11-11T10:30:00.000Z')).toEqual({
      editionId: '2016-11-14T1030-72h',
      dataFrom: '2016-11-11T10:30:00.000Z',
      dataUntil: '2016-11-14T10:30:00.000Z',
    });
    expect(since('2016-11-07T10:30:00.000Z')?.editionId).toBe('2016-11-14T1030-168h');
    expect(since('2016-11-13T09:30:00.000Z')?.editionId).toBe('2016-11-14T1030-25h');
    expect(since('2016-11-13T12:07:00.000Z')?.editionId).toBe('2016-11-14T1030-1343m');
    // Away for longer than a week: the last day.
    expect(since('2016-10-01T10:30:00.000Z')?.editionId).toBe('2016-11-14T1030');
    expect(since('2016-11-14T10:30:00.000Z')).toBeUndefined();
  });

  it('tells every reader every hour once, whatever they change and whenever', () => {
    const change = fc.record({
      timeZone: fc.constantFrom(...zones),
      hour: fc.integer({ min: 0, max: 23 }),
      frequency: fc.constantFrom('daily' as const, 'weekdays' as const, 'weekly' as const),
      afterDigests: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        anyInstant,
        fc.array(change, { minLength: 1, maxLength: 5 }),
        (deskZone, from, changes) => {
          let now = from;
          let dueBefore: string | undefined;
          let cut: string | undefined;
          for (const { afterDigests, ...choices } of changes) {
            for (let digest = 0; digest < afterDigests; digest++) {
              const dueAt = nextDigestAt(wishes(choices), now, dueBefore);
              if (dueBefore !== undefined) expect(secondsBetween(dueBefore, dueAt)).toBeGreaterThanOrEqual(12 * 3600);
              const plan = planEdition(dueAt, cut, { timeZone: deskZone });
              expect(plan).toBeDefined();
              if (!plan) return;
              expect(plan.editionId).toMatch(editionIdPattern);
              // In time to be composed, and with the last hour's news.
              const lead = secondsBetween(plan.dataUntil, dueAt);
              expect(lead).toBeGreaterThanOrEqual(15 * 60);
              expect(lead).toBeLessThan(75 * 60);
              const gap = cut === undefined ? 0 : secondsBetween(cut, plan.dataUntil) / 86_400;
              if (cut !== undefined && gap < 7) expect(plan.dataFrom).toBe(cut);
              expect(plan.dataFrom < plan.dataUntil).toBe(true);
              [now, dueBefore, cut] = [dueAt, dueAt, plan.dataUntil];
            }
          }
        },
      ),
      { numRuns: 120, seed: 20161118 },
    );
  });
});
