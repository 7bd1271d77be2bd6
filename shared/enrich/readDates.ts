/**
 * Dates of a passage, at the precision stated, each with its part in the report.
 *
 * A bare weekday is the last one not after publication; a bare month is the last one that has begun ("in May" is past); a day and
 * month without a year is the nearest to publication. Relative words inside a quotation take the date that the quoted statement is
 * about, where the report has stated one, because "earlier today" was said on that day, not on ours.
 */
import type { DateMention } from '../model/inferred.ts';
import { addDays, type Day } from '../model/time.ts';
import { jointComma, jointDash, jointHyphen, jointLine, jointQuote, jointStop, type Word } from '../text/readWords.ts';
import { dateWords, futureSigns, monthOf, nightOf, opensNight, weekdayOf } from './data/dateWords.ts';
import { futures, monthPrepositions, speech, yearPrepositions } from './data/dayWords.ts';
import type { Passage } from './passage.ts';
import { type Ago, mayTellAgo, readAgo } from './readAgo.ts';

export interface DateHit {
  mention: DateMention;
  /** Words `[from, to)`. */
  from: number;
  to: number;
}

let reckoned: { from: Day; four: Day; twelve: Day } | undefined;

/** Four and twelve days before, remembered for the day that was asked last: one entry asks for each of its dates. */
function daysBefore(published: Day): { four: Day; twelve: Day } {
  if (reckoned?.from !== published)
    reckoned = { from: published, four: addDays(published, -4), twelve: addDays(published, -12) };
  return reckoned;
}

function iso(year: number, month: number, day?: number): string {
  const head = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined ? head : `${head}-${String(day).padStart(2, '0')}`;
}

function isDay(word: Word | undefined): number | undefined {
  if (word === undefined) return undefined;
  const found = /^(\d{1,2})(?:st|nd|rd|th|er|го)?$/.exec(word.folded);
  const value = found === null ? undefined : Number(found[1]);
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
}

function isYear(word: Word | undefined): number | undefined {
  if (word === undefined || word.script !== 'digit' || !/^(?:19|20)\d\d$/.test(word.folded)) return undefined;
  return Number(word.folded);
}

/** "31 February" is no date, nor a range with one in it; a day past the year 9999 has no place on our calendar. */
function isOnTheCalendar(value: string): boolean {
  return value.split('/').every((part) => {
    if (!/^\d{4}(?:-\d\d){0,2}$/.test(part)) return false;
    if (part.length < 10) return true;
    const at = new Date(`${part}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === part;
  });
}

/** The year that brings a bare day and month nearest to publication. */
function nearestYear(published: Day, month: number, day: number): number {
  const year = Number(published.slice(0, 4));
  const at = Date.parse(`${published}T00:00:00Z`);
  let best = year;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const away = Math.abs(Date.UTC(candidate, month - 1, day) - at);
    if (away < distance) {
      distance = away;
      best = candidate;
    }
  }
  return best;
}

/** `published`: the day of publication where the outlet is. */
export function readDates(passage: Passage, published: Day, language: string): DateHit[] {
  const nightsAt: { from: number; to: number }[] = [];
  const hits: DateHit[] = [];
  const { words } = passage;
  const tellsAgo = mayTellAgo(words, language);
  let inQuote = false;
  let stated: Day | undefined;
  const note = (rule: string, from: number, to: number, value: string) => {
    if (!isOnTheCalendar(value)) return;
    const start = words[from]!.start;
    const end = words[to - 1]!.end;
    const isStamp = isOfPublication(passage, from, to, value === published);
    const written = isStamp || isOfTheDateline(passage, from, to);
    const last = hits.at(-1);
    // "Sunday 3 Jul 2016": the weekday goes with its date.
    if (isStamp && last !== undefined && last.to === from && last.mention.value === value)
      hits[hits.length - 1] = { ...last, mention: { ...last.mention, role: 'report', rule: 'dateline' } };
    hits.push({
      mention: {
        span: [start, end],
        ...(passage.in && { in: passage.in }),
        value,
        role: written ? 'report' : roleOf(words, from, to, value, published),
        rule: written ? 'dateline' : rule,
      },
      from,
      to,
    });
    if (
      /^\d{4}-\d\d-\d\d$/.test(value) &&
      stated === undefined &&
      value <= published &&
      value >= daysBefore(published).four
    )
      stated = value;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if ((word.joint & jointQuote) !== 0)
      inQuote = quoteOpens(passage.text, at === 0 ? 0 : words[at - 1]!.end, word.start, inQuote);
    const month = monthOf(word, words[at + 1], language);
    if (month !== undefined) {
      // "آب/أغسطس": two calendars name one month; the second carries the year.
      if (
        monthOf(words[at + 1] ?? word, words[at + 2], language)?.month === month.month &&
        words[at + 1] !== undefined &&
        isDay(words[at - 1]) === undefined
      )
        continue;
      const wide = month.words;
      const dayBefore = isDay(words[at - 1]);
      const dayAfter = isDay(words[at + wide]);
      const after = words[at + wide];
      if (dayBefore !== undefined && (word.joint & jointComma) === 0) {
        let first = at - 1;
        let value: string;
        const year = isYear(words[at + wide]);
        const solid = year ?? nearestYear(published, month.month, dayBefore);
        const earlier = isDay(words[at - 2]);
        const range = earlier !== undefined && (words[at - 1]!.joint & (jointHyphen | jointDash)) !== 0;
        if (range) {
          first = at - 2;
          value = `${iso(solid, month.month, earlier)}/${iso(solid, month.month, dayBefore)}`;
        } else value = iso(solid, month.month, dayBefore);
        note('day-and-month', first, at + wide + (year === undefined ? 0 : 1), value);
        at += wide - 1 + (year === undefined ? 0 : 1);
      } else if (dayAfter !== undefined && isYear(after) === undefined && (after!.joint & ~(1 | 2 | 512)) === 0) {
        let to = at + wide + 1;
        const second = isDay(words[to]);
        const range = second !== undefined && (words[to]!.joint & (jointHyphen | jointDash)) !== 0;
        const year = isYear(words[range ? to + 1 : to]);
        const solid = year ?? nearestYear(published, month.month, dayAfter);
        let value = iso(solid, month.month, dayAfter);
        if (range) {
          value = `${value}/${iso(solid, month.month, second)}`;
          to++;
        }
        if (year !== undefined) to++;
        note('day-and-month', at, to, value);
        at = to - 1;
      } else {
        const year = isYear(after);
        const ofYear = year === undefined ? dateWords(words, at + wide, language)?.years : undefined;
        if (year !== undefined) {
          note('month', at, at + wide + 1, iso(year, month.month));
          at += wide;
        } else if (ofYear !== undefined) {
          // "in August last year".
          const to = at + wide + dateWords(words, at + wide, language)!.words;
          note('month', at, to, iso(Number(published.slice(0, 4)) + ofYear, month.month));
          at = to - 1;
        } else if (month.sure || monthPrepositions.has(words[at - 1]?.folded ?? '')) {
          const thisYear = Number(published.slice(0, 4));
          const solid = month.month <= Number(published.slice(5, 7)) ? thisYear : thisYear - 1;
          note('month-read-as-past', at, at + wide, iso(solid, month.month));
          at += wide - 1;
        }
      }
      continue;
    }
    const numeric =
      word.script === 'digit' && word.folded.length === 4
        ? /^(\d{4})-(\d\d)-(\d\d)/.exec(passage.text.slice(word.start, word.start + 10))
        : null;
    if (numeric !== null && Number(numeric[2]) >= 1 && Number(numeric[2]) <= 12 && words[at + 2] !== undefined) {
      note('calendar-date', at, at + 3, numeric[0]);
      at += 2;
      continue;
    }
    const year = isYear(word);
    if (year !== undefined) {
      if (yearPrepositions.has(words[at - 1]?.folded ?? '') || words[at + 1]?.folded === 'году')
        note('year', at, at + 1, String(year));
      continue;
    }
    const weekday = weekdayOf(word, words[at - 1], language, words[at + 1]);
    if (weekday !== undefined) {
      if (opensNight(words, at, language)) continue;
      const before = words[at - 1]?.folded ?? '';
      const today = new Date(`${published}T00:00:00Z`).getUTCDay();
      let back = (today - weekday + 7) % 7;
      const coming = isToCome(words, at, language, passage.text);
      if (before === 'last' && back === 0) back = 7;
      const value = coming ? addDays(published, back === 0 ? 7 : 7 - back) : addDays(published, -back);
      const first = before === 'last' || before === 'next' ? at - 1 : at;
      note(coming ? 'weekday-to-come' : 'weekday-read-as-past', first, at + 1, value);
      continue;
    }
    const relative = dateWords(words, at, language);
    if (relative !== undefined) {
      if (relative.days !== undefined) {
        let value = addDays(published, relative.days);
        const quoted = inQuote && relative.days === 0 && stated !== undefined;
        if (quoted && stated !== undefined) value = stated;
        note(quoted ? 'said-in-a-quotation' : 'relative-day', at, at + relative.words, value);
      } else if (relative.weeks !== undefined) {
        const day = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7;
        const monday = addDays(published, relative.weeks * 7 - day);
        note('relative-week', at, at + relative.words, `${monday}/${addDays(monday, 6)}`);
      } else if (relative.months !== undefined) {
        const whole = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + relative.months;
        note('relative-month', at, at + relative.words, iso(Math.floor(whole / 12), (whole % 12) + 1));
      } else if (relative.years !== undefined) {
        note('relative-year', at, at + relative.words, String(Number(published.slice(0, 4)) + relative.years));
      }
      at += relative.words - 1;
      continue;
    }
    const ago = tellsAgo ? readAgo(words, at, language) : undefined;
    if (ago !== undefined) {
      note('so-long-ago', at, at + ago.words, daysBack(published, ago));
      at += ago.words - 1;
      continue;
    }
    const night = nightOf(words, at, language);
    if (night > 0) {
      nightsAt.push({ from: at, to: at + night });
      at += night - 1;
    }
  }
  // A night is a date of its own only where no day stands beside it: "dün gece", "overnight on Tuesday", "ночью 12 мая".
  const beside = (night: { from: number; to: number }) =>
    hits.some(
      (hit) =>
        hit.from < night.to + 5 &&
        hit.to > night.from - 3 &&
        sameSentence(passage.text, words, Math.min(hit.from, night.from), Math.max(hit.to, night.to)),
    );
  for (const night of nightsAt.filter((one) => !beside(one))) note('night', night.from, night.to, published);
  return hits.sort((one, other) => one.from - other.from);
}

function sameSentence(text: string, words: Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (/[.!?؟\n]/.test(text.slice(words[at - 1]!.end, words[at]!.start))) return false;
  return true;
}

/** The day, or the days around it, so long before `published`. */
function daysBack(published: Day, { count, unit }: Ago): string {
  if (unit === 'day') return addDays(published, -count);
  if (unit === 'week') return `${addDays(published, -count * 7 - 3)}/${addDays(published, -count * 7 + 3)}`;
  if (unit === 'year') return String(Number(published.slice(0, 4)) - count);
  const whole = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 - count;
  return iso(Math.floor(whole / 12), (whole % 12) + 1);
}

/** Straight quotation marks toggle; curly and angled ones say themselves whether they open. */
function quoteOpens(text: string, from: number, to: number, open: boolean): boolean {
  let state = open;
  for (let at = from; at < to; at++) {
    const unit = text[at];
    if (unit === '"') state = !state;
    else if (unit === '“' || unit === '«' || unit === '„') state = true;
    else if (unit === '”' || unit === '»') state = false;
  }
  return state;
}

/**
 * Is the weekday at `at` to come? "next Friday", "الجمعة المقبل"; or what its clause tells is: "will meet on Friday", "is planned for",
 * "состоятся в пятницу", "cuma günü bir araya gelecek". A verb of the past on the way says that it has been.
 */
function isToCome(words: Word[], at: number, language: string, text: string): boolean {
  const signs = futureSigns[language] ?? futureSigns.en!;
  const near = `${words[at - 1]?.folded ?? ''} ${words[at + 1]?.folded ?? ''}`;
  if (signs.beside.test(` ${near} `)) return true;
  if (isPutOff(words, at, signs)) return true;
  let first = at;
  for (let back = at - 1; back >= 0 && back > at - 14; back--) {
    const word = words[back]!;
    const { folded } = word;
    if (endsSentence(text, words, back)) break;
    if (signs.verb.test(folded) || signs.endings?.test(folded) || (language === 'en' && isToDo(words, back)))
      return true;
    if (signs.past.test(folded)) return false;
    // 'would follow "on Monday"': the marks are those of the day alone.
    const dayQuoted = back + 1 >= at - 1 && (words[back + 1]!.joint & jointComma) === 0;
    if ((words[back + 1]!.joint & (jointComma | jointQuote)) !== 0 && back < at - 1 && !dayQuoted) break;
    first = back;
  }
  // "On Friday, ministers will meet": only what the day opens is told behind it.
  if (!signs.verbBehind && at - first > 2) return false;
  for (let ahead = at + 1; ahead < words.length && ahead < at + 10; ahead++) {
    if (endsSentence(text, words, ahead - 1)) return false;
    const { folded } = words[ahead]!;
    if (signs.past.test(folded)) return false;
    if (signs.verb.test(folded) || signs.endings?.test(folded) || (language === 'en' && isToDo(words, ahead)))
      return true;
  }
  return false;
}

/** "ALEPPO, Nov 15 (Agency) -", "БАГДАД, 15 ноября.", "بغداد 15 نوفمبر (وكالة) -": the day on which the report was written. */
function isOfTheDateline({ words, text, hits, in: head }: Passage, from: number, to: number): boolean {
  const next = words[to];
  if (head !== undefined || from > 7 || next === undefined) return false;
  // "(15 March 2013) - The network has recorded", "15 March 2013 — Rescuers": the day on which a paper is signed.
  if (from === 0) return /^\s{0,3}\)?\s{0,3}(?:--?|[–—|\n])\s/.test(text.slice(words[to - 1]!.end, next.start));
  const opener = hits.find((hit) => hit.name.kind === 'place');
  if (opener === undefined || opener.from !== 0 || opener.to > from) return false;
  for (let at = 0; at < from; at++) if (words[at]!.capitals === 'none' && words[at]!.script === 'latin') return false;
  const gap = text.slice(words[to - 1]!.end, next.start);
  const loud = words[0]!.capitals === 'all';
  return /[(/–—]|\s--?\s/.test(gap) || (loud && /[.:]/.test(gap));
}

/** "Posted on August 12 2016 by", "Agency Sunday 3 Jul 2016": the page's own date; nobody adds the year to what happened today. */
function isOfPublication({ words, in: head }: Passage, from: number, to: number, isToday: boolean): boolean {
  if (!isToday || head !== undefined || from > 30 || isYear(words[to - 1]) === undefined) return false;
  return words[from - 1]?.folded !== 'on' || publishingWords.has(words[from - 2]?.folded ?? '');
}

const publishingWords = new Set(['posted', 'published', 'updated', 'issued', 'dated', 'written']);

/** "adjourned to Thursday", "перенесено на четверг", "reportée à jeudi", "perşembe gününe kaldı". */
function isPutOff(words: Word[], at: number, { movedTo, to }: (typeof futureSigns)[string]): boolean {
  if (movedTo === undefined) return false;
  if (to === undefined) {
    for (let ahead = at + 1; ahead < words.length && ahead <= at + 3; ahead++)
      if (movedTo.test(words[ahead]!.folded) && /(?:ne|na|ye|ya|e|a)$/.test(words[ahead - 1]!.folded)) return true;
    return false;
  }
  if (!to.test(words[at - 1]?.folded ?? '')) return false;
  for (let back = at - 2; back >= 0 && back >= at - 5; back--) if (movedTo.test(words[back]!.folded)) return true;
  return false;
}

/** "is to arrive", "are to meet", "set to begin", "ahead of talks". */
function isToDo(words: Word[], at: number): boolean {
  const { folded } = words[at]!;
  const next = words[at + 1]?.folded ?? '';
  if (/^(?:is|are|set)$/.test(folded)) return next === 'to' || next === 'expected' || next === 'set';
  return folded === 'ahead' && next === 'of';
}

function endsSentence(text: string, words: Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    (next.joint & (jointStop | jointLine)) !== 0 &&
    /[.!?؟\n]/.test(text.slice(words[at]!.end, next.start))
  );
}

function roleOf(words: Word[], from: number, to: number, value: string, published: Day): DateMention['role'] {
  const first = value.slice(0, 10);
  const last = value.includes('/') ? value.slice(11) : value;
  if (first > published && first.slice(0, 7) >= published.slice(0, 7)) return 'future';
  const before = words[from - 1]?.folded ?? '';
  const earlier = words[from - 2]?.folded ?? '';
  if (futures.has(before) && first > published) return 'future';
  if (value.length < 10) return published.startsWith(value) ? 'event' : 'background';
  if (last < daysBefore(published).twelve) return 'background';
  if (speech.has(before)) return 'report';
  // "Activists on Wednesday accused the army of": the day of the accusation.
  if (before === 'on' && speech.has(words[to]?.folded ?? '')) return 'report';
  // "denied categorically on Thursday".
  if (before === 'on' && earlier.endsWith('ly') && speech.has(words[from - 3]?.folded ?? '')) return 'report';
  const lead = /^(?:on|late|early|earlier|в|во|le)$/;
  if (lead.test(before) && (speech.has(earlier) || (lead.test(earlier) && speech.has(words[from - 3]?.folded ?? ''))))
    return 'report';
  // "told the agency on Monday": between the verb and its day stands only who was told.
  if (before === 'on')
    for (let back = from - 2; back >= 0 && back > from - 6; back--) {
      if (/^(?:told|informed)$/.test(words[back]!.folded)) return 'report';
      if (
        words[back]!.capitals === 'none' &&
        !/^(?:the|a|agency|newspaper|reporters|journalists|news|television|tv)$/.test(words[back]!.folded)
      )
        break;
    }
  // "أعلنت الوزارة الاثنين أن": the day between who says it and what is said.
  if (/^(?:ان|بان|عن)$/.test(words[from + 1]?.folded ?? ''))
    for (let back = from - 1; back >= 0 && back > from - 6; back--)
      if (speech.has(words[back]!.folded) || speech.has(words[back]!.folded.replace(/^[وف]/, ''))) return 'report';
  return 'event';
}
