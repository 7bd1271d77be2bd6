/** Windows-1252's printable characters at 0x80-0x9f. */
const c1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The character that a code from 0x80 to 0x9f means in pages: nobody writes the controls that stand there (HTML, 13.2.5.80). */
export function readC1(code: number): string {
  return c1[code - 0x80] ?? String.fromCharCode(code);
}
