import type { DigestGazetteer, GazetteerActor } from '../model/edition.ts';
import type { Claim } from '../model/inferred.ts';
import type { Span } from '../model/item.ts';
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

/** The warring parties that a sentence names, in its order. */
export function listParties(sentence: Sentence, gazetteer: DigestGazetteer): Party[] {
  const { entry, span } = sentence;
  return entry.inferred.actors
    .filter((actor) => (actor.in === 'headline') === (sentence.in === 'headline') && overlap(actor.span, span))
    .flatMap(({ actorId, span: at }) => {
      const actor = gazetteer.actorById(actorId);
      return actor && warring.has(actor.side) ? [{ ...actor, actorId, span: at }] : [];
    })
    .sort((one, other) => one.span[0] - other.span[0]);
}

/** The party whose words a claim is, when its speaker is one or speaks for one: "the Russian defence ministry". */
export function partyOfSpeaker(claim: Claim, parties: readonly Party[]): Party | undefined {
  const { speaker } = claim;
  return speaker && parties.find((party) => overlap(party.span, speaker.span));
}

/** Whether two parties stand against each other. */
export function areOpposed(one: string, other: string): boolean {
  return one !== other && !allied.some((sides) => sides.includes(one) && sides.includes(other));
}

function overlap([start, end]: Span, [from, to]: Span): boolean {
  return start < to && end > from;
}
