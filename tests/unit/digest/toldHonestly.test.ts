import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { renderHtml } from '../../../shared/digest/renderHtml.ts';
import { renderPage } from '../../../shared/digest/renderPage.ts';
import { renderText } from '../../../shared/digest/renderText.ts';
import { subjectLine } from '../../../shared/digest/subjectLine.ts';
import { tailorDigest } from '../../../shared/digest/tailorDigest.ts';
import { withholdEntries } from '../../../shared/digest/withholdEntries.ts';
import type { Digest, DigestMaterial } from '../../../shared/model/edition.ts';
import type { Entry, RevisionRecord } from '../../../shared/model/entry.ts';
import { gazetteer, inventDay, inventEntry, inventStory } from './inventedDay.ts';

const day = composeDigest(inventDay(), gazetteer);
const only = (...entries: Entry[]): DigestMaterial =>
  inventDay({ entries, earlierEntries: [], stories: [], earlier: [], revised: [], reportsByAreaAndDay: [] }, 0);
const frame = (locale: 'en' | 'ar') => ({
  siteUrl: 'https://desk.example',
  archiveUrl: 'https://desk.example/a/',
  pictures: {},
  locale,
});
const renderings = (digest: Digest, locale: 'en' | 'ar' = 'en') =>
  [renderText, renderHtml, renderPage].map((render) =>
    render(digest, frame(locale))
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' '),
  );

const convoy = (more: Partial<Entry> = {}): Entry => ({
  ...inventEntry({
    id: 'convoy',
    outlet: 'Gulf Wire',
    at: '08:00',
    place: 'sy-homs',
    headline: 'Lorries with flour reach Homs after three weeks',
    text: 'Twelve lorries with flour reached Homs on Wednesday, the first in three weeks, a driver said.',
  }),
  ...more,
});

describe('a withdrawal', () => {
  const killed = (note: string): DigestMaterial => {
    const entry = convoy({ status: 'canceled' });
    const record: RevisionRecord = {
      ...{ kind: 'kill', at: '2015-12-23T09:00:00.000Z', version: 2, position: 0, contentHash: '2', note },
      reportKey: entry.reportKey,
    };
    return { ...only(), revised: [{ entry, record, shownIn: ['2015-12-22'] }] };
  };

  it('by this desk is never put into the mouth of the outlet', () => {
    for (const text of renderings(
      composeDigest(killed('Withdrawn by this desk: The driver was invented.'), gazetteer),
    )) {
      expect(text).toContain('This desk withdrew this report by Gulf Wire');
      expect(text).toContain('Why: The driver was invented.');
      expect(text).not.toContain('Gulf Wire withdrew');
    }
    for (const text of renderings(composeDigest(killed('Withdrawn by this desk: Forged.'), gazetteer), 'ar')) {
      expect(text).toContain('سحبت هذه النشرة تقرير Gulf Wire');
      expect(text).not.toContain('Withdrawn by this desk');
    }
  });

  it('by its outlet is the outlet’s', () => {
    for (const text of renderings(composeDigest(killed('Sources recanted.'), gazetteer)))
      expect(text).toContain('Gulf Wire withdrew this report, 09:00. It should not be relied on. Sources recanted.');
  });

  it('leaves a story no more sources than reports, and 2+ sources only to two', () => {
    const bread = (id: string, outlet: string) =>
      inventEntry({
        ...{ id, outlet, story: 'bread', at: '09:00', place: 'sy-homs', headline: 'Bread is rationed in Homs' },
        text: 'Bread was rationed in Homs on Wednesday to one loaf for a family of five, bakers said.',
      });
    const digest = composeDigest(only(bread('b1', 'Gulf Wire'), bread('b2', 'Coast Radio')), gazetteer);
    expect(digest.stories[0]).toMatchObject({ sourceCount: 2, mark: 'confirmed_multi_source' });
    const headlined = digest.stories[0]?.headline.entryId;
    const other = headlined === 'e-b1' ? 'e-b2' : 'e-b1';
    const [story] = withholdEntries(digest, new Set([other])).stories;
    expect(story).toMatchObject({ reportCount: 1, sourceCount: 1, mark: 'single_source' });
    expect(story?.headline.mark).toBe('single_source');
  });
});

describe('a report whose embargo ended in the window', () => {
  const lifted = convoy({
    publishedAt: '2015-12-22T10:00:00.000Z',
    embargoedUntil: '2015-12-23T04:00:00.000Z',
    status: 'embargoed',
  });
  const digest = composeDigest({ ...only(lifted), stories: [inventStory('convoy', lifted.publishedAt)] }, gazetteer);

  it('is new, for no reader could be told of it before', () => {
    expect(digest.stories[0]?.dayNumber).toBe(1);
    expect(digest.numbers).toMatchObject({ stories: 1, newStories: 1 });
  });

  it('bears the hour at which it could be told, and never says that the desk had it', () => {
    for (const text of renderings(digest)) {
      expect(text).toContain('Gulf Wire, 04:00');
      expect(text).not.toContain('22 Dec, 10:00');
    }
  });

  it('goes on with a story that readers know', () => {
    const known = composeDigest(
      {
        ...only(lifted),
        stories: [inventStory('convoy', '2015-12-21T10:00:00.000Z')],
      },
      gazetteer,
    );
    expect(known.stories[0]?.dayNumber).toBe(3);
  });
});

describe('the hour beside a line', () => {
  const hourOf = (entry: Entry) => composeDigest(only(entry), gazetteer).stories[0]?.headline.publishedAt;
  const update = (receivedAt: string): RevisionRecord => ({
    ...{ kind: 'update', at: receivedAt, receivedAt, version: 2, position: 0, contentHash: '2', reportKey: 'r' },
    changes: [{ field: 'toll', from: '11 killed', to: '15 killed' }],
  });
  const revised = (more: Partial<Entry>): Entry => {
    const entry = convoy({ receivedAt: '2015-12-23T11:02:00.000Z', ...more });
    return { ...entry, filing: { ...entry.filing, revisions: [update('2015-12-23T11:02:00.000Z')] } };
  };

  it('is that of the version quoted: the supplier’s, else of its coming, never the first one’s', () => {
    expect(hourOf(convoy())).toBe('2015-12-23T08:00:00.000Z');
    expect(hourOf(revised({ updatedAt: '2015-12-23T11:00:00.000Z' }))).toBe('2015-12-23T11:00:00.000Z');
    expect(hourOf(revised({}))).toBe('2015-12-23T11:02:00.000Z');
    expect(hourOf(revised({ updatedAt: '2015-12-24T11:00:00.000Z' }))).toBe('2015-12-23T11:02:00.000Z');
  });

  it('says of words without one that they were received then', () => {
    const undated = composeDigest(only(convoy({ publishedAtBasis: 'received' })), gazetteer);
    for (const text of renderings(undated)) expect(text).toContain('Gulf Wire, received 08:00');
    for (const text of renderings(undated, 'ar')) expect(text).toContain('وصل 08:00');
    for (const text of renderings(composeDigest(only(convoy()), gazetteer))) expect(text).not.toContain('received');
  });
});

describe('a digest cut to what a reader chose', () => {
  const nothing = tailorDigest(day, () => false);

  it('never says that nothing was filed where something was', () => {
    for (const text of renderings(nothing)) {
      expect(text).toContain('Nothing was filed for what you chose. On other matters there were 20 stories.');
      expect(text).not.toContain('No report on the war');
    }
    expect(subjectLine(nothing)).toContain('Nothing was filed for what you chose');
    expect(subjectLine(nothing, 'ar')).toContain('لم يرد شيء مما اخترتم');
  });

  it('says whose the numbers are, and only where it is cut', () => {
    for (const text of renderings(nothing)) expect(text).toMatch(/in numbers, the whole edition’s/i);
    expect(tailorDigest(day, () => true)).toEqual(day);
  });
});

describe('a day with little in it', () => {
  const empty = composeDigest(
    { ...only(), coverage: { feedsHeard: 0, feedsTotal: 0, silent: [], failing: [] } },
    gazetteer,
  );

  it('counts no sources of a desk that asks none, and no new stories where there are none', () => {
    for (const text of renderings(empty)) {
      expect(text).not.toContain('0 of 0');
      expect(text).not.toContain('none of them new');
    }
  });

  it('counts in Arabic as Arabic counts', () => {
    for (const text of renderings(empty, 'ar')) expect(text).not.toMatch(/0 من أصل|\d, /);
    expect(subjectLine(empty, 'ar')).toContain('لا تقرير');
    for (const text of renderings(day, 'ar')) expect(text).not.toMatch(/[\u0600-\u06ff], [\u0600-\u06ff]/);
  });
});

describe('a correction', () => {
  const corrected = (changes: RevisionRecord['changes']): Digest => {
    const entry = convoy();
    const record: RevisionRecord = {
      ...{ kind: 'correction', at: '2015-12-23T09:00:00.000Z', version: 2, position: 0, contentHash: '2', changes },
      reportKey: entry.reportKey,
    };
    return composeDigest({ ...only(), revised: [{ entry, record, shownIn: ['2015-12-22'] }] }, gazetteer);
  };

  it('of a toll or a place is told in the words of the frame', () => {
    const digest = corrected([
      { field: 'toll', from: '21 killed, at least 43 injured', to: '16 to 18 killed' },
      { field: 'place', from: 'Palmyra', to: 'Homs' },
    ]);
    for (const text of renderings(digest, 'ar')) {
      expect(text).toContain('القتلى: 21، الجرحى: 43 على الأقل');
      expect(text).toContain('القتلى: من 16 إلى 18');
      expect(text).toContain('حمص');
      expect(text).not.toMatch(/killed|injured/);
    }
    for (const text of renderings(digest)) expect(text).toContain('16–18 killed');
  });

  it('names no change of place where one lies in the other', () => {
    expect(corrected([{ field: 'place', from: 'Syria', to: 'Homs' }]).corrections[0]?.changes).toEqual([]);
    expect(corrected([{ field: 'place', from: 'Hama', to: 'Homs' }]).corrections[0]?.changes).toHaveLength(1);
  });
});
