import type { Word } from '../../text/readWords.ts';
import { checks, findings, means, openQuestions } from '../data/speechWords.ts';
import type { Clause } from '../passage.ts';

const negations = new Set(
  'not no never unable couldnt cannot cant impossible difficult hard nobody none neither nor without yet little unlikely'.split(
    ' ',
  ),
);

const reporters =
  /^(?:reporters?|journalists?|correspondents?|reuters|afp|ap|dpa|bbc|cnn|press|agency|newspaper|observers|monitors|investigators|inspectors)$/;

/**
 * A negation that leads within a few words to a verb of checking, in whatever order an agency puts it: "could not be immediately verified",
 * "had no way of confirming", "yet to be corroborated", "offered no evidence", "reporters were unable to reach the village". The word behind
 * the verb, or undefined.
 */
export function uncheckedAt(words: Word[], sentence: Clause, at: number): number | undefined {
  const { folded } = words[at]!;
  if (!negations.has(folded)) return undefined;
  const to = Math.min(sentence.to, at + 8);
  let able = means.has(folded) || means.has(words[at - 1]?.folded ?? '');
  for (let near = at + 1; near < to; near++) {
    const word = words[near]!.folded;
    if (/^(?:that|who|which|but|and|because)$/.test(word)) return undefined;
    if (means.has(word)) able = true;
    if (checks.has(word)) return folded === 'without' ? undefined : near + 1;
    if (findings.has(word)) {
      // "unable to say where": a question that stays open.
      if (/^(?:say|tell)$/.test(word))
        return able && openQuestions.has(words[near + 1]?.folded ?? '') ? near + 1 : undefined;
      if (/^(?:without|little)$/.test(folded)) return undefined;
      const toBe = folded === 'yet' && words[near - 1]!.folded === 'be';
      const none = folded === 'no' && word === 'confirmation';
      if (able || toBe || none) return near + 1;
      return undefined;
    }
    if (/^(?:evidence|proof)$/.test(word) && /^(?:no|little)$/.test(folded)) {
      const given = /^(?:given|offered|provided|presented|produced|shown)$/;
      const gave = /^(?:gave|gives|offered|offers|provided|provides|presented|produced)$/;
      for (let after = near + 1; after < sentence.to && after < near + 4; after++)
        if (given.test(words[after]!.folded)) return after + 1;
      return gave.test(words[at - 1]?.folded ?? '') ? near + 1 : undefined;
    }
    if (/^(?:reach|visit|enter|access)$/.test(word) && able) {
      if (words[near + 1]?.folded === 'for' || /^(?:an?|agreement|consensus)$/.test(words[near + 1]?.folded ?? ''))
        return undefined;
      for (let head = sentence.from; head < at && head < sentence.from + 6; head++)
        if (reporters.test(words[head]!.folded)) return near + 1;
      return undefined;
    }
  }
  return undefined;
}
