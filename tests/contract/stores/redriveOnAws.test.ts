import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CloudFormationClient,
  ListStackResourcesCommand,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { type AwsClientStub, mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { redriveQueue } from '../../../shared/pipeline/redriveQueue.ts';
import { findQueues } from '../../../shared/runtime/findQueues.ts';
import { DeadLetters } from '../../../shared/stores/deadLetters.ts';
import { type OpenDesk, openStores } from './openStores.ts';
import { templatesOnce } from './templatesOnce.ts';

/** As `dateline redrive --profile` goes: CloudFormation is asked which queues a desk has, SQS for the rest. */
let desk: OpenDesk;
let stacks: AwsClientStub<CloudFormationClient>;
beforeAll(async () => {
  desk = await openStores('queues');
});
afterEach(() => stacks?.restore());
afterAll(() => desk.close());

/** What CloudFormation lists of the synthesized stacks: their own logical ids, and for a physical id the address of the queue. */
async function summariesOf(part: string): Promise<StackResourceSummary[]> {
  const template = JSON.parse(readFileSync(join(await templatesOnce(), `${part}.template.json`), 'utf8')) as {
    Resources: Record<string, { Type: string }>;
  };
  const localNames = {
    Collect: 'collect',
    ReportsArrived: 'reports',
    Entries: 'entries',
    Deliveries: 'deliveries',
    Feedback: 'feedback',
  };
  return Object.entries(template.Resources).map(([LogicalResourceId, { Type }]) => {
    const known = Object.entries(localNames).find(([prefix]) => LogicalResourceId.startsWith(prefix));
    const ending = known?.[1] === 'entries' ? '.fifo' : '';
    const name = known
      ? `${known[1]}${LogicalResourceId.includes('DeadLetters') ? '-dead-letters' : ''}${ending}`
      : 'missed-runs';
    return {
      LogicalResourceId,
      ResourceType: Type,
      PhysicalResourceId: Type === 'AWS::SQS::Queue' ? desk.urls.get(name) : `physical-${LogicalResourceId}`,
      LastUpdatedTimestamp: new Date(0),
      ResourceStatus: 'CREATE_COMPLETE',
    };
  });
}

/** In pages of twenty, as CloudFormation pages at a hundred. */
async function listStacks(): Promise<void> {
  const resources = new Map([
    ['Evening-Archive', await summariesOf('Archive')],
    ['Evening-Pipeline', await summariesOf('Pipeline')],
  ]);
  stacks = mockClient(CloudFormationClient);
  stacks.on(ListStackResourcesCommand).callsFake(({ StackName = '', NextToken = '0' }) => {
    const at = Number(NextToken);
    const all = resources.get(StackName);
    if (all === undefined) throw new Error(`Stack with id ${StackName} does not exist`);
    return {
      StackResourceSummaries: all.slice(at, at + 20),
      NextToken: at + 20 < all.length ? `${at + 20}` : undefined,
    };
  });
}

describe('redrive on AWS', () => {
  it('finds the five queues of the deployed stacks, each with its own dead letters', async () => {
    await listStacks();
    const found = await findQueues('Evening');
    expect(found.map(({ name }) => name).sort()).toEqual(['collect', 'deliveries', 'entries', 'feedback', 'reports']);
    for (const { name, url } of found) expect(url).toBe(desk.urls.get(name === 'entries' ? 'entries.fifo' : name));
  });

  it.each(['collect', 'reports', 'entries', 'deliveries', 'feedback'])(
    'sends what lies dead of %s back to where it came from, in order, once, and leaves nothing',
    async (name) => {
      await listStacks();
      const queue = (await findQueues('Evening')).find((each) => each.name === name) ?? expect.fail(`no queue ${name}`);
      const group = name === 'entries' ? 'desk' : undefined;
      const bodies = Array.from({ length: 12 }, (_, nth) => JSON.stringify({ of: name, nth }));
      for (const [nth, body] of bodies.entries()) await queue.deadLetters.bury(body, 'It was torn.', group, `m-${nth}`);
      const told: (string | undefined)[] = [];
      const onLetter = ({ reason }: { reason?: string }) => void told.push(reason);
      // Of a group none are shown beyond those that are being looked at.
      expect(await redriveQueue(queue, { dryRun: true, onLetter })).toBeGreaterThan(0);
      expect(await redriveQueue(queue, { dryRun: false, onLetter })).toBe(12);
      expect(new Set(told)).toEqual(new Set(['It was torn.']));
      expect(await queue.deadLetters.count()).toBe(0);
      expect(await redriveQueue(queue, { dryRun: false, onLetter })).toBe(0);
      const localName = name === 'entries' ? 'entries.fifo' : name;
      const back: string[] = [];
      for (;;) {
        const messages = (await desk.sqs?.receive(localName, 10, 0)) ?? [];
        if (messages.length === 0) break;
        back.push(...messages.map(({ body }) => body));
        await desk.sqs?.remove(localName, messages);
      }
      expect(group ? back : back.sort()).toEqual(group ? bodies : [...bodies].sort());
    },
  );

  it('says what AWS said when it may not ask for the stacks, or for a queue', async () => {
    stacks = mockClient(CloudFormationClient);
    const refusal = Object.assign(new Error('not authorized to perform: cloudformation:ListStackResources'), {
      name: 'AccessDenied',
    });
    stacks.on(ListStackResourcesCommand).rejects(refusal);
    await expect(findQueues('Evening')).rejects.toThrow('cloudformation:ListStackResources');
    stacks.restore();
    await listStacks();
    const queues = mockClient(SQSClient);
    queues.on(GetQueueAttributesCommand).rejects(new Error('not authorized to perform: sqs:GetQueueAttributes'));
    await expect(findQueues('Evening')).rejects.toThrow('sqs:GetQueueAttributes');
    queues.restore();
    await expect(findQueues('Morning')).rejects.toThrow('Morning-Archive does not exist');
  });
});

describe('redrive, when AWS fails it', () => {
  const letters = Array.from({ length: 3 }, (_, nth) => ({
    MessageId: `m-${nth}`,
    Body: `letter ${nth}`,
    ReceiptHandle: `handle ${nth}`,
    MessageAttributes: { reason: { DataType: 'String', StringValue: 'It was torn.' } },
  }));
  const queue = () => ({
    name: 'reports',
    url: 'https://sqs.example/reports',
    deadLetters: new DeadLetters(new SQSClient({}), 'https://sqs.example/dead'),
  });
  const round = () => redriveQueue(queue(), { dryRun: false, onLetter: () => undefined });
  let queues: AwsClientStub<SQSClient>;
  const lying = () => {
    queues = mockClient(SQSClient);
    queues.on(GetQueueAttributesCommand).resolves({ Attributes: { ApproximateNumberOfMessages: '3' } });
    queues.on(ReceiveMessageCommand).resolvesOnce({ Messages: letters }).resolves({ Messages: [] });
    queues.on(DeleteMessageBatchCommand).resolves({});
  };
  const taken = () =>
    queues
      .commandCalls(DeleteMessageBatchCommand)
      .flatMap(({ args }) => args[0].input.Entries?.map((each) => each.ReceiptHandle));
  afterEach(() => queues.restore());

  it('takes away no letter that the queue refused, and says how many it did', async () => {
    lying();
    queues
      .on(SendMessageBatchCommand)
      .resolves({ Successful: [], Failed: [{ Id: '1', Code: 'InternalError', SenderFault: false }] });
    await expect(round()).rejects.toThrow('refused 1 of 3');
    expect(taken()).toEqual(['handle 0', 'handle 2']);
  });

  it('takes nothing away when nothing was sent, whatever AWS called it', async () => {
    for (const name of ['ThrottlingException', 'AccessDenied', 'TimeoutError']) {
      lying();
      queues.on(SendMessageBatchCommand).rejects(Object.assign(new Error(name), { name }));
      await expect(round()).rejects.toThrow(name);
      expect(taken()).toEqual([]);
      queues.restore();
    }
    lying();
  });

  it('sends before it takes away: whoever dies in between leaves the letters, to be sent once more', async () => {
    lying();
    queues.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
    queues.on(DeleteMessageBatchCommand).rejects(new Error('socket hang up'));
    await expect(round()).rejects.toThrow('socket hang up');
    const sent = queues
      .commandCalls(SendMessageBatchCommand)
      .flatMap(({ args }) => args[0].input.Entries?.map((each) => each.MessageBody));
    expect(sent).toEqual(letters.map(({ Body }) => Body));
  });

  it('stops when SQS has no more to give than it counted from afar', async () => {
    lying();
    queues.on(GetQueueAttributesCommand).resolves({ Attributes: { ApproximateNumberOfMessages: '40' } });
    queues.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
    expect(await round()).toBe(3);
  });
});
