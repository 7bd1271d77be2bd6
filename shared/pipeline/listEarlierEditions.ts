/**
 * Which editions came before one: those its readers were told things by, and all whose corrections they are owed.
 *
 * Readers of one edition have had the same instant behind them, not always the same editions: on Tuesday some had Monday's, some that of the
 * weekend. So the walk goes back by cuts, and at each takes every edition that ended there.
 */
import type { Edition, EditionId } from '../model/edition.ts';
import { addDays, addSeconds, dayOf, daysFromTo, type Instant } from '../model/time.ts';
import type { EditionStore } from '../stores/editionStore.ts';

/** Cuts looked back at, and days: what was told before is old news when it comes again, and is told in full. */
const cutsBack = 7;
const daysBack = 8;
/** A weekly reader is owed the corrections of the week before the last. */
const weeklyDaysBack = 15;

export interface EarlierEditions {
  /** Newest first: what these told is repeated only when something is new. */
  told: Edition[];
  /** Those, and all others that readers of this edition may have had, alerts included: what these showed is corrected. */
  shown: Edition[];
  /** False until the desk has published an edition of its own. */
  deskHasBegun: boolean;
  /** The edition at whose end this one begins. */
  previous?: EditionId;
}

export async function listEarlierEditions(
  { editionId, dataFrom, dataUntil }: { editionId: EditionId; dataFrom?: Instant; dataUntil: Instant },
  { editions }: { editions: EditionStore },
): Promise<EarlierEditions> {
  const ownDay = dataFrom === undefined ? editionId : dayOf(dataUntil);
  const desk = await editions.before(ownDay, cutsBack);
  const from = dataFrom ?? desk[0]?.dataUntil;
  if (from === undefined) return { told: [], shown: [], deskHasBegun: false };
  const back = dataUntil > addSeconds(from, 2 * 86_400) ? weeklyDaysBack : daysBack;
  const all = (
    await Promise.all(daysFromTo(addDays(dayOf(from), -back), dayOf(dataUntil)).map((day) => editions.cutOn(day)))
  ).flat();
  const walked = walkBack(all.filter(isOfReaders), from);
  // The desk's own edition says what it says whoever reads at which hour: only its own kind counts as told.
  const told = dataFrom === undefined ? desk : walked;
  const alerts = all.filter((edition) => !isOfReaders(edition) && edition.dataUntil <= dataUntil);
  const shown = new Map([...told, ...walked, ...alerts].map((edition) => [edition.editionId, edition]));
  return { told, shown: [...shown.values()], deskHasBegun: desk.length > 0, previous: told[0]?.editionId };
}

function isOfReaders({ editionId }: Edition): boolean {
  return !editionId.startsWith('alert-');
}

function walkBack(all: readonly Edition[], from: Instant): Edition[] {
  const found: Edition[] = [];
  let cuts = new Set([from]);
  for (let hop = 0; hop < cutsBack && cuts.size > 0; hop++) {
    const ended = all.filter((edition) => cuts.has(edition.dataUntil) && !found.includes(edition));
    found.push(...ended);
    cuts = new Set(ended.map((edition) => edition.dataFrom));
  }
  // Newest first; of several that ended together the desk's own stands first, its name being the shortest.
  return found.sort(
    (one, other) =>
      (one.dataUntil < other.dataUntil ? 1 : one.dataUntil > other.dataUntil ? -1 : 0) ||
      one.editionId.length - other.editionId.length ||
      (one.editionId < other.editionId ? -1 : 1),
  );
}
