import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** "4", "4+", "0-4" or "-" for each of the killed and the injured. */
function tollOf(text: string): string {
  const { killed, injured } = read(text).toll;
  return [killed, injured]
    .map((range) => {
      if (range === null) return '-';
      if (range.max === null) return `${range.min}+`;
      return range.min === range.max ? `${range.min}` : `${range.min}-${range.max}`;
    })
    .join(' ');
}

function tellsTolls(cases: Record<string, string>): void {
  for (const [text, toll] of Object.entries(cases)) it(text, () => expect(tollOf(text)).toBe(toll));
}

describe('whoever tells of the dead is none of them', () => {
  tellsTolls({
    'A truck bomb in Tikrit killed eleven people and wounded seven, a traffic policeman said.': '11 7',
    'Rockets on Salqin killed three, a shopkeeper told the radio.': '3 -',
    'Rockets on Salqin killed three, two nurses said.': '3 -',
    'The raid killed 21 fighters, a tribal elder and a local journalist said.': '21 -',
    'Mortar fire killed eight shoppers, a surgeon at a clinic in Arbin said.': '8 -',
    'The strike killed two drivers and a farmer said the road was closed.': '2 -',
    'A mine killed six loggers, an official who asked not to be named said.': '6 -',
    'A mine killed six loggers, a medic, reached by phone, said.': '6 -',
    'A mine killed six loggers, one villager and three teachers told the agency.': '6 -',
    'The shelling killed seven guards and a cook, the ministry said.': '8 -',
    'Seven guards, a cook and a driver were killed, a spokesman said.': '9 -',
    'Two people were reported dead and a nurse was wounded in Idlib.': '2 1',
    'Des tirs ont tué six civils et blessé huit autres à Homs, a raconté un infirmier.': '6 8',
    'Un obus a fait des blessés à Homs, a indiqué un habitant.': '- -',
    'Trois habitants ont affirmé que neuf civils avaient été tués à Alep.': '9 -',
    'В Пальмире убиты шесть человек и ранены восемь, сообщили двое врачей.': '6 8',
    'Трое жителей рассказали, что в Ракке погибли девять человек.': '9 -',
    'مقتل ستة مدنيين في قصف على إدلب وذكر طبيبان إن الغارة دمرت مشفى': '6 -',
    'Bei einem Angriff auf Homs starben sechs Menschen, berichteten zwei Ärzte.': '6 -',
    'Üç doktor İdlib saldırısında altı kişinin öldüğünü anlattı.': '6 -',
  });
});
