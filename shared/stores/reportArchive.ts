/**
 * The archive of reports: bytes as received, under their own hash, before anything is parsed.
 *
 * | asked | answered by |
 * | --- | --- |
 * | the report of this key | the object `reports/<day>/<feedId>/<sha256>` or `wires/<day>/<sha256>/<file name>` |
 * | what came on a day | a listing of `reports/<yyyy>/<mm>/<dd>/` and `wires/<yyyy>/<mm>/<dd>/` |
 * | was this file back-filled | the object `backfilled/<sha256>`, which holds its key |
 * | which feeds to read | the object `registry/feeds.opml`, where a desk has put one |
 *
 * The receipt travels as the object's metadata, percent-encoded, because S3 metadata is ASCII.
 */
import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { registryKey, reportPrefixes } from '../model/names.ts';
import { Poison } from '../model/poison.ts';
import { Receipt, type Report } from '../model/report.ts';
import { Day, dayOf } from '../model/time.ts';
import { isMissing, isPreconditionFailed } from './awsAnswers.ts';
import { listFolders, listObjects } from './listObjects.ts';

/**
 * Each field's name, and how many bytes of it are kept, percent-encoded: S3 takes 2 KB of metadata in all, names included, and refuses
 * the whole object beyond that. A header longer than its share tells nothing that its beginning does not.
 */
const metadataPlan = {
  receivedAt: { name: 'received-at', mostBytes: 60 },
  sha256: { name: 'sha256', mostBytes: 64 },
  feedId: { name: 'feed-id', mostBytes: 63 },
  outlet: { name: 'outlet', mostBytes: 180 },
  url: { name: 'url', mostBytes: 640 },
  fileName: { name: 'file-name', mostBytes: 340 },
  contentType: { name: 'content-type-received', mostBytes: 120 },
  httpStatus: { name: 'http-status', mostBytes: 3 },
  etag: { name: 'etag-received', mostBytes: 130 },
  lastModified: { name: 'last-modified-received', mostBytes: 60 },
  language: { name: 'language', mostBytes: 40 },
  timeZone: { name: 'time-zone', mostBytes: 60 },
  country: { name: 'country', mostBytes: 2 },
  datedAt: { name: 'dated-at', mostBytes: 30 },
  /** Last, because it gets what the others leave: see roomFor. */
  askedUrl: { name: 'asked-url', mostBytes: 640 },
} as const satisfies Record<keyof Receipt, { name: string; mostBytes: number }>;

const mostMetadataBytes = 2_048;

export function receiptToMetadata(receipt: Receipt): Record<string, string> {
  const metadata: Record<string, string> = {};
  for (const [field, { name, mostBytes }] of Object.entries(metadataPlan)) {
    const value = receipt[field as keyof Receipt];
    if (value !== undefined) metadata[name] = encodeUpTo(String(value), Math.min(mostBytes, roomFor(name, metadata)));
  }
  return metadata;
}

function roomFor(name: string, metadata: Record<string, string>): number {
  const taken = Object.entries(metadata).reduce((sum, [each, value]) => sum + each.length + value.length, 0);
  return mostMetadataBytes - taken - name.length;
}

/** Percent-encoded, and cut between two letters: half a letter could not be read back. */
function encodeUpTo(text: string, mostBytes: number): string {
  let encoded = '';
  for (const letter of text.toWellFormed()) {
    const next = encodeURIComponent(letter);
    if (encoded.length + next.length > mostBytes) break;
    encoded += next;
  }
  return encoded;
}

export function readReceipt(metadata: Record<string, string>): Receipt {
  const receipt: Record<string, unknown> = {};
  for (const [field, { name }] of Object.entries(metadataPlan)) {
    const value = metadata[name];
    if (value !== undefined) receipt[field] = field === 'httpStatus' ? Number(value) : decodeURIComponent(value);
  }
  return Receipt.parse(receipt);
}

/** Of the receipt as it is kept, field by field; of a report that was dropped by hand, of none. */
function hashReceipt(metadata: Record<string, string>): string {
  const fields = Object.entries(metadata).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

const longestName = 120;
const backfillPrefix = 'backfilled/';

/** The key a report is kept under: it depends only on the day, the source and the bytes, so keeping twice is keeping once. */
export function reportKeyOf(receipt: Receipt): string {
  const day = dayOf(receipt.receivedAt).replaceAll('-', '/');
  if (receipt.feedId) return `${reportPrefixes.fetched}${day}/${receipt.feedId}/${receipt.sha256}`;
  const letters = [...(receipt.fileName || 'wire').replace(/[^\p{L}\p{N}._-]+/gu, '_')].slice(-longestName);
  // A piece of a URL that is all dots is a step up the path, and would end at another key.
  const name = letters.join('').replace(/^\.+$/, '_');
  return `${reportPrefixes.wires}${day}/${receipt.sha256}/${name}`;
}

export class ReportArchive {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  /** Keeps the bytes unless they are held already. `held` is an ordinary answer: a server that resends, or a second try of ours. */
  async keep(bytes: Uint8Array, receipt: Receipt): Promise<{ reportKey: string; outcome: 'kept' | 'held' }> {
    const reportKey = reportKeyOf(receipt);
    try {
      await this.client.send(
        new PutObjectCommand({
          Bucket: this.bucket,
          Key: reportKey,
          Body: bytes,
          ContentType: 'application/octet-stream',
          Metadata: receiptToMetadata(receipt),
          IfNoneMatch: '*',
        }),
      );
      return { reportKey, outcome: 'kept' };
    } catch (error) {
      if (isPreconditionFailed(error)) return { reportKey, outcome: 'held' };
      throw error;
    }
  }

  /** Throws `Poison` when no object has the key, or its receipt cannot be read and the key does not say enough. */
  async read(reportKey: string): Promise<Report> {
    const answer = await this.client
      .send(new GetObjectCommand({ Bucket: this.bucket, Key: reportKey }))
      .catch((error: unknown) => {
        if (isMissing(error)) throw new Poison(`The archive holds no report ${reportKey}.`);
        throw error;
      });
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    const metadata = answer.Metadata ?? {};
    if (metadata['received-at'] === undefined) {
      // Dropped by hand, with a console or `aws s3 cp`: no receipt, so the object itself has to say when it came.
      return {
        reportKey,
        bytes,
        receipt: await receiptOfBareObject(reportKey, bytes, answer.LastModified),
        receiptSha256: hashReceipt(metadata),
      };
    }
    return { reportKey, bytes, receipt: readReceipt(metadata), receiptSha256: hashReceipt(metadata) };
  }

  /** Keys of all reports received on a day, in key order, and how long each has been held, by the wall clock. */
  async *keysOn(day: Day): AsyncGenerator<{ reportKey: string; heldSeconds: number }> {
    for (const prefix of Object.values(reportPrefixes)) {
      const ofDay = `${prefix}${day.replaceAll('-', '/')}/`;
      for await (const { key, modifiedAt } of listObjects(this.client, this.bucket, ofDay)) {
        yield { reportKey: key, heldSeconds: (Date.now() - modifiedAt.getTime()) / 1000 };
      }
    }
  }

  /** Days of which the archive holds reports, ascending. Reads folder names only: about one request a month kept. */
  async daysHeld(): Promise<Day[]> {
    const days = new Set<Day>();
    const foldersOf = async (prefix: string) =>
      (await listFolders(this.client, this.bucket, prefix)).filter((name) => /^\d+$/.test(name));
    for (const prefix of Object.values(reportPrefixes))
      for (const year of await foldersOf(prefix))
        for (const month of await foldersOf(`${prefix}${year}/`))
          for (const day of await foldersOf(`${prefix}${year}/${month}/`)) days.add(`${year}-${month}-${day}`);
    return [...days].filter((day) => Day.safeParse(day).success).sort();
  }

  /** Hashes the bytes as they lie in the archive now, without holding them whole. Undefined when no object has the key. */
  async hash(reportKey: string): Promise<{ sha256: string; sizeBytes: number; receiptSha256: string } | undefined> {
    try {
      const answer = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: reportKey }));
      const hash = createHash('sha256');
      let sizeBytes = 0;
      // In Node the SDK's body is a Readable; its declared type spans browsers too.
      for await (const chunk of (answer.Body ?? []) as AsyncIterable<Uint8Array>) {
        hash.update(chunk);
        sizeBytes += chunk.length;
      }
      return { sha256: hash.digest('hex'), sizeBytes, receiptSha256: hashReceipt(answer.Metadata ?? {}) };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** The key under which a back-fill has kept these bytes, whenever it was; undefined when none has. */
  async backfilledAs(sha256: string): Promise<string | undefined> {
    try {
      const answer = await this.client.send(
        new GetObjectCommand({ Bucket: this.bucket, Key: `${backfillPrefix}${sha256}` }),
      );
      return await answer.Body?.transformToString();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async markBackfilled(sha256: string, reportKey: string): Promise<void> {
    await this.client.send(
      new PutObjectCommand({
        Bucket: this.bucket,
        Key: `${backfillPrefix}${sha256}`,
        Body: reportKey,
        ContentType: 'text/plain; charset=utf-8',
      }),
    );
  }

  /** The registry a desk has put in place of the bundled one; undefined when there is none. */
  async readRegistry(): Promise<string | undefined> {
    try {
      const answer = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: registryKey }));
      return await answer.Body?.transformToString();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async keepRegistry(opml: string): Promise<void> {
    await this.client.send(
      new PutObjectCommand({
        Bucket: this.bucket,
        Key: registryKey,
        Body: opml,
        ContentType: 'text/x-opml; charset=utf-8',
      }),
    );
  }
}

async function receiptOfBareObject(reportKey: string, bytes: Uint8Array, modified: Date | undefined): Promise<Receipt> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return {
    receivedAt: (modified ?? new Date(0)).toISOString(),
    sha256: Buffer.from(digest).toString('hex'),
    fileName: reportKey.slice(reportKey.lastIndexOf('/') + 1),
  };
}
