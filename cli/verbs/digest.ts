import type { Command } from 'commander';

/** Each of them is loaded when it is asked for. */
export function define(command: Command): void {
  command.addHelpText(
    'after',
    `
Example:
  dateline digest list
  dateline digest show 2016-11-15 --lang ar
  dateline digest show --place Aleppo --zone Asia/Baghdad --format html > mail.html
  dateline digest preview --at 2016-11-16T18:00Z
  dateline digest send --to rima@example.org
  dateline digest rebuild 2016-11-15`,
  );
  const list = desk(
    command.command('list').description('the editions of the last days, other hours’ and alerts included'),
  )
    .option('--until <DAY>', 'the last day shown (default: that of the desk’s newest edition)')
    .option('--days <COUNT>', 'how many days back', '7')
    .option('--json', 'as JSON lines, one edition a line');
  list.action(async (options) => (await import('./digestList.ts')).digestList(options));

  const show = rendering(
    tailoring(desk(command.command('show').description('a frozen edition, as a reader would have it'))),
  ).argument('[EDITION]', 'its day, or its name in `digest list` (default: the desk’s newest)');
  show.addHelpText(
    'after',
    `
What was withdrawn since is left out, as it would be of a mail.

Example:
  dateline digest show 2016-11-15
  dateline digest show 2016-11-15T0930 --actor IS --status confirmed --lang ar`,
  );
  show.action(async (edition, options) => (await import('./digestShow.ts')).digestShow(edition, options));

  const preview = rendering(
    tailoring(desk(command.command('preview').description('what an edition cut then would say; nothing is kept'))),
  )
    .option('--at <INSTANT>', 'where it is cut (default: where the newest edition was, or now at a desk on AWS)')
    .option('--since <INSTANT>', 'where it begins (default: a day before)');
  preview.addHelpText(
    'after',
    '\nExample:\n  dateline digest preview --at 2016-11-16T18:00Z --since 2016-11-14T18:00Z',
  );
  preview.action(async (options) => (await import('./digestPreview.ts')).digestPreview(options));

  const send = tailoring(desk(command.command('send').description('mails an edition to one address, once')))
    .argument('[EDITION]', 'its day, or its name in `digest list` (default: the desk’s newest)')
    .requiredOption('--to <ADDRESS>', 'whom to: one bare address')
    .option('--lang <LANGUAGE>', 'of the frame: en or ar', 'en')
    .option('--yes', 'do it; without, it is only said what would be sent')
    .option('--again', 'also to an address that has it');
  send.addHelpText(
    'after',
    `
A subscriber gets it by their own preferences, whatever is asked here, and not a second time at their hour. Whoever left, complained or bounced is
not mailed. On AWS it needs your own permission to send as the desk, and to read its key of tokens.

Example:
  dateline digest send --to rima@example.org
  dateline digest send 2016-11-15 --to rima@example.org --lang ar --yes --profile news`,
  );
  send.action(async (edition, options) => (await import('./digestSend.ts')).digestSend(edition, options));

  const rebuild = desk(
    command.command('rebuild').description('renders an edition again and holds every byte against the archive'),
  )
    .argument('[EDITION]', 'its day, or its name in `digest list` (default: the desk’s newest)')
    .option('--json', 'one JSON line a file');
  rebuild.addHelpText('after', '\nExits 1 when a byte differs.\n\nExample:\n  dateline digest rebuild 2016-11-15');
  rebuild.action(async (edition, options) => (await import('./digestRebuild.ts')).digestRebuild(edition, options));
}

function desk(command: Command): Command {
  return command
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'ask the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)');
}

function tailoring(command: Command): Command {
  return command
    .option(
      '--place <NAME...>',
      'only stories of these places; a name that a town shares with its governorate means both',
    )
    .option('--actor <NAME...>', 'only stories of these armed actors')
    .option('--language <CODE...>', 'only stories reported in these languages')
    .option('--topic <TOPIC...>', 'only these topics: fighting, chemical, civilians, prisoners, talks')
    .option('--status <STATUS>', 'how sure a story must be: any, checked or confirmed')
    .option('--zone <ZONE>', 'hours as clocks there show them, like Asia/Baghdad (default: the desk’s)');
}

function rendering(command: Command): Command {
  return command
    .option('--format <FORMAT>', 'text, html (the mail), page (of the archive) or json', 'text')
    .option('--lang <LANGUAGE>', 'of the frame: en or ar', 'en');
}
