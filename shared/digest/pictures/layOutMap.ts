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
  /** Drawn from the dot's edge to a label that stands away from it. */
  leader?: Line;
}

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

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
/** So many places may have their label away from the dot, on a line: more lines than that tell nothing. */
const mostOnLines = 8;
const lineLengths = [24, 40, 56, 72, 88, 104, 120];

/**
 * Dots and their labels. A dot's area grows with its reports. Labels never touch a dot, another label, a reserved box or the edge: each place, the
 * most reported first, gets the first free position around its dot, where no other dot is about as near. The most reported get one further off on a line
 * when there is none; the others then get none (its number is in the picture's text all the same). The order of `places` does not matter.
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
  for (const [rank, dot] of inside.entries()) {
    const place = ordered.find(({ placeId }) => placeId === dot.placeId);
    if (!place) continue;
    const taken = {
      boxes: [...circles, ...leaders, ...options.reserved, ...labels.map(({ box }) => box)],
      lines: labels.flatMap(({ leader }) => (leader ? [leader] : [])),
      others: inside.filter((other) => other !== dot),
    };
    const text = options.nameOf(place);
    const label =
      findRoom(dot, text, options, taken) ??
      (rank < mostOnLines ? findRoomOnLine(dot, text, options, taken) : undefined);
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

interface Taken {
  boxes: readonly Box[];
  lines: readonly Line[];
  others: readonly MapDot[];
}

/** The first free position: beside, above, below, aslant; then the same a little further off; then in smaller letters. */
function findRoom(dot: MapDot, text: string, options: LayoutOptions, taken: Taken): MapLabel | undefined {
  for (const fontSize of [options.fontSize, Math.round(options.fontSize * 0.82)]) {
    for (const gap of [gapToLabel, gapToLabel + 7]) {
      const label = tryPositions(dot, text, fontSize, gap, options, taken);
      if (label) return label;
    }
  }
  return undefined;
}

function tryPositions(
  dot: MapDot,
  text: string,
  fontSize: number,
  gap: number,
  options: LayoutOptions,
  taken: Taken,
): MapLabel | undefined {
  const { x, y, radius } = dot;
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
    const label = place(dot, text, fontSize, left, top, anchor);
    if (isFree(label.box, options, taken) && isPlainlyOf(dot, label.box, taken.others)) return label;
  }
  return undefined;
}

/** Further off, the nearest free position first: wherever a line leads to it that crosses nothing. */
function findRoomOnLine(dot: MapDot, text: string, options: LayoutOptions, taken: Taken): MapLabel | undefined {
  for (const fontSize of [options.fontSize, Math.round(options.fontSize * 0.82)]) {
    const width = measureText(text, fontSize);
    const height = fontSize * 1.15;
    for (const length of lineLengths) {
      for (let turn = 0; turn < 24; turn++) {
        const angle = (turn * Math.PI) / 12;
        const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
        const [fromX, fromY] = [dot.x + dx * dot.radius, dot.y + dy * dot.radius];
        const [toX, toY] = [fromX + dx * length, fromY + dy * length];
        const anchor = dx > 0.55 ? 'start' : dx < -0.55 ? 'end' : 'middle';
        const farthest = options.width - margin - width - 3;
        // Over or under its line a long name may stand off the middle, so that it keeps to the sheet.
        const middle = Math.max(margin + 3, Math.min(farthest, toX - width / 2));
        const left = anchor === 'start' ? toX + 4 : anchor === 'end' ? toX - width - 4 : middle;
        const top = anchor === 'middle' ? (dy > 0 ? toY + 3 : toY - height - 3) : toY - height / 2;
        const leader: Line = [fromX, fromY, toX, toY];
        if (anchor === 'middle' && (toX < left || toX > left + width)) continue;
        const label = { ...place(dot, text, fontSize, left, top, anchor), leader };
        if (isFree(label.box, options, taken) && isClear(leader, taken)) return label;
      }
    }
  }
  return undefined;
}

function place(
  { placeId }: MapDot,
  text: string,
  fontSize: number,
  left: number,
  top: number,
  anchor: MapLabel['anchor'],
): MapLabel {
  const width = measureText(text, fontSize);
  const height = fontSize * 1.15;
  const box: Box = [left - 2, top - 1, left + width + 2, top + height + 1];
  const x = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2;
  return { placeId, text, fontSize, x, baseline: top + height * 0.8, anchor, box };
}

function isFree(box: Box, { width, height }: LayoutOptions, { boxes, lines }: Taken): boolean {
  return (
    box[0] >= margin &&
    box[1] >= margin &&
    box[2] <= width - margin &&
    box[3] <= height - margin &&
    !boxes.some((other) => overlaps(box, other)) &&
    !lines.some((line) => crosses(line, box))
  );
}

/** Whether an eye gives the label to this dot and no other: every other is twice as far, and a little more. */
function isPlainlyOf(dot: MapDot, box: Box, others: readonly MapDot[]): boolean {
  const own = distanceTo(dot, box);
  return others.every((other) => distanceTo(other, box) >= 2 * own + 3);
}

/** From the dot's edge to the box; 0 where they touch. */
export function distanceTo({ x, y, radius }: MapDot, [left, top, right, bottom]: Box): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.max(0, Math.hypot(dx, dy) - radius);
}

/** Whether a line passes by every other dot, label and line. */
function isClear(line: Line, { boxes, lines, others }: Taken): boolean {
  const points = alongLine(line);
  return (
    others.every(({ x, y, radius }) => points.every(([px, py]) => Math.hypot(px - x, py - y) > radius + 3)) &&
    // Its own dot is among the boxes: the line begins at the circle, inside the box around it.
    !boxes.some((box) => !isInside(line[0], line[1], box) && crosses(line, box)) &&
    !lines.some((other) => alongLine(other).some(([x, y]) => points.some(([px, py]) => Math.hypot(px - x, py - y) < 5)))
  );
}

function crosses(line: Line, box: Box): boolean {
  return alongLine(line).some(([x, y]) => isInside(x, y, box));
}

function isInside(x: number, y: number, [left, top, right, bottom]: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Points of a line, at most three units apart. */
function alongLine([fromX, fromY, toX, toY]: Line): [x: number, y: number][] {
  const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 3);
  return Array.from({ length: steps + 1 }, (_, step) => [
    fromX + ((toX - fromX) * step) / steps,
    fromY + ((toY - fromY) * step) / steps,
  ]);
}
