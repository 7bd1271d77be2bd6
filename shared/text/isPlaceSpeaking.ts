/**
 * Whether a place's name stands for who governs there, or for nobody's silence: "Ankara said", "no word from Damascus", "نفت موسكو". Then nothing is said to have
 * happened there. "Residents of Damascus said" speaks of a place.
 */
export function isPlaceSpeaking(text: string, [start, end]: readonly [number, number]): boolean {
  const before = text.slice(Math.max(0, start - nearUnits), start);
  const after = text.slice(end, end + nearUnits);
  if (silence.test(before) || saidBefore.test(before)) return true;
  return says.test(after) && !bound.test(before);
}

const nearUnits = 40;
/** Behind the name, at once. */
const says =
  /^(?:,? (?:has|had|have|also|later|again|officially))? (?:said|says|denied|denies|denounced|condemned|condemns|accused|accuses|blamed|blames|claimed|claims|insisted|insists|announced|confirmed|acknowledged|warned|warns|vowed|vows|rejected|rejects|dismissed|dismisses|called it|заявил[аи]?|отрицает|отверг|отвергла|обвинил[аи]?|affirme|assure|dément|accuse)(?![\p{L}])/iu;
/** "in Damascus said": the place of somebody else who speaks. */
const bound = /(?:^|[^\p{L}])(?:in|of|from|near|at|around|outside|inside|over|to|for|and|в|из|под|à|de|d['’]) ?$/iu;
/** "no word from", "a reaction by", "officials in Moscow" are other matters: only what came, or did not come, from a government. */
const silence =
  /(?:^|[^\p{L}])(?:word|comment|reaction|response|answer|reply|confirmation|denial|statement) (?:yet )?(?:from|by|in)(?: the)? $/iu;
const saidBefore = /(?<![\p{L}])[وف]?(?:قالت|أعلنت|نفت|اتهمت|أكدت|ذكرت|صرحت|دانت|أدانت|رفضت|تقول|تنفي|تتهم) $/u;
