import type { DigestGazetteer, DigestSide } from '../model/edition.ts';
import type { Claim } from '../model/inferred.ts';
import { containment } from './contentWords.ts';
import { areOpposed, listParties, type Party, partyOfSpeaker } from './listParties.ts';
import { isQuotable, type Sentence } from './listSentences.ts';
import { readSpeaker } from './readSpeaker.ts';
import { saysItDid } from './saysItDid.ts';
import type { Reading } from './selectLines.ts';
import { sideOfVoice } from './sideOfVoice.ts';
import { strikesFightersAlone } from './strikesFightersAlone.ts';

/** Kinds of event that have a second side to hear. A bomb nobody owns up to has none, and where an aid convoy is contested somebody denies. */
const contested = new Set([
  'air-strike',
  'shelling',
  'chemical-attack',
  'clash',
  'advance',
  'drone-strike',
  'execution',
  'detention',
]);

export interface SidesOfTheStory {
  sides: DigestSide[];
  sentences: Sentence[];
}

/**
 * A claim and its denial, side by side; else a claim and what the party it names says of the matter; else the claim alone, with that party
 * said to be silent.
 *
 * Where somebody denies, the claim shown is the one that shares most with the denial, by another speaker. Where nobody does, sides stand
 * only for a claim with a named speaker about what is usually contested (an air strike, an advance) that names a warring party other
 * than its speaker's: without a name, nobody can be said to be silent. Silence means silence in what was filed, and is worded so.
 */
export function pairSides(reading: Reading, gazetteer: DigestGazetteer): SidesOfTheStory {
  const { story, sentences, lineOf, scoreOf, isRetracted } = reading;
  const quotable = sentences.filter(
    (sentence) => sentence.in === 'text' && isQuotable(sentence) && !isRetracted(sentence),
  );
  const best = (candidates: readonly Sentence[], points: (sentence: Sentence) => number): Sentence | undefined => {
    let chosen: Sentence | undefined;
    for (const candidate of candidates) if (!chosen || points(candidate) > points(chosen)) chosen = candidate;
    return chosen;
  };
  const claims = quotable.filter((sentence) => hasStatus(sentence, 'claim') && !hasStatus(sentence, 'denial'));
  const denial = best(
    quotable.filter((sentence) => hasStatus(sentence, 'denial')),
    (sentence) => scoreOf(sentence) + (speakerOf(sentence, 'denial') ? 1 : 0),
  );

  if (denial) {
    const denier = speakerOf(denial, 'denial');
    const denied = claims.length > 0 ? claims : quotable.filter((sentence) => hasStatus(sentence, 'statement_of_fact'));
    const claim = best(
      denied.filter(
        (sentence) =>
          (denier === undefined || speakerOf(sentence, 'claim') !== denier) &&
          isAnsweredBy(sentence, denial) &&
          !isOfOneSide(sentence, denial, gazetteer),
      ),
      // What is denied is most often that somebody was killed.
      (sentence) =>
        scoreOf(sentence) +
        3 * containment(sentence.words, denial.words) +
        (speakerOf(sentence, 'claim') ? 1 : 0) +
        (sentence.casualties.some(({ role }) => role === 'event') ? 1 : 0),
    );
    // A denial that answers nothing told here is a line like any other.
    if (!claim) return { sides: [], sentences: [] };
    return { sides: [side('claim', claim), side('denial', denial)], sentences: [claim, denial] };
  }

  if (!story.kinds.some((kind) => contested.has(kind))) return { sides: [], sentences: [] };
  const accusations = claims.flatMap((claim) => accusationIn(claim, gazetteer) ?? []);
  const answered = accusations.flatMap(({ claim, accused }) => {
    const answer = best(
      quotable.filter((sentence) => sentence !== claim && speaksFor(sentence, accused, gazetteer)),
      scoreOf,
    );
    return answer ? [{ claim, answer }] : [];
  });
  const pair = answered.sort((one, other) => scoreOf(other.claim) - scoreOf(one.claim))[0];
  if (pair) {
    return { sides: [side('claim', pair.claim), side('answer', pair.answer)], sentences: [pair.claim, pair.answer] };
  }
  // What cannot be quoted, a half sentence or a headline, may still be the party speaking: then it is not silent.
  const unanswered = accusations.filter(
    ({ accused }) => !sentences.some((sentence) => speaksFor(sentence, accused, gazetteer, 'at all')),
  );
  const claim = best(
    unanswered.map((accusation) => accusation.claim),
    scoreOf,
  );
  const accused = unanswered.find((accusation) => accusation.claim === claim)?.accused;
  if (!claim || !accused) return { sides: [], sentences: [] };
  const party = { en: accused.name, ar: accused.nameAr ?? accused.name };
  return { sides: [side('claim', claim), { role: 'answer', party }], sentences: [claim] };

  function side(role: DigestSide['role'], sentence: Sentence): DigestSide {
    const speaker = speakerOf(sentence, role === 'denial' ? 'denial' : 'claim');
    const line = lineOf(sentence);
    // A claim that somebody denies is disputed, whatever its own report knew.
    const disputed = denial !== undefined && line.mark !== 'unverified';
    return { role, ...(speaker !== undefined && { speaker }), line: disputed ? { ...line, mark: 'disputed' } : line };
  }
}

/** "spokesman Ivan Petrov": in the report of a denial he speaks for whoever denies, unless the sentence names another party. */
const spokesperson =
  /\bspokes(?:man|woman|person)\b|\bporte-parole\b|sözcü|представител|пресс-секретар|(?<!\p{L})(?:ال)?(?:متحدث|ناطق)/iu;

/** Whether claim and denial come from the same mouth, or from sides that answer for one another: then neither is the other side's word. */
function isOfOneSide(claim: Sentence, denial: Sentence, gazetteer: DigestGazetteer): boolean {
  const sideOf = (sentence: Sentence, status: Claim['status']): string | undefined => {
    const parties = listParties(sentence, gazetteer);
    const spoken = sentence.claims.filter((each) => each.status === status);
    const party = spoken.flatMap((each) => partyOfSpeaker(each, parties, sentence.entry.text) ?? [])[0];
    return party?.side ?? sideOfVoice(speakerOf(sentence, status) ?? '');
  };
  const one = sideOf(claim, 'claim');
  const other = sideOf(denial, 'denial');
  if (one !== undefined && other !== undefined) return !areOpposed(one, other);
  return (
    one === undefined &&
    claim.entry.entryId === denial.entry.entryId &&
    spokesperson.test(speakerOf(claim, 'claim') ?? '') &&
    listParties(claim, gazetteer).every(({ side }) => other === undefined || !areOpposed(side, other))
  );
}

/** Who speaks for all sides accuses none. */
const everySide =
  /\b(both|all|the two|the warring) (sides|parties)\b|обе стороны|(?<!\p{L})(الطرفان|الطرفين|كلا الطرفين)(?!\p{L})|\biki taraf\b|\bles deux (camps|parties)\b/iu;

/** A claim with a named speaker, and the party against the speaker's that it says did it. */
function accusationIn(claim: Sentence, gazetteer: DigestGazetteer): { claim: Sentence; accused: Party } | undefined {
  const speaker = speakerOf(claim, 'claim');
  if (speaker === undefined || everySide.test(speaker)) return undefined;
  const parties = listParties(claim, gazetteer);
  const { text, inferred } = claim.entry;
  // Who says so is none of those who were hurt.
  const told = claim.claims.reduce((rest, each) => rest.replace(each.speaker?.name ?? '', ' '), claim.text);
  if (strikesFightersAlone(told)) return undefined;
  const speaking = claim.claims.flatMap((each) => partyOfSpeaker(each, parties, text) ?? [])[0];
  const side = speaking?.side ?? sideOfVoice(speaker);
  const accused = parties.find(
    (party) =>
      party !== speaking &&
      (side === undefined || areOpposed(party.side, side)) &&
      saysItDid(text, party.span, inferred.language),
  );
  return accused && { claim, accused };
}

/** Whether a sentence is what this party, or one of its side, says of the matter; or, `at all`, anything that it says. */
function speaksFor(sentence: Sentence, accused: Party, gazetteer: DigestGazetteer, what?: 'at all'): boolean {
  const parties = listParties(sentence, gazetteer);
  const source = sentence.in === 'headline' ? (sentence.entry.headline ?? '') : sentence.entry.text;
  const sideOf = (claim: Claim) =>
    partyOfSpeaker(claim, parties, source)?.side ?? sideOfVoice(readSpeaker(claim) ?? '');
  if (what === 'at all') return sentence.claims.some((claim) => sideOf(claim) === accused.side);
  // What another says that this party once announced is no answer of the party's.
  const spoken = sentence.claims.filter((claim) => claim.status !== 'other' && readSpeaker(claim) !== undefined);
  return spoken.length > 0 && spoken.every((claim) => sideOf(claim) === accused.side);
}

/**
 * Whether the denial is about the claim: told in one report, or sharing words with it. Across languages nothing can be shared, and the
 * story they are both in has to vouch. What one outlet says in two reports it does not deny itself.
 */
function isAnsweredBy(claim: Sentence, denial: Sentence): boolean {
  if (claim.entry.entryId === denial.entry.entryId) return true;
  if (claim.entry.outlet === denial.entry.outlet) return containment(claim.words, denial.words) >= 0.3;
  if (claim.entry.inferred.language !== denial.entry.inferred.language) return true;
  return containment(claim.words, denial.words) >= 0.15;
}

function hasStatus(sentence: Sentence, status: Claim['status']): boolean {
  return sentence.claims.some((claim) => claim.status === status);
}

/** The speaker of a claim of this status, else of any claim in the sentence. */
function speakerOf(sentence: Sentence, status: Claim['status']): string | undefined {
  const ofStatus = sentence.claims.filter((claim) => claim.status === status);
  return [...ofStatus, ...sentence.claims].flatMap((claim) => readSpeaker(claim) ?? [])[0];
}
