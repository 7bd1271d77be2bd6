/**
 * Object-created events that have not been announced yet.
 *
 * S3 announces each object when it comes, in no promised order, and the embedded queue forgets everything when its process dies. The
 * desk must end in the same place however often it was interrupted, and which story an entry joins depends on what was filed
 * before it. So announcements wait until nothing is being collected, and then go out in the order of their keys: a run that was
 * killed and started again announces what it still owes together with what it collects now, in the order of an undisturbed run.
 */
import type { StoredObject } from './s3.ts';

export interface Announcement {
  bucket: string;
  object: Pick<StoredObject, 'key' | 'size' | 'etag'>;
  queue: string;
  /** When the object came; the event's own time. */
  at: string;
  /** Not before the desk's clock has come this far: set for what an interrupted replay left, which began again further back. */
  notBefore?: string;
}

export class Outbox {
  private readonly held = new Map<string, Announcement>();

  /** An object that is put again is announced once. */
  hold(announcement: Announcement): void {
    this.held.set(`${announcement.queue} ${announcement.bucket}/${announcement.object.key}`, announcement);
  }

  /** How many could go out at this clock. */
  countDue(clock: string): number {
    return [...this.held.values()].filter((announcement) => isDue(announcement, clock)).length;
  }

  get size(): number {
    return this.held.size;
  }

  /** Takes out what is due, in the order of keys. */
  takeDue(clock: string): Announcement[] {
    const due = [...this.held].filter(([, announcement]) => isDue(announcement, clock));
    for (const [id] of due) this.held.delete(id);
    return due
      .map(([, announcement]) => announcement)
      .sort((a, b) => Buffer.compare(Buffer.from(a.object.key), Buffer.from(b.object.key)));
  }
}

/** By instants, not by their spelling: a receipt may leave out the milliseconds. */
function isDue({ notBefore }: Announcement, clock: string): boolean {
  return notBefore === undefined || !(Date.parse(notBefore) > Date.parse(clock));
}

/** The message S3 sends: Amazon S3 user guide, "Event message structure", version 2.1. Keys are form-encoded there. */
export function toS3Event(announcement: Announcement, region: string): object {
  const { bucket, object, at } = announcement;
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: region,
        eventTime: at,
        eventName: 'ObjectCreated:Put',
        userIdentity: { principalId: 'local' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: {},
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'local',
          bucket: { name: bucket, ownerIdentity: { principalId: 'local' }, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(object.key).replaceAll('%2F', '/').replaceAll('%20', '+'),
            size: object.size,
            eTag: object.etag.replaceAll('"', ''),
            sequencer: '0',
          },
        },
      },
    ],
  };
}
