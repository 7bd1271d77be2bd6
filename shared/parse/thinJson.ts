/** No report nests deeper; JSON.parse takes 80 bytes a level, and what reads its value may recurse. */
const deepestJson = 500;

/** Of one list or object. A list of reports is as long as a feed may be, and no report has so many fields. */
export const mostMembers = 10_000;

/** Of a whole document: ten thousand items of a feed, or three thousand of ninjs. Where each has a name of its own, one costs 600 bytes once it is read. */
export const mostValues = 150_000;

/** What JSON.parse can be given without harm. */
export interface ThinJson {
  text: string;
  /** Members were left out: of a list or an object that holds too many, or behind the last value that a document may have. */
  cut: boolean;
  /** A line end stands within a string, or a control character anywhere, which JSON forbids and services print. */
  controls: boolean;
  /** How many values were met before the rest was left out. */
  values: number;
}

/**
 * `page` as the JSON it writes, without the members that no report has; undefined where it nests deeper than any report. What is no JSON stays none.
 * `most` is how many values it may have. Linear, and of a page within the
 * limits nothing is copied.
 */
export function thinJson(page: string, most = mostValues): ThinJson | undefined {
  const counts: number[] = [0];
  const kept: string[] = [];
  let keptFrom = 0;
  let depth = 0;
  let values = 0;
  /** The depth at which members are being passed over; 0 while none are. */
  let passing = 0;
  let controls = false;
  for (let at = 0; at < page.length; at++) {
    const code = page.charCodeAt(at);
    if (code === 34) {
      for (at++; at < page.length; at++) {
        const inside = page.charCodeAt(at);
        if (inside === 34) break;
        if (inside === 92) at++;
        else if (inside < 32) controls = true;
      }
    } else if (code < 32) {
      if (code !== 9 && code !== 10 && code !== 13) controls = true;
    } else if (code === 91 || code === 123) {
      if (++depth > deepestJson) return undefined;
      counts[depth] = 1;
      const next = page.charCodeAt(at + 1);
      if (next !== 93 && next !== 125) values++;
    } else if (code === 93 || code === 125) {
      if (passing === depth) {
        passing = 0;
        keptFrom = at;
      }
      if (depth > 0) depth--;
    } else if (code === 44 && passing === 0) {
      values++;
      if (++counts[depth]! > mostMembers || values > most) {
        if (depth === 0) break;
        kept.push(page.slice(keptFrom, at));
        passing = depth;
      }
    }
  }
  if (kept.length === 0) return { text: page, cut: false, controls, values };
  if (passing === 0) kept.push(page.slice(keptFrom));
  return { text: kept.join(''), cut: true, controls, values };
}
