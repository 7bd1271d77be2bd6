/**
 * A manifest: what the archive held of one UTC day when the day was closed, chained to the day before it.
 *
 * Nobody can change, lose or slip in a report, or a manifest, without a later link of the chain saying so. What it cannot show is that
 * the whole chain was written anew from some day on: for that, keep a head of the chain somewhere else (docs/evidence.md).
 */
import * as z from './schema.ts';
import { Day } from './time.ts';

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const ManifestLine = z.object({
  /** The object's key in the archive bucket. */
  reportKey: z.string(),
  /** Of the bytes as the archive held them when the day was closed, hex. */
  sha256: Sha256,
  sizeBytes: z.int().check(z.nonnegative()),
  /** Of its receipt as the archive held it: when it came, from where, under which headers. Manifests before it was asked have none. */
  receiptSha256: z.optional(Sha256),
});
export type ManifestLine = z.infer<typeof ManifestLine>;

export const Manifest = z.object({
  day: Day,
  /** The manifest before this one, and the SHA-256 of its file; null for the first of all. */
  previous: z.nullable(z.object({ day: Day, sha256: Sha256 })),
  /** By key, in the order of UTF-16 units. */
  reports: z.array(ManifestLine),
  /** Of the file without this field: see pipeline/writeManifest. */
  sha256: Sha256,
});
export type Manifest = z.infer<typeof Manifest>;
