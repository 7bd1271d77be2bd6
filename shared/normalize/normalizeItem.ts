import { createHash } from 'node:crypto';
import type { NormalizedEntry } from '../model/entry.ts';
import type { Item, ItemStatus } from '../model/item.ts';
import type { Format, Issue, Receipt } from '../model/report.ts';
import { addSeconds, dayOf, epochSeconds, readInstant, secondsPerDay } from '../model/time.ts';
import { canonicalUrl } from './canonicalUrl.ts';
import { cleanLine, cleanText } from './cleanText.ts';
import { fragmentOf, type SharedAddresses } from './findSharedAddresses.ts';
import { isCorrection } from './isCorrection.ts';
import { readCorrectionNote } from './readCorrectionNote.ts';
import { readSupplier, supplierSpace } from './readSupplier.ts';

/** What an item came in. */
export interface ItemReport {
  reportKey: string;
  receipt: Receipt;
  format: Format | null;
  /** The report's own language and title, where it states them. */
  language?: string;
  title?: string;
  /** Addresses that name a page of several of its items, and none of them: see `findSharedAddresses`. */
  shared?: SharedAddresses;
  /** Guids that it gives to several of its items: see `findSharedGuids`. */
  sharedGuids?: ReadonlySet<string>;
}

/** DynamoDB holds 400 KB a row; a text beyond this is no report but a book, and is cut at a paragraph. */
const longestText = 120_000;
const longestHeadline = 1_000;
const earliest = '1990-01-01T00:00:00.000Z';

const hexOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A guid that nobody else can mint, an address, a message's or a random one: an update dropped as another file must meet its original. */
const isGlobal = (guid: string) =>
  /^(?:tag:|urn:|https?:\/\/)/i.test(guid) ||
  /^[^\s@]+@[^\s@]+$/.test(guid) ||
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-/i.test(guid);

/** The instant when it can be true: not before 1990, not more than a day after the report came. */
function plausible(instant: string | undefined, receivedAt: string): string | undefined {
  const read = instant === undefined ? undefined : readInstant(instant);
  return read !== undefined && read >= earliest && read <= addSeconds(receivedAt, secondsPerDay) ? read : undefined;
}

/** Supplier and name, from which the entry's id is made. The desk's own clock never enters. */
function readIdentity(
  item: Item,
  words: string,
  outlet: string,
  report: ItemReport,
): { namespace: string; guid: string } {
  const { receipt } = report;
  const supplier = supplierSpace(outlet, report);
  const guid = item.guid?.trim();
  if (guid !== undefined && guid !== '' && !report.sharedGuids?.has(guid))
    return { namespace: isGlobal(guid) && receipt.feedId === undefined ? '' : supplier, guid };
  const url = item.url === undefined ? undefined : canonicalUrl(item.url);
  // A live page gives all its posts one address: there only the words tell them apart.
  if (url !== undefined && report.format !== 'live-blog') {
    const apart = report.shared?.get(url);
    if (apart === undefined) return { namespace: supplier, guid: url };
    if (apart === 'fragment') return { namespace: supplier, guid: `${url}#${fragmentOf(item.url!)}` };
    // The headline stays when a text grows.
    return { namespace: supplier, guid: nameByWords(`${url} ${item.headline ?? words}`) };
  }
  return { namespace: supplier, guid: nameByWords(words) };
}

function nameByWords(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `words:${hexOf(plain).slice(0, 32)}`;
}

/** The headline is not said again at the top of the text, and the text is never empty while anything was said. */
function readText(item: Item, headline: string | undefined): string {
  const body = cleanText(item.bodyText ?? '') || cleanText(item.summary ?? '');
  if (headline === undefined) return body;
  const [first, ...rest] = body.split('\n');
  const plain = (line: string) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return rest.length > 0 && first !== undefined && plain(first) === plain(headline) ? rest.join('\n') : body;
}

function cut(text: string): string {
  if (text.length <= longestText) return text;
  const end = text.lastIndexOf('\n', longestText);
  return text.slice(0, end > longestText / 2 ? end : longestText).toWellFormed();
}

/** Canceled and withheld stand as stated; an embargo that was over when the report came is none. */
function readStatus(item: Item, embargoedUntil: string | undefined, receivedAt: string): ItemStatus {
  if (item.status === 'canceled' || item.status === 'withheld') return item.status;
  if (embargoedUntil !== undefined) return embargoedUntil > receivedAt ? 'embargoed' : 'usable';
  return item.status ?? 'usable';
}

/**
 * The entry that an item makes, or why it makes none: an item without any words is refused, unless it cancels an earlier one.
 *
 * Identity comes from the supplier: its guid within its feed or supplier (alone where nobody else can mint it, by wire), else the page's address without
 * what servers and campaigns add (with the fragment or headline, where the report gives that address to several), else the words. Where the supplier has no counter, the epoch seconds of its own updatedAt are the
 * version. A date that cannot be true (before 1990, or more than a day after receipt) is dropped for the time of receipt, and the
 * basis says so. Never throws; supplier words are cleaned but never reworded.
 */
export function normalizeItem(item: Item, report: ItemReport): NormalizedEntry | { refused: Issue } {
  const { receipt } = report;
  const receivedAt = readInstant(receipt.receivedAt) ?? receipt.receivedAt;
  const headline = cleanLine(item.headline)?.slice(0, longestHeadline).toWellFormed();
  const text = cut(readText(item, headline));
  const guidStated = item.guid !== undefined && item.guid.trim() !== '';
  if (text === '' && headline === undefined && !(item.status === 'canceled' && guidStated)) {
    return {
      refused: {
        code: 'no-text',
        message: `Item ${item.position + 1} has neither a headline nor text.`,
        item: item.position,
      },
    };
  }
  const embargoedUntil = item.embargoedUntil === undefined ? undefined : readInstant(item.embargoedUntil);
  const status = readStatus(item, embargoedUntil, receivedAt);
  const outlet = readSupplier(item, report);
  const { namespace, guid } = readIdentity(item, `${headline ?? ''}\n${text}`, outlet, report);
  const updatedAt = plausible(item.updatedAt, receivedAt);
  const supplied = plausible(item.publishedAt, receivedAt) ?? updatedAt;
  const publishedAt = supplied ?? receivedAt;
  const corrected = readCorrectionNote(text);
  const stated: Partial<NormalizedEntry> = {
    sourceSpan: item.sourceSpan,
    feedId: receipt.feedId,
    correction: item.correction === true || isCorrection(headline) || corrected !== undefined ? true : undefined,
    embargoedUntil: status === 'embargoed' ? embargoedUntil : undefined,
    headline,
    slugline: cleanLine(item.slugline),
    url: item.url,
    summary: item.summary === undefined ? undefined : cut(cleanText(item.summary)) || undefined,
    language: readLanguage(item.language) ?? readLanguage(report.language) ?? readLanguage(receipt.language),
    byline: cleanLine(item.byline),
    dateline: cleanLine(item.dateline),
    credits: item.credits?.flatMap((credit) => cleanLine(credit) ?? []),
    note: (item.note === undefined ? '' : cleanText(item.note).slice(0, 4_000).toWellFormed()) || corrected,
    urgency: item.urgency,
    updatedAt,
  };
  return {
    entryId: `e-${hexOf(`${namespace}\n${guid}`).slice(0, 20)}`,
    reportKey: report.reportKey,
    position: item.position,
    outlet,
    guid,
    version: item.version ?? (updatedAt === undefined ? 0 : epochSeconds(updatedAt)),
    status,
    text,
    publishedAt,
    publishedAtBasis: supplied === undefined ? 'received' : 'supplier',
    receivedAt,
    day: dayOf(publishedAt),
    contentHash: hexOf(JSON.stringify([headline ?? '', text, status, stated.embargoedUntil ?? ''])),
    ...(Object.fromEntries(
      Object.entries(stated).filter(
        ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
      ),
    ) as Partial<NormalizedEntry>),
  };
}

/** A language tag (BCP 47) as the desk compares it: `EN_us` → `en-US`. Words that are no tag are dropped. */
function readLanguage(language: string | undefined): string | undefined {
  const plain = language?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(plain)) return undefined;
  try {
    return Intl.getCanonicalLocales(plain)[0];
  } catch {
    return undefined;
  }
}
