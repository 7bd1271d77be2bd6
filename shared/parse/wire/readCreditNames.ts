/** The names in a credit line: "AFP, Reuters and AP", "Reuters/Jane Doe". An absent line has none. */
export function readCreditNames(line: string | undefined): string[] {
  return (line ?? '')
    .replace(/\s+/g, ' ')
    .split(/ ?[,;/] ?(?:and )?| (?:and|et|و|и|ve) /u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= 80);
}
