import type { DigestGazetteer } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import { foldText } from '../text/foldText.ts';
import type { Party } from './listParties.ts';
import { sideOfVoice } from './sideOfVoice.ts';

/**
 * Whether a report carries words of the party, or may: then nobody may call it silent. Its own outlet or agency files it or is credited; a speaker of its side is
 * quoted anywhere in it; a statement of its is told of; or the report is a release whose supplier tells what it did itself, whoever that is. A silence
 * that was missed costs a line, a false one accuses: in doubt the answer is yes.
 */
export function hasSpoken(entry: Entry, { side }: Party, gazetteer: DigestGazetteer): boolean {
  const { outlet, inferred } = entry;
  const isVoice = (name: string) => isOneSide(sideOfVoice(name), side);
  if ([outlet, ...inferred.credits].some(isVoice) || isOwnRelease(entry)) return true;
  const named = inferred.actors.filter(({ actorId }) => isOneSide(gazetteer.actorById(actorId)?.side, side));
  if (inferred.claims.some(({ speaker }) => speaker && isVoice(speaker.name))) return true;
  return named.some(({ span, in: where }) => {
    const isSpeaker = inferred.claims.some(
      ({ speaker, in: field }) =>
        speaker && field === where && speaker.span[0] <= span[1] && span[0] <= speaker.span[1],
    );
    const source = where === 'headline' ? (entry.headline ?? '') : entry.text;
    return (
      isSpeaker ||
      speaksBehind(source.slice(span[1], span[1] + nearUnits)) ||
      speaksBefore(source.slice(Math.max(0, span[0] - nearUnits), span[0]))
    );
  });
}

/** The coalition's spokesmen and those of its leading power speak for each other. */
function isOneSide(one: string | undefined, other: string): boolean {
  const nameOf = (side: string | undefined) => (side === 'usa' ? 'coalition' : side);
  return one !== undefined && nameOf(one) === nameOf(other);
}

/** In UTF-16 units: a party and what says that it spoke. */
const nearUnits = 50;
const setOf = (words: string) => new Set(words.split(' '));
const fillers = setOf('s also earlier later has have had the its a in by from of for to');
const speech = setOf(
  'said says say told announced announces denied denies deny confirmed confirms acknowledged acknowledges admitted admits statement statements communiqué communique release releases spokesman spokeswoman spokesperson insisted insists maintained maintains заявил заявила заявили сообщил сообщила сообщили',
);
/** Before its name, words of these and none but small ones between: "a statement by the", "officials of". */
const speechOf = setOf(
  'statement statements release releases communiqué communique spokesman spokeswoman spokesperson official officials according заявил заявила сообщил сообщила заявлению بيان وقال وقالت قال قالت أعلن أعلنت وأعلن وأعلنت ذكر ذكرت نفى نفت ونفى ونفت بحسب متحدث',
);

/** "said", "'s statement", ", the ministry said": within the next words of the clause. */
function speaksBehind(after: string): boolean {
  const [clause = ''] = after.split(/[.;]/, 1);
  const words = wordsIn(clause).filter((word) => !fillers.has(word));
  return words.slice(0, 2).some((word) => speech.has(word));
}

function speaksBefore(before: string): boolean {
  const words = wordsIn(before).filter((word) => !fillers.has(word));
  return speechOf.has(words.at(-1) ?? '');
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/**
 * "Combined Task Force North military forces conducted 21 strikes", filed by Combined Task Force North: a supplier that fights, speaking of itself. Of
 * which side it is may stand nowhere.
 */
function isOwnRelease({ outlet, text }: Entry): boolean {
  const name = foldText(outlet);
  const folded = foldText(text.slice(0, 4_000));
  for (let at = folded.indexOf(name); name.length > 3 && at >= 0; at = folded.indexOf(name, at + 1)) {
    const words = wordsIn(folded.slice(at + name.length, at + name.length + 80));
    if (deeds.has(words.find((word) => !forces.has(word)) ?? '')) return true;
  }
  return false;
}

const forces = setOf(
  's military armed air security forces force unit units fighters aircraft troops and its partner has have had',
);
const deeds = setOf(
  'conducted carried struck launched destroyed killed engaged targeted fired hit reviewed shelled captured liberated',
);
