/**
 * What a function says: one JSON line a happening, and a few metrics in CloudWatch's embedded format.
 *
 * No text of a report and no address of a reader is ever logged: bodies cost more than everything else together, and addresses are
 * nobody's business. Whatever is said passes `concealed`, for the case that somebody else's sentence holds what it should not.
 */
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { concealed } from '../model/concealed.ts';
import { publishedMetrics } from '../model/metrics.ts';
import type { Log } from '../model/step.ts';
import { functionName } from './environment.ts';

const logger = new Logger({
  serviceName: functionName(),
  jsonReplacerFn: (_, value) => (typeof value === 'string' ? concealed(value) : value),
});
const metrics = new Metrics({ namespace: 'Dateline', serviceName: functionName() });
metrics.setThrowOnEmptyMetrics(false);
/** What is counted and is no metric. */
const counts = new Map<string, number>();

export const log: Log = {
  info: (message, fields = {}) => logger.info(message, fields),
  warn: (message, fields = {}) => logger.warn(message, fields),
  error: (message, fields = {}) => logger.error(message, fields),
  count: (name, value = 1) => {
    // A metric is paid for in the hours in which it is sent: nothing is not sent.
    if (value === 0) return;
    if (name in publishedMetrics) metrics.addMetric(name, MetricUnit.Count, value);
    else counts.set(name, (counts.get(name) ?? 0) + value);
  },
};

/** The fields of an error that help: its name, its sentence, where it was thrown. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: error.name, reason: error.message, stack: error.stack?.split('\n').slice(1, 6).join('\n') };
}

/** Writes what was counted, in a line for metrics and one for the rest, or nothing where nothing was. */
export function flushMetrics(): void {
  if (counts.size > 0) logger.info('Counted', Object.fromEntries(counts));
  counts.clear();
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
