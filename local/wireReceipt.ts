/** A wire file as a supplier would drop it into the archive: its bytes, and the key and metadata under which it lies there. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { reportPrefixes } from '../shared/model/names.ts';
import { dayOf, type Instant, readInstant } from '../shared/model/time.ts';
import { LocalProblem } from './localProblem.ts';

/** Throws LocalProblem where the file is none, or may not be read. */
export function readWire(file: string): Uint8Array {
  try {
    if (!statSync(file).isFile()) throw new LocalProblem(`The wire ${file} is not a file.`, 'Name a file with --wire.');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof LocalProblem) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new LocalProblem(`There is no wire file ${file}.`, 'Check the name given to --wire.');
    throw new LocalProblem(`The wire file ${file} cannot be read (${String(code)}).`, 'Check that you may read it.');
  }
}

/** The key and the metadata by which the report archive keeps a wire that a supplier dropped; see shared/stores/reportArchive.ts. */
export function wireReceipt(
  bytes: Uint8Array,
  about: { receivedAt: Instant; fileName: string; supplier?: string },
): { reportKey: string; metadata: Record<string, string> } {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const day = dayOf(about.receivedAt).replaceAll('-', '/');
  const name = about.fileName.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-120);
  const receipt = {
    'received-at': readInstant(about.receivedAt) ?? about.receivedAt,
    sha256,
    outlet: about.supplier,
    'file-name': about.fileName,
  };
  const metadata: Record<string, string> = {};
  for (const [field, value] of Object.entries(receipt)) {
    if (value !== undefined) metadata[field] = encodeURIComponent(value.toWellFormed().slice(0, 300));
  }
  return { reportKey: `${reportPrefixes.wires}${day}/${sha256}/${name}`, metadata };
}
