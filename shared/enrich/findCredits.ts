import { jointApostrophe, jointParenthesis, jointTight } from '../text/readWords.ts';
import { telling } from './data/speechWords.ts';
import { creditId as creditIdOf } from './knownNames.ts';
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

/** Whose "state television" it is when no nation stands beside it: the country of the war that the passage names most. */
const homes = new Map([
  ['SY', 'Syrian'],
  ['IQ', 'Iraqi'],
]);

/**
 * The agencies and outlets that a passage credits, by house name. State media named only by what they are ("Syrian state
 * television", "state TV" in a report on Syria) are credited as that: the house does not guess which channel it was. A picture's
 * credit ("AGENCY/Name") is none of the text's, and "state media" adds nothing beside a state outlet that is named.
 */
export function findCredits(passage: Passage, enricher: Enricher): CreditHit[] {
  const named: CreditHit[] = [];
  for (const [order, hit] of passage.hits.entries()) {
    if (hit.name.kind !== 'outlet' || isPictureCredit(passage, order)) continue;
    const outlet = enricher.outlets.get(hit.name.id)!;
    const { from, to, start, end } = hit;
    named.push({ name: outlet.name, creditId: outlet.creditId, from, to, start, end, generic: false });
  }
  const listed = [...named, ...initialsWithEnding(passage, enricher)];
  const credits = [...listed, ...unlistedCredits(passage, listed)];
  const generic = genericCredits(passage, credits, enricher);
  const exact = (credit: CreditHit) =>
    generic.some((other) => nationOf(other) === nationOf(credit) && !isMedia(other)) ||
    credits.some((other) => stateOutlets.get(other.creditId) === nationOf(credit));
  for (const credit of generic) if (!isMedia(credit) || !exact(credit)) credits.push(credit);
  return credits.sort((a, b) => a.start - b.start);
}

const called = new Set(
  'daily newspaper channel broadcaster website magazine weekly outlet agency station paper'.split(' '),
);
const ownNouns = new Set('newspaper television tv radio daily magazine channel website'.split(' '));

const told = /^(?:told|to|by|with|in|on|citing|quoting|from|through)$/;
/** What stands before such a noun and is no name of an outlet. */
const noOutlet = new Set(
  'telegram twitter facebook youtube whatsapp instagram state official news television tv radio the arab western greek french dutch us kurdish german local satellite private run a an iraqi israeli saudi yemeni kuwaiti qatari emirati greek'.split(
    ' ',
  ),
);
const adjective = /(?:ish|ian|ese)$/;
const isNoOutlet = (word: string) => noOutlet.has(word) || adjective.test(word);

/**
 * An outlet that the tables do not hold, by what it is called: "the Greek daily Kathimerini wrote", "told the Zagros news agency". Its name is the
 * run of capitals beside the noun, and it counts only where it speaks, or where somebody was told.
 */
function unlistedCredits(passage: Passage, known: CreditHit[]): CreditHit[] {
  const { words, text } = passage;
  const credits: CreditHit[] = [];
  for (let at = 1; at < words.length - 1; at++) {
    const noun = words[at]!;
    if (noun.capitals !== 'none' || noun.script !== 'latin') continue;
    let [from, to] = [at + 1, at + 1];
    if (called.has(noun.folded)) while (to < words.length && to < from + 4 && isOfName(passage, to, to > from)) to++;
    const news = noun.folded === 'agency' && words[at - 1]!.folded === 'news';
    if (to === from && (news || ownNouns.has(noun.folded))) {
      to = news ? at - 1 : at;
      from = to;
      while (from > 0 && from > to - 4 && isOfName(passage, from - 1, true)) {
        from--;
        if (words[from]!.joint !== 0 && (words[from]!.joint & jointTight) === 0) break;
      }
      if (words[from]?.folded === 'the') from++;
    }
    if (to === from || (to === from + 1 && isNoOutlet(words[from]!.folded))) continue;
    let before = Math.min(from, at) - 1;
    while (before >= 0 && at - before < 6 && isNoOutlet(words[before]!.folded)) before--;
    const behind = Math.max(to, at + 1);
    const speaks = telling.has(words[behind]?.folded ?? '') || telling.has(words[behind + 1]?.folded ?? '');
    if (!speaks && !told.test(words[before]?.folded ?? '')) continue;
    if (known.some((credit) => credit.from < to + 2 && credit.to > from - 1)) continue;
    if (passage.hits.some((hit) => hit.from < to && hit.to > from && hit.name.kind !== 'outlet')) continue;
    const { start } = words[from]!;
    const { end } = words[to - 1]!;
    const name = text.slice(start, end);
    credits.push({ name, creditId: creditIdOf(name), from, to, start, end, generic: false });
  }
  return credits;
}

function isOfName({ words }: Passage, at: number, goesOn: boolean): boolean {
  const { capitals, joint, script } = words[at]!;
  if (capitals === 'none' || script !== 'latin') return false;
  return !goesOn || joint === 0 || (joint & jointTight) !== 0 || at === 0;
}

/** Named outlets that are a state's own voice. */
const stateOutlets = new Map([
  ['sana', 'syrian'],
  ['iraqiya', 'iraqi'],
  ['irna', 'iranian'],
]);

const nationOf = (credit: CreditHit) => credit.creditId.split('-', 1)[0];
const isMedia = (credit: CreditHit) => credit.creditId.endsWith('-media');

/** "REUTERS/Name", "AFP/Name": who took the picture above. Two agencies ("AFP/Reuters") are two credits. */
function isPictureCredit(passage: Passage, order: number): boolean {
  const { to, end } = passage.hits[order]!;
  const next = passage.words[to];
  const followers = passage.hits.slice(order + 1, order + 8);
  return (
    passage.text[end] === '/' &&
    next?.start === end + 1 &&
    next.capitals !== 'none' &&
    !followers.some((hit) => hit.name.kind === 'outlet' && hit.from === to)
  );
}

/** "told SANAs reporter": copy that lost its apostrophes keeps the initials in capitals. */
function initialsWithEnding(passage: Passage, enricher: Enricher): CreditHit[] {
  const credits: CreditHit[] = [];
  for (const [at, word] of passage.words.entries()) {
    if (word.capitals !== 'first' || word.script !== 'latin' || word.end - word.start < 3) continue;
    const printed = passage.text.slice(word.start, word.end);
    if (!/^[A-Z]{2,5}s$/.test(printed)) continue;
    const initials = printed.slice(0, -1);
    const outlet = enricher.outlets.get(initials.toLowerCase());
    if (outlet?.name !== initials) continue;
    const { start, end } = word;
    credits.push({
      name: outlet.name,
      creditId: outlet.creditId,
      from: at,
      to: at + 1,
      start,
      end: end - 1,
      generic: false,
    });
  }
  return credits;
}

function genericCredits(passage: Passage, known: CreditHit[], enricher: Enricher): CreditHit[] {
  const credits: CreditHit[] = [];
  let home: string | undefined | null = null;
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
    let adjective = nations.get(passage.words[nation]?.folded ?? '');
    if (adjective === undefined) {
      // "Fars, the Iranian …" has its nation; a bare "state TV" is at home where the report is. A foreign one never goes without.
      if (owner.folded !== 'state') continue;
      if (home === null) home = homeOf(passage, enricher);
      adjective = home;
      nation = first;
    }
    if (adjective === undefined) continue;
    // "Syrian state television channel Ikhbariya" names the channel; "(SANA)" beside it does too.
    const next = passage.words[at + 1];
    if (next !== undefined && (next.joint & jointParenthesis) !== 0 && known.some((credit) => credit.from === at + 1))
      continue;
    const printed = passage.text.slice(owner.start, noun.end);
    const words = `${printed[0]!.toLowerCase()}${printed.slice(1)}`;
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
  return credits;
}

function homeOf(passage: Passage, enricher: Enricher): string | undefined {
  const named = new Map<string, number>();
  for (const hit of passage.hits) {
    if (hit.name.kind !== 'place' && hit.name.kind !== 'demonym') continue;
    const country = enricher.places.get(hit.name.id)?.country ?? '';
    if (homes.has(country)) named.set(country, (named.get(country) ?? 0) + 1);
  }
  const [most] = [...named].sort((a, b) => b[1] - a[1]);
  return most === undefined ? undefined : homes.get(most[0]);
}
