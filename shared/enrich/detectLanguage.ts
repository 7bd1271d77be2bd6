import { foldText } from '../text/foldText.ts';
import { isArticleJoint, type Word } from '../text/readWords.ts';
import { languageWords } from './data/languageWords.ts';
import { isArticle } from './foldName.ts';

const counted = 160;

const wordLanguages = new Map<string, [string, number][]>();
for (const line of languageWords.split('\n')) {
  if (line === '') continue;
  const [language = '', weight = '1', words = ''] = line.split('|');
  for (const word of words.split(' ')) {
    const folded = foldText(word);
    const entries = wordLanguages.get(folded) ?? [];
    entries.push([language, Number(weight)]);
    wordLanguages.set(folded, entries);
  }
}

/** Letters that one language of the Latin script has and its neighbours lack. */
const letters: [RegExp, string, number][] = [
  [/[ığ]/g, 'tr', 2],
  [/[İĞ]/g, 'tr', 2],
  [/[şŞ]/g, 'tr', 0.7],
  [/[êîûÊÎÛ]/g, 'ku', 1],
  [/\p{L}['’](?:[dt][ea]n?|y[ea]|[iıuü]|[nd]?[iıuü]n)(?!\p{L})/giu, 'tr', 1.5],
  [/[xw]ê|[xq]w|[şçj]î|ên\b/g, 'ku', 2],
  [/[éèàùÉÈÀ]/g, 'fr', 0.8],
  [/\b[dlnqsDLNQS]['’](?=\p{L})/gu, 'fr', 1.5],
  [/[äßÄ]/g, 'de', 1.5],
  [/[ñ¿¡]/g, 'es', 2],
  [/[óáíúÓÁÍÚ]/g, 'es', 0.7],
  [/ción\b/g, 'es', 2],
  [/[öüÖÜ]/g, 'de', 0.5],
  [/[öüÖÜ]/g, 'tr', 0.5],
  [/[çÇ]/g, 'tr', 0.4],
  [/[çÇ]/g, 'fr', 0.4],
  [/[ãõ]/g, 'pt', 2],
];

/** Endings that the words of one language have and its neighbours' seldom do, as folded: half a small word each. */
const endings: [string, string, number][] = [
  ['ung', 'de', 0.6],
  ['ungen', 'de', 0.6],
  ['ischen', 'de', 0.8],
  ['ische', 'de', 0.6],
  ['ischer', 'de', 0.8],
  ['keit', 'de', 0.8],
  ['schaft', 'de', 0.8],
  ['lich', 'de', 0.6],
  ['tet', 'de', 0.4],
  ['ieren', 'de', 0.8],
  ['schlag', 'de', 0.8],
  ['zug', 'de', 0.4],
  ['ados', 'es', 0.6],
  ['adas', 'es', 0.6],
  ['ciones', 'es', 0.8],
  ['iendo', 'es', 0.8],
  ['aron', 'es', 0.5],
  ['ieron', 'es', 0.8],
  ['mente', 'es', 0.4],
  ['eaux', 'fr', 0.8],
  ['euse', 'fr', 0.6],
  ['eurs', 'fr', 0.6],
  ['aient', 'fr', 0.8],
  ['iyor', 'tr', 1],
  ['lari', 'tr', 0.6],
  ['leri', 'tr', 0.6],
  ['larin', 'tr', 0.6],
  ['lerin', 'tr', 0.6],
  ['inde', 'tr', 0.4],
  ['undan', 'tr', 0.5],
  ['indan', 'tr', 0.5],
  ['mistir', 'tr', 0.8],
  ['masi', 'tr', 0.4],
  ['dildi', 'tr', 0.8],
  ['ndi', 'tr', 0.4],
  ['iya', 'ku', 0.2],
  ['eyan', 'ku', 0.6],
];

/** Letters and marks that the expressions above ask for: a text without them need not be asked. */
const foreignLetter = /[\u00a1-\u024f]/;
const apostrophe = /['’]/;
const kurdishPair = /[xq]w/;
const germanPair = /sch|tz|ck|pf/;

interface Points {
  /** What the word itself says, whatever its script. */
  small: [string, number][];
  /** What its letters say in the Latin script without capitals, and what its ending says. */
  german: boolean;
  endings: [string, number][];
}

const noPoints: [string, number][] = [];
const rememberedWords = 20_000;
const pointsByWord = new Map<string, Points>();

/** What one folded word says; remembered, because the same words come again and again. */
function pointsOf(folded: string): Points {
  const known = pointsByWord.get(folded);
  if (known !== undefined) return known;
  const found = endings.filter(([ending]) => folded.length > ending.length + 2 && folded.endsWith(ending));
  const points = {
    small: wordLanguages.get(folded) ?? noPoints,
    german: germanPair.test(folded),
    endings: found.length === 0 ? noPoints : found.map(([, language, weight]): [string, number] => [language, weight]),
  };
  if (pointsByWord.size >= rememberedWords) pointsByWord.clear();
  pointsByWord.set(folded, points);
  return points;
}

/**
 * The language of a text, as a BCP 47 primary tag: by script first, then by the small words and letters that each language has to
 * itself. `declared` (the supplier's word, or the feed's) decides when the text is too short to say. Statistical detectors call
 * Kurdish Turkish and Sorani Persian; script and words do not.
 */
export function detectLanguage(text: string, words: Word[], declared?: string): string {
  const sample = words.slice(0, counted);
  const scripts = { latin: 0, cyrillic: 0, arabic: 0, other: 0 };
  for (const word of sample) if (word.script !== 'digit') scripts[word.script] += word.end - word.start;
  const prior = declared?.slice(0, 3).replace(/-.*/, '').toLowerCase();
  const head = text.slice(0, 1200);
  if (scripts.arabic > scripts.latin + scripts.cyrillic && scripts.arabic > 0) return arabicScript(head, sample, prior);
  if (scripts.cyrillic > scripts.latin) {
    if (/[іїєґІЇЄҐ]/.test(head)) return 'uk';
    return prior === 'bg' || prior === 'sr' || prior === 'uk' ? prior : 'ru';
  }
  if (scripts.latin === 0) {
    if (/[֐-׿]/.test(head)) return 'he';
    if (/[一-鿿]/.test(head)) return 'zh';
    return prior ?? 'und';
  }
  const scores = new Map<string, number>([['en', 0.8]]);
  const add = (language: string, points: number) => scores.set(language, (scores.get(language) ?? 0) + points);
  for (let at = 0; at < sample.length; at++) {
    const word = sample[at]!;
    // The article of an Arabic name is no Spanish, and a name in capitals no word.
    const following = sample[at + 1];
    if (following !== undefined && isArticle(word.folded) && isArticleJoint(following)) continue;
    if (word.folded === 'al' && word.capitals !== 'none') continue;
    const { small, german, endings: ends } = pointsOf(word.folded);
    for (const [language, weight] of small) add(language, weight);
    if (word.script !== 'latin') continue;
    if (german && word.capitals === 'none') add('de', 0.6);
    for (const [language, weight] of ends) add(language, weight);
  }
  const asked = foreignLetter.test(head) || apostrophe.test(head) || kurdishPair.test(head) ? letters : [];
  for (const [pattern, language, points] of asked) {
    const found = head.match(pattern);
    if (found !== null) add(language, Math.min(found.length, 6) * points);
  }
  if (prior !== undefined && prior !== '') add(prior, 0.9);
  let best = 'en';
  for (const [language, score] of scores) if (score > (scores.get(best) ?? 0)) best = language;
  return best;
}

function arabicScript(head: string, sample: Word[], prior: string | undefined): string {
  const count = (pattern: RegExp) => (head.match(pattern) ?? []).length;
  // Sorani writes its vowels: ە ێ ۆ ڕ ڵ ڤ stand in no Arabic and no Persian word.
  const sorani = count(/[ەێۆڕڵڤ]/g);
  const persian = count(/[پچژگکی]/g);
  const arabic = count(/[ةىكيأإؤ]/g);
  if (sorani >= 2 && sorani * 3 > arabic) return 'ckb';
  // A short line that has one and no letter of Arabic alone.
  if (sorani >= 1 && arabic === 0 && head.length < 80) return 'ckb';
  if (sorani === 1 && persian + 1 > arabic && /ە(?:ی|کان|یان|وە)/.test(head)) return 'ckb';
  const scores = { ar: arabic, fa: persian, ckb: 0 };
  for (const word of sample) {
    for (const [language] of wordLanguages.get(word.folded) ?? []) {
      if (language === 'ar') scores.ar += 2;
      if (language === 'fa') scores.fa += 2;
      if (language === 'ckb') scores.ckb += 2;
    }
  }
  if (/[ٹڈے]/.test(head)) return 'ur';
  if (scores.ckb > 0 && scores.ckb >= scores.fa + 1 && scores.ckb > scores.ar && head.length < 80) return 'ckb';
  if (scores.fa > scores.ar) return 'fa';
  if (scores.fa === scores.ar && prior !== undefined) return prior;
  return 'ar';
}
