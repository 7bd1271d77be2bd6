import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../../local/dataFolder.ts';
import { LocalProblem } from '../../../local/localProblem.ts';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'dateline-data-'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const problem = (open: () => unknown): LocalProblem => {
  try {
    open();
  } catch (error) {
    if (error instanceof LocalProblem) return error;
    throw error;
  }
  throw new Error('it opened');
};

describe('the data folder', () => {
  it('keeps secrets and what functions are told between runs, and begins afresh when it is not to be kept', () => {
    const dir = join(base, 'kept');
    const first = openDataFolder(dir, { keep: true });
    const secret = first.secretFor('token-secret');
    first.rememberEnvironment({ ENTRIES_TABLE: 'entries' });
    first.rememberPort('feeds', 4000);
    writeFileSync(join(first.mailDir, 'x.eml'), 'mail');
    first.release();
    const second = openDataFolder(dir, { keep: true });
    expect(second.secretFor('token-secret')).toBe(secret);
    expect(second.environment()).toEqual({ ENTRIES_TABLE: 'entries' });
    expect(second.portOf('feeds')).toBe(4000);
    expect(existsSync(join(second.mailDir, 'x.eml'))).toBe(true);
    second.release();
    const third = openDataFolder(dir, { keep: false });
    expect(third.secretFor('token-secret')).not.toBe(secret);
    expect(existsSync(join(third.mailDir, 'x.eml'))).toBe(false);
    third.release();
  });

  it('refuses a second desk while one is running, by its process, and leaves its data alone', () => {
    const dir = join(base, 'busy');
    const running = openDataFolder(dir, { keep: true });
    writeFileSync(join(running.mailDir, 'x.eml'), 'mail');
    const refusal = problem(() => openDataFolder(dir, { keep: false }));
    expect(refusal.message).toContain(`in use by another desk (process ${process.pid})`);
    expect(refusal.remedy).toMatch(/--data/);
    expect(existsSync(join(running.mailDir, 'x.eml'))).toBe(true);
    running.release();
    openDataFolder(dir, { keep: true }).release();
  });

  it('takes over from a desk that was killed, even when its number belongs to someone else now', async () => {
    const dir = join(base, 'killed');
    openDataFolder(dir, { keep: true }).release();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: child.pid }));
    expect(problem(() => openDataFolder(dir, { keep: true })).message).toContain(`process ${child.pid}`);
    writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: child.pid, startedTicks: '1' }));
    if (existsSync('/proc/self/stat')) openDataFolder(dir, { keep: true }).release();
    writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: child.pid }));
    child.kill('SIGKILL');
    await once(child, 'exit');
    openDataFolder(dir, { keep: true }).release();
    writeFileSync(join(dir, 'lock'), 'torn');
    openDataFolder(dir, { keep: true }).release();
  });

  it('refuses what another version wrote, and keeps it', () => {
    const dir = join(base, 'other');
    openDataFolder(dir, { keep: true }).release();
    writeFileSync(join(dir, 'version.json'), '{"datelineData": 99}');
    expect(problem(() => openDataFolder(dir, { keep: true })).message).toContain('another version of the desk (99;');
    expect(readFileSync(join(dir, 'version.json'), 'utf8')).toContain('99');
    openDataFolder(dir, { keep: false }).release();
    writeFileSync(join(dir, 'version.json'), 'torn');
    expect(problem(() => openDataFolder(dir, { keep: true })).message).toContain('cannot be read');
  });

  it("never empties or fills somebody's own folder, and says what a path is that is no folder", () => {
    const home = join(base, 'home');
    mkdirSync(home);
    writeFileSync(join(home, 'letter.txt'), 'Dear Rima');
    expect(problem(() => openDataFolder(home, { keep: false })).message).toContain('holds other files');
    expect(problem(() => openDataFolder(join(home, 'letter.txt'), { keep: true })).message).toContain('not a folder');
    expect(problem(() => openDataFolder(join(home, 'letter.txt', 'x'), { keep: true })).message).toContain(
      'not a folder',
    );
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('says that it may not write where it may not', () => {
    const dir = join(base, 'locked');
    mkdirSync(dir);
    chmodSync(dir, 0o500);
    expect(problem(() => openDataFolder(dir, { keep: true })).message).toContain('may not be written');
    chmodSync(dir, 0o700);
  });
});
