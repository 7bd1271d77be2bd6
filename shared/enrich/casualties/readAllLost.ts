import { jointHyphen, type Word } from '../../text/readWords.ts';
import type { Clause, Passage } from '../passage.ts';
import { readNumber } from '../readNumber.ts';
import { type CasualtyHit, makeCasualty } from './makeCasualty.ts';

/** Words without which no sentence says that all were lost: asked first, for most sentences hold none of them. */
const gates = new Set(
  `all everyone everybody none survived survivors survivor survives both все всех никто выживших выжить спастись جميع جميعا جميعهم كل ينج ناجين ناجون ناج
  tamami hepsi herkes kurtulan tumu tous toutes survivant survivants survecu rescape rescapes alle niemand uberlebende uberlebenden`.split(
    /\s+/,
  ),
);

/** How each language says it, over folded words parted by one space. `aboard` says besides that they were in something. */
const sayings: Record<string, { lost: RegExp; aboard: RegExp }> = {
  en: {
    lost: /\b(?:(?:everyone|everybody|all|all (?:of )?(?:those|them|the (?:people|passengers|occupants|crew)|its (?:passengers|occupants|crew))) (?:who (?:was|were) )?(?:on board|aboard|inside|in (?:it|the \w+))|(?:they|were|was)? ?all|all of (?:them|whom)|both(?: of (?:them|whom))?) (?:of whom )?(?:(?:was|were|are|have been|had been|is) )?(?:killed|died|dead|perished|reported dead|presumed dead|feared dead)\b|\b(?:killing|killed|kills) (?:everyone|everybody|all|all those|all (?:the )?(?:people|passengers)) (?:on board|aboard|inside|in (?:it|the \w+))|\b(?:none|nobody|no one) (?:of them )?(?:has |had |have )?surviv(?:ed|es)|\b(?:no|without) survivors?\b/,
    aboard: /\b(?:on board|aboard|carrying|inside|crew|passengers|travelling|traveling)\b/,
  },
  ru: {
    lost: /(?:^| )(?:все (?:(?:они|находившиеся|бывшие|кто|пассажиры|члены|их)(?: [^ ]+){0,4} )?(?:погибли|убиты|скончались|мертвы)|погибли все|никто(?: из них)? не (?:выжил|спасся|уцелел)|выживших нет|выжить не удалось|спастись не удалось)(?: |$)/,
    aboard: /(?:^| )(?:борту|экипаж|экипажа|пассажирами|внутри|находились|находилось|перевозивш[а-я]{2,3})(?: |$)/,
  },
  ar: {
    lost: /(?:^| )(?:(?:جميع|كل) من (?:كانوا? )?(?:علي متنها|علي متنه|فيها|بداخلها|بداخله|كان)(?: [^ ]+){0,3}|(?:قتلوا|لقوا حتفهم|ماتوا|قضوا|استشهدوا) جميعا|(?:لقي|قتل|ومقتل|مقتل) (?:جميع|كل) (?:من|ركابها|افراد|الركاب|طاقمها)|قتلوا جميعهم|جميعهم قتلوا|لم ينج (?:منهم )?احد|لا ناجين)(?: |$)/,
    aboard: /(?:^| )(?:متنها|متنه|تقل|يقل|ركاب|طاقم|طاقمها)(?: |$)/,
  },
  tr: {
    lost: /(?:^| )(?:(?:tamami|hepsi|tumu|herkes) (?:[^ ]+ )?(?:oldu|olduruldu|hayatini|yasamini|can)|kurtulan (?:olmadi|yok))(?: |$)/,
    aboard: /(?:^| )(?:bulundugu|bulunan|tasiyan|icinde|icindeki|murettebat|murettebati|yolcu)(?: |$)/,
  },
  fr: {
    lost: /(?:^| )(?:(?:tous|toutes)(?: (?:les|ses|leurs) (?:occupants|passagers|membres|personnes)(?: [^ ]+){0,4})? (?:ont (?:peri|ete tues|ete tuees|trouve la mort|perdu la vie)|sont morts|sont mortes|sont decedes)|(?:aucun|pas de|sans) (?:survivant|survivants|rescape|rescapes)|(?:aucun|personne) n a survecu)(?: |$)/,
    aboard: /(?:^| )(?:bord|transportant|occupants|equipage|passagers)(?: |$)/,
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
  const sentence = sentences[sentenceNumber]!;
  const saying = sayings[language];
  if (saying === undefined || !hasGate(words, sentence)) return undefined;
  const told = folded(words, sentence.from, sentence.to);
  const lost = saying.lost.exec(told);
  if (lost === null) return undefined;
  const at = sentence.from + countSpaces(told.slice(0, lost.index + (lost[0].startsWith(' ') ? 1 : 0)));
  const first = sentences[Math.max(0, sentenceNumber - 2)]!.from;
  let nearest: { value: number; from: number; to: number } | undefined;
  for (let back = at - 1; back >= first; back--) {
    const number = readNumber(words, back, at, first, language);
    if (number === undefined || number.vague || number.range.max !== number.range.min || number.range.min < 2) continue;
    if ((words[back]!.joint & jointHyphen) !== 0 && words[back]!.script === 'digit') continue;
    const behind = words.slice(number.to, Math.min(at, number.to + 5));
    const before = folded(words, Math.max(first, number.from - 3), number.from);
    if (
      !behind.some((word) => isPerson(word.folded)) &&
      !saying.aboard.test(folded(words, number.to, Math.min(at, number.to + 4)))
    )
      continue;
    nearest ??= { value: number.range.min, from: number.from, to: number.to };
    if (!saying.aboard.test(`${before} ${folded(words, number.to, Math.min(at, number.to + 6))}`)) continue;
    nearest = { value: number.range.min, from: number.from, to: number.to };
    break;
  }
  const to = at + 1 + countSpaces(lost[0].trim());
  const said = nearest === undefined ? /board|aboard|inside/.test(lost[0]) : true;
  if (!said) return undefined;
  const range = nearest === undefined ? { min: 1, max: null } : { min: nearest.value, max: nearest.value };
  const end = Math.min(to, sentence.to);
  const hit = makeCasualty(passage, sentenceNumber, 'killed', range, at, end, 'event', 'all-were-lost');
  return { hit, here: nearest !== undefined && nearest.from >= sentence.from };
}

function hasGate(words: Word[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) if (gates.has(words[at]!.folded)) return true;
  return false;
}

function folded(words: Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.folded)
    .join(' ');
}

function countSpaces(text: string): number {
  let spaces = 0;
  for (const unit of text) if (unit === ' ') spaces++;
  return spaces;
}
