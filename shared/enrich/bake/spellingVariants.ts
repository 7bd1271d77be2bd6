/**
 * The spellings that agencies would give an Arabic or Kurdish place name, made by rule from the one the desk writes: French ("Choueir",
 * "Routba"), Turkish ("Şeyh", "Cerablus"), looser English ("Kameshli", "Souran", "-iyeh"), and Russian. What `foldName` folds anyway (articles,
 * "-ah", doubled consonants, accents) is not made again. A spelling made by rule never displaces one that stands in a table, so two
 * towns whose names come close (Daraa and Darayya, Suran and Sarrin) stay apart as long as one of the two spellings is written down.
 */

const french: [RegExp, string][] = [
  [/sh/g, 'ch'],
  [/u(?![aeiouy])/g, 'ou'],
];
const turkish: [RegExp, string][] = [
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/sh|ch/g, 's'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'z'],
  [/th/g, 's'],
  [/j/g, 'c'],
  [/q/g, 'k'],
  [/w/g, 'v'],
];
const plain: [RegExp, string][] = [
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
];
const openEnglish: [RegExp, string][] = [
  [/q/g, 'k'],
  [/ou|oo/g, 'u'],
];
const endings: [RegExp, string][] = [
  [/iyy?ah?$/, 'iyeh'],
  [/iyy?ah?$/, 'ieh'],
  [/iyy?ah?$/, 'ia'],
  [/iyy?ah?$/, 'ya'],
  [/ah?$/, 'eh'],
  [/ah?$/, 'e'],
];

function rewrite(name: string, rules: [RegExp, string][]): string {
  let word = name;
  for (const [from, to] of rules) word = word.replace(from, to);
  return word;
}

/** `name` in Latin letters, as the table writes it; the answer leaves it out, and is empty for names too short to vary safely. */
export function latinVariants(name: string): string[] {
  const bare = name.toLowerCase().replace(/^al-/, '');
  if (bare.length < 5 || !/^[a-z' -]+$/.test(bare)) return [];
  const made = new Set<string>();
  for (const rules of [plain, french, turkish, openEnglish]) made.add(rewrite(bare, rules));
  for (const [from, to] of endings) if (from.test(bare)) made.add(bare.replace(from, to));
  const frenchEnding = rewrite(bare, french);
  if (/iyy?ah?$/.test(frenchEnding)) made.add(frenchEnding.replace(/iyy?ah?$/, 'iyeh'));
  const turkishEnding = rewrite(bare, turkish);
  if (/[a-z]ah?$/.test(turkishEnding)) made.add(turkishEnding.replace(/ah?$/, 'e'));
  made.delete(bare);
  return [...made].filter((variant) => variant.length >= 5).map(capitalise);
}

function capitalise(name: string): string {
  return name.replace(/(^|[ -])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const cyrillic: [RegExp, string][] = [
  [/['’]/g, ''],
  [/aa/g, 'а'],
  [/sh/g, 'ш'],
  [/kh/g, 'х'],
  [/gh/g, 'г'],
  [/ch/g, 'ч'],
  [/th/g, 'т'],
  [/dh/g, 'д'],
  [/ou|oo|u/g, 'у'],
  [/ee/g, 'и'],
  [/iya(?:h)?$/g, 'ия'],
  [/ya(?:h)?$/g, 'я'],
  [/ay|ai|ei/g, 'ай'],
  [/ah$/g, 'а'],
  [/j/g, 'дж'],
  [/ya/g, 'я'],
];
const letters: Record<string, string> = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'и',
  z: 'з',
};

/** The name as a Russian desk would write it down, for lines that give no Russian; `undefined` for names that are English in part. */
export function cyrillicVariant(name: string): string | undefined {
  const bare = name.toLowerCase().replace(/^al-/, '');
  if (bare.length < 5 || !/^[a-z' -]+$/.test(bare) || englishPart.test(bare)) return undefined;
  const written = bare
    .split(/([ -])/)
    .map((word) => [...rewrite(word, cyrillic)].map((letter) => letters[letter] ?? letter).join(''))
    .join('');
  return written.replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const englishPart =
  /\b(?:airport|airbase|camp|crossing|dam|field|base|old|city|new|street|square|road|bridge|river|lake|mosque|shrine|prison|oil|gas|district|mount|of|the|university|hospital|palace|monastery|village|refinery|quarter|castle|citadel|company|desert|valley|countryside|island|port)\b/;

const joinedHeads = /^(?:كفر|تل|طوز|بيت|عين|معر|دير) (?=[\u0621-\u064a]{3,}$)/;

/** Arabic names of two words that desks also write as one: "كفرزيتا", "تلرفعت". */
export function arabicVariant(name: string): string | undefined {
  return joinedHeads.test(name) ? name.replace(' ', '') : undefined;
}

/**
 * What else a Russian name of the table is found by: itself without its article ("Эль-Фуа"), and, where it ends in -ая, the stem that its
 * cases have ("Мадая", "в Мадаю"), which the ending of adjectives would hide.
 */
export function russianVariants(name: string): string[] {
  const made: string[] = [];
  const bare = name.replace(/^(?:Эль|Аль|Эр|Эс|Эт|Эш|Эд|Эз|Эн|Ан|Аш|Ас|Ат|Ар)-/, '');
  if (bare !== name && bare.length >= 4) made.push(bare);
  if (/^[А-Яа-я]{3,}ая$/.test(bare)) made.push(`${bare.slice(0, -1)}й`);
  return made;
}
