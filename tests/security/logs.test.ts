import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootCloud, type Cloud } from '../../local/bootCloud.ts';
import { synthesizeOnce } from '../../local/synthesizeOnce.ts';
import { writeRegistry } from '../../shared/feeds/writeRegistry.ts';
import { concealed } from '../../shared/model/concealed.ts';
import type { CollectMessage } from '../../shared/model/messages.ts';
import { environmentNames, functionNames } from '../../shared/model/names.ts';
import { Preferences } from '../../shared/model/subscriber.ts';
import { deskKeys } from '../../shared/pipeline/deskKeys.ts';
import { bucketClient, queueClient, tableClient } from '../../shared/stores/clients.ts';
import { Queue } from '../../shared/stores/queues.ts';
import { ReportArchive } from '../../shared/stores/reportArchive.ts';
import { SubscriberStore } from '../../shared/stores/subscriberStore.ts';
import { TokenSecret } from '../../shared/stores/tokenSecret.ts';
import { signToken } from '../../shared/subscribers/signToken.ts';
import { scratchFolder } from '../journey/runCli.ts';
import { feedCanaries, forged, type HostileNewsroom, openHostileNewsroom } from './hostileNewsroom.ts';
import { judgeLogLine } from './judgeLogLine.ts';

const now = '2016-11-15T18:00:00.000Z';
const readers = ['active', 'weekly', 'stranger', 'bounce', 'erased'].map((name) => `canary.${name}@reader.example`);
const [active, , stranger, , erased] = readers as [string, string, string, string, string];
const scratch = scratchFolder('security-logs');
const canaries = new Set([...feedCanaries, ...readers, 'canary.', 'reporter-canary', 'forged-line-of-a-path']);

let cloud: Cloud;
let newsroom: HostileNewsroom;
let lines: string[];

/** Through every function: a day with hostile feeds, readers and strangers, and then events that no queue of ours ever carried. */
beforeAll(async () => {
  newsroom = await openHostileNewsroom();
  const { assemblyDir } = await synthesizeOnce();
  cloud = await bootCloud({
    assemblyDir,
    dataDir: path.join(scratch, 'data'),
    clock: () => now,
    loopbackOrigins: [newsroom.origin],
  });
  Object.assign(process.env, cloud.environment);
  const named = (key: keyof typeof environmentNames) => cloud.environment[environmentNames[key]] ?? '';
  const archive = new ReportArchive(bucketClient(), named('archiveBucket'));
  const subscribers = new SubscriberStore(tableClient(), named('subscribersTable'));
  const secret = await new TokenSecret(named('tokenSecret')).read();
  const keys = deskKeys(secret);
  canaries.add(secret);
  await archive.keepRegistry(writeRegistry(newsroom.feeds.slice(0, -1)));
  for (const email of [active, readers[1] ?? '', erased, 'bounce@simulator.amazonses.com']) {
    await subscribers.add({
      subscriberId: keys.idOf(email),
      email,
      status: 'active',
      preferences: Preferences.parse({}),
      createdAt: now,
    });
  }
  // The registry would refuse an address with a password; the queue is handed one all the same.
  const collect = new Queue<CollectMessage>(queueClient(), named('collectQueue'));
  await collect.send([{ feeds: newsroom.feeds.slice(-1), dueAt: now }]);
  await cloud.tick('schedule-feeds', now);
  await cloud.dropWire(Buffer.from(`${forged} bodyword-9f2e6 ${active}`), { receivedAt: now, name: 'page.txt' });
  await cloud.drain();
  await cloud.tick('publish-edition', now);
  await cloud.drain();
  await cloud.tick('sweep', now);
  await cloud.tick('close-day', '2016-11-16T02:00:00.000Z');
  await askPages(keys);
  for (const name of functionNames) {
    const isScheduled = ['schedule-feeds', 'publish-edition', 'sweep', 'close-day'].includes(name);
    // A schedule's function takes any object for an event that asks nothing special, and would do its day's work each time.
    const events = strangeEvents(secret).slice(0, isScheduled ? 2 : undefined);
    for (const event of events) await cloud.invoke(name, event).catch(() => undefined);
  }
  lines = readFileSync(cloud.logFile, 'utf8').split('\n').filter(Boolean);
}, 300_000);

afterAll(async () => {
  await cloud?.stop();
  newsroom?.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function askPages(keys: ReturnType<typeof deskKeys>): Promise<void> {
  const ask = (method: string, at: string, body?: string) =>
    fetch(`${cloud.siteUrl}${at}`, {
      method,
      body,
      redirect: 'manual',
      headers: {
        'user-agent': 'x","level":"FATAL',
        'content-type': 'application/x-www-form-urlencoded',
        referer: `https://x.example/?${stranger}`,
      },
    }).then((answer) => answer.arrayBuffer());
  const tokens = (['confirm', 'preferences', 'unsubscribe'] as const).map((purpose) => {
    const token = signToken(purpose, keys.idOf(active), keys.tokens, now);
    canaries.add(token);
    return { purpose, token };
  });
  await ask('POST', '/subscription/subscribe', `email=${encodeURIComponent(stranger)}&frame=ar`);
  await ask('POST', '/subscription/subscribe', `email=${encodeURIComponent(`${stranger}\r\nBcc: ${active}`)}`);
  await ask('POST', '/subscription/subscribe', 'x'.repeat(30_000) + stranger);
  await ask('GET', `/%0d%0a%7b%22message%22%3a%22forged-line-of-a-path%22%7d?${encodeURIComponent(stranger)}`);
  for (const { purpose, token } of tokens) {
    for (const wrong of [token, `${token}x`, token.replace(/.$/, ''), `${stranger}.${token}`]) {
      await ask('GET', `/subscription/${purpose}?token=${encodeURIComponent(wrong)}`);
      await ask(
        'POST',
        `/subscription/${purpose}`,
        new URLSearchParams({ token: wrong, email: stranger, timeZone: forged }).toString(),
      );
    }
  }
  const token = signToken('preferences', keys.idOf(erased), keys.tokens, now);
  canaries.add(token);
  await ask('POST', '/subscription/export', new URLSearchParams({ token }).toString());
  await ask('POST', '/subscription/erase', new URLSearchParams({ token, sure: 'yes' }).toString());
}

/** Bodies that no function expects, with what must not be told in every place that an error's sentence might quote. */
function strangeEvents(secret: string): unknown[] {
  const told = `${active} ${secret} ${forged}`;
  const record = (body: string) => ({
    Records: [{ messageId: 'm-1', body, attributes: { MessageGroupId: 'desk' }, eventSource: 'aws:sqs' }],
  });
  const delivery = { editionId: '2016-11-15', subscriberId: active };
  const mail = { messageId: told, tags: { 'dateline-subscriber': [active], 'dateline-edition': [told] } };
  return [
    told,
    { scheduledAt: told, editionId: told },
    { rawPath: told, requestContext: { domainName: told, http: { method: told } }, headers: { host: told } },
    record(told),
    record(JSON.stringify({ [told]: told })),
    record(JSON.stringify(delivery)),
    record(JSON.stringify({ ...delivery, editionId: '2016-02-30' })),
    record(JSON.stringify({ feeds: [{ feedId: told, outlet: told, url: `http://${told}` }], dueAt: told })),
    record(JSON.stringify({ detail: { eventType: 'Bounce', mail, bounce: { bounceType: told } } })),
    record(JSON.stringify({ type: 'entry', entry: { entryId: told, text: told } })),
  ];
}

describe('what the functions log', () => {
  it('comes from all of them, failures too', () => {
    const read = lines.map((line) => JSON.parse(line) as { level?: string; service?: string });
    expect(new Set(read.flatMap(({ service }) => service ?? []))).toEqual(new Set(functionNames));
    const failed = new Set(read.flatMap(({ level, service }) => (level === 'ERROR' && service ? [service] : [])));
    expect(failed).toEqual(new Set(functionNames));
    expect(lines.length).toBeGreaterThan(80);
  });

  it('holds no address, no token, no secret, no word of a report, and no line that a stranger wrote', () => {
    const faults = lines.flatMap((line) => judgeLogLine(line, canaries).map((fault) => `${fault}: ${line}`));
    expect(faults).toEqual([]);
    expect(lines.some((line) => line.startsWith('{"level":"ERROR","message":"forged-line"'))).toBe(false);
  });

  it('is watched by a judge that finds what was planted', () => {
    for (const canary of canaries) {
      for (const form of [canary, encodeURIComponent(canary), Buffer.from(canary).toString('base64')])
        expect(judgeLogLine(JSON.stringify({ reason: `of ${form} it is said` }), canaries), form).not.toEqual([]);
    }
    expect(judgeLogLine('{"a":"\u009b31m"}', [])).toEqual(['it holds a control character']);
    expect(judgeLogLine('{"a":1}\n{"b":2}', [])).toHaveLength(2);
  });

  it('still says whose feed failed and why', () => {
    const problems = lines.filter((line) => line.includes('A feed could not be read')).join('\n');
    for (const feedId of ['broken', 'to-user', 'to-nowhere', 'to-mail', 'gone', 'password'])
      expect(problems, feedId).toContain(`"feedId":"${feedId}"`);
  });
});

describe('a sentence that is about to be logged', () => {
  it.each([
    ['Email address is not verified: a.reader@desk.example', 'Email address is not verified: [address]'],
    [
      'asked https://u:p@host.example:8443/feed?key=1#x, in vain',
      'asked https://host.example:8443/feed?[concealed], in vain',
    ],
    ['of k1.confirm.u-0123456789abcdef01234567.abc123.c2ln', 'of [token]'],
    ['GET /x?token=abc', 'GET [token]'],
    ['reader%40desk.example is %40', '[address] is [address]'],
    ['https://site.example/@reader', 'https://site.example/[concealed]'],
    ['left \u202e turn \u009b31m', 'left \ufffd turn \ufffd31m'],
    ['The certificate of host.example has expired.', 'The certificate of host.example has expired.'],
  ])('%s', (said, written) => {
    expect(concealed(said)).toBe(written);
  });

  it('is cut at two thousand letters', () => {
    expect(concealed('x'.repeat(1e6))).toHaveLength(2_000);
  });
});
