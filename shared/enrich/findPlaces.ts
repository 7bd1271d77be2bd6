import type { PlaceMention } from '../model/inferred.ts';
import { jointComma, jointParenthesis, type Word } from '../text/readWords.ts';
import type { Enricher } from './loadEnricher.ts';
import type { NameHit } from './nameIndex.ts';
import type { Passage } from './passage.ts';

/** Words after which, or before which, an ambiguous name is a place. */
const before = new Set(
  (
    'in near at from of around outside toward towards inside between west east north south northern southern eastern western ' +
    'northwest northeast southwest southeast central town city village district province suburb countryside retake retook recapture ' +
    'recaptured captured capture bombed shelled storm stormed besieged ' +
    'في قرب من إلى الى شمال جنوب شرق غرب شرقي غربي شمالي جنوبي مدينه بلده قريه قضاء ناحيه محافظه ريف منطقه حي بمدينه ببلده مخيم معبر ' +
    'в близ около под из городе город города провинции поселке ' +
    'à a de près vers dans depuis ville'
  ).split(' '),
);
const after = new Set(
  'town city village district province governorate area crossing camp airbase airport front kentinde ilçesinde ilcesinde'.split(
    ' ',
  ),
);

/** Actors whose name merely contains a country: "Islamic State of Iraq and the Levant" is not Iraq. */
const swallowing = new Set(['group', 'person', 'party', 'monitor', 'militia', 'rescue', 'relief', 'un', 'office']);

export interface PlaceHit extends NameHit {
  placeId: string;
  /** Said of the place as such, not of a body named after it. */
  locative: boolean;
}

function isPlaceByContext(hit: NameHit, passage: Passage): boolean {
  const previous = passage.words[hit.from - 1];
  const next = passage.words[hit.to];
  const head = passage.words[hit.from]!;
  if (head.script === 'arabic' && hit.name.article && !/^[وف]?(?:[بك]?ال|لل)/.test(head.folded)) return false;
  if (head.script === 'arabic' && head.folded.startsWith('ب') && head.folded.length > 3) return true;
  if (previous !== undefined && (head.joint & jointParenthesis) === 0 && before.has(previous.folded)) {
    return head.script !== 'latin' || head.capitals !== 'none';
  }
  return next !== undefined && (next.joint & jointComma) === 0 && after.has(next.folded);
}

const locatives = new Set(
  'in near at around outside inside on of from toward towards across into over off to southwest northwest northeast southeast في قرب ب على в на под близ над à dans près sur en au'.split(
    ' ',
  ),
);

const set = (words: string) => new Set(words.split(' '));
/** What makes an organisation's name of the place before it: "Qalamoun Monitor", "Fırat Haber Ajansı". */
const organisationEnds = set(
  'monitor radio agency observatory bulletin tv television network newspaper gazette tribune herald committee committees ' +
    'ajansi gozlemevi radyosu televizyonu gazetesi haber',
);
/** The same, but words of any headline in capitals too: "Mosul Press Conference". */
const doubtfulEnds = set('post daily news times wire press today review journal channel');
/** What makes one of the place after it: "Radio Damas", "Observatoire du Qalamoun", "إذاعة دمشق", "Радио Дамаска". */
const organisationHeads = set(
  'radio agence observatoire agency voice television tele journal радио агентство обсерватория телевидение',
);
const arabicHeads = /^[وفبل]{0,2}(?:ال|ل)?(?:اذاعه|وكاله|مرصد|صحيفه|جريده|تلفزيون|قناه|شبكه|راديو|تنسيقيه|مجله|موقع)$/;

/** A place inside an organisation's name is where nothing happens. `loud` when most words of the passage have capitals. */
function isInsideOrganisation(words: Word[], hit: NameHit, loud: boolean): boolean {
  const head = words[hit.from]!;
  const before = words[hit.from - 1];
  if (head.script === 'arabic')
    return (
      before !== undefined && (head.joint & jointComma) === 0 && head.joint === 0 && arabicHeads.test(before.folded)
    );
  for (let at = hit.to; at < words.length && at < hit.to + 4; at++) {
    const word = words[at]!;
    if (word.joint !== 0 || word.capitals === 'none') break;
    if (organisationEnds.has(word.folded) || (!loud && doubtfulEnds.has(word.folded))) return true;
  }
  let back = hit.from - 1;
  if (/^(du|de|of|d|la|l)$/.test(words[back]?.folded ?? '')) back--;
  if (/^(de|d)$/.test(words[back]?.folded ?? '')) back--;
  const opener = words[back];
  return (
    opener !== undefined &&
    opener.capitals !== 'none' &&
    organisationHeads.has(opener.folded) &&
    (!loud || opener.script === 'cyrillic') &&
    words.slice(back + 1, hit.from + 1).every((word) => (word.joint & (jointComma | jointParenthesis)) === 0)
  );
}

/** Most of its longer words begin with a capital: a headline set in title case, where capitals mark no name. */
function isLoud(words: Word[]): boolean {
  const long = words.slice(0, 60).filter((word) => word.end - word.start > 3);
  return long.length > 3 && long.filter((word) => word.capitals !== 'none').length > long.length * 0.7;
}

/** Where the supplier names itself. */
function ownName(text: string, outlet: string | undefined): [number, number][] {
  const spans: [number, number][] = [];
  if (outlet === undefined || outlet.length < 5 || !/\s/.test(outlet)) return spans;
  for (let at = text.indexOf(outlet); at >= 0 && spans.length < 50; at = text.indexOf(outlet, at + outlet.length))
    spans.push([at, at + outlet.length]);
  return spans;
}

/** Place names that several places share, settled by what else the entry names. */
const shared: { placeId: string; instead: string; when: RegExp; unless: RegExp }[] = [
  { placeId: 'ly-tripoli', instead: 'lb-tripoli', when: /^(country-lb|lb-)/, unless: /^(country-ly|ly-)/ },
  {
    placeId: 'iq-sinjar',
    instead: 'sy-sinjar-idlib',
    when: /^sy-(idlib|saraqib|abu-al-duhur|maarrat)/,
    unless: /^(iq-|country-iq)/,
  },
  { placeId: 'iq-khalidiyah', instead: 'sy-homs-khalidiya', when: /^sy-/, unless: /^(iq-|country-iq)/ },
  {
    placeId: 'sy-soran-aleppo',
    instead: 'sy-soran-hama',
    when: /^sy-(hama|murak|halfaya|khan-sheikhoun|kafr-zita)/,
    unless: /^sy-(aleppo|azaz|marea)/,
  },
  { placeId: 'sy-zahraa-aleppo', instead: 'sy-homs-zahraa', when: /^sy-homs/, unless: /^sy-(aleppo|nubl)/ },
  { placeId: 'iq-shaab-baghdad', instead: 'sy-shaar', when: /^sy-aleppo/, unless: /^iq-/ },
];

/**
 * The places that a passage names, in order. A name that is also a word, a person or an outlet ("Hit", "Sana", "Salah al-Din")
 * counts only where the sentence treats it as a place; inside the name of an organisation, or of the supplier (`outlet`), it is none; a name that several places share goes to the one whose neighbours are named.
 */
export function findPlaces(passages: Passage[], enricher: Enricher, language: string, outlet?: string): PlaceHit[][] {
  const found = passages.map((passage) => {
    const kept: PlaceHit[] = [];
    const bodies = passage.hits.filter(
      (hit) =>
        hit.name.kind === 'outlet' ||
        (hit.name.kind === 'actor' && swallowing.has(enricher.actors.get(hit.name.id)?.kind ?? '')),
    );
    let body = 0;
    const loud = isLoud(passage.words);
    const own = ownName(passage.text, outlet);
    for (const hit of passage.hits) {
      if (hit.name.kind !== 'place') continue;
      if (hit.name.only !== undefined && hit.name.only !== language) continue;
      if (hit.name.weak && !isPlaceByContext(hit, passage)) continue;
      while (body < bodies.length && bodies[body]!.to <= hit.from) body++;
      const swallowed = bodies[body];
      if (
        swallowed !== undefined &&
        swallowed.from <= hit.from &&
        swallowed.to >= hit.to &&
        swallowed.to - swallowed.from > hit.to - hit.from
      )
        continue;
      if (isInsideOrganisation(passage.words, hit, loud)) continue;
      if (own.some(([start, end]) => start <= hit.start && hit.end <= end && end - start > hit.end - hit.start))
        continue;
      const previous = passage.words[hit.from - 1]?.folded ?? '';
      const earlier = passage.words[hit.from - 2]?.folded ?? '';
      kept.push({
        ...hit,
        placeId: hit.name.id,
        locative:
          locatives.has(previous) ||
          (previous === 'the' && locatives.has(earlier)) ||
          /^[وفبل]?ب/.test(passage.words[hit.from]!.folded),
      });
    }
    return kept;
  });
  const named = new Set(found.flat().map((hit) => hit.placeId));
  for (const hits of found) {
    for (const hit of hits) {
      for (const rule of shared) {
        if (hit.placeId !== rule.placeId) continue;
        const others = [...named].filter((placeId) => placeId !== rule.placeId);
        if (others.some((placeId) => rule.when.test(placeId)) && !others.some((placeId) => rule.unless.test(placeId))) {
          hit.placeId = rule.instead;
        }
      }
    }
  }
  return found;
}

export function placeMention(hit: PlaceHit, passage: Passage, enricher: Enricher): PlaceMention {
  const place = enricher.places.get(hit.placeId)!;
  return {
    span: [hit.start, hit.end],
    ...(passage.in && { in: passage.in }),
    name: passage.text.slice(hit.start, hit.end),
    placeId: place.placeId,
    country: place.country,
    latitude: place.latitude,
    longitude: place.longitude,
    precision: place.precision,
  };
}
