/**
 * The stores of a desk over engines of its own on this machine, beside the desk that the environment names: what a rehearsal files into.
 * Its clients are told where to go, because the environment tells of the other.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { documentClient } from '../stores/clients.ts';
import { DroppedStore } from '../stores/droppedStore.ts';
import { EditionFiles } from '../stores/editionFiles.ts';
import { EditionStore } from '../stores/editionStore.ts';
import { EntryStore } from '../stores/entryStore.ts';
import { FeedStore } from '../stores/feedStore.ts';
import { MentionStore } from '../stores/mentionStore.ts';
import { ReportStore } from '../stores/reportStore.ts';
import { StoryStore } from '../stores/storyStore.ts';

export interface ScratchEngines {
  dynamodb: string;
  s3: string;
  /** Names of tables and of the editions' bucket, by noun. */
  names: Record<
    'entries' | 'mentions' | 'stories' | 'feeds' | 'reports' | 'dropped' | 'editions' | 'editionFiles',
    string
  >;
}

export function scratchDesk({ dynamodb, s3, names }: ScratchEngines) {
  const common = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const tables = documentClient(new DynamoDBClient({ ...common, endpoint: dynamodb }));
  const buckets = new S3Client({ ...common, endpoint: s3, forcePathStyle: true });
  return {
    entries: new EntryStore(tables, names.entries),
    mentions: new MentionStore(tables, names.mentions),
    stories: new StoryStore(tables, names.stories),
    feeds: new FeedStore(tables, names.feeds),
    reports: new ReportStore(tables, names.reports),
    dropped: new DroppedStore(tables, names.dropped),
    editions: new EditionStore(tables, names.editions),
    editionFiles: new EditionFiles(buckets, names.editionFiles),
    close() {
      tables.destroy();
      buckets.destroy();
    },
  };
}
