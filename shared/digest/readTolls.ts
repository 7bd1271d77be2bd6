import type { DigestGazetteer, TollLine } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import { isCopy } from './isCopy.ts';
import { isOwnName } from './isOwnName.ts';
import { readSpeaker } from './readSpeaker.ts';
import { hourOf } from './saidAt.ts';
import { sameRange } from './sameRange.ts';
import type { StoryOfTheDay } from './selectStories.ts';

const sourcesShown = 5;
const coursePointsShown = 7;

type HouseOf = DigestGazetteer['houseOf'];

/** What one source said the toll was, at one time. */
interface TollPoint extends TollLine {
  source: string;
}

/**
 * The toll of a story by outlet, latest first, and its course.
 *
 * An outlet's toll is its latest; outlets that live off one source and give the same figures are one line. The course is that of the one
 * outlet that changed its number most often, for two may count different dead: attackers here, soldiers there. Tolls of different sources are never added or averaged. Only entries that
 * may be shown count, so that a withdrawn report takes its toll with it.
 */
export function readTolls(
  story: StoryOfTheDay,
  { houseOf }: Pick<DigestGazetteer, 'houseOf'>,
): { tolls: TollLine[]; course: TollLine[] } {
  const points = [...story.background, ...story.entries]
    .filter((entry) => !isCopy(entry))
    .flatMap((entry) =>
      pointsOf(entry, story.sourceOf.get(entry.entryId) ?? `lineage ${entry.filing.lineageId}`, houseOf),
    )
    .sort(
      (one, other) =>
        one.at.localeCompare(other.at) || (one.entryId < other.entryId ? -1 : one.entryId > other.entryId ? 1 : 0),
    );

  const current = new Map<string, TollPoint>();
  const courses = new Map<string, TollPoint[]>();
  for (const point of points) {
    current.set(point.outlet, point);
    const own = courses.get(point.outlet) ?? [];
    if (point.killed !== null && !sameRange(own.at(-1)?.killed, point.killed)) own.push(point);
    courses.set(point.outlet, own);
  }
  const course = [...courses.values()].reduce((longest, own) => (own.length > longest.length ? own : longest), []);
  const inWindow = new Set(story.entries.map((entry) => entry.entryId));
  const tolls = [...current.values()]
    .filter((point) => inWindow.has(point.entryId))
    .sort((one, other) => other.at.localeCompare(one.at) || (one.entryId < other.entryId ? -1 : 1))
    .filter((point, at, all) => !all.slice(0, at).some((shown) => isSameAccount(shown, point, houseOf)));
  return {
    tolls: tolls.slice(0, sourcesShown).map(withoutSource),
    course: course.length > 1 ? course.slice(-coursePointsShown).map(withoutSource) : [],
  };
}

/** The tolls an entry gave over its revisions, the last one being today's. */
function pointsOf(entry: Entry, source: string, houseOf: HouseOf): TollPoint[] {
  const citing = givenBy(entry, houseOf);
  const common = {
    source,
    outlet: entry.outlet,
    ...(citing !== undefined && { citing }),
    entryId: entry.entryId,
    ...(entry.url !== undefined && { url: entry.url }),
  };
  const { killed, injured } = isRejected(entry) ? { killed: null, injured: null } : entry.inferred.toll;
  const past = entry.filing.tolls ?? [];
  const points: TollPoint[] = past.map((toll) => ({
    ...common,
    at: toll.at,
    killed: toll.killed,
    injured: toll.injured,
  }));
  const last = points.at(-1);
  // A toll of the killed from one mouth is not joined to the wounded of whoever denies it.
  const hurt = injured !== null && killed !== null && standsInDenial(entry, 'injured') ? null : injured;
  if (last !== undefined && hurt === null && sameRange(last.injured, injured)) last.injured = null;
  // The history knows when the desk filed a figure; of the version that stands, its supplier says when it was given.
  if (last !== undefined && last.at === entry.filing.revisions.at(-1)?.at) Object.assign(last, hourOf(entry));
  if (last === undefined || !sameRange(last.killed, killed) || !sameRange(last.injured, hurt)) {
    points.push({ ...common, ...hourOf(entry), killed, injured: hurt });
  }
  return points.filter((point) => point.killed !== null || point.injured !== null);
}

/**
 * Whether a report gives its figure for the killed only as what others allege and it denies: "denied that its guns had killed three", "reviewed an allegation that a
 * strike killed eight … we deny this one". It is whose who alleged it, and not this outlet's.
 */
function isRejected({ text, headline = '', inferred: { claims, casualties, toll } }: Entry): boolean {
  const denials = claims.filter(({ status }) => status === 'denial');
  const giving = casualties.filter((one) => toll.killed && sameRange(one.killed ?? undefined, toll.killed));
  if (denials.length === 0 || giving.length === 0) return false;
  return giving.every(({ in: where, span }) => {
    const around = claims.filter((claim) => claim.in === where && claim.span[0] <= span[0] && span[1] <= claim.span[1]);
    if (around.some(({ status }) => status === 'claim' || status === 'statement_of_fact')) return false;
    if (around.some(({ status }) => status === 'denial')) return true;
    const source = where === 'headline' ? headline : text;
    return isAlleged(
      source
        .slice(Math.max(0, span[0] - 120), span[0] + 1)
        .split(/[.!?]\s/)
        .at(-1) ?? '',
    );
  });
}

function isAlleged(before: string): boolean {
  const words: string[] = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some(
    (word, at) =>
      word.startsWith('alleg') ||
      allegations.has(word) ||
      (reported.has(word) && (words[at + 1] === 'that' || words[at + 1] === 'of')),
  );
}

const allegations = new Set(['accusation', 'accusations', 'rumour', 'rumours', 'rumor', 'rumors', 'مزاعم', 'ادعاءات']);
const reported = new Set(['claim', 'claims', 'report', 'reports']);

/** Whether all that gives the entry's figure for the wounded are words of a denial, while the killed stand outside of it. */
function standsInDenial({ inferred: { claims, casualties, toll } }: Entry, field: 'killed' | 'injured'): boolean {
  const isDenied = ({ in: where, span }: (typeof casualties)[number]): boolean =>
    claims.some(
      (claim) =>
        claim.status === 'denial' && claim.in === where && claim.span[0] <= span[0] && span[1] <= claim.span[1],
    );
  const giving = (of: 'killed' | 'injured') =>
    casualties.filter((one) => one.role !== 'background' && sameRange(one[of], toll[of]));
  const other = field === 'injured' ? 'killed' : 'injured';
  return giving(field).length > 0 && giving(field).every(isDenied) && !giving(other).every(isDenied);
}

/**
 * Who gave the number: the speaker of the words it stands in, else the one agency that the report rests on. Where several are credited and none
 * of them is named with the number, nobody is: a figure must not be put into the wrong mouth.
 */
function givenBy(entry: Entry, houseOf: HouseOf): string | undefined {
  const { outlet, inferred } = entry;
  const { killed, injured } = inferred.toll;
  const mention = inferred.casualties.find(
    (one) => one.role === 'event' && (killed ? sameRange(one.killed, killed) : sameRange(one.injured, injured)),
  );
  const claim =
    mention &&
    inferred.claims.find(
      (one) =>
        one.in === mention.in &&
        one.span[0] <= mention.span[0] &&
        mention.span[1] <= one.span[1] &&
        one.status !== 'denial' &&
        one.speaker,
    );
  const speaker = claim && readSpeaker(claim, entry);
  if (speaker !== undefined) return speaker;
  const credits = inferred.credits.filter(
    (credit) => houseOf(credit) !== houseOf(outlet) && !isOwnName(credit, outlet),
  );
  return credits.length === 1 ? credits[0] : undefined;
}

/** The same figures of one source: by lineage or agency, or because one names the other, or both name one speaker, as who gave them. */
function isSameAccount(one: TollPoint, other: TollPoint, houseOf: HouseOf): boolean {
  const isOneSource =
    one.source === other.source ||
    giversOf(one, other, houseOf).some((giver) => giversOf(other, one, houseOf).includes(giver));
  return isOneSource && sameRange(one.killed, other.killed) && sameRange(one.injured, other.injured);
}

/** A name of several words with capitals: "a police officer", or "Police", of one outlet need not be that of another. */
const properName = /^\p{Lu}\S*(?: (?:of|for|and|the|\p{Lu}\S*))+$/u;

/** Who answers for a figure, by name: whom the outlet cites, if that is a name, else the outlet itself. What it cites may be an outlet, in any script. */
function giversOf({ outlet, citing }: TollPoint, other: TollPoint, houseOf: HouseOf): string[] {
  if (citing === undefined) return [houseOf(outlet)];
  const cited = houseOf(citing);
  return properName.test(citing) || cited === houseOf(other.outlet) ? [cited] : [];
}

function withoutSource({ source: _source, ...line }: TollPoint): TollLine {
  return line;
}
