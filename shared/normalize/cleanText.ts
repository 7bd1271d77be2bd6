const oddSpace = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Zero-width marks that copying leaves behind; U+200C and U+200D shape Persian and Kurdish words and stay. */
const invisible = /[\u200b\u2060\ufeff\u00ad]/g;
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * The supplier's words as the desk keeps them: NFC, paragraphs parted by "\n", single spaces, no controls, no lone surrogates. The
 * wording is never touched, slips included.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(oddSpace, ' ')
    .replace(invisible, '')
    .replace(control, ' ')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** `cleanText` on one line; undefined when nothing is left. */
export function cleanLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const line = cleanText(text).replaceAll('\n', ' ');
  return line === '' ? undefined : line;
}
