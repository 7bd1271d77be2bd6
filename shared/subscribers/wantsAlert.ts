import type { AlertCrossing } from '../model/edition.ts';
import type { Preferences } from '../model/subscriber.ts';

/** Whether a reader asked to be told of this at once: of this number of killed, and not of a smaller one that was told before. */
export function wantsAlert({ alerts }: Pick<Preferences, 'alerts'>, crossing: AlertCrossing): boolean {
  if (alerts === undefined) return false;
  return crossing === 'chemical' ? alerts.chemical : alerts.killed === crossing;
}
