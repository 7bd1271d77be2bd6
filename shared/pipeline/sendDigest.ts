/**
 * Mails one edition to one address, by hand of whoever runs the desk: the same mail, pace and ledger as any delivery, so that the address has it once,
 * whether it subscribes or not and whichever of the two ways comes first.
 */

import { subjectLine } from '../digest/subjectLine.ts';
import { withholdEntries } from '../digest/withholdEntries.ts';
import type { Delivery } from '../model/delivery.ts';
import type { EditionId } from '../model/edition.ts';
import { Preferences } from '../model/subscriber.ts';
import type { Instant } from '../model/time.ts';
import { type Addressee, composeDelivery, tailorFor } from './composeDelivery.ts';
import type { DeliveryStores } from './deliverDigest.ts';
import { deskKeys } from './deskKeys.ts';
import { WithdrawnSince } from './WithdrawnSince.ts';

export type SendStores = Omit<DeliveryStores, 'deliveriesQueue'>;

export interface SendRequest {
  editionId: EditionId;
  /** One bare address, validated. */
  email: string;
  /** Of an address that subscribes its own preferences count. */
  wishes: Partial<Preferences>;
  /** Without it nothing is sent or written: it is only said what would be. */
  sure: boolean;
  /** Once more, to whoever has it. */
  again: boolean;
}

export interface DigestMail {
  from: string;
  subject: string;
  stories: number;
  bytes: number;
  /** It is a reader's, cut to their preferences. */
  isReader: boolean;
}

export type Sending =
  | { kind: 'unknown-edition' }
  /** They left, complained, bounced or never confirmed. */
  | { kind: 'not-to-be-mailed'; status: string }
  | { kind: 'closed-before'; state: Delivery['state']; at?: Instant }
  /** Somebody is at it, or was and nobody knows how it ended. */
  | { kind: 'in-doubt'; remainingSeconds: number }
  | { kind: 'ready' | 'sent'; mail: DigestMail }
  | { kind: 'refused' | 'refused-for-now'; reason: string };

/** Throws what SES's client throws when nobody knows whether the mail went out; the ledger then lets nobody send it before SES's word is due. */
export async function sendDigest(request: SendRequest, stores: SendStores, now: Instant): Promise<Sending> {
  const { editionId, email, sure, again } = request;
  const { idOf, tokens: keys } = deskKeys(await stores.secret.read());
  const subscriberId = idOf(email);
  if (!(await stores.editionFiles.hasDigest(editionId))) return { kind: 'unknown-edition' };
  const subscriber = await stores.subscribers.get(subscriberId);
  if (subscriber && subscriber.status !== 'active') return { kind: 'not-to-be-mailed', status: subscriber.status };
  const standing = await stores.deliveries.get(editionId, subscriberId);
  if (standing && !again) {
    if (standing.state !== 'SENDING') return { kind: 'closed-before', state: standing.state, at: standing.sentAt };
    const remainingMs = (standing.leaseUntilEpochMs ?? 0) - Date.now();
    if (remainingMs > 0) return { kind: 'in-doubt', remainingSeconds: Math.ceil(remainingMs / 1000) };
  }

  const addressee: Addressee = subscriber
    ? { email, preferences: subscriber.preferences, subscription: { subscriberId, keys } }
    : { email, preferences: Preferences.parse(request.wishes) };
  const { digest, raw } = await compose(addressee, request, stores, now);
  const mail: DigestMail = {
    from: stores.mailer.senderAddress,
    subject: subjectLine(digest, addressee.preferences.frame),
    stories: digest.stories.length,
    bytes: raw.length,
    isReader: subscriber !== undefined,
  };
  if (!sure) return { kind: 'ready', mail };

  const owner = crypto.randomUUID();
  if (!again) {
    const claim = await stores.deliveries.claim(editionId, subscriberId, owner, stores.mailDoubtMs);
    if (claim.kind === 'closed') return { kind: 'closed-before', state: claim.state };
    if (claim.kind === 'leased') return { kind: 'in-doubt', remainingSeconds: Math.ceil(claim.remainingMs / 1000) };
  }
  const slot = await stores.mailPace.take();
  const sent =
    slot.kind === 'later'
      ? {
          kind: 'refused-for-now' as const,
          reason: slot.why === 'day' ? 'the day’s quota is used up' : 'other mails go first',
        }
      : await stores.mailer.send({ to: email, raw, editionId, subscriberId });
  if (sent.kind === 'refused-for-now') {
    await stores.deliveries.postpone(editionId, subscriberId, owner, 0);
    return sent;
  }
  const end =
    sent.kind === 'sent'
      ? ({ state: 'SENT', at: now, messageId: sent.messageId } as const)
      : ({ state: 'FAILED', at: now, reason: sent.reason } as const);
  await stores.deliveries.close(editionId, subscriberId, owner, end);
  return sent.kind === 'sent' ? { kind: 'sent', mail } : sent;
}

async function compose(addressee: Addressee, { editionId }: SendRequest, stores: SendStores, now: Instant) {
  const frozen = await stores.editionFiles.readDigest(editionId);
  const withdrawn = await new WithdrawnSince(stores.entries).in(frozen, now);
  const digest = tailorFor(addressee, withholdEntries(frozen, withdrawn));
  const { subscription } = addressee;
  // Who never had an edition is told of every correction in this one.
  const sentBefore = subscription
    ? await stores.deliveries.editionsSentTo(subscription.subscriberId, 10)
    : ('all' as const);
  const raw = await composeDelivery(addressee, digest, {
    siteUrl: stores.siteUrl,
    pagesUrl: stores.pagesUrl,
    from: stores.mailer.senderAddress,
    sentBefore,
    now,
  });
  return { digest, raw };
}
