/** Times reading, comparison and grouping of entries, in this process, on the sample newsroom's own items told over and over. */
import { GroupingDesk } from '../../cli/GroupingDesk.ts';
import { addSeconds } from '../../shared/model/time.ts';
import { sampleEntries } from './sampleEntries.ts';

export async function measure(count = 3): Promise<void> {
  const entries = (await sampleEntries()).sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  for (let at = 0; at < count; at++) {
    const desk = new GroupingDesk();
    const startedAt = performance.now();
    const days = 20;
    for (let day = 0; day < days; day++) {
      for (const entry of entries) {
        desk.group({
          ...entry,
          id: `${entry.id} ${day}`,
          publishedAt: addSeconds(entry.publishedAt, day * 3 * 86_400),
        });
      }
    }
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(
      `${entries.length * days} entries read, compared and grouped: ${Math.round((entries.length * days) / seconds)} a second`,
    );
  }
}
