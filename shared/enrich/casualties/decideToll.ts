import type { PersonRange, Toll, Why } from '../../model/inferred.ts';
import { wholeWarCount } from './decideRole.ts';
import { addRanges } from './listPersons.ts';
import type { CasualtyHit } from './makeCasualty.ts';

function contains(a: PersonRange, b: PersonRange): boolean {
  return b.min >= a.min && (a.max === null || b.min <= a.max);
}

/**
 * A count that runs up to now is the news where the report opens with it, and nothing newer is told: what follows without a day of its own
 * are its parts ("Baghdad was worst hit, with 324 killed"). At the end of a report it is what such reports always end with.
 */
function openingCount(hits: CasualtyHit[]): CasualtyHit | undefined {
  const running = hits.find(
    (hit) =>
      hit.running &&
      (hit.sentence === 0 || !wholeWarCount.test(hit.passage.sentences[hit.sentence]!.text.toLowerCase())),
  );
  if (running === undefined) return undefined;
  const isNewer = hits.some(
    (hit) =>
      hit.mention.role === 'event' &&
      (running.sentence > 0 ||
        hit.range.min > running.range.min ||
        (hit.passage === running.passage && hit.sentence === running.sentence) ||
        dayOfItsOwn.test(hit.passage.sentences[hit.sentence]?.text ?? '')),
  );
  return isNewer ? undefined : running;
}

const dayOfItsOwn =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|overnight|tonight|this morning|hours (?:ago|earlier|later))\b/i;

/**
 * The toll of the main event: what the headline or the first sentence that counts its dead says, or the total where a total is
 * given; never a sum of what different sentences say, unless a sentence says that it adds. Marks later sayings of the same number
 * `repeat`.
 */
export function decideToll(hits: CasualtyHit[]): { toll: Toll; why: Why[] } {
  const why: Why[] = [];
  const toll: Toll = { killed: null, injured: null };
  const opening = openingCount(hits);
  if (opening !== undefined)
    for (const hit of hits)
      if (hit.running && hit.passage === opening.passage && hit.sentence === opening.sentence) {
        hit.mention.role = 'event';
        hit.total = true;
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
    const parts = partsOf(first, said);
    for (const hit of said) {
      if (hit === first) continue;
      if (parts.includes(hit)) {
        hit.mention.role = 'repeat';
        continue;
      }
      const sameSentence = hit.passage === first.passage && hit.sentence === first.sentence;
      const near =
        hit.passage === first.passage && hit.sentence - first.sentence <= 1 && hit.sentence >= first.sentence;
      const exact = hit.adds || hit.range.max !== null || hit.range.min !== first.range.min;
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
    range = hedged(range, first, said);
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

/** "Twenty-three are killed in two attacks: one leaves 14 dead, another kills nine": what comes to the first figure together is its parts. */
function partsOf(first: CasualtyHit, said: CasualtyHit[]): CasualtyHit[] {
  const rest = said.filter(
    (hit) =>
      hit !== first && hit.passage === first.passage && hit.sentence - first.sentence <= 1 && hit.from > first.from,
  );
  const sum = rest.reduce((total, hit) => total + hit.range.min, 0);
  return rest.length > 1 && sum === first.range.min ? rest : [];
}

/** "14 killed" over "at least 14 people were killed": a headline has no room for its own doubt. */
function hedged(range: PersonRange, first: CasualtyHit, said: CasualtyHit[]): PersonRange {
  if (!first.passage.in || range.max !== range.min) return range;
  const isHedged = said.some((hit) => !hit.passage.in && hit.range.min === range.min && hit.range.max === null);
  return isHedged ? { min: range.min, max: null } : range;
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
