import { foldText } from '../text/foldText.ts';
import { wordsOf } from '../text/wordsOf.ts';

/**
 * How a report says that what it tells is not the first of its kind here, in five languages. Own list. "Another" alone is left out: another man
 * died of the same blast.
 */
const another = [
  'for the second time',
  'for the third time',
  'for the fourth time',
  'for a second day',
  'for a third day',
  ...[
    'strike',
    'air strike',
    'airstrike',
    'attack',
    'bombing',
    'raid',
    'such attack',
    'such strike',
    'such bombing',
    'car bomb',
  ].flatMap((what) => ['second', 'third', 'fourth'].map((which) => `${which} ${what}`)),
  'once again',
  'again struck',
  'again bombed',
  'again hit',
  'again on',
  'struck again',
  'bombed again',
  'hit again',
  'shelled again',
  'второй раз',
  'третий раз',
  'во второй раз',
  'вновь',
  'снова',
  'повторно',
  'للمرة الثانية',
  'للمرة الثالثة',
  'مجددا',
  'مرة اخرى',
  'ikinci kez',
  'ucuncu kez',
  'yeniden',
  'bir kez daha',
  'deuxieme fois',
  'troisieme fois',
  'a nouveau',
  'de nouveau',
].map((words) => ` ${foldText(words)} `);

/** Of each the longest word: an opening that holds none of them need not be read word by word, and few do. */
const longestWords = [
  ...new Set(another.map((words) => words.split(' ').sort((a, b) => b.length - a.length)[0] ?? '')),
];

/** `opening` is folded. True where it says that the place was struck before. */
export function tellsAnother(opening: string): boolean {
  if (!longestWords.some((word) => opening.includes(word))) return false;
  const words = ` ${wordsOf(opening).join(' ')} `;
  return another.some((each) => words.includes(each));
}
