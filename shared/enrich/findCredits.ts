import { jointApostrophe, jointParenthesis } from '../text/readWords.ts';
import type { Enricher } from './loadEnricher.ts';
import type { Passage } from './passage.ts';

export interface CreditHit {
  name: string;
  creditId: string;
  from: number;
  to: number;
  start: number;
  end: number;
  /** State media named by what they are, not by name: "Syrian state TV". */
  generic: boolean;
}

const mediaNouns = new Set(['television', 'tv', 'media', 'radio', 'broadcaster', 'agency', 'newspaper']);
const owners = new Set(['state', 'government', 'official']);

/** Nationality before "state TV": the adjective, or the country in the possessive ("Syria's state TV", "Syrias state TV"). */
const nations = new Map<string, string>(
  Object.entries({
    syrian: 'Syrian',
    syria: 'Syrian',
    syrias: 'Syrian',
    iraqi: 'Iraqi',
    iraq: 'Iraqi',
    iraqs: 'Iraqi',
    iranian: 'Iranian',
    iran: 'Iranian',
    irans: 'Iranian',
    turkish: 'Turkish',
    turkey: 'Turkish',
    russian: 'Russian',
    russia: 'Russian',
    lebanese: 'Lebanese',
    israeli: 'Israeli',
  }),
);

/**
 * The agencies and outlets that a passage credits, by house name. State media named only by what they are ("Syrian state
 * television") are credited as printed: the house does not guess which channel it was.
 */
export function findCredits(passage: Passage, enricher: Enricher): CreditHit[] {
  const credits: CreditHit[] = [];
  for (const hit of passage.hits) {
    if (hit.name.kind !== 'outlet') continue;
    const outlet = enricher.outlets.get(hit.name.id)!;
    credits.push({
      name: outlet.name,
      creditId: outlet.creditId,
      from: hit.from,
      to: hit.to,
      start: hit.start,
      end: hit.end,
      generic: false,
    });
  }
  for (let at = 1; at < passage.words.length; at++) {
    const noun = passage.words[at]!;
    if (!mediaNouns.has(noun.folded)) continue;
    let first = at - 1;
    if (passage.words[first]?.folded === 'news' || passage.words[first]?.folded === 'run') first--;
    const owner = passage.words[first];
    if (owner === undefined || !owners.has(owner.folded)) continue;
    if (noun.folded === 'agency' || noun.folded === 'newspaper') continue;
    let nation = first - 1;
    if (passage.words[nation]?.folded === 's' && (passage.words[nation]!.joint & jointApostrophe) !== 0) nation--;
    const adjective = nations.get(passage.words[nation]?.folded ?? '');
    if (adjective === undefined) continue;
    const words = passage.text.slice(owner.start, noun.end);
    const next = passage.words[at + 1];
    // "Syrian state television channel Ikhbariya" names the channel; "(SANA)" beside it does too.
    if (next !== undefined && (next.joint & jointParenthesis) !== 0 && credits.some((credit) => credit.from === at + 1))
      continue;
    credits.push({
      name: `${adjective} ${words}`,
      creditId: `${adjective} ${words}`.toLowerCase().replace(/ /g, '-'),
      from: nation,
      to: at + 1,
      start: passage.words[nation]!.start,
      end: noun.end,
      generic: true,
    });
  }
  return credits.sort((a, b) => a.start - b.start);
}
