/** An item: one piece in a report, in the supplier's words, decoded but not interpreted. */

import type { Format, Issue } from './report.ts';
import * as z from './schema.ts';

/** `[start, end)` in UTF-16 units. */
export type Span = [start: number, end: number];
export const Span = z.tuple([z.number(), z.number()]);

export const ItemStatus = z.enum(['usable', 'embargoed', 'withheld', 'canceled']);
export type ItemStatus = z.infer<typeof ItemStatus>;

/** Every field but `position` is the supplier's and may be missing: of 66 NewsML-G2 samples only 44 carry a headline. */
export interface Item {
  /** Place in the report, from 0, in the report's own order. */
  position: number;
  guid?: string;
  /** The supplier's own counter: whole, higher is newer. */
  version?: number;
  status?: ItemStatus;
  /** The supplier says that this corrects what it sent before. */
  correction?: boolean;
  embargoedUntil?: string;
  headline?: string;
  slugline?: string;
  /** Absolute http(s). */
  url?: string;
  /** ISO instants. Absent when the supplier gave none, or none that can be read without guessing. */
  publishedAt?: string;
  updatedAt?: string;
  summary?: string;
  /** Plain text, paragraphs parted by "\n". */
  bodyText?: string;
  bodyHtml?: string;
  language?: string;
  byline?: string;
  /** The place-and-date line that opens a report, as printed. */
  dateline?: string;
  /** Names as the supplier gave them: "AFP", "Reuters". */
  credits?: string[];
  /** Who delivers it, where the document says so: its provider, or who holds its rights. */
  supplier?: string;
  places?: string[];
  subjects?: string[];
  urgency?: number;
  /** Note to editors; says what a correction corrects or why a kill kills. */
  note?: string;
  /** Where the item stands in the decoded page; given for plain-text reports. */
  sourceSpan?: Span;
}

/** What `parseReport` returns. `ok` is false only when nothing could be read; then `issues` says why. */
export interface ParsedReport {
  ok: boolean;
  format: Format | null;
  title?: string;
  language?: string;
  items: Item[];
  issues: Issue[];
}
