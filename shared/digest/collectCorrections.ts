import type { DigestCorrection, DigestGazetteer, DigestMaterial } from '../model/edition.ts';
import { deskWithdrew } from '../model/names.ts';
import { changeOfPlace } from './changeOfPlace.ts';
import { directionOf } from './directionOf.ts';
import { groupBy } from './groupBy.ts';
import { isShowable } from './isShowable.ts';

/**
 * Corrections and kills of what editions before this one showed, latest first, one for each entry. A kill swallows the corrections before it;
 * several corrections of a field become one, from the wording readers saw to the last.
 *
 * What nobody was shown needs no correction, and copy that may not be shown now gives none away: of a killed entry only its old headline
 * is named, so that a reader knows which item is withdrawn.
 */
export function collectCorrections(material: DigestMaterial, gazetteer: DigestGazetteer): DigestCorrection[] {
  const told = material.revised.filter(({ shownIn }) => shownIn.length > 0);
  const corrections: DigestCorrection[] = [];
  for (const [entryId, revisions] of groupBy(told, ({ entry }) => entry.entryId)) {
    const inOrder = [...revisions].sort(
      (one, other) => one.record.at.localeCompare(other.record.at) || one.record.version - other.record.version,
    );
    const last = inOrder.findLast(({ record }) => record.kind === 'correction' || record.kind === 'kill');
    if (!last) continue;
    const kill = inOrder.find(({ record }) => record.kind === 'kill');
    const { entry } = last;
    if (!kill && !isShowable(entry, material.dataUntil)) continue;
    const shownIn = [...new Set(revisions.flatMap((revision) => revision.shownIn))].sort();
    const oldHeadline = inOrder
      .flatMap(({ record }) => record.changes ?? [])
      .find((change) => change.field === 'headline' && change.from !== undefined)?.from;
    const said = (kill ?? last).record.note ?? entry.note;
    const byDesk = kill !== undefined && said?.startsWith(deskWithdrew) === true;
    const note = byDesk ? said?.slice(deskWithdrew.length) : said;
    corrections.push({
      kind: kill ? 'kill' : 'correction',
      ...(byDesk && { byDesk }),
      entryId,
      outlet: entry.outlet,
      at: (kill ?? last).record.at,
      ...(note !== undefined && { note }),
      changes: kill
        ? []
        : mergeChanges(inOrder.flatMap(({ record }) => record.changes ?? [])).flatMap((change) =>
            change.field === 'place' ? (changeOfPlace(change, entry, gazetteer) ?? []) : change,
          ),
      headline: (kill ? (oldHeadline ?? entry.headline) : entry.headline) ?? entry.slugline ?? '',
      language: entry.inferred.language,
      direction: directionOf(entry.inferred.language),
      ...(entry.url !== undefined && !kill && { url: entry.url }),
      shownIn,
    });
  }
  return corrections.sort((one, other) => other.at.localeCompare(one.at) || (one.entryId < other.entryId ? -1 : 1));
}

/**
 * What a reader needs of it: the first wording and the last. A change that goes on from where one before it ended is one with it; what came back
 * to where it was is left out.
 */
function mergeChanges(changes: DigestCorrection['changes']): DigestCorrection['changes'] {
  const merged: DigestCorrection['changes'] = [];
  for (const { field, from, to } of changes) {
    const before = from === undefined ? -1 : merged.findIndex((one) => one.field === field && one.to === from);
    if (before < 0) merged.push({ field, from, to });
    else merged[before] = { ...merged[before], field, to };
  }
  return merged.filter((change) => change.from !== change.to);
}
