import snowball from 'snowball-stemmers';

const algorithms: Record<string, string> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  ru: 'russian',
  tr: 'turkish',
};

/** Stemming costs ten times a map's lookup, and a newsroom's vocabulary is small. Cleared when full: it changes no answer. */
const rememberedWords = 60_000;

/** Their algorithms know no Latin letter: a foreign name, as an Arabic or Russian report prints it, stays as it is. */
const withoutLatin = new Set(['arabic', 'russian']);

interface Memory {
  leavesLatin: boolean;
  stemmer: { stem(word: string): string };
  stems: Map<string, string>;
}
const memories = new Map<string, Memory>();

function memoryOf(language: string): Memory | undefined {
  const known = memories.get(language);
  if (known) return known;
  const algorithm = algorithms[language];
  if (algorithm === undefined) return undefined;
  const memory = {
    leavesLatin: withoutLatin.has(algorithm),
    stemmer: snowball.newStemmer(algorithm),
    stems: new Map<string, string>(),
  };
  memories.set(language, memory);
  return memory;
}

const latin = /^[a-z]+$/;

/**
 * The stem of a folded word by the Snowball algorithm of its language (BCP 47; only the first subtag counts), or the word itself
 * where there is none, as for Kurdish and Persian. Numbers stay as they are. For comparing, never for display.
 */
export function stem(word: string, language: string): string {
  const memory = memoryOf(language.slice(0, 2));
  if (memory === undefined || word.length < 3 || word.charCodeAt(0) < 58) return word;
  if (memory.leavesLatin && latin.test(word)) return word;
  const known = memory.stems.get(word);
  if (known !== undefined) return known;
  const stemmed = memory.stemmer.stem(word) || word;
  if (memory.stems.size >= rememberedWords) memory.stems.clear();
  memory.stems.set(word, stemmed);
  return stemmed;
}
