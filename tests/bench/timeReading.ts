/** The process that benchAnnotate bundles and starts: `node timeReading.mjs TOLD.json ROUNDS`. */
import { readFileSync } from 'node:fs';
import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import { loadEnricher } from '../../shared/enrich/loadEnricher.ts';
import type { SampleEntry } from './sampleEntries.ts';

const warmUpSeconds = 2;
const roundSeconds = 1;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const begunMs = Math.round(performance.now());
const begunSeconds = cpuSeconds();
loadEnricher();
const loadMs = Math.round(performance.now()) - begunMs;
const loadCpuMs = Math.round((cpuSeconds() - begunSeconds) * 1000);
console.log(
  `node and the modules: ${begunMs} ms; the tables, loaded: ${loadMs} ms by the clock, ${loadCpuMs} ms of processor`,
);

/** Reads all of `told` again and again until `seconds` of processor time are spent, once at least; entries a second. */
function read(told: SampleEntry[], seconds: number): number {
  const from = cpuSeconds();
  let entries = 0;
  let spent = 0;
  do {
    for (const entry of told) enrichEntry(entry);
    entries += told.length;
    spent = cpuSeconds() - from;
  } while (spent < seconds);
  return Math.round(entries / spent);
}

const residentMb = () => Math.round(process.memoryUsage().rss / 1e6);
const loadedMb = residentMb();

const kinds: Record<string, SampleEntry[]> = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
for (const [what, told] of Object.entries(kinds)) {
  const units = Math.round(told.reduce((sum, entry) => sum + entry.text.length, 0) / told.length);
  const first = read(told, 0);
  read(told, warmUpSeconds);
  const warm = Array.from({ length: Number(process.argv[3]) }, () => read(told, roundSeconds));
  console.log(
    `${what}, ${units} letters on average, entries a second of one core: first round ${first}, after ${warmUpSeconds} s of warm-up ${warm.join(', ')}`,
  );
}
console.log(`resident: ${loadedMb} MB when loaded, ${residentMb()} MB at the end`);
