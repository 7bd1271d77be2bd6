import type { BriefStory, Digest, DigestStory } from '../model/edition.ts';
import type { Day } from '../model/time.ts';
import { tollWords } from './describeJudgement.ts';
import { findDigestLines } from './findDigestLines.ts';

/** What readers of an edition would have been told otherwise. Sentences, as printed; a story by its headline. */
export interface EditionChange {
  editionId: Day;
  gone: string[];
  come: string[];
  /** Stories that are told with another mark, toll or headline, or in brief instead of whole. */
  changed: { headline: string; what: string; from?: string; to?: string }[];
}

interface Told {
  headline: string;
  as: string;
  mark?: string;
  tolls: string;
}

/** Undefined when the edition would say the same. Coverage and counts are left out: they are of the day, not of the rules. */
export function compareEditions(
  { asSent, asNow }: { asSent: Digest; asNow: Digest },
  stories: { standingOf(storyId: string): string; survivorOf(storyId: string): string },
): EditionChange | undefined {
  const before = toldOf(asSent, (id) => stories.survivorOf(id));
  const after = toldOf(asNow, (id) => stories.standingOf(id));
  const changed: EditionChange['changed'] = [];
  for (const [storyId, was] of before) {
    const is = after.get(storyId);
    if (is === undefined) {
      changed.push({ headline: was.headline, what: 'story', from: was.as });
      continue;
    }
    const say = (what: string, from: string | undefined, to: string | undefined) => {
      if (from !== to) changed.push({ headline: was.headline, what, from, to });
    };
    say('told', was.as, is.as);
    say('mark', was.mark, is.mark);
    say('toll', was.tolls, is.tolls);
  }
  for (const [storyId, is] of after) {
    if (!before.has(storyId)) changed.push({ headline: is.headline, what: 'story', to: is.as });
  }
  const had = sentencesOf(asSent);
  const has = sentencesOf(asNow);
  const gone = [...had].filter((sentence) => !has.has(sentence));
  const come = [...has].filter((sentence) => !had.has(sentence));
  if (gone.length === 0 && come.length === 0 && changed.length === 0) return undefined;
  return { editionId: asSent.editionId, gone, come, changed };
}

function toldOf(digest: Digest, idOf: (storyId: string) => string): Map<string, Told> {
  const whole = (story: DigestStory): [string, Told] => [
    idOf(story.storyId),
    {
      headline: story.headline.sentence,
      as: 'whole',
      mark: story.mark,
      tolls: story.tolls.map((toll) => `${toll.outlet}: ${tollWords(toll) ?? 'none'}`).join('; '),
    },
  ];
  const brief = (story: BriefStory): [string, Told] => [
    idOf(story.storyId),
    { headline: story.line.sentence, as: 'in brief', tolls: '' },
  ];
  return new Map([...digest.stories.map(whole), ...digest.brief.map(brief)]);
}

function sentencesOf(digest: Digest): Set<string> {
  return new Set(findDigestLines(digest).map(({ line }) => `${line.outlet}: ${line.sentence}`));
}
