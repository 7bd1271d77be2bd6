import type { Digest } from '../model/edition.ts';
import { dayOfDigest } from './dayOfDigest.ts';
import type { Frame } from './frame.ts';
import { selectCorrections } from './selectCorrections.ts';
import { type Locale, wordsOf } from './words.ts';

/** A phone shows about forty characters, a desktop a hundred. */
const longestUnits = 110;

/**
 * The subject of the mail: where, when, and the first headline when it fits whole and two sources stand behind it, for a subject has no
 * room for a mark. One line, whatever the feed sent: no control character, so no header can be injected.
 */
export function subjectLine(digest: Digest, locale: Locale = 'en'): string {
  const words = wordsOf(locale);
  const base = words.subject(words.shortDay(dayOfDigest(digest)));
  const story = digest.stories.find(({ headline }) => headline.language.startsWith(locale));
  const headline =
    story && story === digest.stories[0] && story.mark === 'confirmed_multi_source' ? story.headline.sentence : '';
  const line = headline === '' ? `${base}: ${counts(digest, locale, 0)}` : `${base}: ${headline}`;
  const whole = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return whole.length <= longestUnits ? whole : `${base}: ${counts(digest, locale, 0)}`;
}

/** The line that mail programs show behind the subject: the day's real counts. */
export function preheader(digest: Digest, frame: Pick<Frame, 'correctionsFor' | 'locale'> = { locale: 'en' }): string {
  return counts(digest, frame.locale, selectCorrections(digest, frame).length);
}

function counts({ numbers }: Digest, locale: Locale, corrections: number): string {
  return wordsOf(locale).preheader({
    reports: numbers.reports,
    outlets: numbers.outlets,
    stories: numbers.stories,
    disputed: numbers.disputedStories,
    corrections,
  });
}
