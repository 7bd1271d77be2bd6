import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { introduceDesk } from '../../../shared/fetch/introduceDesk.ts';
import { readPollingHints } from '../../../shared/fetch/readPollingHints.ts';

const hintsOf = (head: string, items = '<item><ttl>1</ttl></item>') =>
  readPollingHints(
    new TextEncoder().encode(`<?xml version="1.0"?><rss version="2.0"><channel>${head}${items}</channel></rss>`),
  );

describe('readPollingHints', () => {
  it('reads ttl, skipHours and skipDays as RSS has them', () => {
    const head = `<title>Wire</title><ttl> 30 </ttl>
      <skipHours><hour>0</hour><hour> 23 </hour><hour>24</hour><hour>25</hour><hour>late</hour></skipHours>
      <skipDays><day>Friday</day><day>SATURDAY</day><day>Funday</day></skipDays>`;
    expect(hintsOf(head)).toEqual({ ttlSeconds: 1800, skipHours: [0, 23], skipDays: [5, 6] });
  });

  it.each([
    ['hourly', '1', 3600],
    ['hourly', '4', 900],
    ['daily', '2', 43_200],
    ['weekly', '', 604_800],
    ['hourly', '0', 3600],
    ['hourly', '999999', 60],
    ['now and then', '1', undefined],
  ])('reads how often a feed says it changes: %s, %s times', (period, frequency, seconds) => {
    const head = `<sy:updatePeriod>\n\t${period}\t</sy:updatePeriod><sy:updateFrequency>${frequency}</sy:updateFrequency><sy:updateBase>2000-01-01T12:00+00:00</sy:updateBase>`;
    expect(hintsOf(head).updateEverySeconds).toBe(seconds);
  });

  it.each([
    '',
    '<ttl></ttl>',
    '<ttl>soon</ttl>',
    '<ttl>-5</ttl>',
    '<ttl>0</ttl>',
    '<!-- <ttl>9</ttl> -->',
    '<ttlx>9</ttlx>',
    '<ttl>9',
  ])('reads nothing out of %j, nor out of an item', (head) => {
    expect(hintsOf(head)).toEqual({});
  });

  it('reads nothing out of Atom, JSON or noise, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(readPollingHints(bytes)).toBeTypeOf('object');
      }),
      { numRuns: 50 },
    );
    expect(readPollingHints(new TextEncoder().encode('{"version":"https://jsonfeed.org/version/1.1"}'))).toEqual({});
  });

  it.each(['<ttl', '<ttl>', '<ttlx ', '<!--', '<skipHours><hour>', '<hour>1</hour>', '<sy:updatePeriod>'])(
    'is done at once with a head made of %j alone',
    (piece) => {
      const startedAt = performance.now();
      hintsOf(piece.repeat(200_000));
      expect(performance.now() - startedAt).toBeLessThan(500);
    },
  );
});

describe('a desk that asks', () => {
  it.each(['https://desk.org/feeds', 'desk@newsroom.org'])('says where its owner is reached: %s', (contact) => {
    expect(introduceDesk(contact)).toBe(`Dateline/0.1 (news desk feed reader; contact: ${contact})`);
  });

  it.each([
    undefined,
    '',
    'desk@dateline.example',
    'a\r\nX-Injected: 1',
    'desk (at) newsroom',
    `https://desk.org/${'x'.repeat(300)}`,
  ])('names nobody’s address rather than a wrong one: %j', (contact) => {
    expect(introduceDesk(contact)).toBe(
      'Dateline/0.1 (news desk feed reader; a desk on trial; its owner has given no contact)',
    );
  });
});
