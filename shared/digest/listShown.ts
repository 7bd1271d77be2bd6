import type { Digest, DigestReport } from '../model/edition.ts';

/** Every report that a digest quotes, names or counts. */
export function listShown({ stories, brief, related }: Digest): (Pick<DigestReport, 'entryId' | 'copyOf'> & object)[] {
  return [
    ...[...stories, ...brief].flatMap(({ reports }) => reports),
    ...stories.flatMap(({ quotedBefore = [] }) => quotedBefore),
    ...stories.flatMap(({ tolls, tollCourse }) => [...tolls, ...tollCourse]),
    ...related,
  ];
}
