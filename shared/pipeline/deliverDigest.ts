/**
 * Mails one edition to one subscriber, once.
 *
 * The ledger is claimed before SES is asked and closed after it answered. When nobody knows whether a mail went out (a worker died, an
 * answer was lost), the claim's lease is left to run out; until then SES's Send event closes the row if the mail did go.
 *
 * A mail leaves in its slot of SES's quota. What has to wait for longer goes back into its queue with a delay, as often as it takes: a message that is
 * sent anew counts no failed attempts, so that a day's quota that is used up loses nothing.
 */

import { alertOf } from '../digest/alertOf.ts';
import { listCrossings } from '../digest/listCrossings.ts';
import { missesMuch } from '../digest/missesMuch.ts';
import { withholdEntries } from '../digest/withholdEntries.ts';
import type { AlertCrossing, Digest, EditionId } from '../model/edition.ts';
import type { DeliveryMessage } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import type { Subscriber } from '../model/subscriber.ts';
import { addDays, daysFromTo, type Instant } from '../model/time.ts';
import { wallTime } from '../model/zone.ts';
import type { DeliveryLedger } from '../stores/deliveryLedger.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { Mailer } from '../stores/mailer.ts';
import type { MailPace, Slot } from '../stores/mailPace.ts';
import type { Queue } from '../stores/queues.ts';
import type { SubscriberStore } from '../stores/subscriberStore.ts';
import type { TokenSecret } from '../stores/tokenSecret.ts';
import { wantsAlert } from '../subscribers/wantsAlert.ts';
import { wantsEdition } from '../subscribers/wantsEdition.ts';
import { composeDelivery, tailorFor } from './composeDelivery.ts';
import { deskKeys } from './deskKeys.ts';
import { WithdrawnSince } from './WithdrawnSince.ts';

export interface DeliveryStores {
  editionFiles: EditionFiles;
  entries: EntryStore;
  deliveries: DeliveryLedger;
  subscribers: SubscriberStore;
  mailer: Mailer;
  mailPace: MailPace;
  /** How long a delivery that may have gone out waits for SES's word before it is sent again. */
  mailDoubtMs: number;
  deliveriesQueue: Queue<DeliveryMessage>;
  secret: TokenSecret;
  /** Where the archive answers, and where the reader's own pages do. */
  siteUrl: string;
  pagesUrl: string;
}

/** Of a message in SQS. */
const longestDelaySeconds = 900;
/** Editions back whose corrections a reader may have to be told of. */
const editionsRemembered = 10;

export async function deliverDigest(
  message: DeliveryMessage,
  stores: DeliveryStores,
  context: StepContext,
): Promise<void> {
  const { editionId, subscriberId } = message;
  const { now, log } = context;
  const owner = crypto.randomUUID();
  const later = (delaySeconds: number) => stores.deliveriesQueue.send([message], { delaySeconds });
  const { isClosed } = stores.mailPace;
  if (isClosed) {
    log.count('MailsOverQuota');
    return later(isClosed.delaySeconds);
  }
  const claim = await stores.deliveries.claim(editionId, subscriberId, owner, stores.mailDoubtMs);
  if (claim.kind === 'closed') return;
  if (claim.kind === 'leased') {
    // Another attempt may be under way, or may have mailed: look again when its lease has run out.
    return later(Math.min(longestDelaySeconds, Math.ceil(claim.remainingMs / 1000) + 1));
  }
  const postpone = async ({ delaySeconds, why }: Extract<Slot, { kind: 'later' }>) => {
    await stores.deliveries.postpone(editionId, subscriberId, owner, delaySeconds);
    await later(delaySeconds);
    log.info('A delivery waits for SES', { editionId, delaySeconds, why });
    log.count(why === 'day' ? 'MailsOverQuota' : 'MailsPostponed');
  };
  const close = (end: Parameters<DeliveryLedger['close']>[3]) =>
    stores.deliveries.close(editionId, subscriberId, owner, end);

  const subscriber = await stores.subscribers.get(subscriberId);
  if (subscriber?.status !== 'active' || subscriber.email === undefined) {
    const isErased =
      subscriber === undefined || (subscriber.status === 'unsubscribed' && subscriber.email === undefined);
    await close({ state: 'SKIPPED', at: now, reason: isErased ? 'erased' : subscriber.status });
    return;
  }
  // Before anything is read that must be true at the moment of sending.
  const slot = await stores.mailPace.take();
  if (slot.kind === 'later') return postpone(slot);
  const frozen = await stores.editionFiles.readDigest(editionId);
  const digest = tailorFor(subscriber, withholdEntries(frozen, await withdrawnSince(stores.entries).in(frozen, now)));
  const unwanted = digest.alert !== undefined && (await refuseAlert(digest, digest.alert, subscriber, stores, now));
  if (unwanted) {
    await close({ state: 'SKIPPED', at: now, reason: unwanted });
    return;
  }
  if (!wantsEdition(subscriber.preferences, { storyCount: digest.stories.length, outage: missesMuch(digest) })) {
    await close({ state: 'SKIPPED', at: now, reason: 'nothing for this reader' });
    return;
  }
  const sentBefore = await editionsSentTo(subscriberId, digest, stores);
  const { email, preferences } = subscriber;
  const keys = deskKeys(await stores.secret.read()).tokens;
  const raw = await composeDelivery({ email, preferences, subscription: { subscriberId, keys } }, digest, {
    siteUrl: stores.siteUrl,
    pagesUrl: stores.pagesUrl,
    from: stores.mailer.senderAddress,
    sentBefore,
    alertsWithheld: await alertsWithheldFrom(subscriber, digest, stores, now),
    now,
  });
  const sent = await stores.mailer.send({ to: email, raw, editionId, subscriberId });
  if (sent.kind === 'sent') {
    await close({ state: 'SENT', at: now, messageId: sent.messageId });
    log.count('MailsSent');
    return;
  }
  if (sent.kind === 'refused') {
    await close({ state: 'FAILED', at: now, reason: sent.reason });
    log.error('SES refused a mail for good', { editionId, subscriberId, reason: sent.reason });
    log.count('MailsRefused');
    return;
  }
  log.warn('SES refuses mails for now', { reason: sent.reason });
  const refused = await stores.mailPace.refused();
  if (refused.kind === 'later') await postpone(refused);
}

/** Why this reader is not to be mailed this alert now; false when they are. */
async function refuseAlert(
  digest: Digest,
  crossing: AlertCrossing,
  { subscriberId, preferences }: Subscriber,
  { deliveries }: DeliveryStores,
  now: Instant,
): Promise<string | false> {
  const [story] = digest.stories;
  if (!story || !listCrossings(story).includes(crossing)) return 'not so any more, or not for this reader';
  if (!preferences.alerts || !wantsAlert(preferences, crossing)) return 'not asked for';
  const told = (await deliveries.alertsSentTo(subscriberId)).some((alert) => alert.startsWith(alertOf(story.storyId)));
  if (told) return 'told before';
  const { day } = wallTime(now, preferences.timeZone);
  const asked = { alert: digest.editionId, storyId: story.storyId, most: preferences.alerts.mostADay };
  const place = await deliveries.takeAlert(day, subscriberId, asked);
  if (place === 'taken') return false;
  return place === 'told' ? 'told before' : 'as many as the reader wants a day';
}

/** What this reader was sent before, alerts included where one of them is corrected here. */
async function editionsSentTo(
  subscriberId: string,
  { corrections }: Digest,
  { deliveries }: DeliveryStores,
): Promise<EditionId[]> {
  const editions = await deliveries.editionsSentTo(subscriberId, editionsRemembered);
  const isAlert = (editionId: EditionId) => editionId.startsWith('alert-');
  if (!corrections.some(({ shownIn }) => shownIn.some(isAlert))) return editions;
  return [...editions, ...(await deliveries.alertsSentTo(subscriberId))];
}

/** Of the days that have ended for this reader since the last digest: each is told of once. */
async function alertsWithheldFrom(
  { subscriberId, preferences }: Subscriber,
  digest: Digest,
  { deliveries }: DeliveryStores,
  now: Instant,
): Promise<number> {
  if (digest.alert !== undefined || !preferences.alerts) return 0;
  const dayOf = (at: Instant) => wallTime(at, preferences.timeZone).day;
  return deliveries.alertsWithheld(daysFromTo(dayOf(digest.dataFrom), addDays(dayOf(now), -1)), subscriberId);
}

/** One memory a store, as long as the worker lives. */
const memories = new WeakMap<EntryStore, WithdrawnSince>();

function withdrawnSince(entries: EntryStore): WithdrawnSince {
  const memory = memories.get(entries) ?? new WithdrawnSince(entries);
  memories.set(entries, memory);
  return memory;
}
