/**
 * What the desk worked out of an entry, apart from what it was told. The shape is the one `dateline annotate` prints.
 *
 * Spans are `[start, end)` UTF-16 units in the entry's `text`; those found in a headline given apart say `in: 'headline'`.
 */

import { Span } from './item.ts';
import * as z from './schema.ts';

/** `rule`: how the words were read, kebab-case; docs/judgements.md tells each. Rows from before rules were kept have none. */
const InText = { span: Span, in: z.optional(z.literal('headline')), rule: z.optional(z.string()) };

/** Persons. `max: null` means that no upper bound was stated ("at least 5" is `{ min: 5, max: null }`). */
export const PersonRange = z.object({ min: z.number(), max: z.nullable(z.number()) });
export type PersonRange = z.infer<typeof PersonRange>;

/** A reason: the rule's name, kebab-case, and the words it rests on. */
export const Why = z.object({
  rule: z.string(),
  span: z.optional(Span),
  in: z.optional(z.literal('headline')),
  text: z.optional(z.string()),
});
export type Why = z.infer<typeof Why>;

export const RelevanceLabel = z.enum(['core', 'related', 'off']);
export type RelevanceLabel = z.infer<typeof RelevanceLabel>;

export const PlaceMention = z.object({
  ...InText,
  /** As printed. */
  name: z.string(),
  /** `sy-raqqa`, `iq-mosul`, `country-sy`; see enrich/data/gazetteer. */
  placeId: z.string(),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  precision: z.enum(['site', 'neighbourhood', 'town', 'district', 'governorate', 'region', 'country']),
  /** Set when the name alone does not say which place is meant: the rule, and the id of the place named elsewhere that decided. */
  why: z.optional(Why),
});
export type PlaceMention = z.infer<typeof PlaceMention>;

/** A part of a city that the entry names without its city, where the desk does not guess; `mayBe` holds the places called so. */
export const UnplacedMention = z.object({ ...InText, name: z.string(), mayBe: z.array(z.string()) });
export type UnplacedMention = z.infer<typeof UnplacedMention>;

export const ActorMention = z.object({ ...InText, actorId: z.string(), name: z.string() });
export type ActorMention = z.infer<typeof ActorMention>;

export const ClaimStatus = z.enum([
  'statement_of_fact',
  'claim',
  'denial',
  'unverified_marker',
  'opinion_or_intent',
  'other',
]);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

const Named = z.object({ span: Span, name: z.string() });
export const Claim = z.object({
  ...InText,
  status: ClaimStatus,
  speaker: z.optional(Named),
  via: z.optional(Named),
  cue: z.optional(Span),
});
export type Claim = z.infer<typeof Claim>;

export const Verification = z.enum(['confirmed_multi_source', 'single_source', 'unverified', 'disputed', 'statement']);
export type Verification = z.infer<typeof Verification>;

export const CasualtyMention = z.object({
  ...InText,
  killed: z.nullable(PersonRange),
  injured: z.nullable(PersonRange),
  group: z.optional(z.string()),
  attributedTo: z.optional(z.string()),
  role: z.enum(['event', 'repeat', 'background']),
  on: z.optional(z.string()),
});
export type CasualtyMention = z.infer<typeof CasualtyMention>;

export const Toll = z.object({ killed: z.nullable(PersonRange), injured: z.nullable(PersonRange) });
export type Toll = z.infer<typeof Toll>;

/** `value`: ISO calendar value at the precision stated: `2015-12-22`, `2013-08`, `2015-12-15/2015-12-21`. */
export const DateMention = z.object({
  ...InText,
  value: z.string(),
  role: z.enum(['event', 'report', 'background', 'future']),
});
export type DateMention = z.infer<typeof DateMention>;

/** Kinds of event, one word list for grouping, query and digest. */
export const EventKind = z.enum([
  'air-strike',
  'shelling',
  'chemical-attack',
  'bombing',
  'clash',
  'advance',
  'drone-strike',
  'assassination',
  'detention',
  'hostage',
  'execution',
  'displacement',
  'aid',
  'diplomacy',
  'statement',
  'truce',
  'trial',
  'infrastructure',
  'other',
]);
export type EventKind = z.infer<typeof EventKind>;

export const EventGuess = z.object({
  on: z.optional(z.string()),
  precision: z.optional(z.enum(['day', 'month', 'year', 'range'])),
  type: z.optional(EventKind),
  placeId: z.optional(z.string()),
});
export type EventGuess = z.infer<typeof EventGuess>;

export const Inferred = z.object({
  language: z.string(),
  /** Text from this unit on was not read for meaning; absent where all of it was. */
  unreadFrom: z.optional(z.int().check(z.positive())),
  relevance: z.object({ label: RelevanceLabel, score: z.number(), why: z.array(Why) }),
  places: z.array(PlaceMention),
  unplaced: z.optional(z.array(UnplacedMention)),
  actors: z.array(ActorMention),
  /** Agencies and outlets credited in the text or by the supplier, house names: "AFP", "Reuters". */
  credits: z.array(z.string()),
  claims: z.array(Claim),
  verification: Verification,
  casualties: z.array(CasualtyMention),
  toll: Toll,
  dates: z.array(DateMention),
  event: EventGuess,
  /** Why the judgements on the whole entry are what they are; those on a stretch of text carry their rule themselves. */
  reasons: z.optional(
    z.object({ verification: z.array(Why), toll: z.array(Why), credits: z.array(Why), event: z.array(Why) }),
  ),
});
export type Inferred = z.infer<typeof Inferred>;
