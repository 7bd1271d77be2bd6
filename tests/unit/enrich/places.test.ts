import { describe, expect, it } from 'vitest';
import { placeById } from '../../../shared/enrich/knownNames.ts';
import { findPlaceId, loadEnricher } from '../../../shared/enrich/loadEnricher.ts';
import { placeIds, read } from './read.ts';

describe('places', () => {
  it('resolves one town however five languages spell it', () => {
    for (const text of [
      'Warplanes hit Deir al-Zor on Monday.',
      'Fighting resumed near Deir ez-Zor airfield.',
      'Deir Ezzor is besieged.',
      'قصف عنيف على دير الزور',
      'В Дейр-эз-Зоре идут бои.',
      "Deyrizor'da çatışmalar sürüyor.",
      'Des frappes ont visé Deir Ezzor.',
    ]) {
      expect(
        placeIds(text).some((id) => id.startsWith('sy-deir-ez-zor')),
        text,
      ).toBe(true);
    }
  });

  it('reads Arabic names through their particles and articles', () => {
    expect(placeIds('وصلت القافلة إلى الموصل وبغداد، ثم عادت من الرقة.')).toEqual([
      'iq-mosul',
      'iq-baghdad',
      'sy-raqqa',
    ]);
    expect(placeIds('انفجار بحلب')).toEqual(['sy-aleppo']);
  });

  it('reads Russian names in their cases and Turkish names before their suffixes', () => {
    expect(placeIds('Колонна вышла из Мосула и шла к Алеппо, Ракке и Дамаску.')).toEqual([
      'iq-mosul',
      'sy-aleppo',
      'sy-raqqa',
      'sy-damascus',
    ]);
    expect(placeIds("Halep'te ve Musul'un batısında çatışma çıktı.")).toContain('sy-aleppo');
    expect(placeIds("Halep'te ve Musul'un batısında çatışma çıktı.")).toContain('iq-mosul');
  });

  it('knows that Anbar is not in Turkey and Nineveh not in America', () => {
    const places = read('Troops moved through Anbar and Nineveh.').places;
    expect(places.map((place) => place.country)).toEqual(['IQ', 'IQ']);
  });

  it('never joins Daraa and Darayya', () => {
    expect(placeIds('Shelling resumed in Daraa.')).toEqual(['sy-daraa']);
    expect(placeIds('Shelling resumed in Daraya.')).toEqual(['sy-darayya']);
    expect(placeIds('عاد القصف إلى درعا ثم إلى داريا')).toEqual(['sy-daraa', 'sy-darayya']);
  });

  it('takes an ambiguous name for a place only where the sentence does', () => {
    expect(placeIds('Rockets hit the base. A new song was a hit.')).toEqual([]);
    expect(placeIds('Militants withdrew from Hit on Friday.')).toEqual(['iq-hit']);
    expect(placeIds('The State Duma voted on Tuesday.')).toEqual([]);
    expect(placeIds('Salma told reporters that she had fled.')).toEqual([]);
  });

  it('settles a shared name by its neighbours', () => {
    expect(placeIds('Clashes in Tripoli, northern Lebanon.')).toContain('lb-tripoli');
    expect(placeIds('Clashes in Tripoli.')).toEqual(['ly-tripoli']);
  });

  it('does not read a country out of the name of a group', () => {
    expect(placeIds('The Islamic State of Iraq and the Levant issued a statement.')).toEqual([]);
  });

  it('does not take the place in the name of an outlet or a monitor for where something happened', () => {
    expect(placeIds('Homs Reform Monitor said the road to Hama was cut.')).toEqual(['sy-hama']);
    expect(placeIds('Raqqa State Radio carried a speech.')).toEqual([]);
    expect(placeIds('Readers of the Aleppo Post and the Mosul Coordination Committee agreed about prices.')).toEqual(
      [],
    );
    expect(placeIds('قالت إذاعة حلب إن الطريق إلى حماة مقطوع')).toEqual(['sy-hama']);
    expect(placeIds('Как передает Радио Алеппо, дорога закрыта.')).toEqual([]);
    expect(placeIds("Halep Haber Ajansı'na göre yol kapandı.")).toEqual([]);
    expect(placeIds("Selon l'Observatoire de Homs, la route est coupée.")).toEqual([]);
    expect(read('Old Aleppo Letters saw the queue.', { outlet: 'Old Aleppo Letters' }).places).toEqual([]);
    expect(placeIds('An army post near Aleppo was hit.')).toEqual(['sy-aleppo']);
  });

  it('takes an agency, a depot and a quarter for no town', () => {
    expect(placeIds('Атака отбита, передает агентство САНА.')).toEqual([]);
    expect(placeIds('دو انبار مهمات در نزدیکی رقه نابود شد.')).toEqual(['sy-raqqa']);
    expect(placeIds('انسحب المسلحون من الحي القديم في حمص.')).toEqual(['sy-homs']);
  });

  it('gives spans in the text as printed, articles included', () => {
    const text = 'Planes circled over al-Raqqa at noon.';
    const [place] = read(text).places;
    expect(text.slice(...place!.span)).toBe('al-Raqqa');
    expect(place).toMatchObject({ name: 'al-Raqqa', country: 'SY', precision: 'town' });
  });

  it('finds a place from what somebody types', () => {
    expect(findPlaceId('sy-raqqa')).toBe('sy-raqqa');
    expect(findPlaceId('mosul')).toBe('iq-mosul');
    expect(findPlaceId('ar-Raqqah')).toBe('sy-raqqa');
    expect(findPlaceId('حلب')).toBe('sy-aleppo');
    expect(findPlaceId('İdlib')).toBe('sy-idlib');
    expect(findPlaceId('Atlantis')).toBeUndefined();
  });

  it('holds all 33 governorates, and every place lies where its country is', () => {
    const places = [...loadEnricher().places.values()];
    const governorates = places.filter((place) => place.precision === 'governorate').map((place) => place.country);
    expect(governorates.filter((country) => country === 'SY')).toHaveLength(14);
    expect(governorates.filter((country) => country === 'IQ')).toHaveLength(19);
    for (const place of places.filter((candidate) => candidate.country === 'SY')) {
      expect(place.latitude, place.placeId).toBeGreaterThan(32);
      expect(place.latitude, place.placeId).toBeLessThan(37.5);
      expect(place.longitude, place.placeId).toBeGreaterThan(35.4);
      expect(place.longitude, place.placeId).toBeLessThan(42.5);
    }
    for (const place of places.filter((candidate) => candidate.country === 'IQ')) {
      expect(place.latitude, place.placeId).toBeGreaterThan(29);
      expect(place.latitude, place.placeId).toBeLessThan(37.5);
      expect(place.longitude, place.placeId).toBeGreaterThan(38.7);
      expect(place.longitude, place.placeId).toBeLessThan(48.7);
    }
  });

  it('names the governorate of every town', () => {
    for (const place of loadEnricher().places.values()) {
      if (place.governorateId !== undefined)
        expect(placeById(place.governorateId)?.precision, place.placeId).toBe('governorate');
    }
    expect(placeById('sy-manbij')?.governorateId).toBe('sy-aleppo-gov');
  });
});
