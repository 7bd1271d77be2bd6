import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { bootStores } from '../../local/bootStores.ts';
import type { Entry } from '../../shared/model/entry.ts';
import { environmentNames } from '../../shared/model/names.ts';
import type { Story } from '../../shared/model/story.ts';
import { EntryStore } from '../../shared/stores/entryStore.ts';
import { StoryStore } from '../../shared/stores/storyStore.ts';

/** Everything a run left behind that a reader or an analyst would see, in one order, without what differs from run to run. */
export interface DeskDump {
  entries: Entry[];
  stories: Story[];
  dropped: string[];
  reports: string[];
  mentions: string[];
  /** `<edition> <recipient>`, one for each mail that went out. */
  mails: string[];
}

/** Reads whole tables: a test may. */
export async function dumpDesk(dataDir: string): Promise<DeskDump> {
  const local = await bootStores({ dataDir });
  const { environment } = local;
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB,
      region: environment.AWS_REGION,
      // The desk's own key may not scan.
      credentials: { accessKeyId: 'a-test', secretAccessKey: 'local' },
    }),
  );
  const rows = async (variable: string) => {
    const found: Record<string, unknown>[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.send(new ScanCommand({ TableName: environment[variable], ExclusiveStartKey: from }));
      found.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from);
    return found;
  };
  try {
    const tableOf = (variable: string) => environment[variable] ?? '';
    const idsOf = async (variable: string, key: string) => (await rows(variable)).map((row) => String(row[key]));
    const entryIds = await idsOf(environmentNames.entriesTable, 'entryId');
    const storyIds = (await idsOf(environmentNames.storiesTable, 'storyId')).filter((storyId) => storyId !== 'desk');
    return {
      entries: await new EntryStore(client, tableOf(environmentNames.entriesTable)).getMany(entryIds),
      stories: await new StoryStore(client, tableOf(environmentNames.storiesTable)).getMany(storyIds),
      dropped: (await rows(environmentNames.droppedTable)).map((row) => String(row.entryId)).sort(),
      reports: (await rows(environmentNames.reportsTable)).map((row) => String(row.reportKey)).sort(),
      mentions: (await rows(environmentNames.mentionsTable))
        .map((row) => `${row.mention} ${row.at} ${row.storyId}`)
        .sort(),
      mails: local
        .mails()
        .map((mail) => `${mail.tags['dateline-edition']} ${mail.to.join()}`)
        .sort(),
    };
  } finally {
    client.destroy();
    await local.stop();
  }
}
