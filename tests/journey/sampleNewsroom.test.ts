import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunSummary } from '../../local/runDesk.ts';
import type { Digest } from '../../shared/model/edition.ts';
import type { Entry, RevisionRecord } from '../../shared/model/entry.ts';
import { holdCookbook } from '../cookbook/holdCookbook.ts';
import { type DeskDump, dumpDesk } from './dumpDesk.ts';
import { readJsonLines, runCli, scratchFolder } from './runCli.ts';

interface Expected {
  stories: { name: string; guids: string[] }[];
  offTopic: string[];
  duplicates: { guid: string; of: string }[];
  kills: string[];
  corrections: { guid: string }[];
}

const expected = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../local/newsroom/expected.json', import.meta.url)), 'utf8'),
) as Expected;
const data = scratchFolder('sample');
let summary: RunSummary;
let desk: DeskDump;
let digest: Digest;
const byGuid = (guid: string): Entry | undefined => desk.entries.find((entry) => entry.guid === guid);

beforeAll(async () => {
  const answer = await runCli(['run', '--json', '--data', data]);
  expect(answer.code, answer.stderr).toBe(0);
  summary = JSON.parse(answer.stdout) as RunSummary;
  desk = await dumpDesk(data);
  digest = JSON.parse(readFileSync(path.join(data, 'editions', '2016-11-16', 'digest.json'), 'utf8')) as Digest;
}, 180_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('the sample newsroom, from its feeds to three mails', () => {
  it('polls every feed and says which one fails', () => {
    expect(summary.feeds.known).toBe(16);
    expect(summary.feeds.polled).toBe(16);
    expect(summary.feeds.failing.map((feed) => feed.outlet)).toEqual(['Hasakah Today']);
    expect(summary.deadLetters).toEqual([]);
  });

  it('sends one edition to three readers', () => {
    expect(summary.mails.sent).toBe(3);
    expect(new Set(desk.mails).size).toBe(3);
  });

  it('drops what only names the two countries', () => {
    const kept = expected.offTopic.filter((guid) => byGuid(guid)?.inferred.relevance.label === 'core');
    expect(kept.length, kept.join()).toBeLessThanOrEqual(2);
  });

  it('keeps a correction with its note and the course of the toll', () => {
    const corrected = byGuid('lna-161114-0031') ?? byGuid(expected.corrections[0]?.guid ?? '');
    expect(corrected?.filing.revisions.some((revision) => revision.kind === 'correction')).toBe(true);
    expect(corrected?.filing.tolls?.map((toll) => toll.killed?.min)).toEqual([12, 17, 21, 18]);
  });

  it('withdraws what was killed and shows it nowhere', () => {
    const killed = desk.entries.filter((entry) => entry.status === 'canceled');
    expect(killed).toHaveLength(expected.kills.length);
    const text = JSON.stringify(digest.stories);
    for (const entry of killed) expect(text).not.toContain(entry.entryId);
  });

  it('holds what is embargoed past the desk’s clock out of the digest', () => {
    const held = desk.entries.filter(
      (entry) => entry.embargoedUntil !== undefined && entry.embargoedUntil > digest.dataUntil,
    );
    expect(held.length).toBeGreaterThan(0);
    for (const entry of held) expect(JSON.stringify(digest)).not.toContain(entry.entryId);
  });

  it('recognises agency copy that others relay', () => {
    const found = expected.duplicates.filter(({ guid }) => byGuid(guid)?.filing.duplicateOf !== undefined);
    expect(found.length).toBeGreaterThanOrEqual(expected.duplicates.length - 2);
  });

  it('tells the same event once, and two strikes on one town twice', () => {
    const storyOf = new Map(
      desk.entries.flatMap((entry) => (entry.filing.storyId ? [[entry.guid, entry.filing.storyId]] : [])),
    );
    let joined = 0;
    let pairs = 0;
    let wrong = 0;
    const named = expected.stories.map((story) => story.guids.filter((guid) => storyOf.has(guid)));
    named.forEach((guids, at) => {
      guids.forEach((one, index) => {
        for (const other of guids.slice(index + 1)) {
          pairs++;
          if (storyOf.get(one) === storyOf.get(other)) joined++;
        }
        for (const other of named.slice(at + 1).flat()) if (storyOf.get(one) === storyOf.get(other)) wrong++;
      });
    });
    expect(joined / pairs).toBeGreaterThan(0.5);
    expect(joined / (joined + wrong)).toBeGreaterThan(0.7);
  });

  it('quotes only what was filed: every sentence stands in its entry', () => {
    const entries = new Map(desk.entries.map((entry) => [entry.entryId, entry]));
    const lines = [
      ...digest.related,
      ...digest.stories.flatMap((story) => [
        story.headline,
        ...story.sides.flatMap((side) => side.line ?? []),
        ...story.lines,
      ]),
    ];
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const entry = entries.get(line.entryId);
      const source = line.in === 'headline' ? entry?.headline : entry?.text;
      expect(source?.slice(...line.span)).toBe(line.sentence);
    }
  });

  it('answers by day and place, in any script, and tells why', async () => {
    const ask = async (...args: string[]) =>
      readJsonLines<Entry>((await runCli(['query', '--data', data, '--json', ...args])).stdout);
    const byDay = await ask('--day', '2016-11-16', '--limit', '500');
    expect(byDay.length).toBe(desk.entries.filter((entry) => entry.day === '2016-11-16').length);
    const byPlace = await ask('--place', 'الموصل', '--limit', '500');
    expect(byPlace.length).toBeGreaterThan(5);
    const why = await runCli(['why', '--data', data, byDay[0]?.entryId ?? '']);
    expect(why.code, why.stderr).toBe(0);
    expect(why.stdout).toContain('SHA-256');
    expect(why.stdout).toContain('as received');
    const dropped = await runCli(['why', '--data', data, desk.dropped[0] ?? '']);
    expect(dropped.stdout).toContain('dropped');
  }, 60_000);

  it('tells what was changed since, a withdrawal as one, and nothing that is merely new', async () => {
    const answer = await runCli(['query', '--data', data, '--json', '--limit', '500', '--changed-since', '2016-11-14']);
    const changed = readJsonLines<Entry & { change: RevisionRecord }>(answer.stdout);
    expect(new Set(changed.map(({ change }) => change.kind))).toEqual(new Set(['update', 'correction', 'kill']));
    expect(
      changed
        .filter(({ change }) => change.kind === 'kill')
        .map(({ guid }) => guid)
        .sort(),
    ).toEqual([...expected.kills].sort());
    const corrected = changed.find(({ change }) => change.kind === 'correction');
    expect(corrected?.change.note).toMatch(/^Corrects death toll/);
  });

  it('shows an edition as a reader would have it, and rebuilds it byte for byte from the archive', async () => {
    const rebuilt = await runCli(['digest', 'rebuild', '--data', data, '--json']);
    expect(rebuilt.code, rebuilt.stderr).toBe(0);
    expect(readJsonLines<{ name: string; verdict: string }>(rebuilt.stdout).map(({ name }) => name)).toEqual([
      'digest.json',
      'index.html',
      'digest.txt',
      'index.ar.html',
    ]);
    const iraq = await runCli([
      'digest',
      'show',
      '--data',
      data,
      '--place',
      'العراق',
      '--zone',
      'Asia/Baghdad',
      '--format',
      'json',
    ]);
    expect(iraq.code, iraq.stderr).toBe(0);
    const shown = JSON.parse(iraq.stdout) as Digest;
    expect(shown.timeZone).toBe('Asia/Baghdad');
    expect(shown.stories.length).toBeGreaterThan(0);
    expect(shown.stories.length).toBeLessThan(digest.stories.length);
    for (const { areaIds } of shown.stories) if (areaIds.length > 0) expect(areaIds).toContain('country-iq');
    const wrong = await runCli(['digest', 'show', '--data', data, '--zone', 'Mars/Base']);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Asia/Baghdad')]);
  });

  it('tells how each feed is, worst first, and takes a reader’s feeds into its registry', async () => {
    const opml = path.join(data, 'reader.opml');
    writeFileSync(
      opml,
      '<opml><body><outline type="rss" text="Marsh" xmlUrl="https://marsh.example/feed"/></body></opml>',
    );
    const imported = await runCli(['feeds', 'import', opml, '--data', data]);
    expect(imported.stderr).toMatch(/^1 taken, 0 left; the desk’s registry now names 17 feeds/);
    const answer = await runCli(['feeds', 'health', '--data', data, '--json']);
    const health = readJsonLines<{ feedId: string; condition: string; sentence: string }>(answer.stdout);
    expect(health).toHaveLength(17);
    expect(health[0]).toMatchObject({
      feedId: 'hasakah-today',
      condition: 'failing',
      sentence: expect.stringMatching(/failed \d+ times in a row since 2016-11-1\d .*: The server is overloaded/),
    });
    expect(health[1]).toMatchObject({ feedId: 'marsh-example-marsh', condition: 'unasked' });
    // The desk's own clock, years ago: nobody is silent for having been stopped since.
    expect(health.filter(({ condition }) => condition === 'silent')).toEqual([]);
    expect(answer.stderr).toContain('as of 2016-11-16');
  }, 60_000);

  it('files nothing new and mails nobody when it runs again over the same data', async () => {
    const answer = await runCli(['run', '--json', '--data', data]);
    expect(answer.code, answer.stderr).toBe(0);
    const again = JSON.parse(answer.stdout) as RunSummary;
    expect(again.mails).toMatchObject({ sent: 0, alreadySent: 3 });
    expect(await dumpDesk(data)).toEqual(desk);
  }, 180_000);
});

holdCookbook(data);
