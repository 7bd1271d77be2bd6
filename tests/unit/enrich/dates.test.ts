import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const values = (text: string, publishedAt = '2016-09-14T15:00:00Z') =>
  read(text, { publishedAt }).dates.map((date) => date.value);

describe('dates', () => {
  it('keeps the precision that was stated', () => {
    expect(values('The town fell on September 12.')).toEqual(['2016-09-12']);
    expect(values('It was bombed in August 2013.')).toEqual(['2013-08']);
    expect(values('The strikes of September 5-9 hit two depots.')).toEqual(['2016-09-05/2016-09-09']);
    expect(values('They have been besieged since 2012.')).toEqual(['2012']);
  });

  it('reads a bare month and a weekday as past', () => {
    expect(values('The city was captured in May.')).toEqual(['2016-05']);
    expect(values('The city was captured in November.')).toEqual(['2015-11']);
    expect(values('A bus was hit on Monday.')).toEqual(['2016-09-12']);
    expect(values('A bus was hit on Wednesday.')).toEqual(['2016-09-14']);
    expect(values('A bus was hit last Wednesday.')).toEqual(['2016-09-07']);
  });

  it('sends what is still to come to the future', () => {
    const [date] = read('The ministers will meet on September 20.').dates;
    expect(date).toMatchObject({ value: '2016-09-20', role: 'future' });
  });

  it('reads "earlier today" inside a quoted statement as the day the statement is about', () => {
    const text = 'Activists say shells fell on September 13. They wrote: "Earlier today the army shelled the market."';
    expect(values(text)).toEqual(['2016-09-13', '2016-09-13']);
  });

  it('marks the year of an old attack as background', () => {
    const [date] = read('The mosque was destroyed in 2014.').dates;
    expect(date?.role).toBe('background');
  });

  it('reads dates of four more languages', () => {
    expect(values('وقع الانفجار في 12 أيلول 2016')).toEqual(['2016-09-12']);
    expect(values('قصفت الطائرات البلدة أمس')).toEqual(['2016-09-13']);
    expect(values('Удар был нанесен 12 сентября.')).toEqual(['2016-09-12']);
    expect(values('Saldırı 12 Eylül günü düzenlendi.')).toEqual(['2016-09-12']);
    expect(values("L'attaque a eu lieu le 12 septembre 2016.")).toEqual(['2016-09-12']);
  });

  it('finds the event behind the report', () => {
    const { event } = read(
      'Warplanes bombed a market in Maarrat al-Numan on September 12, killing six people, rescuers said on Wednesday.',
    );
    expect(event).toMatchObject({
      on: '2016-09-12',
      precision: 'day',
      type: 'air-strike',
      placeId: 'sy-maarrat-al-numan',
    });
  });
});
