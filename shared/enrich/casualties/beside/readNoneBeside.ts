import { jointComma, type Word } from '../../../text/readWords.ts';
import type { CasualtyWords } from '../../data/casualtyWordsByLanguage.ts';
import { allHarm, harmOf, isHarm } from './harmOf.ts';

/** "دون وقوع إصابات", "погибших нет", "sans faire de victimes": which harm nobody came to. */
export function readNoneBeside(
  words: Word[],
  from: number,
  to: number,
  lexicon: CasualtyWords,
): { fields: ('killed' | 'injured')[]; from: number; to: number } | undefined {
  for (let at = from; at < to; at++) {
    const { folded: absent, script } = words[at]!;
    const denies =
      (absent === 'pas' && isDenied(words, at, to, lexicon)) ||
      // "не привел к жертвам".
      (absent === 'не' && /^прив[ео]/.test(words[at + 1]?.folded ?? ''));
    if (!denies && !lexicon.none.has(absent) && !(script === 'arabic' && lexicon.none.has(absent.replace(/^[وف]/, ''))))
      continue;
    const fields = new Set<'killed' | 'injured'>();
    let first = at;
    let last = at;
    // The word of absence leads in Arabic and French, closes in Turkish, and does either in Russian.
    const back = words[at]!.script === 'arabic' || lexicon.order === 'before' ? 0 : lexicon.order === 'after' ? 8 : 5;
    for (let near = Math.max(from, at - back); near < to && near <= at + (lexicon.order === 'after' ? 0 : 7); near++) {
      if (near > at && (words[near]!.joint & jointComma) !== 0) break;
      const { folded } = words[near]!;
      if (allHarm.test(folded)) {
        fields.add('killed');
        fields.add('injured');
      } else {
        const field = harmOf(words[near]!, lexicon);
        if (field === undefined) continue;
        fields.add(field);
      }
      first = Math.min(first, near);
      last = Math.max(last, near);
    }
    if (fields.size > 0) return { fields: [...fields], from: first, to: last + 1 };
  }
  return undefined;
}

/** "n'a pas fait de mort", "n'a pas causé de victimes"; "n'a pas été tué" says it of one. */
function isDenied(words: Word[], at: number, to: number, lexicon: CasualtyWords): boolean {
  for (let ahead = at + 1; ahead < to && ahead < at + 5; ahead++)
    if (isHarm(words[ahead], lexicon) || allHarm.test(words[ahead]!.folded))
      return /^(?:de|d)$/.test(words[ahead - 1]!.folded);
  return false;
}
