/**
 * An entry as the indexes carry it and lists show it: flat, readable, without the text.
 *
 * DynamoDB projects at most twenty attributes into an index; `entryRowAttributes` names ours in infra. What is the ordinary case is left
 * out of a row: `changedAt` until it was changed, `lineageId` of an original, lists that are empty.
 */

import { Entry } from '../model/entry.ts';
import { EventKind, RelevanceLabel, Toll, Verification } from '../model/inferred.ts';
import * as z from '../model/schema.ts';

const ids = z._default(z.array(z.string()), []);

const EntryItem = z.object({
  entryId: z.string(),
  day: z.string(),
  publishedAt: z.string(),
  filedAt: z.string(),
  changedAt: z.optional(z.string()),
  storyId: z.optional(z.string()),
  status: Entry.shape.status,
  outlet: z.string(),
  headline: z.string(),
  language: z.string(),
  relevance: RelevanceLabel,
  verification: Verification,
  kind: z.optional(EventKind),
  event: z._default(z.object({ on: z.optional(z.string()), placeId: z.optional(z.string()) }), {}),
  toll: z._default(z.partial(Toll), {}),
  /** Places named, in the order of their first mention. */
  placeIds: ids,
  /** Governorates that hold them. */
  areaIds: ids,
  actorIds: ids,
  credits: ids,
  duplicateOf: z.optional(z.string()),
  lineageId: z.optional(z.string()),
  embargoedUntil: z.optional(z.string()),
});
type EntryItem = z.infer<typeof EntryItem>;

export interface EntryRow extends EntryItem {
  changedAt: string;
  lineageId: string;
}

/** More names than these make a list of a report; filters look no further. */
const mostNames = 24;
/** A row of an index is one write unit while it is under a KB; whoever wants the whole headline asks for the entry. */
const longestHeadline = 140;

export function rowOfEntry(entry: Entry): EntryRow {
  const { inferred, filing } = entry;
  const { killed, injured } = inferred.toll;
  return {
    entryId: entry.entryId,
    day: entry.day,
    publishedAt: entry.publishedAt,
    filedAt: filing.filedAt,
    changedAt: filing.revisions.reduce((latest, { at }) => (at > latest ? at : latest), filing.filedAt),
    storyId: filing.storyId,
    status: entry.status,
    outlet: entry.outlet,
    headline: firstWords(entry.headline ?? entry.text),
    language: inferred.language,
    relevance: inferred.relevance.label,
    verification: inferred.verification,
    kind: inferred.event.type,
    event: { on: inferred.event.on, placeId: inferred.event.placeId },
    toll: { ...(killed && { killed }), ...(injured && { injured }) },
    placeIds: namesOf(inferred.places.map((place) => place.placeId)),
    areaIds: filing.areaIds,
    actorIds: namesOf(inferred.actors.map((actor) => actor.actorId)),
    credits: namesOf(inferred.credits),
    duplicateOf: filing.duplicateOf,
    lineageId: filing.lineageId,
    embargoedUntil: entry.embargoedUntil,
  };
}

export function itemOfRow(row: EntryRow): Record<string, unknown> {
  const item: EntryItem = {
    ...row,
    changedAt: row.changedAt === row.filedAt ? undefined : row.changedAt,
    lineageId: row.lineageId === row.entryId ? undefined : row.lineageId,
  };
  const isSaid = (value: unknown) =>
    typeof value !== 'object' || value === null
      ? value !== undefined
      : Object.values(value).some((each) => each !== undefined);
  return Object.fromEntries(Object.entries(item).filter(([, value]) => isSaid(value)));
}

export function rowOfItem(item: Record<string, unknown>): EntryRow {
  const read = EntryItem.parse(item);
  return { ...read, changedAt: read.changedAt ?? read.filedAt, lineageId: read.lineageId ?? read.entryId };
}

function namesOf(names: string[]): string[] {
  return [...new Set(names)].slice(0, mostNames);
}

export function firstWords(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  if (line.length <= longestHeadline) return line;
  return `${line
    .slice(0, line.lastIndexOf(' ', longestHeadline - 2) + 1 || longestHeadline - 2)
    .trimEnd()
    .toWellFormed()}…`;
}
