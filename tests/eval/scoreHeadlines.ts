/** Language of short headlines: tests/fixtures/headlines.jsonl, fifty of each of ten languages. */
import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import { type OwnSet, readSet } from './ownSet.ts';

interface Headline {
  language: string;
  text: string;
}

export const headlines: OwnSet = {
  name: 'headlines',
  score: () => {
    const lines = readSet<Headline>('headlines');
    const misses: string[] = [];
    const right = new Map<string, { right: number; of: number }>();
    for (const { language, text } of lines) {
      const tally = right.get(language) ?? { right: 0, of: 0 };
      right.set(language, tally);
      tally.of++;
      // As a feed gives it: no word of its language.
      const found = enrichEntry({ publishedAt: '2016-11-14T06:00:00Z', text }).language;
      if (found === language) tally.right++;
      else misses.push(`${language} read as ${found}: ${text}`);
    }
    return {
      measures: [
        { name: 'language', value: (lines.length - misses.length) / lines.length, floor: 0.98, of: lines.length },
        ...[...right].map(([language, tally]) => ({
          name: `language ${language}`,
          value: tally.right / tally.of,
          floor: 0.94,
          of: tally.of,
        })),
      ],
      misses,
    };
  },
};
