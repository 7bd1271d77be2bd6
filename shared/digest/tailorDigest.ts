import type { BriefStory, Digest, DigestStory } from '../model/edition.ts';

/**
 * The digest with only the stories a reader asked for. The day's numbers, the map, corrections, coverage and related items stay: they are
 * about the day, and corrections about what the reader was sent before.
 */
export function tailorDigest(digest: Digest, keeps: (story: DigestStory | BriefStory) => boolean): Digest {
  return { ...digest, stories: digest.stories.filter(keeps), brief: digest.brief.filter(keeps) };
}
