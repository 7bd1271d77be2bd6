import { once } from 'node:events';

/** Writes one JSON line to stdout and waits while the reader is slower than we are. */
export async function writeLine(value: object, out: NodeJS.WritableStream = process.stdout): Promise<void> {
  if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain');
}
