import type { Line } from './readLines.ts';

const isProse = (line: Line | undefined): boolean => line?.closed === true && line.wordCount >= 6;

/** The line below `at` that is no button. */
const below = (lines: Line[], at: number): Line | undefined =>
  lines.slice(at + 1, at + 6).find((line) => !line.furniture);

/**
 * Marks the lines that name the writer of the post below them: a person's name, with a town or an office or without, between a stamp and
 * its text.
 *
 * "Nadia Karam in Beirut" and "Shelling Resumes in Aleppo" look alike, so the page decides: it names the same person elsewhere as a
 * writer, or it writes its other headlines, or else its title, like sentences.
 */
export function markBylines(lines: Line[]): void {
  const writers = new Set(lines.flatMap((line) => line.byline?.split(/,\s|\s(?:and|et|и|ve|&)\s/u) ?? []));
  const heads = lines.filter(
    (line, at) =>
      isProse(below(lines, at)) &&
      (line.stamp ? !line.stamp.alone && line.writer !== undefined : lines[at - 1]?.stamp?.alone === true),
  );
  const titles = heads.filter((line) => line.writer === undefined && !line.closed && line.capitals !== undefined);
  const judged = titles.length > 0 ? titles : lines.slice(0, 1);
  // Where every post has a name there, and one of them recurs, those who wrote once are named there, too.
  const named =
    heads.length >= 2 && heads.every((line) => line.name) && heads.some((line) => line.byline !== undefined);
  const sentences = judged.filter((line) => (line.capitals ?? 1) < 0.85).length * 2 > judged.length;
  for (const line of heads) {
    if (line.writer === undefined || line.byline !== undefined || !(sentences || named || writers.has(line.writer)))
      continue;
    line.byline = line.writer;
    // "14:05 Nadia Karam": nothing of the post stands beside the hour.
    if (line.stamp) line.stamp = { ...line.stamp, alone: true, end: line.text.length };
  }
}
