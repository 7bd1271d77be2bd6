import { writeRegistry } from '../../../shared/feeds/writeRegistry.ts';
import { Preferences } from '../../../shared/model/subscriber.ts';
import { deskKeys } from '../../../shared/pipeline/deskKeys.ts';
import { subscriptionUrl } from '../../../shared/subscribers/subscriptionUrl.ts';
import { secretWords } from '../canaries.ts';
import { type FaultDesk, siteUrl } from '../openDesk.ts';
import { clock } from '../virtualClock.ts';
import { drop, football, hatay, mosul, raqqa, sinjar, wire } from './papers.ts';
import type { Scenario } from './scenario.ts';

const from = '2016-11-14T12:00:00.000Z';
/** The desk's edition is cut at half past five; readers are due at six. */
const morning = '2016-11-15T06:00:00.000Z';
const keys = deskKeys(secretWords);

async function subscribe(desk: FaultDesk, email: string, frame: 'en' | 'ar' = 'en'): Promise<string> {
  const subscriberId = keys.idOf(email);
  const preferences = Preferences.parse({ frame });
  await desk.stores.subscribers.put({
    subscriberId,
    email,
    status: 'active',
    preferences,
    createdAt: from,
    dueAt: morning,
  });
  return subscriberId;
}

/** A day's reports, filed, and a registry of one feed. */
async function aDay(...[desk, driver]: Parameters<NonNullable<Scenario['before']>>): Promise<void> {
  const feed = { feedId: 'levant-wire', outlet: 'Levant Wire', url: 'https://levant.example/rss' };
  await desk.stores.archive.keepRegistry(writeRegistry([feed]));
  const reports = [raqqa, mosul, hatay, football].map((words, at) =>
    wire({ uri: `r${at}`, at: `2016-11-14T1${at}:10:00Z`, ...words }),
  );
  for (const [at, report] of reports.entries()) await drop(desk, report, `2016-11-14T1${at}:11:00.000Z`);
  await driver.finish();
}

/** The day's digest, to two readers. */
export const digest: Scenario = {
  name: 'digest',
  from,
  async before(desk, driver) {
    await aDay(desk, driver);
    await subscribe(desk, 'amal@readers.example');
    await subscribe(desk, 'basil@readers.example', 'ar');
  },
  async act(_desk, driver) {
    driver.at(morning);
    driver.schedule('publish-edition', { scheduledAt: morning });
    await driver.finish();
  },
};

/** A second edition that tells of a correction and a kill in the first. */
export const secondDigest: Scenario = {
  name: 'second-digest',
  from,
  async before(desk, driver) {
    await digest.before?.(desk, driver);
    await digest.act(desk, driver);
    driver.at('2016-11-15T09:00:00.000Z');
    await drop(
      desk,
      wire({
        uri: 'r0',
        version: 2,
        at: '2016-11-15T08:00:00Z',
        correction: true,
        note: 'Corrects the dead to three.',
        headline: 'CORRECTED: Air strike kills three in Raqqa',
        text: raqqa.text.replace('Five', 'Three'),
      }),
      '2016-11-15T08:01:00.000Z',
    );
    await driver.finish();
    await drop(
      desk,
      wire({ uri: 'r2', version: 2, status: 'canceled', at: '2016-11-15T08:10:00Z', ...hatay }),
      '2016-11-15T08:11:00.000Z',
    );
    await drop(desk, wire({ uri: 'r9', at: '2016-11-15T08:30:00Z', ...sinjar }), '2016-11-15T08:31:00.000Z');
    await driver.finish();
  },
  async act(_desk, driver) {
    driver.at('2016-11-16T06:00:00.000Z');
    driver.schedule('publish-edition', { scheduledAt: '2016-11-16T06:00:00.000Z' });
    await driver.finish();
  },
};

/** A reader leaves while the edition is being sent; who comes meanwhile waits for the next. */
export const unsubscribe: Scenario = {
  name: 'unsubscribe',
  from,
  async before(desk, driver) {
    await digest.before?.(desk, driver);
    driver.at(morning);
    driver.schedule('publish-edition', { scheduledAt: morning });
    await driver.finishOnly('publish-edition');
  },
  async act(_desk, driver) {
    const link = subscriptionUrl('unsubscribe', keys.idOf('basil@readers.example'), {
      siteUrl,
      keys: keys.tokens,
      now: morning,
    });
    driver.request('POST', link.replace(siteUrl, ''), 'List-Unsubscribe=One-Click');
    await driver.finishOnly('manage-subscription');
    await driver.finish();
  },
};

/** One address does not exist any more, one reader complains. */
export const feedback: Scenario = {
  name: 'feedback',
  from,
  async before(desk, driver) {
    await aDay(desk, driver);
    for (const address of ['amal@readers.example', 'bounce@simulator.example', 'complaint@simulator.example'])
      await subscribe(desk, address);
    driver.at(morning);
    driver.schedule('publish-edition', { scheduledAt: morning });
    await driver.finishOnly('publish-edition');
  },
  async act(_desk, driver) {
    await driver.finish();
  },
};

/** Somebody asks for the digest, asks again when no mail comes within a quarter of an hour, and confirms. */
export const joining: Scenario = {
  name: 'joining',
  from,
  async act(desk, driver) {
    for (let tries = 0; tries < 5 && desk.mail.sent.length === 0; tries++) {
      driver.request('POST', '/subscription/subscribe', 'email=dalal%40readers.example&frame=en&website=');
      await driver.finish();
      clock.advanceMs(2 ** tries * 900_000);
    }
    const link = subscriptionUrl('confirm', keys.idOf('dalal@readers.example'), {
      siteUrl,
      keys: keys.tokens,
      now: from,
    });
    driver.request('POST', link.replace(siteUrl, ''), `token=${new URL(link).searchParams.get('token')}`);
    await driver.finish();
  },
};

/** The night's closing of the day: its manifest and its export. */
export const closing: Scenario = {
  name: 'closing',
  from,
  before: aDay,
  async act(_desk, driver) {
    driver.at('2016-11-15T00:20:00.000Z');
    driver.schedule('close-day', { scheduledAt: '2016-11-15T00:20:00.000Z' });
    await driver.finish();
  },
};

/** What was lost on the way is found: a report whose announcement never came, a delivery whose worker died. */
export const repairs: Scenario = {
  name: 'repairs',
  from,
  async before(desk, driver) {
    await aDay(desk, driver);
    const amal = await subscribe(desk, 'amal@readers.example');
    driver.at(morning);
    driver.schedule('publish-edition', { scheduledAt: morning });
    await driver.finishOnly('publish-edition');
    await desk.stores.deliveries.claim('2016-11-15', amal, 'a worker that died', 20_000);
    desk.queues.get('deliveries').messages.length = 0;
    await drop(desk, wire({ uri: 'lost', at: '2016-11-15T04:00:00Z', ...sinjar }), '2016-11-15T04:01:00.000Z');
    desk.queues.get('reports').messages.length = 0;
  },
  async act(_desk, driver) {
    driver.at('2016-11-15T07:00:00.000Z');
    driver.schedule('sweep', { scheduledAt: '2016-11-15T07:00:00.000Z' });
    await driver.finish();
  },
};
