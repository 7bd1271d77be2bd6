/**
 * Weighs whether an entry tells of a story's event.
 *
 * Words alone cannot: "air strike kills N in X" is each day's headline in this war. So place, day, kind, toll and actors are
 * weighed first, and the agreement of words that is asked for is the less the more of those agree. Every weight is in the same
 * unit: what stands in `total` is compared with `joinAt`.
 */
import type { PersonRange, Toll, Why } from '../model/inferred.ts';
import type { Story } from '../model/story.ts';
import { secondsPerDay } from '../model/time.ts';
import { isBattle, isLasting, isRare, isSaid, isStrike, type KindTraits } from './kindTraits.ts';
import { areWithin, type Evidence, isPartOf, type NamedPlace, quarterKm, seatKm } from './readEvidence.ts';
import type { StoryFacts } from './StoryFacts.ts';
import type { SharedTerms } from './TermIndex.ts';

/** The open stories, told by their slots, as they stand to the entry that was asked about last. */
export interface AskedStories {
  readonly facts: StoryFacts;
  storyAt(slot: number): Story;
  /** How its words meet the entry's. Good until the next is asked for. */
  wordsOf(slot: number): Readonly<SharedTerms>;
  /** Of the entry's places and actors, each in the evidence's order, as `facts` counts them; -1 of what no story names. */
  readonly placeNumbers: readonly number[];
  readonly actorNumbers: readonly number[];
  /** Of its headline, as `facts` has it of titles. */
  readonly titleMark: number | undefined;
  /** How many stories of these days name that place or actor of the entry. Counted no further than `manyStories`. */
  storiesAtPlace(at: number): number;
  storiesOfActor(at: number): number;
}

/** What so many stories name tells none of them apart. */
export const manyStories = 40;

export interface Match {
  total: number;
  words: number;
  place: PlaceAgreement;
  day: DayAgreement;
  kind: KindAgreement;
  toll: TollAgreement;
  target: TargetAgreement;
}

/** A story and how the entry agrees with it. */
export interface Weighed {
  slot: number;
  match: Match;
}

export const joinAt = 1;

/** Weights, by agreement. Tuned on labelled reports (tests/eval); each must stay sensible to an editor. */
export const weights = {
  words: 2.1,
  /** The part of a word agreement that is the share of known terms, the rest being the cosine. */
  known: 0.5,
  /** A term is known to a story from this share of its heaviest one's weight. */
  established: 0.1,
  /** A text of fewer telling terms than this is short: its words weigh more, by this power. */
  breadth: 20,
  byBreadth: 0.6,
  place: { same: 0.35, inside: 0.25, near: 0.2, wide: 0.1, named: 0.05, unknown: 0, beside: -0.3, apart: -0.8 },
  day: { same: 0.4, within: 0, close: -0.35, follows: 0, fresh: 0.2, roundup: -0.4, unknown: 0, apart: -0.6 },
  /** Of a place that is seldom in the news, the day as well as the place. */
  placeAndDay: 0.1,
  sameAffair: 0.2,
  kind: { same: 0.15, unknown: 0, other: -0.25 },
  /** So many dead are seldom told twice by chance. */
  tellingToll: 16,
  toll: { same: 0.3, unknown: 0, other: -0.3 },
  /** What was struck: a hospital and a market are two events, whatever words they share. */
  target: { same: 0, unknown: 0, other: -0.6 },
  actors: { same: 0.4 },
  /**
   * What stands in for the words where the story holds none in the entry's language, and place, day and kind agree: the least that
   * two desks' accounts of one event agree in words when they share a language.
   */
  foreign: 0.35,
  /** What is left of the words' weight when place or day speak against. */
  contrary: 0.4,
  /** And when two strikes of one formula hit two kinds of place. */
  otherTarget: 0.28,
  /** How fast a place's weight falls with the number of stories told of it. */
  crowded: 0.2,
  /** What each day costs since the story was last reported. */
  dayOfSilence: 0.03,
  /** How much a bare headline's words gain while a story breaks, and for how long. */
  breaking: 2,
  breakingHours: 0.25,
  bareBreadth: 12,
};

/**
 * The match, or undefined where it falls short of `joinAt`. Most that share words or a place do, and by their places, days and kinds alone: words are
 * compared, and the story's row looked at, only where they can still make up for these.
 */
export function weighMatch(evidence: Evidence, slot: number, asked: AskedStories): Match | undefined {
  const { facts } = asked;
  const place = partByTolls(comparePlaces(evidence.places, slot, asked), evidence, slot, facts);
  const kind = compareKinds(evidence, slot, facts);
  const isTold = evidence.isSequel || ((evidence.kindTraits.traits | facts.mainTraits(slot)) & isSaid) !== 0;
  const mostWords = mostOfWords * shortness(evidence);
  if (place === 'apart') {
    const most = isTold ? mostWords : mostWords * weights.contrary;
    if (weights.words * most + weights.place.apart + weights.kind[kind] + mostOfTheRest < joinAt) return undefined;
  }
  const day = compareDays(evidence, slot, asked);
  const toll = compareTolls(evidence, slot, facts);
  const target = compareTargets(evidence, slot, facts);
  if (isOtherStrike(evidence, slot, asked, { place, day, toll, target })) return undefined;
  const actors = compareActors(slot, asked);
  const silence = daysBetween(evidence.publishedAtMs, facts.firstMs(slot), facts.lastMs(slot));
  // Two happenings at two places or on two days are two events, be the words the same: that is the wire's formula. A statement is
  // made elsewhere and later than what it speaks of.
  const isOtherDay =
    day === 'apart' || (day === 'close' && is(evidence.kindTraits, isStrike) && toll !== 'same' && target !== 'same');
  const isElse = !isTold && (place === 'apart' || isOtherDay);
  const contrary = target === 'other' ? weights.otherTarget : isElse ? weights.contrary : 1;
  // Of a bare headline that names no place, time stands in for it: while an affair breaks, the next one is likely of it.
  const isBare = place === 'unknown' && day !== 'apart' && kind !== 'other' && evidence.breadth < weights.bareBreadth;
  const breaking = isBare ? 1 + weights.breaking * Math.exp((-24 * silence) / weights.breakingHours) : 1;
  const rarity = scene < 0 ? 1 : rarityOf(asked.storiesAtPlace(scene));
  const byPlace = weights.place[place] * rarity;
  // The day of telling is worth something only of an event whose place is told.
  const byDay = day === 'fresh' && place !== 'same' && place !== 'inside' && place !== 'near' ? 0 : weights.day[day];
  const byPlaceAndDay = place === 'same' && day === 'same' ? weights.placeAndDay * rarity : 0;
  // A convoy, a siege, a hostage, in a place seldom told of, is one affair from day to day. A battle has new ground each day.
  const isAffair =
    place === 'same' &&
    day === 'follows' &&
    kind === 'same' &&
    rarity >= seldomTold &&
    !is(evidence.kindTraits, isBattle);
  const byAffair = isAffair ? weights.sameAffair : 0;
  const byToll = weights.toll[toll] * (toll === 'same' ? tellingOf(evidence.toll) : 1);
  const byActors = weights.actors.same * actors;
  const bySilence = weights.dayOfSilence * silence;
  const mayBeForeign = canBeForeign(slot, facts, { place, day, kind, toll, actors, rarity });
  const others =
    byPlace +
    byDay +
    byPlaceAndDay +
    byAffair +
    weights.kind[kind] +
    byToll +
    weights.target[target] +
    byActors -
    bySilence;
  // What all but the words come to, at most.
  const rest = others + (mayBeForeign ? weights.foreign * rarity : 0);
  if (weights.words * mostWords * contrary * breaking + rest < joinAt - roundedAway) return undefined;
  const words = compareWords(evidence, asked.wordsOf(slot), facts.norm(slot));
  const byWords = weights.words * words * contrary * breaking;
  if (byWords + rest < joinAt - roundedAway) return undefined;
  const foreign = mayBeForeign ? rarity * foreignness(evidence, asked.storyAt(slot)) : 0;
  const total = byWords + others + weights.foreign * foreign;
  // In hundredths: what adds up to the threshold must reach it, whatever floating point makes of the sum.
  const hundredths = Math.round(total * 100) / 100;
  return hundredths < joinAt ? undefined : { total: hundredths, words, place, day, kind, toll, target };
}

/** What day, toll and actors can add where the places are apart, and a hundredth for the rounding. */
const mostOfTheRest = weights.day.same + weights.toll.same + weights.actors.same + 0.01;
/** A text whose every word the story knows, and as heavily; and a little for the rounding. */
const mostOfWords = 1.01;
/** A total is rounded to hundredths. */
const roundedAway = 0.01;

/**
 * How well the words agree, 0..1 and beyond for short texts.
 *
 * The mean of the cosine with the centroid and of the share of the entry's telling words that the story knows at all: of a story
 * of a hundred reports, one more report often takes up a side that few of them touched.
 */
function compareWords(evidence: Evidence, { dot, known }: SharedTerms, norm: number): number {
  if (dot === 0) return 0;
  const agreement = (1 - weights.known) * (dot / norm) + weights.known * known;
  return agreement * shortness(evidence);
}

/**
 * A headline of seven words has fewer to agree in than a headline with its lede, and less to agree in by chance: the same
 * agreement says more.
 */
function shortness({ breadth }: Evidence): number {
  return breadth >= weights.breadth ? 1 : (weights.breadth / Math.max(breadth, 5)) ** weights.byBreadth;
}

/** The match as reasons, for `dateline why`. */
export function whyOf({ words, place, day, kind, toll, target }: Match): Why[] {
  const agreements = { place, day, kind, toll, target };
  const told = Object.entries(agreements).filter(([, agreement]) => agreement !== 'unknown');
  return [
    { rule: 'story-words', text: words.toFixed(2) },
    ...told.map(([of, agreement]) => ({ rule: `story-${of}-${agreement}` })),
  ];
}

/** Days from `at` to the nearer end of the story's time; 0 inside it. */
export function daysBetween(atMs: number, firstMs: number, lastMs: number): number {
  return Math.max(0, firstMs - atMs, atMs - lastMs) / (secondsPerDay * 1000);
}

type PlaceAgreement = keyof typeof weights.place;
type DayAgreement = keyof typeof weights.day;
type KindAgreement = keyof typeof weights.kind;
type TollAgreement = keyof typeof weights.toll;
type TargetAgreement = keyof typeof weights.target;

/** That two reports name a town of which there is one story says much; that both name Aleppo, of which there are twenty, little. */
function rarityOf(crowd: number): number {
  return 1 / (1 + weights.crowded * Math.log(Math.max(1, crowd)));
}

/** Of the places compared last: which of the entry's places says where both are, whose rarity counts; -1 where none does. */
let scene = -1;
/** One of the story's places, as it stands in `facts`. */
const there: NamedPlace = { placeId: '', latitude: 0, longitude: 0, radiusKm: 0, weight: 0 };

function comparePlaces(places: NamedPlace[], slot: number, { facts, placeNumbers }: AskedStories): PlaceAgreement {
  scene = -1;
  const [main] = places;
  const count = facts.placeCount(slot);
  if (main === undefined || count === 0) return 'unknown';
  const mainWeight = facts.placeWeight(slot, 0);
  let best: PlaceAgreement = 'apart';
  let town = -1;
  for (let here = 0; here < places.length; here++) {
    const one = places[here] as NamedPlace;
    const number = placeNumbers[here] as number;
    const isMainHere = one.weight === main.weight;
    for (let at = 0; at < count; at++) {
      const isMainThere = facts.placeWeight(slot, at) >= mainWeight / 2;
      const isMain = isMainHere && isMainThere;
      let found: PlaceAgreement = 'apart';
      if (facts.placeNumber(slot, at) === number && one.radiusKm <= seatKm) {
        if (isMain) {
          scene = here;
          return 'same';
        }
        // The capital in a dateline here and in passing there is nobody's scene.
        if (isMainHere || isMainThere) found = 'named';
      } else if (isMain) {
        facts.readPlace(slot, at, there);
        if (isPartOf(one, there)) {
          found = 'inside';
          town = placeNumbers.indexOf(facts.placeNumber(slot, at));
        } else if (isPartOf(there, one)) {
          found = 'inside';
          town = here;
        } else if (areWithin(one, there, one.radiusKm + there.radiusKm))
          found = one.radiusKm <= smallKm && there.radiusKm <= smallKm ? 'near' : 'wide';
      }
      if (weights.place[found] > weights.place[best]) best = found;
    }
  }
  // A city is struck in several quarters a day: two quarters of one city are two scenes, though a street apart.
  const areQuarters =
    main.radiusKm === quarterKm &&
    facts.placeRadiusKm(slot, 0) === quarterKm &&
    facts.placeNumber(slot, 0) !== placeNumbers[0];
  if (areQuarters && (best === 'near' || best === 'named' || best === 'inside')) return 'beside';
  if (best === 'inside') scene = town;
  return best;
}

/** Two towns that touch may be one scene; with two tolls they are two, be the words the same. */
function partByTolls(
  place: PlaceAgreement,
  { toll: { killed } }: Evidence,
  slot: number,
  facts: StoryFacts,
): PlaceAgreement {
  if (place !== 'near' || killed === null || facts.placeRadiusKm(slot, 0) > smallKm) return place;
  const count = facts.tollCount(slot);
  for (let at = 0; at < count; at++) if (facts.killed(slot, at) === killed.min) return place;
  return count === 0 ? place : 'apart';
}

/** The rarity of a place that no more than about five open stories name. */
const seldomTold = 0.75;
const tellingActor = 0.4;

/** Whether a place is told of by both, and no day or kind speaks against it: then words need not agree that are of two languages. */
function canBeForeign(
  slot: number,
  facts: StoryFacts,
  agreement: Omit<Match, 'total' | 'words' | 'target'> & { actors: number; rarity: number },
): boolean {
  const { place, day, kind, toll, actors, rarity } = agreement;
  const isHere = place === 'same' || place === 'inside' || (place === 'near' && toll === 'same');
  const isThen = day === 'same' || day === 'within' || day === 'close' || day === 'follows' || day === 'fresh';
  if (!isHere || !isThen || kind === 'other') return false;
  const isSeat = facts.placeRadiusKm(slot, 0) >= seatKm;
  // A statement, or what has no kind that we know, may be of anything in a city: it wants a number, a name or a place seldom told of.
  const isSeldom = place === 'same' && rarity >= seldomTold && !isSeat;
  return kind === 'same' || toll === 'same' || actors >= tellingActor || isSeldom;
}

/** 0..1: how far the story's words cannot speak to the entry's, being of other languages. */
function foreignness({ language }: Evidence, { languages = {}, entryCount }: Story): number {
  const own = Object.hasOwn(languages, language) ? (languages[language] as number) : 0;
  return entryCount === 0 ? 0 : Math.max(0, 1 - (2 * own) / entryCount);
}

/** A place that reaches no further is a town or smaller: two that touch are one scene. */
const smallKm = 20;

/** Denied, counted again, mourned: within two days, or it is looked back on. */
const sequelDays = 2;

/**
 * A strike or a blast is of one day: the one stated first, which later entries, dated by their own telling, must not widen. A battle
 * goes on. What is rare is spoken of for days, and each report is dated by its own speaking.
 */
function compareDays(evidence: Evidence, slot: number, asked: AskedStories): DayAgreement {
  const { facts } = asked;
  const dating = facts.dating(slot);
  if (dating === 'not') return dayOfFirstReport(evidence, facts.firstDay(slot));
  if (dating === 'wider') return evidence.stated === asked.storyAt(slot).eventOn[0] ? 'same' : 'roundup';
  const count = facts.dayCount(slot);
  if (evidence.statedOn !== undefined) {
    const apart = daysApart(evidence.statedDay, slot, facts);
    if (apart === 0) return 'same';
    // A command's daily bulletin has one headline all year: under it, another day is another day's events.
    if (asked.titleMark === facts.titleMark(slot) && isBulletin(evidence, asked.storyAt(slot))) return 'apart';
    const { kindTraits } = evidence;
    const main = facts.mainTraits(slot);
    const isSeldom = (main & isRare) !== 0 && (kindTraits.bit === facts.mainBit(slot) || is(kindTraits, isSaid));
    if (isSeldom && evidence.statedDay > facts.day(slot, 0) && evidence.statedOn === evidence.publishedOn)
      return 'follows';
    if (evidence.isSequel && apart <= sequelDays && evidence.statedDay > facts.day(slot, 0)) return 'follows';
    if (apart > 1) return 'apart';
    return (main & isLasting) !== 0 && is(kindTraits, isLasting) ? 'follows' : 'close';
  }
  if (evidence.statedWithin !== undefined) {
    const [from, to] = evidence.statedWithin;
    const days = asked.storyAt(slot).eventOn.filter((on) => on.length === 10);
    return days.slice(0, count).some((day) => day >= from && day <= to) ? 'within' : 'unknown';
  }
  // A report without a day is of the news of its own day, or of the night before.
  const { publishedDay } = evidence;
  let areLater = true;
  for (let at = 0; at < count; at++) {
    const since = publishedDay - facts.day(slot, at);
    if (since >= 0 && since <= 1) return 'fresh';
    if (since < 0) areLater = false;
  }
  if (!areLater || !areStrikes(evidence, slot, facts)) return 'unknown';
  if (evidence.isSequel && !evidence.isAnother) return 'unknown';
  // Of a strike, two days on: perhaps still of that one. Where it says "for the second time", surely not.
  return evidence.isAnother ? 'apart' : 'close';
}

function isBulletin({ headline, outlet }: Evidence, { title, outlets }: Story): boolean {
  return headline === title && outlets.includes(outlet);
}

/** To the nearest of the days that count, by day number. */
function daysApart(day: number, slot: number, facts: StoryFacts): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = facts.dayCount(slot) - 1; at >= 0; at--) least = Math.min(least, Math.abs(facts.day(slot, at) - day));
  return least;
}

/** What states no day was news of its own day, or of the night before. */
function dayOfFirstReport({ statedOn, statedDay, publishedDay }: Evidence, firstDay: number): DayAgreement {
  if (statedOn === undefined) return Math.abs(publishedDay - firstDay) <= 1 ? 'fresh' : 'unknown';
  return statedDay <= firstDay && firstDay - statedDay <= 1 ? 'fresh' : 'unknown';
}

/** Statements, aid, flight and diplomacy follow from events of every kind: they speak neither for nor against. */
function compareKinds({ kindTraits }: Evidence, slot: number, facts: StoryFacts): KindAgreement {
  if (kindTraits.bit === 0 || facts.mainBit(slot) === 0) return 'unknown';
  if ((facts.kindBits(slot) & kindTraits.bit) !== 0) return 'same';
  const { family } = kindTraits;
  const ofStory = facts.mainFamily(slot);
  if (family === 0 || ofStory === 0 || family === ofStory) return 'unknown';
  // "The bombing of Douma": planes or a car, the word is one.
  return areStrikes({ kindTraits }, slot, facts) ? 'unknown' : 'other';
}

function is({ traits }: KindTraits, trait: number): boolean {
  return (traits & trait) !== 0;
}

function areStrikes({ kindTraits }: Pick<Evidence, 'kindTraits'>, slot: number, facts: StoryFacts): boolean {
  return (kindTraits.traits & facts.mainTraits(slot) & isStrike) !== 0;
}

/** Of strikes alone, and where both say what was hit. */
function compareTargets(evidence: Evidence, slot: number, facts: StoryFacts): TargetAgreement {
  const { targetBits } = evidence;
  const ofStory = facts.targetBits(slot);
  if (targetBits === 0 || ofStory === 0 || !areStrikes(evidence, slot, facts)) return 'unknown';
  return (targetBits & ofStory) !== 0 ? 'same' : 'other';
}

/** Tolls rise and accounts differ, so that another number says little; the same number of dead says much, and the more the rarer it is. */
function compareTolls({ toll: { killed }, isSequel }: Evidence, slot: number, facts: StoryFacts): TollAgreement {
  const count = facts.tollCount(slot);
  if (killed === null || count === 0) return 'unknown';
  const isTelling = killed.min >= 3 && !isVague(killed);
  let areFar = true;
  for (let at = 0; at < count; at++) {
    const other = facts.killed(slot, at);
    if (isTelling && other === killed.min) return 'same';
    if (!farApart(killed.min, other)) areFar = false;
  }
  // What comes after speaks of other dead too: of the week's, of the war's.
  return areFar && !isSequel ? 'other' : 'unknown';
}

/**
 * Two strikes that are told as two. Both state their day, and the days differ: a wire that rewrites its report overnight gives the same dead, or
 * more of them at the same target. Or the one says that it is not the first ("again", "the second in two days"), and hit something else.
 */
function isOtherStrike(
  evidence: Evidence,
  slot: number,
  asked: AskedStories,
  { place, day, toll, target }: Pick<Match, 'place' | 'day' | 'toll' | 'target'>,
): boolean {
  if (!areStrikes(evidence, slot, asked.facts)) return false;
  if (evidence.isLaterThatDay && toll !== 'same') return true;
  const isElsewhere = target === 'other' || place === 'beside' || place === 'near' || place === 'wide';
  if (evidence.isAnother && (isElsewhere || day === 'close' || day === 'follows' || day === 'apart')) return true;
  if (evidence.statedOn === undefined || (day !== 'close' && day !== 'apart')) return false;
  const isSameToll = toll === 'same' && tellingOf(evidence.toll) >= tellingEnough;
  return !isSameToll && !(target === 'same' && tollsMayAgree(evidence, asked.storyAt(slot)));
}

/** Five dead or more: three are told daily. */
const tellingEnough = 0.55;

/** Neither states a toll, or some account of the story comes near the entry's: seven dead and, the day after, four are two tolls. */
function tollsMayAgree({ toll: { killed } }: Evidence, { tolls }: Story): boolean {
  const others = tolls.flatMap((toll) => toll.killed ?? []);
  return killed === null || others.length === 0 || others.some((other) => rangesAgree(killed, other));
}

/** "Dozens" is one number in everybody's mouth. */
function isVague({ min, max }: PersonRange): boolean {
  return max !== null && max >= 2 * min && max > 20;
}

/** Three dead is told daily, forty-four seldom. */
function tellingOf({ killed }: Toll): number {
  return Math.min(1, Math.log(killed?.min ?? 1) / Math.log(weights.tellingToll));
}

/** The entry's main place, where it is the story's too, itself and not one near it. */
export function sharedPlace(
  { places: [main] }: Evidence,
  slot: number,
  { facts, placeNumbers }: AskedStories,
): NamedPlace | undefined {
  return facts.placeCount(slot) > 0 && facts.placeNumber(slot, 0) === placeNumbers[0] ? main : undefined;
}

/** Accounts of one event differ; they do not differ by half. */
export function rangesAgree(one: PersonRange, other: PersonRange): boolean {
  const [low, high] = one.min < other.min ? [one.min, other.min] : [other.min, one.min];
  return high - low <= 2 || high <= 1.5 * low;
}

function farApart(one: number, other: number): boolean {
  const [low, high] = one < other ? [one, other] : [other, one];
  return high >= 5 && high > 2.5 * low;
}

/** By the rarest actor that both name: everyone quotes the Observatory, few a tribal mediator. 0..1 */
function compareActors(slot: number, asked: AskedStories): number {
  const { actorNumbers, facts } = asked;
  let rarest = 0;
  for (let at = 0; at < actorNumbers.length; at++) {
    if (!facts.hasActor(slot, actorNumbers[at] as number)) continue;
    const crowd = Math.min(manyStories, asked.storiesOfActor(at));
    rarest = Math.max(rarest, 1 - Math.log(Math.max(1, crowd)) / Math.log(manyStories));
  }
  return rarest;
}
