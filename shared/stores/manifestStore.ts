/**
 * The daily manifests, in the archive bucket beside the reports they list. Written once, never over.
 *
 * | asked | answered by |
 * | --- | --- |
 * | the manifest of a day | the object `manifests/<yyyy>/<mm>/<dd>.json` |
 * | the newest before a day, the oldest after it | a listing of `manifests/<yyyy>/` |
 *
 * Returns bytes, not manifests: what is chained is the hash of the file as it stands.
 */
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Day } from '../model/time.ts';
import { isMissing, isPreconditionFailed } from './awsAnswers.ts';
import { listFolders, listObjects } from './listObjects.ts';

const prefix = 'manifests/';

export class ManifestStore {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  /** `held`: the day was closed before; what stands then stays, whatever it says. */
  async keep(day: Day, text: string): Promise<'kept' | 'held'> {
    try {
      await this.client.send(
        new PutObjectCommand({
          Bucket: this.bucket,
          Key: keyOf(day),
          Body: text,
          ContentType: 'application/json',
          IfNoneMatch: '*',
        }),
      );
      return 'kept';
    } catch (error) {
      if (isPreconditionFailed(error)) return 'held';
      throw error;
    }
  }

  async read(day: Day): Promise<string | undefined> {
    try {
      const answer = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: keyOf(day) }));
      return (await answer.Body?.transformToString()) ?? '';
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async newestBefore(day: Day): Promise<Day | undefined> {
    for (const year of (await this.years()).toReversed()) {
      const before = (await this.daysOf(year)).filter((each) => each < day);
      if (before.length > 0) return before.at(-1);
    }
    return undefined;
  }

  async oldestAfter(day: Day): Promise<Day | undefined> {
    for (const year of await this.years()) {
      const after = (await this.daysOf(year)).find((each) => each > day);
      if (after !== undefined) return after;
    }
    return undefined;
  }

  private async years(): Promise<string[]> {
    return listFolders(this.client, this.bucket, prefix);
  }

  private async daysOf(year: string): Promise<Day[]> {
    const days: Day[] = [];
    for await (const { key } of listObjects(this.client, this.bucket, `${prefix}${year}/`)) {
      const found = /^manifests\/(\d{4})\/(\d{2})\/(\d{2})\.json$/.exec(key);
      if (found) days.push(`${found[1]}-${found[2]}-${found[3]}`);
    }
    return days;
  }
}

function keyOf(day: Day): string {
  return `${prefix}${day.replaceAll('-', '/')}.json`;
}
