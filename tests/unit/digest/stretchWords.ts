/**
 * A digest in whose every word of a supplier stands one that never breaks: what an address quoted in a sentence, a title without spaces or a hostile
 * outlet's name does to columns and phones.
 */
import type { Digest } from '../../../shared/model/edition.ts';

const unbroken = `https://social.example/story.php?story_fbid=${'pfbid0Xy7Q'.repeat(30)}`;
const suppliers = new Set(['sentence', 'headline', 'outlet', 'speaker', 'citing', 'from', 'to', 'note', 'problem']);

export function stretchWords(digest: Digest): Digest {
  return JSON.parse(
    JSON.stringify(digest, (name, value: unknown) =>
      suppliers.has(name) && typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}T/.test(value)
        ? `${value} ${unbroken}`
        : value,
    ),
  );
}
