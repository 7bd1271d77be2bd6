/**
 * A story by any of its ids, and what it is made of.
 *
 * Two stories that turned out to be one keep both their ids: entries stay under the one they were filed under, the row that was joined
 * names the one that goes on (`aliasOf`), and that one lists the others (`aliases`).
 */
import type { Story } from '../model/story.ts';
import type { EntryRow } from '../stores/entryRow.ts';
import type { EntryStore, Place } from '../stores/entryStore.ts';
import type { StoryStore } from '../stores/storyStore.ts';

/** A story that was joined to one that was joined to another: seldom two deep. */
const mostHops = 8;

/** The story that goes on under this id; undefined when there is none. */
export async function followStory(storyId: string, stories: StoryStore): Promise<Story | undefined> {
  let story = await stories.get(storyId);
  for (let hops = 0; story?.aliasOf && hops < mostHops; hops++) story = await stories.get(story.aliasOf);
  return story;
}

/** Its entries, from its beginning, under whichever of its ids each was filed; `after` continues behind an entry. */
export async function* entriesOfStory(
  { storyId, aliases = [] }: Pick<Story, 'storyId' | 'aliases'>,
  entries: EntryStore,
  after?: Place,
): AsyncGenerator<EntryRow> {
  const streams = [storyId, ...aliases].map((id) => entries.ofStory(id, after));
  const heads = await Promise.all(streams.map((stream) => stream.next()));
  for (;;) {
    let first = -1;
    for (const [at, head] of heads.entries()) {
      if (head.done) continue;
      const best = heads[first];
      if (!best || best.done || isBefore(head.value, best.value)) first = at;
    }
    const head = heads[first];
    if (!head || head.done) return;
    yield head.value;
    heads[first] = await (streams[first] as AsyncGenerator<EntryRow>).next();
  }
}

function isBefore(one: EntryRow, other: EntryRow): boolean {
  if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt;
  return one.entryId < other.entryId;
}
