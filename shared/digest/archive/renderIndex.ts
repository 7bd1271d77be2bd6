import type { Edition, EditionSummary } from '../../model/edition.ts';
import { addDays, type Day, daysFromTo } from '../../model/time.ts';
import { type Markup, markup } from '../../text/markup.ts';
import type { Locale, Words } from '../words.ts';
import { wordsOf } from '../words.ts';
import { pictureAddress } from './pictureAddress.ts';
import { type ArchiveFrame, archiveAddress, archiveLink, renderShell } from './renderShell.ts';

const latestShown = 7;

/**
 * A year of editions: a calendar whose days lead to them, the latest with their headlines, and the way to the feeds, the corrections and the year
 * before. The newest year's page is the archive's front.
 */
export function renderIndex(year: string, editions: readonly Edition[], frame: ArchiveFrame): string {
  const words = wordsOf(frame.locale);
  const ofYear = editions.filter(({ editionId }) => editionId.startsWith(`${year}-`));
  const latest = [...ofYear].sort((a, b) => (a.editionId < b.editionId ? 1 : -1)).slice(0, latestShown);
  const months = [...new Set(ofYear.map(({ editionId }) => editionId.slice(0, 7)))].sort().reverse();
  const byDay = new Map(ofYear.map((edition) => [edition.editionId, edition]));
  return renderShell(
    `${words.title}${words.comma}${year}`,
    markup`<p class="meta">${words.archive.editions(ofYear.length)}</p>
${latest.map((edition) => renderEdition(edition, frame, words))}
<section id="calendar"><h2>${words.archive.calendar}</h2><div class="months">${months.map((month) => renderMonth(month, byDay, frame, words))}</div></section>
<section id="more"><p>${archiveLink(frame, `corrections${suffix(frame.locale)}.html`, words.archive.corrections)}</p>${
      frame.yearBefore !== undefined &&
      markup`<p>${archiveLink(frame, `${frame.yearBefore}/${indexName(frame.locale)}`, words.archive.year(frame.yearBefore))}</p>`
    }</section>`,
    frame,
  );
}

export function suffix(locale: Locale): string {
  return locale === 'en' ? '' : `.${locale}`;
}

/** English pages are a folder's own; the other languages stand beside them. */
export function indexName(locale: Locale): string {
  return locale === 'en' ? '' : `index.${locale}.html`;
}

function renderEdition(
  { editionId, storyCount, entryCount, summary }: Edition,
  frame: ArchiveFrame,
  words: Words,
): Markup {
  const path = `${editionId}/${indexName(frame.locale)}`;
  return markup`<section id="d-${editionId}"><h2>${archiveLink(frame, path, words.day(editionId))}</h2>
<p class="meta">${[words.reports(entryCount), words.archive.stories(storyCount), ...(summary?.corrections ? [words.archive.correctionCount(summary.corrections)] : [])].join(' · ')}</p>
${summary?.map && renderMap(editionId, summary.map, frame)}
${summary && summary.headlines.length > 0 && markup`<ul>${summary.headlines.map((headline) => renderHeadline(headline, path, frame, words))}</ul>`}</section>`;
}

function renderHeadline(
  { storyId, arabic, ...headline }: EditionSummary['headlines'][number],
  path: string,
  frame: ArchiveFrame,
  words: Words,
): Markup {
  const { sentence, cut, outlet, mark, language, direction } = (words.locale === 'ar' && arabic) || headline;
  return markup`<li><span dir="${direction}" lang="${language}">${archiveLink(frame, `${path}#${storyId}`, cut ? `${sentence}…` : sentence)}</span> <b class="mark ${mark}">${words.marks[mark]}</b> <bdi>${outlet}</bdi></li>`;
}

/** The phone's drawing, small: which areas the day was about shows at a glance, and its numbers are in the edition. */
function renderMap(
  editionId: string,
  { width, height, alt }: NonNullable<EditionSummary['map']>,
  { siteUrl, locale }: ArchiveFrame,
): Markup | undefined {
  const addressOf = (theme: string) =>
    pictureAddress(archiveAddress(siteUrl, `${editionId}/map-phone-${theme}-${locale}.png`), siteUrl);
  const [light, dark] = [addressOf('light'), addressOf('dark')];
  if (light === undefined || dark === undefined) return undefined;
  return markup`<p class="map"><picture><source srcset="${dark}" media="(prefers-color-scheme: dark)"><img src="${light}" alt="${alt[locale]}" width="${width}" height="${height}" loading="lazy"></picture></p>`;
}

function renderMonth(month: string, byDay: ReadonlyMap<Day, Edition>, frame: ArchiveFrame, words: Words): Markup {
  const first = `${month}-01`;
  const days = daysFromTo(first, addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1));
  const weekdayOf = (day: Day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 7 - words.archive.weekBegins) % 7;
  const cells: (Day | undefined)[] = [...Array.from({ length: weekdayOf(first) }, () => undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  const heads = Array.from({ length: 7 }, (_, at) => words.archive.weekdays[(at + words.archive.weekBegins) % 7] ?? '');
  return markup`<table class="month"><caption>${words.archive.month(first)}</caption><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${weeks.map(
    (week) =>
      markup`<tr>${week.map((day) => markup`<td>${day !== undefined && renderDay(day, byDay.get(day), frame, words)}</td>`)}</tr>`,
  )}</tbody></table>`;
}

function renderDay(day: Day, edition: Edition | undefined, frame: ArchiveFrame, words: Words): Markup {
  const number = String(Number(day.slice(8)));
  if (!edition) return markup`${number}`;
  const label = `${words.weekday(day)}: ${words.archive.stories(edition.storyCount)}`;
  return archiveLink(frame, `${day}/${indexName(frame.locale)}`, number, label);
}
