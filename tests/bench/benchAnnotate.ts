/** Times the judgement of entries, in this process, on the sample newsroom's own items told over and over. */
import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import { type SampleEntry, sampleEntries } from './sampleEntries.ts';

export async function measure(count: number): Promise<void> {
  const entries = await sampleEntries();
  const startedAt = performance.now();
  enrichEntry(entries[0] as SampleEntry);
  console.log(`loaded, and the first entry read, in ${Math.round(performance.now() - startedAt)} ms`);
  const ledes = entries.map((entry) => ({ ...entry, text: entry.text.split('\n', 1)[0] ?? '' }));
  for (const [what, told] of [
    ['headline and lede', ledes],
    ['whole text', entries],
  ] as const) {
    const units = told.reduce((sum, entry) => sum + entry.text.length, 0) / told.length;
    for (let at = 0; at < count; at++) {
      const cpu = process.cpuUsage();
      for (let round = 0; round < 10; round++) for (const entry of told) enrichEntry(entry);
      const { user, system } = process.cpuUsage(cpu);
      const perSecond = (told.length * 10) / ((user + system) / 1e6);
      console.log(
        `${what}, ${Math.round(units)} letters on average: ${Math.round(perSecond)} entries a second of one core`,
      );
    }
  }
}
