import { jointLine, jointQuote } from '../../text/readWords.ts';
import type { Clause, Passage } from '../passage.ts';

/** For each word, whether it stands inside quotation marks. Straight marks toggle; an unclosed one ends with its paragraph. */
export function quotedWords(passage: Passage): boolean[] {
  const { text, words } = passage;
  const quoted: boolean[] = new Array(words.length).fill(false);
  let open = false;
  let at = 0;
  for (const [index, word] of words.entries()) {
    if ((word.joint & (jointQuote | jointLine)) !== 0 || index === 0) {
      for (; at < word.start; at++) {
        const unit = text[at];
        if (unit === '"') open = !open;
        else if (unit === '“' || unit === '«' || unit === '„') open = true;
        else if (unit === '”' || unit === '»') open = false;
        else if (unit === '\n' && open && text[at + 1] !== '"' && text[at + 1] !== '“') open = false;
      }
    }
    at = word.end;
    quoted[index] = open;
  }
  return quoted;
}

export function isQuotedThrough(quoted: boolean[], sentence: Clause): boolean {
  let inside = 0;
  for (let at = sentence.from; at < sentence.to; at++) if (quoted[at]) inside++;
  return inside > 0 && inside >= (sentence.to - sentence.from) * 0.8;
}
