import { ingestReport } from '../../shared/pipeline/ingestReport.ts';
import { archive, dropped, entriesQueue, feeds } from '../../shared/runtime/builders.ts';
import { onObjects } from '../../shared/runtime/onQueue.ts';
import { services } from '../../shared/runtime/services.ts';

/** Reads a report that the archive has just been given, and queues its entries for file-entries, in order. */
export const handler = onObjects(ingestReport, services({ archive, feeds, dropped, entriesQueue }));
