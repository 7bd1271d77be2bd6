import type { Claim } from '../model/inferred.ts';

const longestUnits = 60;
const mostWords = 8;

/**
 * Who makes a claim, as printed, when it reads like somebody's name or office. A longer stretch of words is more likely a misreading of the
 * sentence, and a label must not say what nobody said: then the claim has no named speaker. A preposition or the verb of saying that was read with the
 * name is no part of it.
 */
export function readSpeaker(claim: Claim): string | undefined {
  const words = claim.speaker?.name.trim().split(/\s+/) ?? [];
  if (leading.has(words[0]?.toLowerCase() ?? '')) words.shift();
  if (trailing.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  const name = words.join(' ');
  if (!name || name.length > longestUnits || words.length > mostWords) return undefined;
  return name;
}

const leading = new Set(['by', 'from', 'par', 'selon']);
const trailing = new Set([
  'said',
  'says',
  'denied',
  'denies',
  'told',
  'claimed',
  'claims',
  'reported',
  'reports',
  'added',
  'confirmed',
]);
