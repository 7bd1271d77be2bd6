/**
 * Core, related or off: tests/fixtures/relevance.jsonl, invented lines of six languages, labelled before they were first read. English ones
 * lean to what is hard: the theatre named in passing, the war told of elsewhere, accidents, trials, films.
 */
import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import type { RelevanceLabel } from '../../shared/model/inferred.ts';
import { type OwnSet, readSet } from './ownSet.ts';

interface Line {
  language: string;
  relevance: RelevanceLabel;
  text: string;
}

const floor = 0.85;

export const relevance: OwnSet = {
  name: 'relevance',
  score: () => {
    const misses: string[] = [];
    const tallies = new Map<string, { right: number; of: number; core: number; read: number; both: number }>();
    for (const line of readSet<Line>('relevance')) {
      const tally = tallies.get(line.language) ?? { right: 0, of: 0, core: 0, read: 0, both: 0 };
      tallies.set(line.language, tally);
      const { label, why } = enrichEntry({ publishedAt: '2019-06-01T12:00:00Z', text: line.text }).relevance;
      tally.of++;
      if (label === line.relevance) tally.right++;
      else misses.push(`${line.relevance} read as ${label} (${why.map(({ rule }) => rule).join(', ')}): ${line.text}`);
      if (line.relevance === 'core') tally.core++;
      if (label === 'core') tally.read++;
      if (label === 'core' && line.relevance === 'core') tally.both++;
    }
    return {
      measures: [...tallies].flatMap(([language, { right, of, core, read, both }]) => [
        { name: `core F1, ${language}`, value: (2 * both) / (core + read), floor, of: core },
        { name: `core, related or off, ${language}`, value: right / of, floor, of },
      ]),
      misses,
    };
  },
};
