import type { Span } from '../../model/item.ts';
import { jointComma, jointDash, jointHyphen, jointTight, type Word } from '../../text/readWords.ts';
import { weekdayOf } from '../data/dateWords.ts';
import { russianOpeners } from '../data/deedWords.ts';
import {
  arabicContent,
  arabicEnds,
  arabicEndWords,
  auxiliaryWords,
  outletNouns,
  roleNouns,
  trailing,
} from '../data/speakerWords.ts';
import { speakerOpeners, turkishOccasions, turkishOccasionWords } from '../data/speechWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { NameHit } from '../nameIndex.ts';
import type { Passage } from '../passage.ts';

export interface Named {
  span: Span;
  name: string;
}

/** Who speaks, as printed, and whether that is an outlet. */
export interface Speaker {
  named: Named;
  outlet: boolean;
}

/** Auxiliaries and adverbs between a subject and its verb belong to the verb: "L'armée a catégoriquement", "Moscow would not". */
function isTrailing(word: Word): boolean {
  if (auxiliaryWords.has(word.folded)) return word.capitals !== 'all';
  if (word.script !== 'latin' || word.capitals !== 'none') return false;
  return (
    trailing.has(word.folded) ||
    (!roleNouns.has(word.folded) && /(?:ement|amment|emment|ically|edly|ously)$/.test(word.folded))
  );
}

/** A dash, or a hyphen with space around it, which agencies set for one: "(LNA) - An officer". */
export function isDash(word: Word): boolean {
  return (word.joint & jointDash) !== 0 || ((word.joint & jointHyphen) !== 0 && (word.joint & jointTight) === 0);
}

function isDayBehind(words: Word[], end: number): boolean {
  const day = words[end - 1]!;
  if (day.script !== 'latin') return false;
  if (/^(?:yesterday|today)$/.test(day.folded)) return true;
  return day.capitals === 'first' && weekdayOf(day, undefined, 'en') !== undefined;
}

export function asSpeaker(passage: Passage, from: number, to: number, credits: CreditHit[]): Speaker | undefined {
  let first = from;
  let end = to;
  while (first < end && speakerOpeners.has(passage.words[first]!.folded)) first++;
  while (end > first && isTrailing(passage.words[end - 1]!)) end--;
  // "сообщил ТАСС источник в полиции": the agency was told, the source speaks.
  const told = credits.find((credit) => credit.from === first && credit.to < end);
  if (
    told !== undefined &&
    passage.words[told.to]!.script === 'cyrillic' &&
    passage.words[told.to]!.capitals === 'none'
  )
    first = told.to;
  // "Security sources, quoted by the paper": who carries them is none of the name.
  for (let at = first + 1; at < end; at++)
    if (
      /^(?:quoted|cited)$/.test(passage.words[at]!.folded)
        ? (passage.words[at]!.joint & jointComma) !== 0 || /^(?:by|in)$/.test(passage.words[at + 1]?.folded ?? '')
        : /^(?:interviewed|reached|contacted)$/.test(passage.words[at]!.folded) &&
          passage.words[at + 1]?.folded === 'by' &&
          passage.words[at + 2]?.capitals !== 'none'
    )
      end = at;
  // "The Kremlin on Friday again": when somebody spoke is none of the name.
  if (end - first > 2 && isDayBehind(passage.words, end)) {
    end--;
    while (end > first + 1 && /^(?:on|late|early|last)$/.test(passage.words[end - 1]!.folded)) end--;
  }
  // What is left must be able to name somebody.
  for (let at = first + 1; at < end; at++)
    if (
      arabicEnds.test(passage.words[at]!.folded) ||
      arabicEndWords.has(passage.words[at]!.folded) ||
      arabicContent.test(passage.words[at]!.folded)
    )
      end = at;
  while (end > first + 1 && /^(?:في|من|على|علي|قد)$/.test(passage.words[end - 1]!.folded)) end--;
  if (passage.words[first]!.script === 'arabic') {
    // "شهود عيان لرويترز": who was told is none of the name.
    const hearer = credits.find(
      (credit) => credit.from > first && credit.from < end && /^ل/.test(passage.words[credit.from]!.folded),
    );
    if (hearer !== undefined) end = hearer.from;
  }
  if (passage.words[first]!.script === 'cyrillic') {
    // "Ранее спасатели", "При этом активисты", "Кроме того, в ведомстве": when and how it was said is none of the name.
    while (end > first + 1 && russianOpeners.has(passage.words[first]!.folded)) first++;
    // "Пентагон эти данные не подтверждает": what he does not confirm is none of the name.
    for (let at = first + 1; at < end; at++)
      if (/^(?:эт(?:и|у|о|от|им|ому)|данные|такие|подобные|таки[ею])$/.test(passage.words[at]!.folded)) end = at;
    while (
      end > first + 1 &&
      /^(?:это|этого|также|ранее|уже|не|свою|очередь|позже|накануне)$/.test(passage.words[end - 1]!.folded)
    )
      end--;
  }
  // "Muhalif bir komutan Reuters'a yaptığı açıklamada": where he said it is none of the name.
  if (turkishOccasions.has(passage.words[end - 1]!.folded)) {
    const place = credits.find((credit) => credit.from > first && credit.from < end);
    if (place !== undefined) end = place.from;
    else while (end > first + 2 && turkishOccasionWords.has(passage.words[end - 1]!.folded)) end--;
  }
  if (end === first + 1 && /^(d|l|of|the|in|on|by|dr|col)$/.test(passage.words[first]!.folded)) return undefined;
  if (end <= first) return undefined;
  const span: Span = [passage.words[first]!.start, passage.words[end - 1]!.end];
  const outlet =
    credits.some((credit) => credit.from >= first && credit.to <= end && credit.to >= end - 2) ||
    (outletNouns.has(passage.words[end - 1]!.folded) &&
      credits.some((credit) => credit.from >= first && credit.from < end));
  return { named: { span, name: passage.text.slice(span[0], span[1]) }, outlet };
}

/** Towns that stand for the government that sits in them. */
const governments = new Set(['sy-damascus', 'iq-baghdad', 'iq-erbil']);

/** "citing Aleppo": a town of the theatre speaks for nobody; "Damascus says" is its government's. */
export function isTownAlone(passage: Passage, from: number, to: number): boolean {
  const named = hitsAt(passage, from).filter((hit) => hit.from <= from && hit.to >= to);
  if (named.some(({ name }) => name.kind === 'actor' || name.kind === 'outlet')) return false;
  return named.some(
    ({ name: { kind, id, weak, near } }) =>
      kind === 'place' && !weak && !near && /^(?:sy|iq)-/.test(id) && !governments.has(id),
  );
}

/** The names that begin at word `at`, or at the article before it. */
function hitsAt({ hits }: Passage, at: number): NameHit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.from < at - 1) low = middle + 1;
    else high = middle;
  }
  const found: NameHit[] = [];
  for (let order = low; order < hits.length && hits[order]!.from <= at; order++) found.push(hits[order]!);
  return found;
}

export function subjectLike(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.capitals !== 'none' || roleNouns.has(word.folded)) return true;
  }
  return false;
}
