import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { chooseDecoder } from './chooseDecoder.ts';
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
 * Reads a body to its end and unpacks it. Throws `FetchProblem` at the first byte beyond a limit; never holds more than `maxBytes` and
 * a few buffers.
 */
export async function readBody(response: IncomingMessage, { maxBytes, maxRatio }: BodyLimits): Promise<Uint8Array> {
  const body = await chooseDecoder(response);
  let wireBytes = 0;
  let size = 0;
  const chunks: Buffer[] = [];

  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of body.chunks) {
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
  if (body.decoder === undefined) await collect(counted());
  else await pipeline(counted(), body.decoder, collect);
  return Buffer.concat(chunks, size);
}

function tooLarge(maxBytes: number): FetchProblem {
  return new FetchProblem(`The answer is larger than ${Math.round(maxBytes / 1024 / 1024) || '<1'} MB; no feed is.`);
}
