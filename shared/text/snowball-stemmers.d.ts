declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  /** Throws when there is no such algorithm. */
  export function newStemmer(algorithm: string): Stemmer;
}
