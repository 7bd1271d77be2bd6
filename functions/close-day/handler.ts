import { ScheduleEvent } from '../../shared/model/messages.ts';
import { closeDay } from '../../shared/pipeline/closeDay.ts';
import { archive, entries, exports, manifests, reports } from '../../shared/runtime/builders.ts';
import { onSchedule } from '../../shared/runtime/onSchedule.ts';
import { services } from '../../shared/runtime/services.ts';

/** Closes the UTC day that is over, and any that was missed: the manifest of its reports, the export of its entries. */
export const handler = onSchedule(ScheduleEvent, closeDay, services({ archive, reports, manifests, entries, exports }));
