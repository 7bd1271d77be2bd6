import type { PlaceMention, UnplacedMention } from '../model/inferred.ts';
import { foldText } from '../text/foldText.ts';
import {
  jointApostrophe,
  jointComma,
  jointHyphen,
  jointParenthesis,
  jointTight,
  type Word,
} from '../text/readWords.ts';
import { choosePlace } from './choosePlace.ts';
import { commonWords } from './data/commonWords.ts';
import {
  after,
  before,
  heads,
  locatives,
  ofHeads,
  organisationEnds,
  organisationHeads,
  quarterBehind,
} from './data/placeWords.ts';
import { foldName, isArticle } from './foldName.ts';
import { isNamesake } from './isNamesake.ts';
import type { Place } from './knownNames.ts';
import type { Enricher } from './loadEnricher.ts';
import type { Name, NameHit } from './nameIndex.ts';
import type { Passage } from './passage.ts';

/** Actors whose name merely contains a country: "Islamic State of Iraq and the Levant" is not Iraq. */
const swallowing = new Set(['group', 'person', 'party', 'monitor', 'militia', 'rescue', 'relief', 'un', 'office']);

export interface PlaceHit extends NameHit {
  placeId: string;
  /** Said of the place as such, not of a body named after it. */
  locative: boolean;
  /** The place named elsewhere that decided which namesake is meant. */
  by?: Place;
}

function isHeadOfAName(words: Word[], hit: NameHit, loud: boolean): boolean {
  const next = words[hit.to];
  if (loud || hit.to - hit.from !== 1 || next === undefined || !heads.has(words[hit.from]!.folded)) return false;
  return next.capitals === 'first' && (next.joint & ~(jointHyphen | jointTight)) === 0;
}

const passings = new Set('the de du des d la le les l'.split(' '));
const ofWords = new Set(['of', 'de', 'du', 'des', 'd']);
const tied = jointApostrophe | jointHyphen | jointTight;

function isPlaceByContext(hit: NameHit, passage: Passage): boolean {
  const head = passage.words[hit.from]!;
  let at = hit.from - 1;
  // "in the Karama", "près de la Ghouta", "camp d'Azraq": what stands before the article speaks.
  if (at > 0 && passings.has(passage.words[at]!.folded) && head.joint === (head.joint & tied)) at--;
  const previous = passage.words[at];
  const link = at < hit.from - 1 ? passage.words[at + 1] : previous;
  if (link !== undefined && ofWords.has(link.folded) && head.capitals !== 'none') {
    if (ofHeads.has(passage.words[(at < hit.from - 1 ? at + 1 : at) - 1]?.folded ?? '')) return true;
  }
  if (previous?.folded === 'on' && head.capitals === 'first' && isUnderFire(passage.words, at)) return true;
  const next = passage.words[hit.to];
  if (next !== undefined && head.capitals === 'first' && isTurkishWhere(next)) return true;
  if (head.script === 'arabic' && hit.name.article && !/^[وف]?(?:[بك]?ال|لل)/.test(head.folded)) return false;
  if (head.script === 'arabic' && head.folded.startsWith('ب') && head.folded.length > 3) return true;
  if (previous !== undefined && (head.joint & jointParenthesis) === 0 && before.has(previous.folded)) {
    const lead = isArticle(head.folded) && hit.to > hit.from + 1 ? passage.words[hit.from + 1]! : head;
    return head.script !== 'latin' || lead.capitals !== 'none';
  }
  return next !== undefined && (next.joint & jointComma) === 0 && after.has(next.folded);
}

/** "the strike on Hass", "a shell fell on Foua": what is fired on is a place; "on" alone may be a day's or a man's. */
function isUnderFire(words: Word[], on: number): boolean {
  for (let at = on - 1; at >= 0 && at >= on - 4; at--) {
    if (
      /^(?:(?:air)?strikes?|raids?|attacks?|assaults?|offensives?|shells?|shelling|shelled|bombs?|bombing|bombings|bombardment|rockets?|missiles?|mortars?|barrels?|fire|fired|fell|falls|rained|landed|dropped|advance|advanced|march|siege)$/.test(
        words[at]!.folded,
      )
    )
      return true;
    if ((words[at + 1]!.joint & (jointComma | jointParenthesis)) !== 0) return false;
  }
  return false;
}

const quarterBefore = new Set(
  foldText('حي بحي وحي لحي احياء حيي квартал квартале квартала кварталах quartier quartiers').split(' '),
);

/** "the Karama neighbourhood", "حي الكرامة", "квартал Карама": a part of a city, and no town that is called so. */
function isQuarterByContext(hit: NameHit, passage: Passage): boolean {
  const next = passage.words[hit.to];
  if (next !== undefined && next.joint === 0 && quarterBehind.has(next.folded)) return true;
  let at = hit.from - 1;
  if (at > 0 && passings.has(passage.words[at]!.folded)) at--;
  return quarterBefore.has(passage.words[at]?.folded ?? '');
}

/** "Karama in Raqqa province": what lies in the place that follows is a place. */
function liesInTheNext(passage: Passage, order: number, options: Name[], enricher: Enricher): boolean {
  const hit = passage.hits[order]!;
  if (passage.words[hit.to]?.folded !== 'in' || passage.words[hit.from]!.capitals === 'none') return false;
  for (let next = order + 1; next < passage.hits.length && next <= order + 6; next++) {
    const other = passage.hits[next]!;
    if (other.from > hit.to + 1) return false;
    if (other.name.kind !== 'place' || other.from !== hit.to + 1) continue;
    const around = enricher.places.get(other.name.id);
    return options.some(({ id }) => {
      const place = enricher.places.get(id);
      return (
        around !== undefined &&
        place !== undefined &&
        (place.governorateId === around.placeId || place.cityId === around.placeId)
      );
    });
  }
  return false;
}

/** "Şam'a", "Duma'da": Turkish sets where and whither behind an apostrophe. */
function isTurkishWhere({ joint, folded }: Word): boolean {
  return (
    (joint & (jointApostrophe | jointTight)) === (jointApostrophe | jointTight) &&
    /^(?:a|e|ya|ye|da|de|ta|te|dan|den|tan|ten)$/.test(folded)
  );
}

/** The same, but words of any headline in capitals too: "Mosul Press Conference". */
const doubtfulEnds = new Set('post daily news times wire press today review journal channel'.split(' '));
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

const listWords = new Set('and or و et ou ve и или'.split(' '));

/** Two names of one list: "Nawa and Inkhil", "الزهور والانتصار", "Zap, Gara". */
function isListed(words: Word[], one: NameHit, other: NameHit): boolean {
  const gap = other.from - one.to;
  const head = words[other.from]!;
  if (gap < 0 || gap > 1) return false;
  if (gap === 1) return listWords.has(words[one.to]!.folded) && (words[one.to]!.joint & ~jointComma) === 0;
  return (head.joint & ~jointComma) === 0 && ((head.joint & jointComma) !== 0 || /^و/.test(head.folded));
}

interface Candidate {
  hit: NameHit;
  /** The places it may mean, in the tables' order. */
  options: Name[];
  /** The sentence treats the words as a place. */
  context: boolean;
  /** The sentence says that it is a part of a city. */
  quarter: boolean;
}

/** A name that was read as a place's and put nowhere: a part of a city that several cities have, where none of them is named. */
export interface UnplacedHit extends NameHit {
  options: Name[];
}

export interface FoundPlaces {
  placed: PlaceHit[];
  unplaced: UnplacedHit[];
}

/** A name that needs no help: what it is told by the words alone. */
const isPlain = (name: Name, context: boolean) => !name.near && (!name.weak || context);

/**
 * "in Arab Jabour", "in Jisr Diyala": two words that one quarter alone bears need no city beside them; "in Mansour" does. Three ("the US
 * embassy in Baghdad") need not even the preposition.
 */
function isNamedInFull(words: Word[], hit: NameHit, context: boolean): boolean {
  if (hit.name.weak && hit.name.article) return false;
  let own = 0;
  for (let at = hit.from; at < hit.to; at++) if (!isArticle(words[at]!.folded)) own++;
  return own >= 3 || (context && own === 2);
}

/**
 * "in Bayaa", "the Ghazaliya district": a quarter whose name no other place of the tables bears, and no word or first name is, needs no city
 * beside it, where the entry names no other town. In Arabic, whose quarters are called by ordinary words ("الحرية"), the sentence must say that it is one.
 */
function isNoOthersQuarter(
  { id }: Name,
  words: Word[],
  hit: NameHit,
  quarter: boolean,
  named: Place[],
  enricher: Enricher,
): boolean {
  const place = enricher.places.get(id);
  if (place?.cityId === undefined || hit.others !== undefined) return false;
  // Beside another town it may be that town's.
  if (named.some((other) => other.precision !== 'country' || other.country !== place.country)) return false;
  const last = words[hit.to - 1]!;
  if (last.script === 'arabic') return quarter;
  return !commonWords.has(foldName(last.folded, last.script)) && isBehindAPreposition(words, hit);
}

/** "A bomb in Mansour": somewhere in a quarter that several cities have. */
function isInAQuarter(words: Word[], hit: NameHit, options: Name[], enricher: Enricher): boolean {
  return (
    words[hit.from]!.script === 'latin' &&
    options.every(({ id }) => /^(?:sy|iq)-/.test(id)) &&
    options.some(({ id }) => enricher.places.get(id)?.cityId !== undefined) &&
    /^(?:in|near|at)$/.test(words[hit.from - 1]?.folded ?? '')
  );
}

function isBehindAPreposition(words: Word[], hit: NameHit): boolean {
  const next = words[hit.to];
  if (next !== undefined && next.joint === 0 && quarterBehind.has(next.folded)) return true;
  let at = hit.from - 1;
  if (at > 0 && passings.has(words[at]!.folded)) at--;
  const before = words[at]?.folded ?? '';
  return locatives.has(before) || quarterBefore.has(before);
}

/** More than this many distinct places say no more about which namesake is meant. */
const countedPlaces = 200;

/**
 * The places that a passage names, in order. A name that is also a word, a person or an outlet ("Hit", "Sana", "Salah al-Din")
 * counts only where the sentence treats it as a place; inside the name of an organisation, of a street, club or surname, or of the supplier
 * (`outlet`), it is none; a name that several places share goes to the one whose surroundings are named.
 */
export function findPlaces(passages: Passage[], enricher: Enricher, outlet?: string): FoundPlaces[] {
  const candidates = passages.map((passage) => considerPlaces(passage, enricher, outlet));
  const named = new Map<string, Place>();
  for (const { options, context } of candidates.flat()) {
    const [only] = options;
    if (named.size >= countedPlaces) break;
    if (only === undefined || !isPlain(only, context)) continue;
    const place = enricher.places.get(only.id);
    // A shared name says nothing of another; a country's is no village's before it is the country's.
    if (place !== undefined && (options.length === 1 || place.precision === 'country')) named.set(place.placeId, place);
  }
  const surroundings = [...named.values()];
  const abroad = surroundings.some(({ country }) => country !== 'SY' && country !== 'IQ' && country !== '');
  return candidates.map((found, index) => {
    const { words } = passages[index]!;
    const kept: PlaceHit[] = [];
    const unplaced: UnplacedHit[] = [];
    let mentioned: Map<string, NameHit[]> | undefined;
    for (const { hit, options, context, quarter } of found) {
      const [only] = options;
      const away = (placeId: string) => {
        mentioned ??= mentionsOf(found);
        return Math.min(...(mentioned.get(placeId) ?? []).map((other) => textBetween(other, hit)));
      };
      const choice =
        options.length === 1 &&
        only !== undefined &&
        (isPlain(only, context) ||
          isNamedInFull(words, hit, context) ||
          (context && isNoOthersQuarter(only, words, hit, quarter, surroundings, enricher)))
          ? { name: only }
          : choosePlace(options, context, surroundings, enricher, away);
      if (choice === undefined) {
        const inIt = context && !abroad && isInAQuarter(words, hit, options, enricher);
        if (quarter || inIt) unplaced.push({ ...hit, options });
        continue;
      }
      const previous = words[hit.from - 1]?.folded ?? '';
      const earlier = words[hit.from - 2]?.folded ?? '';
      kept.push({
        ...hit,
        name: choice.name,
        placeId: choice.name.id,
        ...('by' in choice && choice.by !== undefined && { by: choice.by }),
        locative:
          locatives.has(previous) ||
          (previous === 'the' && locatives.has(earlier)) ||
          isBehindItsTown(words, hit) ||
          (words[hit.from]!.script === 'arabic' && /^[وفبل]?ب/.test(words[hit.from]!.folded)),
      });
    }
    return { placed: kept, unplaced };
  });
}

/** Where each place is named, the last of them where there are too many. */
function mentionsOf(found: Candidate[]): Map<string, NameHit[]> {
  const mentions = new Map<string, NameHit[]>();
  for (const { hit, options } of found)
    for (const { id } of options) mentions.set(id, [...(mentions.get(id) ?? []).slice(-countedPlaces), hit]);
  return mentions;
}

/** "in Kasese, Uganda": the country stands behind a comma and a name that the tables do not hold. */
function isBehindItsTown(words: Word[], hit: NameHit): boolean {
  if ((words[hit.from]!.joint & jointComma) === 0) return false;
  let at = hit.from - 1;
  while (at > 0 && at > hit.from - 5 && words[at]!.capitals !== 'none' && (words[at]!.joint & ~tied) === 0) at--;
  return at < hit.from - 1 && at >= 0 && locatives.has(words[at]!.folded);
}

/** What follows counts for a name only when it follows at once ("the Midan of Damascus"); else the next clause begins with it. */
function textBetween(other: NameHit, hit: NameHit): number {
  if (other.end <= hit.start) return hit.start - other.end;
  const gap = Math.max(0, other.start - hit.end);
  return gap <= 25 && other.from - hit.to <= 2 ? gap : gap * 4;
}

/** The names of a passage that may be places, without those that are part of something else's name. */
function considerPlaces(passage: Passage, enricher: Enricher, outlet: string | undefined): Candidate[] {
  const kept: Candidate[] = [];
  const bodies = passage.hits.filter(
    (hit) =>
      hit.name.kind === 'outlet' ||
      (hit.name.kind === 'actor' && swallowing.has(enricher.actors.get(hit.name.id)?.kind ?? '')),
  );
  let body = 0;
  const loud = isLoud(passage.words);
  const own = ownName(passage.text, outlet);
  for (const [order, hit] of passage.hits.entries()) {
    if (hit.name.kind !== 'place') continue;
    const options = hit.others === undefined ? [hit.name] : [hit.name, ...hit.others];
    while (body < bodies.length && bodies[body]!.to <= hit.from) body++;
    const swallowed = bodies[body];
    if (
      swallowed !== undefined &&
      swallowed.from <= hit.from &&
      swallowed.to >= hit.to &&
      swallowed.to - swallowed.from > hit.to - hit.from
    )
      continue;
    // "агентство САНА": the letters are the agency's.
    if (
      !loud &&
      swallowed?.name.kind === 'outlet' &&
      swallowed.from === hit.from &&
      isAllCapitals(passage.words[hit.from]!)
    )
      continue;
    if (isInsideOrganisation(passage.words, hit, loud)) continue;
    if (isNamesake(passage.words, hit, loud)) continue;
    if (isHeadOfAName(passage.words, hit, loud)) continue;
    if (own.some(([start, end]) => start <= hit.start && hit.end <= end && end - start > hit.end - hit.start)) continue;
    const quarters = options.filter((name) => enricher.places.get(name.id)?.precision === 'neighbourhood');
    const quarter = quarters.length > 0 && isQuarterByContext(hit, passage);
    kept.push({
      hit,
      options: quarter ? quarters : options,
      context: quarter || isPlaceByContext(hit, passage) || liesInTheNext(passage, order, options, enricher),
      quarter,
    });
  }
  // What stands in a list with a place is a place: forwards, then back.
  const joins = (one: Candidate | undefined, other: Candidate | undefined) =>
    one !== undefined && other !== undefined && isListed(passage.words, one.hit, other.hit);
  const sure = ({ options, context }: Candidate) => context || options.some((name) => isPlain(name, false));
  for (const [at, candidate] of kept.entries())
    if (joins(kept[at - 1], candidate) && sure(kept[at - 1]!)) candidate.context ||= mayBePlace(candidate, passage);
  for (let at = kept.length - 2; at >= 0; at--)
    if (joins(kept[at], kept[at + 1]) && sure(kept[at + 1]!)) kept[at]!.context ||= mayBePlace(kept[at]!, passage);
  return kept;
}

function isAllCapitals({ capitals, script }: Word): boolean {
  return capitals === 'all' && script === 'cyrillic';
}

/** "الباب" is a town, "باب" a door: a list does not make a place of the bare word. */
function mayBePlace({ hit }: Candidate, passage: Passage): boolean {
  const head = passage.words[hit.from]!;
  return head.script !== 'arabic' || !hit.name.article || /^[وف]?(?:[بك]?ال|لل)/.test(head.folded);
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
    ...(hit.by !== undefined && { why: { rule: 'place-by-its-surroundings', text: hit.by.placeId } }),
    rule:
      hit.by !== undefined
        ? 'place-by-its-surroundings'
        : hit.name.weak
          ? 'place-by-its-sentence'
          : 'place-by-its-name',
  };
}

/** A part of a city that could not be put into one. */
export function unplacedMention(hit: UnplacedHit, passage: Passage): UnplacedMention {
  return {
    span: [hit.start, hit.end],
    ...(passage.in && { in: passage.in }),
    rule: hit.options.length > 1 ? 'quarter-of-several-cities' : 'quarter-of-a-city-not-named',
    name: passage.text.slice(hit.start, hit.end),
    mayBe: hit.options.map(({ id }) => id),
  };
}
