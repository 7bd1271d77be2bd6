import type { PersonRange, Toll, Why } from '../../model/inferred.ts';
import { addRanges } from './listPersons.ts';
import type { CasualtyHit } from './makeCasualty.ts';

function contains(a: PersonRange, b: PersonRange): boolean {
  return b.min >= a.min && (a.max === null || b.min <= a.max);
}

/**
 * The toll of the main event: what the headline or the first sentence that counts its dead says, or the total where a total is
 * given; never a sum of what different sentences say, unless a sentence says that it adds. Marks later sayings of the same number
 * `repeat`.
 */
export function decideToll(hits: CasualtyHit[]): { toll: Toll; why: Why[] } {
  const why: Why[] = [];
  const toll: Toll = { killed: null, injured: null };
  if (!hits.some((hit) => hit.mention.role === 'event')) {
    // Nothing newer is told: a count that runs up to now is the news.
    const running = hits.find((hit) => hit.running);
    for (const hit of hits)
      if (hit.running && hit.passage === running?.passage && hit.sentence === running.sentence)
        hit.mention.role = 'event';
  }
  for (const field of ['killed', 'injured'] as const) {
    const told = hits.filter((hit) => hit.field === field && hit.mention.role === 'event' && !hit.attackers);
    const counted = told.filter((hit) => !hit.bodies);
    if (counted.length > 0) for (const hit of told) if (hit.bodies) hit.mention.role = 'repeat';
    const said = counted.length > 0 ? counted : told;
    const total = said.find((hit) => hit.total);
    // "Strike kills commander": the headline names one; how many died stands below it.
    const first =
      total ?? (said[0]?.named && said[0].passage.in ? said.find((hit) => !hit.passage.in) : said[0]) ?? said[0];
    if (first === undefined) continue;
    let range = first.range;
    for (const hit of said) {
      if (hit === first) continue;
      const sameSentence = hit.passage === first.passage && hit.sentence === first.sentence;
      const near =
        hit.passage === first.passage && hit.sentence - first.sentence <= 1 && hit.sentence >= first.sentence;
      const exact = hit.range.max !== null || hit.range.min !== first.range.min;
      if (
        total === undefined &&
        exact &&
        (sameSentence || (near && hit.adds)) &&
        !(first.range.min === 0) &&
        !isAnothersCount(first, hit)
      ) {
        if (sameSentence && !hit.adds && contains(range, hit.range) && hit.range.min === range.min) {
          hit.mention.role = 'repeat';
          continue;
        }
        range = addRanges(range, hit.range);
        continue;
      }
      hit.mention.role = 'repeat';
    }
    toll[field] = range;
    why.push({
      rule: ruleOf(first, range, total !== undefined),
      span: first.mention.span,
      ...(first.mention.in && { in: first.mention.in }),
      text: first.passage.text.slice(...first.mention.span),
    });
  }
  return { toll, why };
}

/** "Dozens were killed, activists said, but the army said three had died": the same dead, counted by another. */
function isAnothersCount(first: CasualtyHit, hit: CasualtyHit): boolean {
  if (hit.passage !== first.passage || hit.sentence !== first.sentence) return false;
  let turned = false;
  for (const { folded } of hit.passage.words.slice(first.to, Math.min(hit.from, first.to + 25))) {
    if (/^(?:but|while|whereas|although|though|however)$/.test(folded)) turned = true;
    else if (turned && /^(?:said|says|put|reported|claimed|according)$/.test(folded)) return true;
  }
  return false;
}

function ruleOf(first: CasualtyHit, range: PersonRange, total: boolean): string {
  const field = first.field;
  if (total) return `${field}-as-totalled`;
  return range === first.range ? `${field}-as-first-counted` : `${field}-added-up-as-said`;
}
