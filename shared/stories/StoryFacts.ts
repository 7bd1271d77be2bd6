/**
 * What weighing asks of each open story, by its slot, in flat arrays: an entry is weighed against some twenty stories of thousands, whose rows
 * lie scattered in memory, and to fetch them cost more than to compare them. Everything here follows from the row that was written last.
 */
import type { EventKind } from '../model/inferred.ts';
import type { Story } from '../model/story.ts';
import { dayOf } from '../model/time.ts';
import { dayNumber } from './dayNumber.ts';
import { most } from './fileIntoStory.ts';
import { isLasting, type KindTraits, traitsOf } from './kindTraits.ts';
import { NameNumbers } from './NameNumbers.ts';
import { mostTolls } from './orderTolls.ts';
import type { NamedPlace } from './readEvidence.ts';
import { bitsOfTargets } from './targetBits.ts';

/** In `#times`, by slot. */
const perTimes = 4;
const norm = 0;
const firstMs = 1;
const lastMs = 2;
const order = 3;

/** In `#marks`, by slot: with days, 64 bytes. */
const perMarks = 16;
const traits = 0;
const family = 1;
const mainBit = 2;
const kindBits = 3;
const targetBits = 4;
const firstDay = 5;
const dating = 6;
const dayCount = 7;
const days = 8;
const placeCount = 12;
const actorCount = 13;
const tollCount = 14;
const titleMark = 15;

/** In `#where`, of each place of a slot. */
const perPlace = 5;
const placeNumber = 0;
const latitude = 1;
const longitude = 2;
const radiusKm = 3;
const placeWeight = 4;
const perWhere = perPlace * most.places;

/** How the row dates the event first. */
export type Dating = 'not' | 'day' | 'wider';
const datings: Dating[] = ['not', 'day', 'wider'];

export class StoryFacts {
  readonly placeNumbers = new NameNumbers();
  readonly actorNumbers = new NameNumbers();
  #room = 256;
  #times = new Float64Array(this.#room * perTimes);
  #heaviest = new Float64Array(this.#room);
  #marks = new Int32Array(this.#room * perMarks);
  #where = new Float64Array(this.#room * perWhere);
  #actors = new Int32Array(this.#room * most.actors);
  #killed = new Float64Array(this.#room * mostTolls);

  /** `before`: the row that was written there, where the story is the same: what it shares with the new one stands already. */
  write(slot: number, story: Story, before?: Story): void {
    if (slot >= this.#room) this.#grow();
    if (before?.terms !== story.terms) this.#writeTerms(slot, story);
    this.#writeTimes(slot, story, before);
    this.#writeKinds(slot, story);
    const marks = slot * perMarks;
    this.#marks[marks + targetBits] = bitsOfTargets(story.targets);
    if (before?.places !== story.places || before.areas !== story.areas) this.#writePlaces(slot, story);
    if (before?.actors !== story.actors) this.#writeActors(slot, story);
    if (before?.tolls !== story.tolls) this.#writeTolls(slot, story);
    if (before?.title !== story.title) this.#marks[marks + titleMark] = markOfTitle(story.title);
  }

  norm(slot: number): number {
    return this.#times[slot * perTimes + norm] as number;
  }

  firstMs(slot: number): number {
    return this.#times[slot * perTimes + firstMs] as number;
  }

  lastMs(slot: number): number {
    return this.#times[slot * perTimes + lastMs] as number;
  }

  /** As ids are ordered by their letters, so are these numbers, where they differ; NaN of what is no id of ours. */
  order(slot: number): number {
    return this.#times[slot * perTimes + order] as number;
  }

  /** The weight of its heaviest term. */
  heaviest(slot: number): number {
    return this.#heaviest[slot] as number;
  }

  /** Of the kind that most of its entries have: `KindTraits.traits`, `family` and `bit`. */
  mainTraits(slot: number): number {
    return this.#marks[slot * perMarks + traits] as number;
  }

  mainFamily(slot: number): number {
    return this.#marks[slot * perMarks + family] as number;
  }

  mainBit(slot: number): number {
    return this.#marks[slot * perMarks + mainBit] as number;
  }

  /** `KindTraits.bit` of each kind that any of its entries has. */
  kindBits(slot: number): number {
    return this.#marks[slot * perMarks + kindBits] as number;
  }

  targetBits(slot: number): number {
    return this.#marks[slot * perMarks + targetBits] as number;
  }

  /** The number of the day of its first report. */
  firstDay(slot: number): number {
    return this.#marks[slot * perMarks + firstDay] as number;
  }

  dating(slot: number): Dating {
    return datings[this.#marks[slot * perMarks + dating] as number] as Dating;
  }

  /** The days that count: the first, and where such an event goes on for days, all of them. */
  dayCount(slot: number): number {
    return this.#marks[slot * perMarks + dayCount] as number;
  }

  /** Its number, as `dayNumber` counts. */
  day(slot: number, at: number): number {
    return this.#marks[slot * perMarks + days + at] as number;
  }

  /** Titles of which this differs differ. */
  titleMark(slot: number): number {
    return this.#marks[slot * perMarks + titleMark] as number;
  }

  placeCount(slot: number): number {
    return this.#marks[slot * perMarks + placeCount] as number;
  }

  /** Of its places, heaviest first; of those told alike, the smaller. */
  placeNumber(slot: number, at: number): number {
    return this.#where[slot * perWhere + at * perPlace + placeNumber] as number;
  }

  placesOf(slot: number): number[] {
    const numbers: number[] = [];
    for (let at = 0; at < this.placeCount(slot); at++) numbers.push(this.placeNumber(slot, at));
    return numbers;
  }

  placeWeight(slot: number, at: number): number {
    return this.#where[slot * perWhere + at * perPlace + placeWeight] as number;
  }

  placeRadiusKm(slot: number, at: number): number {
    return this.#where[slot * perWhere + at * perPlace + radiusKm] as number;
  }

  /** Into `place`, all but its id. */
  readPlace(slot: number, at: number, place: NamedPlace): void {
    const from = slot * perWhere + at * perPlace;
    place.latitude = this.#where[from + latitude] as number;
    place.longitude = this.#where[from + longitude] as number;
    place.radiusKm = this.#where[from + radiusKm] as number;
    place.weight = this.#where[from + placeWeight] as number;
  }

  actorCount(slot: number): number {
    return this.#marks[slot * perMarks + actorCount] as number;
  }

  actorsOf(slot: number): number[] {
    const numbers: number[] = [];
    for (let at = 0; at < this.actorCount(slot); at++) numbers.push(this.#actors[slot * most.actors + at] as number);
    return numbers;
  }

  hasActor(slot: number, number: number): boolean {
    const from = slot * most.actors;
    const end = from + this.actorCount(slot);
    for (let at = from; at < end; at++) if (this.#actors[at] === number) return true;
    return false;
  }

  /** Tolls that count the dead. */
  tollCount(slot: number): number {
    return this.#marks[slot * perMarks + tollCount] as number;
  }

  /** The least number of dead of such a toll. */
  killed(slot: number, at: number): number {
    return this.#killed[slot * mostTolls + at] as number;
  }

  #writeTerms(slot: number, { terms: { weights } }: Story): void {
    // Whole ten-thousandths, as the row holds them: their sum is exact, in whatever order a table gives the terms back.
    let squares = 0;
    let heaviest = 0;
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] as number;
      const whole = Math.round(weight * 1e4);
      squares += whole * whole;
      if (weight > heaviest) heaviest = weight;
    }
    this.#times[slot * perTimes + norm] = Math.sqrt(squares) / 1e4;
    this.#heaviest[slot] = heaviest;
  }

  #writeTimes(slot: number, story: Story, before?: Story): void {
    const times = slot * perTimes;
    if (before?.firstReportedAt !== story.firstReportedAt) {
      this.#times[times + firstMs] = Date.parse(story.firstReportedAt);
      this.#marks[slot * perMarks + firstDay] = dayNumber(dayOf(story.firstReportedAt));
    }
    if (before?.lastReportedAt !== story.lastReportedAt) this.#times[times + lastMs] = Date.parse(story.lastReportedAt);
    if (before === undefined) this.#times[times + order] = orderOf(story.storyId);
  }

  #writeKinds(slot: number, { kinds, eventOn }: Story): void {
    const at = slot * perMarks;
    const main = mainOf(kinds);
    this.#marks[at + traits] = main.traits;
    this.#marks[at + family] = main.family;
    this.#marks[at + mainBit] = main.bit;
    let bits = 0;
    for (const kind in kinds) bits |= traitsOf(kind as EventKind).bit;
    this.#marks[at + kindBits] = bits;
    const [first] = eventOn;
    this.#marks[at + dating] = datings.indexOf(first === undefined ? 'not' : first.length === 10 ? 'day' : 'wider');
    const counted = (main.traits & isLasting) !== 0 ? eventOn.length : 1;
    let count = 0;
    for (let each = 0; each < counted && each < eventOn.length && count < most.days; each++) {
      const on = eventOn[each] as string;
      if (on.length === 10) this.#marks[at + days + count++] = dayNumber(on);
    }
    this.#marks[at + dayCount] = count;
  }

  #writePlaces(slot: number, { places, areas }: Story): void {
    const from = slot * perWhere;
    const where = this.#where;
    let count = 0;
    for (const placeId in places) {
      const [lat, long, radius] = areas?.[placeId] ?? nowhere;
      const weight = places[placeId] as number;
      let at = count;
      for (; at > 0 && this.#isBehind(from + (at - 1) * perPlace, weight, radius, placeId); at--)
        if (at < most.places) where.copyWithin(from + at * perPlace, from + (at - 1) * perPlace, from + at * perPlace);
      if (at >= most.places) continue;
      const place = from + at * perPlace;
      where[place + placeNumber] = this.placeNumbers.numberOf(placeId);
      where[place + latitude] = lat;
      where[place + longitude] = long;
      where[place + radiusKm] = radius;
      where[place + placeWeight] = weight;
      if (count < most.places) count++;
    }
    this.#marks[slot * perMarks + placeCount] = count;
  }

  /** Whether the place that stands there belongs behind one of this weight and reach. */
  #isBehind(place: number, weight: number, radius: number, placeId: string): boolean {
    const other = this.#where[place + placeWeight] as number;
    if (other !== weight) return other < weight;
    const reach = this.#where[place + radiusKm] as number;
    if (reach !== radius) return reach > radius;
    return placeId < this.placeNumbers.nameOf(this.#where[place + placeNumber] as number);
  }

  #writeActors(slot: number, { actors }: Story): void {
    const from = slot * most.actors;
    let count = 0;
    for (const actorId in actors) {
      if (count === most.actors) break;
      this.#actors[from + count++] = this.actorNumbers.numberOf(actorId);
    }
    this.#marks[slot * perMarks + actorCount] = count;
  }

  #writeTolls(slot: number, { tolls }: Story): void {
    const from = slot * mostTolls;
    let count = 0;
    for (let at = 0; at < tolls.length && count < mostTolls; at++) {
      const killed = tolls[at]?.killed;
      if (killed) this.#killed[from + count++] = killed.min;
    }
    this.#marks[slot * perMarks + tollCount] = count;
  }

  #grow(): void {
    this.#room *= 2;
    this.#times = longer(this.#times, new Float64Array(this.#room * perTimes));
    this.#heaviest = longer(this.#heaviest, new Float64Array(this.#room));
    this.#marks = longer(this.#marks, new Int32Array(this.#room * perMarks));
    this.#where = longer(this.#where, new Float64Array(this.#room * perWhere));
    this.#actors = longer(this.#actors, new Int32Array(this.#room * most.actors));
    this.#killed = longer(this.#killed, new Float64Array(this.#room * mostTolls));
  }
}

const nowhere: [number, number, number] = [Number.NaN, Number.NaN, 0];

/** The kind that most of a story's entries have, ties by name. */
function mainOf(kinds: Story['kinds']): KindTraits {
  let main: EventKind | undefined;
  let most = 0;
  for (const each in kinds) {
    const kind = each as EventKind;
    const count = kinds[kind] as number;
    if (count > most || (count === most && main !== undefined && kind < main)) {
      main = kind;
      most = count;
    }
  }
  return traitsOf(main);
}

function orderOf(storyId: string): number {
  if (!/^s-[0-9a-f]{12}/.test(storyId)) return Number.NaN;
  return Number.parseInt(storyId.slice(2, 14), 16);
}

/** Its length and some of its letters: most titles differ in these. */
export function markOfTitle(title: string): number {
  const { length } = title;
  let mark = length;
  for (let at = 0; at < length; at += 7) mark = Math.imul(mark ^ title.charCodeAt(at), 0x9e3779b1);
  return mark | 0;
}

function longer<List extends Int32Array | Float64Array>(short: List, long: List): List {
  long.set(short);
  return long;
}
