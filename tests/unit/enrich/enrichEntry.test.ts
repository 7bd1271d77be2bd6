import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrichEntry } from '../../../shared/enrich/enrichEntry.ts';
import { Inferred } from '../../../shared/model/inferred.ts';
import { read } from './read.ts';

describe('enrichEntry', () => {
  it('answers in the shape of the model', () => {
    expect(() =>
      Inferred.parse(
        read('Two people were killed in Raqqa on Monday, activists told AFP.', { headline: 'Two killed in Raqqa' }),
      ),
    ).not.toThrow();
  });

  it('reads an empty entry as nothing', () => {
    const empty = read('');
    expect(empty.relevance.label).toBe('off');
    expect(empty.toll).toEqual({ killed: null, injured: null });
    expect(empty.claims).toEqual([]);
  });

  it('answers the same twice', () => {
    const text = 'Rebels said they shot down a jet near Hama on Sunday; the army denied it.';
    expect(read(text)).toEqual(read(text));
  });

  it('survives any text, and keeps every span inside it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Raqqa ',
        'al-',
        '"',
        'killed 5 ',
        'five ',
        'said ',
        'قتل ',
        'в Мосуле ',
        '\n',
        '. ',
        '\ud800',
        '\udc00',
        "'",
        'AFP ',
        'in May ',
        '12 ',
        'denied ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.option(fc.string(), { nil: undefined }),
        (pieces, headline) => {
          const text = pieces.join('');
          const inferred = enrichEntry({ publishedAt: '2016-09-14T15:00:00Z', text, headline });
          Inferred.parse(inferred);
          const spans = [
            ...inferred.places,
            ...inferred.actors,
            ...inferred.claims,
            ...inferred.casualties,
            ...inferred.dates,
          ];
          for (const found of spans) {
            const [start, end] = found.span;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual((found.in === 'headline' ? (headline ?? '') : text).length);
          }
          for (const place of inferred.places)
            expect((place.in === 'headline' ? (headline ?? '') : text).slice(...place.span)).toBe(place.name);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says where the reading of a long text ended, and nothing of a short one', () => {
    const sentence = 'Shells fell on Homs. ';
    expect(read(sentence.repeat(10)).unreadFrom).toBeUndefined();
    const long = read(`${sentence.repeat(3000)}Nine people were killed in Homs.`);
    expect(long.unreadFrom).toBe(60_000);
    expect(long.toll.killed).toBeNull();
  });

  it('stays quick on a megabyte of the worst', () => {
    for (const unit of [
      'a',
      '(',
      '" ',
      '5 killed, ',
      'al-',
      'ال',
      '. ',
      'one ',
      'said ',
      "l'",
      'said it did not ',
      'on Friday ',
      ', a charge ',
    ]) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const before = process.cpuUsage();
      read(text);
      const { user } = process.cpuUsage(before);
      expect(user / 1000, unit).toBeLessThan(3000);
    }
  });
});
