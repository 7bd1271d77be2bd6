import type {
  BriefStory,
  Digest,
  DigestCorrection,
  DigestLine,
  DigestReport,
  DigestSide,
  DigestStory,
} from '../model/edition.ts';
import { type Markup, markup } from '../text/markup.ts';
import { readWebUrl } from '../text/readWebUrl.ts';
import { pictureAddress } from './archive/pictureAddress.ts';
import { archiveLink, renderDocument } from './archive/renderShell.ts';
import {
  changeLabel,
  hourText,
  numbersTitle,
  outageText,
  outletName,
  provenanceOf,
  quietText,
  revisedText,
  windowOf,
  withoutItsSpeaker,
} from './attribute.ts';
import { saysHeadline } from './changeText.ts';
import { dayOfDigest } from './dayOfDigest.ts';
import { daysCharted, hasMedian } from './daysCharted.ts';
import { figuresOf } from './figuresOf.ts';
import type { Frame, PictureLink } from './frame.ts';
import { headlineFor } from './headlineFor.ts';
import { leadLines } from './leadLines.ts';
import { listChanges } from './listChanges.ts';
import { listNumbers } from './listNumbers.ts';
import { isAmongSides, listCoverage, listLeftOut, metaOf, sentenceOf, sideName, silenceOf } from './renderHtml.ts';
import { selectCorrections } from './selectCorrections.ts';
import { type Words, wordsOf } from './words.ts';

interface Page {
  digest: Digest;
  frame: Frame;
  words: Words;
}

/**
 * The edition's page in the archive: the whole digest, every story with all its reports. Permanent links: `#s-…` for a story, `#e-…` for an entry.
 * Without JavaScript, with one inline style sheet; light, dark and on paper.
 */
export function renderPage(digest: Digest, frame: Frame): string {
  const words = wordsOf(frame.locale);
  const page: Page = { digest, frame, words };
  const title = `${digest.alert === undefined ? words.title : words.alert.title}${words.comma}${words.day(dayOfDigest(digest))}`;
  const outage = outageText(digest, words);
  const body = markup`${outage !== undefined && markup`<p><strong>${outage}</strong></p>\n`}<p class="meta">${words.minutes(digest.readingMinutes)} · ${windowOf(digest, words)}</p>
${digest.alert === undefined && renderOpening(page)}
${renderCorrections(page)}
${renderFigures(page)}
${digest.stories.length === 0 && markup`<section><p>${quietText(digest, words)}</p></section>`}
${digest.stories.map((story) => renderStory(story, page))}
${digest.brief.length > 0 && markup`<section id="brief"><h2>${words.brief}</h2>${digest.brief.map((story) => renderBrief(story, page))}</section>`}
${digest.related.length > 0 && markup`<section id="related"><h2>${words.related}</h2>${digest.related.map((line) => markup`<div id="${line.entryId}">${renderQuote(line, page)}</div>`)}</section>`}
${digest.alert === undefined && renderCoverage(page)}`;
  return renderDocument({ title, nav: renderNeighbours(page), body }, frame);
}

function link(href: string | undefined, words: string): Markup {
  const address = readWebUrl(href);
  return address === undefined ? markup`${words}` : markup`<a href="${address}">${words}</a>`;
}

/** The edition before, all editions, and this one in the other language; the edition after did not exist when this page was made. */
function renderNeighbours({ digest, frame, words }: Page): Markup {
  const other = wordsOf(words.locale === 'en' ? 'ar' : 'en');
  const file = (locale: Words['locale']) => (locale === 'en' ? '' : `index.${locale}.html`);
  const { previous } = digest;
  return markup`${
    previous !== undefined &&
    markup`${words.direction === 'rtl' ? '→' : '←'} ${archiveLink(frame, `${previous}/${file(words.locale)}`, words.shortDay(previous.slice(0, 10)))} · `
  }${archiveLink(frame, file(words.locale), words.archive.all)} · ${archiveLink(frame, `${digest.editionId}/${file(other.locale)}`, other.archive.thisLanguage)}`;
}

function renderOpening(page: Page): Markup {
  const { digest, words } = page;
  return markup`${leadLines(digest.stories, words.locale).map((line) => renderQuote(line, page, 'lead'))}
<h2>${numbersTitle(digest, words)}</h2>
${renderNumbers(page)}`;
}

function renderNumbers({ digest, words }: Page): Markup {
  const items = listNumbers(digest, words);
  return markup`<dl class="numbers">${items.map(({ number, name, note }) => markup`<div><dt>${number}</dt><dd>${name}${note && markup`${words.comma}${note}`}</dd></div>`)}</dl>`;
}

function renderCorrections(page: Page): Markup | undefined {
  const { digest, frame, words } = page;
  const corrections = selectCorrections(digest, frame);
  if (corrections.length === 0) return undefined;
  return markup`<section id="corrections"><h2>${words.corrections}</h2>${corrections.map((correction) => renderCorrection(correction, page))}</section>`;
}

/** What was corrected or withdrawn, old words struck. */
export function renderCorrection(
  correction: DigestCorrection,
  { digest, words }: Pick<Page, 'digest' | 'words'>,
): Markup {
  const { note, url, headline, direction, language } = correction;
  const isKill = correction.kind === 'kill';
  const said = revisedText(correction, digest, words);
  return markup`<div id="c-${correction.entryId}">${!saysHeadline(correction) && markup`<p class="quote" dir="${direction}" lang="${language}">${isKill ? markup`<del>${headline}</del>` : headline}</p>`}${listChanges(
    correction,
    words,
  ).map(({ label, from, to, byFrame }) => {
    // Tolls and places are worded by the frame, all else by the outlet.
    const own = byFrame ? words : { direction, locale: language };
    return markup`<p class="quote">${label}: ${from !== undefined && markup`<del dir="${own.direction}" lang="${own.locale}">${from}</del> `}${to !== undefined && markup`<strong dir="${own.direction}" lang="${own.locale}">${to}</strong>`}</p>`;
  })}<p class="by">${link(url, said)}${note !== undefined && ` ${note}`}</p></div>`;
}

function renderFigures({ digest, frame, words }: Page): Markup | undefined {
  const { map, areas } = frame.pictures;
  if (!map && !areas) return undefined;
  return markup`<section id="pictures">${map && markup`<figure class="wide">${renderPicture(map, frame)}<figcaption>${words.mapCaption} ${words.mapNote}</figcaption></figure>`}${
    areas &&
    markup`<h2>${words.areasTitle(daysCharted(digest))}</h2><figure>${renderPicture(areas, frame)}<figcaption>${words.areasNote(hasMedian(digest))}</figcaption></figure>`
  }</section>`;
}

function renderPicture(
  { url, darkUrl, narrow, alt, width, height }: PictureLink,
  { siteUrl }: Frame,
): Markup | undefined {
  const address = pictureAddress(url, siteUrl);
  if (address === undefined) return undefined;
  const sources: [string | undefined, string][] = [
    [narrow?.darkUrl, '(max-width: 40rem) and (prefers-color-scheme: dark)'],
    [narrow?.url, '(max-width: 40rem)'],
    [darkUrl, '(prefers-color-scheme: dark)'],
  ];
  return markup`<picture>${sources.map(([source, media]) => {
    const readable = pictureAddress(source, siteUrl);
    return readable !== undefined && markup`<source srcset="${readable}" media="${media}">`;
  })}<img src="${address}" alt="${alt}" width="${width}" height="${height}" loading="lazy"></picture>`;
}

function renderStory(story: DigestStory, page: Page): Markup {
  const { digest, words } = page;
  const { newSince } = story;
  const headline = headlineFor(story, words.locale);
  const change = newSince && changeLabel(newSince, digest, words);
  return markup`<article id="${story.storyId}">
<p class="meta">${metaOf(story, words)}</p>
<h2 dir="${headline.direction}" lang="${headline.language}"><a href="#${story.storyId}">${sentenceOf(headline)}</a></h2>
${renderBy(headline, page)}
${change && markup`<p class="quote"><strong>${change.label}:</strong> ${change.named}.</p>`}${newSince && !isAmongSides(newSince.line, story) && renderQuote(newSince.line, page)}
${story.sides.length > 0 && markup`<div class="sides">${story.sides.map((side) => renderSide(side, page))}</div>`}
${renderTolls(story, page)}
${story.lines.map((line) => renderQuote(line, page))}
${renderEvidence([...story.reports, ...(story.quotedBefore ?? [])], page)}
</article>
`;
}

function renderSide(side: DigestSide, page: Page): Markup {
  const { words } = page;
  return markup`<div><p class="label quote">${sideName(side, words)}</p>${side.line ? renderQuote(withoutItsSpeaker(side.line, side), page) : markup`<p><em>${silenceOf(side, words)}</em></p>`}</div>`;
}

function renderTolls(story: DigestStory, { digest, words }: Page): Markup | undefined {
  if (story.tolls.length === 0) return undefined;
  const course = story.tollCourse.map(
    (toll) =>
      markup`${words.range(toll.killed ?? { min: 0, max: null })} (<bdi>${outletName(toll.outlet, words)}</bdi>${words.comma}<bdi>${hourText(toll, digest, words)}</bdi>)`,
  );
  return markup`<p class="label quote">${words.toll}</p><ul class="toll">${story.tolls.map(
    (toll) =>
      markup`<li><b>${figuresOf(toll, words)}</b> <bdi>${link(toll.url, outletName(toll.outlet, words))}</bdi>${words.comma}${toll.citing !== undefined && markup`<bdi>${words.citing(toll.citing)}</bdi>${words.comma}`}<bdi>${hourText(toll, digest, words)}</bdi></li>`,
  )}</ul>${course.length > 1 && markup`<p class="course">${words.tollCourse}: ${course.map((point, at) => markup`${at > 0 && (words.direction === 'rtl' ? ' ← ' : ' → ')}${point}`)}</p>`}`;
}

function renderQuote(line: DigestLine, page: Page, name = 'quote'): Markup {
  return markup`<p class="${name}" dir="${line.direction}" lang="${line.language}">${sentenceOf(line)}</p>${renderBy(line, page)}
`;
}

function renderBy(line: DigestLine, { digest, words }: Page): Markup {
  const address = readWebUrl(line.url) ?? `#${line.entryId}`;
  return markup`<p class="by"><b class="mark ${line.mark}">${words.marks[line.mark]}</b> <bdi><a href="${address}">${outletName(line.outlet, words)}</a></bdi>${provenanceOf(line, digest, words).map((part) => markup`${words.comma}<bdi>${part}</bdi>`)}</p>`;
}

function renderBrief(story: BriefStory, page: Page): Markup {
  const { words } = page;
  const note = [
    words.reports(story.reportCount),
    words.sources(story.sourceCount),
    ...(story.reason === 'unchanged' ? [words.unchanged] : []),
  ];
  return markup`<div id="${story.storyId}">${renderQuote(headlineFor(story, words.locale), page)}<p class="by">${note.join(words.comma)}</p>${renderEvidence(story.reports, page)}</div>`;
}

/** Every report of a story, copies marked: where a permanent link to an entry leads. */
function renderEvidence(reports: readonly DigestReport[], { digest, words }: Page): Markup {
  return markup`<details><summary>${words.evidence(reports.length)}</summary><ul>${reports.map(
    (report) =>
      markup`<li id="${report.entryId}"><bdi>${link(report.url, outletName(report.outlet, words))}</bdi>${words.comma}${hourText(report, digest, words)}${
        report.headline !== undefined &&
        markup`: <span dir="${report.direction}" lang="${report.language}">${report.headline}</span>`
      }${report.copyOf !== undefined && markup` (<a href="#${report.copyOf}">${words.copyOf}</a>)`} <b class="mark ${report.mark}">${words.marks[report.mark]}</b></li>`,
  )}</ul></details>`;
}

function renderCoverage({ digest, words }: Page): Markup {
  const leftOut = listLeftOut(digest, words, 0);
  const marks = Object.entries(words.markMeanings) as [DigestLine['mark'], string][];
  return markup`<section id="coverage"><h2>${words.coverage}</h2><p>${listCoverage(digest, words).join(' ')}</p>${
    leftOut.length > 0 && markup`<h2>${words.leftOut}</h2><p>${leftOut.join(' ')}</p>`
  }</section><footer>${marks.map(([mark, meaning]) => markup`<p><b class="mark ${mark}">${words.marks[mark]}</b> ${meaning}</p>`)}<p>${words.about}</p></footer>`;
}
