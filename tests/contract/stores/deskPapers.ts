/** Receipts, totals, stories and quiet days as the desk would make them: invented, and made without its skills. */
import { createHash } from 'node:crypto';
import type { DigestMaterial } from '../../../shared/model/edition.ts';
import type { ReportClosing } from '../../../shared/model/messages.ts';
import type { Receipt } from '../../../shared/model/report.ts';
import type { Story } from '../../../shared/model/story.ts';

export const sha256Of = (words: string | Uint8Array) => createHash('sha256').update(words).digest('hex');

export const receiptOf = (words: string | Uint8Array, more: Partial<Receipt> = {}): Receipt => ({
  receivedAt: '2016-07-04T09:00:00.000Z',
  sha256: sha256Of(words),
  feedId: 'levant-wire',
  outlet: 'Levant Wire',
  ...more,
});

export function closingOf(more: Partial<ReportClosing> = {}): ReportClosing {
  const sha256 = sha256Of('a report');
  return {
    reportKey: `reports/2016/07/04/levant-wire/${sha256}`,
    sha256,
    receivedAt: '2016-07-04T09:00:00.000Z',
    feedId: 'levant-wire',
    outlet: 'Levant Wire',
    format: 'rss2',
    items: 3,
    entries: 2,
    dropped: 1,
    seenBefore: 0,
    refused: 0,
    issues: [],
    seenItems: ['aaaaaa00000000000000aa', 'bbbbbb00000000000000bb'],
    ...more,
  };
}

export function storyOf(more: Partial<Story> = {}): Story {
  return {
    storyId: 's-0000000000000001',
    title: 'Air strike on Raqqa market',
    foundingEntryId: 'e-1',
    firstReportedAt: '2016-07-04T08:00:00.000Z',
    lastReportedAt: '2016-07-04T08:00:00.000Z',
    activeOn: '2016-07-04',
    revision: 1,
    entryCount: 1,
    recentEntryIds: ['e-1'],
    lineageIds: ['e-1'],
    outlets: ['Levant Wire'],
    terms: { terms: ['raqqa', 'market'], weights: [0.4012, 0.1] },
    places: { 'sy-raqqa': 1 },
    areas: { 'sy-raqqa': [35.95, 39.01, 5] },
    actors: {},
    kinds: { 'air-strike': 1 },
    eventOn: ['2016-07-04'],
    tolls: [],
    ...more,
  };
}

/** What a day on which nothing was filed gives the composer. */
export function emptyDigestMaterial(editionId: string): DigestMaterial {
  return {
    editionId,
    dataFrom: `${editionId}T00:00:00.000Z`,
    dataUntil: `${editionId}T06:00:00.000Z`,
    timeZone: 'UTC',
    entries: [],
    entriesDayBefore: null,
    stories: [],
    revised: [],
    dropped: 0,
    coverage: { feedsHeard: 12, feedsTotal: 12, silent: [], failing: [] },
    reportsByAreaAndDay: [],
  };
}
