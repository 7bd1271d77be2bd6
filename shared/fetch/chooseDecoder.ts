import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchProblem } from './FetchProblem.ts';

/** A body whose first bytes have been looked at. */
export interface OpenedBody {
  /** The raw body, as it came over the wire, from its beginning. */
  chunks: AsyncGenerator<Buffer>;
  /** Absent when the body is not packed, whatever its label. */
  decoder?: Transform;
}

/**
 * Opens a body and chooses what unpacks it: at most one of gzip, deflate, br. Throws `FetchProblem` for any other.
 *
 * Servers label plain bytes as gzip and raw deflate as zlib's; the first bytes decide, not the label.
 */
export async function chooseDecoder(response: IncomingMessage): Promise<OpenedBody> {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const source = response[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await readFirst(source);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let chunk = first; chunk !== undefined; chunk = await nextChunk(source)) yield chunk;
  }
  return { chunks: chunks(), decoder: first === undefined ? undefined : decoderFor(encoding, first) };
}

async function nextChunk(source: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const step = await source.next();
  return step.done === true ? undefined : step.value;
}

/** Two bytes at least, where there are two: what tells gzip from plain text. */
async function readFirst(source: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  let first = await nextChunk(source);
  while (first !== undefined && first.length < 2) {
    const more = await nextChunk(source);
    if (more === undefined) break;
    first = Buffer.concat([first, more]);
  }
  return first;
}

function decoderFor(encoding: string, first: Buffer): Transform | undefined {
  if (encoding === '' || encoding === 'identity') return undefined;
  const [one = 0, two = 0] = first;
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return one === 0x1f && two === 0x8b ? createGunzip() : undefined;
    case 'deflate':
      return (one & 0x0f) === 8 && ((one << 8) | two) % 31 === 0 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new FetchProblem(
        `The server packs its answer as “${encoding.slice(0, 40)}”, which we did not offer to unpack.`,
      );
  }
}
