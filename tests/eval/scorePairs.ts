import { readFileSync } from 'node:fs';

interface Pairs {
  /** Numbers that the items' ids end with. */
  hard_negative: { a: number; b: number; why: string }[];
  hard_positive: { a: number; b: number }[];
}

/**
 * How many pairs of a set of hard ones the instrument `group` joined: those that are two events, alike in all but one thing, and those that are
 * one event told in unlike words. `grouped`: what it printed.
 */
export function scorePairs(pairsFile: string, grouped: string): string {
  const { hard_negative: negative, hard_positive: positive } = JSON.parse(readFileSync(pairsFile, 'utf8')) as Pairs;
  const storyOf = new Map<string, string>();
  for (const line of readFileSync(grouped, 'utf8').split('\n').filter(Boolean)) {
    const { id, storyId } = JSON.parse(line) as { id: string; storyId?: string };
    if (storyId !== undefined) storyOf.set(id.slice(id.lastIndexOf('-') + 1), storyId);
  }
  const told = ({ a, b }: { a: number; b: number }) => storyOf.has(String(a)) && storyOf.has(String(b));
  const areJoined = ({ a, b }: { a: number; b: number }) => storyOf.get(String(a)) === storyOf.get(String(b));
  const share = (pairs: { a: number; b: number }[]) => {
    const both = pairs.filter(told);
    const joined = both.filter(areJoined);
    return `${joined.length} of ${both.length} (${((100 * joined.length) / Math.max(1, both.length)).toFixed(1)} %)`;
  };
  const wrong = negative.filter((pair) => told(pair) && areJoined(pair));
  return [
    `hard pairs: two events joined ${share(negative)}, one event joined ${share(positive)}`,
    ...wrong.map(({ a, b, why }) => `  wrongly joined ${a} and ${b}: ${why}`),
  ].join('\n');
}
