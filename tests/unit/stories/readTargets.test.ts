import { describe, expect, it } from 'vitest';
import { beforeTurningBack, readTargets } from '../../../shared/stories/readTargets.ts';
import { foldText } from '../../../shared/text/foldText.ts';

const read = (text: string) => [...readTargets([text])];

describe('what a strike hit', () => {
  it.each([
    ['Shells fell on a cattle market at noon', ['market']],
    ['غارة جوية على المستشفى الوطني', ['hospital']],
    ['قصف طال سوق المدينة ومدرسة', ['market', 'school']],
    ['Авиаудар по рынку в городе', ['market']],
    ['Hava saldırısı hastaneyi vurdu', ['hospital']],
    ['Une frappe a touché une école', ['school']],
    ['A bomb near the bus station of Qasr', ['station']],
    ['A bomb outside a Police Station; the power station went dark', ['police-post']],
    ['Karakola bombalı saldırı', ['police-post']],
    ['The battle went on through the night', []],
    ['في الجامعة قال الطلاب', []],
  ])('%s', (text, targets) => {
    expect(read(text)).toEqual(targets);
  });

  it('is not what was hit the day before', () => {
    const told = 'Warplanes struck a school on Tuesday, a day after a strike on the hospital.';
    expect(read(beforeTurningBack(foldText(told)))).toEqual(['school']);
  });
});
