/** The commands that docs/operations.md shows, run in its order against a small desk, so that nobody finds out at night that one is wrong. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verbs } from '../../cli/verbs.ts';
import { runDesk } from '../../local/runDesk.ts';
import { scratchFolder } from './runCli.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const newsroom = path.join(repository, 'local', 'newsroom');
const scratch = scratchFolder('operations');
const data = path.join(scratch, 'desk');
const text = readFileSync(path.join(repository, 'docs', 'operations.md'), 'utf8');
const shown = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block]) =>
  (block ?? '').split('\n').filter(Boolean),
);
/** Each once: several sections end with the same look. */
const commands = [...new Set(shown)].filter((line) => line.startsWith('npx dateline ') && !line.includes(' redrive '));

/** As an export of the tables wrote them, an hour before they were lost. */
const lostRows = {
  'deliveries.json.gz': { editionId: '2016-11-14', subscriberId: 'u-00000000000000000000000a', state: 'SENT' },
  'subscribers.json.gz': {
    subscriberId: 'u-00000000000000000000000a',
    email: 'lost@reader.example',
    status: 'unsubscribed',
    preferences: {},
    createdAt: '2016-11-01T00:00:00.000Z',
  },
};

beforeAll(async () => {
  const wires = ['lna-20161115-samarra-2.xml', 'caravan-20161115-tal-al-samman.json'];
  await runDesk({
    feeds: { kind: 'none' },
    wires: wires.map((name) => path.join(newsroom, 'wires', name)),
    at: '2016-11-15T18:00:00.000Z',
    dataDir: data,
  });
  mkdirSync(path.join(scratch, 'old', 'tigris-wire'), { recursive: true });
  copyFileSync(
    path.join(newsroom, 'feeds', 'tigris-wire.xml'),
    path.join(scratch, 'old', 'tigris-wire', '2016-11-14.xml'),
  );
  writeFileSync(
    path.join(scratch, 'subscriptions.opml'),
    '<opml version="2.0"><head/><body><outline type="rss" text="Tigris Wire" xmlUrl="https://tigris.example/rss"/></body></opml>',
  );
  for (const [name, row] of Object.entries(lostRows))
    writeFileSync(path.join(scratch, name), gzipSync(JSON.stringify({ Item: marshall(row) })));
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A verb as the command line runs it, in this process. */
async function run(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      said[stream] += String(chunk);
      return true;
    }),
  );
  process.exitCode = 0;
  // Each verb opens the desk anew, at other ports: clients of the one before must not be remembered.
  vi.resetModules();
  const { main } = await import('../../cli/main.ts');
  try {
    const code = await main(args);
    return { code, ...said };
  } finally {
    process.exitCode = 0;
    for (const spy of spies) spy.mockRestore();
  }
}

/** The line's words, with the desk, the files and the entry of this test in the place of the document's. */
function wordsOf(line: string, entryId: string): string[] {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(2);
  const ours: Record<string, string> = {
    'e-0a1b2c3d4e5f60718293': entryId,
    'subscriptions.opml': path.join(scratch, 'subscriptions.opml'),
    'https://outlet.example/feed': path.join(newsroom, 'feeds', 'tigris-wire.xml'),
    's3://OLD-ARCHIVE/reports/': path.join(scratch, 'old'),
    's3://OLD-ARCHIVE/wires/': path.join(scratch, 'old'),
    'rows/deliveries.json.gz': path.join(scratch, 'deliveries.json.gz'),
    'rows/subscribers.json.gz': path.join(scratch, 'subscribers.json.gz'),
    'export/': path.join(scratch, 'export'),
    news: data,
    '--profile': '--data',
  };
  // The desk's day is in 2016, and a report that was filed by hand meanwhile is of today.
  const asOf = words[0] === 'smoke' ? ['--at', '2016-11-15T23:59:00Z'] : [];
  return [...words.map((word) => ours[word] ?? word), ...asOf];
}

describe('docs/operations.md', () => {
  it('shows commands that do what they say, one after the other', async () => {
    const listed = await run(['query', '--day', '2016-11-15', '--json', '--limit', '1', '--data', data]);
    const { entryId } = JSON.parse(listed.stdout) as { entryId: string };
    expect(commands.length).toBeGreaterThan(15);
    const failed: string[] = [];
    const answers = new Map<string, string>();
    for (const line of commands) {
      const { code, stdout, stderr } = await run(wordsOf(line, entryId));
      answers.set(line, stdout);
      if (code !== 0) failed.push(`${line}\n${stdout}${stderr}`);
    }
    expect(failed).toEqual([]);
    const answerTo = (words: string) =>
      [...answers].filter(([line]) => line.includes(words)).map(([, stdout]) => stdout);
    for (const smoke of answerTo('dateline smoke')) expect(smoke.match(/^ok /gm)).toHaveLength(6);
    const [would, did] = answerTo('dateline kill');
    expect(would).toContain('would be withdrawn');
    expect(did).toMatch(/is withdrawn as soon as the desk has read (?:wires|reports)\//);
    const [wouldRestore, restored, returned] = answerTo('dateline restore');
    expect(wouldRestore).toContain('1 would be put back');
    for (const answer of [restored, returned]) expect(answer).toContain('1 put back');
    expect(answerTo('dateline why e-')[0]).toContain(entryId);
  }, 300_000);

  it('redrives at a desk that runs; at one that does not, says how it is done', async () => {
    expect(shown.filter((line) => line.includes(' redrive '))).toHaveLength(2);
    const { code, stderr } = await run(['redrive', '--dry-run', '--data', data]);
    expect(code).toBe(1);
    expect(stderr).toContain('npm start -- --watch');
  });

  it('names no verb that is not there, and shows every section that it promises', () => {
    const named = [...text.matchAll(/`?dateline ([a-z]+)/g)].map(([, verb]) => verb);
    const known = new Set([...verbs.map(({ name }) => name), 'redrive']);
    expect(named.filter((verb) => verb === undefined || !known.has(verb))).toEqual([]);
    const anchors = new Set(
      [...text.matchAll(/^## (.+)$/gm)].map(([, title]) =>
        (title ?? '')
          .toLowerCase()
          .replace(/[^a-z ]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
  });
});

describe('dateline smoke', () => {
  it('says what is wrong, by name, and exits with 1', async () => {
    const { code, stdout, stderr } = await run(['smoke', '--data', data, '--at', '2016-11-20T12:00:00.000Z', '--json']);
    expect(code).toBe(1);
    const ill = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { name: string; ok: boolean });
    expect(ill.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual([
      'reports',
      'bytes',
      'entries',
      'edition',
      'files',
      'manifest',
    ]);
    expect(stderr).toContain('docs/operations.md');
  });
});
