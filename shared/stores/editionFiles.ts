/**
 * What editions say: the frozen digest, its renderings, its pictures.
 *
 * | asked | answered by |
 * | --- | --- |
 * | the digest of an edition | the object `editions/<editionId>/digest.json`; the first to write it decides |
 * | a page or a picture of an edition | the object `editions/<editionId>/<name>` |
 * | the archive's front, a year, a feed of digests | the object `editions/<name>`, like `editions/2016/index.html` |
 */
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Digest, EditionId } from '../model/edition.ts';
import { isMissing, isPreconditionFailed } from './awsAnswers.ts';

const digestName = 'digest.json';

export interface EditionFile {
  bytes: Uint8Array;
  contentType: string;
}

export class EditionFiles {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  /** Freezes the digest: the first to write it decides, and whoever comes later is given what stands. */
  async freeze(digest: Digest): Promise<Digest> {
    const kept = await this.keepFile(digest.editionId, digestName, JSON.stringify(digest), 'application/json', 'once');
    return kept === 'held' ? this.readDigest(digest.editionId) : digest;
  }

  async readDigest(editionId: EditionId): Promise<Digest> {
    const file = await this.readFile(editionId, digestName);
    if (!file) throw new Error(`The edition of ${editionId} has no ${digestName} in the editions bucket.`);
    // Written by freeze alone, so its shape is ours.
    return JSON.parse(new TextDecoder().decode(file.bytes)) as Digest;
  }

  async hasDigest(editionId: EditionId): Promise<boolean> {
    return (await this.readFile(editionId, digestName)) !== undefined;
  }

  /** `once`: never over a file that stands. */
  async keepFile(
    editionId: EditionId,
    name: string,
    body: string | Uint8Array,
    contentType: string,
    how: 'once' | 'over' = 'over',
  ): Promise<'kept' | 'held'> {
    return this.#put(`editions/${editionId}/${name}`, body, contentType, how);
  }

  /** A page of the archive that belongs to no one edition; made anew with every edition. */
  async keepArchiveFile(name: string, body: string, contentType: string): Promise<void> {
    await this.#put(`editions/${name}`, body, contentType, 'over');
  }

  async #put(
    key: string,
    body: string | Uint8Array,
    contentType: string,
    how: 'once' | 'over',
  ): Promise<'kept' | 'held'> {
    try {
      await this.client.send(
        new PutObjectCommand({
          Bucket: this.bucket,
          Key: key,
          Body: body,
          ContentType: contentType,
          IfNoneMatch: how === 'once' ? '*' : undefined,
        }),
      );
      return 'kept';
    } catch (error) {
      if (how === 'once' && isPreconditionFailed(error)) return 'held';
      throw error;
    }
  }

  async readFile(editionId: EditionId, name: string): Promise<EditionFile | undefined> {
    return this.readArchiveFile(`${editionId}/${name}`);
  }

  async readArchiveFile(name: string): Promise<EditionFile | undefined> {
    try {
      const answer = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: `editions/${name}` }));
      return {
        bytes: (await answer.Body?.transformToByteArray()) ?? new Uint8Array(),
        contentType: answer.ContentType ?? 'application/octet-stream',
      };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
}
