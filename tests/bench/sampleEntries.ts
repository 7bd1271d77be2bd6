import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleNewsroom } from '../../local/runDesk.ts';
import { parseReport } from '../../shared/parse/parseReport.ts';

export interface SampleEntry {
  id: string;
  publishedAt: string;
  headline: string | undefined;
  text: string;
  language: string | undefined;
  outlet: string;
}

/** The sample newsroom's own items, as the instruments read them. */
export async function sampleEntries(): Promise<SampleEntry[]> {
  const entries: SampleEntry[] = [];
  for (const name of await readdir(join(sampleNewsroom, 'feeds'))) {
    const { items } = await parseReport(await readFile(join(sampleNewsroom, 'feeds', name)), { fileName: name });
    for (const { headline, bodyText, summary, publishedAt, language } of items) {
      const text = bodyText ?? summary ?? '';
      if (publishedAt && text)
        entries.push({ id: `${name} ${entries.length}`, publishedAt, headline, text, language, outlet: name });
    }
  }
  return entries;
}
