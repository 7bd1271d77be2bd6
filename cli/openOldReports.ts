import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Receipt } from '../shared/model/report.ts';
import type { Instant } from '../shared/model/time.ts';
import { stampIn } from '../shared/pipeline/backfill.ts';
import { openSourceBucket } from '../shared/runtime/openSourceBucket.ts';
import { Failure } from './Failure.ts';

interface OldFile {
  /** Below the folder or the prefix, with slashes. */
  path: string;
  modifiedAt: Instant;
}

export interface OldReports {
  /** Oldest first, as far as their names tell. */
  files: OldFile[];
  read(file: OldFile): Promise<{ bytes: Uint8Array; receipt?: Receipt }>;
}

/** A folder or `s3://bucket/prefix`. Hidden files are passed over. Throws Failure. */
export async function openOldReports(source: string): Promise<OldReports> {
  const bucket = /^s3:\/\/([^/]+)\/?(.*)$/.exec(source);
  const found = bucket ? await openBucket(bucket[1] ?? '', bucket[2] ?? '') : await openFolder(path.resolve(source));
  const dateOf = (file: OldFile) => stampIn(file.path) ?? file.modifiedAt;
  return {
    ...found,
    files: found.files
      .filter((file) => !file.path.split('/').some((part) => part.startsWith('.')))
      .sort((a, b) => (dateOf(a) !== dateOf(b) ? (dateOf(a) < dateOf(b) ? -1 : 1) : a.path < b.path ? -1 : 1)),
  };
}

async function openFolder(folder: string): Promise<OldReports> {
  const files: OldFile[] = [];
  try {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const modifiedAt = (await stat(file)).mtime.toISOString();
      files.push({ path: path.relative(folder, file).split(path.sep).join('/'), modifiedAt });
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Failure(`The folder ${folder} cannot be read (${code}).`, 'Check its name, and that you may read it.');
  }
  return { files, read: async (file) => ({ bytes: await readFile(path.join(folder, file.path)) }) };
}

async function openBucket(name: string, prefix: string): Promise<OldReports> {
  const bucket = openSourceBucket(name);
  const files: OldFile[] = [];
  try {
    for await (const { key, modifiedAt } of bucket.list(prefix)) {
      if (!key.endsWith('/')) files.push({ path: key, modifiedAt: modifiedAt.toISOString() });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `The bucket ${name} could not be listed: ${reason}`,
      'Check its name, AWS_PROFILE and AWS_REGION, and that you may call s3:ListBucket.',
    );
  }
  return { files, read: (file) => bucket.read(file.path) };
}
