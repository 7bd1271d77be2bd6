import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EnrichedEntry } from '../../../shared/model/entry.ts';
import { Story } from '../../../shared/model/story.ts';
import { assignStory, storyIdOf } from '../../../shared/stories/assignStory.ts';
import { fileIntoStory } from '../../../shared/stories/fileIntoStory.ts';
import { mergeStories } from '../../../shared/stories/mergeStories.ts';
import { OpenStories } from '../../../shared/stories/OpenStories.ts';
import { anEntry, persons, places } from './anEntry.ts';

/** Files entries in order, as the desk does, and says which story each went to. */
function fileAll(entries: EnrichedEntry[], open = new OpenStories([])): string[] {
  return entries.map((entry) => {
    const { storyId } = assignStory(entry, open);
    open.put(fileIntoStory(open.get(storyId), entry, { storyId, lineageId: entry.entryId }));
    return storyId;
  });
}

function areOne(...entries: EnrichedEntry[]): boolean {
  return new Set(fileAll(entries)).size === 1;
}

const marketStrike = anEntry({
  entryId: 'e-strike',
  headline: 'Air strike on market in Qasr kills 19',
  text: 'Warplanes struck the vegetable market of Qasr on Tuesday, killing 19 people, two doctors said.',
  place: places.qasr,
  on: '2015-12-22',
  kind: 'air-strike',
  killed: persons(19),
});

/** What a second strike says otherwise than the first: three killed at the market of Qasr on the 22nd. */
interface Second {
  on?: string;
  killed?: number;
  headline?: string;
  first?: string;
  target?: string;
  more?: string;
}

describe('what belongs to one event', () => {
  it('joins two outlets’ accounts whose tolls differ', () => {
    const other = anEntry({
      entryId: 'e-2',
      outlet: 'Herald',
      publishedAt: '2015-12-22T15:00:00.000Z',
      headline: 'Dozens dead after raid on Qasr market',
      text: 'At least 24 people died when jets bombed a crowded vegetable market in Qasr at noon on Tuesday, rescuers said.',
      place: places.qasr,
      on: '2015-12-22',
      kind: 'air-strike',
      killed: persons(24, null),
    });
    expect(areOne(marketStrike, other)).toBe(true);
  });

  it('keeps two car bombs of two days apart, though the second report recalls the first', () => {
    const bomb = (entryId: string, day: string, killed: number, text: string) =>
      anEntry({
        ...{ entryId, text, place: places.qasr, on: day, kind: 'bombing', killed: persons(killed) },
        publishedAt: `${day}T09:00:00.000Z`,
        headline: `Car bomb kills ${killed} in Qasr`,
      });
    const first =
      'A car bomb went off outside a police post in the town of Qasr on Tuesday, killing seven people, a police officer said.';
    const second =
      'A car bomb went off near a garage in the town of Qasr on Wednesday, killing four people, a police officer said, a day after a bomb killed seven outside a police post.';
    expect(areOne(bomb('e-1', '2015-12-22', 7, first), bomb('e-2', '2015-12-23', 4, second))).toBe(false);
  });

  it.each<[string, Second]>([
    ['the same few dead, in the same words, on another day', { on: '2015-12-23', first: 'road', target: 'road' }],
    [
      'another target on the evening of one day, told as the second',
      { headline: 'Second air strike on Qasr', target: 'clinic' },
    ],
    [
      'the same target the day after, told as the second',
      { on: '2015-12-23', killed: 4, more: 'It was the second such attack in as many days.' },
    ],
  ])(
    'keeps two strikes apart: %s',
    (_, { on = '2015-12-22', killed = 3, headline, first = 'market', target = 'market', more = '' }) => {
      const raid = (entryId: string, day: string, dead: number, title: string, what: string, behind: string) =>
        anEntry({
          ...{ entryId, place: places.qasr, on: day, kind: 'air-strike', killed: persons(dead), headline: title },
          publishedAt: `${day}T${entryId === 'e-1' ? '08' : '19'}:00:00.000Z`,
          text: `Warplanes struck a ${what} in Qasr, killing ${dead} people, activists said. ${behind}`,
        });
      const title = `Air strike kills ${killed} in Qasr`;
      const second = raid('e-2', on, killed, headline ?? title, target, more);
      expect(areOne(raid('e-1', '2015-12-22', 3, 'Air strike kills 3 in Qasr', first, ''), second)).toBe(false);
    },
  );

  it('keeps with its strike what a wire writes anew overnight: the toll risen, the target the same', () => {
    const overnight = anEntry({
      entryId: 'e-next',
      publishedAt: '2015-12-23T06:00:00.000Z',
      headline: 'Toll of strike on market in Qasr rises to 23',
      text: 'The number of people killed when warplanes struck the vegetable market of Qasr rose to 23 on Wednesday, two doctors said.',
      place: places.qasr,
      on: '2015-12-23',
      kind: 'air-strike',
      killed: persons(23),
    });
    expect(areOne(marketStrike, overnight)).toBe(true);
  });

  it.each([
    ['a denial of the day after', 'Moscow denies striking market in Qasr', 'en'],
    ['a call for an inquiry', 'Envoys call for inquiry into strike on market in Qasr', 'en'],
    ['a toll of the day after', 'Toll of raid on Qasr market climbs to 31', 'en'],
    ['a denial in Russian', 'Минобороны опровергает удар по рынку в Касре', 'ru'],
    ['a toll in French', 'Raid sur Qasr : le bilan passe a 31 morts', 'fr'],
  ])('keeps with its strike what comes after it, dated by its telling: %s', (_, headline, language) => {
    const sequel = anEntry({
      ...{ entryId: 'e-sequel', outlet: 'Herald', place: places.qasr, on: '2015-12-23', kind: 'air-strike', headline },
      ...{ language, publishedAt: '2015-12-23T16:00:00.000Z' },
      text: `${headline}. Warplanes struck the vegetable market of Qasr, killing 31 people, doctors said.`,
      killed: persons(31),
    });
    expect(areOne(marketStrike, sequel)).toBe(true);
    // The same words without the sequel are the next day's strike.
    expect(areOne(marketStrike, { ...sequel, headline: 'Warplanes struck Qasr' })).toBe(false);
  });

  it('does not take for a sequel the planes that come back, nor the second strike of a day on the next town', () => {
    const back = anEntry({
      ...{ entryId: 'e-back', outlet: 'Herald', place: places.qasr, on: '2015-12-23', kind: 'air-strike' },
      ...{ publishedAt: '2015-12-23T16:00:00.000Z', headline: 'Warplanes return to Qasr as mourners gather at market' },
      text: 'Warplanes struck mourners near the vegetable market of Qasr on Wednesday, killing three, doctors said.',
    });
    expect(areOne(marketStrike, back)).toBe(false);
    const next = anEntry({
      ...{ entryId: 'e-next', outlet: 'Herald', place: places.tellArid, on: '2015-12-22', kind: 'air-strike' },
      ...{
        publishedAt: '2015-12-22T20:00:00.000Z',
        headline: 'Raid hits mill in Tell Arid, second deadly strike of day',
      },
      text: 'Warplanes struck a mill in Tell Arid on Tuesday, hours after the vegetable market of Qasr was hit, doctors said.',
    });
    expect(areOne(marketStrike, next)).toBe(false);
  });

  it('keeps apart the same words on the next town with another toll, and a second bomb hours after the first', () => {
    const raid = (entryId: string, name: string, place: (typeof places)['qasr'], killed: number, more = '') =>
      anEntry({
        ...{ entryId, place, on: '2015-12-22', kind: 'bombing', killed: persons(killed), outlet: entryId },
        headline: `Car bomb in ${name} kills ${killed}`,
        text: `A car bomb killed ${killed} soldiers at a checkpoint in ${name} on Tuesday${more}, an officer told reporters.`,
      });
    expect(areOne(raid('e-1', 'Qasr', places.qasr, 5), raid('e-2', 'Tell Arid', places.tellArid, 9))).toBe(false);
    expect(areOne(raid('e-1', 'Qasr', places.qasr, 5), raid('e-2', 'Tell Arid', places.tellArid, 5))).toBe(true);
    const second = ', a second car bomb of the day, hours after another at a garage';
    expect(areOne(raid('e-1', 'Qasr', places.qasr, 5), raid('e-2', 'Qasr', places.qasr, 3, second))).toBe(false);
    const twin = ', and a second car bomb went off as rescuers came';
    expect(areOne(raid('e-1', 'Qasr', places.qasr, 5), raid('e-2', 'Qasr', places.qasr, 5, twin))).toBe(true);
  });

  it('takes a bombing for the strike that another desk calls by its planes', () => {
    const bombing = anEntry({
      ...{ entryId: 'e-bombing', outlet: 'Herald', place: places.qasr, on: '2015-12-22', kind: 'bombing' },
      ...{ publishedAt: '2015-12-22T15:00:00.000Z', headline: 'Bombing of Qasr market leaves two dozen dead' },
      text: 'At least 24 people died in the bombing of the vegetable market in Qasr on Tuesday, rescuers said.',
      killed: persons(24, null),
    });
    expect(areOne(marketStrike, bombing)).toBe(true);
  });

  it('takes a strike "for the second time" for another than the one of two days before', () => {
    const again = anEntry({
      entryId: 'e-again',
      outlet: 'Herald',
      publishedAt: '2015-12-24T10:00:00.000Z',
      headline: 'Warplanes bomb Qasr for the second time in three days',
      text: 'Warplanes have bombed the town of Qasr, whose market was struck on Tuesday, rescuers said.',
      place: places.qasr,
      kind: 'air-strike',
    });
    const late = {
      ...again,
      entryId: 'e-late',
      headline: 'Air strike on market in Qasr: a doctor tells of the 19 dead',
    };
    expect(areOne(marketStrike, again)).toBe(false);
    expect(areOne(marketStrike, late)).toBe(true);
  });

  it('joins the denial to what it denies', () => {
    const denial = anEntry({
      entryId: 'e-2',
      outlet: 'State Agency',
      publishedAt: '2015-12-22T19:00:00.000Z',
      headline: 'Army denies striking market in Qasr',
      text: 'A military source denied that warplanes had struck the vegetable market of Qasr on Tuesday and called the accounts baseless.',
      place: places.qasr,
      on: '2015-12-22',
      kind: 'statement',
    });
    expect(areOne(marketStrike, denial)).toBe(true);
  });

  it('joins reports in Arabic and Turkish by place, day, kind and number, where no word can agree', () => {
    const arabic = anEntry({
      entryId: 'e-ar',
      language: 'ar',
      outlet: 'Sada',
      headline: 'مقتل 19 في غارة على سوق القصر',
      text: 'قتل 19 شخصا ظهر الثلاثاء حين قصفت الطائرات سوق الخضار في بلدة القصر بحسب طبيبين.',
      place: places.qasr,
      on: '2015-12-22',
      kind: 'air-strike',
      killed: persons(19),
    });
    const turkish = anEntry({
      entryId: 'e-tr',
      language: 'tr',
      outlet: 'Kervan',
      headline: "Kasr'da pazar yerine hava saldırısı: 19 ölü",
      text: 'Salı günü öğle vakti sebze pazarına düzenlenen hava saldırısında 19 kişi öldü.',
      place: places.qasr,
      on: '2015-12-22',
      kind: 'air-strike',
      killed: persons(19),
    });
    expect(areOne(marketStrike, arabic, turkish)).toBe(true);
  });

  it('joins a Russian report without a toll to an English one of the same town, day and kind', () => {
    const russian = anEntry({
      entryId: 'e-ru',
      language: 'ru',
      outlet: 'Volna',
      headline: 'Удар по рынку в Касре',
      text: 'По данным врачей, во вторник самолеты нанесли удар по овощному рынку.',
      place: places.qasr,
      on: '2015-12-22',
      kind: 'air-strike',
    });
    expect(areOne(marketStrike, russian)).toBe(true);
  });

  it('joins reports of which neither states the day, when they came within a day of one another', () => {
    const undated = { place: places.qasr, kind: 'advance' as const };
    const english = anEntry({
      ...undated,
      entryId: 'e-1',
      text: 'The Front says that it has taken Qasr on the river road.',
    });
    const arabic = anEntry({
      ...undated,
      entryId: 'e-2',
      language: 'ar',
      outlet: 'Sada',
      publishedAt: '2015-12-22T19:00:00.000Z',
      text: 'أعلنت الجبهة السيطرة على بلدة القصر.',
    });
    expect(areOne(english, arabic)).toBe(true);
    expect(areOne(english, { ...arabic, publishedAt: '2015-12-25T19:00:00.000Z' })).toBe(false);
  });

  it('follows a convoy that is held on one day and arrives on the next, but no battle', () => {
    const held = anEntry({
      entryId: 'e-1',
      text: 'A convoy of flour waited all Tuesday at the gate of Qasr.',
      place: places.qasr,
      on: '2015-12-22',
      kind: 'aid',
    });
    const arrived = anEntry({
      entryId: 'e-2',
      language: 'ar',
      outlet: 'Sada',
      publishedAt: '2015-12-23T10:00:00.000Z',
      text: 'دخلت القافلة إلى بلدة القصر.',
      place: places.qasr,
      on: '2015-12-23',
      kind: 'aid',
    });
    const asClash = (entry: EnrichedEntry): EnrichedEntry => ({
      ...entry,
      inferred: { ...entry.inferred, event: { ...entry.inferred.event, type: 'clash' } },
    });
    expect(areOne(held, arrived)).toBe(true);
    expect(areOne(asClash(held), asClash(arrived))).toBe(false);
  });

  it('joins statements that have no place by their words', () => {
    const first = anEntry({
      entryId: 'e-1',
      text: 'The chief prosecutor, Halide Ersin, said a tribunal would hear the smugglers of Hittite tablets in Geneva in spring.',
      kind: 'statement',
    });
    const second = anEntry({
      entryId: 'e-2',
      outlet: 'Herald',
      text: 'Smugglers of Hittite tablets will face a tribunal in Geneva, prosecutor Ersin announced. She named no date.',
      kind: 'statement',
    });
    expect(areOne(first, second)).toBe(true);
  });

  it('sends an entry that was filed before back to its story, however it was rewritten', () => {
    const open = new OpenStories([]);
    const [storyId] = fileAll([marketStrike], open);
    const rewritten = { ...marketStrike, headline: 'Talks on prisoners break off', text: 'A mediator said so.' };
    expect(assignStory(rewritten, open)).toMatchObject({ storyId, founded: false });
  });

  it('files a copy beside what it copies', () => {
    const open = new OpenStories([]);
    const [storyId] = fileAll([marketStrike], open);
    const copy = anEntry({ entryId: 'e-9', text: 'Cut beyond recognition.' });
    expect(assignStory(copy, open, { duplicateStoryId: storyId as string })).toMatchObject({ storyId, founded: false });
  });
});

describe('late evidence that two stories are one', () => {
  const dead = { place: places.qasr, on: '2015-12-22', kind: 'air-strike' as const, killed: persons(19) };
  const arabic = anEntry({
    ...dead,
    entryId: 'e-ar',
    language: 'ar',
    outlet: 'Sada',
    headline: 'غارة على سوق الخضار في القصر',
    text: 'قصفت الطائرات ظهر الثلاثاء سوق الخضار في بلدة القصر.',
    publishedAt: '2015-12-22T11:00:00.000Z',
  });
  const bridge = anEntry({
    ...dead,
    entryId: 'e-bridge',
    outlet: 'Herald',
    publishedAt: '2015-12-22T15:00:00.000Z',
    headline: 'Air strike on vegetable market in Qasr kills 19, doctors say',
    text: 'Warplanes struck the vegetable market of Qasr on Tuesday, killing 19 people, doctors said.',
  });
  /** Two stories that began apart: the second is put in as if its founder had joined nothing. */
  function apart(...entries: EnrichedEntry[]): OpenStories {
    const open = new OpenStories([]);
    for (const entry of entries) {
      const storyId = storyIdOf(entry.entryId);
      open.put(fileIntoStory(undefined, entry, { storyId, lineageId: entry.entryId }));
    }
    return open;
  }

  it('joins them under the older one, says why, and finds both by either id', () => {
    const open = apart(marketStrike, arabic);
    const found = assignStory(bridge, open);
    const [survivor, absorbed] = [marketStrike, arabic].map((entry) => storyIdOf(entry.entryId)) as [string, string];
    expect(found).toMatchObject({ storyId: survivor, founded: false, absorbs: { storyId: absorbed } });
    expect(found.absorbs?.why.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'stories-one-place sy-qasr',
      'stories-one-day 2015-12-22',
      'stories-one-kind air-strike',
      'stories-one-toll 19',
    ]);
    const before = open.get(absorbed) as Story;
    const one = mergeStories(open.get(survivor) as Story, before, found.absorbs?.why ?? []);
    expect(one).toMatchObject({
      storyId: survivor,
      aliases: [absorbed],
      entryCount: 2,
      outlets: ['Orontes Press', 'Sada'],
      languages: { en: 1, ar: 1 },
      firstReportedAt: '2015-12-22T10:00:00.000Z',
      lastReportedAt: '2015-12-22T11:00:00.000Z',
    });
    expect(one.tolls).toHaveLength(2);
    expect(mergeStories(one, before, [])).toBe(one);
    open.put(one);
    expect(open.size).toBe(1);
    expect(open.survivorOf(absorbed)).toBe(survivor);
    expect(open.storyOf(arabic.entryId)?.storyId).toBe(survivor);
    // Until its own row says so, it is remembered that it must.
    expect(open.unclosedOf(one)).toEqual([before]);
    open.put({ ...before, aliasOf: survivor });
    expect(open.unclosedOf(one)).toEqual([]);
    // A desk that starts anew from the rows, in any order, joins them as this one did.
    for (const rows of [
      [one, before],
      [before, one],
    ]) {
      const anew = new OpenStories(rows);
      expect([anew.size, anew.survivorOf(absorbed), anew.unclosedOf(one).length]).toEqual([1, survivor, 1]);
    }
  });

  it.each([
    ['the dead contradict each other', { killed: persons(4) }],
    ['one is of another day', { on: '2015-12-21' }],
    ['one is of the next village', { place: places.tellArid }],
    ['one is of another kind', { kind: 'bombing' as const }],
    ['one only speaks of it', { kind: 'statement' as const }],
    ['one began two days later', { publishedAt: '2015-12-24T10:00:00.000Z' }],
    ['nothing but place and day is told by both', { killed: persons(2) }],
  ])('leaves them apart where %s', (_why, over) => {
    const other = anEntry({ ...dead, ...over, entryId: 'e-other', outlet: 'Sada', text: marketStrike.text });
    expect(assignStory(bridge, apart(marketStrike, other)).absorbs).toBeUndefined();
  });
});

describe('what is another event', () => {
  const onQasr = (entryId: string, at: string, on: string, headline: string, text: string, killed: number) =>
    anEntry({
      entryId,
      outlet: entryId,
      publishedAt: at,
      headline,
      text,
      place: places.qasr,
      on,
      kind: 'air-strike',
      killed: persons(killed),
    });

  it('is a strike on the hospital of a town whose market was struck the same day', () => {
    const hospital = onQasr(
      'e-hospital',
      '2015-12-22T18:00:00.000Z',
      '2015-12-22',
      'Air strike on hospital in Qasr kills three',
      'Warplanes struck the hospital of Qasr on Tuesday, killing three nurses, two doctors said.',
      3,
    );
    expect(areOne(marketStrike, hospital)).toBe(false);
  });

  it('is the next day’s strike in the words of the day before, and one told as a second', () => {
    const next = onQasr(
      'e-next',
      '2015-12-23T15:00:00.000Z',
      '2015-12-23',
      'Air strike in Qasr kills seven',
      'Warplanes struck houses in Qasr on Wednesday, killing seven people, two doctors said.',
      7,
    );
    const second = onQasr(
      'e-second',
      '2015-12-23T16:00:00.000Z',
      '2015-12-23',
      'Second air strike in two days hits Qasr',
      'Warplanes struck a school in Qasr on Wednesday, killing six people, a day after a strike on the market there.',
      6,
    );
    expect(areOne(marketStrike, next)).toBe(false);
    expect(areOne(marketStrike, second)).toBe(false);
  });

  it('is a new strike on the same town on another day, in the same words', () => {
    const nextStrike = anEntry({
      entryId: 'e-2',
      publishedAt: '2015-12-24T10:00:00.000Z',
      headline: 'Air strike on market in Qasr kills 7',
      text: 'Warplanes struck the vegetable market of Qasr on Thursday, killing 7 people, two doctors said.',
      place: places.qasr,
      on: '2015-12-24',
      kind: 'air-strike',
      killed: persons(7),
    });
    expect(areOne(marketStrike, nextStrike)).toBe(false);
  });

  it('is a strike on another town on the same day, in the same words', () => {
    const elsewhere = anEntry({
      entryId: 'e-2',
      headline: 'Air strike on market in Wadi Sur kills 8',
      text: 'Warplanes struck the vegetable market of Wadi Sur on Tuesday, killing 8 people, two doctors said.',
      place: places.wadiSur,
      on: '2015-12-22',
      kind: 'air-strike',
      killed: persons(8),
    });
    expect(areOne(marketStrike, elsewhere)).toBe(false);
  });

  it('is a report in another language of another kind of event in the same town on the same day', () => {
    const talks = anEntry({
      entryId: 'e-ru',
      language: 'ru',
      headline: 'Переговоры о перемирии в Касре',
      text: 'Посредники во вторник прибыли в город, чтобы обсудить перемирие.',
      place: places.qasr,
      on: '2015-12-22',
      kind: 'truce',
    });
    expect(areOne(marketStrike, talks)).toBe(false);
  });

  it('is the next day under the one headline of a daily bulletin', () => {
    const bulletin = (entryId: string, day: string, targets: string) =>
      anEntry({
        entryId,
        publishedAt: `${day}T09:00:00.000Z`,
        outlet: 'Joint Command',
        headline: 'Strikes continue against militants',
        text: `Joint Command aircraft carried out strikes near Qasr, hitting ${targets}.`,
        place: places.qasr,
        on: day,
        kind: 'clash',
      });
    expect(
      areOne(bulletin('e-1', '2015-12-22', 'two vehicles'), bulletin('e-2', '2015-12-23', 'a bridge and a depot')),
    ).toBe(false);
  });

  it('is another meeting of the same minister', () => {
    const one = anEntry({
      entryId: 'e-1',
      headline: 'Minister Orlan to receive Emir’s envoy on December 25',
      text: 'Foreign Minister Vadim Orlan will meet the envoy of the Emirate, Khalid Mansur, for talks on Syria, his office said.',
      on: '2015-12-25',
      kind: 'diplomacy',
    });
    const two = anEntry({
      entryId: 'e-2',
      headline: 'Orlan ready to work with all who fight terror',
      text: 'Foreign Minister Vadim Orlan said before talks with opposition leader Deniz Aksoy that all who fight terror in Syria are partners.',
      on: '2015-12-23',
      kind: 'statement',
    });
    expect(areOne(one, two)).toBe(false);
  });

  it('is the same place and kind a fortnight later, though no day is stated', () => {
    const old = {
      ...marketStrike,
      inferred: { ...marketStrike.inferred, event: { ...marketStrike.inferred.event, on: undefined } },
    };
    const later = { ...old, entryId: 'e-2', publishedAt: '2016-01-06T10:00:00.000Z', text: `${old.text} Again.` };
    expect(areOne(old, later)).toBe(false);
  });
});

const day = fc.constantFrom('2015-12-21', '2015-12-22', '2015-12-23');
const anyEntry = fc
  .record({
    place: fc.constantFrom(places.qasr, places.tellArid, places.wadiSur, undefined),
    on: fc.option(day, { nil: undefined }),
    kind: fc.constantFrom('air-strike' as const, 'clash' as const, 'statement' as const, undefined),
    killed: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    words: fc.array(fc.constantFrom('market', 'bridge', 'constructor', 'clinic', 'convoy', 'Orlan', '12', 'bakery'), {
      minLength: 1,
      maxLength: 6,
    }),
    hour: fc.integer({ min: 0, max: 71 }),
  })
  .map(({ place, on, kind, killed, words, hour }) => ({
    place,
    on,
    kind,
    text: `${words.join(' ')} reported.`,
    publishedAt: new Date(Date.UTC(2015, 11, 21) + hour * 3_600_000).toISOString(),
    ...(killed === undefined ? {} : { killed: persons(killed) }),
  }));
const newsDay = fc
  .array(anyEntry, { minLength: 1, maxLength: 25 })
  .map((tellings) => tellings.map((telling, index) => anEntry({ entryId: `e-${index}`, ...telling })));

/** As a table gives a row back: validated, with its map keys in another order. */
function fromTable(story: Story): Story {
  const turned = <T>(map: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(map).reverse());
  const row = Story.parse(JSON.parse(JSON.stringify(story)));
  return {
    ...row,
    terms: { terms: [...row.terms.terms].reverse(), weights: [...row.terms.weights].reverse() },
    places: turned(row.places),
    actors: turned(row.actors),
    kinds: turned(row.kinds),
  };
}

describe('a desk that is stopped and started', () => {
  it('decides as it would have, from the story rows alone', () => {
    fc.assert(
      fc.property(newsDay, (entries) => {
        const rows = new Map<string, Story>();
        const restarted = entries.map((entry) => {
          const open = new OpenStories([...rows.values()].reverse().map(fromTable));
          const { storyId } = assignStory(entry, open);
          rows.set(storyId, fileIntoStory(open.get(storyId), entry, { storyId, lineageId: entry.entryId }));
          return storyId;
        });
        expect(restarted).toEqual(fileAll(entries));
      }),
      { numRuns: 60 },
    );
  });

  it('names a story for its founder', () => {
    expect(storyIdOf('e-0123456789abcdef0123')).toBe('s-0123456789abcdef');
    expect(storyIdOf('E7')).toMatch(/^s-[0-9a-f]{16}$/);
    expect(storyIdOf('a-long-common-prefix-1')).not.toBe(storyIdOf('a-long-common-prefix-2'));
  });
});

describe('the open stories', () => {
  it('hold no more than they may, and let go of the quietest', () => {
    const word = (seed: number): string =>
      [...String(seed * 7919 + 10_007)].map((digit) => 'bdfgklmrstv'[Number(digit)]).join('a');
    const open = new OpenStories([], 40);
    const founder = (index: number): EnrichedEntry =>
      anEntry({
        entryId: `e-${index}`,
        text: `${word(index)} ${word(index * 7 + 1)} ${word(index * 13 + 2)}.`,
        publishedAt: new Date(Date.UTC(2015, 11, 21) + index * 60_000).toISOString(),
      });
    for (let index = 0; index < 200; index++) {
      fileAll([founder(index)], open);
      expect(open.size).toBeLessThanOrEqual(40);
    }
    expect(open.get(storyIdOf('e-199'))).toBeDefined();
    expect(open.get(storyIdOf('e-0'))).toBeUndefined();
    open.expireBefore('2016-01-01T00:00:00.000Z');
    expect(open.size).toBe(0);
  });

  it('no longer offers a story that became another’s alias', () => {
    const open = new OpenStories([]);
    const [storyId] = fileAll([marketStrike], open) as [string];
    open.put({ ...(open.get(storyId) as Story), aliasOf: 's-other' });
    expect(open.size).toBe(0);
    expect(assignStory({ ...marketStrike, entryId: 'e-2' }, open).founded).toBe(true);
  });
});
