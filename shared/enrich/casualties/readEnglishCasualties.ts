import { jointComma, type Word } from '../../text/readWords.ts';
import { personNouns } from '../data/casualtyWords.ts';
import type { Passage } from '../passage.ts';
import type { DateHit } from '../readDates.ts';
import { type Counted, countPersons } from './countPersons.ts';
import { decideRole } from './decideRole.ts';
import { findTriggers, type Trigger } from './findTriggers.ts';
import { addRanges, listAfter, listBefore } from './listPersons.ts';
import { type CasualtyHit, makeCasualty } from './makeCasualty.ts';
import { namedObject, namedSubject } from './namedPerson.ts';
import { readAllLost } from './readAllLost.ts';
import { readNone } from './readNone.ts';
import { bringsTo, readBrought, readRunning, readTotal, readTotalBefore } from './readTotal.ts';

export function readEnglishCasualties(passage: Passage, dates: DateHit[], published: string): CasualtyHit[] {
  const hits: CasualtyHit[] = [];
  const { words } = passage;
  const inOrder = [...dates].sort((a, b) => a.from - b.from);
  let date = 0;
  for (const [number, sentence] of passage.sentences.entries()) {
    while (date < inOrder.length && inOrder[date]!.from < sentence.from) date++;
    const firstDate = date;
    while (date < inOrder.length && inOrder[date]!.from < sentence.to) date++;
    const within = inOrder.slice(firstDate, date);
    const triggers = findTriggers(words, sentence.from, sentence.to);
    const lost = readAllLost(passage, number, 'en', (folded) => personNouns.has(folded))?.hit;
    const zero = lost === undefined ? readNone(passage, sentence) : undefined;
    if (zero !== undefined) {
      for (const field of zero.fields)
        hits.push(makeCasualty(passage, number, field, { min: 0, max: 0 }, zero.from, zero.to, 'event', 'none-stated'));
      // Whoever is hurt besides is counted; else, but for a verb before it, the sentence is done.
      if (!zero.beside && !triggers.some((trigger) => trigger.at < zero.from - 3)) continue;
    }
    const told = hits.length;
    if (lost !== undefined && !triggers.some((trigger) => trigger.kind === 'toll' || trigger.kind === 'running')) {
      hits.push(lost);
      // "All five aboard were killed" is counted by its verb; here the verb only says it of all.
      for (const trigger of triggers) if (trigger.at >= lost.from && trigger.at < lost.to) trigger.kind = 'intention';
    }
    if (triggers.length === 0) continue;
    // "Nov 15 (Agency) - A soldier was killed": the day of a date counts nobody.
    const counted = countPersons(words, sentence.from, sentence.to).filter(
      (count) =>
        (count.head !== undefined && words[count.from + 1]?.joint === 0) ||
        !within.some((told) => told.from <= count.from && count.from < told.to),
    );
    const used = new Set<Counted>();
    let runningUntil = 0;
    for (const [order, trigger] of triggers.entries()) {
      if (trigger.kind === 'intention') continue;
      if (
        zero !== undefined &&
        trigger.at >= zero.from &&
        (trigger.at === zero.from || (!zero.beside && trigger.at < zero.to))
      )
        continue;
      // "six militants, one of them wanted over a raid that killed 18, died": what a relative clause tells stands between.
      let earlier = order - 1;
      while (
        earlier >= 0 &&
        trigger.voice === 'left' &&
        triggers[earlier]!.voice === 'right' &&
        /^(?:that|which|who)$/.test(words[triggers[earlier]!.at - 1]?.folded ?? '')
      )
        earlier--;
      const leftLimit = earlier < 0 ? sentence.from : triggers[earlier]!.to;
      const rightLimit = triggers[order + 1]?.at ?? sentence.to;
      let role = decideRole(passage, sentence, trigger, within, published);
      // "…, bringing the number killed in a week to 150": a wider count, and no addend.
      const brought = isBroughtTo(words, sentence.from, trigger.at);
      if (brought && widerThanThis.test(passage.text.slice(words[trigger.at]!.start, sentence.span[1])))
        role = 'background';
      // "the shooting that left six dead and twelve injured": both of one clause are of one time.
      const before = hits[hits.length - 1];
      if (
        before?.sentence === number &&
        before.passage === passage &&
        before.mention.role === 'background' &&
        trigger.at - before.to < 6 &&
        isJoinedByAnd(words, before.to, trigger.at)
      )
        role = 'background';
      // "…killed five in an attack that follows one on Thursday that killed nine": what this one is reckoned from.
      if (
        role === 'event' &&
        before?.sentence === number &&
        before.passage === passage &&
        /^(?:that|which)$/.test(words[trigger.at - 1]?.folded ?? '') &&
        words
          .slice(before.to, trigger.at)
          .some((word) => /^(?:follow(?:s|ed|ing)|after|unlike|than|since)$/.test(word.folded))
      )
        role = 'background';
      if (trigger.kind === 'running') {
        const total =
          readBrought(words, trigger.at, trigger.to, sentence.to) ?? readRunning(words, trigger.to, sentence.to);
        if (total === undefined) continue;
        for (const count of counted) if (count.from < total.to && count.to > total.from) used.add(count);
        const hit = makeCasualty(
          passage,
          number,
          trigger.field,
          total.range,
          Math.min(trigger.at, total.from),
          Math.max(trigger.to, total.to),
          role,
          'count-that-rose',
        );
        hit.total = true;
        hits.push(hit);
        runningUntil = Math.max(trigger.to, total.to);
        continue;
      }
      // "The number of people killed in the raid rose to 21": the verb in between counts nothing itself.
      if (trigger.at < runningUntil && trigger.field === 'killed') continue;
      if (trigger.kind === 'toll') {
        const total = readTotal(words, trigger.to, sentence.to) ?? readTotalBefore(words, sentence.from, trigger.at);
        if (total !== undefined) {
          for (const count of counted) if (count.from < total.to && count.to > total.from) used.add(count);
          // "put the toll since February at 1,042": of more than this event, where this one has a count of its own.
          const span = passage.text.slice(words[trigger.at]!.start, words[total.from]?.start);
          if (hits[hits.length - 1]?.sentence === number && /\bsince\b/i.test(span)) role = 'background';
          const hit = makeCasualty(
            passage,
            number,
            'killed',
            total.range,
            trigger.at,
            Math.max(trigger.to, total.to),
            role,
            'death-toll',
          );
          // "put the dead at 30" settles a vague word told before; beside a figure it is another's count of the same dead.
          const anothers = /^(?:dead|killed)$/.test(words[trigger.at]!.folded);
          const figure = hits.find((told) => told.field === 'killed' && told.mention.role === 'event');
          const isVague = figure?.range.max === null || (figure?.range.max ?? 0) > (figure?.range.min ?? 0);
          if (anothers && figure !== undefined && !isVague) hit.mention.role = 'repeat';
          else hit.total = true;
          hits.push(hit);
        }
        continue;
      }
      // "A strike on Nov. 14 killed eight": the figure before the verb is the day, so the verb is active.
      if (trigger.voice === 'left' && words[trigger.at - 1]?.script === 'digit') {
        const day = trigger.at - 1;
        if (within.some((told) => told.from <= day && day < told.to)) trigger.voice = 'right';
      }
      let list: Counted[] = [];
      let uncounted = false;
      const free = counted.filter((count) => !used.has(count));
      if (trigger.voice !== 'right') list = listBefore(words, free, leftLimit, trigger.at);
      if (list.length === 0 && trigger.voice !== 'left') list = listAfter(words, free, trigger.to, rightLimit);
      // "the captain missed the game with an injury": only who is counted is told hurt so.
      if (list.length === 0 && trigger.kind !== 'combined' && trigger.kind !== 'ailing') {
        const named =
          trigger.voice === 'left'
            ? namedSubject(words, leftLimit, trigger.at, passage)
            : namedObject(words, trigger.to, rightLimit, passage);
        if (
          named !== undefined &&
          !free.some((count) => count.subset && count.from <= named.from && count.to >= named.to)
        ) {
          list = [named];
          uncounted = true;
        }
      }
      // "Six were injured, one of whom later died": a part of the hurt is dead.
      if (list.length === 0 && trigger.field === 'killed' && trigger.voice === 'left' && before?.field === 'injured') {
        const part = counted.find(
          (count) => count.subset && count.head === 'them' && count.to <= trigger.at && trigger.at - count.to < 3,
        );
        if (part !== undefined && before.sentence === number && before.passage === passage) {
          list = [part];
          role = before.mention.role;
        }
      }
      // "Some were taken to hospital" counts nobody.
      if (
        list.length === 0 ||
        (trigger.kind === 'ward' && list.some((count) => count.range.max === null && count.vague))
      )
        continue;
      list = withCompanions(words, list, free, trigger, leftLimit, rightLimit, passage);
      for (const count of list) used.add(count);
      const isApart = list.some((count) => !count.attackers && count.attacked !== true);
      const hostile = list.filter((count) => count.attackers || (isApart && count.attacked === true));
      const victims = list.filter((count) => !hostile.includes(count));
      for (const group of [victims, hostile]) {
        if (group.length === 0) continue;
        let range = group.map((count) => count.range).reduce(addRanges);
        const last = Math.max(trigger.to, group[group.length - 1]!.to);
        // "80 people are killed in Flores, and 21 more in Dili", "killed two in Homs on Monday and two the day before".
        if (group === victims && trigger.kind === 'verb')
          for (const elsewhere of listElsewhere(words, counted, used, last, rightLimit)) {
            used.add(elsewhere);
            range = addRanges(range, elsewhere.range);
          }
        const from = Math.min(trigger.at, group[0]!.from);
        const to = last;
        const fields: ('killed' | 'injured')[] = trigger.kind === 'combined' ? ['killed', 'injured'] : [trigger.field];
        for (const field of fields) {
          const said = trigger.kind === 'combined' ? { min: 0, max: range.max ?? range.min } : range;
          const hit = makeCasualty(
            passage,
            number,
            field,
            said,
            from,
            to,
            role,
            ruleOf(trigger, uncounted),
            group[0]!.head,
          );
          // "Jihadists killed 31; the army then killed eighty of them": who attacked before, and by now is counted apart.
          const ofThem = trigger.voice === 'right' && group[0]!.head === 'them' && before?.sentence === number;
          hit.attackers = group === hostile || (ofThem && before.passage === passage && before.field === field);
          hit.bodies = trigger.kind === 'bodies';
          hit.total = brought || isInAll(words, trigger.to, sentence.to);
          hit.named = uncounted && list.length === 1;
          hit.adds =
            group.some((count) => count.more) ||
            /^(also|separately|another)$/.test(words[trigger.at - 1]?.folded ?? '') ||
            addsToTheRest(words, sentence.from, trigger.at);
          hits.push(hit);
        }
      }
    }
    if (zero !== undefined) dropZeros(hits, told, zero);
  }
  return hits;
}

/**
 * "No one was killed but four were wounded": who is counted beside "nobody" came to harm. And whoever is counted before it was of another
 * event ("a soldier was killed on the evening that a drone struck an airport without casualties").
 */
function dropZeros(hits: CasualtyHit[], told: number, zero: { from: number; beside?: boolean }): void {
  const counted = hits.slice(told).filter((hit) => hit.range.max !== 0 && hit.mention.role === 'event');
  const ofAnother = !zero.beside && counted.some((hit) => hit.to <= zero.from);
  for (let at = told - 1; at >= 0 && hits[at]!.range.max === 0 && hits[at]!.from === zero.from; at--)
    if (ofAnother || counted.some((hit) => hit.field === hits[at]!.field)) hits.splice(at, 1);
}

/**
 * "Two died at the first post, four at the second and a guard at the third": counts behind the verb that each bring a place or a day of
 * their own, and no verb.
 */
function listElsewhere(words: Word[], counted: Counted[], used: Set<Counted>, from: number, limit: number): Counted[] {
  const list: Counted[] = [];
  let last = from;
  for (const count of counted) {
    if (count.from < last || count.to > limit || used.has(count)) continue;
    if (count.subset || count.attackers || count.doubtful || count.from - last > 14) break;
    const opens = words[last]?.folded ?? '';
    const led = words[count.from - 1]!.folded === 'and' || (words[count.from]!.joint & jointComma) !== 0;
    const next = words[count.to];
    const placed =
      next !== undefined &&
      count.to < limit &&
      (/^(?:in|at|near|on|outside|inside|elsewhere|north|south|east|west)$/.test(next.folded) ||
        (next.folded === 'the' && /^(?:day|previous|next|following|night)$/.test(words[count.to + 1]?.folded ?? '')));
    const leaves = words.slice(last, count.from).some(({ folded }) => otherClause.test(folded));
    if (
      !led ||
      !placed ||
      leaves ||
      !(list.length > 0 || /^(?:in|at|near|on|outside|inside|around)$/.test(opens) || isWeekday(opens))
    )
      break;
    list.push(count);
    last = count.to;
  }
  return list;
}

const otherClause =
  /^(?:when|while|after|before|as|who|which|that|said|says|but|including|among|is|are|was|were|be|been|has|have|had|by|with|than|from|since|leaving|for)$/;

const isWeekday = (folded: string) => /^(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day$/.test(folded);

/**
 * "killed Abu Nasr, a commander, and his two guards", "Abu Nasr and his two guards were killed": whoever is named and those counted as his
 * are one list.
 */
function withCompanions(
  words: Word[],
  list: Counted[],
  free: Counted[],
  trigger: Trigger,
  leftLimit: number,
  rightLimit: number,
  passage: Passage,
): Counted[] {
  const [first] = list;
  const last = list[list.length - 1];
  if (first === undefined || last === undefined) return list;
  // "killed Hassan Omar, 45, and his son": the name stands before those counted as his.
  if (trigger.voice !== 'left' && isTheirs(words, first)) {
    const and = beforeTheirs(words, first);
    const named = namedObject(words, trigger.to, and, passage);
    if (named !== undefined) return [named, ...list];
  }
  if (trigger.voice !== 'left' && last.range.max === 1) {
    const theirs = free.find(
      (count) => count.from > last.to && count.from - last.to < 14 && count.to <= rightLimit && isTheirs(words, count),
    );
    return theirs === undefined || list.includes(theirs) ? list : [...list, theirs];
  }
  // "was killed along with two bodyguards".
  if (
    trigger.voice === 'left' &&
    /^(?:along|together)$/.test(words[trigger.to]?.folded ?? '') &&
    words[trigger.to + 1]?.folded === 'with'
  ) {
    const theirs = free.find(
      (count) => count.from >= trigger.to && count.from <= trigger.to + 4 && count.to <= rightLimit,
    );
    if (theirs !== undefined && !theirs.attackers && !list.includes(theirs)) return [...list, theirs];
  }
  if (trigger.voice === 'left' && isTheirs(words, first)) {
    const and = beforeTheirs(words, first);
    const named = namedSubject(words, leftLimit, and, passage);
    return named === undefined ? list : [named, ...list];
  }
  return list;
}

/** Where what stands before "and his son", ", his deputy" ends. */
function beforeTheirs(words: Word[], { from }: Counted): number {
  if (words[from - 1]!.folded === 'and') return from - 1;
  return (words[from]!.joint & jointComma) !== 0 ? from : from - 2;
}

/** "and his two guards", "and his son". */
function isTheirs(words: Word[], { from }: Counted): boolean {
  if (/^(?:his|her)$/.test(words[from]!.folded))
    return words[from - 1]?.folded === 'and' || (words[from]!.joint & jointComma) !== 0;
  return /^(his|her)$/.test(words[from - 1]?.folded ?? '') && words[from - 2]?.folded === 'and';
}

const widerThanThis =
  /\b(?:in (?:a|the past|the last|two|three|four|less than a) ?(?:days?|weeks?|months?|years?)?|this (?:week|month|year)|since|so far|overall|over the (?:past|last))\b/i;

/** "bringing the number of dead", "raising the total killed", "which took to 89 the number": what follows is what a count comes to. */
function isBroughtTo(words: Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back > at - 7; back--)
    if (bringsTo.test(words[back]!.folded))
      return /^(?:the|its|their|to|total|number|death|overall)$/.test(words[back + 1]!.folded);
  return false;
}

/** "Two also died", "separately"; "also said" only goes on speaking. */
function addsToTheRest(words: Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const { folded } = words[at]!;
    if (folded === 'separately') return true;
    if (
      folded === 'also' &&
      !/^(?:said|says|told|reported|reports|added|claimed|announced|confirmed)$/.test(words[at + 1]?.folded ?? '')
    )
      return true;
  }
  return false;
}

/** "Eleven people died in all", "killed 20 in total". */
function isInAll(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 5; at++) {
    const { folded, joint } = words[at]!;
    if (at > from && (joint & jointComma) !== 0) return false;
    if (folded === 'altogether' || (folded === 'in' && /^(?:all|total)$/.test(words[at + 1]?.folded ?? '')))
      return true;
  }
  return false;
}

/** Named for docs/judgements.md. */
function ruleOf(trigger: Trigger, uncounted: boolean): string {
  if (trigger.kind === 'bodies') return 'bodies-found';
  if (trigger.kind === 'ward') return 'taken-to-hospital';
  if (trigger.kind === 'combined') return 'killed-or-injured';
  if (uncounted) return 'one-person-named';
  return trigger.voice === 'left' ? 'counted-before-the-verb' : 'counted-behind-the-verb';
}

function isJoinedByAnd(words: Word[], from: number, to: number): boolean {
  return words[from]?.folded === 'and' && words.slice(from, to).every((word) => (word.joint & jointComma) === 0);
}
