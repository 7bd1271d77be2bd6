/** S3 for thousands of short runs: what the desk asks of it, in memory. The embedded cloud's own, which keeps files, has tests of its own. */
import { createHash } from 'node:crypto';
import type { WireAnswer, WireRequest } from './wire.ts';

interface Held {
  bytes: Buffer;
  contentType: string;
  metadata: Record<string, string>;
  modifiedAt: string;
}

export interface Objects {
  answer(request: WireRequest): WireAnswer;
  /** `<bucket>/<key>` → bytes, in the order of keys. */
  all(): [string, Buffer][];
  snapshot(): () => void;
}

/** `onCreated` hears of each object once it stands. */
export function openObjects(onCreated: (bucket: string, key: string) => void): Objects {
  let held = new Map<string, Held>();

  const list = (bucket: string, query: WireRequest['query']): WireAnswer => {
    const asked = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
    const prefix = asked('prefix');
    const delimiter = asked('delimiter');
    const keys = [...held.keys()]
      .filter((name) => name.startsWith(`${bucket}/${prefix}`))
      .map((name) => name.slice(bucket.length + 1))
      .sort();
    const folders = new Set<string>();
    const contents: string[] = [];
    for (const key of keys) {
      const cut = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
      if (cut >= 0) folders.add(key.slice(0, cut + delimiter.length));
      else {
        const { modifiedAt, bytes } = held.get(`${bucket}/${key}`) as Held;
        contents.push(
          `<Contents><Key>${escapeXml(key)}</Key><LastModified>${modifiedAt}</LastModified><Size>${bytes.length}</Size></Contents>`,
        );
      }
    }
    const prefixes = [...folders].map(
      (folder) => `<CommonPrefixes><Prefix>${escapeXml(folder)}</Prefix></CommonPrefixes>`,
    );
    return xml(
      200,
      `<ListBucketResult><Name>${bucket}</Name><KeyCount>${contents.length + folders.size}</KeyCount><IsTruncated>false</IsTruncated>` +
        `${contents.join('')}${prefixes.join('')}</ListBucketResult>`,
    );
  };

  return {
    answer({ method, path, query, headers, body }) {
      const [bucket = '', ...pieces] = path.slice(1).split('/').map(decodeURIComponent);
      const key = pieces.join('/');
      if (key === '') return list(bucket, query);
      const name = `${bucket}/${key}`;
      if (method === 'PUT') {
        if (headers['if-none-match'] === '*' && held.has(name)) {
          return xml(412, '<Error><Code>PreconditionFailed</Code><Message>It is there.</Message></Error>');
        }
        const metadata = Object.fromEntries(Object.entries(headers).filter(([each]) => each.startsWith('x-amz-meta-')));
        const contentType = headers['content-type'] ?? 'binary/octet-stream';
        held.set(name, { bytes: body, contentType, metadata, modifiedAt: new Date().toISOString() });
        onCreated(bucket, key);
        return { status: 200, headers: { etag: etagOf(body) } };
      }
      const found = held.get(name);
      if (!found) return xml(404, '<Error><Code>NoSuchKey</Code><Message>It is not there.</Message></Error>');
      const { bytes, contentType, metadata, modifiedAt } = found;
      const described = { 'content-type': contentType, etag: etagOf(bytes), 'content-length': String(bytes.length) };
      return {
        status: 200,
        headers: { ...described, 'last-modified': new Date(modifiedAt).toUTCString(), ...metadata },
        body: bytes,
      };
    },
    all: () =>
      [...held].map(([name, { bytes }]): [string, Buffer] => [name, bytes]).sort(([a], [b]) => (a < b ? -1 : 1)),
    snapshot() {
      const kept = new Map(held);
      return () => {
        held = new Map(kept);
      };
    },
  };
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function xml(status: number, text: string): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${text}`,
  };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
