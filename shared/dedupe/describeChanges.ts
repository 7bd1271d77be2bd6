import type { RevisionRecord, Told } from '../model/entry.ts';
import type { PersonRange } from '../model/inferred.ts';
import { hashWords } from '../text/hashWords.ts';
import { wordsOf } from '../text/wordsOf.ts';
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

/** Sentences that stand in one wording only: those that share most of their words were put in place of one another, the others came or went. */
function changedText(before: Told, after: Told): Changes {
  if (before.whole === after.whole) return [];
  const gone = apart(before, after);
  const come = apart(after, before);
  // Another order, other white space, or something far down: a change, with nothing to quote.
  if (gone.length === 0 && come.length === 0) return [{ field: 'text' }];
  const left = new Set(gone);
  const pairs = come.map((sentence): [string | undefined, string | undefined] => {
    const replaced = mostAlike(sentence, left);
    if (replaced !== undefined) left.delete(replaced);
    return [replaced, sentence];
  });
  return [...pairs, ...[...left].map((sentence): [string, undefined] => [sentence, undefined])]
    .slice(0, mostOfAField)
    .flatMap(([from, to]) => changed('text', from, to));
}

/** Of two wordings of one sentence half the words are the same. */
const leastShared = 0.5;

function mostAlike(sentence: string, others: ReadonlySet<string>): string | undefined {
  const words = new Set(beginnings(sentence));
  let best: string | undefined;
  let most = leastShared;
  for (const other of others) {
    const otherWords = new Set(beginnings(other));
    const shared = [...otherWords].filter((word) => words.has(word)).length;
    const alike = shared / Math.max(1, Math.min(words.size, otherWords.size));
    if (alike > most || (alike === most && best === undefined)) [best, most] = [other, alike];
  }
  return best;
}

function apart(one: Told, other: Told): string[] {
  const own = one.sentences.split(' ');
  const others = new Set(other.sentences.split(' '));
  return one.opening.filter((sentence, at) => !others.has(own[at] ?? hashWords(sentence).toString(36)));
}

/** Of words, so that "bridge" and "bridges" are one in any language that inflects at the end. */
function beginnings(sentence: string): string[] {
  return wordsOf(sentence).map((word) => word.slice(0, 5));
}
