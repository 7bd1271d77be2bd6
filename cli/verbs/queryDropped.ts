import type { DroppedEntry } from '../../shared/model/entry.ts';
import { type Day, dayOf, daysFromTo } from '../../shared/model/time.ts';
import { Failure } from '../Failure.ts';
import { openDesk } from '../openDesk.ts';
import { readDay, readMoment } from '../readMoment.ts';
import { type Column, shortMoment, writeAnswer } from '../writeAnswer.ts';
import type { QueryOptions } from './query.ts';

const columns: Column<DroppedEntry>[] = [
  { name: 'id', show: (entry) => entry.entryId },
  { name: 'published', show: (entry) => shortMoment(entry.publishedAt) },
  { name: 'outlet', width: 20, show: (entry) => entry.outlet },
  { name: 'headline', width: 60, show: (entry) => entry.headline ?? entry.lede },
  {
    name: 'why',
    width: 40,
    show: (entry) => (entry.relevance?.why ?? []).map((why) => why.rule).join(', ') || entry.reason,
  },
];

export async function queryDropped(options: QueryOptions): Promise<void> {
  const { days, ...between } = readPeriod(options);
  const desk = await openDesk(options, ['dropped']);
  try {
    await writeAnswer<DroppedEntry>(
      options,
      {
        question: { noun: 'dropped', from: days[0], to: days.at(-1), ...between },
        columns,
        json: (entry) => entry,
        nothing: 'Nothing was dropped then.',
      },
      async function* (position) {
        const [publishedAt = '9', entryId = ''] = position?.split('#') ?? [];
        for (const day of days.toReversed()) {
          if (day > dayOf(publishedAt)) continue;
          const after = day === dayOf(publishedAt) ? { publishedAt, entryId } : undefined;
          for await (const entry of desk.stores.dropped.newestOn(day, after, between))
            yield { row: entry, position: `${entry.publishedAt}#${entry.entryId}` };
        }
      },
    );
  } finally {
    await desk.close();
  }
}

function readPeriod({ day, since, until }: QueryOptions): { days: Day[]; from?: string; to?: string } {
  if (day) return { days: [readDay('--day', day)] };
  if (since && until) {
    const [from, to] = [readMoment('--since', since), readMoment('--until', until, 'end')];
    return { days: daysFromTo(dayOf(from), dayOf(to)), from, to };
  }
  throw new Failure('--dropped needs to know when.', 'Give --day, or --since and --until.', 2);
}
