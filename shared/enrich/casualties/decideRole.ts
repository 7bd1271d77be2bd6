import type { CasualtyMention } from '../../model/inferred.ts';
import { jointComma, jointQuote, type Word } from '../../text/readWords.ts';
import { backgroundCues, personNouns } from '../data/casualtyWords.ts';
import type { Clause, Passage } from '../passage.ts';
import type { DateHit } from '../readDates.ts';
import type { Trigger } from './findTriggers.ts';

const backgroundPhrases =
  /\b(?:last (?:year|month|week)|earlier this (?:year|month|week)|previous(?:ly)?|(?:years?|months?) ago|anniversary|past few days|earlier (?:shooting|attack|bombing)|a year earlier|during the (?:war|conflict)|(?:years?|decades?) (?:since|after|on from)|since (?:19|20)\d\d)\b/;

/** A count that runs up to now ("so far this year", "since the start of the war"): the news itself where nothing newer is told. */
export const runningCount =
  /\b(?:so far this year|this year alone|in recent (?:years|months|weeks)|since (?:the (?:war|conflict|uprising|revolt|start|beginning|fighting|violence|outbreak|civil)|(?:it|they) (?:began|broke|erupted|started))|in the (?:last|past) (?:week|month|year))\b/;

/** What the whole war has cost: news where a report opens with it, and below another matter what such reports end with. */
export const wholeWarCount =
  /\bsince (?:the (?:war|conflict|uprising|revolt|fighting|violence|outbreak|civil|start|beginning)|(?:it|they) (?:began|broke|erupted|started))\b/;

/** "killed 1,466 in June, the mission said in its monthly count": a count of a month that is over. */
const monthCount =
  /\b(?:in|during|for) (?:the month of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;
/** "across Iraq last month"; "last month's raid" is one. */
const lastMonth = /\blast (?:month|year)\b(?!['’])/;
const wholeCountry = /\b(?:across|throughout|in) (?:iraq|syria|the (?:country|province|governorate|region))\b/;
const tallies =
  /\b(?:monthly|tally|count|figures|statistics|data|documented|recorded|worst|alone|mission|observatory|network|violence and|acts of terrorism)\b/;

/** Does a sentence tell a count of some length of time, up to now or, where a report opens with it, over a month? */
export function countsAPeriod(sentence: string, opens: boolean): boolean {
  return (
    runningCount.test(sentence) ||
    (opens && lastMonth.test(sentence) && wholeCountry.test(sentence) && !legalNews.test(sentence)) ||
    (opens && monthCount.test(sentence) && tallies.test(sentence) && !legalNews.test(sentence))
  );
}

const wars = new Set('war conflict uprising insurgency'.split(' '));

/** "The war, which has killed …", "the conflict has so far claimed …": what the whole of it cost. */
function isOfTheWholeWar(words: Word[], from: number, at: number): boolean {
  let back = at - 1;
  // "had cost more than 220,000 lives": the figure may stand between the auxiliary and the noun.
  while (back >= from && back > at - 8 && !/^(?:has|have|had)$/.test(words[back]!.folded)) back--;
  if (back < from || !/^(?:has|have|had)$/.test(words[back]!.folded)) return false;
  for (let before = back - 1; before >= from && before > back - 12; before--)
    if (
      wars.has(words[before]!.folded) &&
      (back === at - 1 || /^(?:the|its|this)$/.test(words[before - 1]?.folded ?? ''))
    )
      return true;
  return false;
}

/** Words that close the clause a death is told in: what follows says when or why something else happened. */
const clauseEnds = /^(which|that|who|whom|whose|convicted|while|whereas|captured|abducted|kidnapped|seized|missing)$/;

const legalNews =
  /\b(?:sentence[sd]?|convict(?:s|ed|ion)|acquit(?:s|ted)|on trial|court|pleads?|pleaded|indict(?:s|ed)|extradit|charge[sd] with|arrest(?:s|ed)?|detain(?:s|ed)?|mourn|anniversary|rally|hold a rally|accus(?:es|ed)|condemn(?:s|ed)?|summons?|demand the|gathering to|inquiry into|sanctions|fail(?:s|ed|ing|ure) to (?:prevent|stop|avert|protect))\b/i;

const courtWords = new Set(
  'court courts trial trials tribunal prosecutor prosecutors prosecution judge judges sentence sentenced convicted charged charges charge arrest arrests arrested suspect suspects'.split(
    ' ',
  ),
);

export function decideRole(
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
  // "last year's bombing in Karrada, which killed 340": of what stands before the comma.
  const relative = /^(?:in|by|of|during)$/.test(words[from]!.folded) ? from + 1 : from;
  if (/^(?:which|that)$/.test(words[relative]!.folded) && from > sentence.from && trigger.at - relative < 6) {
    from--;
    while (from > sentence.from && (words[from]!.joint & (jointComma | jointQuote)) === 0 && trigger.at - from < 25)
      from--;
  }
  let to = trigger.at + 1;
  while (
    to < sentence.to &&
    (words[to]!.joint & jointComma) === 0 &&
    !clauseEnds.test(words[to]!.folded) &&
    to - trigger.at < 25
  )
    to++;
  // "died of wounds sustained in last week's ambush": the wounds are of before, and the death is not.
  if (/^(?:of|to|from)$/.test(words[trigger.to]?.folded ?? ''))
    for (let ahead = trigger.to + 1; ahead < to && ahead < trigger.to + 5; ahead++)
      if (/^(?:wounds?|injur(?:y|ies)|burns)$/.test(words[ahead]!.folded)) to = ahead + 1;
  const clause = passage.text.slice(words[from]!.start, words[to - 1]!.end).toLowerCase();
  // "…, which came a week after a blast that killed 14": what the clause reckons from was before.
  const opens = passage.text.slice(words[from]!.start, words[trigger.at]!.start).toLowerCase();
  if (/\b(?:hours?|days?|weeks?|months?|years?) after\b/.test(opens)) return 'background';
  if (backgroundPhrases.test(clause) || runningCount.test(clause)) return 'background';
  // "…killed 250 in January, another 13 died on Saturday": a day of the clause's own outweighs what stands before its comma.
  const ownDay = dates.some(
    (date) => date.from >= from && date.to <= to && (date.mention.role === 'event' || date.mention.role === 'report'),
  );
  // "The coalition acknowledged that eleven had been killed in May", "an inquiry finds that 1,426 were killed in March": found out now.
  const found = sentence === passage.sentences[0] && isFoundOut(words, sentence.from, trigger.at);
  for (const date of dates) {
    if (found && isOfThisYear(date, published)) continue;
    if (
      date.from >= (ownDay ? from : Math.max(sentence.from, from - 3)) &&
      date.to <= Math.min(sentence.to, to + 3) &&
      date.mention.role === 'background' &&
      !insideClauseEnd(words, trigger.at, date.from)
    )
      return 'background';
  }
  if (isOfTheWholeWar(words, sentence.from, trigger.at)) return 'background';
  // "condemned the killing of 21 people in Saturday's attack": news of this week, whoever speaks of it.
  const thisWeek =
    ownDay &&
    (/\b(?:condemn(?:s|ed|ing)?|mourn(?:s|ed|ing)?)\b/i.test(sentence.text) ||
      // "accused the army of killing 12 on Tuesday": so do those who were there, where no court does.
      (/\b(?:accus(?:es|ed|ing)|blam(?:es|ed|ing))\b/i.test(sentence.text) &&
        !words.slice(sentence.from, sentence.to).some((word) => courtWords.has(word.folded))));
  const verb = words[trigger.at]!.folded;
  const gerund = verb.endsWith('ing');
  for (let back = trigger.at - 1; back >= sentence.from && back > trigger.at - 8; back--) {
    const folded = words[back]!.folded;
    if (
      backgroundCues.has(folded) &&
      !(thisWeek && /^(?:condemn|mourn|accus|blam)/.test(folded)) &&
      // Whoever is executed was convicted before.
      !(
        /^(?:executed|hanged|executes?|hangs?)$/.test(verb) &&
        /^(?:convicted|sentenced|accused|charged|guilty)$/.test(folded)
      )
    )
      return 'background';
    if ((words[back + 1]!.joint & jointComma) !== 0 && gerund) break;
  }
  const previous = words[trigger.at - 1]?.folded ?? '';
  // "wanted over the 2014 raid that killed 18".
  for (let back = trigger.at - 1; back > from && back > trigger.at - 6; back--)
    if (/^(?:that|which)$/.test(words[back]!.folded)) {
      for (let year = back - 1; year >= from && year > back - 9; year--)
        if (/^(?:19|20)\d\d$/.test(words[year]!.folded) && words[year]!.folded < published.slice(0, 4))
          return 'background';
      break;
    }
  // "six men suspected of killing a judge".
  if (gerund && previous === 'of' && words[trigger.at - 2]?.folded === 'suspected') return 'background';
  if (
    !thisWeek &&
    (trigger.kind === 'noun' || gerund) &&
    /^(for|of|the|over|after|following|by)$/.test(previous) &&
    legalNews.test(sentence.text)
  )
    return 'background';
  if (
    !thisWeek &&
    trigger.kind === 'noun' &&
    /^(killing|beheading|assassination|massacre|slaughter)$/.test(verb) &&
    (previous === 'the' || (/^(?:19|20)\d\d$/.test(previous) && words[trigger.at - 2]?.folded === 'the')) &&
    legalNews.test(sentence.text)
  )
    return 'background';
  // "protest over the death of", "the grip that killed Salim Rahhal": a death that is known already, spoken of again.
  if (
    trigger.kind === 'noun' &&
    previous === 'the' &&
    /^(over|mourn|mourning|mark|marking)$/.test(words[trigger.at - 2]?.folded ?? '')
  )
    return 'background';
  if (/^(that|which)$/.test(previous) && trigger.voice === 'right' && namesOnePerson(words, trigger.to, sentence.to))
    return 'background';
  // "in response to an incident in which four men were killed".
  const opening = passage.text.slice(words[sentence.from]!.start, words[trigger.at]!.start);
  if (answersAnother.test(opening) || isRemembered(words, sentence.from, trigger.at)) return 'background';
  const aux = words.slice(Math.max(sentence.from, trigger.at - 3), trigger.at).map((word) => word.folded);
  // "Police said five had been killed" is the news, set one tense back; "five had been killed there in May" is not.
  if (
    aux.includes('had') &&
    aux.includes('been') &&
    published !== '' &&
    !found &&
    !isReported(words, sentence.from, trigger.at)
  )
    return 'background';
  // "thirteen people, eleven of whom were children, succumbed": the clause of "whom" is closed.
  const open = (words[trigger.at]!.joint & jointComma) === 0;
  if (open && (aux.includes('who') || aux.includes('whom'))) return 'background';
  // "arrests a man over the shooting that left six dead".
  if (!thisWeek && legalNews.test(passage.text.slice(words[sentence.from]!.start, words[trigger.at]!.start))) {
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

/** Who finds out later what happened. */
const finders = new Set(
  'inquiry investigator investigators investigation commission committee panel review report experts coalition military command observatory network mission group monitor monitors army ministry amnesty watch nations'.split(
    ' ',
  ),
);
const findings =
  /^(?:says?|said|finds?|found|concludes?|concluded|acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?|documents?|documented|puts)$/;

/** "An inquiry finds that …", "the coalition acknowledged that …" before the verb at `at`. */
function isFoundOut(words: Word[], from: number, at: number): boolean {
  let finder = -20;
  for (let near = from; near < at; near++) {
    if (finders.has(words[near]!.folded)) finder = near;
    else if (near - finder < 10 && findings.test(words[near]!.folded)) return true;
  }
  return false;
}

/** Not longer ago than half a year: what is older is told as what was before, whoever tells it. */
function isOfThisYear(date: DateHit, published: string): boolean {
  const at = Date.parse(published);
  const then = Date.parse(date.mention.value.length === 7 ? `${date.mention.value}-28` : date.mention.value);
  return date.mention.value.length > 4 && at - then < 190 * 86_400_000;
}

function isReported(words: Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back > at - 20; back--)
    if (
      /^(?:said|says|reported|reports|announced|confirmed|added|claimed|told|saying|stated|according)$/.test(
        words[back]!.folded,
      )
    )
      return true;
  return false;
}

const remembrance =
  /^(?:mark|marks|marked|marking|commemorat(?:e|es|ed|ing|ion)|remember|remembers|remembered|remembering|memorial|vigil|wreaths?|monument|homage|silence)$/;
const remembered =
  /^(?:years?|anniversary|decades?|victims|dead|where|which|when|attack|massacre|bombing|battle|genocide|killing|slaughter)$/;

/** "gathered to mark ten years since IS overran their towns, killing …": the dead of what is remembered. */
function isRemembered(words: Word[], from: number, at: number): boolean {
  for (let cue = at - 1; cue >= from && cue > at - 25; cue--)
    if (remembrance.test(words[cue]!.folded))
      for (let near = cue + 1; near < at && near < cue + 10; near++)
        if (remembered.test(words[near]!.folded)) return true;
  return false;
}

/** A strike told as the answer to what came before it: the dead in its "in which" are those of before. */
const answersAnother =
  /\b(?:in response to|in retaliation for|to avenge|in revenge for|inquiry into|anniversary of)\b.{3,160}\b(?:in which|where|that|which)\b/is;

/** Two words in capitals right behind the verb, and no count: "that killed Karim Haddad". */
function namesOnePerson(words: Word[], at: number, end: number): boolean {
  const first = words[at];
  const second = words[at + 1];
  return (
    at + 1 < end &&
    first?.capitals === 'first' &&
    second?.capitals === 'first' &&
    first.script === 'latin' &&
    second.joint === 0 &&
    !personNouns.has(first.folded) &&
    !personNouns.has(words[at + 2]?.folded ?? '')
  );
}

function insideClauseEnd(words: Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (clauseEnds.test(words[at]!.folded)) return true;
  return false;
}
