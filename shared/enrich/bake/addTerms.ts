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

/** The endings a `*` stands for, by language; only plain ones: what is irregular is written out in the lexicon. */
function expandTerm(term: string, language: string): string[] {
  if (!term.endsWith('*')) return [term];
  const stem = term.slice(0, -1);
  if (language === 'tr') return turkishEndings.map((ending) => stem + ending);
  if (language !== 'en') return [stem];
  const forms = [stem, `${stem}s`, `${stem}ed`, `${stem}ing`, `${stem}ion`, `${stem}ions`];
  if (stem.endsWith('e')) forms.push(`${stem}d`, `${stem.slice(0, -1)}ing`);
  if (stem.endsWith('y')) forms.push(`${stem.slice(0, -1)}ies`);
  return forms;
}

/** The words of the lexicon, in every form its `*` stands for. */
export function addTerms(baking: Baking): void {
  for (const line of lexicon.split('\n').filter(Boolean)) {
    const [topic = '', language = '', terms] = line.split('|');
    for (const term of list(terms))
      for (const form of expandTerm(term, language)) baking.add(form, { kind: 'term', id: topic, rank: 0 });
  }
}
