import { jointComma, jointHyphen, jointStop, type Word } from '../../text/readWords.ts';
import { type Saying, sayings } from '../data/lossWords.ts';
import type { Clause, Passage } from '../passage.ts';
import { readNumber } from '../readNumber.ts';
import { type CasualtyHit, makeCasualty } from './makeCasualty.ts';

/**
 * "A helicopter carrying thirteen soldiers crashed. None survived": whoever was said to be aboard is dead. The count is the nearest before
 * it, in this sentence (`here`) or the one or two before; where none is told ("killing everyone on board") it is one or more.
 */
export function readAllLost(
  passage: Passage,
  sentenceNumber: number,
  language: string,
  isPerson: (folded: string) => boolean,
): { hit: CasualtyHit; here: boolean } | undefined {
  const { words, sentences } = passage;
  const saying = sayings[language];
  if (saying === undefined) return undefined;
  const sentence = sentences[sentenceNumber]!;
  const lost = lostAt(words, sentence, saying, language);
  if (lost === undefined) return undefined;
  const first = sentences[Math.max(0, sentenceNumber - 2)]!.from;
  const isAboard = (from: number, to: number) => words.slice(from, to).some((word) => saying.aboard.has(word.folded));
  let nearest: { value: number; from: number } | undefined;
  for (let back = lost.from - 1; back >= first; back--) {
    const number = readNumber(words, back, lost.from, first, language);
    if (number === undefined || number.vague || number.range.max !== number.range.min || number.range.min < 2) continue;
    if ((words[back]!.joint & jointHyphen) !== 0 && words[back]!.script === 'digit') continue;
    const behind = words.slice(number.to, Math.min(lost.from, number.to + 5));
    if (!behind.some((word) => isPerson(word.folded)) && !isAboard(number.to, Math.min(lost.from, number.to + 4)))
      continue;
    nearest ??= { value: number.range.min, from: number.from };
    if (!isAboard(Math.max(first, number.from - 3), Math.min(lost.from, number.to + 6))) continue;
    nearest = { value: number.range.min, from: number.from };
    break;
  }
  if (nearest === undefined && !isAboard(lost.from, Math.min(sentence.to, lost.to + 2))) return undefined;
  const range = nearest === undefined ? { min: 1, max: null } : { min: nearest.value, max: nearest.value };
  const hit = makeCasualty(passage, sentenceNumber, 'killed', range, lost.from, lost.to, 'event', 'all-were-lost');
  return { hit, here: nearest !== undefined && nearest.from >= sentence.from };
}

/** Where a sentence says that all were lost, `[from, to)` of the words that say so. */
function lostAt(
  words: Word[],
  sentence: Clause,
  saying: Saying,
  language: string,
): { from: number; to: number } | undefined {
  for (let at = sentence.from; at < sentence.to; at++) {
    const { folded } = words[at]!;
    if (saying.all.has(folded)) {
      // "all four people on board", "both crew members": counted where they stand.
      if (folded === 'both' && !/^(?:of|were|are|died)$/.test(words[at + 1]?.folded ?? '')) continue;
      if (at + 1 < sentence.to && readNumber(words, at + 1, sentence.to, at + 1, language) !== undefined) continue;
      const to = diedBehind(words, at, sentence.to, saying);
      if (to !== undefined) return { from: at, to };
      // "killing everyone on board", "مقتل جميع من كانوا على متنها".
      const verb = words[at - 1];
      if (at > sentence.from && verb !== undefined && words[at]!.joint === 0 && saying.before.has(verb.folded)) {
        if (words[at]!.script === 'cyrillic') return { from: at - 1, to: at + 1 };
        const near = words.slice(at + 1, Math.min(sentence.to, at + 6));
        if (near.some((word) => saying.aboard.has(word.folded)))
          return { from: at - 1, to: Math.min(sentence.to, at + 3) };
      }
    } else if (saying.none.has(folded)) {
      for (let near = Math.max(sentence.from, at - 2); near < sentence.to && near < at + 6; near++) {
        if (near > at && (words[near]!.joint & (jointComma | jointStop)) !== 0) break;
        if (near !== at && saying.survived.has(words[near]!.folded))
          return { from: Math.min(at, near), to: Math.max(at, near) + 1 };
      }
    }
  }
  return undefined;
}

function diedBehind(words: Word[], at: number, end: number, saying: Saying): number | undefined {
  for (let ahead = at + 1; ahead < end && ahead < at + 11; ahead++) {
    const { folded, joint } = words[ahead]!;
    if ((joint & (jointComma | jointStop)) !== 0) return undefined;
    if (saying.died.has(folded)) return ahead + 1;
    if (saying.killed.has(folded) && saying.auxiliary.has(words[ahead - 1]!.folded)) return ahead + 1;
    if (!saying.between.has(folded)) return undefined;
  }
  return undefined;
}
