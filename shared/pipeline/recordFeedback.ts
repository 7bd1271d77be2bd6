/** What SES says of a mail: closes the ledger, and stops mailing addresses that bounce for good or complain. */
import type { MailEvent } from '../model/messages.ts';
import { mailTags } from '../model/names.ts';
import type { StepContext } from '../model/step.ts';
import type { DeliveryLedger } from '../stores/deliveryLedger.ts';
import type { SubscriberStore } from '../stores/subscriberStore.ts';

export interface FeedbackStores {
  deliveries: DeliveryLedger;
  subscribers: SubscriberStore;
}

export async function recordFeedback(
  event: MailEvent,
  stores: FeedbackStores,
  { now, log }: StepContext,
): Promise<void> {
  const { eventType, mail, bounce } = event.detail;
  const subscriberId = mail.tags[mailTags.subscriber]?.[0];
  const editionId = mail.tags[mailTags.edition]?.[0];
  const permanentBounce = eventType === 'Bounce' && bounce?.bounceType !== 'Transient';
  if (subscriberId && (permanentBounce || eventType === 'Complaint')) {
    await stores.subscribers.end(subscriberId, 'suppressed', eventType === 'Complaint' ? 'complaint' : 'bounce', now);
    log.count(eventType === 'Complaint' ? 'MailsComplained' : 'MailsBounced');
  }
  if (!subscriberId || !editionId) return;
  const feedback = { Delivery: 'delivered', Bounce: 'bounced', Complaint: 'complained' } as const;
  if (eventType !== 'Send' && !(eventType in feedback)) return;
  await stores.deliveries.recordFeedback(editionId, subscriberId, {
    messageId: mail.messageId,
    at: now,
    feedback: feedback[eventType as keyof typeof feedback],
  });
}
