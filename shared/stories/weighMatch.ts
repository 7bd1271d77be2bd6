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
import type { WeighedStory } from './weighStory.ts';

/** placeId, actorId → how many stories of these days name it. */
export interface Crowds {
  places: ReadonlyMap<string, number>;
  actors: ReadonlyMap<string, number>;
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
  candidate: WeighedStory;
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

/** The match, or undefined where it falls short of `joinAt`: most that share words or a place do, and by their places and kinds alone. */
export function weighMatch(evidence: Evidence, candidate: WeighedStory, crowds: Crowds): Match | undefined {
  const words = compareWords(evidence, candidate);
  const { place, placeId } = comparePlaces(evidence.places, candidate.places);
  const kind = compareKinds(evidence, candidate);
  const isTold = ((evidence.kindTraits.traits | candidate.mainTraits.traits) & isSaid) !== 0;
  if (place === 'apart') {
    const most = isTold ? words : words * weights.contrary;
    if (weights.words * most + weights.place.apart + weights.kind[kind] + mostOfTheRest < joinAt) return undefined;
  }
  const day = compareDays(evidence, candidate);
  const toll = compareTolls(evidence, candidate.killed);
  const target = compareTargets(evidence, candidate);
  if (isOtherStrike(evidence, candidate, { day, toll, target })) return undefined;
  const actors = compareActors(evidence, candidate.story.actors, crowds);
  const silence = daysBetween(evidence.publishedAtMs, candidate.firstMs, candidate.lastMs);
  // Two happenings at two places or on two days are two events, be the words the same: that is the wire's formula. A statement is
  // made elsewhere and later than what it speaks of.
  const isOtherDay =
    day === 'apart' || (day === 'close' && is(evidence.kindTraits, isStrike) && toll !== 'same' && target !== 'same');
  const isElse = !isTold && (place === 'apart' || isOtherDay);
  const contrary = target === 'other' ? weights.otherTarget : isElse ? weights.contrary : 1;
  // Of a bare headline that names no place, time stands in for it: while an affair breaks, the next one is likely of it.
  const isBare = place === 'unknown' && day !== 'apart' && kind !== 'other' && evidence.breadth < weights.bareBreadth;
  const breaking = isBare ? 1 + weights.breaking * Math.exp((-24 * silence) / weights.breakingHours) : 1;
  const rarity = placeId === undefined ? 1 : rarityOf(crowds.places.get(placeId));
  const total =
    weights.words * words * contrary * breaking +
    weights.place[place] * rarity +
    // The day of telling is worth something only of an event whose place is told.
    (day === 'fresh' && place !== 'same' && place !== 'inside' && place !== 'near' ? 0 : weights.day[day]) +
    weights.foreign * foreignness(evidence, candidate, { place, day, kind, toll, actors, rarity }) +
    (place === 'same' && day === 'same' ? weights.placeAndDay * rarity : 0) +
    // A convoy, a siege, a hostage, in a place seldom told of, is one affair from day to day. A battle has new ground each day.
    (place === 'same' &&
    day === 'follows' &&
    kind === 'same' &&
    rarity >= seldomTold &&
    !is(evidence.kindTraits, isBattle)
      ? weights.sameAffair
      : 0) +
    weights.kind[kind] +
    weights.toll[toll] * (toll === 'same' ? tellingOf(evidence.toll) : 1) +
    weights.target[target] +
    weights.actors.same * actors -
    weights.dayOfSilence * silence;
  // In hundredths: what adds up to the threshold must reach it, whatever floating point makes of the sum.
  const hundredths = Math.round(total * 100) / 100;
  return hundredths < joinAt ? undefined : { total: hundredths, words, place, day, kind, toll, target };
}

/** What day, toll and actors can add where the places are apart, and a hundredth for the rounding. */
const mostOfTheRest = weights.day.same + weights.toll.same + weights.actors.same + 0.01;

/**
 * How well the words agree, 0..1 and beyond for short texts.
 *
 * The mean of the cosine with the centroid and of the share of the entry's telling words that the story knows at all: of a story
 * of a hundred reports, one more report often takes up a side that few of them touched.
 *
 * A headline of seven words has fewer to agree in than a headline with its lede, and less to agree in by chance: the same
 * agreement says more.
 */
function compareWords({ breadth }: Evidence, { shared: { dot, known }, norm }: WeighedStory): number {
  if (dot === 0) return 0;
  const agreement = (1 - weights.known) * (dot / norm) + weights.known * known;
  if (breadth >= weights.breadth) return agreement;
  return agreement * (weights.breadth / Math.max(breadth, 5)) ** weights.byBreadth;
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
function rarityOf(crowd = 1): number {
  return 1 / (1 + weights.crowded * Math.log(Math.max(1, crowd)));
}

function comparePlaces(entry: NamedPlace[], story: NamedPlace[]): { place: PlaceAgreement; placeId?: string } {
  const [main] = entry;
  const [mainOfStory] = story;
  if (main === undefined || mainOfStory === undefined) return { place: 'unknown' };
  let best: PlaceAgreement = 'apart';
  let town: string | undefined;
  for (const one of entry) {
    for (const other of story) {
      const isMainHere = one.weight === main.weight;
      const isMainThere = other.weight >= mainOfStory.weight / 2;
      const isMain = isMainHere && isMainThere;
      const isSmall = one.radiusKm <= smallKm && other.radiusKm <= smallKm;
      let found: PlaceAgreement = 'apart';
      if (one.placeId === other.placeId && one.radiusKm <= seatKm) {
        if (isMain) return { place: 'same', placeId: one.placeId };
        // The capital in a dateline here and in passing there is nobody's scene.
        if (isMainHere || isMainThere) found = 'named';
      } else if (isMain && (isPartOf(one, other) || isPartOf(other, one))) {
        found = 'inside';
        town = isPartOf(one, other) ? other.placeId : one.placeId;
      } else if (isMain && areWithin(one, other, one.radiusKm + other.radiusKm)) found = isSmall ? 'near' : 'wide';
      if (weights.place[found] > weights.place[best]) best = found;
    }
  }
  // A city is struck in several quarters a day: two quarters of one city are two scenes, though a street apart.
  if (areQuarters(main, mainOfStory) && (best === 'near' || best === 'named' || best === 'inside'))
    return { place: 'beside' };
  return { place: best, ...(best === 'inside' && town !== undefined ? { placeId: town } : {}) };
}

/** The rarity of a place that no more than about five open stories name. */
const seldomTold = 0.75;
const tellingActor = 0.4;

function areQuarters(one: NamedPlace, other: NamedPlace): boolean {
  return one.radiusKm === quarterKm && other.radiusKm === quarterKm && one.placeId !== other.placeId;
}

/**
 * 0..1: how far the story's words cannot speak to the entry's, being of other languages, and the rest agrees so that they need
 * not: a place told of by both and no day or kind against it. 0 where any of these is in doubt.
 */
function foreignness(
  { language }: Evidence,
  { story: { languages = {}, entryCount }, places: [main] }: WeighedStory,
  {
    place,
    day,
    kind,
    toll,
    actors,
    rarity,
  }: Omit<Match, 'total' | 'words' | 'target'> & { actors: number; rarity: number },
): number {
  const isHere = place === 'same' || place === 'inside' || (place === 'near' && toll === 'same');
  const isThen = day === 'same' || day === 'within' || day === 'close' || day === 'follows' || day === 'fresh';
  if (!isHere || !isThen || kind === 'other') return 0;
  const isSeat = main !== undefined && main.radiusKm >= seatKm;
  // A statement, or what has no kind that we know, may be of anything in a city: it wants a number, a name or a place seldom told of.
  const isSeldom = place === 'same' && rarity >= seldomTold && !isSeat;
  if (kind !== 'same' && toll !== 'same' && actors < tellingActor && !isSeldom) return 0;
  const own = Object.hasOwn(languages, language) ? (languages[language] as number) : 0;
  return entryCount === 0 ? 0 : rarity * Math.max(0, 1 - (2 * own) / entryCount);
}

/** A place that reaches no further is a town or smaller: two that touch are one scene. */
const smallKm = 20;

/**
 * A strike or a blast is of one day: the one stated first, which later entries, dated by their own telling, must not widen. A battle
 * goes on. What is rare is spoken of for days, and each report is dated by its own speaking.
 */
function compareDays(evidence: Evidence, weighed: WeighedStory): DayAgreement {
  const { story, mainTraits, days, dayNumbers } = weighed;
  const [first] = story.eventOn;
  if (first === undefined) return dayOfFirstReport(evidence, weighed);
  if (first.length !== 10) return evidence.stated === first ? 'same' : 'roundup';
  if (evidence.statedOn !== undefined) {
    const on = evidence.statedOn;
    if (days.includes(on)) return 'same';
    // A command's daily bulletin has one headline all year: under it, another day is another day's events.
    if (evidence.headline === story.title && story.outlets.includes(evidence.outlet)) return 'apart';
    const { kindTraits } = evidence;
    const isSeldom = is(mainTraits, isRare) && (kindTraits.bit === mainTraits.bit || is(kindTraits, isSaid));
    if (isSeldom && on > first && on === evidence.publishedOn) return 'follows';
    if (daysApart(evidence.statedDay, dayNumbers) > 1) return 'apart';
    const areLasting = is(mainTraits, isLasting) && is(kindTraits, isLasting);
    return areLasting ? 'follows' : 'close';
  }
  if (evidence.statedWithin !== undefined) {
    const [from, to] = evidence.statedWithin;
    return days.some((day) => day >= from && day <= to) ? 'within' : 'unknown';
  }
  // A report without a day is of the news of its own day, or of the night before.
  const { publishedDay } = evidence;
  const isFresh = dayNumbers.some((day) => publishedDay >= day && publishedDay - day <= 1);
  if (isFresh) return 'fresh';
  const areLater = dayNumbers.every((day) => publishedDay > day + 1);
  if (!areLater || !areStrikes(evidence, weighed)) return 'unknown';
  // Of a strike, two days on: perhaps still of that one. Where it says "for the second time", surely not.
  return evidence.isAnother ? 'apart' : 'close';
}

/** To the nearest of them, by day number. */
function daysApart(day: number, others: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) least = Math.min(least, Math.abs(other - day));
  return least;
}

/** What states no day was news of its own day, or of the night before. */
function dayOfFirstReport({ statedOn, statedDay, publishedDay }: Evidence, { firstDay }: WeighedStory): DayAgreement {
  if (statedOn === undefined) return Math.abs(publishedDay - firstDay) <= 1 ? 'fresh' : 'unknown';
  return statedDay <= firstDay && firstDay - statedDay <= 1 ? 'fresh' : 'unknown';
}

/** Statements, aid, flight and diplomacy follow from events of every kind: they speak neither for nor against. */
function compareKinds({ kindTraits }: Evidence, { kindBits, mainTraits }: WeighedStory): KindAgreement {
  if (kindTraits.bit === 0 || mainTraits.bit === 0) return 'unknown';
  if ((kindBits & kindTraits.bit) !== 0) return 'same';
  const { family } = kindTraits;
  return family === 0 || mainTraits.family === 0 || family === mainTraits.family ? 'unknown' : 'other';
}

function is({ traits }: KindTraits, trait: number): boolean {
  return (traits & trait) !== 0;
}

function areStrikes({ kindTraits }: Evidence, { mainTraits }: WeighedStory): boolean {
  return (kindTraits.traits & mainTraits.traits & isStrike) !== 0;
}

/** Of strikes alone, and where both say what was hit. */
function compareTargets(evidence: Evidence, weighed: WeighedStory): TargetAgreement {
  const { targets } = evidence;
  if (targets.size === 0 || !areStrikes(evidence, weighed)) return 'unknown';
  const ofStory = Object.keys(weighed.story.targets ?? {});
  if (ofStory.length === 0) return 'unknown';
  return ofStory.some((target) => targets.has(target)) ? 'same' : 'other';
}

/** Tolls rise and accounts differ, so that another number says little; the same number of dead says much, and the more the rarer it is. */
function compareTolls({ toll: { killed } }: Evidence, ofStory: readonly number[]): TollAgreement {
  if (killed === null || ofStory.length === 0) return 'unknown';
  if (killed.min >= 3 && !isVague(killed) && ofStory.includes(killed.min)) return 'same';
  return ofStory.every((other) => farApart(killed.min, other)) ? 'other' : 'unknown';
}

/**
 * Two strikes that are told as two. Both state their day, and the days differ: a wire that rewrites its report overnight gives the same dead, or
 * more of them at the same target. Or the one says that it is not the first ("again", "the second in two days"), and hit something else.
 */
function isOtherStrike(
  evidence: Evidence,
  weighed: WeighedStory,
  { day, toll, target }: Pick<Match, 'day' | 'toll' | 'target'>,
): boolean {
  if (!areStrikes(evidence, weighed)) return false;
  if (evidence.isAnother && (target === 'other' || day === 'close' || day === 'apart')) return true;
  if (evidence.statedOn === undefined || (day !== 'close' && day !== 'apart')) return false;
  const isSameToll = toll === 'same' && tellingOf(evidence.toll) >= tellingEnough;
  return !isSameToll && !(target === 'same' && tollsMayAgree(evidence, weighed));
}

/** Five dead or more: three are told daily. */
const tellingEnough = 0.55;

/** Neither states a toll, or some account of the story comes near the entry's: seven dead and, the day after, four are two tolls. */
function tollsMayAgree({ toll: { killed } }: Evidence, { story: { tolls } }: WeighedStory): boolean {
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

/** The place that is the main one of all three, itself and not one near it. */
export function sharedPlace(
  { places: [main] }: Evidence,
  one: WeighedStory,
  other: WeighedStory,
): NamedPlace | undefined {
  const isMainOf = ({ places: [first] }: WeighedStory) => first !== undefined && first.placeId === main?.placeId;
  return isMainOf(one) && isMainOf(other) ? main : undefined;
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
function compareActors(evidence: Evidence, ofStory: Story['actors'], crowds: Crowds): number {
  let rarest = 0;
  for (const actorId of evidence.actors) {
    if (!Object.hasOwn(ofStory, actorId)) continue;
    const crowd = Math.min(manyStories, crowds.actors.get(actorId) ?? 1);
    rarest = Math.max(rarest, 1 - Math.log(Math.max(1, crowd)) / Math.log(manyStories));
  }
  return rarest;
}
