import { jointComma, jointLine, jointParenthesis, type Word } from '../../text/readWords.ts';
import type { CasualtyWords } from '../data/casualtyWordsByLanguage.ts';
import { russianMany, russianOne, russianSingles, turkishOnes } from '../data/onePersons.ts';

const aside = jointComma | jointLine | jointParenthesis;

/** "его жена тяжело ранена", "погиб иранский курд": by the number of the verb, where no figure belongs to it. */
function isRussianOne(words: Word[], at: number, from: number, to: number): boolean {
  const { folded } = words[at]!;
  if (/^(?:ранение|ранения|травму|травмы|контузию|ожоги)$/.test(folded)) return isRussianHurt(words, at, from, to);
  if (!russianOne.has(folded)) return false;
  for (let near = Math.max(from, at - 2); near < at; near++)
    if (/^(?:не|ни|никто|едва|чуть)$/.test(words[near]!.folded)) return false;
  // "который был ранен": who bears it was told of before.
  for (let near = at - 1; near >= from && near > at - 6; near--) {
    if (/^котор/.test(words[near]!.folded)) return false;
    if ((words[near + 1]!.joint & aside) !== 0) break;
  }
  let named = false;
  for (let near = at - 1; near >= from && near > at - 8 && (words[near + 1]!.joint & aside) === 0; near--) {
    if (russianMany.has(words[near]!.folded)) return false;
    named = true;
  }
  for (let near = at + 1; near < to && near < at + 4 && (words[near]!.joint & aside) === 0; near++) {
    if (russianMany.has(words[near]!.folded)) return false;
    named = true;
  }
  return named;
}

/** "Корреспондент и оператор канала убиты": two in the singular, one each, before a verb in the plural. */
function isRussianPair(words: Word[], at: number, from: number): boolean {
  if (!/^(?:убиты|погибли|ранены|пострадали|скончались|умерли|казнены|застрелены|расстреляны)$/.test(words[at]!.folded))
    return false;
  for (let and = at - 1; and > from && and > at - 9; and--) {
    if ((words[and + 1]!.joint & aside) !== 0) return false;
    if (words[and]!.folded === 'и') {
      // "водитель и его пассажир", "водитель грузовика и пассажир".
      const second = /^(?:его|ее|еще|один)$/.test(words[and + 1]!.folded) ? and + 2 : and + 1;
      return (
        (russianSingles.has(words[and - 1]!.folded) ||
          (and - 2 >= from && russianSingles.has(words[and - 2]!.folded))) &&
        russianSingles.has(words[second]?.folded ?? '')
      );
    }
  }
  return false;
}

/** "легкое ранение получил водитель"; but "21 получил ранения": behind a figure that ends in one Russian counts many in the singular. */
function isRussianHurt(words: Word[], at: number, from: number, to: number): boolean {
  for (let near = Math.max(from, at - 5); near < to && near < at + 4; near++) {
    if (near > at && (words[near]!.joint & aside) !== 0) return false;
    if (/^(?:получил|получила)$/.test(words[near]!.folded)) return !/^\d*[2-9]?1$/.test(words[near - 1]?.folded ?? '');
  }
  return false;
}

/** "a succombé à ses blessures", "a péri", "a perdu la vie", "a trouvé la mort", "un autre a été hospitalisé". */
function isFrenchOne(words: Word[], at: number, from: number, lexicon: CasualtyWords): boolean {
  const harm = words[at]!.folded;
  const one = words[at - 1]?.folded ?? '';
  const two = words[at - 2]?.folded ?? '';
  if (at - 1 < from) return false;
  if (/^(?:succombe|peri)$/.test(harm)) return /^(?:a|avait|avoir)$/.test(one) || succumbs(words, at, from);
  // "perdu la vie", "trouvé la mort": three words back stands the auxiliary.
  if (/^(?:vie|mort)$/.test(harm) && one === 'la' && /^(?:perdu|trouve)$/.test(two))
    return /^(?:a|avait|avoir)$/.test(words[at - 3]?.folded ?? '');
  // "a été retrouvé mort".
  if (/^morte?$/.test(harm) && /^(?:retrouve|decouvert|trouve)e?$/.test(one) && two === 'ete') return true;
  // "Un drone a été abattu".
  if (
    lexicon.ofThingsToo?.has(harm) &&
    words.slice(Math.max(from, at - 8), at).some((word) => lexicon.things.has(word.folded))
  )
    return false;
  let back = at - 1;
  while (back >= from && /(?:ment|brulee?)$/.test(words[back]!.folded)) back--;
  if (back - 1 < from || /s$/.test(harm)) return false;
  if (words[back]!.folded === 'ete') return /^(?:a|avoir|avait)$/.test(words[back - 1]!.folded);
  return /^(?:morte?|decedee?)$/.test(harm) && words[back]!.folded === 'est';
}

/** "a tué le chauffeur": one person behind the active verb, with the article. */
function isFrenchObject(words: Word[], at: number, from: number, to: number, lexicon: CasualtyWords): boolean {
  if (at - 1 < from || at + 2 >= to || !/^(?:a|ont|avoir)$/.test(words[at - 1]!.folded)) return false;
  if (!/^(?:tue|blesse|assassine|abattu|decapite|execute|egorge)$/.test(words[at]!.folded)) return false;
  const noun = words[at + 2]!.folded;
  return /^(?:le|la|l|son|sa|leur)$/.test(words[at + 1]!.folded) && lexicon.persons.has(noun) && !/s$/.test(noun);
}

/** "Le chauffeur et son passager sont morts", "Le maire et un adjoint ont été tués": one each, before a verb in the plural. */
function isFrenchPair(words: Word[], at: number, from: number, lexicon: CasualtyWords): boolean {
  if (!/^(?:mort|tue|blesse|decede|assassine|execute|decapite|enleve|peri|vie|mort)e?s?$/.test(words[at]!.folded))
    return false;
  let back = at - 1;
  if (back <= from) return false;
  while (back > from && /^(?:ete|la|perdu|trouve|tous|deux|[a-z]{4,12}ment)$/.test(words[back]!.folded)) back--;
  if (!/^(?:sont|ont)$/.test(words[back]!.folded)) return false;
  for (let and = back - 1; and > from && and > back - 7; and--) {
    if ((words[and + 1]!.joint & aside) !== 0 || lexicon.killed.has(words[and]!.folded)) return false;
    if (words[and]!.folded !== 'et') continue;
    const second = words[and + 2]?.folded ?? '';
    if (
      !/^(?:son|sa|le|la|l|leur)$/.test(words[and + 1]!.folded) ||
      !lexicon.persons.has(second) ||
      /s$/.test(second.replace(/fils$/, ''))
    )
      return false;
    for (let one = and - 1; one > from - 1 && one > and - 5; one--)
      if (/^(?:le|la|l|son|sa)$/.test(words[one]!.folded))
        return lexicon.persons.has(words[one + 1]!.folded) && !/s$/.test(words[one + 1]!.folded);
    return false;
  }
  return false;
}

/** "a été assassiné et son garde du corps blessé": the second participle goes without its auxiliary. */
function isFrenchSecond(words: Word[], at: number, from: number): boolean {
  if (!/^(?:tue|tuee|blesse|blessee)$/.test(words[at]!.folded)) return false;
  for (let back = at - 1; back > from && back > at - 6; back--) {
    if ((words[back + 1]!.joint & aside) !== 0 || /^(?:a|ont|ete|est|qui)$/.test(words[back]!.folded)) return false;
    if (/^(?:son|sa)$/.test(words[back]!.folded)) return words[back - 1]!.folded === 'et';
  }
  return false;
}

/** "a finalement succombé", "a également péri": an adverb parts the auxiliary from its verb. */
function succumbs(words: Word[], at: number, from: number): boolean {
  return (
    at - 2 >= from &&
    /(?:ment|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(words[at - 1]!.folded) &&
    /^(?:a|avait)$/.test(words[at - 2]!.folded)
  );
}

/** Finite forms: what is nested ("öldüğü") takes its subject in the genitive, and plurals say so ("öldüler"). */
const turkishOne =
  /^(?:olu|oldu|olduruldu|oldurulmus|katledildi|yaralandi|yarali|hayatini|yasamini|can|sehit|kurtarilamadi|vefat|idam|infaz|olmus|yaralanmis|yaralanirken|olurken|oldurulurken)$/;

/** "kardeşi ağır yaralandı", "Anne ve kızı … öldü": how many stand before the verb as its subject, in the singular and without a figure. */
function countTurkish(words: Word[], at: number, from: number, lexicon: CasualtyWords): number {
  if (!turkishOne.test(words[at]!.folded)) return 0;
  // "şehit ailelerine", "can güvenliği": a noun, and nobody's death.
  if (
    /^(?:sehit|can|idam|infaz|vefat)$/.test(words[at]!.folded) &&
    !/^(?:ol|dus|ver|edil|et)/.test(words[at + 1]?.folded ?? '')
  )
    return 0;
  if (words[at]!.folded === 'olu' && !/^(?:bulun|ele)/.test(words[at + 1]?.folded ?? '')) return 0;
  if (/^(?:hayatini|yasamini)$/.test(words[at]!.folded) && /^(?:kaybeden|yitiren)/.test(words[at + 1]?.folded ?? ''))
    return 0;
  for (let back = at - 1; back >= from && back > at - 14; back--) {
    const { folded } = words[back]!;
    if (lexicon.killed.has(folded) || lexicon.injured.has(folded)) {
      // "yaralanan polis memuru … kurtarılamadı": a participle only says who he is.
      if (/^(?:yaralanan|vurulan)$/.test(folded)) continue;
      return 0;
    }
    if (turkishOnes.has(folded) && !lexicon.things.has(folded)) {
      // "polis memuru" is one; "rehine ve şoförü", "sürücü ve yanındaki kişi" are two.
      const gap = /^(?:yanindaki|beraberindeki)$/.test(words[back - 1]?.folded ?? '') ? 1 : 0;
      const and = words[back - 1 - gap]?.folded ?? '';
      const other = words[back - 2 - gap]?.folded ?? '';
      return back - 2 >= from && /^(?:ve|ile)$/.test(and) && turkishOnes.has(other) ? 2 : 1;
    }
    // A comma closes the clause, except behind the subject or in the midst of adverbs.
    if ((words[back + 1]!.joint & aside) !== 0 && back < at - 6) return 0;
    if (/l[ae]r(?:i|in|inin)?$/.test(folded) && lexicon.persons.has(folded.replace(/l[ae]r(?:i|in|inin)?$/, '')))
      return 0;
  }
  return 0;
}

/** How many persons the word of harm at `at` is said of where no figure belongs to it: one, two in a pair, or 0 where that is not said. */
export function countUnnumbered(
  words: Word[],
  at: number,
  from: number,
  to: number,
  language: string,
  lexicon: CasualtyWords,
): number {
  if (language === 'ru') return isRussianPair(words, at, from) ? 2 : isRussianOne(words, at, from, to) ? 1 : 0;
  if (language === 'fr')
    return isFrenchPair(words, at, from, lexicon)
      ? 2
      : isFrenchOne(words, at, from, lexicon) ||
          isFrenchObject(words, at, from, to, lexicon) ||
          isFrenchSecond(words, at, from)
        ? 1
        : 0;
  if (language === 'tr') return countTurkish(words, at, from, lexicon);
  return 0;
}
