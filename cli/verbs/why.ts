import type { Command } from 'commander';
import { placeById } from '../../shared/enrich/knownNames.ts';
import type { Entry } from '../../shared/model/entry.ts';
import type { Inferred, Why } from '../../shared/model/inferred.ts';
import { addDays, type Day, dayOf, daysFromTo } from '../../shared/model/time.ts';
import { type Explanation, explain, findByWords, type ReportEvidence } from '../../shared/pipeline/explain.ts';
import { findDigestLines } from '../../shared/pipeline/findDigestLines.ts';
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
    .argument(
      '<ID...>',
      'an entry (e-…), a story (s-…), a line of an edition (its address on the page, or 2015-12-23#e-…), an edition (2015-12-23), or words of a headline together with --day',
    )
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
  dateline why 2015-12-23                                     # its lines, with the entry behind each
  dateline why 'https://desk.example/editions/2015-12-23/#s-0a1b2c3d4e5f6071'
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
    'manifests',
  ]);
  try {
    const place = words.length === 1 ? readEditionPlace(words[0] ?? '') : undefined;
    if (place) {
      await printLines(place, desk.stores, options);
      if (place.id === undefined) return;
    }
    const asked = place?.id ? [place.id] : words;
    const ids = asked.every((word) => /^[es]-[0-9a-f]+$/.test(word))
      ? asked
      : [await idByWords(words.join(' '), day, desk.stores)];
    for (const id of ids) {
      const lastDay = day ?? place?.editionId ?? (await lastDayFor(id, desk.stores));
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
  ReturnType<
    typeof openDesk<
      'archive' | 'entries' | 'stories' | 'dropped' | 'reports' | 'editions' | 'editionFiles' | 'manifests'
    >
  >
>['stores'];

/** `2015-12-23`, `2015-12-23#e-…`, or the address of a line on the archive page: `…/editions/2015-12-23/#c-e-…`. */
function readEditionPlace(words: string): { editionId: Day; id?: string } | undefined {
  const found =
    /^(?:https?:\/\/\S+\/editions\/)?(\d{4}-\d{2}-\d{2})\/?(?:index(?:\.\w+)?\.html)?(?:#(?:c-)?([es]-[0-9a-f]+))?$/.exec(
      words,
    );
  return found?.[1] ? { editionId: found[1], id: found[2] } : undefined;
}

async function printLines(place: { editionId: Day; id?: string }, stores: Stores, options: WhyOptions): Promise<void> {
  const { editionId, id } = place;
  if (!(await stores.editions.get(editionId))) {
    throw new Failure(
      `There is no edition of ${editionId}.`,
      'Editions are called by the day they cover; `dateline query --day` finds what was filed on it.',
    );
  }
  const lines = findDigestLines(await stores.editionFiles.readDigest(editionId), id);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ kind: 'edition', editionId, lines }, null, 2)}\n`);
    return;
  }
  if (id === undefined) {
    writeTable(
      ['as', 'story', 'entry', 'outlet', 'sentence'],
      lines.map(({ as, storyId, line }) => [
        as,
        storyId ?? '',
        line.entryId,
        cutTo(line.outlet, 20),
        cutTo(line.sentence, 70),
      ]),
    );
    return;
  }
  const entries = new Map(
    (await stores.entries.getMany(lines.map(({ line }) => line.entryId))).map((entry) => [entry.entryId, entry]),
  );
  for (const { as, line } of lines) {
    const entry = entries.get(line.entryId);
    const words = line.in === 'headline' ? entry?.headline : entry?.text;
    const stands = words?.slice(...line.span) === line.sentence;
    say(`edition ${editionId}`.slice(0, 18), `  ${as}: “${line.sentence}”`);
    say(
      '',
      `${line.entryId}, characters ${line.span.join('-')} of its ${line.in}${stands ? ', as it stands' : ': the entry was revised since'}`,
    );
  }
}

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
    : (await stores.entries.follow(id))?.filing.filedAt;
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
  for (const [nth, name] of (filing.names ?? []).entries())
    say(
      nth === 0 ? 'came as' : '',
      `${name.guid}, received ${name.receivedAt} (item ${name.position + 1} of ${name.reportKey})`,
    );
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

/** Every judgement with the words it rests on. A span in a headline is one of the headline's. */
function printJudgements(entry: Entry): void {
  const { inferred, text, headline, filing } = entry;
  const { reasons } = inferred;
  const by = (rule: string | undefined) => (rule ? `, rule ${rule}` : '');
  const at = (span: [number, number], where?: string) =>
    `“${cutTo((where === 'headline' ? (headline ?? '') : text).slice(...span), 90)}” ${where === 'headline' ? 'headline ' : ''}${span.join('-')}`;
  say('language', inferred.language);
  if (inferred.unreadFrom !== undefined)
    say('', `only the first ${inferred.unreadFrom} units of the text were read for what follows`);
  say('verification', inferred.verification);
  for (const why of reasons?.verification ?? []) say('', reason(why, entry));
  for (const claim of inferred.claims) {
    if (claim.status === 'statement_of_fact') continue;
    const who = [claim.speaker?.name, claim.via && `via ${claim.via.name}`].filter(Boolean).join(', ');
    say(
      '',
      `${claim.status}${who ? ` (${who})` : ''}: ${at(claim.span, claim.in)}${claim.cue ? `, by ${at(claim.cue, claim.in)}` : ''}${by(claim.rule)}`,
    );
  }
  for (const mention of inferred.casualties)
    say(
      mention.role === 'event' ? 'toll' : `toll, ${mention.role}`,
      `${tollOf(mention)}: ${at(mention.span, mention.in)}${by(mention.rule)}`,
    );
  for (const why of reasons?.toll ?? []) say('', reason(why, entry));
  const { event } = inferred;
  say(
    'event',
    [event.type, event.placeId && (placeById(event.placeId)?.name ?? event.placeId), event.on]
      .filter(Boolean)
      .join(', '),
  );
  for (const why of reasons?.event ?? []) say('', reason(why, entry));
  for (const [nth, date] of inferred.dates.entries())
    say(nth === 0 ? 'dates' : '', `${date.role} ${date.value}: ${at(date.span, date.in)}${by(date.rule)}`);
  for (const [nth, place] of inferred.places.entries())
    say(
      nth === 0 ? 'places' : '',
      `${placeById(place.placeId)?.name ?? place.placeId} (${place.placeId}): ${at(place.span, place.in)}${by(place.rule)}${place.why?.text ? ` (${place.why.text})` : ''}`,
    );
  for (const open of inferred.unplaced ?? [])
    say('', `not placed: ${at(open.span, open.in)}${by(open.rule)} (${open.mayBe.join(', ')})`);
  for (const [nth, actor] of inferred.actors.entries())
    say(nth === 0 ? 'actors' : '', `${actor.actorId}: ${at(actor.span, actor.in)}${by(actor.rule)}`);
  say('credits', inferred.credits.join(', '));
  for (const why of reasons?.credits ?? []) say('', reason(why, entry));
  for (const { at: when, changed } of filing.rejudgements ?? [])
    say('judged anew', `${when} by a replay: ${changed.join(', ')}`);
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
  // Of what was dropped the opening is kept, which is where most reasons lie.
  for (const why of dropped.relevance?.why ?? [])
    say('', reason(why, { headline: dropped.headline, text: dropped.lede }));
  say('opening', cutTo(dropped.lede, 200));
  for (const report of reports) printReport(report, dropped.position, dropped.sourceSpan);
}

function printStory({ story, entries, shownIn }: Extract<Explanation, { kind: 'story' }>): void {
  const marked = story.titleStatus === undefined ? '' : `${story.titleStatus.toUpperCase()}: `;
  say('story', `${story.storyId}  ${marked}${story.title}`);
  if (story.aliases?.length) {
    say('joined with', story.aliases.join(', '));
    for (const why of story.mergedWhy ?? []) say('', reason(why));
  }
  say('reported', `${story.firstReportedAt} to ${story.lastReportedAt}`);
  // An outlet that writes ten times is one source, and so are five that relay one agency.
  const independent = Math.min(story.lineageIds.length, story.outlets.length);
  say(
    'sources',
    `at most ${independent} independent: ${story.outlets.join(', ')}. An edition counts fewer where several live off one agency`,
  );
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
  const { reportKey, receipt, ingestion, witnesses } = report;
  say('report', reportKey);
  if (receipt === undefined) {
    say(
      '',
      `LOST: the archive holds no such report; it had SHA-256 ${witnesses.manifest ?? witnesses.row ?? witnesses.key}`,
    );
    return;
  }
  const from = receipt.url ? ` from ${receipt.url}` : receipt.fileName ? ` as ${receipt.fileName}` : '';
  say(
    '',
    `item ${position + 1}${span ? `, characters ${span[0]}-${span[1]}` : ''}; received ${receipt.receivedAt}${from}`,
  );
  if (receipt.askedUrl) say('', `asked at ${receipt.askedUrl} and redirected`);
  if (receipt.datedAt) say('', `kept elsewhere before: read as of ${receipt.datedAt}`);
  const headers = [
    receipt.httpStatus && `HTTP ${receipt.httpStatus}`,
    receipt.contentType,
    receipt.etag && `ETag ${receipt.etag}`,
    receipt.lastModified && `Last-Modified ${receipt.lastModified}`,
  ].filter(Boolean);
  if (headers.length > 0) say('', headers.join('; '));
  say(
    '',
    `${report.byteCount} bytes, SHA-256 ${report.sha256} ${report.intact ? '(as received)' : report.receiptChanged ? '(its receipt is NOT as received)' : '(NOT as received)'}`,
  );
  if (report.receiptChanged)
    say(
      '',
      `its receipt was changed after ${report.manifestOf} was closed: when it came, from where and under which headers is NOT what the manifest knows`,
    );
  const named = {
    receipt: 'its receipt',
    key: 'its key',
    row: 'the row of the report',
    manifest: `the manifest of ${report.manifestOf}`,
  };
  for (const [witness, sha256] of Object.entries(witnesses)) {
    if (sha256 !== undefined && sha256 !== report.sha256)
      say('', `${named[witness as keyof typeof named]} says ${sha256}`);
  }
  say(
    '',
    report.manifestOf
      ? `stands in the manifest of ${report.manifestOf}`
      : 'stands in no manifest yet: its day is not closed',
  );
  if (ingestion)
    say(
      '',
      `read as ${ingestion.format ?? 'nothing'}: ${ingestion.items} items, ${ingestion.entries} kept, ${ingestion.dropped} dropped, ${ingestion.seenBefore} seen before, ${ingestion.refused} refused`,
    );
}

function reason(why: Why, entry?: Pick<Entry, 'headline' | 'text'>): string {
  const words =
    why.text ??
    (why.span && entry ? (why.in === 'headline' ? (entry.headline ?? '') : entry.text).slice(...why.span) : undefined);
  const where = why.span ? ` ${why.in === 'headline' ? 'headline ' : ''}${why.span.join('-')}` : '';
  return words ? `${why.rule}: “${cutTo(words, 80)}”${where}` : why.rule;
}
