import type { DigestLine, Mark } from '../model/edition.ts';
import { directionOf } from './directionOf.ts';
import { isOwnName } from './isOwnName.ts';
import { onlyDenies, type Sentence } from './listSentences.ts';
import { readSpeaker } from './readSpeaker.ts';
import { hourOf } from './saidAt.ts';

/**
 * A line of the digest: the sentence as filed, where it stands, whose it is and how sure. The only place where lines are made, so that
 * none can lack an entry.
 */
export function quote(sentence: Sentence, mark: Mark): DigestLine {
  const { entry, span, cut } = sentence;
  const citing = citedIn(sentence);
  const { at, received } = hourOf(entry);
  return {
    entryId: entry.entryId,
    sentence: sentence.text,
    span,
    in: sentence.in,
    ...(cut && { cut }),
    outlet: entry.outlet,
    ...(citing !== undefined && { citing }),
    ...(entry.url !== undefined && { url: entry.url }),
    publishedAt: at,
    ...(received && { received }),
    mark,
    ...(onlyDenies(sentence) && { denies: true as const }),
    language: entry.inferred.language,
    direction: directionOf(entry.inferred.language),
  };
}

/** The speaker of the sentence's claim, else the agencies that the report credits for the whole of itself or in this sentence. */
function citedIn({ entry, claims, span, in: where }: Sentence): string | undefined {
  const speaker = claims.flatMap((claim) => readSpeaker(claim, entry) ?? [])[0];
  if (speaker !== undefined) return speaker;
  const { credits: named, reasons } = entry.inferred;
  const credits = named.filter((credit, order) => {
    if (isOwnName(credit, entry.outlet)) return false;
    const why = reasons?.credits[order];
    if (why?.span === undefined || why.rule !== 'state-media-by-description') return true;
    // "State radio said …" further down credits that sentence, and none of the others.
    return (why.in ?? 'text') === where && span[0] <= why.span[0] && why.span[1] <= span[1];
  });
  return credits.length === 0 ? undefined : credits.slice(0, 3).join(', ');
}
