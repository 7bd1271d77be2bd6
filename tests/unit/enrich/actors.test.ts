import { describe, expect, it } from 'vitest';
import { actors } from '../../../shared/enrich/data/actors.ts';
import { actorById, creditId, sideOf } from '../../../shared/enrich/knownNames.ts';
import { findActorId, loadEnricher } from '../../../shared/enrich/loadEnricher.ts';
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

  it('has at least 250 actors, one id each, and no alias that is two of them', () => {
    const lines = actors.split('\n').filter((line) => line !== '');
    const ids = lines.map((line) => line.split('|')[0]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(loadEnricher().actors.size).toBeGreaterThanOrEqual(250);
    const owners = new Map<string, Set<string>>();
    for (const line of lines) {
      const [id = '', , , , aliases = ''] = line.split('|');
      for (const alias of aliases.split(';')) owners.set(alias, (owners.get(alias) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, held]) => held.size > 1).map(([alias]) => alias)).toEqual([]);
  });

  it('names every actor in Arabic for the Arabic reader', () => {
    const unnamed = [...loadEnricher().actors.values()].filter(({ nameAr }) => !/^[\u0600-\u06ff]/.test(nameAr));
    expect(unnamed.map(({ actorId }) => actorId)).toEqual([]);
    expect(actorById('hts')?.nameAr).toBe('هيئة تحرير الشام');
    expect(actorById('sdf')?.nameAr).toBe('قوات سوريا الديمقراطية');
  });

  it('knows the day from which a group called itself what', () => {
    expect(actorById('hts')?.names).toEqual([
      { name: 'Jabhat al-Nusra', since: '2012-01-23' },
      { name: 'Jabhat Fatah al-Sham', since: '2016-07-28' },
      { name: 'Hayat Tahrir al-Sham', since: '2017-01-28' },
    ]);
    expect(actorById('is')?.names.at(-1)).toEqual({ name: 'Islamic State', since: '2014-06-29' });
    for (const actor of loadEnricher().actors.values())
      for (const { name, since } of actor.names) {
        expect(since, actor.actorId).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
        expect(findActorId(name), name).toBe(actor.actorId);
      }
  });

  it('knows the forces of all sides in five languages', () => {
    for (const [text, id] of [
      ['وقالت الشرطة الاتحادية والحشد الشعبي إن الطريق آمن', 'pmf'],
      ['أعلنت غرفة عمليات الفتح المبين النفير', 'fatah-al-mubin'],
      ['Бойцы Катаиб Хезболла покинули базу.', 'kataib-hezbollah'],
      ['Соколы пустыни вышли из города.', 'desert-hawks'],
      ['Şam Cephesi köyden çekildi.', 'jabhat-shamiya'],
      ['Le Front du Levant a quitté la ville.', 'jabhat-shamiya'],
      ['The Revolutionary Commando Army left the post.', 'new-syrian-army'],
      ['Nineveh Guards took over the checkpoint.', 'nineveh-guards'],
    ] as const)
      expect(actorIds(text), text).toContain(id);
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
