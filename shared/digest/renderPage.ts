import type {
  BriefStory,
  Digest,
  DigestCorrection,
  DigestLine,
  DigestReport,
  DigestSide,
  DigestStory,
} from '../model/edition.ts';
import { addDays } from '../model/time.ts';
import { Markup, markup } from '../text/markup.ts';
import { readWebUrl } from '../text/readWebUrl.ts';
import { changeLabel, provenanceOf, whenOf, zoneName } from './attribute.ts';
import { daysCharted, hasMedian } from './daysCharted.ts';
import type { Frame, PictureLink } from './frame.ts';
import { leadLines } from './leadLines.ts';
import { listNumbers } from './listNumbers.ts';
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

/** The one style sheet of the archive's pages; a page asks for nothing else from anywhere but its pictures. */
export const pageStyles = `:root{color-scheme:light dark;--page:#efece5;--sheet:#fff;--ink:#22262b;--mute:#625f59;--link:#1a4f80;--rule:#e2ded5;--box:#f6f3ec}
@media (prefers-color-scheme:dark){:root{--page:#0f1215;--sheet:#1b1f24;--ink:#f1f3f5;--mute:#a9b1ba;--link:#8fc1ea;--rule:#353c44;--box:#262b31}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:17px/1.55 Georgia,'Times New Roman',serif}
main{max-width:46rem;margin:0 auto;background:var(--sheet);padding:1.5rem clamp(1rem,5vw,2.5rem) 3rem}
a{color:var(--link)}
h1{font-size:clamp(1.6rem,5vw,2.2rem);line-height:1.15;margin:.4rem 0 1rem}
h2{font-size:1.35rem;line-height:1.3;margin:0 0 .3rem}
h2 a{color:inherit;text-decoration:none}
h2 a:hover,h2 a:focus{text-decoration:underline}
.label,.by,.meta,.numbers dd,figcaption,nav,footer,summary,.toll,.course{font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:.84rem;color:var(--mute)}
.label,.meta{font-weight:600}
.lead{font-size:1.2rem;margin:0 0 .2rem}
.by{margin:0 0 1rem}
section,article{border-top:8px solid var(--page);margin:0 calc(-1*clamp(1rem,5vw,2.5rem));padding:1.3rem clamp(1rem,5vw,2.5rem) .6rem;scroll-margin-top:1rem}
.numbers{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem;margin:.4rem 0 1rem}
.numbers dt{font-size:1.7rem;font-weight:700;line-height:1.1}
.numbers div{display:flex;flex-direction:column}
.numbers dd{margin:0}
.quote{margin:0 0 .2rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.6rem;margin:.6rem 0 1rem}
.sides>div{background:var(--box);border-bottom:2px solid var(--rule);padding:.7rem .9rem}
.sides .by{margin:0}
.toll{list-style:none;padding:0;margin:.2rem 0 .6rem;color:var(--ink)}
figure{margin:0 0 1.2rem}
figure.wide{margin-inline:calc(-1*clamp(1rem,5vw,2.5rem))}figure.wide figcaption{padding:.4rem clamp(1rem,5vw,2.5rem) 0}
img{width:100%;height:auto;display:block}
del{color:var(--mute)}
details{margin:.4rem 0 1rem}
summary{cursor:pointer}
details li{font-size:.9rem;margin:.35rem 0;scroll-margin-top:1rem}
:target{outline:3px solid var(--link);outline-offset:4px}
.mark{font:600 .75rem/1.5 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif;padding:.1rem .45rem;border-radius:3px;white-space:nowrap}
.confirmed_multi_source{background:#dff1e4;color:#14522a}.single_source{background:#ecebe7;color:#43413c}.unverified{background:#fbe3e0;color:#8a1c14}.disputed{background:#fcefd0;color:#6b4700}.statement{background:#e2ecf8;color:#1c4170}
@media (prefers-color-scheme:dark){.confirmed_multi_source{background:#173522;color:#93e0ac}.single_source{background:#2d333a;color:#ced5dc}.unverified{background:#451c19;color:#ffb4aa}.disputed{background:#43310c;color:#ffd98a}.statement{background:#1d2e47;color:#a9cdfb}}
@media (max-width:30rem){.numbers{grid-template-columns:repeat(2,1fr)}}
@media print{:root{color-scheme:light}body,main{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}section,article{border-top:1px solid #999;break-inside:avoid}nav,summary{display:none}details>*{display:block}a{color:inherit}.mark{border:1px solid #999}}`;

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
  const title = `${words.title}${words.comma}${words.day(digest.editionId)}`;
  const until = `${localTime(digest.dataUntil, digest.timeZone)} ${zoneName(digest.timeZone)}`;
  return markup`<!DOCTYPE html>
<html lang="${words.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(pageStyles)}</style>
</head>
<body>
<main>
<nav>${renderNeighbours(page)}</nav>
<h1>${title}</h1>
<p class="meta">${words.minutes(digest.readingMinutes)} · ${words.dataUntil(until)}</p>
${leadLines(digest.stories, page.words.locale).map((line) => renderQuote(line, page, 'lead'))}
<h2>${words.dayInNumbers}</h2>
${renderNumbers(page)}
${renderCorrections(page)}
${renderFigures(page)}
${digest.stories.length === 0 && markup`<section><p>${words.quiet}</p></section>`}
${digest.stories.map((story) => renderStory(story, page))}
${digest.brief.length > 0 && markup`<section id="brief"><h2>${words.brief}</h2>${digest.brief.map((story) => renderBrief(story, page))}</section>`}
${digest.related.length > 0 && markup`<section id="related"><h2>${words.related}</h2>${digest.related.map((line) => markup`<div id="${line.entryId}">${renderQuote(line, page)}</div>`)}</section>`}
${renderCoverage(page)}
</main>
</body>
</html>
`.html;
}

function link(href: string | undefined, words: string): Markup {
  const address = readWebUrl(href);
  return address === undefined ? markup`${words}` : markup`<a href="${address}">${words}</a>`;
}

function renderNeighbours({ digest, frame, words }: Page): Markup {
  const at = (days: number) => addDays(digest.editionId, days);
  const editions = `${frame.siteUrl.replace(/\/+$/, '')}/editions`;
  const neighbour = (days: number, rel: string) =>
    markup`<a rel="${rel}" href="${readWebUrl(`${editions}/${at(days)}/`) ?? '#'}">${words.shortDay(at(days))}</a>`;
  const arrows = words.direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  return markup`${arrows[0]} ${neighbour(-1, 'prev')} · ${neighbour(1, 'next')} ${arrows[1]}`;
}

function renderNumbers({ digest, words }: Page): Markup {
  const items = listNumbers(digest, words);
  return markup`<dl class="numbers">${items.map(([number, name, note]) => markup`<div><dt>${number}</dt><dd>${name}${note && markup`${words.comma}${note}`}</dd></div>`)}</dl>`;
}

function renderCorrections(page: Page): Markup | undefined {
  const { digest, frame, words } = page;
  const corrections = selectCorrections(digest, frame);
  if (corrections.length === 0) return undefined;
  return markup`<section id="corrections"><h2>${words.corrections}</h2>${corrections.map((correction) => renderCorrection(correction, page))}</section>`;
}

function renderCorrection(correction: DigestCorrection, { digest, words }: Page): Markup {
  const { outlet, at, note, url, headline, changes, direction, language } = correction;
  const when = whenOf(at, digest, words);
  const isKill = correction.kind === 'kill';
  const said = isKill ? words.withdrawn(outlet, when) : words.corrected(outlet, when);
  return markup`<div id="c-${correction.entryId}"><p class="quote" dir="${direction}" lang="${language}">${isKill ? markup`<del>${headline}</del>` : headline}</p>${changes.map(
    ({ field, from, to }) =>
      markup`<p class="quote">${words.fields[field]}: ${from !== undefined && markup`<del dir="${direction}" lang="${language}">${from}</del> `}<strong dir="${direction}" lang="${language}">${to ?? ''}</strong></p>`,
  )}<p class="by">${link(url, said)}${note !== undefined && ` ${note}`}</p></div>`;
}

function renderFigures({ digest, frame, words }: Page): Markup | undefined {
  const { map, areas } = frame.pictures;
  if (!map && !areas) return undefined;
  return markup`<section id="pictures">${map && markup`<figure class="wide">${renderPicture(map)}<figcaption>${words.mapCaption} ${words.mapNote}</figcaption></figure>`}${
    areas &&
    markup`<h2>${words.areasTitle(daysCharted(digest))}</h2><figure>${renderPicture(areas)}<figcaption>${words.areasNote(hasMedian(digest))}</figcaption></figure>`
  }</section>`;
}

function renderPicture({ url, darkUrl, narrow, alt, width, height }: PictureLink): Markup | undefined {
  const address = readWebUrl(url);
  if (address === undefined) return undefined;
  const sources: [string | undefined, string][] = [
    [narrow?.darkUrl, '(max-width: 40rem) and (prefers-color-scheme: dark)'],
    [narrow?.url, '(max-width: 40rem)'],
    [darkUrl, '(prefers-color-scheme: dark)'],
  ];
  return markup`<picture>${sources.map(([source, media]) => {
    const readable = readWebUrl(source);
    return readable !== undefined && markup`<source srcset="${readable}" media="${media}">`;
  })}<img src="${address}" alt="${alt}" width="${width}" height="${height}" loading="lazy"></picture>`;
}

function renderStory(story: DigestStory, page: Page): Markup {
  const { digest, words } = page;
  const { headline, newSince } = story;
  const change = newSince && changeLabel(newSince, digest, words);
  return markup`<article id="${story.storyId}">
<p class="meta">${metaOf(story, words)}</p>
<h2 dir="${headline.direction}" lang="${headline.language}"><a href="#${story.storyId}">${sentenceOf(headline)}</a></h2>
${renderBy(headline, page)}
${change && markup`<p class="quote"><strong>${change.label}:</strong> ${change.named}.</p>`}${newSince && !isAmongSides(newSince.line, story) && renderQuote(newSince.line, page)}
${story.sides.length > 0 && markup`<div class="sides">${story.sides.map((side) => renderSide(side, page))}</div>`}
${renderTolls(story, page)}
${story.lines.map((line) => renderQuote(line, page))}
${renderEvidence(story.reports, page)}
</article>
`;
}

function renderSide(side: DigestSide, page: Page): Markup {
  const { words } = page;
  return markup`<div><p class="label quote">${sideName(side, words)}</p>${side.line ? renderQuote(side.line, page) : markup`<p><em>${silenceOf(side, words)}</em></p>`}</div>`;
}

function renderTolls(story: DigestStory, { digest, words }: Page): Markup | undefined {
  if (story.tolls.length === 0) return undefined;
  const course = story.tollCourse.map(
    (toll) =>
      `${words.range(toll.killed ?? { min: 0, max: null })} (${toll.outlet}${words.comma}${whenOf(toll.at, digest, words)})`,
  );
  return markup`<p class="label quote">${words.toll}</p><ul class="toll">${story.tolls.map(
    (toll) =>
      markup`<li><b>${figuresOf(toll, words)}</b> <bdi>${link(toll.url, toll.outlet)}</bdi>${words.comma}${toll.citing !== undefined && `${words.citing(toll.citing)}${words.comma}`}${whenOf(toll.at, digest, words)}</li>`,
  )}</ul>${course.length > 1 && markup`<p class="course">${words.tollCourse}: ${course.join(words.direction === 'rtl' ? ' ← ' : ' → ')}</p>`}`;
}

function renderQuote(line: DigestLine, page: Page, name = 'quote'): Markup {
  return markup`<p class="${name}" dir="${line.direction}" lang="${line.language}">${sentenceOf(line)}</p>${renderBy(line, page)}
`;
}

function renderBy(line: DigestLine, { digest, words }: Page): Markup {
  const address = readWebUrl(line.url) ?? `#${line.entryId}`;
  return markup`<p class="by"><b class="mark ${line.mark}">${words.marks[line.mark]}</b> <bdi><a href="${address}">${line.outlet}</a></bdi>${provenanceOf(line, digest, words).map((part) => markup`${words.comma}<bdi>${part}</bdi>`)}</p>`;
}

function renderBrief(story: BriefStory, page: Page): Markup {
  const { words } = page;
  const note = [
    words.reports(story.reportCount),
    words.sources(story.sourceCount),
    ...(story.reason === 'unchanged' ? [words.unchanged] : []),
  ];
  return markup`<div id="${story.storyId}">${renderQuote(story.line, page)}<p class="by">${note.join(words.comma)}</p>${renderEvidence(story.reports, page)}</div>`;
}

/** Every report of a story, copies marked: where a permanent link to an entry leads. */
function renderEvidence(reports: readonly DigestReport[], { digest, words }: Page): Markup {
  return markup`<details><summary>${words.evidence(reports.length)}</summary><ul>${reports.map(
    (report) =>
      markup`<li id="${report.entryId}"><bdi>${link(report.url, report.outlet)}</bdi>${words.comma}${whenOf(report.at, digest, words)}${
        report.headline !== undefined &&
        markup`: <span dir="${report.direction}" lang="${report.language}">${report.headline}</span>`
      }${report.copyOf !== undefined && markup` (<a href="#${report.copyOf}">${words.copyOf}</a>)`} <b class="mark ${report.mark}">${words.marks[report.mark]}</b></li>`,
  )}</ul></details>`;
}

function renderCoverage({ digest, words }: Page): Markup {
  const leftOut = listLeftOut(digest, words, 0);
  const marks = Object.entries(words.markMeanings) as [DigestLine['mark'], string][];
  return markup`<section id="coverage"><h2>${words.coverage}</h2><p>${listCoverage(digest.coverage, words).join(' ')}</p>${
    leftOut.length > 0 && markup`<h2>${words.leftOut}</h2><p>${leftOut.join(' ')}</p>`
  }</section><footer>${marks.map(([mark, meaning]) => markup`<p><b class="mark ${mark}">${words.marks[mark]}</b> ${meaning}</p>`)}<p>${words.about}</p></footer>`;
}
