import type { EnrichedEntry, Entry, RevisionKind, RevisionRecord } from '../model/entry.ts';
import type { Instant } from '../model/time.ts';
import { describeChanges } from './describeChanges.ts';
import { type Delivery, orderDeliveries } from './orderDeliveries.ts';
import { toldOf } from './toldOf.ts';

export interface Folded {
  /**
   * What the delivery is to readers. `stale` when the words that stand do not change by it: then it may still be worth a line in the
   * entry's history (`isRecorded`), so that what comes after it finds its place.
   */
  revision: RevisionKind;
  isRecorded: boolean;
  /** The entry's words and supplier fields as they now stand. */
  copy: EnrichedEntry;
  /** True when these are the first words that have come: nothing, or only a kill, was held. */
  isFirst: boolean;
  revisions: RevisionRecord[];
  tolls: Entry['filing']['tolls'];
}

/** With a kill beside them, ten records stand in the entry's row; what is older is in the archive. */
const mostCopies = 9;
/** Of a supplier's note, in UTF-16 units, with each record; the entry keeps the newest whole. */
const longestNote = 600;

/**
 * Folds one delivery of an item into the entry that is held of it.
 *
 * What stands after a set of deliveries follows from the set alone, in whatever order, and however often, each came: the history is the
 * set, sorted by `orderDeliveries`; the words are those of its greatest copy; a kill, the greatest, lies over them for good. Of one
 * wording under one version the last delivery counts, so that a supplier who goes back to earlier words is followed. What a record
 * changed is told against the record before it in that order, and told anew when one comes between. `at` alone is the desk's own: when
 * it filed.
 */
export function foldDelivery(held: Entry | undefined, arriving: EnrichedEntry, at: Instant): Folded {
  const before = held?.filing.revisions ?? [];
  const copies = before.filter((record) => record.kind !== 'kill').map((record) => withTold(record, held));
  const kill = before.find((record) => record.kind === 'kill');
  const record = recordOf(arriving, at);
  const unchanged: Folded = {
    revision: 'stale',
    isRecorded: false,
    copy: held ?? arriving,
    isFirst: false,
    revisions: before,
    tolls: held?.filing.tolls,
  };

  if (record.kind === 'kill') {
    if (kill && orderDeliveries(record, kill) <= 0) return unchanged;
    // Readers are told once that it is withdrawn: when it first was.
    const standing = { ...record, at: kill?.at ?? at };
    const copy = copies.length > 0 && held ? held : arriving;
    return {
      ...settle(copies, standing, copy),
      revision: kill ? 'stale' : 'kill',
      isRecorded: true,
      isFirst: false,
    };
  }

  const last = copies.at(-1);
  const same = copies.find((one) => one.version === record.version && one.contentHash === record.contentHash);
  if (same && orderDeliveries(record, same) <= 0) return unchanged;
  // The same words again, with none between: nothing new was said, only later.
  const standing = same && same === last ? { ...record, at: same.at } : record;
  const inOrder = [...copies.filter((one) => one !== same), standing].sort(orderDeliveries).slice(-mostCopies);
  if (!inOrder.includes(standing)) return unchanged;
  const isNewest = inOrder.at(-1) === standing;
  const folded = settle(inOrder, kill, isNewest || held === undefined ? arriving : held);
  const revision =
    kill || !isNewest || same === last ? 'stale' : arriving.correction === true ? 'correction' : 'update';
  const isFirst = copies.length === 0;
  return { ...folded, revision: isFirst && !kill ? 'new' : revision, isRecorded: true, isFirst };
}

/** `copy`: the newest delivery's, or the entry that holds it. */
function settle(
  copies: RevisionRecord[],
  kill: RevisionRecord | undefined,
  copy: EnrichedEntry,
): Pick<Folded, 'copy' | 'revisions' | 'tolls'> {
  const newest = copies.at(-1);
  const history = copies.map((record, at): RevisionRecord => {
    const earlier = copies[at - 1]?.told;
    const isFirst = at === 0 && copies.length < mostCopies && record.kind !== 'correction';
    return {
      ...record,
      kind: isFirst ? 'new' : record.kind === 'new' ? 'update' : record.kind,
      changes: earlier && record.told ? describeChanges(earlier, record.told) : undefined,
      // The newest words stand in the entry itself, unless a kill lies over them.
      told: record === newest && !kill ? undefined : record.told,
    };
  });
  const standing = { ...withoutFiling(copy) };
  const tolls = courseOf(copies);
  if (!kill) return { copy: standing, revisions: history, tolls };
  const from = newest?.told?.status;
  return {
    copy: {
      ...standing,
      status: 'canceled',
      version: Math.max(kill.version, newest?.version ?? 0),
      note: kill.note ?? newest?.note,
      contentHash: kill.contentHash,
    },
    revisions: [
      ...history,
      {
        ...kill,
        told: undefined,
        changes: from === undefined ? undefined : [{ field: 'status', from, to: 'canceled' }],
      },
    ],
    tolls,
  };
}

function recordOf(arriving: EnrichedEntry, at: Instant): RevisionRecord & Delivery {
  const { version, reportKey, position, contentHash, receivedAt, note } = arriving;
  const isKill = arriving.status === 'canceled';
  return {
    kind: isKill ? 'kill' : arriving.correction === true ? 'correction' : 'update',
    at,
    version,
    receivedAt,
    reportKey,
    position,
    contentHash,
    note: note?.slice(0, longestNote).toWellFormed(),
    told: isKill ? undefined : toldOf(arriving),
  };
}

/** The newest record leaves its words to the entry it stands in. */
function withTold(record: RevisionRecord, held: Entry | undefined): RevisionRecord {
  if (record.told || !held || held.status === 'canceled') return record;
  const isNewest = record.version === held.version && record.contentHash === held.contentHash;
  return isNewest ? { ...record, receivedAt: held.receivedAt, told: toldOf(held) } : record;
}

function withoutFiling(copy: EnrichedEntry): EnrichedEntry {
  const { filing: _, ...own } = copy as Entry;
  return own;
}

/** The toll as of each wording that changed it, oldest first. A first wording is of its publishing, a silent revision of its coming. */
function courseOf(copies: RevisionRecord[]): Entry['filing']['tolls'] {
  const course: NonNullable<Entry['filing']['tolls']> = [];
  for (const [index, { told, receivedAt }] of copies.entries()) {
    if (!told || (told.killed === null && told.injured === null)) continue;
    const last = course.at(-1);
    if (last && JSON.stringify([last.killed, last.injured]) === JSON.stringify([told.killed, told.injured])) continue;
    const at = told.updatedAt ?? (index === 0 ? told.publishedAt : (receivedAt ?? told.publishedAt));
    course.push({ at, killed: told.killed, injured: told.injured });
  }
  return course.length > 0 ? course : undefined;
}
