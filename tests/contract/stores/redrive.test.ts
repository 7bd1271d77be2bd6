import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FilingMessage } from '../../../shared/model/messages.ts';
import { discardLetter } from '../../../shared/pipeline/discardLetter.ts';
import { fileBatch } from '../../../shared/pipeline/fileBatch.ts';
import { ingestReport } from '../../../shared/pipeline/ingestReport.ts';
import { redriveQueue } from '../../../shared/pipeline/redriveQueue.ts';
import { onFifoQueue } from '../../../shared/runtime/onQueue.ts';
import type { DeadLetter } from '../../../shared/stores/deadLetters.ts';
import { sha256Of } from './deskPapers.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
let door: ReturnType<typeof onFifoQueue>;
beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'queues');
  process.env.DEAD_LETTER_QUEUE_URL = desk.urls.get('entries-dead-letters.fifo');
  door = onFifoQueue(FilingMessage, fileBatch, desk);
});
afterAll(() => desk.close());

const towns = ['Raqqa', 'Mosul', 'Tabqa', 'Sinjar', 'Palmyra', 'Idlib', 'Kirkuk', 'Manbij', 'Ramadi'];

/** Nine reports of nine towns, as ingest-report queues them. */
async function nineEntries(round: number): Promise<FilingMessage[]> {
  const queued: FilingMessage[] = [];
  const entriesQueue = { send: async (sent: FilingMessage[]) => void queued.push(...sent) };
  for (const town of towns) {
    const words = JSON.stringify({
      uri: `urn:caravanpress.example:${round}:${town}`,
      versioncreated: '2016-11-14T10:00:00Z',
      pubstatus: 'usable',
      language: 'en',
      headline: `Shelling of ${town} goes on for day ${round + 1}`,
      body_text: `Rebels shelled government positions in ${town} on Monday for day ${round + 1}, killing ${round + 2} soldiers, a monitor said.`,
    });
    const receivedAt = `2016-11-14T1${round}:30:00.000Z`;
    const { reportKey } = await desk.archive.keep(new TextEncoder().encode(words), {
      receivedAt,
      sha256: sha256Of(words),
      fileName: 'wire.json',
      outlet: 'Caravan Press',
    });
    await ingestReport(reportKey, { ...desk, entriesQueue }, contextAt(receivedAt));
  }
  return queued.filter((message) => message.type === 'entry');
}

/** What Lambda's poller does, until the queue is empty. */
async function drain(): Promise<void> {
  for (;;) {
    const messages = (await desk.sqs?.receive('entries.fifo', 10, 0)) ?? [];
    if (messages.length === 0) return;
    const Records = messages.map(({ messageId, body, attributes }) => ({ messageId, body, attributes }));
    const { batchItemFailures } = await door({ Records } as unknown as Parameters<typeof door>[0]);
    expect(batchItemFailures).toEqual([]);
    await desk.sqs?.remove('entries.fifo', messages);
  }
}

async function filed(): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of desk.entries.publishedOn('2016-11-14')) rows.push(JSON.stringify(row));
  return rows.sort();
}

const entriesQueue = () => ({
  name: 'entries',
  url: desk.urls.get('entries.fifo') ?? '',
  deadLetters: desk.deadLettersOf('entries-dead-letters.fifo'),
});
const lying = async () => (await desk.sqs?.look('entries-dead-letters.fifo')) ?? [];

describe('one bad message in ten', () => {
  it('costs itself and nothing else, wherever it stands: nine are filed, and it lies with its reason', async () => {
    for (let position = 0; position < 10; position++) {
      const messages: unknown[] = await nineEntries(position);
      messages.splice(position, 0, { type: 'torn', position });
      await desk.entriesQueue.send(messages as FilingMessage[], { fifoGroup: 'desk' });
      await drain();
      expect(await filed(), `position ${position}`).toHaveLength(9 * (position + 1));
      const letters = await lying();
      expect(letters, `position ${position}`).toHaveLength(position + 1);
      expect(JSON.parse(letters.at(-1)?.body ?? '')).toEqual({ type: 'torn', position });
      expect(letters.at(-1)?.reason).toContain('not what this queue carries');
    }
  }, 120_000);

  it('costs itself alone out of a pack of them, too', async () => {
    const before = (await filed()).length;
    const later = 2_000_000_000;
    const messages: unknown[] = await nineEntries(0);
    const towards = messages.map((message) => ({ ...(message as object) })) as {
      entry: { entryId: string; version: number };
    }[];
    for (const { entry } of towards) entry.version = later;
    await desk.entriesQueue.send(
      [...towards.slice(0, 4), { type: 'torn', position: 99 }, ...towards.slice(4)] as never,
      {
        fifoGroup: 'desk',
        isPacked: true,
      },
    );
    const [pack, ...more] = (await desk.sqs?.receive('entries.fifo', 10, 0)) ?? [];
    expect(more).toEqual([]);
    const Records = [pack && { messageId: pack.messageId, body: pack.body, attributes: pack.attributes }];
    const { batchItemFailures } = await door({ Records } as unknown as Parameters<typeof door>[0]);
    expect(batchItemFailures).toEqual([]);
    if (pack) await desk.sqs?.remove('entries.fifo', [pack]);
    expect(await filed()).toHaveLength(before);
    for (const { entry } of towards) expect((await desk.entries.get(entry.entryId))?.version).toBe(later);
    expect(JSON.parse((await lying()).at(-1)?.body ?? '')).toEqual({ type: 'torn', position: 99 });
  }, 60_000);

  it('is told and left alone by a dry run, and comes back from a round, twice, without a change', async () => {
    const before = await filed();
    const bodies = (await lying()).map(({ body }) => body);
    const told: DeadLetter[] = [];
    const round = (dryRun: boolean) =>
      redriveQueue(entriesQueue(), { dryRun, onLetter: (each) => void told.push(each) });
    const dry = await round(true);
    expect(dry).toBeGreaterThan(0);
    expect(told.every(({ reason }) => reason?.includes('not what this queue carries'))).toBe(true);
    expect((await lying()).map(({ body }) => body)).toEqual(bodies);
    for (let times = 0; times < 2; times++) {
      expect(await round(false)).toBe(bodies.length);
      expect(await lying()).toEqual([]);
      await drain();
      expect((await lying()).map(({ body }) => body)).toEqual(bodies);
    }
    expect(await filed()).toEqual(before);
  }, 60_000);

  it('is taken away for good by its id, and its neighbours lie as they lay', async () => {
    const { deadLetters } = entriesQueue();
    const letters: DeadLetter[] = [];
    await redriveQueue(entriesQueue(), { dryRun: true, onLetter: (letter) => void letters.push(letter) });
    const hopeless = letters[2];
    expect(await discardLetter(deadLetters, '00000000-0000-0000-0000-000000000000')).toBeUndefined();
    expect((await discardLetter(deadLetters, hopeless?.messageId ?? ''))?.body).toBe(hopeless?.body);
    const before = (await lying()).map(({ body }) => body);
    expect(before).not.toContain(hopeless?.body);
    for (const { body } of letters) expect(before.includes(body)).toBe(body !== hopeless?.body);
    expect(await discardLetter(deadLetters, hopeless?.messageId ?? '')).toBeUndefined();
  });
});
