/**
 * Reads an entry: language, relevance, places, actors, credits, claims, tolls, dates and the event they speak of.
 *
 * Deterministic rules over data tables; every judgement carries the words it rests on. Spans are UTF-16 units in the text as given.
 * Safe on any input: empty text, lone surrogates, a megabyte (of which the first 60,000 units are read, and `unreadFrom` says so).
 */
import type { Inferred, Why } from '../model/inferred.ts';
import { decideToll } from './casualties/decideToll.ts';
import { joinMentions } from './casualties/joinMentions.ts';
import type { CasualtyHit } from './casualties/makeCasualty.ts';
import { readCasualties } from './casualties/readCasualties.ts';
import { readClaims } from './claims/readClaims.ts';
import { dayAt } from './dayAt.ts';
import { decideVerification } from './decideVerification.ts';
import { detectLanguage } from './detectLanguage.ts';
import { actorMention, findActors } from './findActors.ts';
import { findCredits } from './findCredits.ts';
import { findPlaces, placeMention, unplacedMention } from './findPlaces.ts';
import { guessEvent } from './guessEvent.ts';
import { creditId } from './knownNames.ts';
import { type Enricher, loadEnricher } from './loadEnricher.ts';
import { type Passage, readHead, readPassage, readUnits } from './passage.ts';
import { readDates } from './readDates.ts';
import { judgeRelevance } from './relevance/judgeRelevance.ts';

export interface EntryToRead {
  id?: string;
  publishedAt: string;
  headline?: string | null;
  text: string;
  /** The supplier's word for its language, or the feed's; a hint. */
  language?: string | null;
  outlet?: string | null;
  credits?: string[] | null;
  dateline?: string | null;
  note?: string | null;
  /** IANA zone of the outlet, in which its "today" and "on Friday" are meant; UTC when nobody knows. */
  timeZone?: string | null;
}

export function enrichEntry(entry: EntryToRead, enricher: Enricher = loadEnricher()): Inferred {
  const headline = entry.headline?.trim() ? entry.headline : undefined;
  const publishedMs = Date.parse(entry.publishedAt);
  const published = Number.isNaN(publishedMs) ? '1970-01-01T00:00:00.000Z' : new Date(publishedMs).toISOString();
  const day = dayAt(published, entry.timeZone ?? undefined);
  const title = headline === undefined ? undefined : readHead(headline);
  const rest = readHead(entry.text);
  const sample = rest.words.length >= 8 || title === undefined ? rest.text : `${headline} ${rest.text}`;
  const language = detectLanguage(
    sample,
    [...(title?.words.slice(0, 40) ?? []), ...rest.words.slice(0, 160)],
    entry.language ?? undefined,
  );
  const passages: Passage[] = [];
  if (title !== undefined) passages.push(readPassage(title, enricher.index, language, 'headline'));
  const body = readPassage(rest, enricher.index, language);
  passages.push(body);

  const found = findPlaces(passages, enricher, entry.outlet ?? undefined);
  const places = found.map(({ placed }) => placed);
  const unplaced = passages.flatMap((passage, index) =>
    found[index]!.unplaced.map((hit) => unplacedMention(hit, passage)),
  );
  const credited = passages.map((passage) => findCredits(passage, enricher));
  const dates = passages.map((passage) => readDates(passage, day, language));
  const casualties = passages.flatMap((passage, index) => readCasualties(passage, language, dates[index]!, published));
  const { toll, why: tollWhy } = decideToll(casualties);
  const claims = readClaims(body, language, credited[credited.length - 1]!);

  const credits = new Map<string, string>();
  const creditReasons = new Map<string, Why>();
  for (const name of entry.credits ?? []) {
    const id = creditId(name);
    if (id === '') continue;
    credits.set(id, enricher.outlets.get(id)?.name ?? name);
    creditReasons.set(id, { rule: 'credited-by-the-supplier', text: name });
  }
  for (const [index, passage] of passages.entries())
    for (const credit of credited[index]!) {
      if (credits.has(credit.creditId)) continue;
      credits.set(credit.creditId, credit.name);
      creditReasons.set(credit.creditId, {
        rule: credit.generic ? 'state-media-by-description' : 'outlet-named',
        span: [credit.start, credit.end],
        ...(passage.in && { in: passage.in }),
        text: passage.text.slice(credit.start, credit.end),
      });
    }
  const own = entry.outlet ? creditId(entry.outlet) : undefined;
  if (own !== undefined && credits.size > 1) credits.delete(own);
  const creditsWhy = [...credits.keys()].map((id) => creditReasons.get(id)!);

  const verified = decideVerification(
    claims,
    credited[credited.length - 1]!,
    body,
    backgroundSentences(casualties, body),
    enricher,
  );
  const guessed = guessEvent(passages, places, dates, casualties, enricher);

  return {
    language,
    ...(entry.text.length > readUnits && { unreadFrom: readUnits }),
    relevance: judgeRelevance(
      passages,
      places,
      enricher,
      language,
      found.flatMap((one) => one.unplaced),
    ),
    places: passages.flatMap((passage, index) => places[index]!.map((hit) => placeMention(hit, passage, enricher))),
    ...(unplaced.length > 0 && { unplaced }),
    actors: passages.flatMap((passage) => findActors(passage).map((hit) => actorMention(hit, passage, enricher))),
    credits: [...credits.values()],
    claims: claims.map((hit) => hit.claim),
    verification: verified.verification,
    casualties: joinMentions(casualties),
    toll,
    dates: dates.flat().map((hit) => hit.mention),
    event: guessed.event,
    reasons: { verification: verified.why, toll: tollWhy, credits: creditsWhy, event: guessed.why },
  };
}

/** Sentences of the body whose only figures are those of another time. */
function backgroundSentences(casualties: CasualtyHit[], body: Passage): Set<number> {
  const sentences = new Set<number>();
  for (const hit of casualties)
    if (hit.passage === body && (hit.mention.role === 'background' || hit.running)) sentences.add(hit.sentence);
  for (const hit of casualties)
    if (hit.passage === body && hit.mention.role !== 'background' && !hit.running) sentences.delete(hit.sentence);
  return sentences;
}
