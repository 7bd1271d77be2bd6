import { jointComma, type Word } from '../../../text/readWords.ts';
import type { CasualtyWords } from '../../data/casualtyWordsByLanguage.ts';
import { fallen } from '../../data/deedWords.ts';
import { dualCasualties } from './arabicPersons.ts';

export const prepositions =
  /^(?:в|во|на|у|под|при|около|возле|близ|из|от|за|по|с|со|في|قرب|من|على|علي|عند|داخل|خارج|بعد|خلال|dans|pres|sur|a|au|aux|en|devant|lors|apres|in|bei|auf|nahe|vor|nach|an|am|im)$/;

/** The field a word speaks of; Arabic writes "and" and "so" onto its verb ("فقتلت"). */
export function harmOf({ folded, script }: Word, lexicon: CasualtyWords): 'killed' | 'injured' | undefined {
  if (lexicon.killed.has(folded)) return 'killed';
  if (lexicon.injured.has(folded)) return 'injured';
  if (script !== 'arabic' || !/^[وفبل]/.test(folded) || folded.length < 4) return undefined;
  return ofHarm(folded.slice(1), lexicon) ?? ofHarm(folded.replace(/^[وف]?[بل]/, ''), lexicon);
}

function ofHarm(folded: string, lexicon: CasualtyWords): 'killed' | 'injured' | undefined {
  return lexicon.killed.has(folded) ? 'killed' : lexicon.injured.has(folded) ? 'injured' : undefined;
}

export function isHarm(word: Word | undefined, lexicon: CasualtyWords): boolean {
  return word !== undefined && harmOf(word, lexicon) !== undefined;
}

/** Without a word of harm nothing that is counted is a casualty. */
export function tellsOfHarm(words: Word[], from: number, to: number, lexicon: CasualtyWords): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (
      harmOf(word, lexicon) !== undefined ||
      /^(?:vie|жизни|بحياه|blessures|brulures|atteints|troubles|eclats|altina|hastaneye|kaybetti|kaybetmis|perdu|خسر|خسرت|فقدت|حاله|حالات|بحاله|состоянии|etat|urgence|durumu|durumlari|tedavi|etkilen[a-z]{2,8}|zehirlen[a-z]{2,8})$/.test(
        word.folded,
      ) ||
      allHarm.test(word.folded)
    )
      return true;
    if (dualCasualties.has(word.folded)) return true;
  }
  return false;
}

/** Casualties of either kind. */
export const allHarm = /^(?:victimes?|ضحايا|بشريه|жертв|жертвам|casualties)$/;

/** "a coûté la vie à trois personnes", "ont perdu la vie". */
export function costsLives(words: Word[], at: number): boolean {
  if (words[at]!.folded === 'بحياه')
    // "أودى هجوم شنه مسلحون بحياة ثلاثة": who did it stands between.
    return words
      .slice(Math.max(0, at - 12), at)
      .some(({ folded }) => /^[وف]?(?:اودي|اودت|يودي|تودي|اوديا)$/.test(folded));
  if (words[at]!.folded === 'жизни')
    return /^(?:унес|унесл|унесш|забрал|стоил|отнял)/.test(words[at - 1]?.folded ?? '');
  if (words[at]!.folded !== 'vie' || at < 2 || words[at - 1]!.folded !== 'la') return false;
  return /^(?:coute|couter|coutant|perdu|perdre|perdent)$/.test(words[at - 2]!.folded);
}

/** "a perdu seize soldats", "خسر الجيش 16 جنديا", "16 askerini kaybetti": only who fights is lost so. */
export function losesFighters(words: Word[], at: number, to: number): boolean {
  const { folded } = words[at]!;
  if (/^(?:kaybetti|yitirdi|kaybettigini|yitirdigini)$/.test(folded))
    return /^(?:asker|savasci|polis|militan|mensub|adam|milis|personel)[a-z]{1,6}$/.test(words[at - 1]?.folded ?? '');
  if (!/^(?:perdu|[وف]?(?:خسر|خسرت|فقد|فقدت))$/.test(folded)) return false;
  for (let ahead = at + 1; ahead < to && ahead < at + 6; ahead++) {
    if ((words[ahead]!.joint & jointComma) !== 0) return false;
    if (fallen.has(words[ahead]!.folded)) return true;
  }
  return false;
}

/** "في حالة حرجة", "в тяжелом состоянии", "dans un état grave", "durumu ağır", "tedavi görüyor": how a patient is. */
function isGrave(words: Word[], at: number): boolean {
  const { folded } = words[at]!;
  const before = words[at - 1]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  if (folded === 'حاله' || folded === 'حالات')
    return (
      (/^(?:في|بحاله)$/.test(before) && /^(?:حرجه|خطره|خطيره|صعبه)$/.test(next)) ||
      /^(?:ال)?(?:اختناق|تسمم)$/.test(next)
    );
  if (folded === 'بحاله') return /^(?:حرجه|خطره|خطيره)$/.test(next);
  if (folded === 'состоянии') return /^(?:тяжелом|критическом|крайне|серьезном)$/.test(before);
  if (folded === 'etat') return /^(?:un|en)$/.test(before) && /^(?:grave|critique|desespere|serieux)$/.test(next);
  if (folded === 'urgence') return before === 'absolue';
  if (folded === 'durumu' || folded === 'durumlari') return /^(?:agir|kritik|ciddi)$/.test(next);
  if (folded === 'tedavi') return /^(?:goruyor|goruyorlar|gormekte|gordugu|goren|ediliyor|edildi|edilen)$/.test(next);
  if (/^(?:etkilenen|etkilenenlerin|etkilendi|zehirlenenlerin|zehirlenen|zehirlendi)$/.test(folded))
    return (
      /^zehirlen/.test(folded) ||
      [1, 2, 3].some((back) => /^(?:gaz|duman|kimyasal|klor)/.test(words[at - back]?.folded ?? ''))
    );
  return false;
}

/** "souffrent de blessures graves", "tedavi altına alındı", "bacağını kaybetti": what harm is told in several words. */
export function isHurtBy(words: Word[], at: number): boolean {
  const { folded } = words[at]!;
  const before = words[at - 1]?.folded ?? '';
  if (isGrave(words, at)) return true;
  if (/^atteinte?s?$/.test(folded))
    return /^(?:grievement|gravement|legerement|mortellement)$/.test(before) && before !== 'mortellement';
  if (folded === 'eclats') return [1, 2, 3].some((back) => /^recu/.test(words[at - back]?.folded ?? ''));
  if (folded === 'blessures' || folded === 'brulures' || folded === 'troubles')
    return [1, 2, 3].some((back) =>
      /^(?:souffr|soign|traite|present|victimes?$|recu)/.test(words[at - back]?.folded ?? ''),
    );
  if (folded === 'altina') return before === 'tedavi' && /^alin/.test(words[at + 1]?.folded ?? '');
  if (/^kaldiril/.test(folded)) return /^hastane(?:ye|lere)$/.test(before) && !/^kaldirildig/.test(folded);
  return /^(?:kaybet|yitir)/.test(folded) && /^(?:bacag|kolunu|ayag|gozunu|elini|parmag|bacaklar)/.test(before);
}

/** Where the other kind of harm is joined on by "and" or "or" ("killed or wounded"); undefined where it is not. */
export function harmBeside(
  words: Word[],
  at: number,
  end: number,
  field: 'killed' | 'injured',
  lexicon: CasualtyWords,
): number | undefined {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= end) return undefined;
  const other = harmOf(next, lexicon);
  if (
    next.script === 'arabic' &&
    other !== undefined &&
    other !== field &&
    /^و(?:ال)?(?:جرحي|قتلي|شهداء|مصابين|مصابون|اصابات|ضحايا)$/.test(next.folded)
  )
    return at + 1;
  if (!/^(?:и|или|ve|ya|veya|et|ou|und|oder|و|او)$/.test(next.folded)) return undefined;
  let behind = next.folded === 'ya' && words[at + 2]?.folded === 'da' ? at + 3 : at + 2;
  // "de tués et de blessés".
  const then = words[/^(?:de|d|des)$/.test(words[behind]?.folded ?? '') ? ++behind : behind];
  if (then === undefined || behind >= end) return undefined;
  const second = harmOf(then, lexicon);
  return second !== undefined && second !== field ? behind : undefined;
}
