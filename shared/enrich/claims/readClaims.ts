/**
 * Who says what, and how: one claim a sentence that asserts through somebody, doubts, denies or wants.
 *
 * A sentence is read by its cue, the verb or phrase that attributes it. The words inside a quotation belong to whoever is quoted, in
 * this sentence or the next; a pronoun goes back to the last speaker; a statement opened by "X said:" stays X's until somebody else
 * speaks. A sentence without any cue is the report's own statement of fact, and no claim is given for it.
 */

import { jointComma, type Word } from '../../text/readWords.ts';
import { auxiliariesBefore, behindWe } from '../data/speechWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Clause, Passage } from '../passage.ts';
import type { Named, Speaker } from './asSpeaker.ts';
import { besideClaim } from './besideClaim.ts';
import { carriedClaim } from './carriedClaim.ts';
import { closingAttribution, closingOutlet } from './closingAttribution.ts';
import { decideStatus, isVerbCue } from './decideStatus.ts';
import { deniedAside } from './deniedAside.ts';
import { type Cue, findCues } from './findCues.ts';
import { findSpeaker } from './findSpeaker.ts';
import { findVia } from './findVia.ts';
import { headSubject } from './headSubject.ts';
import { type ClaimHit, makeClaim } from './makeClaim.ts';
import { isQuotedThrough, quotedWords } from './quotedWords.ts';

export function readClaims(passage: Passage, language: string, credits: CreditHit[]): ClaimHit[] {
  const { words } = passage;
  const quoted = quotedWords(passage);
  const hits: ClaimHit[] = [];
  let last: Speaker | undefined;
  let lastVia: Named | undefined;
  let lastNumber = -1;
  let credit = 0;
  /** Set while a statement opened with a colon runs on. */
  let statementBy: Speaker | undefined;
  const open: number[] = [];

  for (const [number, sentence] of passage.sentences.entries()) {
    if (sentence.to <= sentence.from) continue;
    const cues = findCues(words, sentence, language, quoted);
    while (credit < credits.length && credits[credit]!.from < sentence.from) credit++;
    const firstCredit = credit;
    while (credit < credits.length && credits[credit]!.from < sentence.to) credit++;
    const inSentence = credits.slice(firstCredit, credit);
    const decided = decideStatus(words, sentence, cues, quoted, language, statementBy !== undefined);
    const main = decided.cue;
    const endsInColon = /:\s*["“]?$/.test(sentence.text);
    const wholeQuoted = isQuotedThrough(quoted, sentence);
    let speaker: Speaker | undefined;
    let via: Named | undefined;
    const attributions = cues.filter(
      (cue) =>
        !cue.quoted &&
        (cue.kind === 'say' ||
          cue.kind === 'deny' ||
          (cue.kind === 'opinion' && isVerbCue(cue) && !cue.phrase.startsWith('will '))),
    );
    // "As well as saying …, the spokesman also said …": the finite verb has the subject.
    const attributive =
      closingAttribution(words, sentence, attributions, inSentence) ??
      (language === 'ru' ? closingVerb(words, attributions) : undefined) ??
      attributions.find((cue) => !cue.phrase.endsWith('ing')) ??
      attributions[0];
    if (attributive !== undefined) {
      const found = findSpeaker(passage, sentence, attributive, quoted, last, inSentence, language);
      speaker = statementBy !== undefined && !utters(attributive) ? statementBy : found.speaker;
      via = found.via ?? findVia(words, cues, inSentence, speaker);
      const carrier = closingOutlet(words, sentence, cues, inSentence);
      if (carrier !== undefined && speaker !== undefined && carrier.start >= speaker.named.span[1])
        via = { span: [carrier.start, carrier.end], name: carrier.name };
    }
    if (attributive === undefined && decided.status === 'unverified_marker' && main !== undefined) {
      const subject = headSubject(passage, sentence, beforeAuxiliaries(words, sentence, main.from), quoted, inSentence);
      // "It is unclear": nobody speaks.
      if (!/^(?:it|there|this|that)$/i.test(subject?.named.name ?? 'it')) speaker = subject;
    }
    if (decided.status === 'statement_of_fact') {
      if (wholeQuoted) {
        const hit = makeClaim(passage, sentence, number, 'claim', undefined, undefined, undefined, 'quoted');
        // A quotation right behind an attributed sentence goes on with its speaker.
        const goesOn = last !== undefined && lastNumber === number - 1 && /^["“]/.test(sentence.text);
        if (goesOn && last !== undefined) {
          giveTo(hit, last, lastVia);
          lastNumber = number;
        }
        hits.push(hit);
        if (!goesOn || !/["”]$/.test(sentence.text)) open.push(hits.length - 1);
      } else if (statementBy !== undefined) {
        hits.push(
          makeClaim(passage, sentence, number, 'claim', statementBy, undefined, undefined, 'statement-runs-on'),
        );
      } else if (language === 'en' && speaksAsWe(words, sentence)) {
        // A report has no "we" of its own: the marks of a quotation were lost.
        hits.push(makeClaim(passage, sentence, number, 'claim', last, lastVia, undefined, 'speaks-as-we'));
        if (last === undefined) open.push(hits.length - 1);
      } else {
        open.length = 0;
      }
      continue;
    }
    const continues = attributive === undefined && wholeQuoted;
    if (attributive === undefined && !wholeQuoted && statementBy !== undefined) speaker = statementBy;
    const status =
      endsInColon && sentence.to - sentence.from <= 9 && decided.status === 'claim' ? 'other' : decided.status;
    const hit = makeClaim(
      passage,
      sentence,
      number,
      status,
      speaker,
      via,
      main,
      status === 'other' ? 'opens-a-statement' : decided.rule,
    );
    if (
      status === 'denial' &&
      (/\b(?:previous|in the past|earlier accusations|always|repeatedly|during the (?:civil )?war|throughout the)\b/i.test(
        sentence.text,
      ) ||
        isStandingDenial(words, main))
    )
      hit.habitual = true;
    if (
      status === 'unverified_marker' &&
      main !== undefined &&
      /unclear|clear|specify|known|determine/.test(main.phrase)
    )
      hit.aside = true;
    hits.push(hit);
    const beside = besideClaim(passage, sentence, number, speaker, cues, attributive, quoted, inSentence, language);
    if (beside !== undefined) hits.push(beside);
    if (status === 'opinion_or_intent' && language === 'en') {
      const carried = carriedClaim(passage, sentence, number, hit, speaker, cues, attributive, quoted, inSentence);
      if (carried !== undefined) hits.push(carried);
    }
    if (status === 'claim' || status === 'unverified_marker') {
      const aside = deniedAside(passage, sentence, number, cues, inSentence);
      if (aside !== undefined) hits.push(aside);
    }
    if (speaker !== undefined) {
      // The sentences of a quotation that ran up to here belong to whoever is named at its end.
      if (quoted[sentence.from] || sentence.text.startsWith('"') || sentence.text.startsWith('“')) {
        for (const at of open) {
          const earlier = hits[at]!;
          earlier.claim.speaker = { span: speaker.named.span, name: speaker.named.name };
          if (via !== undefined) earlier.claim.via = via;
          earlier.speakerIsOutlet = speaker.outlet;
        }
      }
      open.length = 0;
      last = speaker;
      lastVia = via;
      lastNumber = number;
      if (endsInColon) statementBy = speaker;
      else if (statementBy !== undefined && speaker !== statementBy && speaker.named.name !== statementBy.named.name)
        statementBy = undefined;
    } else if (continues) {
      if (last !== undefined && open.length === 0 && quoteIsContinued(passage, sentence)) giveTo(hit, last, lastVia);
      open.push(hits.length - 1);
    }
  }
  explainDenials(passage, hits, quoted);
  for (const hit of hits) {
    if (
      hit.claim.speaker === undefined &&
      hit.claim.status !== 'unverified_marker' &&
      last !== undefined &&
      open.some((at) => hits[at] === hit)
    ) {
      giveTo(hit, last, lastVia);
    }
  }
  return hits;
}

/** A quotation right behind a denial, from the same mouth, says why: it is part of the denial. */
function explainDenials(passage: Passage, hits: ClaimHit[], quoted: boolean[]): void {
  for (const [at, hit] of hits.entries()) {
    const previous = hits[at - 1];
    if (previous?.claim.status !== 'denial' || hit.sentence !== previous.sentence + 1) continue;
    if (hit.claim.status !== 'claim' && hit.claim.status !== 'opinion_or_intent') continue;
    const sentence = passage.sentences[hit.sentence]!;
    if (!quoted[sentence.from]) continue;
    const before = previous.claim.speaker?.name.toLowerCase() ?? '';
    const now = hit.claim.speaker?.name.toLowerCase() ?? '';
    const shared = now === '' || now.split(/[^\p{L}]+/u).some((word) => word.length > 3 && before.includes(word));
    if (!shared) continue;
    hit.claim.status = 'denial';
    hit.claim.rule = 'explains-a-denial';
  }
}

function quoteIsContinued(passage: Passage, sentence: Clause): boolean {
  return (
    passage.text.slice(Math.max(0, sentence.span[0] - 3), sentence.span[0] + 1).includes('"') === false ||
    sentence.text.startsWith('"')
  );
}

function giveTo(hit: ClaimHit, speaker: Speaker, via: Named | undefined): void {
  hit.claim.speaker = speaker.named;
  if (via !== undefined) hit.claim.via ??= via;
}

/** Verbs of speaking aloud; what a document "shows" or an inquiry "concluded" is told by whoever speaks already. */
function utters(cue: Cue): boolean {
  return /^(said|says|told|tells|added|adds|replied|replies|wrote|writes|according|announced|responded|tweeted|stressed|called|denied|accused|urged|condemned|warned)/.test(
    cue.phrase,
  );
}

/** "Москва рассчитывает на переговоры, заявила представитель МИД": who hopes stands first, who says so behind the comma. */
function closingVerb(words: Word[], attributions: Cue[]): Cue | undefined {
  if (attributions[0]?.kind !== 'opinion') return undefined;
  return attributions.find(({ kind, from }) => kind === 'say' && (words[from]!.joint & jointComma) !== 0);
}

function speaksAsWe(words: Word[], sentence: Clause): boolean {
  for (let at = sentence.from; at < sentence.to - 1; at++)
    if (/^(we|i)$/.test(words[at]!.folded) && behindWe.has(words[at + 1]!.folded)) return words[at]!.capitals !== 'all';
  return false;
}

function beforeAuxiliaries(words: Word[], sentence: Clause, end: number): number {
  let at = end;
  while (at > sentence.from && auxiliariesBefore.has(words[at - 1]!.folded) && words[at - 1]!.capitals !== 'all') at--;
  return at;
}

/**
 * "have denied bombing hospitals": what somebody denies at all times, not an answer to this report. "Has denied bombing the town", "bombing
 * Atareb" answers it.
 */
function isStandingDenial(words: Word[], cue: Cue | undefined): boolean {
  if (cue?.phrase !== 'denied') return false;
  if (!/ing$/.test(words[cue.to]?.folded ?? '')) return false;
  let object = cue.to + 1;
  while (/^(?:out|any|on|at)$/.test(words[object]?.folded ?? '')) object++;
  const what = words[object];
  if (/^(?:the|that|this|it|them|there)$/.test(what?.folded ?? '')) return false;
  if (what?.capitals === 'first' && !/^(?:syria|syrian|syrians|iraq|iraqi|iraqis)$/.test(what.folded)) return false;
  for (let back = cue.from - 1; back >= 0 && back >= cue.from - 2; back--)
    if (/^(has|have)$/.test(words[back]!.folded)) return true;
  return false;
}
