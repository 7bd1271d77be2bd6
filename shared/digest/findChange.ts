import type { MaterialChange, Showing, TollLine } from '../model/edition.ts';
import type { PersonRange } from '../model/inferred.ts';
import { containment, contentWords } from './contentWords.ts';
import type { Sentence } from './listSentences.ts';
import { sameRange } from './sameRange.ts';
import { type Reading, rankSentences } from './selectLines.ts';

/** A sentence is old when this much of it stood in one that readers saw. */
const alreadyTold = 0.7;

/**
 * What is materially new in a story that an earlier edition told: that it was told as two and is one, another toll, a denial, a second source, a further place, or a report
 * that says what no shown sentence did; in this order. Undefined when nothing is: the story then gets one line. Undefined too when the
 * story was never shown. A sentence that already stands
 * among the sides (`sided`) is taken only when no other says what is new.
 */
export function findChange(
  reading: Reading,
  tolls: readonly TollLine[],
  sided: readonly Sentence[],
): { change: Omit<MaterialChange, 'line'>; sentence: Sentence } | undefined {
  const { story } = reading;
  const { shown } = story;
  if (shown === undefined) return undefined;
  const since = shown.editionDay;
  const ranked = rankSentences(reading);

  if (story.wasSeveral) {
    const sentence = ranked.find((each) => !wasTold(each, shown.sentences)) ?? ranked[0];
    if (sentence) return { change: { kind: 'one-story', since }, sentence };
  }

  const toll = findNewToll(tolls, shown.tolls);
  if (toll) {
    const { entryId, ...figures } = toll;
    const ofEntry = ranked.filter(({ entry }) => entry.entryId === entryId);
    const sentence =
      ofEntry.find(({ casualties }) => casualties.some((one) => one.killed && sameRange(one.killed, figures.to))) ??
      ofEntry.find(({ casualties }) => casualties.some((one) => one.role === 'event')) ??
      ofEntry[0];
    if (sentence) return { change: { kind: 'toll', since, ...figures }, sentence };
  }
  if (story.denied && !shown.denied) {
    const sentence = ranked.find(({ claims }) => claims.some((claim) => claim.status === 'denial'));
    if (sentence) return { change: { kind: 'denial', since }, sentence };
  }
  if (story.mark === 'confirmed_multi_source' && (shown.mark === 'single_source' || shown.mark === 'unverified')) {
    const sentence = ranked.find((each) => !wasTold(each, shown.sentences));
    if (sentence) return { change: { kind: 'second-source', since }, sentence };
  }
  const told = new Set(shown.placeIds);
  const newPlace = story.places.find((place) => !told.has(place.placeId) && place.precision !== 'country');
  if (newPlace) {
    const sentence = ranked.find(({ entry }) => entry.inferred.event.placeId === newPlace.placeId);
    if (sentence && !wasTold(sentence, shown.sentences)) return { change: { kind: 'place', since }, sentence };
  }
  const untold = ranked.slice(0, 12).filter((each) => isNewWording(each, reading) && !wasTold(each, shown.sentences));
  const sentence = untold.find((each) => !sided.includes(each)) ?? untold[0];
  return sentence && { change: { kind: 'report', since }, sentence };
}

/**
 * A figure that readers have not been given: first an outlet's that gave another before, then one that nobody gave. Only the former has a `from`: two outlets'
 * figures are two accounts, and "100 → 85" over both would be a correction that nobody made.
 */
function findNewToll(
  tolls: readonly TollLine[],
  told: Showing['tolls'],
): { entryId: string; from?: PersonRange; to: PersonRange } | undefined {
  const given = tolls.flatMap(({ outlet, entryId, killed }) =>
    killed ? [{ entryId, to: killed, before: told.find((each) => each.outlet === outlet)?.killed }] : [],
  );
  const revised = given.find(({ before, to }) => before !== undefined && !sameRange(before, to));
  if (revised) return { entryId: revised.entryId, from: revised.before, to: revised.to };
  const another = given.find(({ to }) => !told.some(({ killed }) => sameRange(killed, to)));
  return another && { entryId: another.entryId, to: another.to };
}

/** Of an entry that was updated, only what the update brought is news; the rest of it readers could have been told before. */
function isNewWording({ entry, text }: Sentence, { story }: Reading): boolean {
  const brought = story.updates.get(entry.entryId);
  return brought === undefined || brought.some((sentence) => sentence.includes(text.slice(0, quoted)));
}

/** In UTF-16 units: the history quotes a long sentence by its beginning. */
const quoted = 120;

function wasTold(sentence: Sentence, sentences: readonly string[]): boolean {
  return sentences.some((shown) => {
    const other = contentWords(shown, sentence.entry.inferred.language);
    return (
      containment(sentence.words, other.words) >= alreadyTold &&
      (sentence.numbers.size === 0 || containment(sentence.numbers, other.numbers) === 1)
    );
  });
}
