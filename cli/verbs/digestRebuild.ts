import { rebuildEdition } from '../../shared/pipeline/rebuildEdition.ts';
import { Failure } from '../Failure.ts';
import { newestEdition } from '../newestEdition.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { writeTable } from '../writeTable.ts';

export async function digestRebuild(
  named: string | undefined,
  options: DeskChoice & { json?: boolean },
): Promise<void> {
  const desk = await openDesk(options, ['editions', 'editionFiles', 'mentions']);
  try {
    const editionId = await newestEdition(named, desk.stores);
    const rebuilt = await rebuildEdition(editionId, desk.stores);
    if (!rebuilt)
      throw new Failure(`There is no edition ${editionId}.`, '`dateline digest list` shows which there are.');
    const { files } = rebuilt;
    if (options.json) for (const file of files) process.stdout.write(`${JSON.stringify({ editionId, ...file })}\n`);
    else
      writeTable(
        ['file', 'bytes', 'is'],
        files.map(({ name, bytes, verdict }) => [name, String(bytes), verdict]),
      );
    const wrong = files.filter(({ verdict }) => verdict !== 'identical');
    if (wrong.length === 0) {
      process.stderr.write(`The edition ${editionId} is byte for byte what it was when it was frozen.\n`);
      return;
    }
    throw new Failure(
      `${wrong.map(({ name }) => name).join(', ')} of ${editionId} cannot be rebuilt byte for byte.`,
      'Either a later version of this program renders otherwise, or somebody changed the file: the bucket keeps the versions before.',
    );
  } finally {
    await desk.close();
  }
}
