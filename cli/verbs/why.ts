import type { Command } from 'commander';
import { placeById } from '../../shared/enrich/loadEnricher.ts';
import type { Entry } from '../../shared/model/entry.ts';
import type { Inferred, Why } from '../../shared/model/inferred.ts';
import { addDays, type Day, dayOf, daysFromTo } from '../../shared/model/time.ts';
import { type Explanation, explain, findByWords, type ReportEvidence } from '../../shared/pipeline/explain.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { readDay } from '../readMoment.ts';
import { cutTo, writeTable } from '../writeTable.ts';

interface WhyOptions extends DeskChoice {
  day?: string;
  json?: boolean;
}

export function define(command: Command): void {
  command
    .argument('<ID...>', 'an entry (e-…), a story (s-…), or words of a headline together with --day')
    .option('--day <DAY>', 'with words: the day to look through; else the newest day whose edition may have shown it')
    .option('--json', 'the whole evidence as JSON')
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'ask the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Walks from the judgement down to the archived bytes and their hash: why an entry was kept or dropped, joined to a story, shown.

Example:
  dateline why e-0a1b2c3d4e5f60718293
  dateline why --day 2015-12-23 istanbul airport`,
    )
    .action(why);
}

async function why(words: string[], options: WhyOptions): Promise<void> {
  const day = options.day && readDay('--day', options.day);
  const desk = await openDesk(options, [
    'archive',
    'entries',
    'stories',
    'dropped',
    'reports',
    'editions',
    'editionFiles',
  ]);
  try {
    const ids = words.every((word) => /^[es]-[0-9a-f]+$/.test(word))
      ? words
      : [await idByWords(words.join(' '), day, desk.stores)];
    for (const id of ids) {
      const lastDay = day ?? (await lastDayFor(id, desk.stores));
      const found = await explain(id, lastDay, desk.stores);
      if (found.kind === 'unknown') {
        throw new Failure(
          `Nothing that was filed or dropped has the id ${id}.`,
          'Ids are printed by `dateline query` (with --dropped for what was not kept); dropped ones are kept for 90 days.',
        );
      }
      if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
      else print(found);
    }
  } finally {
    await desk.close();
  }
}

type Stores = Awaited<
  ReturnType<typeof openDesk<'archive' | 'entries' | 'stories' | 'dropped' | 'reports' | 'editions' | 'editionFiles'>>
>['stores'];

async function idByWords(words: string, day: Day | undefined, stores: Stores): Promise<string> {
  if (!day) {
    throw new Failure(
      `${words} is no id.`,
      'Give an id like e-0a1b2c…, or add --day to look for words in that day’s headlines.',
      2,
    );
  }
  const found = await findByWords(words, [addDays(day, -1), day], stores);
  if (found.length === 1 && found[0]) return found[0].id;
  if (found.length === 0)
    throw new Failure(`No headline of ${day} holds “${words}”.`, 'Try fewer words, or another day.');
  writeTable(
    ['id', 'outlet', 'headline', ''],
    found.map((each) => [each.id, cutTo(each.outlet, 20), cutTo(each.headline, 70), each.dropped ? 'dropped' : '']),
  );
  throw new Failure(`${found.length} headlines hold “${words}”.`, 'Ask again with the id of the one you mean.');
}

/** Editions that may have shown an entry are those of the next days. */
async function lastDayFor(id: string, stores: Stores): Promise<Day> {
  const at = id.startsWith('s-')
    ? (await stores.stories.get(id))?.lastReportedAt
    : (await stores.entries.get(id))?.filing.filedAt;
  const from = dayOf(at ?? new Date().toISOString());
  const days = daysFromTo(from, addDays(from, 7)).toReversed();
  for (const day of days) if (await stores.editions.get(day)) return day;
  return from;
}

function print(found: Exclude<Explanation, { kind: 'unknown' }>): void {
  if (found.kind === 'entry') printEntry(found);
  else if (found.kind === 'dropped') printDropped(found);
  else printStory(found);
}

function say(label: string, text: string | undefined): void {
  if (text === undefined || text === '') return;
  const clean = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  process.stdout.write(`${label.padEnd(14)}${clean}\n`);
}

function printEntry({ entry, story, original, shownIn, reports }: Extract<Explanation, { kind: 'entry' }>): void {
  const { inferred, filing } = entry;
  say('entry', `${entry.entryId}  ${entry.status}${entry.note ? `: ${entry.note}` : ''}`);
  say('headline', entry.headline ?? cutTo(entry.text, 100));
  say(
    'outlet',
    `${entry.outlet}, ${entry.publishedAt} (${entry.publishedAtBasis === 'supplier' ? 'as supplied' : 'when received: the supplier gave no date'})`,
  );
  say('link', entry.url);
  say('kept because', `${inferred.relevance.label}, ${inferred.relevance.score.toFixed(2)}`);
  for (const why of inferred.relevance.why) say('', reason(why, entry));
  if (filing.storyId) say('story', `${filing.storyId}  ${story?.title ?? ''}`);
  for (const why of filing.storyWhy ?? []) say('', reason(why));
  if (original) {
    say('repeats', `${original.entryId}  ${original.outlet}: ${original.headline ?? cutTo(original.text, 60)}`);
    say(
      '',
      `${filing.copyKind ?? 'copy'}, similarity ${(filing.similarity ?? 0).toFixed(2)}; counts as one source with it`,
    );
  }
  printJudgements(entry);
  for (const revision of filing.revisions) {
    const changes = (revision.changes ?? []).map(
      (each) => `${each.field}: ${cutTo(each.from ?? '—', 40)} → ${cutTo(each.to ?? '—', 40)}`,
    );
    say(
      revision.kind,
      [revision.at, `version ${revision.version}`, revision.note, ...changes].filter(Boolean).join('; '),
    );
  }
  say('shown in', shownIn.length > 0 ? shownIn.map((day) => `edition ${day}`).join(', ') : 'no edition yet');
  for (const report of reports) printReport(report, entry.position, entry.sourceSpan);
}

function printJudgements({ inferred, text, headline }: Entry): void {
  const at = (span: [number, number], where?: string) =>
    `“${cutTo((where === 'headline' ? (headline ?? '') : text).slice(...span), 90)}”`;
  say('verification', inferred.verification);
  for (const claim of inferred.claims) {
    if (claim.status === 'statement_of_fact') continue;
    const who = [claim.speaker?.name, claim.via && `via ${claim.via.name}`].filter(Boolean).join(', ');
    say('', `${claim.status}${who ? ` (${who})` : ''}: ${at(claim.span, claim.in)}`);
  }
  for (const mention of inferred.casualties)
    say(
      mention.role === 'event' ? 'toll' : `toll, ${mention.role}`,
      `${tollOf(mention)} ${at(mention.span, mention.in)}`,
    );
  const places = [...new Set(inferred.places.map((place) => place.placeId))].map((id) => placeById(id)?.name ?? id);
  say('places', places.join(', '));
  say('actors', [...new Set(inferred.actors.map((actor) => actor.name))].join(', '));
  say('credits', inferred.credits.join(', '));
}

function tollOf({ killed, injured }: Inferred['toll']): string {
  const range = (what: string, value: { min: number; max: number | null } | null) =>
    value === null
      ? []
      : [`${what} ${value.min}${value.max === null ? ' or more' : value.max === value.min ? '' : `-${value.max}`}`];
  return [...range('killed', killed), ...range('injured', injured)].join(', ');
}

function printDropped({ dropped, reports }: Extract<Explanation, { kind: 'dropped' }>): void {
  say('dropped', `${dropped.entryId}  ${dropped.reason}`);
  say('headline', dropped.headline ?? cutTo(dropped.lede, 100));
  say('outlet', `${dropped.outlet}, ${dropped.publishedAt}`);
  say('link', dropped.url);
  say('because', `${dropped.relevance?.label ?? ''}, ${dropped.relevance?.score.toFixed(2) ?? ''}`);
  for (const why of dropped.relevance?.why ?? []) say('', reason(why));
  say('opening', cutTo(dropped.lede, 200));
  for (const report of reports) printReport(report, dropped.position, dropped.sourceSpan);
}

function printStory({ story, entries, shownIn }: Extract<Explanation, { kind: 'story' }>): void {
  say('story', `${story.storyId}  ${story.title}`);
  if (story.aliases?.length) {
    say('joined with', story.aliases.join(', '));
    for (const why of story.mergedWhy ?? []) say('', reason(why));
  }
  say('reported', `${story.firstReportedAt} to ${story.lastReportedAt}`);
  say('sources', `${story.lineageIds.length} independent, ${story.outlets.join(', ')}`);
  for (const toll of story.tolls) say('toll', `${toll.at}  ${toll.outlet}: ${tollOf(toll)}`);
  say('shown in', shownIn.length > 0 ? shownIn.map((day) => `edition ${day}`).join(', ') : 'no edition yet');
  writeTable(
    ['entry', 'published', 'outlet', 'headline', 'repeats'],
    entries.map((row) => [
      row.entryId,
      row.publishedAt.slice(0, 16).replace('T', ' '),
      cutTo(row.outlet, 22),
      cutTo(row.headline, 64),
      row.duplicateOf ?? '',
    ]),
  );
}

function printReport(report: ReportEvidence, position: number, span?: [number, number]): void {
  const { receipt, ingestion } = report;
  say('report', report.reportKey);
  say(
    '',
    `item ${position + 1}${span ? `, characters ${span[0]}-${span[1]}` : ''}; received ${receipt.receivedAt}${receipt.url ? ` from ${receipt.url}` : ''}${receipt.fileName ? ` as ${receipt.fileName}` : ''}`,
  );
  const headers = [
    receipt.httpStatus && `HTTP ${receipt.httpStatus}`,
    receipt.contentType,
    receipt.etag && `ETag ${receipt.etag}`,
    receipt.lastModified && `Last-Modified ${receipt.lastModified}`,
  ].filter(Boolean);
  say('', headers.join('; '));
  say(
    '',
    `${report.byteCount} bytes, SHA-256 ${report.sha256} ${report.intact ? '(as received)' : `(NOT as received: was ${receipt.sha256})`}`,
  );
  if (ingestion)
    say(
      '',
      `read as ${ingestion.format ?? 'nothing'}: ${ingestion.items} items, ${ingestion.entries} kept, ${ingestion.dropped} dropped, ${ingestion.seenBefore} seen before, ${ingestion.refused} refused`,
    );
}

function reason(why: Why, entry?: Entry): string {
  const words =
    why.text ??
    (why.span && entry ? (why.in === 'headline' ? (entry.headline ?? '') : entry.text).slice(...why.span) : undefined);
  return words ? `${why.rule}: “${cutTo(words, 80)}”` : why.rule;
}
