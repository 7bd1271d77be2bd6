/**
 * What a reader or an analyst would find after a run, one line a thing, without what a later try of the same must change: when it was filed,
 * who held a lease, what SES called a mail.
 */
import { createHash } from 'node:crypto';
import { mailTags } from '../../shared/model/names.ts';
import { unpack } from '../../shared/stores/packed.ts';
import type { FaultDesk } from './openDesk.ts';

export type Dump = Map<string, string>;

type Row = Record<string, unknown>;

/** Instants of the desk's own doing, and names that are made anew with each try. */
const passing = new Set([
  'filedAt',
  'changedAt',
  'closedAt',
  'droppedAt',
  'frozenAt',
  'queuedAt',
  'sentAt',
  'endedAt',
  'createdAt',
  'confirmedAt',
  'expiresAtEpochSeconds',
  'leaseUntilEpochMs',
  'owner',
  'messageId',
]);

export function dumpDesk(desk: FaultDesk): Dump {
  const dump: Dump = new Map();
  const put = (name: string, value: unknown) => {
    let unique = name;
    for (let copy = 2; dump.has(unique); copy++) unique = `${name} (${copy})`;
    dump.set(unique, typeof value === 'string' ? value : canonical(value));
  };
  for (const row of desk.tables.rows('entries')) {
    const { entry, sketch, ...shown } = row;
    if (entry === undefined) {
      put(`alias ${row.entryId}`, shown);
      continue;
    }
    const whole = unpack(entry) as { filing: { revisions: Row[]; rejudgements?: Row[] } };
    const revisions = whole.filing.revisions.map(({ at: _, ...record }) => record);
    const rejudgements = whole.filing.rejudgements?.map(({ at: _, ...record }) => record);
    put(`entry ${row.entryId}`, {
      ...shown,
      sketch: digestOf(sketch),
      whole: { ...whole, filing: { ...whole.filing, revisions, rejudgements } },
    });
  }
  for (const { story, ...row } of desk.tables.rows('stories')) {
    // The desk's own row says who sits there.
    if (story !== undefined) put(`story ${row.storyId}`, { ...row, story: unpack(story) });
  }
  for (const { at, ...row } of desk.tables.rows('mentions')) {
    // A change stands at the instant it was filed; that it stands once is what counts.
    put(`mention ${row.mention} ${row.mention === 'changed' ? row.entryId : at}`, row);
  }
  for (const row of desk.tables.rows('dropped')) put(`dropped ${row.entryId}`, row);
  for (const row of desk.tables.rows('reports')) put(`report ${row.reportKey}`, row);
  for (const row of desk.tables.rows('feeds')) {
    // What stood still when the sweep looked is of the moment.
    if (row.feedId !== '-queues') put(`feed ${row.feedId}`, steady(row));
  }
  for (const { deliveriesQueued: _, ...row } of desk.tables.rows('editions')) {
    // How often a delivery was queued, and whoever comes again queues again: the ledger says how many went out.
    put(`edition ${row.editionId}`, row);
  }
  for (const row of desk.tables.rows('deliveries')) {
    // How many slots of SES's rate were taken, each try takes one.
    if (row.editionId !== 'mail-pace') put(`delivery ${row.editionId} ${row.subscriberId}`, row);
  }
  for (const { asked: _, ...row } of desk.tables.rows('subscribers')) {
    put(`subscriber ${row.subscriberId}`, row);
  }
  for (const [key, bytes] of desk.objects.all()) {
    // The desk's page says how things stood at an hour, and under faults they stand otherwise at some hours.
    if (!key.includes('editions/desk/')) put(`object ${key}`, digestOf(bytes));
  }
  for (const { to, tags, raw } of desk.mail.sent) {
    if (tags[mailTags.edition] !== undefined) put(`mail ${to} ${tags[mailTags.edition]}`, wordsOf(raw));
    // Whoever asks twice is asked twice to confirm.
    else dump.set(`confirmation ${to}`, 'asked');
  }
  for (const name of desk.queues.names()) {
    for (const message of desk.queues.get(name).messages) put(`left in ${name}`, message.body.slice(0, 300));
  }
  return dump;
}

/** The first things that differ, in words. */
export function compareDumps(wanted: Dump, found: Dump): string[] {
  const differences: string[] = [];
  for (const [name, value] of wanted) {
    const other = found.get(name);
    if (other === undefined) differences.push(`lost: ${name}`);
    else if (other !== value) differences.push(`changed: ${name}: ${firstDifference(value, other)}`);
  }
  for (const name of found.keys()) if (!wanted.has(name)) differences.push(`added: ${name}`);
  return differences;
}

/** A feed's clock is the poll's; what it was taught is not. */
function steady({ plan: _, nextCheckAt: __, lastCheckedAt: ___, heardBeforeAt: ____, ...row }: Row): Row {
  return { ...row, seenItems: digestOf(row.seenItems) };
}

/** The words a mail carries; its date, its boundary and the tokens of its links are of the moment. */
function wordsOf(raw: string): string {
  return digestOf(
    raw
      .replaceAll(/^(?:Date|Message-ID):.*$/gim, '')
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/--_NmP-[\w-]+|boundary="[^"]+"/g, '')
      .replaceAll(/token=3D[\w.~%=-]+|token=[\w.~%=-]+/g, ''),
  );
}

function digestOf(value: unknown): string {
  if (value === undefined) return '';
  return createHash('sha256')
    .update(value as Uint8Array)
    .digest('hex')
    .slice(0, 16);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) => {
    if (passing.has(key)) return each === undefined ? undefined : '·';
    if (each instanceof Uint8Array) return digestOf(each);
    if (each === null) return undefined;
    if (typeof each !== 'object' || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function firstDifference(wanted: string, found: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at++;
  const from = Math.max(0, at - 60);
  return `…${wanted.slice(from, at + 60)}… became …${found.slice(from, at + 60)}…`;
}
