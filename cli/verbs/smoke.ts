import type { Command } from 'commander';
import type { Instant } from '../../shared/model/time.ts';
import { smokeDesk } from '../../shared/pipeline/smokeDesk.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { readMoment } from '../readMoment.ts';

interface SmokeOptions extends DeskChoice {
  site?: string;
  at?: string;
  json?: boolean;
}

interface Line {
  name: string;
  ok: boolean;
  sentence: string;
}

export function define(command: Command): void {
  command
    .option('--site <URL>', 'ask the public pages too, there')
    .option(
      '--at <INSTANT>',
      'as of when (default: now; of a desk on this machine, the end of the last day it was given a report)',
    )
    .option('--json', 'one line of JSON a check')
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Is the desk alive? Reads and writes nothing. Exits 0 when everything is well, 1 when something is not.

Example:
  dateline smoke
  dateline smoke --profile news --site https://desk.example`,
    )
    .action(smoke);
}

async function smoke(options: SmokeOptions): Promise<void> {
  const onAws = options.profile !== undefined || options.stack !== undefined;
  const desk = await openDesk(options, ['archive', 'reports', 'entries', 'editions', 'editionFiles', 'manifests']);
  let lines: Line[];
  try {
    const last = onAws || options.at ? undefined : (await desk.stores.archive.daysHeld()).at(-1);
    const now: Instant =
      options.at !== undefined
        ? readMoment('--at', options.at)
        : last
          ? `${last}T23:59:59.000Z`
          : new Date().toISOString();
    lines = await smokeDesk(desk.stores, now);
  } finally {
    await desk.close();
  }
  if (options.site !== undefined) lines.push(...(await askPages(options.site)));
  for (const line of lines)
    process.stdout.write(
      options.json
        ? `${JSON.stringify(line)}\n`
        : `${line.ok ? 'ok  ' : 'ILL '} ${line.name.padEnd(9)} ${line.sentence}\n`,
    );
  const ill = lines.filter(({ ok }) => !ok).length;
  if (ill > 0)
    throw new Failure(
      `${ill} of ${lines.length} checks found something wrong.`,
      'Each line says where to look; docs/operations.md goes on from there.',
    );
}

/** What any reader sees, over the net: the form, and the archive's front. */
async function askPages(site: string): Promise<Line[]> {
  const address = URL.canParse(site) ? new URL(site) : undefined;
  if (!address) throw new Failure(`--site ${site} is no web address.`, 'Give one like https://desk.example.', 2);
  return Promise.all(
    ['subscription/subscribe', 'editions/'].map(async (page): Promise<Line> => {
      const url = `${address.origin}/${page}`;
      try {
        const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) });
        await answer.arrayBuffer();
        const isStrict = answer.headers.get('content-security-policy')?.startsWith("default-src 'none'") === true;
        const sentence = `${url} answers ${answer.status}${isStrict ? '' : ', without its policy'}.`;
        return { name: 'page', ok: answer.status === 200 && isStrict, sentence };
      } catch (error) {
        const reason =
          error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error);
        return { name: 'page', ok: false, sentence: `${url} gives no answer: ${reason}.` };
      }
    }),
  );
}
