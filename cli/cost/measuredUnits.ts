import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** What one unit of a step asks of AWS: a run of the schedule, a feed polled, a report, an entry, a delivery. */
const Usage = z.object({
  /** Units this was measured over. */
  count: z.number(),
  /** DynamoDB request units, indexes counted. */
  read: z.number(),
  written: z.number(),
  /** S3 requests: PUT and LIST cost alike. */
  put: z.number(),
  got: z.number(),
  /** Requests that send to SQS; receiving and deleting come with the queue. */
  sent: z.number(),
  mails: z.number(),
  mailBytes: z.number(),
  /** Milliseconds of processor, of the engines that stand in for AWS too: the middle one, the slowest of a hundred, the mean. */
  p50Ms: z.number(),
  p99Ms: z.number(),
  meanMs: z.number(),
  logBytes: z.number(),
});
export type Usage = z.infer<typeof Usage>;

/** As `npm run bench -- units` wrote them. */
const MeasuredUnits = z.object({
  command: z.string(),
  measuredOn: z.string(),
  node: z.string(),
  steps: z.record(z.string(), Usage),
  measuredWith: z.object({
    feeds: z.number(),
    reports: z.number(),
    readers: z.number(),
    entriesOfEdition: z.number(),
    /** Read units of an edition that do not grow with its entries: earlier editions, feeds, who is due. */
    readsOfEditionAnyway: z.number(),
  }),
  /** Of feeds that are asked by their own rhythm: an answer that is new brings so many new items. */
  reportsPerItem: z.number(),
  /** A full batch of new entries at the filing desk: its own time on a whole processor, and how often it waits for AWS in turn. */
  filing: z.object({
    node: z.string(),
    entries: z.number(),
    cpuMsPerEntry: z.number(),
    rounds: z.number(),
    requestsPerEntry: z.number(),
    /** Write units of a new entry's row in the index of days, whose partition is one day. */
    dayIndexUnitsPerEntry: z.number(),
  }),
  writtenPerDropped: z.number(),
  bytesPerReport: z.number(),
  /** In all tables and their indexes. */
  tableBytesPerEntry: z.number(),
  /** Of them in the tables alone: an index is no part of what point-in-time recovery keeps and charges ("Pricing for on-demand capacity mode"). */
  rowBytesPerEntry: z.number(),
});
export type MeasuredUnits = z.infer<typeof MeasuredUnits>;

export function readMeasuredUnits(): MeasuredUnits {
  return MeasuredUnits.parse(JSON.parse(readFileSync(new URL('./measuredUnits.json', import.meta.url), 'utf8')));
}
