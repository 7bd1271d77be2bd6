/**
 * S3, embedded: objects are files in the data folder, served on loopback in path style.
 *
 * The desk leans on two promises of S3 that no emulator on npm keeps: of many writers with `If-None-Match: *` exactly one wins, and
 * an object is there whole or not at all. Both come from the file system here: an object is written beside its place and then
 * linked (never over an existing name) or renamed into it, so they hold across processes and across SIGKILL.
 *
 * One file an object: a line of JSON with its metadata, a line feed, its bytes. Understood: buckets, PutObject, GetObject (with
 * ranges), HeadObject, ListObjectsV2, DeleteObject, DeleteObjects; CRC32, SHA-1 and SHA-256 checksums; aws-chunked bodies.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { describeRefusal } from './describeRefusal.ts';
import type { Gate, Question } from './gatekeeper.ts';
import { listenOnLoopback } from './listenOnLoopback.ts';
import { unescapeXml } from './unescapeXml.ts';

export interface StoredObject {
  key: string;
  size: number;
  /** Quoted, as S3 sends it. */
  etag: string;
  lastModified: string;
  contentType: string;
  contentEncoding?: string;
  contentDisposition?: string;
  cacheControl?: string;
  /** User metadata, names without `x-amz-meta-`. */
  metadata: Record<string, string>;
  /** The checksum the writer sent or, failing that, our own CRC32: header name → base64. */
  checksum: Record<string, string>;
}

export type PutOutcome = 'stored' | 'exists';

export interface S3 {
  endpoint: string;
  createBuckets(names: string[]): Promise<void>;
  put(
    bucket: string,
    key: string,
    body: Uint8Array,
    about?: { contentType?: string; metadata?: Record<string, string>; ifNoneMatch?: boolean },
  ): Promise<PutOutcome>;
  get(bucket: string, key: string): Promise<{ about: StoredObject; body: Buffer } | undefined>;
  /** All objects whose key begins with `prefix`, in the order of their keys' UTF-8 bytes. */
  list(bucket: string, prefix: string): Promise<StoredObject[]>;
  stop(): Promise<void>;
}

/** Longest piece of a key that becomes a file name as it is, in UTF-8 bytes; file systems take 255. */
const longestPieceBytes = 180;
const draftFolder = '.drafts';

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Starts the engine over `root`. `onCreated` hears of every object that was stored, once it is safely in its place and before its
 * writer is answered.
 */
export async function startS3(
  root: string,
  onCreated: (bucket: string, stored: StoredObject) => void = () => undefined,
  gate: Gate = async () => undefined,
): Promise<S3> {
  const drafts = path.join(root, draftFolder);
  await rm(drafts, { recursive: true, force: true });
  await mkdir(drafts, { recursive: true });
  const folderOf = (bucket: string) => path.join(root, pieceToName(bucket));
  const fileOf = (bucket: string, key: string) => path.join(folderOf(bucket), keyToPath(key));
  /** Read from disk at the first listing, kept in step afterwards: this process is the folder's only writer. */
  const listings = new Map<string, Map<string, StoredObject>>();
  const loading = new Map<string, Promise<Map<string, StoredObject>>>();

  const requireBucket = (bucket: string) => {
    if (!existsSync(folderOf(bucket)))
      throw new Refusal(404, 'NoSuchBucket', `The specified bucket does not exist: ${bucket}`);
  };

  const listingOf = (bucket: string): Promise<Map<string, StoredObject>> => {
    const known = loading.get(bucket);
    if (known) return known;
    const listing = new Map<string, StoredObject>();
    listings.set(bucket, listing);
    const loaded = readListing(folderOf(bucket), listing);
    loading.set(bucket, loaded);
    return loaded;
  };

  const store = async (
    bucket: string,
    about: StoredObject,
    body: Uint8Array,
    ifNoneMatch: boolean,
  ): Promise<PutOutcome> => {
    requireBucket(bucket);
    const file = fileOf(bucket, about.key);
    const draft = path.join(drafts, randomUUID());
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), body]));
    if (ifNoneMatch) {
      try {
        await link(draft, file);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
        throw error;
      } finally {
        await rm(draft, { force: true });
      }
    } else await rename(draft, file);
    listings.get(bucket)?.set(about.key, about);
    onCreated(bucket, about);
    return 'stored';
  };

  const load = async (bucket: string, key: string): Promise<{ about: StoredObject; body: Buffer } | undefined> => {
    requireBucket(bucket);
    let raw: Buffer;
    try {
      raw = await readFile(fileOf(bucket, key));
    } catch {
      return undefined;
    }
    const end = raw.indexOf(10);
    const about = parseAbout(raw.subarray(0, Math.max(0, end)));
    return about && { about, body: raw.subarray(end + 1) };
  };

  const remove = async (bucket: string, key: string): Promise<void> => {
    requireBucket(bucket);
    await rm(fileOf(bucket, key), { force: true });
    listings.get(bucket)?.delete(key);
  };

  const requireListing = (bucket: string) => {
    requireBucket(bucket);
    return listingOf(bucket);
  };

  const sorted = async (bucket: string, prefix: string): Promise<StoredObject[]> =>
    [...(await requireListing(bucket)).values()]
      .filter((object) => object.key.startsWith(prefix))
      .sort((a, b) => compareKeys(a.key, b.key));

  const answerBucket = async (
    method: string,
    bucket: string,
    query: URLSearchParams,
    body: Buffer,
  ): Promise<Answer> => {
    if (method === 'PUT') {
      await mkdir(folderOf(bucket), { recursive: true });
      return { status: 200, headers: { location: `/${bucket}` } };
    }
    requireBucket(bucket);
    if (method === 'HEAD') return { status: 200, headers: {} };
    if (method === 'POST' && query.has('delete')) {
      const keys = readDeletedKeys(body);
      for (const key of keys) await remove(bucket, key);
      return xml(
        `<DeleteResult>${keys.map((key) => `<Deleted><Key>${escapeXml(key)}</Key></Deleted>`).join('')}</DeleteResult>`,
      );
    }
    if (method === 'GET') return xml(renderListing(bucket, await sorted(bucket, query.get('prefix') ?? ''), query));
    throw new Refusal(501, 'NotImplemented', `${method} on a bucket is not part of the embedded S3.`);
  };

  const answerObject = async (request: IncomingMessage, bucket: string, key: string, raw: Buffer): Promise<Answer> => {
    const headers = request.headers;
    if (request.method === 'PUT') {
      const { body, trailers } = readBody(headers, raw);
      const about = describe(key, headers, body, checkDigests({ ...headers, ...trailers }, body));
      const outcome = await store(bucket, about, body, headers['if-none-match'] === '*');
      if (outcome === 'exists') {
        throw new Refusal(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
      }
      return { status: 200, headers: { etag: about.etag, ...about.checksum, 'x-amz-checksum-type': 'FULL_OBJECT' } };
    }
    if (request.method === 'DELETE') {
      await remove(bucket, key);
      return { status: 204, headers: {} };
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new Refusal(501, 'NotImplemented', `${request.method} on an object is not part of the embedded S3.`);
    }
    const found = await load(bucket, key);
    if (!found) {
      // Whoever may not list the bucket is not told that a key is missing either.
      await ask(request, [{ action: 's3:ListBucket', resource: arnOf(bucket) }]);
      throw new Refusal(404, 'NoSuchKey', 'The specified key does not exist.');
    }
    return answerGet(headers, found.about, found.body);
  };

  const ask = async (request: IncomingMessage, questions: Question[]): Promise<void> => {
    const refusal = await gate(request.headers.authorization, questions);
    if (refusal) throw new Refusal(403, 'AccessDenied', describeRefusal(refusal));
  };

  const loopback = await listenOnLoopback((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => response.destroy());
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://s3.local');
      const [bucket = '', ...pieces] = url.pathname.slice(1).split('/').map(decodeURIComponent);
      const key = pieces.join('/');
      const body = Buffer.concat(chunks);
      ask(request, readObjectQuestions(request, bucket, key, url.searchParams, body))
        .then(() =>
          key
            ? answerObject(request, bucket, key, body)
            : answerBucket(request.method ?? 'GET', bucket, url.searchParams, body),
        )
        .catch(refuse)
        .then((answer) => send(request, response, answer));
    });
  });

  return {
    endpoint: loopback.url,
    async createBuckets(names) {
      for (const name of names) await mkdir(folderOf(name), { recursive: true });
    },
    put(bucket, key, body, about = {}) {
      const headers: Record<string, string> = { 'content-type': about.contentType ?? 'application/octet-stream' };
      for (const [name, value] of Object.entries(about.metadata ?? {})) headers[`x-amz-meta-${name}`] = value;
      return store(bucket, describe(key, headers, body, ownChecksum(body)), body, about.ifNoneMatch ?? false);
    },
    get: load,
    list: sorted,
    stop: () => loopback.stop(),
  };
}

function arnOf(bucket: string, key?: string): string {
  return `arn:aws:s3:::${bucket}${key === undefined ? '' : `/${key}`}`;
}

/** What a request asks of IAM: S3 user guide, "Required permissions for Amazon S3 API operations". */
function readObjectQuestions(
  request: IncomingMessage,
  bucket: string,
  key: string,
  query: URLSearchParams,
  body: Buffer,
): Question[] {
  const { method, headers } = request;
  if (key) {
    const actions: Record<string, string> = { PUT: 'PutObject', DELETE: 'DeleteObject' };
    const ifNoneMatch = headerText(headers, 'if-none-match');
    return [
      {
        action: `s3:${actions[method ?? ''] ?? 'GetObject'}${query.has('versionId') ? 'Version' : ''}`,
        resource: arnOf(bucket, key),
        context: method === 'PUT' && ifNoneMatch ? { 's3:if-none-match': ifNoneMatch } : {},
      },
    ];
  }
  if (method === 'PUT') return [{ action: 's3:CreateBucket', resource: arnOf(bucket) }];
  if (method === 'POST') {
    return readDeletedKeys(body).map((deleted) => ({ action: 's3:DeleteObject', resource: arnOf(bucket, deleted) }));
  }
  const context = Object.fromEntries(
    ['prefix', 'delimiter'].flatMap((name) => (query.has(name) ? [[`s3:${name}`, query.get(name) ?? '']] : [])),
  );
  return [{ action: 's3:ListBucket', resource: arnOf(bucket), context }];
}

function readDeletedKeys(body: Buffer): string[] {
  return [...body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g)].map((match) => unescapeXml(match[1] ?? ''));
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: Uint8Array;
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const body = answer.body ?? new Uint8Array();
  const withLength = answer.status === 204 || answer.status === 304 ? {} : { 'content-length': String(body.length) };
  response.writeHead(answer.status, { 'x-amz-request-id': randomUUID(), ...withLength, ...answer.headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(error: unknown): Answer {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal(500, 'InternalError', error instanceof Error ? error.message : String(error));
  return {
    ...xml(`<Error><Code>${refusal.code}</Code><Message>${escapeXml(refusal.message)}</Message></Error>`),
    status: refusal.status,
  };
}

function xml(text: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`),
  };
}

type Headers = Record<string, string | string[] | undefined>;
const headerText = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

function describe(key: string, headers: Headers, body: Uint8Array, checksum: Record<string, string>): StoredObject {
  const metadata: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-amz-meta-')) metadata[name.slice('x-amz-meta-'.length)] = headerText(headers, name) ?? '';
  }
  const encoding = (headerText(headers, 'content-encoding') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'aws-chunked')
    .join(',');
  return {
    key,
    size: body.length,
    etag: `"${createHash('md5').update(body).digest('hex')}"`,
    lastModified: new Date().toISOString(),
    contentType: headerText(headers, 'content-type') ?? 'binary/octet-stream',
    contentEncoding: encoding || undefined,
    contentDisposition: headerText(headers, 'content-disposition'),
    cacheControl: headerText(headers, 'cache-control'),
    metadata,
    checksum,
  };
}

function answerGet(headers: Headers, about: StoredObject, body: Buffer): Answer {
  const described: Record<string, string> = {
    etag: about.etag,
    'last-modified': new Date(about.lastModified).toUTCString(),
    'content-type': about.contentType,
    'accept-ranges': 'bytes',
  };
  if (about.contentEncoding) described['content-encoding'] = about.contentEncoding;
  if (about.contentDisposition) described['content-disposition'] = about.contentDisposition;
  if (about.cacheControl) described['cache-control'] = about.cacheControl;
  for (const [name, value] of Object.entries(about.metadata)) described[`x-amz-meta-${name}`] = value;
  if (headers['if-none-match'] === about.etag) return { status: 304, headers: described };

  const range = /^bytes=(\d*)-(\d*)$/.exec(headerText(headers, 'range') ?? '');
  if (range && (range[1] || range[2])) {
    const first = range[1] ? Number(range[1]) : Math.max(0, body.length - Number(range[2]));
    const last = range[1] && range[2] ? Math.min(Number(range[2]), body.length - 1) : body.length - 1;
    if (first > last) throw new Refusal(416, 'InvalidRange', 'The requested range is not satisfiable');
    return {
      status: 206,
      headers: { ...described, 'content-range': `bytes ${first}-${last}/${body.length}` },
      body: body.subarray(first, last + 1),
    };
  }
  if (headers['x-amz-checksum-mode'] === 'ENABLED')
    Object.assign(described, about.checksum, { 'x-amz-checksum-type': 'FULL_OBJECT' });
  return { status: 200, headers: described, body };
}

/** A streamed upload comes as aws-chunked: `size-in-hex[;extension]`, data, …, and trailing headers behind the last chunk. */
function readBody(headers: Headers, raw: Buffer): { body: Buffer; trailers: Record<string, string> } {
  const chunked =
    headerText(headers, 'content-encoding')?.includes('aws-chunked') ||
    headerText(headers, 'x-amz-content-sha256')?.startsWith('STREAMING-');
  if (!chunked) return { body: raw, trailers: {} };
  const pieces: Buffer[] = [];
  const trailers: Record<string, string> = {};
  for (let at = 0; ; ) {
    const lineEnd = raw.indexOf('\r\n', at);
    const size = lineEnd < 0 ? Number.NaN : Number.parseInt(raw.toString('latin1', at, lineEnd), 16);
    if (Number.isNaN(size) || lineEnd + 2 + size > raw.length) {
      throw new Refusal(400, 'IncompleteBody', 'The request body ended in the middle of a chunk.');
    }
    at = lineEnd + 2;
    if (size === 0) {
      for (const line of raw.toString('latin1', at).split('\r\n')) {
        const colon = line.indexOf(':');
        if (colon > 0) trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
      }
      break;
    }
    pieces.push(raw.subarray(at, at + size));
    at += size + 2;
  }
  const body = Buffer.concat(pieces);
  const promised = headerText(headers, 'x-amz-decoded-content-length');
  if (promised !== undefined && Number(promised) !== body.length) {
    throw new Refusal(400, 'IncompleteBody', `The request promised ${promised} bytes and brought ${body.length}.`);
  }
  return { body, trailers };
}

/** Checks every digest the writer sent and answers the one to keep with the object. */
function checkDigests(headers: Headers, body: Uint8Array): Record<string, string> {
  const digests: Record<string, () => string> = {
    'content-md5': () => createHash('md5').update(body).digest('base64'),
    'x-amz-checksum-crc32': () => crc32(body),
    'x-amz-checksum-sha1': () => createHash('sha1').update(body).digest('base64'),
    'x-amz-checksum-sha256': () => createHash('sha256').update(body).digest('base64'),
  };
  const kept: Record<string, string> = {};
  for (const [name, compute] of Object.entries(digests)) {
    const claimed = headerText(headers, name);
    if (claimed === undefined) continue;
    if (claimed !== compute())
      throw new Refusal(400, 'BadDigest', `The ${name} you specified did not match what we received.`);
    if (name !== 'content-md5') kept[name] = claimed;
  }
  return Object.keys(kept).length ? kept : ownChecksum(body);
}

function ownChecksum(body: Uint8Array): Record<string, string> {
  return { 'x-amz-checksum-crc32': crc32(body) };
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of ISO 3309, big-endian in base64 as S3 writes it. Node's own came only with 20.15. */
function crc32(bytes: Uint8Array): string {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  const out = Buffer.alloc(4);
  out.writeUInt32BE((value ^ 0xffffffff) >>> 0);
  return out.toString('base64');
}

/** Adds what lies in `folder` to `listing`, but for keys that were written while this was reading. */
async function readListing(folder: string, listing: Map<string, StoredObject>): Promise<Map<string, StoredObject>> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) await readListing(place, listing);
    else {
      const about = await readAbout(place);
      if (about && !listing.has(about.key)) listing.set(about.key, about);
    }
  }
  return listing;
}

/** Undefined of a file that somebody else wrote over: it holds no object any more, and must not take the listing of the others with it. */
function parseAbout(head: Buffer): StoredObject | undefined {
  try {
    const about: unknown = JSON.parse(head.toString('utf8'));
    return typeof about === 'object' && about !== null && 'key' in about ? (about as StoredObject) : undefined;
  } catch {
    return undefined;
  }
}

async function readAbout(file: string): Promise<StoredObject | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    for (let size = 4096; ; size *= 4) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
      const end = buffer.subarray(0, bytesRead).indexOf(10);
      if (end >= 0) return parseAbout(buffer.subarray(0, end));
      if (bytesRead < size) return undefined;
    }
  } finally {
    await handle.close();
  }
}

function renderListing(bucket: string, objects: StoredObject[], query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter');
  const most = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
  const token = query.get('continuation-token');
  const after = token ? Buffer.from(token, 'base64url').toString('utf8') : (query.get('start-after') ?? '');
  const write =
    query.get('encoding-type') === 'url'
      ? (text: string) => encodeURIComponent(text).replaceAll('%2F', '/')
      : escapeXml;
  const shown: StoredObject[] = [];
  const folders = new Set<string>();
  let last = '';
  let truncated = false;
  for (const object of objects) {
    if (after && compareKeys(object.key, after) <= 0) continue;
    const cut = delimiter ? object.key.indexOf(delimiter, prefix.length) : -1;
    const folder = cut < 0 || !delimiter ? undefined : object.key.slice(0, cut + delimiter.length);
    if (folder !== undefined && folders.has(folder)) {
      last = object.key;
      continue;
    }
    if (shown.length + folders.size >= most) {
      truncated = true;
      break;
    }
    if (folder === undefined) shown.push(object);
    else folders.add(folder);
    last = object.key;
  }
  const contents = shown.map(
    (object) =>
      `<Contents><Key>${write(object.key)}</Key><LastModified>${object.lastModified}</LastModified>` +
      `<ETag>${escapeXml(object.etag)}</ETag><Size>${object.size}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const prefixes = [...folders].map((folder) => `<CommonPrefixes><Prefix>${write(folder)}</Prefix></CommonPrefixes>`);
  const next = truncated
    ? `<NextContinuationToken>${Buffer.from(last).toString('base64url')}</NextContinuationToken>`
    : '';
  return (
    `<ListBucketResult><Name>${escapeXml(bucket)}</Name><Prefix>${write(prefix)}</Prefix>` +
    `${query.get('encoding-type') === 'url' ? '<EncodingType>url</EncodingType>' : ''}` +
    `<KeyCount>${shown.length + folders.size}</KeyCount><MaxKeys>${most}</MaxKeys><IsTruncated>${truncated}</IsTruncated>${next}` +
    `${contents.join('')}${prefixes.join('')}</ListBucketResult>`
  );
}

function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * `.object` at the end of files, and never at the end of folders, keeps `a` and `a/b` apart, which one file system cannot hold under
 * one name and S3 can.
 */
function keyToPath(key: string): string {
  const pieces = key.split('/').map(pieceToName);
  const folders = pieces.slice(0, -1).map((piece) => piece.replace(/\.object$/, '%2Eobject'));
  return `${[...folders, pieces.at(-1)].join(path.sep)}.object`;
}

/** Readable where it can be, and never `.`, `..`, empty, or too long for a file name. */
function pieceToName(piece: string): string {
  const escaped = piece.replace(/[%\\:*?"<>|\p{Cc}]|^\.|^$/gu, (character) =>
    character === '' ? '%' : encodeURIComponent(character).replace('.', '%2E').replace('*', '%2A'),
  );
  if (Buffer.byteLength(escaped) <= longestPieceBytes) return escaped;
  return `${[...escaped].slice(0, 40).join('')}~${createHash('sha256').update(piece).digest('hex').slice(0, 24)}`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"'\p{Cc}]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
