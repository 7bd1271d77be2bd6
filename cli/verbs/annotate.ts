import type { Command } from 'commander';
import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import type { PersonRange, Toll } from '../../shared/model/inferred.ts';
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
In a toll "max" is null where only a floor is stated ("at least 5"), "min" where only a ceiling is ("up to 5").
Of a text beyond 60,000 units only the beginning is read, and "unreadFrom" says where the reading ended.

Example:
  echo '{"id":"1","publishedAt":"2015-12-23T18:00:00Z","text":"Five men died in Moadamiyet al-Sham, activists said."}' | dateline annotate`,
    )
    .action(annotate);
}

async function annotate(files: string[]): Promise<void> {
  readEditedNames();
  await answerLines({ label: 'Annotating', unit: 'entries', files, schema: EntryLine }, ({ id, ...entry }) => {
    const inferred = enrichEntry({ ...entry, id: String(id) });
    return {
      id,
      ok: true,
      ...inferred,
      casualties: inferred.casualties.map((mention) => ({ ...mention, ...printToll(mention) })),
      toll: printToll(inferred.toll),
    };
  });
}

/** What is kept counts from nobody up to a ceiling (0 to 5); printed, the floor that nobody stated is null, as a ceiling is that nobody stated. */
function printToll({ killed, injured }: Toll) {
  const printed = (range: PersonRange | null) =>
    range !== null && range.min === 0 && range.max !== 0 ? { min: null, max: range.max } : range;
  return { killed: printed(killed), injured: printed(injured) };
}
