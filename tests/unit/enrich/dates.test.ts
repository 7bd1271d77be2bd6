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

  it('takes no day that the calendar has not', () => {
    expect(values('The mill was hit on 31 February 2016.')).toEqual([]);
    expect(values('The mill was hit on 29 February 2016.')).toEqual(['2016-02-29']);
    expect(values('The mill was hit on April 30-31.')).toEqual([]);
    for (const value of values('It will open on Friday, tomorrow or on 2 January.', '9999-12-30T12:00:00Z'))
      expect(value).toMatch(/^\d{4}-/);
  });

  it('hears "would" through the marks around a day', () => {
    const [date] = read('The council said that the list would follow "on Friday".').dates;
    expect(date).toMatchObject({ value: '2016-09-16', role: 'future' });
    const [past] = read('"The list came on Friday," the council said.').dates;
    expect(past).toMatchObject({ value: '2016-09-09' });
  });

  it('sends what is still to come to the future', () => {
    const [date] = read('The ministers will meet on September 20.').dates;
    expect(date).toMatchObject({ value: '2016-09-20', role: 'future' });
  });

  // Published on Wednesday 14 September 2016.
  it.each([
    ['The ministers will meet on Friday.', '2016-09-16', 'future'],
    ['A vote is planned for Thursday.', '2016-09-15', 'future'],
    ['The convoy is to leave on Monday.', '2016-09-19', 'future'],
    ['On Friday, the army shelled the mill.', '2016-09-09', 'event'],
    ['The council said on Monday it would meet.', '2016-09-12', 'report'],
    ['Activists on Monday accused the army of shelling a mill.', '2016-09-12', 'report'],
    ['The army on Monday shelled a mill.', '2016-09-12', 'event'],
    ['A source denied categorically on Monday that a mill was hit.', '2016-09-12', 'report'],
    ['Paris called on Tuesday for an inquiry.', '2016-09-13', 'report'],
    ['(12 September 2016) - The record holds four names.', '2016-09-12', 'report'],
    ['Posted on September 14 2016 by a clerk. Four people died.', '2016-09-14', 'report'],
    ['Orontes Press 14 September 2016 Jets struck a mill.', '2016-09-14', 'report'],
    ['On 14 September 2016, jets struck a mill.', '2016-09-14', 'event'],
    ['The town fell in August last year.', '2015-08', 'background'],
    ['ومن المقرر أن يجتمع الوزراء في جنيف يوم الجمعة المقبل.', '2016-09-16', 'future'],
    ['Переговоры в Женеве состоятся в пятницу.', '2016-09-16', 'future'],
    ["Taraflar cuma günü Cenevre'de bir araya gelecek.", '2016-09-16', 'future'],
    ['Les négociations reprendront vendredi à Genève.', '2016-09-16', 'future'],
    ["L'attaque a eu lieu vendredi près de Homs.", '2016-09-09', 'event'],
  ])('tells the weekday to come from the last one: %s', (text, value, role) => {
    expect(read(text).dates.map((date) => [date.value, date.role])).toEqual([[value, role]]);
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

  // Published on Wednesday 14 September 2016.
  const told: [string, string, string[]][] = [
    ['ar', 'سقطت القذيفة على السوق قبل ثلاثة أيام وفق الأهالي في البلدة.', ['2016-09-11']],
    ['ar', 'قصفت الطائرات مخبز البلدة قبل يومين وفق الدفاع المدني في المدينة.', ['2016-09-12']],
    ['ar', 'تحاصر القوات البلدة منذ ثلاثة أعوام ولا يدخلها الغذاء ولا الدواء.', []],
    ['ar', 'قصفت المدفعية أحياء البلدة ليلاً وأصابت منازل في الحي الشرقي منها.', ['2016-09-14']],
    ['ar', 'قصفت المدفعية أحياء البلدة مساء أمس وأصابت منازل في الحي الشرقي.', ['2016-09-13']],
    ['ar', 'قال السكان إن الجسر دمر يوم الاثنين بعد غارة على أطراف المدينة.', ['2016-09-12']],
    ['ar', 'سيطر الجيش على البلدة في أيار بعد معارك عنيفة على أطرافها.', ['2016-05']],
    ['ru', 'Три дня назад снаряд упал на рынок в этом городе, сообщили жители.', ['2016-09-11']],
    ['ru', 'Неделю назад жители покинули свои дома в этом городе из-за обстрелов.', ['2016-09-04/2016-09-10']],
    ['ru', 'Ночью самолёты нанесли удар по складу на окраине города, сообщили жители.', ['2016-09-14']],
    ['ru', 'Прошлой ночью самолёты нанесли удар по складу на окраине города.', ['2016-09-13']],
    ['ru', 'В пятницу ночью самолёты нанесли удар по складу на окраине города.', ['2016-09-09']],
    ['ru', 'Город был взят в мае после долгих боёв, сообщили местные жители.', ['2016-05']],
    ['tr', 'Üç gün önce kasabadaki pazara bir top mermisi düştü ve iki kişi öldü.', ['2016-09-11']],
    ['tr', 'İki ay önce kasabada bir köprü yıkıldı ve yol ulaşıma kapandı.', ['2016-07']],
    ['tr', 'Gece düzenlenen saldırıda kasabanın girişindeki kontrol noktası yıkıldı.', ['2016-09-14']],
    ['tr', 'Dün gece düzenlenen saldırıda kasabanın girişindeki kontrol noktası yıkıldı.', ['2016-09-13']],
    ['tr', 'Cuma günü düzenlenen saldırıda kasabanın girişindeki kontrol noktası yıkıldı.', ['2016-09-09']],
    ['fr', 'Il y a trois jours, un obus est tombé sur le marché de la ville.', ['2016-09-11']],
    ['fr', 'Il y a deux ans, la ville a été prise par les rebelles après un siège.', ['2014']],
    ['fr', 'Un dépôt a été touché dans la nuit, selon des habitants de la ville.', ['2016-09-14']],
    ['fr', 'Un dépôt a été touché dans la nuit de mardi, selon des habitants de la ville.', ['2016-09-13']],
    ['fr', 'La ville a été reprise en mai après des mois de combats dans ses rues.', ['2016-05']],
    ['en', 'A depot was hit overnight, residents of the town said.', ['2016-09-14']],
    ['en', 'A depot was hit overnight on Monday, residents of the town said.', ['2016-09-12']],
    ['en', 'The talks may resume within days, the envoy said.', []],
    ['en', 'The bridge was blown up a year ago, residents said.', ['2015']],
  ];
  it.each(told)('%s: %s', (language, text, expected) => {
    expect(read(text, { language }).dates.map(({ value }) => value)).toEqual(expected);
  });

  it('reads "earlier today" inside a quotation in every language as the day the statement is about', () => {
    for (const text of [
      'قال الناشطون إن القصف وقع في 12 أيلول. وكتبوا: «صباح اليوم قصف الجيش السوق في وسط البلدة».',
      'Жители сообщили, что обстрел был 12 сентября. Они написали: «Сегодня армия обстреляла рынок в центре города».',
      "Des habitants disent que des obus sont tombés le 12 septembre. Ils ont écrit : « Aujourd'hui l'armée a visé le marché ».",
    ])
      expect(values(text), text).toEqual(['2016-09-12', '2016-09-12']);
  });

  it('marks what is long past as background, and what is to come as future, in every language', () => {
    for (const [text, role] of [
      ['قصفت البلدة قبل عامين ودمر السوق القديم في وسطها.', 'background'],
      ['Два года назад город был взят повстанцами после осады.', 'background'],
      ['İki yıl önce kasaba isyancıların eline geçmiş ve köprü yıkılmıştı.', 'background'],
      ['Il y a deux ans, la ville a été prise par les rebelles.', 'background'],
      ['Les pourparlers reprendront demain à Genève, selon le médiateur.', 'future'],
      ['Переговоры возобновятся завтра в Женеве, сообщил посредник.', 'future'],
      ['تستأنف المفاوضات غدا في جنيف وفق ما قال الوسيط الدولي.', 'future'],
      ['Görüşmeler yarın Cenevre kentinde yeniden başlayacak.', 'future'],
    ] as const)
      expect(read(text).dates[0]?.role, text).toBe(role);
  });

  it('counts days where the outlet is', () => {
    const publishedAt = '2016-09-15T22:30:00Z';
    const on = (timeZone: string | undefined, text: string) =>
      read(text, { publishedAt, timeZone }).dates.map(({ value }) => value);
    // Half past one on Friday the 16th in Baghdad, Thursday still in London and New York.
    expect(on('Asia/Baghdad', 'A shell hit the market on Friday.')).toEqual(['2016-09-16']);
    expect(on('Asia/Baghdad', 'A shell hit the market yesterday.')).toEqual(['2016-09-15']);
    expect(on('America/New_York', 'A shell hit the market today.')).toEqual(['2016-09-15']);
    expect(on(undefined, 'A shell hit the market on Friday.')).toEqual(['2016-09-09']);
    expect(on('Mars/Olympus', 'A shell hit the market today.')).toEqual(['2016-09-15']);
  });

  it.each([
    ['en', 'The session was adjourned to Thursday.'],
    ['ru', 'Заседание парламента Ирака перенесено на четверг.'],
    ['fr', 'La séance du parlement irakien a été reportée à jeudi.'],
    ['tr', 'Irak meclisindeki oturum perşembe gününe kaldı.'],
    ['ar', 'وأجلت جلسة البرلمان العراقي إلى الخميس.'],
  ])('%s: a day to which something is put off is to come: %s', (_language, text) => {
    expect(read(text).dates.map(({ value, role }) => [value, role])).toEqual([['2016-09-15', 'future']]);
  });

  it('reads last week as its seven days', () => {
    expect(read('They fled Mosul last week.').dates[0]?.value).toBe('2016-09-05/2016-09-11');
    expect(read('На прошлой неделе они бежали из Мосула.').dates[0]?.value).toBe('2016-09-05/2016-09-11');
  });

  it('says by which rule each was read', () => {
    const rules = read('Shells fell three days ago, residents said on Wednesday. The town fell in May.').dates.map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(['so-long-ago', 'weekday-read-as-past', 'month-read-as-past']);
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
