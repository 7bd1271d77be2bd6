/** How wires open copy that corrects: "(Corrects toll to 18 from 21 after two hospitals had listed the same three)". Folded to small letters. */
const openers = ['correct', 'clarif', 'rectifie', 'düzelt', 'исправл', 'уточн', 'تصحيح', 'تصويب'];
const openerAsWord = /^correct(?:s|ed|ing|ion)?[ :,]/;

const longestUnits = 600;

/** The supplier's own words for what it corrects, brackets left out, where they open the text; the text itself keeps them. */
export function readCorrectionNote(text: string): string | undefined {
  const opening = text.slice(0, 2 * longestUnits).trimStart();
  if (!opening.startsWith('(') && !opening.startsWith('[')) return undefined;
  const end = opening.search(/[)\]]/);
  if (end < 0 || end > longestUnits) return undefined;
  const note = opening.slice(1, end).trim();
  const folded = note.toLowerCase();
  if (!openers.some((opener) => folded.startsWith(opener))) return undefined;
  return folded.startsWith('correct') && !openerAsWord.test(folded) ? undefined : note;
}
