import { liveTitles, summaryHeadings } from './phrases.ts';
import type { Line } from './readLines.ts';
import { isDayLine, type PageStyle } from './readStyle.ts';

export interface Preamble {
  title?: Line;
  byline?: string;
  /** Places of the lines over the first post that belong to no post. */
  skipped: Set<number>;
}

const isOwnWords = (line: Line): boolean =>
  line.bullet || (line.closed && line.wordCount >= 6) || line.quoted || line.wordCount > 18;

/** A first line that calls the page live is its title, whatever stands below. */
const isTitled = (lines: Line[]): boolean => {
  const [first, second] = lines;
  return (
    first !== undefined &&
    second !== undefined &&
    !first.closed &&
    first.text.length <= 160 &&
    liveTitles.test(first.text)
  );
};

/** The one sentence that presents a page of stamped posts, right below its title: it says what they say. Where it stands, if there is one. */
function findStandfirst(block: Line[], style: PageStyle): number | undefined {
  if (!style.stampsPart) return undefined;
  const own = block.flatMap((line, at) => (isOwnWords(line) && !line.stamp ? [at] : []));
  const [at] = own;
  if (at === undefined || own.length > 1 || at === 0) return undefined;
  const line = block[at]!;
  const over = block.slice(0, at).filter((each) => !each.furniture && !each.stamp && each.byline === undefined);
  return !line.bullet && !line.quoted && line.wordCount <= 30 && over.length === 1 && line.gap <= 1 ? at : undefined;
}

/**
 * What stands over the first post: the page's title, its author, its menus. Whole sentences up there are kept, as a post of their own (but for the one sentence that presents the page):
 * a box that sums up the page may be all that is left of posts that were cut away.
 */
export function readPreamble(lines: Line[], style: PageStyle): Preamble {
  const skipped = new Set<number>();
  let end: number;
  if ((style.stamps && style.stamps !== 'tail') || style.numbers || style.openers) {
    end = lines.findIndex(
      (line) =>
        (style.stamps && line.stamp && !isDayLine(line, style)) ||
        (!style.stampsPart && style.numbers && (line.numbered ?? line.opener?.number) !== undefined) ||
        (!style.stampsPart && style.openers && line.opener),
    );
    if (style.stamps === 'under-headline' && end > 0) end--;
  } else if (isTitled(lines)) end = 1;
  else {
    end = lines.findIndex((line, at) => at > 0 && line.gap > 0);
    const block = lines.slice(0, Math.max(end, 0));
    const next = lines.slice(Math.max(end, 0)).find((line) => !line.furniture);
    // One line over a paragraph is that paragraph's headline.
    if (
      style.gap === undefined ||
      block.some(isOwnWords) ||
      (block.filter((line) => !line.furniture).length < 2 && (next === undefined || isOwnWords(next)))
    )
      return { skipped };
  }
  const shorts: number[] = [];
  let byline: string | undefined;
  for (let at = 0; at < end; at++) {
    const line = lines[at]!;
    if (line.byline !== undefined) byline ??= line.byline;
    else if (!line.furniture && !isOwnWords(line) && !line.stamp && !line.rule) shorts.push(at);
    if (!isOwnWords(line) && !line.stamp) skipped.add(at);
  }
  const standfirst = findStandfirst(lines.slice(0, Math.max(end, 0)), style);
  if (standfirst !== undefined) skipped.add(standfirst);
  const titleAt = shorts.find((at) => lines[at]!.wordCount >= 3 && !summaryHeadings.test(lines[at]!.text)) ?? shorts[0];
  return { title: titleAt === undefined ? undefined : lines[titleAt], byline, skipped };
}
