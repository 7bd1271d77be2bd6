/**
 * Checks one day of the archive against its manifest, and the manifest against its neighbours.
 *
 * Reads every report of the day. Each finding is a sentence for whoever has to answer for the evidence; notes are no fault.
 */
import type { Manifest } from '../model/manifest.ts';
import type { Day } from '../model/time.ts';
import type { ManifestStore } from '../stores/manifestStore.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';
import type { ReportStore } from '../stores/reportStore.ts';
import { hashInKey, inParallel } from './closeDay.ts';
import { readManifest, sealOf, sha256Of } from './writeManifest.ts';

export interface VerifyingStores {
  archive: ReportArchive;
  reports: ReportStore;
  manifests: ManifestStore;
}

export type FindingKind =
  | 'manifest-missing'
  | 'manifest-changed'
  | 'link-broken'
  | 'report-changed'
  | 'receipt-changed'
  | 'report-lost'
  | 'report-added'
  | 'report-not-as-received'
  | 'not-closed'
  | 'nothing-kept'
  | 'not-read';

export interface Finding {
  kind: FindingKind;
  /** `note`: worth saying, and nothing wrong. */
  level: 'fault' | 'note';
  reportKey?: string;
  sentence: string;
}

export interface DayVerdict {
  day: Day;
  /** Of the manifest's file: the head of the chain as of this day. */
  manifestSha256?: string;
  reports: number;
  bytes: number;
  findings: Finding[];
}

const readAtOnce = 8;

/** `onTotal` and `onReport` are told how many reports there are to read, and of each one read. */
export async function verifyDay(
  day: Day,
  stores: VerifyingStores,
  progress: { onTotal?: (reports: number) => void; onReport?: () => void } = {},
): Promise<DayVerdict> {
  const text = await stores.manifests.read(day);
  if (text === undefined) return { day, reports: 0, bytes: 0, findings: await explainMissing(day, stores) };
  const manifestSha256 = sha256Of(text);
  const manifest = readManifest(text);
  const after = await checkSuccessor(day, manifestSha256, stores);
  if (manifest === undefined) {
    const sentence = `The manifest of ${day} can no longer be read as one: it was changed after it was written.`;
    return { day, manifestSha256, reports: 0, bytes: 0, findings: [fault('manifest-changed', sentence), ...after] };
  }
  const own = checkManifest(day, manifest);
  const before = await checkPredecessor(day, manifest, stores);
  const { findings, bytes } = await checkReports(day, manifest, stores, progress);
  return {
    day,
    manifestSha256,
    reports: manifest.reports.length,
    bytes,
    findings: [...own, ...before, ...after, ...findings],
  };
}

function fault(kind: FindingKind, sentence: string, reportKey?: string): Finding {
  return { kind, level: 'fault', sentence, reportKey };
}

function note(kind: FindingKind, sentence: string, reportKey?: string): Finding {
  return { kind, level: 'note', sentence, reportKey };
}

/** Between not closed yet, nothing to close, and taken away. */
async function explainMissing(day: Day, stores: VerifyingStores): Promise<Finding[]> {
  const next = await stores.manifests.oldestAfter(day);
  let held = 0;
  for await (const _ of stores.archive.keysOn(day)) held++;
  const reports = `${held} ${held === 1 ? 'report' : 'reports'}`;
  if (next === undefined) {
    return held === 0
      ? [note('nothing-kept', `Nothing was kept on ${day}, and the day is not closed.`)]
      : [note('not-closed', `${day} is not closed yet: ${reports} of it stand in no manifest.`)];
  }
  const named = readManifest((await stores.manifests.read(next)) ?? '')?.previous?.day;
  if (named === day) {
    return [
      fault(
        'manifest-missing',
        `The manifest of ${day} is missing: that of ${next} was chained to it, so there was one.`,
      ),
    ];
  }
  if (held > 0) {
    return [
      fault(
        'report-added',
        `${day} has no manifest although ${next} has one, and the archive holds ${reports} of it: they were added later.`,
      ),
    ];
  }
  return [note('nothing-kept', `Nothing was kept on ${day}.`)];
}

function checkManifest(day: Day, manifest: Manifest): Finding[] {
  const findings: Finding[] = [];
  if (manifest.day !== day) {
    findings.push(fault('manifest-changed', `The manifest that stands for ${day} is that of ${manifest.day}.`));
  }
  if (sealOf(manifest) !== manifest.sha256) {
    findings.push(
      fault(
        'manifest-changed',
        `The manifest of ${day} was changed after it was written: its own hash does not fit what it says.`,
      ),
    );
  }
  const disordered = manifest.reports.find(
    ({ reportKey }, at) => at > 0 && reportKey <= (manifest.reports[at - 1]?.reportKey ?? ''),
  );
  if (disordered) {
    findings.push(
      fault(
        'manifest-changed',
        `The manifest of ${day} lists its reports out of order, or one twice, from ${disordered.reportKey} on: it is not as the desk wrote it.`,
        disordered.reportKey,
      ),
    );
  }
  return findings;
}

async function checkPredecessor(day: Day, { previous }: Manifest, stores: VerifyingStores): Promise<Finding[]> {
  const newest = await stores.manifests.newestBefore(day);
  if (previous === null) {
    if (newest === undefined) return [];
    return [
      fault('link-broken', `The manifest of ${day} says that it is the first of all, and there is one of ${newest}.`),
    ];
  }
  const text = await stores.manifests.read(previous.day);
  if (text === undefined) {
    return [
      fault('manifest-missing', `The manifest of ${previous.day}, to which that of ${day} is chained, is missing.`),
    ];
  }
  if (sha256Of(text) !== previous.sha256) {
    return [
      fault(
        'link-broken',
        `The chain is broken between ${previous.day} and ${day}: the manifest of ${previous.day} is not the one that ${day} was chained to.`,
      ),
    ];
  }
  if (newest === previous.day) return [];
  return [
    fault(
      'link-broken',
      `The manifest of ${day} is chained to ${previous.day} and passes over that of ${newest ?? 'no day'}.`,
    ),
  ];
}

async function checkSuccessor(day: Day, sha256: string, stores: VerifyingStores): Promise<Finding[]> {
  const next = await stores.manifests.oldestAfter(day);
  const named = next && readManifest((await stores.manifests.read(next)) ?? '')?.previous;
  if (!next || !named) return [];
  if (named.day === day && named.sha256 === sha256) return [];
  return [
    fault(
      'link-broken',
      `The manifest of ${day} is not the one that ${next} was chained to: one of the two was changed, replaced or slipped in.`,
    ),
  ];
}

async function checkReports(
  day: Day,
  manifest: Manifest,
  stores: VerifyingStores,
  { onTotal, onReport }: { onTotal?: (reports: number) => void; onReport?: () => void },
): Promise<{ findings: Finding[]; bytes: number }> {
  const findings: Finding[] = [];
  const listed = new Map(manifest.reports.map((line) => [line.reportKey, line]));
  const recorded = new Map<string, string>();
  for await (const row of stores.reports.closedOn(day)) recorded.set(row.reportKey, row.sha256);
  for await (const { reportKey } of stores.archive.keysOn(day)) {
    if (!listed.has(reportKey)) {
      findings.push(
        fault(
          'report-added',
          `The report ${reportKey} was added after ${day} was closed: its manifest does not have it.`,
          reportKey,
        ),
      );
    }
  }
  for (const reportKey of recorded.keys()) {
    if (listed.has(reportKey) || findings.some((finding) => finding.reportKey === reportKey)) continue;
    findings.push(
      fault(
        'report-added',
        `The report ${reportKey} was read on ${day}, and the day's manifest does not have it.`,
        reportKey,
      ),
    );
  }
  let bytes = 0;
  onTotal?.(listed.size);
  await inParallel([...listed.values()], readAtOnce, async ({ reportKey, sha256, sizeBytes, receiptSha256 }) => {
    const found = await stores.archive.hash(reportKey);
    onReport?.();
    if (found === undefined) {
      findings.push(
        fault(
          'report-lost',
          `The report ${reportKey} is lost: ${day} was closed with it (${sizeBytes} bytes, SHA-256 ${sha256}), and the archive no longer holds it.`,
          reportKey,
        ),
      );
      return;
    }
    bytes += found.sizeBytes;
    if (found.sha256 !== sha256) {
      findings.push(
        fault(
          'report-changed',
          `The report ${reportKey} was changed after ${day} was closed: its bytes hash to ${found.sha256}, the manifest has ${sha256}.`,
          reportKey,
        ),
      );
      return;
    }
    if (receiptSha256 !== undefined && receiptSha256 !== found.receiptSha256) {
      findings.push(
        fault(
          'receipt-changed',
          `The receipt of ${reportKey} was changed after ${day} was closed: when it came, from where or under which headers is not what the manifest knows; its bytes are.`,
          reportKey,
        ),
      );
    }
    const received = hashInKey(reportKey) ?? recorded.get(reportKey);
    const read = recorded.get(reportKey);
    if ((received ?? sha256) !== sha256 || (read ?? sha256) !== sha256) {
      findings.push(
        fault(
          'report-not-as-received',
          `The report ${reportKey} was changed before ${day} was closed: it came with SHA-256 ${received === sha256 ? read : received}, and the manifest has ${sha256}.`,
          reportKey,
        ),
      );
    } else if (read === undefined) {
      findings.push(
        note(
          'not-read',
          `The report ${reportKey} has no row that says what came of it: it was not read yet, or the row has expired.`,
          reportKey,
        ),
      );
    }
  });
  return { findings: findings.sort((a, b) => ((a.reportKey ?? '') < (b.reportKey ?? '') ? -1 : 1)), bytes };
}
