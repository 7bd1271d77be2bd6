import type { Command } from 'commander';
import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import { answerLines } from '../answerLines.ts';
import { EntryLine } from '../entryLine.ts';
import { readEditedNames } from '../readEditedNames.ts';

export function define(command: Command): void {
  command
    .argument('[FILE...]', 'files of JSON lines; stdin when none is named')
    .addHelpText(
      'after',
      `
Each line is an entry: {"id", "publishedAt", "headline"?, "text", "language"?, "outlet"?, "timeZone"?}. Each is answered with one line: what it is
about, where, who, by whose word, how many, when, each with the rule that read it. Spans are [start, end) UTF-16 units in "text"; those in a headline say so.
Of a text beyond 60,000 units only the beginning is read, and "unreadFrom" says where the reading ended.

Example:
  echo '{"id":"1","publishedAt":"2015-12-23T18:00:00Z","text":"Five men died in Moadamiyet al-Sham, activists said."}' | dateline annotate`,
    )
    .action(annotate);
}

async function annotate(files: string[]): Promise<void> {
  readEditedNames();
  await answerLines({ label: 'Annotating', unit: 'entries', files, schema: EntryLine }, ({ id, ...entry }) => ({
    id,
    ok: true,
    ...enrichEntry({ ...entry, id: String(id) }),
  }));
}
