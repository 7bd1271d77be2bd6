/**
 * An edition: a date and an audience, frozen once. Its digest is kept in the editions bucket as `editions/<day>/digest.json`
 * beside the renderings; the row in the editions table says that it exists and what became of it.
 */
import * as z from 'zod';
import { Day, Instant } from './time.ts';
import type { Entry, RevisionRecord } from './entry.ts';
import type { PersonRange, Verification } from './inferred.ts';
import type { TollReport } from './story.ts';

export const Edition = z.object({
  /** `2015-12-23`: the day the edition covers up to `dataUntil`. */
  editionId: Day,
  dataFrom: Instant,
  dataUntil: Instant,
  frozenAt: Instant,
  digestSha256: z.string(),
  storyCount: z.number(),
  entryCount: z.number(),
  /** Set when every delivery has been queued. */
  queuedAt: Instant.optional(),
  deliveriesQueued: z.number().optional(),
});
export type Edition = z.infer<typeof Edition>;

export type Mark = Verification;

/** One extracted sentence. `span` is where it stands in the entry's `text` (or headline): the sentence is never rewritten. */
export interface DigestLine {
  entryId: string;
  sentence: string;
  span: [number, number];
  in: 'text' | 'headline';
  outlet: string;
  /** Who is quoted or credited, for the attribution: "AFP", "Syrian Observatory for Human Rights". */
  citing?: string;
  url?: string;
  publishedAt: Instant;
  mark: Mark;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** One side of a dispute: a claim and its denial stand side by side; `line` is absent when that side is silent. */
export interface DigestSide {
  side: string;
  line?: DigestLine;
}

export interface TollLine {
  outlet: string;
  killed: PersonRange | null;
  injured: PersonRange | null;
  entryId: string;
  at: Instant;
}

export interface DigestStory {
  storyId: string;
  headline: DigestLine;
  placeIds: string[];
  placeNames: string[];
  country?: string;
  /** 1 on the day the story began. */
  dayNumber: number;
  reportCount: number;
  /** Distinct lineages: five outlets relaying one agency count once. */
  sourceCount: number;
  mark: Mark;
  newSince?: DigestLine;
  sides: DigestSide[];
  lines: DigestLine[];
  tolls: TollLine[];
  /** The toll's course, oldest first, one value a change: 43 → 60 → 44. */
  tollCourse: TollReport[];
  entryIds: string[];
}

export interface DigestCorrection {
  kind: 'correction' | 'kill';
  entryId: string;
  outlet: string;
  at: Instant;
  note?: string;
  changes: NonNullable<RevisionRecord['changes']>;
  headline: string;
  url?: string;
  /** The editions in which readers were shown what is corrected here; only their readers are told. Empty: nobody was shown it. */
  shownIn: Day[];
}

export interface CoverageLine {
  feedsHeard: number;
  feedsTotal: number;
  silent: { outlet: string; hours: number }[];
  failing: { outlet: string; problem: string; since?: Instant }[];
}

export interface DigestPlace {
  placeId: string;
  name: string;
  latitude: number;
  longitude: number;
  reports: number;
  /** Of those, reports of stories with at least two independent sources. */
  confirmed: number;
}

export interface Digest {
  editionId: Day;
  dataFrom: Instant;
  dataUntil: Instant;
  timeZone: string;
  lead: DigestLine[];
  numbers: {
    reports: number;
    reportsDayBefore: number | null;
    outlets: number;
    stories: number;
    newStories: number;
    singleSourceStories: number;
    disputedStories: number;
    unverifiedReports: number;
    languages: Record<string, number>;
  };
  corrections: DigestCorrection[];
  stories: DigestStory[];
  /** Stories for which there was no room: named in a line each. */
  brief: DigestLine[];
  /** Entries that touch the war from outside it. */
  related: DigestLine[];
  coverage: CoverageLine;
  leftOut: { offTopic: number; moreStories: number; moreRelated: number };
  places: DigestPlace[];
  /** Reports a day in each area, oldest first, for the small multiples; the last day is the edition's. */
  areas: { name: string; days: Day[]; reports: number[] }[];
  readingMinutes: number;
}

/** What composing a digest needs; pure data, gathered by the publish step. */
export interface DigestMaterial {
  editionId: Day;
  dataFrom: Instant;
  dataUntil: Instant;
  timeZone: string;
  entries: Entry[];
  entriesDayBefore: number | null;
  stories: import('./story.ts').Story[];
  /** Revisions since the previous edition to entries that editions before showed. */
  revised: { entry: Entry; record: RevisionRecord; shownIn: Day[] }[];
  dropped: number;
  coverage: CoverageLine;
  /** placeId → name, position and containing governorate, for the places the entries name. */
  reportsByAreaAndDay: { name: string; days: Day[]; reports: number[] }[];
}
