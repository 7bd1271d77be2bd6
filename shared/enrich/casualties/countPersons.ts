import type { PersonRange } from '../../model/inferred.ts';
import {
  jointColon,
  jointComma,
  jointDash,
  jointHyphen,
  jointLine,
  jointParenthesis,
  jointStop,
  jointTight,
  type Word,
} from '../../text/readWords.ts';
import {
  adverbs,
  ailments,
  attackers,
  auxiliaries,
  injureActive,
  injureBoth,
  injureNoun,
  killActive,
  killBoth,
  killIntransitive,
  personNouns,
  stopWords,
  thingNouns,
} from '../data/casualtyWords.ts';
import { readNumber } from '../readNumber.ts';
import { agesTo, countsChildren, isAge, namedWithAges } from './isAge.ts';
import { isSpeaker } from './isSpeaker.ts';

export interface Counted {
  range: PersonRange;
  from: number;
  to: number;
  head?: string;
  subset: boolean;
  attackers: boolean;
  /** "two of the gunmen who stormed the post": they are told apart from those who died beside them. */
  attacked?: boolean;
  more: boolean;
  vague: boolean;
  /** Its noun is none we know: it counts only right beside the verb, for what is killed is alive. */
  doubtful: boolean;
}

const irregularSingulars = new Set('person man woman child policeman serviceman gunman militiaman baby'.split(' '));

export function isSingular(noun: string): boolean {
  return (
    irregularSingulars.has(noun) ||
    (!noun.endsWith('s') &&
      !/^(people|men|women|children|police|personnel|staff|policemen|servicemen|gunmen|militiamen|crew|others|troops|fishermen|workmen|elderly|lebanese|peshmerga|asayish)$/.test(
        noun,
      ))
  );
}

/** One or many: "a peshmerga", "nine peshmerga". */
const ofEither = /^(?:lebanese|peshmerga|asayish)$/;

const subsetOpeners = new Set('including among includes included mostly both'.split(' '));

const bareFollowers = new Set(
  'suffer suffers suffered suffering sustain sustained near outside around across others other more bodies corpses body succumbed with nursing dead killed wounded injured hurt were was are is have has had died in and or people additional including but while as after when deaths fatalities injuries lives'.split(
    ' ',
  ),
);

/** One each: "a baker, his wife and three children". */
const kin = new Set(
  'wife husband son daughter mother father brother sister grandmother grandfather grandson granddaughter nephew niece cousin uncle aunt'.split(
    ' ',
  ),
);

/** Where "(elderly|married …) couple" or "twins" ends, when it begins here and no "of" follows. */
function coupleAt(words: Word[], at: number, to: number): number | undefined {
  for (let ahead = at; ahead < to && ahead < at + 3; ahead++) {
    const { folded } = words[ahead]!;
    if (folded === 'couple') return words[ahead + 1]?.folded === 'of' ? undefined : ahead + 1;
    if (!/^(elderly|married|young|local|syrian|iraqi|kurdish|yazidi|christian|retired)$/.test(folded)) return undefined;
  }
  return undefined;
}

function familyAt(words: Word[], at: number, to: number): boolean {
  for (let ahead = at; ahead < to && ahead < at + 3; ahead++)
    if (/^(?:family|household)$/.test(words[ahead]!.folded)) return words[ahead + 1]?.folded !== 'of';
  return false;
}

const determiners = new Set('a an another one'.split(' '));

/** What a parent has so many of: "a father of five young children". */
const ofChildren = /^(?:young|small|little|grown|teenage|children|child|kids|sons|daughters|boys|girls)$/;

/** "his wife", "his pregnant wife", "her elder brother": the noun of kin, at most one word behind the possessive. */
function kinBehind(words: Word[], at: number): boolean {
  if (kin.has(words[at + 1]?.folded ?? '')) return true;
  // Behind "and" or a comma anybody of theirs: "a judge and his driver", "a man, his wife and their baby".
  const listed =
    words[at - 1]?.folded === 'and' ||
    (words[at]!.joint & jointComma) !== 0 ||
    // "wounded its owner and two customers".
    injureBoth.has(words[at - 1]?.folded ?? '') ||
    killBoth.has(words[at - 1]?.folded ?? '');
  for (let ahead = at + 1; ahead < words.length && ahead < at + 6; ahead++) {
    const { folded, joint } = words[ahead]!;
    if ((joint & ~(jointHyphen | 512)) !== 0 || stopWords.has(folded)) return false;
    if (kin.has(folded)) return true;
    const last = !personNouns.has(words[ahead + 1]?.folded ?? '');
    if (personNouns.has(folded) && last) return listed && isSingular(folded);
    // "his 12-year-old son"; any other word but one ends it.
    const aged = (words[at + 2]?.joint ?? 0) & jointHyphen;
    if (!aged && ahead > at + 1) return false;
  }
  return false;
}

/** "The father, the mother and three children": one each, in a list; alone it is the sentence's subject and counted as such. */
function isListedKin(words: Word[], at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  // "the driver and five passengers".
  const { folded } = words[at + 1]!;
  if (personNouns.has(folded) && isSingular(folded) && words[at + 2]?.folded === 'and' && at + 3 < to) {
    const { joint } = words[at + 2]!;
    if (joint === 0 && /^(?:his|her|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(words[at + 3]!.folded))
      return true;
  }
  if (!kin.has(folded)) return false;
  // "…, the mother and the son": the last of them.
  if (words[at - 1]?.folded === 'and' && words[at]!.joint === 0 && kin.has(words[at - 2]?.folded ?? '')) return true;
  if (at + 2 >= to) return false;
  const next = words[at + 2]!;
  if (next.folded === 'of')
    return parentOf.test(words[at + 1]!.folded) && !/^(?:the|a|an|his|her)$/.test(words[at + 3]?.folded ?? 'the');
  const then = next.folded === 'and' ? words[at + 3] : (next.joint & jointComma) !== 0 ? next : undefined;
  return then !== undefined && /^(?:the|a|an|his|her|their|one|two|three|four|five|six)$/.test(then.folded);
}

const ordinals = /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

const arms =
  /^(?:tomahawks|humvees|sukhois|migs|katyushas|grads|kalashnikovs|hellfires|leopards|iskanders|apaches|chinooks|kornets|kalibrs|patriots|scuds|toyotas|kilometers|kilometres)$/;

/** A name in the plural, such as peoples and families have. */
function isPeople({ folded, capitals, script }: Word): boolean {
  return (
    capitals === 'first' &&
    script === 'latin' &&
    /[a-z]{3}s$/.test(folded) &&
    !/ss$/.test(folded) &&
    !arms.test(folded) &&
    !thingNouns.has(folded)
  );
}

/** Verbs of what comes over a person: whoever is counted stands before them. */
const befalls = /^(?:suffer(?:s|ed)?|sustain(?:s|ed)?|survive[sd]?|remain(?:s|ed)?|need(?:s|ed)?)$/;

/** A comma, a stop, a colon or a dash before it. */
function isParted({ joint }: Word): boolean {
  if ((joint & (jointComma | jointStop | jointLine | jointColon | jointDash | jointParenthesis)) !== 0) return true;
  return (joint & (jointHyphen | jointTight)) === jointHyphen;
}

/** "wounding nine before guards arrived", "killed four by mistake": a bare figure right behind such a verb counts persons. */
function isObject(words: Word[], begin: number, follower: string): boolean {
  const verb = words[begin - 1]?.folded ?? '';
  if (!stopWords.has(follower) || /^(?:per|than|to|for)$/.test(follower)) return false;
  return killBoth.has(verb) || killActive.has(verb) || injureBoth.has(verb) || injureActive.has(verb);
}

/**
 * "six: a traffic officer, two vendors and three schoolgirls", "two soldiers, one American and one British, are": where the parts of a whole
 * of `persons` end that begin at word `at`; undefined where they do not come to it. Behind a comma they must close with one, or name
 * nobody ("one American and one British"); else they are further members of a list.
 */
function breakdownTo(words: Word[], at: number, to: number, persons: number): number | undefined {
  if (at >= to || persons < 2 || !isParted(words[at]!)) return undefined;
  const byComma = (words[at]!.joint & jointComma) !== 0;
  let sum = 0;
  let items = 0;
  let named = false;
  let last = at;
  for (let here = at; here < to && here < at + 40; ) {
    const { folded } = words[here]!;
    if (here > at && isParted(words[here]!) && (words[here]!.joint & jointComma) === 0) break;
    const number = readNumber(words, here, to, here, 'en');
    const one = number === undefined && /^an?$/.test(folded);
    if (one || (number !== undefined && number.range.max === number.range.min)) {
      if (sum === persons) break;
      sum += one ? 1 : number!.range.min;
      items++;
      last = number?.to ?? here + 1;
      here = last;
      continue;
    }
    if (here - last > 6 || auxiliaries.has(folded) || killBoth.has(folded) || injureBoth.has(folded)) break;
    if (/^(?:in|at|on|when|while|after|said|says|who|which|including|wounding|injuring)$/.test(folded)) break;
    if (folded !== 'and' && sum === persons && (words[here]!.joint & jointComma) !== 0)
      return items > 1 ? here : undefined;
    named ||= personNouns.has(folded);
    here++;
    if (folded !== 'and') last = Math.max(last, here - 3);
    if (here >= to && sum === persons) return items > 1 && (!byComma || !named) ? here : undefined;
    if (sum === persons && here < to && isParted(words[here]!))
      return items > 1 && (!byComma || !named || (words[here]!.joint & jointStop) === 0) ? here : undefined;
  }
  return undefined;
}

/** A bracket or a dash: a count does not reach over it. */
const aside = jointParenthesis | jointDash;

/** "and two the day before", "four the previous night": when the last of a list came to harm. */
function isDayBeside(words: Word[], at: number): boolean {
  if (words[at]?.folded !== 'the') return false;
  return /^(?:day|night|week|month|morning|evening|previous|following|next|same)$/.test(words[at + 1]?.folded ?? '');
}

/** "a fourth was hurt", "a third man": one more of those counted; "a third of them", "a third attack" is none. */
function isOneMore(words: Word[], at: number, to: number): boolean {
  const next = words[at];
  if (next === undefined || at >= to || (next.joint & (jointComma | jointStop)) !== 0) return true;
  return (
    (auxiliaries.has(next.folded) ||
      adverbs.has(next.folded) ||
      personNouns.has(next.folded) ||
      killIntransitive.has(next.folded) ||
      injureBoth.has(next.folded) ||
      /^(?:in|at|near|later|who|suffered|lost|sustained)$/.test(next.folded)) &&
    !thingNouns.has(next.folded)
  );
}

/** "the cleric's son", "the mayor's wife": one of somebody else's. */
function isTheirKin(words: Word[], at: number, to: number): boolean {
  for (let ahead = at + 1; ahead + 2 < to && ahead < at + 4; ahead++)
    if (personNouns.has(words[ahead]!.folded) && words[ahead + 1]!.folded === 's' && words[ahead + 1]!.joint !== 0)
      return kinBehind(words, ahead + 1);
  return false;
}

/** Where "(crew) members", "pilots" ends: persons in the plural. */
function pairTo(words: Word[], at: number, to: number): number | undefined {
  for (let ahead = at; ahead < to && ahead < at + 3; ahead++) {
    const { folded, joint } = words[ahead]!;
    if (joint !== 0 || stopWords.has(folded)) return undefined;
    if (personNouns.has(folded) && !isSingular(folded)) return ahead + 1;
  }
  return undefined;
}

/** "twice as many", "three times as many". */
function timesAt(words: Word[], at: number, floor: number): number {
  if (at < floor) return 0;
  if (words[at]!.folded === 'twice') return 2;
  if (words[at]!.folded !== 'times' || at - 1 < floor) return 0;
  const { range } = readNumber(words, at - 1, at, at - 1, 'en') ?? {};
  return range !== undefined && range.min === range.max ? range.min : 0;
}

const parentOf = /^(?:father|mother|grandfather|grandmother)$/;

/** Every count of persons in words `[from, to)`. */
export function countPersons(words: Word[], from: number, to: number): Counted[] {
  const counted: Counted[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    const ages = agesTo(words, at, to, isSingular);
    if (ages !== undefined) {
      at = ages - 1;
      continue;
    }
    const named =
      word.capitals === 'first' && (at === from || words[at - 1]!.capitals !== 'first' || word.joint !== 0)
        ? namedWithAges(words, at, to)
        : undefined;
    if (named !== undefined) {
      const { persons } = named;
      counted.push({ ...countOne(at, named.to, undefined), range: { min: persons, max: persons } });
      at = named.to - 1;
      continue;
    }
    const number = readNumber(words, at, to, from, 'en');
    if (number !== undefined && isAge(words, number, to, from, isSingular)) {
      at = number.to - 1;
      continue;
    }
    if (number !== undefined && countsChildren(words, number.from, number.to, from)) {
      at = number.to - 1;
      while (at + 1 < to && words[at + 1]!.joint === 0 && ofChildren.test(words[at + 1]!.folded)) at++;
      continue;
    }
    // "Syrian crisis live (67)": a number alone in brackets counts pages or posts.
    if (
      number !== undefined &&
      (words[number.from]!.joint & jointParenthesis) !== 0 &&
      (number.to >= words.length || (words[number.to]!.joint & jointParenthesis) !== 0)
    ) {
      at = number.to - 1;
      continue;
    }
    // "too many wounded to count": nobody has counted them.
    if (word.folded === 'many' && words[at - 1]?.folded === 'too') continue;
    if (
      number === undefined &&
      word.folded === 'a' &&
      ordinals.test(words[at + 1]?.folded ?? '') &&
      isOneMore(words, at + 2, to)
    ) {
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
      (determiners.has(word.folded) ||
        (/^(his|her|their|its)$/.test(word.folded) && kinBehind(words, at)) ||
        (word.folded === 'the' && (isListedKin(words, at, to) || isTheirKin(words, at, to)))) &&
      !(word.folded === 'one' && words[at + 1]?.folded === 'of');
    // "a couple and their two daughters": two persons; "a couple of rockets": none.
    const two = single && !/^(?:another)$/.test(word.folded) ? coupleAt(words, at + 1, to) : undefined;
    if (two !== undefined) {
      counted.push({ ...countOne(at, two, 'couple'), range: { min: 2, max: 2 } });
      at = two - 1;
      continue;
    }
    // "both crew members were killed"; behind a comma it tells more of two who are counted.
    const bothTo = word.folded === 'both' && (word.joint & jointComma) === 0 ? pairTo(words, at + 1, to) : undefined;
    if (bothTo !== undefined) {
      counted.push({ ...countOne(at, bothTo, words[bothTo - 1]!.folded), range: { min: 2, max: 2 } });
      at = bothTo - 1;
      continue;
    }
    if (/^(?:his|her|their)$/.test(word.folded) && words[at + 1]?.folded === 'parents' && at + 1 < to) {
      counted.push({ ...countOne(at, at + 2, 'parents'), range: { min: 2, max: 2 } });
      at++;
      continue;
    }
    if (number === undefined && !single) continue;
    // "killing no one"; "thirteen people, all from the same family": neither counts anybody.
    if (word.folded === 'one' && words[at - 1]?.folded === 'no') continue;
    // "three in one and six in the other".
    if (
      word.folded === 'one' &&
      /^(?:in|at|on|from)$/.test(words[at - 1]?.folded ?? '') &&
      words[at + 1]?.folded === 'and'
    )
      continue;
    if (word.folded === 'all' && (word.joint & jointComma) !== 0 && !personNouns.has(words[at + 1]?.folded ?? ''))
      continue;
    const begin = number?.from ?? at;
    // "ten soldiers and twice as many fighters".
    const asMany = word.folded === 'many' && words[at - 1]?.folded === 'as' && words[at + 1]?.folded !== 'as';
    // "four dead and as many wounded": once the count before.
    const times = asMany ? timesAt(words, at - 2, from) || 1 : 0;
    const before = times > 0 ? counted[counted.length - 1] : undefined;
    let next = number?.to ?? at + 1;
    const range: PersonRange =
      before === undefined
        ? (number?.range ?? { min: 1, max: 1 })
        : { min: before.range.min * times, max: before.range.max === null ? null : before.range.max * times };
    // "15-year-old", "two-year-old": an age or a span, not a count.
    if (next < to && (words[next]!.joint & jointHyphen) !== 0 && !personNouns.has(words[next]!.folded)) {
      at = next;
      continue;
    }
    // "seven members of one family": the family counts nobody besides.
    if (
      (single || range.max === 1) &&
      /^(?:of|from)$/.test(words[begin - 1]?.folded ?? '') &&
      familyAt(words, next, to)
    ) {
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
    // "killed ten, most of them soldiers": the count ends where its clause does.
    const closed = next < to && (isParted(words[next]!) || isDayBeside(words, next));
    for (let ahead = next; !closed && ahead < to && ahead < next + 9; ahead++) {
      const here = words[ahead]!;
      // "July 6 (Agency) - Six soldiers": what stands in front of the dash is the dateline.
      if ((here.joint & aside) !== 0 && ahead > next) break;
      if (here.joint !== 0 && (here.joint & (jointComma | jointStop | jointLine)) !== 0 && ahead > next) {
        if (
          (here.joint & jointStop) === 0 ||
          (words[ahead - 1]!.end - words[ahead - 1]!.start > 1 && (here.joint & 512) === 0)
        )
          break;
      }
      // "a 45-year-old man", "his two-month-old daughter".
      if (
        single &&
        /^(?:year|month|week|day)$/.test(words[ahead + 1]?.folded ?? '') &&
        (words[ahead + 1]!.joint & jointHyphen) !== 0
      ) {
        ahead += words[ahead + 2]?.folded === 'old' || words[ahead + 2]?.folded === 'olds' ? 2 : 1;
        continue;
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
      // "seven of the 24 miners": the whole is counted, its part is told.
      if (
        !single &&
        words[ahead - 1]?.folded === 'the' &&
        words[ahead - 2]?.folded === 'of' &&
        readNumber(words, ahead, ahead + 1, ahead, 'en') !== undefined
      )
        continue;
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
        if (single && !isSingular(here.folded) && !ofEither.test(here.folded) && word.folded !== 'another') {
          head = undefined;
          rejected = true;
        }
        break;
      }
      // "20 cases of suffocation".
      if (
        here.folded === 'cases' &&
        words[ahead + 1]?.folded === 'of' &&
        ailments.has(words[ahead + 2]?.folded ?? '')
      ) {
        end = ahead;
        head = 'cases';
        break;
      }
      if (thingNouns.has(here.folded)) {
        // "two truck drivers": the thing only says what sort of person.
        const driven = words[ahead + 1];
        if (driven !== undefined && ahead + 1 < to && driven.joint === 0 && personNouns.has(driven.folded)) continue;
        rejected = true;
        break;
      }
      // "two UNIFIL and UNDOF observers": two modifiers of one noun.
      if (
        here.folded === 'and' &&
        ahead > next &&
        words[ahead - 1]!.capitals !== 'none' &&
        words[ahead + 1]?.capitals !== 'none' &&
        personNouns.has(words[ahead + 2]?.folded ?? '')
      )
        continue;
      if (
        stopWords.has(here.folded) ||
        killBoth.has(here.folded) ||
        injureBoth.has(here.folded) ||
        killActive.has(here.folded)
      )
        break;
      if (killIntransitive.has(here.folded) || injureNoun.has(here.folded) || befalls.test(here.folded)) break;
      if (here.script === 'digit') break;
      if (here.script === 'latin' && here.folded !== 'of' && here.folded !== 'the') unknown = ahead + 1;
    }
    if (rejected) {
      at = Math.max(at, next - 1);
      continue;
    }
    let doubtful = false;
    // "250 Ismailis": a people's name is no thing.
    if (head === undefined && unknown === end + 1 && !single && isPeople(words[end]!)) {
      head = words[end]!.folded;
      end++;
    }
    if (head === undefined && unknown !== undefined && !more && !single && number !== undefined) {
      doubtful = true;
      end = unknown;
    } else if (head === undefined) {
      const follower = words[end]?.folded ?? '';
      const direct =
        bareFollowers.has(follower) ||
        killIntransitive.has(follower) ||
        closed ||
        end >= words.length ||
        end === to ||
        isObject(words, begin, follower);
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
      subset:
        isSubset(words, begin, from) ||
        // "two sisters among them".
        (words[end]?.folded === 'among' &&
          words[end]!.joint === 0 &&
          /^(?:them|these|those)$/.test(words[end + 1]?.folded ?? '')) ||
        isWithdrawn(words, begin, from) ||
        (words[end - 1]?.folded === 'whom' && head === 'them') ||
        (head === 'them' && counted.length > 0 && (isBeing(words[end]) || isAside(words, begin, end, to))),
      attackers: head !== undefined && attackers.has(head),
      attacked: head !== undefined && attackedThem(words, end, to),
      more:
        more ||
        word.folded === 'another' ||
        head === 'others' ||
        /^(further|another)$/.test(words[begin - 1]?.folded ?? ''),
      vague: number?.vague ?? false,
      doubtful,
    });
    at = Math.max(at, end - 1);
    if (range.min === range.max) {
      const parts = breakdownTo(words, end, to, range.min);
      if (parts !== undefined) at = parts - 1;
    }
  }
  takeBackWithdrawn(words, counted);
  tellPartsBefore(words, counted);
  tellAttackersBefore(words, counted, from);
  return withoutSpeakers(words, counted, from, to);
}

/** "killed 14 soldiers, an officer and an activist said": whoever tells of the dead is none of them, nor who speaks beside him. */
function withoutSpeakers(words: Word[], counted: Counted[], from: number, to: number): Counted[] {
  const victims: Counted[] = [];
  let speaker: Counted | undefined;
  for (const count of [...counted].reverse()) {
    const beside =
      speaker !== undefined &&
      words[speaker.from - 1]?.folded === 'and' &&
      speaker.from - 1 === count.to &&
      (count.from === from || (words[count.from]!.joint & (jointComma | jointStop | jointLine)) !== 0);
    if (beside || isSpeaker(words, count.from, count.to, to, from)) speaker = count;
    else victims.unshift(count);
  }
  return victims;
}

/** "Seven, not nine, were killed": the figure behind "not" is taken back, and what is told of it is told of the one before. */
function takeBackWithdrawn(words: Word[], counted: Counted[]): void {
  for (let at = counted.length - 1; at > 0; at--) {
    const withdrawn = counted[at]!;
    const stands = counted[at - 1]!;
    if (words[withdrawn.from - 1]?.folded !== 'not' || withdrawn.from - 1 !== stands.to) continue;
    stands.to = withdrawn.to;
    counted.splice(at, 1);
  }
}

/** "Six children were among 14 civilians killed": the whole stands behind "among", its part before. */
function tellPartsBefore(words: Word[], counted: Counted[]): void {
  for (let at = 1; at < counted.length; at++) {
    const whole = counted[at]!;
    const part = counted[at - 1]!;
    let among = whole.from - 1;
    while (among > part.to && /^(?:the|at|least)$/.test(words[among]!.folded)) among--;
    if (words[among]?.folded !== 'among' || !/^(?:is|are|was|were)$/.test(words[among - 1]?.folded ?? '')) continue;
    if (among - 1 - part.to > 2) continue;
    whole.subset = false;
    part.subset = true;
  }
}

/** "and their attackers, two men in vests, died": the count says how many the attackers were. */
function tellAttackersBefore(words: Word[], counted: Counted[], floor: number): void {
  for (const count of counted) {
    if ((words[count.from]!.joint & jointComma) === 0 || count.from - 2 < floor) continue;
    const told = count.from - 1;
    if (!attackers.has(words[told]!.folded) || isSingular(words[told]!.folded)) continue;
    if (!/^(?:the|their|its|his|her)$/.test(words[told - 1]!.folded)) continue;
    count.attackers = true;
    count.from = told - 1;
  }
}

/** "Eight people, six of them from one family, drowned": between two commas a part is told, and the verb is the whole's. */
function isAside(words: Word[], from: number, at: number, to: number): boolean {
  if ((words[from]!.joint & jointComma) === 0 || !/^(?:from|of|in|under|aged|on)$/.test(words[at]?.folded ?? ''))
    return false;
  for (let ahead = at + 1; ahead < to && ahead < at + 8; ahead++)
    if ((words[ahead]!.joint & jointComma) !== 0) return true;
  return false;
}

/** "Four civilians, two of them brothers": what stands behind says who those two were, and no verb what became of them. */
function isBeing(word: Word | undefined): boolean {
  if (word === undefined || word.joint !== 0 || word.script !== 'latin') return false;
  const { folded } = word;
  return !(
    auxiliaries.has(folded) ||
    killBoth.has(folded) ||
    killActive.has(folded) ||
    killIntransitive.has(folded) ||
    injureBoth.has(folded) ||
    injureActive.has(folded) ||
    stopWords.has(folded) ||
    /^(?:and|or|but|in|on|at|by|near|from|when|while|as|after|before|later|to|with|who|have|has|had|are|is)$/.test(
      folded,
    )
  );
}

function isSubset(words: Word[], at: number, floor: number): boolean {
  for (let back = at - 1; back >= floor && back > at - 12; back--) {
    const here = words[back]!;
    // "16 dead - among whom are four women - and ten wounded": a dash closes what was told between two of them.
    if (isParted(words[back + 1]!) && (words[back + 1]!.joint & (jointComma | jointLine | jointParenthesis)) === 0)
      return false;
    if (subsetOpeners.has(here.folded) || (here.folded === 'as' && words[back - 1]?.folded === 'such')) return true;
    // "among whom are four women".
    if (auxiliaries.has(here.folded) && /^(?:whom|them)$/.test(words[back - 1]?.folded ?? '')) continue;
    if (here.folded === 'whom' && words[back - 1]?.folded === 'of') return true;
    if (
      killBoth.has(here.folded) ||
      injureBoth.has(here.folded) ||
      injureActive.has(here.folded) ||
      auxiliaries.has(here.folded) ||
      killActive.has(here.folded)
    )
      return false;
    if (here.folded === 'and' || personNouns.has(here.folded) || here.script === 'digit') continue;
  }
  return false;
}

/** "an earlier report of seven deaths", "a previous count of 40": a figure that was told before and is taken back or passed. */
function isWithdrawn(words: Word[], at: number, floor: number): boolean {
  if (words[at - 1]?.folded !== 'of' || at - 3 < floor) return false;
  return (
    /^(?:reports?|tolls?|counts?|figures?|estimates?|tally)$/.test(words[at - 2]!.folded) &&
    words
      .slice(Math.max(floor, at - 5), at - 2)
      .some(({ folded }) => /^(?:earlier|previous|initial|first|prior|preliminary)$/.test(folded))
  );
}

/** "two of the gunmen who stormed the post": who attacked is counted apart. */
function attackedThem(words: Word[], at: number, to: number): boolean {
  if (at + 1 >= to || !/^(?:who|that|which)$/.test(words[at]!.folded)) return false;
  const verb = /^(?:had|have|then)$/.test(words[at + 1]!.folded) ? at + 2 : at + 1;
  return verb < to && attacked.test(words[verb]!.folded);
}

const attacked =
  /^(?:attacked|stormed|raided|ambushed|assaulted|carried|detonated|blew|opened|tried|attempted|infiltrated|mounted|staged|launched|rammed)$/;

export function countOne(from: number, to: number, head: string | undefined): Counted {
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
