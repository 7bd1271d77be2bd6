import type { Digest } from '../model/edition.ts';
import { outageText, quietText } from './attribute.ts';
import { dayOfDigest } from './dayOfDigest.ts';
import { feedsRead } from './feedsRead.ts';
import type { Frame } from './frame.ts';
import { headlineFor } from './headlineFor.ts';
import { isUnheard } from './isUnheard.ts';
import { missesMuch } from './missesMuch.ts';
import { sameRange } from './sameRange.ts';
import { selectCorrections } from './selectCorrections.ts';
import { type Locale, type Words, wordsOf } from './words.ts';

/** A phone shows about forty characters, a desktop a hundred. */
const longestUnits = 110;

/**
 * The subject of the mail: where, when, and the first headline when it fits whole and two sources stand behind it, for a subject has no
 * room for a mark. One line, whatever the feed sent: no control character, so no header can be injected.
 */
export function subjectLine(digest: Digest, locale: Locale = 'en'): string {
  const words = wordsOf(locale);
  if (digest.alert !== undefined) return oneLine(alertSubject(digest, words));
  const base = words.subject(words.shortDay(dayOfDigest(digest)));
  // A phone cuts the subject: what must not be missed stands first.
  const { coverage } = digest;
  if (isUnheard(digest)) return oneLine(`${words.unheardShort} · ${base}`);
  if (outageText(digest, words) !== undefined)
    return oneLine(`${words.partlyHeardShort(feedsRead(coverage), coverage.feedsTotal)} · ${base}`);
  const [story] = digest.stories;
  const first = story && headlineFor(story, locale);
  const headline = first?.mark === 'confirmed_multi_source' && first.language.startsWith(locale) ? first.sentence : '';
  const line = headline === '' ? `${base}: ${counts(digest, locale, 0)}` : `${base}: ${headline}`;
  const whole = oneLine(line);
  return whole.length <= longestUnits ? whole : `${base}: ${counts(digest, locale, 0)}`;
}

/** `Alert: Raqqa, at least 12 killed (single source)`: the place, what raised it, and the mark, which a headline would lack. */
function alertSubject({ alert, stories }: Digest, words: Words): string {
  const [story] = stories;
  const place = story?.places[0]?.[words.locale];
  const killed = story?.tolls.find((toll) => toll.killed !== null)?.killed;
  const what = alert === 'chemical' || !killed ? words.alert.chemical : words.killed(killed);
  const given = story?.tolls.filter((toll) => sameRange(toll.killed ?? undefined, killed)).length ?? 0;
  // Two sources for the story are not two for a figure that one of them gives.
  const isLone = alert !== 'chemical' && given < 2 && story?.mark === 'confirmed_multi_source';
  const mark = story ? ` (${words.marks[isLone ? 'single_source' : story.mark]})` : '';
  return `${words.alert.title}: ${place === undefined ? '' : `${place}${words.comma}`}${what}${mark}`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** The line that mail programs show behind the subject: the day's real counts. */
export function preheader(digest: Digest, frame: Pick<Frame, 'correctionsFor' | 'locale'> = { locale: 'en' }): string {
  const [story] = digest.stories;
  if (digest.alert !== undefined) return story ? headlineFor(story, frame.locale).sentence : '';
  return counts(digest, frame.locale, selectCorrections(digest, frame).length);
}

function counts(digest: Digest, locale: Locale, corrections: number): string {
  const { numbers, stories, brief } = digest;
  const isEmpty = stories.length + brief.length === 0;
  if (isUnheard(digest) || (isEmpty && (numbers.reports > 0 || missesMuch(digest))))
    return quietText(digest, wordsOf(locale));
  const said = wordsOf(locale).preheader({
    reports: numbers.reports,
    outlets: numbers.outlets,
    stories: numbers.stories,
    disputed: numbers.disputedStories,
    corrections,
  });
  const outage = outageText(digest, wordsOf(locale));
  return outage === undefined ? said : `${outage} ${said}`;
}
