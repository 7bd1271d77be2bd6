/**
 * An invented day of reports, enriched and filed by hand, for the tests and looks of the digest. The war is real; every outlet, person,
 * figure and sentence here is made up.
 */
import type { DigestGazetteer, DigestMaterial, GazetteerActor, GazetteerPlace } from '../../../shared/model/edition.ts';
import type { Entry, RevisionRecord } from '../../../shared/model/entry.ts';
import type { Claim, EventKind, PersonRange, Verification } from '../../../shared/model/inferred.ts';
import type { Story } from '../../../shared/model/story.ts';
import { addDays, daysFromTo } from '../../../shared/model/time.ts';
import { splitSentences } from '../../../shared/text/splitSentences.ts';

const places: GazetteerPlace[] = (
  [
    ['iq-ramadi', 'Ramadi', 'الرمادي', 'IQ', 33.42, 43.3, 'town', 'iq-anbar'],
    ['iq-anbar', 'Anbar', 'الأنبار', 'IQ', 32.9, 41.6, 'governorate', undefined],
    ['iq-mosul', 'Mosul', 'الموصل', 'IQ', 36.34, 43.13, 'town', 'iq-nineveh'],
    ['iq-tikrit', 'Tikrit', 'تكريت', 'IQ', 34.61, 43.68, 'town', 'iq-saladin'],
    ['iq-baghdad', 'Baghdad', 'بغداد', 'IQ', 33.32, 44.37, 'town', 'iq-baghdad-governorate'],
    ['iq-sinjar', 'Sinjar', 'سنجار', 'IQ', 36.32, 41.87, 'town', 'iq-nineveh'],
    ['sy-aleppo', 'Aleppo', 'حلب', 'SY', 36.2, 37.16, 'town', 'sy-aleppo-governorate'],
    ['sy-idlib', 'Idlib', 'إدلب', 'SY', 35.93, 36.63, 'town', 'sy-idlib-governorate'],
    ['sy-raqqa', 'Raqqa', 'الرقة', 'SY', 35.95, 39.01, 'town', 'sy-raqqa-governorate'],
    ['sy-deir-al-zor', 'Deir al-Zor', 'دير الزور', 'SY', 35.34, 40.14, 'town', 'sy-deir-al-zor-governorate'],
    ['sy-hasakah', 'Hasakah', 'الحسكة', 'SY', 36.5, 40.75, 'town', 'sy-hasakah-governorate'],
    ['sy-homs', 'Homs', 'حمص', 'SY', 34.73, 36.71, 'town', 'sy-homs-governorate'],
    ['sy-palmyra', 'Palmyra', 'تدمر', 'SY', 34.56, 38.28, 'town', 'sy-homs-governorate'],
    ['sy-damascus', 'Damascus', 'دمشق', 'SY', 33.51, 36.29, 'town', 'sy-damascus-governorate'],
    ['sy-moadamiyet-al-sham', 'Moadamiyet al-Sham', 'معضمية الشام', 'SY', 33.46, 36.19, 'town', 'sy-rif-dimashq'],
    ['sy-daraa', 'Daraa', 'درعا', 'SY', 32.62, 36.1, 'town', 'sy-daraa-governorate'],
    ['country-sy', 'Syria', 'سوريا', 'SY', 35, 38.5, 'country', undefined],
    ['country-iq', 'Iraq', 'العراق', 'IQ', 33, 43.7, 'country', undefined],
    ['country-de', 'Germany', 'ألمانيا', 'DE', 51, 10, 'country', undefined],
  ] as const
).map(([placeId, en, ar, country, latitude, longitude, precision, governorateId]) => ({
  placeId,
  name: en,
  names: { en, ar },
  country,
  latitude,
  longitude,
  precision,
  ...(governorateId !== undefined && { governorateId }),
}));
const byId = new Map(places.map((place) => [place.placeId, place]));
const actors: Record<string, GazetteerActor> = {
  russia: { name: 'Russia', nameAr: 'روسيا', side: 'russia' },
  'syrian-army': { name: 'Syrian army', nameAr: 'الجيش السوري', side: 'damascus' },
  'iraqi-army': { name: 'Iraqi army', side: 'baghdad' },
  is: { name: 'Islamic State', nameAr: 'تنظيم الدولة', side: 'is' },
};
export const gazetteer: DigestGazetteer = {
  placeById: (placeId) => byId.get(placeId),
  actorById: (actorId) => actors[actorId],
  houseOf: (outlet) => (outlet === 'صوت الفرات' ? 'voice of the euphrates' : outlet.toLowerCase()),
};

export const editionId = '2015-12-23';

/** A claim: the sentence that holds `says`, with who says it. */
interface Said {
  says: string;
  status: Claim['status'];
  by?: string;
}

export interface InventedEntry {
  id: string;
  story?: string;
  outlet: string;
  at: string;
  headline?: string;
  text: string;
  place?: string;
  kind?: EventKind;
  language?: string;
  credits?: string[];
  verification?: Verification;
  killed?: PersonRange;
  injured?: PersonRange;
  said?: Said[];
  /** Words of the text and the actor they name. */
  actors?: Record<string, string>;
  lineage?: string;
  copyOf?: string;
  relevance?: 'core' | 'related';
  status?: Entry['status'];
  embargoedUntil?: string;
  url?: string;
  version?: number;
}

/** An entry as the desk would have filed it; what `given` leaves out is the ordinary case. */
export function inventEntry(given: InventedEntry): Entry {
  const { id, outlet, text, headline, language = 'en' } = given;
  const at = given.at.includes('T') ? given.at : `${editionId}T${given.at}:00.000Z`;
  const place = given.place === undefined ? undefined : byId.get(given.place);
  const sentenceWith = (words: string): [number, number] => {
    const found = splitSentences(text, language).find((sentence) => sentence.text.includes(words));
    if (!found) throw new Error(`no sentence of ${id} says "${words}"`);
    return found.span;
  };
  const claims = (given.said ?? []).map(({ says, status, by }): Claim => {
    const span = sentenceWith(says);
    const start = by === undefined ? -1 : text.indexOf(by, span[0]);
    return { span, status, ...(by !== undefined && { speaker: { span: [start, start + by.length], name: by } }) };
  });
  const toll = { killed: given.killed ?? null, injured: given.injured ?? null };
  const lede = splitSentences(text, language)[0]?.span ?? [0, text.length];
  return {
    entryId: `e-${id}`,
    reportKey: `reports/2015/12/23/${outlet.toLowerCase().replaceAll(' ', '-')}/${'0'.repeat(64)}`,
    position: 0,
    outlet,
    guid: id,
    version: given.version ?? 1,
    status: given.status ?? 'usable',
    ...(given.embargoedUntil && { embargoedUntil: given.embargoedUntil }),
    ...(headline !== undefined && { headline }),
    url: given.url ?? `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${id}`,
    text,
    language,
    publishedAt: at,
    publishedAtBasis: 'supplier',
    receivedAt: at,
    day: at.slice(0, 10),
    contentHash: id,
    inferred: {
      language,
      relevance: { label: given.relevance ?? 'core', score: 0.9, why: [] },
      places: place
        ? [
            {
              span: lede,
              name: place.name,
              placeId: place.placeId,
              country: place.country,
              latitude: place.latitude,
              longitude: place.longitude,
              precision: 'town',
            },
          ]
        : [],
      actors: Object.entries(given.actors ?? {}).map(([name, actorId]) => {
        const start = text.indexOf(name);
        return { span: [start, start + name.length], name, actorId };
      }),
      credits: given.credits ?? [],
      claims,
      verification: given.verification ?? 'single_source',
      casualties: given.killed || given.injured ? [{ span: lede, ...toll, role: 'event' }] : [],
      toll,
      dates: [],
      event: { ...(given.kind && { type: given.kind }), ...(place && { placeId: place.placeId }) },
    },
    filing: {
      filedAt: at,
      ...(given.relevance !== 'related' && { storyId: `s-${given.story ?? id}` }),
      ...(given.copyOf && { duplicateOf: `e-${given.copyOf}`, copyKind: 'relay' as const, similarity: 0.9 }),
      lineageId: `e-${given.lineage ?? given.copyOf ?? id}`,
      sketch: '',
      revisions: [],
      revisionCount: 1,
      areaIds: [],
    },
  };
}

/** The row of a story that began on an earlier day. */
export function inventStory(storyId: string, firstReportedAt: string, more: Partial<Story> = {}): Story {
  return {
    storyId: `s-${storyId}`,
    title: storyId,
    foundingEntryId: `e-${storyId}`,
    firstReportedAt,
    lastReportedAt: firstReportedAt,
    activeOn: firstReportedAt.slice(0, 10),
    revision: 1,
    entryCount: 1,
    recentEntryIds: [],
    lineageIds: [],
    outlets: [],
    terms: { terms: [], weights: [] },
    places: {},
    actors: {},
    kinds: {},
    eventOn: [],
    tolls: [],
    ...more,
  };
}

const exactly = (persons: number): PersonRange => ({ min: persons, max: persons });
const atLeast = (persons: number): PersonRange => ({ min: persons, max: null });

const given: InventedEntry[] = [
  {
    id: 'ramadi-1',
    story: 'ramadi',
    outlet: 'Gulf Wire',
    at: '09:10',
    place: 'iq-ramadi',
    kind: 'advance',
    headline: 'Army enters last quarter of Ramadi held by IS',
    text: 'Iraqi troops pushed into the last quarter of Ramadi on Wednesday and raised a flag over its water works, a brigade commander said. Engineers cleared two bridges on the northern road before noon. Families still inside were told by loudspeaker to keep to their cellars.',
    said: [{ says: 'brigade commander said', status: 'claim', by: 'a brigade commander' }],
  },
  {
    id: 'ramadi-2',
    story: 'ramadi',
    outlet: 'Two Rivers Press',
    at: '11:35',
    place: 'iq-ramadi',
    kind: 'advance',
    headline: 'Troops hold half of Ramadi’s last quarter, ministry says',
    text: 'Our units hold the eastern half of the quarter, the defence ministry said in a statement. Two bridges on the northern road were cleared by engineers before noon. About 120 families have left since Monday, according to the provincial council.',
    said: [{ says: 'defence ministry said', status: 'claim', by: 'the defence ministry' }],
  },
  {
    id: 'ramadi-3',
    story: 'ramadi',
    outlet: 'Monitor Daily',
    at: '14:05',
    place: 'iq-ramadi',
    kind: 'advance',
    verification: 'disputed',
    headline: 'Militants’ radio denies army gain in Ramadi',
    text: 'A radio station run by the militants said the attack was pushed back before noon and denied that any quarter had been entered. Residents reached by phone said that water had been cut since Monday.',
    said: [
      { says: 'denied that any quarter', status: 'denial', by: 'A radio station run by the militants' },
      { says: 'Residents reached by phone', status: 'claim', by: 'Residents' },
    ],
  },
  {
    id: 'ramadi-4',
    story: 'ramadi',
    outlet: 'صوت الفرات',
    at: '15:20',
    language: 'ar',
    place: 'iq-ramadi',
    kind: 'advance',
    headline: 'القوات العراقية تدخل آخر أحياء الرمادي',
    text: 'دخلت القوات العراقية يوم الأربعاء آخر حي يسيطر عليه التنظيم في الرمادي، بحسب ضابط في الفرقة الثامنة. وقال الضابط إن القوات عثرت على مخزن للعبوات تحت المدرسة القديمة.',
    said: [{ says: 'وقال الضابط', status: 'claim', by: 'الضابط' }],
  },
  {
    id: 'ramadi-5',
    story: 'ramadi',
    outlet: 'City Herald',
    at: '12:15',
    place: 'iq-ramadi',
    kind: 'advance',
    copyOf: 'ramadi-2',
    credits: ['Two Rivers Press'],
    headline: 'Troops hold half of Ramadi’s last quarter, ministry says',
    text: 'Our units hold the eastern half of the quarter, the defence ministry said in a statement. Two bridges on the northern road were cleared by engineers before noon.',
  },
  {
    id: 'ramadi-6',
    story: 'ramadi',
    outlet: 'Coast Radio',
    at: '13:00',
    place: 'iq-ramadi',
    kind: 'advance',
    copyOf: 'ramadi-2',
    credits: ['Two Rivers Press'],
    headline: 'Army holds half of last Ramadi quarter',
    text: 'Our units hold the eastern half of the quarter, the defence ministry said in a statement.',
  },
  {
    id: 'gas-1',
    story: 'gas',
    outlet: 'Orchard Network',
    at: '08:20',
    place: 'sy-moadamiyet-al-sham',
    kind: 'chemical-attack',
    verification: 'disputed',
    killed: exactly(5),
    headline: 'Five men die in suspected gas attack south-west of Damascus',
    text: 'Five men died and dozens were treated for choking in Moadamiyet al-Sham after drums fell near the bakery, local activists said. “The drums held a gas that we could not name,” one of the activists said. It has not been possible to verify their account. A security source called the report baseless and said that no such weapon was used.',
    said: [
      { says: 'local activists said', status: 'claim', by: 'local activists' },
      { says: 'The drums held a gas', status: 'claim', by: 'one of the activists' },
      { says: 'not been possible to verify', status: 'unverified_marker' },
      { says: 'called the report baseless', status: 'denial', by: 'A security source' },
    ],
  },
  {
    id: 'gas-2',
    story: 'gas',
    outlet: 'Field Medics Union',
    at: '10:45',
    place: 'sy-moadamiyet-al-sham',
    kind: 'chemical-attack',
    verification: 'unverified',
    killed: exactly(5),
    injured: atLeast(37),
    headline: 'Field hospital lists five dead, 37 treated in Moadamiyet',
    text: 'The field hospital listed five men aged 19 to 41 as dead and treated at least 37 others for choking. No outside body has examined the site.',
    said: [{ says: 'No outside body', status: 'unverified_marker' }],
  },
  {
    id: 'idlib-1',
    story: 'idlib',
    outlet: 'Gulf Wire',
    at: '2015-12-22T16:30:00.000Z',
    place: 'sy-idlib',
    kind: 'air-strike',
    killed: exactly(43),
    headline: 'At least 43 killed in air strikes on Idlib market',
    text: 'Air strikes killed 43 people at a market in Idlib on Tuesday, rescue workers said. The strikes came as farmers were setting up their stalls.',
    said: [{ says: 'rescue workers said', status: 'claim', by: 'rescue workers' }],
  },
  {
    id: 'idlib-2',
    story: 'idlib',
    outlet: 'Monitor Daily',
    at: '07:40',
    place: 'sy-idlib',
    kind: 'air-strike',
    killed: atLeast(60),
    injured: atLeast(120),
    headline: 'Idlib market toll rises to 60',
    text: 'The toll of Tuesday’s air strikes on a market in Idlib has risen to at least 60 dead and 120 wounded, a monitoring group said. Bodies were still being taken from a collapsed arcade at dawn.',
    said: [{ says: 'a monitoring group said', status: 'claim', by: 'a monitoring group' }],
  },
  {
    id: 'idlib-3',
    story: 'idlib',
    outlet: 'Gulf Wire',
    at: '16:50',
    place: 'sy-idlib',
    kind: 'air-strike',
    killed: exactly(44),
    injured: exactly(118),
    lineage: 'idlib-1',
    headline: 'Idlib rescuers put market dead at 44 after count of names',
    text: 'Rescue workers in Idlib said on Wednesday that 44 people were killed when Russian planes struck the market, after a list of names was checked house by house. The earlier figure of 60 had counted some of the wounded twice, they said.',
    said: [{ says: 'Rescue workers in Idlib said', status: 'claim', by: 'Rescue workers in Idlib' }],
    actors: { Russian: 'russia' },
  },
  {
    id: 'hasakah-1',
    story: 'hasakah',
    outlet: 'Jazira News',
    at: '13:25',
    place: 'sy-hasakah',
    kind: 'bombing',
    killed: { min: 6, max: 8 },
    headline: 'Two car bombs near Hasakah checkpoint',
    text: 'Two car bombs exploded at a checkpoint west of Hasakah, killing between six and eight people, a police spokesman said. The second went off as ambulances arrived.',
    said: [{ says: 'police spokesman said', status: 'claim', by: 'a police spokesman' }],
  },
  {
    id: 'aid-1',
    story: 'aid',
    outlet: 'Relief Bulletin',
    at: '15:00',
    place: 'sy-deir-al-zor',
    kind: 'aid',
    headline: 'First flour in nine weeks reaches Deir al-Zor',
    text: 'Twenty-two tonnes of flour were dropped over Deir al-Zor on Wednesday, the first in nine weeks. Bakers said that it would last the besieged quarters eleven days.',
    said: [{ says: 'Bakers said', status: 'claim', by: 'Bakers' }],
  },
  {
    id: 'talks-1',
    story: 'talks',
    outlet: 'Northern Post',
    at: '12:40',
    language: 'en',
    place: 'country-sy',
    kind: 'diplomacy',
    verification: 'statement',
    headline: 'Envoy expects talks on Syria “before the snow melts”',
    text: 'The envoy said that he expected talks on Syria to begin before the snow melts. He declined to say who would be invited.',
    said: [{ says: 'expected talks', status: 'opinion_or_intent', by: 'The envoy' }],
  },
  {
    id: 'talks-2',
    story: 'talks',
    outlet: 'Вестник Севера',
    at: '13:10',
    language: 'ru',
    place: 'country-sy',
    kind: 'diplomacy',
    verification: 'statement',
    headline: 'Посланник ждёт переговоров к весне',
    text: 'Посланник заявил, что ожидает начала переговоров по Сирии к весне. Список участников он не назвал.',
    said: [{ says: 'ожидает начала', status: 'opinion_or_intent', by: 'Посланник' }],
  },
  {
    id: 'embargo-1',
    story: 'embargo',
    outlet: 'Relief Bulletin',
    at: '11:00',
    place: 'sy-raqqa',
    kind: 'aid',
    status: 'embargoed',
    embargoedUntil: '2015-12-24T06:00:00.000Z',
    headline: 'EMBARGOED: survey of hunger in Raqqa',
    text: 'A survey of hunger in Raqqa finds that four in ten families skip meals.',
  },
  {
    id: 'killed-1',
    story: 'killedstory',
    outlet: 'City Herald',
    at: '10:00',
    place: 'iq-tikrit',
    kind: 'clash',
    status: 'canceled',
    headline: 'Mayor of Tikrit shot',
    text: 'The mayor of Tikrit was shot on his way to work, neighbours said.',
  },
  {
    id: 'trial-1',
    outlet: 'Northern Post',
    at: '10:30',
    relevance: 'related',
    place: 'country-de',
    headline: 'Student who fought in Syria goes on trial in Hamburg',
    text: 'A student who fought in Syria went on trial in Hamburg on Wednesday.',
  },
  {
    id: 'boat-1',
    outlet: 'Coast Radio',
    at: '17:10',
    relevance: 'related',
    headline: 'Coast guard brings 212 Syrians ashore',
    text: 'The coast guard brought 212 Syrians ashore after their boat lost its engine.',
  },
];

const towns = [
  'sy-aleppo',
  'sy-raqqa',
  'sy-homs',
  'sy-palmyra',
  'sy-damascus',
  'sy-daraa',
  'iq-mosul',
  'iq-tikrit',
  'iq-baghdad',
  'iq-sinjar',
];
const outlets = [
  'Gulf Wire',
  'Monitor Daily',
  'Two Rivers Press',
  'Northern Post',
  'City Herald',
  'Jazira News',
  'Coast Radio',
];
const scenes = [
  (town: string) => [
    `Shells fall on market district of ${town}`,
    `Shells fell on the market district of ${town} in the early hours, shopkeepers said. Three shops burned down. Nobody was reported hurt.`,
  ],
  (town: string) => [
    `Road north of ${town} reopens`,
    `The road north of ${town} reopened to lorries after four days, a transport official said. Fuel prices fell by a tenth at once.`,
  ],
  (town: string) => [
    `Fighters swap prisoners near ${town}`,
    `Two armed groups exchanged eleven prisoners near ${town} on Wednesday, a tribal elder who arranged it said. Both sides kept to the truce while it lasted.`,
  ],
] as const;

/** So many further small stories, one or two reports each, over the towns of both countries. */
export function inventSmallStories(count: number): Entry[] {
  const entries: Entry[] = [];
  for (let number = 0; number < count; number++) {
    const town = towns[number % towns.length] as string;
    const [headline, text] = (scenes[number % scenes.length] ?? scenes[0])(byId.get(town)?.name ?? town) as [
      string,
      string,
    ];
    const common = {
      place: town,
      kind: number % 3 === 0 ? ('shelling' as const) : ('other' as const),
      text,
      story: `small-${number}`,
    };
    const at = `${String(6 + (number % 11)).padStart(2, '0')}:${String((number * 7) % 60).padStart(2, '0')}`;
    entries.push(
      inventEntry({
        ...common,
        id: `small-${number}-a`,
        outlet: outlets[number % outlets.length] as string,
        at,
        headline,
      }),
    );
    if (number % 2 === 0) {
      entries.push(
        inventEntry({
          ...common,
          id: `small-${number}-b`,
          outlet: outlets[(number + 3) % outlets.length] as string,
          at,
          headline: `${headline}, residents say`,
        }),
      );
    }
  }
  return entries;
}

function revision(
  kind: 'correction' | 'kill',
  at: string,
  changes?: RevisionRecord['changes'],
  note?: string,
): RevisionRecord {
  return {
    kind,
    at,
    version: 2,
    reportKey: 'reports/2015/12/23/x/y',
    position: 0,
    contentHash: 'h',
    ...(changes && { changes }),
    ...(note && { note }),
  };
}

/** The invented day; `more` replaces parts of it. */
export function inventDay(more: Partial<DigestMaterial> = {}, smallStories = 14): DigestMaterial {
  const bridges = inventEntry({
    id: 'bridges',
    outlet: 'Two Rivers Press',
    at: '2015-12-22T15:00:00.000Z',
    headline: 'Two bridges cleared at Ramadi',
    text: 'Two bridges were cleared at Ramadi.',
  });
  const withdrawn = inventEntry({
    id: 'withdrawn',
    outlet: 'City Herald',
    at: '2015-12-22T12:00:00.000Z',
    status: 'canceled',
    headline: 'General defects with forty men',
    text: 'A general defected with forty men.',
  });
  const days = daysFromTo(addDays(editionId, -13), editionId);
  const area = (name: string, nameAr: string, reports: number[]) => ({ name, nameAr, days, reports });
  return {
    editionId,
    dataFrom: '2015-12-22T18:00:00.000Z',
    dataUntil: '2015-12-23T18:00:00.000Z',
    timeZone: 'UTC',
    entries: [...given.filter(({ id }) => id !== 'idlib-1').map(inventEntry), ...inventSmallStories(smallStories)],
    earlierEntries: given.filter(({ id }) => id === 'idlib-1').map(inventEntry),
    entriesDayBefore: 31,
    stories: [inventStory('ramadi', '2015-12-20T08:00:00.000Z'), inventStory('idlib', '2015-12-22T16:30:00.000Z')],
    earlier: [
      {
        storyId: 's-idlib',
        editionDay: '2015-12-22',
        mark: 'single_source',
        tolls: [{ outlet: given.find(({ id }) => id === 'idlib-1')?.outlet ?? '', killed: exactly(43) }],
        denied: false,
        placeIds: ['sy-idlib'],
        sentences: ['Air strikes killed 43 people at a market in Idlib on Tuesday, rescue workers said.'],
      },
      {
        storyId: 's-ramadi',
        editionDay: '2015-12-22',
        mark: 'single_source',
        tolls: [],
        denied: true,
        placeIds: ['iq-ramadi'],
        sentences: ['The army gathered south of Ramadi on Tuesday.'],
      },
    ],
    revised: [
      {
        entry: bridges,
        record: revision('correction', '2015-12-23T08:12:00.000Z', [
          { field: 'headline', from: 'Three bridges cleared at Ramadi', to: 'Two bridges cleared at Ramadi' },
        ]),
        shownIn: ['2015-12-22'],
      },
      {
        entry: withdrawn,
        record: revision('kill', '2015-12-23T09:30:00.000Z', undefined, 'The source could not be confirmed.'),
        shownIn: ['2015-12-22'],
      },
    ],
    dropped: 26,
    coverage: {
      feedsHeard: 37,
      feedsTotal: 40,
      silent: [{ outlet: 'Hill Agency', hours: 14 }],
      failing: [{ outlet: 'Valley Times', problem: 'its server answered 503 since 04:10.' }],
    },
    reportsByAreaAndDay: [
      area('Aleppo', 'حلب', [9, 6, 11, 11, 8, 7, 8, 10, 9, 8, 9, 13, 11, 14]),
      area('Ramadi', 'الرمادي', [7, 5, 6, 9, 7, 6, 8, 9, 4, 9, 4, 4, 9, 16]),
      area('Damascus area', 'منطقة دمشق', [10, 7, 12, 7, 7, 11, 12, 11, 5, 9, 12, 7, 9, 16]),
      area('Mosul', 'الموصل', [5, 4, 6, 4, 6, 3, 4, 5, 4, 5, 4, 4, 5, 7]),
      area('Idlib', 'إدلب', [2, 3, 1, 4, 2, 2, 5, 3, 2, 1, 2, 4, 3, 5]),
      area('Daraa', 'درعا', [5, 4, 6, 5, 5, 4, 6, 7, 5, 4, 6, 5, 5, 0]),
    ],
    ...more,
  };
}
