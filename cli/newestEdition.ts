import { EditionId } from '../shared/model/edition.ts';
import { answerEditions } from '../shared/pipeline/answerEditions.ts';
import type { Services } from '../shared/runtime/services.ts';
import { Failure } from './Failure.ts';

/** The edition that was named, or the desk's newest. Throws Failure when the name is none, or there is no edition at all. */
export async function newestEdition(
  named: string | undefined,
  stores: Pick<Services, 'editions' | 'mentions'>,
): Promise<EditionId> {
  if (named !== undefined) {
    const read = EditionId.safeParse(named);
    if (read.success) return read.data;
    throw new Failure(
      `${named} is no edition.`,
      'Give its day, like 2016-11-15, or its name in `dateline digest list`.',
      2,
    );
  }
  for await (const edition of answerEditions({}, stores)) return edition.editionId;
  throw new Failure(
    'This desk has published no edition yet.',
    'Run `npm start` first, or look at one with `dateline digest preview`.',
  );
}
