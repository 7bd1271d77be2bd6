import type { Digest, DigestCorrection, DigestLine, DigestSide, MaterialChange, TollLine } from '../model/edition.ts';
import { unknownOutlet } from '../model/names.ts';
import { addDays, type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import { readWebUrl } from '../text/readWebUrl.ts';
import { dayOfDigest } from './dayOfDigest.ts';
import { feedsRead } from './feedsRead.ts';
import type { Frame } from './frame.ts';
import { isUnheard } from './isUnheard.ts';
import { localDay, localTime } from './localDay.ts';
import { missesMuch } from './missesMuch.ts';
import type { Words } from './words.ts';

/** A day on which clocks go back, and an hour's grace. */
const longestDaySeconds = secondsPerDay + 2 * 3600;

/** Where a line's report can be read: at its outlet, or on the edition's page when the supplier gave no address that can be trusted. */
export function linkOf(line: { url?: string; entryId: string }, frame: Frame): string | undefined {
  return readWebUrl(line.url) ?? anchorOf(frame, line.entryId);
}

/** An anchor on the edition's page. */
export function anchorOf(frame: Frame, id: string): string | undefined {
  return readWebUrl(`${frame.archiveUrl}#${id}`);
}

/** `14:05`, or `22 Dec, 14:05` for another day than the edition's; in the digest's zone. */
export function whenOf(at: Instant, digest: Digest, words: Words): string {
  const day = localDay(at, digest.timeZone);
  const time = localTime(at, digest.timeZone);
  return day === localDay(digest.dataUntil, digest.timeZone) ? time : `${words.shortDay(day)}${words.comma}${time}`;
}

/** The outlet as readers are told it. */
export function outletName(outlet: string, words: Words): string {
  return outlet === unknownOutlet ? words.unnamedWire : outlet;
}

/** The hour of a toll or report; or when the desk received it, where its supplier gave it none. */
export function hourText({ at, received }: { at: Instant; received?: true }, digest: Digest, words: Words): string {
  return received ? words.received(whenOf(at, digest, words)) : whenOf(at, digest, words);
}

/** Who corrected or withdrew it, and when: the outlet, or this desk, which then says why. */
export function revisedText(correction: DigestCorrection, digest: Digest, words: Words): string {
  const { kind, byDesk, at } = correction;
  const outlet = outletName(correction.outlet, words);
  const when = whenOf(at, digest, words);
  if (kind === 'correction') return words.corrected(outlet, when);
  return byDesk ? words.withdrawnByDesk(outlet, when) : words.withdrawn(outlet, when);
}

/**
 * In the place of stories where there are none: nothing was heard, too little was heard to call it quiet, nothing was filed, what was filed was withdrawn since, nothing of it is what this reader chose,
 * or all of it fits in lines.
 */
export function quietText(digest: Digest, words: Words): string {
  const { brief, numbers } = digest;
  if (isUnheard(digest)) return words.unheard;
  const partly = outageText(digest, words);
  if (partly === undefined) return emptyText(digest, words);
  if (numbers.reports === 0 && brief.length === 0) return partly;
  return `${partly} ${emptyText(digest, words)}`;
}

/**
 * The first line, and the subject, where a third or more of the sources could not be read; undefined on other days. Where no feed was read but
 * reports came by wire, what became of those is told alone.
 */
export function outageText(digest: Digest, words: Words): string | undefined {
  const read = feedsRead(digest.coverage);
  return read > 0 && missesMuch(digest) ? words.partlyHeard(read, digest.coverage.feedsTotal) : undefined;
}

function emptyText({ brief, numbers, leftOut, tailored }: Digest, words: Words): string {
  if (brief.length > 0) return words.nothingAtLength;
  if (numbers.reports === 0) return words.quiet;
  // Of a reader's own choice nobody can say any more whether what was withdrawn was part of it.
  if (tailored) return leftOut.withdrawn ? words.notLeft(numbers.stories) : words.notChosen(numbers.stories);
  return leftOut.withdrawn ? words.allWithdrawn : words.quiet;
}

/** What the counts are of: the day, or the days since these readers' last edition. */
export function numbersTitle(digest: Digest, words: Words): string {
  const title = isOneDay(digest) ? words.dayInNumbers : words.spanInNumbers;
  return digest.tailored ? `${title}${words.comma}${words.wholeEdition}` : title;
}

function isOneDay({ dataFrom, dataUntil }: Digest): boolean {
  return secondsBetween(dataFrom, dataUntil) <= longestDaySeconds;
}

/** `data to 05:30 London`; with its beginning too where it is more than the day that a reader expects. */
export function windowOf(digest: Digest, words: Words): string {
  const { dataFrom, dataUntil, timeZone } = digest;
  const until = `${localTime(dataUntil, timeZone)} ${words.zone(timeZone)}`;
  if (isOneDay(digest)) return words.dataUntil(until);
  const moment = (at: Instant) => `${words.shortDay(localDay(at, timeZone))}${words.comma}${localTime(at, timeZone)}`;
  return words.dataBetween(moment(dataFrom), `${moment(dataUntil)} ${words.zone(timeZone)}`);
}

/** What stands behind the outlet's name: who is cited, when, and the language where it is not the frame's. */
export function provenanceOf(line: DigestLine, digest: Digest, words: Words): string[] {
  return [
    ...(line.citing === undefined ? [] : [words.citing(line.citing)]),
    hourText({ at: line.publishedAt, received: line.received }, digest, words),
    ...(line.language.startsWith(words.locale) ? [] : [words.languages(line.language)]),
  ];
}

/**
 * The attribution as plain text. A name written the other way is followed by a mark of the frame's direction, or the punctuation behind it
 * would jump to its other side.
 */
export function attributionText(line: DigestLine, digest: Digest, words: Words): string {
  return listed([outletName(line.outlet, words), ...provenanceOf(line, digest, words)], words);
}

/** `Gulf Wire, citing a colonel, 16:50`: whose figures, in one line of plain text. */
export function tollText(toll: TollLine, digest: Digest, words: Words, withCiting = true): string {
  const citing = withCiting && toll.citing !== undefined ? [words.citing(toll.citing)] : [];
  return listed([outletName(toll.outlet, words), ...citing, hourText(toll, digest, words)], words);
}

function listed(parts: readonly string[], words: Words): string {
  const frameMark = words.direction === 'rtl' ? '\u200f' : '\u200e';
  const otherWay = words.direction === 'rtl' ? /[A-Za-z\u0370-\u04ff]/ : /[\u0590-\u08ff]/;
  return parts.map((part) => (otherWay.test(part) ? part + frameMark : part)).join(words.comma);
}

/** `New since yesterday`, or since the day that told the story last, and what is new. */
export function changeLabel(change: MaterialChange, digest: Digest, words: Words): { label: string; named: string } {
  const yesterday = change.since === addDays(dayOfDigest(digest), -1);
  const figures =
    change.kind === 'toll' && change.to
      ? `: ${change.from ? `${words.range(change.from)} ${words.direction === 'rtl' ? '←' : '→'} ` : ''}${words.killed(change.to)}`
      : '';
  return {
    label: words.newSince(yesterday ? undefined : words.shortDay(change.since)),
    named: `${words.changes[change.kind]}${figures}`,
  };
}

/** A side's line for its place under the speaker's name, which its attribution need not say again. */
export function withoutItsSpeaker({ citing, ...line }: DigestLine, { speaker }: DigestSide): DigestLine {
  return citing === undefined || citing === speaker ? line : { ...line, citing };
}
