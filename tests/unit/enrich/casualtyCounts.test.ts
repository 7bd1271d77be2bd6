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

describe('how old somebody is counts nobody', () => {
  tellsTolls({
    'A mortar shell killed a schoolgirl, 11, and wounded her brother.': '1 1',
    'A sniper killed Salim Khoury, 71.': '1 -',
    'Shells killed Salim Khoury, 52, and his daughter Rima, 19.': '2 -',
    'Salim Khoury, 38, was killed by a mine near Manbij.': '1 -',
    'Salim Khoury, 38, father of two, was killed near Manbij.': '1 -',
    'A boy, 13, and a girl, 8, were killed in Manbij.': '2 -',
    'Militants wounded a farmer, 47, and his son, 21, in Baquba.': '- 2',
    'A pupil aged 10 was killed in Arbin.': '1 -',
    'A bomb wounds a guard (55) in Basra and kills a cook.': '1 1',
    'Bomb kills six in Tal Afar, 15 wounded': '6 15',
    'Погибли 10-летняя девочка и ее бабушка в Хомсе.': '2 -',
    'Снайпер убил 16-летнего мальчика в Алеппо.': '1 -',
    'Un garçon de 9 ans et son père ont été tués à Idlib.': '2 -',
    "Humus'ta 11 yaşındaki çocuk öldü.": '1 -',
    'In Aleppo wurde ein 15-jähriger Junge getötet.': '1 -',
    'قتل طفل يبلغ من العمر 10 اعوام برصاص قناص في حمص': '1 -',
  });
});

describe('how many children somebody has counts none of them', () => {
  tellsTolls({
    'A father of six was shot dead in Kirkuk.': '1 -',
    'A mother of four young children was killed by a rocket in Homs.': '1 -',
    'The father of three and his brother were killed in Homs.': '2 -',
    'Une mère de quatre enfants a été tuée à Idlib.': '1 -',
    'قتل أب لأربعة أطفال في قصف على حمص': '1 -',
    'Отец троих детей погиб при обстреле Алеппо.': '1 -',
    "İdlib'de dört çocuk annesi öldürüldü.": '1 -',
    'Ein Vater von drei Kindern wurde in Aleppo getötet.': '1 -',
  });
});

describe('a family is counted to its last member', () => {
  tellsTolls({
    'The mother, the father and two children were killed in the raid.': '4 -',
    'Snipers killed the father and the son.': '2 -',
    'A farmer, his elderly mother and their three daughters were killed near Ramadi.': '5 -',
    'A girl and her parents were killed in Douma.': '3 -',
    'قتل رجل وزوجته وأطفالهما الثلاثة في قصف على إدلب': '5 -',
    'استشهد أب وابنتاه في غارة على حمص': '3 -',
    'قتلت طفلة ووالدها في قصف على حمص': '2 -',
    'Deux frères et leur oncle sont morts dans un raid à Homs.': '3 -',
    'Un homme, sa femme et leur fille ont été tués à Idlib.': '3 -',
    'Huit civils ont péri dans le raid, ainsi que deux pompiers.': '10 -',
    'В Алеппо погибли семь человек, а также двое спасателей.': '9 -',
    'Четыре члена экипажа и три солдата, все погибли под Хомсом.': '7 -',
  });
});

describe('what is said of nobody, of more and of many', () => {
  tellsTolls({
    'At least 90 pupils were trapped under the roof; none was found dead.': '0 -',
    'No one was killed but three people were wounded.': '0 3',
    'The raid killed no fewer than eight and wounded twice as many.': '8+ 16+',
    'Two blasts killed 10 and wounded three times as many.': '10 30',
    'The blast killed seven and left too many wounded to count.': '7 -',
    'Villagers accused the army of killing nine people in a raid on Saraqib on Monday.': '9 -',
    'A court accused him of killing three guards on Monday.': '- -',
    'A suicide bomber killed himself and eight shoppers in Baquba.': '8 -',
    'Suicide blast in Baquba kills 9 including bomber: officials': '9 -',
    'A gunman shot dead four men in Basra.': '4 -',
    'Insurgents killed a baker in Baquba.': '1 -',
    'هجوم في بغداد أودى بحياة سبعة أشخاص': '7 -',
    'Saldırıda bir düzineden fazla kişi öldü, iki düzine yaralandı.': '12+ 24',
    "Yetkililer yaralı sayısının 60'ı aştığını söyledi.": '- 60+',
  });
});

describe('sources, ages and companions in other company', () => {
  tellsTolls({
    'A blast in Basra killed six and wounded four, Colonel Karim Haddad, a police spokesman, said.': '6 4',
    'The strike killed four, a baker in the town, Abu Rami, said on Monday.': '4 -',
    'Twelve people, a nurse said, were killed in the shelling.': '12 -',
    'The raid wounded shoppers, according to two medics.': '- -',
    'Six civils ont été tués à Homs, selon trois médecins.': '6 -',
    'Four boys aged 7, 9, 12 and 15 were killed.': '4 -',
    'Five villagers, aged between 11 and 70, were killed.': '5 -',
    'Two brothers, 6 and 9, were killed in Arbin.': '2 -',
    'Rami, 5, Nur, 8, and Sami, 10, were killed by a mine near Manbij.': '3 -',
    'A 52-year-old baker, his 14-year-old son and a shopper were killed.': '3 -',
    'An 80-year-old man and his granddaughter were killed.': '2 -',
    'Nader Khoury, who had two sons, was killed near Palmyra.': '1 -',
    'Gunmen killed a mayor and his bodyguard in Baquba.': '2 -',
    'Gunmen killed the teacher and four pupils.': '5 -',
    'A nurse, her three sons and a driver were killed in Idlib.': '5 -',
    'A baker was killed and his two daughters wounded.': '1 2',
    'The rocket hurt five but killed nobody, a medic said.': '0 5',
  });
});

describe('figures beside names, places and wholes', () => {
  tellsTolls({
    'Nader, 17, was shot dead by a sniper.': '1 -',
    'In Idlib, 16, including children, were killed.': '16 -',
    'In Tal Afar, 16, most of them guards, were killed.': '16 -',
    'The fire killed six of the 31 patients.': '6 -',
    'Le père et ses trois enfants sont morts à Homs.': '4 -',
  });
});

describe('a thing that was not there is no sign that nobody was hurt', () => {
  tellsTolls({
    'With no siren, eight were killed in the raid.': '8 -',
    'Three shepherds with no weapons were killed.': '3 -',
    'There were no reports of anyone killed or wounded.': '0 0',
    'No Italians were killed in the raid.': '0 -',
  });
});

describe('a figure that is taken back, and one that others bring the count to', () => {
  tellsTolls({
    'Five people, not eight, died in the strike on Saraqib, the hospital said.': '5 -',
    'Seven, not nine, were killed in the market of Binnish.': '7 -',
    'The strike on Saraqib killed 18, not 21.': '18 -',
    'Two of the wounded died overnight, bringing the number of dead in the Baqubah bombing to 31, police said.': '31 -',
    'Men dug out three more bodies in Binnish, which brings to 18 the number of people killed by the bombs, they said.':
      '18 -',
    'A fifth guard died of his wounds, which takes to five the number of guards killed in the ambush.': '5 -',
    'Two people died in Saraqib, bringing the number of people killed by shelling this month to 120.': '2 -',
    'A raid on Hass killed six. The attacks took to 89 the number of civilians killed in raids on the province in the past ten days.':
      '6 -',
    'Four more bodies found in Binnish, toll 22': '22 -',
    'Toll rises to 18 in Binnish': '18 -',
    'Четверо мирных жителей погибли, 31 получил ранения при обстреле Сармина.': '4 31',
    'Двое погибли, один получил ранения под Сармином.': '2 1',
    'Three men drowned near the bridge where they paid a toll.': '3 -',
  });

  it('a headline says without a doubt what the report says with one', () => {
    const toll = (headline: string, text: string) => read(text, { headline }).toll.killed;
    expect(toll('Car bomb kills six in Hasakah', 'At least six people were killed in Hasakah, police said.')).toEqual({
      min: 6,
      max: null,
    });
    expect(toll('مقتل 14 في تفجير انتحاري', 'قتل 14 شخصا على الأقل في تفجير انتحاري في بغداد.')).toEqual({
      min: 14,
      max: null,
    });
    expect(toll('Car bomb kills six in Hasakah', 'Six people were killed in Hasakah, police said.')).toEqual({
      min: 6,
      max: 6,
    });
  });
});
