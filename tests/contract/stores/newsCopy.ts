/** Invented copy: items as suppliers send them, read by the desk's own normalizing and enriching. */
import { enrichEntry } from '../../../shared/enrich/enrichEntry.ts';
import type { EnrichedEntry, Entry } from '../../../shared/model/entry.ts';
import type { Item } from '../../../shared/model/item.ts';
import type { FilingMessage } from '../../../shared/model/messages.ts';
import type { Receipt } from '../../../shared/model/report.ts';
import { normalizeItem } from '../../../shared/normalize/normalizeItem.ts';
import { receiptOf } from './deskPapers.ts';

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
