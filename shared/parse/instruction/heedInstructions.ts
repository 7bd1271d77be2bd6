import type { Item } from '../../model/item.ts';
import type { Format } from '../../model/report.ts';
import type { ReportHints } from '../reportHints.ts';
import { firstLines } from './firstLines.ts';
import { readEmbargo } from './readEmbargo.ts';
import { isKill, isKillHeadline } from './readKill.ts';

const feeds = new Set<Format | null>(['rss2', 'rss1', 'atom', 'jsonfeed']);
/** An instruction stands at the top. */
const mostLines = 4;
const mostNotes = 12;

/**
 * The item as the words of its headline, its notes to editors and its first lines say it must be treated: an embargo holds it, whatever its
 * format, and whatever its status field says short of a kill. What the item's own field of an embargo says goes before words. A line of
 * instruction is no headline: it goes to the note.
 */
export function heedInstructions(item: Item, format: Format | null, hints: ReportHints): Item {
  if (item.status === 'canceled' || item.status === 'withheld') return item;
  const isPublic = feeds.has(format);
  const notes = firstLines(item.note, mostNotes);
  if (isKillHeadline(item.headline ?? '', isPublic) || notes.some((line) => isKill(line)))
    return { ...item, status: 'canceled' };
  const near = {
    publishedAt: item.publishedAt ?? item.updatedAt ?? hints.receivedAt,
    place: hints,
    isPublic,
  };
  const title = item.headline === undefined ? undefined : readEmbargo([item.headline], near);
  const heard = [item.headline ?? '', ...notes, ...firstLines(item.bodyText ?? item.summary, mostLines)];
  const isHeld = item.status === 'embargoed' || item.embargoedUntil !== undefined;
  const embargo = isHeld ? undefined : readEmbargo(heard, near);
  const kept = title?.isWhole ? withoutHeadline(item) : item;
  if (embargo === undefined) return kept;
  return {
    ...kept,
    status: 'embargoed',
    ...(embargo.until === undefined ? {} : { embargoedUntil: embargo.until }),
  };
}

function withoutHeadline(item: Item): Item {
  const { headline, note, ...rest } = item;
  return { ...rest, note: [headline, note].filter((line) => line !== undefined).join('\n') };
}
