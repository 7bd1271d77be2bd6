import { describe, expect, it } from 'vitest';
import { pumpRegexes, type Trial } from '../pumpRegex.ts';
import { reviewedRegexes } from '../reviewedRegexes.ts';

/** A linear match of a megabyte takes some ten milliseconds, a quadratic one an hour: whatever the machine does besides, it stands between. */
const mostMs = 2_000;
const deadlineMs = 60_000;

/** The expressions that a module puts together while it is loaded. */
async function madeAtLoad(file: string): Promise<{ source: string; flags: string }[]> {
  const made: { source: string; flags: string }[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [pattern, flags]) {
      const expression = new target(pattern, flags);
      if (typeof pattern === 'string') made.push({ source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    await import(/* @vite-ignore */ `../../${file}`);
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
}

describe('an expression that recheck would not pass', () => {
  it('takes no longer than its bound allows, whatever it is given', { timeout: 300_000 }, async () => {
    const trials: Trial[] = [];
    const loaded = new Set<string>();
    for (const [key, { units }] of Object.entries(reviewedRegexes)) {
      const [file = ''] = key.split(' ', 1);
      const written = key.slice(file.length + 1);
      if (written.startsWith('/')) {
        const end = written.lastIndexOf('/');
        trials.push({ name: key, source: written.slice(1, end), flags: written.slice(end + 1), units });
      } else if (!loaded.has(file)) {
        loaded.add(file);
        for (const { source, flags } of await madeAtLoad(file))
          trials.push({ name: `${file} ${source}`, source, flags, units });
      }
    }
    const slow = (await pumpRegexes(trials, deadlineMs)).filter(({ ms }) => ms === undefined || ms > mostMs);
    expect(slow).toEqual([]);
    expect(trials.length).toBeGreaterThan(Object.keys(reviewedRegexes).length / 2);
  });

  it('is caught when its time grows with the square of the text, or faster', { timeout: 120_000 }, async () => {
    const units = 1_000_000;
    const [plain, square, nested] = await pumpRegexes(
      [
        { name: 'plain', source: 'a+b?', flags: '', units },
        { name: 'square', source: '\\s+$', flags: '', units },
        { name: 'nested', source: '^(?:a+)+$', flags: '', units },
      ],
      3_000,
    );
    for (const one of [square, nested]) expect(one?.ms === undefined || one.ms > mostMs, one?.name).toBe(true);
    expect(plain?.ms).toBeLessThan(mostMs);
  });
});
