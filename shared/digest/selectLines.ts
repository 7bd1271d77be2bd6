import type { DigestLine, Mark } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import { containment } from './contentWords.ts';
import { isCopy } from './isCopy.ts';
import { isQuotable, listSentences, onlyDenies, type Sentence, startsWithFurniture } from './listSentences.ts';
import { markSentence, tellsTheSame } from './markSentence.ts';
import { quote } from './quote.ts';
import { givesRetracted, listRetractions } from './retractedTolls.ts';
import type { StoryOfTheDay } from './selectStories.ts';

/** A busy story may have hundreds of reports; the latest of each source, and at most so many, are read for sentences. */
const reportsRead = 40;

/** A story with its sentences read and marked: what selectLines, pairSides and findChange choose from. */
export interface Reading {
  story: StoryOfTheDay;
  sentences: Sentence[];
  /** Those of the story's reports of days before: never a line, but what is denied today may have been said then, and what is said today denied then. */
  earlier: Sentence[];
  /** Gives a toll that was taken back since: neither line nor headline. */
  isRetracted(sentence: Sentence): boolean;
  lineOf(sentence: Sentence): DigestLine;
  /** How much a sentence tells: place in the report, figures, who says it. */
  scoreOf(sentence: Sentence): number;
}

export function readStory(story: StoryOfTheDay): Reading {
  const superseded = new Set(story.originals.map((entry) => entry.filing.duplicateOf));
  const sentences = pickReports(story).flatMap(listSentences);
  const today = new Set(story.entries.map(({ entryId }) => entryId));
  const before = story.background.filter((entry) => !today.has(entry.entryId) && !isCopy(entry));
  const sourceOf = (sentence: Sentence): string => story.sourceOf.get(sentence.entry.entryId) ?? sentence.entry.entryId;
  const lines = new Map<Sentence, DigestLine>();
  const lineOf = (sentence: Sentence): DigestLine => {
    let line = lines.get(sentence);
    if (line === undefined) {
      const others = sentences.filter((other) => sourceOf(other) !== sourceOf(sentence));
      line = quote(sentence, markSentence(sentence, others));
      lines.set(sentence, line);
    }
    return line;
  };
  const placeIds = new Set(story.places.map((place) => place.placeId));
  const retractions = listRetractions(story);
  return {
    story,
    sentences,
    earlier: before.slice(-reportsRead).flatMap(listSentences),
    lineOf,
    scoreOf: (sentence) => scoreSentence(sentence, placeIds, superseded),
    isRetracted: (sentence) => givesRetracted(sentence, retractions),
  };
}

/** The latest original of every source first, then the rest from the latest back: no outlet crowds another out by writing often. */
function pickReports(story: StoryOfTheDay): StoryOfTheDay['originals'] {
  const latestFirst = [...story.originals].reverse();
  const seen = new Set<string>();
  const ofEach: StoryOfTheDay['originals'] = [];
  const rest: StoryOfTheDay['originals'] = [];
  for (const entry of latestFirst) {
    const source = story.sourceOf.get(entry.entryId) ?? entry.entryId;
    (seen.has(source) ? rest : ofEach).push(entry);
    seen.add(source);
  }
  return [...ofEach, ...rest].slice(0, reportsRead);
}

function scoreSentence(
  sentence: Sentence,
  placeIds: ReadonlySet<string>,
  superseded: ReadonlySet<string | undefined>,
): number {
  const { entry, span } = sentence;
  let score = 3 / (1 + Math.max(0, sentence.index));
  const roles = sentence.casualties.map((casualty) => casualty.role);
  if (roles.includes('event')) score += 2;
  else if (roles.includes('background')) score -= 2;
  const statuses = sentence.claims.map((claim) => claim.status);
  if (statuses.some((status) => status === 'claim' || status === 'denial' || status === 'statement_of_fact'))
    score += 1;
  if (statuses.includes('unverified_marker')) score += 0.5;
  if (statuses.includes('opinion_or_intent')) score -= 0.5;
  if (
    entry.inferred.places.some(
      (place) => place.in !== 'headline' && placeIds.has(place.placeId) && within(place.span, span),
    )
  ) {
    score += 0.5;
  }
  if (sentence.text.length < 50 || sentence.cut) score -= 1;
  else if (sentence.text.length > 300) score -= 0.5;
  if (superseded.has(entry.entryId)) score -= 3;
  if (startsWithFurniture(sentence)) score -= 2;
  return score;
}

function within([start, end]: [number, number], [from, to]: [number, number]): boolean {
  return start >= from && end <= to;
}

/**
 * The headline of a story: of its main event, and the one whose words the other headlines share most, sources counted once each; a report marked
 * better goes before an unverified one, a later before an earlier. English goes a little before other languages; for the Arabic frame (`ar`) any
 * Arabic headline before all others. Without any headline, the best sentence.
 */
export function chooseHeadline(reading: Reading, locale: 'en' | 'ar' = 'en'): Sentence | undefined {
  const { story, sentences, isRetracted } = reading;
  const headlines = sentences.filter(
    (sentence) => sentence.in === 'headline' && sentence.text.length >= 12 && !isRetracted(sentence),
  );
  const scored = headlines.map((headline) => {
    const agreeing = new Map<string, number>();
    for (const other of headlines) {
      const source = story.sourceOf.get(other.entry.entryId) ?? '';
      if (other !== headline && other.entry.inferred.language === headline.entry.inferred.language) {
        agreeing.set(source, Math.max(agreeing.get(source) ?? 0, containment(headline.words, other.words)));
      }
    }
    let score = [...agreeing.values()].reduce((sum, shared) => sum + shared, 0);
    if (headline.entry.inferred.language.split('-')[0] === locale) score += locale === 'en' ? 1.5 : 100;
    score += tellsEvent(headline.entry, story);
    if (headline.entry.inferred.verification === 'unverified') score -= 0.5;
    if (headline.text.length > 140) score -= 0.5;
    // What happened is told before who denies it.
    if (onlyDenies(headline) || opensWithDenial(headline.entry)) score -= 1.5;
    return { headline, score };
  });
  scored.sort(
    (one, other) =>
      other.score - one.score ||
      other.headline.entry.publishedAt.localeCompare(one.headline.entry.publishedAt) ||
      compareSentences(one.headline, other.headline),
  );
  return scored[0]?.headline ?? rankSentences(reading)[0] ?? sentences[0];
}

function opensWithDenial({ inferred: { claims } }: Entry): boolean {
  const inText = claims.filter((claim) => claim.in === undefined && claim.status !== 'other');
  return inText.sort((one, other) => one.span[0] - other.span[0])[0]?.status === 'denial';
}

/** Whether a report is of the event that makes the story, not of what it brought about: aid that was sent, prices that rose. */
function tellsEvent({ inferred: { event } }: Entry, { kinds, places }: StoryOfTheDay): number {
  const kind = event.type === undefined || kinds.length === 0 ? 0 : event.type === kinds[0] ? 1 : -1.5;
  return kind + (places.some(({ placeId }) => placeId === event.placeId) ? 0.5 : 0);
}

/**
 * The mark a headline may carry: its story's, but never "2+ sources" on a figure that one source alone gives. Two sources agree that a
 * market was struck; that 44 died there, one of them says.
 */
export function markHeadline({ story, sentences, lineOf }: Reading, headline: Sentence): Mark {
  if (headline.in !== 'headline') return lineOf(headline).mark;
  if (story.mark !== 'confirmed_multi_source') return story.mark;
  const source = story.sourceOf.get(headline.entry.entryId);
  const others = sentences.filter(({ entry }) => story.sourceOf.get(entry.entryId) !== source);
  const backed = [...headline.numbers].every((number) => others.some(({ numbers }) => numbers.has(number)));
  return backed ? story.mark : 'single_source';
}

/** The quotable sentences of a story, best first. */
export function rankSentences({ sentences, scoreOf, isRetracted }: Reading): Sentence[] {
  return sentences
    .filter((sentence) => sentence.in === 'text' && isQuotable(sentence) && !isRetracted(sentence))
    .map((sentence) => ({ sentence, score: scoreOf(sentence) }))
    .sort((one, other) => other.score - one.score || compareSentences(one.sentence, other.sentence))
    .map(({ sentence }) => sentence);
}

/**
 * The lines of a story, best first: what tells most, each telling something else, and each further line from one source counting half.
 * `taken` are sentences shown elsewhere in the story.
 */
export function selectLines(reading: Reading, taken: readonly Sentence[], count: number): Sentence[] {
  const { story, scoreOf } = reading;
  const chosen: Sentence[] = [];
  const fromSource = new Map<string, number>();
  const sourceOf = (sentence: Sentence): string => story.sourceOf.get(sentence.entry.entryId) ?? '';
  let candidates = rankSentences(reading).filter((sentence) => !taken.some((other) => repeats(sentence, other)));
  while (chosen.length < count && candidates.length > 0) {
    let best = candidates[0] as Sentence;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      const score = scoreOf(candidate) - 1.5 * (fromSource.get(sourceOf(candidate)) ?? 0);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    if (chosen.length > 0 && bestScore < 0.5) break;
    chosen.push(best);
    fromSource.set(sourceOf(best), (fromSource.get(sourceOf(best)) ?? 0) + 1);
    candidates = candidates.filter((candidate) => candidate !== best && !repeats(candidate, best));
  }
  return chosen;
}

/** The same sentence, or one that tells nothing the other does not. Differing numbers are two accounts, and both are kept. */
export function repeats(candidate: Sentence, other: Sentence): boolean {
  if (candidate.text === other.text) return true;
  if (other.in === 'headline')
    return tellsTheSame(candidate, other) && candidate.text.length <= other.text.length * 1.2;
  return tellsTheSame(candidate, other);
}

function compareSentences(one: Sentence, other: Sentence): number {
  return (
    (one.entry.entryId < other.entry.entryId ? -1 : one.entry.entryId > other.entry.entryId ? 1 : 0) ||
    one.index - other.index
  );
}
