/** Tables and objects alone, for the verbs that read: no stacks to synthesize, no functions, no queues. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environmentNames } from '../shared/model/names.ts';
import { awsVariables } from './cloud/awsVariables.ts';
import { startDynamo } from './cloud/dynamo.ts';
import { startS3 } from './cloud/s3.ts';
import { type KeptMail, readMails, type Ses, startSes } from './cloud/ses.ts';
import { type DataFolder, dataFolderVersion, openDataFolder } from './dataFolder.ts';
import { LocalProblem } from './localProblem.ts';
import { localAccount, localRegion } from './templates/resolver.ts';

export interface LocalStores {
  /** What a store reads from its environment, the SDK's endpoints included. */
  environment: Record<string, string>;
  mails(): KeptMail[];
  stop(): Promise<void>;
}

/** Opens what a run left in `dataDir`; with an SES when the verb `mails`. Throws LocalProblem when nothing ran there, or a desk is running there now. */
export async function bootStores(options: { dataDir: string; mails?: boolean }): Promise<LocalStores> {
  requireRun(options.dataDir);
  const folder = openDataFolder(options.dataDir, { keep: true });
  try {
    const dynamo = await startDynamo(folder.tablesDir);
    const s3 = await startS3(folder.objectsDir);
    const ses = options.mails ? await openSes(folder) : undefined;
    return {
      environment: {
        ...folder.environment(),
        ...awsVariables(folder.root, { dynamodb: dynamo.endpoint, s3: s3.endpoint, ses: ses?.endpoint }),
      },
      mails: () => readMails(folder.mailDir),
      async stop() {
        await Promise.all([dynamo.stop(), s3.stop(), ses?.stop()]);
        folder.release();
      },
    };
  } catch (error) {
    folder.release();
    throw error;
  }
}

/** Nobody hears its events here: a verb closes the ledger itself, and the next run of the desk tells them again. */
async function openSes(folder: DataFolder): Promise<Ses> {
  const set = folder.environment()[environmentNames.configurationSet];
  return startSes({
    mailDir: folder.mailDir,
    region: localRegion,
    account: localAccount,
    configurationSets: set === undefined ? [] : [set],
    now: () => new Date().toISOString(),
    onEvent: async () => undefined,
  });
}

function requireRun(dataDir: string): void {
  const root = path.resolve(dataDir);
  try {
    const marker = JSON.parse(readFileSync(path.join(root, 'version.json'), 'utf8')) as { datelineData?: unknown };
    if (marker.datelineData === dataFolderVersion) readFileSync(path.join(root, 'keepsakes.json'));
  } catch {
    throw new LocalProblem(
      `No desk has run in ${root} yet.`,
      'Run `npm start` first, or name the folder it ran in with --data.',
    );
  }
}
