import type { Instant } from '../model/time.ts';
import { secondsBetween } from '../model/time.ts';
import type { StoryOfTheDay } from './selectStories.ts';

export interface RankedStory {
  story: StoryOfTheDay;
  weight: number;
  why: { reason: string; points: number }[];
}

/** Each further story of one governorate weighs this much of what it would, each further one resting on the same lone source that much. */
const sameAreaFactor = 0.88;
const sameSourceFactor = 0.7;
/** More than a digest shows or names; behind them plain weight orders. */
const storiesSpread = 80;

/**
 * Orders stories by weight, heaviest first; docs/digest.md explains the numbers.
 *
 * How often something was reported adds nothing, only by how many independent sources: neither an outlet that repeats itself nor
 * five that relay one agency can lift a story. Every term grows by the logarithm or is bounded, so that a small change in the input is
 * a small change in the order; ties go by story id.
 */
export function rankStories(stories: readonly StoryOfTheDay[], dataUntil: Instant): RankedStory[] {
  const perArea = new Map<string, number>();
  for (const story of stories) perArea.set(areaOf(story), (perArea.get(areaOf(story)) ?? 0) + story.sourceCount);
  const busiest = Math.max(1, ...perArea.values());
  const waiting = stories
    .map((story) => ({
      ...weigh(story, dataUntil, (perArea.get(areaOf(story)) ?? 0) / busiest),
      keys: [areaOf(story), loneSourceOf(story)],
    }))
    .sort((one, other) => other.weight - one.weight || (one.story.storyId < other.story.storyId ? -1 : 1));

  const ranked: RankedStory[] = [];
  const seen = new Map<string, number>();
  while (waiting.length > 0 && ranked.length < storiesSpread) {
    let best = 0;
    let bestWeight = Number.NEGATIVE_INFINITY;
    for (const [index, { weight, keys }] of waiting.entries()) {
      if (weight <= bestWeight) break;
      const [area = '', source = ''] = keys;
      const factor = sameAreaFactor ** (seen.get(area) ?? 0) * sameSourceFactor ** (seen.get(source) ?? 0);
      const spread = round(weight > 0 ? weight * factor : weight);
      if (spread > bestWeight) [best, bestWeight] = [index, spread];
    }
    const [chosen] = waiting.splice(best, 1);
    if (!chosen) break;
    const { story, why, weight, keys } = chosen;
    const lost = round(bestWeight - weight);
    ranked.push({
      story,
      weight: bestWeight,
      why: lost < 0 ? [...why, { reason: 'same-area-or-source', points: lost }] : why,
    });
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...ranked, ...waiting.map(({ story, weight, why }) => ({ story, weight, why }))];
}

function weigh(story: StoryOfTheDay, dataUntil: Instant, busyness: number): RankedStory {
  const several = story.sourceCount > 1;
  const killed = medianKilled(story);
  const hours = Math.max(0, secondsBetween(story.lastReportedAt, dataUntil)) / 3600;
  const why = [
    { reason: 'sources', points: 2 * Math.log2(1 + Math.min(story.sourceCount, 8)) },
    // One source's number counts half: a lone claim of thousands must not lead the day by itself.
    { reason: 'toll', points: (several ? 2 : 1) * Math.log10(1 + Math.min(killed, 1000)) },
    { reason: 'disputed', points: story.mark === 'disputed' ? 1 : 0 },
    { reason: 'chemical', points: story.kinds.includes('chemical-attack') ? 1.5 : 0 },
    { reason: 'recency', points: Math.exp(-hours / 12) },
    { reason: 'quiet-place', points: 1 - busyness },
    { reason: 'unverified', points: story.mark === 'unverified' ? -0.5 : 0 },
    { reason: 'words-only', points: story.mark === 'statement' ? -1.5 : 0 },
  ]
    .map(({ reason, points }) => ({ reason, points: round(points) }))
    .filter(({ points }) => points !== 0);
  return { story, why, weight: round(why.reduce((sum, { points }) => sum + points, 0)) };
}

/** The median over sources of the least number killed that each gives: one outlier among sources moves it little. */
function medianKilled(story: StoryOfTheDay): number {
  const bySource = new Map<string, number>();
  for (const entry of story.originals) {
    const killed = entry.inferred.toll.killed;
    if (killed) bySource.set(story.sourceOf.get(entry.entryId) ?? '', killed.min);
  }
  const given = [...bySource.values()].sort((one, other) => one - other);
  return given[(given.length - 1) >> 1] ?? 0;
}

function areaOf({ places }: StoryOfTheDay): string {
  const [place] = places;
  return `area ${place?.governorateId ?? place?.placeId ?? 'nowhere'}`;
}

/** What all reports of a story come from, where that is one outlet: its next story weighs less. */
function loneSourceOf({ houses, storyId }: StoryOfTheDay): string {
  return houses.length === 1 ? `source ${houses[0]}` : `story ${storyId}`;
}

function round(points: number): number {
  return Math.round(points * 1000) / 1000;
}
