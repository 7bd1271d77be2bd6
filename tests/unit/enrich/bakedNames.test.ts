import { describe, expect, it } from 'vitest';
import { bakeNames } from '../../../shared/enrich/bake/bakeNames.ts';
import { digestTables } from '../../../shared/enrich/bake/digestTables.ts';
import { bakedIndex } from '../../../shared/enrich/data/bakedIndex.ts';
import { bakedFrom, bakedNames } from '../../../shared/enrich/data/bakedNames.ts';
import { unpack } from '../../../shared/enrich/unpack.ts';

describe('the names that functions load', () => {
  it('are those of the tables: `npm run bake` was run after the last change', () => {
    const { names, index } = bakeNames();
    expect(bakedFrom).toBe(digestTables());
    expect(unpack(bakedNames) === names, 'data/bakedNames.ts').toBe(true);
    expect(unpack(bakedIndex) === index, 'data/bakedIndex.ts').toBe(true);
  });
});
