/** Place and agency in a dateline such as "TELL RUMMAN, Syria (ED)"; nothing where it is not so written. */
export function readDateline(dateline: string | undefined): { places: string[]; credits: string[] } {
  const found = /^(.+?)\s*\(([^)]+)\)/u.exec((dateline ?? '').slice(0, 200));
  return found ? { places: [found[1]!], credits: [found[2]!] } : { places: [], credits: [] };
}
