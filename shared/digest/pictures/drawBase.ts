import baseMap from './baseMap.json' with { type: 'json' };
import type { Theme } from './theme.ts';

export interface Window {
  width: number;
  height: number;
  west: number;
  east: number;
  /** The latitude in the middle of the picture. */
  middle: number;
}

export type Projection = (longitude: number, latitude: number) => readonly [x: number, y: number];

const radians = Math.PI / 180;

/** Web Mercator's latitude, in degrees of longitude. */
function stretched(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)) / radians;
}

export function projectionOf({ width, height, west, east, middle }: Window): Projection {
  const scale = width / (east - west);
  const centre = stretched(middle);
  return (longitude, latitude) => [(longitude - west) * scale, height / 2 - (stretched(latitude) - centre) * scale];
}

/** Points nearer to the last than this are left out; at phone width it halves the path. */
const nearestUnits = 1.1;
/** What lies further outside the picture than this is not drawn. */
const overhangUnits = 40;

/** Sea, land, governorates, rivers, lakes, borders: what the dots stand on. */
export function drawBase(window: Window, theme: Theme): string {
  const project = projectionOf(window);
  const outside = ({ width, height }: Window, boxes: Extent): boolean =>
    boxes.right < -overhangUnits ||
    boxes.left > width + overhangUnits ||
    boxes.bottom < -overhangUnits ||
    boxes.top > height + overhangUnits;
  const path = (steps: readonly number[], closed: boolean): string => {
    const { commands, extent } = trace(steps, project, window);
    return outside(window, extent) ? '' : commands + (closed ? 'Z' : '');
  };
  const areas = (polygons: readonly (readonly number[][])[]): string =>
    polygons.flatMap((rings) => rings.map((ring) => path(ring, true))).join('');
  const lines = (runs: readonly number[][]): string => runs.map((run) => path(run, false)).join('');

  const land = areas(baseMap.land);
  const focus = areas(baseMap.focus);
  return [
    `<rect width="${window.width}" height="${window.height}" fill="${theme.sea}"/>`,
    `<path d="${land}${focus}" fill="none" stroke="${theme.coast}" stroke-width="5" stroke-opacity=".6" stroke-linejoin="round"/>`,
    `<path d="${land}" fill="${theme.land}"/><path d="${focus}" fill="${theme.focus}"/>`,
    `<path d="${lines(baseMap.governorates)}" fill="none" stroke="${theme.governorate}" stroke-width="1.1" stroke-dasharray="4 3.2"/>`,
    `<path d="${lines(baseMap.rivers)}" fill="none" stroke="${theme.river}" stroke-width="2" stroke-linejoin="round"/>`,
    `<path d="${areas(baseMap.lakes)}" fill="${theme.lake}" stroke="${theme.river}" stroke-width=".9"/>`,
    `<path d="${lines(baseMap.borders)}" fill="none" stroke="${theme.border}" stroke-width="1.1" stroke-linejoin="round" stroke-opacity=".75"/>`,
    `<path d="${focus}" fill="none" stroke="${theme.focusBorder}" stroke-width="1.8" stroke-linejoin="round"/>`,
  ].join('');
}

interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The sides of the picture beyond which a point lies, one bit each (Cohen and Sutherland). */
function sidesBeyond(x: number, y: number, { width, height }: Window): number {
  return (
    (x < -overhangUnits ? 1 : 0) |
    (x > width + overhangUnits ? 2 : 0) |
    (y < -overhangUnits ? 4 : 0) |
    (y > height + overhangUnits ? 8 : 0)
  );
}

/** The path without points too near to tell apart, and without those between two others beyond the same side: nothing of them is seen. */
function trace(steps: readonly number[], project: Projection, window: Window): { commands: string; extent: Extent } {
  const extent: Extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const points: [x: number, y: number, beyond: number][] = [];
  let [eastSteps, northSteps] = [0, 0];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    eastSteps += steps[at] as number;
    northSteps += steps[at + 1] as number;
    const [x, y] = project(eastSteps / baseMap.stepsPerDegree, northSteps / baseMap.stepsPerDegree);
    points.push([x, y, sidesBeyond(x, y, window)]);
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  let commands = '';
  let [lastX, lastY, lastBeyond] = [0, 0, 0];
  for (const [index, [x, y, beyond]] of points.entries()) {
    const next = points[index + 1];
    if (index > 0 && next) {
      if (Math.abs(x - lastX) + Math.abs(y - lastY) < nearestUnits) continue;
      if ((beyond & lastBeyond & next[2]) !== 0) continue;
    }
    commands += `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    [lastX, lastY, lastBeyond] = [x, y, beyond];
  }
  return { commands, extent };
}
