import type { Instant } from '../../model/time.ts';
import { readDate } from '../readDate.ts';
import type { DatePlace } from '../reportHints.ts';

const embargoLine =
  /^(?:strictly )?(?:embargo(?:ed)?\b(?=\s*[:–—-]|\s+(?:until|till|to|for)\b|\s*$)|hold for release\b|not for (?:publication|release|broadcast|use) (?:before|until)\b|sperrfrist\b|embargo jusqu|эмбарго до\b|эмбарго:|ambargolu\b|محظور النشر|ممنوع النشر قبل)/iu;

/** "0600 GMT" as clocks write it. */
const militaryClock = /(?<!\d)([01]\d|2[0-3])([0-5]\d)(?=\s?(?:gmt|utc|[a-z]{3,4}\b))/i;

/**
 * The embargo that a line among `lines` states in words, as services without a field for it do; undefined when none does. `until` is
 * absent where the hour cannot be read: such copy stays embargoed until the supplier frees it. A day without a year is in the year of `publishedAt`.
 */
export function readEmbargo(
  lines: readonly string[],
  near: { publishedAt?: Instant; place?: DatePlace },
): { line: string; until?: Instant } | undefined {
  const line = lines.find((each) => each.length <= 200 && embargoLine.test(each.trim()))?.trim();
  if (line === undefined) return undefined;
  const words = line.replace(embargoLine, ' ').replace(militaryClock, '$1:$2');
  const year = near.publishedAt?.slice(0, 4);
  const place = { ...near.place, unclear: new Set<string>() };
  const until = readDate(words, place) ?? (year === undefined ? undefined : readDate(`${words} ${year}`, place));
  // An hour in a zone that cannot be told might free the copy too early.
  return until === undefined || place.unclear.size > 0 ? { line } : { line, until };
}
