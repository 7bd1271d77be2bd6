/** Minutes east of Greenwich in `+03:00`, `+0300`, `+3`; undefined when it is none. */
export function readOffset(text: string): number | undefined {
  const found = /^([+-])(\d{1,2}):?(\d{2})?(?::?\d{2})?$/.exec(text);
  if (!found) return undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return minutes > 16 * 60 ? undefined : found[1] === '-' ? -minutes : minutes;
}
