import { jointComma, jointHyphen, jointStop, type Word } from '../../text/readWords.ts';
import type { Clause, Passage } from '../passage.ts';
import { readNumber } from '../readNumber.ts';
import { type CasualtyHit, makeCasualty } from './makeCasualty.ts';

const set = (words: string) => new Set(words.split(/\s+/));

interface Saying {
  /** "All", "everyone". */
  all: Set<string>;
  /** What may stand between it and its verb: "of those on board were". */
  between: Set<string>;
  /** "Died". */
  died: Set<string>;
  /** "Killed", "dead": only behind an auxiliary, for "all the dead" are somebody else's. */
  killed: Set<string>;
  auxiliary: Set<string>;
  /** "Killing everyone": the verb before. */
  before: Set<string>;
  none: Set<string>;
  survived: Set<string>;
  /** Says that they were in something. */
  aboard: Set<string>;
}

/** How each language says that all were lost, folded. */
const sayings: Record<string, Saying> = {
  en: {
    all: set('all everyone everybody both'),
    between: set(
      'of those them whom the people passengers occupants its crew members who was were on board aboard inside in it are have been had is they plane car vehicle house helicopter reported presumed feared',
    ),
    died: set('died perished'),
    killed: set('killed dead'),
    auxiliary: set('was were are is been reported presumed feared'),
    before: set('killing killed kills'),
    none: set('none nobody no without'),
    survived: set('survived survives survive survivors survivor'),
    aboard: set('board aboard carrying inside crew passengers travelling traveling occupants'),
  },
  ru: {
    all: set('все'),
    between: set(
      'они находившиеся бывшие кто находился находились был были на борту в самолете вертолете машине их пассажиры члены экипажа внутри там',
    ),
    died: set('погибли убиты скончались мертвы'),
    killed: set(''),
    auxiliary: set(''),
    before: set('погибли убиты'),
    none: set('никто нет'),
    survived: set('выжил спасся уцелел выживших'),
    aboard: set('борту экипаж экипажа пассажирами внутри находились находилось перевозившии перевозивший'),
  },
  ar: {
    all: set('جميع كل'),
    between: set(
      'من كانوا كان علي متنها متنه فيها بداخلها بداخله ركابها ركاب الركاب افراد طاقمها طاقم الطائره المروحيه لقوا',
    ),
    died: set('حتفهم قتلوا ماتوا قضوا مصرعهم'),
    killed: set(''),
    auxiliary: set(''),
    before: set('مقتل ومقتل قتل وقتل لقي ولقي'),
    none: set('ينج لا'),
    survived: set('احد ناجين ناجون'),
    aboard: set('متنها متنه تقل يقل ركاب طاقم طاقمها ركابها بداخلها'),
  },
  tr: {
    all: set('tamami hepsi tumu herkes'),
    between: set('de da birden'),
    died: set('oldu olduruldu hayatini yasamini can'),
    killed: set(''),
    auxiliary: set(''),
    before: set(''),
    none: set('kurtulan'),
    survived: set('olmadi yok'),
    aboard: set('bulundugu bulunan tasiyan icinde icindeki murettebat murettebati yolcu'),
  },
  fr: {
    all: set('tous toutes'),
    between: set(
      'les ses leurs occupants passagers membres de l equipage personnes bord a du d avion appareil ont sont ete trouve perdu la',
    ),
    died: set('peri'),
    killed: set('tues tuees morts mortes decedes decedees mort vie'),
    auxiliary: set('ete sont la'),
    before: set('tuant tue'),
    none: set('aucun sans personne pas'),
    survived: set('survivant survivants survecu rescape rescapes'),
    aboard: set('bord transportant occupants equipage passagers'),
  },
};

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
