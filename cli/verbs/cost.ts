import type { Command } from 'commander';
import { synthesizeOnce } from '../../local/synthesizeOnce.ts';
import { readMeasuredUnits } from '../cost/measuredUnits.ts';
import { type Inventory, readInventory } from '../cost/readInventory.ts';
import { readPrices } from '../cost/readPrices.ts';
import { type Bill, type Load, reckonBill } from '../cost/reckonBill.ts';
import { Failure } from '../Failure.ts';
import { writeTable } from '../writeTable.ts';

interface CostOptions {
  feeds: string;
  every: string;
  entries: string;
  readers: string;
  all?: boolean;
  json?: boolean;
}

const factors = [1, 10, 100];
const linesShown = 14;

export function define(command: Command): void {
  command
    .option('--feeds <N>', 'feeds in the registry', '200')
    .option('--every <MINUTES>', 'each asked so often', '5')
    .option('--entries <N>', 'entries filed a day', '5000')
    .option('--readers <N>', 'readers of a digest a day', '50')
    .option('--all', 'every line of the bill')
    .option('--json', 'the bills as one line of JSON')
    .addHelpText(
      'after',
      `
Reckons a month of the stacks as they are synthesized here, at the list prices of one region, and what it becomes at ten and a hundred
times the load. What a step asks of AWS was measured (cli/cost/measuredUnits.json); docs/cost.md says how, and what was assumed.

Example:
  dateline cost
  dateline cost --feeds 116 --entries 1500 --readers 12 --all`,
    )
    .action(cost);
}

async function cost(options: CostOptions): Promise<void> {
  const load: Load = {
    feeds: readCount('--feeds', options.feeds),
    everyMinutes: readCount('--every', options.every),
    entries: readCount('--entries', options.entries),
    readers: readCount('--readers', options.readers),
  };
  const { assemblyDir } = await synthesizeOnce();
  const inventory = readInventory(assemblyDir);
  const units = readMeasuredUnits();
  const prices = readPrices();
  const bills = factors.map((factor) => reckonBill(times(load, factor), inventory, units, prices));
  if (options.json) {
    const { region, asOf } = prices;
    process.stdout.write(`${JSON.stringify({ region, asOf, measuredOn: units.measuredOn, inventory, bills })}\n`);
    return;
  }
  printBills(bills, inventory, options.all === true, (price) => prices.prices[price].of);
  process.stderr.write(
    `List prices of ${prices.region}, ${prices.asOf}; units measured on ${units.measuredOn} by \`${units.command}\`. Check before quoting.\n`,
  );
}

function readCount(option: string, written: string): number {
  const count = Number(written);
  if (written.trim() !== '' && Number.isFinite(count) && count > 0) return count;
  throw new Failure(`${option} ${written} is no number above zero.`, 'Write one like 200.', 2);
}

function times({ feeds, everyMinutes, entries, readers }: Load, factor: number): Load {
  return { feeds: feeds * factor, everyMinutes, entries: entries * factor, readers: readers * factor };
}

const dollars = (amount: number) => `$${amount.toFixed(2)}`;
/** A few with a decimal, many without. */
const counted = (count: number) => (count < 10 ? String(Math.round(count * 100) / 100) : whole(count));
const whole = (count: number) => Math.round(count).toLocaleString('en');

function printBills(
  bills: Bill[],
  inventory: Inventory,
  all: boolean,
  of: (price: Bill['lines'][number]['price']) => string,
) {
  const [first] = bills;
  if (!first) return;
  const names = first.lines.map(({ price, what }) => ({ price, what })).slice(0, all ? undefined : linesShown);
  const lineIn = (bill: Bill, { price, what }: (typeof names)[number]) =>
    bill.lines.find((line) => line.price === price && line.what === what);
  const rest = (bill: Bill) => bill.total - names.reduce((sum, name) => sum + (lineIn(bill, name)?.dollars ?? 0), 0);
  const row = (name: string, amounts: string[]) => [...amounts, name];
  const rows = [
    ...names.map((name) =>
      row(
        `${of(name.price)}: ${counted(lineIn(first, name)?.quantity ?? 0)} for ${name.what}`,
        bills.map((bill) => dollars(lineIn(bill, name)?.dollars ?? 0)),
      ),
    ),
    ...(rest(first) >= 0.005
      ? [
          row(
            'everything else (--all shows it)',
            bills.map((bill) => dollars(rest(bill))),
          ),
        ]
      : []),
    row(
      'a month, were nothing free',
      bills.map((bill) => dollars(bill.total)),
    ),
    row(
      'less first units that the price list itself puts at nothing',
      bills.map((bill) => `-${dollars(bill.unpriced)}`),
    ),
    row(
      'a month at list price',
      bills.map((bill) => dollars(bill.total - bill.unpriced)),
    ),
    row(
      'less the free tier that every account has for good',
      bills.map((bill) => `-${dollars(bill.free)}`),
    ),
    row(
      'to pay',
      bills.map((bill) => dollars(bill.total - bill.unpriced - bill.free)),
    ),
  ];
  const heads = bills.map(({ load }) => `${whole(load.feeds)} feeds`);
  process.stdout.write(
    `${bills
      .map(
        ({ load }) =>
          `${whole(load.feeds)} feeds every ${load.everyMinutes} minutes, ${whole(load.entries)} entries a day, ${whole(load.readers)} readers`,
      )
      .join('\n')}\n\n`,
  );
  writeTable([...heads, ''], rows);
  process.stdout.write(
    `\nEach month that is kept adds ${dollars(first.growth)} to every later bill. ${inventory.alarmMetrics} alarm metrics, ${inventory.customMetrics.length} metrics of our own, ${inventory.dashboards} dashboards.\n`,
  );
}
