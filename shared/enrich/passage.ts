/**
 * A passage: the headline or the text of an entry, cut into words and sentences, with every known name in it. All rules read
 * passages; nothing reads the raw text again.
 */
import type { Span } from '../model/item.ts';
import { readWords, type Word } from '../text/readWords.ts';
import { splitSentences } from '../text/splitSentences.ts';
import type { NameHit, NameIndex } from './nameIndex.ts';

export interface Clause {
  span: Span;
  text: string;
  /** Words `[from, to)` of the passage. */
  from: number;
  to: number;
  /** Hits that begin in this sentence. */
  hits: NameHit[];
}

export interface Passage {
  text: string;
  in?: 'headline';
  words: Word[];
  sentences: Clause[];
  hits: NameHit[];
}

/**
 * Text beyond this many units is not read for meaning (a report of 1 MB is a dump, not a report); spans before it stay right, and
 * `unreadFrom` of what is inferred says where the reading ended.
 */
export const readUnits = 60_000;

/** The part of a text that is read, and its words: enough to tell its language by. */
export function readHead(text: string): { text: string; words: Word[] } {
  const read = text.length > readUnits ? text.slice(0, readUnits) : text;
  return { text: read, words: readWords(read) };
}

const noHits: NameHit[] = [];

/** `language`: whose names and words are looked for beside those that count everywhere. */
export function readPassage(
  { text: read, words }: { text: string; words: Word[] },
  index: NameIndex,
  language: string,
  inHeadline?: 'headline',
): Passage {
  const hits = index.find(words, read, language);
  const sentences: Clause[] = [];
  let word = 0;
  let hit = 0;
  for (const sentence of splitSentences(read)) {
    while (word < words.length && words[word]!.end <= sentence.span[0]) word++;
    const from = word;
    while (word < words.length && words[word]!.start < sentence.span[1]) word++;
    while (hit < hits.length && hits[hit]!.start < sentence.span[0]) hit++;
    const firstHit = hit;
    while (hit < hits.length && hits[hit]!.start < sentence.span[1]) hit++;
    sentences.push({
      span: sentence.span,
      text: sentence.text,
      from,
      to: word,
      hits: firstHit === hit ? noHits : hits.slice(firstHit, hit),
    });
  }
  return { text: read, ...(inHeadline && { in: inHeadline }), words, sentences, hits };
}
