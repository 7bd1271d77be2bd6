/** Harakat, tatweel and marks of direction: they carry no meaning in an instruction. */
const unseen = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const sameLetter: Readonly<Record<string, string>> = {
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '’': "'",
  '‘': "'",
  '\u00a0': ' ',
};

/** A line of a report, and the same in small letters without their marks: unit stands over unit, so that what is found in one is cut from the other. */
export interface FoldedLine {
  line: string;
  folded: string;
}

/** At most `longest` units of a line, folded for the comparison with an instruction's words. */
export function foldLine(text: string, longest: number): FoldedLine {
  const head = text.slice(0, longest);
  if (!/[^\x20-\x7e]/.test(head)) {
    const plain = head.trim();
    return { line: plain, folded: plain.toLowerCase() };
  }
  const line = head.normalize('NFC').replace(unseen, '').replace(/\s/g, ' ').trim();
  const folded = Array.from({ length: line.length }, (_, at) => foldUnit(line[at]!)).join('');
  return { line, folded };
}

function foldUnit(unit: string): string {
  if (unit < '\x7f') return unit.toLowerCase();
  const small = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  return sameLetter[small] ?? small;
}
