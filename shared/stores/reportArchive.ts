/**
 * The archive of reports: bytes as received, under their own hash, before anything is parsed.
 *
 * | asked | answered by |
 * | --- | --- |
 * | the report of this key | the object `reports/<day>/<feedId>/<sha256>` or `wires/<day>/<sha256>/<file name>` |
 * | what came on a day | a listing of `reports/<yyyy>/<mm>/<dd>/` and `wires/<yyyy>/<mm>/<dd>/` |
 * | which feeds to read | the object `registry/feeds.opml`, where a desk has put one |
 *
 * The receipt travels as the object's metadata, percent-encoded, because S3 metadata is ASCII.
 */
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { registryKey, reportPrefixes } from '../model/names.ts';
import { Poison } from '../model/poison.ts';
import { Receipt, type Report } from '../model/report.ts';
import { type Day, dayOf } from '../model/time.ts';
import { isMissing, isPreconditionFailed } from './awsAnswers.ts';

const metadataNames = {
  receivedAt: 'received-at',
  sha256: 'sha256',
  feedId: 'feed-id',
  outlet: 'outlet',
  url: 'url',
  fileName: 'file-name',
  contentType: 'content-type-received',
  httpStatus: 'http-status',
  etag: 'etag-received',
  lastModified: 'last-modified-received',
  language: 'language',
  timeZone: 'time-zone',
} as const satisfies Record<keyof Receipt, string>;

/** S3 allows 2 KB of metadata in all; a header this long tells nothing that its beginning does not. */
const longestValue = 300;

export function receiptToMetadata(receipt: Receipt): Record<string, string> {
  const metadata: Record<string, string> = {};
  for (const [field, name] of Object.entries(metadataNames)) {
    const value = receipt[field as keyof Receipt];
    if (value !== undefined) metadata[name] = encodeURIComponent(String(value).toWellFormed().slice(0, longestValue));
  }
  return metadata;
}

export function readReceipt(metadata: Record<string, string>): Receipt {
  const receipt: Record<string, unknown> = {};
  for (const [field, name] of Object.entries(metadataNames)) {
    const value = metadata[name];
    if (value !== undefined) receipt[field] = field === 'httpStatus' ? Number(value) : decodeURIComponent(value);
  }
  return Receipt.parse(receipt);
}

/** The key a report is kept under: it depends only on the day, the source and the bytes, so keeping twice is keeping once. */
export function reportKeyOf(receipt: Receipt): string {
  const day = dayOf(receipt.receivedAt).replaceAll('-', '/');
  if (receipt.feedId) return `${reportPrefixes.fetched}${day}/${receipt.feedId}/${receipt.sha256}`;
  const name = (receipt.fileName ?? 'wire').replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-120);
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
      return { reportKey, bytes, receipt: await receiptOfBareObject(reportKey, bytes, answer.LastModified) };
    }
    return { reportKey, bytes, receipt: readReceipt(metadata) };
  }

  /** Keys of all reports received on a day, in key order, and how long each has been held, by the wall clock. */
  async *keysOn(day: Day): AsyncGenerator<{ reportKey: string; heldSeconds: number }> {
    for (const prefix of Object.values(reportPrefixes)) {
      let token: string | undefined;
      do {
        const page = await this.client.send(
          new ListObjectsV2Command({
            Bucket: this.bucket,
            Prefix: `${prefix}${day.replaceAll('-', '/')}/`,
            ContinuationToken: token,
          }),
        );
        for (const object of page.Contents ?? []) {
          const heldSeconds = (Date.now() - (object.LastModified?.getTime() ?? 0)) / 1000;
          if (object.Key) yield { reportKey: object.Key, heldSeconds };
        }
        token = page.NextContinuationToken;
      } while (token);
    }
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
