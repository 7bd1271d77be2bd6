/** What a pipeline step is given beside its message and its stores: the time, and where to say what happened. */
import type { Instant } from './time.ts';

export interface Log {
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
  /** Adds to what this function counts; flushed when the invocation ends. Names are PascalCase; few are metrics (see metrics.ts). */
  count(metric: string, value?: number): void;
}

export interface StepContext {
  now: Instant;
  log: Log;
}
