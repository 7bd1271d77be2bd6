/** Tables and objects alone, for the verbs that read: no stacks to synthesize, no functions, no queues. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { awsVariables } from './cloud/awsVariables.ts';
import { startDynamo } from './cloud/dynamo.ts';
import { startS3 } from './cloud/s3.ts';
import { type KeptMail, readMails } from './cloud/ses.ts';
import { dataFolderVersion, openDataFolder } from './dataFolder.ts';
import { LocalProblem } from './localProblem.ts';

export interface LocalStores {
  /** What a store reads from its environment, the SDK's endpoints included. */
  environment: Record<string, string>;
  mails(): KeptMail[];
  stop(): Promise<void>;
}

/** Opens what a run left in `dataDir`. Throws LocalProblem when nothing ran there, or a desk is running there now. */
export async function bootStores(options: { dataDir: string }): Promise<LocalStores> {
  requireRun(options.dataDir);
  const folder = openDataFolder(options.dataDir, { keep: true });
  try {
    const dynamo = await startDynamo(folder.tablesDir);
    const s3 = await startS3(folder.objectsDir);
    return {
      environment: {
        ...folder.environment(),
        ...awsVariables(folder.root, { dynamodb: dynamo.endpoint, s3: s3.endpoint }),
      },
      mails: () => readMails(folder.mailDir),
      async stop() {
        await Promise.all([dynamo.stop(), s3.stop()]);
        folder.release();
      },
    };
  } catch (error) {
    folder.release();
    throw error;
  }
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
