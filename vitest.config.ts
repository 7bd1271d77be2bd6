import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/longestFirst.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Real engines listen, load bundles and set the environment: each file gets a process of its own, two at a time.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/totals.ts'],
  },
});
