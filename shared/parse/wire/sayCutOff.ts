import type { Issue } from '../../model/report.ts';

/** A day of the busiest service; more is no file of messages. */
export const mostMessages = 5_000;

/** The issue of a file that holds more than `mostMessages`; none where it does not. */
export function sayCutOff(messageCount: number): Issue[] {
  if (messageCount <= mostMessages) return [];
  const message = `The file holds more than ${mostMessages} messages; only those were read.`;
  return [{ code: 'cut-off', message }];
}
