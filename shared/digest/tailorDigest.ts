import type { BriefStory, Digest, DigestStory } from '../model/edition.ts';

/**
 * The digest with only the stories a reader asked for. The day's numbers, the map, corrections, coverage and related items stay: they are
 * about the day, and corrections about what the reader was sent before. It says that it is cut, so that nobody takes it for the day.
 */
export function tailorDigest(digest: Digest, keeps: (story: DigestStory | BriefStory) => boolean): Digest {
  const stories = digest.stories.filter(keeps);
  const brief = digest.brief.filter(keeps);
  const isWhole = stories.length === digest.stories.length && brief.length === digest.brief.length;
  return { ...digest, stories, brief, ...(!isWhole && { tailored: true as const }) };
}
