import type { Mark } from '../model/edition.ts';
import { containment } from './contentWords.ts';
import type { Sentence } from './listSentences.ts';

/** Two sentences tell the same thing when this much of the shorter one stands in the other, and no number contradicts. */
const sameThing = 0.6;

/**
 * The mark of one sentence, which is not its story's: a story has two sources, and a detail in it one.
 *
 * `others` are the sentences of the story's other sources. "2+ sources" means that a sentence of one of them tells the same thing with
 * the same numbers; nothing is inferred across languages.
 */
export function markSentence(sentence: Sentence, others: readonly Sentence[]): Mark {
  const { verification } = sentence.entry.inferred;
  const statuses = sentence.claims.map((claim) => claim.status);
  if (statuses.includes('denial')) return 'disputed';
  if (verification === 'disputed' && (statuses.includes('claim') || sentence.in === 'headline')) return 'disputed';
  if (statuses.includes('unverified_marker') || verification === 'unverified') return 'unverified';
  if (statuses.length > 0 && statuses.every((status) => status === 'opinion_or_intent')) return 'statement';
  if (verification === 'statement') return 'statement';
  // A report may rest on several sources; this sentence of it does when it names two.
  const speakers = new Set(sentence.claims.flatMap((claim) => claim.speaker?.name ?? []));
  if (verification === 'confirmed_multi_source' && speakers.size > 1) return 'confirmed_multi_source';
  return others.some((other) => tellsTheSame(sentence, other)) ? 'confirmed_multi_source' : 'single_source';
}

export function tellsTheSame(one: Sentence, other: Sentence): boolean {
  if (one.entry.inferred.language !== other.entry.inferred.language) return false;
  if (Math.min(one.words.size, other.words.size) < 3) return false;
  if (containment(one.words, other.words) < sameThing) return false;
  return one.numbers.size === 0 || other.numbers.size === 0 || containment(one.numbers, other.numbers) === 1;
}
