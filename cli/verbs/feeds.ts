import type { Command } from 'commander';

/** Each of them is loaded when it is asked for: `feeds list` needs no reader of feeds, `feeds check` no tables. */
export function define(command: Command): void {
  command.addHelpText(
    'after',
    `
The registry in force is the project's own, unless --opml names a file, or
--data or --profile a desk.

Example:
  dateline feeds list --language ar
  dateline feeds check https://sana.sy/feed/
  dateline feeds import subscriptions.opml --data ~/desk
  dateline feeds health --data ~/desk`,
  );
  const list = narrowing(registry(command.command('list').description('the feeds of the registry, and whose they are')))
    .option('--table', 'as a table for reading (the default)')
    .option('--json', 'as JSON lines, one feed a line')
    .option('--csv', 'as CSV with a header')
    .option('--wires', 'the wires that suppliers deliver, instead of the feeds; for the table and --json');
  list.addHelpText(
    'after',
    '\nExample:\n  dateline feeds list --country SY,IQ --kind state-media\n  dateline feeds list --json | jq -r .url',
  );
  list.action(async (options) => (await import('./feedsList.ts')).feedsList(options));

  const check = narrowing(
    registry(command.command('check').description('asks feeds now, and says what is wrong with them')),
  )
    .argument('[TARGET...]', 'web addresses, ids of the registry, OPML files, feed files, or “all” (the default)')
    .option('--timeout <SECONDS>', 'how long one feed may take to answer', '20')
    .option('--allow-loopback <ORIGIN...>', 'ask this machine too, at exactly this origin: http://127.0.0.1:8080')
    .option('--table', 'as a table for reading (the default)')
    .option('--json', 'as JSON lines, one feed a line');
  check.addHelpText(
    'after',
    `
Eight hosts are asked at once, each by one question at a time with a second
between. Nothing is kept. Exits with 1 when a feed is broken: no news comes
from it. What is merely doubtful is said, and exits with 0.

Example:
  dateline feeds check
  dateline feeds check sana-ar https://www.aljazeera.com/xml/rss/all.xml
  dateline feeds check mine.opml --json | jq -r '.url + " " + .verdict'`,
  );
  check.action(async (targets, options) => (await import('./feedsCheck.ts')).feedsCheck(targets, options));

  const importing = command
    .command('import')
    .description('adds the feeds of a reader’s OPML file to a registry')
    .argument('<FILE>', 'OPML as any reader exports it')
    .option('--to <FILE>', 'the registry file to add them to; made when it is not there')
    .option('--dry-run', 'say what would be taken, and write nothing')
    .option('--json', 'one JSON line an outline');
  desk(importing).addHelpText(
    'after',
    `
Says line by line what is taken and what is left, and why. What stands in the
registry stays as it is, to the letter. A desk that has no registry of its own
yet gets the project's with the new feeds added.

Example:
  dateline feeds import subscriptions.opml --data ~/desk --dry-run
  dateline feeds import subscriptions.opml --to feeds.opml`,
  );
  importing.action(async (file, options) => (await import('./feedsImport.ts')).feedsImport(file, options));

  const exporting = narrowing(
    registry(command.command('export').description('writes the registry as OPML that any reader imports')),
  )
    .argument('[FILE]', 'where to; stdout when left out')
    .option('--force', 'write over a file that is there');
  exporting.addHelpText(
    'after',
    '\nExample:\n  dateline feeds export feeds.opml\n  dateline feeds export --language ar > arabic.opml',
  );
  exporting.action(async (file, options) => (await import('./feedsExport.ts')).feedsExport(file, options));

  const health = narrowing(
    desk(command.command('health').description('how each feed of a desk is, and since when, worst first')),
  )
    .option('--at <INSTANT>', 'judge as of then, rather than by the desk’s clock')
    .option('--ill', 'leave out the feeds that are well')
    .option('--table', 'as a table for reading (the default)')
    .option('--json', 'as JSON lines, one feed a line');
  health.addHelpText(
    'after',
    '\nExample:\n  dateline feeds health --data ~/desk\n  dateline feeds health --profile news --ill --json',
  );
  health.action(async (options) => (await import('./feedsHealth.ts')).feedsHealth(options));
}

function desk(command: Command): Command {
  return command
    .option('--data <DIR>', 'the desk on this machine whose data lie in this folder')
    .option('--profile <NAME>', 'the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)');
}

function registry(command: Command): Command {
  return desk(command.option('--opml <FILE>', 'the registry in this file'));
}

function narrowing(command: Command): Command {
  return command
    .option('--language <CODE>', 'only feeds in this language; several with commas: ar,ku')
    .option('--country <CODE>', 'only suppliers seated in this country: SY,IQ')
    .option('--kind <KIND>', 'only suppliers of this kind: agency, monitor, ministry …');
}
