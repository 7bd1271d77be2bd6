/** How much a stem tells one event from another, 0 (nothing) to 1 (a word nobody has used before). Frozen; see data/. */
import { stem } from '../text/stem.ts';
import { wordsOf } from '../text/wordsOf.ts';
import { minutes, minutesByStem } from './data/background.ts';
import { runningWords, warWords } from './data/everyday.ts';

const runningShare = 0.5;
const warShare = 0.2;

let idfByTerm: Map<string, number> | undefined;

/** `term`: a stem as `stem` makes it. Built on first use, about 10 ms. */
export function termIdf(term: string): number {
  idfByTerm ??= buildIdf();
  return idfByTerm.get(term) ?? 1;
}

function buildIdf(): Map<string, number> {
  const share = new Map<string, number>();
  for (const cell of minutesByStem.trim().split(/[|\n]/)) {
    const [term, count] = cell.split(' ') as [string, string];
    share.set(term, Number(count) / minutes);
  }
  const raise = (lists: Record<string, string>, to: number): void => {
    for (const [language, list] of Object.entries(lists)) {
      for (const word of wordsOf(list)) {
        const term = stem(word, language);
        share.set(term, Math.max(share.get(term) ?? 0, to));
      }
    }
  };
  raise(warWords, warShare);
  raise(runningWords, runningShare);
  const idf = new Map<string, number>();
  for (const [term, of] of share) idf.set(term, Math.min(1, Math.log(1 / of) / Math.log(minutes)));
  return idf;
}
