import { creditId, placeById } from '../../shared/enrich/knownNames.ts';
import type { RevisionRecord } from '../../shared/model/entry.ts';
import { EventKind, type PersonRange, Verification } from '../../shared/model/inferred.ts';
import { ItemStatus } from '../../shared/model/item.ts';
import type { Day } from '../../shared/model/time.ts';
import { type Answer, answerQuery, type Question } from '../../shared/pipeline/answerQuery.ts';
import { Failure } from '../Failure.ts';
import { openDesk } from '../openDesk.ts';
import { readActor } from '../readActor.ts';
import { readDay, readMoment } from '../readMoment.ts';
import { readPlace } from '../readPlace.ts';
import { type Column, shortMoment, writeAnswer } from '../writeAnswer.ts';
import type { QueryOptions } from './query.ts';

export async function queryEntries(options: QueryOptions): Promise<void> {
  const question = readQuestion(options);
  const desk = await openDesk(options, ['entries', 'mentions', 'stories']);
  try {
    await writeAnswer<Answer>(
      options,
      {
        question: { noun: 'entries', ...question },
        columns: question.changedSince ? changeColumns : columns,
        json: ({ entry, change }) => (change ? { ...entry, change } : entry),
        nothing: 'Nothing that was filed answers this.',
      },
      async function* (position) {
        for await (const answer of answerQuery(question, desk.stores, creditId, position, tellDay()))
          yield { row: answer, position: answer.position };
      },
    );
  } finally {
    await desk.close();
  }
}

const silentMs = 2_000;

/** A question that no key answers walks the days: whoever waits at a terminal is told how far it is. */
function tellDay(): (day: Day) => void {
  let tellAt = Date.now() + silentMs;
  return (day) => {
    if (!process.stderr.isTTY || Date.now() < tellAt) return;
    tellAt = Date.now() + silentMs;
    process.stderr.write(
      `Reading the rows of each day, now of ${day}. A shorter period (--since, --until) is quicker.\n`,
    );
  };
}

const columns: Column<Answer>[] = [
  { name: 'entry', show: ({ entry }) => entry.entryId },
  { name: 'published', show: ({ entry }) => shortMoment(entry.publishedAt) },
  { name: 'outlet', width: 20, show: ({ entry }) => entry.outlet },
  { name: 'headline', width: 56, show: headlineOf },
  { name: 'place', width: 16, show: placeNameOf },
  { name: 'killed', show: ({ entry }) => rangeOf(entry.inferred.toll.killed) },
  {
    name: 'verification',
    show: ({ entry }) => (entry.status === 'usable' ? entry.inferred.verification : entry.status.toUpperCase()),
  },
  { name: 'story', show: ({ entry }) => entry.filing.storyId ?? '' },
  { name: 'kind', csvOnly: true, show: ({ entry }) => entry.inferred.event.type ?? '' },
  { name: 'status', csvOnly: true, show: ({ entry }) => entry.status },
  { name: 'credits', csvOnly: true, show: ({ entry }) => entry.inferred.credits.join(' ') },
  { name: 'language', csvOnly: true, show: ({ entry }) => entry.inferred.language },
  { name: 'duplicateOf', csvOnly: true, show: ({ entry }) => entry.filing.duplicateOf ?? '' },
  { name: 'url', csvOnly: true, show: ({ entry }) => entry.url ?? '' },
];

const changeColumns: Column<Answer>[] = [
  { name: 'changed', show: ({ change }) => shortMoment(change?.at ?? '') },
  { name: 'entry', show: ({ entry }) => entry.entryId },
  { name: 'outlet', width: 20, show: ({ entry }) => entry.outlet },
  { name: 'revision', show: ({ change }) => change?.kind ?? '' },
  { name: 'headline', width: 48, show: headlineOf },
  { name: 'what', width: 72, show: ({ change }) => (change ? describeChange(change) : '') },
];

function describeChange({ changes = [], note }: RevisionRecord): string {
  const told = changes.map(({ field, from, to }) => `${field}: ${from ?? '—'} → ${to ?? '—'}`);
  return [...(note ? [note] : []), ...told].join('; ');
}

function headlineOf({ entry }: Answer): string {
  return entry.headline ?? entry.text.split('\n', 1)[0] ?? '';
}

function placeNameOf({ entry: { inferred } }: Answer): string {
  const place = inferred.event.placeId ?? inferred.places[0]?.placeId;
  return place ? (placeById(place)?.name ?? place) : '';
}

function rangeOf(range: PersonRange | null): string {
  if (!range) return '';
  if (range.max === null) return `${range.min}+`;
  return range.min === range.max ? String(range.min) : `${range.min}-${range.max}`;
}

function readQuestion(options: QueryOptions): Question {
  const question: Question = {
    entryId: options.entry,
    day: options.day && readDay('--day', options.day),
    since: options.since && readMoment('--since', options.since, 'start'),
    until: options.until && readMoment('--until', options.until, 'end'),
    storyId: options.story,
    outlet: options.outlet,
    language: options.language?.toLowerCase(),
    placeId: options.place && readPlace(options.place),
    actorId: options.actor && readActor(options.actor),
    creditId: options.credit && creditId(options.credit),
    kind: options.kind && oneOf('--kind', options.kind, EventKind.options),
    status: options.status && oneOf('--status', options.status, [...Verification.options, ...ItemStatus.options]),
    killedAtLeast: options.killed === undefined ? undefined : readCount('--killed', options.killed),
    changedSince: options.changedSince && readMoment('--changed-since', options.changedSince, 'start'),
  };
  if (Object.values(question).some((value) => value !== undefined)) return question;
  throw new Failure(
    'That would be everything the desk ever filed.',
    'Say what you look for: --day, --since, --place, --actor, --credit, --outlet, --kind, --story, --killed …',
    2,
  );
}

function readCount(option: string, words: string): number {
  const count = Number(words);
  if (words.trim() !== '' && Number.isInteger(count) && count >= 0) return count;
  throw new Failure(`${option} ${words} is no number of persons.`, 'Give a whole number, like 10.', 2);
}

function oneOf(option: string, words: string, allowed: readonly string[]): string {
  if (allowed.includes(words)) return words;
  throw new Failure(`${option} ${words} is unknown.`, `Give one of ${allowed.join(', ')}.`, 2);
}
