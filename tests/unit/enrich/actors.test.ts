import { describe, expect, it } from 'vitest';
import { actorById, creditId, findActorId, loadEnricher, sideOf } from '../../../shared/enrich/loadEnricher.ts';
import { actorIds, read } from './read.ts';

describe('actors and credits', () => {
  it('gives a renamed group one id', () => {
    for (const name of ['Jabhat al-Nusra', 'the Nusra Front', 'Jabhat Fatah al-Sham', "Hay'at Tahrir al-Sham", 'HTS']) {
      expect(actorIds(`Fighters of ${name} left the town.`), name).toContain('hts');
    }
    for (const name of ['ISIS', 'ISIL', 'Daesh', 'Islamic State', 'the IS group'])
      expect(actorIds(`They blamed ${name} for it.`)).toContain('is');
    expect(actorIds('انسحب عناصر تنظيم الدولة من القرية')).toContain('is');
    expect(actorIds('Боевики ИГИЛ отступили.')).toContain('is');
    expect(actorIds("IŞİD'in elindeki köy boşaltıldı.")).toContain('is');
    expect(actorIds("L'État islamique a revendiqué l'attaque.")).toContain('is');
  });

  it('tells IS from is', () => {
    expect(actorIds('The road is open.')).toEqual([]);
    expect(actorIds('THE ROAD IS OPEN AGAIN')).toEqual([]);
    expect(actorIds('The IS is losing ground.')).toEqual(['is']);
  });

  it('knows affiliates elsewhere apart', () => {
    expect(actorIds('ISIS-K said it was behind the blast.')).toContain('is-khorasan');
  });

  it('finds an actor from what somebody types, and its side', () => {
    expect(findActorId('hts')).toBe('hts');
    expect(findActorId('White Helmets')).toBe('white-helmets');
    expect(findActorId('الخوذ البيضاء')).toBe('white-helmets');
    expect(findActorId('the Moon')).toBeUndefined();
    expect(sideOf('sdf')).toBe('sdf');
    expect(actorById('lavrov')?.side).toBe('russia');
  });

  it('has at least 120 actors with distinct ids', () => {
    expect(loadEnricher().actors.size).toBeGreaterThanOrEqual(120);
  });

  it('credits agencies by their house names, wherever the credit stands', () => {
    expect(read('The town fell at dawn, according to TASS.').credits).toEqual(['TASS']);
    expect(read('Based on reporting by AFP, Reuters, and AP').credits).toEqual(['AFP', 'Reuters', 'AP']);
    expect(read('Police closed the road. (Reuters)').credits).toEqual(['Reuters']);
    expect(read('--AFP').credits).toEqual(['AFP']);
    expect(read('قالت وكالة رويترز إن الطريق مغلق').credits).toEqual(['Reuters']);
    expect(read("Syria's state television showed the convoy.").credits).toEqual(['Syrian state television']);
    expect(read('He fell ill.', { credits: ['Agence France-Presse'] }).credits).toEqual(['AFP']);
  });

  it('makes one key of an outlet’s names', () => {
    expect(creditId('AFP')).toBe('afp');
    expect(creditId('Agence France-Presse')).toBe('afp');
    expect(creditId('Anadolu Agency')).toBe('anadolu');
    expect(creditId('The Daily Invented')).toBe('daily-invented');
  });
});
