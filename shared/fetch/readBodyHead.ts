import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chooseDecoder } from './chooseDecoder.ts';

/** At most the first `maxBytes` of a body, undecodable ones as nothing: enough to tell whose error page it is. Closes the connection. */
export async function readBodyHead(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const body = await chooseDecoder(response);
    const wire = takeBytes(body.chunks, maxBytes);
    for await (const chunk of body.decoder === undefined ? wire : decodeLoosely(wire, body.decoder)) {
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

async function* takeBytes(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let taken = 0;
  for await (const chunk of source) {
    yield chunk;
    taken += chunk.length;
    if (taken >= maxBytes) return;
  }
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
