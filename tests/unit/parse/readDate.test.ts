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
    ['الأربعاء 23 حزيران 2015 - 18:05', '2015-06-23T18:05:00.000Z'],
    ['٢٣ شباط ٢٠١٥', '2015-02-23T00:00:00.000Z'],
    ['23 تشرين الثاني 2015', '2015-11-23T00:00:00.000Z'],
    ['23 آذار 2015 06:05 م', '2015-03-23T18:05:00.000Z'],
    ['1er août 2015 à 18h05', '2015-08-01T18:05:00.000Z'],
    ['Çarşamba, 23 Şubat 2015', '2015-02-23T00:00:00.000Z'],
    ['среда, 23 мая 2015 18:05 МСК', '2015-05-23T15:05:00.000Z'],
    ['23 كانون الأول 2015 18:05', '2015-12-23T18:05:00.000Z'],
    ['٢٣ ديسمبر ٢٠١٥ ١٨:٠٥', '2015-12-23T18:05:00.000Z'],
    ['mercredi 23 décembre 2015 à 14 h 05', '2015-12-23T14:05:00.000Z'],
    ['le 23 décembre 2015 à 14 heures 05', '2015-12-23T14:05:00.000Z'],
    ['5 h, 23 décembre 2015', '2015-12-23T05:00:00.000Z'],
    ['à 5 h 23 décembre 2015', '2015-12-23T05:00:00.000Z'],
    ['23. Dezember 2015, 14 Uhr', '2015-12-23T14:00:00.000Z'],
    ['23 Aralık 2015 Çarşamba 18.05', '2015-12-23T18:05:00.000Z'],
    ['23.12.2015 18.05', '2015-12-23T18:05:00.000Z'],
    ['December 23, 2015 6 pm', '2015-12-23T18:00:00.000Z'],
    ['23 ديسمبر 2015 الساعة 6 مساءً', '2015-12-23T18:00:00.000Z'],
    ['چهارشنبه ۲ دی ۱۳۹۴ ساعت ۱۵:۳۰', '2015-12-23T15:30:00.000Z'],
    ['1394/10/02 15:30', '2015-12-23T15:30:00.000Z'],
    ['1394-10-02T15:30:00+03:30', '2015-12-23T12:00:00.000Z'],
    ['2 Dey 1394', '2015-12-23T00:00:00.000Z'],
    ['30 اسفند 1395', '2017-03-20T00:00:00.000Z'],
    ['۲ دی ۱۳۹۴ - 23 December 2015', '2015-12-23T00:00:00.000Z'],
    ['12 ربيع الأول 1437 هـ - 23 ديسمبر 2015', '2015-12-23T00:00:00.000Z'],
    ['1450893900', '2015-12-23T18:05:00.000Z'],
    ['1450893900250', '2015-12-23T18:05:00.250Z'],
  ])('%s is %s', (text, instant) => {
    expect(readDate(text)).toBe(instant);
  });

  it('is never guessed when day and month may be either', () => {
    expect(readDate('06/02/2015')).toBeUndefined();
    expect(readDate('06-02-2015 10:00')).toBeUndefined();
  });

  it('is in the outlet’s zone when it states none, summer time included', () => {
    expect(readDate('2015-12-23 18:05', { timeZone: 'Asia/Damascus' })).toBe('2015-12-23T16:05:00.000Z');
    expect(readDate('2015-06-23 18:05', { timeZone: 'Asia/Damascus' })).toBe('2015-06-23T15:05:00.000Z');
    expect(readDate('2015-06-23 18:05', { timeZone: 'No/Such_Zone' })).toBe('2015-06-23T18:05:00.000Z');
  });

  it.each([
    ['23 Jun 2013 18:05 MSK', '2013-06-23T14:05:00.000Z', 'Moscow stood at +4 then'],
    ['23 Jun 2016 18:05 TRT', '2016-06-23T15:05:00.000Z', ''],
    ['23 Dec 2015 18:05 TSİ', '2015-12-23T16:05:00.000Z', 'Turkey still had a winter time'],
    ['23 Jun 2015 6:05 pm ET', '2015-06-23T22:05:00.000Z', 'ET is summer time in June'],
    ['23 Dec 2015 18:05 IRST', '2015-12-23T14:35:00.000Z', ''],
    ['23 Dec 2015 18:05 EET', '2015-12-23T16:05:00.000Z', ''],
    ['23 Jun 2015 18:05 EEST', '2015-06-23T15:05:00.000Z', ''],
    ['23 Dec 2015 18:05 GST', '2015-12-23T14:05:00.000Z', ''],
    ['23 Dec 2015 18:05 PKT', '2015-12-23T13:05:00.000Z', ''],
    ['23 Dec 2015 18:05 SAMT', '2015-12-23T14:05:00.000Z', ''],
    ['23 Dec 2015 18:05 Erbil time', '2015-12-23T15:05:00.000Z', ''],
    ['23 ديسمبر 2015 18:05 بتوقيت دمشق', '2015-12-23T16:05:00.000Z', ''],
    ['23 ديسمبر 2015 18:05 بتوقيت مكة المكرمة', '2015-12-23T15:05:00.000Z', ''],
    ['23 декабря 2015 18:05 по московскому времени', '2015-12-23T15:05:00.000Z', ''],
    ['23 décembre 2015 à 18h05, heure de Paris', '2015-12-23T17:05:00.000Z', ''],
    ['23 Aralık 2015 18:05 Türkiye saatiyle', '2015-12-23T16:05:00.000Z', ''],
  ])('%s is %s by the zone it names %s', (text, instant) => {
    const unclear = new Set<string>();
    expect(readDate(text, { unclear })).toBe(instant);
    expect([...unclear]).toEqual([]);
  });

  it.each([
    ['23 Dec 2015 18:05 IST', { country: 'IL' }, '2015-12-23T16:05:00.000Z'],
    ['23 Jun 2015 18:05 IST', { country: 'IL' }, '2015-06-23T15:05:00.000Z'],
    ['23 Dec 2015 18:05 IST', { country: 'IN' }, '2015-12-23T12:35:00.000Z'],
    ['23 Dec 2015 18:05 IST', { timeZone: 'Asia/Jerusalem' }, '2015-12-23T16:05:00.000Z'],
    ['23 Dec 2015 18:05 AST', { country: 'IQ' }, '2015-12-23T15:05:00.000Z'],
    ['23 Dec 2015 18:05 AST', { timeZone: 'Asia/Baghdad' }, '2015-12-23T15:05:00.000Z'],
    ['23 Dec 2015 18:05 AST', { country: 'CA' }, '2015-12-23T22:05:00.000Z'],
    ['23 Dec 2015 18:05 CST', {}, '2015-12-24T00:05:00.000Z'],
    ['23 Dec 2015 18:05 CST', { country: 'CN' }, '2015-12-23T10:05:00.000Z'],
    ['23 Dec 2015 18:05 local time', { timeZone: 'Asia/Damascus' }, '2015-12-23T16:05:00.000Z'],
  ])('%s from %j is %s', (text, place, instant) => {
    const unclear = new Set<string>();
    expect(readDate(text, { ...place, unclear })).toBe(instant);
    expect([...unclear]).toEqual([]);
  });

  it.each([
    ['23 Dec 2015 18:05 IST', 'IST'],
    ['23 Dec 2015 18:05 AST', 'AST'],
    ['2015-12-23 18:05 XYZT', 'XYZT'],
    ['23 Dec 2015 6:05 pm local time', 'local time'],
  ])('%s from who knows where is read without its zone, and that is said', (text, name) => {
    const unclear = new Set<string>();
    expect(readDate(text, { unclear })).toBe('2015-12-23T18:05:00.000Z');
    expect([...unclear]).toEqual([name]);
  });

  it.each([
    ['Wed, 23 Dec 2015 18:05:00 +2500', '+2500'],
    ['2015-12-23T18:05:00+25:00', '+25:00'],
    ['23 Dec 2015 18:05 -1300', '-1300'],
    ['2015-12-23 18:05:00 +0360', '+0360'],
    ['23 Dec 2015 18:05 GMT+25', 'GMT+25'],
  ])('%s states an offset that no clock shows: it is read without, and that is said', (text, name) => {
    const unclear = new Set<string>();
    expect(readDate(text, { unclear })).toBe('2015-12-23T18:05:00.000Z');
    expect([...unclear]).toEqual([name]);
  });

  it('in the calendar of Iran is the day that Unicode’s own tables give', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const wrong: string[] = [];
    for (let at = Date.UTC(1962, 0, 1); at < Date.UTC(2041, 0, 1); at += 86_400_000) {
      const parts = new Map(persian.formatToParts(at).map(({ type, value }) => [type, value]));
      const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
      if (readDate(day) !== new Date(at).toISOString()) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['1437/03/12', '12 ربيع الأول 1437', '02/10/1394', '1394', '30 اسفند 1394', '23 Dec 1394', '1815-12-23'])(
    'of another calendar is never read as ours: %s',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  it.each(['', 'yesterday', '31 February 2015', '2015-13-01', '25:61', 'Wed, 99 Foo 2015', '0'])(
    'is none: %j',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});
