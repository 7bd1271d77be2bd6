import type { ClaimStatus } from '../../model/inferred.ts';
import { jointComma, type Word } from '../../text/readWords.ts';
import { judgements } from '../data/claimCues.ts';
import { deniedDeeds } from '../data/deedWords.ts';
import { pronouns, relatives } from '../data/speakerWords.ts';
import {
  beforeNone,
  deedsOfPlanes,
  foretellingEnds,
  harmed,
  insistingVerbs,
  itselfOrIts,
  refusals,
  sayingVerbs,
  strikers,
  unfounded,
  whatOneHas,
} from '../data/speechWords.ts';
import type { Clause } from '../passage.ts';
import { asideAt } from './asideAt.ts';
import { deniesOwnSide } from './deniesOwnSide.ts';
import type { Cue } from './findCues.ts';
import { isDescriptive } from './isDescriptive.ts';
import { isEmbedded } from './isEmbedded.ts';
import { isQuotedThrough } from './quotedWords.ts';

const modals = new Set(
  'must should will be would be need to needs to has to have to we will vital crucial outrage tragedy unacceptable war crime important to'.split(
    ' ',
  ),
);

export function isVerbCue(cue: Cue): boolean {
  if (judgements.has(cue.phrase)) return false;
  if (foretelling.test(cue.phrase)) return true;
  return (
    !modals.has(cue.phrase.split(' ')[0]!) ||
    /^(called|calls|call|urged|condemned|warned|expressed|raised|wants|is meet)/.test(cue.phrase)
  );
}

/** No denial but in somebody's mouth. */
const saidToDeny =
  /^(?:(?:was|were) (?:not involved|false)|played no |had no |not the case|no such |nothing of |never happened|did not |concocted|a smear|smear campaign|slander|fairy tale|work of fiction|mere rumours|just rumours|false |no knowledge|knew nothing|knows nothing)/;

/** "will weaken the group": what comes of a deed is foretold by whoever writes it. */
const foretelling = /^will (?:de(?:grade|ter)|disrupt|weaken|strengthen|undermine|hamper|embolden|pave)$/;

/** What a sentence is, the cue it was read by, and the rule; docs/judgements.md has each with an example. */
export interface Decision {
  status: ClaimStatus;
  cue?: Cue;
  rule: string;
}

export function decideStatus(
  words: Word[],
  sentence: Clause,
  cues: Cue[],
  quoted: boolean[],
  language: string,
  inStatement: boolean,
): Decision {
  const unverified = cues.find((cue) => cue.kind === 'unverified');
  // What stands behind an attribution that only dates the report's statement stands inside it.
  const embeddedFrom =
    cues.find(
      (cue) => !cue.quoted && (cue.kind === 'say' || cue.kind === 'opinion') && isEmbedded(words, sentence, cue),
    )?.from ?? sentence.to;
  const says = cues.filter((cue) => cue.kind === 'say' && !cue.quoted && cue.from < embeddedFrom);
  const denials = cues.filter((cue) => cue.kind === 'deny');
  const opinions = cues.filter((cue) => cue.kind === 'opinion');
  const hedge = cues.find((cue) => cue.kind === 'hedge' && !isDescriptive(words, sentence, cue));
  if (unverified !== undefined) {
    const before = says[0];
    const content =
      unverified.phrase.startsWith('unclear') || unverified.phrase.endsWith('unclear')
        ? true
        : !(before !== undefined && unverified.phrase === 'whether or not');
    if (content) return { status: 'unverified_marker', cue: unverified, rule: 'could-not-be-checked' };
  }
  const denial = denials.find((cue) => {
    const previous = words[cue.from - 1]?.folded ?? '';
    const next = words[cue.to]?.folded ?? '';
    const earlier =
      says.some((say) => say.to <= cue.from) ||
      opinions.some((opinion) => opinion.to <= cue.from && isVerbCue(opinion));
    const phrasal =
      cue.phrase.includes(' ') ||
      cue.phrase === 'baseless' ||
      cue.phrase === 'untrue' ||
      cue.phrase === 'innocent' ||
      cue.phrase === 'fabricated' ||
      cue.phrase === 'invention' ||
      cue.phrase === 'disinformation' ||
      unfounded.has(cue.phrase);
    if (cue.quoted && !phrasal) return false;
    // "The army was not involved", told by the report itself.
    if (saidToDeny.test(cue.phrase) && says.length === 0 && !cue.quoted) return false;
    if (!phrasal && next === 'by' && earlier) return false;
    // "…, a charge Moscow dismissed": the main clause is somebody's claim, and the aside the other's denial.
    if (earlier && asideAt(words, sentence, cue) !== undefined) return false;
    if (
      !phrasal &&
      earlier &&
      (relatives.has(previous) ||
        relatives.has(words[cue.from - 2]?.folded ?? '') ||
        relatives.has(words[cue.from - 3]?.folded ?? ''))
    )
      return false;
    if (
      !phrasal &&
      earlier &&
      /^(ing)$/.test(cue.phrase.slice(-3)) === false &&
      says[0] !== undefined &&
      cue.from - says[0].to > 12
    )
      return false;
    return true;
  });
  if (denial !== undefined) return { status: 'denial', cue: denial, rule: 'denied-in-words' };
  const wholeQuoted = isQuotedThrough(quoted, sentence);
  const own =
    language === 'en'
      ? (says.find((cue) => deniesOwnDeed(words, sentence, cue)) ??
        opinions.find(
          (cue) => /^(?:stress|emphasi)/.test(cue.phrase) && !cue.quoted && deniesOwnDeed(words, sentence, cue),
        ))
      : undefined;
  if (own !== undefined) return { status: 'denial', cue: own, rule: 'says-it-did-not' };
  if (says.length > 0 && deniesOwnSide(words, sentence, says, language))
    return { status: 'denial', cue: says[0], rule: 'says-it-did-not' };
  if (language === 'en' && deniesInOwnWords(words, sentence, quoted))
    return { status: 'denial', cue: says[0], rule: 'says-it-did-not' };
  const say = says[0];
  const verbOpinion = opinions.find((cue) => !cue.quoted && isVerbCue(cue) && cue.from < embeddedFrom);
  const speaks = says[0] ?? verbOpinion;
  if (speaks !== undefined && deniesByNeither(words, speaks, sentence.to))
    return { status: 'denial', cue: speaks, rule: 'denied-by-neither' };
  if (speaks !== undefined && insistsOnNot(words, sentence, speaks))
    return { status: 'denial', cue: speaks, rule: 'insists-on-not' };
  if (say !== undefined) {
    if (opinions.length > 0 && opinionOutweighs(opinions, language))
      return { status: 'opinion_or_intent', cue: verbOpinion ?? say, rule: 'wish-or-judgement' };
    if (announcesOwnPlan(words, say, sentence.to)) return { status: 'opinion_or_intent', cue: say, rule: 'own-plan' };
    if (foretellsBeside(words, sentence, quoted, language))
      return { status: 'opinion_or_intent', cue: say, rule: 'foretold' };
    if (foretells(words, sentence) || foretellsInThePast(words, say, sentence.to))
      return { status: 'opinion_or_intent', cue: say, rule: 'foretold' };
    if (says.some((cue) => givesNoAnswer(words, sentence, cue)))
      return { status: 'opinion_or_intent', cue: say, rule: 'gives-no-answer' };
    return { status: 'claim', cue: say, rule: 'said' };
  }
  if (verbOpinion !== undefined && !isModalOnly(verbOpinion))
    return { status: 'opinion_or_intent', cue: verbOpinion, rule: 'wish-or-judgement' };
  if (opinions.length > 0 && (wholeQuoted || inStatement || firstPerson(words, sentence)))
    return { status: 'opinion_or_intent', cue: opinions[0], rule: 'wish-in-a-quotation' };
  if (hedge !== undefined && !hedge.quoted) return { status: 'claim', cue: hedge, rule: 'hedged' };
  return { status: 'statement_of_fact', rule: 'told-by-the-report' };
}

/** "said it would raise the matter", "said that they will leave": the speaker's own plan. */
function announcesOwnPlan(words: Word[], say: Cue, end: number): boolean {
  for (let at = say.to; at < end && at < say.to + 4; at++) {
    if (!pronouns.has(words[at]!.folded)) continue;
    const next = words[at + 1]?.folded ?? '';
    const after = words[at + 2]?.folded ?? '';
    return /^(would|will|intends|plans|intend|plan)$/.test(next) && after !== 'be' && after !== 'have';
  }
  return false;
}

function isModalOnly(cue: Cue): boolean {
  if (foretelling.test(cue.phrase)) return false;
  return /^(must|should|will|would|need|needs|has|have|vital|crucial|tragedy|outrage|war crime|important|it is|unacceptable|we |i |of great|deeply|gravely|there can|let us|ready|barbari|fundamentally|absolute|no alternative|heinous|horrific|abhorrent|reprehensible|despicable|disgraceful|shameful|cowardly|complete disregard)/.test(
    cue.phrase,
  );
}

/** "will join the operation", "the delay will open the door": what is to come can be said, not checked. */
function foretells(words: Word[], sentence: Clause): boolean {
  let will = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const { folded } = words[at]!;
    if (folded === 'will' && words[at]!.capitals === 'none' && !isConditioned(words, sentence.from, at)) will = true;
    // A toll told beside it is an assertion.
    if (/^(killed|died|wounded|injured|dead)$/.test(folded)) return false;
  }
  return will;
}

const future: Record<string, RegExp> = {
  tr: /(?:acag|eceg)(?:i(?:ni|mizi)?|iz)$|(?:acaktir|ecektir)$|(?:acaklarini|eceklerini)$/,
  ru: /^(?:продолжатся|продолжится|продолжит|продолжат|приступят|приступит|начнутся|начнется|начнут|начнет|состоится|состоятся|возобновятся|возобновится)$/,
  fr: /(?:er|ir|dr|tr)(?:a|ons|ont)$/,
};

/** "süreceğini söyledi", "работы продолжатся, добавил он", "« Le temps jugera »": the future of the verb; French only inside a quotation. */
function foretellsBeside(words: Word[], sentence: Clause, quoted: boolean[], language: string): boolean {
  const verb = future[language];
  if (verb === undefined) return false;
  for (let at = sentence.from; at < sentence.to; at++)
    if (
      (language !== 'fr' || quoted[at]) &&
      words[at]!.capitals !== 'first' &&
      verb.test(words[at]!.folded) &&
      !/^(?:op|cam|ir)era$/.test(words[at]!.folded)
    )
      return true;
  return false;
}

/** "said the flights would continue": what is to come, as the past tells it; what "would have" or "would be" is weighed, not told. */
function foretellsInThePast(words: Word[], say: Cue, end: number): boolean {
  if (!/^(?:said|says|told|added|announced|stated)$/.test(say.phrase)) return false;
  for (let at = say.to + 1; at < end - 1 && at < say.to + 9; at++) {
    if (words[at]!.folded !== 'would') {
      if (foretellingEnds.has(words[at]!.folded)) return false;
      continue;
    }
    if (words[at + 1]!.folded === 'not') return refusals.has(words[at + 2]?.folded ?? '');
    return !/^(?:have|never)$/.test(words[at + 1]!.folded);
  }
  return false;
}

function isConditioned(words: Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 8; back--)
    if (/^(whether|if|which|who|where)$/.test(words[back]!.folded)) return !isSettled(words, back + 1, at);
  return false;
}

/** "those who planted the mine will be found": the clause before has a verb of its own. */
function isSettled(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:did|had|were|was|are|is|have|has|[a-z]{3,}ed)$/.test(words[at]!.folded)) return true;
  return false;
}

/** "said it had no information about the raid", "says that Moscow has not seen the report": a speaker who does not answer. */
function givesNoAnswer(words: Word[], sentence: Clause, say: Cue): boolean {
  const end = sentence.to;
  // "Neither the army nor the militia has commented."
  if (/^comment/.test(say.phrase))
    for (let at = say.from - 1; at >= sentence.from; at--)
      if (/^(neither|not|nobody|never|no)$/.test(words[at]!.folded)) return true;
  for (let at = say.to; at < end - 1 && at < say.to + 7; at++) {
    const one = words[at + 1]!.folded;
    const two = words[at + 2]?.folded ?? '';
    if (!/^(has|have|had)$/.test(words[at]!.folded)) continue;
    if (one === 'no' && whatOneHas.has(two)) return true;
    if (one === 'not' && /^(seen|read|received)$/.test(two)) return true;
  }
  return false;
}

/** "It has not used chlorine, the ministry insisted": who insists on a "not" answers a charge. */
function insistsOnNot(words: Word[], sentence: Clause, cue: Cue): boolean {
  if (!/^(insisted|insists|maintained|maintains)$/.test(cue.phrase)) return false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (at >= cue.from && at < cue.to) continue;
    if (!/^(not|never)$/.test(words[at]!.folded)) continue;
    const auxiliary = words[at - 1]?.folded ?? '';
    if (
      /^(has|have|had|did)$/.test(auxiliary) ||
      (at === sentence.from && /^(?:an?|one)$/.test(words[at + 1]?.folded ?? ''))
    )
      return true;
    // "is not a ceasefire" judges; "was not behind it" denies.
    if (/^(was|were|is|are)$/.test(auxiliary) && deniedDeeds.has(words[at + 1]?.folded ?? '')) return true;
  }
  return false;
}

/** "said it did not bomb the convoy", "says its forces were not behind it": no word of denial, and yet one, of the speaker's own deed. */
function deniesOwnDeed(words: Word[], sentence: Clause, say: Cue): boolean {
  if (deniesAhead(words, sentence, say)) return true;
  if (!sayingVerbs.has(say.phrase)) return false;
  // "insisted no shell had been fired"
  const none = words[say.to]?.folded === 'that' ? say.to + 1 : say.to;
  if (insistingVerbs.has(say.phrase) && words[none]?.folded === 'no') return true;
  if (saysNoneDid(words, say.to, sentence.to) || saysItOnlyAims(words, sentence, say)) return true;
  const to = Math.min(sentence.to - 2, say.to + 10);
  for (let at = say.to; at < to; at++) {
    if (!itselfOrIts.has(words[at]!.folded)) continue;
    const possessive = /^(?:its|his|her|their|our|my)$/.test(words[at]!.folded);
    for (let verb = at + 1; verb < to && verb <= at + (possessive ? 5 : 1); verb++) {
      if (!/^(?:did|do|does|had|has|have|was|were|is|are|would)n?$/.test(words[verb]!.folded)) continue;
      if (!/^(?:not|never|t)$/.test(words[verb + 1]?.folded ?? '')) return false;
      for (let deed = verb + 2; deed < sentence.to && deed <= verb + 4; deed++)
        if (deniedDeeds.has(words[deed]!.folded)) return true;
      return false;
    }
    return false;
  }
  return false;
}

/** "says it only targets militants", "that its jets strike only depots": whoever says what alone he aims at says what he does not. */
function saysItOnlyAims(words: Word[], sentence: Clause, say: Cue): boolean {
  const to = Math.min(sentence.to - 1, say.to + 9);
  for (let at = say.to + 1; at < to; at++) {
    if (words[at]!.folded !== 'only' && words[at]!.folded !== 'exclusively') continue;
    if (!aims.test(words[at + 1]!.folded) && !aims.test(words[at - 1]!.folded)) continue;
    for (let subject = say.to; subject < at; subject++)
      if (/^(?:it|its|they|their|he|his|we|our)$/.test(words[subject]!.folded)) return true;
  }
  return false;
}

const aims = /^(?:targets?|targeted|targeting|strikes?|struck|hits?|bombs?|bombed|attacks?|attacked|fights?|aims?)$/;

/** "said no Russian aircraft had been in the area", "said that no strikes took place": nobody was there to do it. */
function saysNoneDid(words: Word[], from: number, to: number): boolean {
  let no = from;
  while (no < to && no < from + 5 && words[no]!.folded !== 'no') no++;
  if (words[no]?.folded !== 'no' || no >= to) return false;
  for (let at = from; at < no; at++)
    if (!beforeNone.has(words[at]!.folded) && words[at]!.capitals === 'none') return false;
  for (let at = no + 1; at < to && at <= no + 4; at++) {
    if (!strikers.has(words[at]!.folded)) continue;
    for (let after = at; after < to && after < at + 9; after++) if (harmed.has(words[after]!.folded)) return false;
    return true;
  }
  return false;
}

/** "Neither army had fired on it, the general was quoted as saying", "No jets were in the area, the ministry said": what is denied leads. */
function deniesAhead(words: Word[], sentence: Clause, say: Cue): boolean {
  let comma = say.from;
  while (comma > sentence.from && say.from - comma < 12 && (words[comma]!.joint & jointComma) === 0) comma--;
  if (comma <= sentence.from + 3 || (words[comma]!.joint & jointComma) === 0) return false;
  const first = words[sentence.from]!.folded;
  if (first === 'neither') {
    for (let at = sentence.from + 1; at < comma; at++) if (deniedDeeds.has(words[at]!.folded)) return true;
    return false;
  }
  const there = first === 'there' && /^(?:was|were|had|have|has)$/.test(words[sentence.from + 1]!.folded);
  return (first === 'no' || there) && saysNoneDid(words, sentence.from, comma);
}

/** "\"We did not fire on the convoy,\" he said": the same in the speaker's own words. */
function deniesInOwnWords(words: Word[], sentence: Clause, quoted: boolean[]): boolean {
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    if (!quoted[at] || !/^(?:we|i|our|my)$/.test(words[at]!.folded)) continue;
    const possessive = /^(?:our|my)$/.test(words[at]!.folded);
    for (let verb = at + 1; verb < sentence.to - 1 && verb <= at + (possessive ? 4 : 1); verb++) {
      const { folded } = words[verb]!;
      const never = folded === 'never';
      if (!never && !/^(?:did|do|have|had|were|was|are|would)n?$/.test(folded)) continue;
      if (!never && !/^(?:not|never|t)$/.test(words[verb + 1]!.folded)) break;
      for (let deed = verb + 1; deed < sentence.to && deed <= verb + 4; deed++)
        if (deniedDeeds.has(words[deed]!.folded)) return true;
      break;
    }
  }
  return false;
}

/** "stressed that neither its planes nor its allies' had struck": no word of denial, and yet one. */
function deniesByNeither(words: Word[], say: Cue, end: number): boolean {
  if (!/^(that|neither|none)$/.test(words[say.to]?.folded ?? '')) return false;
  let denies = false;
  for (let at = say.to; at < end && at < say.to + 3; at++)
    if (/^(neither|none)$/.test(words[at]!.folded)) denies = true;
  if (!denies) return false;
  for (let at = say.to; at < end; at++) if (deedsOfPlanes.has(words[at]!.folded)) return true;
  return false;
}

export function firstPerson(words: Word[], sentence: Clause): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if (/^(we|i|our|my)$/.test(words[at]!.folded)) return true;
  return false;
}

/** Beside a plain "said", a modal makes an intention of it; "will be" and "would be" only foretell. */
function opinionOutweighs(opinions: Cue[], language: string): boolean {
  if (language !== 'en') return opinions.length > 0;
  return opinions.some((cue) => !/^(will be|would be)$/.test(cue.phrase));
}
