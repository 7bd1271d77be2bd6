import { jointApostrophe, jointComma, jointHyphen, jointQuote, type Word } from '../text/readWords.ts';
import type { NameHit } from './nameIndex.ts';

const set = (words: string) => new Set(words.split(' '));

/** A street carries its town's name anywhere in the world. Latin ones only with a capital: "an Aleppo street" is in Aleppo. */
const streetsAfter = set('street avenue boulevard caddesi caddesinde sokagi sokaginda bulvari');
const streetsBefore = set('rue avenue boulevard calle улица улице شارع بشارع');
const clubsAfter = set('fc sc fk united rovers wanderers athletic club spor sporlu');
const clubsBefore = set('fc sc fk фк نادي لنادي فريق');
const productsAfter = set(
  'soap soaps pepper peppers steel rose roses pine pistachio pistachios carpet carpets kebab sabunu biberi',
);
const productsBefore = set('savon savons piment pistaches мыло صابون فستق');
const stored = set('مهمات سلاح اسلحه تسليحات كالا گندم غله مواد نفت سوخت دارو موشك');
/** Countries and towns that are first names too: "Jordan Hale" is a person. */
const firstNames = set('jordan chad georgia israel paris sydney diana florence');
const notSurnames = set(
  'valley river times army air armed forces border police security prime foreign interior defence defense king queen and or is was said says will refugee camp crossing government parliament',
);
/** Towns of America that carry a name of the region, known by the state behind the comma. */
const namesakes = set(
  'lebanon palmyra damascus aleppo babylon tripoli bagdad antioch cairo hebron bethlehem jerusalem smyrna jordan syria troy',
);
const states = set(
  'pennsylvania ohio virginia maryland kentucky tennessee georgia maine indiana illinois missouri oregon michigan wisconsin oklahoma kansas nebraska connecticut delaware vermont texas alabama arkansas utah iowa new pa ny nj va md ohio',
);

/**
 * The name is a place's, but what is named is not: a street, a club, a soap, a person, a town of the same name in America. `loud` when
 * capitals mark no name in this passage.
 */
export function isNamesake(words: Word[], hit: NameHit, loud: boolean): boolean {
  const head = words[hit.from]!;
  const last = words[hit.to - 1]!;
  const next = words[hit.to];
  const previous = words[hit.from - 1];
  const plainNext = next !== undefined && (next.joint & ~jointQuote) === 0;
  if (next !== undefined && plainNext) {
    if (streetsAfter.has(next.folded) && next.capitals !== 'none') return true;
    if (clubsAfter.has(next.folded) && next.capitals !== 'none' && !loud) return true;
    if (productsAfter.has(next.folded) && !isRisen(words, hit.to)) return true;
    // "Мария Захарова": a given name that a case makes of the town, or any name right before a surname.
    if (head.script === 'cyrillic' && isGivenName(words, hit)) return true;
    // "انبار مهمات": in Persian a depot.
    if (last.folded === 'انبار' && stored.has(next.folded)) return true;
    if (
      !loud &&
      hit.to - hit.from === 1 &&
      firstNames.has(head.folded) &&
      next.capitals === 'first' &&
      !notSurnames.has(next.folded)
    )
      return true;
  }
  // Turkish parts a name from its case by an apostrophe; a street keeps its own: "Bağdat Caddesi'nde".
  if (next !== undefined && (next.joint & jointComma) !== 0 && namesakes.has(last.folded) && states.has(next.folded))
    return next.folded !== 'new' || /^(york|jersey|hampshire|mexico)$/.test(words[hit.to + 1]?.folded ?? '');
  if (previous === undefined) return false;
  if ((head.joint & jointComma) !== 0) return false;
  const elided = previous.folded === 'd' && (head.joint & jointApostrophe) !== 0;
  const of = elided || /^(?:de|du|des|al)$/.test(previous.folded);
  const opener = of ? words[hit.from - 2] : previous;
  if (opener === undefined) return false;
  if (streetsBefore.has(opener.folded)) return head.script !== 'latin' || of || (head.joint & jointHyphen) !== 0;
  if (productsBefore.has(opener.folded)) return true;
  if (clubsBefore.has(opener.folded) && (head.script === 'arabic' || opener.capitals !== 'none')) return true;
  return isSurname(words, hit, loud);
}

/** "The toll in Homs rose to nine": a verb, and no flower. */
function isRisen(words: Word[], at: number): boolean {
  return (
    words[at]!.folded === 'rose' &&
    /^(?:to|by|from|above|past|after|against|up|as|again|sharply|overnight|on)$/.test(words[at + 1]?.folded ?? '')
  );
}

function isGivenName(words: Word[], hit: NameHit): boolean {
  const next = words[hit.to]!;
  if (hit.to - hit.from !== 1 || next.capitals !== 'first' || next.joint !== 0) return false;
  if (/^(?:в|во|на|из|под|у|за|к|над|около|близ|город|города|городе)$/.test(words[hit.from - 1]?.folded ?? ''))
    return false;
  return (
    /^мари(?:я|и|ю|еи)$/.test(words[hit.from]!.folded) || /(?:ов|ова|ев|ева|ина|ская|скии|енко)$/.test(next.folded)
  );
}

/**
 * A surname made of a town: "Nadia al-Baghdadi", "Керим Багдади", "سامر البغدادي". The ending -i on a town that has none, behind a
 * capitalised word that is not the sentence's first.
 */
function isSurname(words: Word[], hit: NameHit, loud: boolean): boolean {
  const head = words[hit.from]!;
  const previous = words[hit.from - 1]!;
  if (hit.to - hit.from !== 1 || loud) return false;
  if (head.script === 'cyrillic')
    return /[бвгдзклмнпрстфхцчшщ]и$/.test(head.folded) &&
      previous.capitals === 'first' &&
      head.joint === 0 &&
      hit.from > 1
      ? !/(?:ой|ом|ая|ий|ый|ого|его)$/.test(previous.folded)
      : false;
  return false;
}
