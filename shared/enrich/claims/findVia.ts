import type { CreditHit } from '../findCredits.ts';
import type { Named, Speaker } from './asSpeaker.ts';
import type { Cue } from './findCues.ts';

/** Who carries it: the outlet that was told, or that reports what somebody else said. */
export function findVia(cues: Cue[], credits: CreditHit[], speaker: Speaker | undefined): Named | undefined {
  if (speaker === undefined || credits.length === 0) return undefined;
  const free = credits.filter((credit) => credit.start >= speaker.named.span[1] || credit.end <= speaker.named.span[0]);
  for (const cue of cues) {
    if (cue.kind !== 'say') continue;
    if (/^(told|tells|telling|informed)$/.test(cue.phrase)) {
      const hearer = free.find((credit) => credit.from >= cue.to && credit.from <= cue.to + 5);
      if (hearer !== undefined) return { span: [hearer.start, hearer.end], name: hearer.name };
    }
    if (cue.phrase === 'according to') {
      const bearer = free.find((credit) => credit.from >= cue.to && credit.from <= cue.to + 6);
      if (bearer !== undefined) return { span: [bearer.start, bearer.end], name: bearer.name };
    }
    const bearer = free.find((credit) => credit.to <= cue.from && cue.from - credit.to <= 3);
    if (bearer !== undefined) return { span: [bearer.start, bearer.end], name: bearer.name };
  }
  if (!speaker.outlet) {
    const inside = credits.find(
      (credit) => credit.start >= speaker.named.span[0] && credit.end <= speaker.named.span[1],
    );
    if (inside !== undefined) return { span: [inside.start, inside.end], name: inside.name };
  }
  return undefined;
}
