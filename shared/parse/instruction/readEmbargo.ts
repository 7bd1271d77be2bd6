import type { Instant } from '../../model/time.ts';
import type { DatePlace } from '../reportHints.ts';
import {
  bareEmbargo,
  freed,
  heldBehind,
  mayHold,
  releaseAt,
  sentCopy,
  sentCopyHeld,
  sureEmbargo,
  underIt,
  untilWord,
} from './embargoWords.ts';
import { type FoldedLine, foldLine } from './foldLine.ts';
import { openInstruction } from './openInstruction.ts';
import { readUntil } from './readUntil.ts';

export interface Embargo {
  /** The line that states it, as printed. */
  line: string;
  /** Nothing else stands in the line, so that it is no headline. */
  isWhole: boolean;
  /** Absent where the hour cannot be read: such copy stays embargoed until its supplier frees it. */
  until?: Instant;
}

interface Near {
  /** When the copy was sent, for days without a year and weekdays. */
  publishedAt?: Instant;
  place?: DatePlace;
  /** A feed that everybody may read: an embargo without a time is a word of the news there. */
  isPublic?: boolean;
}

/** Of a line; an instruction stands at its head. */
const longestLine = 300;
const mostClauses = 8;
/** Clauses that open like an embargo and hold nothing: a line with three of them is made to cost time. */
const mostLooks = 3;
/** Where a clause of a line begins: behind a bracket, a dash, a stop or a colon. */
const clauseOpens = /[([{|*]\s{0,3}|\s[-–—]{1,3}\s|[.:;]\s/g;

/**
 * The embargo that a line among `lines` states in words, in the desk's languages; undefined when none does.
 *
 * The words must stand as an instruction: at the head of a line, a bracket or a clause, with a time, as a label, or in a form that is said of
 * copy alone. An embargo on arms or oil is news. Of several lines the one that names the latest hour counts; the hour may stand in the line
 * below.
 */
export function readEmbargo(lines: readonly string[], near: Near): Embargo | undefined {
  let best: Embargo | undefined;
  for (const [at, text] of lines.entries()) {
    if (!mayHold.test(text.slice(0, longestLine))) continue;
    const found = readLine(text, near);
    if (found === undefined) continue;
    const below = found.until === undefined && found.isWhole ? readUntil(lines[at + 1] ?? '', near) : undefined;
    const until = found.until ?? (below?.isTimeAlone ? below.until : undefined);
    if (best === undefined || (until !== undefined && (best.until ?? '') < until))
      best = { ...found, ...(until === undefined ? {} : { until }) };
  }
  return best;
}

function readLine(text: string, near: Near): Embargo | undefined {
  const whole = foldLine(text, longestLine);
  const opened = openInstruction(whole);
  const line = text.trim();
  const first = readClause(opened, near, { isFirst: true, isBracketed: /^[^\p{L}\p{N}]*[([{*]/u.test(whole.line) });
  if (first) return { ...first, line };
  const behind = heldBehind.exec(opened.folded);
  if (behind && opened.line.length <= 160) {
    const time = readUntil(opened.line, near);
    if (time.hasClock && time.hasDay) return { line, isWhole: true, ...(time.until ? { until: time.until } : {}) };
  }
  let count = 0;
  let looks = 0;
  for (const { 0: mark, index } of opened.folded.matchAll(clauseOpens)) {
    if (++count > mostClauses || looks > mostLooks) break;
    const from = index + mark.length;
    const clause = { line: opened.line.slice(from), folded: opened.folded.slice(from) };
    if (!mayHold.test(clause.line.slice(0, 60))) continue;
    looks++;
    const found = readClause(clause, near, { isFirst: false, isBracketed: /[([{*|]/.test(mark) });
    if (found) return { ...found, isWhole: false, line };
  }
  return undefined;
}

type Held = Omit<Embargo, 'line'>;

function readClause(
  clause: FoldedLine,
  near: Near,
  { isFirst, isBracketed }: { isFirst: boolean; isBracketed: boolean },
): Held | undefined {
  const { line, folded } = clause;
  const sure = sureEmbargo.exec(folded);
  const bare = sure ? null : bareEmbargo.exec(folded);
  const release = sure || bare ? null : releaseAt.exec(folded);
  const sentence = sure || bare || release || !isFirst ? null : sentCopy.exec(folded);
  const found = sure ?? bare ?? release ?? sentence;
  if (found === null) return undefined;
  let at = found[0].length;
  if (sentence) {
    const held = sentCopyHeld.exec(folded.slice(at));
    if (held === null) return undefined;
    at += held[0].length;
  }
  if (freed.test(folded.slice(at))) return undefined;
  const space = /^[\s!:–—-]{0,4}/.exec(folded.slice(at))![0].length;
  const until = untilWord.exec(folded.slice(at + space));
  const rest = line.slice(at + space + (until?.[0].length ?? 0));
  const time = readUntil(rest, near);
  const held: Held = {
    isWhole: time.isTimeAlone ? !hasWordsBehind(rest, time.words) : !/[\p{L}\p{N}]/u.test(rest),
    ...(time.until === undefined ? {} : { until: time.until }),
  };
  const isTimed = time.hasClock || (time.hasDay && time.isTimeAlone);
  if (release) return time.until === undefined ? undefined : held;
  if (isTimed && (until || sure || sentence || opensTime(line.slice(at)))) return held;
  if (near.isPublic) return undefined;
  if (sure || sentence) return isFirst || isBracketed || time.hasDay ? asInstruction(held, rest) : undefined;
  // "Under embargo until further notice", and no more.
  const isShort = /^[^,\p{Nd}]{1,40}$/u.test(rest) && rest.trim().split(' ').length <= 4;
  if (isFirst && until && isShort && underIt.test(folded)) return { ...held, isWhole: true };
  return isLabel(line, at, { isFirst, isBracketed }) ? held : undefined;
}

/** What holds without a time is whole unless a mark parts it from other words. */
const asInstruction = (held: Held, rest: string): Held => ({
  ...held,
  isWhole: held.isWhole || !/[:–—\])]\s*\p{L}|\s-\s*\p{L}/u.test(rest),
});

const hasWordsBehind = (rest: string, words: string): boolean => {
  // A dotted hour stands with a colon in what was read.
  const at = rest.replaceAll('.', ':').indexOf(words.replaceAll('.', ':'));
  return /\p{L}/u.test(rest.slice(at + words.length));
};

/** Behind the bare word: a colon, a dash or nothing, and then a number or a day's name. */
const opensTime = (rest: string): boolean => /^\s*(?:[:–—\-|(]\s*)?(?:\p{L}{1,10},?\s){0,3}\p{Nd}/u.test(rest);

/** "EMBARGO: …", "(UNDER EMBARGO)", "Embargo" alone: a label in capitals over words that are not, or the only word of its line or bracket. */
function isLabel(
  line: string,
  at: number,
  { isFirst, isBracketed }: { isFirst: boolean; isBracketed: boolean },
): boolean {
  const label = line.slice(0, at);
  const rest = line.slice(at);
  if (/^[^\p{L}\p{N}]*$/u.test(rest)) return isFirst || isBracketed;
  if (isBracketed && /^\s*[\])}*]/.test(rest)) return true;
  const isCapital = label === label.toUpperCase() && label !== label.toLowerCase();
  return isFirst && isCapital && /^\s*[:–—-]/.test(rest) && /\p{Ll}/u.test(rest);
}
