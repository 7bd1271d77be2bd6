/**
 * How sure the report itself is of its event.
 *
 * `disputed` when it carries a claim and its denial; `unverified` when it says that nobody could check; `confirmed_multi_source` when
 * camps that do not depend on each other assert; `statement` when one party speaks for itself; else `single_source`.
 */
import type { Verification, Why } from '../model/inferred.ts';
import type { Span } from '../model/item.ts';
import { foldText } from '../text/foldText.ts';
import type { ClaimHit } from './claims/makeClaim.ts';
import { campBySide, campByWord, outletCamps } from './data/camps.ts';
import type { Enricher } from './loadEnricher.ts';
import type { NameHit } from './nameIndex.ts';
import type { Passage } from './passage.ts';

export function decideVerification(
  claims: ClaimHit[],
  credits: { creditId: string }[],
  passage: Passage,
  background: ReadonlySet<number>,
  enricher: Enricher,
): { verification: Verification; why: Why[] } {
  const denials = claims.filter((hit) => hit.claim.status === 'denial' && !hit.habitual);
  const asserted = claims.filter((hit) => hit.claim.status === 'claim');
  const opinions = claims.filter((hit) => hit.claim.status === 'opinion_or_intent');
  // Whoever denies a thing and accuses others of it in the next breath speaks for himself.
  const oneMouth =
    denials.length > 0 &&
    asserted.length > 0 &&
    [...denials, ...asserted].every((hit) => hit.claim.speaker) &&
    speakersOf([...denials, ...asserted]).size === 1;
  if (oneMouth) return decided('statement', 'one-party-speaks', [denials[0]], passage);
  if (denials.length > 0 && asserted.length > 0)
    return decided('disputed', 'claim-and-denial', [asserted[0], denials[0]], passage);
  const marker = claims.find((hit) => hit.claim.status === 'unverified_marker' && !hit.aside);
  if (marker !== undefined) return decided('unverified', 'nobody-could-check', [marker], passage);
  if (denials.length > 0) return decided('statement', 'denial-by-itself', [denials[0]], passage);
  if (asserted.length === 0 && opinions.length > 0)
    return decided('statement', 'wishes-and-judgements-alone', [opinions[0]], passage);
  // What only tells the dead of the whole war says nothing of the event.
  const camps = new Map<string, ClaimHit | undefined>();
  for (const hit of asserted) {
    const camp = background.has(hit.sentence) ? undefined : campOf(hit, passage, enricher);
    if (camp !== undefined && !camps.has(camp)) camps.set(camp, hit);
  }
  for (const { creditId } of credits) {
    const camp = outletCamps.get(creditId);
    if (camp !== undefined && !camps.has(camp)) camps.set(camp, undefined);
  }
  if (camps.size >= 2) return decided('confirmed_multi_source', 'two-camps-assert', [...camps.values()], passage);
  const ofOneSide =
    camps.size === 1 && opinions.length > 0 && isSideAlone([...asserted, ...opinions], passage, enricher);
  if (opinions.length > 0 && credits.length === 0 && (ofOneSide || isOneParty(asserted, opinions)))
    return decided('statement', 'one-party-speaks', [opinions[0]], passage);
  return decided(
    'single_source',
    asserted.length > 0 ? 'one-camp-asserts' : 'told-by-the-report',
    [asserted[0]],
    passage,
  );
}

/** The claims it rests on, each by its sentence. */
function decided(
  verification: Verification,
  rule: string,
  rests: (ClaimHit | undefined)[],
  passage: Passage,
): { verification: Verification; why: Why[] } {
  const why = rests
    .filter((hit) => hit !== undefined)
    .map(({ claim: { span, speaker } }) => ({ rule, span, text: speaker?.name ?? passage.text.slice(...span) }));
  return { verification, why: why.length > 0 ? why : [{ rule }] };
}

/** The camp a speaker belongs to; speakers of one camp repeat each other. Undefined where the words do not say. */
function campOf(hit: ClaimHit, passage: Passage, enricher: Enricher): string | undefined {
  const { speaker } = hit.claim;
  if (speaker === undefined) return undefined;
  const inside = hitsWithin(passage, speaker.span);
  const outlet = inside.find((found) => found.name.kind === 'outlet');
  if (outlet !== undefined) {
    const own = outletCamps.get(outlet.name.id);
    return own ?? (enricher.outlets.get(outlet.name.id)?.kind === 'state' ? 'state' : 'press');
  }
  if (/\bstate[- ](?:run )?(?:news )?(?:tv|television|media|radio|broadcaster|agency)\b/i.test(speaker.name))
    return 'state';
  const words = foldText(speaker.name).split(/[^\p{L}]+/u);
  // The Syrian, the National Coalition are the opposition; the coalition is that of the air war.
  if (words.includes('coalition') && words.some((word) => /^(?:syrian?s?|national|opposition)$/.test(word)))
    return 'opposition';
  for (const word of words) {
    const camp = campByWord.get(word);
    if (camp !== undefined) return camp;
  }
  const actor = inside.find((found) => found.name.kind === 'actor');
  const side = actor === undefined ? undefined : enricher.actors.get(actor.name.id)?.side;
  return side === undefined ? undefined : (campBySide.get(side) ?? side);
}

function hitsWithin(passage: Passage, [start, end]: Span): NameHit[] {
  const { hits } = passage;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const within: NameHit[] = [];
  for (let at = low; at < hits.length && hits[at]!.start < end; at++) if (hits[at]!.end <= end) within.push(hits[at]!);
  return within;
}

/** A state's or a coalition's ministers and officers alone are heard: they speak for themselves. */
function isSideAlone(hits: ClaimHit[], passage: Passage, enricher: Enricher): boolean {
  const spoken = hits.filter((hit) => hit.claim.speaker);
  const camps = new Set(spoken.map((hit) => campOf(hit, passage, enricher)).filter((camp) => camp !== undefined));
  return spoken.length > 0 && camps.size === 1 && (camps.has('state') || camps.has('coalition'));
}

/** Whoever asserts also judges or announces, and says more of that than of facts. */
function isOneParty(asserted: ClaimHit[], opinions: ClaimHit[]): boolean {
  return speakersOf([...asserted, ...opinions]).size <= 1 || opinions.length > asserted.length;
}

/** Speakers by their last word; one without a name is himself alone. */
function speakersOf(hits: ClaimHit[]): Set<string> {
  const names = new Set<string>();
  for (const hit of hits) if (hit.claim.speaker) names.add(lastWord(hit.claim.speaker.name));
  return names;
}

function lastWord(name: string): string {
  return (
    foldText(name)
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .at(-1) ?? ''
  );
}
