/** A desk that lives as long as it is needed: tables in memory, objects in a folder that goes with it. For rehearsals. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scratchDesk } from '../shared/runtime/scratchDesk.ts';
import { startDynamo, type TableDefinition } from './cloud/dynamo.ts';
import { startS3 } from './cloud/s3.ts';
import { readTemplates } from './readTemplates.ts';
import { synthesizeOnce } from './synthesizeOnce.ts';

/** Tables and buckets are called by their noun here, as everywhere in the embedded cloud. */
const names = {
  entries: 'entries',
  mentions: 'mentions',
  stories: 'stories',
  feeds: 'feeds',
  reports: 'reports',
  dropped: 'dropped',
  editions: 'editions',
  editionFiles: 'editions',
};

export interface Scratch {
  stores: ReturnType<typeof scratchDesk>;
  close(): Promise<void>;
}

/** `tables` are those of the synthesized stacks, unless somebody has read them already. */
export async function openScratch(tables?: TableDefinition[]): Promise<Scratch> {
  const definitions = tables ?? readTemplates((await synthesizeOnce()).assemblyDir).tables;
  const root = mkdtempSync(path.join(tmpdir(), 'dateline-scratch-'));
  const objects = path.join(root, 'objects');
  mkdirSync(objects);
  const dynamo = await startDynamo(undefined);
  const s3 = await startS3(objects);
  await dynamo.createTables(definitions);
  await s3.createBuckets([names.editionFiles]);
  const stores = scratchDesk({ dynamodb: dynamo.endpoint, s3: s3.endpoint, names });
  return {
    stores,
    async close() {
      stores.close();
      await Promise.all([dynamo.stop(), s3.stop()]);
      rmSync(root, { recursive: true, force: true });
    },
  };
}
