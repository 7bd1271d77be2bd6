import { describe, expect, it } from 'vitest';
import type { EnrichedEntry } from '../../../shared/model/entry.ts';
import { Story } from '../../../shared/model/story.ts';
import { fileIntoStory } from '../../../shared/stories/fileIntoStory.ts';
import { anEntry, persons, places } from './anEntry.ts';

const filed = { storyId: 's-1', lineageId: 'e-1' };
const first = anEntry({
  entryId: 'e-1',
  headline: 'Shells hit Qasr',
  text: 'Five people died.',
  place: places.qasr,
  killed: persons(5),
});
const second = anEntry({
  entryId: 'e-2',
  outlet: 'Herald',
  text: 'Seven people died in Qasr. The council asked for help.',
  publishedAt: '2015-12-23T01:00:00.000Z',
  place: places.qasr,
  killed: persons(7),
});

function story(): Story {
  return fileIntoStory(fileIntoStory(undefined, first, filed), second, { ...filed, lineageId: 'e-2' });
}

describe('filing an entry into a story', () => {
  it('keeps what the next decision and the digest need', () => {
    expect(Story.parse(story())).toMatchObject({
      title: 'Shells hit Qasr',
      foundingEntryId: 'e-1',
      firstReportedAt: '2015-12-22T10:00:00.000Z',
      lastReportedAt: '2015-12-23T01:00:00.000Z',
      activeOn: '2015-12-23',
      revision: 2,
      entryCount: 2,
      lineageIds: ['e-1', 'e-2'],
      outlets: ['Orontes Press', 'Herald'],
      tolls: [
        { entryId: 'e-1', killed: persons(5) },
        { entryId: 'e-2', killed: persons(7) },
      ],
    });
  });

  it('changes nothing when the same filing comes again', () => {
    const once = story();
    expect(fileIntoStory(once, second, { ...filed, lineageId: 'e-2' })).toEqual(once);
    expect(fileIntoStory(once, first, filed)).toEqual(once);
  });

  it('takes the first sentence for a title where there is no headline', () => {
    expect(fileIntoStory(undefined, second, filed).title).toBe('Seven people died in Qasr.');
  });

  it('follows the course of an entry’s toll, in whatever order its revisions came, and does not count the entry twice', () => {
    const course = [5, 7, 9].map((killed, hour) => ({
      at: `2015-12-23T0${hour}:00:00.000Z`,
      killed: persons(killed),
      injured: null,
    }));
    const revised = { ...filed, lineageId: 'e-2', tolls: course };
    const now = fileIntoStory(story(), second, revised);
    expect(now).toMatchObject({ entryCount: 2, revision: 3, lastReportedAt: '2015-12-23T02:00:00.000Z' });
    expect(now.tolls.map((toll) => toll.killed?.min)).toEqual([5, 5, 7, 9]);
    expect(fileIntoStory(now, second, revised)).toBe(now);
  });

  it('does not count an entry again that it no longer lists', () => {
    let now = story();
    for (let index = 0; index < 60; index++) {
      now = fileIntoStory(now, anEntry({ entryId: `e-more-${index}`, text: 'More.' }), { ...filed, lineageId: 'e-1' });
    }
    expect(now.recentEntryIds).not.toContain('e-2');
    expect(fileIntoStory(now, second, { ...filed, lineageId: 'e-2', isIn: true }).entryCount).toBe(62);
  });

  it('is what its only entry says: title, place and day follow a correction', () => {
    const alone = fileIntoStory(undefined, first, filed);
    const corrected = anEntry({ entryId: 'e-1', headline: 'Shells hit Wadi Sur', text: 'Six.', place: places.wadiSur });
    expect(fileIntoStory(alone, corrected, filed)).toEqual({
      ...fileIntoStory(undefined, corrected, filed),
      revision: 2,
    });
    expect(fileIntoStory(story(), corrected, filed).title).toBe('Shells hit Qasr');
  });

  it('takes a killed entry’s tolls out, once', () => {
    const withdrawn: EnrichedEntry = { ...second, status: 'canceled' };
    const killed = fileIntoStory(story(), withdrawn, filed);
    expect(killed).toMatchObject({ entryCount: 1, recentEntryIds: ['e-1'], tolls: [{ entryId: 'e-1' }] });
    expect(fileIntoStory(killed, withdrawn, filed)).toBe(killed);
  });

  it('says of its title that the supplier took it back or withholds it, and no longer when the entry stands again', () => {
    const withheld = fileIntoStory(story(), { ...first, status: 'withheld' }, { ...filed, isIn: true });
    expect(Story.parse(withheld)).toMatchObject({ title: 'Shells hit Qasr', titleStatus: 'withheld', revision: 3 });
    expect(fileIntoStory(withheld, first, { ...filed, isIn: true })).not.toHaveProperty('titleStatus');
    const killed = fileIntoStory(story(), { ...first, status: 'canceled' }, { ...filed, isIn: true });
    expect(killed.titleStatus).toBe('canceled');
    expect(
      fileIntoStory(story(), { ...second, status: 'canceled' }, { ...filed, isIn: true }).titleStatus,
    ).toBeUndefined();
  });

  it('waits empty under its id when its only entry is killed, and is then what comes next', () => {
    const alone = fileIntoStory(undefined, first, filed);
    const empty = fileIntoStory(alone, { ...first, status: 'canceled' }, filed);
    expect(empty).toMatchObject({ storyId: 's-1', entryCount: 0, recentEntryIds: [], tolls: [] });
    const next = fileIntoStory(empty, second, { ...filed, lineageId: 'e-2' });
    expect(next).toMatchObject({ storyId: 's-1', title: 'Seven people died in Qasr.', foundingEntryId: 'e-2' });
    expect(fileIntoStory(next, { ...first, status: 'canceled' }, filed)).toBe(next);
  });

  it('stays a small row after a thousand entries', () => {
    let now: Story | undefined;
    for (let index = 0; index < 1000; index++) {
      const entry = anEntry({
        entryId: `e-${String(index).padStart(20, '0')}`,
        outlet: `Outlet ${index % 30}`,
        text: `Report ${index} of word${index % 300} and name${index % 170}, with detail${index}.`,
        place: { ...places.qasr, placeId: `sy-place-${index % 40}` },
        killed: persons(index % 50),
        actors: [`actor-${index % 25}`],
      });
      now = fileIntoStory(now, entry, { storyId: 's-1', lineageId: `e-${index % 100}` });
    }
    expect(Buffer.byteLength(JSON.stringify(now))).toBeLessThan(12_000);
    expect(now?.terms.terms.length).toBeLessThanOrEqual(56);
    expect(Object.keys(now?.places ?? {}).length).toBeLessThanOrEqual(12);
    expect(now?.tolls.length).toBeLessThanOrEqual(16);
  });
});
