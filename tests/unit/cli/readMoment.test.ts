import { describe, expect, it } from 'vitest';
import { readDay, readMoment } from '../../../cli/readMoment.ts';

const now = new Date('2026-03-01T06:30:00.000Z');

describe('when a person means', () => {
  it.each([
    ['2015-12-23', '2015-12-23T00:00:00.000Z', '2015-12-23T23:59:59.999Z'],
    ['today', '2026-03-01T00:00:00.000Z', '2026-03-01T23:59:59.999Z'],
    ['yesterday', '2026-02-28T00:00:00.000Z', '2026-02-28T23:59:59.999Z'],
    ['6h', '2026-03-01T00:30:00.000Z', '2026-03-01T00:30:00.000Z'],
    ['0h', '2026-03-01T06:30:00.000Z', '2026-03-01T06:30:00.000Z'],
    ['3d', '2026-02-26T06:30:00.000Z', '2026-02-26T06:30:00.000Z'],
    ['2015-12-23T18:00+03:00', '2015-12-23T15:00:00.000Z', '2015-12-23T15:00:00.000Z'],
  ])('reads %s as an instant', (words, start, end) => {
    expect(readMoment('--since', words, 'start', now)).toBe(start);
    expect(readMoment('--until', words, 'end', now)).toBe(end);
  });

  it.each(['', 'tomorrow', '23/12/2015', '2015-02-30', '2015-12-23T18:00', '-6h', '6 h', '1.5h'])(
    'refuses %j, naming the option and a remedy',
    (words) => {
      expect(() => readMoment('--since', words, 'start', now)).toThrow(/--since .*is no instant/);
      expect(() => readDay('--day', words, now)).toThrow(/--day .*is no day/);
    },
  );

  it('takes a day in words', () => {
    expect(readDay('--day', 'yesterday', now)).toBe('2026-02-28');
    expect(() => readDay('--day', '6h', now)).toThrow(/no day/);
  });
});
