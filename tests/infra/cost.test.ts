import { beforeAll, describe, expect, it } from 'vitest';
import { readMeasuredUnits } from '../../cli/cost/measuredUnits.ts';
import { type Inventory, readInventory } from '../../cli/cost/readInventory.ts';
import { readPrices } from '../../cli/cost/readPrices.ts';
import { type Load, reckonBill } from '../../cli/cost/reckonBill.ts';
import { readAssembly, resourcesOf, type TemplateResource } from '../../local/templates/readAssembly.ts';
import { publishedMetrics } from '../../shared/model/metrics.ts';
import { templatesOnce } from '../contract/stores/templatesOnce.ts';

const load: Load = { feeds: 200, everyMinutes: 5, entries: 5_000, readers: 50 };
const units = readMeasuredUnits();
const prices = readPrices();

let inventory: Inventory;
let resources: TemplateResource[];
beforeAll(async () => {
  const folder = await templatesOnce();
  inventory = readInventory(folder);
  resources = readAssembly(folder).flatMap(resourcesOf);
}, 120_000);

const billOf = (more: Partial<Load> = {}) => reckonBill({ ...load, ...more }, inventory, units, prices);
const quantityOf = (price: string, what: string, more: Partial<Load> = {}) =>
  billOf(more).lines.find((line) => line.price === price && line.what === what)?.quantity ?? 0;

describe('a month of two hundred feeds, five thousand entries a day and fifty readers', () => {
  it('costs at most six dollars at list price, and says what is to pay, and what it were if not even first units were free', () => {
    const { total, unpriced, free } = billOf();
    expect(total - unpriced).toBeLessThanOrEqual(6);
    expect(total - unpriced - free).toBeLessThanOrEqual(4.5);
    expect(total).toBeLessThanOrEqual(10);
  });

  it('is the sum of its lines, none of them below nothing', () => {
    const { lines, total } = billOf();
    expect(lines.reduce((sum, { dollars }) => sum + dollars, 0)).toBeCloseTo(total, 9);
    for (const { dollars, unpricedDollars, freeDollars } of lines) {
      for (const part of [unpricedDollars, freeDollars]) expect(part).toBeGreaterThanOrEqual(0);
      expect(unpricedDollars + freeDollars).toBeLessThanOrEqual(dollars + 1e-9);
    }
  });

  it('grows with the load and never faster', () => {
    const [one, ten, hundred] = [1, 10, 100].map((factor) => {
      const bill = billOf({ feeds: 200 * factor, entries: 5_000 * factor, readers: 50 * factor });
      return bill.total - bill.unpriced;
    }) as [number, number, number];
    expect(ten).toBeGreaterThan(one);
    expect(ten).toBeLessThan(one * 10);
    expect(hundred).toBeLessThan(ten * 10);
  });
});

describe('what makes such desks dear, and is not here', () => {
  it('a metric a feed ($240): the number of metrics does not depend on the feeds, and each is on an alarm', () => {
    expect(quantityOf('customMetrics', 'metrics of our own', { feeds: 2_000 })).toBe(
      quantityOf('customMetrics', 'metrics of our own'),
    );
    const shown = JSON.stringify(
      resources.filter(({ type }) => type.startsWith('AWS::CloudWatch::')).map(({ properties }) => properties),
    );
    for (const name of Object.keys(publishedMetrics)) expect(shown).toContain(name);
    expect(inventory.customMetrics).toHaveLength(Object.keys(publishedMetrics).length);
  });

  it('a dashboard ($3) and an alarm for everything ($0.10 each): twelve metrics under alarms, the sweep watches the rest', () => {
    expect(inventory.dashboards).toBe(0);
    expect(inventory.alarmMetrics).toBeLessThanOrEqual(12);
  });

  it('reading a whole table for a digest ($127): nobody may scan', () => {
    const policies = JSON.stringify(resources.filter(({ type }) => type.startsWith('AWS::IAM::')));
    expect(policies).toContain('dynamodb:Query');
    expect(policies).not.toContain('dynamodb:Scan');
  });

  it('writing what was seen before ($97): a feed that says nothing new writes nothing', () => {
    expect(quantityOf('dynamoWritten', 'asking feeds')).toBe(0);
    expect(quantityOf('s3Put', 'asking feeds')).toBe(0);
    // Asking twice as often asks more and writes no more.
    const often = billOf({ everyMinutes: 2.5 }).lines.filter(({ price }) => price === 'dynamoWritten');
    const seldom = billOf().lines.filter(({ price }) => price === 'dynamoWritten');
    expect(often.map(({ quantity }) => quantity)).toEqual(seldom.map(({ quantity }) => quantity));
  });

  it('a network of its own with a NAT gateway ($35): no function stands in one', () => {
    expect(resources.filter(({ type }) => type.startsWith('AWS::EC2::'))).toEqual([]);
    for (const { type, properties } of resources)
      if (type === 'AWS::Lambda::Function') expect(properties.VpcConfig).toBeUndefined();
  });

  it('bodies in the log ($28): no step writes more than a kilobyte about a unit of its work, and every log forgets', () => {
    for (const [name, { logBytes }] of Object.entries(units.steps))
      expect([name, logBytes < 1_000]).toEqual([name, true]);
    expect(inventory.logRetentionDays.length).toBeGreaterThanOrEqual(10);
    for (const days of inventory.logRetentionDays) expect(days).toBeLessThanOrEqual(30);
  });

  it('a function a feed ($18): some forty hosts are asked in one invocation, side by side', () => {
    const pollsAMonth = 200 * 288 * 30;
    expect(quantityOf('lambdaGbSeconds', 'collect-feeds') / 0.5).toBeLessThanOrEqual(pollsAMonth / 25);
  });

  it('a trace of each run: what runs every minute, for every poll and every report leaves none', () => {
    for (const name of ['schedule-feeds', 'collect-feeds', 'ingest-report', 'file-entries'] as const)
      expect([name, inventory.functions[name].traced]).toEqual([name, false]);
    expect(inventory.functions['publish-edition'].traced).toBe(true);
  });

  it('keys of our own, provisioned tables, metrics of a configuration set', () => {
    expect(inventory.keys).toBe(0);
    expect(inventory.tables.every(({ onDemand }) => onDemand)).toBe(true);
    expect(inventory.customMetrics.filter((name) => name.startsWith('SES'))).toEqual([]);
  });
});
