import { jointLine, jointQuote } from '../../text/readWords.ts';
import type { Clause, Passage } from '../passage.ts';

/**
 * For each word, whether it stands inside quotation marks. Straight marks toggle. A mark that is never closed in its paragraph runs to
 * the end of the paragraph when the next one opens with a mark, as long quotations are set; else to the end of its own sentence, for
 * the closing one was lost.
 */
export function quotedWords(passage: Passage): boolean[] {
  const { text, words } = passage;
  const quoted: boolean[] = new Array(words.length).fill(false);
  let open = false;
  let openedAt = 0;
  let at = 0;
  for (const [index, word] of words.entries()) {
    if ((word.joint & (jointQuote | jointLine)) !== 0 || index === 0) {
      for (; at < word.start; at++) {
        const unit = text[at];
        if (unit === '"') {
          open = !open;
          openedAt = index;
        } else if (unit === '“' || unit === '«' || unit === '„') {
          open = true;
          openedAt = index;
        } else if (unit === '”' || unit === '»') open = false;
        else if (unit === '\n' && open && text[at + 1] !== '"' && text[at + 1] !== '“') {
          open = false;
          closeWithSentence(passage, quoted, openedAt, index);
        }
      }
    }
    at = word.end;
    quoted[index] = open;
  }
  if (open && !/["”»]\W*$/.test(text.slice(at, at + 8))) closeWithSentence(passage, quoted, openedAt, words.length);
  return quoted;
}

/** Words `[from, to)` of a quotation that nobody closed: those behind its first sentence are not quoted. */
function closeWithSentence(passage: Passage, quoted: boolean[], from: number, to: number): void {
  const { sentences } = passage;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  for (let at = sentences[low]?.to ?? to; at < to; at++) quoted[at] = false;
}

export function isQuotedThrough(quoted: boolean[], sentence: Clause): boolean {
  let inside = 0;
  for (let at = sentence.from; at < sentence.to; at++) if (quoted[at]) inside++;
  return inside > 0 && inside >= (sentence.to - sentence.from) * 0.8;
}
