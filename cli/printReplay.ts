import type { Replayed } from '../shared/pipeline/replay.ts';
import { cutTo } from './writeTable.ts';

const most = 60;

/** What a replay found, for a person: counts first, then each change, old → new. Cut after sixty of a kind; --json has all. */
export async function printReplay(replayed: Replayed): Promise<void> {
  const { reports, compared, entries, stories, editions, unread, failed, applied } = replayed;
  const of = (kind: string) => entries.filter((change) => change.kind === kind).length;
  say(`${reports} reports run again, ${compared} entries compared`);
  say(`entries   ${of('judged')} judged otherwise, ${of('kept')} kept that were not, ${of('dropped')} no longer kept`);
  say(`stories   ${stories.length} changed`);
  say(`digests   ${editions.length} would read otherwise`);
  if (unread.length > 0) say(`left      ${unread.length} entries that no report gives any more stay as they are`);
  for (const { reportKey, reason } of failed) say(`not run   ${reportKey}: ${reason}`);

  list(entries, 'entries', ({ entryId, kind, outlet, headline, fields }) => {
    say(`${entryId}  ${kind === 'judged' ? '' : `${kind}: `}${outlet}: ${cutTo(headline, 80)}`);
    for (const { field, from, to } of fields)
      say(
        `    ${`${field}:`.padEnd(14)}${cutTo(from ?? '—', 60)} → ${cutTo(to ?? '—', 60)}${from === to ? ' (its reasons or its words moved)' : ''}`,
      );
  });
  list(stories, 'stories', ({ storyId, kind, title, joins, leaves }) => {
    say(`${storyId}  ${kind === 'changed' ? '' : `${kind}: `}${cutTo(title, 80)}`);
    if (joins.length > 0) say(`    joined by     ${joins.join(', ')}`);
    if (leaves.length > 0) say(`    left by       ${leaves.join(', ')}`);
  });
  list(editions, 'digests', ({ editionId, gone, come, changed }) => {
    say(editionId);
    for (const { headline, what, from, to } of changed)
      say(`    ${`${what}:`.padEnd(14)}${from ?? '—'} → ${to ?? '—'}  ${cutTo(headline, 70)}`);
    for (const sentence of gone) say(`    - ${cutTo(sentence, 110)}`);
    for (const sentence of come) say(`    + ${cutTo(sentence, 110)}`);
  });

  if (applied) {
    process.stderr.write(
      `${applied.entries} entries and ${applied.stories} stories were changed; editions stay as they were sent, and nobody was mailed.\n`,
    );
  } else if (entries.length > 0) {
    process.stderr.write(
      'Nothing was changed. The same with --apply changes entries and stories; editions stay as they were sent.\n',
    );
  }
}

function list<Change>(changes: Change[], name: string, print: (change: Change) => void): void {
  if (changes.length > 0) say('');
  for (const change of changes.slice(0, most)) print(change);
  if (changes.length > most) say(`… and ${changes.length - most} more ${name}: --json has all.`);
}

/** Suppliers' words may hold what a terminal obeys. */
function say(line: string): void {
  process.stdout.write(`${line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trimEnd()}\n`);
}
