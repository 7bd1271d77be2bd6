import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { deskGazetteer } from '../../../shared/pipeline/deskGazetteer.ts';
import type { EditionFiles } from '../../../shared/stores/editionFiles.ts';
import { emptyDigestMaterial, storyOf } from './deskPapers.ts';
import { arriving, filed } from './newsCopy.ts';

/** Freezes the edition of 4 July 2016, a Monday, which tells one story of one report, and quiet ones of the days named. */
export async function freezeEditions(editionFiles: EditionFiles, quietDays: string[] = []): Promise<void> {
  const entry = filed(arriving({ guid: 'told', publishedAt: '2016-07-04T02:00:00.000Z' }));
  const stories = [storyOf({ foundingEntryId: entry.entryId, recentEntryIds: [entry.entryId] })];
  for (const day of ['2016-07-04', ...quietDays]) {
    const entries = quietDays.includes(day) ? [] : [entry];
    const material = { ...emptyDigestMaterial(day), entries, stories };
    await editionFiles.freeze(composeDigest(material, deskGazetteer));
  }
}
