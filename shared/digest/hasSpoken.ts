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
  const isVoice = (name: string) => sideOfVoice(name) === side;
  if ([outlet, ...inferred.credits].some(isVoice) || isOwnRelease(entry)) return true;
  const named = inferred.actors.filter(({ actorId }) => gazetteer.actorById(actorId)?.side === side);
  if (inferred.claims.some(({ speaker }) => speaker && isVoice(speaker.name))) return true;
  return named.some(({ span, in: where }) => {
    const isSpeaker = inferred.claims.some(
      ({ speaker, in: field }) =>
        speaker && field === where && speaker.span[0] < span[1] + 1 && span[0] < speaker.span[1] + 1,
    );
    const source = where === 'headline' ? (entry.headline ?? '') : entry.text;
    return (
      isSpeaker ||
      saying.test(source.slice(span[1], span[1] + nearUnits)) ||
      sayingOf.test(source.slice(Math.max(0, span[0] - nearUnits), span[0]))
    );
  });
}

/** In UTF-16 units: a party and what says that it spoke. */
const nearUnits = 40;
/** Behind its name: it said, its statement, its spokesman. */
const saying =
  /^[^.;]{0,12}(?:['’]s )?(?:\s|,)*(?:also |earlier |later |has |have |had )*(?:said|says|say|sa(?:id|ys) in|told|announc\w+|den(?:ied|ies|y)|confirm\w*|acknowledg\w*|admit\w*|statement|communiqu\w+|release|spokes\w+|insist\w*|maintain\w*|declin\w+ to comment|did not comment)\b/i;
/** Before it: a statement by, a spokesman for, according to. */
const sayingOf =
  /(?:\b(?:statements?|releases?|communiqu\S+|spokes(?:man|woman|person)|officials?|according)(?: \w+){0,2} (?:by|from|of|for|to)(?: the)?|заявил[аи]?|сообщил[аи]?|по данным|بيان|وقال(?:ت)?|قال(?:ت)?|أعلن(?:ت)?|ذكر(?:ت)?|نفى|نفت|بحسب)\s+$/iu;

/**
 * "Combined Task Force North military forces conducted 21 strikes", filed by Combined Task Force North: a supplier that fights, speaking of itself. Of
 * which side it is may stand nowhere.
 */
function isOwnRelease({ outlet, text }: Entry): boolean {
  const name = foldText(outlet);
  const folded = foldText(text.slice(0, 4_000));
  for (let at = folded.indexOf(name); name.length > 3 && at >= 0; at = folded.indexOf(name, at + 1))
    if (fights.test(folded.slice(at + name.length, at + name.length + 80))) return true;
  return false;
}

const fights =
  /^(?:'s)?(?: (?:military|armed|air|security|forces|units?|fighters|aircraft|troops|and|its|partner|has|have))* (?:conducted|carried out|struck|launched|destroyed|killed|engaged|targeted|fired|hit|reviewed|shelled|captured|liberated|took)\b/;
