/**
 * Who was killed and injured, how many, and whether that is this report's event.
 *
 * Each mention stands for one number said once; nothing is added up across sentences unless the sentence itself says that it adds
 * ("also", "another", "more"). A number is a toll only when its noun is a person; what is missing, detained or displaced is not
 * killed; attackers are counted apart; a part of a whole ("including four children") is no toll of its own.
 */
import type { CasualtyMention, PersonRange, Toll } from '../model/inferred.ts';
import { jointComma, jointHyphen, jointLine, jointQuote, jointStop, type Word } from '../text/readWords.ts';
import {
  adverbs,
  attackers,
  auxiliaries,
  backgroundCues,
  injureActive,
  injureBoth,
  injureNoun,
  killActive,
  killBoth,
  killIntransitive,
  personNouns,
  stopWords,
  thingNouns,
  zeroWords,
} from './data/casualtyWords.ts';
import { type CasualtyWords, casualtyWordsByLanguage } from './data/casualtyWordsByLanguage.ts';
import type { Clause, Passage } from './passage.ts';
import type { DateHit } from './readDates.ts';
import { readNumber } from './readNumber.ts';

interface Counted {
  range: PersonRange;
  from: number;
  to: number;
  head?: string;
  subset: boolean;
  attackers: boolean;
  more: boolean;
  vague: boolean;
  /** Its noun is none we know: it counts only right beside the verb, for what is killed is alive. */
  doubtful: boolean;
}

export interface CasualtyHit {
  mention: CasualtyMention;
  field: 'killed' | 'injured';
  range: PersonRange;
  sentence: number;
  from: number;
  to: number;
  total: boolean;
  adds: boolean;
  attackers: boolean;
  /** Counts up to now, over weeks or years. */
  running: boolean;
  passage: Passage;
}

const irregularSingulars = new Set('person man woman child policeman serviceman gunman militiaman baby'.split(' '));

function isSingular(noun: string): boolean {
  return (
    irregularSingulars.has(noun) ||
    (!noun.endsWith('s') &&
      !/^(people|men|women|children|police|personnel|staff|policemen|servicemen|gunmen|militiamen|crew|others|troops|fishermen|workmen|elderly|lebanese|peshmerga|asayish)$/.test(
        noun,
      ))
  );
}

const subsetOpeners = new Set('including among includes included mostly both'.split(' '));
const bareFollowers = new Set(
  'others other more dead killed wounded injured hurt were was are is have has had died in and or people additional as after when deaths fatalities injuries lives'.split(
    ' ',
  ),
);
const determiners = new Set('a an another one'.split(' '));

/** Every count of persons in words `[from, to)`. */
function countPersons(words: Word[], from: number, to: number): Counted[] {
  const counted: Counted[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    const number = readNumber(words, at, to, from, 'en');
    if (number === undefined && word.folded === 'a' && words[at + 1]?.folded === 'third' && at + 1 < to) {
      counted.push({
        range: { min: 1, max: 1 },
        from: at,
        to: at + 2,
        subset: false,
        attackers: false,
        more: true,
        vague: false,
        doubtful: false,
      });
      at++;
      continue;
    }
    const single =
      number === undefined &&
      determiners.has(word.folded) &&
      !(word.folded === 'one' && words[at + 1]?.folded === 'of');
    if (number === undefined && !single) continue;
    const begin = number?.from ?? at;
    let next = number?.to ?? at + 1;
    const range: PersonRange = number?.range ?? { min: 1, max: 1 };
    // "15-year-old", "two-year-old": an age or a span, not a count.
    if (next < to && (words[next]!.joint & jointHyphen) !== 0 && !personNouns.has(words[next]!.folded)) {
      at = next;
      continue;
    }
    // "a family of five": the number that follows is the count.
    if (single && words[next]?.folded === 'family' && words[next + 1]?.folded === 'of') {
      at = next + 1;
      continue;
    }
    let head: string | undefined;
    let end = next;
    let more = false;
    let rejected = false;
    let unknown: number | undefined;
    for (let ahead = next; ahead < to && ahead < next + 9; ahead++) {
      const here = words[ahead]!;
      if (here.joint !== 0 && (here.joint & (jointComma | jointStop | jointLine)) !== 0 && ahead > next) {
        if (
          (here.joint & jointStop) === 0 ||
          (words[ahead - 1]!.end - words[ahead - 1]!.start > 1 && (here.joint & 512) === 0)
        )
          break;
      }
      if (here.folded === 'more' || here.folded === 'additional') {
        more = true;
        end = ahead + 1;
        continue;
      }
      if (here.folded === 'of' && ahead <= next + 1) {
        // "dozens of people", "10 of them", "a group of four".
        if (words[ahead + 1]?.folded === 'them' || words[ahead + 1]?.folded === 'whom') {
          head = 'them';
          end = ahead + 2;
          break;
        }
        continue;
      }
      if (here.folded === 'the' && words[ahead - 1]?.folded === 'of') continue;
      if (personNouns.has(here.folded)) {
        head = here.folded;
        end = ahead + 1;
        // The last of a run of nouns is the head: "police officers", "security guard".
        const after = words[ahead + 1];
        if (
          after !== undefined &&
          ahead + 1 < to &&
          after.joint === 0 &&
          personNouns.has(after.folded) &&
          after.folded !== 'others'
        )
          continue;
        if (single && !isSingular(here.folded) && word.folded !== 'another') {
          head = undefined;
          rejected = true;
        }
        break;
      }
      if (thingNouns.has(here.folded)) {
        rejected = true;
        break;
      }
      if (
        stopWords.has(here.folded) ||
        killBoth.has(here.folded) ||
        injureBoth.has(here.folded) ||
        killActive.has(here.folded)
      )
        break;
      if (killIntransitive.has(here.folded) || injureNoun.has(here.folded)) break;
      if (here.script === 'digit') break;
      if (here.script === 'latin' && here.folded !== 'of' && here.folded !== 'the') unknown = ahead + 1;
    }
    if (rejected) {
      at = Math.max(at, next - 1);
      continue;
    }
    let doubtful = false;
    if (head === undefined && unknown !== undefined && !more && !single && number !== undefined) {
      doubtful = true;
      end = unknown;
    } else if (head === undefined) {
      const follower = words[end]?.folded ?? '';
      const direct = bareFollowers.has(follower) || end >= words.length || end === to;
      const percent = follower === 'percent' || follower === 'per';
      if (percent || (single && !(word.folded === 'another' || word.folded === 'one')) || (!direct && !more)) {
        if (!single && number !== undefined && number.vague) {
          // "dozens" by itself.
        } else {
          at = Math.max(at, next - 1);
          continue;
        }
      }
      if (number !== undefined && words[at]!.script === 'digit' && /^(?:19|20)\d\d$/.test(words[at]!.folded) && !more)
        continue;
      next = end;
    }
    counted.push({
      range,
      from: begin,
      to: end,
      head,
      subset: isSubset(words, begin, from) || (words[end - 1]?.folded === 'whom' && head === 'them'),
      attackers: head !== undefined && attackers.has(head),
      more: more || word.folded === 'another' || head === 'others',
      vague: number?.vague ?? false,
      doubtful,
    });
    at = Math.max(at, end - 1);
  }
  return counted;
}

function isSubset(words: Word[], at: number, floor: number): boolean {
  for (let back = at - 1; back >= floor && back > at - 12; back--) {
    const here = words[back]!;
    if (subsetOpeners.has(here.folded) || (here.folded === 'as' && words[back - 1]?.folded === 'such')) return true;
    if (here.folded === 'whom' && words[back - 1]?.folded === 'of') return true;
    if (
      killBoth.has(here.folded) ||
      injureBoth.has(here.folded) ||
      auxiliaries.has(here.folded) ||
      killActive.has(here.folded)
    )
      return false;
    if (here.folded === 'and' || personNouns.has(here.folded) || here.script === 'digit') continue;
  }
  return false;
}

type Voice = 'left' | 'right' | 'either';
interface Trigger {
  at: number;
  to: number;
  field: 'killed' | 'injured';
  voice: Voice;
  /** A noun: "the killing of", "death toll". */
  kind: 'verb' | 'noun' | 'toll' | 'running' | 'combined' | 'intention';
}

const intention = new Set('to will would could may might can should must cannot'.split(' '));

function triggersOf(words: Word[], from: number, to: number): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = from; at < to; at++) {
    const folded = words[at]!.folded;
    const previous = at > from ? (words[at - 1]?.folded ?? '') : '';
    const next = at + 1 < to ? (words[at + 1]?.folded ?? '') : '';
    if (folded === 'number' && next === 'of') {
      const of = runningField(words, at + 2, to);
      if (of !== undefined) triggers.push({ at, to: of.to, field: of.field, voice: 'right', kind: 'running' });
    }
    if ((folded === 'toll' || folded === 'tolls') && (previous === 'death' || previous === 'the' || previous === 's')) {
      triggers.push({ at, to: at + 1, field: 'killed', voice: 'right', kind: 'toll' });
      continue;
    }
    if (folded === 'death' || folded === 'assassination') {
      if (next === 'of') triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'noun' });
      continue;
    }
    const kills = killBoth.has(folded);
    const injures = injureBoth.has(folded);
    if (kills || injures) {
      if ((folded === 'wounded' || folded === 'injured') && previous === 'the') continue;
      let back = at - 1;
      while (back >= from && adverbs.has(words[back]!.folded)) back--;
      const aux = words[back]?.folded ?? '';
      let voice: Voice = 'right';
      if (back >= from && auxiliaries.has(aux)) voice = 'left';
      else if (
        back >= from &&
        (aux === 'or' || aux === 'and') &&
        (killBoth.has(words[back - 1]?.folded ?? '') || injureBoth.has(words[back - 1]?.folded ?? ''))
      ) {
        const last = triggers[triggers.length - 1];
        voice = last?.voice ?? 'left';
        if (aux === 'or' || beginsObject(words, at + 1, to) === false) {
          if (last !== undefined) {
            last.kind = 'combined';
            last.to = at + 1;
            continue;
          }
        }
      } else if (
        back >= from &&
        (personNouns.has(aux) ||
          aux === 'more' ||
          aux === 'another' ||
          words[back]!.script === 'digit' ||
          isNumberWord(words, back))
      ) {
        voice =
          beginsObject(words, at + 1, to) &&
          personNouns.has(aux) &&
          words[back]!.script !== 'digit' &&
          hasActiveSubject(words, from, back)
            ? 'right'
            : 'left';
      }
      triggers.push({ at, to: at + 1, field: kills ? 'killed' : 'injured', voice, kind: 'verb' });
      continue;
    }
    if (folded === 'shot' && next === 'dead') {
      const passive = auxiliaries.has(previous);
      triggers.push({ at, to: at + 2, field: 'killed', voice: passive ? 'left' : 'either', kind: 'verb' });
      at++;
      continue;
    }
    if ((folded === 'shoots' || folded === 'shoot' || folded === 'shooting') && next === 'dead') {
      triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'verb' });
      at++;
      continue;
    }
    if (killActive.has(folded) || injureActive.has(folded)) {
      const last = triggers[triggers.length - 1];
      if (last !== undefined && last.to === at - 1 && previous === 'or') {
        last.kind = 'combined';
        last.to = at + 1;
        continue;
      }
      const noun = (folded === 'killing' || folded === 'beheading' || folded === 'execution') && next === 'of';
      const plan = intention.has(previous) && folded !== 'killing';
      triggers.push({
        at,
        to: noun ? at + 2 : at + 1,
        field: killActive.has(folded) ? 'killed' : 'injured',
        voice: 'right',
        kind: plan ? 'intention' : noun ? 'noun' : 'verb',
      });
      continue;
    }
    if (killIntransitive.has(folded)) {
      if (folded === 'deaths' && next === 'of')
        triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'verb' });
      else if (folded === 'lives') {
        if (next === 'of' || previous === 'the') {
          if (/^claim/.test(words[at - 2]?.folded ?? ''))
            triggers.push({ at, to: at + 1, field: 'killed', voice: 'right', kind: 'verb' });
        } else if (words.slice(Math.max(from, at - 8), at).some((word) => /^(claim|los|cost)/.test(word.folded)))
          triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'verb' });
      } else if (folded === 'bodies' || folded === 'corpses') {
        if (next === 'of') triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'noun' });
      } else if (folded === 'dead' && previous === 'the') continue;
      else if (
        folded === 'dies' ||
        folded === 'died' ||
        folded === 'die' ||
        folded === 'perished' ||
        folded === 'drowned'
      ) {
        triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'verb' });
      } else triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'verb' });
      continue;
    }
    if (injureNoun.has(folded)) triggers.push({ at, to: at + 1, field: 'injured', voice: 'left', kind: 'verb' });
  }
  return triggers;
}

/** "The number of people killed", "of civilians confirmed dead", "of wounded": what a running count counts. */
function runningField(
  words: Word[],
  from: number,
  to: number,
): { field: 'killed' | 'injured'; to: number } | undefined {
  for (let at = from; at < to && at < from + 5; at++) {
    const folded = words[at]!.folded;
    if ((words[at]!.joint & (jointComma | jointQuote)) !== 0) return undefined;
    if (killBoth.has(folded) || /^(dead|deaths|fatalities|died)$/.test(folded)) return { field: 'killed', to: at + 1 };
    if (injureBoth.has(folded) || injureNoun.has(folded)) return { field: 'injured', to: at + 1 };
  }
  return undefined;
}

const comesTo =
  /^(rose|rises|risen|rising|climbed|climbs|climbing|grew|grown|fell|fallen|falls|dropped|revised|increased|went|gone|jumped|reached|reaches|stands|stood|passed|passes|exceeded|exceeds|now)$/;

/** What a running count comes to: the figure right behind "rose to", "stands at", "reached", "from 9 to"; not the hour or the age between. */
function readRunning(
  words: Word[],
  from: number,
  to: number,
): { range: PersonRange; from: number; to: number } | undefined {
  for (let verb = from; verb < to && verb < from + 45; verb++) {
    if (!comesTo.test(words[verb]!.folded)) continue;
    let found: { range: PersonRange; from: number; to: number } | undefined;
    for (let at = verb + 1; at < to && at < verb + 8; at++) {
      const number = readNumber(words, at, to, verb + 1, 'en');
      if (number === undefined) continue;
      if (thingNouns.has(words[number.to]?.folded ?? '')) break;
      found = number;
      at = number.to - 1;
      const more = words[at + 1]?.folded;
      if (more !== 'to') break;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

function isNumberWord(words: Word[], at: number): boolean {
  return readNumber(words, at, at + 1, at, 'en') !== undefined;
}

/** Does a count or a person begin within a few words? Then the verb before it may be active. */
function beginsObject(words: Word[], at: number, to: number): boolean {
  for (let ahead = at; ahead < to && ahead < at + 4; ahead++) {
    const here = words[ahead]!;
    if ((here.joint & (jointComma | jointLine)) !== 0) return false;
    if (isNumberWord(words, ahead)) return true;
    if (/^(in|by|on|when|after|as|during|and|or|near|at)$/.test(here.folded))
      return here.folded === 'at' && words[ahead + 1]?.folded === 'least';
  }
  return false;
}

/** "Rebels killed 3 soldiers": a plural subject without a number before it kills rather than is killed. */
function hasActiveSubject(words: Word[], from: number, at: number): boolean {
  for (let back = at; back >= from && back > at - 6; back--) if (isNumberWord(words, back)) return false;
  return true;
}

/** Between a count and the verb it belongs to nothing may stand that begins another clause. */
function reaches(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const folded = words[at]!.folded;
    if (/^(when|while|after|because|but|although|said|says|told|reported)$/.test(folded)) return false;
  }
  return true;
}

function addRanges(a: PersonRange, b: PersonRange): PersonRange {
  return { min: a.min + b.min, max: a.max === null || b.max === null ? null : a.max + b.max };
}

/** Only what joins two counts of one list may stand between them. */
function joins(words: Word[], from: number, to: number): boolean {
  let joined = (words[to]!.joint & jointComma) !== 0;
  for (let between = from; between < to; between++) {
    const folded = words[between]!.folded;
    if (folded === 'and') joined = true;
    else if (!/^(as|well|another|other|the|also|plus|or)$/.test(folded)) return false;
  }
  return joined;
}

/** What one list may hold between two counts: their own modifiers, "in Flores and 21 more in Dili" not among them. */
function isBeside(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const folded = words[at]!.folded;
    if (!auxiliaries.has(folded) && !adverbs.has(folded) && !/^(have|has|had|who|also)$/.test(folded)) return false;
  }
  return true;
}

/** Counts joined in one list before the verb ("two soldiers, a guard and four militants were killed"). */
function listBefore(words: Word[], counted: Counted[], limit: number, verb: number): Counted[] {
  const before = counted.filter((count) => count.from >= limit && count.to <= verb && !count.subset);
  while (
    before.length > 0 &&
    before[before.length - 1]!.doubtful &&
    !isBeside(words, before[before.length - 1]!.to, verb)
  )
    before.pop();
  const last = before[before.length - 1];
  if (last === undefined || !reaches(words, last.to, verb)) return [];
  const list = [last];
  for (let at = before.length - 2; at >= 0; at--) {
    const count = before[at]!;
    const following = list[0]!;
    if (!joins(words, count.to, following.from)) break;
    list.unshift(count);
  }
  return list;
}

function listAfter(words: Word[], counted: Counted[], verb: number, limit: number): Counted[] {
  const after = counted.filter((count) => count.from >= verb && count.to <= limit && !count.subset);
  const first = after[0];
  if (first === undefined || first.from - verb > (first.doubtful ? 1 : 5) || !reaches(words, verb, first.from))
    return [];
  const list = [first];
  for (const count of after.slice(1)) {
    if (!joins(words, list[list.length - 1]!.to, count.from)) break;
    list.push(count);
  }
  return list;
}

/** A single person named or described without a number: "killed the commander", "assassinate Abu Omar". */
function namedObject(words: Word[], at: number, to: number, passage: Passage): Counted | undefined {
  const first = words[at];
  if (first === undefined || at >= to) return undefined;
  if (/^(him|her|himself|herself)$/.test(first.folded)) return count1(at, at + 1, undefined);
  for (let ahead = at; ahead < to && ahead < at + 9; ahead++) {
    const here = words[ahead]!;
    if (ahead > at && (here.joint & (jointComma | jointQuote)) !== 0 && ahead > at + 1) break;
    if (/^(in|on|by|when|after|near|at|during|and|while|with|who)$/.test(here.folded)) break;
    if (personNouns.has(here.folded) && isSingular(here.folded) && here.folded !== 'other') {
      const plural = words[ahead + 1];
      if (plural !== undefined && personNouns.has(plural.folded) && plural.joint === 0) continue;
      return count1(at, ahead + 1, here.folded);
    }
    if (personNouns.has(here.folded)) return undefined;
  }
  const place = passage.hits.some(
    (hit) => hit.from <= at && hit.to > at && hit.name.kind !== 'demonym' && hit.name.kind !== 'term',
  );
  if (
    first.capitals !== 'none' &&
    first.script === 'latin' &&
    !place &&
    words[at + 1]?.capitals !== 'none' &&
    words[at + 1] !== undefined
  ) {
    return count1(at, at + 2, undefined);
  }
  return undefined;
}

function count1(from: number, to: number, head: string | undefined): Counted {
  return {
    range: { min: 1, max: 1 },
    from,
    to,
    head,
    subset: false,
    attackers: head !== undefined && attackers.has(head),
    more: false,
    vague: false,
    doubtful: false,
  };
}

function namedSubject(words: Word[], limit: number, verb: number, passage: Passage): Counted | undefined {
  // Walk left from "is killed" to the head of the subject: a singular person, or a name of two words.
  let back = verb - 1;
  while (
    back >= limit &&
    (auxiliaries.has(words[back]!.folded) ||
      adverbs.has(words[back]!.folded) ||
      /^(has|have|had)$/.test(words[back]!.folded))
  )
    back--;
  if (back < limit) return undefined;
  const plural = /^(are|were|have)$/.test(words[back + 1]?.folded ?? '');
  if (plural) return undefined;
  for (let at = back; at >= limit && at > back - 14; at--) {
    const here = words[at]!;
    if (personNouns.has(here.folded)) {
      if (!isSingular(here.folded)) return undefined;
      const determined =
        /^(a|an|the|his|her|its|their|one)$/.test(words[Math.max(limit, at - 5)]?.folded ?? '') ||
        words.slice(Math.max(limit, at - 6), at).some((word) => /^(a|an|the|his|her|its|one)$/.test(word.folded)) ||
        here.capitals !== 'none';
      return determined ? count1(Math.max(limit, at - 1), at + 1, here.folded) : undefined;
    }
    if (/^(when|after|that|which|said|who)$/.test(here.folded)) return undefined;
  }
  const here = words[back]!;
  const before = words[back - 1];
  const known = passage.hits.some(
    (hit) => hit.to > back && hit.from <= back && (hit.name.kind === 'place' || hit.name.kind === 'actor'),
  );
  if (here.capitals === 'first' && before !== undefined && back - 1 >= limit && before.capitals === 'first' && !known)
    return count1(back - 1, back + 1, undefined);
  return undefined;
}

function sayClause(passage: Passage, from: number, to: number): [number, number] {
  return [passage.words[from]!.start, passage.words[to - 1]!.end];
}

const backgroundPhrases =
  /\b(?:last (?:year|month|week)|earlier this (?:year|month|week)|previous(?:ly)?|(?:years?|months?) ago|anniversary|past few days|(?:days|weeks|months) after|earlier (?:shooting|attack|bombing)|a year earlier|during the (?:war|conflict))\b/;

/** A count that runs up to now ("so far this year", "since the start of the war"): the news itself where nothing newer is told. */
const runningCount =
  /\b(?:so far this year|this year alone|in recent (?:years|months|weeks)|since the (?:war|conflict|uprising|start|beginning)|in the (?:last|past) (?:week|month|year))\b/;

/** Words that close the clause a death is told in: what follows says when or why something else happened. */
const clauseEnds = /^(which|that|who|whom|whose|convicted|while|whereas)$/;

const legalNews =
  /\b(?:sentence[sd]?|convict(?:s|ed|ion)|acquit(?:s|ted)|on trial|court|pleads?|pleaded|indict(?:s|ed)|extradit|charge[sd] with|arrest(?:s|ed)?|detain(?:s|ed)?|mourn|anniversary|rally|hold a rally|accus(?:es|ed)|condemn(?:s|ed)?|summons?|demand the|gathering to|inquiry|sanctions)\b/i;

function roleOf(
  passage: Passage,
  sentence: Clause,
  trigger: Trigger,
  dates: DateHit[],
  published: string,
): CasualtyMention['role'] {
  const { words } = passage;
  // The clause around the trigger, to its commas.
  let from = trigger.at;
  while (from > sentence.from && (words[from]!.joint & (jointComma | jointQuote)) === 0 && trigger.at - from < 25)
    from--;
  let to = trigger.at + 1;
  while (
    to < sentence.to &&
    (words[to]!.joint & jointComma) === 0 &&
    !clauseEnds.test(words[to]!.folded) &&
    to - trigger.at < 25
  )
    to++;
  const clause = passage.text.slice(words[from]!.start, words[to - 1]!.end).toLowerCase();
  if (backgroundPhrases.test(clause) || runningCount.test(clause)) return 'background';
  for (const date of dates) {
    if (
      date.from >= from - 3 &&
      date.to <= to + 3 &&
      date.mention.role === 'background' &&
      !insideClauseEnd(words, trigger.at, date.from)
    )
      return 'background';
  }
  const verb = words[trigger.at]!.folded;
  const gerund = verb.endsWith('ing');
  for (let back = trigger.at - 1; back >= sentence.from && back > trigger.at - 8; back--) {
    const folded = words[back]!.folded;
    if (backgroundCues.has(folded)) return 'background';
    if ((words[back + 1]!.joint & jointComma) !== 0 && gerund) break;
  }
  const previous = words[trigger.at - 1]?.folded ?? '';
  if (
    (trigger.kind === 'noun' || gerund) &&
    /^(for|of|the|over|after|following|by)$/.test(previous) &&
    legalNews.test(sentence.text)
  )
    return 'background';
  if (
    trigger.kind === 'noun' &&
    /^(killing|beheading|assassination)$/.test(verb) &&
    previous === 'the' &&
    legalNews.test(sentence.text)
  )
    return 'background';
  const aux = words.slice(Math.max(sentence.from, trigger.at - 3), trigger.at).map((word) => word.folded);
  if (aux.includes('had') && aux.includes('been') && published !== '') return 'background';
  if (aux.includes('who') || aux.includes('whom')) return 'background';
  // "arrests a man over the shooting that left six dead".
  if (legalNews.test(passage.text.slice(words[sentence.from]!.start, words[trigger.at]!.start))) {
    for (let back = trigger.at - 1; back >= sentence.from && back > trigger.at - 8; back--)
      if (/^(that|which)$/.test(words[back]!.folded)) return 'background';
  }
  // In a later sentence, what "occurred after a boy was killed" is not this boy's death.
  if (trigger.voice === 'left' && sentence !== passage.sentences[0]) {
    for (let back = trigger.at - 1; back >= sentence.from && back > trigger.at - 8; back--)
      if (words[back]!.folded === 'after') return 'background';
  }
  return 'event';
}

function insideClauseEnd(words: Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (clauseEnds.test(words[at]!.folded)) return true;
  return false;
}

function readEnglish(passage: Passage, dates: DateHit[], published: string): CasualtyHit[] {
  const hits: CasualtyHit[] = [];
  const { words } = passage;
  for (const [number, sentence] of passage.sentences.entries()) {
    const triggers = triggersOf(words, sentence.from, sentence.to);
    const zero = readNone(passage, sentence);
    if (zero !== undefined) {
      for (const field of zero.fields)
        hits.push(hitOf(passage, number, field, { min: 0, max: 0 }, zero.from, zero.to, 'event'));
      continue;
    }
    if (triggers.length === 0) continue;
    // "Nov 15 (Agency) - A soldier was killed": the day of a date counts nobody.
    const counted = countPersons(words, sentence.from, sentence.to).filter(
      (count) =>
        (count.head !== undefined && words[count.from + 1]?.joint === 0) ||
        !dates.some((date) => date.from <= count.from && count.from < date.to),
    );
    const used = new Set<Counted>();
    let runningUntil = 0;
    for (const [order, trigger] of triggers.entries()) {
      if (trigger.kind === 'intention') continue;
      const leftLimit = order === 0 ? sentence.from : triggers[order - 1]!.to;
      const rightLimit = triggers[order + 1]?.at ?? sentence.to;
      const role = roleOf(passage, sentence, trigger, dates, published);
      if (trigger.kind === 'running') {
        const total = readRunning(words, trigger.to, sentence.to);
        if (total === undefined) continue;
        for (const count of counted) if (count.from < total.to && count.to > total.from) used.add(count);
        const hit = hitOf(passage, number, trigger.field, total.range, trigger.at, total.to, role);
        hit.total = true;
        hits.push(hit);
        runningUntil = total.to;
        continue;
      }
      // "The number of people killed in the raid rose to 21": the verb in between counts nothing itself.
      if (trigger.at < runningUntil && trigger.field === 'killed') continue;
      if (trigger.kind === 'toll') {
        const total = readTotal(words, trigger.to, sentence.to) ?? readTotalBefore(words, sentence.from, trigger.at);
        if (total !== undefined) {
          for (const count of counted) if (count.from < total.to && count.to > total.from) used.add(count);
          const hit = hitOf(passage, number, 'killed', total.range, trigger.at, Math.max(trigger.to, total.to), role);
          hit.total = true;
          hits.push(hit);
        }
        continue;
      }
      // "A strike on Nov. 14 killed eight": the figure before the verb is the day, so the verb is active.
      if (trigger.voice === 'left' && words[trigger.at - 1]?.script === 'digit') {
        const day = trigger.at - 1;
        if (dates.some((date) => date.from <= day && day < date.to)) trigger.voice = 'right';
      }
      let list: Counted[] = [];
      const free = counted.filter((count) => !used.has(count));
      if (trigger.voice !== 'right') list = listBefore(words, free, leftLimit, trigger.at);
      if (list.length === 0 && trigger.voice !== 'left') list = listAfter(words, free, trigger.to, rightLimit);
      if (list.length === 0 && trigger.kind !== 'combined') {
        const named =
          trigger.voice === 'left'
            ? namedSubject(words, leftLimit, trigger.at, passage)
            : namedObject(words, trigger.to, rightLimit, passage);
        if (
          named !== undefined &&
          !free.some((count) => count.subset && count.from <= named.from && count.to >= named.to)
        )
          list = [named];
      }
      if (list.length === 0) continue;
      for (const count of list) used.add(count);
      const hostile = list.filter((count) => count.attackers);
      const victims = list.filter((count) => !count.attackers);
      for (const group of [victims, hostile]) {
        if (group.length === 0) continue;
        let range = group.map((count) => count.range).reduce(addRanges);
        // "80 people are killed in Flores, and 21 more in Dili".
        if (trigger.voice === 'left' && group === victims) {
          const extra = counted.find(
            (count) =>
              count.more &&
              count.head === undefined &&
              !used.has(count) &&
              count.from >= trigger.to &&
              count.to <= rightLimit &&
              words[count.from - 1]?.folded === 'and' &&
              /^(in|at|near)$/.test(words[count.to]?.folded ?? ''),
          );
          if (extra !== undefined) {
            used.add(extra);
            range = addRanges(range, extra.range);
          }
        }
        const from = Math.min(trigger.at, group[0]!.from);
        const to = Math.max(trigger.to, group[group.length - 1]!.to);
        const fields: ('killed' | 'injured')[] = trigger.kind === 'combined' ? ['killed', 'injured'] : [trigger.field];
        for (const field of fields) {
          const said = trigger.kind === 'combined' ? { min: 0, max: range.max ?? range.min } : range;
          const hit = hitOf(passage, number, field, said, from, to, role, group[0]!.head);
          hit.attackers = group === hostile;
          hit.adds =
            group.some((count) => count.more) ||
            /^(also|separately|another)$/.test(words[trigger.at - 1]?.folded ?? '') ||
            words.slice(sentence.from, trigger.at + 1).some((word) => /^(also|separately)$/.test(word.folded));
          hits.push(hit);
        }
      }
    }
  }
  return hits;
}

function hitOf(
  passage: Passage,
  sentence: number,
  field: 'killed' | 'injured',
  range: PersonRange,
  from: number,
  to: number,
  role: CasualtyMention['role'],
  head?: string,
): CasualtyHit {
  return {
    mention: {
      span: sayClause(passage, from, to),
      ...(passage.in && { in: passage.in }),
      killed: field === 'killed' ? range : null,
      injured: field === 'injured' ? range : null,
      ...(head !== undefined && { group: head }),
      role,
    },
    field,
    range,
    sentence,
    from,
    to,
    total: false,
    adds: false,
    attackers: false,
    running: role === 'background' && runningCount.test(passage.sentences[sentence]?.text.toLowerCase() ?? ''),
    passage,
  };
}

/** "death toll rises from 40 to 43", "toll of at least 12", "toll is 213": the last figure it comes to. */
function readTotal(
  words: Word[],
  from: number,
  to: number,
): { range: PersonRange; from: number; to: number } | undefined {
  let found: { range: PersonRange; from: number; to: number } | undefined;
  for (let at = from; at < to && at < from + 22; at++) {
    const number = readNumber(words, at, to, from, 'en');
    if (number === undefined) continue;
    if (thingNouns.has(words[number.to]?.folded ?? '')) continue;
    const lead = words[number.from - 1]?.folded ?? '';
    if (
      /^(to|at|of|is|was|reaches|reached|hits|hit|stands|exceeds|surpasses|passes|now|past|least|above)$/.test(lead)
    ) {
      found = number;
      if (lead === 'to') break;
    }
    at = number.to - 1;
    if (found !== undefined && words[at + 1]?.folded !== 'to') break;
  }
  return found;
}

function readTotalBefore(
  words: Word[],
  from: number,
  to: number,
): { range: PersonRange; from: number; to: number } | undefined {
  for (let at = to - 1; at >= from && at > to - 4; at--) {
    const number = readNumber(words, at, to, from, 'en');
    if (number !== undefined && number.to >= to - 1) return number;
  }
  return undefined;
}

const zeroTargets =
  /^(casualties|casualty|injuries|injury|deaths|death|fatalities|victims|killed|injured|wounded|hurt)$/;

function readNone(
  passage: Passage,
  sentence: Clause,
): { fields: ('killed' | 'injured')[]; from: number; to: number } | undefined {
  const { words } = passage;
  for (let at = sentence.from; at < sentence.to; at++) {
    const folded = words[at]!.folded;
    if (!zeroWords.has(folded)) continue;
    let killed = false;
    let injured = false;
    let to = at;
    const reach =
      /^(one|reports|immediate|information|word|loss)$/.test(words[at + 1]?.folded ?? '') || folded !== 'no' ? 9 : 5;
    for (let ahead = at + 1; ahead < sentence.to && ahead <= at + reach; ahead++) {
      const here = words[ahead]!.folded;
      if (here === 'longer') break;
      if (/^(but|while|and)$/.test(here) && (words[ahead]!.joint & jointComma) !== 0) break;
      if (!zeroTargets.test(here)) continue;
      if (/^casualt/.test(here) || here === 'victims') {
        killed = true;
        injured = true;
      } else if (/^(injur|wound|hurt)/.test(here)) injured = true;
      else killed = true;
      to = ahead + 1;
    }
    if (
      folded === 'no' &&
      /^(further|new|additional|other|immediate)$/.test(words[at + 1]?.folded ?? '') &&
      words[at + 1]!.folded !== 'immediate'
    )
      continue;
    if (words.slice(at, to).some((word) => /^(word|information|details)$/.test(word.folded))) continue;
    if (killed || injured) {
      const fields: ('killed' | 'injured')[] = [];
      if (killed) fields.push('killed');
      if (injured) fields.push('injured');
      return { fields, from: at, to };
    }
  }
  return undefined;
}

const duals: Record<string, [string, 1 | 2]> = {};
for (const stem of 'شخص مدني جندي عنصر مقاتل مسلح طفل شرطي ضابط صحفي عامل مواطن ارهابي امراه شاب متظاهر'.split(' ')) {
  duals[`${stem}ين`] = [stem, 2];
  duals[`${stem}ان`] = [stem, 2];
}

/** Languages whose verb and number stand side by side: the nearest number on the right side of the verb, within the clause. */
function readBeside(passage: Passage, language: string, lexicon: CasualtyWords, dates: DateHit[]): CasualtyHit[] {
  const hits: CasualtyHit[] = [];
  const { words } = passage;
  for (const [sentenceNumber, sentence] of passage.sentences.entries()) {
    const numbers: { range: PersonRange; from: number; to: number; taken: boolean }[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = words[at]!;
      const dual = language === 'ar' ? duals[word.folded] : undefined;
      if (dual !== undefined && lexicon.persons.has(dual[0])) {
        const plural =
          /ين$/.test(word.folded) &&
          (lexicon.killed.has(words[at - 1]?.folded ?? '') || lexicon.injured.has(words[at - 1]?.folded ?? ''));
        if (
          plural &&
          word.folded !== 'مدنيين' &&
          word.folded !== 'مقاتلين' &&
          word.folded !== 'مسلحين' &&
          word.folded !== 'ارهابيين'
        )
          numbers.push({ range: { min: 2, max: 2 }, from: at, to: at + 1, taken: false });
        continue;
      }
      const number = readNumber(words, at, sentence.to, sentence.from, language);
      if (number === undefined) {
        const alone = word.folded;
        const single =
          (language === 'ar' &&
            lexicon.persons.has(alone) &&
            (lexicon.killed.has(words[at - 1]?.folded ?? '') || lexicon.injured.has(words[at - 1]?.folded ?? '')) &&
            /^(شخص|مدني|جندي|عنصر|مقاتل|طفل|شرطي|ضابط|صحفي|عامل|مواطن|امراه|شاب|متظاهر|مسلح)$/.test(alone)) ||
          (language === 'ru' &&
            /^(человек|солдат|военнослужащий|полицейский|ребенок|журналист)$/.test(alone) &&
            (lexicon.killed.has(words[at - 1]?.folded ?? '') || lexicon.killed.has(words[at + 1]?.folded ?? '')) &&
            readBack(words, at, sentence.from, language) === false &&
            /^(погиб|убит|ранен|пострадал)$/.test(words[at + 1]?.folded ?? words[at - 1]?.folded ?? ''));
        if (single) numbers.push({ range: { min: 1, max: 1 }, from: at, to: at + 1, taken: false });
        continue;
      }
      let to = number.to;
      let thing = false;
      for (let ahead = number.to; ahead < sentence.to && ahead < number.to + 3; ahead++) {
        if (lexicon.things.has(words[ahead]!.folded)) {
          thing = true;
          break;
        }
        if (lexicon.persons.has(words[ahead]!.folded)) {
          to = ahead + 1;
          break;
        }
        if (lexicon.killed.has(words[ahead]!.folded) || lexicon.injured.has(words[ahead]!.folded)) break;
      }
      const dated = dates.some((date) => date.from <= number.from && date.to >= number.to);
      const indefinite =
        language === 'tr' && words[at]!.folded === 'bir' && !lexicon.persons.has(words[number.to]?.folded ?? '');
      const article = language === 'fr' && /^(un|une)$/.test(words[at]!.folded) && to === number.to;
      if (!thing && !dated && !indefinite && !article) {
        let range = number.range;
        // "على الأقل" and "على الاقل" follow what they bound.
        if (language === 'ar' && words.slice(to, to + 4).some((word) => word.folded === 'الاقل'))
          range = { min: range.min, max: null };
        numbers.push({ range, from: number.from, to, taken: false });
      }
      at = Math.max(at, number.to - 1);
    }
    if (numbers.length === 0) continue;
    const background =
      sentence.text !== '' &&
      words.slice(sentence.from, sentence.to).some((word) => lexicon.background.has(word.folded));
    const old = dates.some(
      (date) => date.from >= sentence.from && date.to <= sentence.to && date.mention.role === 'background',
    );
    const running = runningTotal(words, sentence, language, lexicon, numbers);
    if (running !== undefined) {
      const { number, field, from } = running;
      number.taken = true;
      // "до 16" alone is "up to 16"; behind "rose" it is what the count came to.
      const range =
        language === 'ru' && number.range.max !== null
          ? { min: number.range.max, max: number.range.max }
          : number.range;
      const span: [number, number] = [Math.min(from, number.from), Math.max(from + 1, number.to)];
      const hit = hitOf(passage, sentenceNumber, field, range, ...span, background || old ? 'background' : 'event');
      hit.total = true;
      hits.push(hit);
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const folded = words[at]!.folded;
      if (running !== undefined && at >= running.from && at < running.number.from) continue;
      const field = lexicon.killed.has(folded) ? 'killed' : lexicon.injured.has(folded) ? 'injured' : undefined;
      if (field === undefined) continue;
      const right = numbers.find(
        (number) =>
          !number.taken &&
          number.from > at &&
          number.from - at <= (lexicon.order === 'before' ? 6 : 4) &&
          clear(words, at + 1, number.from, lexicon),
      );
      const left = [...numbers]
        .reverse()
        .find(
          (number) => !number.taken && number.to <= at && at - number.to <= 5 && clear(words, number.to, at, lexicon),
        );
      const adjacentLeft = left !== undefined && at - left.to === 0;
      const chosen =
        lexicon.order === 'before'
          ? adjacentLeft
            ? left
            : (right ?? left)
          : lexicon.order === 'after'
            ? (left ?? undefined)
            : adjacentLeft
              ? left
              : nearer(left, right, at, words, lexicon);
      if (chosen === undefined) continue;
      chosen.taken = true;
      const from = Math.min(at, chosen.from);
      const to = Math.max(at + 1, chosen.to);
      const hit = hitOf(
        passage,
        sentenceNumber,
        field,
        chosen.range,
        from,
        to,
        background || old ? 'background' : 'event',
      );
      hit.total = words.slice(Math.max(sentence.from, at - 4), at + 1).some((word) => lexicon.total.has(word.folded));
      hits.push(hit);
    }
  }
  return hits;
}

const rises: Record<string, { verb: RegExp; lead?: RegExp }> = {
  ar: { verb: /^[وف]?(ارتفع|ارتفعت|ارتفاع|يرتفع|ترتفع|وصل|وصلت|بلغ|بلغت|انخفض|انخفضت|تراجع)$/, lead: /^(الي|ال)$/ },
  ru: {
    verb: /^(выросло|вырос|возросло|возрос|увеличилось|увеличился|достигло|достиг|снизилось|сократилось)$/,
    lead: /^(до)$/,
  },
  tr: { verb: /^(yukseldi|yukselmis|cikti|ulasti|dustu|yukseliyor)$/ },
  fr: { verb: /^(passe|monte|atteint|atteignait|alourdi|alourdit|eleve|grimpe|revu|ramene|porte)$/, lead: /^(a)$/ },
};

/** "ارتفع عدد قتلى … إلى 21", "число погибших … выросло до 21", "ölenlerin sayısı 21'e yükseldi": a count and what it comes to, however far apart. */
function runningTotal<T extends { from: number; to: number }>(
  words: Word[],
  sentence: Clause,
  language: string,
  lexicon: CasualtyWords,
  numbers: T[],
): { number: T; field: 'killed' | 'injured'; from: number } | undefined {
  const rise = rises[language];
  if (rise === undefined) return undefined;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!lexicon.total.has(words[at]!.folded)) continue;
    let counts: 'killed' | 'injured' | undefined;
    let from = at;
    for (let near = Math.max(sentence.from, at - 2); near < sentence.to && near <= at + 4; near++) {
      const folded = words[near]!.folded;
      if (lexicon.killed.has(folded)) counts = 'killed';
      else if (lexicon.injured.has(folded)) counts = 'injured';
      else continue;
      from = Math.min(at, near);
      break;
    }
    if (counts === undefined) continue;
    const verbs: number[] = [];
    for (let verb = Math.max(sentence.from, at - 3); verb < sentence.to; verb++)
      if (rise.verb.test(words[verb]!.folded)) verbs.push(verb);
    if (verbs.length === 0) continue;
    const number = numbers.find((candidate) => {
      if (candidate.from <= at) return false;
      if (rise.lead === undefined) return verbs.some((verb) => verb >= candidate.to && verb - candidate.to <= 2);
      for (let back = candidate.from; back > at && back >= candidate.from - 3; back--)
        if (rise.lead.test(words[back]!.folded)) return true;
      return false;
    });
    if (number !== undefined) return { number, field: counts, from };
  }
  return undefined;
}

function readBack(words: Word[], at: number, floor: number, language: string): boolean {
  for (let back = at - 1; back >= floor && back > at - 4; back--)
    if (readNumber(words, back, at, floor, language) !== undefined) return true;
  return false;
}

function clear(words: Word[], from: number, to: number, lexicon: CasualtyWords): boolean {
  for (let at = from; at < to; at++) {
    const folded = words[at]!.folded;
    if (lexicon.killed.has(folded) || lexicon.injured.has(folded)) {
      // "lost their lives" is one expression in two words.
      if (!/^(hayatini|yasamini|can|kaybetti|mortellement)$/.test(folded)) return false;
    }
  }
  return true;
}

/** The nearer of two numbers; but one that leads straight into another such verb ("et sept blessés") is that verb's. */
function nearer<T extends { from: number; to: number }>(
  left: T | undefined,
  right: T | undefined,
  at: number,
  words: Word[],
  lexicon: CasualtyWords,
): T | undefined {
  if (left === undefined) return right;
  if (right === undefined) return left;
  const next = words[right.to]?.folded ?? '';
  if (lexicon.killed.has(next) || lexicon.injured.has(next)) return left;
  return at - left.to <= right.from - at - 1 ? left : right;
}

export function readCasualties(passage: Passage, language: string, dates: DateHit[], published: string): CasualtyHit[] {
  const lexicon = casualtyWordsByLanguage[language];
  if (lexicon !== undefined) return readBeside(passage, language, lexicon, dates);
  return readEnglish(passage, dates, published);
}

function contains(a: PersonRange, b: PersonRange): boolean {
  return b.min >= a.min && (a.max === null || b.min <= a.max);
}

/**
 * The toll of the main event: what the headline or the first sentence that counts its dead says, or the total where a total is
 * given; never a sum of what different sentences say, unless a sentence says that it adds. Marks later sayings of the same number
 * `repeat`.
 */
export function decideToll(hits: CasualtyHit[]): Toll {
  const toll: Toll = { killed: null, injured: null };
  if (!hits.some((hit) => hit.mention.role === 'event')) {
    // Nothing newer is told: a count that runs up to now is the news.
    const running = hits.find((hit) => hit.running);
    if (running !== undefined) running.mention.role = 'event';
  }
  for (const field of ['killed', 'injured'] as const) {
    const said = hits.filter((hit) => hit.field === field && hit.mention.role === 'event' && !hit.attackers);
    const total = said.find((hit) => hit.total);
    const first = total ?? said[0];
    if (first === undefined) continue;
    let range = first.range;
    for (const hit of said) {
      if (hit === first) continue;
      const sameSentence = hit.passage === first.passage && hit.sentence === first.sentence;
      const near =
        hit.passage === first.passage && hit.sentence - first.sentence <= 1 && hit.sentence >= first.sentence;
      const exact = hit.range.max !== null || hit.range.min !== first.range.min;
      if (total === undefined && exact && (sameSentence || (near && hit.adds)) && !(first.range.min === 0)) {
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
  }
  return toll;
}

/** One mention for what one breath says: "one person was killed and another injured". Spans join; roles must agree. */
export function joinMentions(hits: CasualtyHit[]): CasualtyMention[] {
  const mentions: CasualtyMention[] = [];
  let previous: CasualtyHit | undefined;
  for (const hit of hits) {
    const last = mentions[mentions.length - 1];
    const together =
      previous !== undefined &&
      last !== undefined &&
      previous.passage === hit.passage &&
      previous.sentence === hit.sentence &&
      previous.field !== hit.field &&
      last[hit.field] === null &&
      previous.mention.role === hit.mention.role &&
      hit.from - previous.to <= 8;
    if (together) {
      last.span = [Math.min(last.span[0], hit.mention.span[0]), Math.max(last.span[1], hit.mention.span[1])];
      last[hit.field] = hit.range;
    } else mentions.push({ ...hit.mention });
    previous = hit;
  }
  return mentions;
}
