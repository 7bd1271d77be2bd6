import { foldText } from '../text/foldText.ts';

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
  'second strike in',
  'third strike in',
  'second attack in',
  'third attack in',
  'once again',
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

/** `opening`: folded words, single spaces between them. True where it says that the place was struck before. */
export function tellsAnother(opening: readonly string[]): boolean {
  const words = ` ${opening.join(' ')} `;
  return another.some((each) => words.includes(each));
}
