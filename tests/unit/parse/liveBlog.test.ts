import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../shared/parse/parseReport.ts';

async function cut(page: string, hints = {}) {
  const report = await parseReport(Buffer.from(page), hints);
  expect(report.format).toBe('live-blog');
  return report.items;
}

const council = 'The town council of Tell Rumman said the eastern gate would open at dawn on Thursday.';
const silo = 'Two shells fell near the grain silo in Wadi Hanin overnight, residents said.';
const quiet = 'Nobody was hurt, and the fires were put out before morning.';

describe('a live blog', () => {
  it('is cut where its posts print their hour, and dates them by the day in the file name', async () => {
    const items = await cut(`18:05\n${council}\n\n9:40 - ${silo}\n${quiet}`, {
      fileName: 'live-2015-12-23.txt',
      timeZone: 'Asia/Damascus',
    });
    expect(items.map((item) => item.publishedAt)).toEqual(['2015-12-23T16:05:00.000Z', '2015-12-23T07:40:00.000Z']);
    expect(items[1]?.bodyText).toBe(`${silo}\n${quiet}`);
  });

  it('moves to the day before when the hours leap at midnight, newest first', async () => {
    const items = await cut(`23 December 2015\n01:10 ${silo}\n00:30 ${quiet}\n23:15 ${council}`);
    expect(items.map((item) => item.publishedAt?.slice(0, 16))).toEqual([
      '2015-12-23T01:10',
      '2015-12-23T00:30',
      '2015-12-22T23:15',
    ]);
  });

  it('leaves a headline its numbers, whatever stands between them and the hour', async () => {
    const told = [
      'At least 14 hurt in Tell Rumman',
      '12 lorries held in Wadi Hanin',
      'Köprüde 3 ölü',
      'مقتل 5 في قرية التل',
    ];
    const bodies = [silo, quiet, council, `${council} ${quiet}`];
    for (const mark of [' ', ' - ', ' | ', ' GMT ']) {
      const posts = told.map((headline, at) => `1${9 - at}:40${mark}${headline}\n${bodies[at]}`);
      const items = await cut(`Wadi Hanin live\n23 December 2015\n\n${posts.join('\n\n')}`);
      expect(items.map(({ headline, bodyText }) => [headline, bodyText])).toEqual(
        told.map((headline, at) => [headline, bodies[at]]),
      );
      expect(items[0]?.publishedAt).toBe('2015-12-23T19:40:00.000Z');
    }
  });

  it('gives no date when no day is printed', async () => {
    expect((await cut(`18:05 ${council}\n17:00 ${silo}`)).every((item) => item.publishedAt === undefined)).toBe(true);
  });

  it('is cut at lines of credit, and the credit is no part of the text', async () => {
    const items = await cut(`${silo}\nWith reporting by Amud, Nahr and Levant Wire\n${council}`);
    expect(items.map((item) => item.bodyText)).toEqual([silo, council]);
    expect(items[0]?.credits).toEqual(['Amud', 'Nahr', 'Levant Wire']);
  });

  it('is cut at empty lines where they part some paragraphs and not others', async () => {
    expect((await cut(`${silo}\n${quiet}\n\n${council}`)).length).toBe(2);
  });

  it('is cut at rules, numbers, and openers', async () => {
    expect((await cut(`${silo}\n* * *\n${council}`)).length).toBe(2);
    expect((await cut(`1. ${silo}\n2. ${council}\n3. ${quiet}`)).length).toBe(3);
    expect((await cut(`UPDATE: ${silo}\n${quiet}\nBREAKING: ${council}`)).map((item) => item.bodyText)).toEqual([
      `${silo}\n${quiet}`,
      council,
    ]);
  });

  it('takes a headline in title case, and cuts there', async () => {
    const items = await cut(`${silo}\n${quiet}\nTown Council Promises To Open Eastern Gate\n${council}`);
    expect(items.map((item) => item.headline)).toEqual([undefined, 'Town Council Promises To Open Eastern Gate']);
  });

  it('is not cut at a pronoun, a quotation, or what was already named', async () => {
    const page = `${silo}\nThe shells landed an hour apart, the residents said.\n"We counted them from the cellar," one of them said.\nThey said the silo was empty.`;
    expect((await cut(page)).length).toBe(1);
  });

  it('is cut where somebody is introduced in full while the matter changes', async () => {
    const page = `${silo}\nThe silo was empty, they added.\nFinance Minister Hadi Marun told state radio on Monday that salaries of teachers would double, according to the daily Al-Hasad.\nMarun named no date.`;
    const items = await cut(page);
    expect(items.map((item) => item.bodyText?.slice(0, 15))).toEqual(['Two shells fell', 'Finance Ministe']);
  });

  it('is cut where somebody already called by surname is introduced again', async () => {
    const page =
      'Finance Minister Hadi Marun told state radio that salaries of teachers would double.\nMarun named no date for the rise.\nFinance Minister Hadi Marun says the salaries of teachers are safe, denying a report in a Beirut paper.';
    expect((await cut(page)).length).toBe(2);
  });

  it('that is one plain report stays one item', async () => {
    expect(await cut(`${council}\n${quiet}`)).toHaveLength(1);
  });

  it('gives spans in UTF-16 units of the page, in order, each around its own text', async () => {
    const page = `🕊 ${silo}\nWith reporting by Amud\n${council}`;
    const items = await cut(page);
    expect(items.map((item) => page.slice(...item.sourceSpan!))).toEqual([
      `🕊 ${silo}\nWith reporting by Amud`,
      council,
    ]);
  });

  it('is cut within a line that holds several posts, where hours of one form follow full stops', async () => {
    const page = `2015-12-23 14:02 UTC ${council} 2015-12-23 13:40 UTC ${silo} 2015-12-23 13:05 UTC ${quiet}`;
    const items = await cut(page);
    expect(items.map((item) => [item.publishedAt?.slice(11, 16), item.bodyText])).toEqual([
      ['14:02', council],
      ['13:40', silo],
      ['13:05', quiet],
    ]);
    expect(items.map((item) => page.slice(...item.sourceSpan!)).join(' ')).toBe(page);
  });

  it('keeps whole a sentence in which hours are only told', async () => {
    expect(await cut(`14:02 was when the first shell fell. 14:05 brought the second. ${quiet}`)).toHaveLength(1);
  });

  it('has the headline before an hour that closes its line', async () => {
    const items = await cut(`Gate opens | 14:30\n${council}\n\nShells near silo | 13:15\n${silo}`);
    expect(items.map((item) => [item.headline, item.bodyText])).toEqual([
      ['Gate opens', council],
      ['Shells near silo', silo],
    ]);
  });

  it('is dated by those who posted to it, where it is made of their posts alone', async () => {
    const items = await cut(`Nadia Karam @nadiak · 3h\n${council}\n\nYusuf Said @yusufs · 4h\n${silo}`);
    expect(items.map((item) => [item.byline, item.bodyText])).toEqual([
      ['Nadia Karam', council],
      ['Yusuf Said', silo],
    ]);
  });

  it('in title case keeps a headline that reads like a name', async () => {
    const page = `Wadi Hanin: What Happened Today\n14:30\nShells Near Silo\n${silo}\n13:15\nEastern Gate Opens in Hanin\n${council}`;
    expect((await cut(page)).map((item) => item.headline)).toEqual(['Shells Near Silo', 'Eastern Gate Opens in Hanin']);
  });

  it('says that its posts name no year', async () => {
    const report = await parseReport(Buffer.from(`December 23\n${council}\n\nDecember 22\n${silo}\n`));
    expect(report.issues.map((issue) => issue.code)).toEqual(['day-without-year']);
  });
});
