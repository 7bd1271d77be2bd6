import { describe, expect, it } from 'vitest';
import type { EnrichedEntry } from '../../../shared/model/entry.ts';
import { Story } from '../../../shared/model/story.ts';
import { fileIntoStory } from '../../../shared/stories/fileIntoStory.ts';
import { anEntry, persons, places } from './anEntry.ts';

const filed = { storyId: 's-1', lineageId: 'e-1', revision: 'new' } as const;
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

  it('adds a revised toll to the course, and does not count the entry twice', () => {
    const revised: EnrichedEntry = {
      ...second,
      updatedAt: '2015-12-23T09:00:00.000Z',
      inferred: { ...second.inferred, toll: { killed: persons(9), injured: null } },
    };
    const now = fileIntoStory(story(), revised, { ...filed, lineageId: 'e-2', revision: 'update' });
    expect(now.entryCount).toBe(2);
    expect(now.tolls.map((toll) => toll.killed?.min)).toEqual([5, 7, 9]);
    expect(fileIntoStory(now, revised, { ...filed, lineageId: 'e-2', revision: 'update' })).toEqual(now);
  });

  it('takes a killed entry’s tolls out, once', () => {
    const killed = fileIntoStory(story(), second, { ...filed, revision: 'kill' });
    expect(killed).toMatchObject({ entryCount: 1, recentEntryIds: ['e-1'], tolls: [{ entryId: 'e-1' }] });
    expect(fileIntoStory(killed, second, { ...filed, revision: 'kill' })).toEqual(killed);
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
      now = fileIntoStory(now, entry, { storyId: 's-1', lineageId: `e-${index % 100}`, revision: 'new' });
    }
    expect(Buffer.byteLength(JSON.stringify(now))).toBeLessThan(12_000);
    expect(Object.keys(now?.terms ?? {}).length).toBeLessThanOrEqual(80);
    expect(Object.keys(now?.places ?? {}).length).toBeLessThanOrEqual(12);
    expect(now?.tolls.length).toBeLessThanOrEqual(16);
  });
});
