import type { Span } from '../../model/item.ts';
import { jointColon, jointComma, jointDash, jointQuote, jointStop, type Word } from '../../text/readWords.ts';
import { auxiliaryWords, pronouns, roleNouns } from '../data/speakerWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Clause, Passage } from '../passage.ts';
import { asSpeaker, isDash, type Named, type Speaker, subjectLike } from './asSpeaker.ts';
import type { Cue } from './findCues.ts';
import { headSubject } from './headSubject.ts';
import { leftSpeaker } from './leftSpeaker.ts';
import { rightSpeaker } from './rightSpeaker.ts';

export function findSpeaker(
  passage: Passage,
  sentence: Clause,
  cue: Cue,
  quoted: boolean[],
  last: Speaker | undefined,
  credits: CreditHit[],
  language: string,
): { speaker?: Speaker; via?: Named } {
  const { words } = passage;
  if (
    cue.phrase === 'according to' ||
    cue.phrase === 'selon' ||
    cue.phrase === 'بحسب' ||
    cue.phrase === 'وفق' ||
    cue.phrase === 'وفقا' ||
    cue.phrase === 'حسب' ||
    cue.phrase === 'по данным' ||
    cue.phrase === 'по словам' ||
    cue.phrase === 'laut' ||
    cue.phrase === 'd apres'
  ) {
    return { speaker: rightSpeaker(passage, sentence, cue.to, credits) };
  }
  if (/^(quoted|quotes|quoting|cited|cites|citing)$/.test(cue.phrase)) {
    if (/^(was|were|is|are)$/.test(words[cue.from - 1]?.folded ?? '')) {
      const by = byAgent(words, cue.to, sentence.to);
      const left = leftSpeaker(passage, sentence, cue.from - 1, quoted, credits);
      return {
        speaker: left ?? last,
        via: by === undefined ? undefined : spanFrom(passage, by, Math.min(by + 3, sentence.to)),
      };
    }
    const left = leftSpeaker(passage, sentence, cue.from, quoted, credits);
    const right = rightSpeaker(passage, sentence, cue.to, credits);
    if (right !== undefined) return { speaker: right, via: left?.named };
    return { speaker: left };
  }
  // "the agency said, quoting a military source": the agency carries the source.
  if (/^(quoting|citing)$/.test(words[cue.to]?.folded ?? '') && cue.to < sentence.to) {
    const quotedSource = rightSpeaker(passage, sentence, cue.to + 1, credits);
    const carrier = leftSpeaker(passage, sentence, cue.from, quoted, credits);
    if (quotedSource !== undefined && carrier !== undefined) return { speaker: quotedSource, via: carrier.named };
  }
  const before = words[cue.from - 1];
  if (language === 'en' || language === 'fr' || language === 'de') {
    let back = cue.from - 1;
    while (back >= sentence.from && auxiliaryWords.has(words[back]!.folded)) back--;
    const pronoun = back >= sentence.from && pronouns.has(words[back]!.folded) && !quoted[back];
    if (pronoun && last !== undefined) {
      return { speaker: last };
    }
    // "condemned by rights groups": the one behind "by" speaks.
    if (words[cue.to]?.folded === 'by' && /^(was|were|is|are|been|being)$/.test(words[cue.from - 1]?.folded ?? ''))
      return { speaker: rightSpeaker(passage, sentence, cue.to + 1, credits) };
    // "a new report by the charity that says": the one before "that" speaks.
    if (back > sentence.from && /^(that|which|who)$/.test(words[back]!.folded)) {
      const antecedent = leftSpeaker(passage, sentence, back, quoted, credits);
      if (antecedent !== undefined) return { speaker: antecedent };
    }
    const whole = headSubject(passage, sentence, back + 1, quoted, credits);
    if (whole !== undefined) return { speaker: whole };
    const next = words[cue.to];
    const cueTied = (words[cue.from]!.joint & (jointQuote | jointComma)) !== 0;
    const nextIsName =
      next !== undefined &&
      cue.to < sentence.to &&
      (next.joint & (jointComma | jointQuote | jointStop | jointColon)) === 0 &&
      (next.capitals !== 'none' || /^(the|a|an|his|its)$/.test(next.folded));
    const leftIsName =
      before !== undefined &&
      back >= sentence.from &&
      !quoted[back] &&
      !cueTied &&
      (words[back]!.capitals !== 'none' || roleNouns.has(words[back]!.folded) || /s$/.test(words[back]!.folded));
    if (
      nextIsName &&
      !leftIsName &&
      /^(said|says|added|adds|reported|reports|declare|a declare|selon|sagte)$/.test(cue.phrase)
    ) {
      const right = rightSpeaker(passage, sentence, cue.to, credits);
      if (right !== undefined) return { speaker: right };
    }
    const left = leftSpeaker(passage, sentence, cue.from, quoted, credits);
    if (left !== undefined) return { speaker: left };
    if (nextIsName && !/^(told|tells|telling|informed)$/.test(cue.phrase))
      return { speaker: rightSpeaker(passage, sentence, cue.to, credits) };
    return { speaker: cue.from === sentence.from || cueTied ? last : undefined };
  }
  if (language === 'ar') {
    return {
      speaker:
        rightSpeaker(passage, sentence, cue.to, credits) ?? leftSpeaker(passage, sentence, cue.from, quoted, credits),
    };
  }
  // Russian names the speaker behind the verb when the verb follows a comma or a quotation: "…, сообщили в полиции".
  if (language === 'ru' && (words[cue.from]!.joint & (jointComma | jointQuote | jointDash)) !== 0) {
    const right = rightSpeaker(passage, sentence, pastTheDay(words, cue.to, sentence.to), credits);
    if (right !== undefined) return { speaker: right };
  }
  if (language === 'tr') return { speaker: turkishSubject(passage, sentence, cue.from, quoted, credits) };
  return {
    speaker:
      leftSpeaker(passage, sentence, cue.from, quoted, credits) ?? rightSpeaker(passage, sentence, cue.to, credits),
  };
}

/** "сообщил в среду журналистам источник": the day, the hearer and "в" stand between the verb and its speaker. */
function pastTheDay(words: Word[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && at < from + 4) {
    const folded = words[at]!.folded;
    const next = words[at + 1]!.folded;
    if (/^во?$/.test(folded) && /^(понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|ночь|на)$/.test(next))
      at += 2;
    else if (/^(корреспонденту|журналистам|агентству|на|среду|во?|сегодня)$/.test(folded)) at++;
    else break;
  }
  return at;
}

/** A Turkish subject stands first, before its comma; what stands before the verb is what was said ("öldüğünü söyledi"). */
function turkishSubject(
  passage: Passage,
  sentence: Clause,
  cue: number,
  quoted: boolean[],
  credits: CreditHit[],
): Speaker | undefined {
  const { words } = passage;
  for (let at = sentence.from + 1; at <= cue && at < sentence.from + 10; at++) {
    if (quoted[at - 1]) return undefined;
    if (at < cue && (words[at]!.joint & jointComma) === 0) continue;
    if (/(?:digini|dugunu|tigini|tugunu|acagini|ecegini)$/.test(words[at - 1]!.folded)) return undefined;
    let from = sentence.from;
    for (let dash = sentence.from + 1; dash < at; dash++) if (isDash(words[dash]!)) from = dash;
    return subjectLike(words, from, at) ? asSpeaker(passage, from, at, credits) : undefined;
  }
  return undefined;
}

function byAgent(words: Word[], from: number, to: number): number | undefined {
  for (let at = from; at < to && at < from + 6; at++) if (words[at]!.folded === 'by') return at + 1;
  return undefined;
}

function spanFrom(passage: Passage, from: number, to: number): Named | undefined {
  let end = to;
  while (end > from + 1 && (passage.words[end - 1]!.joint & (jointComma | jointStop)) !== 0) end--;
  if (end <= from) return undefined;
  const span: Span = [passage.words[from]!.start, passage.words[end - 1]!.end];
  return { span, name: passage.text.slice(span[0], span[1]) };
}
