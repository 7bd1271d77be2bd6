/**
 * When a schedule runs next, in EventBridge Scheduler's two recurring forms: `rate(5 minutes)`, counted from `startedAt`, and
 * `cron(30 5 * * ? *)` in a time zone. AWS counts weekdays from 1, Sunday; cron elsewhere from 0.
 */
import { Cron } from 'croner';
import { LocalProblem } from '../localProblem.ts';

const unitMs: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

export function nextRunAt(expression: string, timeZone: string, startedAt: Date, after: Date): Date {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate) {
    const everyMs = Number(rate[1]) * (unitMs[rate[2] ?? ''] ?? 0);
    const passed = Math.floor((after.getTime() - startedAt.getTime()) / everyMs);
    return new Date(startedAt.getTime() + Math.max(0, passed + 1) * everyMs);
  }
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.trim().split(/\s+/) ?? [];
  const next = fields.length === 6 ? new Cron(toCron(fields), { timezone: timeZone }).nextRun(after) : null;
  if (next) return next;
  throw new LocalProblem(
    `The schedule ${expression} is one the embedded cloud cannot keep.`,
    'Write it as rate(…) or cron(…) in infra/.',
  );
}

function toCron([minute, hour, dayOfMonth, month, dayOfWeek, year]: string[]): string {
  const any = (field = '*') => (field === '?' ? '*' : field);
  // `0/5` is AWS's way of saying from 0 on, every 5.
  const stepped = (field: string | undefined, last: number) => any(field).replace(/^(\d+)\//, `$1-${last}/`);
  const weekday = any(dayOfWeek)
    .split(',')
    .map((part) => {
      const [days = '', nth] = part.split('#');
      return days.replace(/\d+/g, (number) => String(Number(number) - 1)) + (nth === undefined ? '' : `#${nth}`);
    })
    .join(',');
  return `0 ${stepped(minute, 59)} ${stepped(hour, 23)} ${stepped(dayOfMonth, 31)} ${stepped(month, 12)} ${weekday} ${any(year)}`;
}
