import { summaryHeadings } from './phrases.ts';
import type { Line } from './readLines.ts';
import type { PageStyle } from './readStyle.ts';

/**
 * Whether `line` reads as a headline over `next`: short, without a final stop, over a longer line; and written in title case, or,
 * since Arabic has no capitals and Russian and Turkish headlines use few, in a page whose paragraphs all end with a stop.
 */
export function isHeadline(line: Line, next: Line | undefined, style: PageStyle, inHead: boolean): boolean {
  if (
    !next ||
    line.wordCount < (inHead ? 2 : 3) ||
    line.wordCount > 18 ||
    line.text.length > 140 ||
    line.marker ||
    line.credit ||
    line.furniture ||
    line.signature ||
    line.quoted ||
    line.bullet ||
    (!inHead && summaryHeadings.test(line.text))
  )
    return false;
  if (/[.!…:;,،؛]["”»]?$/u.test(line.text)) return false;
  if (next.rule || next.credit || next.marker || (next.stamp && style.stamps)) return false;
  if ((next.opener && style.openers) || (next.numbered && style.numbers)) return false;
  // At the head of a post a short line without a stop, over a sentence with one, can be nothing else.
  if (inHead && line.wordCount <= 16 && next.closed && next.wordCount >= 3) return true;
  if (next.wordCount < 8 || next.text.length < line.text.length * 1.1) return false;
  if (line.capitals !== undefined && line.capitals >= 0.85) return true;
  return style.stopsKept && line.wordCount <= 14 && next.text.length >= line.text.length * 1.3;
}
