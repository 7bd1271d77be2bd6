import { describe, expect, it } from 'vitest';
import { ownSets } from '../../eval/ownSets.ts';

describe('our own labelled sets', () => {
  for (const set of ownSets) {
    it(`${set.name}: every measure stands at or above its floor`, () => {
      const { measures, misses } = set.score();
      const low = measures.filter(({ value, floor }) => value < floor);
      expect(low, misses.join('\n')).toEqual([]);
      for (const { of, name } of measures) expect(of, name).toBeGreaterThan(0);
    });
  }
});
