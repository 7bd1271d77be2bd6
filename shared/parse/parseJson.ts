/** No report nests deeper; JSON.parse takes 80 bytes a level, and what reads its value may recurse. */
const deepestJson = 500;

/** How deep the brackets of `page` stand inside each other, up to one more than is allowed. */
function jsonDepth(page: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < page.length && deepest <= deepestJson; at++) {
    const code = page.charCodeAt(at);
    if (code === 92 && quoted) at++;
    else if (code === 34) quoted = !quoted;
    else if (!quoted && (code === 91 || code === 123)) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (code === 93 || code === 125)) depth--;
  }
  return deepest;
}

export const isTooDeep = (text: string): boolean => jsonDepth(text) > deepestJson;

/**
 * The value that `text` writes; undefined when it writes none, or one that nests deeper than any report. Line ends and tabs within strings, which
 * JSON forbids and services print, are read as spaces.
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return /[\u0000-\u001f]/.test(text) ? parseStrict(text.replace(/[\u0000-\u001f]+/g, ' ')) : undefined;
  }
}

function parseStrict(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
