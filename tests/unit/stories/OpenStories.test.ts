import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EnrichedEntry } from '../../../shared/model/entry.ts';
import type { Story } from '../../../shared/model/story.ts';
import { addSeconds } from '../../../shared/model/time.ts';
import { assignStory } from '../../../shared/stories/assignStory.ts';
import { fileIntoStory } from '../../../shared/stories/fileIntoStory.ts';
import { mergeStories } from '../../../shared/stories/mergeStories.ts';
import { OpenStories, openForDays } from '../../../shared/stories/OpenStories.ts';
import { type Evidence, readEvidence } from '../../../shared/stories/readEvidence.ts';
import { termIdf } from '../../../shared/stories/termIdf.ts';
import { daysBetween, manyStories, weights } from '../../../shared/stories/weighMatch.ts';
import { anEntry, persons, places } from './anEntry.ts';

interface Shown {
  storyId: string;
  dot: number;
  known: number;
}

/** Which stories are to be weighed against an entry and how their words meet its own, by the rows alone: the rule, in no hurry. */
function plainly(evidence: Evidence, rows: Story[]): Shown[] {
  const { terms, weights: told } = evidence.terms;
  const days = (story: Story) =>
    daysBetween(evidence.publishedAtMs, Date.parse(story.firstReportedAt), Date.parse(story.lastReportedAt));
  const best = (scored: Map<Story, number>, limit: number): Story[] =>
    [...scored]
      .filter(([story]) => days(story) <= openForDays)
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a.storyId < b.storyId ? -1 : 1))
      .slice(0, limit)
      .map(([story]) => story);

  const byTerm = terms
    .map((term, at) => ({ term, weight: told[at] as number, holders: rows.filter((row) => heldBy(row, term) > 0) }))
    .slice(0, 20)
    .filter(({ term, holders }) => holders.length > 0 && termIdf(term) >= 0.36)
    .sort((a, b) => a.holders.length - b.holders.length);
  const byWords = new Map<Story, number>();
  let visited = 0;
  for (const { term, weight, holders } of byTerm) {
    visited += holders.length;
    if (visited > 400) break;
    for (const row of holders) byWords.set(row, (byWords.get(row) ?? 0) + weight * heldBy(row, term));
  }
  for (const [row, score] of byWords) byWords.set(row, score / lengthOf(row));

  const byPlace = new Map<Story, number>();
  for (const { placeId, weight } of evidence.places)
    for (const row of rows) if (placeId in row.places) byPlace.set(row, (byPlace.get(row) ?? 0) + weight);
  for (const [row, score] of byPlace) byPlace.set(row, score - days(row));

  return [...new Set([...best(byWords, 12), ...best(byPlace, 16)])].map((row) => {
    const heaviest = Math.max(0, ...row.terms.weights);
    let dot = 0;
    let known = 0;
    for (const [at, term] of terms.entries()) {
      const weight = told[at] as number;
      const held = heldBy(row, term);
      dot += weight * held;
      known += weight * weight * Math.min(1, held / (weights.established * heaviest));
    }
    return { storyId: row.storyId, dot, known: dot === 0 ? 0 : known };
  });
}

function heldBy({ terms: { terms, weights } }: Story, term: string): number {
  return weights[terms.indexOf(term)] ?? 0;
}

function lengthOf({ terms: { weights } }: Story): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + Math.round(weight * 1e4) ** 2, 0)) / 1e4;
}

function shownBy(open: OpenStories, evidence: Evidence): Shown[] {
  return open.candidates(evidence).map((slot) => ({ storyId: open.storyAt(slot).storyId, ...open.wordsOf(slot) }));
}

const byId = (a: Shown, b: Shown) => (a.storyId < b.storyId ? -1 : 1);

const vocabulary = 'bridge market depot convoy mill quarry orchard tunnel ferry granary the of killed army'.split(' ');
const anyEntry = fc.record({
  words: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 }),
  place: fc.constantFrom(places.qasr, places.tellArid, places.wadiSur, undefined),
  actors: fc.array(fc.constantFrom('aid-convoy', 'tribal-council', 'river-guard'), { maxLength: 2 }),
  kind: fc.constantFrom('air-strike' as const, 'clash' as const, 'statement' as const, undefined),
  killed: fc.constantFrom(3, 19, undefined),
  hours: fc.integer({ min: 0, max: 24 * 9 }),
});

type AnyEntry = typeof anyEntry extends fc.Arbitrary<infer Value> ? Value : never;

function entryOf(told: AnyEntry, at: number): EnrichedEntry {
  const publishedAt = addSeconds('2015-12-18T00:00:00.000Z', told.hours * 3_600);
  return anEntry({
    entryId: `e-${at.toString(16).padStart(20, '0')}`,
    publishedAt,
    text: told.words.join(' '),
    ...(told.place && { place: told.place }),
    actors: told.actors,
    ...(told.kind && { kind: told.kind, on: publishedAt.slice(0, 10) }),
    ...(told.killed && { killed: persons(told.killed) }),
  });
}

describe('the open stories, indexed for speed', () => {
  it('offer an entry the very stories that the rule names, whatever was put, joined and let go of before', () => {
    const step = fc.oneof(
      { weight: 12, arbitrary: anyEntry.map((told) => ({ told })) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 * 9 }).map((forgetHours) => ({ forgetHours })) },
      { weight: 1, arbitrary: fc.nat().map((pick) => ({ pick })) },
    );
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 50 }),
        fc.array(anyEntry, { minLength: 1, maxLength: 4 }),
        (steps, asked) => {
          const open = new OpenStories([]);
          const rows = new Map<string, Story>();
          const put = (story: Story) => {
            open.put(story);
            rows.set(story.storyId, story);
          };
          for (const [at, each] of steps.entries()) {
            if ('told' in each) {
              const entry = entryOf(each.told, at);
              const { storyId } = assignStory(entry, open);
              put(fileIntoStory(open.get(storyId), entry, { storyId, lineageId: entry.entryId }));
            } else if ('forgetHours' in each) {
              const limit = addSeconds('2015-12-16T00:00:00.000Z', each.forgetHours * 3_600);
              open.expireBefore(limit);
              for (const row of rows.values()) if (row.lastReportedAt < limit) rows.delete(row.storyId);
            } else if (rows.size > 1) {
              const [survivor, absorbed] = [...rows.values()].slice((each.pick % rows.size) - 1).slice(0, 2);
              if (!survivor || !absorbed) continue;
              put(mergeStories(survivor, absorbed, []));
              rows.delete(absorbed.storyId);
            }
          }
          for (const [at, told] of asked.entries()) {
            const evidence = readEvidence(entryOf(told, 1_000 + at));
            const expected = plainly(evidence, [...rows.values()]).sort(byId);
            expect(shownBy(open, evidence).sort(byId)).toEqual(expected);
            // Rows come back from a table with their names in another order, and in another order themselves.
            const again = new OpenStories((JSON.parse(JSON.stringify([...rows.values()])) as Story[]).reverse());
            expect(shownBy(again, evidence).sort(byId)).toEqual(expected);
            open.candidates(evidence);
            for (const [at, { placeId }] of evidence.places.entries()) {
              const naming = [...rows.values()].filter((row) => placeId in row.places && isOpen(evidence, row));
              expect(open.storiesAtPlace(at)).toBe(Math.min(manyStories, naming.length));
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

function isOpen({ publishedAtMs }: Evidence, { firstReportedAt, lastReportedAt }: Story): boolean {
  return daysBetween(publishedAtMs, Date.parse(firstReportedAt), Date.parse(lastReportedAt)) <= openForDays;
}
