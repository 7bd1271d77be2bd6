import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { bootCloud, type Cloud } from '../../../local/bootCloud.ts';
import { bootStores } from '../../../local/bootStores.ts';
import { wireReceipt } from '../../../local/wireReceipt.ts';
import type { FunctionName } from '../../../shared/model/names.ts';
import { receiptToMetadata, reportKeyOf } from '../../../shared/stores/reportArchive.ts';
import { makeTinyDesk, type TinyDesk } from './tinyDesk.ts';

let desk: TinyDesk;
let cloud: Cloud | undefined;
let clock: string | undefined;
let folders = 0;

beforeAll(async () => {
  desk = await makeTinyDesk();
});
afterEach(async () => {
  await cloud?.stop();
  cloud = undefined;
  clock = undefined;
  desk.idle();
});
afterAll(() => desk.remove());

const boot = async (dataDir = desk.folder(`data-${++folders}`)): Promise<Cloud> => {
  cloud = await bootCloud({ assemblyDir: desk.assemblyDir, dataDir, clock: () => clock });
  return cloud;
};
const printed = (running: Cloud, name: string): unknown[] =>
  readFileSync(running.logFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .flatMap((line) => (name in line ? [line[name]] : []));

/** Keeps an object a message, as collect-feeds keeps reports; `marks` files an ingestion mark for each announced one. */
const s3 =
  "import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3'; const s3 = new S3Client({ forcePathStyle: true });";
const sqs =
  "import { SQSClient, SendMessageCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs'; const sqs = new SQSClient({});";
const dynamo =
  "import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'; const dynamo = new DynamoDBClient({});";
const say = 'const say = (name: string, value: unknown) => console.log(JSON.stringify({ [name]: value }));';

describe('the embedded cloud', () => {
  it('runs a schedule through queue, archive, announcement and filing, by the templates alone', async () => {
    await desk.write(
      'schedule-feeds',
      `${sqs} export const handler = async (event) => {
      for (const feed of ['b', 'a', 'c']) await sqs.send(new SendMessageCommand({ QueueUrl: process.env.COLLECT_QUEUE_URL, MessageBody: JSON.stringify({ feed, due: event.scheduledAt }) }));
    };`,
    );
    await desk.write(
      'collect-feeds',
      `${s3} export const handler = async (event) => {
      for (const record of event.Records) {
        const { feed } = JSON.parse(record.body);
        await s3.send(new PutObjectCommand({ Bucket: process.env.ARCHIVE_BUCKET, Key: 'reports/2016/07/01/' + feed + ' é/x', Body: feed, IfNoneMatch: '*' }));
      }
      return { batchItemFailures: [] };
    };`,
    );
    await desk.write(
      'ingest-report',
      `${sqs} ${say} export const handler = async (event) => {
      for (const record of event.Records) {
        const { key } = JSON.parse(record.body).Records[0].s3.object;
        say('announced', decodeURIComponent(key.replaceAll('+', ' ')));
        await sqs.send(new SendMessageBatchCommand({ QueueUrl: process.env.ENTRIES_QUEUE_URL, Entries: [1, 2].map((n) => ({ Id: String(n), MessageBody: key + '#' + n, MessageGroupId: 'desk', MessageDeduplicationId: Buffer.from(key + n).toString('hex') })) }));
      }
      return { batchItemFailures: [] };
    };`,
    );
    await desk.write(
      'file-entries',
      `${say} export const handler = async (event) => {
      for (const record of event.Records) say('filed', [record.body, process.env.DATELINE_DESK_CLOCK, process.env.AWS_LAMBDA_FUNCTION_NAME]);
      return { batchItemFailures: [] };
    };`,
    );
    clock = '2016-07-01T10:00:00.000Z';
    const running = await boot();
    await running.tick('schedule-feeds', '2016-07-01T10:00:00.000Z');
    await running.drain();
    expect(printed(running, 'announced')).toEqual(['a', 'b', 'c'].map((feed) => `reports/2016/07/01/${feed} é/x`));
    expect(printed(running, 'filed')).toEqual(
      ['a', 'b', 'c'].flatMap((feed) =>
        [1, 2].map((n) => [`reports/2016/07/01/${feed}+%C3%A9/x#${n}`, clock, 'file-entries']),
      ),
    );
    expect(await running.deadLetters()).toEqual([]);
  });

  it('tries a message that failed again, alone, and ends it in the dead-letter queue while its neighbours are done', async () => {
    await desk.write(
      'deliver-digest',
      `${say} export const handler = async (event) => {
      say('tried', event.Records.map((record) => record.body + record.attributes.ApproximateReceiveCount));
      return { batchItemFailures: event.Records.filter((record) => record.body === 'bad').map((record) => ({ itemIdentifier: record.messageId })) };
    };`,
    );
    await desk.write(
      'publish-edition',
      `${sqs} export const handler = async () => {
      for (const MessageBody of ['good', 'bad', 'fine']) await sqs.send(new SendMessageCommand({ QueueUrl: process.env.DELIVERIES_QUEUE_URL, MessageBody }));
    };`,
    );
    const running = await boot();
    await running.tick('publish-edition', '2016-07-01T06:00:00.000Z');
    await running.drain();
    expect(
      printed(running, 'tried')
        .flat()
        .filter((tried) => String(tried).startsWith('bad')),
    ).toEqual(['bad1', 'bad2', 'bad3', 'bad4', 'bad5']);
    expect(
      printed(running, 'tried')
        .flat()
        .filter((tried) => !String(tried).startsWith('bad'))
        .sort(),
    ).toEqual(['fine1', 'good1']);
    expect(await running.deadLetters()).toMatchObject([{ queue: 'deliveries-dead-letters', body: 'bad' }]);
  });

  it('keeps the whole batch of a function that throws, runs over its time or dies, and says why it gave up', async () => {
    desk.edit('Pipeline', (template) => {
      for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
        if (Type === 'AWS::Lambda::Function' && id.startsWith('DeliverDigest')) Properties.Timeout = 1;
      }
    });
    await desk.write(
      'publish-edition',
      `${sqs} export const handler = async ({ scheduledAt }) => {
      const MessageBody = ['throw', 'late', 'die'][new Date(scheduledAt).getUTCHours()];
      await sqs.send(new SendMessageCommand({ QueueUrl: process.env.DELIVERIES_QUEUE_URL, MessageBody }));
    };`,
    );
    await desk.write(
      'deliver-digest',
      `export const handler = async ({ Records: [{ body, attributes }] }) => {
      const isFirst = attributes.ApproximateReceiveCount === '1';
      if (isFirst && body === 'late') await new Promise((resolve) => setTimeout(resolve, 60_000));
      if (isFirst && body === 'die') process.exit(3);
      throw new Error('gave up on ' + body);
    };`,
    );
    const running = await boot();
    for (const hour of [0, 1, 2]) {
      await running.tick('publish-edition', `2016-07-01T0${hour}:00:00.000Z`);
      await running.drain();
    }
    const letters = await running.deadLetters();
    expect(letters.map((letter) => letter.body).sort()).toEqual(['die', 'late', 'throw']);
    for (const { body, reason } of letters) expect(reason).toBe(`gave up on ${body}`);
  }, 30_000);

  it('stops the run with the sentence of a function that misses a variable', async () => {
    await desk.write(
      'ingest-report',
      `class MissingEnvironment extends Error { name = 'MissingEnvironment'; }
      throw new MissingEnvironment('ingest-report has no environment variable ENTRIES_QUEUE_URL: give it one in infra/.');`,
    );
    const running = await boot();
    await running.dropWire(Buffer.from('BEIRUT - A wire.'), { name: 'a.txt', receivedAt: '2016-07-01T10:00:00Z' });
    await expect(running.drain()).rejects.toMatchObject({
      name: 'WiringProblem',
      message: expect.stringContaining('no environment variable ENTRIES_QUEUE_URL'),
    });
    expect((await running.broken).message).toContain('ENTRIES_QUEUE_URL');
    await expect(running.tick('sweep', '2016-07-01T10:00:00.000Z')).rejects.toThrow(/ENTRIES_QUEUE_URL/);
  });

  it('stops the run when a query names an index that the templates do not have', async () => {
    await desk.write(
      'sweep',
      `${dynamo} export const handler = async () => {
      await dynamo.send(new QueryCommand({ TableName: process.env.REPORTS_TABLE, IndexName: 'by-outlet', KeyConditionExpression: 'outlet = :o', ExpressionAttributeValues: { ':o': { S: 'x' } } })).catch(() => undefined);
    };`,
    );
    desk.grant('sweep', 'dynamodb:Query');
    const running = await boot();
    await running.tick('sweep', '2016-07-01T10:00:00.000Z');
    await expect(running.drain()).rejects.toThrow(
      'The table reports has no index by-outlet: it is missing from the Archive template.',
    );
  });

  it('refuses a call that the role in the templates does not allow, as AWS would, and names the grant that is missing', async () => {
    await desk.write(
      'sweep',
      `${dynamo} ${say} export const handler = async () => {
      await dynamo.send(new PutItemCommand({ TableName: 'subscribers', Item: { subscriberId: { S: 'x' } } })).catch((error) => say('refused', error.name));
    };`,
    );
    const running = await boot();
    await running.tick('sweep', '2016-07-01T10:00:00.000Z');
    expect(printed(running, 'refused')).toEqual(['AccessDeniedException']);
    await expect(running.drain()).rejects.toMatchObject({
      name: 'WiringProblem',
      message: expect.stringMatching(
        /^sweep made a call that its role does not allow\. User: .*\/sweep is not authorized to perform: dynamodb:PutItem on resource: .*table\/subscribers /,
      ),
    });
  });

  it('says which function failed on its schedule, after three attempts', async () => {
    await desk.write(
      'sweep',
      `${say} export const handler = async () => { say('swept', 1); throw new Error('nothing to sweep with'); };`,
    );
    const running = await boot();
    await expect(running.tick('sweep', '2016-07-01T10:00:00.000Z')).rejects.toThrow(
      'The function sweep failed: nothing to sweep with',
    );
    expect(printed(running, 'swept')).toHaveLength(3);
    const [missed] = await running.deadLetters();
    expect(missed?.queue).toBe('missed-runs');
    expect(JSON.parse(missed?.body ?? '')).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
      requestPayload: { scheduledAt: '2016-07-01T10:00:00Z' },
    });
  });

  it('announces again, in the order of keys, what an earlier run archived and nobody marked, and not before its time', async () => {
    const ingest = `${dynamo} ${say} export const handler = async (event) => {
      for (const record of event.Records) {
        const key = JSON.parse(record.body).Records[0].s3.object.key;
        say('ingested', key.split('/').at(-1));
        if (!key.endsWith('unmarked.txt')) await dynamo.send(new PutItemCommand({ TableName: process.env.MARKS, Item: { day: { S: '2016-07-01' }, reportKey: { S: key } } }));
      }
      return { batchItemFailures: [] };
    };`.replace('process.env.MARKS', "'reports'");
    await desk.write('ingest-report', ingest);
    desk.grant('ingest-report', 'dynamodb:PutItem');
    const dataDir = desk.folder('interrupted');
    clock = '2016-07-01T12:00:00.000Z';
    const first = await boot(dataDir);
    for (const [name, at] of [
      ['marked.txt', '10:00'],
      ['unmarked.txt', '11:00'],
    ] as const) {
      expect((await first.dropWire(Buffer.from(name), { name, receivedAt: `2016-07-01T${at}:00Z` })).outcome).toBe(
        'kept',
      );
    }
    await first.drain();
    expect(printed(first, 'ingested').sort()).toEqual(['marked.txt', 'unmarked.txt']);
    await first.dropWire(Buffer.from('late'), { name: 'never-announced.txt', receivedAt: '2016-07-01T11:30:00Z' });
    await first.stop();

    clock = '2016-07-01T10:30:00.000Z';
    const second = await boot(dataDir);
    await second.drain();
    expect(printed(second, 'ingested')).toHaveLength(2);
    expect(
      (await second.dropWire(Buffer.from('marked.txt'), { name: 'marked.txt', receivedAt: '2016-07-01T10:00:00Z' }))
        .outcome,
    ).toBe('held');
    clock = '2016-07-01T12:00:00.000Z';
    expect(await second.announcePending()).toBe(2);
    await second.drain();
    expect(printed(second, 'ingested').slice(2).sort()).toEqual(['never-announced.txt', 'unmarked.txt']);
  });

  it('tells the feedback queue again, before anything else, what became of earlier mails', async () => {
    await desk.write(
      'manage-subscription',
      `import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'; const ses = new SESv2Client({ maxAttempts: 1 });
      export const handler = async () => {
        await ses.send(new SendEmailCommand({ FromEmailAddress: process.env.SENDER_ADDRESS, Destination: { ToAddresses: ['rima@reader.example'] }, ConfigurationSetName: process.env.SES_CONFIGURATION_SET, Content: { Raw: { Data: Buffer.from('Subject: x\\r\\n\\r\\nx') } }, EmailTags: [{ Name: 'dateline-edition', Value: '2016-07-01' }] }));
        return { statusCode: 200, body: 'sent' };
      };`,
    );
    await desk.write(
      'record-feedback',
      `${say} export const handler = async (event) => {
      for (const record of event.Records) { const { detail } = JSON.parse(record.body); say('feedback', [detail.eventType, detail.mail.tags['dateline-edition'][0]]); }
      return { batchItemFailures: [] };
    };`,
    );
    const dataDir = desk.folder('mails');
    const first = await boot(dataDir);
    expect(await (await fetch(first.siteUrl)).text()).toBe('sent');
    await first.drain();
    const told = [
      ['Send', '2016-07-01'],
      ['Delivery', '2016-07-01'],
    ];
    expect(printed(first, 'feedback')).toEqual(told);
    expect(first.mails()).toMatchObject([{ to: ['rima@reader.example'] }]);
    await first.stop();
    const second = await boot(dataDir);
    expect(printed(second, 'feedback')).toEqual([...told, ...told]);
    expect(second.siteUrl).toBe(first.siteUrl);
  });

  it('answers the public pages over HTTP as a function URL does', async () => {
    await desk.write(
      'manage-subscription',
      `export const handler = async (event) => ({
      statusCode: 303, headers: { location: '/done', 'content-type': 'application/json' }, cookies: ['a=1'],
      body: Buffer.from(JSON.stringify([event.requestContext.http.method, event.rawPath, event.rawQueryString, event.queryStringParameters.x, Buffer.from(event.body, 'base64').toString()])).toString('base64'), isBase64Encoded: true,
    });`,
    );
    const running = await boot();
    const answer = await fetch(`${running.siteUrl}/subscribe?x=1&x=2`, {
      method: 'POST',
      body: 'email=rima',
      redirect: 'manual',
    });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
      303,
      '/done',
      'a=1',
    ]);
    expect(await answer.json()).toEqual(['POST', '/subscribe', 'x=1&x=2', '1,2', 'email=rima']);
  });

  it('keeps a wire under the key and receipt that the desk itself would write', async () => {
    const bytes = Buffer.from('عاجل');
    const about = { receivedAt: '2016-07-01T10:00:00.000Z', fileName: 'عاجل 1.txt', supplier: 'وكالة الفرات' };
    const { reportKey, metadata } = wireReceipt(bytes, about);
    const receipt = {
      receivedAt: about.receivedAt,
      sha256: metadata.sha256 ?? '',
      fileName: about.fileName,
      outlet: about.supplier,
    };
    expect(reportKey).toBe(reportKeyOf(receipt));
    expect(metadata).toEqual(receiptToMetadata(receipt));
    const running = await boot();
    await expect(running.dropWire(join(running.dataFolder, 'none.txt'), about)).rejects.toThrow(
      /There is no wire file/,
    );
    await expect(running.dropWire(running.dataFolder, about)).rejects.toThrow(/is not a file/);
  });

  it('opens what a run left for the verbs, and the engines of a desk that runs there now', async () => {
    const dataDir = desk.folder('read-later');
    const running = await boot(dataDir);
    const beside = await bootStores({ dataDir });
    expect(beside.isRunning).toBe(true);
    for (const name of ['ENTRIES_TABLE', 'AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL_SESV2'])
      expect(beside.environment[name]).toBe(running.environment[name]);
    await beside.stop();
    expect((await bootStores({ dataDir })).isRunning).toBe(true);
    await cloud?.stop();
    const stores = await bootStores({ dataDir });
    expect(stores.isRunning).toBe(false);
    await expect(bootStores({ dataDir })).rejects.toThrow(/in use by another desk/);
    expect(stores.environment).toMatchObject({
      ENTRIES_TABLE: 'entries',
      AWS_ENDPOINT_URL_DYNAMODB: expect.stringContaining('127.0.0.1'),
    });
    await stores.stop();
    await expect(bootStores({ dataDir: desk.folder('never-run') })).rejects.toThrow(/No desk has run/);
  });

  it('stops in the middle of work, at once and for good', async () => {
    await desk.write('sweep', 'export const handler = () => new Promise(() => setInterval(() => {}, 1000));');
    const running = await boot();
    const sweeping = running.tick('sweep' satisfies FunctionName, '2016-07-01T10:00:00.000Z').catch(() => 'ended');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stoppedAt = Date.now();
    await running.stop();
    expect(await sweeping).toBe('ended');
    expect(Date.now() - stoppedAt).toBeLessThan(2000);
    await expect(fetch(running.siteUrl)).rejects.toThrow();
  });

  it('announces what comes as it comes while it keeps the real schedule', async () => {
    await desk.write(
      'ingest-report',
      `${say} export const handler = async ({ Records }) => { say('ingested', Records.length); return { batchItemFailures: [] }; };`,
    );
    const running = await boot();
    const end = running.runSchedules({ byClock: true });
    await running.dropWire(Buffer.from('BEIRUT - A wire.'), { receivedAt: '2016-07-01T10:00:00Z' });
    await vi.waitFor(() => expect(printed(running, 'ingested')).toEqual([1]), { timeout: 10_000, interval: 50 });
    end();
  });

  it('listens on loopback and nowhere else', async () => {
    const { environment, siteUrl } = await boot();
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const outside = addresses.filter((each) => !each.internal && each.family === 'IPv4').map((each) => each.address);
    const urls = [
      siteUrl,
      ...Object.entries(environment).flatMap(([name, value]) => (name.startsWith('AWS_ENDPOINT_URL') ? value : [])),
    ];
    expect(urls).toHaveLength(6);
    for (const url of urls) {
      const { hostname, port } = new URL(url);
      expect(hostname).toBe('127.0.0.1');
      for (const address of outside) {
        const socket = connect(Number(port), address);
        const [error] = await once(socket, 'error');
        expect(error).toMatchObject({ code: 'ECONNREFUSED' });
      }
    }
  });
});
