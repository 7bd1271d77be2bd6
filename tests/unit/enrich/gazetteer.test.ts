import { describe, expect, it } from 'vitest';
import { findPlaceId, loadEnricher } from '../../../shared/enrich/loadEnricher.ts';
import { distanceKm } from '../../eval/scoreToponyms.ts';
import { placeIds, read } from './read.ts';

const places = [...loadEnricher().places.values()];
const ours = places.filter(({ country }) => country === 'SY' || country === 'IQ');

describe('the gazetteer', () => {
  it('holds at least 1,500 places of Syria and Iraq, near their governorate and their city', () => {
    expect(ours.length).toBeGreaterThanOrEqual(1500);
    for (const place of ours) {
      const at: [number, number] = [place.latitude, place.longitude];
      for (const [id, km] of [
        [place.governorateId, 300],
        [place.cityId, 45],
      ] as const) {
        const around = id === undefined ? undefined : loadEnricher().places.get(id);
        if (around !== undefined)
          expect(distanceKm(at, [around.latitude, around.longitude]), place.placeId).toBeLessThan(km);
      }
    }
  });

  it('keeps apart the names that come close', () => {
    for (const [one, other] of [
      ['Daraa', 'Darayya'],
      ['Дараа', 'Дарайя'],
      ['Sarmin', 'Sarmada'],
      ['Hama', 'Homs'],
      ['Manbij', 'Binnish'],
      ['Khan Tuman', 'Khan Sheikhoun'],
      ['Deir Hafir', 'Deir ez-Zor'],
      ['Mosul', 'Mosul Dam'],
      ['Tabqa', 'Tabqa Dam'],
      ['Afrin', 'Areesha'],
    ] as const) {
      expect(findPlaceId(one), one).toBeDefined();
      expect(findPlaceId(one), `${one}, ${other}`).not.toBe(findPlaceId(other));
    }
  });

  it('takes a quarter for a place only where its city is named, and says which decided', () => {
    expect(placeIds('Clashes were heard in the Zanjili neighbourhood.')).toEqual([]);
    const [quarter] = read('Clashes were heard in the Zanjili neighbourhood of Mosul.').places;
    expect(quarter).toMatchObject({
      placeId: 'iq-mosul-zanjili',
      why: { rule: 'place-by-its-surroundings', text: 'iq-mosul' },
    });
  });
});
