import type { PlaceMention } from '../model/inferred.ts';
import { jointComma, jointParenthesis } from '../text/readWords.ts';
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
 * counts only where the sentence treats it as a place; a name that several places share goes to the one whose neighbours are named.
 */
export function findPlaces(passages: Passage[], enricher: Enricher, language: string): PlaceHit[][] {
  const found = passages.map((passage) => {
    const kept: PlaceHit[] = [];
    const bodies = passage.hits.filter(
      (hit) =>
        hit.name.kind === 'outlet' ||
        (hit.name.kind === 'actor' && swallowing.has(enricher.actors.get(hit.name.id)?.kind ?? '')),
    );
    let body = 0;
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
