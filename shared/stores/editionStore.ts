/**
 * Editions: what was published, frozen.
 *
 * | asked | answered by |
 * | --- | --- |
 * | was this day's edition published, and sent out | editions table, `editionId` |
 * | its digest, its renderings and pictures | editions bucket, `editions/<day>/<name>`; the digest is `digest.json` |
 */
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Digest, Edition } from '../model/edition.ts';
import { addDays, type Day, type Instant } from '../model/time.ts';
import { isConditionFailed, isMissing, isPreconditionFailed } from './awsAnswers.ts';
import { getRows } from './getRows.ts';

const digestName = 'digest.json';

export class EditionStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
    private readonly files: S3Client,
    private readonly bucket: string,
  ) {}

  async get(editionId: Day): Promise<Edition | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { editionId }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : Edition.parse(answer.Item);
  }

  /** The editions of the `count` days before `day`, newest first; days without one are left out. */
  async before(day: Day, count: number): Promise<Edition[]> {
    const keys = Array.from({ length: count }, (_, back) => ({ editionId: addDays(day, -1 - back) }));
    const rows = await getRows(this.client, this.table, keys);
    return rows.map((row) => Edition.parse(row)).sort((a, b) => (a.editionId < b.editionId ? 1 : -1));
  }

  /** Freezes the digest: the first to write it decides, and whoever comes later is given what stands. */
  async freeze(digest: Digest): Promise<Digest> {
    const kept = await this.keepFile(digest.editionId, digestName, JSON.stringify(digest), 'application/json', 'once');
    return kept === 'held' ? this.readDigest(digest.editionId) : digest;
  }

  async readDigest(editionId: Day): Promise<Digest> {
    const file = await this.readFile(editionId, digestName);
    if (!file) throw new Error(`The edition of ${editionId} has no ${digestName} in the editions bucket.`);
    // Written by freeze alone, so its shape is ours.
    return JSON.parse(new TextDecoder().decode(file.bytes)) as Digest;
  }

  async hasDigest(editionId: Day): Promise<boolean> {
    return (await this.readFile(editionId, digestName)) !== undefined;
  }

  /** `once`: never over a file that stands. */
  async keepFile(
    editionId: Day,
    name: string,
    body: string | Uint8Array,
    contentType: string,
    how: 'once' | 'over' = 'over',
  ): Promise<'kept' | 'held'> {
    try {
      await this.files.send(
        new PutObjectCommand({
          Bucket: this.bucket,
          Key: `editions/${editionId}/${name}`,
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

  async readFile(editionId: Day, name: string): Promise<{ bytes: Uint8Array; contentType: string } | undefined> {
    try {
      const answer = await this.files.send(
        new GetObjectCommand({ Bucket: this.bucket, Key: `editions/${editionId}/${name}` }),
      );
      return {
        bytes: (await answer.Body?.transformToByteArray()) ?? new Uint8Array(),
        contentType: answer.ContentType ?? 'application/octet-stream',
      };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** `held`: the row of this edition stands already. */
  async record(edition: Edition): Promise<'recorded' | 'held'> {
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: edition,
          ConditionExpression: 'attribute_not_exists(editionId)',
        }),
      );
      return 'recorded';
    } catch (error) {
      if (isConditionFailed(error)) return 'held';
      throw error;
    }
  }

  async markQueued(editionId: Day, queuedAt: Instant, deliveriesQueued: number): Promise<void> {
    await this.client.send(
      new UpdateCommand({
        TableName: this.table,
        Key: { editionId },
        UpdateExpression: 'SET queuedAt = if_not_exists(queuedAt, :at), deliveriesQueued = :count',
        ExpressionAttributeValues: { ':at': queuedAt, ':count': deliveriesQueued },
      }),
    );
  }
}
