import type { Claim } from '../model/inferred.ts';

const longestUnits = 60;
const mostWords = 8;

/**
 * Who makes a claim, as printed, when it reads like somebody's name or office. A longer stretch of words is more likely a misreading of the
 * sentence, and a label must not say what nobody said: then the claim has no named speaker.
 */
export function readSpeaker(claim: Claim): string | undefined {
  const name = claim.speaker?.name.trim();
  if (!name || name.length > longestUnits || name.split(/\s+/).length > mostWords) return undefined;
  return name;
}
