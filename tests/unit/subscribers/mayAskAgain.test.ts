import { describe, expect, it } from 'vitest';
import { addSeconds } from '../../../shared/model/time.ts';
import { mayAskAgain } from '../../../shared/subscribers/mayAskAgain.ts';

describe('an address that was asked to confirm', () => {
  const at = '2016-07-04T12:00:00.000Z';

  it('is asked again after ten minutes, and not before', () => {
    expect(mayAskAgain(undefined, at)).toBe(true);
    expect(mayAskAgain({ at, times: 1 }, addSeconds(at, 599))).toBe(false);
    expect(mayAskAgain({ at, times: 1 }, addSeconds(at, 600))).toBe(true);
  });

  it('gets eight mails in a day and one a day after, however often a stranger types it', () => {
    let asked: { at: string; times: number } | undefined;
    const mails = [0, 0, 0];
    for (let minute = 0; minute < 3 * 1440; minute++) {
      const now = addSeconds(at, 60 * minute);
      if (!mayAskAgain(asked, now)) continue;
      asked = { at: now, times: (asked?.times ?? 0) + 1 };
      mails[Math.floor(minute / 1440)]!++;
    }
    expect(mails).toEqual([8, 1, 1]);
  });
});
