import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3, type StoredObject, startS3 } from '../../../local/cloud/s3.ts';

let root: string;
let engine: S3;
let client: S3Client;
const announced: string[] = [];

const clientOf = (endpoint: string) =>
  new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    forcePathStyle: true,
    maxAttempts: 1,
  });

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-s3-'));
  engine = await startS3(root, (_bucket: string, stored: StoredObject) => announced.push(stored.key));
  await engine.createBuckets(['archive', 'other']);
  client = clientOf(engine.endpoint);
});

afterAll(async () => {
  client.destroy();
  await engine.stop();
  rmSync(root, { recursive: true, force: true });
});

const put = (Key: string, Body: string | Uint8Array | Readable, more: object = {}) =>
  client.send(new PutObjectCommand({ Bucket: 'archive', Key, Body, ...more }));
const read = async (Key: string, Bucket = 'archive') =>
  (await client.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();

describe('the embedded S3', () => {
  it('lets exactly one of twenty writers keep a report under one key, and announces it once', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, writer) =>
        put('reports/2016/07/01/sana/race', `writer ${writer}`, { IfNoneMatch: '*' }),
      ),
    );
    const winners = outcomes.flatMap((outcome, writer) => (outcome.status === 'fulfilled' ? [writer] : []));
    expect(winners).toHaveLength(1);
    expect(await read('reports/2016/07/01/sana/race')).toBe(`writer ${winners[0]}`);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } });
    }
    expect(announced.filter((key) => key.endsWith('/race'))).toHaveLength(1);
  });

  it('gives back bytes, receipt and digest as they were put, also when they were streamed in chunks', async () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));
    await put('wires/whole', bytes, {
      Metadata: { 'received-at': '2016-07-01' },
      ContentType: 'application/xml',
      CacheControl: 'no-store',
    });
    await put('wires/streamed', Readable.from([bytes.subarray(0, 70_000), bytes.subarray(70_000)]), {
      ContentLength: bytes.length,
    });
    const whole = await client.send(new GetObjectCommand({ Bucket: 'archive', Key: 'wires/whole' }));
    expect(whole).toMatchObject({
      ContentType: 'application/xml',
      CacheControl: 'no-store',
      Metadata: { 'received-at': '2016-07-01' },
    });
    expect(bytes.equals((await whole.Body?.transformToByteArray()) ?? Buffer.of())).toBe(true);
    const streamed = await client.send(new GetObjectCommand({ Bucket: 'archive', Key: 'wires/streamed' }));
    expect(streamed.ETag).toBe(whole.ETag);
    expect(bytes.equals((await streamed.Body?.transformToByteArray()) ?? Buffer.of())).toBe(true);
    const part = await client.send(
      new GetObjectCommand({ Bucket: 'archive', Key: 'wires/whole', Range: 'bytes=10-19' }),
    );
    expect(Buffer.from((await part.Body?.transformToByteArray()) ?? [])).toEqual(bytes.subarray(10, 20));
  });

  it('refuses bytes that do not have the digest their writer claims', async () => {
    const claim = { ChecksumSHA256: Buffer.alloc(32).toString('base64') };
    await expect(put('wires/torn', 'half a report', claim)).rejects.toMatchObject({ name: 'BadDigest' });
    await expect(read('wires/torn')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('says that a key is missing, and that a bucket is', async () => {
    await expect(read('reports/none')).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } });
    await expect(read('reports/none', 'nowhere')).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(client.send(new HeadObjectCommand({ Bucket: 'archive', Key: 'reports/none' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('lists a day page by page, in the order of keys, and by folders', async () => {
    const keys = Array.from({ length: 25 }, (_, at) => `pages/${String(at % 5)}/${String(at).padStart(2, '0')}`);
    for (const key of keys) await put(key, key);
    const seen: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: 'archive', Prefix: 'pages/', MaxKeys: 7, ContinuationToken }),
      );
      seen.push(...(page.Contents ?? []).map((object) => object.Key ?? ''));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    expect(seen).toEqual([...keys].sort());
    const folders = await client.send(
      new ListObjectsV2Command({ Bucket: 'archive', Prefix: 'pages/', Delimiter: '/', MaxKeys: 3 }),
    );
    expect(folders.CommonPrefixes?.map((folder) => folder.Prefix)).toEqual(['pages/0/', 'pages/1/', 'pages/2/']);
    const rest = await client.send(
      new ListObjectsV2Command({
        Bucket: 'archive',
        Prefix: 'pages/',
        Delimiter: '/',
        ContinuationToken: folders.NextContinuationToken,
      }),
    );
    expect(rest.CommonPrefixes?.map((folder) => folder.Prefix)).toEqual(['pages/3/', 'pages/4/']);
    await client.send(
      new DeleteObjectsCommand({ Bucket: 'archive', Delete: { Objects: keys.slice(0, 24).map((Key) => ({ Key })) } }),
    );
    const left = await client.send(new ListObjectsV2Command({ Bucket: 'archive', Prefix: 'pages/' }));
    expect(left.Contents?.map((object) => object.Key)).toEqual([keys[24]]);
  });

  it('keeps any key a supplier may think of apart from any other, inside its own folder', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('..', '.', '', 'a', 'a.object', 'تقرير عاجل', 'x'.repeat(300), '%2E%2E', 'CON', 'a\\b', '*'),
    );
    const key = fc
      .array(piece, { minLength: 1, maxLength: 4 })
      .map((pieces) => `k${pieces.join('/')}`.toWellFormed())
      .filter((text) => Buffer.byteLength(text) < 1000);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(key, { minLength: 1, maxLength: 4 }), async (keys) => {
        for (const one of keys) await engine.put('other', one, Buffer.from(one));
        for (const one of keys) expect((await engine.get('other', one))?.body.toString()).toBe(one);
      }),
      { numRuns: 60 },
    );
    expect(readdirSync(root).sort()).toEqual(['.drafts', 'archive', 'other']);
  });

  it('finds everything again after a restart, and nothing of a write that was cut off', async () => {
    await put('reports/kept', 'kept', { Metadata: { 'feed-id': 'sana' } });
    writeFileSync(join(root, '.drafts', 'torn'), '{"key":"reports/torn","size":5}\nha');
    const again = await startS3(root);
    const keys = (await again.list('archive', 'reports/')).map((object) => object.key);
    expect(keys).toContain('reports/kept');
    expect(keys).not.toContain('reports/torn');
    expect((await again.get('archive', 'reports/kept'))?.about.metadata).toEqual({ 'feed-id': 'sana' });
    expect(readdirSync(join(root, '.drafts'))).toEqual([]);
    await again.stop();
  });

  it('misses an object whose file somebody wrote over, and no other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-s3-'));
    const first = await startS3(folder);
    await first.createBuckets(['archive']);
    const writer = clientOf(first.endpoint);
    for (const Key of ['one', 'two']) await writer.send(new PutObjectCommand({ Bucket: 'archive', Key, Body: Key }));
    const [file] = readdirSync(join(folder, 'archive'), { recursive: true }).filter((name) =>
      /\.object$/.test(String(name)),
    );
    writeFileSync(join(folder, 'archive', String(file)), 'garbage\nmore');
    const missing = await Promise.all(['one', 'two'].map((key) => first.get('archive', key)));
    expect(missing.filter((found) => found === undefined)).toHaveLength(1);
    await first.stop();
    const again = await startS3(folder);
    expect(await again.list('archive', '')).toHaveLength(1);
    await again.stop();
    writer.destroy();
    rmSync(folder, { recursive: true, force: true });
  });
});
