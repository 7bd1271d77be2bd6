import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const samples: [string, string][] = [
  ['en', 'Army retakes hill south of Aleppo'],
  ['en', 'Car bomb kills five in Mosul'],
  ['ar', 'الجيش يستعيد تلة جنوب حلب'],
  ['ru', 'Армия вернула высоту к югу от Алеппо'],
  ['tr', "Halep'in güneyinde bir tepe geri alındı"],
  ['tr', 'Musul kentinde bombalı saldırı: 5 ölü'],
  ['fr', "L'armée reprend une colline au sud d'Alep"],
  ['fr', 'Attentat à la voiture piégée à Mossoul: cinq morts'],
  ['de', 'Armee erobert Hügel südlich von Aleppo zurück'],
  ['es', 'El ejército recupera una colina al sur de Alepo'],
  ['fa', 'ارتش سوریه تپه‌ای در جنوب حلب را پس گرفت'],
  ['ku', 'Hêzên Sûriyeyê gundekî li başûrê Helebê girtin'],
  ['ckb', 'هێزەکانی ئێراق گوندێکیان لە باشووری مووسڵ گرتەوە'],
];

describe('language', () => {
  for (const [language, text] of samples) it(`${language}: ${text}`, () => expect(read(text).language).toBe(language));

  it('takes the supplier’s word for a text too short to say', () => {
    expect(read('Alep', { language: 'fr' }).language).toBe('fr');
    expect(read('12', { language: 'ar' }).language).toBe('ar');
  });
});
