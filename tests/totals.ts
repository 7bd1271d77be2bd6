/** A reporter for vitest: the last line of a run is its totals, alone, `812 passed, 0 failed`, for machines and for tired people. */
import type { Reporter, TestModule } from 'vitest/node';

export default class Totals implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    let passed = 0;
    let skipped = 0;
    // A file that could not even be loaded has no test that failed, and must not pass for one.
    let failed = unhandledErrors.length;
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failedHere++;
        else skipped++;
      }
      failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere;
    }
    // After vitest's own summary, which another reporter prints when this same event reaches it.
    setImmediate(() =>
      process.stdout.write(`\n${skipped > 0 ? `(${skipped} skipped)\n` : ''}${passed} passed, ${failed} failed\n`),
    );
  }
}
