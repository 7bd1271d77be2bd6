import { isShowable } from '../../shared/digest/isShowable.ts';
import { listShown } from '../../shared/digest/listShown.ts';
import { withholdEntries } from '../../shared/digest/withholdEntries.ts';
import { siteUrlOf } from '../../shared/pipeline/rebuildEdition.ts';
import { Failure } from '../Failure.ts';
import { newestEdition } from '../newestEdition.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { type PrintOptions, printDigest } from '../printDigest.ts';

export async function digestShow(named: string | undefined, options: DeskChoice & PrintOptions): Promise<void> {
  const desk = await openDesk(options, ['editions', 'editionFiles', 'entries', 'mentions']);
  try {
    const { stores } = desk;
    const editionId = await newestEdition(named, stores);
    const edition = await stores.editions.get(editionId);
    if (!edition)
      throw new Failure(`There is no edition ${editionId}.`, '`dateline digest list` shows which there are.');
    const frozen = await stores.editionFiles.readDigest(editionId);
    const held = await stores.entries.standingOf(listShown(frozen).map(({ entryId }) => entryId));
    const withdrawn = held.filter((entry) => !isShowable(entry, edition.frozenAt)).map(({ entryId }) => entryId);
    const siteUrl = await siteUrlOf(editionId, stores.editionFiles);
    printDigest(withholdEntries(frozen, new Set(withdrawn)), siteUrl, options);
  } finally {
    await desk.close();
  }
}
