import { RecentCopies } from '../shared/dedupe/RecentCopies.ts';
import { sketchOf } from '../shared/dedupe/sketch.ts';
import { enrichEntry } from '../shared/enrich/enrichEntry.ts';
import type { EnrichedEntry } from '../shared/model/entry.ts';
import type { Why } from '../shared/model/inferred.ts';
import { addSeconds, dayOf, type Instant, secondsPerDay } from '../shared/model/time.ts';
import { candidateOfEntry } from '../shared/pipeline/deskMemory.ts';
import { assignStory } from '../shared/stories/assignStory.ts';
import { fileIntoStory } from '../shared/stories/fileIntoStory.ts';
import { mergeStories } from '../shared/stories/mergeStories.ts';
import { OpenStories } from '../shared/stories/OpenStories.ts';
import type { EntryLine } from './entryLine.ts';

/** Stories and copy older than this are let go of: the desk looks back five days. */
const rememberedDays = 6;
/** How often, in entries, what is old is looked for. */
const expireEvery = 500;
/** Of so many entries the story is remembered apart, for copies of an entry that its story no longer lists. */
const maxRemembered = 20_000;
/** Days of a busy desk, and what keeps memory the same however long the input is. */
const mostCopies = 8_000;
const mostStories = 4_000;

export interface Grouped {
  storyId: string;
  duplicateOf?: string;
  why: Why[];
}

/**
 * The filing desk without its tables: decides each entry when it comes, with the code that file-entries runs, and revises nothing.
 *
 * Unlike the desk it gives a story to every entry, whether the war is in it or not: what is asked here is what belongs together.
 * Memory is bounded, however long the input; entries are best given oldest first.
 */
export class GroupingDesk {
  readonly #copies = new RecentCopies(mostCopies);
  readonly #stories = new OpenStories([], mostStories);
  readonly #storyOf = new Map<string, string>();
  /** Goes on where it stopped: a map that has lost its first thousands is slow to begin. */
  #eldestFirst = this.#storyOf.keys();
  #sinceExpiry = 0;
  #earliest: Instant | undefined;

  group(line: EntryLine): Grouped {
    return this.decide(entryOf(line));
  }

  /** Decides an entry that has been read. `sketch`: of its words. */
  decide(entry: EnrichedEntry, sketch = sketchOf(entry.headline, entry.text)): Grouped {
    this.#expire(entry.publishedAt);
    const original = this.#copies.nearDuplicate(candidateOfEntry(entry, sketch, entry.entryId));
    const lineageId = original?.lineageId ?? entry.entryId;
    const duplicateStoryId = original && this.#storyOf.get(original.duplicateOf);
    const { storyId, why, absorbs } = assignStory(entry, this.#stories, { duplicateStoryId });
    const next = fileIntoStory(this.#stories.get(storyId), entry, { storyId, lineageId });
    const absorbed = absorbs && this.#stories.get(absorbs.storyId);
    this.#stories.put(absorbs && absorbed ? mergeStories(next, absorbed, absorbs.why) : next);
    this.#copies.add(candidateOfEntry(entry, sketch, lineageId));
    this.#remember(entry.entryId, storyId);
    if (original === undefined) return { storyId, why };
    const copied: Why = { rule: `copy-${original.copyKind}`, text: original.similarity.toFixed(2) };
    return { storyId, duplicateOf: original.duplicateOf, why: [copied, ...why] };
  }

  #remember(entryId: string, storyId: string): void {
    this.#storyOf.delete(entryId);
    this.#storyOf.set(entryId, storyId);
    if (this.#storyOf.size <= maxRemembered) return;
    let eldest = this.#eldestFirst.next();
    if (eldest.done) {
      this.#eldestFirst = this.#storyOf.keys();
      eldest = this.#eldestFirst.next();
    }
    this.#storyOf.delete(eldest.value as string);
  }

  /** By the earliest of the last entries, so that one entry with a date in the future does not make the desk forget everything. */
  #expire(publishedAt: Instant): void {
    if (this.#earliest === undefined || publishedAt < this.#earliest) this.#earliest = publishedAt;
    this.#sinceExpiry += 1;
    if (this.#sinceExpiry < expireEvery) return;
    const limit = addSeconds(this.#earliest, -rememberedDays * secondsPerDay);
    this.#stories.expireBefore(limit);
    this.#copies.expireBefore(limit);
    this.#sinceExpiry = 0;
    this.#earliest = undefined;
  }
}

function entryOf({ id, ...line }: EntryLine): EnrichedEntry {
  const entryId = String(id);
  return {
    ...line,
    entryId,
    guid: entryId,
    reportKey: '',
    position: 0,
    outlet: line.outlet ?? '',
    version: 0,
    status: 'usable',
    publishedAtBasis: 'supplier',
    receivedAt: line.publishedAt,
    day: dayOf(line.publishedAt),
    contentHash: '',
    inferred: enrichEntry({ ...line, id: entryId }),
  };
}
