import { foldLine } from './foldLine.ts';
import { killLabel, killSentence, partOnly, takenBack } from './killWords.ts';
import { openInstruction } from './openInstruction.ts';

const longestLine = 300;
/** Behind a label: a mark, a message's number, or nothing. "Killed in Aleppo", "withdrawal from Hasakah" are news. */
const labelEnds = /^(?:[\s!*=.)\]]{0,10}$|\s{0,3}[:–—|/]|\s{1,3}-|-\s|[.!]\s|\s{1,3}[a-z]{2,4}\s?\d{3,4}(?!\d))/;
/** "Do not use this before 06:00" holds copy, and does not take it back. */
const onlyHolds =
  /(?<!\p{L})(?:before|until|till|prior to|avant|jusqu|vor|antes|hasta|до|ранее|حتي|قبل|once|kadar)(?!\p{L})/u;

/**
 * Whether a line to editors takes a report back: a label ("KILL:", "ANNULATION", "إلغاء") or a sentence ("Please do not use …") at its head.
 * One that mends a paragraph does not.
 */
export function isKill(text: string): boolean {
  const { folded } = openInstruction(foldLine(text, longestLine));
  if (killSentence.test(folded)) return !partOnly.test(folded.slice(0, 60)) && !onlyHolds.test(folded);
  const label = killLabel.exec(folded)?.[0];
  if (label === undefined || !labelEnds.test(folded.slice(label.length))) return false;
  return !partOnly.test(folded.slice(label.length, 60));
}

/** Whether a headline takes its report back. Readers see headlines: there a label stands in capitals, and in a feed only "KILL" is one. */
export function isKillHeadline(headline: string, isPublic: boolean): boolean {
  if (isPublic) return /^\W{0,6}(?:MANDATORY |STORY )?KILL(?: KILL){0,4}\s?:/.test(headline);
  if (!isKill(headline)) return false;
  const { line, folded } = openInstruction(foldLine(headline, longestLine));
  const label = line.slice(0, killLabel.exec(folded)?.[0].length ?? 0);
  return label === label.toUpperCase();
}

/** Whether the line says of a report, somewhere in it, that it is taken back. What it is about stands beside: a number, not the news. */
export function saysTakenBack(text: string): boolean {
  const { folded } = foldLine(text, longestLine);
  return takenBack.test(folded) && !partOnly.test(folded.slice(0, 60)) && !onlyHolds.test(folded);
}
