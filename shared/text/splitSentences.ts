/**
 * Sentences with their places in the text.
 *
 * Ends are full stops, question and exclamation marks of any script, and line breaks; an abbreviation, an initial, a decimal point
 * or an address does not end one. Closing quotation marks stay with the sentence they close. Linear in length.
 */
import type { Span } from '../model/item.ts';
import { foldText } from './foldText.ts';

export interface Sentence {
  span: Span;
  text: string;
}

const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen lt col maj sgt capt cpl pvt adm brig rev hon gov sen rep pres st mt ft jr sr vs etc no nos fig approx ' +
    'inc ltd co corp dept univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun p pp vol ed al cf ' +
    'u.s u.n u.k u.a.e e.u a.m p.m i.e e.g d.c ' +
    'г гг др им ул тыс млн млрд руб т.е т.д т.п ' +
    'm mme mlle mm av env bd ' +
    'sn dr doç av vb bkz ort alb tuğg korg ' +
    'bzw z.b d.h nr str ca u.a'
  ).split(' '),
);

const closers = new Set(['"', '”', '’', "'", '»', ')', ']', '“']);

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === ' ';
}

function isCapitalOrOpening(unit: string): boolean {
  return unit !== unit.toLowerCase() || /["“«'‘([\d\p{Lo}]/u.test(unit);
}

/** The word that ends before `at`, dots inside included; short, because only abbreviations are asked for. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && /[\p{L}.]/u.test(text[from - 1]!)) from--;
  return text.slice(from, at);
}

/** No sentence is longer; what has no full stop for this long is a list or a dump, and is cut at a space. */
const longestUnits = 2000;

export function splitSentences(text: string, _language?: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text[from])) from++;
    while (to > from && isSpace(text[to - 1])) to--;
    if (to > from) sentences.push({ span: [from, to], text: text.slice(from, to) });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (at - start >= longestUnits && (unit === ' ' || at - start >= longestUnits + 200)) {
      close(at);
      continue;
    }
    if (unit === '\n' || unit === '\r') {
      close(at + 1);
      continue;
    }
    if (unit !== '.' && unit !== '!' && unit !== '?' && unit !== '؟' && unit !== '۔' && unit !== '…' && unit !== '。')
      continue;
    let end = at + 1;
    while (end < text.length && (text[end] === '.' || text[end] === '!' || text[end] === '?')) end++;
    while (end < text.length && closers.has(text[end]!)) end++;
    // A note mark such as [2] belongs to the sentence before it.
    while (text[end] === '[' && /^\[\d{1,3}\]/.test(text.slice(end, end + 5))) end = text.indexOf(']', end) + 1;
    if (end < text.length && !isSpace(text[end])) {
      at = end - 1;
      continue;
    }
    let next = end;
    while (next < text.length && (text[next] === ' ' || text[next] === '\t' || text[next] === ' ')) next++;
    if (unit === '.' && end === at + 1 && next < text.length && text[next] !== '\n') {
      const before = wordBefore(text, at);
      const folded = foldText(before);
      const single = before.length === 1 && before !== before.toLowerCase();
      const dotted = before.includes('.') && before.length <= 6;
      const capital = isCapitalOrOpening(text[next]!);
      if (!capital) continue;
      // "Group X. The …" ends a sentence; "J. Smith" does not.
      if (single && !startsSentence(text, next)) continue;
      if (abbreviations.has(folded) && !(dotted && startsSentence(text, next))) continue;
      if (dotted && !startsSentence(text, next)) continue;
    }
    if (unit !== '.' && end > at + 1 && next < text.length && !isCapitalOrOpening(text[next]!) && text[next] !== '\n')
      continue;
    at = end - 1;
    close(end);
  }
  close(text.length);
  return sentences;
}

const openers = new Set(
  'the a an in on at it he she they we this that these those but and for from after before however meanwhile his her their its there two three'.split(
    ' ',
  ),
);

/** A function word with a capital stands only at the head of a sentence. */
function startsSentence(text: string, at: number): boolean {
  let to = at;
  while (to < text.length && to - at < 12 && /\p{L}/u.test(text[to]!)) to++;
  const word = text.slice(at, to);
  return word !== word.toLowerCase() && openers.has(word.toLowerCase());
}
