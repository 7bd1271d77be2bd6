/**
 * Answers a person's question to the tables: the narrowest key or index first, the other conditions on what it gives.
 *
 * Entries stream, newest first but for a story, which is told from its beginning. No more than a page is held at a time, however much
 * there is; `position` continues behind an entry that was given before (see pageToken). Where nothing narrower answers, the rows of each
 * day are read, and `onDay` hears of each.
 */
import { placeById } from '../enrich/knownNames.ts';
import type { Entry, RevisionRecord } from '../model/entry.ts';
import { addDays, type Day, dayOf, daysFromTo, type Instant } from '../model/time.ts';
import { type EntryRow, rowOfEntry } from '../stores/entryRow.ts';
import type { EntryStore, Place } from '../stores/entryStore.ts';
import { changedKey, type MentionStore, mentionKey } from '../stores/mentionStore.ts';
import type { StoryStore } from '../stores/storyStore.ts';
import { entriesOfStory, followStory } from './followStory.ts';

export interface Question {
  entryId?: string;
  day?: Day;
  placeId?: string;
  actorId?: string;
  creditId?: string;
  outlet?: string;
  kind?: string;
  storyId?: string;
  /** A verification status (`disputed`) or a supplier's (`canceled`). */
  status?: string;
  language?: string;
  /** The toll's lower bound is at least this. */
  killedAtLeast?: number;
  /** Of revised entries, those whose words were changed at or after this instant; each change is told. */
  changedSince?: Instant;
  since?: Instant;
  until?: Instant;
}

export interface QueryStores {
  entries: EntryStore;
  mentions: MentionStore;
  stories: StoryStore;
}

export interface Answer {
  entry: Entry;
  /** Where the answer stands in the list. */
  position: string;
  /** With `changedSince`: the change that is told. */
  change?: RevisionRecord;
}

interface Candidate {
  entryId: string;
  position: string;
  /** When it was changed, in a list of changes. */
  changedAt?: Instant;
}

const pageSize = 50;

export async function* answerQuery(
  question: Question,
  stores: QueryStores,
  creditIdOf: (name: string) => string,
  position?: string,
  onDay: (day: Day) => void = () => undefined,
): AsyncGenerator<Answer> {
  const fits = (row: EntryRow) => answers(row, question, creditIdOf);
  for await (const page of pagesOf(candidates(question, stores, fits, position, onDay))) {
    const found = await stores.entries.getMany(page.map(({ entryId }) => entryId));
    const entries = new Map(found.map((entry) => [entry.entryId, entry]));
    for (const candidate of page) {
      const entry = entries.get(candidate.entryId);
      if (!entry || !fits(rowOfEntry(entry))) continue;
      const { position, changedAt } = candidate;
      if (changedAt === undefined) yield { entry, position };
      else for (const change of changesAt(entry, changedAt)) yield { entry, position, change };
    }
  }
}

/**
 * What was changed in an entry at an instant. Of a report that brings an item and withdraws it, the withdrawal alone is a change. None, where a
 * change was decided anew after a crash and left a row with another time.
 */
function changesAt({ filing }: Entry, instant: Instant): RevisionRecord[] {
  return filing.revisions.filter(({ at, kind }) => at === instant && kind !== 'new' && kind !== 'stale');
}

async function* candidates(
  question: Question,
  stores: QueryStores,
  fits: (row: EntryRow) => boolean,
  position: string | undefined,
  onDay: (day: Day) => void,
): AsyncGenerator<Candidate> {
  const { entryId, storyId, changedSince, since, until } = question;
  if (entryId) {
    if (!position) yield { entryId, position: entryId };
  } else if (storyId) {
    // By any of its ids; entries that were filed under an id without a row are found by that.
    const story = (await followStory(storyId, stores.stories)) ?? { storyId };
    for await (const row of entriesOfStory(story, stores.entries, position ? placeIn(position) : undefined))
      if (fits(row)) yield candidateOf(row);
  } else if (changedSince) {
    for await (const row of mentioning(changedKey, { since: changedSince }, stores, position))
      yield { entryId: row.entryId, position: row.at, changedAt: row.at.slice(0, row.at.indexOf('#')) };
  } else {
    const mention = mentionOf(question);
    if (mention) {
      for await (const row of mentioning(mention, periodOf(question), stores, position))
        yield { entryId: row.entryId, position: row.at };
      return;
    }
    for await (const day of daysAsked(question, stores, position)) {
      onDay(day);
      let after = position && dayOf(position) === day ? placeIn(position) : undefined;
      for (let more = true; more; ) {
        const page = await stores.entries.pageOfDay(day, { from: since, to: until, after, limit: 4 * pageSize });
        for (const row of page.rows) if (fits(row)) yield candidateOf(row);
        after = page.rows.at(-1) ?? after;
        more = page.more;
      }
    }
  }
}

async function* mentioning(
  mention: string,
  between: { since?: Instant; until?: Instant },
  stores: QueryStores,
  position: string | undefined,
) {
  let after = position;
  for (let more = true; more; ) {
    const page = await stores.mentions.page(mention, { ...between, limit: pageSize, after });
    yield* page.rows;
    after = page.rows.at(-1)?.at ?? after;
    more = page.more;
  }
}

/** Days newest first: those asked for, or those on which anything was published. */
export async function* daysAsked(
  { day, since, until }: Pick<Question, 'day' | 'since' | 'until'>,
  { mentions }: Pick<QueryStores, 'mentions'>,
  position?: string,
): AsyncGenerator<Day> {
  const last = position && dayOf(position);
  if (day) yield day;
  else if (since && until) {
    const days = daysFromTo(dayOf(since), dayOf(last && last < until ? last : until));
    yield* days.toReversed();
  } else {
    const newest = [until && dayOf(until), last].filter((each) => each !== undefined && each !== '').sort()[0];
    yield* mentions.days({ since: since && dayOf(since), until: newest });
  }
}

async function* pagesOf<Row>(rows: AsyncGenerator<Row>): AsyncGenerator<Row[]> {
  let page: Row[] = [];
  for await (const row of rows) {
    page.push(row);
    if (page.length === pageSize) {
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}

function candidateOf({ entryId, publishedAt }: EntryRow): Candidate {
  return { entryId, position: `${publishedAt}#${entryId}` };
}

function placeIn(position: string): Place {
  const mark = position.indexOf('#');
  return { publishedAt: position.slice(0, mark), entryId: position.slice(mark + 1) };
}

/**
 * The row of the index of mentions that answers: an actor and an agency before a governorate, which is in more reports. What was killed
 * has no rows there, and places outside of the governorates have none: those are looked for by day.
 */
function mentionOf(question: Question): string | undefined {
  if (question.day || question.status === 'canceled') return undefined;
  if (question.actorId) return mentionKey('actor', question.actorId);
  if (question.creditId) return mentionKey('credit', question.creditId);
  const areaId = question.placeId && areaOf(question.placeId);
  return areaId ? mentionKey('place', areaId) : undefined;
}

/** The governorate under which reports of a place are found; as fileEntry's areas. */
function areaOf(placeId: string): string | undefined {
  const place = placeById(placeId);
  if (!place || (place.country !== 'SY' && place.country !== 'IQ')) return undefined;
  return place.precision === 'governorate' ? place.placeId : place.governorateId;
}

function periodOf({ day, since, until }: Question): { since?: Instant; until?: Instant } {
  if (!day) return { since, until };
  const start = `${day}T00:00:00.000Z`;
  const end = `${addDays(day, 1)}T00:00:00.000Z`;
  return { since: since && since > start ? since : start, until: until && until < end ? until : end };
}

function answers(row: EntryRow, question: Question, creditIdOf: (name: string) => string): boolean {
  const { day, since, until, placeId, actorId, creditId, kind, outlet, language, status, killedAtLeast } = question;
  return (
    (!day || row.day === day) &&
    (!since || row.publishedAt >= since) &&
    (!until || row.publishedAt <= until) &&
    (!placeId || row.areaIds.includes(placeId) || row.placeIds.includes(placeId)) &&
    (!actorId || row.actorIds.includes(actorId)) &&
    (!creditId || row.credits.some((credit) => creditIdOf(credit) === creditId)) &&
    (!kind || row.kind === kind) &&
    (!outlet || nameOf(row.outlet) === nameOf(outlet)) &&
    (!language || row.language === language) &&
    (!status || row.verification === status || row.status === status) &&
    (killedAtLeast === undefined || (row.toll.killed?.min ?? -1) >= killedAtLeast)
  );
}

function nameOf(words: string): string {
  return words
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, ' ');
}
