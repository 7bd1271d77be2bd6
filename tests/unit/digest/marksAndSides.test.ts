/** Whose word is beside which mark: a figure that one gives, a claim that nobody denied, and who answers whom. Read by the desk's own rules. */
import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { leadLines } from '../../../shared/digest/leadLines.ts';
import { renderPage } from '../../../shared/digest/renderPage.ts';
import { renderText } from '../../../shared/digest/renderText.ts';
import { subjectLine } from '../../../shared/digest/subjectLine.ts';
import { withholdEntries } from '../../../shared/digest/withholdEntries.ts';
import { enrichEntry } from '../../../shared/enrich/enrichEntry.ts';
import type { Digest, DigestStory } from '../../../shared/model/edition.ts';
import type { Entry } from '../../../shared/model/entry.ts';
import { deskGazetteer } from '../../../shared/pipeline/deskGazetteer.ts';
import { matchesPreferences } from '../../../shared/subscribers/matchesPreferences.ts';
import { inventDay, inventEntry } from './inventedDay.ts';

interface Told {
  outlet: string;
  headline: string;
  text: string;
  /** Filed on the day before. */
  dayBefore?: true;
  withdrawn?: true;
  /** Filed into another story than the rest. */
  story?: string;
}

/** One story of what these outlets tell on the day, and told on the day before, read as the desk reads it. */
function digestOf(place: string, ...told: Told[]): Digest {
  const entries = told.map(({ outlet, headline, text, dayBefore, withdrawn, story = 's-told' }, at): Entry => {
    const hour = `0${8 + at}:00`.slice(-5);
    const entry = inventEntry({
      id: `told-${at}`,
      outlet,
      at: dayBefore ? `2015-12-22T${hour}:00.000Z` : hour,
      place,
      headline,
      text,
      ...(withdrawn && { status: 'canceled' }),
    });
    const inferred = enrichEntry({ id: entry.entryId, publishedAt: entry.publishedAt, headline, text, outlet });
    return { ...entry, inferred, filing: { ...entry.filing, storyId: story } };
  });
  const isEarlier = (_: Entry, at: number) => told[at]?.dayBefore === true;
  const material = {
    entries: entries.filter((entry, at) => !isEarlier(entry, at)),
    earlierEntries: entries.filter(isEarlier),
    stories: [],
    earlier: [],
    revised: [],
    reportsByAreaAndDay: [],
  };
  return composeDigest(inventDay(material, 0), deskGazetteer);
}
const only = ({ stories }: Digest): DigestStory => stories[0] as DigestStory;

describe('a figure', () => {
  const digest = digestOf(
    'sy-hasakah',
    {
      outlet: 'Khabur Post',
      headline: 'Car bomb in Hasakah kills 30',
      text: 'A car bomb killed 30 people in the market of Hasakah on Wednesday, security sources said.',
    },
    {
      outlet: 'Steppe Wire',
      headline: 'Car bomb in Hasakah kills six',
      text: 'A car bomb in the market of Hasakah killed six people on Wednesday, the police said.',
    },
  );

  it('that one source gives is a single source’s, in digits or in words, and heads no mail', () => {
    const { headline, lines, sourceCount } = only(digest);
    expect(sourceCount).toBe(2);
    expect([headline, ...lines].map(({ mark }) => mark)).not.toContain('confirmed_multi_source');
    expect(subjectLine(digest)).not.toMatch(/kills/);
  });

  it('is backed by whoever gives it too, however it is written', () => {
    const agreeing = digestOf(
      'sy-hasakah',
      {
        outlet: 'Khabur Post',
        headline: 'Car bomb in Hasakah kills 6',
        text: 'A car bomb killed 6 people in the market of Hasakah on Wednesday, security sources said.',
      },
      {
        outlet: 'Steppe Wire',
        headline: 'Car bomb in Hasakah kills six',
        text: 'A car bomb in the market of Hasakah killed six people on Wednesday, the police said.',
      },
    );
    expect(only(agreeing).headline.mark).toBe('confirmed_multi_source');
    expect(subjectLine(agreeing)).toMatch(/Car bomb in Hasakah kills/);
  });
});

describe('two sides', () => {
  it('are not the ministry and its own spokesman', () => {
    const { sides } = only(
      digestOf('sy-ariha', {
        outlet: 'Neva Line',
        headline: 'Moscow denies Ariha strike',
        text: 'The Russian Defence Ministry said on Wednesday that Russian aircraft did not strike the market in Ariha. “Not one Russian plane flew over Ariha,” spokesman Ivan Petrov said.',
      }),
    );
    expect(sides).toEqual([]);
  });

  it('set the denial against the dead, and leave alone what nobody denied', () => {
    const { sides, lines } = only(
      digestOf('sy-douma', {
        outlet: 'Ghouta Mail',
        headline: 'Hospital in Douma runs out of blood, doctor says',
        text: 'A doctor at the hospital in Douma said on Wednesday it had run out of blood. Five people died in shelling of the town, he said. The army denied shelling Douma. Lorries with flour would come on Friday, a baker said.',
      }),
    );
    expect(sides.map(({ role, line }) => [role, line?.sentence])).toEqual([
      ['claim', 'Five people died in shelling of the town, he said.'],
      ['denial', 'The army denied shelling Douma.'],
    ]);
    expect(lines.find(({ sentence }) => sentence.includes('out of blood'))?.mark).not.toBe('disputed');
    const baker = lines.find(({ sentence }) => sentence.includes('baker'));
    expect(baker?.mark ?? 'single_source').not.toBe('disputed');
  });

  it('keep their own counts: the wounded of a denial are not joined to the dead of the claim', () => {
    const { tolls } = only(
      digestOf('sy-palmyra', {
        outlet: 'Khabur Post',
        headline: 'Islamic State says it killed 20 soldiers near Palmyra',
        text: 'Islamic State said its fighters killed 20 Syrian soldiers near Palmyra on Wednesday. The Syrian army denied it, saying two soldiers were wounded.',
      }),
    );
    expect(tolls.map(({ killed, injured }) => [killed?.min, injured])).toEqual([[20, null]]);
  });
});

const accusation = {
  outlet: 'Queiq Post',
  headline: 'Turkish artillery kills three in Tall Rifaat, SDF says',
  text: 'Turkish artillery shelled the town of Tall Rifaat north of Aleppo and killed three civilians, the Syrian Democratic Forces said in a statement.',
};
const denial = {
  outlet: 'Strait Wire',
  headline: 'Turkish army denies killing civilians in Tall Rifaat',
  text: 'The Turkish army denied that its artillery had killed civilians in Tall Rifaat. It had hit positions of the YPG only, it said.',
};
const silent = ({ sides }: DigestStory) => sides.flatMap(({ line, party }) => (line ? [] : [party?.en]));

describe('over several days', () => {
  const before = { dayBefore: true } as const;

  it('a denial stands beside what was said on a day before, with its outlet, day and link', () => {
    const told = only(digestOf('sy-aleppo', { ...accusation, ...before }, denial));
    const [claim, answer] = told.sides;
    expect([claim?.role, claim?.line?.outlet, claim?.line?.publishedAt.slice(0, 10)]).toEqual([
      'claim',
      'Queiq Post',
      '2015-12-22',
    ]);
    expect([answer?.role, answer?.line?.outlet]).toEqual(['denial', 'Strait Wire']);
    expect(told.reports.map(({ outlet }) => outlet)).toEqual(['Strait Wire']);
    expect(told.quotedBefore?.map(({ entryId }) => entryId)).toEqual(['e-told-0']);
    const frame = {
      siteUrl: 'https://desk.example',
      archiveUrl: 'https://desk.example/e/',
      locale: 'en',
      pictures: {},
    } as const;
    const digest = digestOf('sy-aleppo', { ...accusation, ...before }, denial);
    expect(renderText(digest, frame)).toMatch(/Queiq Post,\s+22 Dec, 08:00/);
    expect(renderPage(digest, frame)).toContain('id="e-told-0"');
  });

  it('what was said today goes before what says as much on a day before', () => {
    const { sides } = only(
      digestOf('sy-aleppo', { ...accusation, ...before }, { ...accusation, outlet: 'Afrin Mail' }, denial),
    );
    expect(sides[0]?.line?.outlet).toBe('Afrin Mail');
  });

  it('nothing is set beside a denial from a report that its outlet withdrew', () => {
    expect(only(digestOf('sy-aleppo', { ...accusation, ...before, withdrawn: true }, denial)).sides).toEqual([]);
  });

  it('who denied it yesterday is not silent today, and the story stays disputed', () => {
    const told = only(digestOf('sy-aleppo', { ...denial, ...before }, accusation));
    expect(told.mark).toBe('disputed');
    expect(silent(told)).toEqual([]);
    expect(told.sides.map(({ role, line }) => [role, line?.outlet])).toEqual([
      ['claim', 'Queiq Post'],
      ['denial', 'Strait Wire'],
    ]);
    expect(only(digestOf('sy-aleppo', { ...denial, ...before, withdrawn: true }, accusation)).mark).toBe(
      'single_source',
    );
  });

  it('a report that was quoted so goes with its withdrawal', () => {
    const digest = digestOf('sy-aleppo', { ...accusation, ...before }, denial);
    const [story] = withholdEntries(digest, new Set(['e-told-0'])).stories;
    expect([story?.sides, story?.quotedBefore]).toEqual([[], undefined]);
  });
});

describe('silence', () => {
  const residents = (force: string) => ({
    outlet: 'Queiq Post',
    headline: `Three killed in Tall Rifaat`,
    text: `${force} the town of Tall Rifaat and killed three civilians, residents told the Queiq Post.`,
  });

  it.each([
    ['Turkish artillery shelled', 'Turkish Armed Forces'],
    ['Russian fighter jets bombed', 'Russian military'],
    ['A coalition air strike hit', 'US-led coalition'],
    ['Israeli missiles hit', 'Israel Defense Forces'],
  ])('is said of a force that is named by its nation: %s', (force, party) => {
    expect(silent(only(digestOf('sy-aleppo', residents(force))))).toEqual([party]);
  });

  it.each([
    'Turkish-backed rebels shelled',
    'Doctors from a Turkish hospital drove into',
    'Rockets aimed at Russian aircraft fell on',
  ])('is said of nobody whom the words do not accuse: %s', (force) => {
    expect(silent(only(digestOf('sy-aleppo', residents(force))))).not.toContain('Turkish Armed Forces');
    expect(silent(only(digestOf('sy-aleppo', residents(force))))).not.toContain('Russian military');
  });

  it('is not said of who holds what another took', () => {
    const story = only(
      digestOf('iq-mosul', {
        outlet: 'Queiq Post',
        headline: 'Troops enter Karkukli',
        text: 'Iraqi special forces entered Karkukli in eastern Mosul, breaking through a line defended by Islamic State snipers, officers said.',
      }),
    );
    expect(silent(story)).toEqual([]);
  });

  it('is not said of a party that speaks that day in another story of the area', () => {
    const accused = residents('A coalition air strike on Tuesday hit');
    const release = {
      outlet: 'Afrin Mail',
      headline: 'Coalition strikes near Tall Rifaat',
      text: 'Coalition forces conducted six strikes near Tall Rifaat on Wednesday, Operation Inherent Resolve said.',
      story: 's-other',
    };
    const { stories } = digestOf('sy-aleppo', accused, release);
    expect(stories).toHaveLength(2);
    expect(stories.flatMap(silent)).toEqual([]);
  });

  it('is not said of who left something behind', () => {
    const text =
      'Islamic State left behind mortars and a workshop for car bombs near Tal Afar, a spokesman for the Iraqi army said.';
    expect(silent(only(digestOf('iq-mosul', { outlet: 'Queiq Post', headline: 'Troops take village', text })))).toEqual(
      [],
    );
  });

  it.each([
    [
      'its own release',
      {
        outlet: 'Combined Force North',
        headline: 'Strikes continue',
        text: 'Combined Force North military forces conducted 17 strikes in Syria. Near Tall Rifaat, three strikes destroyed a vehicle.',
      },
    ],
    [
      'its own agency',
      {
        outlet: 'Anadolu Agency',
        headline: 'Army hits positions',
        text: 'Positions of the YPG were hit near Tall Rifaat on Wednesday in answer to fire from there.',
      },
    ],
    [
      'a statement that is told of',
      {
        outlet: 'Afrin Mail',
        headline: 'Army: positions hit',
        text: 'A statement by the Turkish Armed Forces spoke of positions hit near Tall Rifaat.',
      },
    ],
  ])('is not said of a party that speaks through %s', (_, release) => {
    expect(silent(only(digestOf('sy-aleppo', residents('Turkish artillery shelled'), release)))).toEqual([]);
  });
});

describe('one report is one source', () => {
  it('however many it quotes, in header, mark, counts and for readers who want two', () => {
    const digest = digestOf('sy-aleppo', {
      outlet: 'Queiq Post',
      headline: 'Five killed in Atarib',
      text: 'An air strike killed five people in Atarib, rescue workers and residents said. A monitoring group said that jets had come from the north.',
    });
    const told = only(digest);
    expect([told.sourceCount, told.mark, digest.numbers.singleSourceStories]).toEqual([1, 'single_source', 1]);
    expect([told.headline, ...told.lines, ...told.reports].map(({ mark }) => mark)).not.toContain(
      'confirmed_multi_source',
    );
    const wanted = { placeIds: [], actorIds: [], languages: [], topics: [], leastStatus: 'confirmed' } as const;
    expect(matchesPreferences(told, { ...wanted, placeIds: [], actorIds: [], languages: [], topics: [] })).toBe(false);
  });

  it('and an agency that another credits by its initials is that agency', () => {
    const text = 'An air strike killed five people in Atarib on Wednesday, rescue workers said.';
    const told = only(
      digestOf(
        'sy-aleppo',
        { outlet: 'Harbour News Agency', headline: 'Five killed in Atarib', text },
        { outlet: 'Afrin Mail', headline: 'Atarib strike kills five', text: `${text} (HNA)` },
      ),
    );
    for (const { citing } of [told.headline, ...told.lines]) expect(citing).not.toBe('HNA');
  });
});

describe('who is cited', () => {
  it.each([
    ['Aleppo, say rescue workers, was hit with gas that killed four people.', 'Aleppo'],
    ['It should be said, before the last street is taken, that nobody in Aleppo agrees.', 'It should be'],
  ])('is somebody who can speak: %s', (text, nobody) => {
    const told = only(digestOf('sy-aleppo', { outlet: 'Queiq Post', headline: 'Four killed in Aleppo', text }));
    for (const { citing } of [told.headline, ...told.lines]) expect(citing).not.toBe(nobody);
  });
});

describe('a figure that is denied', () => {
  const killed = (headline: string, text: string) =>
    only(digestOf('sy-aleppo', { outlet: 'Strait Wire', headline, text })).tolls.map((toll) => toll.killed?.min);

  it('is not the denier’s', () => {
    const denied = 'The Turkish army denied that its artillery had killed three civilians in Tall Rifaat on Wednesday.';
    expect(killed('Army denies killing civilians', denied)).toEqual([]);
    const reviewed =
      'The task force has reviewed an allegation that a strike killed eight civilians in Tall Rifaat. “We conducted no strike there on that date and we deny this one,” a spokesman for the task force said.';
    expect(killed('Statement on Tall Rifaat', reviewed)).toEqual([]);
  });

  it('is that of who claims it, where one sentence tells both', () => {
    const both =
      'Islamic State said its fighters had killed 22 soldiers near Aleppo, a claim that the army dismissed as false.';
    expect(killed('Islamic State claims 22 killed', both)).toEqual([22]);
  });
});

describe('where', () => {
  const placed = (...told: Told[]) => only(digestOf('sy-aleppo', ...told)).places.map(({ placeId }) => placeId);

  it('is not the seat of a government that speaks, or does not', () => {
    const silent =
      'A bomb fell beside people who waited for bread and killed four. There has been no word from Damascus.';
    expect(placed({ outlet: 'Queiq Post', headline: 'Bomb kills four at bakery', text: silent })).not.toContain(
      'sy-damascus',
    );
    const raids =
      'Fighters near Sinjar denied that any of them had been killed in Turkish air raids, which Ankara said killed 11.';
    expect(placed({ outlet: 'Queiq Post', headline: 'Fighters deny losses in raids', text: raids })).toEqual([
      'iq-sinjar',
    ]);
    const there = 'A bomb killed four people in Damascus on Wednesday, residents of Damascus said.';
    expect(placed({ outlet: 'Queiq Post', headline: 'Bomb kills four', text: there })).toEqual(['sy-damascus']);
  });

  it('is none of the many places of a survey, but what they share; whoever asked for one of them is sent it', () => {
    const survey = {
      outlet: 'Queiq Post',
      headline: 'What the sieges count',
      text: 'Monitors counted people under siege in Madaya, in Darayya, in Douma, in Deir ez-Zor, in Foua and in Kefraya. In Madaya four died of hunger, they said.',
    };
    const story = only(digestOf('sy-aleppo', survey));
    expect(story.places.map(({ placeId }) => placeId)).toEqual(['country-sy']);
    expect(story.areaIds).toEqual(expect.arrayContaining(['sy-madaya', 'sy-douma', 'country-sy']));
    const release = 'Strikes were conducted near Raqqa, near Deir ez-Zor, near Mosul and near Haditha.';
    expect(placed({ outlet: 'Queiq Post', headline: 'Military strikes continue', text: release }).sort()).toEqual([
      'country-iq',
      'country-sy',
    ]);
    const headed = { ...survey, headline: 'Four die of hunger in Madaya' };
    expect(placed(headed)[0]).toBe('sy-madaya');
    expect(digestOf('sy-aleppo', survey).places).toEqual([]);
  });
});

describe('what opens a digest', () => {
  const english = {
    outlet: 'Queiq Post',
    headline: 'Family of four dies in gas attack on Aleppo, rescuers say',
    text: 'Four members of a family died in what rescuers in Aleppo say was a chlorine attack on Wednesday.',
  };
  const denied = {
    outlet: 'إذاعة قاسيون',
    headline: 'مصدر عسكري ينفي استخدام مواد سامة في حلب',
    text: 'نفى مصدر عسكري نفياً قاطعاً الأنباء عن استخدام الجيش مواد سامة في مدينة حلب يوم الأربعاء.',
  };
  const told = {
    outlet: 'وكالة الفرات',
    headline: 'مقتل أربعة في هجوم بالغاز على حلب',
    text: 'قتل أربعة أفراد من عائلة واحدة في هجوم بغاز الكلور على مدينة حلب يوم الأربعاء، بحسب رجال الإنقاذ.',
  };
  const lead = (...reports: Told[]) =>
    leadLines(digestOf('sy-aleppo', ...reports).stories, 'ar').map(({ outlet }) => outlet);

  it('is never a denial alone: what is denied goes before it', () => {
    expect(lead(english, denied)).toEqual(['Queiq Post', denied.outlet]);
  });

  it('is the sentence that says where, however it doubles the letters of the place', () => {
    const text = 'An air strike killed five people in Maarat al-Numan on Wednesday, rescuers said.';
    const { stories } = digestOf('sy-maarat-al-numan', {
      outlet: 'Queiq Post',
      headline: 'Strike on market kills five',
      text,
    });
    expect(leadLines(stories, 'en').map(({ sentence }) => sentence)).toEqual([text]);
  });

  it('is what tells the event, where somebody told it in the reader’s language', () => {
    expect(lead(english, denied, told)).toEqual([told.outlet]);
  });
});

it('a dateline behind an editor’s note is no part of a line', () => {
  const { lines } = only(
    digestOf('sy-aleppo', {
      outlet: 'Harbour News Agency',
      headline: 'CORRECTED - Five killed in Atarib',
      text: '(Corrects toll to five from six in the first paragraph)\n\nBEIRUT, Dec 23 (HNA) - An air strike killed five people in Atarib on Wednesday, rescue workers said.',
    }),
  );
  expect(lines[0]?.sentence).toMatch(/^An air strike/);
});
