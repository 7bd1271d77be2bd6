/**
 * Where the JSON value that opens at `from` ends, one past its last bracket; undefined when the text breaks off before, or `within` units from `from`
 * do not hold it. With `byLines`, a value also breaks off where the next one opens a line: lines within a value are indented, or there are none.
 */
export function endOfJsonValue(
  page: string,
  from: number,
  { within = page.length, byLines = false }: { within?: number; byLines?: boolean } = {},
): number | undefined {
  let depth = 0;
  let quoted = false;
  const last = Math.min(page.length, from + within);
  for (let at = from; at < last; at++) {
    const code = page.charCodeAt(at);
    if (byLines && code === 10 && page.charCodeAt(at + 1) === 123) return undefined;
    if (quoted) {
      if (code === 92) at++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) depth++;
    else if ((code === 125 || code === 93) && --depth === 0) return at + 1;
  }
  return undefined;
}
