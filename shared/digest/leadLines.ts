import type { DigestLine, DigestStory } from '../model/edition.ts';
import { foldText } from '../text/foldText.ts';
import { headlineFor } from './headlineFor.ts';
import type { Locale } from './words.ts';

const leadSentences = 2;

/**
 * The sentences that open the digest: of each of the heaviest stories what is new, the first side that speaks, or its first line, the first of these
 * that says where. "The garrison beat off the attack" tells nothing to somebody who has read no headline yet: where no line names a place of
 * the story, its headline opens the digest. Where a story is told in several languages, its lead is in the reader's, else in that of its headline. A denial
 * opens no digest by itself: where nothing else is in the reader's language, what is denied goes before it.
 */
export function leadLines(stories: readonly DigestStory[], locale: Locale): DigestLine[] {
  return stories.slice(0, leadSentences).flatMap((story) => {
    const lines = [story.newSince?.line, ...story.sides.map((side) => side.line), ...story.lines].filter(
      (line) => line !== undefined,
    );
    const telling = lines.filter(({ denies }) => !denies);
    const inLanguage = (language: string | undefined) => telling.filter((line) => languageOf(line) === language);
    const headline = headlineFor(story, locale);
    const mine = inLanguage(locale);
    const denial = lines.find((line) => line.denies && languageOf(line) === locale);
    // The headline over a report that only denies does not tell the event either.
    const headlineTells = !headline.denies && languageOf(headline) === locale && headline.entryId !== denial?.entryId;
    const [first] = mine.length > 0 ? mine : telling;
    if (denial && !mine.some((line) => saysWhere(line, story))) {
      if (headlineTells) return headline;
      return first ? [first, denial] : [headline];
    }
    const possible = [mine, inLanguage(languageOf(headline)), telling].find(({ length }) => length > 0);
    if (possible === undefined) return headlineTells ? headline : [];
    const isHeadlineReadable = languageOf(headline) === languageOf(possible[0] as DigestLine);
    return possible.find((line) => saysWhere(line, story)) ?? (isHeadlineReadable ? headline : (possible[0] ?? []));
  });
}

/** What is left to tell of a story below the digest's lead; all of it where the lead was all there is. */
export function linesBelow(lead: readonly DigestLine[], { lines }: DigestStory): DigestLine[] {
  const rest = lines.filter((line) => !lead.some((other) => isSameLine(other, line)));
  return rest.length > 0 ? rest : lines;
}

export function isSameLine(one: DigestLine, other: DigestLine): boolean {
  return one.entryId === other.entryId && one.in === other.in && one.span[0] === other.span[0];
}

function languageOf({ language }: DigestLine): string | undefined {
  return language.split('-')[0];
}

function saysWhere({ sentence }: DigestLine, { places }: DigestStory): boolean {
  const folded = undoubled(foldText(sentence));
  return places.some(({ en, ar }) =>
    [en, ar].some((name) => name !== '' && folded.includes(undoubled(foldText(name)))),
  );
}

/** "Maarrat", "Maarat": who writes in Latin letters doubles them as he likes. */
function undoubled(text: string): string {
  return [...text].filter((letter, at, all) => letter !== all[at - 1]).join('');
}
