import { jointComma, type Word } from '../../../text/readWords.ts';
import { russianKinNouns, russianSingleObjects, russianSingles } from '../../data/onePersons.ts';

import { readBack } from './reachesItsCount.ts';

/** "и медсестра", "и местный журналист", "и офицера": where the noun stands. */
export function russianOneAt(words: Word[], at: number, end: number): number | undefined {
  for (let noun = at; noun < end && noun < at + 2; noun++) {
    if (words[noun]!.joint !== 0) return undefined;
    if (russianSingles.has(words[noun]!.folded) || russianSingleObjects.has(words[noun]!.folded)) return noun;
    if (!/(?:ыи|ии|ои|ая|яя|ого|его|ую|юю)$/.test(words[noun]!.folded)) return undefined;
  }
  return undefined;
}

/** "и его отец", "и ее дочь". */
export function russianKin(words: Word[], at: number, end: number): { persons: number; to: number } | undefined {
  if (words[at]!.folded !== 'и' || at + 2 >= end || !/^(?:его|ее|их)$/.test(words[at + 1]!.folded)) return undefined;
  // "и ее новорожденный сын".
  const noun = /(?:ыи|ии|ая|яя|ого|ую)$/.test(words[at + 2]!.folded) ? at + 3 : at + 2;
  return noun < end && russianKinNouns.has(words[noun]!.folded) ? { persons: 1, to: noun + 1 } : undefined;
}

export const russianSingular =
  /^(?:погиб|погибла|убит|убита|ранен|ранена|пострадал|пострадала|умер|умерла|скончался|скончалась|казнен|ликвидирован)$/;

/** "застрелили бывшего полевого командира": one person whom somebody kills. */
export function isRussianObject(words: Word[], at: number, from: number): boolean {
  // "убили кандидата": whoever stands right behind the verb, in the accusative of one.
  if (
    at > from &&
    words[at]!.joint === 0 &&
    /^(?:застрелил|убил|казнил|расстрелял|обезглавил|ранил|зарезал)(?:и|а|о)?$/.test(words[at - 1]!.folded) &&
    /.{3}(?:[^аеиоуыь]а|я|у|ю)$/.test(words[at]!.folded) &&
    !/^(?:вчера|сегодня|когда|тогда|сразу|однажды|снова|мина|ракета|бомба|пуля|пулю|взрывная)$/.test(words[at]!.folded)
  )
    return true;
  if (!russianSingleObjects.has(words[at]!.folded)) return false;
  for (let back = at - 1; back >= from && back > at - 5; back--) {
    const { folded } = words[back]!;
    if (russianKills.test(folded)) return true;
    if ((words[back + 1]!.joint & jointComma) !== 0 || !/(?:ого|его|ую|юю|них|ыи)$/.test(folded)) return false;
  }
  return false;
}

const russianKills =
  /^(?:гибел[ьи]ю?|смерт[ьи]ю?|казн[ьи]ю?|убийство|убийства|застрелил|убил|казнил|расстрелял|обезглавил|ликвидировал|уничтожил|ранил|зарезал|убив|застрелив|ликвидировав)(?:и|а|о)?$/;

/** "Российский военный советник погиб": one person, by the noun and by the verb that agrees with it. */
export function isRussianSingle(words: Word[], at: number, from: number, to: number): boolean {
  if (!russianSingles.has(words[at]!.folded) || readBack(words, at, from, 'ru')) return false;
  for (let near = Math.max(from, at - 3); near < to && near <= at + 3; near++) {
    if (near > at && (words[near]!.joint & jointComma) !== 0) return false;
    if (russianSingular.test(words[near]!.folded)) return words[near - 1]?.folded !== 'не';
  }
  return false;
}
