import type { Edition } from '../../shared/model/edition.ts';
import { dayOf } from '../../shared/model/time.ts';
import { answerEditions } from '../../shared/pipeline/answerEditions.ts';
import { openDesk } from '../openDesk.ts';
import { readMoment } from '../readMoment.ts';
import { type Column, shortMoment, writeAnswer } from '../writeAnswer.ts';
import type { QueryOptions } from './query.ts';

const columns: Column<Edition>[] = [
  { name: 'edition', show: (edition) => edition.editionId },
  { name: 'news from', show: (edition) => shortMoment(edition.dataFrom) },
  { name: 'news until', show: (edition) => shortMoment(edition.dataUntil) },
  { name: 'stories', show: (edition) => String(edition.storyCount) },
  { name: 'entries', show: (edition) => String(edition.entryCount) },
  { name: 'frozen', show: (edition) => shortMoment(edition.frozenAt) },
  { name: 'queued', show: (edition) => (edition.queuedAt ? shortMoment(edition.queuedAt) : 'not yet') },
  { name: 'mails', show: (edition) => String(edition.deliveriesQueued ?? '') },
];

export async function queryEditions(options: QueryOptions): Promise<void> {
  const question = {
    since: options.since && dayOf(readMoment('--since', options.since)),
    until: options.until && dayOf(readMoment('--until', options.until)),
  };
  const desk = await openDesk(options, ['editions', 'mentions']);
  try {
    await writeAnswer<Edition>(
      options,
      {
        question: { noun: 'editions', ...question },
        columns,
        json: (edition) => edition,
        nothing: 'No edition was published then.',
      },
      async function* (position) {
        for await (const edition of answerEditions(question, desk.stores, position))
          yield { row: edition, position: edition.editionId };
      },
    );
  } finally {
    await desk.close();
  }
}
