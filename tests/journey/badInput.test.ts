import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli, scratchFolder } from './runCli.ts';

const scratch = scratchFolder('bad');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** One sentence and its remedy on stderr, nothing on stdout, never a stack. */
async function refusal(args: string[], exitCode: number): Promise<string> {
  const answer = await runCli(args, { cwd: scratch });
  expect(answer.code, answer.stderr).toBe(exitCode);
  expect(answer.stdout).toBe('');
  const words = answer.stderr
    .split('\n')
    .filter((line) => line.startsWith('dateline:') || line.startsWith('error:'))
    .join('\n');
  expect(words).not.toBe('');
  expect(answer.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  return answer.stderr;
}

describe('bad input gets one clear sentence and the remedy', () => {
  it.each([
    ['a wire file that is not there', ['run', '--wire', 'nowhere.xml'], 1, /no wire file .*nowhere\.xml/],
    ['a folder in place of a wire file', ['run', '--wire', '.'], 1, /is not a file/],
    ['a feed folder that is not there', ['run', '--feeds', 'nowhere'], 1, /nowhere/],
    ['an instant that is none', ['run', '--at', 'noon'], 2, /--at noon is no instant.*2015-12-23T18:00Z/],
    ['a day that is none', ['run', '--from', 'May', '--to', '2016-07-29'], 2, /--from May is no day/],
    ['days the wrong way round', ['run', '--from', '2016-07-29', '--to', '2016-07-01'], 2, /before/],
    ['half a replay', ['run', '--from', '2016-07-01'], 2, /go together/],
    ['two sources of feeds', ['run', '--live', '--feeds', '.'], 2, /--live and --feeds/],
    ['an option that does not exist', ['run', '--fedes', '.'], 2, /--feeds/],
    ['a query for everything', ['query'], 2, /everything/],
    ['a kind of event that does not exist', ['query', '--kind', 'earthquake'], 2, /air-strike/],
    ['a period that ends before it begins', ['query', '--since', '2016-11-20', '--until', '2016-11-01'], 2, /round/],
    ['a condition that says nothing', ['query', '--language', ''], 2, /--language is empty/],
    ['a desk that never ran', ['query', '--day', '2016-11-16', '--data', 'never'], 1, /No desk has run.*npm start/s],
    ['a verb that does not exist', ['qurey'], 2, /query/],
  ])(
    '%s',
    async (_, args, exitCode, words) => {
      expect(await refusal(args, exitCode)).toMatch(words);
    },
    60_000,
  );

  it('an empty feed folder', async () => {
    mkdirSync(path.join(scratch, 'empty'));
    expect(await refusal(['run', '--feeds', 'empty'], 1)).toMatch(/empty/);
  }, 60_000);

  it('a data folder of another version', async () => {
    const data = path.join(scratch, 'old');
    mkdirSync(data);
    writeFileSync(path.join(data, 'version.json'), '{"datelineData": 99}');
    const words = await refusal(['run', '--data', data], 1);
    expect(words).toMatch(/version/);
  }, 60_000);

  it('a wire of an unknown format: kept, counted as unreadable, and the rest goes on', async () => {
    writeFileSync(path.join(scratch, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const answer = await runCli(
      ['run', '--json', '--wire', 'picture.png', '--at', '2016-11-16T18:00Z', '--data', 'unknown'],
      { cwd: scratch },
    );
    expect(answer.code, answer.stderr).toBe(1);
    expect(answer.stderr).toMatch(/dateline: The wire file picture\.png could not be read: .+ Its bytes are kept/);
    const summary = JSON.parse(answer.stdout) as { reports: number; unreadable: { reason: string }[] };
    expect(summary.reports).toBe(1);
    expect(summary.unreadable[0]?.reason).toMatch(/\w+ .*\./);
  }, 60_000);
});
