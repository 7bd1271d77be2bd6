import { jointComma, type Word } from '../../text/readWords.ts';
import { personNouns, zeroWords } from '../data/casualtyWords.ts';
import type { Clause, Passage } from '../passage.ts';

const zeroTargets =
  /^(casualties|casualty|injuries|injury|deaths|death|fatalities|victims|killed|injured|wounded|hurt|died|perished)$/;

/** What "no" stands before where nobody came to harm, beside the nouns of persons: "no one", "no reports of anyone killed", "no dead or wounded". */
const ofNobody = /^(?:one|reports?|immediate|information|word|loss|losses|dead|deaths|casualties|anyone|anybody)$/;

export function readNone(
  passage: Passage,
  sentence: Clause,
): { fields: ('killed' | 'injured')[]; from: number; to: number; beside?: boolean } | undefined {
  const { words } = passage;
  for (let at = sentence.from; at < sentence.to; at++) {
    const folded = words[at]!.folded;
    if (!zeroWords.has(folded)) continue;
    // "no fewer than ten": a floor, and not nobody.
    if (folded === 'no' && /^(?:fewer|less|more|longer|doubt)$/.test(words[at + 1]?.folded ?? '')) continue;
    // "None of the dead were soldiers": they were somebody.
    if (
      folded === 'none' &&
      /^(?:of|were)$/.test(words[at + 1]?.folded ?? '') &&
      /^(?:dead|killed|victims|deaths|casualties)$/.test(words[at + 3]?.folded ?? '')
    )
      continue;
    // "wounding three but killing no one".
    const deed = words[at - 1]?.folded ?? '';
    const nobody = folded === 'nobody' || folded === 'none' || (folded === 'no' && words[at + 1]?.folded === 'one');
    if (at > sentence.from && nobody && /^(?:kill|injur|wound|hurt)/.test(deed))
      return {
        fields: [deed.startsWith('kill') ? 'killed' : 'injured'],
        from: at - 1,
        to: folded === 'no' ? at + 2 : at + 1,
        beside: true,
      };
    // "No one claimed responsibility for the blast, which killed four": nobody did something else.
    if (
      nobody &&
      folded !== 'none' &&
      !/^(?:was|were|is|are|has|have|had|killed|injured|wounded|hurt|died|reported|else|got|in|at|on)$/.test(
        words[at + (folded === 'no' ? 2 : 1)]?.folded ?? '',
      )
    )
      continue;
    let killed = false;
    let injured = false;
    let beside = false;
    let to = at;
    const reach =
      /^(one|reports|immediate|information|word|loss)$/.test(words[at + 1]?.folded ?? '') || folded !== 'no' ? 9 : 5;
    for (let ahead = at + 1; ahead < sentence.to && ahead <= at + reach; ahead++) {
      const here = words[ahead]!.folded;
      if (here === 'longer' || (here === 'which' && (words[ahead]!.joint & jointComma) !== 0)) break;
      if (/^(but|while|and)$/.test(here) && (words[ahead]!.joint & jointComma) !== 0) break;
      // "Doctors without medicines, a report says, have treated thousands of wounded".
      if (folded === 'without' && (words[ahead]!.joint & jointComma) !== 0) break;
      // "No one was killed but four were wounded".
      if ((killed || injured) && /^(?:but|while|though|although|however)$/.test(here)) {
        beside = true;
        break;
      }
      if (!zeroTargets.test(here) && !(nobody && here === 'dead')) continue;
      // "they had no shelter and were killed": nobody but a person is not killed.
      if (
        folded === 'no' &&
        /^(?:killed|injured|wounded|hurt)$/.test(here) &&
        !words
          .slice(at + 1, ahead)
          .some((word) => word.capitals !== 'none' || personNouns.has(word.folded) || ofNobody.test(word.folded))
      )
        continue;
      // "no casualty figures were given": nothing is told.
      if (/^(?:figures?|numbers?|counts?|tolls?|estimates?|reports?)$/.test(words[ahead + 1]?.folded ?? '')) break;
      if (/^casualt/.test(here) || here === 'victims') {
        killed = true;
        injured = true;
      } else if (/^(injur|wound|hurt)/.test(here)) injured = true;
      else killed = true;
      to = ahead + 1;
    }
    if (
      folded === 'no' &&
      /^(further|new|additional|other|immediate)$/.test(words[at + 1]?.folded ?? '') &&
      words[at + 1]!.folded !== 'immediate'
    )
      continue;
    if (
      words
        .slice(at, to)
        .some((word) =>
          /^(word|information|details|evidence|proof|indication|indications|sign|signs|confirmation)$/.test(
            word.folded,
          ),
        )
    )
      continue;
    if (killed || injured) {
      const fields: ('killed' | 'injured')[] = [];
      if (killed) fields.push('killed');
      if (injured) fields.push('injured');
      // "There were no deaths in the raid, but a driver was slightly hurt".
      beside ||= killed !== injured && turnsTo(words, to, sentence.to);
      return { fields, from: at, to, ...(beside && { beside }) };
    }
  }
  return undefined;
}

/** Behind "but", "although" and their like somebody else is told of. */
function turnsTo(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:but|though|although|while|however|only|yet)$/.test(words[at]!.folded)) return true;
  return false;
}
