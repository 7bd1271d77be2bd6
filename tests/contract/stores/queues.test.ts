import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FilingMessage } from '../../../shared/model/messages.ts';
import { Queue } from '../../../shared/stores/queues.ts';
import { anyWords } from './anyWords.ts';
import { closingOf } from './deskPapers.ts';
import { refuse } from './faults.ts';
import { arriving, entryMessage } from './newsCopy.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('queues');
});
afterAll(() => desk.close());

/** All that lies in a queue, taken out in order. */
async function drain(name: string): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const messages = (await desk.sqs?.receive(name, 10, 0)) ?? [];
    if (messages.length === 0) return bodies;
    bodies.push(...messages.map((message) => message.body));
    await desk.sqs?.remove(name, messages);
  }
}
const deliveries = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ editionId: '2016-07-04', subscriberId: `u-${at}` }));

describe('the queues', () => {
  afterEach(async () => void (await Promise.all(['deliveries', 'entries.fifo'].map(drain))));

  it('carry every message of a report, whatever their number', async () => {
    for (const count of [0, 1, 10, 23]) {
      await desk.deliveriesQueue.send(deliveries(count));
      const bodies = await drain('deliveries');
      expect(bodies.map((body) => JSON.parse(body).subscriberId).sort()).toEqual(
        deliveries(count)
          .map(({ subscriberId }) => subscriberId)
          .sort(),
      );
    }
  });

  it('file entries in the order they were sent, and the word that closes the report last', async () => {
    const entries = Array.from({ length: 13 }, (_, at) => entryMessage(arriving({ guid: `in-order-${at}` })));
    const messages: FilingMessage[] = [...entries, { type: 'report-closed', report: closingOf() }];
    await desk.entriesQueue.send(messages, { fifoGroup: 'desk' });
    expect(await drain('entries.fifo')).toEqual(messages.map((message) => JSON.stringify(message)));
  });

  it('take a message announced twice within five minutes once, by its own mark or by its words', async () => {
    const message = entryMessage(arriving({ guid: 'twice' }));
    const marked = { fifoGroup: 'desk', deduplicationId: () => 'the same report, said twice' };
    for (let time = 0; time < 2; time++) {
      await desk.entriesQueue.send([message], { fifoGroup: 'desk' });
      await desk.entriesQueue.send([{ type: 'report-closed', report: closingOf({ items: time }) }], marked);
    }
    expect(await drain('entries.fifo')).toHaveLength(2);
  });

  it('hold back a delivery until its lease has run out', async () => {
    await desk.deliveriesQueue.send(deliveries(1), { delaySeconds: 60 });
    expect(await drain('deliveries')).toEqual([]);
    expect((await desk.sqs?.counts())?.get('deliveries')).toMatchObject({ delayed: 1 });
  });

  it('never ask SQS to take more at once than it takes, and keep the order', async () => {
    const sqs = mockClient(SQSClient);
    const queue = new Queue<string>(new SQSClient({}), 'https://queue.example');
    const sizes = fc.array(fc.integer({ min: 0, max: 240_000 }), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.constantFrom('x', 'ق', '"'), async (lengths, letter) => {
        sqs.reset();
        sqs.on(SendMessageBatchCommand).resolves({});
        const messages = lengths.map((length, at) => `${at}:${letter.repeat(length / 2)}`);
        await queue.send(messages);
        const batches = sqs.commandCalls(SendMessageBatchCommand).map((call) => call.args[0].input.Entries ?? []);
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(10);
          const bytes = batch.reduce((sum, entry) => sum + Buffer.byteLength(entry.MessageBody ?? ''), 0);
          if (batch.length > 1) expect(bytes).toBeLessThanOrEqual(262_144);
        }
        expect(batches.flat().map((entry) => JSON.parse(entry.MessageBody ?? ''))).toEqual(messages);
      }),
      { numRuns: 25 },
    );
    sqs.restore();
  });

  it('throw when SQS took only some, so that the report comes again', async () => {
    const sqs = mockClient(SQSClient);
    sqs.on(SendMessageBatchCommand).resolves({
      Successful: [],
      Failed: [{ Id: '3', Code: 'InternalError', Message: 'try later', SenderFault: false }],
    });
    const queue = new Queue(new SQSClient({}), 'https://queue.example');
    await expect(queue.send(deliveries(7))).rejects.toThrow('refused 1 of 7 messages: InternalError try later');
    expect(sqs.commandCalls(SendMessageBatchCommand)).toHaveLength(1);
    sqs.restore();
  });

  it('wait out a throttle, and pass every other refusal on', async () => {
    refuse(desk.queues, 'SendMessageBatchCommand', 'ThrottlingException');
    await desk.deliveriesQueue.send(deliveries(1));
    expect(await drain('deliveries')).toHaveLength(1);
    refuse(desk.queues, 'SendMessageBatchCommand', 'AccessDenied');
    await expect(desk.deliveriesQueue.send(deliveries(1))).rejects.toThrow('AccessDenied');
  });

  it('carry any words that a supplier may write, within the letters that SQS takes', async () => {
    const words = fc.oneof(
      anyWords(),
      fc.constantFrom('\ufffe', '\uffff', '\u0000', '\ud800', '\u2028', '\u0085', 'سلام 🕊️'),
    );
    await fc.assert(
      fc.asyncProperty(words, async (subscriberId) => {
        await desk.deliveriesQueue.send([{ editionId: '2016-07-04', subscriberId }]);
        const [body = ''] = await drain('deliveries');
        expect(JSON.parse(body)).toEqual({ editionId: '2016-07-04', subscriberId });
        // #x9, #xA, #xD, #x20 to #xD7FF, #xE000 to #xFFFD, #x10000 to #x10FFFF: Amazon SQS API reference, SendMessage.
        expect(body).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
      { numRuns: 25 },
    );
  });
});
