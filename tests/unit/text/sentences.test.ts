import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../shared/text/foldText.ts';
import { readWords } from '../../../shared/text/readWords.ts';
import { splitSentences } from '../../../shared/text/splitSentences.ts';

const sentences = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it('ends sentences at stops of any script and at line breaks', () => {
    expect(sentences('One. Two! Three? Four')).toEqual(['One.', 'Two!', 'Three?', 'Four']);
    expect(sentences('ماذا حدث؟ لا أحد يعلم.')).toEqual(['ماذا حدث؟', 'لا أحد يعلم.']);
    expect(sentences('A headline\nThe text.')).toEqual(['A headline', 'The text.']);
  });

  it('does not end one at an abbreviation, an initial or a decimal point', () => {
    expect(sentences('Gen. Salim Odeh met U.S. envoys on Sept. 3. They left.')).toEqual([
      'Gen. Salim Odeh met U.S. envoys on Sept. 3.',
      'They left.',
    ]);
    expect(sentences('It rose 3.5 percent.')).toEqual(['It rose 3.5 percent.']);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(sentences('"We fled." They walked.')).toEqual(['"We fled."', 'They walked.']);
  });

  it('gives spans that cut the text itself, in order, on any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(...sentence.span)).toBe(sentence.text);
          expect(sentence.span[0]).toBeGreaterThanOrEqual(last);
          last = sentence.span[1];
        }
      }),
    );
  });
});

describe('foldText', () => {
  it('takes away case, accents, tatweel and vowel marks, and unifies alef and ya', () => {
    expect(foldText('Şırnak İDLİB Éric')).toBe('sirnak idlib eric');
    expect(foldText('إدلـب أَعزاز مستشفى')).toBe(foldText('ادلب اعزاز مستشفي'));
  });
});

describe('readWords', () => {
  it('gives every word its place, and numbers without their grouping', () => {
    const text = 'At 60,000, Aïn al-Assad’s';
    const words = readWords(text);
    expect(words.map((word) => word.folded)).toEqual(['at', '60000', 'ain', 'al', 'assad', 's']);
    for (const word of words) expect(text.slice(word.start, word.end).length).toBe(word.end - word.start);
  });
});
