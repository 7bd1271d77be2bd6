/** One line: every run of white space, no-break and zero-width space included, becomes one space; none at either end. */
export function collapseSpace(text: string): string {
  return /[^\S ]| {2}|[\u200b\u2060\ufeff]/.test(text)
    ? text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim()
    : text.trim();
}
