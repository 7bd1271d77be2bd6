/** Kiribati is the furthest east, Baker Island the furthest west. */
const easternmost = 14 * 60;
const westernmost = -12 * 60;

/** Minutes east of Greenwich in `+03:00`, `+0300`, `+3`; undefined when no clock on earth shows it. */
export function readOffset(text: string): number | undefined {
  const found = /^([+-])(\d{1,2}):?(\d{2})?(?::?\d{2})?$/.exec(text);
  if (!found) return undefined;
  const size = Number(found[2]) * 60 + Number(found[3] ?? 0);
  const minutes = found[1] === '-' ? -size : size;
  return minutes > easternmost || minutes < westernmost || Number(found[3] ?? 0) > 59 ? undefined : minutes;
}
