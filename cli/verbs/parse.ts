import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import * as z from 'zod';
import type { Item, ParsedReport } from '../../shared/model/item.ts';
import { readInstant } from '../../shared/model/time.ts';
import { parseReport } from '../../shared/parse/parseReport.ts';
import { answerLines } from '../answerLines.ts';
import { Failure } from '../Failure.ts';
import { explainUnreadable } from '../readLines.ts';
import { showProgress } from '../showProgress.ts';
import { writeLine } from '../writeLine.ts';

/** No report is longer; a file that goes on is read so far, and the reader says that it was cut. */
const maxReportBytes = 16 * 1024 * 1024;

const ReportLine = z.object({
  path: z.string().min(1),
  contentType: z
    .string()
    .nullish()
    .transform((type) => type ?? undefined),
  receivedAt: z
    .string()
    .nullish()
    .transform((text) => (text == null ? undefined : readInstant(text))),
});
type ReportLine = z.infer<typeof ReportLine>;

export function define(command: Command): void {
  command
    .argument(
      '[FILE...]',
      'reports to read; without any, JSON lines {"path", "contentType"?, "receivedAt"?} on stdin name them',
    )
    .addHelpText(
      'after',
      `
Each report is answered with one JSON line: its format, its items and what was odd about it. Paths are read from the folder you are in.
With files named it exits with 1 when one of them could not be read; lines on stdin are answered one by one, and what could not be read says
"ok": false in its place, so that a long stream ends with 0.

Example:
  dateline parse feed.xml
  echo '{"path":"wire.txt","receivedAt":"2015-12-23T18:00:00Z"}' | dateline parse`,
    )
    .action(parse);
}

async function parse(files: string[]): Promise<void> {
  if (files.length > 0) await parseFiles(files);
  else
    await answerLines(
      { label: 'Reading', unit: 'reports', files, schema: ReportLine },
      async (line) => (await answerFor(line)).answer,
    );
}

async function parseFiles(files: string[]): Promise<void> {
  const progress = await showProgress('Reading', 'reports', files.length);
  const unread: string[] = [];
  for (const path of files) {
    const { answer, problem } = await answerFor({ path, contentType: undefined, receivedAt: undefined });
    if (problem !== undefined) unread.push(problem);
    await writeLine(answer);
    progress.advance();
  }
  progress.stop();
  if (unread.length === 0) return;
  process.stderr.write(`${unread.map((problem) => `dateline: ${problem}\n`).join('')}`);
  process.exitCode = 1;
}

/** `problem`: a sentence and its remedy, when nothing could be read. */
async function answerFor({ path, contentType, receivedAt }: ReportLine): Promise<{ answer: object; problem?: string }> {
  try {
    const bytes = await readReportFile(path);
    const { ok, format, title, items, issues } = await parseReport(bytes, {
      contentType,
      receivedAt,
      fileName: basename(path),
    });
    const answer = { path, ok, format, title, items: items.map(listedFields), issues };
    return ok ? { answer } : { answer, problem: `${path}: ${issues[0]?.message ?? 'nothing in it could be read.'}` };
  } catch (error) {
    const explained = explainUnreadable(path, error);
    const problem =
      explained instanceof Failure
        ? `${explained.message} ${explained.remedy}`
        : `${path} cannot be read: ${String(error)}`;
    const nothing: ParsedReport = {
      ok: false,
      format: null,
      items: [],
      issues: [{ code: 'no-file', message: problem }],
    };
    return { answer: { path, ...nothing, error: problem }, problem };
  }
}

async function readReportFile(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxReportBytes) break;
  }
  return Buffer.concat(chunks, size);
}

/** An item as it is printed: the supplier's own fields, and nothing that only our desk needs. */
function listedFields(item: Item): Partial<Item> {
  const { guid, version, status, embargoedUntil, headline, url, publishedAt, updatedAt, summary, bodyText, bodyHtml } =
    item;
  const { correction, slugline, language, byline, dateline, credits, places, subjects, urgency, note, sourceSpan } =
    item;
  return {
    guid,
    version,
    status,
    correction,
    embargoedUntil,
    urgency,
    headline,
    slugline,
    url,
    publishedAt,
    updatedAt,
    summary,
    bodyText,
    bodyHtml,
    language,
    byline,
    dateline,
    credits,
    places,
    subjects,
    note,
    sourceSpan,
  };
}
