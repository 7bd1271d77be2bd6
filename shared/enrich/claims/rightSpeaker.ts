import {
  jointColon,
  jointComma,
  jointDash,
  jointLine,
  jointQuote,
  jointStop,
  type Word,
} from '../../text/readWords.ts';
import { monthOf, weekdayOf } from '../data/dateWords.ts';
import { titles } from '../data/speakerWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Clause, Passage } from '../passage.ts';
import { asSpeaker, isTownAlone, type Speaker } from './asSpeaker.ts';

export function rightSpeaker(
  passage: Passage,
  sentence: Clause,
  from: number,
  credits: CreditHit[],
): Speaker | undefined {
  const { words } = passage;
  let to = from;
  while (to < sentence.to && to - from < 12) {
    const word = words[to]!;
    if (to > from && (word.joint & (jointComma | jointQuote | jointStop | jointColon | jointDash | jointLine)) !== 0) {
      const title = titles.test(words[to - 1]!.folded) && (word.joint & (jointComma | jointQuote | jointLine)) === 0;
      // "телеканал «Аль-Маядин»": the marks are those of its name.
      if (
        word.script === 'cyrillic' &&
        to - from <= 2 &&
        (word.joint & jointComma) === 0 &&
        outletOf.test(words[to - 1]!.folded)
      ) {
        to++;
        continue;
      }
      // "cited the commissioner of Haditha, Karim Haddad, as saying": his name belongs to him.
      if (asSaying(words, to, sentence.to)) {
        to++;
        continue;
      }
      if (!title && ((word.joint & jointStop) === 0 || (word.joint & 512) === 0)) break;
    }
    if (
      to > from &&
      !(word.folded === 'on' && isOfTheName(words, to)) &&
      /^(as|that|who|which|on|in|saying|when|while|where|quoting|citing|ان|بان|если|что|ki|que)$/.test(word.folded)
    )
      break;
    to++;
  }
  if (to === from || isTownAlone(passage, from, to)) return undefined;
  return asSpeaker(passage, from, to, credits);
}

/** A name of up to four words between two commas, and "as saying" behind. */
function asSaying(words: Word[], from: number, to: number): boolean {
  if ((words[from]!.joint & jointComma) === 0 || words[from]!.capitals !== 'first') return false;
  for (let at = from + 1; at < to - 1 && at <= from + 5; at++)
    if (words[at]!.folded === 'as') return /^(?:saying|telling)$/.test(words[at + 1]!.folded);
  return false;
}

const outletOf = /^(?:телеканал|канал|агентство|газета|издание|портал|радиостанция|журнал)$/;

/** "Lens on Homs": capitals on both sides, and no day behind. */
function isOfTheName(words: Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at - 1]?.capitals === 'first' &&
    next?.capitals === 'first' &&
    weekdayOf(next, undefined, 'en') === undefined &&
    monthOf(next, undefined, 'en') === undefined
  );
}
