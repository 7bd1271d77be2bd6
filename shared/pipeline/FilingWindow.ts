/**
 * New entries that are decided one after the other and written all at once.
 *
 * One desk decides in one order, so that two reports of one event cannot miss each other; to wait for each write before the next decision
 * would leave it idle nine tenths of its time. What is decided is written down first (see Decided), so that whoever finds half of it written
 * writes the rest as it was decided. Then the mentions and each touched story once, then the entries: the order of ADR 3.
 *
 * Only what is plain stands in a window: an entry that nobody holds, which joins a story of these days or founds one. The rest is filed alone,
 * before and behind it.
 */
import { foldDelivery } from '../dedupe/foldDelivery.ts';
import { sketchOf } from '../dedupe/sketch.ts';
import { creditId } from '../enrich/knownNames.ts';
import type { Decided } from '../model/decided.ts';
import type { EnrichedEntry, Entry } from '../model/entry.ts';
import type { StepContext } from '../model/step.ts';
import type { Story } from '../model/story.ts';
import type { Instant } from '../model/time.ts';
import { sideBySide } from '../stores/sideBySide.ts';
import { fileIntoStory } from '../stories/fileIntoStory.ts';
import { candidateOfEntry, type DeskMemory } from './deskMemory.ts';
import { decideFiling, type FilingStores, type Joined, later, remember } from './fileEntry.ts';

/** Of one story; it remembers the last 48 of its entries, and by these it knows what stands in it already. */
const mostOfStory = 40;
const mostEntries = 250;

interface Touched {
  story: Story;
  /** The revision that the table holds; 0: none. */
  held: number;
  entries: number;
}

export class FilingWindow {
  readonly #stores: FilingStores;
  readonly #contextNow: () => StepContext;
  readonly #memory: DeskMemory;
  readonly #entries = new Map<string, Entry>();
  readonly #touched = new Map<string, Touched>();

  constructor(stores: FilingStores, contextNow: () => StepContext, memory: DeskMemory) {
    this.#stores = stores;
    this.#contextNow = contextNow;
    this.#memory = memory;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Decides an entry that no row is held of. False where it is to be filed alone, behind this window; then nothing has been decided. */
  take(arriving: EnrichedEntry): boolean {
    const memory = this.#memory;
    const { entryId } = arriving;
    if (this.size >= mostEntries || this.#entries.has(entryId) || !memory.isOpenFor(arriving.day)) return false;
    // What another window left half written is completed one by one.
    if (memory.decided.has(entryId)) return false;
    const filedAt = later(this.#contextNow().now, arriving.receivedAt);
    const folded = foldDelivery(undefined, arriving, filedAt);
    if (!folded.isRecorded || !folded.isFirst || folded.copy.status === 'canceled') return false;

    const sketch = sketchOf(folded.copy.headline, folded.copy.text);
    const original = memory.copies.nearDuplicate(candidateOfEntry(folded.copy, sketch, entryId));
    if (original?.reissueOf) return false;
    const { filing, joined } = decideFiling({ folded, filedAt, sketch, original }, memory);
    const entry: Entry = { ...folded.copy, filing };
    if (joined && !this.#intoStory(entry, joined)) return false;
    this.#entries.set(entryId, entry);
    remember(entry, memory);
    return true;
  }

  #intoStory(entry: Entry, { storyId: filedUnder, why, absorbs, founded }: Joined): boolean {
    const { stories } = this.#memory;
    const storyId = stories.survivorOf(filedUnder);
    const story = stories.get(storyId);
    // Two stories become one, or a story is to be read first that nobody has told of for days.
    if (absorbs !== undefined || (story === undefined && !founded)) return false;
    if (story !== undefined && stories.unclosedOf(story).length > 0) return false;
    const touched = this.#touched.get(storyId);
    if (touched !== undefined && touched.entries >= mostOfStory) return false;
    const { lineageId, tolls } = entry.filing;
    const next = fileIntoStory(story, entry, { storyId, lineageId, tolls, isIn: false, why });
    stories.put(next);
    if (next !== story)
      this.#touched.set(storyId, {
        story: next,
        held: touched?.held ?? story?.revision ?? 0,
        entries: (touched?.entries ?? 0) + 1,
      });
    return true;
  }

  /** Each touched story once, with the instant at which the last of its entries was filed. */
  #touchedLast(entries: Entry[], now: Instant): (Touched & { writtenAt: Instant })[] {
    const lastFiledAt = new Map(entries.map(({ filing }) => [filing.storyId, filing.filedAt]));
    return [...this.#touched.values()].map((each) => ({
      ...each,
      writtenAt: lastFiledAt.get(each.story.storyId) ?? now,
    }));
  }

  /** Writes all of it. Throws when any write failed: then nothing is remembered, and all of it has to come again. */
  async write(): Promise<void> {
    const entries = [...this.#entries.values()];
    if (entries.length === 0) return;
    const { stories, entries: rows, mentions } = this.#stores;
    const { now, log } = this.#contextNow();
    try {
      // One alone is safe in the order of its writes.
      const areWrittenDown = entries.length > 1;
      if (areWrittenDown) await this.#memory.writeDown(entries.map(decidedOf), this.#stores);
      const touched = this.#touchedLast(entries, now);
      const isPlain = ({ held }: Touched) => areWrittenDown && held === 0;
      const written = await Promise.allSettled([
        mentions.enter(entries, creditId),
        stories.enter(touched.filter(isPlain)),
        sideBySide(
          touched.filter((each) => !isPlain(each)),
          async ({ story, held, writtenAt }) => refuse(await stories.put(story, writtenAt, held), story.storyId),
        ),
      ]);
      for (const each of written) if (each.status === 'rejected') throw each.reason;
      if (areWrittenDown) await rows.enter(entries);
      else for (const entry of entries) refuse(await rows.put(entry, 0), entry.entryId);
    } catch (error) {
      this.#memory.forget();
      throw error;
    }
    for (const { entryId } of entries) {
      this.#memory.decided.delete(entryId);
      log.count('EntriesFiled');
    }
    this.#entries.clear();
    this.#touched.clear();
  }
}

function refuse(answer: 'written' | 'conflict', id: string): void {
  if (answer === 'conflict') throw new Error(`Another worker wrote ${id} meanwhile; it will be decided again.`);
}

function decidedOf({ entryId, filing }: Entry): Decided {
  const { storyId, storyWhy, lineageId, duplicateOf, copyKind, similarity } = filing;
  return { entryId, storyId, storyWhy, lineageId, duplicateOf, copyKind, similarity };
}
