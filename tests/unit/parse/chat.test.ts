import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../shared/parse/parseReport.ts';

async function read(lines: string[]) {
  const page = lines.join('\n');
  const report = await parseReport(Buffer.from(page));
  return { ...report, posts: report.items.map((item) => [item.publishedAt, item.byline, item.bodyText]) };
}
const first = ['2015-12-24T15:31:00.000Z', 'Salma Tawil', 'Shelling was heard west of the town, residents said.'];
const second = ['2015-12-24T15:58:00.000Z', 'Valley Desk', 'A second convoy follows: forty trucks.\nThey carry flour.'];

describe('a chat that a messenger wrote out', () => {
  it.each([
    ['[24/12/2015, 15:31:05] ', '[24/12/2015, 15:58:40] '],
    ['[24.12.15, 15:31:05] ', '[24.12.15, 15:58:40] '],
    ['\u200e[24/12/2015, 3:31:05\u202fPM] ', '[24/12/2015, 3:58:40\u202fPM] '],
    ['12/24/15, 3:31 PM - ', '12/24/15, 3:58 PM - '],
    ['24/12/2015, 15:31 - ', '24/12/2015, 15:58 - '],
    ['24.12.2015, 15:31 - ', '24.12.2015, 15:58 - '],
    ['2015-12-24, 15:31 - ', '2015-12-24, 15:58 - '],
  ])('with %s is cut at each stamp, and its senders are bylines', async (one, two) => {
    const { format, posts, issues } = await read([
      `${one}Salma Tawil: Shelling was heard west of the town, residents said.`,
      `${two}Valley Desk: A second convoy follows: forty trucks.`,
      'They carry flour.',
    ]);
    expect(format).toBe('live-blog');
    expect(posts).toEqual([first, second]);
    expect(issues).toEqual([]);
  });

  it('leaves out what the messenger itself says, and reads messages in which numbers outweigh words', async () => {
    const { posts } = await read([
      '24.12.2015, 15:20 - Сообщения защищены сквозным шифрованием.',
      '24.12.2015, 15:31 - Долина: 12 раненых.',
      '24.12.2015, 15:58 - Рами: Уточнение, 11.',
    ]);
    expect(posts).toEqual([
      ['2015-12-24T15:31:00.000Z', 'Долина', '12 раненых.'],
      ['2015-12-24T15:58:00.000Z', 'Рами', 'Уточнение, 11.'],
    ]);
  });

  it('never guesses which number is the month', async () => {
    const { posts, issues } = await read(['[06/02/2015, 15:31:05] Rami: One.', '[06/02/2015, 15:32:05] Rami: Two.']);
    expect(posts).toEqual([
      [undefined, 'Rami', 'One.'],
      [undefined, 'Rami', 'Two.'],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['day-unclear']);
  });
});
