import type { DigestLine, DigestStory } from '../model/edition.ts';
import type { Locale } from './words.ts';

const leadSentences = 2;

/**
 * The sentences that open the digest: of each of the heaviest stories what is new, the first side that speaks, or its first line. Where a story is
 * told in several languages, its lead is in the reader's, else in that of its headline.
 */
export function leadLines(stories: readonly DigestStory[], locale: Locale): DigestLine[] {
  return stories.slice(0, leadSentences).flatMap((story) => {
    const lines = [story.newSince?.line, ...story.sides.map((side) => side.line), ...story.lines].filter(
      (line) => line !== undefined,
    );
    const inLanguage = (language: string) => lines.find((line) => line.language.split('-')[0] === language);
    return inLanguage(locale) ?? inLanguage(story.headline.language.split('-')[0] ?? '') ?? lines[0] ?? [];
  });
}
