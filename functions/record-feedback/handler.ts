import { MailEvent } from '../../shared/model/messages.ts';
import { recordFeedback } from '../../shared/pipeline/recordFeedback.ts';
import { deliveries, subscribers } from '../../shared/runtime/builders.ts';
import { onQueue } from '../../shared/runtime/onQueue.ts';
import { services } from '../../shared/runtime/services.ts';

/** Writes into the ledger what SES says became of a mail; ends subscriptions that bounce or complain. */
export const handler = onQueue(MailEvent, recordFeedback, services({ deliveries, subscribers }));
