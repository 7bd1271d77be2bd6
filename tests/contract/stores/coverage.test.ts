import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Feed, FeedState } from '../../../shared/model/feed.ts';
import { fileEntry } from '../../../shared/pipeline/fileEntry.ts';
import { gatherMaterial } from '../../../shared/pipeline/gatherMaterial.ts';
import { closingOf } from './deskPapers.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables', 'objects');
});
afterAll(() => desk.close());

const outlets = ['heard', 'quiet', 'gapped', 'long-ago', 'failing', 'failed-late', 'never-read', 'unasked'];
const feeds: Feed[] = outlets.map((feedId) => ({ feedId, outlet: feedId, url: `https://${feedId}.example/feed` }));
const polled = (feedId: string, more: Partial<FeedState> = {}): FeedState => ({
  feedId,
  lastCheckedAt: '2016-07-05T04:00:00.000Z',
  lastChangedAt: '2016-07-05T04:00:00.000Z',
  consecutiveFailures: 0,
  consecutiveUnchanged: 0,
  ...more,
});
const broken = (failingSince: string): Partial<FeedState> => ({
  failingSince,
  consecutiveFailures: 3,
  lastProblem: 'The server fails (500).',
  lastChangedAt: '2016-07-04T03:00:00.000Z',
});
const gapUntil = (foundAt: string) => ({ from: '2016-07-04T20:00:00.000Z', to: '2016-07-04T23:00:00.000Z', foundAt });

describe('the coverage line', () => {
  it('counts who was heard, and names who was silent, failed, or may have been missed in the window', async () => {
    const quiet = { lastChangedAt: '2016-07-01T04:00:00.000Z', lastOutcome: 'unchanged' };
    await Promise.all([
      desk.feeds.saveState(polled('heard')),
      desk.feeds.saveState(polled('quiet', quiet)),
      desk.feeds.saveState(polled('gapped')),
      desk.feeds.saveState(polled('long-ago')),
      desk.feeds.saveState(polled('failing', broken('2016-07-04T12:00:00.000Z'))),
      desk.feeds.saveState(polled('failed-late', broken('2016-07-05T04:00:00.000Z'))),
      desk.feeds.saveState(polled('never-read', { ...broken('2016-07-05T04:00:00.000Z'), lastChangedAt: undefined })),
    ]);
    await desk.feeds.rememberSeen('gapped', [], { gap: gapUntil('2016-07-04T23:30:00.000Z') });
    await desk.feeds.rememberSeen('long-ago', [], { gap: gapUntil('2016-07-03T23:30:00.000Z') });
    const edition = { editionId: '2016-07-05', dataUntil: '2016-07-05T05:30:00.000Z', timeZone: 'UTC' };
    const { coverage } = await gatherMaterial(edition, feeds, desk);
    expect(coverage).toMatchObject({
      // What failed in the last hour and a half was read until then; what has never answered was not.
      feedsHeard: 3,
      feedsRead: 5,
      feedsTotal: 8,
      silent: [{ outlet: 'quiet', hours: 98 }],
      failing: ['failing', 'failed-late', 'never-read'].map((outlet) => ({
        outlet,
        problem: 'The server fails (500).',
      })),
      missed: [{ outlet: 'gapped', from: '2016-07-04T20:00:00.000Z', to: '2016-07-04T23:00:00.000Z' }],
    });
  });
});

describe('a possible gap', () => {
  const mark = (name: string) => Buffer.from(name.padEnd(11, '.')).toString('hex');
  const gap = gapUntil('2016-07-04T23:30:00.000Z');
  const close = (feedId: string, seenItems: string[]) => {
    const report = closingOf({ feedId, reportKey: `reports/2016/07/04/${feedId}/abc`, items: 2, seenItems, gap });
    return fileEntry({ type: 'report-closed', report }, desk, contextAt('2016-07-04T23:31:00.000Z'));
  };

  it('is kept with the feed and in the mark of its report, once told or twice', async () => {
    await desk.feeds.rememberSeen('torn', [mark('one'), mark('two')]);
    const seen = [mark('one'), mark('two'), mark('six'), mark('seven')];
    await close('torn', seen);
    await close('torn', seen);
    expect(await desk.feeds.get('torn')).toMatchObject({ gap, seenItems: seen });
    expect(await desk.reports.get('reports/2016/07/04/torn/abc')).toMatchObject({ gap });
  });

  it('is none when the report before was filed meanwhile, and shares an item', async () => {
    await desk.feeds.rememberSeen('whole', [mark('one'), mark('two'), mark('six')]);
    await close('whole', [mark('one'), mark('two'), mark('six'), mark('seven')]);
    expect(await desk.feeds.get('whole')).not.toHaveProperty('gap');
    expect(await desk.reports.get('reports/2016/07/04/whole/abc')).not.toHaveProperty('gap');
  });
});
