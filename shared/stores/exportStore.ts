/**
 * Exports: the entries of a day as files that Athena, DuckDB and pandas read, in the archive bucket.
 *
 * | asked | answered by |
 * | --- | --- |
 * | the entries of a day, as Parquet | the object `exports/entries/day=<yyyy-mm-dd>/part-0.parquet` |
 * | the same, as gzipped NDJSON | the object `exports/entries-ndjson/day=<yyyy-mm-dd>/part-0.ndjson.gz` |
 *
 * `day=` is the naming by which Hive, Athena and DuckDB find partitions. Each format has a prefix of its own: a table's folder may hold
 * one format only.
 */
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Day } from '../model/time.ts';
import { isMissing } from './awsAnswers.ts';

export type ExportFormat = 'parquet' | 'ndjson';

const formats = {
  parquet: { folder: 'entries', name: 'part-0.parquet', contentType: 'application/vnd.apache.parquet' },
  ndjson: { folder: 'entries-ndjson', name: 'part-0.ndjson.gz', contentType: 'application/gzip' },
} as const;

/** Raised when columns are added: then files are written again although their rows say the same. */
const schemaVersion = '1';

function exportPath(day: Day, format: ExportFormat): string {
  const { folder, name } = formats[format];
  return `${folder}/day=${day}/${name}`;
}

export class ExportStore {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  /** Writes the file unless what stands there was made of the same rows, which `rowsSha256` tells. */
  async keep(day: Day, format: ExportFormat, bytes: Uint8Array, rowsSha256: string): Promise<'written' | 'same'> {
    const Key = `exports/${exportPath(day, format)}`;
    const made = `${schemaVersion}-${rowsSha256}`;
    if ((await this.madeOf(Key)) === made) return 'same';
    await this.client.send(
      new PutObjectCommand({
        Bucket: this.bucket,
        Key,
        Body: bytes,
        ContentType: formats[format].contentType,
        Metadata: { 'made-of': made },
      }),
    );
    return 'written';
  }

  private async madeOf(Key: string): Promise<string | undefined> {
    try {
      return (await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key }))).Metadata?.['made-of'];
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
}
