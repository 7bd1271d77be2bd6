import type { AlertCrossing, Digest, DigestCorrection, DigestLine, DigestStory } from '../model/edition.ts';
import { printable } from '../text/markup.ts';
import { readWebUrl } from '../text/readWebUrl.ts';
import {
  anchorOf,
  attributionText,
  changeLabel,
  linkOf,
  numbersTitle,
  outageText,
  quietText,
  revisedText,
  tollText,
  windowOf,
  withoutItsSpeaker,
} from './attribute.ts';
import { saysHeadline } from './changeText.ts';
import { dayOfDigest } from './dayOfDigest.ts';
import { figuresOf } from './figuresOf.ts';
import type { Frame } from './frame.ts';
import { headlineFor } from './headlineFor.ts';
import { leadLines, linesBelow } from './leadLines.ts';
import { changeLine, listChanges, shortNote } from './listChanges.ts';
import { listNumbers } from './listNumbers.ts';
import { localTime } from './localDay.ts';
import {
  explainMarks,
  isAmongSides,
  listCoverage,
  listLeftOut,
  metaOf,
  sentenceOf,
  sideName,
  silenceOf,
} from './renderHtml.ts';
import { selectCorrections } from './selectCorrections.ts';
import { wordsOf } from './words.ts';
import { wrapText } from './wrapText.ts';

const columns = 78;

/**
 * The digest as plain text of 78 columns: the same sentences, marks and links as the HTML, made by hand and not from it. Links stand on
 * lines of their own and are never broken.
 */
export function renderText(digest: Digest, frame: Frame): string {
  const words = wordsOf(frame.locale);
  const out: string[] = [];
  const say = (text: string, indent = ''): void => {
    out.push(...wrapText(printable(text), columns, indent));
  };
  /** For what holds isolates of ours: what others wrote has been made printable before. */
  const sayIsolated = (text: string, indent = ''): void => {
    out.push(...wrapText(text, columns, indent));
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
  const outage = outageText(digest, words);
  if (outage !== undefined) {
    say(outage);
    out.push('');
  }
  say(`${words.title}${words.comma}${words.day(dayOfDigest(digest))}`);
  out.push('='.repeat(columns));
  say(`${words.minutes(digest.readingMinutes)} · ${windowOf(digest, words)}`);
  link(readWebUrl(frame.archiveUrl));
  out.push('');
  const lead = leadLines(digest.stories, words.locale);
  for (const line of lead) quoted(line);

  title(numbersTitle(digest, words), '-');
  for (const { said, note } of listNumbers(digest, words)) say(`${said}${note ? `${words.comma}${note}` : ''}`);

  const corrections = selectCorrections(digest, frame);
  if (corrections.length > 0) {
    title(words.corrections, '-');
    for (const correction of corrections) sayCorrection(correction);
  }
  if (digest.stories.length === 0) {
    out.push('');
    say(quietText(digest, words));
  }
  for (const story of digest.stories) sayStory(story, lead);
  if (digest.brief.length > 0) {
    title(words.brief, '-');
    for (const story of digest.brief) {
      const line = headlineFor(story, words.locale);
      say(sentenceOf(line));
      const note = [
        words.reports(story.reportCount),
        words.sources(story.sourceCount),
        ...(story.reason === 'unchanged' ? [words.unchanged] : []),
      ];
      say(`[${words.marks[line.mark]}] ${attributionText(line, digest, words)} · ${note.join(words.comma)}`);
      link(linkOf(line, frame));
      out.push('');
    }
  }
  if (digest.related.length > 0) {
    title(words.related, '-');
    for (const line of digest.related) quoted(line);
  }
  title(words.coverage, '-');
  for (const sentence of listCoverage(digest, words)) say(sentence);
  const leftOut = listLeftOut(digest, words, 0, frame.alertsWithheld);
  if (leftOut.length > 0) {
    title(words.leftOut, '-');
    for (const sentence of leftOut) say(sentence);
  }
  out.push('', '-'.repeat(columns));
  say(explainMarks(words));
  say(words.about);
  sayLink(words.preferences, frame.preferencesUrl);
  sayLink(words.unsubscribe, frame.unsubscribeUrl);
  return `${out.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;

  function sayAlert(crossing: AlertCrossing): string {
    say(
      `${words.alert.title}${words.comma}${words.day(dayOfDigest(digest))}${words.comma}${localTime(digest.dataUntil, digest.timeZone)} ${words.zone(digest.timeZone)}`,
    );
    say(words.alert.because(crossing));
    for (const story of digest.stories) sayStory(story);
    out.push('', '-'.repeat(columns));
    say(words.alert.about);
    sayLink(words.preferences, frame.preferencesUrl);
    sayLink(words.unsubscribe, frame.unsubscribeUrl);
    say(explainMarks(words));
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
    const note = correction.kind === 'kill' ? correction.note : shortNote(correction);
    // A label of the frame stands before words that are written the other way, and its punctuation behind them.
    const turned = (text: string) =>
      correction.direction === words.direction ? printable(text) : `\u2068${printable(text)}\u2069`;
    const said = `${printable(revisedText(correction, digest, words))}${note ? ` ${turned(note)}` : ''}`;
    if (correction.kind === 'kill') {
      say(correction.headline);
      sayIsolated(said);
    } else {
      if (!saysHeadline(correction)) say(correction.headline);
      for (const change of listChanges(correction, words)) {
        const part = (text: string | undefined) => text && (change.byFrame ? printable(text) : turned(text));
        sayIsolated(changeLine({ ...change, from: part(change.from), to: part(change.to) }, words), '  ');
      }
      sayIsolated(said);
      link(linkOf(correction, frame));
    }
    out.push('');
  }

  function sayStory(story: DigestStory, told: readonly DigestLine[] = []): void {
    out.push('', '='.repeat(columns));
    say(metaOf(story, words));
    const headline = headlineFor(story, words.locale);
    say(sentenceOf(headline));
    out.push('-'.repeat(columns));
    say(`[${words.marks[headline.mark]}] ${attributionText(headline, digest, words)}`);
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
      if (side.line) quoted(withoutItsSpeaker(side.line, side), '  | ');
      else {
        say(silenceOf(side, words), '  | ');
        out.push('');
      }
    }
    if (story.tolls.length > 0) {
      say(`${words.toll}:`);
      for (const toll of story.tolls) {
        say(`- ${figuresOf(toll, words)} (${tollText(toll, digest, words)})`);
        link(linkOf(toll, frame), '  ');
      }
      if (story.tollCourse.length > 1) {
        const course = story.tollCourse.map(
          (toll) => `${words.range(toll.killed ?? { min: 0, max: null })} (${tollText(toll, digest, words, false)})`,
        );
        say(`${words.tollCourse}: ${course.join(words.direction === 'rtl' ? ' ← ' : ' → ')}`);
      }
      out.push('');
    }
    for (const line of linesBelow(told, story)) quoted(line);
  }
}
