import { describe, expect, it } from 'vitest';
import { readEditionId } from '../../../cli/readEditionId.ts';
import { editionIdPattern } from '../../../shared/model/edition.ts';

const now = new Date('2026-03-01T06:30:00.000Z');

describe('an edition that a person names', () => {
  it.each([
    '2016-11-15',
    '2016-11-15T0930',
    '2016-11-14T0330-72h',
    '2016-11-14T0330-90m',
    'alert-0123456789abcdef-25',
    'alert-0123456789abcdef-chemical',
  ])('is taken as digest list prints it: %s', (name) => {
    expect(name).toMatch(editionIdPattern);
    expect(readEditionId('--deliveries', name, now)).toBe(name);
  });

  it('may be a day in words', () => {
    expect(readEditionId('--deliveries', 'yesterday', now)).toBe('2026-02-28');
  });

  it.each(['', 'tomorrow', '2016-13-40', '2016-02-30T0930', 'alert-', 'alerts-2016-11-15', '2016-11-15T09:30', 'u-1'])(
    'is refused when it is none, with the option and a remedy: %j',
    (words) => {
      expect(() => readEditionId('--deliveries', words, now)).toThrow(/--deliveries .*is no edition/);
    },
  );
});
