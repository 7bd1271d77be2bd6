import type { Entry } from '../model/entry.ts';
import type { Story } from '../model/story.ts';
import type { StoryStore } from '../stores/storyStore.ts';
import { sha256Of } from './writeManifest.ts';

export interface MatchedStories {
  /** The standing story that a rehearsed one is; its own id where no standing story shares an entry with it. */
  standingOf(rehearsedStoryId: string): string;
  /** Of the standing desk: the story into which this one was merged, or itself. */
  survivorOf(storyId: string): string;
  /** True when whoever reads the story that this standing entry belongs to finds it there; see applyReplay for when not. */
  isFoundIn(entry: Entry): boolean;
  standingRows: Map<string, Story>;
  rehearsedRows: Map<string, Story>;
}

const mostHops = 8;

/**
 * Pairs rehearsed stories with standing ones by the entries they share, most first, each once. A standing story that is left over has no
 * entries in the rehearsal; a rehearsed one that is left over is new, under the id it was given unless a standing story bears it.
 */
export async function matchStories(
  rehearsed: Map<string, Entry>,
  standing: Map<string, Entry>,
  rehearsedStories: StoryStore,
  standingStories: StoryStore,
): Promise<MatchedStories> {
  const standingRows = await rowsOf(standing, standingStories);
  const rehearsedRows = await rowsOf(rehearsed, rehearsedStories);
  const survivorOf = (storyId: string) => survivor(storyId, standingRows);
  const shared = new Map<string, { rehearsedId: string; standingId: string; count: number }>();
  for (const [entryId, { filing }] of rehearsed) {
    const other = standing.get(entryId)?.filing.storyId;
    if (filing.storyId === undefined || other === undefined) continue;
    const rehearsedId = survivor(filing.storyId, rehearsedRows);
    const standingId = survivorOf(other);
    const key = `${rehearsedId} ${standingId}`;
    const pair = shared.get(key) ?? { rehearsedId, standingId, count: 0 };
    pair.count++;
    shared.set(key, pair);
  }
  const pairs = [...shared.values()].sort(
    (a, b) =>
      b.count - a.count ||
      Number(b.rehearsedId === b.standingId) - Number(a.rehearsedId === a.standingId) ||
      (`${a.standingId} ${a.rehearsedId}` < `${b.standingId} ${b.rehearsedId}` ? -1 : 1),
  );
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const { rehearsedId, standingId } of pairs) {
    if (matched.has(rehearsedId) || taken.has(standingId)) continue;
    matched.set(rehearsedId, standingId);
    taken.add(standingId);
  }
  // A story is named after its founder: when another story bears that name now, or bore it before it was merged, it takes a new one.
  const isTaken = (id: string) => taken.has(id) || standingRows.get(id)?.aliasOf !== undefined;
  const freshId = (id: string): string => (isTaken(id) ? freshId(`s-${sha256Of(id).slice(0, 16)}`) : id);
  return {
    standingOf(rehearsedStoryId) {
      const rehearsedId = survivor(rehearsedStoryId, rehearsedRows);
      return matched.get(rehearsedId) ?? freshId(rehearsedId);
    },
    survivorOf,
    isFoundIn({ filing: { storyId } }) {
      if (storyId === undefined) return true;
      const story = survivorOf(storyId);
      return story === storyId || (standingRows.get(story)?.aliases ?? []).includes(storyId);
    },
    standingRows,
    rehearsedRows,
  };
}

/** The rows of all stories that the entries name, and of those they were merged into. */
async function rowsOf(entries: Map<string, Entry>, stories: StoryStore): Promise<Map<string, Story>> {
  const rows = new Map<string, Story>();
  let wanted = [...new Set([...entries.values()].flatMap(({ filing }) => filing.storyId ?? []))];
  for (let hops = 0; wanted.length > 0 && hops < mostHops; hops++) {
    const found = await stories.getMany(wanted);
    for (const story of found) rows.set(story.storyId, story);
    wanted = [...new Set(found.flatMap((story) => story.aliasOf ?? []))].filter((id) => !rows.has(id));
  }
  return rows;
}

function survivor(storyId: string, rows: Map<string, Story>): string {
  let id = storyId;
  for (let hops = 0; hops < mostHops; hops++) {
    const next = rows.get(id)?.aliasOf;
    if (next === undefined) break;
    id = next;
  }
  return id;
}
