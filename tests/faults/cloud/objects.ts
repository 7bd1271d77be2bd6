/** S3 for thousands of short runs: what the desk asks of it, in memory. The embedded cloud's own, which keeps files, has tests of its own. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Direct, WireAnswer, WireRequest } from './wire.ts';

const metadataPrefix = 'x-amz-meta-';

interface ObjectInput {
  Bucket: string;
  Key: string;
  Body?: string | Uint8Array;
  IfNoneMatch?: string;
  Metadata?: Record<string, string>;
  ContentType?: string;
}

interface Held {
  bytes: Buffer;
  contentType: string;
  metadata: Record<string, string>;
  modifiedAt: string;
}

export interface Objects {
  answer(request: WireRequest): WireAnswer;
  /** The same without the wire, but for listings. */
  ask: Direct;
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
        const metadata = Object.fromEntries(
          Object.entries(headers)
            .filter(([each]) => each.startsWith(metadataPrefix))
            .map(([each, value]) => [each.slice(metadataPrefix.length), value]),
        );
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
        headers: {
          ...described,
          'last-modified': new Date(modifiedAt).toUTCString(),
          ...Object.fromEntries(Object.entries(metadata).map(([each, value]) => [`${metadataPrefix}${each}`, value])),
        },
        body: bytes,
      };
    },
    ask(command, input) {
      const { Bucket, Key, Body, IfNoneMatch, Metadata = {}, ContentType } = input as unknown as ObjectInput;
      const name = `${Bucket}/${Key}`;
      if (command === 'PutObject') {
        if (IfNoneMatch === '*' && held.has(name)) return Promise.reject(refusal('PreconditionFailed', 412));
        const bytes = Buffer.from(Body ?? '');
        const contentType = ContentType ?? 'binary/octet-stream';
        held.set(name, { bytes, contentType, metadata: Metadata, modifiedAt: new Date().toISOString() });
        onCreated(Bucket, Key);
        return Promise.resolve({ ETag: etagOf(bytes) });
      }
      if (command !== 'GetObject' && command !== 'HeadObject') return undefined;
      const found = held.get(name);
      if (!found) return Promise.reject(refusal(command === 'GetObject' ? 'NoSuchKey' : 'NotFound', 404));
      const { bytes, contentType, metadata, modifiedAt } = found;
      return Promise.resolve({
        Body: command === 'GetObject' ? bodyOf(bytes) : undefined,
        ContentType: contentType,
        ContentLength: bytes.length,
        ETag: etagOf(bytes),
        Metadata: metadata,
        LastModified: new Date(`${modifiedAt.slice(0, 19)}Z`),
      });
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

/** A body as the SDK hands it out. */
function bodyOf(bytes: Buffer) {
  return Object.assign(Readable.from([bytes], { objectMode: false }), {
    transformToByteArray: async () => new Uint8Array(bytes),
    transformToString: async () => bytes.toString('utf8'),
  });
}

/** As the SDK's client words it. */
function refusal(name: string, httpStatusCode: number): Error {
  return Object.assign(new Error(name), { name, $fault: 'client', $metadata: { httpStatusCode } });
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
