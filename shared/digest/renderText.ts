import type { AlertCrossing, Digest, DigestCorrection, DigestLine, DigestStory } from '../model/edition.ts';
import { printable } from '../text/markup.ts';
import { readWebUrl } from '../text/readWebUrl.ts';
import {
  anchorOf,
  attributionText,
  changeLabel,
  linkOf,
  numbersTitle,
  whenOf,
  windowOf,
  zoneName,
} from './attribute.ts';
import { dayOfDigest } from './dayOfDigest.ts';
import type { Frame } from './frame.ts';
import { isUnheard } from './isUnheard.ts';
import { leadLines } from './leadLines.ts';
import { localTime } from './localDay.ts';
import {
  figuresOf,
  isAmongSides,
  listCoverage,
  listLeftOut,
  metaOf,
  sentenceOf,
  sideName,
  silenceOf,
} from './renderHtml.ts';
import { selectCorrections } from './selectCorrections.ts';
import { type Words, wordsOf } from './words.ts';
import { wrapText } from './wrapText.ts';

const columns = 78;

/**
 * The digest as plain text of 78 columns: the same sentences, marks and links as the HTML, made by hand and not from it. Links stand on
 * lines of their own and are never broken.
 */
export function renderText(digest: Digest, frame: Frame): string {
  const words = wordsOf(frame.locale);
  const { numbers } = digest;
  const out: string[] = [];
  const say = (text: string, indent = ''): void => {
    out.push(...wrapText(printable(text), columns, indent));
  };
  const link = (address: string | undefined, indent = ''): void => {
    if (address !== undefined) out.push(`${indent}<${address}>`);
  };
  const title = (text: string, rule: string): void => {
    out.push('');
    say(text);
    out.push(rule.repeat(Math.min(columns, Math.max(3, text.length))));
  };
  const quoted = (line: DigestLine, indent = ''): void => {
    say(sentenceOf(line), indent);
    say(`[${words.marks[line.mark]}] ${attributionText(line, digest, words)}`, indent);
    link(linkOf(line, frame), indent);
    out.push('');
  };

  if (digest.alert !== undefined) return sayAlert(digest.alert);
  say(`${words.title}${words.comma}${words.day(dayOfDigest(digest))}`);
  out.push('='.repeat(columns));
  say(`${words.minutes(digest.readingMinutes)} · ${windowOf(digest, words)}`);
  link(readWebUrl(frame.archiveUrl));
  out.push('');
  for (const line of leadLines(digest.stories, words.locale)) quoted(line);

  const difference = numbers.reportsDayBefore === null ? undefined : numbers.reports - numbers.reportsDayBefore;
  const languages = Object.keys(numbers.languages).length;
  title(numbersTitle(digest, words), '-');
  const counted = (count: number, name: string, note?: string): void =>
    say(`${count} ${name}${note ? `${words.comma}${note}` : ''}`);
  counted(
    numbers.reports,
    words.numbers.reports(numbers.reports),
    difference === undefined ? undefined : words.numbers.comparedWithDayBefore(difference),
  );
  counted(
    numbers.outlets,
    words.numbers.outlets(numbers.outlets),
    languages > 1 ? words.numbers.inLanguages(languages) : undefined,
  );
  counted(numbers.stories, words.numbers.stories(numbers.stories), words.numbers.newStories(numbers.newStories));
  counted(
    numbers.oneSidedStories,
    words.numbers.oneSided(numbers.oneSidedStories),
    words.numbers.unverified(numbers.unverifiedReports),
  );

  const corrections = selectCorrections(digest, frame);
  if (corrections.length > 0) {
    title(words.corrections, '-');
    for (const correction of corrections) sayCorrection(correction);
  }
  if (digest.stories.length === 0) {
    out.push('');
    say(isUnheard(digest) ? words.unheard : words.quiet);
  }
  for (const story of digest.stories) sayStory(story);
  if (digest.brief.length > 0) {
    title(words.brief, '-');
    for (const story of digest.brief) {
      say(sentenceOf(story.line));
      const note = [
        words.reports(story.reportCount),
        words.sources(story.sourceCount),
        ...(story.reason === 'unchanged' ? [words.unchanged] : []),
      ];
      say(
        `[${words.marks[story.line.mark]}] ${attributionText(story.line, digest, words)} · ${note.join(words.comma)}`,
      );
      link(linkOf(story.line, frame));
      out.push('');
    }
  }
  if (digest.related.length > 0) {
    title(words.related, '-');
    for (const line of digest.related) quoted(line);
  }
  title(words.coverage, '-');
  for (const sentence of listCoverage(digest, words)) say(sentence);
  const leftOut = listLeftOut(digest, words, 0);
  if (leftOut.length > 0) {
    title(words.leftOut, '-');
    for (const sentence of leftOut) say(sentence);
  }
  out.push('', '-'.repeat(columns));
  say(words.about);
  sayLink(words.preferences, frame.preferencesUrl);
  sayLink(words.unsubscribe, frame.unsubscribeUrl);
  return `${out.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;

  function sayAlert(crossing: AlertCrossing): string {
    say(
      `${words.alert.title}${words.comma}${words.day(dayOfDigest(digest))}${words.comma}${localTime(digest.dataUntil, digest.timeZone)} ${zoneName(digest.timeZone)}`,
    );
    say(words.alert.because(crossing));
    for (const story of digest.stories) sayStory(story);
    out.push('', '-'.repeat(columns));
    say(words.alert.about);
    sayLink(words.preferences, frame.preferencesUrl);
    sayLink(words.unsubscribe, frame.unsubscribeUrl);
    say(words.about);
    return `${out.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
  }

  function sayLink(name: string, address: string | undefined): void {
    const readable = readWebUrl(address);
    if (readable === undefined) return;
    say(`${name}:`);
    link(readable);
  }

  function sayCorrection(correction: DigestCorrection): void {
    const when = whenOf(correction.at, digest, words);
    if (correction.kind === 'kill') {
      say(correction.headline);
      say(`${words.withdrawn(correction.outlet, when)}${correction.note ? ` ${correction.note}` : ''}`);
    } else {
      say(correction.headline);
      for (const { field, from, to } of correction.changes) sayChange(words, field, from, to);
      say(`${words.corrected(correction.outlet, when)}${correction.note ? ` ${correction.note}` : ''}`);
      link(linkOf(correction, frame));
    }
    out.push('');
  }

  function sayChange(
    language: Words,
    field: DigestCorrection['changes'][number]['field'],
    from?: string,
    to?: string,
  ): void {
    const part = (text: string): string => (text.length <= 300 ? text : `${text.slice(0, 280)} …`);
    if (from !== undefined) say(`${language.fields[field]}, ${language.was}: ${part(from)}`, '  ');
    if (to !== undefined) say(`${language.fields[field]}, ${language.now}: ${part(to)}`, '  ');
  }

  function sayStory(story: DigestStory): void {
    out.push('', '='.repeat(columns));
    say(metaOf(story, words));
    say(sentenceOf(story.headline));
    out.push('-'.repeat(columns));
    say(`[${words.marks[story.headline.mark]}] ${attributionText(story.headline, digest, words)}`);
    link(anchorOf(frame, story.storyId));
    out.push('');
    if (story.newSince) {
      const { label, named } = changeLabel(story.newSince, digest, words);
      say(`${label}: ${named}.`);
      if (!isAmongSides(story.newSince.line, story)) quoted(story.newSince.line);
      else out.push('');
    }
    for (const side of story.sides) {
      say(sideName(side, words), '  ');
      if (side.line) quoted(side.line, '  | ');
      else {
        say(silenceOf(side, words), '  | ');
        out.push('');
      }
    }
    if (story.tolls.length > 0) {
      say(`${words.toll}:`);
      for (const toll of story.tolls) {
        say(
          `- ${figuresOf(toll, words)} (${toll.outlet}${words.comma}${toll.citing === undefined ? '' : `${words.citing(toll.citing)}${words.comma}`}${whenOf(toll.at, digest, words)})`,
        );
        link(linkOf(toll, frame), '  ');
      }
      if (story.tollCourse.length > 1) {
        const course = story.tollCourse.map(
          (toll) =>
            `${words.range(toll.killed ?? { min: 0, max: null })} (${toll.outlet}${words.comma}${whenOf(toll.at, digest, words)})`,
        );
        say(`${words.tollCourse}: ${course.join(words.direction === 'rtl' ? ' ← ' : ' → ')}`);
      }
      out.push('');
    }
    for (const line of story.lines) quoted(line);
  }
}
