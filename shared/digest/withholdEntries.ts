import type { Digest, DigestLine, DigestReport, DigestStory, Mark } from '../model/edition.ts';
import { listShown } from './listShown.ts';

/**
 * The digest without what may no longer be shown: reports that were withdrawn, withheld or put under embargo after it was frozen, and
 * copies of them, which carry the same words. Their lines, tolls and sides go; a story that rested on nothing else goes with them. Counts stay as
 * they were when the edition was cut, and the digest says how many reports it leaves out.
 */
export function withholdEntries(digest: Digest, withdrawn: ReadonlySet<string>): Digest {
  if (withdrawn.size === 0) return digest;
  const held = new Set(withdrawn);
  for (const { entryId, copyOf } of listShown(digest)) if (copyOf && withdrawn.has(copyOf)) held.add(entryId);
  const mayShow = ({ entryId }: { entryId: string }): boolean => !held.has(entryId);
  return {
    ...digest,
    stories: digest.stories.flatMap((story) => tellRest(story, mayShow) ?? []),
    brief: digest.brief
      .filter(({ line }) => mayShow(line))
      .map(({ arabic, ...story }) => {
        const counted = countRest(story, mayShow);
        const marked = (line: DigestLine): DigestLine => ({ ...line, mark: markRest(line.mark, counted) });
        return {
          ...story,
          ...counted,
          line: marked(story.line),
          ...(arabic && mayShow(arabic) && { arabic: marked(arabic) }),
        };
      }),
    related: digest.related.filter(mayShow),
    leftOut: { ...digest.leftOut, withdrawn: held.size },
  };
}

function tellRest(
  story: DigestStory,
  mayShow: (of: Pick<DigestReport | DigestLine, 'entryId'>) => boolean,
): DigestStory | undefined {
  // The toll's course may rest on reports of days before.
  const before = story.quotedBefore ?? [];
  if ([...story.reports, ...before, ...story.tolls, ...story.tollCourse].every(mayShow)) return story;
  const lines = story.lines.filter(mayShow);
  const headline = mayShow(story.headline) ? story.headline : lines.shift();
  if (!headline) return undefined;
  const { newSince, arabic, quotedBefore: _before, ...rest } = story;
  const counted = countRest(story, mayShow);
  const marked = (line: DigestLine): DigestLine => ({ ...line, mark: markRest(line.mark, counted) });
  return {
    ...rest,
    ...counted,
    headline: marked(headline),
    ...(arabic && mayShow(arabic) && { arabic: marked(arabic) }),
    lines: lines.map(marked),
    ...(newSince && mayShow(newSince.line) && { newSince: { ...newSince, line: marked(newSince.line) } }),
    // A claim whose denial was withdrawn is not unanswered, and a denial alone denies nothing.
    ...(story.sides.every(({ line }) => line === undefined || mayShow(line))
      ? { sides: story.sides, ...(before.length > 0 && { quotedBefore: before }) }
      : { sides: [] }),
    tolls: story.tolls.filter(mayShow),
    tollCourse: story.tollCourse.every(mayShow) ? story.tollCourse : [],
  };
}

/** What is left of a story's counts and mark: no more sources than reports that repeat no other, and "2+ sources" only of two. */
function countRest(
  { reports, reportCount, sourceCount, mark }: Pick<DigestStory, 'reports' | 'reportCount' | 'sourceCount' | 'mark'>,
  mayShow: (of: DigestReport) => boolean,
): Pick<DigestStory, 'reports' | 'reportCount' | 'sourceCount' | 'mark'> {
  const rest = reports.filter(mayShow);
  const isLess = rest.length < reports.length;
  const own = rest.filter(({ copyOf }) => copyOf === undefined).length;
  const sources = isLess ? Math.min(sourceCount, Math.max(1, own)) : sourceCount;
  const counted = { reports: rest, reportCount: reportCount - (reports.length - rest.length), sourceCount: sources };
  return { ...counted, mark: isLess ? markRest(mark, counted) : mark };
}

function markRest(mark: Mark, { sourceCount }: { sourceCount: number }): Mark {
  return mark === 'confirmed_multi_source' && sourceCount < 2 ? 'single_source' : mark;
}
