import type { Edition } from '../model/edition.ts';
import { addDays, type Day, dayOf } from '../model/time.ts';
import type { EditionStore } from '../stores/editionStore.ts';
import type { MentionStore } from '../stores/mentionStore.ts';

export interface EditionQuestion {
  since?: Day;
  until?: Day;
}

const daysAtOnce = 31;

/**
 * Editions, newest first. An edition's key is its day, so they are asked for by name, a month at a time: back to `since`, or to the
 * first month in which there was none. Without `until` they begin at the day after the last on which anything was published.
 */
export async function* answerEditions(
  { since, until }: EditionQuestion,
  stores: { editions: EditionStore; mentions: MentionStore },
  position?: Day,
): AsyncGenerator<Edition> {
  let before = position ?? (until ? addDays(until, 1) : undefined);
  if (before === undefined) {
    for await (const day of stores.mentions.days()) {
      before = addDays(day, 2);
      break;
    }
  }
  while (before !== undefined && (since === undefined || before > since)) {
    const found: Edition[] = await stores.editions.before(dayOf(before), daysAtOnce);
    for (const edition of found) if (since === undefined || edition.editionId >= since) yield edition;
    before = found.length > 0 || since !== undefined ? addDays(before, -daysAtOnce) : undefined;
  }
}
