import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../cli/dateline.js', import.meta.url));
const feed = (headline: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Euphrates Wire</title><link>https://wire.example/</link>` +
  `<item><guid isPermaLink="false">w-1</guid><title>${headline}</title><link>https://wire.example/1</link>` +
  `<pubDate>Wed, 23 Dec 2015 09:00:00 GMT</pubDate><description>The ceasefire west of the city held for a second day.</description></item></channel></rss>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-instruments-'));
  writeFileSync(join(folder, 'wire.xml'), feed('Truce holds'));
  writeFileSync(join(folder, 'binary.pdf'), '%PDF-1.7 nothing a desk reads');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real command in a folder that is not the project's. `input` is written no faster than it is read. */
function dateline(args: string[], input?: string | Iterable<string>, heapMb?: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const node = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`];
    const child = spawn(process.execPath, [...node, cli, ...args], { cwd: folder });
    const run = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      run.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      run.err += text;
    });
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...run }));
    Readable.from(typeof input === 'string' ? [input] : (input ?? [])).pipe(child.stdin);
  });
}

const linesOf = (run: Run) =>
  run.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const strike = {
  id: 'a',
  publishedAt: '2015-12-23T18:00:00Z',
  headline: 'Shelling kills five in Moadamiyet al-Sham',
  text: 'Five men were killed when shells struck Moadamiyet al-Sham south-west of Damascus on Wednesday, activists said. It was not possible to verify the account.',
  outlet: 'Euphrates Wire',
};
const relayed = { ...strike, id: 'b', publishedAt: '2015-12-23T19:00:00Z', outlet: 'Tigris Post' };
const elsewhere = {
  id: 'c',
  publishedAt: '2015-12-23T20:00:00Z',
  text: 'Iraqi forces said they had entered the centre of Ramadi after crossing the river under cover of coalition air strikes.',
};
const jsonLines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('dateline parse', () => {
  it('reads a file named on the command line, from the folder the caller is in', async () => {
    const run = await dateline(['parse', 'wire.xml']);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(linesOf(run)).toEqual([
      {
        path: 'wire.xml',
        ok: true,
        format: 'rss2',
        title: 'Euphrates Wire',
        items: [
          expect.objectContaining({
            guid: 'w-1',
            headline: 'Truce holds',
            url: 'https://wire.example/1',
            publishedAt: '2015-12-23T09:00:00.000Z',
          }),
        ],
        issues: [],
      },
    ]);
    expect(linesOf(run)[0].items[0]).not.toHaveProperty('position');
  });

  it('answers each line of stdin in its order, whatever the others hold', async () => {
    const input = `\ufeff${JSON.stringify({ path: 'wire.xml', contentType: 'text/xml', label: 'passed over' })}\r\n\r\n{broken "id":"x"\n{"id":7}\n{"path":"missing.xml"}\n{"path":"binary.pdf"}\n{"path":"."}\n${JSON.stringify({ path: 'wire.xml', receivedAt: '2015-12-23T18:00:00Z' })}`;
    const run = await dateline(['parse'], input);
    expect(run.code).toBe(0);
    expect(linesOf(run)).toMatchObject([
      { path: 'wire.xml', ok: true },
      { id: 'x', ok: false, error: expect.stringContaining('line 3') },
      { id: 7, ok: false, error: expect.stringContaining('path') },
      { path: 'missing.xml', ok: false, format: null, items: [], error: expect.stringContaining('There is no file') },
      { path: 'binary.pdf', ok: false, format: null, items: [], issues: [{ code: 'unknown-format' }] },
      { path: '.', ok: false, error: expect.stringContaining('is a folder') },
      { path: 'wire.xml', ok: true },
    ]);
  });

  it('says what is wrong with a file, reads the others, and fails', async () => {
    const run = await dateline(['parse', 'missing.xml', 'wire.xml', 'binary.pdf']);
    expect(run.code).toBe(1);
    expect(linesOf(run).map((line) => line.ok)).toEqual([false, true, false]);
    expect(run.err).toMatch(/^dateline: There is no file missing\.xml\. .+\ndateline: binary\.pdf: .+PDF.+\n$/);
  });

  it('streams: a hundred megabytes of lines pass through a heap of fifty', async () => {
    const padding = 'x'.repeat(4000);
    function* many() {
      for (let i = 0; i < 25_000; i += 1) yield `{"path":"missing-${i}.xml","padding":"${padding}"}\n`;
    }
    const run = await dateline(['parse'], many(), 50);
    expect(run.code).toBe(0);
    const lines = run.out.trimEnd().split('\n');
    expect(lines).toHaveLength(25_000);
    expect(JSON.parse(lines[24_999]!)).toMatchObject({ path: 'missing-24999.xml', ok: false });
  }, 60_000);

  it('ends quietly when its reader has seen enough', async () => {
    const input = jsonLines(...Array.from({ length: 3000 }, () => ({ path: 'wire.xml' })));
    const code = await new Promise<[number | null, string]>((resolve) => {
      const child = spawn(process.execPath, [cli, 'parse'], { cwd: folder });
      let err = '';
      child.stderr.on('data', (text) => {
        err += text;
      });
      child.stdin.on('error', () => {});
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (exitCode) => resolve([exitCode, err]));
      child.stdin.end(input);
    });
    expect(code).toEqual([0, '']);
  });
});

describe('dateline annotate', () => {
  it('says of an entry what it is about, where, by whose word and how many', async () => {
    const [line] = linesOf(await dateline(['annotate'], jsonLines(strike)));
    expect(Object.keys(line)).toEqual([
      'id',
      'ok',
      'language',
      'relevance',
      'places',
      'actors',
      'credits',
      'claims',
      'verification',
      'casualties',
      'toll',
      'dates',
      'event',
      'reasons',
    ]);
    expect(line).toMatchObject({
      id: 'a',
      ok: true,
      language: 'en',
      relevance: { label: 'core' },
      toll: { killed: { min: 5, max: 5 } },
    });
    for (const place of line.places) {
      const source = place.in === 'headline' ? strike.headline : strike.text;
      expect(source.slice(...place.span)).toBe(place.name);
    }
  });

  it('keeps going after a line it cannot read, and answers from files too', async () => {
    writeFileSync(
      join(folder, 'entries.jsonl'),
      `${jsonLines(strike)}not json\n${jsonLines({ id: 'n', text: 'x' }, { id: 'd', publishedAt: 'yesterday', text: 'x' }, { id: 'e', publishedAt: '2015-12-23', text: '' }, elsewhere)}`,
    );
    const run = await dateline(['annotate', 'entries.jsonl']);
    expect(run.code).toBe(0);
    expect(linesOf(run).map(({ id, ok }) => [id, ok])).toEqual([
      ['a', true],
      [null, false],
      ['n', false],
      ['d', false],
      ['e', false],
      ['c', true],
    ]);
    expect(linesOf(run)[3].error).toMatch(/line 4 of entries\.jsonl: “publishedAt”.*“yesterday”/);
    expect(run.err).toMatch(/^dateline: 4 lines could not be read/);
  });
});

describe('dateline group', () => {
  it('puts relayed copy into the story of its original, and another event into another', async () => {
    const lines = linesOf(await dateline(['group'], jsonLines(strike, relayed, elsewhere)));
    expect(lines.map(({ id, ok, duplicateOf }) => [id, ok, duplicateOf])).toEqual([
      ['a', true, undefined],
      ['b', true, 'a'],
      ['c', true, undefined],
    ]);
    expect(lines[0].storyId).toBe(lines[1].storyId);
    expect(lines[2].storyId).not.toBe(lines[0].storyId);
    for (const line of lines) expect(line.why.length).toBeGreaterThan(0);
  });

  it('decides each entry from what came before it alone', async () => {
    const first = linesOf(await dateline(['group'], jsonLines(strike, relayed)));
    const all = linesOf(await dateline(['group'], jsonLines(strike, relayed, elsewhere)));
    expect(all.slice(0, 2)).toEqual(first);
  });

  it('gives back ids as they came', async () => {
    const lines = linesOf(await dateline(['group'], jsonLines({ ...strike, id: 1 }, { ...relayed, id: 2 })));
    expect(lines).toMatchObject([{ id: 1 }, { id: 2, duplicateOf: 1 }]);
  });
});

describe('dateline', () => {
  it('shows each verb’s help with an example', async () => {
    for (const verb of ['parse', 'annotate', 'group']) {
      const run = await dateline([verb, '--help']);
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).toContain(`dateline ${verb}`);
      expect(run.out).toContain('Example:');
    }
    expect(await dateline(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('annotate') });
  });

  it.each([[[]], [['nonsense']], [['parse', '--nonsense']], [['annotate', 'missing.jsonl']]])(
    'says what was asked wrongly, and exits 2: %j',
    async (args) => {
      const run = await dateline(args);
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).not.toMatch(/\n\s+at /);
      expect(run.err.length).toBeGreaterThan(10);
    },
  );
});
