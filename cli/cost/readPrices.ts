import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Price = z.object({
  /** What is sold, in words. */
  of: z.string(),
  dollars: z.number(),
  /** For so many units. */
  per: z.number(),
  /** The first units of each month, where the price list itself puts them at nothing for everybody. */
  unpriced: z.number().default(0),
  /** Units a month of AWS's free tier that every account has for good: not the allowances of a first year. */
  free: z.number().default(0),
  source: z.url(),
});

const PriceList = z.object({
  region: z.string(),
  asOf: z.string(),
  prices: z.object({
    dynamoRead: Price,
    dynamoWritten: Price,
    dynamoStored: Price,
    dynamoBackup: Price,
    s3Put: Price,
    s3Get: Price,
    s3Stored: Price,
    sqsStandard: Price,
    sqsFifo: Price,
    lambdaRequests: Price,
    lambdaGbSeconds: Price,
    schedules: Price,
    traces: Price,
    alarmMetrics: Price,
    customMetrics: Price,
    dashboards: Price,
    logsWritten: Price,
    logsStored: Price,
    secrets: Price,
    keys: Price,
    keyRequests: Price,
    mails: Price,
    mailBytes: Price,
    trafficOut: Price,
    cdnRequests: Price,
    cdnTraffic: Price,
    cdnFunctions: Price,
    budgetActions: Price,
  }),
});
export type PriceList = z.infer<typeof PriceList>;
export type PriceName = keyof PriceList['prices'];

/** The one place where prices stand, with their date and the pages they were read from. */
export function readPrices(): PriceList {
  return PriceList.parse(JSON.parse(readFileSync(new URL('./prices.json', import.meta.url), 'utf8')));
}
