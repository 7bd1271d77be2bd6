import { describe, expect, it } from 'vitest';
import { fileCorpus } from '../../bench/benchFile.ts';
import { openStores } from './openStores.ts';

/** What filing may cost; docs/adr/0004 says what of. */
const mostWritten = 12;
const mostRead = 8;
const mostDrift = 0.05;

describe('filing an entry that is new', () => {
  it('takes at most 12 write units and 8 read units, indexes counted, and no more when more has been filed', async () => {
    const marks: { read: number; written: number }[] = [];
    // The sample newsroom is told twice.
    const desk = await openStores('tables');
    const meter = await fileCorpus(240, desk, 40, (count, { total }) => {
      if (count % 120 === 0) marks.push(total());
    }).finally(() => desk.close());
    const [first, whole] = marks;
    const early = (first?.written ?? 0) / 120;
    const late = ((whole?.written ?? 0) - (first?.written ?? 0)) / 120;
    expect(early).toBeLessThanOrEqual(mostWritten);
    expect(late).toBeLessThanOrEqual(mostWritten);
    expect(Math.abs(late - early) / early).toBeLessThanOrEqual(mostDrift);
    expect((whole?.read ?? 0) / 240).toBeLessThanOrEqual(mostRead);
    // The meter saw what it is meant to see.
    expect([...meter.account.keys()].sort()).toEqual([
      'entries',
      'entries by-day',
      'entries by-story',
      'mentions',
      'stories',
      'stories by-day',
      'stories by-gravity',
    ]);
    // DynamoDB Local accounts for indexes itself, and to the unit as we do; dynalite counts letters where DynamoDB counts bytes.
    // But for rows that are not there: AWS charges for asking (developer guide, "Read operations"), DynamoDB Local does not.
    const differences = meter.differences.filter((told) => !/^BatchGetItemCommand of .* 0 by the engine$/.test(told));
    if (process.env.DATELINE_DYNAMODB_ENDPOINT) expect(differences).toEqual([]);
  }, 240_000);
});
