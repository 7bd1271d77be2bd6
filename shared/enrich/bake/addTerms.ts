import { lexicon } from '../data/lexicon.ts';
import type { Baking } from './bakeNames.ts';
import { list } from './cells.ts';

/** Case and plural as Turkish nouns of the lexicon take them; vowel harmony makes most of these impossible for any one noun, and harmless. */
const turkishEndings = [
  ...[
    '',
    'a',
    'e',
    'ya',
    'ye',
    'i',
    'ı',
    'u',
    'ü',
    'yi',
    'yı',
    'da',
    'de',
    'ta',
    'te',
    'dan',
    'den',
    'nın',
    'nin',
    'ın',
    'in',
    'lar',
    'ler',
  ],
  ...[
    'ları',
    'leri',
    'larda',
    'lerde',
    'larına',
    'lerine',
    'larında',
    'lerinde',
    'larını',
    'lerini',
    'lara',
    'lere',
    'ların',
    'lerin',
  ],
  ...[
    'sı',
    'si',
    'sına',
    'sine',
    'sında',
    'sinde',
    'sını',
    'sini',
    'ında',
    'inde',
    'ına',
    'ine',
    'ını',
    'ini',
    'yla',
    'yle',
  ],
];

/** What a `*` adds to a word of German and Spanish; Kurdish endings are taken off where a word is looked up. */
const plainEndings: Record<string, string[]> = {
  de: ['e', 'en', 'er', 'es', 's', 'n', 'em'],
  es: ['s', 'es'],
};

/** The endings a `*` stands for, by language; only plain ones: what is irregular is written out in the lexicon. */
function expandTerm(term: string, language: string): string[] {
  if (!term.endsWith('*')) return [term];
  const stem = term.slice(0, -1);
  if (language === 'tr') return turkishEndings.map((ending) => stem + ending);
  if (language !== 'en') return [stem, ...(plainEndings[language] ?? []).map((ending) => stem + ending)];
  const forms = [stem, `${stem}s`, `${stem}ed`, `${stem}ing`, `${stem}ion`, `${stem}ions`];
  if (stem.endsWith('e')) forms.push(`${stem}d`, `${stem.slice(0, -1)}ing`);
  if (stem.endsWith('y')) forms.push(`${stem.slice(0, -1)}ies`);
  return forms;
}

/** Languages whose words are looked for in every text of their script: English is printed everywhere, Arabic and Russian are read by their letters. */
const everywhere = new Set(['en', 'ar', 'ru']);

/**
 * The words of the lexicon, in every form its `*` stands for. A word of another language counts only in a text of that language: German
 * "Tote" is an English bag, Spanish "mina" a Turkish name.
 */
export function addTerms(baking: Baking): void {
  const languagesOf = new Map<string, Map<string, Set<string>>>();
  for (const line of lexicon.split('\n').filter(Boolean)) {
    const [topic = '', language = '', terms] = line.split('|');
    for (const term of list(terms))
      for (const form of expandTerm(term, language)) {
        const topics = languagesOf.get(form) ?? new Map<string, Set<string>>();
        languagesOf.set(form, topics);
        topics.set(topic, (topics.get(topic) ?? new Set()).add(language));
      }
  }
  for (const [form, topics] of languagesOf)
    for (const [topic, languages] of topics) {
      const only = [...languages].some((language) => everywhere.has(language)) ? undefined : [...languages].join(' ');
      // "~şer" is a war, "ser" a head: the marks must be printed.
      const exactly = form.startsWith('~') ? form.slice(1) : undefined;
      baking.add(exactly ?? form, { kind: 'term', id: topic, only, exactly, rank: 0 });
    }
}
