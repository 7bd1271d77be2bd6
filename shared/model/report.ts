/** A report: one document as received, bytes and receipt, immutable. It is archived before anything is parsed. */
import * as z from './schema.ts';
import { Instant } from './time.ts';

export const formats = [
  'rss2',
  'rss1',
  'atom',
  'jsonfeed',
  'newsml-g2',
  'newsml-1',
  'nitf',
  'ninjs',
  'anpa-1312',
  'iptc-7901',
  'live-blog',
  'email',
] as const;
export type Format = (typeof formats)[number];

/** How a report reached us. Headers as the server sent them; `sha256` is of the bytes, in hex. */
export const Receipt = z.object({
  receivedAt: Instant,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The feed that was polled; absent for a wire drop. */
  feedId: z.optional(z.string()),
  /** The outlet as readers know it; for a wire drop, the supplier if its name says so. */
  outlet: z.optional(z.string()),
  /** Where the answer came from, after redirects; `askedUrl` where we had asked elsewhere. */
  url: z.optional(z.string()),
  askedUrl: z.optional(z.string()),
  /** The file's name, for a wire drop. */
  fileName: z.optional(z.string()),
  contentType: z.optional(z.string()),
  httpStatus: z.optional(z.number()),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  /** The feed's language, zone and country, as registered: fallbacks for what its items leave out. */
  language: z.optional(z.string()),
  country: z.optional(z.string()),
  timeZone: z.optional(z.string()),
  /**
   * Of a report that was kept elsewhere and filed here later: when it first came, as well as its file tells. It is read as of then, and
   * its entries stand in the order of then; `receivedAt` stays the hour it reached this archive.
   */
  datedAt: z.optional(Instant),
});
export type Receipt = z.infer<typeof Receipt>;

export interface Report {
  /** The object's key in the archive bucket: `reports/2015/12/23/<feedId>/<sha256>` or `wires/2015/12/23/<sha256>/<file name>`. */
  reportKey: string;
  bytes: Uint8Array;
  receipt: Receipt;
  /** Of the receipt as it is kept, by which the day's manifest knows it. */
  receiptSha256: string;
}

/** Something odd a reader met. `item` is the item's position in the report, counting from 0. `code` is kebab-case. */
export interface Issue {
  code: string;
  message: string;
  item?: number;
}
