import type { RevisionRecord, Told } from '../model/entry.ts';
import type { PersonRange } from '../model/inferred.ts';
import { hashWords } from '../text/hashWords.ts';
import { cutExcerpt } from './cutExcerpt.ts';

type Changes = NonNullable<RevisionRecord['changes']>;
type Change = Changes[number];

/** Of changed claims and sentences; the rest is in the archive. */
const mostOfAField = 3;

/**
 * What a revision changed, as a desk would tell its readers: the status, the headline, the toll, the place, the claims and the words, each
 * old → new. Empty when only a counter moved.
 */
export function describeChanges(before: Told, after: Told): Changes {
  return [
    ...changed('status', before.status, after.status),
    ...changed('headline', before.headline, after.headline),
    ...changed('toll', tollWords(before), tollWords(after)),
    ...changed('place', before.place, after.place),
    ...changedClaims(before, after),
    ...changedText(before, after),
  ];
}

function changed(field: Change['field'], from: string | undefined, to: string | undefined): Changes {
  if ((from ?? '') === (to ?? '')) return [];
  return [{ field, ...(from ? { from: cutExcerpt(from) } : {}), ...(to ? { to: cutExcerpt(to) } : {}) }];
}

/** "5 killed, at least 12 injured"; undefined when the toll says nothing. */
function tollWords({ killed, injured }: Told): string | undefined {
  const parts = [
    killed ? `${rangeWords(killed)} killed` : undefined,
    injured ? `${rangeWords(injured)} injured` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function rangeWords({ min, max }: PersonRange): string {
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function changedClaims(before: Told, after: Told): Changes {
  const gone = before.claims
    .filter((claim) => !after.claims.includes(claim))
    .map((claim): Change => ({ field: 'claim', from: claim }));
  const come = after.claims
    .filter((claim) => !before.claims.includes(claim))
    .map((claim): Change => ({ field: 'claim', to: claim }));
  return [...come.slice(0, mostOfAField), ...gone.slice(0, mostOfAField)];
}

/** Sentences that stand in one wording only, paired in their order: what was put in place of what. */
function changedText(before: Told, after: Told): Changes {
  if (before.whole === after.whole) return [];
  const gone = apart(before, after);
  const come = apart(after, before);
  const pairs = Math.min(mostOfAField, Math.max(gone.length, come.length));
  // Another order, other white space, or something far down: a change, with nothing to quote.
  if (pairs === 0) return [{ field: 'text' }];
  return Array.from({ length: pairs }, (_, index) => changed('text', gone[index], come[index])).flat();
}

function apart(one: Told, other: Told): string[] {
  const own = one.sentences.split(' ');
  const others = new Set(other.sentences.split(' '));
  return one.opening.filter((sentence, at) => !others.has(own[at] ?? hashWords(sentence).toString(36)));
}
