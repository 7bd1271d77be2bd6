import type { Entry } from '../model/entry.ts';
import type { PersonRange } from '../model/inferred.ts';

/** What a replay compares of an entry, in words a person can hold against each other. Absent when the entry says nothing of it. */
export const judgementFields = [
  'headline',
  'text',
  'status',
  'published',
  'language',
  'relevance',
  'verification',
  'toll',
  'event',
  'places',
  'actors',
  'credits',
  'claims',
  'casualties',
  'dates',
  'copy of',
] as const;
export type JudgementField = (typeof judgementFields)[number];

/**
 * `exact` is all that the judgement says, spans included: two entries are judged alike when these are equal. `words` are what is shown;
 * they may be alike where only a span or a score moved.
 */
export interface Judgement {
  exact: string;
  words?: string;
}

export function describeJudgement(entry: Entry): Record<JudgementField, Judgement> {
  const { inferred, filing } = entry;
  const { relevance, event } = inferred;
  const of = (value: unknown, words?: string): Judgement => ({
    exact: JSON.stringify(value) ?? '',
    words: words || undefined,
  });
  const plain = (words: string | undefined) => of(words, words);
  return {
    headline: plain(entry.headline),
    text: plain(entry.text),
    status: plain(entry.status),
    published: plain(entry.publishedAt),
    language: plain(inferred.language),
    relevance: of(relevance, `${relevance.label} ${relevance.score.toFixed(2)}`),
    verification: plain(inferred.verification),
    toll: of(inferred.toll, tollWords(inferred.toll)),
    event: of(event, [event.type, event.placeId, event.on].filter(Boolean).join(', ')),
    places: of(inferred.places, idsOf(inferred.places.map((place) => place.placeId))),
    actors: of(inferred.actors, idsOf(inferred.actors.map((actor) => actor.actorId))),
    credits: of(inferred.credits, inferred.credits.join(', ')),
    claims: of(
      inferred.claims,
      inferred.claims
        .filter((claim) => claim.status !== 'statement_of_fact')
        .map((claim) => (claim.speaker ? `${claim.status} (${claim.speaker.name})` : claim.status))
        .join(', '),
    ),
    casualties: of(
      inferred.casualties,
      inferred.casualties.map((mention) => `${tollWords(mention) ?? 'none'} (${mention.role})`).join(', '),
    ),
    dates: of(inferred.dates, inferred.dates.map((date) => `${date.value} (${date.role})`).join(', ')),
    'copy of': of(
      [filing.duplicateOf, filing.copyKind, filing.lineageId === entry.entryId ? null : filing.lineageId],
      filing.duplicateOf && `${filing.duplicateOf} (${filing.copyKind ?? 'copy'})`,
    ),
  };
}

function idsOf(ids: string[]): string {
  return [...new Set(ids)].join(', ');
}

/** "killed 5 or more, injured 12"; undefined when nothing is stated. */
export function tollWords({
  killed,
  injured,
}: {
  killed: PersonRange | null;
  injured: PersonRange | null;
}): string | undefined {
  const range = (what: string, value: PersonRange | null) =>
    value === null
      ? []
      : [`${what} ${value.min}${value.max === null ? ' or more' : value.max === value.min ? '' : `-${value.max}`}`];
  return [...range('killed', killed), ...range('injured', injured)].join(', ') || undefined;
}
