import type { DigestCorrection } from '../model/edition.ts';
import type { PersonRange } from '../model/inferred.ts';
import { figuresOf } from './figuresOf.ts';
import type { Words } from './words.ts';

type Change = DigestCorrection['changes'][number];

/**
 * What a correction puts in place of what, in the words of the frame where it is the desk that words it: a toll, and a place that the gazetteer
 * knows. Headlines, sentences and claims are the outlet's and stay as filed.
 */
export function changeText({ field, from, to, ar }: Change, words: Words): { from?: string; to?: string } {
  const told = (text: string | undefined, inArabic: string | undefined) => {
    if (text === undefined) return undefined;
    if (field === 'toll') return tollText(text, words);
    return (field === 'place' && words.locale === 'ar' && inArabic) || text;
  };
  return { from: told(from, ar?.from), to: told(to, ar?.to) };
}

/** `at least 5 killed, 12 to 14 injured`, as the revision's history writes it; itself where it is written otherwise. */
function tollText(text: string, words: Words): string {
  const toll: { killed: PersonRange | null; injured: PersonRange | null } = { killed: null, injured: null };
  for (const part of text.split(', ')) {
    const [, least, min = '', max, what] = /^(at least )?(\d+)(?: to (\d+))? (killed|injured)$/.exec(part) ?? [];
    if (what !== 'killed' && what !== 'injured') return text;
    toll[what] = { min: Number(min), max: least ? null : Number(max ?? min) };
  }
  return figuresOf(toll, words);
}

/** The correction is one of the headline, whose old and new wording say which report it is. */
export function saysHeadline({ changes }: DigestCorrection): boolean {
  return changes.some(({ field }) => field === 'headline');
}
