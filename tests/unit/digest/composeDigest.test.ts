import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietText } from '../../../shared/digest/attribute.ts';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { leadLines } from '../../../shared/digest/leadLines.ts';
import { missesMuch } from '../../../shared/digest/missesMuch.ts';
import { listCoverage, renderHtml } from '../../../shared/digest/renderHtml.ts';
import { renderPage } from '../../../shared/digest/renderPage.ts';
import { renderText } from '../../../shared/digest/renderText.ts';
import { saysItDid } from '../../../shared/digest/saysItDid.ts';
import { showingsOf } from '../../../shared/digest/showingsOf.ts';
import { strikesFightersAlone } from '../../../shared/digest/strikesFightersAlone.ts';
import { preheader, subjectLine } from '../../../shared/digest/subjectLine.ts';
import { tailorDigest } from '../../../shared/digest/tailorDigest.ts';
import { wordsOf } from '../../../shared/digest/words.ts';
import type { Digest, DigestLine, DigestMaterial } from '../../../shared/model/edition.ts';
import type { Entry, RevisionRecord } from '../../../shared/model/entry.ts';
import { findDigestLines } from '../../../shared/pipeline/findDigestLines.ts';
import { gazetteer, inventDay, inventEntry, inventSmallStories, inventStory } from './inventedDay.ts';

const day = composeDigest(inventDay(), gazetteer);
const storyOf = (digest: Digest, id: string) => digest.stories.find(({ storyId }) => storyId === `s-${id}`);
const only = (...entries: Entry[]): DigestMaterial =>
  inventDay({ entries, earlierEntries: [], stories: [], earlier: [], revised: [], reportsByAreaAndDay: [] }, 0);

/** Every line of a digest, wherever it stands. */
function linesOf(digest: Digest): DigestLine[] {
  // Read off the digest itself, whatever fields it has: a line that some list of ours forgot must not go unseen.
  const found: DigestLine[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('sentence' in value && 'span' in value) found.push(value as DigestLine);
    else for (const each of Object.values(value)) walk(each);
  };
  walk([digest.stories, digest.brief, digest.related]);
  return found;
}

function untraceable(digest: Digest, material: DigestMaterial): DigestLine[] {
  const entries = new Map(material.entries.map((entry) => [entry.entryId, entry]));
  return linesOf(digest).filter((line) => {
    const entry = entries.get(line.entryId);
    const source = line.in === 'headline' ? entry?.headline : entry?.text;
    return source?.slice(...line.span) !== line.sentence;
  });
}

describe('what a digest may say', () => {
  it('says only sentences that somebody filed, each traceable to its entry and span', () => {
    expect(linesOf(day).length).toBeGreaterThan(40);
    expect(untraceable(day, inventDay())).toEqual([]);
    // And `dateline why` lists every one of them.
    expect(new Set(findDigestLines(day).map(({ line }) => line))).toEqual(new Set(linesOf(day)));
  });

  it('counts all reports of a flood, and lists no more than an edition holds', () => {
    const flood = Array.from({ length: 1_000 }, (_, at) =>
      inventEntry({
        id: `flood-${at}`,
        outlet: `Outlet ${at}`,
        at: '09:00',
        place: 'sy-homs',
        story: 'flood',
        text: `Clash number ${at} was heard in Homs.`,
      }),
    );
    const digest = composeDigest(only(...flood), gazetteer);
    const [story] = [...digest.stories, ...digest.brief];
    expect(story?.reportCount).toBe(1_000);
    expect(digest.numbers.reports).toBe(1_000);
    expect(story?.reports.length).toBeGreaterThanOrEqual(200);
    expect(story?.reports.length).toBeLessThan(230);
    const listed = new Set(story?.reports.map(({ entryId }) => entryId));
    expect(linesOf(digest).filter(({ entryId }) => !listed.has(entryId))).toEqual([]);
  });

  it('stays extractive whatever the text is made of', () => {
    const text = fc.array(
      fc.constantFrom(
        'Shells fell on Homs. ',
        '\n',
        '“',
        'قُتل خمسة. ',
        '😀',
        'no stop at all ',
        '...',
        ' ',
        'Mr. X said: ',
        '\ud83d',
        'a'.repeat(500),
      ),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.option(text)), { minLength: 1, maxLength: 5 }), (texts) => {
        const material = only(
          ...texts.map(([words, headline], index) =>
            inventEntry({
              id: `x${index}`,
              story: `x${index % 2}`,
              outlet: `Outlet ${index}`,
              at: '10:00',
              text: words.join(''),
              ...(headline && { headline: headline.join('') }),
              place: 'sy-homs',
            }),
          ),
        );
        const digest = composeDigest(material, gazetteer);
        expect(untraceable(digest, material)).toEqual([]);
        for (const line of linesOf(digest)) expect(line.sentence.length).toBeLessThanOrEqual(420);
      }),
      { numRuns: 60 },
    );
  });

  it('never shows embargoed, withheld or withdrawn copy, nor copies of it', () => {
    const shown = JSON.stringify(day);
    expect(shown).not.toContain('hunger in Raqqa');
    expect(shown).not.toContain('mayor of Tikrit');
    const material = only(
      inventEntry({
        id: 'a',
        outlet: 'Gulf Wire',
        at: '09:00',
        text: 'A bridge fell at Homs, police said on Wednesday.',
        status: 'canceled',
        place: 'sy-homs',
      }),
      inventEntry({
        id: 'b',
        outlet: 'Coast Radio',
        at: '09:30',
        text: 'A bridge fell at Homs, police said on Wednesday.',
        copyOf: 'a',
        place: 'sy-homs',
      }),
      inventEntry({
        id: 'c',
        outlet: 'City Herald',
        at: '10:00',
        text: 'A school reopened at Daraa, teachers said on Wednesday.',
        status: 'withheld',
        place: 'sy-daraa',
      }),
    );
    expect(composeDigest(material, gazetteer).stories).toEqual([]);
    expect(composeDigest(material, gazetteer).numbers.reports).toBe(0);
  });

  it('shows embargoed copy once its hour has passed', () => {
    const entry = inventEntry({
      id: 'a',
      outlet: 'Gulf Wire',
      at: '09:00',
      text: 'A survey of hunger in Raqqa was made public on Wednesday.',
      status: 'embargoed',
      embargoedUntil: '2015-12-23T18:00:00.000Z',
      place: 'sy-raqqa',
    });
    expect(composeDigest(only(entry), gazetteer).stories).toHaveLength(1);
    expect(composeDigest({ ...only(entry), dataUntil: '2015-12-23T17:59:59.000Z' }, gazetteer).stories).toHaveLength(0);
  });

  it('does not say otherwise when the entries come in another order', () => {
    const { entries } = inventDay();
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
        (shuffled) => {
          expect(composeDigest(inventDay({ entries: shuffled }), gazetteer)).toEqual(day);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('who is counted as a source', () => {
  it('counts relays as reports, never as sources or lines', () => {
    const ramadi = storyOf(day, 'ramadi');
    expect(ramadi?.reportCount).toBe(6);
    expect(ramadi?.sourceCount).toBe(4);
    expect(ramadi?.lines.map((line) => line.outlet)).not.toContain('City Herald');
    expect(ramadi?.reports.filter((report) => report.copyOf)).toHaveLength(2);
  });

  it('takes five outlets that relay one agency, in their own words, for one source', () => {
    const material = only(
      ...['One', 'Two', 'Three', 'Four', 'Five'].map((outlet, index) =>
        inventEntry({
          id: `r${index}`,
          story: 's',
          outlet: `Paper ${outlet}`,
          at: '10:00',
          credits: ['Gulf Wire'],
          text: `Shells fell on the ${outlet.toLowerCase()} quarter of Homs, the agency reported.`,
          place: 'sy-homs',
        }),
      ),
    );
    expect(composeDigest(material, gazetteer).stories[0]?.sourceCount).toBe(1);
    expect(composeDigest(material, gazetteer).stories[0]?.mark).toBe('single_source');
  });

  it('marks a sentence 2+ sources only when another source tells the same, with the same numbers', () => {
    const bridges = storyOf(day, 'ramadi')?.lines.find((line) => line.sentence.includes('bridges'));
    expect(bridges?.mark).toBe('confirmed_multi_source');
    const water = storyOf(day, 'ramadi')?.lines.find((line) => line.sentence.includes('water had been cut'));
    expect(water?.mark).not.toBe('confirmed_multi_source');
    const [one] = composeDigest(
      only(
        inventEntry({
          id: 'a',
          story: 's',
          outlet: 'Gulf Wire',
          at: '09:00',
          text: 'Shells killed 12 people at the Homs bakery market.',
          place: 'sy-homs',
        }),
        inventEntry({
          id: 'b',
          story: 's',
          outlet: 'Coast Radio',
          at: '10:00',
          text: 'Shells killed 21 people at the Homs bakery market.',
          place: 'sy-homs',
        }),
      ),
      gazetteer,
    ).stories;
    expect([one?.headline.mark, ...(one?.lines ?? []).map((line) => line.mark)]).toEqual([
      'single_source',
      'single_source',
    ]);
  });
});

describe('a headline', () => {
  it('never carries 2+ sources on a figure that one source alone gives', () => {
    expect(storyOf(day, 'idlib')).toMatchObject({
      mark: 'confirmed_multi_source',
      headline: { mark: 'single_source' },
    });
  });
});

describe('two sides', () => {
  it('sets a claim beside its denial', () => {
    const sides = storyOf(day, 'gas')?.sides ?? [];
    expect(sides.map((side) => side.role)).toEqual(['claim', 'denial']);
    expect(sides[0]?.line?.sentence).toContain('local activists said');
    expect(sides[1]?.line?.sentence).toContain('called the report baseless');
    expect(storyOf(day, 'gas')?.mark).toBe('disputed');
  });

  it('says so when one side is silent', () => {
    const sides = storyOf(day, 'idlib')?.sides ?? [];
    expect(sides[0]?.speaker).toBe('rescue workers in Idlib');
    expect(sides[1]).toEqual({ role: 'answer', party: { en: 'Russia', ar: 'روسيا' } });
    expect(day.numbers.oneSidedStories).toBe(1);
  });

  const strike = inventEntry({
    id: 'hama-1',
    story: 'hama',
    outlet: 'Gulf Wire',
    at: '10:00',
    place: 'sy-homs',
    kind: 'shelling',
    text: 'Shells fired by the Syrian army hit a school yard in the old town before noon, teachers said.',
    said: [{ says: 'teachers said', status: 'claim', by: 'teachers' }],
    actors: { 'Syrian army': 'syrian-army' },
  });
  const answer = (by: string, text: string) =>
    inventEntry({
      id: 'hama-2',
      story: 'hama',
      outlet: 'Monitor Daily',
      at: '12:00',
      place: 'sy-homs',
      kind: 'shelling',
      text,
      said: [{ says: by, status: 'claim', by }],
      actors: { [by]: 'syrian-army' },
    });

  it('sets beside a claim what the party it names says of it, though that denies nothing', () => {
    const said = 'The Syrian army said that its guns had answered fire from the edge of the old town.';
    const sides = composeDigest(only(strike, answer('The Syrian army', said)), gazetteer).stories[0]?.sides ?? [];
    expect(sides.map(({ role, line }) => [role, line?.sentence.slice(0, 16)])).toEqual([
      ['claim', 'Shells fired by '],
      ['answer', 'The Syrian army '],
    ]);
  });

  it('calls no party silent that was hit, or whose own spokeswoman speaks', () => {
    const hit = {
      text: 'Rockets hit a depot of the Syrian army near the old town before noon, teachers said.',
      said: [{ says: 'teachers said', status: 'claim' as const, by: 'teachers' }],
      actors: { 'Syrian army': 'syrian-army' },
    };
    const spoken = {
      text: 'A spokeswoman for the Syrian army said that its guns had shelled the Islamic State group, which hit back.',
      said: [{ says: 'spokeswoman', status: 'claim' as const, by: 'A spokeswoman' }],
      actors: { 'Syrian army': 'syrian-army' },
    };
    for (const words of [hit, spoken]) {
      const entry = inventEntry({
        id: 'hama-4',
        outlet: 'Gulf Wire',
        at: '10:00',
        place: 'sy-homs',
        kind: 'shelling',
        ...words,
      });
      expect(composeDigest(only(entry), gazetteer).stories.map(({ sides }) => sides)).toEqual([[]]);
    }
  });

  it.each([
    ['en', 'Warplanes of the Syrian army bombed a school, teachers said.', 'Syrian army', true],
    ['en', 'Teachers blamed the Syrian army for the shelling.', 'Syrian army', true],
    ['en', 'A strike killed nine fighters of the Islamic State, a monitor said.', 'Islamic State', false],
    ['en', 'The Syrian army was hit by rockets, a monitor said.', 'Syrian army', false],
    [
      'en',
      'A commander of Hezbollah was, according to a source, killed when a missile hit a house.',
      'Hezbollah',
      false,
    ],
    [
      'en',
      'The commander of Hezbollah, who had led its men in the country since 2013, was killed by a strike, the group said.',
      'Hezbollah',
      false,
    ],
    ['ar', 'قال مسعفون إن غارة روسية أصابت مدرسة في البلدة.', 'روسية', true],
    ['ar', 'قال مسعفون إن غارة على تنظيم الدولة أصابت مدرسة.', 'تنظيم الدولة', false],
    ['ru', 'Российская авиация нанесла удары по городу, сообщили спасатели.', 'Российская авиация', true],
    ['tr', 'Görgü tanıkları, Rus uçaklarının pazarı vurduğunu söyledi.', 'Rus uçaklarının', true],
    ['fr', 'Des secouristes disent que l’aviation russe a bombardé une école.', 'aviation russe', true],
    ['en', 'A raid hit a farm in an area held by the Islamic State, a monitor said.', 'Islamic State', false],
    ['en', 'A convoy was attacked by the Islamic State, a monitor said.', 'Islamic State', true],
    ['en', 'Members of the Islamic State were among the dead in the strikes, a monitor said.', 'Islamic State', false],
    ['fa', 'ارتش سوریه مدرسه را بمباران کرد', 'ارتش سوریه', false],
  ] as const)('%s: who is said to have done it: %s', (language, text, party, did) => {
    const start = text.indexOf(party);
    expect(saysItDid(text, [start, start + party.length], language)).toBe(did);
  });

  it('calls nobody silent where no party is named, and no party silent for a claim of its own', () => {
    const nameless = inventEntry({
      id: 'hama-3',
      outlet: 'Gulf Wire',
      at: '10:00',
      place: 'sy-homs',
      kind: 'shelling',
      text: 'Shells hit a school yard in the old town before noon and broke its wall, teachers said.',
      said: [{ says: 'teachers said', status: 'claim', by: 'teachers' }],
    });
    const own = answer('The Syrian army', 'The Syrian army said that its guns had fired at the edge of the old town.');
    for (const entry of [nameless, own]) {
      expect(composeDigest(only(entry), gazetteer).stories.map(({ sides }) => sides)).toEqual([[]]);
    }
  });

  const sidesOf = (text: string, by: string, actors: Record<string, string>) =>
    composeDigest(
      only(
        inventEntry({
          id: 'hama-4',
          outlet: 'Gulf Wire',
          at: '10:00',
          place: 'sy-homs',
          kind: 'air-strike',
          text,
          said: [{ says: by, status: 'claim', by }],
          actors,
        }),
      ),
      gazetteer,
    ).stories[0]?.sides ?? [];

  it('calls nobody silent for what was hit, held or killed of theirs', () => {
    for (const text of [
      'Jets hit a depot of the Syrian army on the ring road before noon, residents of the town said.',
      'A raid struck Syrian army positions on the ring road before noon, residents of the town said.',
      'The shelling was aimed against the Syrian army on the ring road, residents of the town said.',
    ])
      expect(sidesOf(text, 'residents of the town', { 'Syrian army': 'syrian-army' })).toEqual([]);
    const accused = 'Jets of the Syrian army hit a market on the ring road, residents of the town said.';
    expect(sidesOf(accused, 'residents of the town', { 'Syrian army': 'syrian-army' })).toHaveLength(2);
  });

  it('calls nobody silent of whom a success in arms is told, and does where somebody unarmed was hurt', () => {
    const told = (text: string) => sidesOf(text, 'residents of the town', { 'Syrian army': 'syrian-army' }).length;
    expect(
      told('The Syrian army killed forty militants on the ring road before noon, residents of the town said.'),
    ).toBe(0);
    expect(told('The Syrian army killed two militants and a child on the ring road, residents of the town said.')).toBe(
      2,
    );
    expect(told('The Syrian army executed nine fighters on the ring road at dawn, residents of the town said.')).toBe(
      2,
    );
  });

  it.each([
    ['Air strikes destroyed three convoys and killed some thirty insurgents, a commander said.', true],
    ['В результате удара уничтожены двадцать боевиков, сообщили в штабе.', true],
    ['أسفرت الغارة عن مقتل عشرة من المسلحين بحسب قائد ميداني.', true],
    ['Operasyonda 12 terörist etkisiz hale getirildi.', true],
    ['Rebels fired mortars at the quarter, its council said.', false],
    ['A raid killed five people in the village, its council said.', false],
    ['В результате удара убиты два боевика и трое мирных жителей.', false],
    ['The fighters were gassed in their tunnel, two soldiers said.', false],
  ])('whether only fighters were struck: %s', (text, alone) => {
    expect(strikesFightersAlone(text)).toBe(alone);
  });

  it('takes for no answer what another says that the party once announced', () => {
    const entry = inventEntry({
      id: 'hama-9',
      outlet: 'Gulf Wire',
      at: '10:00',
      place: 'sy-homs',
      kind: 'air-strike',
      text: 'Russian jets bombed a school on the ring road, teachers said. A rights group counted forty such raids since Russia announced that its jets would leave.',
      said: [
        { says: 'teachers said', status: 'claim', by: 'teachers' },
        { says: 'rights group counted', status: 'claim', by: 'A rights group' },
        { says: 'rights group counted', status: 'opinion_or_intent', by: 'Russia announced' },
      ],
      actors: { Russia: 'russia' },
    });
    const roles = composeDigest(only(entry), gazetteer).stories[0]?.sides.map(({ line }) => line?.sentence ?? 'silent');
    expect(roles ?? []).not.toContainEqual(expect.stringContaining('rights group'));
  });

  it('takes a state’s radio for its voice: its army is not silent on what the radio tells of it', () => {
    for (const voice of ['Syrian state radio', 'Damascus Radio', 'SANA', 'Syria’s official news agency'])
      expect(
        sidesOf(`The Syrian army beat off an attack on the base before dawn, ${voice} said.`, voice, {
          'Syrian army': 'syrian-army',
        }),
      ).toEqual([]);
  });
});

describe('the toll', () => {
  it('stands by source and as a course, and is never added up', () => {
    const idlib = storyOf(day, 'idlib');
    expect(idlib?.tolls.map((toll) => [toll.outlet, toll.killed])).toEqual([
      ['Gulf Wire', { min: 44, max: 44 }],
      ['Monitor Daily', { min: 60, max: null }],
    ]);
    expect(idlib?.tollCourse.map((toll) => toll.killed?.min)).toEqual([43, 44]);
  });

  it('keeps apart what two outlets say that live off one agency, and tells no course across them', () => {
    const told = (id: string, outlet: string, at: string, killed: number) =>
      inventEntry({
        id,
        story: 'base',
        outlet,
        at,
        place: 'sy-deir-al-zor',
        kind: 'clash',
        credits: ['State Radio'],
        killed: { min: killed, max: killed },
        text: `The fight for the base before dawn killed ${killed} people, state radio said on Wednesday.`,
      });
    const [story] = composeDigest(
      only(
        told('base-1', 'Gulf Wire', '09:50', 30),
        told('base-2', 'Monitor Daily', '11:00', 19),
        told('base-3', 'City Herald', '12:00', 19),
      ),
      gazetteer,
    ).stories;
    expect(story?.sourceCount).toBe(1);
    expect(story?.tolls.map(({ outlet, killed }) => [outlet, killed?.min])).toEqual([
      ['City Herald', 19],
      ['Gulf Wire', 30],
    ]);
    expect(story?.tollCourse).toEqual([]);
  });

  it('is put into the mouth of whoever gave it, and of nobody where several are credited', () => {
    const told = (said: NonNullable<Parameters<typeof inventEntry>[0]['said']>) =>
      inventEntry({
        id: 'raid',
        outlet: 'Gulf Wire',
        at: '09:50',
        place: 'sy-homs',
        credits: ['State Radio', 'Al-Bayraq'],
        killed: { min: 30, max: 30 },
        text: 'A raid on the base killed 30 soldiers, the group said. State radio said that the attack was beaten off.',
        said,
      });
    const citing = (entry: Entry) => composeDigest(only(entry), gazetteer).stories[0]?.tolls[0]?.citing;
    expect(citing(told([{ says: 'A raid', status: 'claim', by: 'the group' }]))).toBe('the group');
    expect(citing(told([]))).toBeUndefined();
  });

  it('loses what a withdrawn report said', () => {
    const material = inventDay();
    const entries = material.entries.map((entry) =>
      entry.entryId === 'e-idlib-2' ? { ...entry, status: 'canceled' as const } : entry,
    );
    const idlib = storyOf(composeDigest({ ...material, entries }, gazetteer), 'idlib');
    expect(JSON.stringify(idlib?.tollCourse)).not.toContain('60');
    expect(JSON.stringify(idlib?.tolls)).not.toContain('60');
  });
});

describe('what is new', () => {
  it('names the change: the toll given went from 43 to 44', () => {
    expect(storyOf(day, 'idlib')?.newSince).toMatchObject({
      kind: 'toll',
      from: { min: 43, max: 43 },
      to: { min: 44, max: 44 },
      since: '2015-12-22',
    });
    expect(storyOf(day, 'idlib')?.dayNumber).toBe(2);
  });

  it('names a first denial and a second source', () => {
    const text = 'Planes struck the market of Homs before dawn, traders said.';
    const entries = [
      inventEntry({ id: 'a', story: 's', outlet: 'Gulf Wire', at: '09:00', text, place: 'sy-homs' }),
      inventEntry({
        id: 'b',
        story: 's',
        outlet: 'Coast Radio',
        at: '10:00',
        text: 'An air force spokesman denied that any plane had flown over Homs.',
        place: 'sy-homs',
        said: [{ says: 'denied that any', status: 'denial', by: 'An air force spokesman' }],
      }),
    ];
    const shown = {
      storyId: 's-s',
      editionDay: '2015-12-22',
      mark: 'single_source' as const,
      tolls: [],
      denied: false,
      placeIds: ['sy-homs'],
      sentences: [text],
    };
    expect(composeDigest({ ...only(...entries), earlier: [shown] }, gazetteer).stories[0]?.newSince?.kind).toBe(
      'denial',
    );
    const second = [
      entries[0] as Entry,
      inventEntry({
        id: 'c',
        story: 's',
        outlet: 'Jazira News',
        at: '11:00',
        text: 'The field clinic took in four traders with burns, a nurse said.',
        place: 'sy-homs',
      }),
    ];
    expect(composeDigest({ ...only(...second), earlier: [shown] }, gazetteer).stories[0]?.newSince?.kind).toBe(
      'second-source',
    );
  });

  it('tells an outlet’s figure as changed only from that outlet’s own, another outlet’s as another figure', () => {
    const text = 'A strike on the market of Homs killed traders, the council said.';
    const toll = (outlet: string, killed: number) =>
      inventEntry({
        id: `t-${outlet}`,
        story: 's',
        outlet,
        at: '09:00',
        text: `${text} It counted ${killed} dead.`,
        place: 'sy-homs',
        killed: { min: killed, max: killed },
      });
    const showing = showingsOf(composeDigest(only(toll('Levant Wire', 100)), gazetteer));
    const changeOf = (...entries: Entry[]) =>
      composeDigest({ ...only(...entries), earlier: showing }, gazetteer).stories[0]?.newSince;
    expect(changeOf(toll('Coast Radio', 85))).toMatchObject({ kind: 'toll', to: { min: 85 } });
    expect(changeOf(toll('Coast Radio', 85))).not.toHaveProperty('from');
    expect(changeOf(toll('Levant Wire', 85))).toMatchObject({ kind: 'toll', from: { min: 100 }, to: { min: 85 } });
    expect(changeOf(toll('Coast Radio', 85), toll('Levant Wire', 104))).toMatchObject({
      from: { min: 100 },
      to: { min: 104 },
    });
    // What somebody gave yesterday is nothing new from another.
    expect(changeOf(toll('Coast Radio', 100))?.kind).not.toBe('toll');
  });

  it('says once that what it told as two stories is one, also when nothing else is new', () => {
    const text = 'A shell fell on the market of Homs, the council said.';
    const entry = inventEntry({ id: 'a', story: 'old', outlet: 'Levant Wire', at: '09:00', text, place: 'sy-homs' });
    const told = (storyId: string, editionDay: string) => ({
      storyId,
      editionDay,
      mark: 'single_source' as const,
      tolls: [],
      denied: false,
      placeIds: ['sy-homs'],
      sentences: [text],
    });
    const one = {
      ...only(entry),
      stories: [
        inventStory('old', '2015-12-21T09:00:00.000Z', { aliases: ['s-young'] }),
        inventStory('young', '2015-12-21T12:00:00.000Z', { aliasOf: 's-old' }),
      ],
    };
    const apart = [told('s-old', '2015-12-21'), told('s-young', '2015-12-22')];
    const digest = composeDigest({ ...one, earlier: apart }, gazetteer);
    expect(digest.stories.map(({ storyId, newSince }) => [storyId, newSince?.kind, newSince?.since])).toEqual([
      ['s-old', 'one-story', '2015-12-22'],
    ]);
    const next = composeDigest({ ...one, earlier: [...apart, ...showingsOf(digest)] }, gazetteer);
    expect(next.stories).toEqual([]);
    // Told under the other id alone, it was never told as two.
    const other = composeDigest({ ...one, earlier: [told('s-young', '2015-12-22')] }, gazetteer);
    expect(other.brief.map(({ storyId, reason }) => [storyId, reason])).toEqual([['s-old', 'unchanged']]);
  });

  describe('of an entry that its supplier updates the day after', () => {
    const words = (killed: string) =>
      `A car bomb killed ${killed} people at a checkpoint south of Tikrit, a police colonel said. The road is closed.`;
    const first = inventEntry({
      id: 'gate',
      outlet: 'Gulf Wire',
      at: '2015-12-22T10:00:00.000Z',
      place: 'iq-tikrit',
      text: words('six'),
      killed: { min: 6, max: 6 },
    });
    const updated = (text: string, killed: number, changes: RevisionRecord['changes']): Entry => {
      const entry = { ...first, text };
      const toll = { killed: { min: killed, max: killed }, injured: null };
      const casualties = entry.inferred.casualties.map((mention) => ({ ...mention, killed: toll.killed }));
      const record: RevisionRecord = {
        ...{ kind: 'update', at: '2015-12-23T06:00:00.000Z', version: 2, position: 0, contentHash: '2', changes },
        reportKey: entry.reportKey,
      };
      const tolls = [
        { at: entry.publishedAt, killed: { min: 6, max: 6 }, injured: null },
        ...(killed === 6 ? [] : [{ at: record.at, ...toll }]),
      ];
      return {
        ...entry,
        inferred: { ...entry.inferred, toll, casualties },
        filing: { ...entry.filing, revisions: [record], revisionCount: 2, tolls },
      };
    };
    const yesterday = showingsOf(
      composeDigest({ ...only(first), editionId: '2015-12-22', dataUntil: '2015-12-22T12:00:00.000Z' }, gazetteer),
    );
    const today = (entry: Entry) =>
      composeDigest({ ...only(), updatedEntries: [entry], earlier: yesterday }, gazetteer);

    it('tells the new toll, and counts what it tells', () => {
      const digest = today(updated(words('nine'), 9, [{ field: 'toll', from: '6 killed', to: '9 killed' }]));
      expect(digest.stories.map(({ storyId }) => storyId)).toEqual(['s-gate']);
      expect(digest.stories[0]?.newSince).toMatchObject({ kind: 'toll', from: { min: 6 }, to: { min: 9 } });
      expect(digest.stories[0]?.tollCourse.map(({ killed }) => killed?.min)).toEqual([6, 9]);
      expect(digest.numbers).toMatchObject({ reports: 1, stories: 1, newStories: 0 });
      expect(digest.places).toEqual([]);
    });

    it('tells a sentence that the update brought, and no other of the report', () => {
      const claimed = 'The Islamic State group said that one of its men had driven the car.';
      const entry = updated(`${words('six')} ${claimed}`, 6, [{ field: 'text', to: claimed }]);
      expect(today(entry).stories[0]?.newSince).toMatchObject({ kind: 'report', line: { sentence: claimed } });
    });

    it('says nothing of a story in which only words were polished', () => {
      const entry = updated(words('six').replace('closed', 'shut'), 6, [
        { field: 'text', from: 'The road is closed.', to: 'The road is shut.' },
      ]);
      const digest = today(entry);
      expect([digest.stories, digest.brief]).toEqual([[], []]);
      expect(digest.leftOut.moreStories).toBe(0);
    });
  });

  it('gives one line to a story that only repeats what yesterday told', () => {
    const yesterday = composeDigest(inventDay(), gazetteer);
    const again = composeDigest(
      {
        ...inventDay(),
        editionId: '2015-12-24',
        earlier: showingsOf(yesterday),
        entries: inventDay().entries.filter((entry) => entry.filing.storyId === 's-aid'),
      },
      gazetteer,
    );
    expect(again.stories).toEqual([]);
    expect(again.brief.map(({ storyId, reason }) => [storyId, reason])).toEqual([['s-aid', 'unchanged']]);
  });
});

describe('choosing and ranking', () => {
  it('is not flooded by one outlet: forty stories of its own do not push out the others', () => {
    const flood = Array.from({ length: 40 }, (_, index) =>
      inventEntry({
        id: `flood${String(index).padStart(2, '0')}`,
        outlet: 'Loud Agency',
        at: '17:30',
        text: `Our brave troops killed 900 terrorists near hill ${index} of Homs, the agency learned.`,
        killed: { min: 900, max: 900 },
        place: 'sy-homs',
        kind: 'clash',
      }),
    );
    const flooded = composeDigest(inventDay({ entries: [...inventDay().entries, ...flood] }), gazetteer);
    const loud = flooded.stories.filter((story) => story.headline.outlet === 'Loud Agency');
    expect(loud.length).toBeLessThanOrEqual(3);
    expect(flooded.stories.map(({ storyId }) => storyId)).toEqual(
      expect.arrayContaining(['s-gas', 's-idlib', 's-ramadi', 's-hasakah']),
    );
  });

  it('gains nothing by repeating itself', () => {
    const repeats = Array.from({ length: 30 }, (_, index) =>
      inventEntry({
        id: `rep${index}`,
        story: 'hasakah',
        outlet: 'Jazira News',
        at: '13:25',
        text: `Two car bombs exploded west of Hasakah, update ${index}.`,
        place: 'sy-hasakah',
        kind: 'bombing',
        lineage: 'hasakah-1',
      }),
    );
    const repeated = composeDigest(inventDay({ entries: [...inventDay().entries, ...repeats] }), gazetteer);
    expect(storyOf(repeated, 'hasakah')?.weight).toBeLessThanOrEqual(storyOf(day, 'hasakah')?.weight ?? 0);
    expect(storyOf(repeated, 'hasakah')?.lines.length).toBeLessThanOrEqual(4);
  });

  it('keeps its order when one more small report comes in', () => {
    const more = inventEntry({
      id: 'one-more',
      outlet: 'Hill Agency',
      at: '16:00',
      text: 'A new well was dug at Daraa, farmers said on Wednesday.',
      place: 'sy-daraa',
    });
    const changed = composeDigest(inventDay({ entries: [...inventDay().entries, more] }), gazetteer);
    const order = day.stories.map(({ storyId }) => storyId).slice(0, 8);
    expect(changed.stories.map(({ storyId }) => storyId).filter((id) => order.includes(id))).toEqual(order);
  });

  it('tells sixty entries in about seven minutes and says what had no room', () => {
    const long = composeDigest(inventDay({}, 80), gazetteer);
    expect(long.stories.length).toBeLessThanOrEqual(15);
    expect(long.readingMinutes).toBeLessThanOrEqual(8);
    expect(long.stories.length + long.brief.length + long.leftOut.moreStories).toBe(long.numbers.stories);
    expect(long.brief.length).toBeGreaterThan(0);
  });

  it('follows a story to the one it was joined to', () => {
    const entries = [
      inventEntry({
        id: 'a',
        story: 'old',
        outlet: 'Gulf Wire',
        at: '09:00',
        text: 'A bridge fell at Homs, police said on Wednesday.',
        place: 'sy-homs',
      }),
    ];
    const digest = composeDigest(
      {
        ...only(...entries),
        stories: [
          inventStory('old', '2015-12-23T09:00:00.000Z', { aliasOf: 's-new' }),
          inventStory('new', '2015-12-21T09:00:00.000Z'),
        ],
      },
      gazetteer,
    );
    expect(digest.stories[0]).toMatchObject({ storyId: 's-new', dayNumber: 3 });
  });
});

describe('corrections', () => {
  it('tells old and new wording, and a kill by its headline alone', () => {
    expect(day.corrections.map(({ kind, headline }) => [kind, headline])).toEqual([
      ['kill', 'General defects with forty men'],
      ['correction', 'Two bridges cleared at Ramadi'],
    ]);
    expect(day.corrections[1]?.changes).toEqual([
      { field: 'headline', from: 'Three bridges cleared at Ramadi', to: 'Two bridges cleared at Ramadi' },
    ]);
    expect(day.corrections[0]?.url).toBeUndefined();
  });

  it('goes from the wording readers saw to the last, through what came and went between two editions', () => {
    const correction = inventDay().revised.find(({ record }) => record.kind === 'correction');
    if (!correction) throw new Error('the invented day has a correction');
    const record = (kind: RevisionRecord['kind'], hour: number, from: string, to: string): RevisionRecord => ({
      ...correction.record,
      kind,
      at: `2015-12-23T0${hour}:00:00.000Z`,
      changes: [
        { field: 'toll', from, to },
        { field: 'text', to: `Sentence of ${hour} o'clock.` },
      ],
    });
    const revised = [record('update', 6, '17 killed', '21 killed'), record('correction', 7, '21 killed', '18 killed')];
    const { corrections } = composeDigest(
      inventDay({ revised: revised.map((each) => ({ ...correction, record: each })) }),
      gazetteer,
    );
    expect(corrections.map(({ kind, changes }) => [kind, changes])).toEqual([
      [
        'correction',
        [
          { field: 'toll', from: '17 killed', to: '18 killed' },
          { field: 'text', from: undefined, to: "Sentence of 6 o'clock." },
          { field: 'text', from: undefined, to: "Sentence of 7 o'clock." },
        ],
      ],
    ]);
  });

  it('keeps quiet about what nobody was shown', () => {
    const revised = inventDay().revised.map((revision) => ({ ...revision, shownIn: [] }));
    expect(composeDigest(inventDay({ revised }), gazetteer).corrections).toEqual([]);
  });
});

describe('the day around it', () => {
  it('counts, and says where it may be deaf', () => {
    expect(day.numbers).toMatchObject({ reports: 35, reportsDayBefore: 31, disputedStories: 2, copies: 2 });
    expect(day.numbers.languages).toEqual({ en: 33, ar: 1, ru: 1 });
    expect(day.coverage.gaps).toEqual([{ name: 'Daraa', nameAr: 'درعا', reports: 0, median: 5 }]);
    expect(day.leftOut.offTopic).toBe(26);
    expect(day.related.map(({ outlet }) => outlet)).toEqual(['Coast Radio', 'Northern Post']);
  });

  it('maps reports by place, the disputed ones as claimed', () => {
    expect(day.places.find(({ placeId }) => placeId === 'iq-ramadi')).toMatchObject({ reports: 6, confirmed: 0 });
    expect(day.places.find(({ placeId }) => placeId === 'sy-idlib')).toMatchObject({ reports: 2, confirmed: 2 });
    expect(day.places.every(({ country }) => country === 'SY' || country === 'IQ')).toBe(true);
  });

  it('tells a quiet day as quiet', () => {
    const quiet = composeDigest(only(), gazetteer);
    expect(quiet.stories).toEqual([]);
    expect(quiet.readingMinutes).toBe(1);
  });

  it('opens with a sentence that says where, or with the headline', () => {
    const nowhere = 'The garrison beat off the attack before dawn, a corporal who was there said on Wednesday.';
    const where = 'Soldiers in the city of Homs were told to stay in their barracks until the evening.';
    const lead = (...texts: string[]) => {
      const entries = texts.map((text, at) =>
        inventEntry({
          ...{ id: `base-${at}`, story: 'base', outlet: `Outlet ${at}`, at: `0${9 - at}:50`, place: 'sy-homs', text },
          headline: 'Night attack on base in Homs',
        }),
      );
      return leadLines(composeDigest(only(...entries), gazetteer).stories, 'en').map(({ sentence }) => sentence);
    };
    expect(lead(nowhere, where)).toEqual([where]);
    expect(lead(nowhere)).toEqual(['Night attack on base in Homs']);
  });

  it('never tells an outage as a quiet day', () => {
    const coverage = { feedsHeard: 0, feedsTotal: 5, silent: [], failing: [] };
    const deaf = composeDigest({ ...only(), coverage }, gazetteer);
    for (const locale of ['en', 'ar'] as const) {
      expect(subjectLine(deaf, locale).startsWith(wordsOf(locale).unheardShort)).toBe(true);
      expect(quietText(deaf, wordsOf(locale))).toBe(wordsOf(locale).unheard);
    }
    const quiet = composeDigest({ ...only(), coverage: { ...coverage, feedsHeard: 5 } }, gazetteer);
    expect(subjectLine(quiet)).not.toContain(wordsOf('en').unheardShort);
  });

  it('never tells a partial outage as a quiet day', () => {
    const coverage = { feedsHeard: 1, feedsTotal: 3, silent: [], failing: [] };
    const half = composeDigest({ ...only(), coverage }, gazetteer);
    expect(missesMuch(half)).toBe(true);
    for (const locale of ['en', 'ar'] as const) {
      const words = wordsOf(locale);
      expect(subjectLine(half, locale).startsWith(words.partlyHeardShort(1, 3))).toBe(true);
      expect(quietText(half, words)).toBe(words.partlyHeard(1, 3));
    }
    const quiet = composeDigest({ ...only(), coverage: { ...coverage, feedsHeard: 3 } }, gazetteer);
    expect(quietText(quiet, wordsOf('en'))).toBe(wordsOf('en').quiet);
    // Two feeds that have been dead for a month are not missed every day.
    const failing = ['A', 'B'].map((outlet) => ({ outlet, problem: 'gone', since: '2015-11-01T00:00:00.000Z' }));
    expect(missesMuch(composeDigest({ ...only(), coverage: { ...coverage, failing } }, gazetteer))).toBe(false);
  });

  it('says a partial outage first, in subject and mail, where there are stories too', () => {
    const coverage = { feedsHeard: 1, feedsRead: 2, feedsTotal: 3, silent: [], failing: [] };
    const half = composeDigest(inventDay({ coverage }), gazetteer);
    expect(half.stories.length).toBeGreaterThan(0);
    for (const locale of ['en', 'ar'] as const) {
      const said = wordsOf(locale).partlyHeard(2, 3);
      const frame = { siteUrl: 'https://desk.example', archiveUrl: 'https://desk.example/a/', pictures: {}, locale };
      // A phone shows some forty characters of it.
      expect(subjectLine(half, locale).slice(0, 40)).toContain(wordsOf(locale).partlyHeardShort(2, 3));
      expect(wordsOf(locale).partlyHeardShort(112, 240).length).toBeLessThanOrEqual(40);
      expect(preheader(half, frame).startsWith(said)).toBe(true);
      expect(renderText(half, frame).replace(/\s+/g, ' ').startsWith(said)).toBe(true);
      const html = renderHtml(half, frame);
      expect(html.indexOf(said)).toBeLessThan(html.indexOf('<h1'));
      expect(html.split('<main>')[1]).toContain(said);
      expect(renderPage(half, frame)).toContain(said);
    }
  });

  it('takes sources that answer and have nothing to say for no outage', () => {
    const coverage = { feedsHeard: 0, feedsRead: 3, feedsTotal: 3, silent: [], failing: [] };
    const still = composeDigest({ ...only(), coverage }, gazetteer);
    expect(missesMuch(still)).toBe(false);
    expect(quietText(still, wordsOf('en'))).toBe(wordsOf('en').quiet);
    expect(listCoverage(still, wordsOf('en'))[0]).toBe('0 of 3 sources heard.');
  });

  it('names the longest silent first, and counts those it does not name', () => {
    const silent = Array.from({ length: 8 }, (_, at) => ({ outlet: `Paper ${at}`, hours: 10 + at }));
    const digest = composeDigest(
      { ...only(), coverage: { feedsHeard: 8, feedsTotal: 8, silent, failing: [] } },
      gazetteer,
    );
    const words = wordsOf('en');
    const sentences = listCoverage(digest, words);
    expect(sentences[1]).toBe(words.silent('Paper 7', 17));
    expect(sentences).toContain(words.moreSilent(2));
    expect(sentences).not.toContain(words.silent('Paper 1', 11));
  });

  it('is cut to what a reader asked for, the lead with it', () => {
    const forAnbar = tailorDigest(day, (story) => story.areaIds.includes('iq-anbar'));
    expect(forAnbar.stories.map(({ storyId }) => storyId)).toEqual(['s-ramadi']);
    expect(leadLines(forAnbar.stories, 'en').every((line) => line.entryId.startsWith('e-ramadi'))).toBe(true);
    expect(forAnbar.corrections).toEqual(day.corrections);
  });

  it('composes two thousand reports in a second or two', () => {
    const entries = inventSmallStories(1400);
    const began = performance.now();
    const digest = composeDigest(only(...entries), gazetteer);
    expect(performance.now() - began).toBeLessThan(6000);
    expect(digest.numbers.reports).toBe(2100);
  });
});
