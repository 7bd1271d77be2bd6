/**
 * What the filing desk remembers: the open stories and the copy of the last days.
 *
 * `file-entries` is one worker at a time behind one FIFO queue, so it may remember what it wrote instead of reading it back for every
 * entry. Everything here was read from the tables or has just been written to them: a worker that starts anew remembers the same.
 * The desk's row says who wrote last; a worker that finds another's name there forgets and reads again, and the condition on every
 * write catches the rest.
 */
import { type CopyCandidate, RecentCopies } from '../dedupe/RecentCopies.ts';
import type { Decided } from '../model/decided.ts';
import type { EnrichedEntry } from '../model/entry.ts';
import { addDays, type Day } from '../model/time.ts';
import type { EntryRow } from '../stores/entryRow.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { Desk, StoryStore } from '../stores/storyStore.ts';
import { OpenStories } from '../stories/OpenStories.ts';

/** Days before and after an entry's own whose stories and copy it may belong to; see stories/ and dedupe/ for the reasons. */
const daysBack = 5;
const daysAhead = 1;
/** More days than this in memory come from old reports being filed again: forget all and read what is needed. */
const mostDays = 24;
/** How long a worker trusts that it still is the one at the desk. Lambda never runs two for one FIFO group at once. */
const trustMs = 5_000;

export interface DeskStores {
  entries: EntryStore;
  stories: StoryStore;
}

export class DeskMemory {
  copies = new RecentCopies();
  stories = new OpenStories([]);
  /** entryId → storyId, for the entries whose copy is remembered. */
  readonly storyOf = new Map<string, string>();
  /** By entryId: decisions that were to be written at once by whoever sat here before or lost heart, and may stand in part. See Decided. */
  readonly decided = new Map<string, Decided>();
  #desk: Desk | undefined;
  readonly #worker = crypto.randomUUID();
  readonly #days = new Set<Day>();
  #checkedAtEpochMs = 0;

  /** Makes sure that all that an entry of `day` may join is remembered. */
  async openFor(day: Day, stores: DeskStores): Promise<void> {
    await this.#sitDown(stores);
    const needed = daysAround(day);
    const missing = needed.filter((each) => !this.#days.has(each));
    if (missing.length > 0 && this.#days.size + missing.length > mostDays) {
      this.#forgetNews();
      missing.splice(0, missing.length, ...needed);
    }
    for (const each of missing) {
      for await (const story of stores.stories.activeOn(each)) this.stories.put(story);
      const rows: EntryRow[] = [];
      for await (const row of stores.entries.publishedOn(each)) rows.push(row);
      const sketches = await stores.entries.sketchesOf(rows.map((row) => row.entryId));
      for (const row of rows) {
        const sketch = sketches.get(row.entryId);
        if (sketch !== undefined && row.status !== 'canceled') this.copies.add(candidateOfRow(row, sketch));
        if (row.storyId) this.storyOf.set(row.entryId, row.storyId);
      }
      this.#days.add(each);
    }
  }

  /** True when all that an entry of `day` may join is remembered. Nothing is forgotten before the next `openFor`. */
  isOpenFor(day: Day): boolean {
    return daysAround(day).every((each) => this.#days.has(each));
  }

  /** Writes down what has been decided, before any of it is written out. Throws when another worker has taken the desk. */
  async writeDown(decided: Decided[], stores: DeskStores): Promise<void> {
    if (this.#desk === undefined) throw new Error('Nobody sits at the desk.');
    const own = new Set(decided.map(({ entryId }) => entryId));
    const open = [...this.decided.values()].filter(({ entryId }) => !own.has(entryId));
    const desk = { holder: this.#worker, turn: this.#desk.turn + 1, decided: [...open, ...decided] };
    if ((await stores.stories.writeDesk(desk)) === 'conflict') {
      this.forget();
      throw new Error('Another worker has taken the desk; all of this will be decided again.');
    }
    this.#desk = desk;
  }

  /** After a write that failed or may have: what the tables hold is read again, and so is what was to be written. */
  forget(): void {
    this.#forgetNews();
    this.decided.clear();
    this.#desk = undefined;
    this.#checkedAtEpochMs = 0;
  }

  #forgetNews(): void {
    this.copies = new RecentCopies();
    this.stories = new OpenStories([]);
    this.storyOf.clear();
    this.#days.clear();
  }

  async #sitDown(stores: DeskStores): Promise<void> {
    if (Date.now() - this.#checkedAtEpochMs < trustMs) return;
    const standing = await stores.stories.readDesk();
    if (this.#desk === undefined || standing?.holder !== this.#worker) {
      this.forget();
      this.#desk = standing?.holder === this.#worker ? standing : await stores.stories.takeDesk(this.#worker);
      for (const each of this.#desk.decided) this.decided.set(each.entryId, each);
    }
    this.#checkedAtEpochMs = Date.now();
  }
}

/** Asked of every entry, and most are of one day. */
let lastAround: { day: Day; around: readonly Day[] } | undefined;

function daysAround(day: Day): readonly Day[] {
  if (lastAround?.day !== day)
    lastAround = {
      day,
      around: Array.from({ length: daysBack + 1 + daysAhead }, (_, at) => addDays(day, at - daysBack)),
    };
  return lastAround.around;
}

const memories = new WeakMap<StoryStore, DeskMemory>();

/** The memory that belongs to these tables, for the life of the process. */
export function deskMemory(stores: DeskStores): DeskMemory {
  let memory = memories.get(stores.stories);
  if (!memory) {
    memory = new DeskMemory();
    memories.set(stores.stories, memory);
  }
  return memory;
}

function candidateOfRow(row: EntryRow, sketch: string): CopyCandidate {
  return {
    entryId: row.entryId,
    sketch,
    publishedAt: row.publishedAt,
    outlet: row.outlet,
    lineageId: row.lineageId,
    toll: { killed: row.toll.killed ?? null, injured: row.toll.injured ?? null },
    language: row.language,
    credits: row.credits,
    placeId: row.event.placeId,
    eventOn: row.event.on,
  };
}

export function candidateOfEntry(entry: EnrichedEntry, sketch: string, lineageId: string): CopyCandidate {
  return {
    entryId: entry.entryId,
    sketch,
    publishedAt: entry.publishedAt,
    outlet: entry.outlet,
    lineageId,
    toll: entry.inferred.toll,
    language: entry.inferred.language,
    credits: entry.inferred.credits,
    placeId: entry.inferred.event.placeId,
    eventOn: entry.inferred.event.on,
  };
}
