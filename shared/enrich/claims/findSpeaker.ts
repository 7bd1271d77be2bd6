import type { Span } from '../../model/item.ts';
import { foldText } from '../../text/foldText.ts';
import {
  jointColon,
  jointComma,
  jointDash,
  jointHyphen,
  jointQuote,
  jointStop,
  type Word,
} from '../../text/readWords.ts';
import {
  arabicAccused,
  arabicContent,
  auxiliaryWords,
  pronouns,
  rightOf,
  roleNouns,
  russianLeads,
} from '../data/speakerWords.ts';
import {
  beforeOwnSubject,
  callingVerbs,
  correspondents,
  frenchBetween,
  frenchDeterminers,
  quotingVerbs,
} from '../data/speechWords.ts';
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
  if (/^по (?:их|его|ее) |^by (?:his|her|their|its) /.test(cue.phrase)) return { speaker: last };
  // "Selon lui": back to the last speaker.
  const own = words[cue.to]?.folded ?? '';
  if (last !== undefined && cue.phrase === 'selon' && /^(?:lui|elle|eux|elles)$/.test(own)) return { speaker: last };
  if (last !== undefined && cue.phrase === 'according to' && /^(?:him|her|them)$/.test(own)) return { speaker: last };
  // "Un médecin, cité par Reuters, a évoqué …": the doctor speaks, the agency carries.
  if (/^cites? par$/.test(cue.phrase) && cue.from > sentence.from + 1) {
    const source = asSpeaker(passage, sentence.from, cue.from, credits);
    if (source !== undefined) return { speaker: source, via: rightSpeaker(passage, sentence, cue.to, credits)?.named };
  }
  if (rightOf.has(cue.phrase) || cue.phrase.endsWith(' par'))
    return { speaker: rightSpeaker(passage, sentence, cue.to, credits) };
  if (quotingVerbs.has(cue.phrase)) {
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
  // "wrote, quoting no one by name": nobody is quoted.
  const nobody = /^(?:no|nobody|none|unnamed)$/.test(words[cue.to + 1]?.folded ?? '');
  // "the agency said, quoting a military source": the agency carries the source.
  if (!nobody && /^(quoting|citing)$/.test(words[cue.to]?.folded ?? '') && cue.to < sentence.to) {
    const quotedSource = rightSpeaker(passage, sentence, cue.to + 1, credits);
    const carrier = leftSpeaker(passage, sentence, cue.from, quoted, credits);
    if (quotedSource !== undefined && carrier !== undefined) return { speaker: quotedSource, via: carrier.named };
  }
  // "Citing a military source, Tasnim reported": the source speaks, the agency carries.
  if (/^(?:citing|quoting)$/.test(words[sentence.from]!.folded) && cue.from > sentence.from + 2) {
    let comma = sentence.from + 1;
    while (comma < cue.from && (words[comma]!.joint & jointComma) === 0) comma++;
    const source = asSpeaker(passage, sentence.from + 1, comma, credits);
    if (comma < cue.from && source !== undefined)
      return { speaker: source, via: asSpeaker(passage, comma, cue.from, credits)?.named };
  }
  // "SANA, citing a military official, said": the same between two commas.
  for (let at = sentence.from + 1; at < cue.from - 1 && at < sentence.from + 8; at++) {
    if (!/^(?:citing|quoting)$/.test(words[at]!.folded) || (words[at]!.joint & jointComma) === 0) continue;
    if ((words[cue.from]!.joint & jointComma) === 0) break;
    const source = asSpeaker(passage, at + 1, cue.from, credits);
    if (source !== undefined) return { speaker: source, via: asSpeaker(passage, sentence.from, at, credits)?.named };
  }
  // "Al-Manar reported that its correspondent had heard blasts": the correspondent tells it, the channel carries it.
  if (language === 'en' && /^(?:said|says|reported|reports|quoted)$/.test(cue.phrase)) {
    let own = cue.to;
    while (own < sentence.to && beforeOwnSubject.has(words[own]!.folded)) own++;
    const whose = words[own]?.folded ?? '';
    if (own < sentence.to - 1 && /^(?:its|their|one|an?)$/.test(whose))
      for (let at = own + 1; at < sentence.to && at < own + 4; at++) {
        if (!correspondents.has(words[at]!.folded)) continue;
        const carrier = leftSpeaker(passage, sentence, cue.from, quoted, credits);
        if (carrier?.outlet) return { speaker: asSpeaker(passage, own, at + 1, credits), via: carrier.named };
      }
  }
  const before = words[cue.from - 1];
  if (language === 'en' || language === 'fr' || language === 'de') {
    let back = cue.from - 1;
    while (
      back >= sentence.from &&
      words[back]!.capitals !== 'all' &&
      (auxiliaryWords.has(words[back]!.folded) ||
        (back > sentence.from &&
          language === 'en' &&
          /^[a-z]{3,}ly$/.test(words[back]!.folded) &&
          pronouns.has(words[back - 1]!.folded)))
    )
      back--;
    // "Amaq released a film that it said showed …": the pronoun is of this sentence's own subject.
    if (
      back > sentence.from + 1 &&
      pronouns.has(words[back]!.folded) &&
      /^(?:that|which|what)$/.test(words[back - 1]!.folded)
    ) {
      const own = openingSubject(passage, sentence, back - 1, quoted, credits);
      if (own !== undefined) return { speaker: own };
    }
    const pronoun =
      back >= sentence.from &&
      (pronouns.has(words[back]!.folded) || (language === 'fr' && frenchPronouns.test(words[back]!.folded))) &&
      !quoted[back];
    if (pronoun && last !== undefined) {
      return { speaker: last };
    }
    // "condemned by rights groups": the one behind "by" speaks.
    if (words[cue.to]?.folded === 'by' && /^(was|were|is|are|been|being)$/.test(words[cue.from - 1]?.folded ?? ''))
      return { speaker: rightSpeaker(passage, sentence, cue.to + 1, credits) };
    // "called the siege a crime and urged a halt": the second verb's subject is that of the first.
    if (back > sentence.from + 1 && /^(?:and|but)$/.test(words[back]!.folded) && language === 'en') {
      for (let at = sentence.from + 1; at < back && at < sentence.from + 12; at++) {
        if (words[at]!.capitals !== 'none' || (words[at]!.joint & jointHyphen) !== 0) continue;
        if (!/^(?:said|says|told|met|held|is|was|has)$|ed$/.test(words[at]!.folded)) continue;
        const first = leftSpeaker(passage, sentence, at, quoted, credits);
        if (first !== undefined) return { speaker: first };
        break;
      }
    }
    // "a new report by the charity that says": the one before "that" speaks.
    if (back > sentence.from && /^(that|which|who)$/.test(words[back]!.folded)) {
      const antecedent = leftSpeaker(passage, sentence, back, quoted, credits);
      if (antecedent !== undefined) return { speaker: antecedent };
    }
    // "…, sagte ein Offizier": German turns verb and speaker round behind what was said.
    if (language === 'de' && (words[cue.from]!.joint & (jointComma | jointQuote)) !== 0) {
      const next = words[cue.to];
      if (
        next !== undefined &&
        cue.to < sentence.to &&
        (next.capitals !== 'none' || germanDeterminers.test(next.folded))
      ) {
        const right = rightSpeaker(passage, sentence, cue.to, credits);
        if (right !== undefined) return { speaker: right };
      }
    }
    if (language === 'fr') {
      // "a rapporté l'agence, citant une source militaire": the source speaks, the agency carries.
      for (let at = cue.to + 1; at < sentence.to - 1 && at < cue.to + 10; at++)
        if (words[at]!.folded === 'citant') {
          const source = rightSpeaker(passage, sentence, at + 1, credits);
          if (source !== undefined)
            return { speaker: source, via: rightSpeaker(passage, sentence, cue.to, credits)?.named };
        }
      if (endsApposition(words, sentence, cue)) {
        const titled = leftSpeaker(passage, sentence, cue.from, quoted, credits);
        if (titled !== undefined) return { speaker: titled };
      }
      const inverted = frenchInversion(passage, sentence, cue, quoted, last, credits);
      if (inverted !== undefined) return { speaker: inverted };
    }
    // "the ministry called the report untrue": the verb that rejects stands before what it rejects.
    if (judging.test(cue.phrase)) {
      for (let at = cue.from - 1; at > sentence.from && at >= cue.from - 9; at--) {
        if (!callingVerbs.has(words[at]!.folded)) continue;
        const judge = leftSpeaker(passage, sentence, at, quoted, credits);
        if (judge !== undefined) return { speaker: judge };
      }
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
    // "وأعرب عن قلقه": no subject, so who spoke before goes on.
    const next = words[cue.to]?.folded ?? '';
    if (
      last !== undefined &&
      cue.to < sentence.to &&
      /^(?:عن|ان|بان|انه|انها|الي|علي|في|من)$/.test(next) &&
      cue.from <= sentence.from + 1 &&
      !rightOf.has(cue.phrase)
    )
      return { speaker: last };
    // "لكن متحدثا باسم التحالف نفى": the subject stands between what opens the sentence and the verb.
    const opener = words[sentence.from]!.folded;
    if (
      cue.from > sentence.from + 1 &&
      cue.from - sentence.from <= 9 &&
      /^و?(?:لكن|غير|الا|اما|بينما|فيما|ان|كان|كانت|كانوا)$/.test(opener)
    ) {
      let first = sentence.from + 1;
      while (first < cue.from && /^(?:ان|انه|من|جانبها|جهته)$/.test(words[first]!.folded)) first++;
      const subject = asSpeaker(passage, first, cue.from, credits);
      if (subject !== undefined) return { speaker: subject };
    }
    // "مصدر عسكري يؤكد مقتل": what is said follows at once, so whoever says it stands before.
    const behind = words[cue.to];
    if (
      cue.from > sentence.from &&
      cue.from - sentence.from <= 8 &&
      behind !== undefined &&
      cue.to < sentence.to &&
      !rightOf.has(cue.phrase) &&
      (arabicContent.test(behind.folded) || /^(?:ان|بان)$/.test(behind.folded))
    ) {
      const subject = asSpeaker(passage, sentence.from, cue.from, credits);
      if (subject !== undefined) return { speaker: subject };
    }
    if (/^(?:و?اتهم|و?اتهمت)$/.test(cue.phrase))
      for (let at = cue.to + 1; at < sentence.to && at < cue.to + 8; at++)
        if (arabicAccused.test(words[at]!.folded) && !/^(?:باسم|في|من|ب|وزاره|قياده|رييس)$/.test(words[at - 1]!.folded))
          return { speaker: asSpeaker(passage, cue.to, at, credits) };
    return {
      speaker:
        rightSpeaker(passage, sentence, cue.to, credits) ?? leftSpeaker(passage, sentence, cue.from, quoted, credits),
    };
  }
  // Russian names the speaker behind the verb when the verb follows a comma or a quotation ("…, сообщили в полиции"), when "as", "of this"
  // or a hedge leads up to it ("Об этом сообщил…"), and when the group that takes the blame closes the sentence.
  if (
    language === 'ru' &&
    ((words[cue.from]!.joint & (jointComma | jointQuote | jointDash)) !== 0 ||
      (cue.from > sentence.from && russianLeads.has(words[cue.from - 1]!.folded)) ||
      (cue.phrase.endsWith('на себя') && !/^ответственн/.test(words[cue.to]?.folded ?? '')))
  ) {
    const behind = pastTheDay(words, cue.to, sentence.to);
    // "…, добавил он"
    if (last !== undefined && behind < sentence.to && /^(?:он|она|они|оно)$/.test(words[behind]!.folded))
      return { speaker: last };
    const right = rightSpeaker(passage, sentence, behind, credits);
    if (right !== undefined) return { speaker: right };
  }
  // "представитель назвал эти сообщения вбросом": the verb that rejects stands before what it rejects.
  if (language === 'ru' && cue.kind === 'deny')
    for (let at = cue.from - 1; at > sentence.from && at >= cue.from - 7; at--)
      if (/^(?:назвал[аои]?|называет|называют|счел[аи]?)$/.test(words[at]!.folded))
        return { speaker: leftSpeaker(passage, sentence, at, quoted, credits) };
  // "Он призвал": back to the last speaker.
  if (
    last !== undefined &&
    /^(?:он|она|они|оно)$/.test(words[cue.from - 1]?.folded ?? '') &&
    cue.from === sentence.from + 1
  )
    return { speaker: last };
  if (language === 'tr') {
    const subject = turkishSubject(passage, sentence, cue.from, quoted, credits);
    // "Yaralıların iyi olduğunu belirtti": what was said, and no subject, so who spoke before goes on.
    const said = subject !== undefined && turkishContent.test(foldText(subject.named.name));
    return { speaker: said ? last : subject };
  }
  return {
    speaker:
      leftSpeaker(passage, sentence, cue.from, quoted, credits) ?? rightSpeaker(passage, sentence, cue.to, credits),
  };
}

/** The subject that opens a sentence: what stands before its first comma or the past verb behind it. */
function openingSubject(
  passage: Passage,
  sentence: Clause,
  end: number,
  quoted: boolean[],
  credits: CreditHit[],
): Speaker | undefined {
  const { words } = passage;
  for (let at = sentence.from + 1; at < end && at < sentence.from + 10; at++) {
    const { folded, joint, capitals } = words[at]!;
    if (quoted[at]) return undefined;
    if (
      (joint & jointComma) !== 0 ||
      (capitals === 'none' && /^(?:[a-z]{3,}ed|has|had|was|were|is|are|have|put|ran|sent)$/.test(folded))
    )
      return subjectLike(words, sentence.from, at) ? asSpeaker(passage, sentence.from, at, credits) : undefined;
  }
  return undefined;
}

const judging =
  /^(?:devoid of|unfounded|groundless|without foundation|no basis|not true|nonsense|absurd|ludicrous|baseless|untrue|no truth|fabricated|fabrications|wholly false|fake news|disinformation|invention|a lie)$/;

/** "Le ministre des Affaires étrangères, Paul Martin, a appelé Damas à …": between two commas a name, and before them whose it is. */
function endsApposition(words: Word[], sentence: Clause, cue: Cue): boolean {
  if ((words[cue.from]!.joint & jointComma) === 0 || !frenchDeterminers.has(words[sentence.from]!.folded)) return false;
  for (let at = cue.from - 1; at > sentence.from && at >= cue.from - 4; at--) {
    if (words[at]!.capitals === 'none') return false;
    if ((words[at]!.joint & jointComma) !== 0) return true;
  }
  return false;
}

/** French turns verb and speaker round behind what was said: "…, a rapporté l'Observatoire", "« … », raconte un médecin". */
function frenchInversion(
  passage: Passage,
  sentence: Clause,
  cue: Cue,
  quoted: boolean[],
  last: Speaker | undefined,
  credits: CreditHit[],
): Speaker | undefined {
  const { words } = passage;
  if ((words[cue.from]!.joint & (jointComma | jointQuote)) === 0 && !(cue.from > 0 && quoted[cue.from - 1]))
    return undefined;
  if (/^(?:a t|ont) (?:ils?|elles?) /.test(cue.phrase)) return last;
  let at = cue.to;
  // "a-t-on appris auprès d'une source", "a déclaré vendredi à la presse un porte-parole".
  while (at < sentence.to) {
    const told = credits.find((credit) => credit.from === at || (credit.from === at + 1 && words[at]!.folded === 'l'));
    if (told !== undefined && told.to < sentence.to) at = told.to;
    else if (frenchBetween.has(words[at]!.folded)) at++;
    else break;
  }
  if (at >= sentence.to) return undefined;
  const next = words[at]!;
  if (at > cue.to && (next.joint & jointComma) !== 0) return undefined;
  if (!frenchDeterminers.has(next.folded) && next.capitals === 'none') return undefined;
  return rightSpeaker(passage, sentence, at, credits);
}

const frenchPronouns = /^(?:il|elle|ils|elles)$/;

const germanDeterminers = /^(?:der|die|das|ein|eine|einer|mehrere|ihr|ihre|sein|seine|dessen|deren|er|sie)$/;

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
  const agent = turkishAgent(passage, sentence, cue, credits);
  if (agent !== undefined) return agent;
  // "…, aktivistlere göre.": behind the last comma stands whose word it is.
  if (words[cue]!.folded === 'gore' && cue - sentence.from > 6) {
    let comma = cue - 1;
    while (comma > sentence.from && cue - comma < 6 && (words[comma]!.joint & jointComma) === 0) comma--;
    if ((words[comma]!.joint & jointComma) !== 0) return asSpeaker(passage, comma, cue, credits);
  }
  // "Araç patladı; polis 8 kişinin öldüğünü söyledi": the subject is that of its own clause.
  for (let part = cue - 1; part > sentence.from; part--)
    if (
      (words[part]!.joint & jointColon) !== 0 &&
      passage.text.slice(words[part - 1]!.end, words[part]!.start).includes(';')
    )
      return turkishHead(passage, { ...sentence, from: part }, cue, credits);
  // "saldırıyı DEAŞ üstlendi": a name right before the verb, behind what it did.
  if (words[cue - 1]?.capitals === 'all' && cue - 1 > sentence.from + 2 && (words[cue - 1]!.joint & jointComma) === 0)
    return asSpeaker(passage, cue - 1, cue, credits);
  for (let at = sentence.from + 1; at <= cue && at < sentence.from + 10; at++) {
    if (quoted[at - 1]) return undefined;
    if (at < cue && (words[at]!.joint & jointComma) === 0) continue;
    if (at === cue && at > sentence.from + 2) return turkishHead(passage, sentence, cue, credits);
    if (turkishSaid.test(words[at - 1]!.folded)) return turkishHead(passage, sentence, cue, credits);
    let from = sentence.from;
    for (let dash = sentence.from + 1; dash < at; dash++) if (isDash(words[dash]!)) from = dash;
    return subjectLike(words, from, at) ? asSpeaker(passage, from, at, credits) : undefined;
  }
  return turkishHead(passage, sentence, cue, credits);
}

/** What is said, as Turkish nests it: "öldüğünü", "vurulacağını". */
const turkishSaid = /(?:digini|dugunu|tigini|tugunu|acagini|ecegini|diklarini|duklarini|diklerini|duklerini)$/;

/** "devlet televizyonu tarafından duyuruldu", "Bakanlığınca açıklandı": a passive names who speaks right before it. */
function turkishAgent(passage: Passage, sentence: Clause, cue: number, credits: CreditHit[]): Speaker | undefined {
  const { words } = passage;
  for (let at = cue - 1; at > sentence.from && at >= cue - 3; at--) {
    const { folded } = words[at]!;
    const by = folded === 'tarafindan';
    if (!by && words[at]!.capitals === 'none') continue;
    if (!by && !/(?:ginca|gince|gunca|gunce|larinca|lerince|sinca|since|rlukca)$/.test(folded)) continue;
    let from = by ? at - 1 : at;
    while (from > sentence.from && at - from < 5) {
      const before = words[from - 1]!;
      if ((words[from]!.joint & jointComma) !== 0 || /(?:digi|dugu|tigi|tugu|acagi|ecegi|i[gk]i)$/.test(before.folded))
        break;
      from--;
    }
    return asSpeaker(passage, from, by ? at : at + 1, credits);
  }
  return undefined;
}

const turkishContent = /(?:[dt][iu]g[iu]n[iu]|[ae]c[ae]g[iu]n[iu]|[dt][iu]kl[ae]r[iu]n[iu])$/;
const locative = /(?:daki|deki|taki|teki)$/;

/** Without a comma the subject is the noun group that opens the sentence: up to four words, to the first that ends as a group does. */
function turkishHead(passage: Passage, sentence: Clause, cue: number, credits: CreditHit[]): Speaker | undefined {
  const { words } = passage;
  for (let at = sentence.from; at < cue && at < sentence.from + 5; at++) {
    const { folded, capitals, script } = words[at]!;
    if (script === 'digit') return at > sentence.from ? asSpeaker(passage, sentence.from, at, credits) : undefined;
    const next = words[at + 1];
    // "Bir hastane yetkilisi Reuters'a …": the hearer is none of the subject.
    if (at > sentence.from && credits.some((credit) => credit.from === at + 1))
      return asSpeaker(passage, sentence.from, at + 1, credits);
    const closes = /(?:lar|ler|lari|leri|si|su|gi|gu|ti|cu|ci|mani|ani|yetkili|onetimi)$/.test(folded);
    const named = next !== undefined && next.capitals !== 'none' && at + 1 < cue && next.script !== 'digit';
    if (named || locative.test(folded) || locative.test(next?.folded ?? '')) continue;
    if (closes || (capitals !== 'none' && at > sentence.from) || at + 1 === cue)
      return asSpeaker(passage, sentence.from, at + 1, credits);
  }
  const end = Math.min(sentence.from + 2, cue);
  return end > sentence.from ? asSpeaker(passage, sentence.from, end, credits) : undefined;
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
