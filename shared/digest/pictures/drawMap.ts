import type { Digest } from '../../model/edition.ts';
import { dayOfDigest } from '../dayOfDigest.ts';
import { type Locale, wordsOf } from '../words.ts';
import { drawBase, projectionOf, type Window } from './drawBase.ts';
import { type Box, fewestForLargest, layOutMap, type MapDot, overlaps } from './layOutMap.ts';
import { measureText } from './measureText.ts';
import { shaped, sheet } from './sheet.ts';
import { type Theme, type ThemeName, themes } from './theme.ts';

export type MapSize = 'phone' | 'desktop';

interface Drawing {
  window: Window;
  fontSize: number;
  largestRadius: number;
  smallestRadius: number;
  countrySize: number;
  legend: boolean;
}

/** The phone's drawing is its own: letters of 22 units are 12 pixels on a screen 360 wide. */
const drawings: Record<MapSize, Drawing> = {
  phone: {
    window: { width: 640, height: 500, west: 34.1, east: 49.2, middle: 33.3 },
    fontSize: 21,
    largestRadius: 27,
    smallestRadius: 12,
    countrySize: 19,
    legend: false,
  },
  desktop: {
    window: { width: 1200, height: 700, west: 32.75, east: 51.95, middle: 33.28 },
    fontSize: 18,
    largestRadius: 31,
    smallestRadius: 12,
    countrySize: 17,
    legend: true,
  },
};

export function mapDimensions(size: MapSize): { width: number; height: number } {
  const { width, height } = drawings[size].window;
  return { width, height };
}

const countries: { en: string; ar: string; longitude: number; latitude: number; focus?: boolean }[] = [
  { en: 'SYRIA', ar: 'سوريا', longitude: 38.4, latitude: 35.05, focus: true },
  { en: 'IRAQ', ar: 'العراق', longitude: 42.7, latitude: 32.1, focus: true },
  { en: 'TURKEY', ar: 'تركيا', longitude: 40.35, latitude: 37.75 },
  { en: 'IRAN', ar: 'إيران', longitude: 48.2, latitude: 34.8 },
  { en: 'JORDAN', ar: 'الأردن', longitude: 36.9, latitude: 31.15 },
  { en: 'SAUDI ARABIA', ar: 'السعودية', longitude: 41.2, latitude: 29.8 },
  { en: 'KUWAIT', ar: 'الكويت', longitude: 47.75, latitude: 29.3 },
];

const rivers: { en: string; ar: string; longitude: number; latitude: number; turn: number }[] = [
  { en: 'Euphrates', ar: 'الفرات', longitude: 43.85, latitude: 32.0, turn: 62 },
  { en: 'Tigris', ar: 'دجلة', longitude: 45.4, latitude: 32.95, turn: 27 },
];

/**
 * The map of the day as SVG: Syria and Iraq, dots by the number of reports, the solid part confirmed by a second source, a dashed ring around what
 * is claimed. Names of countries and rivers give way to the day's labels.
 */
export function drawMap(digest: Digest, size: MapSize, themeName: ThemeName, locale: Locale): string {
  const { window, fontSize, largestRadius, smallestRadius, countrySize, legend } = drawings[size];
  const { width, height } = window;
  const theme = themes[themeName];
  const words = wordsOf(locale);
  const project = projectionOf(window);
  const legendBox: Box = [28, height - 232, 28 + 430, height - 28];
  const noteWidth = measureText(legend ? words.mapNote : 'Natural Earth', 13);
  const noteBox: Box = [width - noteWidth - 20, height - 32, width, height];
  const { dots, labels } = layOutMap(digest.places, {
    width,
    height,
    fontSize,
    largestRadius,
    smallestRadius,
    reserved: legend ? [legendBox, noteBox] : [noteBox],
    project,
    nameOf: (place) => (locale === 'ar' ? place.nameAr : place.name),
  });
  const taken: Box[] = [
    ...labels.map(({ box }) => box),
    ...dots.map(({ x, y, radius }): Box => [x - radius, y - radius, x + radius, y + radius]),
    noteBox,
  ];
  if (legend) taken.push(legendBox);

  const parts = [drawBase(window, theme)];
  for (const country of countries) {
    const [x, y] = project(country.longitude, country.latitude);
    const letters = country.focus ? countrySize + 4 : countrySize - 3;
    const spacing = locale === 'en' ? (country.focus ? 4 : 2) : 0;
    const half = (measureText(country[locale], letters) + spacing * country.en.length) / 2;
    const box: Box = [x - half, y - letters, x + half, y + 4];
    if (box[0] < 4 || box[2] > width - 4 || box[1] < 4 || taken.some((other) => overlaps(box, other))) continue;
    parts.push(
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${letters}" letter-spacing="${spacing}" text-anchor="middle" fill="${theme.country}" font-weight="${country.focus ? 600 : 400}">${shaped(country[locale])}</text>`,
    );
  }
  for (const river of rivers) {
    const [x, y] = project(river.longitude, river.latitude);
    const box: Box = [x - 28, y - 28, x + 28, y + 28];
    if (taken.some((other) => overlaps(box, other))) continue;
    parts.push(
      `<text transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${river.turn})" font-size="14" fill="${theme.riverName}" text-anchor="middle" letter-spacing="${locale === 'en' ? 1 : 0}" stroke="${theme.focus}" stroke-width="3" paint-order="stroke">${shaped(river[locale])}</text>`,
    );
  }
  // Lines above all circles, and numbers above the lines: a dot that gave way must be seen to belong where its line ends.
  parts.push(
    ...dots.map((dot) => drawDot(dot, theme)),
    ...dots.map((dot) => drawLeader(dot, theme)),
    ...dots.map((dot) => drawNumber(dot, theme)),
  );
  for (const { x, baseline, anchor, text, fontSize: letters, leader } of labels) {
    if (leader) parts.push(drawLine(leader, theme));
    parts.push(
      `<text x="${x.toFixed(1)}" y="${baseline.toFixed(1)}" text-anchor="${anchor}" font-size="${letters}" font-weight="600" fill="${theme.ink}" stroke="${theme.focus}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${shaped(text)}</text>`,
    );
  }
  if (legend) parts.push(drawLegend(digest, legendBox, theme, locale));
  parts.push(
    `<text x="${width - 12}" y="${height - 12}" text-anchor="end" font-size="13" fill="${theme.mute}" stroke="${theme.land}" stroke-width="3" paint-order="stroke">${shaped(legend ? words.mapNote : 'Natural Earth')}</text>`,
  );
  return sheet(width, height, locale, parts.join(''));
}

function drawLeader({ x, y, placeX, placeY, radius }: MapDot, theme: Theme): string {
  const away = Math.hypot(x - placeX, y - placeY);
  if (away <= radius * 0.8) return '';
  const edge = Math.min(1, radius / away);
  const from = [x + (placeX - x) * edge, y + (placeY - y) * edge] as const;
  const end = `<circle cx="${placeX.toFixed(1)}" cy="${placeY.toFixed(1)}" r="3" fill="${theme.ink}" stroke="${theme.focus}" stroke-width="1.5"/>`;
  return `${drawLine([...from, placeX, placeY], theme)}${end}`;
}

function drawLine([fromX, fromY, toX, toY]: readonly [number, number, number, number], theme: Theme): string {
  const course = `d="M${fromX.toFixed(1)} ${fromY.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}" fill="none"`;
  return `<path ${course} stroke="${theme.focus}" stroke-width="4.5" stroke-opacity=".8"/><path ${course} stroke="${theme.ink}" stroke-width="1.8"/>`;
}

/** How large the number of a dot is, how much of the dot is solid, and whether the number stands on that part. */
function insideOf({ radius, reports, confirmed }: MapDot): { letters: number; solid: number; readable: boolean } {
  const solid = confirmed === reports ? radius : Math.min(radius * Math.sqrt(confirmed / reports), radius - 3);
  const letters = Math.min(21, Math.max(14, radius * 0.8));
  return { letters, solid, readable: solid > measureText(String(reports), letters) / 2 };
}

function drawDot(dot: MapDot, theme: Theme): string {
  const { x, y, radius, reports, confirmed } = dot;
  const at = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"`;
  const { solid, readable } = insideOf(dot);
  return [
    `<circle ${at} r="${radius.toFixed(1)}" fill="${theme.focus}" fill-opacity=".9" stroke="${theme.edge}" stroke-width="3"/>`,
    confirmed < reports
      ? `<circle ${at} r="${(radius - 1).toFixed(1)}" fill="none" stroke="${theme.dot}" stroke-width="1.9" stroke-dasharray="3.4 2.6"/>`
      : '',
    confirmed > 0
      ? `<circle ${at} r="${solid.toFixed(1)}" fill="${theme.dot}" fill-opacity="${readable ? 0.92 : 0.35}"/>`
      : '',
  ].join('');
}

function drawNumber(dot: MapDot, theme: Theme): string {
  const { letters, readable } = insideOf(dot);
  return `<text x="${dot.x.toFixed(1)}" y="${(dot.y + letters * 0.35).toFixed(1)}" text-anchor="middle" font-size="${letters.toFixed(1)}" font-weight="600" fill="${readable ? theme.onDot : theme.dot}">${dot.reports}</text>`;
}

function drawLegend(digest: Digest, [left, top, right, bottom]: Box, theme: Theme, locale: Locale): string {
  const words = wordsOf(locale);
  const width = right - left;
  const rightToLeft = locale === 'ar';
  const edge = rightToLeft ? width - 22 : 22;
  const away = rightToLeft ? -1 : 1;
  const anchor = rightToLeft ? 'end' : 'start';
  const most = Math.max(fewestForLargest, ...digest.places.map((place) => place.reports));
  const sizes = [...new Set([1, Math.ceil(most / 2), most])];
  const { largestRadius, smallestRadius } = drawings.desktop;
  const parts = [
    `<rect width="${width}" height="${bottom - top}" rx="10" fill="${theme.focus}" fill-opacity=".95" stroke="${theme.border}" stroke-opacity=".35"/>`,
    `<text x="${edge}" y="40" text-anchor="${anchor}" font-size="23" font-weight="600" fill="${theme.ink}">${shaped(words.mapTitle)}</text>`,
    `<text x="${edge}" y="66" text-anchor="${anchor}" font-size="16" fill="${theme.mute}">${shaped(words.mapSubtitle(words.shortDay(dayOfDigest(digest)), words.reports(digest.numbers.reports), digest.places.length))}</text>`,
    `<path d="M22 84H${width - 22}" stroke="${theme.border}" stroke-opacity=".4"/>`,
  ];
  let x = edge;
  for (const size of sizes) {
    const radius = smallestRadius + (largestRadius - smallestRadius) * Math.sqrt(size / most);
    x += away * radius;
    parts.push(
      `<circle cx="${x.toFixed(1)}" cy="120" r="${radius.toFixed(1)}" fill="${theme.dot}" fill-opacity=".92"/><text x="${(x + away * (radius + 8)).toFixed(1)}" y="126" text-anchor="${anchor}" font-size="16" fill="${theme.ink}">${size}</text>`,
    );
    x += away * (radius + 44);
  }
  parts.push(
    `<text x="${x.toFixed(1)}" y="126" text-anchor="${anchor}" font-size="16" fill="${theme.mute}">${shaped(words.mapUnit)}</text>`,
    `<circle cx="${edge + away * 13}" cy="176" r="12.4" fill="none" stroke="${theme.dot}" stroke-width="1.9" stroke-dasharray="3.4 2.6"/><circle cx="${edge + away * 13}" cy="176" r="7.5" fill="${theme.dot}"/>`,
    `<text x="${edge + away * 36}" y="182" text-anchor="${anchor}" font-size="16" fill="${theme.ink}">${shaped(words.mapSolid)}</text>`,
  );
  return `<g transform="translate(${left} ${top})">${parts.join('')}</g>`;
}
