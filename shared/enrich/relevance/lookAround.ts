import { jointComma, jointStop, type Word } from '../../text/readWords.ts';
import type { PlaceHit } from '../findPlaces.ts';
import type { Enricher } from '../loadEnricher.ts';
import type { Passage } from '../passage.ts';

const headSentences = 3;

export const headUnits = 900;

interface Evidence {
  passage: Passage;
  sentence: number;
  start: number;
  end: number;
}

export interface Found extends Evidence {
  id: string;
}

export interface Picture {
  theatrePlaces: (Found & { precise: boolean; locative: boolean; listed: boolean })[];
  foreignPlaces: (Found & { precise: boolean; locative: boolean; country: string })[];
  theatreDemonyms: Found[];
  foreignDemonyms: Found[];
  actors: Found[];
  theatreActors: Found[];
  terms: Map<string, Found[]>;
}

/** Where the war has a post outside the two countries: a base on the line, struck for what it does beyond it. */
const theatreAbroad = new Set(['jo-tower-22']);

function isTheatre(placeId: string, country: string): boolean {
  return (
    country === 'SY' ||
    country === 'IQ' ||
    placeId === 'region-euphrates' ||
    placeId === 'region-jazira' ||
    theatreAbroad.has(placeId)
  );
}

export function look(passages: Passage[], places: PlaceHit[][], enricher: Enricher): Picture {
  const picture: Picture = {
    theatrePlaces: [],
    foreignPlaces: [],
    theatreDemonyms: [],
    foreignDemonyms: [],
    actors: [],
    theatreActors: [],
    terms: new Map(),
  };
  passages.forEach((passage, index) => {
    const last = passage.in === 'headline' ? 0 : Math.min(passage.sentences.length - 1, headSentences - 1);
    let limit = passage.sentences[last]?.span[1] ?? 0;
    if (limit > headUnits && last > 0) limit = Math.max(passage.sentences[0]!.span[1], headUnits);
    // Names come in the order of the text: the sentence of one is that of the last, or stands behind it.
    let reached = 0;
    const sentenceAt = (start: number) => {
      if (start < (passage.sentences[reached]?.span[0] ?? 0)) reached = 0;
      while (reached < passage.sentences.length && start >= passage.sentences[reached]!.span[1]) reached++;
      const sentence = passage.sentences[reached];
      return sentence !== undefined && start >= sentence.span[0] ? reached : -1;
    };
    for (const [order, hit] of places[index]!.entries()) {
      if (hit.start >= limit) break;
      const place = enricher.places.get(hit.placeId)!;
      const id = hit.placeId;
      const { start, end, locative } = hit;
      const sentence = sentenceAt(start);
      const precise = place.precision !== 'country' && place.precision !== 'region';
      const found = { id, passage, sentence, start, end, precise, locative };
      if (isTheatre(hit.placeId, place.country)) {
        const listed =
          isListed(passage.words, order, places[index]!, enricher) ||
          isOrigin(passage.words, hit.from) ||
          isMeantElsewhere(passage, hit, places[index]!, enricher);
        picture.theatrePlaces.push({ ...found, listed });
      } else picture.foreignPlaces.push({ ...found, country: place.country });
    }
    let termUntil = 0;
    for (const hit of passage.hits) {
      if (hit.start >= limit) break;
      const found = { id: hit.name.id, passage, sentence: sentenceAt(hit.start), start: hit.start, end: hit.end };
      if (hit.name.kind === 'demonym') {
        // "Siria" with a capital is the country, and no woman of it.
        if (places[index]!.some((place) => place.start === hit.start && place.end === hit.end)) continue;
        const country = enricher.places.get(hit.name.id)?.country ?? '';
        (isTheatre(hit.name.id, country) ? picture.theatreDemonyms : picture.foreignDemonyms).push(found);
      } else if (hit.name.kind === 'actor') {
        picture.actors.push(found);
        if (enricher.actors.get(hit.name.id)?.theatre) picture.theatreActors.push(found);
      } else if (hit.name.kind === 'term') {
        // "open fire", "artillery fire": what stands inside a longer term is not told apart.
        if (hit.to <= termUntil) continue;
        for (const name of hit.others === undefined ? [hit.name] : [hit.name, ...hit.others]) {
          termUntil = hit.to;
          const known = picture.terms.get(name.id) ?? [];
          known.push({ ...found, id: name.id });
          picture.terms.set(name.id, known);
        }
      }
    }
  });
  return picture;
}

/** A country named in a row of three or more is a voter in a list, not a subject. */
function isListed(words: Word[], order: number, places: PlaceHit[], enricher: Enricher): boolean {
  const hit = places[order]!;
  const place = enricher.places.get(hit.placeId);
  if (place?.precision !== 'country') return false;
  let neighbours = 0;
  // A neighbour stands within six words, and so within six names on either side.
  for (const other of places.slice(Math.max(0, order - 7), order + 8)) {
    if (other === hit || enricher.places.get(other.placeId)?.precision !== 'country') continue;
    const gap = other.from > hit.to ? other.from - hit.to : hit.from - other.to;
    if (gap <= 6 && gap >= 0 && commaOrAndBetween(words, Math.min(other.to, hit.to), Math.max(other.from, hit.from)))
      neighbours++;
  }
  return neighbours >= 2;
}

const origins =
  /^(?:born|native|natives|raised|grew|originally|hails?|né|née|geboren|nacido|nacida|уроженец|уроженка|مواليد|doğumlu)$/;

/** "born in Homs", "a native of Aleppo": where somebody is from, and nothing happens. */
function isOrigin(words: Word[], from: number): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) if (origins.test(words[at]!.folded)) return true;
  // "a Syria-born man"
  return words[from + 1]?.folded === 'born';
}

/** "turned Bakhmut into another Aleppo", "the siege recalled Aleppo": what some other place is likened to. */
const likened =
  /^(?:another|like|recall(?:s|ed|ing)?|echo(?:es|ed|ing)?|resembl(?:es|ed|ing)|unlike|reminiscent|compar(?:ed|es|ing)|new|second|новыи|новым|вторым|второи|ikinci|gibi|nouvel|nouvelle|comme|rappelle|rappelant)$/;
/** "once commanded its forces in Syria", "rescuers who dug through the rubble of Aleppo": what somebody did before he is told of. */
const served =
  /^(?:commanded|commandait|command(?:e|a)|led|served|fought|honed|dug|flew|learned|tested|trained|veterans?|командовал[аи]?|командовавш[а-я]{2,3}|служил[аи]?|возглавлял[аи]?|воевал[аи]?|воевавш[а-я]{2,3}|yoneten|yonetmis|komuta|gorev|dirigeait|combattu|servi|قاد|خدم|قاتل)$/;

const formerly =
  /^(?:once|formerly|previously|former|прежде|ранее|когда|бывшии|eskiden|once|سابقا|السابق|naguere|jadis|auparavant|ancien)$/;

/**
 * Another place is where it happens, one that sends no army here, and the theatre's is what it is likened to, where somebody served before, or
 * what missiles between two other countries fly over.
 */
function isMeantElsewhere(passage: Passage, hit: PlaceHit, places: PlaceHit[], enricher: Enricher): boolean {
  const { words } = passage;
  const others = places.filter((other) => {
    const place = enricher.places.get(other.placeId);
    return place !== undefined && !isTheatre(other.placeId, place.country) && place.country !== '';
  });
  const land = (other: PlaceHit) => enricher.places.get(other.placeId)!.country;
  if (others.some((other) => land(other) === 'IR') && others.some((other) => land(other) === 'IL'))
    for (let back = hit.from - 1; back >= 0 && back > hit.from - 3; back--)
      if (/^(?:over|across|through|via|над|فوق|uzerinden|survolant)$/.test(words[back]!.folded)) return true;
  // "a Ukrainian colonel": his people as well as his land.
  const people = passage.hits.some(({ name }) => {
    const country = name.kind === 'demonym' ? (enricher.places.get(name.id)?.country ?? '') : '';
    return country !== '' && !isTheatre(name.id, country) && !senders.has(country);
  });
  const apart = people || others.some((other) => !senders.has(land(other)));
  for (let back = hit.from - 1; back >= 0 && back > hit.from - 9; back--) {
    const { folded, joint } = words[back]!;
    if (apart && hit.from - back < 4 && likened.test(folded)) return true;
    if (
      served.test(folded) &&
      (apart || words.slice(Math.max(0, back - 3), back + 4).some((word) => formerly.test(word.folded)))
    )
      return true;
    if ((joint & jointStop) !== 0) break;
  }
  // "Aleppo, where Russia's air force honed the same methods".
  return (
    apart &&
    words
      .slice(hit.to, hit.to + 8)
      .some((word, at) => /^(?:honed|practised|practiced|perfected|tested|learned)$/.test(word.folded) && at > 1)
  );
}

/** Whose armies fight in Syria and Iraq: such a country named alone need not be where it happened. */
export const senders = new Set('US GB FR DE RU IR TR IL JO SA AE CA AU NL BE DK LB QA BH'.split(' '));

function commaOrAndBetween(words: Word[], from: number, to: number): boolean {
  for (let at = from; at <= to && at < words.length; at++) {
    if ((words[at]!.joint & jointComma) !== 0 || /^(and|or|و|и|ve|et)$/.test(words[at]!.folded)) return true;
  }
  return false;
}

export const affiliates = new Set(['is-khorasan', 'is-west-africa', 'is-sahara', 'is-libya']);
