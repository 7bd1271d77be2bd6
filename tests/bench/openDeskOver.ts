import type { FilingStores } from '../../shared/pipeline/fileEntry.ts';
import type { tableClient } from '../../shared/stores/clients.ts';
import { EntryStore } from '../../shared/stores/entryStore.ts';
import { FeedStore } from '../../shared/stores/feedStore.ts';
import { MentionStore } from '../../shared/stores/mentionStore.ts';
import { ReportStore } from '../../shared/stores/reportStore.ts';
import { StoryStore } from '../../shared/stores/storyStore.ts';

/** The stores that file-entries has, over the tables behind this client. */
export function openDeskOver(client: ReturnType<typeof tableClient>): FilingStores {
  return {
    entries: new EntryStore(client, 'entries'),
    mentions: new MentionStore(client, 'mentions'),
    stories: new StoryStore(client, 'stories'),
    feeds: new FeedStore(client, 'feeds'),
    reports: new ReportStore(client, 'reports'),
  };
}
