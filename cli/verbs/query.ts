import type { Command } from 'commander';
import { EventKind, Verification } from '../../shared/model/inferred.ts';
import { Failure } from '../Failure.ts';
import type { DeskChoice } from '../openDesk.ts';
import { readMoment } from '../readMoment.ts';
import type { PageChoice } from '../writeAnswer.ts';

export interface QueryOptions extends DeskChoice, PageChoice {
  entry?: string;
  day?: string;
  place?: string;
  actor?: string;
  credit?: string;
  outlet?: string;
  story?: string;
  kind?: string;
  status?: string;
  language?: string;
  killed?: string;
  changedSince?: string;
  since?: string;
  until?: string;
  dropped?: boolean;
  stories?: boolean;
  feeds?: boolean;
  editions?: boolean;
  deliveries?: string;
  serve?: boolean;
}

export function define(command: Command): void {
  command
    .option('--entry <ID>', 'this entry')
    .option('--day <DAY>', 'published on this day (UTC): 2015-12-23, today, yesterday')
    .option(
      '--place <NAME>',
      'a place, or a governorate and all places in it, by name in any of its spellings or by id; a name they share, like Aleppo or حلب, means the governorate, the id sy-aleppo the town alone',
    )
    .option('--actor <NAME>', 'an armed group, force, government or office: IS, PKK, SDF')
    .option('--credit <NAME>', 'an agency or outlet that the text credits: AFP')
    .option('--outlet <NAME>', 'the outlet that carried it')
    .option('--story <ID>', 'entries of one story')
    .option('--kind <KIND>', `kind of event: ${EventKind.options.join(', ')}`)
    .option('--status <STATUS>', `${Verification.options.join(', ')}; or canceled, embargoed, withheld, usable`)
    .option('--language <CODE>', 'language of the text: en, ar, ru, tr, fr …')
    .option('--killed <N>', 'at least so many killed, by the lower bound of its toll')
    .option('--changed-since <WHEN>', 'changed at or after this day or instant: corrections, updates and kills')
    .option('--since <WHEN>', 'published at or after this day or instant, or since so long ago: 6h, 3d')
    .option('--until <WHEN>', 'published at or before this day or instant')
    .option('--dropped', 'what was not kept, and why (with --day, or --since and --until)')
    .option('--stories', 'stories with a report in the period')
    .option('--feeds', 'feeds and how they are')
    .option('--editions', 'editions, and what became of them')
    .option(
      '--deliveries <EDITION>',
      'to whom an edition was sent (a day, or a name that digest list prints), and what became of each mail',
    )
    .option('--serve', 'open the tables of this machine’s desk to the AWS CLI, boto3 and other programs, until Ctrl-C')
    .option('--limit <N>', 'at most so many rows', '50')
    .option('--page <TOKEN>', 'go on where the page before ended; its last line gives the token')
    .option('--table', 'as a table for reading (the default)')
    .option('--json', 'as JSON lines, one row a line')
    .option('--csv', 'as CSV with a header')
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'ask the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Conditions narrow each other. Newest first; a story is told from its beginning.
--entry, --day, --story, --place, --actor, --credit and --changed-since are keys. --outlet, --language, --kind, --status and --killed
alone read the rows of each day of the period: about 30 read units a day of 500 entries, so a year is some 11,000 units, a tenth of a
cent on AWS, and may take a minute. Narrow them by --since and --until, or by a key.
docs/query-cookbook.md has every question, asked here and of AWS directly, with its answer.

Example:
  dateline query --place Aleppo --since 2016-11-14 --until 2016-11-16
  dateline query --killed 10 --status disputed
  dateline query --changed-since 2016-11-15
  dateline query --credit AFP --json | jq -r .headline
  dateline query --stories --day 2016-11-16`,
    )
    .action(query);
}

/** Other nouns than entries, and the conditions that each of them knows. */
const nouns: { asked: keyof QueryOptions; takes: (keyof QueryOptions)[]; load: () => Promise<Ask> }[] = [
  {
    asked: 'dropped',
    takes: ['day', 'since', 'until'],
    load: async () => (await import('./queryDropped.ts')).queryDropped,
  },
  {
    asked: 'stories',
    takes: ['day', 'since', 'until'],
    load: async () => (await import('./queryStories.ts')).queryStories,
  },
  { asked: 'feeds', takes: [], load: async () => (await import('./feedsHealth.ts')).feedsHealth },
  {
    asked: 'editions',
    takes: ['since', 'until'],
    load: async () => (await import('./queryEditions.ts')).queryEditions,
  },
  { asked: 'serve', takes: [], load: async () => (await import('./queryServe.ts')).queryServe },
  { asked: 'deliveries', takes: [], load: async () => (await import('./queryDeliveries.ts')).queryDeliveries },
];
type Ask = (options: QueryOptions) => Promise<void>;

const conditions = [
  ...(['entry', 'day', 'place', 'actor', 'credit', 'outlet', 'story', 'kind', 'status', 'language', 'killed'] as const),
  ...(['changedSince', 'since', 'until'] as const),
];

async function query(options: QueryOptions): Promise<void> {
  refuseNonsense(options);
  const asked = nouns.filter((noun) => options[noun.asked]);
  if (asked.length > 1) {
    const names = asked.map((noun) => `--${noun.asked}`).join(' and ');
    throw new Failure(`${names} ask for different things.`, 'Choose one.', 2);
  }
  const [noun] = asked;
  if (!noun) return (await import('./queryEntries.ts')).queryEntries(options);
  const foreign = conditions.find((name) => options[name] !== undefined && !noun.takes.includes(name));
  if (foreign) {
    throw new Failure(
      `${optionOf(foreign)} is no condition on --${noun.asked}.`,
      noun.takes.length > 0
        ? `Leave it out; ${noun.takes.map((name) => `--${name}`).join(', ')} are.`
        : 'Leave it out.',
      2,
    );
  }
  await (await noun.load())(options);
}

/** What no row can answer is refused rather than answered by nothing. */
function refuseNonsense(options: QueryOptions): void {
  for (const name of [...conditions, 'deliveries', 'page'] as const) {
    if (options[name]?.trim() === '')
      throw new Failure(`${optionOf(name)} is empty.`, 'Say what it should be, or leave it out.', 2);
  }
  const { since, until } = options;
  if (since === undefined || until === undefined) return;
  if (readMoment('--since', since, 'start') > readMoment('--until', until, 'end'))
    throw new Failure(`--since ${since} is after --until ${until}.`, 'Turn them round.', 2);
}

function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
