import type { Digest, DigestCorrection } from '../model/edition.ts';
import type { Frame } from './frame.ts';

/** The corrections this reader is owed: those to what the editions they were sent had shown. */
export function selectCorrections(digest: Digest, frame: Pick<Frame, 'correctionsFor'>): DigestCorrection[] {
  const { correctionsFor = 'all' } = frame;
  if (correctionsFor === 'all') return digest.corrections;
  return digest.corrections.filter((correction) => correction.shownIn.some((day) => correctionsFor.includes(day)));
}
