/**
 * Answers a person's question to the tables: the narrowest key or index first, the other conditions on what it gives.
 *
 * Rows stream, newest first but for a story, which is told from its beginning.
 */
import type { Entry } from '../model/entry.ts';
import { addDays, type Day, dayOf, daysFromTo, type Instant } from '../model/time.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import { type MentionRow, type MentionStore, mentionKey } from '../stores/mentionStore.ts';

export interface Question {
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
  since?: Instant;
  until?: Instant;
}

export interface QueryStores {
  entries: EntryStore;
  mentions: MentionStore;
}

const pageSize = 50;

/** At least one of the conditions but `since`, `until` must be given, or both of these: nothing here reads a whole table. */
export async function* answerQuery(
  question: Question,
  stores: QueryStores,
  creditIdOf: (name: string) => string,
): AsyncGenerator<Entry> {
  const seen = new Set<string>();
  for await (const ids of candidateIds(question, stores)) {
    const fresh = ids.filter((entryId) => !seen.has(entryId));
    for (const entryId of fresh) seen.add(entryId);
    const entries = new Map((await stores.entries.getMany(fresh)).map((entry) => [entry.entryId, entry]));
    for (const entryId of fresh) {
      const entry = entries.get(entryId);
      if (entry && fits(entry, question, creditIdOf)) yield entry;
    }
  }
}

async function* candidateIds(question: Question, stores: QueryStores): AsyncGenerator<string[]> {
  if (question.storyId) {
    yield* pages(stores.entries.ofStory(question.storyId));
    return;
  }
  const mention = mentionOf(question);
  if (mention) {
    const { since, until } = periodOf(question);
    let after: MentionRow | undefined;
    for (;;) {
      const page = await stores.mentions.page(mention, { since, until, limit: pageSize, after });
      if (page.rows.length > 0) yield page.rows.map((row) => row.entryId);
      after = page.rows.at(-1);
      if (!page.more || !after) return;
    }
  }
  const days = question.day ? [question.day] : daysFromTo(dayOf(question.since ?? ''), dayOf(question.until ?? ''));
  for (const day of days.toReversed()) {
    const rows: string[] = [];
    for await (const row of stores.entries.publishedOn(day, { from: question.since, to: question.until }))
      rows.push(row.entryId);
    for (let at = rows.length; at > 0; at -= pageSize) yield rows.slice(Math.max(0, at - pageSize), at).toReversed();
  }
}

async function* pages(rows: AsyncGenerator<{ entryId: string }>): AsyncGenerator<string[]> {
  let page: string[] = [];
  for await (const row of rows) {
    page.push(row.entryId);
    if (page.length === pageSize) {
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}

/** The rarest kind of mention asked for. Killed entries have no mentions, so that status is looked for by day. */
function mentionOf(question: Question): string | undefined {
  if (question.placeId) return mentionKey('place', question.placeId);
  if (question.actorId) return mentionKey('actor', question.actorId);
  if (question.creditId) return mentionKey('credit', question.creditId);
  if (question.kind) return mentionKey('kind', question.kind);
  if (question.outlet) return mentionKey('outlet', question.outlet);
  if (question.day || (question.since && question.until)) return undefined;
  if (question.status) return mentionKey('status', question.status);
  if (question.language) return mentionKey('language', question.language);
  return undefined;
}

function periodOf({ day, since, until }: Question): { since?: Instant; until?: Instant } {
  if (!day) return { since, until };
  const start = `${day}T00:00:00.000Z`;
  const end = `${addDays(day, 1)}T00:00:00.000Z`;
  return { since: since && since > start ? since : start, until: until && until < end ? until : end };
}

function fits(entry: Entry, question: Question, creditIdOf: (name: string) => string): boolean {
  const { inferred, filing } = entry;
  const { since, until } = question;
  return (
    (!question.day || entry.day === question.day) &&
    (!since || entry.publishedAt >= since) &&
    (!until || entry.publishedAt <= until) &&
    (!question.storyId || filing.storyId === question.storyId) &&
    (!question.placeId ||
      filing.areaIds.includes(question.placeId) ||
      inferred.places.some((place) => place.placeId === question.placeId)) &&
    (!question.actorId || inferred.actors.some((actor) => actor.actorId === question.actorId)) &&
    (!question.creditId || inferred.credits.some((credit) => creditIdOf(credit) === question.creditId)) &&
    (!question.kind || inferred.event.type === question.kind) &&
    (!question.outlet || mentionKey('outlet', entry.outlet) === mentionKey('outlet', question.outlet)) &&
    (!question.language || inferred.language === question.language) &&
    (!question.status || inferred.verification === question.status || entry.status === question.status)
  );
}
