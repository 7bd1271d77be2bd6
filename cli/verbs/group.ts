import type { Command } from 'commander';
import { answerLines } from '../answerLines.ts';
import { EntryLine } from '../entryLine.ts';
import { GroupingDesk } from '../GroupingDesk.ts';
import { readEditedNames } from '../readEditedNames.ts';

export function define(command: Command): void {
  command
    .argument('[FILE...]', 'files of JSON lines; stdin when none is named')
    .addHelpText(
      'after',
      `
Each line is an entry, oldest first: {"id", "publishedAt", "headline"?, "text", "language"?, "outlet"?}. Each is answered when it comes,
and nothing printed is revised: {"id", "ok", "storyId", "duplicateOf"?, "why"}.

Example:
  dateline group entries.jsonl | jq -r .storyId | sort | uniq -c`,
    )
    .action(group);
}

async function group(files: string[]): Promise<void> {
  readEditedNames();
  const desk = new GroupingDesk();
  await answerLines({ label: 'Grouping', unit: 'entries', files, schema: EntryLine }, (line) => {
    const { storyId, duplicateOf, why } = desk.group(line);
    const original = duplicateOf !== undefined && typeof line.id === 'number' ? Number(duplicateOf) : duplicateOf;
    return { id: line.id, ok: true, storyId, duplicateOf: original, why };
  });
}
