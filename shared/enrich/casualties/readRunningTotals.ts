import { jointApostrophe, type Word } from '../../text/readWords.ts';
import type { CasualtyWords } from '../data/casualtyWordsByLanguage.ts';
import type { Clause } from '../passage.ts';

const rises: Record<string, { verb: RegExp; lead?: RegExp }> = {
  ar: {
    verb: /^[وف]?(ارتفع|ارتفعت|ارتفاع|يرتفع|ترتفع|وصل|وصلت|بلغ|بلغت|انخفض|انخفضت|تراجع|تجاوز|تجاوزت|يتجاوز|تتجاوز|تخطي|تخطت|فاق|ناهز|قارب)$/,
    lead: /^(الي|ال|بلغ|بلغت|وبلغ|وبلغت)$/,
  },
  ru: {
    verb: /^(выросло|вырос|возросло|возрос|увеличилось|увеличился|достигло|достиг|составило|составил|превысило|превысил|снизилось|сократилось)$/,
    lead: /^(до|достигло|достиг|составило|составил|превысило|превысил)$/,
  },
  tr: {
    verb: /^(yukseldigi|yukseldigini|ciktigi|ciktigini|ulastigi|ulastigini|yukselirken|astigi|astigini|asti|asarken|gectigi|gectigini|gecti|yukseldi|yukselmis|buldu|buldugu|buldugunu|bulurken|cikti|ulasti|dustu|yukseliyor)$/,
  },
  fr: { verb: /^(passe|monte|atteint|atteignait|alourdi|alourdit|eleve|grimpe|revu|ramene|porte)$/, lead: /^(a)$/ },
};

/** Whom a gas sickened, where they are counted. */
const sickened =
  /^(?:etkilenenlerin|zehirlenenlerin|отравившихся|отравленных|удушья|удушьем|intoxiques|المختنقين|الاختناقات)$/;

/** "5'e, yaralananların sayısı 14'e yükseldi": what one verb raises stands in the dative each time. */
function isDative(words: Word[], at: number): boolean {
  return /^y?[ea]$/.test(words[at]?.folded ?? '') && (words[at]!.joint & jointApostrophe) !== 0;
}

/** "ارتفع عدد قتلى … إلى 21", "число погибших … выросло до 21", "ölenlerin sayısı 21'e yükseldi": a count and what it comes to, however far apart. */
export function readRunningTotals<T extends { from: number; to: number }>(
  words: Word[],
  sentence: Clause,
  language: string,
  lexicon: CasualtyWords,
  numbers: T[],
): { number: T; field: 'killed' | 'injured'; from: number }[] {
  const totals: { number: T; field: 'killed' | 'injured'; from: number }[] = [];
  const rise = rises[language];
  if (rise === undefined) return totals;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!lexicon.total.has(words[at]!.folded) && words[at]!.folded !== 'sayisinin') continue;
    let counts: 'killed' | 'injured' | undefined;
    let from = at;
    for (let near = Math.max(sentence.from, at - 2); near < sentence.to && near <= at + 4; near++) {
      const folded = words[near]!.folded;
      if (lexicon.killed.has(folded)) counts = 'killed';
      else if (lexicon.injured.has(folded) || sickened.test(folded)) counts = 'injured';
      else continue;
      from = Math.min(at, near);
      break;
    }
    if (counts === undefined) continue;
    const verbs: number[] = [];
    for (let verb = Math.max(sentence.from, at - 3); verb < sentence.to; verb++)
      if (rise.verb.test(words[verb]!.folded)) verbs.push(verb);
    if (verbs.length === 0) continue;
    const number = numbers.find((candidate) => {
      // "До 33 выросло число жертв".
      if (candidate.from <= at)
        return (
          language === 'ru' &&
          candidate.to <= at &&
          rise.lead?.test(words[candidate.from]!.folded) === true &&
          verbs.some((verb) => verb >= candidate.to && verb - candidate.to < 2)
        );
      if (rise.lead === undefined)
        return verbs.some(
          (verb) =>
            verb >= candidate.to &&
            (verb - candidate.to <= 2 || (isDative(words, candidate.to) && verb - candidate.to < 9)),
        );
      // "بلغ عدد ضحايا التفجير في حي الزهراء 15": the verb leads, and the figure follows the noun.
      if (
        language === 'ar' &&
        candidate.from - at < 12 &&
        verbs.some(
          (verb) => verb < at && /^[وف]?(?:بلغ|تجاوز|يتجاوز|تتجاوز|تخط|فاق|ناهز|قارب)/.test(words[verb]!.folded),
        )
      )
        return true;
      for (let back = candidate.from; back > at && back >= candidate.from - 3; back--)
        if (rise.lead.test(words[back]!.folded)) return true;
      return false;
    });
    if (number !== undefined && !totals.some((total) => total.number === number))
      totals.push({ number, field: counts, from });
  }
  return totals;
}
