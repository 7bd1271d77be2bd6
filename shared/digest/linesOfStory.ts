import type { DigestLine, DigestSide, DigestStory } from '../model/edition.ts';

/** A sentence of a story, and what it stands for there. */
export interface ToldLine {
  as: 'headline' | 'Arabic headline' | 'new' | 'line' | DigestSide['role'];
  line: DigestLine;
}

/** Every sentence that a story is told by, in whatever frame: what readers may have seen, and what has to be found in an entry. */
export function linesOfStory({ headline, arabic, newSince, sides, lines }: DigestStory): ToldLine[] {
  return [
    { as: 'headline', line: headline },
    ...(arabic ? [{ as: 'Arabic headline' as const, line: arabic }] : []),
    ...(newSince ? [{ as: 'new' as const, line: newSince.line }] : []),
    ...sides.flatMap(({ role, line }): ToldLine[] => (line ? [{ as: role, line }] : [])),
    ...lines.map((line): ToldLine => ({ as: 'line', line })),
  ];
}
