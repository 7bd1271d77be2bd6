import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../shared/parse/parseReport.ts';

/** Posts as invented desks file them: an opening sentence of its own matter, and what follows from it. */
const posts: Record<'en' | 'ru' | 'tr' | 'ar', [headline: string, ...text: string[]][]> = {
  en: [
    [
      'Flour reaches the town',
      'Twelve lorries with flour have entered Tell Rumman, aid workers said.',
      'They were searched twice.',
    ],
    [
      'Guards wounded at the dam',
      'Two guards were wounded when a mortar shell hit the dam at Sadd al-Qamar, medics said.',
    ],
    [
      'Schools stay shut',
      'The schools of the province will stay shut until Monday, the governor announced.',
      '"We have no glass in the windows," he said.',
    ],
    [
      'Envoy leaves for talks',
      'The envoy has left for talks in the south and will be back on Friday, his office said.',
    ],
    [
      'Bridge open to cars',
      'Engineers have opened the old bridge to cars.',
      'Lorries must still use the ford, 12 kilometres away.',
    ],
    ['Power cut in the old town', 'The power has been out in the old town since 5:30 this morning, residents told us.'],
  ],
  ru: [
    [
      'Мука пришла в город',
      'Двенадцать грузовиков с мукой вошли в Телль-Румман, сообщили спасатели.',
      'Их дважды обыскали.',
    ],
    ['Ранены двое охранников', 'Двое охранников ранены при обстреле дамбы, рассказали медики.'],
    [
      'Школы закрыты',
      'Школы области останутся закрыты до понедельника, объявил губернатор.',
      '«В окнах нет стёкол», — сказал он.',
    ],
    ['Посланник едет на юг', 'Посланник выехал на переговоры и вернётся в пятницу, уточнили в его канцелярии.'],
  ],
  tr: [
    [
      'Un kasabaya ulaştı',
      'Un taşıyan on iki kamyon Tel Rumman kasabasına girdi, yardım görevlileri açıkladı.',
      'Kamyonlar iki kez arandı.',
    ],
    ['İki bekçi yaralandı', 'Baraja düşen havan topu iki bekçiyi yaraladı, hastane bildirdi.'],
    [
      'Okullar kapalı',
      'Valilik, okulların pazartesiye kadar kapalı kalacağını duyurdu.',
      '"Camlarımız yok" dedi vali.',
    ],
    ['Elçi güneye gitti', 'Elçi görüşmeler için güneye gitti ve cuma günü dönecek, ofisi söyledi.'],
  ],
  ar: [
    [
      'الطحين يصل إلى البلدة',
      'دخلت اثنتا عشرة شاحنة محملة بالطحين إلى تل الرمان، بحسب عمال إغاثة.',
      'وفتشت الشاحنات مرتين.',
    ],
    ['إصابة حارسين عند السد', 'أصيب حارسان بقذيفة سقطت على سد القمر، وفق مصدر طبي.'],
    ['المدارس مغلقة', 'أعلن المحافظ أن المدارس ستبقى مغلقة حتى يوم الاثنين.', 'وقال إن النوافذ بلا زجاج.'],
    ['المبعوث يتوجه إلى الجنوب', 'توجه المبعوث إلى الجنوب لإجراء محادثات ويعود يوم الجمعة، بحسب مكتبه.'],
  ],
};
const buttons = {
  en: [[], ['Share'], ['Share', 'Tweet', 'Copy link'], ['Advertisement']],
  ru: [[], ['Поделиться'], ['Реклама'], ['Читайте также: Что известно о дамбе']],
  tr: [[], ['Paylaş'], ['Reklam'], ['Facebook', 'Twitter']],
  ar: [[], ['مشاركة'], ['إعلان'], ['اقرأ أيضا: ماذا نعرف عن السد؟']],
};
const ages = { en: 'minutes ago', ru: 'минут назад', tr: 'dakika önce' };
const openers = {
  en: ['UPDATE', 'BREAKING', 'LIVE'],
  ru: ['СРОЧНО', 'ОБНОВЛЕНО', 'МОЛНИЯ'],
  tr: ['SON DAKİKA', 'GÜNCELLEME', 'FLAŞ'],
  ar: ['عاجل', 'تحديث', 'خبر عاجل'],
};
const arabic = (digits: string) => digits.replace(/\d/g, (each) => String.fromCharCode(0x660 + Number(each)));
const two = (number: number) => String(number).padStart(2, '0');

type Language = keyof typeof posts;
interface Page {
  language: Language;
  page: string;
  told: string[];
}

/** The shapes that part posts: how a page prints the head of post `at` of `count`. `inline` heads share the line with the words. */
const shapes: Record<string, { inline: boolean; head: (at: number, count: number, language: Language) => string }> = {
  'hours over posts, newest first': { inline: false, head: (at) => `${two(20 - at)}:${two(50 - at * 3)}` },
  'hours over posts, oldest first': { inline: false, head: (at) => `${two(8 + at)}.${two(5 + at * 3)}` },
  'hours in line': { inline: true, head: (at) => `${two(20 - at)}:${two(50 - at * 3)} – ` },
  'hours in brackets': { inline: true, head: (at) => `[${two(20 - at)}:${two(50 - at * 3)}] ` },
  'twelve-hour clock': { inline: false, head: (at) => `${9 - at}:${two(10 + at)} pm` },
  'hours with a zone': { inline: false, head: (at) => `${two(20 - at)}:${two(50 - at * 3)} GMT` },
  ages: {
    inline: false,
    head: (at, _, language) => (language === 'ar' ? `منذ ${3 + at * 7} دقيقة` : `${3 + at * 7} ${ages[language]}`),
  },
  'Arabic digits': { inline: false, head: (at) => arabic(`${two(20 - at)}:${two(50 - at * 3)}`) },
  'days with hours': { inline: false, head: (at) => `2015-12-23 ${two(20 - at)}:${two(50 - at * 3)}` },
  openers: {
    inline: true,
    head: (at, _, language) => `${openers[language][at % 3]}${language === 'tr' ? ' | ' : ': '}`,
  },
  'numbers down': { inline: true, head: (at, count) => `#${count - at} ` },
  'numbered updates': { inline: true, head: (at) => `UPDATE ${at + 1}: ` },
};

const page = (shape: { inline: boolean; head: (at: number, count: number, language: Language) => string }) =>
  fc.constantFrom<Language>('en', 'ru', 'tr', 'ar').chain((language) =>
    fc
      .record({
        chosen: fc.shuffledSubarray(posts[language], { minLength: 3 }),
        headlines: fc.boolean(),
        button: fc.constantFrom(...buttons[language]),
        empty: fc.boolean(),
      })
      .map(({ chosen, headlines, button, empty }): Page => {
        const lines: string[] = [];
        chosen.forEach(([headline, ...text], at) => {
          const head = shape.head(at, chosen.length, language);
          const words = headlines ? [headline, ...text] : text;
          if (empty && at > 0) lines.push('');
          lines.push(...(shape.inline ? [`${head}${words[0]}`, ...words.slice(1)] : [head, ...words]), ...button);
        });
        const told = chosen.map(([headline, ...text]) => (headlines ? [headline, ...text] : text).join('\n'));
        return { language, page: lines.join('\n'), told };
      }),
  );

describe('a page put together of known posts', () => {
  it.each(Object.entries(shapes))('is cut back into them: %s', async (_, shape) => {
    await fc.assert(
      fc.asyncProperty(page(shape), async ({ page, told }) => {
        const { items } = await parseReport(Buffer.from(page), { fileName: 'live-2015-12-23.txt' });
        expect(items.map((item) => [item.headline, item.bodyText].filter(Boolean).join('\n'))).toEqual(told);
      }),
      { numRuns: 40 },
    );
  });
});
