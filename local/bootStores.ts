/**
 * Tables and objects alone, for the verbs: no stacks to synthesize, no functions, no queues. While a desk runs over the folder its own engines are
 * asked, as they would be on AWS, and every condition of the stores holds between the two.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environmentNames } from '../shared/model/names.ts';
import { awsVariables } from './cloud/awsVariables.ts';
import { startDynamo } from './cloud/dynamo.ts';
import { startS3 } from './cloud/s3.ts';
import { type KeptMail, readMails, type Ses, startSes } from './cloud/ses.ts';
import { type DataFolder, dataFolderVersion, findRunning, openDataFolder } from './dataFolder.ts';
import { LocalProblem } from './localProblem.ts';
import { localAccount, localRegion } from './templates/resolver.ts';

export interface LocalStores {
  /** What a store reads from its environment, the SDK's endpoints included. */
  environment: Record<string, string>;
  mails(): KeptMail[];
  /** The engines are those of a desk that runs now, and end with it. */
  isRunning: boolean;
  stop(): Promise<void>;
}

/** Opens what a run left in `dataDir`, or a running desk has there; with an SES when the verb `mails`. Throws LocalProblem when nothing ran there, or something else holds the folder. */
export async function bootStores(options: { dataDir: string; mails?: boolean }): Promise<LocalStores> {
  requireRun(options.dataDir);
  const running = findRunning(options.dataDir);
  if (running) {
    const { root, mailDir, engines, environment } = running;
    return {
      environment: { ...environment, ...awsVariables(root, engines) },
      mails: () => readMails(mailDir),
      isRunning: true,
      stop: async () => undefined,
    };
  }
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
      isRunning: false,
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
