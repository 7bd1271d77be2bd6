import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchProblem } from './FetchProblem.ts';

export interface BodyLimits {
  /** Bytes at most, on the wire and again after decompression. */
  maxBytes: number;
  /** Decompressed bytes for one on the wire, at most, once past the first megabyte. */
  maxRatio: number;
}

/** Below this size even a good ratio is no bomb: an empty table of zeros compresses a thousandfold. */
const ratioFromBytes = 1024 * 1024;

/**
 * Reads a body to its end, undoing at most one content encoding (gzip, deflate, br). Throws `FetchProblem` at the first byte beyond a
 * limit; never holds more than `maxBytes` and a few buffers.
 *
 * Servers label plain bytes as gzip and raw deflate as zlib's; the first bytes decide, not the label.
 */
export async function readBody(response: IncomingMessage, limits: BodyLimits): Promise<Uint8Array> {
  const { maxBytes, maxRatio } = limits;
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const source = response[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await readFirst(source);
  const decoder = decoderFor(encoding, first);
  let wireBytes = 0;
  let size = 0;
  const chunks: Buffer[] = [];

  async function* counted(): AsyncGenerator<Buffer> {
    for (let chunk: Buffer | undefined = first; chunk !== undefined; chunk = await next(source)) {
      wireBytes += chunk.length;
      if (wireBytes > maxBytes) throw tooLarge(maxBytes);
      yield chunk;
    }
  }
  async function collect(decoded: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of decoded) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      if (size > ratioFromBytes && size > maxRatio * wireBytes) {
        throw new FetchProblem(`The answer unpacks to more than ${maxRatio} times its size, as only a trap does.`);
      }
      chunks.push(chunk);
    }
  }
  if (decoder === undefined) await collect(counted());
  else await pipeline(counted(), decoder, collect);
  return Buffer.concat(chunks, size);
}

/** At most the first `maxBytes` of a body, undecodable ones as nothing: enough to tell whose error page it is. */
export async function readBodyHead(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
    const source = response[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const first = await readFirst(source);
    const decoder = decoderFor(encoding, first);
    async function* upTo(): AsyncGenerator<Buffer> {
      let wireBytes = 0;
      for (
        let chunk: Buffer | undefined = first;
        chunk !== undefined && wireBytes < maxBytes;
        chunk = await next(source)
      ) {
        wireBytes += chunk.length;
        yield chunk;
      }
    }
    const decoded: AsyncIterable<Buffer> = decoder === undefined ? upTo() : decodeLoosely(upTo(), decoder);
    for await (const chunk of decoded) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= maxBytes) break;
    }
  } catch {
    // What came before the break is what we have; the status says the rest.
  }
  response.destroy();
  return Buffer.concat(chunks, size).subarray(0, maxBytes);
}

async function* decodeLoosely(source: AsyncIterable<Buffer>, decoder: Transform): AsyncGenerator<Buffer> {
  const feeding = pipeline(source, decoder).catch(() => {});
  try {
    for await (const chunk of decoder) yield chunk as Buffer;
  } finally {
    decoder.destroy();
    await feeding;
  }
}

async function next(source: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const step = await source.next();
  return step.done === true ? undefined : step.value;
}

/** Two bytes at least, where there are two: what tells gzip from plain text. */
async function readFirst(source: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  let first = await next(source);
  while (first !== undefined && first.length < 2) {
    const more = await next(source);
    if (more === undefined) break;
    first = Buffer.concat([first, more]);
  }
  return first;
}

function decoderFor(encoding: string, first: Buffer | undefined): Transform | undefined {
  if (first === undefined || encoding === '' || encoding === 'identity') return undefined;
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

function tooLarge(maxBytes: number): FetchProblem {
  return new FetchProblem(`The answer is larger than ${Math.round(maxBytes / 1024 / 1024) || '<1'} MB; no feed is.`);
}
