import { describe, expect, it } from 'vitest';
import { readEmbargo } from '../../../shared/parse/instruction/readEmbargo.ts';
import { parseReport } from '../../../shared/parse/parseReport.ts';

const publishedAt = '2016-03-02T14:00:00.000Z';
const read = (...lines: string[]) => readEmbargo(lines, { publishedAt });
const hour = '2016-03-04T07:30:00.000Z';

describe('an embargo in words', () => {
  it.each([
    '*** EMBARGOED until 4 March 2016, 07:30 GMT ***',
    '[EMBARGOED UNTIL 4 MARCH 2016 07:30 GMT]',
    'UNDER EMBARGO until 4 March 2016 07:30 GMT',
    'Under strict embargo until 07:30 GMT, 4 March 2016',
    'STRICT EMBARGO: 4 March 2016 07:30 GMT',
    'STRICT EMBARGO - 4 March 2016 - 07:30 GMT',
    'Embargo: 0730 GMT 4 March',
    'EMBARGO 0730 GMT, Friday 4 March 2016',
    'Fwd: Re: EMBARGOED until 0730 GMT 4 Mar 2016 - Winter figures',
    'FW: [EMBARGO 4 March 2016, 07:30 GMT] Winter figures',
    'Winter figures - under embargo until Friday 08:30 CET',
    'Winter figures (embargoed until 07:30 GMT on 4 March)',
    'NOT FOR PUBLICATION OR BROADCAST BEFORE 07:30 GMT, 4 MARCH 2016',
    'Not to be published before 4 March 2016 at 7:30 a.m. GMT',
    'Please do not publish before 4 March 2016, 07:30 GMT',
    'Hold for release until 0730 GMT Friday, March 4, 2016.',
    'Advance for release at 2:30 a.m. EST Friday, March 4',
    'For release at 07:30 GMT on 4 March 2016',
    'Eds: embargoed until 0730 GMT 4 March 2016',
    'Note to editors: this report is under strict embargo until 4 March 2016, 07:30 GMT.',
    'This statement is embargoed until 4 March 2016 at 07:30 GMT',
    "SOUS EMBARGO JUSQU'AU 4 mars 2016 à 08h30 heure de Paris",
    'Embargo jusqu’au vendredi 4 mars 2016, 07h30 GMT',
    'Ne pas publier avant le 4 mars 2016 à 07h30 GMT',
    'SPERRFRIST: 4. März 2016, 08:30 Uhr MEZ',
    'Sperrfrist bis 04.03.2016, 08.30 Uhr MEZ',
    'Unter Embargo bis 4. März 2016, 07:30 Uhr GMT',
    'Bitte nicht vor dem 4. März 2016, 07:30 Uhr GMT veröffentlichen',
    'Embargado hasta el 4 de marzo de 2016 a las 07:30 GMT',
    'BAJO EMBARGO HASTA EL 4 de marzo de 2016, 07:30 GMT',
    'No publicar antes del 4 de marzo de 2016, 07:30 GMT',
    'Sotto embargo fino al 4 marzo 2016, 07:30 GMT',
    'Эмбарго до 4 марта 2016 10:30 МСК',
    'ПОД ЭМБАРГО ДО 4 марта 2016, 10:30 по московскому времени',
    'Не публиковать до 4 марта 2016 10:30 МСК',
    'До 10:30 МСК 4 марта 2016 не публиковать',
    'محظور النشر حتى 4 مارس 2016 الساعة 07:30 بتوقيت غرينتش',
    'يُحظر النشر قبل الساعة 07:30 بتوقيت غرينتش يوم 4 آذار 2016',
    'ممنوع النشر قبل ٤ مارس ٢٠١٦ الساعة ٠٧:٣٠ غرينتش',
    'AMBARGO: 4 Mart 2016 07:30 GMT',
    'AMBARGOLU: 4 Mart 2016 saat 07:30 GMT',
    '4 Mart 2016 saat 07:30 GMT’ye kadar ambargoludur',
    '4 Mart 2016 07:30 GMT’den önce yayımlamayınız',
    'انتشار ممنوع تا ساعت 07:30 گرینویچ 4 مارس 2016',
    'Embargo until 4 Mart 2016 saat 07:30 GMT',
    'Под эмбарго до 10.30 мск 4 марта',
    'ЭМБАРГО! До 4 марта 2016 10:30 МСК',
    'الخبر محظور النشر حتى الساعة 7:30 صباحا بتوقيت غرينتش 4 مارس 2016',
    'Yayın ambargosu: 4 Mart 2016 07:30 GMT',
    'Press embargo ends 07:30 GMT 4 March 2016',
    'Please hold until 07:30 GMT 4 March 2016',
    'Embargoed (4 March 2016, 07:30 GMT): Winter figures',
  ])('holds until its hour: %s', (line) => {
    expect(read(line)?.until).toBe(hour);
  });

  it.each([
    'EMBARGOED',
    'EMBARGO',
    '*** STRICT EMBARGO ***',
    'EMBARGO: Half of the displaced are children',
    'EMBARGOED: Winter figures',
    'Winter figures (UNDER EMBARGO)',
    'Embargoed until the minister has spoken',
    'EMBARGOED UNTIL DELIVERY',
    'Embargoed until 07:30 local time on 4 March 2016',
    'Embargoed until 07:30 AMT on 4 March 2016',
    'Under embargo until next Friday 10:00 GMT',
    'Embargo until 04/03/2016 07:30 GMT',
    'Not for release before the briefing ends',
    'Sperrfrist: Redebeginn',
    'Sous embargo jusqu’à nouvel ordre',
    'Под эмбарго до особого распоряжения',
    'محظور النشر حتى إشعار آخر',
  ])('holds without an hour where none can be read: %s', (line) => {
    const found = read(line);
    expect(found).toBeDefined();
    expect(found?.until).toBeUndefined();
  });

  it.each([
    'EMBARGO ON ARMS TO SYRIA LIFTED',
    'EMBARGO LIFTED at 07:30 GMT on 4 March 2016',
    'EMBARGO: none',
    'Embargo: Europe weighs new sanctions on Damascus',
    'Embargo : l’Europe prolonge ses sanctions contre Damas',
    'Embargo until March on oil exports is extended',
    'The embargo until March on oil exports will cost Baniyas its refinery',
    'The oil embargo on Syria, in force until 1 June 2016, was extended',
    'Under embargo, Damascus turns to Tehran for oil',
    'Under embargo: how Damascus gets its oil',
    'Under embargo until 2003, Iraq sold oil by lorry',
    'Arms embargo until 2017, council decides',
    'Embargoed oil reaches Baniyas',
    'Embargoes do not end wars, says envoy',
    'Iran - embargo until spring, says minister',
    'Эмбарго на поставки оружия продлено до 4 марта 2016 года',
    'Эмбарго снято',
    'Silah ambargosu 4 Mart 2016’ya kadar uzatıldı',
    'Ambargo altındaki Şam petrolü nereden alıyor',
    'حظر النشر في قضية اغتيال القاضي',
    'حظر توريد السلاح حتى 4 مارس 2016',
    'L’embargo sur les armes prolongé jusqu’au 4 mars 2016',
    'Waffenembargo bis 4. März 2016 verlängert',
    'Before the release of hostages on 4 March 2016 at 07:30 GMT, talks had stalled',
    'For release of the prisoners, 20 days of talks were needed',
    'For immediate release',
    'Media embargo: army tells reporters to leave Mosul',
    'Total embargo until talks resume, says Tehran',
    'Held until dusk, the crossing was lost by night',
    'Talks held until 07:30 GMT on 4 March 2016 brought no end',
    'Publication of the report is not expected before 4 March 2016',
    'تا ساعت 07:30 روز 4 مارس 2016 نبرد ادامه داشت',
    'До 10:30 МСК 4 марта 2016 бои не прекращались',
  ])('is none in the news: %s', (line) => {
    expect(read(line)).toBeUndefined();
  });

  it('has its hour on the line below', () => {
    expect(read('EMBARGO:', '4 March 2016, 07:30 GMT', 'Nine thousand people fled.')).toMatchObject({ until: hour });
  });

  it('lasts until the latest hour that is named', () => {
    expect(
      read('Embargoed until 4 March 2016, 06:00 GMT', 'Not for broadcast before 4 March 2016 07:30 GMT')?.until,
    ).toBe(hour);
  });

  it('reads a day without a year as the nearest, across the turn of the year', () => {
    const line = 'EMBARGOED until 0600 GMT 2 Jan';
    expect(readEmbargo([line], { publishedAt: '2015-12-30T10:00:00.000Z' })?.until).toBe('2016-01-02T06:00:00.000Z');
  });
});

describe('an embargo in words, in any format', () => {
  const words = 'EMBARGOED until 0730 GMT 4 March 2016';
  const texts: Record<string, string> = {
    'newsml-g2': `<newsItem guid="urn:a" version="1"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>${publishedAt}</versionCreated><pubStatus qcode="stat:usable"/><edNote>${words}</edNote></itemMeta><contentMeta><headline>Winter figures</headline></contentMeta></newsItem>`,
    nitf: `<nitf><head><title>Winter figures</title><docdata><doc-id id-string="a"/><ed-msg info="${words}"/></docdata></head><body><body.content><p>Nine thousand people fled.</p></body.content></body></nitf>`,
    ninjs: JSON.stringify({
      uri: 'a',
      type: 'text',
      versioncreated: publishedAt,
      pubstatus: 'usable',
      headline: 'Winter figures',
      ednote: words,
    }),
    rss2: `<rss version="2.0"><channel><title>Relief</title><item><guid isPermaLink="false">a</guid><title>${words}: Winter figures</title></item></channel></rss>`,
    jsonfeed: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Relief',
      items: [{ id: 'a', title: 'Winter figures', content_text: `${words}\nNine thousand people fled.` }],
    }),
    'anpa-1312': `\x16\x16\x01a1234\x1flevant\r\nu i\x13\x11 BC-Winter   03-02 0100\r\n\x02^${words}<\r\n^Winter figures<\r\n\t   Nine thousand fled.\r\n\x03\r\n\x04`,
    'iptc-7901': `lev0012 4 i 90 LEV 0012\n\nSyria/\n${words}\nWinter figures =\n\n   Bab (lev) - Nine thousand people fled.\n\n021400 GMT MAR 16\n`,
    'live-blog': `${words}\n\nNine thousand people fled their homes in December, the agency said on Wednesday in its report.\n`,
    email: `From: a@b.example\nSubject: ${words}\nDate: Wed, 02 Mar 2016 14:00:00 +0000\n\nNine thousand people fled.\n`,
  };

  it.each(Object.entries(texts))('holds, and is no headline: %s', async (format, text) => {
    const report = await parseReport(Buffer.from(text), { receivedAt: publishedAt });
    expect(report.format).toBe(format);
    expect(report.items.map(({ status, embargoedUntil }) => [status, embargoedUntil])).toEqual([['embargoed', hour]]);
    if (format !== 'rss2') expect(report.items[0]?.headline ?? '').not.toContain('EMBARGOED');
  });

  it('holds every post of the page it stands over', async () => {
    const page = `*** ${words} ***\n\n14:05 Lorries wait at the crossing north of the town, drivers said.\n\n14:20 The gate has been closed by its guards, drivers said.\n\n14:40 The first lorries turn back to the town.\n`;
    const { items } = await parseReport(Buffer.from(page), { receivedAt: publishedAt });
    expect(items).toHaveLength(3);
    for (const item of items) expect([item.status, item.embargoedUntil]).toEqual(['embargoed', hour]);
  });

  it('is a word of the news in a feed that everybody reads, where it names no time', async () => {
    const feed =
      '<rss version="2.0"><channel><title>A</title><item><guid>1</guid><title>EMBARGO: Europe closes its ports</title></item></channel></rss>';
    expect((await parseReport(Buffer.from(feed))).items[0]?.status).toBeUndefined();
  });
});
