import { jointApostrophe, type Word } from '../../text/readWords.ts';
import { carriedByWords, heardByWords, hearing } from '../data/speechWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Named, Speaker } from './asSpeaker.ts';
import type { Cue } from './findCues.ts';

const descriptors =
  /^(?:the|an?|daily|newspaper|news|agency|state|run|owned|official|channel|broadcaster|television|tv|station|radio|pan|arab|local|website|site|private|magazine|paper|wire|service|satellite|network|[a-z]+(?:ish|ian|ese|i))$/;

/** "confirmed to the daily Hurriyet", "in comments to the state-run Anadolu": an outlet behind "to" and what it is. */
function isAddressed(words: Word[], credit: CreditHit, cues: Cue[]): boolean {
  let at = credit.from - 1;
  while (at > 0 && credit.from - at < 6 && descriptors.test(words[at]!.folded)) at--;
  const { folded } = words[at] ?? { folded: '' };
  if (folded === 'by') return heardByWords.has(words[at - 1]?.folded ?? '');
  if (folded !== 'to' && folded !== 'with') return false;
  if (hearing.has(words[at - 1]?.folded ?? '') || /^exclusively$/.test(words[at - 1]?.folded ?? '')) return true;
  return folded === 'to' && cues.some((cue) => cue.to <= at && at - cue.to <= 4 && cue.kind !== 'unverified');
}

function isHearer(words: Word[], credit: CreditHit, cues: Cue[]): boolean {
  if (isAddressed(words, credit, cues)) return true;
  for (let at = credit.from; at >= 0 && at >= credit.from - 4; at--) {
    const { folded, script } = words[at]!;
    if (script === 'arabic' && /^(?:لوكاله|لقناه|لصحيفه|لموقع|لاذاعه)$/.test(folded)) return true;
    if (folded === 'aupres' && at < credit.from) return true;
    const by = at === credit.from - 1 && folded === 'by';
    if (by && carriedByWords.has(words[at - 1]?.folded ?? '')) return true;
    if (
      at < credit.from &&
      hearing.has(folded) &&
      /^(?:to|with|by|through|via|its|their|on|the)$/.test(words[credit.from - 1]!.folded)
    )
      return true;
  }
  const own = words[credit.from]!;
  if (own.script === 'arabic' && /^ل/.test(own.folded) && credit.name !== '' && own.folded.length > 4) return true;
  // "заявил он «Интерфаксу»": the dative is whom it was told.
  if (own.script === 'cyrillic' && /[бвгджзклмнпрстфхцчшщ]у$/.test(own.folded)) return true;
  // The ending after the apostrophe stands behind the credit or is counted into it: "Reuters'a", "SANA'ya".
  for (const ending of [words[credit.to], credit.to - credit.from > 1 ? words[credit.to - 1] : undefined])
    if (ending !== undefined && (ending.joint & jointApostrophe) !== 0 && /^(?:[yn]?[ae])$/.test(ending.folded))
      return true;
  // Right behind the verb, before the speaker or what is said: "сообщил ТАСС источник", "a déclaré à l'AFP".
  return cues.some(
    (cue) =>
      cue.kind === 'say' &&
      credit.from >= cue.to &&
      credit.from - cue.to <= 3 &&
      words
        .slice(cue.to, credit.from)
        .every(({ folded }) => /^(?:a|l|au|agence|агентству|порталу|телеканалу)$/.test(folded)) &&
      words[cue.from]!.script !== 'arabic' &&
      (credit.from > cue.to || words[cue.from]!.script === 'cyrillic'),
  );
}

/** Who carries it: the outlet that was told, or that reports what somebody else said. */
export function findVia(
  words: Word[],
  cues: Cue[],
  credits: CreditHit[],
  speaker: Speaker | undefined,
): Named | undefined {
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
  // "in a message to AFP", "through its Amaq agency", "a raconté à l'AFP", "لوكالة سانا".
  const hearer = free.find((credit) => isHearer(words, credit, cues));
  if (hearer !== undefined) return { span: [hearer.start, hearer.end], name: hearer.name };
  if (!speaker.outlet) {
    const inside = credits.find(
      (credit) => credit.start >= speaker.named.span[0] && credit.end <= speaker.named.span[1],
    );
    if (inside !== undefined) return { span: [inside.start, inside.end], name: inside.name };
  }
  return undefined;
}
