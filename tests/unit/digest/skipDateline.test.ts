import { describe, expect, it } from 'vitest';
import { skipDateline } from '../../../shared/digest/skipDateline.ts';

const news = 'An air strike hit a road beside a bakery on Wednesday, rescuers said.';
const rest = (text: string) => text.slice(skipDateline(text));

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
