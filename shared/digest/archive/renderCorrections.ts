import type { Digest } from '../../model/edition.ts';
import { markup } from '../../text/markup.ts';
import { renderCorrection } from '../renderPage.ts';
import { wordsOf } from '../words.ts';
import { indexName } from './renderIndex.ts';
import { type ArchiveFrame, archiveLink, renderShell } from './renderShell.ts';

/**
 * Every correction and withdrawal that the editions of the last weeks told, newest edition first: what a reader of any of them can
 * check theirs against. `digests` are those that have some.
 */
export function renderCorrections(digests: readonly Digest[], frame: ArchiveFrame): string {
  const words = wordsOf(frame.locale);
  const newest = [...digests].sort((a, b) => (a.editionId < b.editionId ? 1 : -1));
  return renderShell(
    words.archive.corrections,
    markup`<p>${words.archive.correctionsNote}</p>
${newest.length === 0 && markup`<p>${words.archive.noCorrections}</p>`}
${newest.map(
  (digest) =>
    markup`<section id="d-${digest.editionId}"><h2>${archiveLink(frame, `${digest.editionId}/${indexName(frame.locale)}#corrections`, words.day(digest.editionId))}</h2>${digest.corrections.map((correction) => renderCorrection(correction, { digest, words }))}</section>`,
)}`,
    frame,
  );
}
