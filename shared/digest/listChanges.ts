import type { DigestCorrection } from '../model/edition.ts';
import { wordsOf as wordsIn } from '../text/wordsOf.ts';
import { changeText } from './changeText.ts';
import type { Words } from './words.ts';

/** A line of a correction: what is changed, its wording before and after. `byFrame`: the desk words it, in the language of the frame. */
export interface ChangeLine {
  label: string;
  from?: string;
  to?: string;
  byFrame: boolean;
}

type Change = DigestCorrection['changes'][number];

const sentencesTold = 2;
/** In UTF-16 units. Two sentences, both wordings, a headline and a toll fill half the screen of a phone. */
const longestSentence = 90;
const longestHeadline = 120;
/** So many words that both wordings share stand on either side of what differs. */
const wordsAround = 3;

/**
 * What a reader needs of a correction, a short line for each change: toll, headline, place, and at most two sentences, those that took the
 * place of others first. Of a sentence only the passage that differs. What the desk makes of a report for its own use, its claims and its
 * status, is no news to a reader; a sentence that says what the headline says is told once.
 */
export function listChanges({ changes, headline }: DigestCorrection, words: Words): ChangeLine[] {
  const of = (field: Change['field']) => changes.filter((change) => change.field === field);
  const heads = [headline, ...of('headline').flatMap(({ from, to }) => [from, to])].map((text) => saidIn(text));
  const told = new Set<string>();
  const sentences = of('text')
    .filter(({ from, to }) => {
      const said = `${saidIn(from)} > ${saidIn(to)}`;
      if (said === ' > ' || told.has(said) || heads.includes(saidIn(to ?? from))) return false;
      told.add(said);
      return true;
    })
    .sort((one, other) => sentenceRank(one) - sentenceRank(other))
    .slice(0, sentencesTold);
  return [
    ...(['headline', 'toll', 'place'] as const).flatMap((field) => {
      const whole = firstToLast(of(field));
      if (whole === undefined) return [];
      const { from, to } = changeText(whole, words);
      const cut = (text: string | undefined) => text && clip(text, longestHeadline);
      return [{ label: words.fields[field], from: cut(from), to: cut(to), byFrame: field !== 'headline' }];
    }),
    ...sentences.map(({ from, to }) => {
      const passages = whatDiffers(from, to);
      const label = from === undefined ? words.added : to === undefined ? words.takenOut : words.fields.text;
      return { label, ...passages, byFrame: false };
    }),
  ];
}

/** `Toll: 18 killed (was: 21 killed)`, for plain text. */
export function changeLine({ label, from, to }: ChangeLine, words: Words): string {
  if (from === undefined || to === undefined) return `${label}: ${to ?? from}`;
  return `${label}: ${to} (${words.was}: ${from})`;
}

/** Of the supplier's own words on a correction as much as is read at a glance. */
export function shortNote({ note }: DigestCorrection): string | undefined {
  return note === undefined ? undefined : clip(note, 2 * longestSentence);
}

/** Several changes of one field are one. */
function firstToLast(changes: readonly Change[]): Change | undefined {
  const [first] = changes;
  const last = changes.at(-1);
  if (!first || !last || changes.length === 1) return first;
  const ar = { ...(first.ar?.from && { from: first.ar.from }), ...(last.ar?.to && { to: last.ar.to }) };
  return first.from === last.to ? undefined : { field: first.field, from: first.from, to: last.to, ar };
}

function sentenceRank({ from, to }: Change): number {
  if (from !== undefined && to !== undefined) return 0;
  return to === undefined ? 2 : 1;
}

function saidIn(text = ''): string {
  return wordsIn(text).join(' ');
}

function whatDiffers(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  const [before, after] = [from ?? '', to ?? ''].map((text) => text.split(/\s+/).filter((word) => word !== ''));
  if (from === undefined || to === undefined || !before || !after)
    return {
      ...(from !== undefined && { from: clip(from, longestSentence) }),
      ...(to !== undefined && { to: clip(to, longestSentence) }),
    };
  const shorter = Math.min(before.length, after.length);
  let begin = 0;
  while (begin < shorter && before[begin] === after[begin]) begin++;
  let end = 0;
  while (end < shorter - begin && before.at(-1 - end) === after.at(-1 - end)) end++;
  const passage = (all: string[]) => {
    const first = begin - wordsAround <= 1 ? 0 : begin - wordsAround;
    const last = end - wordsAround <= 1 ? all.length : all.length - end + wordsAround;
    const text = clip(all.slice(first, last).join(' '), longestSentence);
    return `${first > 0 ? '… ' : ''}${text}${last < all.length && !text.endsWith('…') ? ' …' : ''}`;
  };
  return { from: passage(before), to: passage(after) };
}

function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 2);
  return `${text
    .slice(0, end > longest / 2 ? end : longest - 2)
    .toWellFormed()
    .trimEnd()} …`;
}
