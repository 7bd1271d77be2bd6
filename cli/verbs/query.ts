import type { Command } from 'commander';
import { actorById, creditId, findActorId, findPlaceId, placeById } from '../../shared/enrich/loadEnricher.ts';
import type { DroppedEntry, Entry } from '../../shared/model/entry.ts';
import { EventKind, Verification } from '../../shared/model/inferred.ts';
import { ItemStatus } from '../../shared/model/item.ts';
import { type Day, dayOf, daysFromTo } from '../../shared/model/time.ts';
import { answerQuery, type Question } from '../../shared/pipeline/answerQuery.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { readDay, readMoment } from '../readMoment.ts';
import { writeLine } from '../writeLine.ts';
import { cutTo, writeTable } from '../writeTable.ts';

interface QueryOptions extends DeskChoice {
  day?: string;
  place?: string;
  actor?: string;
  credit?: string;
  outlet?: string;
  story?: string;
  kind?: string;
  status?: string;
  language?: string;
  since?: string;
  until?: string;
  dropped?: boolean;
  limit: string;
  json?: boolean;
  csv?: boolean;
  table?: boolean;
}

/** A row as it is printed: what a list needs; `dateline why ID` tells the rest. */
interface AnswerRow {
  entryId: string;
  publishedAt: string;
  outlet: string;
  headline: string;
  place: string;
  kind: string;
  verification: string;
  status: string;
  killed: string;
  credits: string;
  language: string;
  storyId: string;
  duplicateOf: string;
  url: string;
}

export function define(command: Command): void {
  command
    .option('--day <DAY>', 'published on this day (UTC)')
    .option(
      '--place <NAME>',
      'a place or governorate, by name in any of its spellings or by id: Aleppo, حلب, sy-aleppo',
    )
    .option('--actor <NAME>', 'an armed group, force, government or office: IS, PKK, SDF')
    .option('--credit <NAME>', 'an agency or outlet that the text credits: AFP')
    .option('--outlet <NAME>', 'the outlet that carried it')
    .option('--story <ID>', 'entries of one story')
    .option('--kind <KIND>', `kind of event: ${EventKind.options.join(', ')}`)
    .option('--status <STATUS>', `${Verification.options.join(', ')}; or canceled, embargoed, withheld, usable`)
    .option('--language <CODE>', 'language of the text: en, ar, ru, tr, fr …')
    .option('--since <WHEN>', 'published at or after this day or instant')
    .option('--until <WHEN>', 'published at or before this day or instant')
    .option('--dropped', 'what was not kept, and why (with --day, or --since and --until)')
    .option('--limit <N>', 'at most so many rows', '50')
    .option('--table', 'as a table for reading (the default)')
    .option('--json', 'as JSON lines, one entry a line')
    .option('--csv', 'as CSV with a header')
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'ask the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Conditions narrow each other. Newest first; a story is told from its beginning.

Example:
  dateline query --place Aleppo --since 2016-11-14 --until 2016-11-16
  dateline query --credit AFP --json | jq -r .headline
  dateline query --dropped --day 2016-11-16`,
    )
    .action(query);
}

async function query(options: QueryOptions): Promise<void> {
  const limit = readLimit(options.limit);
  if ([options.json, options.csv, options.table].filter(Boolean).length > 1) {
    throw new Failure('Only one of --table, --json and --csv can be given.', 'Choose one.', 2);
  }
  if (options.dropped) return queryDropped(options, limit);
  const question = readQuestion(options);
  const desk = await openDesk(options, ['entries', 'mentions']);
  try {
    const rows: AnswerRow[] = [];
    let count = 0;
    for await (const { entry } of answerQuery(question, desk.stores, creditId)) {
      if (count === limit) {
        process.stderr.write(`There is more: ${limit} rows were asked for. Ask for more with --limit.\n`);
        break;
      }
      count++;
      if (options.json) await writeLine(entry);
      else if (options.csv) await writeCsv(rowOf(entry), count === 1);
      else rows.push(rowOf(entry));
    }
    if (!options.json && !options.csv) printTable(rows);
    if (count === 0) process.stderr.write('Nothing that was filed answers this.\n');
  } finally {
    await desk.close();
  }
}

async function queryDropped(options: QueryOptions, limit: number): Promise<void> {
  const days = daysOf(options);
  const desk = await openDesk(options, ['dropped']);
  try {
    const found: DroppedEntry[] = [];
    for (const day of days) for await (const entry of desk.stores.dropped.onDay(day)) found.push(entry);
    found.sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1));
    for (const entry of found.slice(0, limit)) if (options.json) await writeLine(entry);
    if (!options.json) {
      writeTable(
        ['id', 'published', 'outlet', 'headline', 'why'],
        found
          .slice(0, limit)
          .map((entry) => [
            entry.entryId,
            shortMoment(entry.publishedAt),
            cutTo(entry.outlet, 20),
            cutTo(entry.headline ?? entry.lede, 60),
            cutTo((entry.relevance?.why ?? []).map((why) => why.rule).join(', ') || entry.reason, 40),
          ]),
      );
    }
    if (found.length > limit)
      process.stderr.write(`There is more: ${found.length} were dropped. Ask for more with --limit.\n`);
    if (found.length === 0) process.stderr.write('Nothing was dropped then.\n');
  } finally {
    await desk.close();
  }
}

function daysOf({ day, since, until }: QueryOptions): Day[] {
  if (day) return [readDay('--day', day)];
  if (since && until) {
    return daysFromTo(dayOf(readMoment('--since', since)), dayOf(readMoment('--until', until)));
  }
  throw new Failure('--dropped needs to know when.', 'Give --day, or --since and --until.', 2);
}

function readLimit(words: string): number {
  const limit = Number(words);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new Failure(`--limit ${words} is no number of rows.`, 'Give a whole number, like 50.', 2);
}

function readQuestion(options: QueryOptions): Question {
  const question: Question = {
    day: options.day && readDay('--day', options.day),
    since: options.since && readMoment('--since', options.since, 'start'),
    until: options.until && readMoment('--until', options.until, 'end'),
    storyId: options.story,
    outlet: options.outlet,
    language: options.language?.toLowerCase(),
    placeId: options.place && placeOf(options.place),
    actorId: options.actor && actorOf(options.actor),
    creditId: options.credit && creditId(options.credit),
    kind: options.kind && oneOf('--kind', options.kind, EventKind.options),
    status: options.status && oneOf('--status', options.status, [...Verification.options, ...ItemStatus.options]),
  };
  const { since, until, day, ...conditions } = question;
  const narrow = Object.values(conditions).some((value) => value !== undefined);
  const supplierStatus = question.status !== undefined && ItemStatus.options.some((each) => each === question.status);
  const onlyByDay =
    supplierStatus && !Object.entries(conditions).some(([name, value]) => name !== 'status' && value !== undefined);
  if (!day && !(since && until) && (!narrow || onlyByDay)) {
    throw new Failure(
      'That would be everything the desk ever filed.',
      'Say what you look for: --day, --since with --until, --place, --actor, --credit, --outlet, --kind, --story …',
      2,
    );
  }
  return question;
}

function oneOf(option: string, words: string, allowed: readonly string[]): string {
  if (allowed.includes(words)) return words;
  throw new Failure(`${option} ${words} is unknown.`, `Give one of ${allowed.join(', ')}.`, 2);
}

function placeOf(words: string): string {
  const placeId = placeById(words)?.placeId ?? findPlaceId(words);
  if (placeId) return placeId;
  throw new Failure(
    `The gazetteer has no place called ${words}.`,
    'Try another spelling, or the governorate it lies in.',
  );
}

function actorOf(words: string): string {
  const actorId = actorById(words)?.actorId ?? findActorId(words);
  if (actorId) return actorId;
  throw new Failure(`The list of actors has nobody called ${words}.`, 'Try another of its names, like IS, SDF or PKK.');
}

function rowOf(entry: Entry): AnswerRow {
  const { inferred, filing } = entry;
  const { killed } = inferred.toll;
  const place = inferred.event.placeId ?? inferred.places[0]?.placeId;
  return {
    entryId: entry.entryId,
    publishedAt: entry.publishedAt,
    outlet: entry.outlet,
    headline: entry.headline ?? entry.text.split('\n', 1)[0] ?? '',
    place: place ? (placeById(place)?.name ?? place) : '',
    kind: inferred.event.type ?? '',
    verification: inferred.verification,
    status: entry.status,
    killed: killed ? rangeOf(killed) : '',
    credits: inferred.credits.join(' '),
    language: inferred.language,
    storyId: filing.storyId ?? '',
    duplicateOf: filing.duplicateOf ?? '',
    url: entry.url ?? '',
  };
}

function rangeOf({ min, max }: { min: number; max: number | null }): string {
  if (max === null) return `${min}+`;
  return min === max ? String(min) : `${min}-${max}`;
}

function printTable(rows: AnswerRow[]): void {
  if (rows.length === 0) return;
  writeTable(
    ['entry', 'published', 'outlet', 'headline', 'place', 'killed', 'verification', 'story'],
    rows.map((row) => [
      row.entryId,
      shortMoment(row.publishedAt),
      cutTo(row.outlet, 20),
      cutTo(row.headline, 56),
      cutTo(row.place, 16),
      row.killed,
      row.status === 'usable' ? row.verification : row.status.toUpperCase(),
      row.storyId,
    ]),
  );
}

function shortMoment(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}

async function writeCsv(row: AnswerRow, isFirst: boolean): Promise<void> {
  const line = (cells: string[]) => `${cells.map(csvCell).join(',')}\r\n`;
  const text = (isFirst ? line(Object.keys(row)) : '') + line(Object.values(row));
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is made text, because headlines come from strangers. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
