import type { Word } from '../text/readWords.ts';
import { agoWords, type CalendarUnit, countedUnits } from './data/dateWords.ts';
import { smallNumbers } from './data/numberWords.ts';

export interface Ago {
  count: number;
  unit: CalendarUnit;
  /** How many words say so. */
  words: number;
}

/**
 * "three days ago", "il y a trois jours", "три дня назад", "üç gün önce", "قبل ثلاثة أيام", "قبل يومين": how long before the report. What
 * has lasted for a time ("منذ ثلاثة أيام", "depuis trois jours") is no date.
 */
export function readAgo(words: Word[], at: number, language: string): Ago | undefined {
  const shape = agoWords[language];
  if (shape === undefined) return undefined;
  let next = at;
  for (const lead of shape.lead) if (words[next++]?.folded !== lead) return undefined;
  const units = countedUnits[language]!;
  const word = words[next];
  if (word === undefined) return undefined;
  // A unit by itself is one of it, and an Arabic dual two: "неделю назад", "قبل يومين".
  const alone = units.get(word.folded);
  const count = alone?.count ?? countOf(word, language);
  if (count === undefined) return undefined;
  const unit = alone ?? units.get(words[++next]?.folded ?? '');
  if (unit === undefined || (alone === undefined && unit.count !== undefined && unit.alone)) return undefined;
  next++;
  for (const trail of shape.trail) if (words[next++]?.folded !== trail) return undefined;
  return { count, unit: unit.unit, words: next - at };
}

/** Whether any of the words can close "so long ago" in this language; where they cannot, no word needs to be asked. */
export function mayTellAgo(words: Word[], language: string): boolean {
  const shape = agoWords[language];
  if (shape === undefined) return false;
  const [mark] = shape.trail.length > 0 ? shape.trail : shape.lead;
  return words.some(({ folded }) => folded === mark);
}

function countOf(word: Word, language: string): number | undefined {
  if (word.script === 'digit') return /^\d{1,3}$/.test(word.folded) ? Number(word.folded) : undefined;
  if (language === 'en' && (word.folded === 'a' || word.folded === 'an')) return 1;
  return smallNumbers[language]?.get(word.folded);
}
