import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { bootStores } from '../../local/bootStores.ts';
import type { Entry } from '../../shared/model/entry.ts';
import { environmentNames } from '../../shared/model/names.ts';
import type { Story } from '../../shared/model/story.ts';

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
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
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
    const entries = (await rows(environmentNames.entriesTable)).map((row) => row.entry as Entry);
    const stories = (await rows(environmentNames.storiesTable)).filter((row) => row.storyId !== 'desk') as Story[];
    return {
      entries: entries.sort((a, b) => (a.entryId < b.entryId ? -1 : 1)),
      stories: stories.sort((a, b) => (a.storyId < b.storyId ? -1 : 1)),
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
