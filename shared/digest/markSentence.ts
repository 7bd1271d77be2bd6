import type { Mark } from '../model/edition.ts';
import { containment, contentWords } from './contentWords.ts';
import type { Sentence } from './listSentences.ts';

/** Two sentences tell the same thing when this much of the shorter one stands in the other, and no number contradicts. */
const sameThing = 0.6;

/**
 * The mark of one sentence, which is not its story's: a story has two sources, and a detail in it one.
 *
 * `others` are the sentences of the story's other sources. "2+ sources" means that a sentence of one of them tells the same thing with
 * the same numbers, every figure of this one among them; nothing is inferred across languages.
 */
export function markSentence(sentence: Sentence, others: readonly Sentence[]): Mark {
  const { verification } = sentence.entry.inferred;
  const statuses = sentence.claims.map((claim) => claim.status);
  if (statuses.includes('denial')) return 'disputed';
  if (verification === 'disputed' && (statuses.includes('claim') || sentence.in === 'headline') && isDenied(sentence))
    return 'disputed';
  if (statuses.includes('unverified_marker') || verification === 'unverified') return 'unverified';
  if (statuses.length > 0 && statuses.every((status) => status === 'opinion_or_intent')) return 'statement';
  if (verification === 'statement') return 'statement';
  const isBacked = others.some((other) => tellsTheSame(sentence, other) && givesAll(sentence.numbers, other.numbers));
  return isBacked ? 'confirmed_multi_source' : 'single_source';
}

/** Who tells of a strike without its toll does not back the toll. */
function givesAll(asked: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  return [...asked].every((number) => given.has(number));
}

/** So much of the shorter of a claim and its denial stands in the other. */
const answers = 0.25;

/**
 * Whether what its report says was denied is this: the event it opens with, its dead, or what shares words with the denial. "They had run out of
 * blood" is denied by nobody.
 */
function isDenied({ entry, index, words, casualties }: Sentence): boolean {
  if (index < 0 || casualties.some(({ role }) => role === 'event')) return true;
  const { claims, language } = entry.inferred;
  // Where the dead stand further down, it is their death that is denied, and not what the report opens with.
  const deadElsewhere = entry.inferred.casualties.some(
    ({ role, in: field }) => role === 'event' && field === undefined,
  );
  if (index === 0 && !deadElsewhere) return true;
  return claims.some(({ status, span, in: field }) => {
    if (status !== 'denial') return false;
    const denied = contentWords((field ? (entry.headline ?? '') : entry.text).slice(...span), language).words;
    // One word that both have is as a rule the place.
    const shared = [...words].filter((word) => denied.has(word)).length;
    return shared > 1 && containment(words, denied) >= answers;
  });
}

export function tellsTheSame(one: Sentence, other: Sentence): boolean {
  if (one.entry.inferred.language !== other.entry.inferred.language) return false;
  if (Math.min(one.words.size, other.words.size) < 3) return false;
  if (containment(one.words, other.words) < sameThing) return false;
  return one.numbers.size === 0 || other.numbers.size === 0 || containment(one.numbers, other.numbers) === 1;
}
