import { describeSpan } from '../shared/feeds/describeTime.ts';
import type { Format } from '../shared/model/report.ts';
import type { Instant } from '../shared/model/time.ts';
import type { FeedCheck } from './checkFeed.ts';

const formatNames: Partial<Record<Format, string>> = {
  rss2: 'RSS',
  rss1: 'RSS 1.0',
  atom: 'Atom',
  jsonfeed: 'JSON Feed',
  'newsml-g2': 'NewsML-G2',
  'newsml-1': 'NewsML 1',
  nitf: 'NITF',
  ninjs: 'ninjs',
};

/** What a check found, in sentences: what is wrong, or else what came. */
export function describeCheck({ faults, format, items, newestAt }: FeedCheck, now: Instant): string {
  if (faults.length > 0) return faults.map(({ sentence }) => sentence).join(' ');
  const count = items === 1 ? '1 item' : `${items ?? 0} items`;
  const name = format === undefined ? '' : ` (${formatNames[format] ?? format})`;
  const newest = newestAt === undefined ? '' : `, the newest of ${describeSpan(newestAt, now)} ago`;
  return `Answers with ${count}${name}${newest}.`;
}
