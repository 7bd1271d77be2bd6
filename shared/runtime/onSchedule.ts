/** The door for schedules. EventBridge Scheduler hands over the instant it was due, so that a late start does not move the news. */
import * as z from '../model/schema.ts';
import type { StepContext } from '../model/step.ts';
import { deskNow } from './deskClock.ts';
import { functionName } from './environment.ts';
import { errorFields, flushMetrics, log } from './log.ts';

export function onSchedule<Event, Services>(
  schema: z.ZodMiniType<Event>,
  step: (event: Event, services: Services, context: StepContext) => Promise<unknown>,
  services: Services,
): (event: unknown) => Promise<void> {
  return async (event) => {
    try {
      const read = schema.safeParse(event ?? {});
      if (!read.success)
        throw new Error(
          `${functionName()} was called with something else than a schedule's event: ${z.prettifyError(read.error)}`,
        );
      await step(read.data, services, { now: deskNow(), log });
    } catch (error) {
      log.error(`${functionName()} failed`, errorFields(error));
      throw error;
    } finally {
      flushMetrics();
    }
  };
}
