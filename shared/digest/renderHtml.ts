import type { BriefStory, Digest, DigestCorrection, DigestLine, DigestSide, DigestStory } from '../model/edition.ts';
import type { Instant } from '../model/time.ts';
import { Markup, markup } from '../text/markup.ts';
import { readWebUrl } from '../text/readWebUrl.ts';
import {
  anchorOf,
  changeLabel,
  hourText,
  linkOf,
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
import { isSameLine, leadLines, linesBelow } from './leadLines.ts';
import { listChanges, shortNote } from './listChanges.ts';
import { listNumbers } from './listNumbers.ts';
import { localDay, localTime } from './localDay.ts';
import { selectCorrections } from './selectCorrections.ts';
import { preheader, subjectLine } from './subjectLine.ts';
import { type Words, wordsOf } from './words.ts';

/** Gmail clips at 102 KB; what the MIME encoding and the footer take is kept back. */
const largestBytes = 92_000;

const serif = "font-family:Georgia,'Times New Roman',serif";
const sans = 'font-family:-apple-system,Segoe UI,Helvetica,Arial,sans-serif';
const ink = 'color:#22262b';
const mute = 'color:#625f59';
const link = 'color:#1a4f80';
/** An address of three hundred letters in somebody's sentence must not make the mail wider than the phone. The elder spelling is for mail programs. */
const breaking = 'word-break:break-word;overflow-wrap:anywhere';
/** Our own short words in narrow columns stay whole. */
const whole = 'word-break:normal;overflow-wrap:normal';

/** Inline styles say how it looks; this says what dark mode and phones change. Classes are one letter: they stand hundreds of times. */
const styleSheet = `:root{color-scheme:light dark;supported-color-schemes:light dark}
a{text-decoration:underline}
img{border:0;display:block}
@media (max-width:480px){.p{padding-left:16px!important;padding-right:16px!important}.c{display:block!important;width:auto!important}.g{display:none!important}h1{font-size:25px!important}.n{font-size:12px!important}}
@media (prefers-color-scheme:dark){body,.b{background:#0f1215!important}.s{background:#1b1f24!important}.i{color:#f1f3f5!important}.m{color:#a9b1ba!important}a,.l{color:#8fc1ea!important}.x{background:#262b31!important}.r{border-color:#353c44!important}.k0{background:#173522!important;color:#93e0ac!important}.k1{background:#2d333a!important;color:#ced5dc!important}.k2{background:#451c19!important;color:#ffb4aa!important}.k3{background:#43310c!important;color:#ffd98a!important}.k4{background:#1d2e47!important;color:#a9cdfb!important}}`;

const markStyles: Record<DigestLine['mark'], { name: string; style: string }> = {
  confirmed_multi_source: { name: 'k0', style: 'background:#dff1e4;color:#14522a' },
  single_source: { name: 'k1', style: 'background:#ecebe7;color:#43413c' },
  unverified: { name: 'k2', style: 'background:#fbe3e0;color:#8a1c14' },
  disputed: { name: 'k3', style: 'background:#fcefd0;color:#6b4700' },
  statement: { name: 'k4', style: 'background:#e2ecf8;color:#1c4170' },
};

interface Page {
  digest: Digest;
  frame: Frame;
  words: Words;
}

/**
 * The digest as an HTML mail of at most 95 KB: hand-made, complete without pictures, styles inline, light and dark, readable at 320 px.
 *
 * Stories that would make it larger are left to the edition's page, and the mail says how many. Every link is absolute http(s); whatever a
 * feed sent passes through `markup` and cannot become a tag, a style or an attribute.
 */
export function renderHtml(digest: Digest, frame: Frame): string {
  const words = wordsOf(frame.locale);
  const page: Page = { digest, frame, words };
  const opening =
    digest.alert === undefined
      ? [renderTop(page), renderCorrections(page), renderPictures(page)]
      : [renderAlertTop(page)];
  const closing = (left: number) => (digest.alert === undefined ? renderTail(page, left) : renderAlertTail(page));
  const closingSize = sizeOf(closing(digest.stories.length));
  let bytes = sizeOf(markup`${opening}`) + styleSheet.length + closingSize + 2500;

  const lead = digest.alert === undefined ? leadLines(digest.stories, words.locale) : [];
  const stories: Markup[] = [];
  for (const story of digest.stories) {
    const section = renderStory(story, page, lead);
    bytes += sizeOf(section);
    if (bytes > largestBytes) break;
    stories.push(section);
  }
  const left = digest.stories.length - stories.length;
  const quiet =
    digest.stories.length === 0 &&
    section(
      markup`<p style="${serif};${ink};margin:0;font-size:17px;line-height:1.5" class="i">${quietText(digest, words)}</p>`,
    );

  return markup`<!DOCTYPE html>
<html lang="${words.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${digest.alert === undefined ? words.subject(words.shortDay(dayOfDigest(digest))) : subjectLine(digest, words.locale)}</title>
<style>${new Markup(styleSheet)}</style>
</head>
<body class="b" style="margin:0;padding:0;background:#efece5">
<div style="display:none;max-height:0;overflow:hidden">${preheader(digest, frame)}</div>
<main>
<table role="presentation" style="width:100%;max-width:600px;margin:0 auto;border-collapse:collapse;table-layout:fixed;${breaking}"><tbody>
${opening}${quiet}${stories}${closing(left)}
</tbody></table>
</main>
</body>
</html>
`.html;
}

function sizeOf(part: Markup): number {
  return new TextEncoder().encode(part.html).length;
}

/** A white block with a band under it. */
function section(content: Markup | readonly Markup[], id?: string): Markup {
  return markup`<tr><td class="s p" ${id ? markup`id="${id}" ` : ''}style="background:#fff;padding:22px 28px">${content}</td></tr><tr><td style="height:8px;line-height:8px;font-size:0;padding:0">&nbsp;</td></tr>
`;
}

function heading(text: string): Markup {
  return markup`<h2 class="i" style="${serif};${ink};margin:0 0 8px;font-size:19px;line-height:1.3">${text}</h2>`;
}

function label(text: string): Markup {
  return markup`<p class="m" style="${sans};${mute};margin:0 0 6px;font-size:13px;font-weight:bold">${text}</p>`;
}

/** A link, or the words alone where there is no address a mail may carry. */
function anchor(href: string | undefined, words: string | Markup, style = link): Markup {
  const address = readWebUrl(href);
  return address === undefined
    ? markup`<span>${words}</span>`
    : markup`<a href="${address}" class="l" style="${style}">${words}</a>`;
}

function renderTop(page: Page): Markup {
  const { digest, frame, words } = page;
  const day = dayOfDigest(digest);
  const cells = listNumbers(digest, words);
  const outage = outageText(digest, words);
  return section(markup`${outage !== undefined && markup`<p class="i" style="${sans};${ink};margin:0 0 12px;font-size:16px;line-height:1.45"><strong>${outage}</strong></p>`}
<p class="m" style="${sans};${mute};margin:0 0 10px;font-size:13px">${anchor(frame.archiveUrl, words.viewOnline)} · ${words.shortDay(day)} ${day.slice(0, 4)} · ${words.minutes(digest.readingMinutes)} · ${windowOf(digest, words)}</p>
<h1 class="i" style="${serif};${ink};margin:0 0 10px;font-size:30px;line-height:1.15">${words.title}${words.comma}${words.weekday(day)}</h1>
${leadLines(digest.stories, words.locale).map((line) => markup`<p class="i" ${direction(line)}style="${serif};${ink};margin:0 0 4px;font-size:19px;line-height:1.45">${sentenceOf(line)}</p>${attribution(line, page, '0 0 12px')}`)}
${label(numbersTitle(digest, words))}
<table role="presentation" style="width:100%;border-collapse:collapse;${whole}"><tbody><tr>${cells.map(
    ({ number, name, note }) =>
      markup`<td style="width:25%;vertical-align:top;padding:0;padding-inline-end:8px"><span class="i" style="${serif};${ink};font-size:26px;font-weight:bold">${number}</span><br><span class="m n" style="${sans};${mute};font-size:13px;line-height:1.35">${name}${note ? `${words.comma}${note}` : ''}</span></td>`,
  )}</tr></tbody></table>`);
}

/** What an alert opens with: when, and why this reader gets it. */
function renderAlertTop({ digest, words }: Page): Markup | undefined {
  if (digest.alert === undefined) return undefined;
  const at = `${words.weekday(dayOfDigest(digest))}${words.comma}${localTime(digest.dataUntil, digest.timeZone)} ${words.zone(digest.timeZone)}`;
  return section(markup`
<h1 class="i" style="${serif};${ink};margin:0 0 6px;font-size:26px;line-height:1.2">${words.alert.title}</h1>
<p class="m" style="${sans};${mute};margin:0;font-size:14px;line-height:1.5">${at}<br>${words.alert.because(digest.alert)}</p>`);
}

function renderAlertTail({ frame, words }: Page): Markup {
  const text = `${sans};color:#57544e;margin:0 0 8px;font-size:13px;line-height:1.55`;
  return markup`<tr><td class="p" style="padding:14px 28px 30px"><p class="m" style="${text}">${words.alert.about} ${anchor(frame.preferencesUrl, words.preferences)}</p><p class="m" style="${text}">${explainMarks(words)}</p><p class="m" style="${text}">${words.about}</p><p class="m" style="${text};margin:0">${footerLinks(frame, words)}</p></td></tr>
`;
}

function renderCorrections(page: Page): Markup | undefined {
  const { digest, frame, words } = page;
  const corrections = selectCorrections(digest, frame);
  if (corrections.length === 0) return undefined;
  return section(
    markup`${heading(words.corrections)}${corrections.map((correction) => renderCorrection(correction, page))}`,
    'corrections',
  );
}

function renderCorrection(correction: DigestCorrection, { digest, frame, words }: Page): Markup {
  const said = revisedText(correction, digest, words);
  const dir =
    correction.direction === words.direction
      ? undefined
      : markup`dir="${correction.direction}" lang="${correction.language}" `;
  const text = `${serif};${ink};margin:0 0 4px;font-size:17px;line-height:1.5`;
  const note = `${sans};${mute};margin:0 0 14px;font-size:13px;line-height:1.5`;
  if (correction.kind === 'kill') {
    return markup`<p class="i" ${dir}style="${text}"><del>${correction.headline}</del></p><p class="m" style="${note}">${said}${correction.note ? markup` <bdi>${correction.note}</bdi>` : ''}</p>`;
  }
  const line = `${sans};${ink};margin:0 0 3px;font-size:15px;line-height:1.4`;
  const changes = listChanges(correction, words).map(({ label: named, from, to, byFrame }) => {
    const part = (text: string, tag: 'del' | 'strong') => {
      const turned = byFrame ? undefined : dir;
      return tag === 'del' ? markup`<del ${turned}>${text}</del>` : markup`<strong ${turned}>${text}</strong>`;
    };
    return markup`<p class="i" style="${line}">${named}: ${from !== undefined && markup`${part(from, 'del')} `}${to !== undefined && part(to, 'strong')}</p>`;
  });
  const brief = shortNote(correction);
  const headline = saysHeadline(correction)
    ? undefined
    : markup`<p class="i" ${dir}style="${text}"><strong>${correction.headline}</strong></p>`;
  return markup`${headline}${changes}<p class="m" style="${note}">${anchor(linkOf(correction, frame), said)}${brief === undefined ? '' : markup` <bdi>${brief}</bdi>`}</p>`;
}

function renderPictures({ digest, frame, words }: Page): Markup | undefined {
  const { map, areas } = frame.pictures;
  if (!map && !areas) return undefined;
  const caption = `${sans};${mute};margin:8px 20px 0;font-size:13px;line-height:1.45`;
  return markup`<tr><td class="s" style="background:#fff;padding:0 0 18px">
${map && markup`${picture(map)}<p class="m" style="${caption}">${words.mapCaption}</p>`}
${areas && markup`<h2 class="i" style="${serif};${ink};margin:20px 20px 2px;font-size:18px;line-height:1.3">${words.areasTitle(daysCharted(digest))}</h2><p class="m" style="${caption};margin-top:0;margin-bottom:6px">${words.areasNote(hasMedian(digest))}</p>${picture(areas)}`}
</td></tr><tr><td style="height:8px;line-height:8px;font-size:0;padding:0">&nbsp;</td></tr>
`;
}

function picture({ url, darkUrl, alt, width, height }: PictureLink): Markup | undefined {
  const address = readWebUrl(url);
  const dark = readWebUrl(darkUrl);
  if (address === undefined) return undefined;
  const shownHeight = Math.round((600 * height) / width);
  const image = markup`<img src="${address}" alt="${alt}" width="600" height="${shownHeight}" class="m" style="width:100%;height:auto;${sans};${mute};font-size:13px">`;
  return dark === undefined
    ? image
    : markup`<picture><source srcset="${dark}" media="(prefers-color-scheme: dark)">${image}</picture>`;
}

function renderStory(story: DigestStory, page: Page, lead: readonly DigestLine[]): Markup {
  const { frame, words } = page;
  const headline = headlineFor(story, frame.locale);
  const title = anchor(anchorOf(frame, story.storyId), sentenceOf(headline), `${ink};text-decoration:none`);
  return section(markup`
<p class="m" style="${sans};${mute};margin:0 0 6px;font-size:13px;line-height:1.45;font-weight:bold">${metaOf(story, words)}</p>
<h2 class="i" ${direction(headline)}style="${serif};${ink};margin:0 0 6px;font-size:22px;line-height:1.25">${new Markup(title.html.replace('class="l"', 'class="i"'))}</h2>
${attribution(headline, page, '0 0 12px')}
${renderChange(story, page)}${renderSides(story.sides, page)}${renderTolls(story, page)}
${linesBelow(lead, story).map((line, index) => renderLine(line, page, index > 0))}`);
}

/** What is new, named; the sentence that says so, unless it stands among the sides below. */
function renderChange(story: DigestStory, page: Page): Markup | undefined {
  const { newSince } = story;
  if (!newSince) return undefined;
  const { label: name, named } = changeLabel(newSince, page.digest, page.words);
  const text = `${serif};${ink};margin:0 0 4px;font-size:17px;line-height:1.5`;
  const news = markup`<p class="i" style="${text}"><b>${name}:</b> ${named}.</p>`;
  if (isAmongSides(newSince.line, story)) return markup`${news}<p style="margin:0 0 8px;font-size:0"></p>`;
  return markup`${news}<p class="i" ${direction(newSince.line)}style="${text}">${sentenceOf(newSince.line)}</p>${attribution(newSince.line, page, '0 0 14px')}`;
}

export function isAmongSides(line: DigestLine, story: DigestStory): boolean {
  return story.sides.some((side) => side.line && isSameLine(side.line, line));
}

/** Who stands on this side. */
export function sideName(side: DigestSide, words: Words): string {
  const name = side.line ? side.speaker : partyOf(side, words);
  const role = side.line ? words.sides[side.role] : words.sides.other;
  return name === undefined ? role : `${role}: ${name}`;
}

/** What stands in the place of a side's words when it is silent. */
export function silenceOf(side: DigestSide, words: Words): string {
  return words.sides.silent(partyOf(side, words) ?? words.sides.other);
}

function partyOf({ party }: DigestSide, { locale }: Words): string | undefined {
  return party && (locale === 'ar' ? party.ar : party.en);
}

/** `Ramadi, Iraq · day 4 of this story · 16 reports, 7 sources`. */
export function metaOf(story: DigestStory, words: Words): string {
  const places = story.places.map((place) => (words.locale === 'ar' ? place.ar : place.en));
  const parts = [
    ...(places.length > 0 ? [places.join(words.comma)] : []),
    words.dayOfStory(story.dayNumber),
    `${words.reports(story.reportCount)}${words.comma}${words.sources(story.sourceCount)}`,
  ];
  return parts.join(' · ');
}

function renderLine(line: DigestLine, page: Page, ruled: boolean): Markup {
  const rule = ruled ? 'border-top:1px solid #e2ded5;padding-top:12px;' : '';
  return markup`<div class="r" style="${rule}margin:0 0 12px"><p class="i" ${direction(line)}style="${serif};${ink};margin:0 0 4px;font-size:17px;line-height:1.5">${sentenceOf(line)}</p>${attribution(line, page, '0')}</div>
`;
}

function renderSides(sides: readonly DigestSide[], page: Page): Markup | undefined {
  if (sides.length === 0) return undefined;
  const cells = sides.map((side) => renderSide(side, page));
  return markup`<table role="presentation" style="width:100%;border-collapse:collapse;table-layout:fixed;margin:0 0 14px"><tbody><tr>${cells[0]}${cells.length > 1 && markup`<td class="g" style="width:8px;padding:0;font-size:0">&nbsp;</td>`}${cells.slice(1)}</tr></tbody></table>
`;
}

function renderSide(side: DigestSide, page: Page): Markup {
  const { words } = page;
  const name = sideName(side, words);
  const text = `${serif};${ink};margin:0 0 5px;font-size:16px;line-height:1.45`;
  return markup`<td class="c x r" style="width:50%;vertical-align:top;background:#f6f3ec;border-bottom:2px solid #e2ded5;padding:12px 14px">${label(name)}${
    side.line
      ? markup`<p class="i" ${direction(side.line)}style="${text}">${sentenceOf(side.line)}</p>${attribution(withoutItsSpeaker(side.line, side), page, '0')}`
      : markup`<p class="m" style="${text};${mute};font-style:italic">${silenceOf(side, words)}</p>`
  }</td>`;
}

function renderTolls(story: DigestStory, page: Page): Markup | undefined {
  const { words, digest, frame } = page;
  if (story.tolls.length === 0) return undefined;
  const text = `${sans};${ink};margin:0 0 3px;font-size:14px;line-height:1.5`;
  const arrow = words.direction === 'rtl' ? ' ← ' : ' → ';
  const course = story.tollCourse.map(
    (toll) =>
      markup`${words.range(toll.killed ?? { min: 0, max: null })} (<bdi>${outletName(toll.outlet, words)}</bdi>${words.comma}<bdi>${hourText(toll, digest, words)}</bdi>)`,
  );
  return markup`<div style="margin:0 0 14px">${label(words.toll)}${story.tolls.map(
    (toll) =>
      markup`<p class="i" style="${text}"><b>${figuresOf(toll, words)}</b> <span class="m" style="${mute}"><bdi>${anchor(linkOf(toll, frame), outletName(toll.outlet, words))}</bdi>${words.joint}${toll.citing !== undefined && markup`<bdi>${words.citing(toll.citing)}</bdi>${words.joint}`}<bdi>${hourText(toll, digest, words)}</bdi></span></p>`,
  )}${course.length > 1 && markup`<p class="m" style="${text};${mute}">${words.tollCourse}: ${course.map((point, at) => markup`${at > 0 && arrow}${point}`)}</p>`}</div>
`;
}

/** The mark, the outlet as a link, who is cited, when, in which language. */
function attribution(line: DigestLine, { digest, frame, words }: Page, margin: string): Markup {
  const { name, style } = markStyles[line.mark];
  return markup`<p class="m" style="${sans};${mute};margin:${margin};font-size:13px;line-height:1.6"><b class="${name}" style="${style};padding:2px 7px;border-radius:3px;font-size:12px">${words.marks[line.mark]}</b> <bdi>${anchor(linkOf(line, frame), outletName(line.outlet, words))}</bdi>${words.joint}${provenanceOf(line, digest, words).map((part, index) => markup`${index > 0 && words.joint}<bdi>${part}</bdi>`)}</p>`;
}

export function sentenceOf(line: DigestLine): string {
  return line.cut ? `${line.sentence} …` : line.sentence;
}

/** Marks what is in another language, and turns it where that is written the other way. */
function direction(line: DigestLine): Markup {
  return markup`dir="${line.direction}" lang="${line.language}" `;
}

function renderTail(page: Page, storiesLeft: number): Markup {
  const { digest, frame, words } = page;
  const text = `${sans};${ink};margin:0 0 8px;font-size:14px;line-height:1.55`;
  const leftOut = listLeftOut(digest, words, storiesLeft, frame.alertsWithheld);
  return markup`${
    digest.brief.length > 0 &&
    section(markup`${heading(words.brief)}${digest.brief.map((story) => renderBrief(story, page))}`)
  }${digest.related.length > 0 && section(markup`${heading(words.related)}${digest.related.map((line) => renderShort(line, page))}`)}${section(
    markup`${heading(words.coverage)}<p class="i" style="${text}">${listCoverage(digest, words).join(' ')}</p>${
      leftOut.length > 0 && markup`${heading(words.leftOut)}<p class="i" style="${text}">${leftOut.join(' ')}</p>`
    }<p class="i" style="${text}">${anchor(frame.archiveUrl, words.onThePage)}</p>`,
  )}<tr><td class="p" style="padding:14px 28px 30px"><p class="m" style="${sans};color:#57544e;margin:0 0 8px;font-size:13px;line-height:1.55">${explainMarks(words)}</p><p class="m" style="${sans};color:#57544e;margin:0 0 8px;font-size:13px;line-height:1.55">${words.about}</p><p class="m" style="${sans};color:#57544e;margin:0;font-size:13px;line-height:1.55">${footerLinks(frame, words)}</p></td></tr>
`;
}

function renderBrief(story: BriefStory, page: Page): Markup {
  const { words } = page;
  const note = [
    words.reports(story.reportCount),
    words.sources(story.sourceCount),
    ...(story.reason === 'unchanged' ? [words.unchanged] : []),
  ];
  return renderShort(headlineFor(story, words.locale), page, note.join(words.comma));
}

function renderShort(line: DigestLine, page: Page, note?: string): Markup {
  return markup`<p class="i" ${direction(line)}style="${serif};${ink};margin:0 0 2px;font-size:16px;line-height:1.45">${sentenceOf(line)}</p>${attribution(line, page, note === undefined ? '0 0 10px' : '0')}${note !== undefined && markup`<p class="m" style="${sans};${mute};margin:0 0 10px;font-size:13px">${note}</p>`}
`;
}

/** What the marks of this mail mean, in one line; the page has it at its foot. */
export function explainMarks(words: Words): string {
  const meanings = Object.entries(words.markMeanings) as [DigestLine['mark'], string][];
  return meanings.map(([mark, meaning]) => `${words.marks[mark]}: ${meaning}.`).join(' ');
}

function footerLinks(frame: Frame, words: Words): Markup {
  const links = [
    ...(frame.preferencesUrl ? [anchor(frame.preferencesUrl, words.preferences)] : []),
    ...(frame.unsubscribeUrl ? [anchor(frame.unsubscribeUrl, words.unsubscribe)] : []),
    anchor(frame.archiveUrl, words.viewOnline),
  ];
  return markup`${links.map((each, index) => (index === 0 ? each : markup` · ${each}`))}`;
}

/** Named one by one in the coverage line; the others are counted. */
const outletsNamed = 6;

/**
 * The coverage line: how many sources were heard, who is silent, the longest first, who cannot be read, whose reports may have gone by unseen, which area may
 * be unheard.
 */
export function listCoverage(digest: Digest, words: Words): string[] {
  const { coverage, timeZone } = digest;
  const moment = (at: Instant) => {
    const day = localDay(at, timeZone);
    return `${day === dayOfDigest(digest) ? '' : `${day} `}${localTime(at, timeZone)}`;
  };
  const silent = [...coverage.silent].sort((one, other) => other.hours - one.hours);
  // Who failed since nobody knows when has never been read: that is the longest.
  const failing = [...coverage.failing].sort(
    (one, other) => Number((one.since ?? '') > (other.since ?? '')) - Number((one.since ?? '') < (other.since ?? '')),
  );
  return [
    words.heard(coverage.feedsHeard, coverage.feedsTotal),
    ...silent.slice(0, outletsNamed).map(({ outlet, hours }) => words.silent(outlet, Math.floor(hours))),
    ...(silent.length > outletsNamed ? [words.moreSilent(silent.length - outletsNamed)] : []),
    ...failing.slice(0, outletsNamed).map(({ outlet, problem }) => words.failing(outlet, problem)),
    ...(failing.length > outletsNamed ? [words.moreFailing(failing.length - outletsNamed)] : []),
    ...(coverage.missed ?? [])
      .slice(0, 6)
      .map(({ outlet, from, to }) => words.missed(outlet, moment(from), moment(to))),
    ...coverage.gaps
      .slice(0, 4)
      .map((gap) => words.gap((words.locale === 'ar' && gap.nameAr) || gap.name, gap.reports, gap.median)),
  ];
}

/** What was left out, and how much; `storiesLeft` are those of the digest that this rendering had no room for. */
export function listLeftOut(digest: Digest, words: Words, storiesLeft: number, alertsWithheld = 0): string[] {
  const { leftOut, numbers } = digest;
  const moreStories = leftOut.moreStories + storiesLeft;
  return [
    ...(leftOut.offTopic > 0 ? [words.offTopic(leftOut.offTopic)] : []),
    ...(moreStories > 0 ? [words.moreStories(moreStories)] : []),
    ...(leftOut.moreRelated > 0 ? [words.moreRelated(leftOut.moreRelated)] : []),
    ...(leftOut.withdrawn ? [words.withdrawnSince(leftOut.withdrawn)] : []),
    ...(alertsWithheld > 0 ? [words.alertsWithheld(alertsWithheld)] : []),
    ...(numbers.copies > 0 ? [words.copies(numbers.copies)] : []),
  ];
}
