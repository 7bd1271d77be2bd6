/** The JSON values that stand one after the other in `page`, at most `most` of them, as they are written. */
export function splitJson(page: string, most: number): string[] {
  const values: string[] = [];
  let from = -1;
  let depth = 0;
  let quoted = false;
  const end = (at: number) => {
    if (from >= 0) values.push(page.slice(from, at));
    from = -1;
    depth = 0;
    quoted = false;
  };
  for (let at = 0; at < page.length && values.length < most; at++) {
    const code = page.charCodeAt(at);
    // A value that breaks off ends where the next one opens a line: lines within a value are indented, or there are none.
    if (code === 10 && from >= 0 && page.charCodeAt(at + 1) === 123) end(at);
    else if (quoted) {
      if (code === 92) at++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      if (from < 0) from = at;
      depth++;
    } else if ((code === 125 || code === 93) && --depth === 0) end(at + 1);
  }
  end(page.length);
  return values;
}
