import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const kind = (text: string, headline?: string) => read(text, { headline }).event.type;
const scene = (text: string, headline?: string) => read(text, { headline }).event.placeId;

describe('the event', () => {
  it('has the kind that the lede tells, and is no bare statement', () => {
    expect(kind('Police arrested a printer in Azaz on Sunday, his wife said.')).toBe('detention');
    expect(kind('Teachers stood outside the gate in Azaz to demand the release of a colleague.')).toBe('detention');
    expect(kind('اعتقلت قوة أمنية معلما في مدينة اعزاز')).toBe('detention');
    expect(kind('Aircraft destroyed a clinic in Raqqa, nurses said.')).toBe('air-strike');
    expect(kind('Une clinique de Raqqa a fermé après une frappe, a indiqué un médecin.')).toBe('air-strike');
    expect(kind('A bomb maker was killed by a drone near Raqqa, the coalition said.')).toBe('drone-strike');
    expect(kind('Army troops entered the town of Tadef, an officer said.')).toBe('advance');
    expect(kind('В кварталах Мосула идут бои за мост.')).toBe('clash');
    expect(kind('Отряды вошли в город Тадеф, сообщил командир.')).toBe('advance');
    expect(kind('A relief convoy for Madaya waits at the last checkpoint, a driver said.')).toBe('aid');
    expect(kind('Envoys ended talks in Vienna on a truce for Homs.')).toBe('diplomacy');
    expect(kind('Six buses took rebels and their families out of Madaya, residents said.')).toBe('displacement');
  });

  it('groups a denial with what it denies', () => {
    expect(kind('The ministry denied that its warplanes had hit a mill near Idlib.')).toBe('air-strike');
    expect(kind('نفى مصدر عسكري استهداف سلاح الجو مطحنة في ريف إدلب')).toBe('air-strike');
    expect(kind('The governor said that patience was needed.')).toBe('statement');
  });

  it('takes the day that the lede tells before that of the dateline, and that where it tells none', () => {
    const on = (text: string) => read(text, { publishedAt: '2016-11-15T08:00:00Z' }).event.on;
    expect(on('HOMS, Nov 15 (Agency) - Shells hit a mill in Homs on Monday.')).toBe('2016-11-14');
    expect(on('ХОМС, 15 ноября. Снаряды попали в мельницу в понедельник.')).toBe('2016-11-14');
    expect(on('HOMS, Nov 15 (Agency) - Shells hit a mill in Homs.')).toBe('2016-11-15');
  });

  it('leaves to the lede what a headline’s "attack" or "bombing" was', () => {
    expect(kind('Warplanes hit a mill in Saraqib, killing four, a nurse said.', 'Bombing kills four in Saraqib')).toBe(
      'air-strike',
    );
    expect(kind('A car bomb went off by a mill in Saraqib.', 'Bombing kills four in Saraqib')).toBe('bombing');
    expect(kind('A barrel of chlorine fell on Saraqib, a nurse said.', 'Attack on Saraqib')).toBe('chemical-attack');
    expect(kind('Warplanes hit a mill in Saraqib, a nurse said.', '17 dead after raid')).toBe('air-strike');
    expect(kind('Soldiers raided a farm near Saraqib, a nurse said.', 'Two held after raid')).toBe('clash');
    expect(kind('The army denied using gas in Saraqib.')).toBe('chemical-attack');
  });

  it('is no statement where somebody died, whoever says so', () => {
    expect(kind('A bomb killed three people in Azaz on Sunday, police said.')).toBe('bombing');
    expect(kind('Nine people died when a shell hit a mill in Azaz, a medic said.')).toBe('shelling');
    expect(kind('Helicopters dropped barrels on Saraqib, killing three, a nurse said.')).toBe('air-strike');
    expect(kind('Fighters overran a village near Azaz, a monitor said.')).toBe('advance');
    expect(kind('Three people were killed in Azaz on Sunday, police said.')).toBe('other');
  });

  it('is of the day that stands nearest to its toll', () => {
    const on = read(
      'A boy looks at smoke over Saraqib, September 12 (photo). Four people were killed on Tuesday when jets hit a mill.',
      { publishedAt: '2016-09-14T08:00:00Z' },
    ).event.on;
    expect(on).toBe('2016-09-13');
  });

  it('does not happen in a country that merely acts', () => {
    expect(read('Turkey strikes PKK camps.').event.placeId).toBeUndefined();
    expect(read('Turkey strikes PKK camps near Sinjar.').event.placeId).toBe('iq-sinjar');
    expect(read('Shells hit Turkey.').event.placeId).toBe('country-tr');
  });

  it('is not where the report was filed, or where somebody speaks', () => {
    expect(scene('BEIRUT, Sept 14 (Agency) - A shell hit a mill in Saraqib on Wednesday.')).toBe('sy-saraqib');
    expect(scene('(Corrects day) BEIRUT, Sept 14 (Agency) - A shell hit a mill in Saraqib.')).toBe('sy-saraqib');
    expect(scene('Amman - A shell hit a mill in Saraqib on Wednesday.')).toBe('sy-saraqib');
    expect(scene('A raid on Saraqib, which Ankara said had killed two, damaged a mill.')).toBe('sy-saraqib');
    expect(scene('Soldiers took Azaz and turned towards Marea.')).toBe('sy-azaz');
    expect(scene('A rocket from Syria fell in Kilis on Wednesday.')).toBe('tr-kilis');
  });
});
