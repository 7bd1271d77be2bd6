/**
 * Who says what, and how: one claim a sentence that asserts through somebody, doubts, denies or wants.
 *
 * A sentence is read by its cue, the verb or phrase that attributes it. The words inside a quotation belong to whoever is quoted, in
 * this sentence or the next; a pronoun goes back to the last speaker; a statement opened by "X said:" stays X's until somebody else
 * speaks. A sentence without any cue is the report's own statement of fact, and no claim is given for it.
 */
import type { CreditHit } from '../findCredits.ts';
import type { Clause, Passage } from '../passage.ts';
import type { Named, Speaker } from './asSpeaker.ts';
import { decideStatus, isVerbCue } from './decideStatus.ts';
import { deniedAside } from './deniedAside.ts';
import { cueTree, findCues } from './findCues.ts';
import { findSpeaker } from './findSpeaker.ts';
import { findVia } from './findVia.ts';
import { headSubject } from './headSubject.ts';
import { type ClaimHit, makeClaim } from './makeClaim.ts';
import { isQuotedThrough, quotedWords } from './quotedWords.ts';

export function readClaims(passage: Passage, language: string, credits: CreditHit[]): ClaimHit[] {
  const { words } = passage;
  const tree = cueTree(language);
  const quoted = quotedWords(passage);
  const hits: ClaimHit[] = [];
  let last: Speaker | undefined;
  /** Set while a statement opened with a colon runs on. */
  let statementBy: Speaker | undefined;
  const open: number[] = [];

  for (const [number, sentence] of passage.sentences.entries()) {
    if (sentence.to <= sentence.from) continue;
    const cues = findCues(words, sentence, tree, quoted);
    const inSentence = credits.filter((credit) => credit.from >= sentence.from && credit.from < sentence.to);
    const decided = decideStatus(words, sentence, cues, quoted, language);
    const main = decided.cue;
    const endsInColon = /:\s*["“]?$/.test(sentence.text);
    const wholeQuoted = isQuotedThrough(quoted, sentence);
    let speaker: Speaker | undefined;
    let via: Named | undefined;
    const attributions = cues.filter(
      (cue) => !cue.quoted && (cue.kind === 'say' || cue.kind === 'deny' || (cue.kind === 'opinion' && isVerbCue(cue))),
    );
    // "As well as saying …, the spokesman also said …": the finite verb has the subject.
    const attributive = attributions.find((cue) => !cue.phrase.endsWith('ing')) ?? attributions[0];
    if (attributive !== undefined) {
      const found = findSpeaker(passage, sentence, attributive, quoted, last, inSentence, language);
      speaker = found.speaker;
      via = found.via ?? findVia(cues, inSentence, speaker);
    }
    if (attributive === undefined && decided.status === 'unverified_marker' && main !== undefined) {
      speaker = headSubject(passage, sentence, main.from, quoted, inSentence);
    }
    if (decided.status === 'statement_of_fact') {
      if (wholeQuoted) {
        hits.push({
          claim: { span: sentence.span, ...(passage.in && { in: passage.in }), status: 'claim' },
          sentence: number,
          speakerIsOutlet: false,
        });
        open.push(hits.length - 1);
      } else if (statementBy !== undefined) {
        hits.push(makeClaim(passage, sentence, number, 'claim', statementBy, undefined, undefined));
      } else {
        open.length = 0;
      }
      continue;
    }
    const continues = attributive === undefined && wholeQuoted;
    if (attributive === undefined && !wholeQuoted && statementBy !== undefined) speaker = statementBy;
    const status =
      endsInColon && sentence.to - sentence.from <= 9 && decided.status === 'claim' ? 'other' : decided.status;
    const hit = makeClaim(passage, sentence, number, status, speaker, via, main);
    if (
      status === 'denial' &&
      /\b(?:previous|in the past|earlier accusations|always|repeatedly)\b/i.test(sentence.text)
    )
      hit.habitual = true;
    if (
      status === 'unverified_marker' &&
      main !== undefined &&
      /unclear|clear|specify|known|determine/.test(main.phrase)
    )
      hit.aside = true;
    hits.push(hit);
    if (status === 'claim') {
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
      if (endsInColon) statementBy = speaker;
      else if (statementBy !== undefined && speaker.named.name !== statementBy.named.name) statementBy = undefined;
    } else if (continues) {
      if (last !== undefined && open.length === 0 && quoteIsContinued(passage, sentence))
        hit.claim.speaker = last.named;
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
      hit.claim.speaker = last.named;
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
    if (shared) hit.claim.status = 'denial';
  }
}

function quoteIsContinued(passage: Passage, sentence: Clause): boolean {
  return (
    passage.text.slice(Math.max(0, sentence.span[0] - 3), sentence.span[0] + 1).includes('"') === false ||
    sentence.text.startsWith('"')
  );
}
