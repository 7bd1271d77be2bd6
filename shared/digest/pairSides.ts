import type { DigestGazetteer, DigestSide } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import type { Claim } from '../model/inferred.ts';
import { containment } from './contentWords.ts';
import { hasSpoken } from './hasSpoken.ts';
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
 * said to be silent. `nearby` are the day's reports of other stories from the same area: who speaks there is not silent here.
 *
 * Where somebody denies, the claim shown is the one that shares most with the denial, by another speaker; it may have been made on a day before, as the
 * denial may that answers what is said again today: one of the two is today's. Where nobody denies, sides stand
 * only for a claim with a named speaker about what is usually contested (an air strike, an advance) that names a warring party other
 * than its speaker's: without a name, nobody can be said to be silent. Silence means silence in what was filed, on whatever day, and is worded so.
 */
export function pairSides(
  reading: Reading,
  gazetteer: DigestGazetteer,
  nearby: readonly Entry[] = [],
): SidesOfTheStory {
  const { story, sentences, earlier, lineOf, scoreOf, isRetracted } = reading;
  const isSayable = (sentence: Sentence) => sentence.in === 'text' && isQuotable(sentence) && !isRetracted(sentence);
  const quotable = sentences.filter(isSayable);
  const before = earlier.filter(isSayable);
  const best = (candidates: readonly Sentence[], points: (sentence: Sentence) => number): Sentence | undefined => {
    let chosen: Sentence | undefined;
    for (const candidate of candidates) if (!chosen || points(candidate) > points(chosen)) chosen = candidate;
    return chosen;
  };
  const claimsAmong = (all: readonly Sentence[]) =>
    all.filter((sentence) => hasStatus(sentence, 'claim') && !hasStatus(sentence, 'denial'));
  const factsAmong = (all: readonly Sentence[]) => all.filter((sentence) => hasStatus(sentence, 'statement_of_fact'));
  const claims = claimsAmong(quotable);
  const denials = quotable.filter((sentence) => hasStatus(sentence, 'denial'));
  const formerDenials = before.filter((sentence) => hasStatus(sentence, 'denial'));
  const isFormer = new Set(before);

  const denial = best(denials, (sentence) => scoreOf(sentence) + (speakerOf(sentence, 'denial') ? 1 : 0));
  if (denial) {
    const now = claims.length > 0 ? claims : factsAmong(quotable);
    const then = claimsAmong(before).length > 0 ? claimsAmong(before) : factsAmong(before);
    const claim = claimAgainst(denial, [...now, ...then.filter((sentence) => isAccusedIn(sentence, denial))]);
    if (claim) return { sides: [side('claim', claim), side('denial', denial)], sentences: [claim, denial] };
    // A denial that answers nothing told here is a line like any other.
    return { sides: [], sentences: [] };
  }
  if (formerDenials.length > 0) {
    const pairs = formerDenials.flatMap((former) => {
      const claim = claimAgainst(
        former,
        claims.filter((sentence) => isAccusedIn(sentence, former)),
      );
      return claim ? [{ claim, former, points: pointsAgainst(former)(claim) }] : [];
    });
    const pair = pairs.sort((one, other) => other.points - one.points)[0];
    if (pair)
      return {
        sides: [side('claim', pair.claim, true), side('denial', pair.former, true)],
        sentences: [pair.claim, pair.former],
      };
  }

  if (!story.kinds.some((kind) => contested.has(kind))) return { sides: [], sentences: [] };
  const accusations = claims.flatMap((claim) => accusationIn(claim, gazetteer) ?? []);
  const answered = accusations.flatMap(({ claim, accused }) => {
    const answers = (all: readonly Sentence[]) =>
      all.filter((sentence) => sentence !== claim && speaksFor(sentence, accused, gazetteer));
    const answer = best(answers(quotable), scoreOf) ?? best(answers(before), scoreOf);
    return answer ? [{ claim, answer }] : [];
  });
  const pair = answered.sort((one, other) => scoreOf(other.claim) - scoreOf(one.claim))[0];
  if (pair) {
    return { sides: [side('claim', pair.claim), side('answer', pair.answer)], sentences: [pair.claim, pair.answer] };
  }
  // What cannot be quoted, a half sentence, a headline or the party's own release, may still be the party speaking: then it is not silent.
  const unanswered = accusations.filter(
    ({ accused }) =>
      ![...sentences, ...earlier].some((sentence) => speaksFor(sentence, accused, gazetteer, 'at all')) &&
      ![...story.entries, ...story.background, ...nearby].some((entry) => hasSpoken(entry, accused, gazetteer)),
  );
  const claim = best(
    unanswered.map((accusation) => accusation.claim),
    scoreOf,
  );
  const accused = unanswered.find((accusation) => accusation.claim === claim)?.accused;
  if (!claim || !accused) return { sides: [], sentences: [] };
  const party = { en: accused.name, ar: accused.nameAr ?? accused.name };
  return { sides: [side('claim', claim), { role: 'answer', party }], sentences: [claim] };

  function side(role: DigestSide['role'], sentence: Sentence, isDenied = denial !== undefined): DigestSide {
    const speaker = speakerOf(sentence, role === 'denial' ? 'denial' : 'claim');
    const line = lineOf(sentence);
    // A claim that somebody denies is disputed, whatever its own report knew.
    const disputed = isDenied && line.mark !== 'unverified';
    return { role, ...(speaker !== undefined && { speaker }), line: disputed ? { ...line, mark: 'disputed' } : line };
  }

  /** What this denial answers, if any of these: by another speaker and of another side. */
  function claimAgainst(answer: Sentence, possible: readonly Sentence[]): Sentence | undefined {
    const denier = speakerOf(answer, 'denial');
    return best(
      possible.filter(
        (sentence) =>
          (denier === undefined || speakerOf(sentence, 'claim') !== denier) &&
          isAnsweredBy(sentence, answer) &&
          !isOfOneSide(sentence, answer, gazetteer),
      ),
      pointsAgainst(answer),
    );
  }

  /** What is denied is most often that somebody was killed; what was said on the day of the denial goes before what says as much on a day before. */
  function pointsAgainst(answer: Sentence): (sentence: Sentence) => number {
    return (sentence) =>
      scoreOf(sentence) +
      3 * containment(sentence.words, answer.words) +
      (speakerOf(sentence, 'claim') ? 1 : 0) +
      (tellsOfTheDead(sentence) ? 1 : 0) +
      (accuses(sentence, answer) ? 1 : 0) -
      // A reader of the one can mostly read the other too; else English is what most can.
      (isOfOneLanguage(sentence, answer) || sentence.entry.inferred.language.startsWith('en') ? 0 : 1.5) -
      (isFormer.has(sentence) === isFormer.has(answer) ? 0 : 0.5);
  }

  /** Said on other days than the denial: about the dead, or by name about whoever denies, or in the denial's own words. */
  function isAccusedIn(sentence: Sentence, answer: Sentence): boolean {
    return (
      accuses(sentence, answer) ||
      tellsOfTheDead(sentence) ||
      (isOfOneLanguage(sentence, answer) && containment(sentence.words, answer.words) >= 0.25)
    );
  }

  function accuses(sentence: Sentence, answer: Sentence): boolean {
    const denier = sideSpeaking(answer, 'denial', gazetteer);
    return denier !== undefined && accusationIn(sentence, gazetteer)?.accused.side === denier;
  }
}

/** "spokesman Ivan Petrov": in the report of a denial he speaks for whoever denies, unless the sentence names another party. */
const spokesperson =
  /\bspokes(?:man|woman|person)\b|\bporte-parole\b|sözcü|представител|пресс-секретар|(?<!\p{L})(?:ال)?(?:متحدث|ناطق)/iu;

/** Whether claim and denial come from the same mouth, or from sides that answer for one another: then neither is the other side's word. */
function isOfOneSide(claim: Sentence, denial: Sentence, gazetteer: DigestGazetteer): boolean {
  const one = sideSpeaking(claim, 'claim', gazetteer);
  const other = sideSpeaking(denial, 'denial', gazetteer);
  if (one !== undefined && other !== undefined) return !areOpposed(one, other);
  return (
    one === undefined &&
    claim.entry.entryId === denial.entry.entryId &&
    spokesperson.test(speakerOf(claim, 'claim') ?? '') &&
    listParties(claim, gazetteer).every(({ side }) => other === undefined || !areOpposed(side, other))
  );
}

/** The side whose words a sentence's claim is. */
function sideSpeaking(sentence: Sentence, status: Claim['status'], gazetteer: DigestGazetteer): string | undefined {
  const parties = listParties(sentence, gazetteer);
  const spoken = sentence.claims.filter((each) => each.status === status);
  const party = spoken.flatMap((each) => partyOfSpeaker(each, parties, sentence.entry.text) ?? [])[0];
  return party?.side ?? sideOfVoice(speakerOf(sentence, status) ?? '');
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
    partyOfSpeaker(claim, parties, source)?.side ?? sideOfVoice(readSpeaker(claim, sentence.entry) ?? '');
  if (what === 'at all') return sentence.claims.some((claim) => sideOf(claim) === accused.side);
  // What another says that this party once announced is no answer of the party's.
  const spoken = sentence.claims.filter(
    (claim) => claim.status !== 'other' && readSpeaker(claim, sentence.entry) !== undefined,
  );
  return spoken.length > 0 && spoken.every((claim) => sideOf(claim) === accused.side);
}

/**
 * Whether the denial is about the claim: told in one report, or sharing words with it. Across languages nothing can be shared, and the
 * story they are both in has to vouch. What one outlet says in two reports it does not deny itself.
 */
function isAnsweredBy(claim: Sentence, denial: Sentence): boolean {
  if (claim.entry.entryId === denial.entry.entryId) return true;
  if (claim.entry.outlet === denial.entry.outlet) return containment(claim.words, denial.words) >= 0.3;
  if (!isOfOneLanguage(claim, denial)) return true;
  return containment(claim.words, denial.words) >= 0.15;
}

function isOfOneLanguage(one: Sentence, other: Sentence): boolean {
  return one.entry.inferred.language === other.entry.inferred.language;
}

function tellsOfTheDead({ casualties }: Sentence): boolean {
  return casualties.some(({ role }) => role !== 'background');
}

function hasStatus(sentence: Sentence, status: Claim['status']): boolean {
  return sentence.claims.some((claim) => claim.status === status);
}

/** The speaker of a claim of this status, else of any claim in the sentence. */
function speakerOf(sentence: Sentence, status: Claim['status']): string | undefined {
  const ofStatus = sentence.claims.filter((claim) => claim.status === status);
  return [...ofStatus, ...sentence.claims].flatMap((claim) => readSpeaker(claim, sentence.entry) ?? [])[0];
}
