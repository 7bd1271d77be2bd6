import { describe, expect, it } from 'vitest';
import { skipDateline } from '../../../shared/digest/skipDateline.ts';

const news = 'An air strike hit a road beside a bakery on Wednesday, rescuers said.';
const rest = (text: string, headline?: string) => text.slice(skipDateline(text, headline));

describe('the dateline of a report', () => {
  it.each([
    ['BEIRUT, Nov 16 (LNA) - '],
    ['BEIRUT (LNA) – '],
    ['GAZIANTEP, Turkey, Nov. 16 — '],
    ['DEIR AL-ZOR, Syria: '],
    ['Beirut, 16 November (Levant News) - '],
    ['MOSUL – '],
  ])('%s is left out of a quoted sentence', (dateline) => {
    expect(rest(dateline + news)).toBe(news);
  });

  it('is known in Russian and in Arabic', () => {
    const russian = 'Удар пришёлся по дороге у пекарни, сообщили спасатели.';
    expect(rest(`БЕЙРУТ, 16 ноября. /ЛНА/. ${russian}`)).toBe(russian);
    const arabic = 'أصابت غارة جوية طريقاً قرب مخبز يوم الأربعاء بحسب مسعفين.';
    expect(rest(`دمشق 16 تشرين الثاني (وكالة) - ${arabic}`)).toBe(arabic);
    expect(rest(`إدلب - وكالة المرج: ${arabic}`)).toBe(arabic);
    expect(rest(`دمشق - إذاعة دمشق الرسمية: ${arabic}`)).toBe(arabic);
    expect(rest(`تدمر - إذاعة الصحراء المحلية: ${arabic}`)).toBe(arabic);
  });

  it.each(['Daraa governorate: ', 'Reef Hama Province – ', 'Deir al-Zor countryside: '])(
    'is known by its area: %s',
    (area) => {
      expect(rest(area + news)).toBe(news);
    },
  );

  it.each([
    'Wednesday 16 November 2016 ',
    'Nov 16 2016 ',
    'Published November 16, 2016 ',
    'Date of publication: 16 November 2016 ',
    '16.11.2016 (updated 1457 16.11.2016) Get short URL 0 154 ',
    'Print this page Wednesday 16 November 2016 16:45 ',
    '(Levant Photo) ',
    '(Hill TV and Agencies) ',
    'Posted on 2016-11-16 BEIRUT (LNA) - ',
  ])('is left out with what an outlet’s page runs into it: %s', (runIn) => {
    expect(rest(runIn + news)).toBe(news);
  });

  it('is left out with a headline that is said again, its agency and its date', () => {
    const headline = 'Strike hits road beside bakery in Idlib';
    for (const text of [
      `${headline} ${news}`,
      `${headline}. ${news}`,
      `${headline.toUpperCase()}\n${news}`,
      `${headline} AFP Wednesday 16 Nov 2016 ${news}`,
      `Print this page ${headline} - ${news}`,
    ])
      expect(rest(text, headline)).toBe(news);
    // Words that only begin like it, or go on from it, are the sentence.
    const goesOn = `${headline} on Wednesday, rescuers said, and two people were hurt by the glass.`;
    expect(rest(goesOn, headline)).toBe(goesOn);
    expect(rest(`${headline}.`, headline)).toBe(`${headline}.`);
  });

  it.each([
    '16 November 2016 was the day on which the road was opened again, an elder of the town said.',
    'November 16, 2016 will be remembered in the town for its first quiet night, an elder said.',
    'AFP said on Wednesday that its photographer had been let out of the town by the rebels.',
    'Updated maps of the front were shown to the envoys in Geneva on Wednesday, one of them said.',
    'Published reports of a truce are wrong, a commander of the brigade in the town said then.',
    'Aleppo - the old city and its markets - was quiet on Wednesday, residents said.',
    'IS - driven from the town last week - came back at night, a brigade commander said.',
    'UN: convoy reached the town, and the wounded could be taken out to the north.',
    'LAVROV: We have seen no proof of it, and those who speak of it have shown none.',
    'The Syrian Observatory for Human Rights (SOHR) said that nine people died in the strike.',
    'NATO, which has no troops there - as it said again - will not send any, its speaker said.',
    'Idlib province, where most of them live, was quiet on Wednesday, residents there said.',
    'The governor of Raqqa province: We shall rebuild the bridge before the winter comes.',
    'Iraq (and not only Iraq) - a land of rivers, as the saying goes - was dry that summer.',
  ])('is not seen in: %s', (sentence) => {
    expect(rest(sentence)).toBe(sentence);
  });
});
