/** What a kind of event is like, in bits: asked of every story that is weighed. */
import { EventKind } from '../model/inferred.ts';

/** What is said or agreed, not what happens at a place: it is made elsewhere and later than what it speaks of. */
export const isSaid = 1;
/** What hits something, somewhere, at an hour: two of them in one town on one day are two events. */
export const isStrike = 2;
/** What goes on for days. A strike or a blast is of one. */
export const isLasting = 4;
/** Once in weeks, even in this war. */
export const isRare = 8;
export const isBattle = 16;

const kindsOf: [trait: number, kinds: EventKind[]][] = [
  [isSaid, ['statement', 'diplomacy', 'trial', 'aid', 'truce']],
  [isStrike, ['air-strike', 'drone-strike', 'shelling', 'bombing', 'chemical-attack']],
  [isLasting, ['clash', 'advance', 'displacement', 'truce', 'diplomacy', 'statement', 'hostage', 'aid']],
  [isRare, ['chemical-attack', 'assassination', 'hostage', 'trial']],
  [isBattle, ['clash', 'advance']],
];

/** Kinds of one family are told of one event by two desks. What stands in none follows from events of every kind. */
const families: EventKind[][] = [
  ['air-strike', 'drone-strike', 'shelling', 'chemical-attack'],
  ['bombing'],
  ['clash', 'advance'],
  ['assassination', 'execution'],
  ['hostage', 'detention'],
  ['diplomacy', 'truce'],
];

export interface KindTraits {
  /** `isSaid` and the like. */
  traits: number;
  /** From 1; 0: none. */
  family: number;
  /** Of the kind itself. */
  bit: number;
}

const unknown: KindTraits = { traits: 0, family: 0, bit: 0 };

const known = new Map<EventKind, KindTraits>(
  EventKind.options.map((kind, at) => [
    kind,
    {
      traits: kindsOf.reduce((traits, [trait, kinds]) => (kinds.includes(kind) ? traits | trait : traits), 0),
      family: 1 + families.findIndex((kinds) => kinds.includes(kind)),
      bit: 1 << at,
    },
  ]),
);

export function traitsOf(kind: EventKind | undefined): KindTraits {
  return (kind && known.get(kind)) ?? unknown;
}
