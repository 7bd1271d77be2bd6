import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToken } from '../../../shared/subscribers/readToken.ts';
import { signToken } from '../../../shared/subscribers/signToken.ts';
import { subscriberIdOf } from '../../../shared/subscribers/subscriberIdOf.ts';
import { subscriptionUrl } from '../../../shared/subscribers/subscriptionUrl.ts';
import { readTokenKeys } from '../../../shared/subscribers/tokenKeys.ts';

const keys = readTokenKeys('k2:a-secret-of-the-second-year,k1:a-secret-of-the-first-year');
const now = '2015-12-23T18:00:00.000Z';
const reader = subscriberIdOf('Reader@Example.org', 'the-id-secret');

describe('a subscriber’s id', () => {
  it('is the same for one address however it is written, and says nothing of it', () => {
    expect(reader).toBe(subscriberIdOf(' reader@example.ORG', 'the-id-secret'));
    expect(reader).toMatch(/^u-[0-9a-f]{24}$/);
    expect(subscriberIdOf('reader@example.org', 'another-secret')).not.toBe(reader);
  });
});

describe('a token', () => {
  it('lets its bearer do what it is for, until it expires', () => {
    const token = signToken('unsubscribe', reader, keys, now);
    expect(readToken(token, 'unsubscribe', keys, now)).toEqual({
      ok: true,
      subscriberId: reader,
      issuedAtEpochSeconds: Date.parse(now) / 1000,
    });
    expect(readToken(token, 'unsubscribe', keys, '2017-01-26T17:59:59.000Z').ok).toBe(true);
    expect(readToken(token, 'unsubscribe', keys, '2017-01-26T18:00:00.000Z')).toEqual({
      ok: false,
      problem: 'expired',
    });
    expect(readToken(token, 'preferences', keys, now)).toEqual({ ok: false, problem: 'other-purpose' });
  });

  it('still opens after the keys were rotated, and no more once its key is gone', () => {
    const old = signToken('confirm', reader, readTokenKeys('k1:a-secret-of-the-first-year'), now);
    expect(readToken(old, 'confirm', keys, now).ok).toBe(true);
    expect(readToken(old, 'confirm', readTokenKeys('k2:a-secret-of-the-second-year'), now)).toEqual({
      ok: false,
      problem: 'forged',
    });
    expect(signToken('confirm', reader, keys, now)).toMatch(/^k2\./);
  });

  it('is the same when an edition is built again', () => {
    expect(signToken('unsubscribe', reader, keys, now)).toBe(signToken('unsubscribe', reader, keys, now));
  });

  it('cannot be made from another by changing any one character', () => {
    const token = signToken('unsubscribe', reader, keys, now);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'abz019._-k'), (at, letter) => {
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        if (changed !== token) expect(readToken(changed, 'unsubscribe', keys, now).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused, not crashed on, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(readToken(text, 'confirm', keys, now).ok).toBe(false);
      }),
    );
    expect(readToken(undefined, 'confirm', keys, now)).toEqual({ ok: false, problem: 'malformed' });
  });

  it('travels in an address that a mail can carry', () => {
    const address = subscriptionUrl('confirm', reader, { siteUrl: 'https://desk.example/', keys, now });
    const token = new URL(address).searchParams.get('token') ?? '';
    expect(new URL(address).pathname).toBe('/subscription/confirm');
    expect(readToken(token, 'confirm', keys, now).ok).toBe(true);
  });
});

describe('the secret of the desk', () => {
  it('may be one, or several by name, but none that can be guessed', () => {
    expect(readTokenKeys('one-bare-secret-of-a-desk').signing).toBe('k0');
    expect(() => readTokenKeys('short')).toThrow('shorter than 16');
    expect(() => readTokenKeys('')).toThrow('no token secret');
  });
});
