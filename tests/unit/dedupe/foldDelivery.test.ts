import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../../shared/dedupe/describeChanges.ts';
import { foldDelivery } from '../../../shared/dedupe/foldDelivery.ts';
import { toldOf } from '../../../shared/dedupe/toldOf.ts';
import type { EnrichedEntry, Entry, RevisionKind } from '../../../shared/model/entry.ts';
import type { Story } from '../../../shared/model/story.ts';
import { storyIdOf } from '../../../shared/stories/assignStory.ts';
import { fileIntoStory } from '../../../shared/stories/fileIntoStory.ts';
import { anEntry, persons, places } from '../stories/anEntry.ts';

const filedAt = '2015-12-23T06:00:00.000Z';

function delivery(over: Partial<EnrichedEntry> = {}): EnrichedEntry {
  const entry = { ...anEntry({ entryId: 'e-1', text: 'A bridge was hit.', place: places.qasr }), ...over };
  return {
    ...entry,
    contentHash: over.contentHash ?? JSON.stringify([entry.headline ?? '', entry.text, entry.status]),
    reportKey: `wires/${entry.receivedAt}`,
  };
}

interface Desk {
  entry?: Entry;
  story?: Story;
}

/** What the filing desk does with one item that is alone in its story, without its tables. */
function file({ entry: held, story }: Desk, arriving: EnrichedEntry): Desk & { revision: RevisionKind } {
  const { revision, isRecorded, copy, revisions, tolls } = foldDelivery(held, arriving, filedAt);
  if (!isRecorded) return { entry: held, story, revision };
  const revisionCount = (held?.filing.revisionCount ?? 0) + 1;
  const lineageId = copy.entryId;
  const entry = { ...copy, filing: { filedAt, lineageId, sketch: '', revisions, revisionCount, tolls, areaIds: [] } };
  const hasWords = revisions.some((record) => record.kind !== 'kill');
  const storyId = storyIdOf(copy.entryId);
  return { entry, story: hasWords ? fileIntoStory(story, entry, { storyId, lineageId, tolls }) : story, revision };
}

const fileAll = (...deliveries: EnrichedEntry[]): Desk => deliveries.reduce<Desk>(file, {});
/** All that is stored, but how often it was written. */
const stateOf = ({ entry, story }: Desk) =>
  JSON.parse(
    JSON.stringify([
      entry && { ...entry, filing: { ...entry.filing, revisionCount: 0 } },
      story && { ...story, revision: 0 },
    ]),
  ) as unknown;
const lastWord = (...deliveries: EnrichedEntry[]): RevisionKind => {
  const last = deliveries.at(-1) as EnrichedEntry;
  return file(fileAll(...deliveries.slice(0, -1)), last).revision;
};

const at = (hour: number): string => `2015-12-22T${String(hour).padStart(2, '0')}:00:00.000Z`;
const first = delivery({ version: 1, receivedAt: at(10) });
const second = delivery({ version: 2, text: 'Two bridges were hit.', receivedAt: at(11) });
const kill = delivery({ status: 'canceled', text: '', note: 'The place was wrong.', receivedAt: at(12) });

describe('what a delivery does to the entry that is held', () => {
  it('is new when nothing is held, an update for a higher version, stale for a lower one', () => {
    expect(lastWord(first)).toBe('new');
    expect(lastWord(first, second)).toBe('update');
    expect(lastWord(second, first)).toBe('stale');
  });

  it('writes nothing when the same report comes again', () => {
    const { entry } = fileAll(first, second);
    for (const again of [first, second]) expect(foldDelivery(entry, again, filedAt).isRecorded).toBe(false);
  });

  it('is an update when a supplier without a counter changes its words, and again when it goes back to the old ones', () => {
    const a = delivery({ receivedAt: at(10) });
    const b = delivery({ text: 'Two bridges were hit.', receivedAt: at(11) });
    const backToA = { ...a, receivedAt: at(12), reportKey: 'wires/later' };
    expect(lastWord(a, b)).toBe('update');
    expect(lastWord(a, b, backToA)).toBe('update');
    for (const order of [
      [a, b, backToA],
      [backToA, b, a],
      [b, backToA, a],
      [a, backToA, b],
      [b, a, backToA],
    ]) {
      expect(fileAll(...order).entry?.text).toBe('A bridge was hit.');
    }
  });

  it('calls it a correction when the supplier does, keeps the supplier’s note with it, and is stale when it is old', () => {
    const correction = delivery({ version: 2, correction: true, text: 'A ford was hit.', note: 'It was a ford.' });
    expect(lastWord(first, correction)).toBe('correction');
    expect(lastWord(delivery({ version: 3, text: 'No bridge.' }), correction)).toBe('stale');
    const next = delivery({ version: 3, text: 'A ford was hit; one was hurt.' });
    const { entry } = fileAll(first, correction, next);
    expect(entry?.filing.revisions.map(({ kind, note }) => [kind, note])).toEqual([
      ['new', undefined],
      ['correction', 'It was a ford.'],
      ['update', undefined],
    ]);
  });

  it('kills even when the kill carries an older version or none, and nothing revives what was killed', () => {
    const killed = fileAll(second, kill, delivery({ version: 9, text: 'Again.' }));
    expect(killed.entry).toMatchObject({ status: 'canceled', note: 'The place was wrong.', text: 'Again.' });
    expect(killed.story).toMatchObject({ entryCount: 0, tolls: [] });
    expect(lastWord(second, kill)).toBe('kill');
    expect(lastWord(second, kill, delivery({ version: 9, text: 'Again.' }))).toBe('stale');
  });

  it('keeps what a kill withdraws, also when the kill came first', () => {
    expect(stateOf(fileAll(kill, first))).toEqual(stateOf(fileAll(first, kill)));
    expect(fileAll(kill, first).entry?.text).toBe('A bridge was hit.');
  });

  it('sets a sentence against the one it took the place of, and tells alone what came or went', () => {
    const before = 'Rescuers say that 21 people died in the market. The toll rose overnight.';
    const after =
      'Three of the dead had been registered at two hospitals. Rescuers say that 18 people died in the market.';
    const entry = fileAll(
      delivery({ version: 1, text: before, receivedAt: at(10) }),
      delivery({ version: 2, text: after, receivedAt: at(11) }),
    ).entry;
    expect(entry?.filing.revisions.at(-1)?.changes?.filter(({ field }) => field === 'text')).toEqual([
      { field: 'text', to: 'Three of the dead had been registered at two hospitals.' },
      {
        field: 'text',
        from: 'Rescuers say that 21 people died in the market.',
        to: 'Rescuers say that 18 people died in the market.',
      },
      { field: 'text', from: 'The toll rose overnight.' },
    ]);
  });

  it('tells what a late version changed against the ones it stands between', () => {
    const third = delivery({ version: 3, headline: 'Three bridges', text: 'Three bridges were hit.' });
    const { entry } = fileAll(first, third, second);
    expect(
      entry?.filing.revisions.map(({ version, changes }) => [version, changes?.map(({ field }) => field)]),
    ).toEqual([
      [1, undefined],
      [2, ['text']],
      [3, ['headline', 'text']],
    ]);
  });
});

describe('any order of arrival', () => {
  const word = fc.constantFrom('A bridge was hit.', 'Two bridges were hit. A boy is missing.', 'No bridge was hit.');
  const copy = fc.record({
    version: fc.integer({ min: 0, max: 4 }),
    text: word,
    headline: fc.constantFrom(undefined, 'Bridge hit', 'Correction: bridges hit'),
    status: fc.constantFrom('usable' as const, 'usable' as const, 'embargoed' as const, 'withheld' as const),
    correction: fc.constantFrom(undefined, true as const),
    hour: fc.integer({ min: 0, max: 23 }),
    killed: fc.constantFrom(null, persons(3), persons(5, null)),
    note: fc.constantFrom(undefined, 'The number was wrong.'),
    updatedAt: fc.constantFrom(undefined, at(20)),
    place: fc.constantFrom(places.qasr, places.wadiSur),
  });
  const withdrawal = fc.record({
    version: fc.constantFrom(0, 2, 9),
    note: fc.constantFrom(undefined, 'Withdrawn.'),
    hour: fc.integer({ min: 0, max: 23 }),
  });
  const deliveries = fc
    .tuple(fc.array(copy, { minLength: 1, maxLength: 7 }), fc.array(withdrawal, { maxLength: 2 }))
    .map(([copies, kills]) => [
      ...copies.map(({ hour, killed, place, ...told }) =>
        delivery({
          ...told,
          // A supplier's embargo ends: the same words come again, free.
          ...(told.status === 'embargoed' ? { embargoedUntil: at(22) } : {}),
          receivedAt: at(hour),
          inferred: { ...anEntry({ entryId: 'e-1', text: told.text, place, ...(killed ? { killed } : {}) }).inferred },
        }),
      ),
      ...kills.map(({ hour, ...told }) => delivery({ ...told, status: 'canceled', text: '', receivedAt: at(hour) })),
    ])
    // One place in one report holds one item.
    .map((all) => all.map((each, position) => ({ ...each, position })));
  const orders = deliveries.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc
        .tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.array(fc.nat(), { maxLength: 5 }))
        .map(([order, again]) =>
          again.reduce((told, seed) => told.toSpliced(seed % (told.length + 1), 0, order[seed % order.length]!), order),
        ),
    ),
  );

  it('ends in the same entry, history, course of tolls and story, each delivery once or often', () => {
    fc.assert(
      fc.property(orders, ([told, otherwise]) => {
        expect(stateOf(fileAll(...otherwise))).toEqual(stateOf(fileAll(...told)));
      }),
      { numRuns: 250 },
    );
  });

  it('keeps the last ten of many, and the same ten', () => {
    const many = Array.from({ length: 30 }, (_, version) => delivery({ version, text: `Bridge ${version} was hit.` }));
    const end = stateOf(fileAll(...many, kill));
    expect(fileAll(...many, kill).entry?.filing.revisions).toHaveLength(10);
    expect(stateOf(fileAll(kill, ...many.toReversed()))).toEqual(end);
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
  const changesOf = (one: EnrichedEntry, other: EnrichedEntry) => describeChanges(toldOf(one), toldOf(other));

  it('names headline, toll, place, claims and the sentences that differ, old wording first', () => {
    expect(changesOf(before, after)).toEqual([
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
    expect(changesOf(before, { ...before, status: 'canceled' })).toEqual([
      { field: 'status', from: 'usable', to: 'canceled' },
    ]);
    expect(changesOf(before, { ...before, version: 8 })).toEqual([]);
  });

  it('says that the words changed where the change is too far down to quote', () => {
    const long = `${'The town lies on the river. '.repeat(200)}`;
    const at = (end: string) => anEntry({ entryId: 'e-1', text: `${long}${end}` });
    expect(changesOf(at('It has a bridge.'), at('It had a bridge.'))).toEqual([{ field: 'text' }]);
  });

  it('keeps each side short, whatever was rewritten', () => {
    const long = { ...after, text: `${'word '.repeat(4000)}.` };
    for (const change of changesOf(before, long)) expect((change.to ?? '').length).toBeLessThanOrEqual(280);
    expect(JSON.stringify(toldOf(long)).length).toBeLessThan(4_000);
  });
});

describe('two wordings of one item in one document', () => {
  const receivedAt = '2016-07-02T13:00:00.000Z';
  const five = delivery({ text: 'A strike killed five.', publishedAt: '2016-07-02T08:00:00.000Z', receivedAt });
  const nine = delivery({ text: 'A strike killed nine.', publishedAt: '2016-07-02T12:00:00.000Z', receivedAt });
  const revised = (text: string) => ({ ...five, text, contentHash: text });

  it.each([five.text, 'A strike killed six.', 'A strike killed seven.', 'A strike killed ten.'])(
    'the later by its own date stands over “%s”, whichever comes first',
    (text) => {
      const older = revised(text);
      for (const order of [
        [older, nine],
        [nine, older],
      ])
        expect(fileAll(...order).entry?.text).toBe(nine.text);
    },
  );
});
