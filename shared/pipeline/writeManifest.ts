/**
 * Manifests as text, one report a line, so that `diff`, `grep` and `sha256sum` serve whoever checks them without us.
 *
 * The same reports and the same link give the same bytes: no clock enters, and two workers that close a day at once write one thing.
 */
import { createHash } from 'node:crypto';
import { Manifest, type ManifestLine } from '../model/manifest.ts';
import type { Day } from '../model/time.ts';

export function sha256Of(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** `lines` in any order. */
export function writeManifest(day: Day, previous: Manifest['previous'], lines: ManifestLine[]): string {
  const sorted = lines.toSorted((a, b) => (a.reportKey < b.reportKey ? -1 : 1));
  const body = render({ day, previous, reports: sorted });
  return body.replace(/\n}\n$/, `,\n"sha256": ${JSON.stringify(sha256Of(body))}\n}\n`);
}

/** What its own hash is taken of: the text without the last line that carries it. */
export function sealOf(manifest: Manifest): string {
  return sha256Of(render(manifest));
}

/** Undefined for what is no manifest at all. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return Manifest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function render({ day, previous, reports }: Omit<Manifest, 'sha256'>): string {
  const link = previous === null ? 'null' : JSON.stringify({ day: previous.day, sha256: previous.sha256 });
  const lines = reports.map(({ reportKey, sha256, sizeBytes, receiptSha256 }) =>
    JSON.stringify({ reportKey, sha256, sizeBytes, receiptSha256 }),
  );
  return `{\n"day": ${JSON.stringify(day)},\n"previous": ${link},\n"reports": [\n${lines.join(',\n')}\n]\n}\n`;
}
