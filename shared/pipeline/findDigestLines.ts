import type { Digest, DigestLine, DigestSide } from '../model/edition.ts';

/** A sentence of an edition, and what it stands for there. */
export interface FoundLine {
  as: 'headline' | 'line' | DigestSide['role'] | 'in brief' | 'related';
  storyId?: string;
  line: DigestLine;
}

/** Every sentence of a digest; those of one story or of one entry, where `id` (`s-…`, `e-…`) names it. */
export function findDigestLines(digest: Digest, id?: string): FoundLine[] {
  const lines: FoundLine[] = [
    ...digest.stories.flatMap(({ storyId, headline, lines, sides }): FoundLine[] => [
      { as: 'headline', storyId, line: headline },
      ...lines.map((line): FoundLine => ({ as: 'line', storyId, line })),
      ...sides.flatMap(({ role, line }): FoundLine[] => (line ? [{ as: role, storyId, line }] : [])),
    ]),
    ...digest.brief.map(({ storyId, line }): FoundLine => ({ as: 'in brief', storyId, line })),
    ...digest.related.map((line): FoundLine => ({ as: 'related', line })),
  ];
  return id === undefined ? lines : lines.filter(({ storyId, line }) => storyId === id || line.entryId === id);
}
