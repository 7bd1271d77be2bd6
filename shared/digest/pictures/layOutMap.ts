import type { DigestPlace } from '../../model/edition.ts';
import { measureText } from './measureText.ts';

/** Left, top, right, bottom, in picture units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface MapDot {
  placeId: string;
  reports: number;
  confirmed: number;
  /** Where the dot is drawn, and where the place is: dots that would overlap are moved apart. */
  x: number;
  y: number;
  placeX: number;
  placeY: number;
  radius: number;
}

export interface MapLabel {
  placeId: string;
  text: string;
  fontSize: number;
  x: number;
  baseline: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

export interface MapLayout {
  dots: MapDot[];
  labels: MapLabel[];
}

export interface LayoutOptions {
  width: number;
  height: number;
  fontSize: number;
  largestRadius: number;
  smallestRadius: number;
  /** Where no dot's label may stand: the legend, the source note. */
  reserved: readonly Box[];
  project(longitude: number, latitude: number): readonly [x: number, y: number];
  nameOf(place: DigestPlace): string;
}

const gapBetweenDots = 3;
/** On a day of few reports the largest dot stays small. */
export const fewestForLargest = 10;
const gapToLabel = 5;
const margin = 6;

/**
 * Dots and their labels. A dot's area grows with its reports. Labels never touch a dot, another label, a reserved box or the edge: each place, the
 * most reported first, gets the first free position around its dot, and none when all are taken (its number is in the
 * picture's text all the same). The order of `places` does not matter.
 */
export function layOutMap(places: readonly DigestPlace[], options: LayoutOptions): MapLayout {
  const ordered = [...places].sort(
    (one, other) => other.reports - one.reports || (one.placeId < other.placeId ? -1 : 1),
  );
  const most = Math.max(fewestForLargest, ...ordered.map((place) => place.reports));
  const dots = ordered.map((place): MapDot => {
    const [x, y] = options.project(place.longitude, place.latitude);
    const radius =
      options.smallestRadius + (options.largestRadius - options.smallestRadius) * Math.sqrt(place.reports / most);
    return {
      placeId: place.placeId,
      reports: place.reports,
      confirmed: place.confirmed,
      x,
      y,
      placeX: x,
      placeY: y,
      radius,
    };
  });
  const inside = dots.filter(({ x, y }) => x > 0 && y > 0 && x < options.width && y < options.height);
  moveApart(inside, options);

  const labels: MapLabel[] = [];
  const circles = inside.map(({ x, y, radius }): Box => [x - radius, y - radius, x + radius, y + radius]);
  const leaders = inside.flatMap(({ x, y, placeX, placeY }) =>
    x === placeX && y === placeY ? [] : [pointBox(placeX, placeY)],
  );
  for (const dot of inside) {
    const place = ordered.find(({ placeId }) => placeId === dot.placeId);
    if (!place) continue;
    const label = findRoom(dot, options.nameOf(place), options, [
      ...circles,
      ...leaders,
      ...options.reserved,
      ...labels.map(({ box }) => box),
    ]);
    if (label) labels.push(label);
  }
  return { dots: inside, labels };
}

export function overlaps(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

function pointBox(x: number, y: number): Box {
  return [x - 3, y - 3, x + 3, y + 3];
}

/** Pushes overlapping dots along the line between them, the smaller one further, until none overlap or 300 rounds are over. */
function moveApart(dots: MapDot[], { width, height }: LayoutOptions): void {
  for (let round = 0; round < 300; round++) {
    let moved = false;
    for (const [index, one] of dots.entries()) {
      for (const other of dots.slice(index + 1)) {
        let dx = other.x - one.x;
        let dy = other.y - one.y;
        let distance = Math.hypot(dx, dy);
        const wanted = one.radius + other.radius + gapBetweenDots;
        if (distance >= wanted) continue;
        if (distance < 0.5) [dx, dy, distance] = [-1, 1, Math.SQRT2];
        const push = (wanted - distance + 0.1) / distance;
        const share = other.radius / (one.radius + other.radius);
        one.x -= dx * push * share * 0.6;
        one.y -= dy * push * share * 0.6;
        other.x += dx * push * (1 - share) * 0.6;
        other.y += dy * push * (1 - share) * 0.6;
        moved = true;
      }
    }
    for (const dot of dots) {
      dot.x = Math.min(width - dot.radius - margin, Math.max(dot.radius + margin, dot.x));
      dot.y = Math.min(height - dot.radius - margin, Math.max(dot.radius + margin, dot.y));
    }
    if (!moved) return;
  }
}

/** The first free position: beside, above, below, aslant; then the same a little further off; then in smaller letters. */
function findRoom(dot: MapDot, text: string, options: LayoutOptions, taken: readonly Box[]): MapLabel | undefined {
  for (const fontSize of [options.fontSize, Math.round(options.fontSize * 0.82)]) {
    for (const gap of [gapToLabel, gapToLabel + 7]) {
      const label = tryPositions(dot, text, fontSize, gap, options, taken);
      if (label) return label;
    }
  }
  return undefined;
}

function tryPositions(
  { placeId, x, y, radius }: MapDot,
  text: string,
  fontSize: number,
  gap: number,
  options: LayoutOptions,
  taken: readonly Box[],
): MapLabel | undefined {
  const width = measureText(text, fontSize);
  const height = fontSize * 1.15;
  const beside = radius + gap;
  const slanted = radius * 0.72 + gap;
  const positions: [left: number, top: number, anchor: MapLabel['anchor']][] = [
    [x + beside, y - height / 2, 'start'],
    [x - beside - width, y - height / 2, 'end'],
    [x - width / 2, y - beside - height, 'middle'],
    [x - width / 2, y + beside, 'middle'],
    [x + slanted, y - slanted - height * 0.6, 'start'],
    [x + slanted, y + slanted - height * 0.4, 'start'],
    [x - slanted - width, y - slanted - height * 0.6, 'end'],
    [x - slanted - width, y + slanted - height * 0.4, 'end'],
    [x - width * 0.2, y - beside - height, 'middle'],
    [x - width * 0.8, y - beside - height, 'middle'],
    [x - width * 0.2, y + beside, 'middle'],
    [x - width * 0.8, y + beside, 'middle'],
  ];
  for (const [left, top, anchor] of positions) {
    const box: Box = [left - 2, top - 1, left + width + 2, top + height + 1];
    if (box[0] < margin || box[1] < margin || box[2] > options.width - margin || box[3] > options.height - margin)
      continue;
    if (taken.some((other) => overlaps(box, other))) continue;
    const anchorX = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2;
    return { placeId, text, fontSize, x: anchorX, baseline: top + height * 0.8, anchor, box };
  }
  return undefined;
}
