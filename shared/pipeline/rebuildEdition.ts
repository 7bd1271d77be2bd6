/** Renders a frozen edition again and holds every letter against what the archive keeps. */
import { createHash } from 'node:crypto';
import type { Digest, EditionId } from '../model/edition.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
import type { EditionStore } from '../stores/editionStore.ts';
import { listRenderings } from './listRenderings.ts';

export interface RebuiltFile {
  name: string;
  verdict: 'identical' | 'different' | 'missing';
  bytes: number;
}

/** Undefined when there is no such edition. `digest.json` is held against the hash that was noted when it was frozen. */
export async function rebuildEdition(
  editionId: EditionId,
  stores: { editions: EditionStore; editionFiles: EditionFiles },
): Promise<{ digest: Digest; files: RebuiltFile[] } | undefined> {
  const frozen = await stores.editionFiles.readFile(editionId, 'digest.json');
  const row = await stores.editions.get(editionId);
  if (!frozen || !row) return undefined;
  const sha256 = createHash('sha256').update(frozen.bytes).digest('hex');
  const digest = await stores.editionFiles.readDigest(editionId);
  const files: RebuiltFile[] = [
    {
      name: 'digest.json',
      verdict: sha256 === row.digestSha256 ? 'identical' : 'different',
      bytes: frozen.bytes.length,
    },
  ];
  const siteUrl = await siteUrlOf(editionId, stores.editionFiles);
  for (const { name, body } of listRenderings(digest, siteUrl)) {
    const rendered = new TextEncoder().encode(body);
    const kept = await stores.editionFiles.readFile(editionId, name);
    const isSame = kept !== undefined && Buffer.compare(kept.bytes, rendered) === 0;
    files.push({ name, verdict: isSame ? 'identical' : kept ? 'different' : 'missing', bytes: rendered.length });
  }
  return { digest, files };
}

/** Where the site stood when the edition was made: its plain text opens with its own address. */
export async function siteUrlOf(editionId: EditionId, editionFiles: EditionFiles): Promise<string> {
  const text = await editionFiles.readFile(editionId, 'digest.txt');
  const words = text ? new TextDecoder().decode(text.bytes) : '';
  const end = words.indexOf(`/editions/${editionId}/`);
  const start = words.lastIndexOf('<', end);
  return end > start && start >= 0 ? words.slice(start + 1, end) : 'https://desk.invalid';
}
