import type { AreaSeries, Digest } from '../../model/edition.ts';
import { medianBefore } from '../medianBefore.ts';
import { type Locale, wordsOf } from '../words.ts';
import { measureText } from './measureText.ts';
import { shaped, sheet } from './sheet.ts';
import { type ThemeName, themes } from './theme.ts';

const width = 640;
const rowHeight = 172;
const columns = 2;
const gap = 36;
const margin = 20;
/** Days that a chart has room for. */
const chartDays = 14;

export function areasDimensions(areas: readonly AreaSeries[]): { width: number; height: number } {
  return { width, height: Math.ceil(areas.length / columns) * rowHeight + 8 };
}

/**
 * Reports a day by area as small multiples, one scale for all: today dark, the days before pale, their median dashed; today's number and its
 * difference to the median at the head of each.
 */
export function drawAreas(digest: Digest, themeName: ThemeName, locale: Locale): string {
  const { areas } = digest;
  const theme = themes[themeName];
  const words = wordsOf(locale);
  const { height } = areasDimensions(areas);
  const top = Math.max(5, Math.ceil(Math.max(1, ...areas.flatMap((area) => area.reports)) / 5) * 5);
  const columnWidth = (width - 2 * margin - gap) / columns;
  const rightToLeft = locale === 'ar';
  const parts = [`<rect width="${width}" height="${height}" fill="${theme.page}"/>`];

  areas.forEach((area, index) => {
    const column = rightToLeft ? columns - 1 - (index % columns) : index % columns;
    const left = margin + column * (columnWidth + gap);
    const right = left + columnWidth;
    const above = Math.floor(index / columns) * rowHeight;
    const floor = above + rowHeight - 32;
    const ceiling = above + 48;
    const heightOf = (reports: number): number => ((floor - ceiling) * reports) / top;
    // A desk that has run for fewer days draws those, of the same width, at the side of today.
    const barWidth = columnWidth / Math.max(chartDays, area.reports.length);
    const begins = right - barWidth * area.reports.length;
    const today = area.reports.at(-1) ?? 0;
    const median = medianBefore(area.reports);
    const name = fitted(rightToLeft ? (area.nameAr ?? area.name) : area.name, columnWidth - 90);
    // Time runs from left to right in both frames, as it does in Arabic newspapers' charts; only the labels change sides.
    const difference =
      median === undefined ? '' : `<tspan font-size="19" fill="${theme.mute}" dx="6">${signed(today - median)}</tspan>`;
    const figures = `<tspan font-weight="600" fill="${theme.dot}">${today}</tspan>${difference}`;
    parts.push(
      `<text x="${rightToLeft ? right : left}" y="${above + 32}" text-anchor="${rightToLeft ? 'end' : 'start'}" font-size="21" font-weight="600" fill="${theme.ink}">${shaped(name)}</text>`,
      `<text x="${rightToLeft ? left : right}" y="${above + 32}" text-anchor="${rightToLeft ? 'start' : 'end'}" font-size="21">${figures}</text>`,
    );
    area.reports.forEach((reports, day) => {
      const tall = reports > 0 ? Math.max(2, heightOf(reports)) : 0;
      const fill = day === area.reports.length - 1 ? theme.dot : theme.past;
      parts.push(
        `<rect x="${(begins + day * barWidth + 1.5).toFixed(1)}" y="${(floor - tall).toFixed(1)}" width="${(barWidth - 3).toFixed(1)}" height="${tall.toFixed(1)}" rx="1.5" fill="${fill}"/>`,
      );
    });
    parts.push(`<path d="M${left} ${floor + 0.5}H${right}" stroke="${theme.grid}" stroke-width="1.5"/>`);
    if (median !== undefined) {
      const level = (floor - heightOf(median)).toFixed(1);
      parts.push(
        `<path d="M${left} ${level}H${right}" stroke="${theme.ink}" stroke-width="1.5" stroke-dasharray="3 4" stroke-opacity=".75"/>`,
      );
    }
    if (index >= areas.length - columns) {
      const [first, last] = [area.days[0], area.days.at(-1)];
      if (first && first !== last && area.days.length > 4)
        parts.push(
          `<text x="${begins.toFixed(1)}" y="${floor + 25}" font-size="18" fill="${theme.mute}">${shaped(words.shortDay(first))}</text>`,
        );
      if (last)
        parts.push(
          `<text x="${right}" y="${floor + 25}" text-anchor="end" font-size="18" fill="${theme.mute}">${shaped(words.shortDay(last))}</text>`,
        );
    }
  });
  return sheet(width, height, locale, parts.join(''));
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '±0';
}

/** The name, or as much of it as there is room for. */
function fitted(name: string, room: number): string {
  if (measureText(name, 21) <= room) return name;
  let shorter = name;
  while (shorter.length > 1 && measureText(`${shorter}…`, 21) > room) shorter = shorter.slice(0, -1);
  return `${shorter.trimEnd()}…`;
}
