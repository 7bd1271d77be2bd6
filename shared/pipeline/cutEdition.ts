/**
 * Cuts an edition once: composes it, freezes it, renders it, records it.
 *
 * The first writer of `digest.json` decides what the edition says. Whoever comes again finds it frozen and renders the same files from it.
 */

import { createHash } from 'node:crypto';
import { summarizeEdition } from '../digest/archive/summarizeEdition.ts';
import { composeDigest } from '../digest/composeDigest.ts';
import type { Digest, Edition, EditionId } from '../model/edition.ts';
import type { StepContext } from '../model/step.ts';
import type { Instant } from '../model/time.ts';
import { deskGazetteer } from './deskGazetteer.ts';
import { deskRegistry, type RegistryStores } from './deskRegistry.ts';
import { type EditionScope, gatherMaterial, type MaterialStores } from './gatherMaterial.ts';
import { keepRenderings, type RenderingStores } from './keepRenderings.ts';

export interface CuttingStores extends MaterialStores, RegistryStores, RenderingStores {
  deskTimeZone: string;
}

/** `dataFrom` is left out for the desk's own edition, which begins where the one before it ended. */
export async function cutEdition(
  plan: { editionId: EditionId; dataFrom?: Instant; dataUntil: Instant },
  stores: CuttingStores,
  { now, log }: StepContext,
): Promise<Edition> {
  const { editionId } = plan;
  const standing = await stores.editions.get(editionId);
  if (standing) return standing;
  const digest = await freeze({ ...plan, timeZone: stores.deskTimeZone }, stores);
  await keepRenderings(digest, stores, log);
  const edition: Edition = {
    editionId,
    dataFrom: digest.dataFrom,
    dataUntil: digest.dataUntil,
    frozenAt: now,
    digestSha256: createHash('sha256').update(JSON.stringify(digest)).digest('hex'),
    storyCount: digest.numbers.stories,
    entryCount: digest.numbers.reports,
    summary: summarizeEdition(digest),
  };
  await stores.editions.record(edition);
  log.info('Edition frozen', { editionId, stories: digest.numbers.stories, reports: digest.numbers.reports });
  log.count('EditionsPublished');
  return edition;
}

async function freeze(scope: EditionScope, stores: CuttingStores): Promise<Digest> {
  // Frozen by a worker that died before it could record the edition: what it decided stands.
  if (await stores.editionFiles.hasDigest(scope.editionId)) return stores.editionFiles.readDigest(scope.editionId);
  const feeds = await deskRegistry(stores);
  const material = await gatherMaterial(scope, feeds, stores);
  return stores.editionFiles.freeze(composeDigest(material, deskGazetteer));
}
