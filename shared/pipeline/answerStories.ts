/**
 * The stories that were active in a period: every story of which at least one report was published in it.
 *
 * Told from the newest day on, each on the last day of the period on which it was reported, and there by its id. A day's stories are
 * held at a time and no more; whether a story was told before is asked of its entries, and not remembered.
 */
import type { Story } from '../model/story.ts';
import { addDays, type Day, dayOf, type Instant } from '../model/time.ts';
import type { StoryStore } from '../stores/storyStore.ts';
import { daysAsked, type QueryStores } from './answerQuery.ts';

export interface StoryQuestion {
  day?: Day;
  since?: Instant;
  until?: Instant;
}

export interface StoryStores extends QueryStores {
  stories: StoryStore;
}

export interface ActiveStory {
  story: Story;
  /** The last day of the period on which it was reported. */
  lastDay: Day;
  /** Its reports on that day. */
  reports: number;
  position: string;
}

export async function* answerStories(
  question: StoryQuestion,
  stores: StoryStores,
  position?: string,
): AsyncGenerator<ActiveStory> {
  const from = position?.split('#');
  const end = question.until ?? (question.day ? `${addDays(question.day, 1)}T00:00:00.000Z` : '9');
  for await (const day of daysAsked(question, stores, from?.[0])) {
    const reports = new Map<string, number>();
    for await (const { storyId } of stores.entries.publishedOn(day, { from: question.since, to: question.until }))
      if (storyId) reports.set(storyId, (reports.get(storyId) ?? 0) + 1);
    const after = from?.[0] === day ? (from[1] ?? '') : '';
    const storyIds = [...reports.keys()].filter((storyId) => storyId > after).sort();
    for (let at = 0; at < storyIds.length; at += 50) {
      for (const story of await stores.stories.getMany(storyIds.slice(at, at + 50))) {
        if (await isReportedLater(story, day, end, stores)) continue;
        const { storyId } = story;
        yield { story, lastDay: day, reports: reports.get(storyId) ?? 0, position: `${day}#${storyId}` };
      }
    }
  }
}

async function isReportedLater(story: Story, day: Day, end: Instant, { entries }: StoryStores): Promise<boolean> {
  if (dayOf(story.lastReportedAt) <= day) return false;
  // Behind every entry of the day, whatever its id.
  const after = { publishedAt: `${day}T23:59:59.999Z`, entryId: '~' };
  for await (const { publishedAt } of entries.ofStory(story.storyId, after)) return publishedAt <= end;
  return false;
}
