/** Openers under which desks correct what they sent before. A mark must follow, so that "Corrected figures show" is no correction. */
const opener =
  /^\W{0,3}(?:correct(?:ion|ed|s)|corrective|refile|rectificatif|correction|erratum|تصحيح|تصويب|исправлено|исправление|уточнение|düzeltme|düzeltildi|rectificación|berichtigung)(?:\s*(?:\(.{1,30}?\)|\d{1,2}))?\s*(?:[-–—:|\])/]|$)/iu;
const closer = /[([](?:corrected|correction|corrects [^)\]]{2,60}|تصحيح|исправлено|düzeltme|rectificatif)[)\]]\s*$/iu;

/** Whether a headline says that its report corrects an earlier one. */
export function isCorrection(headline: string | undefined): boolean {
  return headline !== undefined && (opener.test(headline) || closer.test(headline));
}
