import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const text =
  'Activists said five men were killed in a gas attack in Moadamiyet al-Sham on Tuesday. It was not possible to verify the report. ' +
  'A security source denied it, Reuters reported. Syria should be left in peace, the mayor of Homs said.';

const sentences = [
  'Activists said three men were killed in Homs on Monday.',
  'The army denied that it had shelled the village.',
  'It was not possible to verify the accounts, AFP reported.',
  'The mayor called for a truce two days ago.',
  'قال ناشطون إن الطائرات قصفت السوق في حلب ومقتل خمسة مدنيين.',
  'Активисты сообщили, что погибли 12 человек в Ракке.',
  'Görgü tanıkları Halep kentinde 12 kişinin öldüğünü söyledi.',
  'Selon des militants, une frappe a tué cinq civils à Alep.',
];

describe('a judgement', () => {
  it('carries the rule and the words it rests on, whatever is judged', () => {
    const read1 = read(text);
    for (const mention of [...read1.places, ...read1.actors, ...read1.claims, ...read1.casualties, ...read1.dates]) {
      expect(mention.rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(text.slice(...mention.span)).not.toBe('');
    }
    expect(read1.claims.map(({ rule }) => rule)).toEqual([
      'said',
      'could-not-be-checked',
      'denied-in-words',
      'wish-or-judgement',
    ]);
    expect(read1.reasons?.verification).toMatchObject([
      { rule: 'claim-and-denial', text: 'Activists' },
      { rule: 'claim-and-denial', text: 'A security source' },
    ]);
    expect(read1.reasons?.toll).toMatchObject([{ rule: 'killed-as-first-counted', text: 'five men were killed' }]);
    expect(read1.reasons?.credits).toMatchObject([{ rule: 'outlet-named', text: 'Reuters' }]);
    expect(read1.reasons?.event.map(({ rule }) => rule)).toEqual([
      'kind-by-its-words',
      'day-beside-the-toll',
      'finest-place-of-the-opening',
    ]);
  });

  it('rests on words that stand in the text, in whatever company', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), (chosen) => {
        const joined = chosen.join(' ');
        const { reasons, relevance, claims, verification, toll, credits } = read(joined);
        expect(relevance.why.length).toBeGreaterThan(0);
        expect(reasons?.verification.length, verification).toBeGreaterThan(0);
        expect(reasons?.credits).toHaveLength(credits.length);
        expect(reasons?.toll).toHaveLength([toll.killed, toll.injured].filter(Boolean).length);
        for (const claim of claims) expect(claim.rule).toBeDefined();
        for (const { span } of Object.values(reasons ?? {}).flat())
          if (span) expect(joined.slice(...span).trim()).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});
