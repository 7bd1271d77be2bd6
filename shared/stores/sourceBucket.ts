/** Old reports in somebody's bucket, for a back-fill: what lies under a prefix, and each object with the receipt it may carry. */
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Receipt } from '../model/report.ts';
import { type ListedObject, listObjects } from './listObjects.ts';
import { readReceipt } from './reportArchive.ts';

export class SourceBucket {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  list(prefix: string): AsyncGenerator<ListedObject> {
    return listObjects(this.client, this.bucket, prefix);
  }

  /** `receipt`: of an object that another desk's archive kept. */
  async read(key: string): Promise<{ bytes: Uint8Array; receipt?: Receipt }> {
    const answer = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    const metadata = answer.Metadata ?? {};
    return { bytes, receipt: metadata['received-at'] === undefined ? undefined : readReceipt(metadata) };
  }
}
