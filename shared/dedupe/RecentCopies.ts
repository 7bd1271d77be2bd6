/**
 * The copy of the last days, by its words: finds the entry that an arriving one repeats.
 *
 * Memory is bounded by `expireBefore` and by a hard cap. Every answer follows from the candidates' persisted fields alone, ties
 * by entryId, so a desk that was stopped and filled this again from its tables decides as it would have.
 */
import type { CopyKind } from '../model/entry.ts';
import type { PersonRange, Toll } from '../model/inferred.ts';
import { unknownOutlet } from '../model/names.ts';
import { type Instant, secondsPerDay } from '../model/time.ts';
import { KeyIndex } from './KeyIndex.ts';
import { SketchList } from './SketchList.ts';
import { type Overlap, overlapOf, readSketch, type Sketch } from './sketch.ts';

/** What must be known of an entry to tell whether another repeats it. All of it stands in the entry's row. */
export interface CopyCandidate {
  entryId: string;
  sketch: string;
  publishedAt: Instant;
  outlet: string;
  /** `Filing.lineageId`; for an entry not yet filed, its own id. */
  lineageId: string;
  toll: Toll;
  language: string;
  /** House names of agencies and outlets: `Inferred.credits`. */
  credits: string[];
  /** `Inferred.event`'s, where known: one outlet's formula filled with another place or day is no copy. */
  placeId?: string;
  eventOn?: string;
}

export interface NearDuplicate {
  /** The original: the earliest entry of the lineage. */
  duplicateOf: string;
  lineageId: string;
  /** `update`: the words are the same and the toll is not. It is to be shown, never dropped. */
  copyKind: CopyKind;
  /** 0..1 */
  similarity: number;
  /** The entry of which this is no copy but the same item under another name: the same outlet, the same words, soon after. */
  reissueOf?: string;
  /**
   * True when the lineage is named for a relay that was filed before it: one that credits this outlet, or that says itself that it is the younger.
   * This is the original.
   */
  isOriginal?: boolean;
}

/** All but its words. */
type Told = Omit<CopyCandidate, 'sketch'>;

interface Remembered extends Told {
  /** A number of its own among the remembered; given out again. */
  slot: number;
  publishedAtMs: number;
  /** Its outlet and the credited, in lower case; read when first asked for. */
  names: Set<string> | undefined;
}

/** What was read last: the sketch, and what it says if anything. */
interface Read {
  sketch: string;
  known: { words: Sketch; keys: number[] } | undefined;
}

/** Of each sample, this many of the smallest hashes are looked up; two texts that share half their words miss each other once in 10⁴. */
const keysPerSample = 16;
/** More entries than this share a run of words: an outlet's boilerplate, no sign of a copy. */
const longestPosting = 400;
const mostCompared = 24;
/** A copy shares a third of these keys or more; one is shared by chance. */
const fewestShared = 3;
/** Shingles: a shorter text has few keys to share. */
const shortest = 3 * keysPerSample;
/** Copy is relayed within days; the same words weeks later are an anniversary. */
const longestGapMs = 5 * secondsPerDay * 1000;

export class RecentCopies {
  /** In order of `add`: the first is the first to go when the cap is reached. */
  readonly #entries = new Map<string, Remembered>();
  readonly #byKey = new KeyIndex(2 * keysPerSample);
  readonly #slots: (Remembered | undefined)[] = [];
  readonly #freeSlots: number[] = [];
  readonly #words = new SketchList();
  /** By slot: how many keys it shares with the candidate that was asked about last, where the round says so. */
  #shared = new Uint8Array(256);
  #rounds = new Int32Array(256);
  #round = 0;
  /** By slot, of who stands there or stood there last. */
  #publishedMs = new Float64Array(256);
  readonly #found = new Int32Array(longestPosting + 1);
  /** Of the keys looked up last. */
  readonly #begins = new Int32Array(2 * keysPerSample);
  readonly #cap: number;
  /** Goes on where it stopped: a map that has lost its first thousands is slow to begin. */
  #eldestFirst = this.#entries.keys();
  #lastRead: Read | undefined;

  constructor(cap = 40_000) {
    this.#cap = cap;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Adding an entry again replaces it: a revision has other words. An entry without a readable sketch is not remembered. */
  add(entry: CopyCandidate): void {
    this.#remove(entry.entryId);
    const read = this.#read(entry.sketch);
    if (read === undefined) return;
    const slot = this.#freeSlots.pop() ?? this.#slots.length;
    const remembered = remember(entry, slot);
    this.#words.put(slot, read.words);
    this.#entries.set(entry.entryId, remembered);
    this.#slots[slot] = remembered;
    this.#byKey.add(slot, read.keys);
    if (slot >= this.#shared.length) this.#grow();
    this.#publishedMs[slot] = remembered.publishedAtMs;
    while (this.#entries.size > this.#cap) this.#remove(this.#eldest());
  }

  #eldest(): string {
    let next = this.#eldestFirst.next();
    if (next.done) {
      this.#eldestFirst = this.#entries.keys();
      next = this.#eldestFirst.next();
    }
    return next.value as string;
  }

  expireBefore(instant: Instant): void {
    const limit = Date.parse(instant);
    for (let slot = 0; slot < this.#slots.length; slot++) {
      if ((this.#publishedMs[slot] as number) >= limit) continue;
      const entry = this.#slots[slot];
      if (entry !== undefined) this.#remove(entry.entryId);
    }
  }

  /** For a killed entry: what was withdrawn is nobody's original any more. */
  remove(entryId: string): void {
    this.#remove(entryId);
  }

  /** The original that `candidate` repeats, if it repeats one. The candidate itself, if it has been added, is left out. */
  nearDuplicate(candidate: CopyCandidate): NearDuplicate | undefined {
    const read = this.#read(candidate.sketch);
    if (read === undefined) return undefined;
    const { words } = read;
    const publishedAtMs = Date.parse(candidate.publishedAt);
    let best: { entry: Remembered; likeness: Likeness } | undefined;
    for (const entry of this.#sharing(read, candidate.entryId)) {
      if (Math.abs(entry.publishedAtMs - publishedAtMs) > longestGapMs) continue;
      const likeness = likenessOf(words, this.#words.get(entry.slot));
      if (!isCopy(likeness, candidate, entry) || isFormula(candidate, entry, likeness)) continue;
      if (best === undefined || goesBefore({ entry, likeness }, best, candidate)) best = { entry, likeness };
    }
    if (best === undefined) return undefined;
    const root = this.#entries.get(best.entry.lineageId) ?? best.entry;
    return {
      duplicateOf: best.entry.lineageId,
      lineageId: best.entry.lineageId,
      copyKind: copyKindOf(candidate, best.entry, best.likeness),
      similarity: Math.round(best.likeness.similarity * 1000) / 1000,
      ...(isReissue(candidate, best.entry, best.likeness) ? { reissueOf: best.entry.entryId } : {}),
      ...(isOriginalOf(root, candidate) ? { isOriginal: true } : {}),
    };
  }

  /** An entry is asked about, then added: its sketch is decoded once. Undefined of a text without words. */
  #read(sketch: string): Read['known'] {
    if (this.#lastRead?.sketch !== sketch) {
      const words = readSketch(sketch);
      const isEmpty = words === undefined || words.whole.count === 0;
      this.#lastRead = { sketch, known: isEmpty ? undefined : { words, keys: keysOf(words) } };
    }
    return this.#lastRead.known;
  }

  #sharing({ words, keys }: { words: Sketch; keys: number[] }, exceptId: string): Remembered[] {
    const round = ++this.#round;
    const touched: number[] = [];
    this.#byKey.begin(keys, this.#begins);
    for (let each = 0; each < keys.length; each++) {
      const begin = this.#begins[each] as number;
      if (begin < 0) continue;
      const count = this.#byKey.find(keys[each] as number, begin, this.#found, longestPosting + 1);
      if (count > longestPosting) continue;
      for (let at = 0; at < count; at++) {
        const slot = this.#found[at] as number;
        if (this.#rounds[slot] === round) this.#shared[slot] = (this.#shared[slot] as number) + 1;
        else {
          this.#rounds[slot] = round;
          this.#shared[slot] = 1;
          touched.push(slot);
        }
      }
    }
    const isShort = words.whole.count < shortest;
    const most: Remembered[] = [];
    for (const slot of touched) {
      const isLike = isShort || (this.#shared[slot] as number) >= fewestShared || this.#words.countOf(slot) < shortest;
      if (!isLike) continue;
      const entry = this.#slots[slot] as Remembered;
      if (entry.entryId !== exceptId) most.push(entry);
    }
    if (most.length > mostCompared) {
      const shared = this.#shared;
      most.sort((a, b) => (shared[b.slot] as number) - (shared[a.slot] as number) || (a.entryId < b.entryId ? -1 : 1));
      most.length = mostCompared;
    }
    return most;
  }

  #remove(entryId: string): void {
    const entry = this.#entries.get(entryId);
    if (entry === undefined) return;
    this.#entries.delete(entryId);
    this.#byKey.remove(entry.slot, keysOf(this.#words.get(entry.slot)));
    this.#slots[entry.slot] = undefined;
    this.#freeSlots.push(entry.slot);
  }

  #grow(): void {
    const shared = new Uint8Array(2 * this.#shared.length);
    shared.set(this.#shared);
    this.#shared = shared;
    const rounds = new Int32Array(2 * this.#rounds.length);
    rounds.set(this.#rounds);
    this.#rounds = rounds;
    const publishedMs = new Float64Array(2 * this.#publishedMs.length);
    publishedMs.set(this.#publishedMs);
    this.#publishedMs = publishedMs;
  }
}

/** Field by field: to spread the rest of an object costs more than to look up all its words. */
function remember(entry: CopyCandidate, slot: number): Remembered {
  const { entryId, publishedAt, outlet, lineageId, toll, language, credits, placeId, eventOn } = entry;
  return {
    entryId,
    publishedAt,
    outlet,
    lineageId,
    toll,
    language,
    credits,
    placeId,
    eventOn,
    slot,
    publishedAtMs: Date.parse(publishedAt),
    names: undefined,
  };
}

function keysOf({ whole, lede }: Sketch): number[] {
  const keys: number[] = [];
  for (let at = 0; at < keysPerSample && at < whole.hashes.length; at++) keys.push(whole.hashes[at] as number);
  for (let at = 0; at < keysPerSample && at < lede.hashes.length; at++) {
    const key = lede.hashes[at] as number;
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

interface Likeness {
  similarity: number;
  jaccard: number;
  /** How much of the shorter text stands in the longer one. */
  containment: number;
  /** The same for the openings. */
  ledeContainment: number;
  /** Shingles of the arriving and of the held text. */
  arrivingCount: number;
  heldCount: number;
}

function likenessOf(arriving: Sketch, held: Sketch): Likeness {
  const whole = overlapOf(arriving.whole, held.whole);
  const lede = overlapOf(arriving.lede, held.lede);
  const containment = larger(whole);
  return {
    similarity: Math.max(whole.jaccard, 0.92 * containment),
    jaccard: whole.jaccard,
    containment,
    ledeContainment: larger(lede),
    arrivingCount: arriving.whole.count,
    heldCount: held.whole.count,
  };
}

function larger({ ofFirst, ofSecond }: Overlap): number {
  return Math.max(ofFirst, ofSecond);
}

/**
 * Two reports of one war share many runs of words: who monitors, what began in March 2011. That background stands at the end; a
 * copy shares its opening too, or nearly everything. Of a flash of a dozen words nearly everything must agree.
 */
function isCopy(likeness: Likeness, candidate: Told, entry: Remembered): boolean {
  const { jaccard, containment, ledeContainment } = likeness;
  if (Math.min(likeness.arrivingCount, likeness.heldCount) < 12) return jaccard >= 0.8;
  if (jaccard >= 0.45 || containment >= 0.8) return true;
  if (containment >= 0.55 && ledeContainment >= 0.6) return true;
  return containment >= 0.45 && ledeContainment >= 0.4 && sharesName(candidate, entry);
}

function sharesName(candidate: Told, entry: Remembered): boolean {
  if (candidate.outlet === entry.outlet) return false;
  entry.names ??= namesOf(entry);
  return shareName(namesOf(candidate), entry.names);
}

function namesOf({ outlet, credits }: Told): Set<string> {
  return new Set([outlet, ...credits].map((name) => name.toLowerCase()));
}

/** Of two files that name no supplier nobody can say so. */
function areOneDesk(one: Told, other: Told): boolean {
  return one.outlet === other.outlet && one.outlet !== unknownOutlet;
}

/** One credits the other's outlet, or both credit one agency. */
function shareName(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const name of one) if (other.has(name)) return true;
  return false;
}

/**
 * The formula of a daily report, filled anew: the words of another item with another place, or with another day and, from one desk, another toll. What is
 * longer or shorter only, or all but the same, is a copy whatever was read of it.
 */
function isFormula(candidate: Told, entry: Told, likeness: Likeness): boolean {
  if (isPart(likeness)) return false;
  const isOneDesk = areOneDesk(candidate, entry);
  const isShort = Math.min(likeness.arrivingCount, likeness.heldCount) < longestForm;
  if (!isOneDesk && (!isShort || likeness.jaccard >= surelyCopied)) return false;
  if (candidate.placeId !== undefined && entry.placeId !== undefined && candidate.placeId !== entry.placeId)
    return true;
  const otherDay =
    candidate.eventOn !== undefined && entry.eventOn !== undefined && candidate.eventOn !== entry.eventOn;
  return otherDay && (!isOneDesk || tollsDiffer(candidate.toll, entry.toll));
}

/** Two desks that share so much share one text; who fills in a form changes more. */
const surelyCopied = 0.85;
/** Shingles: two desks that agree in most of a longer text have it from one another. */
const longestForm = 80;

/** A newsroom that puts an item out again under another name does so within the day; the next day's is the next day's item. */
const reissueMs = 0.5 * secondsPerDay * 1000;
/** Shingles. "Sirens sound in the town" is said twice of two alarms; so much in the same words is one item. */
const fewestOfItem = 18;

/**
 * The same outlet's same item under a changed name, with or without a changed toll: word for word, or all but the few runs that hold the
 * number.
 */
function isReissue(candidate: Told, entry: Remembered, likeness: Likeness): boolean {
  const { jaccard, arrivingCount, heldCount } = likeness;
  if (!areOneDesk(candidate, entry) || candidate.language !== entry.language) return false;
  if (Math.abs(Date.parse(candidate.publishedAt) - entry.publishedAtMs) > reissueMs) return false;
  if (Math.min(arrivingCount, heldCount) < fewestOfItem) return false;
  if (candidate.eventOn !== entry.eventOn || candidate.placeId !== entry.placeId) return false;
  return jaccard === 1 || (tollsDiffer(candidate.toll, entry.toll) && jaccard >= 0.7);
}

/**
 * Whether the lineage's first was a relay of the candidate, of another outlet: it credits it, and not the other way round; or neither credits the
 * other and the candidate was published before it. Feeds are read in the order of their names, and an agency's may come after its customers'.
 */
function isOriginalOf(root: Told, candidate: Told): boolean {
  const credits = (one: Told, { outlet }: Told): boolean =>
    one.credits.some((credit) => credit.toLowerCase() === outlet.toLowerCase());
  if (root.entryId !== root.lineageId || root.outlet.toLowerCase() === candidate.outlet.toLowerCase()) return false;
  if (credits(candidate, root)) return false;
  return credits(root, candidate) || Date.parse(candidate.publishedAt) < Date.parse(root.publishedAt);
}

/** Everything of the arriving text, or of the held one, stands word for word in a longer other: no name was replaced. */
function isPart({ containment, arrivingCount, heldCount }: Likeness): boolean {
  const [fewer, more] = arrivingCount < heldCount ? [arrivingCount, heldCount] : [heldCount, arrivingCount];
  return containment >= 0.97 && fewer < 0.95 * more;
}

/** Where one side is silent, or says "dozens", there is no difference: a cut may have lost the number. */
function tollsDiffer(one: Toll, other: Toll): boolean {
  return rangesDiffer(one.killed, other.killed) || rangesDiffer(one.injured, other.injured);
}

function rangesDiffer(one: PersonRange | null, other: PersonRange | null): boolean {
  if (one === null || other === null || isVague(one) || isVague(other)) return false;
  return one.min !== other.min || one.max !== other.max;
}

function isVague({ min, max }: PersonRange): boolean {
  return max !== null && max >= 2 * min && max > 20;
}

function copyKindOf(candidate: Told, entry: Told, likeness: Likeness): CopyKind {
  if (tollsDiffer(candidate.toll, entry.toll)) return 'update';
  if (likeness.arrivingCount < 0.7 * likeness.heldCount && likeness.containment >= 0.6) return 'cut';
  return areOneDesk(candidate, entry) ? 'same' : 'relay';
}

/** The outlet that the candidate credits comes first, then the likest, then the earliest. */
function goesBefore(
  one: { entry: Remembered; likeness: Likeness },
  other: { entry: Remembered; likeness: Likeness },
  candidate: Told,
): boolean {
  const credits = new Set(candidate.credits.map((name) => name.toLowerCase()));
  const isCredited = (of: Remembered): number => (credits.has(of.outlet.toLowerCase()) ? 1 : 0);
  const order =
    isCredited(one.entry) - isCredited(other.entry) ||
    one.likeness.similarity - other.likeness.similarity ||
    other.entry.publishedAtMs - one.entry.publishedAtMs;
  return order > 0 || (order === 0 && one.entry.entryId < other.entry.entryId);
}
