import type { CasualtyMention } from '../../model/inferred.ts';
import type { CasualtyHit } from './makeCasualty.ts';

/** One mention for what one breath says: "one person was killed and another injured". Spans join; roles must agree. */
export function joinMentions(hits: CasualtyHit[]): CasualtyMention[] {
  const mentions: CasualtyMention[] = [];
  let previous: CasualtyHit | undefined;
  for (const hit of hits) {
    const last = mentions[mentions.length - 1];
    const together =
      previous !== undefined &&
      last !== undefined &&
      previous.passage === hit.passage &&
      previous.sentence === hit.sentence &&
      previous.field !== hit.field &&
      last[hit.field] === null &&
      previous.mention.role === hit.mention.role &&
      hit.from - previous.to <= 8;
    if (together) {
      last.span = [Math.min(last.span[0], hit.mention.span[0]), Math.max(last.span[1], hit.mention.span[1])];
      last[hit.field] = hit.range;
    } else mentions.push({ ...hit.mention });
    previous = hit;
  }
  return mentions;
}
