/** Schedules in real time: each falls due when its expression says, in its zone, until somebody ends it. */
import type { Instant } from '../../shared/model/time.ts';
import { nextRunAt } from './nextRunAt.ts';

/** Node's timers hold 24 days at most; a schedule further off is looked at again before. */
const longestTimerMs = 2 ** 31 - 1;

/** Answers how to end them. A run that is due while the one before still works is not put off. */
export function keepSchedules<Schedule extends { expression: string; timeZone: string }>(
  schedules: Schedule[],
  onDue: (schedule: Schedule, dueAt: Instant) => void,
): () => void {
  const startedAt = new Date();
  const timers = new Map<Schedule, NodeJS.Timeout>();
  for (const schedule of schedules) {
    const plan = (after: Date) => {
      const next = nextRunAt(schedule.expression, schedule.timeZone, startedAt, after);
      const onTimer = () => {
        if (Date.now() < next.getTime()) return plan(after);
        onDue(schedule, next.toISOString());
        plan(next);
      };
      timers.set(schedule, setTimeout(onTimer, Math.min(next.getTime() - Date.now(), longestTimerMs)));
    };
    plan(startedAt);
  }
  return () => {
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
