import type { Digest } from '../model/edition.ts';
import { secondsBetween } from '../model/time.ts';
import { feedsRead } from './feedsRead.ts';

/** A feed that has failed for longer is no longer one that is usually heard. */
const rememberedSeconds = 7 * 24 * 3600;

/** A third or more of the sources usually heard could not be read, or all are: a day on which little came is then not known to be quiet. */
export function missesMuch({ coverage, dataUntil }: Pick<Digest, 'coverage' | 'dataUntil'>): boolean {
  const { feedsTotal, failing } = coverage;
  const read = feedsRead(coverage);
  if (feedsTotal === 0) return false;
  if (read === 0) return true;
  const isLongGone = (since?: string) => since !== undefined && secondsBetween(since, dataUntil) > rememberedSeconds;
  const usual = feedsTotal - failing.filter(({ since }) => isLongGone(since)).length;
  return (usual - read) * 3 >= usual;
}
