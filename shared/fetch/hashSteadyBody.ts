import { createHash } from 'node:crypto';

/** Elements of a channel that many servers fill with the moment of the request. */
const stampElements = ['lastBuildDate', 'pubDate', 'updated', 'dc:date', 'sy:updateBase', 'generator'];

/** Where the channel's own elements end and the first item begins. */
const firstItem = /<(?:[a-z]{1,10}:)?(?:item|entry)[\s>/]/i;

/** How far into a body a channel's head can reach. */
const headBytes = 64 * 1024;

/**
 * SHA-256, hex, of a body without what a server renews at each request though no item changed: the channel's own dates and
 * generator, and comments before its first item and after its last ("served in 0.2 s"). Items are left alone.
 *
 * Read as single bytes: a UTF-16 body shows none of these words and is hashed as it stands. Linear in the body's length.
 */
export function hashSteadyBody(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, headBytes).toString('latin1');
  const itemAt = firstItem.exec(head)?.index;
  const hash = createHash('sha256');
  if (itemAt === undefined) return hash.update(buffer).digest('hex');
  hash.update(dropStamps(head.slice(0, itemAt)), 'latin1');
  const tailAt = Math.max(itemAt, buffer.length - 4096);
  hash.update(buffer.subarray(itemAt, tailAt));
  hash.update(dropTrailingComments(buffer.subarray(tailAt).toString('latin1')), 'latin1');
  return hash.digest('hex');
}

function dropStamps(head: string): string {
  let kept = cutBetween(head, '<!--', '-->');
  for (const name of stampElements) kept = cutBetween(kept, `<${name}`, `</${name}>`);
  return kept;
}

/** Removes every stretch from `open` to the next `close`; an unclosed one stays. */
function cutBetween(text: string, open: string, close: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + close.length;
  }
}

function dropTrailingComments(tail: string): string {
  let kept = tail.trimEnd();
  while (kept.endsWith('-->')) {
    const start = kept.lastIndexOf('<!--');
    if (start < 0) break;
    kept = kept.slice(0, start).trimEnd();
  }
  return kept;
}
