import { bucketClient } from '../stores/clients.ts';
import { SourceBucket } from '../stores/sourceBucket.ts';

/** A bucket that is no part of the desk, by the environment as it is now. */
export function openSourceBucket(bucket: string): SourceBucket {
  return new SourceBucket(bucketClient(), bucket);
}
