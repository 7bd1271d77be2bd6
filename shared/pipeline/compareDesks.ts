/**
 * What would change if past reports had been judged by today's rules: the rehearsed desk held against the one that stands.
 *
 * Stories are known by their company, not by their ids: a rehearsed story is the standing one with which it shares most entries. Times of
 * filing are not compared; nor is an entry whose newest words came in a report outside the span.
 */
import type { DroppedEntry, Entry } from '../model/entry.ts';
import type { Story } from '../model/story.ts';
import type { Day } from '../model/time.ts';
import type { DroppedStore } from '../stores/droppedStore.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { StoryStore } from '../stores/storyStore.ts';
import { compareEditions, type EditionChange } from './compareEditions.ts';
import { describeJudgement, type JudgementField, judgementFields } from './describeJudgement.ts';
import { matchStories } from './matchStories.ts';
import type { Rehearsal } from './rehearse.ts';

export interface ComparedStores {
  entries: EntryStore;
  stories: StoryStore;
  dropped: DroppedStore;
}

export interface EntryChange {
  /** `judged`: otherwise than it stands. `kept`: was dropped or not read. `dropped`: today's rules would not keep it. */
  kind: 'judged' | 'kept' | 'dropped';
  entryId: string;
  outlet: string;
  headline: string;
  fields: { field: JudgementField | 'story'; from?: string; to?: string }[];
}

export interface StoryChange {
  storyId: string;
  title: string;
  /** `new`: no standing story holds its entries. `gone`: its entries all go elsewhere. */
  kind: 'new' | 'changed' | 'gone';
  joins: string[];
  leaves: string[];
}

export interface Comparison {
  compared: number;
  entries: EntryChange[];
  stories: StoryChange[];
  editions: EditionChange[];
  /** Standing entries of the span that no report gives any more: they are left as they are. */
  unread: { entryId: string; outlet: string; headline: string }[];
}

/** What applying needs beside the words: the rehearsed entry, and the standing story it belongs to. */
export interface Rejudged {
  change: EntryChange;
  standing?: Entry;
  rehearsed?: Entry;
  dropped?: DroppedEntry;
  /** Of the standing desk, or new; undefined where it belongs to none. */
  storyId?: string;
}

/** `days`: all UTC days on which entries of the rehearsed reports may be published. */
export async function compareDesks(
  rehearsal: Rehearsal,
  days: Day[],
  standing: ComparedStores,
  scratch: ComparedStores,
): Promise<{ comparison: Comparison; rejudged: Rejudged[] }> {
  const rehearsed = await entriesOf(days, scratch, rehearsal.allKeys);
  const held = await entriesOf(days, standing, rehearsal.allKeys);
  for (const entry of await standing.entries.getMany([...rehearsed.keys()].filter((id) => !held.has(id)))) {
    held.set(entry.entryId, entry);
  }
  const stories = await matchStories(rehearsed, held, scratch.stories, standing.stories);
  const rejudged: Rejudged[] = [];
  const unread: Comparison['unread'] = [];
  let compared = 0;

  for (const entry of sorted(rehearsed)) {
    const before = held.get(entry.entryId);
    const storyId = entry.filing.storyId && stories.standingOf(entry.filing.storyId);
    if (!rehearsal.reportKeys.has(before?.reportKey ?? entry.reportKey)) continue;
    compared++;
    const wasKept = before !== undefined && before.inferred.relevance.label !== 'off';
    const fields = before ? changedFields(before, entry) : [];
    const from = before?.filing.storyId && stories.survivorOf(before.filing.storyId);
    if (from !== storyId) fields.push({ field: 'story', from, to: storyId });
    else if (before && !stories.isFoundIn(before))
      fields.push({ field: 'story', from: before.filing.storyId, to: storyId });
    if (fields.length === 0 && wasKept) continue;
    const change: EntryChange = { ...nameOf(entry), kind: wasKept ? 'judged' : 'kept', fields };
    rejudged.push({ change, standing: before, rehearsed: entry, storyId });
  }
  for (const entry of sorted(held)) {
    if (rehearsed.has(entry.entryId) || !rehearsal.reportKeys.has(entry.reportKey)) continue;
    if (entry.inferred.relevance.label === 'off') continue;
    compared++;
    const dropped = await scratch.dropped.get(entry.entryId);
    if (dropped === undefined) unread.push(nameOf(entry));
    else {
      const { label, score } = entry.inferred.relevance;
      const to = `${dropped.relevance?.label ?? dropped.reason} ${dropped.relevance?.score.toFixed(2) ?? ''}`;
      const fields = [{ field: 'relevance' as const, from: `${label} ${score.toFixed(2)}`, to: to.trim() }];
      rejudged.push({ change: { ...nameOf(entry), kind: 'dropped', fields }, standing: entry, dropped });
    }
  }
  const editions = rehearsal.editions.flatMap((each) => compareEditions(each, stories) ?? []);
  const entries = rejudged.map(({ change }) => change);
  const titles = [stories.rehearsedRows, stories.standingRows];
  return {
    comparison: { compared, entries, stories: storyChanges(rejudged, held, stories, titles), editions, unread },
    rejudged,
  };
}

async function entriesOf(days: Day[], { entries }: ComparedStores, keys: Set<string>): Promise<Map<string, Entry>> {
  const found = new Map<string, Entry>();
  for (const day of days) {
    const ids: string[] = [];
    for await (const row of entries.publishedOn(day)) ids.push(row.entryId);
    for (const entry of await entries.getMany(ids)) if (keys.has(entry.reportKey)) found.set(entry.entryId, entry);
  }
  return found;
}

function sorted(entries: Map<string, Entry>): Entry[] {
  return [...entries.values()].sort((a, b) =>
    a.publishedAt !== b.publishedAt ? (a.publishedAt < b.publishedAt ? -1 : 1) : a.entryId < b.entryId ? -1 : 1,
  );
}

function nameOf(entry: Entry): Pick<EntryChange, 'entryId' | 'outlet' | 'headline'> {
  return { entryId: entry.entryId, outlet: entry.outlet, headline: entry.headline ?? entry.text.slice(0, 120) };
}

function changedFields(before: Entry, after: Entry): EntryChange['fields'] {
  const was = describeJudgement(before);
  const is = describeJudgement(after);
  return judgementFields
    .filter((field) => was[field].exact !== is[field].exact)
    .map((field) => ({ field, from: was[field].words, to: is[field].words }));
}

function storyChanges(
  rejudged: Rejudged[],
  held: Map<string, Entry>,
  stories: { survivorOf(storyId: string): string },
  [rehearsedRows, standingRows]: Map<string, Story>[],
): StoryChange[] {
  const moves = new Map<string, { joins: string[]; leaves: string[] }>();
  const moveOf = (storyId: string) => {
    const move = moves.get(storyId) ?? { joins: [], leaves: [] };
    moves.set(storyId, move);
    return move;
  };
  for (const { change, standing, storyId } of rejudged) {
    const from = standing?.filing.storyId && stories.survivorOf(standing.filing.storyId);
    if (from === storyId) continue;
    if (from) moveOf(from).leaves.push(change.entryId);
    if (storyId) moveOf(storyId).joins.push(change.entryId);
  }
  const before = new Map<string, number>();
  for (const { filing } of held.values()) {
    const storyId = filing.storyId && stories.survivorOf(filing.storyId);
    if (storyId) before.set(storyId, (before.get(storyId) ?? 0) + 1);
  }
  return [...moves].map(([storyId, { joins, leaves }]) => {
    const had = standingRows?.get(storyId);
    const isGone = joins.length === 0 && leaves.length >= (had?.entryCount ?? before.get(storyId) ?? 0);
    const kind = had === undefined ? 'new' : isGone ? 'gone' : 'changed';
    return { storyId, title: (had ?? rehearsedRows?.get(storyId))?.title ?? '', kind, joins, leaves };
  });
}
