import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAnswer } from '../../../cli/writeAnswer.ts';
import { answerQuery, type Question } from '../../../shared/pipeline/answerQuery.ts';
import { readPageToken, writePageToken } from '../../../shared/pipeline/pageToken.ts';
import { arriving, filed } from './newsCopy.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const question: Question = { placeId: 'sy-raqqa-gov' };
const file = async (guid: string, publishedAt: string) => {
  const entry = filed(arriving({ guid, publishedAt }));
  await desk.mentions.replace(entry, undefined, (name) => name.toLowerCase());
  await desk.entries.put(entry, 0);
  return entry.entryId;
};
const refusal = async (page: string): Promise<string> => {
  const asked = { question, columns: [], json: () => ({}), nothing: '' };
  const refused = await writeAnswer({ limit: '2', page }, asked, async function* () {}).catch((error: Error) => error);
  return refused instanceof Error ? refused.message : 'no refusal';
};

describe('the token of the next page', () => {
  const token = writePageToken(question, '2016-07-04T08:00:00.000Z#e-1');

  it('is one word without a key in it, and says the place to whoever asks the same question', () => {
    expect(token).toMatch(/^[\w-]+$/);
    expect(token).not.toContain('e-1');
    expect(readPageToken({ ...question, outlet: undefined }, token)).toEqual({
      position: '2016-07-04T08:00:00.000Z#e-1',
    });
  });

  it('refuses another question', async () => {
    expect(readPageToken({ ...question, outlet: 'Levant Wire' }, token)).toBe('other-question');
    expect(await refusal(writePageToken({ placeId: 'sy-homs-gov' }, '2016#e-1'))).toBe(
      '--page continues another question.',
    );
  });

  it('refuses in one sentence what was cut, retyped or made up', async () => {
    const said = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
    const elsewhere = Buffer.from(JSON.stringify([...said.slice(0, 2), '', said[3]])).toString('base64url');
    const forged = [
      '',
      'x',
      token.slice(0, -3),
      token.toLowerCase(),
      elsewhere,
      'A'.repeat(100_000),
      '../../etc',
      '\u0000',
    ];
    for (const each of forged) {
      expect(readPageToken(question, each), each.slice(0, 80)).toBe('unreadable');
      expect(await refusal(each)).toBe('--page is no token that this desk gave.');
    }
  });

  it('goes on where the page before ended, though newer and older rows were filed meanwhile', async () => {
    const at = (hour: number) => `2016-07-04T0${hour}:00:00.000Z`;
    const ids = new Map<number, string>();
    for (const hour of [1, 3, 5, 7]) ids.set(hour, await file(`page-${hour}`, at(hour)));
    const creditOf = (name: string) => name;
    const first = answerQuery(question, desk, creditOf);
    await first.next();
    const { position } = (await first.next()).value ?? {};
    await first.return(undefined);
    const read = readPageToken(question, writePageToken(question, position ?? ''));
    for (const hour of [2, 6, 8]) ids.set(hour, await file(`page-${hour}`, at(hour)));
    const rest: string[] = [];
    if (typeof read === 'object')
      for await (const { entry } of answerQuery(question, desk, creditOf, read.position)) rest.push(entry.entryId);
    expect(rest).toEqual([3, 2, 1].map((hour) => ids.get(hour)));
  });
});
