import { describe, expect, it } from 'vitest';
import { readResponse } from '../../../shared/fetch/readResponse.ts';
import type { FeedState } from '../../../shared/model/feed.ts';
import type { FetchedResponse } from '../../../shared/model/outcome.ts';

const feed = (stamp = 'Wed, 23 Dec 2015 18:00:00 GMT', item = 'Truce holds', tail = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><lastBuildDate>${stamp}</lastBuildDate>` +
  `<item><title>${item}</title><pubDate>Wed, 23 Dec 2015 17:00:00 GMT</pubDate></item></channel></rss>${tail}`;

function answer(
  status: number,
  body: string,
  headers: Record<string, string> = {},
  conditional = true,
): FetchedResponse {
  const bytes = new TextEncoder().encode(body);
  return { kind: 'answered', status, headers, bytes, finalUrl: 'https://wire.example/feed', conditional };
}

const stateAfter = (response: FetchedResponse): FeedState => {
  const outcome = readResponse(response, undefined);
  if (outcome.kind !== 'fetched') throw new Error(`expected a feed, got ${outcome.kind}`);
  return { feedId: 'wire', consecutiveFailures: 0, consecutiveUnchanged: 0, bodySha256: outcome.bodySha256 };
};

const problemOf = (response: FetchedResponse): string => {
  const outcome = readResponse(response, undefined);
  return 'problem' in outcome ? `${outcome.kind}: ${outcome.problem}` : outcome.kind;
};

describe('readResponse', () => {
  it('takes a feed with its etag, date and freshness', () => {
    const headers = {
      'content-type': 'application/rss+xml; charset=utf-8',
      etag: 'W/"7"',
      'last-modified': 'Wed, 23 Dec 2015 18:00:00 GMT',
      'cache-control': 'public, max-age=300',
      age: '100',
    };
    expect(readResponse(answer(200, feed(), headers), undefined)).toMatchObject({
      kind: 'fetched',
      contentType: 'application/rss+xml; charset=utf-8',
      etag: 'W/"7"',
      lastModified: 'Wed, 23 Dec 2015 18:00:00 GMT',
      maxAgeSeconds: 200,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('believes a 304, but only one that was asked for', () => {
    expect(readResponse(answer(304, ''), undefined).kind).toBe('unchanged');
    expect(problemOf(answer(304, '', {}, false))).toMatch(/^failed: .*nothing changed/);
  });

  it('finds a body unchanged that the server sends again as new', () => {
    const state = stateAfter(answer(200, feed()));
    expect(readResponse(answer(200, feed(), { etag: '"new"' }), state)).toMatchObject({
      kind: 'unchanged',
      etag: '"new"',
    });
  });

  it('is not taken in by a build date, a generator’s comment or a render time', () => {
    const state = stateAfter(answer(200, feed()));
    const stamped = feed(
      'Wed, 23 Dec 2015 18:05:00 GMT',
      'Truce holds',
      '\n<!-- served in 0.21 s -->\n<!-- cache -->\n',
    );
    expect(readResponse(answer(200, stamped), state).kind).toBe('unchanged');
  });

  it('sees that an item changed, whatever stands around it', () => {
    const state = stateAfter(answer(200, feed()));
    expect(readResponse(answer(200, feed(undefined, 'Truce broken')), state).kind).toBe('fetched');
    const later = feed().replace('17:00:00', '17:30:00');
    expect(readResponse(answer(200, later), state).kind).toBe('fetched');
  });

  it('keeps every byte of what it hands on', () => {
    const outcome = readResponse(answer(200, feed()), undefined);
    expect(outcome.kind === 'fetched' && new TextDecoder().decode(outcome.bytes)).toBe(feed());
  });

  it.each([
    ['60', 60],
    ['Wed, 23 Dec 2015 18:30:00 GMT', 1800],
    ['Wed, 23 Dec 2015 17:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
  ])('reads Retry-After: %s against the server’s own clock', (retryAfter, seconds) => {
    const headers = { 'retry-after': retryAfter, date: 'Wed, 23 Dec 2015 18:00:00 GMT' };
    const outcome = readResponse(answer(429, '', headers), undefined);
    expect(outcome.kind).toBe('throttled');
    expect('retryAfterSeconds' in outcome ? outcome.retryAfterSeconds : undefined).toBe(seconds);
  });

  it('keeps Retry-After on any error', () => {
    expect(readResponse(answer(500, '', { 'retry-after': '90' }), undefined)).toMatchObject({
      kind: 'failed',
      retryAfterSeconds: 90,
    });
    expect(readResponse(answer(503, '', { 'retry-after': '90' }), undefined)).toMatchObject({
      kind: 'throttled',
      retryAfterSeconds: 90,
    });
    expect(readResponse(answer(503, ''), undefined).kind).toBe('failed');
  });

  it.each([400, 401, 403, 404, 408, 421, 425, 429, 451, 500, 502, 503, 504, 520, 529])(
    'keeps Retry-After of a %i, in seconds and as a date',
    (status) => {
      const date = { date: 'Wed, 23 Dec 2015 18:00:00 GMT', 'retry-after': 'Wed, 23 Dec 2015 18:10:00 GMT' };
      expect(readResponse(answer(status, '', { 'retry-after': ' 120 ' }), undefined)).toMatchObject({
        retryAfterSeconds: 120,
      });
      expect(readResponse(answer(status, '', date), undefined)).toMatchObject({ retryAfterSeconds: 600 });
    },
  );

  it('takes 410 for good', () => {
    expect(problemOf(answer(410, 'gone'))).toMatch(/^gone: .*410/);
  });

  it.each([
    [404, /nothing at this address/],
    [403, /refuses us/],
    [401, /user name and password/],
    [451, /legal/],
    [500, /its own end/],
    [204, /nothing to say/],
    [206, /no feed has/],
    [300, /elsewhere/],
    [418, /refuses the request/],
  ])('says what a %i means', (status, words) => {
    expect(problemOf(answer(status, ''))).toMatch(words);
  });

  it.each([
    ['', /empty page/],
    ['  \n ', /empty page/],
    ['\ufeff', /empty page/],
    [
      '<!doctype html><html><head><title>Site under repair</title></head></html>',
      /“Site under repair”.*instead of a feed/,
    ],
    ['\n<HTML><body>404</body></HTML>', /web page came instead/],
    ['<!-- x --><!DOCTYPE html><html><title>Just a moment...</title></html>', /^failed: Cloudflare/],
    ['<html><script src="/_Incapsula_Resource?x=1"></script></html>', /^failed: Imperva/],
    ['<html><script src="https://geo.captcha-delivery.com/x.js"></script></html>', /^failed: DataDome/],
  ])('does not take %j for a feed', (body, words) => {
    expect(problemOf(answer(200, body))).toMatch(words);
  });

  it('names the guard behind a refusal', () => {
    expect(problemOf(answer(403, '<html>challenge-platform</html>'))).toMatch(/Cloudflare/);
    expect(problemOf(answer(503, '', { 'cf-mitigated': 'challenge', 'retry-after': '5' }))).toMatch(
      /^failed: Cloudflare/,
    );
  });

  it.each([
    feed(),
    `<html><body>${feed()}</body></html>`,
    `<?xml version="1.0"?><!-- <html> --><feed xmlns="http://www.w3.org/2005/Atom"><title>html</title></feed>`,
    '{"version":"https://jsonfeed.org/version/1.1","items":[]}',
    'LIVE: Fighting resumes west of the city',
    feed(undefined, 'Just a moment: why Cloudflare’s challenge-platform blocks readers'),
  ])('takes for a feed what may be one: %.60s', (body) => {
    expect(readResponse(answer(200, body), undefined).kind).toBe('fetched');
  });

  it.each(['<!---->', '<!-- -->\n', '<?x?>', ' ', '<title>', '<html ', '<!doctype  ', '<a:'])(
    'reads a page made of %j alone without delay',
    (piece) => {
      const startedAt = performance.now();
      readResponse(answer(200, piece.repeat(200_000)), undefined);
      expect(performance.now() - startedAt).toBeLessThan(500);
    },
  );

  it('passes on why nobody answered', () => {
    const problem = 'wire.example cannot be found.';
    expect(readResponse({ kind: 'unanswered', refused: false, problem }, undefined)).toEqual({
      kind: 'failed',
      problem,
    });
  });
});
