import { describe, expect, it } from 'vitest';
import { changeText } from '../../../shared/digest/changeText.ts';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { figuresOf } from '../../../shared/digest/figuresOf.ts';
import { changeLine, listChanges } from '../../../shared/digest/listChanges.ts';
import { renderHtml } from '../../../shared/digest/renderHtml.ts';
import { renderPage } from '../../../shared/digest/renderPage.ts';
import { renderText } from '../../../shared/digest/renderText.ts';
import { subjectLine } from '../../../shared/digest/subjectLine.ts';
import { tailorDigest } from '../../../shared/digest/tailorDigest.ts';
import { withholdEntries } from '../../../shared/digest/withholdEntries.ts';
import { wordsOf } from '../../../shared/digest/words.ts';
import type { Digest, DigestMaterial } from '../../../shared/model/edition.ts';
import type { Entry, RevisionRecord } from '../../../shared/model/entry.ts';
import { deskGazetteer } from '../../../shared/pipeline/deskGazetteer.ts';
import { gazetteer, inventDay, inventEntry, inventSmallStories, inventStory } from './inventedDay.ts';

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
    const anew = revised({ publishedAt: '2015-12-23T10:40:00.000Z' });
    const [first] = anew.filing.revisions;
    if (!first) throw new Error('it was revised');
    const told = { status: 'usable', publishedAt: '2015-12-23T08:00:00.000Z', killed: null, injured: null } as const;
    const revisions = [{ ...first, told: { ...told, claims: [], opening: [], sentences: '', whole: 1 } }];
    expect(hourOf({ ...anew, filing: { ...anew.filing, revisions } })).toBe('2015-12-23T10:40:00.000Z');
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

  it('keeps English words together behind an Arabic label, in plain text too', () => {
    const digest = corrected([{ field: 'headline', from: 'Sugar reaches Homs (1)', to: 'Flour reaches Homs (2)' }]);
    const [text] = renderings(digest, 'ar');
    expect(text).toMatch(/العنوان: \u2068Flour reaches Homs \(2\)\u2069 \(كان: \u2068Sugar reaches Homs \(1\)\u2069\)/);
    expect(renderings(digest)[0]).not.toMatch(/[\u2066-\u2069]/);
  });

  it('is told in plain words, a short line a change, each once, in half the screen of a phone', () => {
    const long = (what: string) =>
      `On Tuesday evening ${'the engineers of the town '.repeat(9)}${what}, officials said in Homs.`;
    const digest = corrected([
      { field: 'status', from: 'usable', to: 'withheld' },
      { field: 'headline', from: 'Lorries with sugar reach Homs', to: 'Lorries with flour reach Homs' },
      { field: 'toll', from: '21 killed', to: '18 killed' },
      { field: 'claim', from: 'unverified_marker', to: 'opinion_or_intent: Neither side' },
      { field: 'claim', to: 'claim: A doctor said so' },
      { field: 'text', to: 'Lorries with flour reach Homs.' },
      { field: 'text', to: 'One sentence that nobody had read before.' },
      { field: 'text', from: long('counted 21 dead'), to: long('counted 18 dead') },
      { field: 'text', from: long('counted 21 dead'), to: long('counted 18 dead') },
      { field: 'text' },
      { field: 'text', from: 'A third change of the text.' },
    ]);
    for (const locale of ['en', 'ar'] as const) {
      for (const text of renderings(digest, locale)) {
        expect(text).not.toMatch(/unverified_marker|opinion_or_intent|claim:|withheld|status/i);
        expect(text).not.toContain('A third change');
        expect(text.match(/counted 18 dead/g)).toHaveLength(1);
        expect(text.match(/nobody had read before/g)).toHaveLength(1);
        expect(text.match(/Lorries with sugar/g)).toHaveLength(1);
      }
      const [correction] = digest.corrections;
      const lines = correction
        ? listChanges(correction, wordsOf(locale)).map((line) => changeLine(line, wordsOf(locale)))
        : [];
      expect(lines).toHaveLength(4);
      // Half of 640 px is fifteen lines of some forty characters.
      expect(lines.reduce((sum, line) => sum + Math.ceil(line.length / 40), 0)).toBeLessThanOrEqual(13);
    }
    expect(renderings(digest)[0]).toContain('Toll: 18 killed (was: 21 killed)');
    expect(renderings(digest, 'ar')[0]).toContain('الحصيلة: القتلى: 18 (كان: القتلى: 21)');
  });

  it('names no change of place where one lies in the other', () => {
    expect(corrected([{ field: 'place', from: 'Syria', to: 'Homs' }]).corrections[0]?.changes).toEqual([]);
    expect(corrected([{ field: 'place', from: 'Hama', to: 'Homs' }]).corrections[0]?.changes).toHaveLength(1);
  });
});

describe('a toll that was taken back', () => {
  const words = (killed: string) => `A bridge that fell in Palmyra on Tuesday killed ${killed} people, engineers said.`;
  const bridge = (id: string, outlet: string, at: string, killed: number, text: string, headline: string): Entry =>
    inventEntry({
      ...{ id, outlet, at, text, headline, story: 'bridge', place: 'sy-palmyra' },
      killed: { min: killed, max: killed },
    });
  const first = bridge('one', 'Gulf Wire', '12:00', 18, words('18'), 'Bridge in Palmyra killed 18, not 21');
  const corrected: Entry = {
    ...first,
    filing: {
      ...first.filing,
      revisions: [
        {
          ...{ kind: 'correction', at: '2015-12-23T12:05:00.000Z', version: 2, position: 0, contentHash: '2' },
          reportKey: 'r',
          changes: [{ field: 'toll', from: '21 killed', to: '18 killed' }],
        },
      ],
      tolls: [
        { at: '2015-12-23T06:00:00.000Z', killed: { min: 21, max: 21 }, injured: null },
        { at: '2015-12-23T12:05:00.000Z', killed: { min: 18, max: 18 }, injured: null },
      ],
    },
  };
  const repeated = (at: string) => bridge('two', 'Coast Radio', at, 21, words('21'), 'Palmyra bridge kills 21');

  it('is neither lead, line nor headline, and stands among the tolls', () => {
    const digest = composeDigest(only(corrected, repeated('08:10')), gazetteer);
    const [story] = digest.stories;
    const said = [story?.headline, ...(story?.lines ?? [])].map((line) => line?.sentence);
    expect(said.join(' ')).not.toMatch(/killed 21|kills 21/);
    expect(said).toContain('Bridge in Palmyra killed 18, not 21');
    expect(story?.tolls.map(({ killed }) => killed?.min)).toEqual([18, 21]);
  });

  it('is told of who says it afterwards', () => {
    const digest = composeDigest(only(corrected, repeated('15:00')), gazetteer);
    expect(digest.stories[0]?.lines.map(({ sentence }) => sentence)).toContain(words('21'));
  });
});

describe('a copy with a toll of its own', () => {
  const ferry = (id: string, outlet: string, at: string, killed: number): Entry =>
    inventEntry({
      ...{ id, outlet, at, story: 'ferry', place: 'sy-raqqa', killed: { min: killed, max: killed } },
      headline: `Ferry near Raqqa sinks, ${killed} drown`,
      text: `A ferry sank on the Euphrates near Raqqa on Wednesday and ${killed} people drowned, a boatman said.`,
    });
  const copy: Entry = ferry('copy', 'Coast Radio', '09:00', 7);
  copy.filing = { ...copy.filing, duplicateOf: 'e-first', copyKind: 'update', lineageId: 'e-first' };
  const quoted = (killed: number) =>
    composeDigest(only(ferry('first', 'Gulf Wire', '08:00', killed), copy), gazetteer).stories[0]?.lines[0]?.outlet;

  it('is quoted while it alone gives it, and no longer when the original does', () => {
    expect(quoted(5)).toBe('Coast Radio');
    expect(quoted(7)).toBe('Gulf Wire');
  });
});

describe('the headline of a story', () => {
  it('is of the event, not of what it brought about', () => {
    const on = (id: string, outlet: string, kind: 'air-strike' | 'aid', headline: string, language = 'en') =>
      inventEntry({
        ...{ id, outlet, kind, headline, language },
        story: 'mill',
        at: '09:00',
        place: 'sy-homs',
        text: headline,
      });
    const digest = composeDigest(
      only(
        on('m1', 'Gulf Wire', 'air-strike', 'Air strike hits flour mill outside Homs'),
        on('m2', 'صوت الفرات', 'air-strike', 'غارة جوية على مطحنة قرب حمص', 'ar'),
        on('m3', 'Relief Bulletin', 'aid', 'Stretchers and dressings sent to Homs after mill was hit'),
      ),
      gazetteer,
    );
    expect(digest.stories[0]?.headline.sentence).toBe('Air strike hits flour mill outside Homs');
  });
});

describe('a toll of nobody', () => {
  it.each([
    [0, 0, 'no casualties', 'بلا ضحايا'],
    [0, 4, 'nobody killed, 4 injured', 'لا قتلى، الجرحى: 4'],
    [0, undefined, 'nobody killed', 'لا قتلى'],
    [undefined, 0, 'nobody injured', 'لا جرحى'],
    [2, 0, '2 killed, nobody injured', 'القتلى: 2، لا جرحى'],
  ])('is said in words: %s killed, %s injured', (killed, injured, english, arabic) => {
    const range = (persons: number | undefined) => (persons === undefined ? null : { min: persons, max: persons });
    const toll = { killed: range(killed), injured: range(injured) };
    expect(figuresOf(toll, wordsOf('en'))).toBe(english);
    expect(figuresOf(toll, wordsOf('ar'))).toBe(arabic);
  });

  it('is so in a correction too', () => {
    const change = { field: 'toll' as const, from: '3 killed', to: '0 killed, 0 injured' };
    expect(changeText(change, wordsOf('en'))).toEqual({ from: '3 killed', to: 'no casualties' });
  });
});

describe('an outlet under several names', () => {
  const text = 'Shells fell on the market of Homs before noon and wounded four traders, shopkeepers there said.';
  const report = (outlet: string, language: string, credits: string[] = []) =>
    inventEntry({ id: `n-${outlet}`, story: 'shells', outlet, at: '09:00', text, place: 'sy-homs', language, credits });
  const known = { ...gazetteer, houseOf: deskGazetteer.houseOf };
  const storyOf = (...entries: Entry[]) => composeDigest(only(...entries), known);

  it('is one source and one outlet, in whatever language and letters it writes', () => {
    for (const names of [
      ['TASS', 'ТАСС', 'تاس'],
      ['BBC News', 'BBC News عربي', 'BBC News Türkçe', 'بي بي سي'],
      ['SANA', 'وكالة سانا', 'الوكالة العربية السورية للأنباء', 'САНА'],
      ['Al Arabiya English', 'العربية'],
    ]) {
      const digest = storyOf(...names.map((name) => report(name, 'en')));
      expect(digest.stories[0]).toMatchObject({ sourceCount: 1, mark: 'single_source', reportCount: names.length });
      expect(digest.numbers.outlets).toBe(1);
    }
    expect(storyOf(report('TASS', 'en'), report('SANA', 'en')).stories[0]).toMatchObject({ sourceCount: 2 });
  });

  it('is the very agency that others credit under another of its names', () => {
    const digest = storyOf(report('ТАСС', 'ru'), report('Valley Post', 'en', ['TASS']));
    expect(digest.stories[0]).toMatchObject({ sourceCount: 1, mark: 'single_source' });
  });
});

describe('an outlet’s toll', () => {
  const toll = (id: string, outlet: string, by?: string) =>
    inventEntry({
      ...{ id, outlet, at: '09:00', story: 'base', place: 'sy-homs', killed: { min: 19, max: 19 } },
      text: `Nineteen attackers were killed at a base near Homs, ${by ?? 'it'} said, in a battle seen by ${outlet}.`,
      ...(by !== undefined && { said: [{ says: 'Nineteen attackers', status: 'claim' as const, by }] }),
    });
  const tolls = (...entries: Entry[]) => composeDigest(only(...entries), gazetteer).stories[0]?.tolls.length;

  it('is one with that of the outlet which it cites', () => {
    expect(tolls(toll('t1', 'Hill Radio'), toll('t2', 'Coast Wire', 'Hill Radio'))).toBe(1);
    expect(tolls(toll('t1', 'Valley Post', 'Hill Radio'), toll('t2', 'Coast Wire', 'Hill Radio'))).toBe(1);
  });

  it('is its own where two cite an office that many hold', () => {
    expect(tolls(toll('t1', 'Valley Post', 'a medic'), toll('t2', 'Coast Wire', 'a medic'))).toBe(2);
  });
});

describe('the time it takes to read', () => {
  it('is seven minutes at most, whatever stands below the stories', () => {
    const full = composeDigest(only(...inventSmallStories(300)), gazetteer);
    expect(full.readingMinutes).toBeLessThanOrEqual(7);
    expect(full.stories.length).toBeGreaterThanOrEqual(5);
    expect(full.numbers.stories).toBe(full.stories.length + full.brief.length + full.leftOut.moreStories);
  });
});

describe('a wire without a supplier', () => {
  it('is said to have none, and not called after the place it was dropped in', () => {
    const digest = composeDigest(only(convoy({ outlet: 'wire drop' })), gazetteer);
    for (const text of renderings(digest)) {
      expect(text).toContain('A wire that names no supplier');
      expect(text).not.toContain('wire drop');
    }
  });
});
