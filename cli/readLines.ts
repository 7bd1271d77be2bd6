import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Failure } from './Failure.ts';

/** A line longer than this is no entry: it is passed over without being held. */
const maxLineBytes = 64 * 1024 * 1024;

export interface Line {
  /** Absent when the line is longer than 64 MB. */
  text?: string;
  /** From 1, blank lines counted. */
  number: number;
  /** The file's path as given; absent for stdin. */
  file?: string;
}

/**
 * The lines of `files`, one after the other, or of stdin when there are none (or for `-`). Reads only as fast as the caller takes
 * them; LF or CRLF; a byte-order mark and blank lines are passed over. UTF-8; a file that ends in .gz is
 * unpacked.
 *
 * Throws `Failure` (2) when a file cannot be opened, or when nothing was given and stdin is a terminal.
 */
export async function* readLines(
  files: readonly string[],
  stdin: NodeJS.ReadStream = process.stdin,
): AsyncGenerator<Line> {
  if (files.length === 0) {
    if (stdin.isTTY) throw new Failure('There is nothing to read.', 'Name a file of JSON lines, or pipe them in.', 2);
    yield* splitLines(stdin);
    return;
  }
  for (const file of files) {
    try {
      yield* splitLines(file === '-' ? stdin : openBytes(file), file === '-' ? undefined : file);
    } catch (error) {
      throw explainUnreadable(file, error);
    }
  }
}

function openBytes(file: string): AsyncIterable<Buffer> {
  const bytes = createReadStream(file);
  if (!file.endsWith('.gz')) return bytes;
  const unpacked = createGunzip();
  bytes.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  return unpacked;
}

/** A sentence for a file that the system does not let us read; any other error comes back as it is. */
export function explainUnreadable(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure(`There is no file ${file}.`, 'Check the path; it is read from the folder you are in.', 2);
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
      return new Failure(`${file} ends in .gz and is no gzip file, or only a part of one.`, 'Fetch it again.', 2);
    case 'EISDIR':
      return new Failure(`${file} is a folder.`, 'Name the files in it.', 2);
    case 'EACCES':
    case 'EPERM':
      return new Failure(`${file} may not be read.`, 'Give yourself leave to read it (chmod u+r).', 2);
    default:
      return error;
  }
}

async function* splitLines(bytes: AsyncIterable<Buffer | string>, file?: string): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let held = 0;
  let tooLong = false;
  let number = 0;
  const close = (): Line | undefined => {
    number += 1;
    const text = tooLong ? undefined : trimLine(Buffer.concat(parts, held).toString('utf8'), number);
    const line = text === '' ? undefined : { text, number, ...(file === undefined ? {} : { file }) };
    parts = [];
    held = 0;
    tooLong = false;
    return line;
  };
  const hold = (part: Buffer): void => {
    held += part.length;
    tooLong ||= held > maxLineBytes;
    if (tooLong) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const piece of bytes) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      hold(chunk.subarray(start, end));
      const line = close();
      if (line !== undefined) yield line;
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  const last = close();
  if (last !== undefined) yield last;
}

function trimLine(text: string, number: number): string {
  return (number === 1 ? text.replace(/^\ufeff/, '') : text).trim();
}
