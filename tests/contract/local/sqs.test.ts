import { GetQueueAttributesCommand, SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sqs, startSqs } from '../../../local/cloud/sqs.ts';

const deadLetters = (queue: string, maxReceiveCount: number) =>
  JSON.stringify({ deadLetterTargetArn: `arn:aws:sqs:us-east-1:000000000000:${queue}`, maxReceiveCount });

let engine: Sqs;
let client: SQSClient;
let urls: Map<string, string>;
const urlOf = (queue: string) => urls.get(queue) ?? '';

beforeAll(async () => {
  engine = await startSqs('us-east-1');
  urls = await engine.createQueues([
    {
      name: 'entries.fifo',
      attributes: { FifoQueue: 'true', VisibilityTimeout: '30', RedrivePolicy: deadLetters('entries-dead.fifo', 2) },
    },
    { name: 'reports', attributes: { VisibilityTimeout: '1', RedrivePolicy: deadLetters('reports-dead', 3) } },
    { name: 'entries-dead.fifo', attributes: { FifoQueue: 'true' } },
    { name: 'reports-dead', attributes: {} },
    { name: 'deliveries', attributes: {} },
  ]);
  client = new SQSClient({
    endpoint: engine.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});

afterAll(async () => {
  client.destroy();
  await engine.stop();
});

describe('the embedded SQS', () => {
  it('takes what the SDK sends by queue URL, on loopback', async () => {
    await client.send(new SendMessageCommand({ QueueUrl: urlOf('deliveries'), MessageBody: 'one', DelaySeconds: 0 }));
    const [message] = await engine.receive('deliveries', 10, 0);
    expect(message).toMatchObject({ body: 'one', attributes: { ApproximateReceiveCount: '1' } });
    await engine.remove('deliveries', message ? [message] : []);
    expect((await engine.counts()).get('deliveries')).toEqual({ ready: 0, delayed: 0, inFlight: 0 });
  });

  it('keeps entries in order: behind a message that failed nothing of its group is handed out', async () => {
    await client.send(
      new SendMessageBatchCommand({
        QueueUrl: urlOf('entries.fifo'),
        Entries: ['a', 'b', 'c', 'd'].map((body) => ({
          Id: body,
          MessageBody: body,
          MessageGroupId: 'desk',
          MessageDeduplicationId: body,
        })),
      }),
    );
    const seen: string[] = [];
    for (let attempt = 0; seen.length < 5 && attempt < 20; attempt++) {
      const messages = await engine.receive('entries.fifo', 10, 0);
      if (messages.length === 0) continue;
      expect(await engine.receive('entries.fifo', 10, 0)).toEqual([]);
      seen.push(...messages.map((message) => message.body));
      if (seen.join('') === 'ab') await engine.giveBack('entries.fifo', messages);
      else await engine.remove('entries.fifo', messages);
    }
    expect(seen).toEqual(['a', 'b', 'b', 'c', 'd']);
  });

  it('takes a message once that is sent twice under one deduplication id', async () => {
    const send = () =>
      client.send(
        new SendMessageCommand({
          QueueUrl: urlOf('entries.fifo'),
          MessageBody: 'twice',
          MessageGroupId: 'desk',
          MessageDeduplicationId: 'twice',
        }),
      );
    await send();
    await send();
    const messages = await engine.receive('entries.fifo', 10, 0);
    expect(messages.map((message) => message.attributes.MessageGroupId)).toEqual(['desk']);
    await engine.remove('entries.fifo', messages);
    expect(await engine.receive('entries.fifo', 10, 0)).toEqual([]);
  });

  it.each([
    ['reports', 'reports-dead', 3, {}],
    ['entries.fifo', 'entries-dead.fifo', 2, { MessageGroupId: 'desk', MessageDeduplicationId: 'poison' }],
  ])(
    'sets a message of %s aside in %s after %i attempts, and lets the next one through',
    async (queue, dead, attempts, fifo) => {
      await client.send(new SendMessageCommand({ QueueUrl: urlOf(queue), MessageBody: 'poison', ...fifo }));
      const next = 'MessageGroupId' in fifo ? { ...fifo, MessageDeduplicationId: 'next' } : {};
      for (let attempt = 0; attempt < attempts; attempt++) {
        const messages = await engine.receive(queue, 1, 0);
        expect(messages.map((message) => message.body)).toEqual(['poison']);
        await engine.giveBack(queue, messages);
      }
      await client.send(new SendMessageCommand({ QueueUrl: urlOf(queue), MessageBody: 'next', ...next }));
      const messages = await engine.receive(queue, 1, 1);
      expect(messages.map((message) => message.body)).toEqual(['next']);
      await engine.remove(queue, messages);
      expect((await engine.look(dead)).map((message) => message.body)).toEqual(['poison']);
    },
  );

  it('brings a message back whose reader died, and counts a delayed one as there', async () => {
    await client.send(new SendMessageCommand({ QueueUrl: urlOf('reports'), MessageBody: 'again' }));
    expect(await engine.receive('reports', 1, 0)).toHaveLength(1);
    expect((await engine.counts()).get('reports')).toMatchObject({ inFlight: 1 });
    const again = await engine.receive('reports', 1, 3);
    expect(again[0]?.attributes.ApproximateReceiveCount).toBe('2');
    await engine.remove('reports', again);
    await client.send(new SendMessageCommand({ QueueUrl: urlOf('reports'), MessageBody: 'later', DelaySeconds: 1 }));
    expect((await engine.counts()).get('reports')).toMatchObject({ ready: 0, delayed: 1 });
    await engine.remove('reports', await engine.receive('reports', 1, 3));
  });

  it('has the attributes that the template gave', async () => {
    const answer = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: urlOf('entries.fifo'), AttributeNames: ['All'] }),
    );
    expect(answer.Attributes).toMatchObject({ FifoQueue: 'true', VisibilityTimeout: '30' });
  });
});
