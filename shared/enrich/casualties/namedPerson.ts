import { jointComma, jointHyphen, jointQuote, jointStop, jointTight, type Word } from '../../text/readWords.ts';
import { adverbs, auxiliaries, personNouns, stopWords, thingNouns } from '../data/casualtyWords.ts';
import { notPersons } from '../data/onePersons.ts';
import type { Passage } from '../passage.ts';
import { type Counted, countOne, isSingular } from './countPersons.ts';

/** A single person named or described without a number: "killed the commander", "assassinate Abu Omar". */
export function namedObject(words: Word[], at: number, to: number, passage: Passage): Counted | undefined {
  const first = words[at];
  if (first === undefined || at >= to) return undefined;
  if (/^(him|her|himself|herself)$/.test(first.folded)) return countOne(at, at + 1, undefined);
  for (let ahead = at; ahead < to && ahead < at + 9; ahead++) {
    const here = words[ahead]!;
    if ((here.joint & jointComma) !== 0 && ahead > at + 1) break;
    if (/^(in|on|by|when|after|near|at|during|and|while|with|who)$/.test(here.folded)) break;
    if (personNouns.has(here.folded) && isSingular(here.folded) && here.folded !== 'other') {
      const plural = words[ahead + 1];
      if (plural !== undefined && personNouns.has(plural.folded) && plural.joint === 0) continue;
      return countOne(at, ahead + 1, here.folded);
    }
    if (personNouns.has(here.folded)) return undefined;
  }
  // "killed a senior IS facilitator": what is killed is alive, whatever it is called.
  if (/^an?$/.test(first.folded) && /^(?:kill(?:s|ed|ing)?|behead(?:s|ed|ing)?)$/.test(words[at - 1]?.folded ?? '')) {
    let head = at + 1;
    while (
      head < to &&
      head < at + 7 &&
      (words[head]!.joint & ~(jointHyphen | jointTight | jointStop)) === 0 &&
      !stopWords.has(words[head]!.folded) &&
      !auxiliaries.has(words[head]!.folded)
    )
      head++;
    const noun = words[head - 1]!;
    if (head > at + 1 && noun.capitals === 'none' && !thingNouns.has(noun.folded) && !notPersons.has(noun.folded))
      return countOne(at, head, undefined);
  }
  // Only a person is assassinated, whatever he is called.
  if (
    /^assassinat/.test(words[at - 1]?.folded ?? '') &&
    !/^(in|on|by|at|near|after|attempt|attempts|plot)$/.test(first.folded)
  )
    return countOne(at, at + 1, undefined);
  const place = passage.hits.some(
    (hit) => hit.from <= at && hit.to > at && hit.name.kind !== 'demonym' && hit.name.kind !== 'term',
  );
  if (
    first.capitals !== 'none' &&
    first.script === 'latin' &&
    !place &&
    words[at + 1]?.capitals !== 'none' &&
    words[at + 1] !== undefined
  ) {
    return countOne(at, at + 2, undefined);
  }
  return undefined;
}

/** A name of at least two words that begins the clause and ends before word `end`: "Khaled al-Haddad". */
function namedBefore(words: Word[], limit: number, end: number): Counted | undefined {
  let from = end;
  while (from > limit && end - from < 5) {
    const word = words[from - 1]!;
    const particle = from < end && /^(?:al|el|bin|abu|ibn|ul)$/.test(word.folded);
    if ((word.capitals === 'none' && !particle) || word.script !== 'latin' || personNouns.has(word.folded)) break;
    from--;
    if ((words[from]!.joint & (jointComma | jointQuote)) !== 0) break;
  }
  return end - from >= 2 && words[from]!.capitals !== 'none' ? countOne(from, end, undefined) : undefined;
}

export function namedSubject(words: Word[], limit: number, verb: number, passage: Passage): Counted | undefined {
  // Walk left from "is killed" to the head of the subject: a singular person, or a name of two words.
  let back = verb - 1;
  while (
    back >= limit &&
    (auxiliaries.has(words[back]!.folded) ||
      adverbs.has(words[back]!.folded) ||
      /^(has|have|had)$/.test(words[back]!.folded))
  )
    back--;
  // "Karim Haddad, 45, and his son": an age stands behind its name, and one name will do before it.
  if (back > limit && words[back]!.script === 'digit' && (words[back]!.joint & jointComma) !== 0) {
    back--;
    if (back === limit && words[back]!.capitals === 'first' && !personNouns.has(words[back]!.folded))
      return countOne(back, back + 1, undefined);
  }
  if (back < limit) return undefined;
  // "Karim Haddad, the town's mayor, was killed": behind a comma of its own the verb's subject stands before the apposition.
  if ((words[back + 1]!.joint & jointComma) !== 0) {
    let comma = back;
    while (comma > limit && back - comma < 14 && (words[comma]!.joint & jointComma) === 0) comma--;
    if (comma > limit && words[comma - 1]!.script === 'digit' && (words[comma - 1]!.joint & jointComma) !== 0) comma--;
    if (comma > limit && (words[comma]!.joint & jointComma) !== 0) {
      const named = namedBefore(words, limit, comma);
      if (named !== undefined) return named;
    }
  }
  const plural = /^(are|were|have)$/.test(words[back + 1]?.folded ?? '');
  if (plural) return undefined;
  for (let at = back; at >= limit && at > back - 14; at--) {
    const here = words[at]!;
    if (
      personNouns.has(here.folded) ||
      // "The head of the council was found dead".
      (here.folded === 'head' && words[at + 1]?.folded === 'of' && words[at - 1]?.folded === 'the')
    ) {
      if (!isSingular(here.folded)) return undefined;
      const determined =
        /^(a|an|the|his|her|its|their|one)$/.test(words[Math.max(limit, at - 5)]?.folded ?? '') ||
        words.slice(Math.max(limit, at - 6), at).some((word) => /^(a|an|the|his|her|its|one)$/.test(word.folded)) ||
        here.capitals !== 'none' ||
        // "State television cameraman Firas Saleh was killed": his name stands behind what he is.
        (at < back - 1 &&
          words.slice(at + 1, back + 1).every((word) => word.capitals === 'first' && word.joint === 0)) ||
        // "Police officer killed in Basra": a headline has no article.
        (at - limit <= 3 && words[limit]!.capitals !== 'none' && at === back);
      return determined ? countOne(Math.max(limit, at - 1), at + 1, here.folded) : undefined;
    }
    if (/^(when|after|that|which|said|who)$/.test(here.folded)) return undefined;
  }
  const here = words[back]!;
  const before = words[back - 1];
  const known = passage.hits.some(
    (hit) => hit.to > back && hit.from <= back && (hit.name.kind === 'place' || hit.name.kind === 'actor'),
  );
  if (here.capitals === 'first' && before !== undefined && back - 1 >= limit && before.capitals === 'first' && !known)
    return countOne(back - 1, back + 1, undefined);
  return undefined;
}
