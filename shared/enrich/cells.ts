/** How the tables' cells are read: lists parted by `;`, and the keys under which names are looked up. */
import { readWords } from '../text/readWords.ts';

/** Letters that count only as printed: "IS", "AP". */
export const acronym = /^[A-ZА-ЯÇĞİÖŞÜ]{2,4}$/;

export function list(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The key under which a name that somebody typed is looked up. */
export function nameKey(words: string): string {
  return readWords(words)
    .map((word) => word.folded)
    .join(' ');
}
