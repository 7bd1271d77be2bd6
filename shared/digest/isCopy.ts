import type { Entry } from '../model/entry.ts';

/**
 * Whether an entry only repeats an earlier one. Such a report is counted, but is no source and gives no line. The same words with a
 * changed toll (`update`) are news and no copy.
 */
export function isCopy(entry: Entry): boolean {
  return entry.filing.duplicateOf !== undefined && entry.filing.copyKind !== 'update';
}
