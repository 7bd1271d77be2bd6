/**
 * Folding: the one form in which names and cues are compared.
 *
 * Lower case, accents and combining marks off, Arabic tatweel and harakat off, alef and ya unified, ta marbuta as ha, digits of
 * every script as ASCII. Folding never joins different names (Daraa and Darayya stay apart): it takes marks away, never letters.
 */

const folded: (string | undefined)[] = new Array(65_536);

const ascii = /^[\0-\x7f]*$/;

/** Letters that Unicode does not decompose, and Arabic-script letters that newspapers mix. */
const replacements: Record<string, string> = {
  ı: 'i',
  İ: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ʿ: '',
  ʾ: '',
  ʻ: '',
  ـ: '',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ہ: 'ه',
  ە: 'ه',
  ё: 'е',
  Ё: 'е',
};

/** One UTF-16 unit, folded; the empty string for a mark. Cached: a page has few distinct characters. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const known = folded[code];
  if (known !== undefined) return known;
  const value = foldAfresh(unit, code);
  folded[code] = value;
  return value;
}

function foldAfresh(unit: string, code: number): string {
  const replaced = replacements[unit];
  if (replaced !== undefined) return replaced;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  // A half of a pair, lone or not, is left as it is: folding never changes what it cannot read.
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  const bare = unit.normalize('NFKD').replace(/\p{M}/gu, '');
  if (bare === '') return '';
  const lower = bare.toLowerCase();
  return replacements[lower] ?? lower;
}

/** Folds a whole text. Offsets are lost: use `readWords` where spans matter. Linear in length; safe on any input. */
export function foldText(text: string): string {
  // Most of what comes is plain English, of which folding is lower case alone.
  if (ascii.test(text)) return text.toLowerCase();
  let out = '';
  const composed = text.normalize('NFC');
  for (let at = 0; at < composed.length; at++)
    out += folded[composed.charCodeAt(at)] ?? foldUnit(composed[at] as string);
  return out;
}
