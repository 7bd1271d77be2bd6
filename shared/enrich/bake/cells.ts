/** How the tables' cells are read: lists parted by `;`, and the keys under which names are looked up. */
import { readWords, type Word } from '../../text/readWords.ts';

/** Letters that count only as printed: "IS", "AP". */
export const acronym = /^[A-ZА-ЯÇĞİÖŞÜ]{2,4}$/;

export function list(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const remembered = new Map<string, Word[]>();

/** The words of a spelling: the tables ask for the same one several times over while they load. */
export function spellingWords(spelling: string): readonly Word[] {
  let words = remembered.get(spelling);
  if (words === undefined) {
    words = readWords(spelling);
    if (remembered.size >= 500) remembered.clear();
    remembered.set(spelling, words);
  }
  return words;
}

/** The key under which a name that somebody typed is looked up. */
export function nameKey(spelling: string): string {
  let key = '';
  for (const word of spellingWords(spelling)) key += key === '' ? word.folded : ` ${word.folded}`;
  return key;
}
