import { composeDigest } from '../../shared/digest/composeDigest.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { addSeconds, dayOf, type Instant, secondsPerDay } from '../../shared/model/time.ts';
import { answerEditions } from '../../shared/pipeline/answerEditions.ts';
import { deskGazetteer } from '../../shared/pipeline/deskGazetteer.ts';
import { gatherMaterial } from '../../shared/pipeline/gatherMaterial.ts';
import { siteUrlOf } from '../../shared/pipeline/rebuildEdition.ts';
import { deskNow } from '../../shared/runtime/deskClock.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { deskRegistryOf } from '../openRegistry.ts';
import { type PrintOptions, printDigest } from '../printDigest.ts';
import { readMoment } from '../readMoment.ts';

interface PreviewOptions extends DeskChoice, PrintOptions {
  at?: string;
  since?: string;
}

export async function digestPreview(options: PreviewOptions): Promise<void> {
  const at = options.at && readMoment('--at', options.at, 'end');
  const since = options.since && readMoment('--since', options.since);
  const desk = await openDesk(options, [
    'archive',
    'entries',
    'stories',
    'dropped',
    'feeds',
    'editions',
    'editionFiles',
    'mentions',
  ]);
  try {
    const { stores } = desk;
    let newest: Edition | undefined;
    for await (const edition of answerEditions({}, stores)) {
      newest = edition;
      break;
    }
    const onAws = options.profile !== undefined || options.stack !== undefined;
    const dataUntil: Instant = at || (onAws ? undefined : newest?.dataUntil) || deskNow();
    const dataFrom: Instant = since || addSeconds(dataUntil, -secondsPerDay);
    if (dataFrom >= dataUntil)
      throw new Failure(
        `An edition from ${dataFrom} to ${dataUntil} holds nothing.`,
        'Give --since an earlier instant.',
        2,
      );
    const { feeds } = await deskRegistryOf(stores.archive);
    const timeZone = newest ? (await stores.editionFiles.readDigest(newest.editionId)).timeZone : 'UTC';
    const scope = { editionId: dayOf(dataUntil), dataFrom, dataUntil, timeZone };
    const digest = composeDigest(await gatherMaterial(scope, feeds, stores), deskGazetteer);
    const siteUrl = newest ? await siteUrlOf(newest.editionId, stores.editionFiles) : 'https://desk.invalid';
    printDigest(digest, siteUrl, options);
  } finally {
    await desk.close();
  }
}
