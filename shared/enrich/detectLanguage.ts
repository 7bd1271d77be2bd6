import { foldText } from '../text/foldText.ts';
import type { Word } from '../text/readWords.ts';
import { languageWords } from './data/languageWords.ts';

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
  [/[êîûÊÎÛ]/g, 'ku', 0.8],
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
  for (const word of sample)
    for (const [language, weight] of wordLanguages.get(word.folded) ?? []) add(language, weight);
  for (const [pattern, language, points] of letters) {
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
  const scores = { ar: arabic, fa: persian };
  for (const word of sample) {
    for (const [language] of wordLanguages.get(word.folded) ?? []) {
      if (language === 'ar') scores.ar += 2;
      if (language === 'fa') scores.fa += 2;
    }
  }
  if (/[ٹڈے]/.test(head)) return 'ur';
  if (scores.fa > scores.ar) return 'fa';
  if (scores.fa === scores.ar && prior !== undefined) return prior;
  return 'ar';
}
