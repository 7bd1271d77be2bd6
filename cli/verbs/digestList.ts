import type { Edition } from '../../shared/model/edition.ts';
import { addDays, daysFromTo } from '../../shared/model/time.ts';
import { Failure } from '../Failure.ts';
import { newestEdition } from '../newestEdition.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { readDay } from '../readMoment.ts';
import { shortMoment } from '../writeAnswer.ts';
import { writeTable } from '../writeTable.ts';

interface ListOptions extends DeskChoice {
  until?: string;
  days: string;
  json?: boolean;
}

export async function digestList(options: ListOptions): Promise<void> {
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > 366)
    throw new Failure(`--days ${options.days} is no number of days.`, 'Give a whole number from 1 to 366.', 2);
  const asked = options.until && readDay('--until', options.until);
  const desk = await openDesk(options, ['editions', 'mentions']);
  try {
    const until = asked || (await newestEdition(undefined, desk.stores)).slice(0, 10);
    const found: Edition[] = [];
    // By the UTC day of the cut, which may be the day before or after the desk's.
    for (const day of daysFromTo(addDays(until, 1 - days), addDays(until, 1)))
      found.push(...(await desk.stores.editions.cutOn(day)));
    found.sort((one, other) => (one.dataUntil < other.dataUntil ? 1 : -1));
    if (options.json) for (const edition of found) process.stdout.write(`${JSON.stringify(edition)}\n`);
    else
      writeTable(
        ['edition', 'news from', 'news until', 'stories', 'reports', 'mails'],
        found.map((edition) => [
          edition.editionId,
          shortMoment(edition.dataFrom),
          shortMoment(edition.dataUntil),
          String(edition.storyCount),
          String(edition.entryCount),
          String(edition.deliveriesQueued ?? ''),
        ]),
      );
    if (found.length === 0) process.stderr.write('No edition was published then.\n');
  } finally {
    await desk.close();
  }
}
