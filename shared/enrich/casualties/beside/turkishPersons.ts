import type { Word } from '../../../text/readWords.ts';
import { turkishKinNouns, turkishOnes } from '../../data/onePersons.ts';

/** "gözlemcilerden üçü": so many of them. */
export const turkishOfThem = new Map(
  ['biri', 'ikisi', 'ucu', 'dordu', 'besi', 'altisi', 'yedisi', 'sekizi', 'dokuzu', 'onu'].map(
    (word, at): [string, number] => [word, at + 1],
  ),
);

/** "yöneticisini", "komutanın": nominative, accusative or genitive of one. */
export function isTurkishPerson(folded: string): boolean {
  return turkishOnes.has(folded) || turkishOnes.has(folded.replace(/(?:n?[iu]n|[ny]?[iu])$/, ''));
}

/** "iki gazeteci ve şoförü": theirs by the possessive. */
export function turkishKin(words: Word[], at: number, end: number): { persons: number; to: number } | undefined {
  if (!/^(?:ve|ile)$/.test(words[at]!.folded) || at + 1 >= end) return undefined;
  const { folded } = words[at + 1]!;
  return turkishOnes.has(folded) && /[iu]$/.test(folded) && turkishKinNouns.has(folded)
    ? { persons: 1, to: at + 2 }
    : undefined;
}

/** "ölen 6 kişinin", "hayatını kaybeden üç asker": who died is counted behind it. */
export function isTurkishParticiple(words: Word[], at: number): boolean {
  const { folded } = words[at]!;
  return (
    /^(?:olen|oldurulen|katledilen)$/.test(folded) ||
    (/^(?:hayatini|yasamini)$/.test(folded) && /^(?:kaybeden|yitiren)$/.test(words[at + 1]?.folded ?? ''))
  );
}
