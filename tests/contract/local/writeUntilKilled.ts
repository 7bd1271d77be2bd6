/** A desk that files without end, and says on stdout what was acknowledged. Its test kills it. */
import { startDynamo } from '../../../local/cloud/dynamo.ts';
import { startS3 } from '../../../local/cloud/s3.ts';
import { openDataFolder } from '../../../local/dataFolder.ts';
import { moves } from './killedTable.ts';

const folder = openDataFolder(process.argv[2] ?? '', { keep: true });
const dynamo = await startDynamo(folder.tablesDir);
await dynamo.createTables([moves]);
const s3 = await startS3(folder.objectsDir);
await s3.createBuckets(['archive']);

const begin = Number(process.argv[3]);
for (let at = begin; ; at++) {
  // A few rows, over and over, each time in another place of the index.
  const row = { entryId: { S: `entry-${at % 7}` }, day: { S: `day-${at % 5}` }, turn: { N: String(at) } };
  await Promise.all([
    dynamo.call('PutItem', { TableName: moves.name, Item: row }),
    s3.put('archive', `reports/${at}`, Buffer.alloc(20_000, at % 256), { ifNoneMatch: true }),
  ]);
  process.stdout.write(`${at}\n`);
}
