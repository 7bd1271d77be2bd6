import type { Digest } from '../model/edition.ts';
import type { Day } from '../model/time.ts';
import { localDay } from './localDay.ts';

/** The day a digest is of: the desk's own bears it in its name, any other is of the day on which it was cut, in the zone it is shown in. */
export function dayOfDigest({
  editionId,
  dataUntil,
  timeZone,
}: Pick<Digest, 'editionId' | 'dataUntil' | 'timeZone'>): Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(editionId) ? editionId : localDay(dataUntil, timeZone);
}
