import type { Feed } from '../model/feed.ts';
import type { Item, ParsedReport } from '../model/item.ts';
import { type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import { describeMoment, describeSpan } from './describeTime.ts';

/** `grave`: the desk gets no news, or wrong news, from this feed. Otherwise it works, and somebody ought to look at it. */
export interface FeedFault {
  code: string;
  grave: boolean;
  /** What is wrong, and what to do about it. */
  sentence: string;
}

/** One answer of a feed, read. */
export interface FeedSample {
  /** Where the answer came from, after redirects. */
  finalUrl: string;
  /** Where a permanent redirect told us to ask from now on. */
  movedTo?: string;
  parsed: ParsedReport;
  /** The language that most of its items are written in, as a primary tag; undefined when they are too short or too mixed to say. */
  writtenIn?: string;
}

const feedFormats = new Set(['rss2', 'rss1', 'atom', 'jsonfeed']);
/** Wires that some agencies serve over HTTP. */
const wireFormats = new Set(['newsml-g2', 'newsml-1', 'nitf', 'ninjs']);

/** A clock may be a little fast; more than this is a wrong zone or a wrong year. */
const clockErrorSeconds = 600;
/** No zone is further than this from UTC. */
const widestZoneSeconds = 14 * 3600;
/** Unknown rhythms are given a month. */
const quietSeconds = 30 * secondsPerDay;
/** Expected items a day may be wrong by so much before somebody should mend the registry. */
const rhythmFactor = 10;

/** What is wrong with a feed that answered, the gravest first; nothing when all is well. `now` dates the answer. */
export function findFaults(feed: Feed, sample: FeedSample, now: Instant): FeedFault[] {
  const { parsed } = sample;
  const grave = (code: string, sentence: string): FeedFault => ({ code, grave: true, sentence });
  if (!parsed.ok || parsed.format === null) {
    const reason = parsed.issues[0]?.message ?? 'Nothing in it could be read.';
    return [grave('not-a-feed', `What came is no feed. ${reason} Look at the address in a browser.`)];
  }
  if (!feedFormats.has(parsed.format) && !wireFormats.has(parsed.format)) {
    return [
      grave('not-a-feed', 'Plain words came instead of a feed; look at the address in a browser for what they say.'),
    ];
  }
  if (parsed.items.length === 0 && breaksOff(parsed)) {
    return [
      grave(
        'cut-before-items',
        'It breaks off before its first item: its server sends less than the whole, or states a wrong length. Its owner should be told.',
      ),
    ];
  }
  if (parsed.items.length === 0) {
    return [
      grave('empty', 'The feed holds no item; its outlet may have stopped filling it, or fills another one now.'),
    ];
  }
  const dates = readDates(parsed.items);
  const found = [
    judgeDates(parsed.items.length, dates, now),
    judgeZone(sample),
    judgeAge(feed, dates, now),
    judgeLanguage(feed, sample),
    judgeIdentity(parsed.items),
    judgeWholeness(sample),
    judgeAddress(feed, sample),
    judgeRhythm(feed, dates, now),
  ].filter((fault) => fault !== undefined);
  return [...found.filter((fault) => fault.grave), ...found.filter((fault) => !fault.grave)];
}

/** The document stops before it is closed. */
const breaksOff = (parsed: ParsedReport): boolean => parsed.issues.some(({ code }) => code === 'truncated');

/** When items say they were published, oldest first. */
export function readDates(items: readonly Item[]): Instant[] {
  return items.flatMap((item) => item.publishedAt ?? item.updatedAt ?? []).sort();
}

function judgeZone({ parsed }: FeedSample): FeedFault | undefined {
  const issue = parsed.issues.find(({ code }) => code === 'zone-unclear');
  if (issue === undefined) return undefined;
  const remedy = 'Put the outlet’s country or time zone into the registry.';
  return { code: 'zone-unclear', grave: false, sentence: `${issue.message} ${remedy}` };
}

function judgeDates(count: number, dates: readonly Instant[], now: Instant): FeedFault | undefined {
  const earliest = dates[0];
  const newest = dates.at(-1);
  if (earliest === undefined || newest === undefined) {
    return {
      code: 'no-dates',
      grave: false,
      sentence: `None of its ${count} items has a date that can be read; the desk dates them by when it first saw them.`,
    };
  }
  if (secondsBetween(now, earliest) > clockErrorSeconds) {
    return {
      code: 'future-dates',
      grave: true,
      sentence: `All its dates lie in the future, the nearest ${describeMoment(earliest)}; its clock is wrong, and its owner should be told.`,
    };
  }
  const ahead = secondsBetween(now, newest);
  if (ahead > clockErrorSeconds && ahead <= widestZoneSeconds) {
    return {
      code: 'dates-ahead',
      grave: false,
      sentence: `Its newest item is dated ${describeSpan(now, newest)} ahead of now; it probably marks local time as UTC.`,
    };
  }
  if (dates.length < count / 2) {
    return {
      code: 'few-dates',
      grave: false,
      sentence: `Only ${dates.length} of its ${count} items have a date that can be read; the others are dated by when they were first seen.`,
    };
  }
  return undefined;
}

function judgeAge(feed: Feed, dates: readonly Instant[], now: Instant): FeedFault | undefined {
  const newest = dates.at(-1);
  if (newest === undefined) return undefined;
  const expected = feed.expectedItemsPerDay ?? 0;
  const patience = expected > 0 ? Math.max(7 * secondsPerDay, (20 * secondsPerDay) / expected) : quietSeconds;
  if (secondsBetween(newest, now) <= patience) return undefined;
  const wanted = expected > 0 ? `, where ${describeRate(expected)} are expected` : '';
  return {
    code: 'old',
    grave: false,
    sentence: `Its newest item is of ${newest.slice(0, 10)}, ${describeSpan(newest, now)} ago${wanted}; the outlet may have left this feed for another.`,
  };
}

/** Two tags for one language, as registries and detectors have them. */
const sameLanguage: Readonly<Record<string, string>> = {
  kmr: 'ku',
  iw: 'he',
  nb: 'no',
  nn: 'no',
  pes: 'fa',
  arb: 'ar',
};

function judgeLanguage(feed: Feed, { parsed, writtenIn }: FeedSample): FeedFault | undefined {
  const declared = feed.language ?? parsed.language;
  const wanted = declared === undefined ? undefined : primaryTag(declared);
  if (wanted === undefined || writtenIn === undefined || primaryTag(writtenIn) === wanted) return undefined;
  const who = feed.language === undefined ? 'the feed declares' : 'the registry says';
  return {
    code: 'wrong-language',
    grave: false,
    sentence: `It is written in ${nameLanguage(writtenIn)}, where ${who} ${nameLanguage(wanted)}; correct the language or the address.`,
  };
}

function primaryTag(tag: string): string {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return sameLanguage[primary] ?? primary;
}

function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function judgeIdentity(items: readonly Item[]): FeedFault | undefined {
  const guids = items.flatMap((item) => item.guid ?? []);
  const fault = (code: string, sentence: string): FeedFault => ({ code, grave: false, sentence });
  if (items.every((item) => item.guid === undefined && item.url === undefined)) {
    return fault('no-identity', 'No item carries an id or a link; the desk tells them apart by their words alone.');
  }
  if (guids.length === 0) {
    return fault(
      'no-ids',
      'No item carries an id (guid); the desk knows them by their links, and a link that changes makes an item new.',
    );
  }
  if (items.length > 2 && new Set(guids).size < guids.length / 2) {
    return fault(
      'shared-ids',
      'Most of its items share an id with another; an id should be of one item alone. Tell its owner.',
    );
  }
  return undefined;
}

function judgeWholeness({ parsed }: FeedSample): FeedFault | undefined {
  const unread = parsed.issues.filter(({ code }) => code === 'unreadable-item').length;
  if (breaksOff(parsed)) {
    return {
      code: 'cut-short',
      grave: false,
      sentence: `It breaks off in the middle, after ${countOf(parsed.items.length, 'item')}; what came after is missing. Its server is at fault.`,
    };
  }
  if (unread === 0) return undefined;
  return {
    code: 'unreadable-items',
    grave: false,
    sentence: `${countOf(unread, 'item')} of ${unread + parsed.items.length} could not be read; the others were. Tell its owner.`,
  };
}

function judgeAddress(feed: Feed, { finalUrl, movedTo }: FeedSample): FeedFault | undefined {
  if (movedTo !== undefined) {
    return {
      code: 'moved',
      grave: false,
      sentence: `It has moved for good to ${movedTo}; put that address into the registry.`,
    };
  }
  const asked = new URL(feed.url);
  const answered = new URL(finalUrl);
  if (bareHost(asked) === bareHost(answered)) return undefined;
  return {
    code: 'elsewhere',
    grave: false,
    sentence: `${asked.host} sends us on to ${answered.host}; make sure that this is still the outlet’s own.`,
  };
}

function bareHost(url: URL): string {
  return url.host.replace(/^www\./, '');
}

/** Measured over the stretch its items cover, when that is long enough to say. */
function judgeRhythm(feed: Feed, dates: readonly Instant[], now: Instant): FeedFault | undefined {
  const expected = feed.expectedItemsPerDay ?? 0;
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (expected <= 0 || dates.length < 8 || oldest === undefined || newest === undefined) return undefined;
  const seconds = secondsBetween(oldest, newest < now ? newest : now);
  if (seconds < 3600) return undefined;
  const perDay = ((dates.length - 1) * secondsPerDay) / seconds;
  if (perDay < expected * rhythmFactor && perDay > expected / rhythmFactor) return undefined;
  return {
    code: 'rhythm',
    grave: false,
    sentence: `It brings about ${describeRate(perDay)}, where the registry expects ${describeRate(expected)}; correct expectedItemsPerDay.`,
  };
}

function describeRate(perDay: number): string {
  if (perDay >= 1) return `${Math.round(perDay)} items a day`;
  return perDay * 7 >= 1
    ? `${Math.round(perDay * 7)} items a week`
    : `${Math.max(1, Math.round(perDay * 30))} items a month`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
