import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRevision } from '../../../shared/dedupe/decideRevision.ts';
import { describeChanges } from '../../../shared/dedupe/describeChanges.ts';
import type { Entry, NormalizedEntry } from '../../../shared/model/entry.ts';
import { anEntry, persons, places } from '../stories/anEntry.ts';

function held(over: Partial<NormalizedEntry> = {}): Entry {
  const entry = anEntry({ entryId: 'e-1', text: 'A bridge was hit.' });
  return {
    ...entry,
    ...over,
    filing: { filedAt: entry.receivedAt, lineageId: 'e-1', sketch: '', revisions: [], revisionCount: 1, areaIds: [] },
  };
}

describe('deciding what an arriving entry does to the held one', () => {
  it('is new when nothing is held', () => {
    expect(decideRevision(undefined, held())).toBe('new');
  });

  it('updates for a higher version and is stale for a lower one', () => {
    expect(decideRevision(held({ version: 3 }), held({ version: 4, contentHash: 'b' }))).toBe('update');
    expect(decideRevision(held({ version: 3 }), held({ version: 2, contentHash: 'b' }))).toBe('stale');
  });

  it('is stale when the same copy is sent again', () => {
    expect(decideRevision(held(), held({ receivedAt: '2015-12-22T18:00:00.000Z' }))).toBe('stale');
  });

  it('updates when a supplier without a counter changes its words', () => {
    const later = held({ contentHash: 'b', receivedAt: '2015-12-22T18:00:00.000Z' });
    expect(decideRevision(held(), later)).toBe('update');
    expect(decideRevision(later, held())).toBe('stale');
  });

  it('calls it a correction when the supplier does, unless it is old', () => {
    expect(decideRevision(held({ version: 1 }), held({ version: 2, correction: true }))).toBe('correction');
    expect(decideRevision(held({ version: 3 }), held({ version: 2, correction: true }))).toBe('stale');
  });

  it('kills even when the kill carries an older version', () => {
    expect(decideRevision(held({ version: 5 }), held({ version: 1, status: 'canceled' }))).toBe('kill');
  });

  it('kills before the copy has come, and what comes after is stale', () => {
    const kill = held({ status: 'canceled' });
    expect(decideRevision(undefined, kill)).toBe('kill');
    expect(decideRevision(kill, held({ version: 9, contentHash: 'b' }))).toBe('stale');
  });

  it('ends in the same copy whatever the order of arrival', () => {
    const arrival = fc.record({
      version: fc.integer({ min: 0, max: 3 }),
      words: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom('usable' as const, 'usable' as const, 'embargoed' as const, 'canceled' as const),
    });
    const sets = fc.uniqueArray(arrival, {
      selector: ({ version, words }) => `${version}${words}`,
      minLength: 1,
      maxLength: 8,
    });
    const shuffled = sets.chain((set) =>
      fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length })),
    );
    fc.assert(
      fc.property(shuffled, ([set, otherOrder]) => {
        const entries = new Map(
          set.map((one, index) => [
            one,
            held({
              version: one.version,
              contentHash: one.words,
              status: one.status,
              receivedAt: `2015-12-22T10:0${index % 3}:00.000Z`,
            }),
          ]),
        );
        const endOf = (order: typeof set): string => {
          let now: Entry | undefined;
          for (const one of [...order, ...order.slice(0, 2)]) {
            const arriving = entries.get(one) as Entry;
            if (decideRevision(now, arriving) !== 'stale') now = arriving;
          }
          return now?.status === 'canceled' ? 'killed' : `${now?.version} ${now?.contentHash}`;
        };
        expect(endOf(otherOrder)).toBe(endOf(set));
      }),
    );
  });
});

describe('saying what a revision changed', () => {
  const before = anEntry({
    entryId: 'e-1',
    headline: 'Nine killed in Qasr',
    text: 'Nine people were killed in Qasr. Rescuers are digging.',
    place: places.qasr,
    killed: persons(9),
    claims: [{ span: [0, 10], status: 'claim', speaker: { span: [0, 3], name: 'the rescuers' } }],
  });
  const after = anEntry({
    entryId: 'e-1',
    headline: 'Eleven killed near Qasr',
    text: 'At least eleven people were killed in Tell Arid. Rescuers are digging.',
    place: places.tellArid,
    killed: persons(11, null),
    claims: [{ span: [0, 10], status: 'denial', speaker: { span: [0, 3], name: 'the army' } }],
  });

  it('names headline, toll, place, claims and the sentences that differ, old wording first', () => {
    expect(describeChanges(before, after)).toEqual([
      { field: 'headline', from: 'Nine killed in Qasr', to: 'Eleven killed near Qasr' },
      { field: 'toll', from: '9 killed', to: 'at least 11 killed' },
      { field: 'place', from: 'Qasr', to: 'Tell Arid' },
      { field: 'claim', to: 'denial: the army' },
      { field: 'claim', from: 'claim: the rescuers' },
      {
        field: 'text',
        from: 'Nine people were killed in Qasr.',
        to: 'At least eleven people were killed in Tell Arid.',
      },
    ]);
  });

  it('names the status of a kill, and nothing when only a counter moved', () => {
    expect(describeChanges(before, { ...before, status: 'canceled' })).toEqual([
      { field: 'status', from: 'usable', to: 'canceled' },
    ]);
    expect(describeChanges(before, { ...before, version: 8 })).toEqual([]);
  });

  it('keeps each side short, whatever was rewritten', () => {
    const long = { ...after, text: `${'word '.repeat(4000)}.` };
    for (const change of describeChanges(before, long) ?? []) expect((change.to ?? '').length).toBeLessThanOrEqual(280);
  });
});
