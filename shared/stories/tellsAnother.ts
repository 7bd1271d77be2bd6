import { phraseFinder } from './phraseFinder.ts';

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
    'deadly strike',
    'deadly attack',
    'deadly bombing',
    'deadly raid',
  ].flatMap((what) => ['second', 'third', 'fourth'].map((which) => `${which} ${what}`)),
  'planes return to',
  'warplanes return',
  'jets return',
  'days after the',
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
];

/** `opening` is folded. True where it says that the place was struck before. */
export const tellsAnother: (opening: string) => boolean = phraseFinder(another);
