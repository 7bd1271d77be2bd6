/** Invented copy for the stores: items as suppliers send them, read by the desk's own normalizing and enriching. */
import { createHash } from 'node:crypto';
import { enrichEntry } from '../../../shared/enrich/enrichEntry.ts';
import type { DigestMaterial } from '../../../shared/model/edition.ts';
import type { EnrichedEntry, Entry } from '../../../shared/model/entry.ts';
import type { Item } from '../../../shared/model/item.ts';
import type { FilingMessage, ReportClosing } from '../../../shared/model/messages.ts';
import type { Receipt } from '../../../shared/model/report.ts';
import type { Story } from '../../../shared/model/story.ts';
import { normalizeItem } from '../../../shared/normalize/normalizeItem.ts';

export const sha256Of = (words: string | Uint8Array) => createHash('sha256').update(words).digest('hex');

export const receiptOf = (words: string | Uint8Array, more: Partial<Receipt> = {}): Receipt => ({
  receivedAt: '2016-07-04T09:00:00.000Z',
  sha256: sha256Of(words),
  feedId: 'levant-wire',
  outlet: 'Levant Wire',
  ...more,
});

const raid: Item = {
  position: 0,
  guid: 'lw-raqqa-market',
  version: 1,
  headline: 'Air strike on Raqqa market kills 12, medics say',
  bodyText:
    'RAQQA, Syria — An air strike hit a market in Raqqa on Monday, killing 12 people and injuring 30, medics told AFP.\nThe army denied that its aircraft had flown over the town.',
  publishedAt: '2016-07-04T08:00:00.000Z',
  language: 'en',
};

/** An entry as it comes to the filing desk. */
export function arriving(item: Partial<Item> = {}, receipt: Partial<Receipt> = {}): EnrichedEntry {
  const whole: Item = { ...raid, ...item };
  const words = JSON.stringify(whole);
  const held = receiptOf(words, receipt);
  const day = held.receivedAt.slice(0, 10).replaceAll('-', '/');
  const normalized = normalizeItem(whole, {
    reportKey: `reports/${day}/${held.feedId}/${held.sha256}`,
    receipt: held,
    format: 'rss2',
  });
  if ('refused' in normalized) throw new Error(normalized.refused.message);
  return { ...normalized, inferred: enrichEntry({ ...normalized, id: normalized.entryId }) };
}

/** An entry as it stands when filed; `filing` over what a first filing would say. */
export function filed(entry: EnrichedEntry, filing: Partial<Entry['filing']> = {}): Entry {
  const { version, reportKey, position, contentHash, receivedAt } = entry;
  return {
    ...entry,
    filing: {
      filedAt: receivedAt,
      storyId: 's-0000000000000001',
      lineageId: entry.entryId,
      sketch: 'c2tldGNo',
      revisions: [{ kind: 'new', at: receivedAt, version, reportKey, position, contentHash }],
      revisionCount: 1,
      areaIds: ['sy-raqqa-gov'],
      ...filing,
    },
  };
}

export const entryMessage = (entry: EnrichedEntry): FilingMessage => ({ type: 'entry', entry });

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
    seenItems: ['00000000000000aa', '00000000000000bb'],
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
    terms: { raqqa: 0.4012, market: 0.1 },
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
