import { readC1 } from '../text/readC1.ts';

/**
 * The letters of the languages that reach us in one-byte charsets, most frequent first, as any count of their newspapers gives. Turkish and the
 * western languages are told by their letters beyond ASCII alone.
 */
const letters = {
  russian: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ',
  arabic: 'المينورتبعدهسفكقحجةأشصطخزضذغئىثءإؤظآیکگپچژ',
  turkish: 'ışğüöçâîû',
  greek: 'αοιετσνηυρπκμλςωδγχθφβξζψάέήίόύώ',
  hebrew: 'יולהאמרתבשנדפעחקצגטכזסןםךףץ',
  thai: 'านรอกเงมยลวดทสตปบคจหแขชพผโไใถณธซศญภะัิีึืุู่้์็ำ',
  western: 'éèàüöäóíáñçêßôúâîûãëïåøæœ',
};

/** Letters that two charsets put on the bytes of another's: they are rare where they belong, and a sign of a wrong guess elsewhere. */
const candidates: [charset: string, letters: string, cased: boolean, amidAscii: boolean][] = [
  ['windows-1252', letters.western, true, true],
  ['windows-1254', letters.turkish, true, true],
  ['windows-1251', letters.russian, true, false],
  ['koi8-r', letters.russian, true, false],
  ['iso-8859-5', letters.russian, true, false],
  ['ibm866', letters.russian, true, false],
  ['windows-1256', letters.arabic, false, false],
  ['iso-8859-6', letters.arabic, false, false],
  ['windows-1253', letters.greek, true, false],
  ['windows-1255', letters.hebrew, false, false],
  ['windows-874', letters.thai, false, false],
];

const most = 32_768;

/**
 * How much `text` reads like its language, from 1 (all frequent letters) down to below 0. A word in Cyrillic or Arabic holds no ASCII letters;
 * one in Turkish or French does; nobody writes a capital after a small letter.
 */
function score(text: string, letters: string, cased: boolean, amidAscii: boolean): number {
  let sum = 0;
  let count = 0;
  let previous = ' ';
  for (const letter of text) {
    const beyond = letter > '\u007f';
    if (beyond) {
      count++;
      const small = cased ? letter.toLowerCase() : letter;
      const rank = letters.indexOf(small);
      const isLetter = /\p{L}/u.test(letter);
      if (rank >= 0) sum += amidAscii ? 1 : 1 - (rank / letters.length) * 0.9;
      else if (isLetter) sum -= 1;
      else if (/[\u0080-\u009f\ufffd\u2500-\u25ff]/.test(letter)) sum -= 1;
      // Quotation marks and dashes say little; other signs inside a word speak against it.
      else sum += /[“”‘’«»–—…،؛؟№°€£\u00a0]/.test(letter) ? 0.3 : -0.5;
      if (isLetter && amidAscii && !/[a-z\p{L}]/iu.test(previous) && small === letter) sum -= 0.3;
    }
    if (/[\p{L}\p{M}]/u.test(letter) && /[\p{L}\p{M}]/u.test(previous)) {
      const mixed = beyond !== previous > '\u007f';
      if (mixed && !amidAscii) sum -= 2;
      if (!mixed && amidAscii && beyond && letter.toLowerCase() !== 'ı') sum -= 0.5;
      if (cased && letter !== letter.toLowerCase() && previous !== previous.toUpperCase()) sum -= beyond ? 0.8 : 0;
    }
    previous = letter;
  }
  return count === 0 ? 0 : sum / count;
}

/** East Asian charsets: the scripts that make up real text in them. Their bytes come in pairs, so that a wrong one seldom decodes at all. */
const paired: [charset: string, script: RegExp, share: number][] = [
  ['shift_jis', /[\u3040-\u30ff]/g, 0.25],
  ['euc-jp', /[\u3040-\u30ff]/g, 0.25],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.6],
  ['gbk', /[的一是不在了有和人这中大为上个国我以要他时来用们到说年会地]/g, 0.06],
  ['big5', /[的一是不在了有和人這中大為上個國我以要他時來用們到說年會地]/g, 0.06],
];

function readPaired(sample: Uint8Array): string | undefined {
  for (const [charset, script, share] of paired) {
    const text = new TextDecoder(charset).decode(sample).replace(/[\u0000-\u007f]/g, '');
    const wrong = (text.match(/[\ufffd\uff61-\uff9f\ue000-\uf8ff]/g) ?? []).length;
    if (wrong < text.length * 0.03 && (text.match(script) ?? []).length > text.length * share) return charset;
  }
  return undefined;
}

interface Guess {
  charset: string;
  points: number;
  /** Words in it hold ASCII letters, too. */
  amidAscii: boolean;
}

function weigh(sample: Uint8Array, [charset, alphabet, cased, amidAscii]: (typeof candidates)[number]): Guess {
  return { charset, points: score(decodeSample(sample, charset), alphabet, cased, amidAscii), amidAscii };
}

function guess(sample: Uint8Array): Guess | undefined {
  let best: Guess | undefined;
  for (const candidate of candidates) {
    const guessed = weigh(sample, candidate);
    if (guessed.points > (best?.points ?? 0.15)) best = guessed;
  }
  return best;
}

/**
 * The charset that text beyond ASCII is most likely in, or undefined when none reads like a language: told by which letters it
 * gives, whether its words hold together, and where its capitals stand.
 */
export function detectCharset(bytes: Uint8Array): string | undefined {
  const sample = beyondAscii(bytes);
  const best = guess(sample);
  return best === undefined || best.points < 0.45 ? (readPaired(sample) ?? best?.charset) : best.charset;
}

/** Fewer bytes beyond ASCII than these are a name or two, and contradict no label. */
const fewestTelling = 16;

/** ğ ı ş and their capitals in windows-1254: in western text they are ð ý þ, which Icelandic alone writes, among á é í ó ú that Turkish does not. */
const turkishOnly = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
const fewestTurkish = 5;

/**
 * The charset that `bytes` are in although their label says `labelled` (the WHATWG's name of an encoding), where that leaves no doubt: undefined
 * where there are few letters beyond ASCII, or they make plausible words as labelled, or nothing reads like a language.
 */
export function contradictLabel(bytes: Uint8Array, labelled: string): string | undefined {
  const own = candidates.find(([charset]) => charset === labelled);
  if (own === undefined) return undefined;
  const sample = beyondAscii(bytes);
  const best = guess(sample);
  if (best === undefined || best.charset === labelled) return undefined;
  const count = (isTelling: (byte: number) => boolean) =>
    sample.reduce((sum, byte) => sum + (isTelling(byte) ? 1 : 0), 0);
  const told = best.amidAscii
    ? best.charset === 'windows-1254' && best.points >= 0.6 && count((byte) => turkishOnly.has(byte)) >= fewestTurkish
    : best.points >= 0.45 && count((byte) => byte > 127) >= fewestTelling;
  // Russian in another charset of Russian is Russian letters all the same, the wrong ones, with its capitals in the wrong places.
  const margin = own[1] === candidates.find(([charset]) => charset === best.charset)![1] ? 0.1 : 0.3;
  return told && best.points - weigh(sample, own).points >= margin ? best.charset : undefined;
}

/** Node 20 reads windows-1252 as ISO 8859-1; see decodeText. */
const decodeSample = (sample: Uint8Array, charset: string): string => {
  const text = new TextDecoder(charset).decode(sample);
  return charset === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (unit) => readC1(unit.charCodeAt(0))) : text;
};

/** The words around the first bytes beyond ASCII: a feed may open with pages of markup. */
function beyondAscii(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(most);
  let size = 0;
  let from = 0;
  for (let at = 0; at < bytes.length && size < most - 64; at++) {
    if (bytes[at]! < 128) continue;
    const start = Math.max(from, at - 16);
    let end = at + 1;
    while (end < bytes.length && end < at + 32 && bytes[end]! !== 60) end++;
    kept.set(bytes.subarray(start, end), size);
    size += end - start;
    from = end;
    at = end - 1;
  }
  return kept.subarray(0, size);
}
