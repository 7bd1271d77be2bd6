import type { EnrichedEntry, Told } from '../model/entry.ts';
import { hashWords } from '../text/hashWords.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { cutExcerpt } from './cutExcerpt.ts';

/** So much of a superseded text is kept, in UTF-16 units: its opening, where news is corrected. The rest is in the archive. */
const mostKept = 1_500;
/** Sentences beyond these are told from one another by nothing but the hash of the whole. */
const mostSentences = 60;

/** What a wording told its readers, small enough to stand in the row of the wording that took its place. */
export function toldOf({ status, headline, text, publishedAt, updatedAt, inferred }: EnrichedEntry): Told {
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const opening: string[] = [];
  let units = 0;
  for (const sentence of sentences) {
    const excerpt = cutExcerpt(sentence);
    units += excerpt.length;
    if (units > mostKept) break;
    opening.push(excerpt);
  }
  const { killed, injured } = inferred.toll;
  return {
    status,
    ...(headline === undefined ? {} : { headline: cutExcerpt(headline) }),
    publishedAt,
    ...(updatedAt === undefined ? {} : { updatedAt }),
    killed,
    injured,
    ...placeWords(inferred),
    claims: claimWords(inferred),
    opening,
    sentences: sentences
      .slice(0, mostSentences)
      .map((sentence) => hashWords(sentence).toString(36))
      .join(' '),
    whole: hashWords(text),
  };
}

function placeWords({ event: { placeId }, places }: EnrichedEntry['inferred']): Pick<Told, 'place'> {
  if (placeId === undefined) return {};
  return { place: places.find((place) => place.placeId === placeId)?.name ?? placeId };
}

/** Of changed claims; the rest is in the archive. */
const mostClaims = 6;
const longestClaim = 100;

/** A claim is told by its status and speaker: "denial: the ministry". A change of wording alone is a change of text. */
function claimWords({ claims }: EnrichedEntry['inferred']): string[] {
  const telling = claims.filter((claim) => claim.status !== 'other' && claim.status !== 'statement_of_fact');
  const words = telling.map((claim) => (claim.speaker ? `${claim.status}: ${claim.speaker.name}` : claim.status));
  return [...new Set(words.map((claim) => claim.slice(0, longestClaim).toWellFormed()))].slice(0, mostClaims);
}
