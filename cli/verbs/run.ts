import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Command } from 'commander';
import type { Cloud } from '../../local/bootCloud.ts';
import { type RunOptions, type RunSummary, runDesk } from '../../local/runDesk.ts';
import type { Instant } from '../../shared/model/time.ts';
import { Failure } from '../Failure.ts';
import { readDay, readMoment } from '../readMoment.ts';
import { showStages } from '../showStages.ts';

interface Choices {
  live?: boolean;
  opml?: string;
  feeds?: string;
  wire?: string[];
  at?: string;
  from?: string;
  to?: string;
  data?: string;
  watch?: boolean;
  open?: boolean;
  json?: boolean;
}

export function define(command: Command): void {
  command
    .option('--live', 'poll the registry’s real feeds')
    .option('--opml <FILE>', 'poll the feeds of an OPML file')
    .option('--feeds <DIR>', 'serve a folder of feed files on loopback and poll them')
    .option('--wire <FILE...>', 'drop wire files: NewsML, ninjs, live-blog text …')
    .option('--at <INSTANT>', 'the desk’s clock, like 2015-12-23T18:00Z')
    .option('--from <DAY>', 'replay from this day …')
    .option('--to <DAY>', '… to this one, with one edition a day')
    .option('--data <DIR>', 'keep the cloud’s data in this folder between runs (default: .dateline, begun afresh)')
    .option('--watch', 'stay up: real feeds on the real schedule; a desk that replays another time as it stands')
    .option('--open', 'open the digest in a browser')
    .option('--json', 'the summary as JSON')
    .addHelpText(
      'after',
      `
Without options: the sample newsroom that ships with the repo, through to a digest for three sample readers.

Example:
  dateline run
  dateline run --wire page.txt --at 2015-12-23T18:00Z
  dateline run --feeds feeds/ --from 2016-07-01 --to 2016-07-29
  dateline run --live --data ~/desk --watch`,
    )
    .action(run);
}

async function run(choices: Choices): Promise<void> {
  const options = readChoices(choices);
  const stages = await showStages();
  let summary: RunSummary;
  try {
    summary = await runDesk({
      ...options,
      onProgress: (progress) => stages.show(progress),
      afterwards: choices.watch ? (cloud, stoodAt) => watch(cloud, stoodAt, stages) : undefined,
    });
  } finally {
    stages.stop();
  }
  if (choices.json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else print(summary, choices);
  if (choices.open && summary.digest) openInBrowser(summary.digest.html);
  if (summary.deadLetters.length > 0) process.exitCode = 1;
  for (const { reportKey, reason } of summary.unreadable) {
    if (!reportKey.startsWith('wires/')) continue;
    const name = reportKey.slice(reportKey.lastIndexOf('/') + 1);
    process.stderr.write(
      `dateline: The wire file ${name} could not be read: ${reason} Its bytes are kept; drop it again in one of the formats that README names.\n`,
    );
    process.exitCode = 1;
  }
}

function readChoices(choices: Choices): RunOptions {
  const { live, opml, feeds, wire = [], at, from, to, data, watch } = choices;
  const sources = [live && '--live', opml && '--opml', feeds && '--feeds'].filter(Boolean);
  if (sources.length > 1) throw new Failure(`${sources.join(' and ')} name different feeds.`, 'Choose one.', 2);
  if ((from === undefined) !== (to === undefined)) {
    throw new Failure('--from and --to go together.', 'Give both days of the replay.', 2);
  }
  if (from && at) throw new Failure('--at sets one instant, --from and --to replay days.', 'Choose one.', 2);
  const fromDay = from && readDay('--from', from);
  const toDay = to && readDay('--to', to);
  if (fromDay && toDay && toDay < fromDay)
    throw new Failure(`--to ${toDay} is before --from ${fromDay}.`, 'Turn them round.', 2);
  if ((live || opml) && (from || at)) {
    throw new Failure(
      'Real feeds are read as they are now.',
      'Leave out --at, --from and --to, or serve a folder with --feeds.',
      2,
    );
  }
  if (watch && (from || at))
    throw new Failure('--watch keeps the real schedule.', 'Leave out --at, --from and --to.', 2);
  return {
    feeds: live
      ? { kind: 'live' }
      : opml
        ? { kind: 'opml', file: path.resolve(opml) }
        : feeds
          ? { kind: 'folder', dir: path.resolve(feeds) }
          : wire.length > 0
            ? { kind: 'none' }
            : { kind: 'sample' },
    wires: wire.map((file) => path.resolve(file)),
    at: at === undefined ? undefined : readMoment('--at', at),
    from: fromDay,
    to: toDay,
    dataDir: data === undefined ? undefined : path.resolve(data),
  };
}

async function watch(
  cloud: Cloud,
  stoodAt: Instant | undefined,
  stages: Awaited<ReturnType<typeof showStages>>,
): Promise<void> {
  stages.stop();
  // A schedule of today's would poll and mail at hours that this desk is not at.
  const keeps =
    stoodAt === undefined
      ? 'keeps its schedule'
      : `stays up at ${stoodAt.slice(0, 16).replace('T', ' ')} UTC, and cuts and polls nothing more`;
  process.stderr.write(`The desk ${keeps}; pages at ${cloud.siteUrl}. Ctrl-C ends it.\n`);
  const end = cloud.runSchedules({ byClock: stoodAt === undefined });
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const problem = await Promise.race([interrupted.then(() => undefined), cloud.broken]);
  end();
  if (problem) throw problem;
}

function print(summary: RunSummary, choices: Choices): void {
  const { feeds, entries, mails, digest, days } = summary;
  const lines: [string, string][] = [
    [
      'feeds polled',
      `${feeds.polled} of ${feeds.known}${feeds.failing.length > 0 ? `, ${feeds.failing.length} failing` : ''}`,
    ],
    ...feeds.failing.map((feed): [string, string] => ['', `${feed.outlet}: ${feed.problem}`]),
    [
      'reports kept',
      `${summary.reports}${summary.unreadable.length > 0 ? `, ${summary.unreadable.length} of them not readable` : ''}`,
    ],
    ...summary.unreadable.map((report): [string, string] => ['', `${report.reportKey}: ${report.reason}`]),
    [
      'entries',
      `${entries.kept} kept, ${entries.new} of them new (${entries.core} about the war, ${entries.related} related), ${entries.dropped} dropped as off-topic`,
    ],
    [
      '',
      `${entries.duplicates} duplicates, ${entries.revised} revised, ${entries.killed} killed, ${entries.embargoed} embargoed`,
    ],
    ['stories', String(summary.stories)],
    [
      'editions',
      summary.editions.length > 3
        ? `${summary.editions.length}: ${summary.editions[0]} to ${summary.editions.at(-1)}`
        : summary.editions.join(', '),
    ],
    ['mails', `${mails.sent} sent${mails.alreadySent > 0 ? `, ${mails.alreadySent} sent before and not again` : ''}`],
    ['took', `${summary.seconds.total} s, ${summary.peakMemoryMb} MB at most`],
  ];
  for (const letter of summary.deadLetters)
    lines.push(['put aside', `a message in ${letter.queue}: ${letter.reason ?? 'no reason was given'}`]);
  if (digest) {
    lines.push(['digest', show(digest.html)], ['as text', show(digest.text)]);
    if (digest.mail) lines.push(['as mail', show(digest.mail)]);
  }
  for (const [label, text] of lines) process.stdout.write(`${label.padEnd(14)}${text}\n`);
  const data = choices.data === undefined ? '' : ` --data ${choices.data}`;
  process.stdout.write(
    `\nAsk the tables:\n  npx dateline query${data} --day ${days.last}\n  npx dateline query${data} --place Aleppo\n  npx dateline query${data} --dropped --day ${days.last}\n  npx dateline why${data} ID\n`,
  );
}

function show(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}

function openInBrowser(file: string): void {
  const command = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(command, [file], { stdio: 'ignore', detached: true })
    .on('error', () => process.stderr.write(`No browser could be opened; the digest is ${file}.\n`))
    .unref();
}
