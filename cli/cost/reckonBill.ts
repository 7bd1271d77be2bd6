/**
 * Reckons a month of thirty days: what stands (from the stacks) and what is asked (from the measured units, times the load), at list
 * price. Every line says what was counted, so that a person can hold it against the bill that comes.
 */
import { feedsABatch } from '../../shared/feeds/selectDueFeeds.ts';
import { publishedMetrics } from '../../shared/model/metrics.ts';
import type { FunctionName } from '../../shared/model/names.ts';
import type { MeasuredUnits, Usage } from './measuredUnits.ts';
import type { Inventory } from './readInventory.ts';
import type { PriceList, PriceName } from './readPrices.ts';

export interface Load {
  feeds: number;
  /** Minutes from one look at a feed to the next, if every feed were asked so often; the desk asks quiet ones far more rarely. */
  everyMinutes: number;
  /** Filed a day. */
  entries: number;
  readers: number;
}

export interface Line {
  price: PriceName;
  /** What is counted. */
  what: string;
  quantity: number;
  dollars: number;
  /** What the price list itself takes off this line: its first units cost nobody anything. */
  unpricedDollars: number;
  /** What AWS's free tier for every account, for good, takes off it. */
  freeDollars: number;
}

export interface Bill {
  load: Load;
  lines: Line[];
  /** Every unit at its price. */
  total: number;
  /** Of it, what the price list itself puts at nothing; the rest is the bill at list price. */
  unpriced: number;
  /** Of the bill at list price, what the free tier takes off. */
  free: number;
  /** What each further month of keeping adds to every bill after it. */
  growth: number;
}

const publishedHours = new Map<string, number>(Object.entries(publishedMetrics));
const daysAMonth = 30;
const gigabyte = 1e9;
/** What is read and dropped as off-topic for each entry that is filed: most feeds of the registry are about this war, agencies are not. */
const droppedPerEntry = 0.25;
/** Seconds that some forty hosts, asked side by side, take to answer: the slowest of them counts. */
const slowestHostSeconds = 1.5;
/** SQS takes so many messages in one request. */
const messagesARequest = 10;
/** Editions a day: the desk's own and two for readers who live by other clocks. */
const editionsADay = 3;
/** Events that SES tells of each mail: sent, delivered. */
const eventsAMail = 2;
/** Pages of the archive a reader opens a day, and what one weighs; pages of their own: to subscribe, to choose, to leave. */
const pagesAReader = 0.2;
const bytesAPage = 60_000;
const ownPagesAReader = 0.02;
/** A map and the small multiples, as phones and mails show them. */
const picturesAMail = 2;
const bytesOfPictures = 49_000;
/** Of the mails, by programs that show pictures. */
const opened = 0.5;
/** Lambda's pollers wait for so long at an empty queue. */
const longPollSeconds = 20;
/** One processor; a smaller function has its part of one. */
const mbAProcessor = 1769;
/** One query of an index that finds nothing. */
const oneQuestion: Usage = {
  count: 1,
  read: 0.5,
  written: 0,
  put: 0,
  got: 0,
  sent: 0,
  mails: 0,
  mailBytes: 0,
  p50Ms: 0,
  p99Ms: 0,
  meanMs: 0,
  logBytes: 200,
};
const oneQuestionSeconds = 0.05;
/** Composing weighs each entry of the day against the others of its story. */
const secondsAnEditionsEntry = 0.05;
/** Days of reports that a run of the sweep looks at, in the mean. */
const daysSwept = 2 + 1 / 6;
const keysAList = 1000;
/** Rows that a function of half a gigabyte reads, a page at a time. */
const rowsASecond = 5000;
/** Of each AWS managed key DynamoDB asks KMS at most so often a table. */
const keyRequestEverySeconds = 300;

export function reckonBill(load: Load, inventory: Inventory, units: MeasuredUnits, list: PriceList): Bill {
  const counted = new Map<PriceName, Map<string, number>>();
  const add = (price: PriceName, what: string, quantity: number) => {
    const lines = counted.get(price) ?? new Map<string, number>();
    lines.set(what, (lines.get(what) ?? 0) + quantity);
    counted.set(price, lines);
  };
  const work = (name: FunctionName, aDay: number, seconds: number) =>
    add('lambdaGbSeconds', name, aDay * daysAMonth * seconds * (inventory.functions[name].memoryMb / 1024));
  const invoke = (name: FunctionName, aDay: number, seconds: number) => {
    const { traced } = inventory.functions[name];
    add('lambdaRequests', 'invocations', aDay * daysAMonth);
    work(name, aDay, seconds);
    // Lambda traces the first request of each second, and one in twenty beyond.
    if (traced) add('traces', name, Math.min(aDay, 86_400 + Math.max(0, aDay - 86_400) / 20) * daysAMonth);
  };
  const use = (name: FunctionName, what: string, usage: Usage, aDay: number, more: Partial<Usage> = {}) => {
    const each = { ...usage, ...more };
    const month = aDay * daysAMonth;
    add('dynamoRead', what, each.read * month);
    add('dynamoWritten', what, each.written * month);
    add('s3Put', what, each.put * month);
    add('s3Get', what, each.got * month);
    add(name === 'ingest-report' ? 'sqsFifo' : 'sqsStandard', 'messages sent', each.sent * month);
    add('logsWritten', 'log lines', (each.logBytes * month) / gigabyte);
    add('mails', 'digests', each.mails * month);
    add('mailBytes', 'digests', (each.mailBytes * month) / gigabyte);
  };
  const stepOf = (name: string): Usage => {
    const usage = units.steps[name];
    if (!usage) throw new Error(`${name} was not measured: run ${units.command}.`);
    return usage;
  };
  const secondsOf = (name: FunctionName, usage: Usage) =>
    (usage.meanMs / 1000) * Math.max(1, mbAProcessor / inventory.functions[name].memoryMb);

  const runs = (name: FunctionName) => inventory.functions[name].runsADay;
  const polls = (load.feeds * 24 * 60) / load.everyMinutes;
  const items = load.entries * (1 + droppedPerEntry);
  const reports = Math.min(polls, items * units.reportsPerItem);

  // The clock: a run reads the plans of all feeds.
  const schedule = stepOf('schedule-feeds');
  use('schedule-feeds', 'looking whose turn it is', schedule, runs('schedule-feeds'), {
    read: 1 + (schedule.read * load.feeds) / units.measuredWith.feeds / 2,
    sent: 0,
  });
  invoke('schedule-feeds', runs('schedule-feeds'), secondsOf('schedule-feeds', schedule));
  const messagesARun = Math.ceil(polls / Math.max(1, runs('schedule-feeds')) / feedsABatch);
  add('sqsStandard', 'messages sent', Math.ceil(messagesARun / messagesARequest) * runs('schedule-feeds') * daysAMonth);
  // Lambda's pollers seldom find two messages at once: each is an invocation.
  const batches = messagesARun * runs('schedule-feeds');

  // A feed is asked; only an answer that is new is written down.
  const collect = stepOf('collect-feeds');
  use('collect-feeds', 'asking feeds', { ...collect, written: 0, put: 0 }, polls);
  use(
    'collect-feeds',
    'keeping reports',
    { ...collect, read: 0, logBytes: 0, written: collect.written / collect.put, put: 1 },
    reports,
  );
  invoke('collect-feeds', batches, slowestHostSeconds);
  receive('sqsStandard', batches);

  // A report is announced by S3, read, and its items filed or dropped.
  const ingest = stepOf('ingest-report');
  use('ingest-report', 'reading reports', ingest, reports, { written: 0 });
  add('dynamoWritten', 'dropped items', load.entries * droppedPerEntry * units.writtenPerDropped * daysAMonth);
  invoke('ingest-report', reports, secondsOf('ingest-report', ingest));
  add('sqsStandard', 'announcements of S3', reports * daysAMonth);
  receive('sqsStandard', reports);

  const entry = stepOf('file-entries');
  const closing = stepOf('file-entries: a report closed');
  use('file-entries', 'filing entries', entry, load.entries);
  use('file-entries', 'closing reports', closing, reports);
  invoke('file-entries', reports, secondsOf('file-entries', closing));
  work('file-entries', load.entries, secondsOf('file-entries', entry));
  receive('sqsFifo', reports);

  // An edition reads the entries of its day; a run that finds nobody due asks one question.
  const edition = stepOf('publish-edition');
  const timesMeasured = load.entries / units.measuredWith.entriesOfEdition;
  const { readsOfEditionAnyway: anyway } = units.measuredWith;
  const read = anyway + (edition.read - anyway) * timesMeasured;
  use('publish-edition', 'cutting editions', { ...edition, read }, editionsADay);
  use('publish-edition', 'queueing digests', stepOf('publish-edition: a reader queued'), load.readers);
  use('publish-edition', 'whose hour has come', oneQuestion, runs('publish-edition'));
  invoke('publish-edition', runs('publish-edition'), oneQuestionSeconds);
  work('publish-edition', editionsADay, secondsOf('publish-edition', edition) + timesMeasured * secondsAnEditionsEntry);

  const delivery = stepOf('deliver-digest');
  use('deliver-digest', 'delivering digests', delivery, load.readers);
  invoke(
    'deliver-digest',
    load.readers / inventory.functions['deliver-digest'].batchSize,
    secondsOf('deliver-digest', delivery) * inventory.functions['deliver-digest'].batchSize,
  );
  receive('sqsStandard', load.readers / inventory.functions['deliver-digest'].batchSize);
  const feedback = stepOf('record-feedback');
  const events = load.readers * eventsAMail;
  use('record-feedback', 'what became of mails', feedback, events);
  invoke('record-feedback', events / 2, secondsOf('record-feedback', feedback));
  add('sqsStandard', 'messages sent', events * daysAMonth);
  receive('sqsStandard', events / 2);
  const pages = load.readers * ownPagesAReader;
  use('manage-subscription', 'public pages', { ...delivery, mails: 0, mailBytes: 0, written: 0 }, pages);
  invoke('manage-subscription', pages, secondsOf('manage-subscription', delivery));
  add('trafficOut', 'public pages', (pages * bytesAPage * daysAMonth) / gigabyte);
  // The pictures of the mails that are opened, and now and then a page.
  const looks = load.readers * (opened * picturesAMail + pagesAReader * (1 + picturesAMail));
  add('cdnRequests', 'pictures and pages of editions', looks * daysAMonth);
  add('cdnFunctions', 'pictures and pages of editions', looks * daysAMonth);
  const bytes = load.readers * (opened * bytesOfPictures + pagesAReader * (bytesAPage + bytesOfPictures));
  add('cdnTraffic', 'pictures and pages of editions', (bytes * daysAMonth) / gigabyte);

  // The nets under it: every hour the reports of two days, every six hours those of a third, every night those of one and the entries of seven.
  const idleSweep = stepOf('sweep: no reports');
  const sweep = stepOf('sweep');
  const readAReport = Math.max(0, sweep.read - idleSweep.read) / units.measuredWith.reports;
  use('sweep', 'sweeping', sweep, runs('sweep'), {
    read: (idleSweep.read * load.feeds) / units.measuredWith.feeds + daysSwept * reports * readAReport,
    put: sweep.put + (daysSwept * reports) / keysAList,
  });
  invoke('sweep', runs('sweep'), secondsOf('sweep', sweep) + (daysSwept * reports) / rowsASecond);
  const night = stepOf('close-day');
  const exported = stepOf('close-day: an entry exported');
  use('close-day', 'closing the day', night, runs('close-day'), {
    read: reports * readAReport + 7 * load.entries * exported.read,
    got: reports,
  });
  invoke('close-day', runs('close-day'), (secondsOf('close-day', night) * reports) / units.measuredWith.reports);

  function receive(price: 'sqsStandard' | 'sqsFifo', batchesADay: number): void {
    add(price, 'batches received and deleted', 2 * batchesADay * daysAMonth);
  }

  // What stands there and costs by the month.
  for (const { fifo, idle } of inventory.pollers)
    add(fifo ? 'sqsFifo' : 'sqsStandard', 'polls of empty queues', (idle * daysAMonth * 86_400) / longPollSeconds);
  add(
    'schedules',
    'runs',
    (Object.keys(inventory.functions) as FunctionName[]).reduce((sum, name) => sum + runs(name), 0) * daysAMonth,
  );
  add('alarmMetrics', 'alarms', inventory.alarmMetrics);
  for (const name of inventory.customMetrics)
    add('customMetrics', 'metrics of our own', (publishedHours.get(name) ?? 24) / 24);
  add('dashboards', 'dashboards', inventory.dashboards);
  add('secrets', 'the key of tokens', inventory.secrets);
  add('keys', 'keys', inventory.keys);
  add(
    'keyRequests',
    'tables under a key of the account',
    (inventory.tables.filter(({ customKey }) => customKey).length * daysAMonth * 86_400) / keyRequestEverySeconds,
  );
  add('budgetActions', 'days of budgets that act', inventory.budgetActions * daysAMonth);

  // What is kept, at the end of the first month.
  const rowsGb = (load.entries * units.tableBytesPerEntry * daysAMonth) / gigabyte;
  const objectsGb = (reports * units.bytesPerReport * daysAMonth) / gigabyte;
  add('dynamoStored', 'rows of a month', rowsGb);
  const backedUpGb = (load.entries * units.rowBytesPerEntry * daysAMonth) / gigabyte;
  if (inventory.tables.some(({ pointInTime }) => pointInTime)) add('dynamoBackup', 'rows of a month', backedUpGb);
  add('s3Stored', 'reports of a month', objectsGb);
  const logsGb = [...(counted.get('logsWritten')?.values() ?? [])].reduce((sum, gb) => sum + gb, 0);
  add('logsStored', 'log lines', logsGb);

  const lines = [...counted].flatMap(([name, parts]) => linesOf(name, parts, list));
  const dollarsOf = (name: PriceName) => list.prices[name].dollars / list.prices[name].per;
  return {
    load,
    lines: lines.filter(({ quantity }) => quantity > 0).sort((one, other) => other.dollars - one.dollars),
    total: sum(lines.map(({ dollars }) => dollars)),
    unpriced: sum(lines.map(({ unpricedDollars }) => unpricedDollars)),
    free: sum(lines.map(({ freeDollars }) => freeDollars)),
    growth:
      rowsGb * dollarsOf('dynamoStored') + backedUpGb * dollarsOf('dynamoBackup') + objectsGb * dollarsOf('s3Stored'),
  };
}

/** What is free of a price is shared by its lines, each by its part. */
function linesOf(name: PriceName, parts: Map<string, number>, { prices }: PriceList): Line[] {
  const { dollars, per, unpriced, free } = prices[name];
  const all = sum([...parts.values()]);
  const share = (units: number) => (all > 0 ? Math.min(1, units / all) : 0);
  return [...parts].map(([what, quantity]) => {
    const cost = (quantity / per) * dollars;
    return {
      price: name,
      what,
      quantity,
      dollars: cost,
      unpricedDollars: cost * share(unpriced),
      freeDollars: cost * share(free),
    };
  });
}

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
