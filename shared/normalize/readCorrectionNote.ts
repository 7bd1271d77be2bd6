/** How wires open copy that corrects: "(Corrects toll to 18 from 21 after two hospitals had listed the same three)". */
const opening =
  /^\s*([([](?:correct(?:s|ed|ing|ion)\b|clarif(?:y|ies|ied|ication)\b|rectifie|düzelt|исправл|уточн|تصحيح|تصويب)[^()[\]]{3,600}[)\]])/iu;

/** The supplier's own words for what it corrects, brackets left out, where they open the text; the text itself keeps them. */
export function readCorrectionNote(text: string): string | undefined {
  return opening.exec(text)?.[1]?.slice(1, -1).trim();
}
