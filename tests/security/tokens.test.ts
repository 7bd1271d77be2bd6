import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addSeconds } from '../../shared/model/time.ts';
import { deskKeys } from '../../shared/pipeline/deskKeys.ts';
import { readToken } from '../../shared/subscribers/readToken.ts';
import { signToken, type TokenPurpose, tokenLifetimeSeconds } from '../../shared/subscribers/signToken.ts';
import { readTokenKeys } from '../../shared/subscribers/tokenKeys.ts';

const secrets = { old: 'the-secret-of-the-first-year', now: 'the-secret-of-the-second-year' };
const keys = readTokenKeys(`k2:${secrets.now},k1:${secrets.old}`);
const now = '2016-11-15T18:00:00.000Z';
const purposes = Object.keys(tokenLifetimeSeconds) as TokenPurpose[];
const [reader, other] = ['u-0123456789abcdef01234567', 'u-fedcba987654321001234567'] as const;
const opens = (token: string, purpose: TokenPurpose, at = now, with_ = keys) => readToken(token, purpose, with_, at).ok;

const replaced = (text: string, at: number, code: number) =>
  text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);

describe('a token of a reader', () => {
  it('opens nothing once any one byte of it is another', () => {
    const token = signToken('unsubscribe', reader, keys, now);
    expect(opens(token, 'unsubscribe')).toBe(true);
    let opened = 0;
    for (let at = 0; at < token.length; at++)
      for (let code = 0; code < 256; code++)
        if (code !== token.charCodeAt(at) && opens(replaced(token, at, code), 'unsubscribe')) opened++;
    expect(opened).toBe(0);
  });

  it.each(purposes)('to %s opens nothing, for any purpose, once any one bit of it is another', (purpose) => {
    const token = signToken(purpose, reader, keys, now);
    expect(opens(token, purpose)).toBe(true);
    for (let at = 0; at < token.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const mutated = replaced(token, at, token.charCodeAt(at) ^ (1 << bit));
        for (const each of purposes) if (opens(mutated, each)) throw new Error(`${mutated} opens ${each}`);
      }
    }
  });

  it('opens nothing when it was cut, grew, had a byte taken out of it, or two exchanged', () => {
    const token = signToken('preferences', reader, keys, now);
    for (let at = 0; at < token.length; at++) {
      const [left, right] = [token.slice(0, at), token.slice(at)];
      const changed = [left, left + right.slice(1), `${left}A${right}`, `${left}.${right}`, `${left} ${right}`];
      if (right.length > 1 && right[0] !== right[1]) changed.push(left + right[1] + right[0] + right.slice(2));
      for (const each of changed) expect(opens(each, 'preferences'), each).toBe(false);
    }
    for (const ending of ['=', '==', '.', ' ', '\n', '%00', token])
      expect(opens(token + ending, 'preferences')).toBe(false);
  });

  it('does one thing for one reader: no part of it can be exchanged for another token’s', () => {
    const parts = purposes.flatMap((purpose) =>
      [reader, other].flatMap((who) =>
        [now, addSeconds(now, 60)].map((at) => signToken(purpose, who, keys, at).split('.')),
      ),
    );
    const true_ = new Set(parts.map((each) => each.join('.')));
    let tried = 0;
    for (const one of parts) {
      for (const another of parts) {
        for (let part = 0; part < 5; part++) {
          const mixed = one.map((each, at) => (at === part ? another[at] : each)).join('.');
          if (true_.has(mixed)) continue;
          tried++;
          for (const purpose of purposes) expect(opens(mixed, purpose), mixed).toBe(false);
        }
      }
    }
    expect(tried).toBeGreaterThan(500);
    for (const signedFor of purposes) {
      const token = signToken(signedFor, reader, keys, now);
      for (const purpose of purposes) expect(opens(token, purpose)).toBe(signedFor === purpose);
      expect(readToken(token, signedFor, keys, now)).toMatchObject({ ok: true, subscriberId: reader });
    }
  });

  it.each(purposes)('to %s opens until the second it expires in', (purpose) => {
    const token = signToken(purpose, reader, keys, now);
    const end = addSeconds(now, tokenLifetimeSeconds[purpose]);
    expect(opens(token, purpose, addSeconds(end, -1))).toBe(true);
    expect(readToken(token, purpose, keys, end)).toEqual({ ok: false, problem: 'expired' });
    expect(opens(token, purpose, '9999-12-31T23:59:59.000Z')).toBe(false);
  });

  it('that states a longer life, no number, or one that overflows, is refused though it were signed', () => {
    const signed = (claim: string) =>
      `${claim}.${createHmac('sha256', secrets.now).update(`token\n${claim}`).digest('base64url')}`;
    for (const expires of ['-1', '+1', '1e9', 'ZZZZ', '', ' ', 'zzzzzzzzzz', '0x10', '1.5', 'NaN', 'Infinity'])
      expect(opens(signed(`k2.confirm.${reader}.${expires}`), 'confirm'), expires).toBe(false);
    for (const who of ['u-0123', reader.toUpperCase(), `${reader}0`, '', `${reader}\n`, 'u-0123456789abcdef0123456g'])
      expect(opens(signed(`k2.confirm.${who}.zzzzzz`), 'confirm'), who).toBe(false);
    expect(opens(signed(`k2.confirm.${reader}.zzzzzz`), 'confirm')).toBe(true);
  });
});

describe('when keys are rotated', () => {
  const [first, both, second] = [`k1:${secrets.old}`, `k2:${secrets.now},k1:${secrets.old}`, `k2:${secrets.now}`];
  const tokenOf = (secret: string) => signToken('unsubscribe', reader, readTokenKeys(secret), now);

  it('links already mailed open while their key stands behind the new one, and not after', () => {
    expect(opens(tokenOf(first), 'unsubscribe', now, readTokenKeys(both))).toBe(true);
    expect(opens(tokenOf(both), 'unsubscribe', now, readTokenKeys(both))).toBe(true);
    expect(opens(tokenOf(both), 'unsubscribe', now, readTokenKeys(first))).toBe(false);
    expect(opens(tokenOf(first), 'unsubscribe', now, readTokenKeys(second))).toBe(false);
  });

  it('a token cannot be carried over to another key by writing its name in front', () => {
    expect(opens(tokenOf(first).replace(/^k1/, 'k2'), 'unsubscribe')).toBe(false);
    expect(opens(tokenOf(first).replace(/^k1/, '__proto__'), 'unsubscribe')).toBe(false);
    expect(opens(tokenOf(first).replace(/^k1/, 'constructor'), 'unsubscribe')).toBe(false);
  });

  it('readers keep their ids, whose key is the last', () => {
    const idBy = (secret: string) => deskKeys(secret).idOf('reader@desk.example');
    expect(idBy(both)).toBe(idBy(first));
    expect(idBy(second)).not.toBe(idBy(first));
  });

  it('a key that leaked opens nothing any more, and readers keep their ids by it', () => {
    const leaked = `k2:${secrets.now},id:${secrets.old}`;
    expect(deskKeys(leaked).idOf('reader@desk.example')).toBe(deskKeys(first).idOf('reader@desk.example'));
    expect(opens(tokenOf(first), 'unsubscribe', now, readTokenKeys(leaked))).toBe(false);
    const forged = signToken('unsubscribe', reader, { signing: 'id', secrets: new Map([['id', secrets.old]]) }, now);
    expect(opens(forged, 'unsubscribe', now, readTokenKeys(leaked))).toBe(false);
    expect(opens(tokenOf(leaked), 'unsubscribe', now, readTokenKeys(leaked))).toBe(true);
    expect(() => readTokenKeys(`id:${secrets.old}`)).toThrow(/signs/);
  });

  it('a new key can be known everywhere before it signs anything', () => {
    const [before, after] = [
      `k1:${secrets.old},k2:${secrets.now},id:${secrets.old}`,
      `k2:${secrets.now},k1:${secrets.old},id:${secrets.old}`,
    ];
    for (const [signer, reader_] of [
      [before, after],
      [after, before],
    ] as const)
      expect(opens(tokenOf(signer), 'unsubscribe', now, readTokenKeys(reader_))).toBe(true);
    expect(deskKeys(after).idOf('reader@desk.example')).toBe(deskKeys(first).idOf('reader@desk.example'));
  });

  it('a secret that could be guessed is refused', () => {
    for (const secret of ['', ' , ', 'k1:short', 'short', `k2:,k1:${secrets.old}`])
      expect(() => readTokenKeys(secret)).toThrow(/secret/);
  });
});
