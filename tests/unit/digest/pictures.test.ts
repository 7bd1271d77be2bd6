import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { linkPictures } from '../../../shared/digest/linkPictures.ts';
import { listPictures } from '../../../shared/digest/listPictures.ts';
import { projectionOf } from '../../../shared/digest/pictures/drawBase.ts';
import { drawMap } from '../../../shared/digest/pictures/drawMap.ts';
import { type Box, distanceTo, layOutMap, overlaps } from '../../../shared/digest/pictures/layOutMap.ts';
import { renderPictures } from '../../../shared/digest/renderPictures.ts';
import type { DigestPlace } from '../../../shared/model/edition.ts';
import { gazetteer, inventDay } from './inventedDay.ts';

const require = createRequire(import.meta.url);
const assets = {
  wasm: readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
  fonts: [
    'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
    'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
    'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
    'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  ].map((file) => readFileSync(require.resolve(`@expo-google-fonts/${file}`))),
};
const digest = composeDigest(inventDay(), gazetteer);

describe('the map', () => {
  const window = { width: 640, height: 500, west: 34.1, east: 49.2, middle: 33.3 };
  const options = {
    width: 640,
    height: 500,
    fontSize: 21,
    largestRadius: 27,
    smallestRadius: 12,
    reserved: [[520, 468, 640, 500]] as Box[],
    project: projectionOf(window),
    nameOf: (place: DigestPlace) => place.name,
  };
  const place = fc.record({
    placeId: fc.uuid(),
    name: fc.constantFrom('Aleppo', 'Deir al-Zor', 'Moadamiyet al-Sham', 'Homs', 'دير الزور', 'Tal Afar'),
    nameAr: fc.constant('حلب'),
    country: fc.constant('SY'),
    latitude: fc.double({ min: 29.5, max: 37.2, noNaN: true }),
    longitude: fc.double({ min: 35.8, max: 48.4, noNaN: true }),
    reports: fc.integer({ min: 1, max: 60 }),
    confirmed: fc.constant(0),
  });

  it('never lets a label touch a dot, another label, the source note or the edge', () => {
    fc.assert(
      fc.property(fc.uniqueArray(place, { maxLength: 40, selector: ({ placeId }) => placeId }), (places) => {
        const { dots, labels } = layOutMap(places, options);
        const boxes = labels.map(({ box }) => box);
        const circles = dots.map(({ x, y, radius }): Box => [x - radius, y - radius, x + radius, y + radius]);
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
          expect([...circles, ...options.reserved].some((other) => overlaps(box, other))).toBe(false);
          expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 640 && box[3] <= 500).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never lets a label stand where an eye gives it to another dot, unless a line leads to it', () => {
    // Places as close together as those of a real day: a province full, a city's quarters on one spot.
    const crowded = place.map((each) => ({
      ...each,
      latitude: 35.4 + (each.latitude % 1.2),
      longitude: 36.2 + (each.longitude % 1.6),
    }));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(place, crowded), { maxLength: 30, selector: ({ placeId }) => placeId }),
        (places) => {
          const { dots, labels } = layOutMap(places, options);
          for (const { placeId, box, leader } of labels) {
            const own = dots.find((dot) => dot.placeId === placeId);
            const others = dots.filter((dot) => dot !== own);
            if (!own) throw new Error('a label without its dot');
            if (leader) {
              const [fromX, fromY, toX, toY] = leader;
              expect(Math.hypot(fromX - own.x, fromY - own.y)).toBeCloseTo(own.radius, 3);
              for (const { x, y, radius } of others)
                for (let part = 0; part <= 20; part++)
                  expect(
                    Math.hypot(fromX + ((toX - fromX) * part) / 20 - x, fromY + ((toY - fromY) * part) / 20 - y),
                  ).toBeGreaterThan(radius);
            } else for (const other of others) expect(distanceTo(other, box)).toBeGreaterThan(distanceTo(own, box));
          }
          expect(labels.filter(({ leader }) => leader).length).toBeLessThanOrEqual(8);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names the biggest dots of a crowded corner, by a line where no place beside them is free', () => {
    const corner = (
      [
        ['Maarrat al-Numan', 35.64, 36.67, 6],
        ['Idlib', 35.93, 36.63, 5],
        ['Saraqib', 35.86, 36.8, 5],
        ['Khan Shaykhun', 35.44, 36.65, 4],
        ['Ariha', 35.81, 36.61, 2],
        ['Aleppo', 36.2, 37.16, 9],
        ['al-Shaar', 36.21, 37.18, 1],
        ['Atarib', 36.14, 36.83, 1],
        ['Kafr Nabl', 35.61, 36.56, 1],
        ['Jisr al-Shughur', 35.81, 36.32, 1],
        ['Hama', 35.13, 36.75, 1],
        ['al-Bab', 36.37, 37.51, 2],
      ] as const
    ).map(([name, latitude, longitude, reports]) => ({
      placeId: name,
      name,
      nameAr: name,
      country: 'SY',
      latitude,
      longitude,
      reports,
      confirmed: 0,
    }));
    const named = layOutMap(corner, options).labels.map(({ text }) => text);
    for (const name of ['Aleppo', 'Maarrat al-Numan', 'Idlib', 'Saraqib', 'Khan Shaykhun'])
      expect(named).toContain(name);
  });

  it('names the places most reported from first, whatever the order they come in', () => {
    const { labels } = layOutMap(digest.places, options);
    expect(layOutMap([...digest.places].reverse(), options).labels).toEqual(labels);
    expect(labels[0]?.text).toBe('Ramadi');
    expect(labels.length).toBeGreaterThanOrEqual(digest.places.length - 2);
  });

  it('escapes what a gazetteer or an area may be called', () => {
    const odd = { ...digest, places: digest.places.map((each) => ({ ...each, name: '<script>&"' })) };
    expect(drawMap(odd, 'phone', 'light', 'en')).not.toContain('<script>');
  });
});

describe('the pictures of an edition', () => {
  it('are PNGs under 100 KB each, the same bytes every time', async () => {
    const pictures = await renderPictures(digest, assets);
    expect(pictures.map(({ name }) => name)).toEqual([
      'map-phone-light-en',
      'map-phone-dark-en',
      'map-desktop-light-en',
      'map-desktop-dark-en',
      'areas-phone-light-en',
      'areas-phone-dark-en',
    ]);
    for (const { bytes, width } of pictures) {
      expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(16)).toBe(width);
      expect(bytes.length).toBeLessThanOrEqual(100_000);
    }
    const [again] = await renderPictures(digest, assets, { chooses: ({ name }) => name === 'map-phone-light-en' });
    expect(Buffer.from(again?.bytes ?? []).equals(Buffer.from(pictures[0]?.bytes ?? []))).toBe(true);
  }, 60_000);

  it('carry their numbers in words, in the language of the frame', () => {
    const [map] = listPictures(digest, 'en');
    expect(map?.alt).toContain('Ramadi 6 reports, 0 confirmed');
    expect(listPictures(digest, 'ar').at(-1)?.alt).toContain('حلب 14 اليوم، الوسيط 9');
  });

  it('stand where the renderings look for them, and nowhere when there is nothing to draw', () => {
    const links = linkPictures(digest, { siteUrl: 'https://desk.example/', locale: 'ar' });
    expect(links.map?.url).toBe('https://desk.example/editions/2015-12-23/map-phone-light-ar.png');
    expect(links.areas?.darkUrl).toBe('https://desk.example/editions/2015-12-23/areas-phone-dark-ar.png');
    expect(
      linkPictures({ ...digest, places: [], areas: [] }, { siteUrl: 'https://desk.example', locale: 'en' }),
    ).toEqual({});
  });
});
