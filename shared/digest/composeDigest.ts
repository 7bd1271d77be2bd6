import type {
  AreaSeries,
  BriefStory,
  CoverageGap,
  Digest,
  DigestGazetteer,
  DigestLine,
  DigestMaterial,
  DigestPlace,
  DigestReport,
  DigestSide,
  DigestStory,
  GazetteerPlace,
  TollLine,
} from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import { collectCorrections } from './collectCorrections.ts';
import { findChange } from './findChange.ts';
import { groupBy } from './groupBy.ts';
import { isCopy } from './isCopy.ts';
import { isSameLine, leadLines } from './leadLines.ts';
import { linesOfStory } from './linesOfStory.ts';
import { listSentences, type Sentence } from './listSentences.ts';
import { medianBefore } from './medianBefore.ts';
import { pairSides } from './pairSides.ts';
import { placesOfReport } from './placesOfReport.ts';
import { quote } from './quote.ts';
import { type RankedStory, rankStories } from './rankStories.ts';
import { readTolls } from './readTolls.ts';
import { chooseHeadline, markHeadline, type Reading, readStory, selectLines } from './selectLines.ts';
import {
  byTimeThenId,
  ownMark,
  readReport,
  type StoryOfTheDay,
  selectShowable,
  selectStories,
} from './selectStories.ts';

/** Seven minutes at the speed of a phone in the morning. */
const wordsPerMinute = 220;
const longestMinutes = 7;
const wordsInStories = longestMinutes * wordsPerMinute - 240;
const storiesShown = 15;
const leastStoriesShown = 5;
const storiesNamed = 20;
const relatedNamed = 12;
/** The heaviest three stories get four lines, the next five three, all others two. */
const linesByRank = [4, 4, 4, 3, 3, 3, 3, 3];
const linesOfOthers = 2;
const placesMapped = 60;
const areasCharted = 6;

/**
 * Composes the digest of an edition: pure and deterministic, whatever the order of what it is given.
 *
 * Extractive: every sentence is a slice of an entry's own text or headline (`DigestLine.span` says which); figures are counts of what was
 * filed or tolls that an entry states. `places` counts core reports by the event's place; an entry that names none counts nowhere.
 */
export function composeDigest(material: DigestMaterial, gazetteer: DigestGazetteer): Digest {
  const stories = selectStories(material, gazetteer);
  const ranked = rankStories(stories, material.dataUntil);
  const told: DigestStory[] = [];
  const toldOf: RankedStory[] = [];
  const brief: BriefStory[] = [];
  // What is told of an earlier report because its words were changed counts with what was filed.
  const updated: StoryOfTheDay[] = [];
  let words = 0;
  let moreStories = 0;
  for (const each of ranked) {
    const full = told.length < storiesShown && words < wordsInStories;
    const isOld = isOnlyUpdated(each.story);
    const telling =
      full || isOld
        ? tellStory(each, linesByRank[told.length] ?? linesOfOthers, gazetteer, nearby(each.story, stories))
        : undefined;
    if (telling && isOld) updated.push(each.story);
    if (telling && full) {
      told.push(telling);
      toldOf.push(each);
      words += countWords(telling);
    } else if (isOld && !telling) continue;
    else if (brief.length < storiesNamed) brief.push(nameStory(each, full ? 'unchanged' : 'no-room'));
    else moreStories++;
  }
  const related = selectRelated(material);
  const minutes = (): number => {
    const lines = [...leadLines(told, 'en'), ...brief.map(({ line }) => line), ...related.slice(0, relatedNamed)];
    const read = told.reduce((sum, story) => sum + countWords(story), 0);
    return Math.max(1, Math.round((read + lines.reduce((sum, line) => sum + wordsIn(line), 0)) / wordsPerMinute));
  };
  // What stands below the stories takes its time too: the lightest story gets a line instead.
  while (minutes() > longestMinutes && told.length > leastStoriesShown) {
    told.pop();
    brief.unshift(nameStory(toldOf.pop() as RankedStory, 'no-room'));
    if (brief.length <= storiesNamed) continue;
    brief.pop();
    moreStories++;
  }
  const ofTheDay = [...stories.filter((story) => !isOnlyUpdated(story)), ...updated];
  const core = ofTheDay.flatMap((story) =>
    story.entries.filter(({ entryId }) => !story.updates.has(entryId) || updated.includes(story)),
  );
  return {
    editionId: material.editionId,
    ...(material.previous !== undefined && { previous: material.previous }),
    dataFrom: material.dataFrom,
    dataUntil: material.dataUntil,
    timeZone: material.timeZone,
    numbers: {
      reports: core.length,
      reportsDayBefore: material.entriesDayBefore,
      outlets: new Set(core.map(({ outlet }) => gazetteer.houseOf(outlet))).size,
      stories: ofTheDay.length,
      newStories: ofTheDay.filter((story) => story.begunAt >= material.dataFrom && !story.shown).length,
      singleSourceStories: ofTheDay.filter((story) => story.sourceCount === 1).length,
      disputedStories: ofTheDay.filter((story) => story.mark === 'disputed').length,
      oneSidedStories: told.filter((story) => story.sides.length > 0 && story.sides.some((side) => !side.line)).length,
      unverifiedReports: core.filter((entry) => entry.inferred.verification === 'unverified').length,
      copies: core.filter(isCopy).length,
      languages: Object.fromEntries(
        [...groupBy(core, (entry) => entry.inferred.language)]
          .map(([language, entries]) => [language, entries.length] as const)
          .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)),
      ),
    },
    corrections: collectCorrections(material, gazetteer),
    stories: told,
    brief,
    related: related.slice(0, relatedNamed),
    coverage: { ...material.coverage, gaps: findGaps(material.reportsByAreaAndDay) },
    leftOut: { offTopic: material.dropped, moreStories, moreRelated: Math.max(0, related.length - relatedNamed) },
    places: countPlaces(ranked, gazetteer),
    areas: chartAreas(material.reportsByAreaAndDay),
    readingMinutes: minutes(),
  };
}

/** Nothing of it was filed today: earlier words of it were changed. It is told for what that changed, or not at all. */
function isOnlyUpdated({ entries, updates }: StoryOfTheDay): boolean {
  return entries.every(({ entryId }) => updates.has(entryId));
}

/** The day's reports of other stories that share a place or a governorate with this one. */
function nearby({ storyId, areaIds }: StoryOfTheDay, stories: readonly StoryOfTheDay[]): Entry[] {
  const areas = new Set(areaIds.filter((areaId) => !areaId.startsWith('country-')));
  return stories
    .filter((other) => other.storyId !== storyId && other.areaIds.some((areaId) => areas.has(areaId)))
    .flatMap(({ entries }) => entries);
}

/** The story in full; undefined when it was shown before and nothing material is new. */
function tellStory(
  { story, weight, why }: RankedStory,
  lineCount: number,
  gazetteer: DigestGazetteer,
  near: readonly Entry[],
): DigestStory | undefined {
  const reading = readStory(story);
  const headline = chooseHeadline(reading);
  if (!headline) return undefined;
  const { tolls, course } = readTolls(story, gazetteer);
  const { sides, sentences: sided } = pairSides(reading, gazetteer, near);
  const found = findChange(reading, tolls, sided);
  if (!found && (story.shown || isOnlyUpdated(story))) return undefined;
  const taken: Sentence[] = [headline, ...sided, ...(found ? [found.sentence] : [])];
  const lines = selectLines(reading, taken, Math.max(1, lineCount - (sided.length > 1 ? 1 : 0)));
  return {
    storyId: story.storyId,
    headline: { ...reading.lineOf(headline), mark: markHeadline(reading, headline) },
    ...arabicHeadline(reading, headline),
    placeIds: story.places.map((place) => place.placeId),
    areaIds: story.areaIds,
    actorIds: story.actorIds,
    kinds: story.kinds,
    languages: story.languages,
    places: story.places.map((place) => ({ placeId: place.placeId, ...namesOf(place), country: place.country })),
    dayNumber: story.dayNumber,
    reportCount: story.entries.length,
    sourceCount: story.sourceCount,
    mark: story.mark,
    ...(found && { newSince: { ...found.change, line: asAmongSides(reading.lineOf(found.sentence), sides) } }),
    sides,
    lines: lines.map(reading.lineOf),
    tolls,
    tollCourse: course,
    reports: listReports(story, [headline, ...taken, ...lines], tolls, course),
    ...quotedBefore(sided, story),
    weight,
    why,
  };
}

/** Who floods the desk with a thousand reports of one story is not to keep a reader from their mail: all are counted, so many are listed. */
const mostListed = 200;

/** The story's reports, oldest first; where they are more than an edition holds, those it quotes and the latest. */
function listReports(
  { entries }: StoryOfTheDay,
  quoted: readonly Sentence[],
  tolls: readonly TollLine[],
  course: readonly TollLine[],
): DigestReport[] {
  if (entries.length <= mostListed) return entries.map(readReport);
  const told = new Set([
    ...quoted.map(({ entry }) => entry.entryId),
    ...[...tolls, ...course].map(({ entryId }) => entryId),
  ]);
  const latest = new Set(entries.slice(-mostListed));
  return entries.filter((entry) => told.has(entry.entryId) || latest.has(entry)).map(readReport);
}

/** One sentence has one mark in a story: what stands among the sides, and is denied there, is disputed where it is told as news too. */
function asAmongSides(line: DigestLine, sides: readonly DigestSide[]): DigestLine {
  const beside = sides.flatMap((side) => (side.line && isSameLine(side.line, line) ? [side.line] : []))[0];
  return beside ? { ...line, mark: beside.mark } : line;
}

function quotedBefore(sided: readonly Sentence[], { entries }: StoryOfTheDay): Pick<DigestStory, 'quotedBefore'> {
  const before = [...new Set(sided.map(({ entry }) => entry))].filter((entry) => !entries.includes(entry));
  return before.length > 0 ? { quotedBefore: before.map(readReport) } : {};
}

/** What heads the story in the Arabic frame, unless its headline is Arabic as it is. */
function arabicHeadline(reading: Reading, headline: Sentence): Pick<DigestStory, 'arabic'> {
  const arabic = isInArabic(headline) ? undefined : chooseHeadline(reading, 'ar');
  return arabic && isInArabic(arabic) && arabic.in === 'headline'
    ? { arabic: { ...reading.lineOf(arabic), mark: markHeadline(reading, arabic) } }
    : {};
}

function isInArabic({ entry }: Sentence): boolean {
  return entry.inferred.language.split('-')[0] === 'ar';
}

function nameStory({ story }: RankedStory, reason: BriefStory['reason']): BriefStory {
  const reading = readStory(story);
  const headline = chooseHeadline(reading) ?? firstSentence(story.originals[0] as Entry);
  return {
    storyId: story.storyId,
    line: { ...reading.lineOf(headline), mark: markHeadline(reading, headline) },
    ...arabicHeadline(reading, headline),
    reportCount: story.entries.length,
    sourceCount: story.sourceCount,
    reason,
    areaIds: story.areaIds,
    actorIds: story.actorIds,
    languages: story.languages,
    kinds: story.kinds,
    mark: story.mark,
    reports: listReports(story, [headline], [], []),
  };
}

/** One line for each related report, copies and further reports of one story left out, latest first. */
function selectRelated(material: DigestMaterial): DigestLine[] {
  const related = selectShowable(material, material.entries).filter(
    (entry) => entry.inferred.relevance.label === 'related' && !isCopy(entry),
  );
  const seen = new Set<string>();
  return related
    .sort((one, other) => byTimeThenId(other, one))
    .filter((entry) => {
      const keys = [entry.filing.lineageId, ...(entry.filing.storyId === undefined ? [] : [entry.filing.storyId])];
      const repeated = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return !repeated;
    })
    .map((entry) => quote(firstSentence(entry), ownMark(entry.inferred.verification)));
}

/** An entry without any word is refused long before; its empty slice is still a slice. */
function firstSentence(entry: Entry): Sentence {
  const [first] = listSentences(entry);
  return (
    first ?? {
      entry,
      span: [0, 0],
      in: 'text',
      text: '',
      cut: false,
      index: 0,
      words: new Set(),
      numbers: new Set(),
      claims: [],
      casualties: [],
    }
  );
}

function countPlaces(ranked: readonly RankedStory[], gazetteer: DigestGazetteer): DigestPlace[] {
  const places = new Map<string, DigestPlace>();
  for (const { story } of ranked) {
    for (const entry of story.entries) {
      if (story.updates.has(entry.entryId)) continue;
      const place = placesOfReport(entry, gazetteer).event ?? story.places[0];
      if (
        !place ||
        !['SY', 'IQ'].includes(place.country) ||
        place.precision === 'country' ||
        place.precision === 'region'
      )
        continue;
      const counted = places.get(place.placeId) ?? {
        placeId: place.placeId,
        name: namesOf(place).en,
        nameAr: namesOf(place).ar,
        country: place.country,
        latitude: place.latitude,
        longitude: place.longitude,
        reports: 0,
        confirmed: 0,
      };
      counted.reports++;
      if (story.mark === 'confirmed_multi_source') counted.confirmed++;
      places.set(place.placeId, counted);
    }
  }
  return [...places.values()]
    .sort((one, other) => other.reports - one.reports || (one.placeId < other.placeId ? -1 : 1))
    .slice(0, placesMapped);
}

function namesOf({ name, names }: GazetteerPlace): { en: string; ar: string } {
  return { en: names?.en ?? name, ar: names?.ar ?? names?.en ?? name };
}

/** As given when there is room for all; else the areas with most reports today, and all the others together. */
function chartAreas(series: readonly AreaSeries[]): AreaSeries[] {
  const total = ({ reports }: AreaSeries): number => reports.reduce((sum, count) => sum + count, 0);
  const heard = series.filter((area) => total(area) > 0);
  if (heard.length <= areasCharted) return heard;
  const ranked = [...heard].sort(
    (one, other) =>
      (other.reports.at(-1) ?? 0) - (one.reports.at(-1) ?? 0) ||
      total(other) - total(one) ||
      (one.name < other.name ? -1 : 1),
  );
  const named = ranked.slice(0, areasCharted - 1);
  const rest = ranked.slice(areasCharted - 1);
  const days = named[0]?.days ?? [];
  const reports = days.map((_, day) => rest.reduce((sum, area) => sum + (area.reports[day] ?? 0), 0));
  return [...named, { name: 'All other', nameAr: 'مناطق أخرى', days, reports }];
}

/** Areas whose reports today are a fifth of their median or less, where the median is at least three: quiet, or not heard. */
function findGaps(series: readonly AreaSeries[]): CoverageGap[] {
  return series
    .map(({ name, nameAr, reports }) => ({
      name,
      ...(nameAr && { nameAr }),
      reports: reports.at(-1) ?? 0,
      median: medianBefore(reports),
    }))
    .filter(
      (area): area is CoverageGap => area.median !== undefined && area.median >= 3 && area.reports <= area.median / 5,
    )
    .sort((one, other) => other.median - one.median || (one.name < other.name ? -1 : 1));
}

function countWords(story: DigestStory): number {
  return (
    linesOfStory(story).reduce((sum, { as, line }) => sum + (as === 'Arabic headline' ? 0 : wordsIn(line)), 0) + 12
  );
}

function wordsIn({ sentence }: DigestLine): number {
  return sentence.split(/\s+/).length + 4;
}
