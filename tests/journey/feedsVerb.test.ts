import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../cli/main.ts';
import { type FeedServer, startFeedServer } from '../../local/feedServer.ts';
import { addOutlines } from '../../shared/feeds/addOutlines.ts';
import { readRegistry } from '../../shared/feeds/readRegistry.ts';
import { writeRegistry } from '../../shared/feeds/writeRegistry.ts';
import { type CliAnswer, readJsonLines, runCli, scratchFolder } from './runCli.ts';

const scratch = scratchFolder('feeds');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The verb as the command line runs it, in this process: starting another takes longer than most of what it does. */
async function feeds(args: string[]): Promise<Pick<CliAnswer, 'code' | 'stdout' | 'stderr'>> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const take = (to: string[]) => (chunk: string | Uint8Array) => to.push(String(chunk)) > 0;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take(stdout)),
    vi.spyOn(process.stderr, 'write').mockImplementation(take(stderr)),
  ];
  const here = args.map((arg) => (/^[\w-]+\.opml$/.test(arg) ? path.join(scratch, arg) : arg));
  process.exitCode = 0;
  try {
    const code = await main(['feeds', ...here]);
    return { code, stdout: stdout.join(''), stderr: stderr.join('').replaceAll(`${scratch}/`, '') };
  } finally {
    process.exitCode = 0;
    for (const spy of spies) spy.mockRestore();
  }
}

const keep = (name: string, text: string | Buffer) => writeFileSync(path.join(scratch, name), text);
const read = (name: string) => readFileSync(path.join(scratch, name), 'utf8');

interface ImportLine {
  line: number;
  verdict: string;
  feedId?: string;
  twinOf?: string;
  why: string[];
}

/** As readers write it: folders, an escaped and a bare ampersand, odd capitals, a search that is no feed, the same feed in two folders. */
const subscriptions = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0">
  <head><title>Subscriptions in the cloud</title></head>
  <body>
    <outline text="War" title="War">
      <outline type="rss" text="Tigris &amp; Sons" title="Tigris &amp; Sons" xmlUrl="https://tigris.example/rss?a=1&b=2" htmlUrl="https://tigris.example/"/>
      <outline text="Deeper">
        <outline TEXT="Cedar" XMLURL="feed://cedar.example/all.xml" />
      </outline>
    </outline>
    <outline text="Aleppo, read later" type="rss"/>
    <outline text="Secret" type="rss" xmlUrl="https://user:pass@secret.example/rss"/>
    <outline text="Local" type="rss" xmlUrl="file:///etc/passwd"/>
    <outline text="Everything">
      <outline type="rss" text="Tigris again" xmlUrl="http://www.tigris.example/rss?a=1&amp;b=2"/>
      <outline type="rss" text="Marsh" xmlUrl="https://marsh.example/feed/" category="x" isComment="false" archiveMode="globalDefault"/>
    </outline>
  </body>
</opml>
`;

const held = `<?xml version="1.0" encoding="UTF-8"?>
<!-- ours since 2013; ask Rima before you touch it -->
<opml version="2.0" xmlns:d="https://dateline.example/ns/registry" xmlns:x="https://other.example/ns">
  <head><title>Night desk</title></head>
  <body>
    <outline text="Keep" x:colour="red">
      <outline text="Marsh Radio" type="rss" xmlUrl="https://www.marsh.example/feed" d:feedId="marsh" d:outlet="Marsh Radio" x:stars="5"/>
    </outline>
  </body>
</opml>
`;

describe('dateline feeds import', () => {
  it('says line by line what was taken and what was left, and why', async () => {
    keep('subscriptions.opml', subscriptions);
    keep('held.opml', held);
    const answer = await feeds(['import', 'subscriptions.opml', '--to', 'held.opml', '--json']);
    expect(answer.code, answer.stderr).toBe(0);
    const lines = readJsonLines<ImportLine>(answer.stdout);
    expect(lines.map(({ line, verdict, feedId, twinOf }) => [line, verdict, feedId ?? twinOf])).toEqual([
      [6, 'taken', 'tigris-example-tigris-sons'],
      [8, 'taken', 'cedar-example-cedar'],
      [11, 'left', undefined],
      [12, 'left', undefined],
      [13, 'left', undefined],
      [15, 'held', 'tigris-example-tigris-sons'],
      [16, 'held', 'marsh'],
    ]);
    expect(lines.flatMap(({ why }) => why).every((sentence) => /[.]$/.test(sentence))).toBe(true);
    expect(answer.stderr).toBe('2 taken, 5 left; held.opml now names 3 feeds.\n');
    expect(readdirSync(scratch).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('loses nothing of what stood there: comments, folders, strangers’ attributes', () => {
    const grown = read('held.opml');
    for (const line of held.split('\n')) expect(grown).toContain(line);
    expect(readRegistry(grown).feeds.map(({ feedId }) => feedId)).toEqual([
      'marsh',
      'tigris-example-tigris-sons',
      'cedar-example-cedar',
    ]);
  });

  it('takes nothing the second time, and writes nothing on a dry run', async () => {
    const before = read('held.opml');
    expect((await feeds(['import', 'subscriptions.opml', '--to', 'held.opml'])).stderr).toMatch(
      /^0 taken, 7 left; .* 3 feeds/,
    );
    const dry = await feeds(['import', 'subscriptions.opml', '--to', 'new.opml', '--dry-run']);
    expect(dry.stderr).toMatch(/^3 taken, 4 left\. Nothing was written/);
    expect(dry.stdout).toMatch(/line .*\n.*\n6 +taken +tigris-example-tigris-sons +https:\/\/tigris/);
    expect(existsSync(path.join(scratch, 'new.opml'))).toBe(false);
    expect(read('held.opml')).toBe(before);
  });

  it('reads the charsets that old readers write', async () => {
    const words =
      '<opml version="1.1"><head/><body><outline text="L’Éveil" type="rss" xmlUrl="https://eveil.example/rss"/></body></opml>';
    const latin1 = `<?xml version="1.0" encoding="ISO-8859-1"?>${words.replace('’', "'")}`;
    keep('latin1.opml', Buffer.from(latin1, 'latin1'));
    keep(
      'utf16.opml',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${words}`, 'utf16le'),
      ]),
    );
    for (const [file, title] of [
      ['latin1.opml', "L'Éveil"],
      ['utf16.opml', 'L’Éveil'],
    ] as const) {
      const answer = await feeds(['list', '--opml', file, '--json']);
      expect(readJsonLines<{ title: string }>(answer.stdout)).toMatchObject([{ title }]);
    }
    // Added to, a file of another charset is written as UTF-8 and says so.
    const grown = await feeds(['import', 'subscriptions.opml', '--to', 'latin1.opml']);
    expect(grown.stderr).toMatch(/3 taken, 4 left; latin1\.opml now names 4 feeds/);
    expect(read('latin1.opml')).toContain('encoding="UTF-8"');
    expect(readRegistry(read('latin1.opml')).feeds[0]?.title).toBe("L'Éveil");
  });

  it('leaves a damaged registry alone, and says what to do', async () => {
    const torn = held.slice(0, held.indexOf('</body>'));
    keep('torn.opml', torn);
    const answer = await feeds(['import', 'subscriptions.opml', '--to', 'torn.opml']);
    expect([answer.code, read('torn.opml')]).toEqual([1, torn]);
    expect(answer.stderr).toMatch(/torn\.opml cannot be added to: .* Write it anew with `dateline feeds export`/);
  });

  it('adds to any registry without changing what it said before', () => {
    const name = fc.stringMatching(/^[a-z]{1,12}$/);
    const list = (tld: string) =>
      fc
        .uniqueArray(name, { maxLength: 6 })
        .map((names) =>
          names.map((each) => ({ feedId: `${tld}-${each}`, outlet: each, url: `https://${each}.${tld}/` })),
        );
    fc.assert(
      fc.property(list('held'), list('new'), fc.constantFrom('', '<!-- </body> -->\n'), (before, added, comment) => {
        const opml = writeRegistry(before).replace('  <body>', `${comment}  <body>`);
        const grown = addOutlines(opml, added) ?? '';
        expect(readRegistry(grown)).toMatchObject({ feeds: [...before, ...added] });
        for (const line of opml.split('\n')) expect(grown).toContain(line);
      }),
    );
  });
});

describe('dateline feeds export and list', () => {
  it('gives the registry back unchanged, in OPML that any reader imports', async () => {
    const answer = await feeds(['export', 'out.opml', '--language', 'ru,ckb']);
    expect(answer.code, answer.stderr).toBe(0);
    const { feeds: shipped } = readRegistry(
      readFileSync(new URL('../../shared/feeds/registry.opml', import.meta.url), 'utf8'),
    );
    const { feeds: exported } = readRegistry(read('out.opml'));
    expect(exported).toEqual(shipped.filter(({ language }) => language === 'ru' || language === 'ckb'));
    const outlines = read('out.opml').match(/<outline\n/g) ?? [];
    expect(read('out.opml').match(/ type="rss"\n/g)).toHaveLength(outlines.length);
    expect(outlines.length).toBe(exported.length);
    const again = await feeds(['export', 'out.opml']);
    expect([again.code, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toMatch(/out\.opml is there already\. .*--force/);
  });

  it('lists as a table, as JSON and as CSV, and says what it does not know', async () => {
    const csv = await feeds(['list', '--kind', 'monitor', '--csv']);
    expect(csv.stdout.split('\r\n')[0]).toBe(
      'feedId,outlet,country,language,kind,expectedItemsPerDay,owner,terms,note,timeZone,url',
    );
    expect(csv.stdout).toMatch(/^airwars,Airwars,GB,en,monitor,/m);
    const table = await feeds(['list', '--country', 'iq']);
    expect(table.stdout).toMatch(/^ina-ar .* IQ +ar +state-media +150 +https:\/\/ina\.iq\/rss\.xml$/m);
    const wrong = await feeds(['list', '--language', 'xx']);
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/No feed in the registry is of that description\. Languages: ar, ckb, de/);
  });
});

describe('dateline feeds check', () => {
  let server: FeedServer;
  beforeAll(async () => {
    server = await startFeedServer(
      path.join(import.meta.dirname, '../../local/newsroom'),
      () => '2016-11-16T18:00:00.000Z',
    );
    keep('served.opml', writeRegistry(server.feeds));
  });
  afterAll(() => server.stop());

  it('asks every feed of a file, goes on past the broken ones, and exits with 1', async () => {
    const answer = await feeds(['check', 'served.opml', '--allow-loopback', server.origin, '--json']);
    const checks = readJsonLines<{ feedId: string; verdict: string; faults: { sentence: string }[] }>(answer.stdout);
    expect(checks.map(({ feedId }) => feedId).sort()).toEqual(server.feeds.map(({ feedId }) => feedId).sort());
    const count = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
    expect(answer.stderr).toBe(`${count('well')} well, ${count('doubtful')} doubtful, ${count('broken')} broken.\n`);
    expect(count('broken')).toBeGreaterThan(0);
    expect(count('well') + count('doubtful')).toBeGreaterThan(count('broken'));
    expect(answer.code).toBe(1);
  });

  it('asks nothing on this machine unless it is told to', async () => {
    const answer = await feeds(['check', `${server.origin}/any.xml`]);
    expect(answer.stdout).toMatch(
      /broken .*(?:not one that feeds are served on|not an address on the public internet)/,
    );
    expect(answer.code).toBe(1);
  });

  it('takes a word that is nothing for a mistake, and says what it could have been', async () => {
    const answer = await runCli(['feeds', 'check', 'sanaar'], { cwd: scratch });
    expect([answer.code, answer.stdout]).toEqual([2, '']);
    expect(answer.stderr).toMatch(/sanaar is no web address, no feed of the registry, and no file .*feeds list/);
  });
});
