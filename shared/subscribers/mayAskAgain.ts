import { addSeconds, type Instant } from '../model/time.ts';

const firstPauseSeconds = 600;
const longestPauseSeconds = 86_400;

/**
 * Whether an address that was asked to confirm before may be asked again: ten minutes after the first mail, twice as long after each
 * further one, at last once a day. Who lost the mail gets another one soon; who types a stranger's address a thousand times has
 * sent that stranger eight mails the first day.
 */
export function mayAskAgain(asked: { at: Instant; times: number } | undefined, now: Instant): boolean {
  if (asked === undefined) return true;
  const pause = Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** Math.min(20, asked.times - 1));
  return now >= addSeconds(asked.at, pause);
}
