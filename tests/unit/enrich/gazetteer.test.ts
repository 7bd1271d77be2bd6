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

  it('takes a quarter for a place where its city is named, and says which decided; where none is, if no other place is called so', () => {
    expect(placeIds('Clashes were heard in the Zanjili neighbourhood.')).toEqual(['iq-mosul-zanjili']);
    expect(placeIds('Clashes were heard in the Zanjili neighbourhood of Homs.')).toEqual(['sy-homs']);
    expect(placeIds('Karim Zanjili heard clashes.')).toEqual([]);
    const [quarter] = read('Clashes were heard in the Zanjili neighbourhood of Mosul.').places;
    expect(quarter).toMatchObject({
      placeId: 'iq-mosul-zanjili',
      why: { rule: 'place-by-its-surroundings', text: 'iq-mosul' },
    });
  });

  it('puts a quarter that several cities have into the city named nearest to it', () => {
    expect(
      placeIds('Rebels in Aleppo shelled the Midan quarter; in Damascus a bomb went off in Midan.').filter((id) =>
        id.endsWith('midan'),
      ),
    ).toEqual(['sy-aleppo-midan', 'sy-damascus-midan']);
    expect(placeIds('In Mosul, soldiers entered the Karama neighbourhood and the Zahra district.')).toEqual([
      'iq-mosul',
      'iq-mosul-karama',
      'iq-mosul-zahraa',
    ]);
    expect(placeIds('دخل الجنود حي الكرامة في الموصل صباح اليوم بعد معارك عنيفة.')).toContain('iq-mosul-karama');
    expect(placeIds('Mortar rounds hit Karama in Raqqa province.')).toContain('sy-karama');
  });

  it.each([
    'Residents of the Karama district said that the water was cut.',
    'Shells fell on the Salam neighbourhood of Homs.',
    'The Thawra district of Baghdad was quiet on Monday.',
    'سقطت قذيفتان على حي الأندلس مساء أمس وفق الأهالي هناك.',
  ])('leaves a quarter open, with the reason, where no city that has one is named: %s', (text) => {
    const { places, unplaced } = read(text);
    expect(places.filter(({ precision }) => precision !== 'country').map(({ placeId }) => placeId)).not.toContain(
      'sy-karama',
    );
    expect(unplaced).toHaveLength(1);
    expect(unplaced?.[0]?.rule).toMatch(/^quarter-of-/);
    expect(unplaced?.[0]?.mayBe.length).toBeGreaterThan(0);
    expect(text.slice(...(unplaced?.[0]?.span ?? [0, 0]))).toBe(unplaced?.[0]?.name);
  });
});
