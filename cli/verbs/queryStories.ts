import { placeById } from '../../shared/enrich/knownNames.ts';
import type { Story } from '../../shared/model/story.ts';
import { type ActiveStory, answerStories, type StoryQuestion } from '../../shared/pipeline/answerStories.ts';
import { openDesk } from '../openDesk.ts';
import { readDay, readMoment } from '../readMoment.ts';
import { type Column, shortMoment, writeAnswer } from '../writeAnswer.ts';
import type { QueryOptions } from './query.ts';

const columns: Column<ActiveStory>[] = [
  { name: 'story', show: ({ story }) => story.storyId },
  { name: 'active', show: ({ lastDay }) => lastDay },
  { name: 'first report', show: ({ story }) => shortMoment(story.firstReportedAt) },
  { name: 'last report', show: ({ story }) => shortMoment(story.lastReportedAt) },
  { name: 'reports', show: ({ story }) => String(story.entryCount) },
  { name: 'outlets', show: ({ story }) => String(story.outlets.length) },
  { name: 'title', width: 64, show: ({ story }) => markedTitle(story) },
  { name: 'place', width: 16, show: ({ story }) => mostNamed(story.places) },
];

export async function queryStories(options: QueryOptions): Promise<void> {
  const question: StoryQuestion = {
    day: options.day && readDay('--day', options.day),
    since: options.since && readMoment('--since', options.since, 'start'),
    until: options.until && readMoment('--until', options.until, 'end'),
  };
  const desk = await openDesk(options, ['entries', 'mentions', 'stories']);
  try {
    await writeAnswer<ActiveStory>(
      options,
      {
        question: { noun: 'stories', ...question },
        columns,
        json: ({ story, lastDay }) => ({ ...story, lastDay }),
        nothing: 'No story had a report then.',
      },
      async function* (position) {
        for await (const active of answerStories(question, desk.stores, position))
          yield { row: active, position: active.position };
      },
    );
  } finally {
    await desk.close();
  }
}

/** A headline that was taken back is not shown as if it stood. */
function markedTitle({ title, titleStatus }: Story): string {
  return titleStatus === undefined ? title : `${titleStatus.toUpperCase()}: ${title}`;
}

function mostNamed(places: Record<string, number>): string {
  const [first] = Object.entries(places).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return first ? (placeById(first[0])?.name ?? first[0]) : '';
}
