/**
 * A small desk that runs every errand its functions ever have, rare ones included, with the deployed bundles on the embedded cloud: so that
 * what each role allows can be held against what each function does. What is rare is brought about, not pretended: a worker that holds a
 * lease, a mark that was lost, a registry that is not there, a message nobody can read.
 */
import { randomUUID } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bootCloud, type Cloud } from '../../local/bootCloud.ts';
import { listenOnLoopback } from '../../local/cloud/listenOnLoopback.ts';
import { startS3 } from '../../local/cloud/s3.ts';
import { readTemplates } from '../../local/readTemplates.ts';
import { sampleNewsroom } from '../../local/runDesk.ts';
import { synthesizeOnce } from '../../local/synthesizeOnce.ts';
import { wireReceipt } from '../../local/wireReceipt.ts';
import { type EnvironmentKey, environmentNames, type FunctionName } from '../../shared/model/names.ts';
import { deskKeys } from '../../shared/pipeline/deskKeys.ts';
import { bucketClient, tableClient } from '../../shared/stores/clients.ts';
import { DeliveryLedger } from '../../shared/stores/deliveryLedger.ts';
import { ReportArchive } from '../../shared/stores/reportArchive.ts';
import { SubscriberStore } from '../../shared/stores/subscriberStore.ts';
import type { TokenPurpose } from '../../shared/subscribers/signToken.ts';
import { subscriptionUrl } from '../../shared/subscribers/subscriptionUrl.ts';

const wire = (name: string) => path.join(sampleNewsroom, 'wires', name);
const consumers: FunctionName[] = [
  'collect-feeds',
  'ingest-report',
  'file-entries',
  'deliver-digest',
  'record-feedback',
];

/** Everything is kept under `scratch`. `look` is given the cloud when all is done, before it stops. */
export async function runEveryErrand(scratch: string, look: (cloud: Cloud) => Promise<void> | void): Promise<void> {
  let clock = '2016-11-15T05:40:00.000Z';
  let whenFrozen: () => void = () => undefined;
  const server = await listenOnLoopback((_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedAt(clock));
  });
  const assemblyDir = path.join(scratch, 'stacks');
  cpSync((await synthesizeOnce()).assemblyDir, assemblyDir, { recursive: true });
  const registry = `<opml version="2.0"><body><outline type="rss" text="Khabur Post" xmlUrl="${server.url}/feed.xml"/></body></opml>`;
  // The registry that is deployed with the functions, as long as none is put into the archive: it names these feeds here.
  for (const { assetDir } of readTemplates(assemblyDir).functions) {
    if (readdirSync(assetDir).includes('registry.opml')) writeFileSync(path.join(assetDir, 'registry.opml'), registry);
  }
  const dataDir = path.join(scratch, 'data');
  const boot = () =>
    bootCloud({
      assemblyDir,
      dataDir,
      clock: () => clock,
      loopbackOrigins: [server.url],
      onProgress: (event) => {
        if (event.type === 'object' && /^editions\/2016-11-16T.*\/digest\.json$/.test(event.key)) whenFrozen();
      },
    });
  await (await boot()).stop();
  await keepUnannounced(path.join(dataDir, 'objects'));
  let cloud = await boot();
  try {
    const at = async (instant: string, errand: () => Promise<unknown>) => {
      clock = instant;
      await errand();
      await cloud.drain();
    };
    /** With a person's own rights, for what a person or the world does. */
    const byHand = () => {
      Object.assign(process.env, cloud.environment);
      const tables = tableClient();
      return {
        archive: new ReportArchive(bucketClient(), nameOf('archiveBucket', cloud)),
        subscribers: new SubscriberStore(tables, nameOf('subscribersTable', cloud)),
        deliveries: new DeliveryLedger(tables, nameOf('deliveriesTable', cloud)),
      };
    };
    const keys = deskKeys(nameOf('tokenSecret', cloud));
    const visit = (purpose: TokenPurpose, subscriberId: string, form?: Record<string, string>, to?: string) => {
      const signed = { siteUrl: cloud.siteUrl, keys: keys.tokens, now: clock };
      const url = new URL(subscriptionUrl(purpose, subscriberId, signed));
      if (form === undefined) return fetch(url);
      const body = new URLSearchParams({ ...form, token: url.searchParams.get('token') ?? '' });
      return fetch(new URL(to ?? url.pathname, url), { method: 'POST', body });
    };
    const schedule = () => cloud.tick('schedule-feeds', clock);
    const reader = keys.idOf('reader@example.org');

    // Nobody has put a registry into the archive yet.
    await at('2016-11-15T05:40:00.000Z', () => cloud.tick('publish-edition', clock));
    await at('2016-11-15T12:00:00.000Z', schedule);
    await byHand().archive.keepRegistry(registry);
    await at('2016-11-15T12:40:00.000Z', schedule);
    await at('2016-11-15T12:45:00.000Z', async () => {
      await cloud.dropWire(wire('lna-20161114-samarra-1.xml'), { receivedAt: clock });
    });
    await at('2016-11-15T13:00:00.000Z', () => cloud.tick('sweep', clock));
    await at('2016-11-15T14:00:00.000Z', async () => {
      const form = new URLSearchParams({ email: 'reader@example.org', frame: 'en' });
      await fetch(`${cloud.siteUrl}/subscription/subscribe`, { method: 'POST', body: form });
      await visit('confirm', reader, {});
      const { subscribers } = byHand();
      const confirmed = await subscribers.get(reader);
      if (confirmed === undefined) throw new Error('the reader who confirmed is not there');
      const email = 'bounce@simulator.amazonses.com';
      await subscribers.add({ ...confirmed, email, subscriberId: keys.idOf(email), dueAt: '2016-11-16T08:00:00.000Z' });
    });
    await look(cloud);
    await cloud.stop();

    // The next morning every function begins anew, and the desk's memory with it.
    clock = '2016-11-16T06:00:00.000Z';
    cloud = await boot();
    await at('2016-11-16T06:00:00.000Z', async () => {
      await cloud.dropWire(wire('lna-20161115-samarra-2.xml'), { receivedAt: clock });
    });
    // A reader whose edition is just being cut saves other choices: the hour noted for them has to be found anew.
    const { deliveries, subscribers } = byHand();
    const late = await subscribers.get(keys.idOf('bounce@simulator.amazonses.com'));
    let chosen: Promise<unknown> | undefined;
    whenFrozen = () => {
      chosen ??= late && subscribers.choose(late, late.preferences, '2016-11-16T08:01:00.000Z');
    };
    await at('2016-11-16T08:05:00.000Z', () => cloud.tick('publish-edition', clock));
    await chosen;
    await at('2016-11-16T08:20:00.000Z', async () => {
      for (const page of ['/', '/editions/2016-11-16/', '/editions/2016-11-30/'])
        await fetch(`${cloud.siteUrl}${page}`);
      await visit('preferences', reader, {}, '/subscription/export');
      await visit('preferences', reader, { frame: 'ar' });
    });
    // A worker that died with its lease, whose delivery the sweep brings round; and one that lives, and is waited for.
    await deliveries.claim('2016-11-16', 'dead-worker', 'gone', -60_000);
    await at('2016-11-16T08:30:00.000Z', () => cloud.tick('sweep', clock));
    await deliveries.claim('2016-11-16', 'busy-worker', 'another', 600_000);
    await cloud.invoke('deliver-digest', queueEvent({ editionId: '2016-11-16', subscriberId: 'busy-worker' }));
    clock = '2016-11-18T00:20:00.000Z';
    for (let night = 1; night <= 2; night++) await cloud.tick('close-day', clock);
    for (const name of consumers) await cloud.invoke(name, queueEvent('no message of ours'));
    await visit('unsubscribe', reader, {});
    await visit('preferences', reader, { sure: 'yes' }, '/subscription/erase');
    await look(cloud);
  } finally {
    await cloud.stop();
    await server.stop();
  }
}

/**
 * A report that lies in the archive since an hour ago and was never announced: its receipt says that it came tomorrow by this desk's clock,
 * until which the embedded cloud holds its announcement back.
 */
async function keepUnannounced(objects: string): Promise<void> {
  const bytes = readFileSync(wire('lna-20161114-qayyarah-1.xml'));
  const { reportKey } = wireReceipt(bytes, { receivedAt: '2016-11-15T11:00:00Z', fileName: 'late.xml' });
  const { metadata } = wireReceipt(bytes, { receivedAt: '2016-11-17T00:00:00Z', fileName: 'late.xml' });
  const s3 = await startS3(objects);
  await s3.createBuckets(['archive']);
  await s3.put('archive', reportKey, bytes, { metadata });
  await s3.stop();
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
  for (const file of readdirSync(objects, { recursive: true, encoding: 'utf8' })) {
    if (!file.includes('late.xml')) continue;
    const held = readFileSync(path.join(objects, file), 'latin1');
    writeFileSync(
      path.join(objects, file),
      held.replace(/"lastModified":"[^"]*"/, `"lastModified":"${anHourAgo}"`),
      'latin1',
    );
  }
}

/** An event as Lambda hands over one message; a string stands for what is no message at all. */
function queueEvent(message: object | string): unknown {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  const attributes = { ApproximateReceiveCount: '1', MessageGroupId: 'desk', MessageDeduplicationId: randomUUID() };
  return { Records: [{ messageId: randomUUID(), receiptHandle: 'none', body, attributes, messageAttributes: {} }] };
}

/** What the outlet lists: by the afternoon none of what it listed at noon is there any more, and something may have been missed. */
function feedAt(clock: string): string {
  const noon = [
    [
      '09:00',
      'Sixty killed as air strike hits market in Qayyarah',
      'Sixty civilians were killed on Tuesday when an air strike hit the market of Qayyarah, south of Mosul, medics said.',
    ],
    [
      '10:00',
      'Convoy reaches Moadamiyeh',
      'An aid convoy reached Moadamiyeh, outside Damascus, on Tuesday, the Red Crescent said.',
    ],
    [
      '11:00',
      'Harbour town opens its new library',
      'The harbour town of Ostrava Bay opened a library by the sea on Tuesday.',
    ],
  ];
  const later = [
    [
      '12:15',
      'Air strike in Raqqa kills two',
      'Two people were killed in an air strike in Raqqa on Tuesday, activists said.',
    ],
    ['12:20', 'Clashes near Tal Afar', 'Clashes were reported near Tal Afar on Tuesday, a militia spokesman said.'],
    // Four or more are filed at once.
    [
      '12:22',
      'Shells fall on Jarabulus',
      'Three people were wounded when shells fell on Jarabulus on Tuesday, its council said.',
    ],
    [
      '12:25',
      'Families return to Gwer',
      'Some forty displaced families returned to Gwer, south-east of Mosul, on Tuesday, officials said.',
    ],
  ];
  const items = (clock < '2016-11-15T12:30' ? noon : later).map(
    ([time, title, text]) =>
      `<item><guid isPermaLink="false">kp-${time}</guid><title>${title}</title><description>${text}</description>` +
      `<pubDate>Tue, 15 Nov 2016 ${time}:00 GMT</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>Khabur Post</title>${items.join('')}</channel></rss>`;
}

function nameOf(key: EnvironmentKey, cloud: Cloud): string {
  return cloud.environment[environmentNames[key]] ?? '';
}
