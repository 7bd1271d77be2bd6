import fc from 'fast-check';
import snowball from 'snowball-stemmers';
import { describe, expect, it } from 'vitest';
import { hashWords } from '../../../shared/text/hashWords.ts';
import { shingles } from '../../../shared/text/shingles.ts';
import { stem } from '../../../shared/text/stem.ts';
import { termVector } from '../../../shared/text/termVector.ts';
import { wordHashes, wordsOf } from '../../../shared/text/wordsOf.ts';

describe('words, as texts are compared by them', () => {
  it('are folded, without punctuation, with whole numbers', () => {
    expect(wordsOf("Ramadi's bridge: 1,200 fled, “most” on foot")).toEqual([
      'ramadi',
      'bridge',
      '1200',
      'fled',
      'most',
      'on',
      'foot',
    ]);
    expect(wordsOf('قُتِلَ خمسةٌ')).toEqual(wordsOf('قتل خمسة'));
  });

  it('meet in their stems, in each language the desk reads', () => {
    expect(stem('strikes', 'en')).toBe(stem('strike', 'en'));
    expect(stem('удары', 'ru')).toBe(stem('удар', 'ru'));
    expect(stem('kentler', 'tr')).toBe(stem('kent', 'tr'));
    expect(stem('الغارات', 'ar')).toBe(stem('غارة', 'ar'));
    expect(stem('çekdar', 'ku')).toBe('çekdar');
    expect(stem('2015', 'en')).toBe('2015');
  });

  it('leave a Latin name in an Arabic or Russian report as it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), fc.constantFrom('arabic', 'russian'), (name, algorithm) => {
        expect(snowball.newStemmer(algorithm).stem(name) || name).toBe(name);
        expect(stem(name, algorithm.slice(0, 2))).toBe(name);
      }),
    );
  });

  it('are the same read in one pass and by rule, with marks, numbers and possessives in any order', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "'",
        '’',
        '‘',
        "'s",
        '’s',
        's',
        ',',
        '٬',
        '1',
        '12',
        '345',
        '6789',
        '٣٤٥',
        '½',
        'a',
        'É',
        'ñ',
        ' ',
        '.',
      ),
      fc.constantFrom('Syria', 'don', 'الرقة', 'قُتِلَ', 'ـ', 'Район', 'ё', 'şehir', 'I', 'İ', '\u00a0', '-', '\n'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const astral = '\ud801\udc28';
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const words = wordsOf(text);
        // A letter beyond the basic plane has the whole text read by rule.
        expect(wordsOf(`${text} ${astral}`)).toEqual([...words, astral]);
        expect([...wordHashes(text)]).toEqual(words.map(hashWords));
      }),
      { numRuns: 600 },
    );
  });

  it('never fail to be found, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const word of wordsOf(text)) expect(stem(word, 'en').length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('shingles', () => {
  it('tell the order of words, and hold a flash of two', () => {
    expect(shingles(wordHashes('a b c'))).not.toEqual(shingles(wordHashes('c b a')));
    expect(shingles(wordHashes('ceasefire holds'))).toHaveLength(1);
    expect(shingles(wordHashes(''))).toHaveLength(0);
  });
});

describe('term vectors', () => {
  it('have unit length, and leave out what weighs nothing', () => {
    const terms = ['the', 'qasr', 'market'];
    const { chosen, weights } = termVector({ terms, idfs: [0, 1, 1], counts: [9, 1, 2] });
    expect(chosen.map((at) => terms[at])).toEqual(['market', 'qasr']);
    expect(weights.reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1);
    expect(termVector({ terms: ['the'], idfs: [0], counts: [9] })).toEqual({ chosen: [], weights: [] });
  });

  it('hold the heaviest terms, and of those that weigh the same the first in the alphabet', () => {
    const counted = fc.array(
      fc.record({
        term: fc.stringMatching(/^[a-cé\u0600]{1,5}$/),
        idf: fc.constantFrom(0, 0.5, 1),
        count: fc.integer({ min: 1, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(counted, fc.integer({ min: 1, max: 8 }), (all, limit) => {
        const each = [...new Map(all.map((one) => [one.term, one])).values()];
        const expected = each
          .map(({ term, idf, count }) => ({ term, weight: (1 + Math.log(count)) * idf }))
          .filter(({ weight }) => weight > 0)
          .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
          .slice(0, limit);
        const terms = each.map(({ term }) => term);
        const counts = each.map(({ count }) => count);
        const { chosen } = termVector({ terms, counts, idfs: each.map(({ idf }) => idf) }, limit);
        expect(chosen.map((at) => terms[at])).toEqual(expected.map(({ term }) => term));
      }),
    );
  });
});
