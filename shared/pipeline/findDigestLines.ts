import { linesOfStory, type ToldLine } from '../digest/linesOfStory.ts';
import type { Digest, DigestLine } from '../model/edition.ts';

/** A sentence of an edition, and what it stands for there. */
export interface FoundLine {
  as: ToldLine['as'] | 'in brief' | 'related';
  storyId?: string;
  line: DigestLine;
}

/** Every sentence of a digest; those of one story or of one entry, where `id` (`s-…`, `e-…`) names it. */
export function findDigestLines(digest: Digest, id?: string): FoundLine[] {
  const lines: FoundLine[] = [
    ...digest.stories.flatMap((story) => linesOfStory(story).map((told) => ({ storyId: story.storyId, ...told }))),
    ...digest.brief.flatMap(({ storyId, line, arabic }) =>
      [line, ...(arabic ? [arabic] : [])].map((each): FoundLine => ({ as: 'in brief', storyId, line: each })),
    ),
    ...digest.related.map((line): FoundLine => ({ as: 'related', line })),
  ];
  return id === undefined ? lines : lines.filter(({ storyId, line }) => storyId === id || line.entryId === id);
}
