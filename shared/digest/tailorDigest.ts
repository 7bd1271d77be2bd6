import type { BriefStory, Digest, DigestStory } from '../model/edition.ts';
import { leadLineOf } from './composeDigest.ts';

/**
 * The digest with only the stories a reader asked for. The day's numbers, the map, corrections, coverage and related items stay: they are
 * about the day, and corrections about what the reader was sent before.
 */
export function tailorDigest(digest: Digest, keeps: (story: DigestStory | BriefStory) => boolean): Digest {
  const stories = digest.stories.filter(keeps);
  if (stories.length === digest.stories.length) return { ...digest, brief: digest.brief.filter(keeps) };
  return {
    ...digest,
    stories,
    brief: digest.brief.filter(keeps),
    lead: stories.slice(0, 2).flatMap((story) => leadLineOf(story) ?? []),
  };
}
