import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyIndex } from '../../../shared/dedupe/KeyIndex.ts';
import { type CopyCandidate, RecentCopies } from '../../../shared/dedupe/RecentCopies.ts';
import { overlapOf, readSketch, type Sketch, sketchOf } from '../../../shared/dedupe/sketch.ts';
import { persons } from '../stories/anEntry.ts';

const agencyCopy = `Warplanes struck the vegetable market of Qasr shortly after the noon prayer on Tuesday, killing at least
nineteen people, two doctors at the town's only working clinic said. The first missile fell beside the weighing shed and the
second, minutes later, among those who had run to help, according to a shopkeeper who gave his name as Abu Samir. The clinic
has one surgeon and had used up its blood bags by the afternoon; the heavily wounded were driven north on the back of pick-up
trucks. A military source in the capital said that the raid had hit an ammunition store and that no civilians were near it.
Three such markets have been struck since the beginning of the month, a list kept by the town's council shows.`;
const otherCopy = `Talks on the release of forty prisoners held in the citadel of Wadi Sur broke off on Tuesday when the two sides
could not agree on who should drive the buses, a tribal mediator said. He expected them to meet again after the feast, in the
same tent and with the same tea, because neither side could afford to feed its prisoners through another winter. The families
have camped on the river bank since Sunday.`;

const silent = { killed: null, injured: null };
function candidate(entryId: string, text: string, over: Partial<CopyCandidate> = {}): CopyCandidate {
  return {
    entryId,
    sketch: sketchOf(undefined, text),
    publishedAt: '2015-12-22T10:00:00.000Z',
    outlet: 'Orontes Press',
    lineageId: entryId,
    toll: silent,
    language: 'en',
    credits: [],
    ...over,
  };
}

function held(...candidates: CopyCandidate[]): RecentCopies {
  const copies = new RecentCopies();
  for (const one of candidates) copies.add(one);
  return copies;
}

describe('sketches', () => {
  it('stand in a row of the table: at most 700 characters for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => sketchOf(undefined, text).length <= 700),
    );
    const long = Array.from({ length: 8000 }, (_, index) => `word${index}`).join(' ');
    expect(sketchOf('A headline', long).length).toBeLessThanOrEqual(700);
  });

  it('are the same for the same words in other case, accents and punctuation', () => {
    expect(sketchOf(undefined, 'RAMADI: army enters the Hôz district!')).toBe(
      sketchOf(undefined, 'Ramadi, army enters the "Hoz" district'),
    );
    expect(sketchOf(undefined, 'قُتِلَ خمسة في القصف على الوادي')).toBe(
      sketchOf(undefined, 'قتل خمسة في القصف علي الوادي'),
    );
  });

  it('estimate how much two texts share to within a tenth', () => {
    const words = Array.from({ length: 900 }, (_, index) => `w${(index * 7919) % 10007}`);
    const sketchOfWords = (some: string[]): Sketch => readSketch(sketchOf(undefined, some.join(' '))) as Sketch;
    const whole = sketchOfWords(words);
    const half = sketchOfWords(words.slice(0, 450));
    const overlap = overlapOf(half.whole, whole.whole);
    expect(overlap.jaccard).toBeGreaterThan(0.4);
    expect(overlap.jaccard).toBeLessThan(0.6);
    expect(overlap.ofFirst).toBeGreaterThan(0.9);
  });

  it('are refused when they are no sketch, and then repeat nothing', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        readSketch(noise);
        expect(
          held(candidate('e-1', agencyCopy)).nearDuplicate({ ...candidate('e-2', 'x'), sketch: noise })?.similarity ??
            0,
        ).toBeLessThan(1);
      }),
    );
    expect(readSketch('')).toBeUndefined();
  });
});

describe('copies', () => {
  const agency = candidate('e-agency', agencyCopy, { outlet: 'Levant Wire' });

  it('finds agency copy that another outlet relays, prefixed and re-cased', () => {
    const relayed = `QASR (Agencies) - ${agencyCopy.toUpperCase()}`;
    expect(held(agency).nearDuplicate(candidate('e-relay', relayed))).toMatchObject({
      duplicateOf: 'e-agency',
      lineageId: 'e-agency',
      copyKind: 'relay',
    });
  });

  it('finds a relay that was cut after two sentences', () => {
    const cut = agencyCopy.split('. ').slice(0, 2).join('. ');
    expect(held(agency).nearDuplicate(candidate('e-cut', cut))).toMatchObject({
      duplicateOf: 'e-agency',
      copyKind: 'cut',
    });
  });

  it('says that the same outlet sent the same again', () => {
    const again = candidate('e-again', `${agencyCopy} Editing by the night desk.`, { outlet: 'Levant Wire' });
    expect(held(agency).nearDuplicate(again)).toMatchObject({ duplicateOf: 'e-agency', copyKind: 'same' });
  });

  it('calls the same text with another toll an update, never a copy to be dropped', () => {
    const first = { ...agency, toll: { killed: persons(19, null), injured: null } };
    const risen = candidate('e-risen', agencyCopy.replace('nineteen', 'twenty-three'), {
      outlet: 'Levant Wire',
      toll: { killed: persons(23, null), injured: null },
    });
    expect(held(first).nearDuplicate(risen)).toMatchObject({ duplicateOf: 'e-agency', copyKind: 'update' });
  });

  it('knows one outlet’s item under another name, with or without a new toll, and no flash or next day’s item', () => {
    const first = { ...agency, toll: { killed: persons(19, null), injured: null } };
    const again = candidate('e-again', agencyCopy, { outlet: 'Levant Wire', toll: first.toll });
    expect(held(first).nearDuplicate(again)?.reissueOf).toBe('e-agency');
    const risen = {
      ...candidate('e-risen', agencyCopy.replace('nineteen', 'twenty-three'), { outlet: 'Levant Wire' }),
      toll: { killed: persons(23, null), injured: null },
    };
    expect(held(first).nearDuplicate(risen)?.reissueOf).toBe('e-agency');
    for (const other of [
      { ...again, outlet: 'Herald' },
      { ...again, publishedAt: '2015-12-23T10:00:00.000Z' },
      { ...again, eventOn: '2015-12-21' },
      { ...again, sketch: sketchOf(undefined, `${agencyCopy} A third missile fell on an empty field, he said.`) },
    ])
      expect(held(first).nearDuplicate(other)?.reissueOf).toBeUndefined();
    const flash = candidate('e-flash', 'Sirens sound in Qasr, residents say, for the second time.');
    expect(held(flash).nearDuplicate({ ...flash, entryId: 'e-flash-2' })).toMatchObject({ copyKind: 'same' });
    expect(held(flash).nearDuplicate({ ...flash, entryId: 'e-flash-2' })?.reissueOf).toBeUndefined();
  });

  it('is nobody’s of two files that name no supplier: they may be two agencies’, and the one is a relay of the other', () => {
    const unknown = { outlet: 'wire drop' };
    const first = candidate('e-first', agencyCopy, unknown);
    const again = held(first).nearDuplicate(candidate('e-again', agencyCopy, unknown));
    expect(again).toMatchObject({ duplicateOf: 'e-first', copyKind: 'relay' });
    expect(again?.reissueOf).toBeUndefined();
  });

  it('knows the original when its relay came first, by the credit, or by the hour at which each was published', () => {
    const relay = candidate('e-relay', agencyCopy, { outlet: 'Herald', credits: ['Levant Wire'] });
    expect(held(relay).nearDuplicate(agency)).toMatchObject({ lineageId: 'e-relay', isOriginal: true });
    expect(held({ ...relay, credits: [] }).nearDuplicate(agency)?.isOriginal).toBeUndefined();
    expect(held(relay).nearDuplicate({ ...agency, credits: ['Herald'] })?.isOriginal).toBeUndefined();
    expect(held(agency).nearDuplicate(relay)?.isOriginal).toBeUndefined();
    const younger = { ...relay, credits: [], publishedAt: '2015-12-23T11:30:00.000Z' };
    const older = { ...agency, publishedAt: '2015-12-23T09:00:00.000Z' };
    expect(held(younger).nearDuplicate(older)).toMatchObject({ lineageId: 'e-relay', isOriginal: true });
    expect(held(younger).nearDuplicate({ ...older, credits: ['Herald'] })?.isOriginal).toBeUndefined();
    expect(held(older).nearDuplicate(younger)?.isOriginal).toBeUndefined();
  });

  it('does not join two outlets’ short reports in one form, of another town or of another day', () => {
    const report = (town: string, day: string, more = ''): string =>
      `Government shelling killed two people in ${town} near the river on ${day}, the local council said in a statement on its page.${more}`;
    const of = (entryId: string, text: string, placeId: string, eventOn: string) =>
      candidate(entryId, text, { outlet: `Outlet ${entryId}`, placeId, eventOn });
    const first = of('e-1', report('Qasr', 'Saturday'), 'sy-qasr', '2016-07-02');
    expect(held(first).nearDuplicate(of('e-2', report('Nahr', 'Saturday'), 'sy-nahr', '2016-07-02'))).toBeUndefined();
    expect(held(first).nearDuplicate(of('e-3', report('Qasr', 'Tuesday'), 'sy-qasr', '2016-07-05'))).toBeUndefined();
    // The same words, and more of them: a copy, whatever place was read of it.
    const longer = of('e-4', report('Qasr', 'Saturday', ' It named neither.'), 'sy-nahr', '2016-07-02');
    expect(held(first).nearDuplicate(longer)?.duplicateOf).toBe('e-1');
  });

  it('does not join one outlet’s formula filled with another town', () => {
    const formula = (town: string): string =>
      `Shells fell on the districts of ${town} this morning and damaged houses, a police source told our correspondent, who added
       that the wounded were taken to the national hospital and that repair teams had begun to mend the power lines.`;
    const first = candidate('e-1', formula('Qasr'), { placeId: 'sy-qasr' });
    expect(held(first).nearDuplicate(candidate('e-2', formula('Nahr'), { placeId: 'sy-nahr' }))).toBeUndefined();
    const nextDay = { toll: { killed: persons(2), injured: null }, eventOn: '2015-12-23', placeId: 'sy-qasr' };
    const toldFirst = { ...first, toll: { killed: persons(5), injured: null }, eventOn: '2015-12-22' };
    expect(held(toldFirst).nearDuplicate(candidate('e-3', formula('Qasr'), nextDay))).toBeUndefined();
  });

  it('leaves other news alone, also when it shares the war’s background', () => {
    const background =
      'The war, which began with protests in March 2011, has driven half the people of the country from their homes.';
    const first = candidate('e-1', `${agencyCopy} ${background}`);
    expect(held(first).nearDuplicate(candidate('e-2', `${otherCopy} ${background}`))).toBeUndefined();
  });

  it('traces a copy of a copy to the original, and prefers the outlet that is credited', () => {
    const relay = candidate('e-relay', agencyCopy, { outlet: 'Herald', lineageId: 'e-agency' });
    const third = candidate('e-third', `${agencyCopy} (Levant Wire)`, { outlet: 'Tribune', credits: ['Levant Wire'] });
    expect(held(relay).nearDuplicate(third)?.duplicateOf).toBe('e-agency');
    const unrelated = candidate('e-0', agencyCopy, { outlet: 'Gazette', lineageId: 'e-0' });
    expect(held(unrelated, agency).nearDuplicate(third)?.duplicateOf).toBe('e-agency');
  });

  it('answers the same in whatever order the copies were put in', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      candidate(`e-${index}`, `${agencyCopy.slice(0, 380 + 20 * index)}`, { outlet: `Outlet ${index % 3}` }),
    );
    const late = candidate('e-late', agencyCopy, { outlet: 'Late' });
    const expected = held(...crowd).nearDuplicate(late);
    fc.assert(
      fc.property(fc.shuffledSubarray(crowd, { minLength: crowd.length }), (order) => {
        expect(held(...order).nearDuplicate(late)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('forgets what has expired, what was killed, and the eldest beyond its cap', () => {
    const copies = held(agency, candidate('e-other', otherCopy, { publishedAt: '2015-12-25T10:00:00.000Z' }));
    copies.expireBefore('2015-12-23T00:00:00.000Z');
    expect(copies.size).toBe(1);
    copies.remove('e-other');
    expect(copies.nearDuplicate(candidate('e-2', otherCopy))).toBeUndefined();
    const small = new RecentCopies(10);
    for (let index = 0; index < 50; index++) small.add(candidate(`e-${index}`, `${otherCopy} ${index}`));
    expect(small.size).toBe(10);
  });
});

describe('the copy that is remembered', () => {
  const opening = agencyCopy.split(' ');
  const closing = otherCopy.split(' ');
  const anyCopy = fc.record({
    at: fc.nat({ max: 11 }),
    from: fc.integer({ min: 0, max: 30 }),
    words: fc.integer({ min: 4, max: 80 }),
    mixed: fc.integer({ min: 0, max: 40 }),
    hours: fc.integer({ min: 0, max: 24 * 8 }),
    outlet: fc.constantFrom('Orontes Press', 'Blue Post', 'Coral Herald'),
  });
  type AnyCopy = typeof anyCopy extends fc.Arbitrary<infer Value> ? Value : never;
  const copyOf = ({ at, from, words, mixed, hours, outlet }: AnyCopy): CopyCandidate =>
    candidate(`e-${at}`, [...opening.slice(from, from + words), ...closing.slice(0, mixed)].join(' '), {
      publishedAt: new Date(Date.UTC(2015, 11, 18, hours)).toISOString(),
      outlet,
      credits: outlet === 'Blue Post' ? ['Orontes Press'] : [],
    });

  it('is found the same after anything was put, put again, taken out and let go of, as by a desk that read the rest from its tables', () => {
    const step = fc.oneof(
      { weight: 8, arbitrary: anyCopy.map((put) => ({ put })) },
      { weight: 1, arbitrary: fc.nat({ max: 11 }).map((taken) => ({ taken })) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 * 8 }).map((untilHours) => ({ untilHours })) },
    );
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.array(anyCopy, { minLength: 1, maxLength: 5 }),
        (steps, asked) => {
          const copies = new RecentCopies();
          const standing = new Map<string, CopyCandidate>();
          for (const each of steps) {
            if ('put' in each) {
              const copy = copyOf(each.put);
              copies.add(copy);
              standing.set(copy.entryId, copy);
            } else if ('taken' in each) {
              copies.remove(`e-${each.taken}`);
              standing.delete(`e-${each.taken}`);
            } else {
              const limit = new Date(Date.UTC(2015, 11, 18, each.untilHours)).toISOString();
              copies.expireBefore(limit);
              for (const { entryId, publishedAt } of standing.values())
                if (publishedAt < limit) standing.delete(entryId);
            }
          }
          expect(copies.size).toBe(standing.size);
          const again = held(...[...standing.values()].reverse());
          for (const told of asked) {
            const copy = copyOf(told);
            const found = copies.nearDuplicate(copy);
            expect(found).toEqual(again.nearDuplicate(copy));
            // Nothing is missed that one entry alone would be found to repeat: no more than a dozen are held, so all are compared.
            const isRepeated = [...standing.values()].some((one) => held(one).nearDuplicate(copy) !== undefined);
            expect(found !== undefined).toBe(isRepeated);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('keys and who holds them', () => {
  it('are as a map of sets would say, however slots were filled, emptied and filled again', () => {
    const key = fc.integer({ min: 0, max: 40 });
    const step = fc.record({ slot: fc.nat({ max: 40 }), keys: fc.uniqueArray(key, { maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const index = new KeyIndex(6);
        const held = new Map<number, number[]>();
        for (const { slot, keys } of steps) {
          index.remove(slot, held.get(slot) ?? []);
          index.add(slot, keys);
          held.set(slot, keys);
        }
        const slots = new Int32Array(64);
        const sought = Array.from({ length: 41 }, (_, each) => each);
        const begins = new Int32Array(41);
        index.begin(sought, begins);
        for (const each of sought) {
          const from = begins[each] as number;
          const expected = [...held].filter(([, keys]) => keys.includes(each)).map(([slot]) => slot);
          const count = index.find(each, from, slots, 64);
          expect([...slots.subarray(0, count)].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
          expect(index.find(each, from, slots, 3)).toBe(Math.min(3, expected.length));
        }
      }),
    );
  });
});
