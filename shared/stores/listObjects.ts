import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';

export interface ListedObject {
  key: string;
  sizeBytes: number;
  /** When it was written, by S3's clock. */
  modifiedAt: Date;
}

/** All objects whose key begins with `prefix`, in key order, page by page. */
export async function* listObjects(client: S3Client, bucket: string, prefix: string): AsyncGenerator<ListedObject> {
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
    );
    for (const { Key, Size, LastModified } of page.Contents ?? [])
      if (Key) yield { key: Key, sizeBytes: Size ?? 0, modifiedAt: LastModified ?? new Date(0) };
    token = page.NextContinuationToken;
  } while (token);
}

/** Names of the folders directly under `prefix`, which ends in a slash, in order. */
export async function listFolders(client: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const names: string[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, Delimiter: '/', ContinuationToken: token }),
    );
    for (const { Prefix } of page.CommonPrefixes ?? []) if (Prefix) names.push(Prefix.slice(prefix.length, -1));
    token = page.NextContinuationToken;
  } while (token);
  return names;
}
