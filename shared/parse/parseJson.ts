import { mostValues, thinJson } from './thinJson.ts';

/** The value that a text writes, and whether members of it were left out because no report has so many. */
export interface JsonValue {
  value: unknown;
  cut: boolean;
  /** How many values stand in it. */
  values: number;
}

export const isTooDeep = (text: string): boolean => thinJson(text) === undefined;

/**
 * The value that `text` writes; undefined when it writes none, or one that nests deeper than any report. Line ends and tabs within strings, which
 * JSON forbids and services print, are read as spaces. No more than `most` values are read.
 */
export function parseJson(text: string, most = mostValues): JsonValue | undefined {
  const thin = thinJson(text, most);
  if (thin === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(thin.controls ? withoutControls(thin.text) : thin.text);
    return { value, cut: thin.cut, values: thin.values };
  } catch {
    return undefined;
  }
}

/** In one pass over the units: a replacement for each of a million line ends costs twenty times the text. */
function withoutControls(text: string): string {
  const bytes = Buffer.from(text, 'utf16le');
  for (let at = 0; at < bytes.length; at += 2) if (bytes[at]! < 32 && bytes[at + 1] === 0) bytes[at] = 32;
  return bytes.toString('utf16le');
}
