import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyWords } from './anyWords.ts';
import { refuse } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('queues');
});
afterAll(() => desk.close());

const lying = async (queue: string) => (await desk.sqs?.look(queue)) ?? [];

describe('the dead letters', () => {
  it('lie where they can be found, as they came, with the reason', async () => {
    const body = JSON.stringify({ Records: [{ s3: { object: { key: 'wires/2016/07/04/عاجل.txt' } } }] });
    await desk.deadLettersOf('reports-dead-letters').bury(body, 'The archive holds no report.', undefined, 'm-1');
    expect(await lying('reports-dead-letters')).toEqual([
      expect.objectContaining({ body, reason: 'The archive holds no report.' }),
    ]);
  });

  it('of the filing desk are buried once, though it is told twice', async () => {
    const deadLetters = desk.deadLettersOf('entries-dead-letters.fifo');
    const told = [
      ['m-1', '{"type":"torn"}'],
      ['m-1', '{"type":"torn"}'],
      ['m-2', '{"type":"odd"}'],
    ] as const;
    for (const [messageId, body] of told)
      await deadLetters.bury(body, 'not what this queue carries', 'desk', messageId);
    expect((await lying('entries-dead-letters.fifo')).map((letter) => letter.body)).toEqual([
      '{"type":"torn"}',
      '{"type":"odd"}',
    ]);
    // Sent round and broken still: another message with the same words, which must not vanish.
    await deadLetters.bury('{"type":"torn"}', 'not what this queue carries', 'desk', 'm-3');
    expect(await lying('entries-dead-letters.fifo')).toHaveLength(3);
  });

  it('may have any reason, of any length, or none', async () => {
    const deadLetters = desk.deadLettersOf('collect-dead-letters');
    const reasons = fc.oneof(anyWords({ maxLength: 3000 }), fc.constantFrom('', '\n', 'ق'.repeat(2000)));
    let at = 0;
    await fc.assert(
      fc.asyncProperty(reasons, async (reason) => {
        const body = `letter ${++at}`;
        await deadLetters.bury(body, reason, undefined, body);
        const letter = (await lying('collect-dead-letters')).find((each) => each.body === body);
        expect(letter?.reason).toMatch(/^[^\p{Cc}\p{Cn}\p{Cs}]{1,900}$/u);
      }),
      { numRuns: 12 },
    );
  });

  it('are not said to be buried when the queue refuses them', async () => {
    refuse(desk.queues, 'SendMessageCommand', 'AccessDenied');
    const burial = desk.deadLettersOf('reports-dead-letters').bury('lost?', 'why', undefined, 'm-1');
    await expect(burial).rejects.toThrow('AccessDenied');
  });
});
