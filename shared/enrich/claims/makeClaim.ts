import type { Claim, ClaimStatus } from '../../model/inferred.ts';
import type { Span } from '../../model/item.ts';
import type { Clause, Passage } from '../passage.ts';
import type { Named, Speaker } from './asSpeaker.ts';
import type { Cue } from './findCues.ts';

export interface ClaimHit {
  claim: Claim;
  sentence: number;
  /** The speaker is an outlet or a state medium, so far as the words say. */
  speakerIsOutlet: boolean;
  /** A denial of other charges at other times: it does not dispute this report. */
  habitual?: boolean;
  /** Doubt about a detail ("it was unclear how many"), not about the event. */
  aside?: boolean;
}

export function makeClaim(
  passage: Passage,
  sentence: Clause,
  number: number,
  status: ClaimStatus,
  speaker: Speaker | undefined,
  via: Named | undefined,
  cue: Cue | undefined,
  rule: string,
): ClaimHit {
  return {
    claim: {
      span: sentence.span,
      ...(passage.in && { in: passage.in }),
      rule,
      status,
      ...(speaker && { speaker: speaker.named }),
      ...(via && { via }),
      ...(cue && { cue: [passage.words[cue.from]!.start, passage.words[cue.to - 1]!.end] as Span }),
    },
    sentence: number,
    speakerIsOutlet: speaker?.outlet ?? false,
  };
}
