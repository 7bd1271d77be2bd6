/**
 * What a function says: one JSON line a happening, and a few metrics in CloudWatch's embedded format.
 *
 * No text of a report and no address of a reader is ever logged: bodies cost more than everything else together, and addresses are
 * nobody's business. Whatever is said passes `concealed`, for the case that somebody else's sentence holds what it should not.
 */
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { concealed } from '../model/concealed.ts';
import type { Log } from '../model/step.ts';
import { functionName } from './environment.ts';

const logger = new Logger({
  serviceName: functionName(),
  jsonReplacerFn: (_, value) => (typeof value === 'string' ? concealed(value) : value),
});
const metrics = new Metrics({ namespace: 'Dateline', serviceName: functionName() });
metrics.setThrowOnEmptyMetrics(false);

export const log: Log = {
  info: (message, fields = {}) => logger.info(message, fields),
  warn: (message, fields = {}) => logger.warn(message, fields),
  error: (message, fields = {}) => logger.error(message, fields),
  count: (metric, value = 1) => metrics.addMetric(metric, MetricUnit.Count, value),
};

/** The fields of an error that help: its name, its sentence, where it was thrown. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: error.name, reason: error.message, stack: error.stack?.split('\n').slice(1, 6).join('\n') };
}

/** Writes what was counted, in one line, or nothing where nothing was. */
export function flushMetrics(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
