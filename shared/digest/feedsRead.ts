import type { CoverageLine } from '../model/edition.ts';

/** How many feeds could be read, news or none: a feed that answers and has nothing to say is no outage. */
export function feedsRead({ feedsRead: read, feedsHeard }: CoverageLine): number {
  return read ?? feedsHeard;
}
