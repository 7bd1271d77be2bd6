import type { Digest } from '../model/edition.ts';
import { feedsRead } from './feedsRead.ts';

/** No feed could be read and nothing came by wire either: what looks like a quiet day is a deaf desk. `withdrawn` reports did come. */
export function isUnheard({ coverage, numbers }: Pick<Digest, 'coverage' | 'numbers'>): boolean {
  return coverage.feedsTotal > 0 && feedsRead(coverage) === 0 && numbers.reports === 0;
}
