import type { EnrichedEntry, RevisionRecord } from '../model/entry.ts';
import type { PersonRange, Toll } from '../model/inferred.ts';
import { splitSentences } from '../text/splitSentences.ts';

type Changes = NonNullable<RevisionRecord['changes']>;
type Change = Changes[number];

/** Sentences added or taken out are shown up to this many UTF-16 units a side: a revision record stands in the entry's row. */
const longestExcerpt = 280;
/** Of changed claims and sentences; the rest is in the archive. */
const mostOfAField = 3;

/**
 * What a revision changed, as a desk would tell its readers: the headline, the toll, the words, the status, the place and the
 * claims, each old → new. Empty when only a counter moved. Both entries carry the same `entryId`.
 */
export function describeChanges(held: EnrichedEntry, arriving: EnrichedEntry): RevisionRecord['changes'] {
  return [
    ...changed('status', held.status, arriving.status),
    ...changed('headline', held.headline, arriving.headline),
    ...changed('toll', tollWords(held.inferred.toll), tollWords(arriving.inferred.toll)),
    ...changed('place', placeWords(held), placeWords(arriving)),
    ...changedClaims(held, arriving),
    ...changedText(held.text, arriving.text),
  ];
}

function changed(field: Change['field'], from: string | undefined, to: string | undefined): Changes {
  if ((from ?? '') === (to ?? '')) return [];
  return [{ field, ...(from ? { from: cut(from) } : {}), ...(to ? { to: cut(to) } : {}) }];
}

/** "5 killed, at least 12 injured"; undefined when the toll says nothing. */
function tollWords(toll: Toll): string | undefined {
  const parts = [
    toll.killed ? `${rangeWords(toll.killed)} killed` : undefined,
    toll.injured ? `${rangeWords(toll.injured)} injured` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function rangeWords({ min, max }: PersonRange): string {
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function placeWords(entry: EnrichedEntry): string | undefined {
  const { placeId } = entry.inferred.event;
  if (placeId === undefined) return undefined;
  return entry.inferred.places.find((place) => place.placeId === placeId)?.name ?? placeId;
}

/** A claim is told by its status and speaker: "denial: the ministry". A change of wording alone is a change of text. */
function claimWords(entry: EnrichedEntry): string[] {
  const telling = entry.inferred.claims.filter(
    (claim) => claim.status !== 'other' && claim.status !== 'statement_of_fact',
  );
  return [
    ...new Set(telling.map((claim) => (claim.speaker ? `${claim.status}: ${claim.speaker.name}` : claim.status))),
  ];
}

function changedClaims(held: EnrichedEntry, arriving: EnrichedEntry): Changes {
  const before = claimWords(held);
  const after = claimWords(arriving);
  const gone = before
    .filter((claim) => !after.includes(claim))
    .map((claim): Change => ({ field: 'claim', from: cut(claim) }));
  const come = after
    .filter((claim) => !before.includes(claim))
    .map((claim): Change => ({ field: 'claim', to: cut(claim) }));
  return [...come.slice(0, mostOfAField), ...gone.slice(0, mostOfAField)];
}

/** Sentences that stand in one version only, paired in their order: what was put in place of what. */
function changedText(from: string, to: string): Changes {
  if (from === to) return [];
  const before = splitSentences(from).map((sentence) => sentence.text);
  const after = splitSentences(to).map((sentence) => sentence.text);
  const inBefore = new Set(before);
  const inAfter = new Set(after);
  const gone = before.filter((sentence) => !inAfter.has(sentence));
  const come = after.filter((sentence) => !inBefore.has(sentence));
  const pairs = Math.min(mostOfAField, Math.max(gone.length, come.length));
  // The same sentences in another order, or other white space: a change, with nothing to quote.
  if (pairs === 0) return [{ field: 'text' }];
  return Array.from({ length: pairs }, (_, index) => changed('text', gone[index], come[index])).flat();
}

function cut(words: string): string {
  if (words.length <= longestExcerpt) return words;
  const end = words.lastIndexOf(' ', longestExcerpt - 1);
  return `${words.slice(0, end > longestExcerpt / 2 ? end : longestExcerpt - 1).trimEnd()}…`;
}
