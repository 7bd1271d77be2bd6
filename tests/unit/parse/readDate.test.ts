import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/parse/readDate.ts';

describe('a date as an outlet writes it', () => {
  it.each([
    ['Wed, 23 Dec 2015 18:05:00 GMT', '2015-12-23T18:05:00.000Z'],
    ['Wed, 23 Dec 2015 18:05:00 +0300', '2015-12-23T15:05:00.000Z'],
    ['Wed, 23 Dec 15 18:05 EST', '2015-12-23T23:05:00.000Z'],
    ['23 Jun 2015 18:05 BST', '2015-06-23T17:05:00.000Z'],
    ['23 Dec 2015 18:05 MSK', '2015-12-23T15:05:00.000Z'],
    ['2015-12-23T18:05:07.25+02:00', '2015-12-23T16:05:07.250Z'],
    ['20151223T180507+0000', '2015-12-23T18:05:07.000Z'],
    ['2015-12-23', '2015-12-23T00:00:00.000Z'],
    ['2015-12', '2015-12-01T00:00:00.000Z'],
    ['2015-357', '2015-12-23T00:00:00.000Z'],
    ['December 23, 2015 6:05 p.m.', '2015-12-23T18:05:00.000Z'],
    ['23.12.2015 18:05', '2015-12-23T18:05:00.000Z'],
    ['12/23/2015', '2015-12-23T00:00:00.000Z'],
    ['23/12/2015', '2015-12-23T00:00:00.000Z'],
    ['23 декабря 2015 г., 18:05', '2015-12-23T18:05:00.000Z'],
    ['23 Aralık 2015 18:05', '2015-12-23T18:05:00.000Z'],
    ['23 ARALIK 2015 18:05', '2015-12-23T18:05:00.000Z'],
    ['mercredi 23 décembre 2015 18:05', '2015-12-23T18:05:00.000Z'],
    ['23 كانون الأول 2015 18:05', '2015-12-23T18:05:00.000Z'],
    ['٢٣ ديسمبر ٢٠١٥ ١٨:٠٥', '2015-12-23T18:05:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(readDate(text)).toBe(instant);
  });

  it('is never guessed when day and month may be either', () => {
    expect(readDate('06/02/2015')).toBeUndefined();
    expect(readDate('06-02-2015 10:00')).toBeUndefined();
  });

  it('is in the outlet’s zone when it states none, summer time included', () => {
    expect(readDate('2015-12-23 18:05', 'Asia/Damascus')).toBe('2015-12-23T16:05:00.000Z');
    expect(readDate('2015-06-23 18:05', 'Asia/Damascus')).toBe('2015-06-23T15:05:00.000Z');
    expect(readDate('2015-06-23 18:05', 'No/Such_Zone')).toBe('2015-06-23T18:05:00.000Z');
  });

  it.each(['', 'yesterday', '31 February 2015', '2015-13-01', '25:61', 'Wed, 99 Foo 2015', '0'])(
    'is none: %j',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});
