import type { Entry } from '../model/entry.ts';
import type { Claim } from '../model/inferred.ts';
import { isOwnName } from './isOwnName.ts';

const longestUnits = 60;
const mostWords = 8;

/**
 * Who makes a claim, as printed, when it reads like somebody's name or office. A longer stretch of words is more likely a misreading of the
 * sentence, and a label must not say what nobody said: then the claim has no named speaker. A preposition or the verb of saying that was read with the
 * name is no part of it. A town is nobody who could say something (a seat of government is), nor does an outlet cite itself.
 */
export function readSpeaker(claim: Claim, entry: Pick<Entry, 'outlet' | 'inferred'>): string | undefined {
  const words = claim.speaker?.name.trim().split(/\s+/) ?? [];
  while (leading.has(words[0]?.toLowerCase() ?? '')) words.shift();
  if (trailing.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  const name = midSentence(words.join(' ').replace(dateline, ''));
  if (!name || name.length > longestUnits || words.length > mostWords) return undefined;
  if (noName.test(name) || isOwnName(name, entry.outlet) || isTown(name, claim, entry)) return undefined;
  return name;
}

/** "GENEVA - The United Nations envoy". */
const dateline = /^\p{Lu}[\p{Lu} .,'’]{2,30} [-–—] /u;

/** "Activists in Homs" opened its sentence; behind "citing" the word is a common one. "State radio" is, and the State Department is not. */
function midSentence(name: string): string {
  const [first = '', second = ''] = name.split(' ', 2);
  const isCommon = articles.has(first) || (commonWords.has(first) && !/^\p{Lu}/u.test(second));
  return isCommon ? `${first.toLowerCase()}${name.slice(first.length)}` : name;
}

const articles = new Set(['A', 'An', 'The', 'One', 'Two', 'Three', 'Some', 'Several', 'His', 'Her', 'Their']);
const commonWords = new Set(
  'Local Activists Residents Rescuers Rescue Medics Doctors Nurses Witnesses Officials Police Soldiers Relatives Neighbours Villagers Teachers Monitors Rebels Fighters Commanders Officers Sources Security Hospital Medical Military Opposition State Aid Both'.split(
    ' ',
  ),
);

const leading = new Set([
  'by',
  'from',
  'par',
  'selon',
  'earlier',
  'meanwhile',
  'later',
  'ранее',
  'позже',
  'между',
  'тем',
]);
const trailing = new Set([
  'said',
  'says',
  'denied',
  'denies',
  'told',
  'claimed',
  'claims',
  'reported',
  'reports',
  'added',
  'confirmed',
]);

/** "It should be said", "There is": the beginning of a sentence, and nobody. */
const noName = /^(?:it|there|that|this|which|what|as|if|when|but|and)(?:\s|$)/i;

/** Who governs is called by where he sits. A seat anywhere else in these two countries is a town like any other. */
const seats = new Set(['sy-damascus', 'iq-baghdad', 'iq-erbil']);

/** The whole name is that of a place of this war where nobody governs: "Aleppo", read out of "say rescuers in Aleppo". */
function isTown(name: string, claim: Claim, { inferred }: Pick<Entry, 'inferred'>): boolean {
  return inferred.places.some(
    (place) =>
      place.in === claim.in &&
      place.precision !== 'country' &&
      (place.country === 'SY' || place.country === 'IQ') &&
      !seats.has(place.placeId) &&
      place.name.toLowerCase() === name.toLowerCase(),
  );
}
