import { stem } from '../text/stem.ts';
import type { CountedTerm } from '../text/termVector.ts';
import { termIdf } from './termIdf.ts';

interface KnownTerm extends CountedTerm {
  /** The text it was counted in last. */
  round: number;
}

/** Of a language: the words met, and the terms that they are. */
interface Vocabulary {
  byWord: Map<string, KnownTerm>;
  byTerm: Map<string, KnownTerm>;
}

const vocabularies = new Map<string, Vocabulary>();
/** A newsroom's vocabulary is small. Let go of between two texts: it changes no answer. */
const rememberedWords = 60_000;
let round = 0;

/**
 * The terms of an entry's words, each with its count: `parts` are the words and how much each of them counts. Read before the next are
 * asked for. `language`: a first subtag.
 */
export function countTerms(parts: { words: string[]; by: number }[], language: string): CountedTerm[] {
  const vocabulary = vocabularyOf(language);
  const counted: KnownTerm[] = [];
  round++;
  for (const { words, by } of parts) {
    for (const word of words) {
      let known = vocabulary.byWord.get(word);
      if (known === undefined) {
        known = learn(word, language, vocabulary);
        if (known === undefined) continue;
      }
      if (known.round !== round) {
        known.round = round;
        known.count = 0;
        counted.push(known);
      }
      known.count += by;
    }
  }
  return counted;
}

function vocabularyOf(language: string): Vocabulary {
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined || vocabulary.byWord.size > rememberedWords) {
    vocabulary = { byWord: new Map(), byTerm: new Map() };
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}

/** A letter alone tells nothing, a digit does; undefined of what is not counted. */
function learn(word: string, language: string, { byWord, byTerm }: Vocabulary): KnownTerm | undefined {
  if (word.length < 2 && !/\d/.test(word)) return undefined;
  const term = stem(word, language);
  let known = byTerm.get(term);
  if (known === undefined) {
    known = { term, idf: termIdf(term), count: 0, round: 0 };
    byTerm.set(term, known);
  }
  byWord.set(word, known);
  return known;
}
