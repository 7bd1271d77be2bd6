import type { Verification } from '../model/inferred.ts';
import { foldText } from '../text/foldText.ts';
import type { ClaimHit } from './claims/makeClaim.ts';

/**
 * How sure the report itself is: `disputed` when it carries a claim and its denial, `unverified` when it says that nobody could check,
 * `confirmed_multi_source` when independent speakers assert, `statement` when one party speaks for itself, else `single_source`.
 */
export function decideVerification(claims: ClaimHit[], credits: string[]): Verification {
  const denials = claims.filter((hit) => hit.claim.status === 'denial' && !hit.habitual);
  const asserted = claims.filter((hit) => hit.claim.status === 'claim');
  const opinions = claims.filter((hit) => hit.claim.status === 'opinion_or_intent');
  if (denials.length > 0 && asserted.length > 0) return 'disputed';
  if (claims.some((hit) => hit.claim.status === 'unverified_marker' && !hit.aside)) return 'unverified';
  if (denials.length > 0) return 'statement';
  const speakers = new Set<string>();
  for (const hit of asserted) {
    if (hit.claim.speaker === undefined) continue;
    speakers.add(speakerKey(hit.claim.speaker.name));
  }
  if (asserted.length === 0)
    return opinions.length > 0 ? 'statement' : credits.length > 1 ? 'confirmed_multi_source' : 'single_source';
  const voices = mergeKeys([...speakers]);
  if (voices >= 3) return 'confirmed_multi_source';
  if (voices <= 1 && credits.length === 0 && opinions.length > 0) return 'statement';
  return 'single_source';
}

const fillers = new Set('the a an of for and said syrian based britain uk state news'.split(' '));

function speakerKey(name: string): string {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !fillers.has(word))
    .join(' ');
}

/** Speakers that share a word are taken for one: "the Observatory", "Observatory head". */
function mergeKeys(keys: string[]): number {
  const groups: Set<string>[] = [];
  for (const key of keys) {
    const words = key.split(' ').filter((word) => word !== '');
    const group = groups.find((known) => words.some((word) => known.has(word)));
    if (group !== undefined) for (const word of words) group.add(word);
    else groups.push(new Set(words));
  }
  return groups.length;
}
