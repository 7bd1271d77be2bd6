/** Reports that lie in the archive and bear no mark of ingestion: they were announced to a queue that is gone, or never. */
import { reportPrefixes } from '../shared/model/names.ts';
import type { Instant } from '../shared/model/time.ts';
import type { Dynamo } from './cloud/dynamo.ts';
import type { S3, StoredObject } from './cloud/s3.ts';
import type { BucketDefinition } from './readTemplates.ts';

/** As many as BatchGetItem takes. */
const keysACall = 100;

interface Unmarked {
  stored: StoredObject;
  /** When the desk received it, as its metadata says. */
  receivedAt?: Instant;
}

/** `marksTable`: the table of reports. Only what lies under a prefix that the bucket announces is looked at. */
export async function* findUnmarked(
  { s3, dynamo }: { s3: S3; dynamo: Dynamo },
  bucket: BucketDefinition,
  marksTable: string,
): AsyncGenerator<Unmarked> {
  const prefixes = Object.values(reportPrefixes).filter((prefix) =>
    bucket.notifications.some((notification) => prefix.startsWith(notification.prefix)),
  );
  for (const prefix of prefixes) {
    const objects = (await s3.list(bucket.name, prefix)).map((stored) => ({ stored, day: dayOfKey(stored.key) }));
    for (let at = 0; at < objects.length; at += keysACall) {
      const page = objects.slice(at, at + keysACall);
      const marked = await findMarks(dynamo, marksTable, page);
      for (const { stored, day } of page) {
        if (day !== undefined && marked.has(stored.key)) continue;
        const receivedAt = stored.metadata['received-at'];
        yield { stored, ...(receivedAt !== undefined && { receivedAt: decodeURIComponent(receivedAt) }) };
      }
    }
  }
}

/** `reports/2015/12/23/…` → `2015-12-23`. */
function dayOfKey(key: string): string | undefined {
  const found = /^[a-z]+\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(key);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}

async function findMarks(
  dynamo: Dynamo,
  table: string,
  objects: { stored: StoredObject; day: string | undefined }[],
): Promise<Set<string>> {
  const found = new Set<string>();
  let keys = objects.flatMap(({ stored, day }) => (day ? [{ day: { S: day }, reportKey: { S: stored.key } }] : []));
  while (keys.length > 0) {
    const answer = (await dynamo.call('BatchGetItem', {
      RequestItems: { [table]: { Keys: keys, ProjectionExpression: 'reportKey' } },
    })) as {
      Responses?: Record<string, { reportKey: { S: string } }[]>;
      UnprocessedKeys?: Record<string, { Keys: typeof keys }>;
    };
    for (const row of answer.Responses?.[table] ?? []) found.add(row.reportKey.S);
    keys = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
}
