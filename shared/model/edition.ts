/**
 * An edition: a date and an audience, frozen once. Its digest is kept in the editions bucket as `editions/<editionId>/digest.json`
 * beside the renderings; the row in the editions table says that it exists and what became of it.
 */

import type { Entry, RevisionRecord } from './entry.ts';
import { type PersonRange, Verification } from './inferred.ts';
import * as z from './schema.ts';
import type { Story } from './story.ts';
import type { leastKilled } from './subscriber.ts';
import { type Day, Instant } from './time.ts';

/**
 * `2016-11-16`: the desk's own of that day, which the archive's calendar and feeds list. `2016-11-16T0330`: cut at 03:30 UTC for readers of another
 * hour; `2016-11-14T0330-72h` covers three days instead of one. `alert-<16 hex digits of the story>-<what was crossed>`: a story told at once.
 */
export const editionIdPattern =
  /^(?:\d{4}-\d{2}-\d{2}(?:T\d{4}(?:-\d{1,5}[hm])?)?|alert-[0-9a-f]{16}-(?:chemical|\d{1,4}))$/;
export const EditionId = z.string().check(z.regex(editionIdPattern));
export type EditionId = z.infer<typeof EditionId>;

const NamedHeadline = z.object({
  sentence: z.string(),
  cut: z.optional(z.literal(true)),
  outlet: z.string(),
  mark: Verification,
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
});
export type NamedHeadline = z.infer<typeof NamedHeadline>;

/** What an index of editions tells of one: five headlines at most, as filed, and the counts that stand beside them. */
export const EditionSummary = z.object({
  outlets: z.number(),
  disputed: z.number(),
  corrections: z.number(),
  /** Its map, as the archive's index shows it, with the text that carries its numbers. None in rows of before, or when no report names a place. */
  map: z.optional(
    z.object({ width: z.number(), height: z.number(), alt: z.object({ en: z.string(), ar: z.string() }) }),
  ),
  headlines: z.array(z.extend(NamedHeadline, { storyId: z.string(), arabic: z.optional(NamedHeadline) })),
});
export type EditionSummary = z.infer<typeof EditionSummary>;

export const Edition = z.object({
  editionId: EditionId,
  dataFrom: Instant,
  dataUntil: Instant,
  frozenAt: Instant,
  digestSha256: z.string(),
  storyCount: z.number(),
  entryCount: z.number(),
  summary: z.optional(EditionSummary),
  /** Set when every delivery has been queued. */
  queuedAt: z.optional(Instant),
  deliveriesQueued: z.optional(z.number()),
});
export type Edition = z.infer<typeof Edition>;

export type Mark = Verification;

/**
 * One extracted sentence: `sentence` is `text.slice(...span)` of the entry's `text` (or of its headline), never rewritten. `cut` says that
 * the slice ends inside a very long sentence; renderings add an ellipsis outside of it.
 */
export interface DigestLine {
  entryId: string;
  sentence: string;
  span: [number, number];
  in: 'text' | 'headline';
  cut?: boolean;
  outlet: string;
  /** The speaker whose words these are, or the agency credited, as printed: "a police colonel", "AFP". */
  citing?: string;
  url?: string;
  /** The hour of the version quoted, or of the end of its embargo; see `saidAt`. */
  publishedAt: Instant;
  /** The supplier gave no hour: this is when the desk received it. */
  received?: true;
  mark: Mark;
  /** It denies and tells nothing else: by itself it does not say what happened. */
  denies?: true;
  language: string;
  direction: 'ltr' | 'rtl';
}

/**
 * One side of a dispute. Both stand side by side; `line` is absent when that side is silent in what was filed. An `answer` is what the
 * other side says of the matter without denying the claim.
 */
export interface DigestSide {
  role: 'claim' | 'denial' | 'answer';
  /** Who speaks, as printed; absent when the copy names nobody or the side is silent. */
  speaker?: string;
  /** The party that is silent: an actor that the claim names. */
  party?: { en: string; ar: string };
  line?: DigestLine;
}

/** The latest toll of one source for a story's event; never summed over sources. */
export interface TollLine {
  outlet: string;
  citing?: string;
  killed: PersonRange | null;
  injured: PersonRange | null;
  entryId: string;
  at: Instant;
  received?: true;
  url?: string;
}

/** One report of a story in the window, copies included: the evidence list of the archive page. */
export interface DigestReport {
  entryId: string;
  outlet: string;
  headline?: string;
  url?: string;
  at: Instant;
  received?: true;
  language: string;
  direction: 'ltr' | 'rtl';
  mark: Mark;
  /** The entry that this one repeats; such a report is counted, but is no source and gives no line. */
  copyOf?: string;
}

/** Why a story that was shown before is shown again. `from` and `to` are figures or marks, worded by the rendering. */
export interface MaterialChange {
  kind: 'one-story' | 'toll' | 'denial' | 'second-source' | 'place' | 'report';
  /** Killed, as ranges, for `toll`. */
  from?: PersonRange;
  to?: PersonRange;
  /** The edition that told the story last. */
  since: Day;
  /** The sentence that carries the change. */
  line: DigestLine;
}

export interface DigestStory {
  storyId: string;
  headline: DigestLine;
  /** The best headline in Arabic, for the Arabic frame, where `headline` is in another language and somebody wrote one. */
  arabic?: DigestLine;
  /** The event's places, most named first, at most three; ids of what contains them stand in `areaIds`. */
  placeIds: string[];
  /** Places, their governorates and countries: what a reader's choice of places is held against. */
  areaIds: string[];
  actorIds: string[];
  kinds: string[];
  languages: string[];
  places: { placeId: string; en: string; ar: string; country: string }[];
  /** 1 on the day the story began, by the edition's zone. */
  dayNumber: number;
  /** Reports in the window, copies included. */
  reportCount: number;
  /** Independent sources: five outlets relaying one agency count once. */
  sourceCount: number;
  mark: Mark;
  newSince?: MaterialChange;
  /** Empty where nobody contests anything. */
  sides: DigestSide[];
  lines: DigestLine[];
  tolls: TollLine[];
  /** The toll's course, oldest first, one point a change: 43 → 60 → 44. Empty unless it changed. */
  tollCourse: TollLine[];
  /** At most two hundred and those quoted, though all are counted. */
  reports: DigestReport[];
  /** Reports of days before that stand among the sides: what is denied today was said then. Not counted with the day's. */
  quotedBefore?: DigestReport[];
  /** What the story weighed, and how much each reason added: rankStories explains. */
  weight: number;
  why: { reason: string; points: number }[];
}

export interface DigestCorrection {
  kind: 'correction' | 'kill';
  /** The desk withdrew it, not its outlet; `note` says why. */
  byDesk?: true;
  entryId: string;
  outlet: string;
  at: Instant;
  note?: string;
  /** `ar`: the Arabic names of places. */
  changes: (NonNullable<RevisionRecord['changes']>[number] & { ar?: { from?: string; to?: string } })[];
  /** As last filed; for a kill, what identifies the withdrawn item and nothing more. */
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  url?: string;
  /** The editions in which readers were shown what is corrected here; only their readers are told. */
  shownIn: EditionId[];
}

export interface CoverageLine {
  /** Feeds that brought something in these hours, or within their usual rhythm. */
  feedsHeard: number;
  /** Feeds that could be read, whether or not they had news; absent in editions whose `feedsHeard` it was. */
  feedsRead?: number;
  feedsTotal: number;
  silent: { outlet: string; hours: number }[];
  failing: { outlet: string; problem: string; since?: Instant }[];
  /** Feeds whose list turned over between two looks: what it held only then, the desk never saw. */
  missed?: { outlet: string; from: Instant; to: Instant }[];
}

/** An area that is usually reported from and was not: perhaps quiet, perhaps a gap in the reports. */
export interface CoverageGap {
  name: string;
  nameAr?: string;
  reports: number;
  median: number;
}

export interface DigestPlace {
  placeId: string;
  name: string;
  /** The Arabic name; the English one where the gazetteer has none. */
  nameAr: string;
  country: string;
  latitude: number;
  longitude: number;
  reports: number;
  /** Of those, reports of stories with at least two independent sources and no dispute. */
  confirmed: number;
}

/** A story named in one line. `unchanged`: shown before, and nothing material is new; `no-room`: the day was long. */
export interface BriefStory {
  storyId: string;
  line: DigestLine;
  /** As in DigestStory. */
  arabic?: DigestLine;
  reportCount: number;
  sourceCount: number;
  reason: 'no-room' | 'unchanged';
  areaIds: string[];
  actorIds: string[];
  languages: string[];
  kinds: string[];
  mark: Mark;
  reports: DigestReport[];
}

export interface AreaSeries {
  name: string;
  nameAr?: string;
  /** Oldest first; the last is the edition's. */
  days: Day[];
  reports: number[];
}

/** What of a story raised an alert: so many killed, or chemical weapons. */
export type AlertCrossing = 'chemical' | (typeof leastKilled)[number];

export interface Digest {
  editionId: EditionId;
  /** Set where this is no edition of a day but one story, told at once. */
  alert?: AlertCrossing;
  /** Set where stories were left out that a reader did not choose: the numbers are still the whole edition's. Never in the frozen digest. */
  tailored?: true;
  /** The edition whose end is this one's beginning, when there is one. */
  previous?: EditionId;
  dataFrom: Instant;
  dataUntil: Instant;
  /** IANA zone in which days and hours are shown. */
  timeZone: string;
  numbers: {
    reports: number;
    reportsDayBefore: number | null;
    outlets: number;
    stories: number;
    newStories: number;
    singleSourceStories: number;
    disputedStories: number;
    /** Stories in which one side asserts and the other is silent. */
    oneSidedStories: number;
    unverifiedReports: number;
    copies: number;
    languages: Record<string, number>;
  };
  corrections: DigestCorrection[];
  stories: DigestStory[];
  brief: BriefStory[];
  /** Entries that touch the war from outside it. */
  related: DigestLine[];
  coverage: CoverageLine & { gaps: CoverageGap[] };
  /** `withdrawn`: reports that may not be shown any more since the edition was frozen; never in the frozen digest. */
  leftOut: { offTopic: number; moreStories: number; moreRelated: number; withdrawn?: number };
  places: DigestPlace[];
  /** For the small multiples. */
  areas: AreaSeries[];
  readingMinutes: number;
}

/** What an earlier edition told of a story, so that a story is told again only when something material is new. */
export interface Showing {
  storyId: string;
  /** The day of the edition, as its readers were told it. */
  editionDay: Day;
  mark: Mark;
  /** How many were killed, as each outlet gave it there. */
  tolls: { outlet: string; killed: PersonRange }[];
  denied: boolean;
  /** It said that what was told as two stories is one. */
  saidOne?: boolean;
  placeIds: string[];
  /** The sentences readers saw. */
  sentences: string[];
}

/** What composing a digest needs; pure data, gathered by the publish step. */
export interface DigestMaterial {
  editionId: EditionId;
  previous?: EditionId;
  dataFrom: Instant;
  dataUntil: Instant;
  timeZone: string;
  /** Everything filed and kept in the window, in any order, whatever its status: composing leaves out what may not be shown. */
  entries: Entry[];
  /** Entries filed before the window whose words were updated or corrected in it: no reports of the day, but they may tell something new. */
  updatedEntries?: Entry[];
  /** Earlier entries that the stories' tolls rest on; a toll whose entry is in neither list is not shown. */
  earlierEntries?: Entry[];
  entriesDayBefore: number | null;
  /** The rows of the stories that the entries are filed into, and of those their rows are aliases of. */
  stories: Story[];
  /** What editions before this one told, latest last; see showingsOf. */
  earlier?: Showing[];
  /** Every revision since the previous edition to entries that editions before showed, of those that were corrected or withdrawn in it. */
  revised: { entry: Entry; record: RevisionRecord; shownIn: EditionId[] }[];
  dropped: number;
  coverage: CoverageLine;
  reportsByAreaAndDay: AreaSeries[];
}

/** What a digest asks of the gazetteer. */
export interface GazetteerPlace {
  placeId: string;
  name: string;
  names?: { en?: string; ar?: string };
  country: string;
  latitude: number;
  longitude: number;
  precision: string;
  governorateId?: string;
}
/** A party to the war, or somebody who speaks about it; `side` as in enrich/data/actors. */
export interface GazetteerActor {
  name: string;
  nameAr?: string;
  side: string;
}
export interface DigestGazetteer {
  placeById(placeId: string): GazetteerPlace | undefined;
  actorById(actorId: string): GazetteerActor | undefined;
  /** The same for all names of one outlet: "ТАСС" and "TASS", an agency's own desks in several languages. */
  houseOf(outlet: string): string;
}
