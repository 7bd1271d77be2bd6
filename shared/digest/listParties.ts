import type { DigestGazetteer, GazetteerActor } from '../model/edition.ts';
import type { Claim } from '../model/inferred.ts';
import type { Span } from '../model/item.ts';
import { findForces } from './findForces.ts';
import type { Sentence } from './listSentences.ts';

/** Those who fight or send forces. Monitors, rescuers, relief and the United Nations speak about the war and are no side of it. */
const warring = new Set([
  'damascus',
  'opposition',
  'is',
  'sdf',
  'baghdad',
  'krg',
  'pkk',
  'turkey',
  'russia',
  'iran',
  'coalition',
  'usa',
  'israel',
]);

/** Sides that answer for one another: whom one of them accuses, the other does not defend. */
const allied = [
  ['damascus', 'russia', 'iran'],
  ['opposition', 'turkey'],
  ['sdf', 'pkk', 'coalition', 'usa'],
  ['baghdad', 'krg', 'coalition', 'usa'],
];

export interface Party extends GazetteerActor {
  actorId: string;
  span: Span;
}

/** The warring parties that a sentence names, in its order, by name or by the nation of their arms ("Turkish artillery"). */
export function listParties(sentence: Sentence, gazetteer: DigestGazetteer): Party[] {
  const { entry, span } = sentence;
  const named = entry.inferred.actors
    .filter((actor) => (actor.in === 'headline') === (sentence.in === 'headline') && overlap(actor.span, span))
    .flatMap(({ actorId, span: at }) => {
      const actor = gazetteer.actorById(actorId);
      return actor && warring.has(actor.side) ? [{ ...actor, actorId, span: at }] : [];
    });
  const armed = findForces(sentence).flatMap(({ actorId, span: at }) => {
    const actor = gazetteer.actorById(actorId);
    return actor && !named.some((party) => overlap(party.span, at)) ? [{ ...actor, actorId, span: at }] : [];
  });
  return [...named, ...armed].sort((one, other) => one.span[0] - other.span[0]);
}

/** The party whose words a claim is, when its speaker is one or speaks for one: "the Russian defence ministry", "a spokeswoman for the SDF". */
export function partyOfSpeaker({ speaker }: Claim, parties: readonly Party[], text: string): Party | undefined {
  return speaker && parties.find((party) => overlap(party.span, speaker.span) || isOf(party.span, speaker.span, text));
}

/** "a spokesman for the", "said an officer of": no more than such words stand between the speaker and the party. */
const belonging = new Set(['for', 'of', 'from', 'in', 'with', 'at', 'the', 'de', 'des', 'du']);
const mostBetween = 3;

function isOf([start]: Span, [, end]: Span, text: string): boolean {
  if (start < end || start - end > 20) return false;
  const between = text.slice(end, start).trim().toLowerCase().split(/\s+/);
  return between.length <= mostBetween && between.every((word) => belonging.has(word));
}

/** Whether two parties stand against each other. */
export function areOpposed(one: string, other: string): boolean {
  return one !== other && !allied.some((sides) => sides.includes(one) && sides.includes(other));
}

function overlap([start, end]: Span, [from, to]: Span): boolean {
  return start < to && end > from;
}
