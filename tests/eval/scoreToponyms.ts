/**
 * Places in invented sentences of five languages: tests/fixtures/toponyms.jsonl. A line is a text and the mentions in it, each with the
 * coordinates of the place meant; words in `never` are names that mean no place (a person, a club, a soap), or none of this kind.
 */
import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import { type OwnSet, readSet } from './ownSet.ts';

interface Line {
  language: string;
  text: string;
  /** As printed → latitude, longitude in degrees. The same name twice is one mention. */
  places: [name: string, latitude: number, longitude: number][];
  /** As printed: what must not be read as a place. */
  never?: string[];
}

const nearKm = 20;

export function distanceKm(one: [number, number], other: [number, number]): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((other[0] - one[0]) * radians) / 2) ** 2 +
    Math.cos(one[0] * radians) * Math.cos(other[0] * radians) * Math.sin(((other[1] - one[1]) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

export const toponyms: OwnSet = {
  name: 'toponyms',
  score: () => {
    const misses: string[] = [];
    const byLanguage = new Map<string, { right: number; of: number }>();
    let mentions = 0;
    let right = 0;
    let found = 0;
    let stray = 0;
    for (const line of readSet<Line>('toponyms')) {
      const read = enrichEntry({ publishedAt: '2016-11-14T06:00:00Z', text: line.text }).places;
      const tally = byLanguage.get(line.language) ?? { right: 0, of: 0 };
      byLanguage.set(line.language, tally);
      const spans = line.places.map(([name]) => spanOf(line.text, name));
      for (const [at, [name, latitude, longitude]] of line.places.entries()) {
        mentions++;
        tally.of++;
        const [start, end] = spans[at]!;
        const hits = read.filter(({ span }) => span[0] < end && span[1] > start);
        if (hits.some((hit) => distanceKm([hit.latitude, hit.longitude], [latitude, longitude]) <= nearKm)) {
          right++;
          tally.right++;
        } else misses.push(`${name} → ${hits.map(({ placeId }) => placeId).join(', ') || 'nothing'}: ${line.text}`);
      }
      for (const mention of read) {
        const [start, end] = mention.span;
        found++;
        const expected = line.places.some(([name], at) => {
          if (line.text.slice(start, end) === name) return true;
          const [from, to] = spans[at]!;
          return from < end && to > start;
        });
        if (expected) continue;
        stray++;
        misses.push(`“${mention.name}” is no place here but was read as ${mention.placeId}: ${line.text}`);
      }
      for (const name of line.never ?? []) spanOf(line.text, name);
    }
    return {
      measures: [
        { name: `resolved within ${nearKm} km`, value: right / mentions, floor: 0.95, of: mentions },
        { name: 'found that are places', value: (found - stray) / found, floor: 0.97, of: found },
        ...[...byLanguage].map(([language, { right: good, of }]) => ({
          name: `resolved, ${language}`,
          value: good / of,
          floor: 0.9,
          of,
        })),
      ],
      misses,
    };
  },
};

function spanOf(text: string, name: string): [number, number] {
  const at = text.indexOf(name);
  if (at < 0) throw new Error(`The set says "${name}" stands in a line that does not hold it: ${text}`);
  return [at, at + name.length];
}
