import type { EnrichedEntry } from '../../shared/model/entry.ts';
import type { EventKind } from '../../shared/model/inferred.ts';
import { addSeconds, dayOf } from '../../shared/model/time.ts';

const perDay = 1_000;
const kinds: EventKind[] = ['air-strike', 'shelling', 'clash', 'advance', 'statement', 'bombing', 'aid', 'detention'];
/** Half of a text is words of every day, which tell nothing apart. */
const running =
  'the of in and to a on that for by with was were said from at people army city forces government killed had their'.split(
    ' ',
  );
const languages = ['en', 'en', 'en', 'ar', 'ar', 'ru', 'tr'];
const syllables = [
  'ba',
  'dor',
  'fi',
  'gan',
  'hel',
  'ko',
  'lim',
  'mar',
  'nus',
  'pol',
  'ra',
  'sed',
  'tun',
  'vik',
  'wal',
  'zor',
];

/**
 * `count` entries as they come from reading, oldest first, a thousand a day: each day has some 250 events, told by a few outlets or by
 * many, in their own words; one report in six relays another, a third of them cut. Words, towns and actors are invented, with the
 * uneven frequencies of a language. The same entries every time.
 */
export function* inventEntries(count: number): Generator<EnrichedEntry> {
  const random = seeded(20_151_223);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  /** Low numbers often, high ones seldom, as words are. */
  const often = (size: number): number => Math.floor(size ** random());
  const word = (at: number): string =>
    [at % 16, (at >> 4) % 16, (at >> 8) % 16].map((digit) => syllables[digit]).join('') + (at >> 12 || '');
  const sentence = (): string =>
    `${Array.from({ length: 16 }, () => (random() < 0.5 ? pick(running) : word(Math.floor(9_000 * random() ** 2)))).join(' ')}.`;

  const recent: EnrichedEntry[] = [];
  let events: { placeAt: number; kind: EventKind; killed: number; actorAt: number; words: string[]; on: string }[] = [];
  for (let at = 0; at < count; at++) {
    const publishedAt = addSeconds('2015-12-01T00:00:00.000Z', Math.floor((at * 86_400) / perDay));
    const on = dayOf(publishedAt);
    if (at % 4 === 0) {
      events.push({
        placeAt: often(300),
        kind: pick(kinds),
        killed: often(40),
        actorAt: often(120),
        words: Array.from({ length: 24 }, () => word(9_000 + Math.floor(random() * 30_000))),
        on,
      });
      events = events.slice(-400);
    }
    const event = events[events.length - 1 - (often(events.length) % events.length)] as (typeof events)[number];
    const copied = at % 6 === 0 && recent.length > 0 ? pick(recent) : undefined;
    const own = () =>
      [...event.words]
        .sort(() => random() - 0.5)
        .slice(0, 10)
        .join(' ');
    const text = copied
      ? copied.text.slice(0, at % 18 === 0 ? copied.text.length / 2 : undefined)
      : Array.from({ length: 9 }, (_, line) => `${line < 3 ? `${own()} ` : ''}${sentence()}`).join(' ');
    const told = copied ? copied.inferred : undefined;
    const entryId = `e-${at.toString(16).padStart(8, '0').padEnd(20, '0')}`;
    const placeId = `sy-town-${event.placeAt}`;
    const entry: EnrichedEntry = {
      entryId,
      reportKey: 'bench',
      position: 0,
      outlet: `Outlet ${often(60)}`,
      guid: entryId,
      version: 0,
      status: 'usable',
      headline: copied?.headline ?? `${own().split(' ').slice(0, 5).join(' ')} ${word(Math.floor(random() * 9_000))}`,
      text,
      publishedAt,
      publishedAtBasis: 'supplier',
      receivedAt: publishedAt,
      day: on,
      contentHash: '',
      inferred: told ?? {
        language: pick(languages),
        relevance: { label: 'core', score: 1, why: [] },
        places: [
          {
            span: [0, 5],
            name: placeId,
            placeId,
            country: 'SY',
            latitude: 33 + (event.placeAt % 17) / 4,
            longitude: 36 + (event.placeAt % 23) / 4,
            precision: event.placeAt % 5 === 0 ? 'neighbourhood' : 'town',
          },
        ],
        actors: [{ span: [0, 1], actorId: `actor-${event.actorAt}`, name: 'actor' }],
        credits: [],
        claims: [],
        verification: 'single_source',
        casualties: [],
        toll: { killed: { min: event.killed, max: event.killed }, injured: null },
        dates: [],
        event: { on: event.on, precision: 'day', type: event.kind, placeId },
      },
    };
    recent.push(entry);
    if (recent.length > 300) recent.shift();
    yield entry;
  }
}

/** Mulberry32: small, quick, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
