import { describe, expect, it } from 'vitest';
import { injured, killed, read } from './read.ts';

const exactly = (count: number) => ({ min: count, max: count });
const atLeast = (count: number) => ({ min: count, max: null });

describe('tolls in English', () => {
  const cases: [
    string,
    ReturnType<typeof exactly> | { min: number; max: null } | null,
    ReturnType<typeof exactly> | { min: number; max: null } | null,
  ][] = [
    ['Seven people were killed and 12 others wounded when a shell hit a bakery in Homs.', exactly(7), exactly(12)],
    ['A car bomb killed at least nine policemen in Baquba.', atLeast(9), null],
    ['BAGHDAD, July 6 (Agency) - Six soldiers were killed near Hit.', exactly(6), null],
    ['ALEPPO, Dec 23 (Agency) - Five guards were killed and 12 wounded.', exactly(5), exactly(12)],
    ['In a town where 90 people were killed in March, four died on Sunday when a shell exploded.', exactly(4), null],
    ['The raid, which came a week after a blast that killed 14, left 23 people dead.', exactly(23), null],
    ['Six guards and two gunmen were killed at the gate of the prison.', exactly(8), null],
    ['A mother and her two children were killed when a wall fell.', exactly(3), null],
    ['Seven members of one family die under the roof of their house.', exactly(7), null],
    ['Shells killed ten, most of them bakers, and wounded a dozen.', exactly(10), exactly(12)],
    ['Half of the nine people killed in the shelling were children.', exactly(9), null],
    ['Police said eleven shepherds had been killed.', exactly(11), null],
    ['The brigade lost 12 men on the ridge.', exactly(12), null],
    ['A mortar round wounded two drivers but killed no one.', exactly(0), exactly(2)],
    ['No casualty figures were given.', null, null],
    ['A judge sentences five men to death.', null, null],
    ['Nine men were beaten to death.', exactly(9), null],
    ['No one claimed responsibility for the blast, which killed four.', exactly(4), null],
    ['Ten were killed, the council said, but the army said three soldiers had died.', exactly(10), null],
    ['Five were killed in a raid that follows one that killed nine.', exactly(5), null],
    ['Scores were killed in the raid; the council put the dead at 30.', exactly(30), null],
    [
      'Thirty guards were killed, the militia said. The council put the dead at 12 guards and 14 gunmen.',
      exactly(30),
      null,
    ],
    ['Six children were among 14 villagers killed in the raid.', exactly(14), null],
    ['Karim Haddad was killed along with two bodyguards.', exactly(3), null],
    ['Karim Haddad, the mayor of the town, was assassinated.', exactly(1), null],
    ['At least five died on Monday, bringing the number killed in a week to 40.', atLeast(5), null],
    ['Three soldiers, a medic and two drivers were killed in an ambush near Palmyra.', exactly(6), null],
    ['An air raid on Arbin killed 14 civilians, including five children.', exactly(14), null],
    [
      'The death toll from the bombing in Karrada rises to 120, with more than 200 injured.',
      exactly(120),
      { min: 200, max: null },
    ],
    ['Twenty-two people died and thirty-one were injured in the blast.', exactly(22), exactly(31)],
    ['Five attackers were killed. Two guards were wounded.', null, exactly(2)],
    ['Rockets fell on the airport; there were no casualties.', exactly(0), exactly(0)],
    ['Eleven people are missing after the boat sank.', null, null],
    ['The council met for three hours on Monday.', null, null],
    ['Four rockets and two drones were launched at the base.', null, null],
    ['One protester is killed and another injured in Basra.', exactly(1), exactly(1)],
    ['A family of five was killed by a mine.', exactly(5), null],
    [
      "The number of people killed in Friday's raid on the bus station at Ramla rose to 31 overnight, medics said, after five of the wounded died.",
      exactly(31),
      null,
    ],
    [
      'The number of civilians killed when two lorries blew up outside a mill climbed from 12 to 16.',
      exactly(16),
      null,
    ],
    ['The number of wounded in the blast has fallen to eight.', null, exactly(8)],
    ['HOMS, Sept 14 (Agency) - A soldier was killed near the silos.', exactly(1), null],
    ['A raid on Sept. 12 killed nine militants near the well.', exactly(9), null],
    ['They planned to kill 40 soldiers, the ministry said.', null, null],
    ['A couple and their two daughters were killed.', exactly(4), null],
    ['An elderly couple was killed when a wall fell.', exactly(2), null],
    ['A baker, his wife and three children were killed in Douma.', exactly(5), null],
    ['A couple of rockets were fired; a shepherd was killed.', exactly(1), null],
    ['Two parents, three children and a neighbour were killed.', exactly(6), null],
    ['Nine men were killed, four of them medics, and 12 are missing.', exactly(9), null],
    ['Rockets hit the base, including one at the gate, wounding two soldiers.', null, exactly(2)],
    ['At least 20 soldiers and an unknown number of guards were killed in a clash.', atLeast(20), null],
    ['Gunmen assassinate prominent historian Hamid al-Rashed near his home.', exactly(1), null],
    ['Security forces killed Karim Haddad in Mosul.', exactly(1), null],
    ['Four guards were killed as police fired on marchers protesting over the death of a student.', exactly(4), null],
    ['The governor bans the grip that killed Salim Rahhal.', null, null],
    ['The blast that killed nine men was heard in Homs.', exactly(9), null],
    [
      "The army shelled a depot in response to Tuesday's incident at the fence, in which four men were killed.",
      null,
      null,
    ],
    ['The army shelled a depot in response to an ambush. Four men were killed by the shells.', exactly(4), null],
    ['Two pilots were captured and later shot by gunmen near the silos.', exactly(2), null],
    ['Four guards were lined up and shot in the yard.', exactly(4), null],
    ['Three drivers were abducted and later killed.', exactly(3), null],
    ['Three drivers were shot near the silos.', null, null],
    ['Gunmen shot dead a shopkeeper near the silos.', exactly(1), null],
    ['Gunmen shot dead two truck drivers near the silos.', exactly(2), null],
    ['An earthquake of magnitude 5.8 killed two people and injured 30.', exactly(2), exactly(30)],
    ['Nine bodies, their hands bound, were found in a ditch.', exactly(9), null],
    ['The blast killed two guards. Seven people remain in hospital.', exactly(2), exactly(7)],
    ['The ministry said it had seen no evidence that civilians were killed.', null, null],
    ['Two patients and a nurse were killed by a shell.', exactly(3), null],
    ['Police arrest a man over the shooting that left six people dead and 12 others injured.', null, null],
    ['A shell fell on the queue, killing four of them, two of them brothers, a rescuer said.', exactly(4), null],
    ['Nine villagers, three of them children, were killed by a mine on Sunday.', exactly(9), null],
    ['Ten people were in the bus when it was hit; four of them were killed on Sunday.', exactly(4), null],
    ['The market bombing left six people dead and 12 others injured.', exactly(6), exactly(12)],
    [
      'The militia kill six gunmen, whom it blames for a bombing last month. A guard is also killed during the raid.',
      exactly(7),
      null,
    ],
  ];
  for (const [text, wantKilled, wantInjured] of cases) {
    it(text, () => {
      expect(killed(text)).toEqual(wantKilled);
      expect(injured(text)).toEqual(wantInjured);
    });
  }

  it('leaves the dead of another year out of the toll', () => {
    const text =
      'A shell killed two men in Douma on Tuesday. Hundreds of people died in the same suburb in August 2013.';
    expect(killed(text)).toEqual(exactly(2));
    expect(read(text).casualties.map((mention) => mention.role)).toEqual(['event', 'background']);
  });

  it('counts the same dead once', () => {
    const text = 'Five men were killed in the raid. "Five people have died," a medic said.';
    expect(killed(text)).toEqual(exactly(5));
    expect(read(text).casualties.map((mention) => mention.role)).toEqual(['event', 'repeat']);
  });

  it('gives an open range for a vague word', () => {
    const toll = killed('Dozens of people were killed in the bombardment of Raqqa.');
    expect(toll!.min).toBeGreaterThanOrEqual(12);
    expect(toll!.max === null || toll!.max > toll!.min).toBe(true);
  });
});

describe('tolls in other languages', () => {
  const cases: [string, number | null, number | null][] = [
    ['مقتل 12 شخصا وإصابة 30 آخرين في تفجير سيارة مفخخة ببغداد', 12, 30],
    ['قتل خمسة مدنيين وجرح سبعة في قصف على إدلب', 5, 7],
    ['مقتل شخصين وإصابة ثلاثة في انفجار عبوة ناسفة', 2, 3],
    ['ارتفع عدد القتلى في القصف الذي طال محطة الحافلات القديمة ظهر أمس إلى 31 شخصا', 31, null],
    ['Число погибших при взрыве на мельнице у въезда в город выросло до 16.', 16, null],
    ["Değirmendeki patlamada ölenlerin sayısı 16'ya yükseldi.", 16, null],
    ["Le nombre de morts dans l'explosion du moulin est passé de 12 à 16.", 16, null],
    ["Le bilan des morts dans l'attentat contre le moulin de la vieille ville est monté à 16.", 16, null],
    ['Neuf morts, dont deux enfants, dans un bombardement près de Homs.', 9, null],
    ['Six civils, parmi lesquels trois femmes, ont été blessés à Alep.', null, 6],
    ['Un père et son fils ont été tués par une mine près de Palmyre.', 2, null],
    ['Un berger a été tué et deux autres blessés par une mine.', 1, 2],
    ["L'attentat, le pire depuis celui de mai 2015 qui avait fait 90 morts, a tué 12 personnes.", 12, null],
    ['Le raid a détruit un pont près de Raqqa sans faire de victimes.', 0, 0],
    ['Des dizaines de villageois ont été tués ou blessés près de Hama.', 0, 0],
    ['قتل تسعة مدنيين بينهم طفلان في قصف على البلدة', 9, null],
    ['سقطت قذيفة قرب السوق دون وقوع إصابات', null, 0],
    ['قتلت امرأة وأطفالها الثلاثة في غارة على البلدة', 4, null],
    ['Женщина и двое детей погибли при обстреле Хомса.', 3, null],
    ['Военный инженер погиб при обстреле Хомса.', 1, null],
    ['При обстреле окраины Хомса погибших и пострадавших нет.', 0, 0],
    ["Humus'ta düzenlenen saldırıda 3'ü çocuk 9 sivil öldü.", 9, null],
    ["Humus'ta bir anne ve iki çocuğu saldırıda öldü.", 3, null],
    ["Humus'ta 4 kişiyi öldürdüğünü, 6 kişiyi yaraladığını söyledi.", 4, 6],
    ['В результате обстрела Алеппо погибли 12 человек, 30 ранены.', 12, 30],
    ['Трое мирных жителей погибли и пятеро получили ранения в Хомсе.', 3, 5],
    ["Halep'teki saldırıda 12 kişi öldü, 30 kişi yaralandı.", 12, 30],
    ["Bağdat'taki patlamada 5 sivil hayatını kaybetti, 9 kişi yaralandı.", 5, 9],
    ['هاجم المسلحون المطار، وقضت الحامية على 19 منهم ودمرت عربة مفخخة.', 19, null],
    ['Авиация ударила по Ракке и уничтожила два склада.', null, null],
    ['Военные уничтожили три пусковые установки и пять бронемашин боевиков.', null, null],
    ['Армия уничтожила 25 боевиков и два танка у Пальмиры.', 25, null],
    ['Двое погибли у школы в Хомсе.', 2, null],
    ['При обстреле больницы погибли два пациента и медсестра.', 3, null],
    ['Боевики убили двух солдат и офицера в Хомсе.', 3, null],
    ['Двое солдат погибли и офицер ранен в Хомсе.', 2, 1],
    ['Hastanede iki hasta ve bir hemşire öldü.', 3, null],
    ['Deux patients et une infirmière ont été tués à Alep.', 3, null],
    ['Deux drones abattus près de Hama.', null, null],
    ['قتل مريضان وممرضة في قصف مستشفى', 3, null],
    ['قتل ثلاثة جنود وضابط في كمين', 4, null],
    ['قتل ثلاثة جنود وأصيب ضابط في كمين', 3, 1],
    ['مقتل 12 عنصرا من التنظيم وتدمير ثلاث عربات', 12, null],
    ["Duma'ya düşen mermi bir anne ile iki çocuğunun ölümüne yol açtı.", 3, null],
    ["Mahkeme, örgüt üyesi olduğu gerekçesiyle bir sanığa Humus'ta ceza verdi.", null, null],
    ['Eine Autobombe riss in Homs vier Menschen in den Tod.', 4, null],
    ['Zwei Patienten und eine Krankenschwester wurden in Aleppo getötet.', 3, null],
    ['Bei Mossul wurden zwei Panzer zerstört und vier Soldaten getötet.', 4, null],
    ['Une frappe a tué 12 personnes et blessé 30 autres à Alep.', 12, 30],
    ['Cinq civils ont été tués et sept blessés dans un attentat à Mossoul.', 5, 7],
  ];
  for (const [text, wantKilled, wantInjured] of cases) {
    it(text, () => {
      expect(killed(text)?.min ?? null).toBe(wantKilled);
      expect(injured(text)?.min ?? null).toBe(wantInjured);
    });
  }
});
