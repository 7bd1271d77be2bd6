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

/** `opening` is folded. True where what was struck before was so on the same day: minutes after, a second bomb is of the same attack. */
export const tellsHoursLater: (opening: string) => boolean = phraseFinder([
  ...[
    'hours after',
    'hours later',
    'hours earlier',
    'earlier in the day',
    'later in the day',
    'of the day',
    'of the morning',
  ],
  ...['через несколько часов', 'часами ранее', 'ранее в тот же день', 'بعد ساعات', 'قبل ساعات', 'في وقت سابق اليوم'],
  ...['saatler sonra', 'saatler once', 'quelques heures apres', 'heures plus tot', 'plus tot dans la journee'],
]);
