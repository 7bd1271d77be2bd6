import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startDynamo } from '../../../local/cloud/dynamo.ts';
import { startS3 } from '../../../local/cloud/s3.ts';
import { openDataFolder } from '../../../local/dataFolder.ts';
import { moves } from './killedTable.ts';

const writer = fileURLToPath(new URL('./writeUntilKilled.ts', import.meta.url));

/** Answers the last turn that was acknowledged before the kill. */
async function writeAndKill(dir: string, begin: number, turns: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, dir, String(begin)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    if (said.split('\n').length > turns) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return Number(said.split('\n').at(-2));
}

it('loses nothing that was acknowledged when the desk is killed, and leaves nothing half done', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
  let last = -1;
  // Of a turn that was cut off, its row may stand and its object not: nobody was told that it was kept.
  let cutOff = 0;
  for (const turns of [1, 23, 60]) {
    last = await writeAndKill(dir, last + 1, turns);
    const folder = openDataFolder(dir, { keep: true });
    const dynamo = await startDynamo(folder.tablesDir);
    await dynamo.createTables([moves]);
    const s3 = await startS3(folder.objectsDir);

    const objects = await s3.list('archive', 'reports/');
    expect(objects.length).toBeGreaterThanOrEqual(last + 1 - cutOff);
    for (const { key } of objects) {
      const turn = Number(key.split('/')[1]);
      expect((await s3.get('archive', key))?.body.equals(Buffer.alloc(20_000, turn % 256))).toBe(true);
    }

    const rows = (await dynamo.call('Scan', { TableName: moves.name })).Items as Record<
      string,
      { S?: string; N?: string }
    >[];
    const indexed = (await dynamo.call('Scan', { TableName: moves.name, IndexName: 'by-day' })).Items as typeof rows;
    const newest = Math.max(...rows.map((row) => Number(row.turn?.N)));
    expect(newest).toBeGreaterThanOrEqual(last);
    expect(newest).toBeLessThanOrEqual(last + 1);
    const byId = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
      String(a.entryId?.S).localeCompare(String(b.entryId?.S));
    expect(indexed.sort(byId)).toEqual(rows.sort(byId));

    cutOff += newest - last;
    last = newest;
    await Promise.all([dynamo.stop(), s3.stop()]);
    folder.release();
  }
  rmSync(dir, { recursive: true, force: true });
}, 60_000);
