import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../cli/readPlace.ts';

describe('a place that is asked for', () => {
  it.each(['Idlib', 'Edlib', 'إدلب', 'Homs', 'حمص', 'Aleppo', 'Kirkuk', 'Deir ez-Zor'])(
    'by a name that a town shares with its governorate, %s, is both',
    (name) => {
      expect(readPlace(name)).toMatch(/-gov$/);
    },
  );

  it('is what it names, where no governorate is called so', () => {
    expect(readPlace('Mosul')).toBe('iq-mosul');
    expect(readPlace('Maarat al-Numan')).toBe('sy-maarrat-al-numan');
  });

  it('by an id is what the id names', () => {
    expect([readPlace('sy-idlib'), readPlace('sy-idlib-gov')]).toEqual(['sy-idlib', 'sy-idlib-gov']);
  });

  it('has to be known', () => {
    expect(() => readPlace('Atlantis')).toThrow('The gazetteer has no place called Atlantis.');
  });
});
