/**
 * The columns of the export: what an analyst gets of an entry, one row each. docs/export.md explains them in the same order.
 *
 * Names and types are a promise: add columns at the end, never rename or retype one. Files of one year are read as one table.
 */
import { isShowable } from '../digest/isShowable.ts';
import type { Entry } from '../model/entry.ts';
import type { Instant } from '../model/time.ts';

/** `timestamp`: an instant in UTC, milliseconds. `list`: of strings, never null. */
export type ColumnType = 'string' | 'timestamp' | 'boolean' | 'int32' | 'int64' | 'double' | 'list';
export type ExportValue = string | number | boolean | string[] | null;
/** By column name, every column present; instants as ISO-8601. */
export type ExportRow = Record<string, ExportValue>;

interface Column {
  name: string;
  type: ColumnType;
  of: (entry: Entry, at: Instant) => ExportValue | undefined;
}

const column = (name: string, type: ColumnType, of: Column['of']): Column => ({ name, type, of });
const idsOf = (ids: string[]) => [...new Set(ids)];
const placeOf = ({ inferred }: Entry) => inferred.places.find((place) => place.placeId === inferred.event.placeId);
/** Withdrawn and withheld copy is told of, not spread; so is embargoed copy, until its hour. */
const shown = (entry: Entry, at: Instant, words: string | undefined) => (isShowable(entry, at) ? words : undefined);

export const exportColumns: readonly Column[] = [
  column('entry_id', 'string', (entry) => entry.entryId),
  column('published_at', 'timestamp', (entry) => entry.publishedAt),
  column('published_at_basis', 'string', (entry) => entry.publishedAtBasis),
  column('updated_at', 'timestamp', (entry) => entry.updatedAt),
  column('received_at', 'timestamp', (entry) => entry.receivedAt),
  column('filed_at', 'timestamp', (entry) => entry.filing.filedAt),
  column('revised_at', 'timestamp', (entry) => entry.filing.revisions.at(-1)?.at),
  column('rejudged_at', 'timestamp', (entry) => entry.filing.rejudgements?.at(-1)?.at),
  column('outlet', 'string', (entry) => entry.outlet),
  column('feed_id', 'string', (entry) => entry.feedId),
  column('url', 'string', (entry) => entry.url),
  column('headline', 'string', (entry, at) => shown(entry, at, entry.headline)),
  column('text', 'string', (entry, at) => shown(entry, at, entry.text)),
  column('byline', 'string', (entry) => entry.byline),
  column('dateline', 'string', (entry) => entry.dateline),
  column('note', 'string', (entry) => entry.note),
  column('language', 'string', (entry) => entry.inferred.language),
  column('status', 'string', (entry) => entry.status),
  column('correction', 'boolean', (entry) => entry.correction ?? false),
  column('embargoed_until', 'timestamp', (entry) => entry.embargoedUntil),
  column('version', 'int64', (entry) => Math.trunc(entry.version)),
  column('revision_count', 'int32', ({ filing }) => filing.revisionCount - (filing.rejudgements?.length ?? 0)),
  column('relevance', 'string', (entry) => entry.inferred.relevance.label),
  column('relevance_score', 'double', (entry) => entry.inferred.relevance.score),
  column('verification', 'string', (entry) => entry.inferred.verification),
  column('event_kind', 'string', (entry) => entry.inferred.event.type),
  column('event_on', 'string', (entry) => entry.inferred.event.on),
  column('place_id', 'string', (entry) => entry.inferred.event.placeId),
  column('latitude', 'double', (entry) => placeOf(entry)?.latitude),
  column('longitude', 'double', (entry) => placeOf(entry)?.longitude),
  column('place_ids', 'list', (entry) => idsOf(entry.inferred.places.map((place) => place.placeId))),
  column('area_ids', 'list', (entry) => entry.filing.areaIds),
  column('actor_ids', 'list', (entry) => idsOf(entry.inferred.actors.map((actor) => actor.actorId))),
  column('credits', 'list', (entry) => entry.inferred.credits),
  column('killed_min', 'int32', (entry) => entry.inferred.toll.killed?.min),
  column('killed_max', 'int32', (entry) => entry.inferred.toll.killed?.max),
  column('injured_min', 'int32', (entry) => entry.inferred.toll.injured?.min),
  column('injured_max', 'int32', (entry) => entry.inferred.toll.injured?.max),
  column('story_id', 'string', (entry) => entry.filing.storyId),
  column('duplicate_of', 'string', (entry) => entry.filing.duplicateOf),
  column('copy_kind', 'string', (entry) => entry.filing.copyKind),
  column('lineage_id', 'string', (entry) => entry.filing.lineageId),
  column('report_key', 'string', (entry) => entry.reportKey),
  column('report_position', 'int32', (entry) => entry.position),
  column('content_hash', 'string', (entry) => entry.contentHash),
];

/** `at`: the instant of the export, by which embargoes are judged. */
export function exportRow(entry: Entry, at: Instant): ExportRow {
  const row: ExportRow = {};
  for (const { name, type, of } of exportColumns) row[name] = of(entry, at) ?? (type === 'list' ? [] : null);
  return row;
}
