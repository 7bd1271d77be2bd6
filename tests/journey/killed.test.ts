import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleNewsroom } from '../../local/runDesk.ts';
import { dumpDesk } from './dumpDesk.ts';
import { runCli, scratchFolder } from './runCli.ts';

/** Set to replay a failure: the seed is part of every message. */
const seed = Number(process.env.DATELINE_SEED ?? Date.now() % 1_000_000);
/** More of them: DATELINE_DESKS=20. */
const desks = Number(process.env.DATELINE_DESKS ?? 3);
const killsEach = 4;
/** Before this the process has not opened its folder yet, and dying proves nothing. */
const earliestMs = 600;

const scratch = scratchFolder('killed');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Three days of three outlets, and wires with an update and a kill: small enough to be killed over and over. */
function newsroom(): string[] {
  const feeds = path.join(scratch, 'feeds');
  mkdirSync(feeds, { recursive: true });
  for (const name of ['levant-news-agency.xml', 'qalamoun-monitor.json', 'tigris-wire.xml']) {
    cpSync(path.join(sampleNewsroom, 'feeds', name), path.join(feeds, name));
  }
  const wires = ['lna-20161114-samarra-1.xml', 'lna-20161115-samarra-2.xml', 'steppe-radio-live-2016-11-15.txt'];
  return [
    '--feeds',
    feeds,
    '--wire',
    ...wires.map((name) => path.join(sampleNewsroom, 'wires', name)),
    '--from',
    '2016-11-15',
    '--to',
    '2016-11-16',
  ];
}

/** Mulberry32: small, and the same on every machine. */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('a desk that is killed', () => {
  it('ends where an undisturbed run ends, after each of its SIGKILLs at random moments', async () => {
    const args = newsroom();
    const undisturbed = path.join(scratch, 'undisturbed');
    const startedAt = performance.now();
    const whole = await runCli(['run', '--json', '--data', undisturbed, ...args]);
    const wholeMs = performance.now() - startedAt;
    expect(whole.code, whole.stderr).toBe(0);
    const wanted = await dumpDesk(undisturbed);
    expect(wanted.entries.length).toBeGreaterThan(20);
    expect(wanted.mails).toHaveLength(6);

    const next = random(seed);
    const kills: number[] = [];
    for (let desk = 0; desk < desks; desk++) {
      const data = path.join(scratch, `desk-${desk}`);
      for (let kill = 0; kill < killsEach; kill++) {
        const killAfterMs = earliestMs + Math.round(next() * (wholeMs - earliestMs));
        kills.push(killAfterMs);
        await runCli(['run', '--json', '--data', data, ...args], { killAfterMs });
      }
      const last = await runCli(['run', '--json', '--data', data, ...args]);
      const told = `seed ${seed}, desk ${desk}, killed after ${kills.slice(-killsEach).join(', ')} ms`;
      expect(last.code, `${told}: ${last.stderr}`).toBe(0);
      expect(await dumpDesk(data), told).toEqual(wanted);
    }
  }, 900_000);
});
