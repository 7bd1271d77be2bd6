import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegistry } from '../../../shared/feeds/readRegistry.ts';
import { writeRegistry } from '../../../shared/feeds/writeRegistry.ts';
import type { Feed } from '../../../shared/model/feed.ts';
import { type Format, formats } from '../../../shared/model/report.ts';

const opml = readFileSync(new URL('../../../shared/feeds/registry.opml', import.meta.url), 'utf8');
const { feeds, issues, wires } = readRegistry(opml);
const by = (fits: (feed: Feed) => boolean) => feeds.filter(fits).map(({ feedId }) => feedId);

const isFormat = (word: string): word is Format => (formats as readonly string[]).includes(word);

/** Each side of the war, and who watches it; a desk that hears all but one of them takes that one's enemies at their word. */
const sides: Record<string, string[]> = {
  'the Syrian state': by((feed) => feed.country === 'SY' && feed.kind === 'state-media'),
  'the Syrian opposition and exile': ['enab-baladi-ar', 'zaman-al-wasl', 'syria-tv', 'halab-today'],
  'the Iraqi state': by((feed) => feed.country === 'IQ' && feed.kind === 'state-media'),
  'Iraqi press': by((feed) => feed.country === 'IQ' && /^(?:agency|broadcaster|newspaper)$/.test(feed.kind ?? '')),
  'the Kurds of Syria': ['north-press-ar', 'north-press-ku', 'hawar-ar'],
  'the Kurds of Iraq': ['rudaw-en', 'rudaw-ckb', 'kurdistan24-en'],
  'the PKK': ['anf-en', 'anf-ku'],
  'the Turkish state': by((feed) => feed.country === 'TR' && /^(?:state-media|ministry)$/.test(feed.kind ?? '')),
  'Turkish press': by((feed) => feed.country === 'TR' && feed.kind === 'newspaper'),
  Russia: by((feed) => feed.country === 'RU'),
  Iran: by((feed) => feed.country === 'IR'),
  'Hezbollah and Lebanon': by((feed) => feed.country === 'LB'),
  'the Gulf': by((feed) => /^(?:QA|SA|AE)$/.test(feed.country ?? '')),
  Israel: by((feed) => feed.country === 'IL'),
  'the Western press': by(
    (feed) => /^(?:GB|US|FR|DE|ES)$/.test(feed.country ?? '') && /^(?:broadcaster|newspaper)$/.test(feed.kind ?? ''),
  ),
  monitors: by((feed) => feed.kind === 'monitor'),
  'the UN and relief': by((feed) => feed.kind === 'relief'),
  'the coalition and its ministries': ['centcom', 'dod-news', 'uk-mod', 'us-state-near-east'],
};

describe('the registry', () => {
  it('reads without a complaint and names at least sixty feeds in at least six languages', () => {
    expect(issues).toEqual([]);
    expect(feeds.length).toBeGreaterThanOrEqual(110);
    const languages = new Map<string, number>();
    for (const { language = '' } of feeds) languages.set(language, (languages.get(language) ?? 0) + 1);
    expect([...languages.keys()].sort()).toEqual(['ar', 'ckb', 'de', 'en', 'es', 'fa', 'fr', 'kmr', 'ru', 'tr']);
  });

  it.each(Object.entries(sides))('hears %s', (_side, ids) => {
    expect(ids.length).toBeGreaterThanOrEqual(2);
    const known = new Set(feeds.map(({ feedId }) => feedId));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('names the wires that agencies deliver, in formats the desk reads, and keeps them when it is written anew', () => {
    expect(wires.map(({ wireId }) => wireId)).toEqual(expect.arrayContaining(['afp', 'ap', 'reuters', 'tass', 'aa']));
    const unknown = wires.flatMap(({ formats: listed }) => listed.split(' ')).filter((each) => !isFormat(each));
    expect(unknown).toEqual([]);
    expect(wires.every(({ note, terms }) => note !== undefined && terms !== undefined)).toBe(true);
    expect(readRegistry(writeRegistry(feeds, wires))).toMatchObject({ feeds, wires, issues: [] });
  });

  it('names the monitors that everyone else quotes', () => {
    expect(feeds.map(({ feedId }) => feedId)).toEqual(
      expect.arrayContaining(['syriahr-ar', 'syriahr-en', 'snhr', 'airwars']),
    );
  });

  it.each(feeds.map((feed) => [feed.feedId, feed] as const))('says of %s all that a desk must know', (_id, feed) => {
    for (const field of [
      'title',
      'outlet',
      'country',
      'language',
      'kind',
      'owner',
      'terms',
      'note',
      'timeZone',
    ] as const) {
      expect(feed[field], field).toMatch(/\S/);
    }
    expect(feed.country).toMatch(/^[A-Z]{2}$/);
    expect(feed.language).toMatch(/^[a-z]{2,3}$/);
    expect(feed.expectedItemsPerDay).toBeGreaterThan(0);
    // A note tells what the outlet is, in a sentence, not its name again.
    expect(feed.note).toMatch(/^\p{Lu}.{20,}[.]$/u);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: feed.timeZone })).not.toThrow();
  });

  it('names no feed twice, under whatever spelling of its address', () => {
    const spelt = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
    expect(new Set(feeds.map(({ url }) => spelt(url))).size).toBe(feeds.length);
    expect(new Set(feeds.map(({ feedId }) => feedId)).size).toBe(feeds.length);
  });

  it('asks over https, but for the three sites that are known to answer on http alone', () => {
    const plain = feeds.filter(({ url }) => !url.startsWith('https://')).map(({ feedId }) => feedId);
    expect(plain.sort()).toEqual(['kremlin-en', 'kremlin-ru', 'xinhua-en']);
  });

  it('says in its head how the addresses were obtained, and that not all could be fetched', () => {
    const head = opml.slice(0, opml.indexOf('<body>'));
    expect(head).toContain('How these addresses were obtained');
    expect(head).toMatch(/could not all be fetched/);
  });
});
