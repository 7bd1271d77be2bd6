import { describe, expect, it } from 'vitest';
import type { PersonRange } from '../../../shared/model/inferred.ts';
import { read } from './read.ts';

interface Wanted {
  /** Any of these. */
  relevance?: string[];
  killed?: PersonRange | null;
  injured?: PersonRange | null;
  /** Statuses (any of several, parted by |) and part of the speaker's name (any of several, or null for nobody in particular). */
  claims?: [string, string | null][];
}

/** Headline, text, what a reader would say of it: written before anybody looked at the rules. */
const items: [string, string, Wanted][] = [
  [
    'Syrian swimmer qualifies for national team',
    'A Syrian-born swimmer who grew up in Hamburg set a personal best on Sunday and will swim for Germany at the world championships.',
    { relevance: ['off'] },
  ],
  [
    'Old Damascus steel: how smiths forged the famous blades',
    'Metallurgists at a Dresden university say they have recreated the pattern of Damascus steel.',
    { relevance: ['off'] },
  ],
  [
    'Court in Stockholm sentences former rebel to life',
    'A Swedish court on Thursday sentenced a Syrian man to life in prison for killing seven captured soldiers in Idlib in 2012.',
    { relevance: ['related'] },
  ],
  [
    'Boko Haram faction kills 12 in Chad village',
    'Fighters of the Islamic State West Africa Province attacked a village on Lake Chad, killing 12 people.',
    { relevance: ['related'] },
  ],
  [
    'Drought in Basra ruins date harvest',
    "Farmers around Basra say salt water from the Gulf has ruined this year's dates.",
    { relevance: ['off', 'related'] },
  ],
  [
    'Iraq beats Thailand 2-0 in qualifier',
    'Iraq beat Thailand 2-0 in Tehran on Tuesday as the home side attacked from the first whistle and Mahdi shot twice.',
    { relevance: ['off'] },
  ],
  [
    'Aid convoy enters Madaya',
    'A convoy of 44 lorries of the Red Crescent entered besieged Madaya on Monday with food for 40,000 people.',
    { relevance: ['core'] },
  ],
  [
    'Greek coastguard rescues 60 off Lesbos',
    'The Greek coastguard picked up 60 people, most of them Syrians, from a dinghy off Lesbos.',
    { relevance: ['related'] },
  ],
  [
    'Turkey cuts interest rates',
    'The Turkish central bank cut its rate by a quarter point; the lira fell. The bank said the war in Syria weighs on exports.',
    { relevance: ['off'] },
  ],
  [
    'Rocket hits base housing US trainers near Taji',
    'A Katyusha rocket landed inside the Taji base north of Baghdad late on Tuesday, wounding two Iraqi soldiers, the military said.',
    { relevance: ['core'], killed: null, injured: { min: 2, max: 2 } },
  ],
  [
    'Lebanese army shells militants near Arsal',
    'The Lebanese army shelled positions of IS in the hills outside Arsal on the Syrian border on Wednesday.',
    { relevance: ['core', 'related'] },
  ],
  [
    'Film about White Helmets wins prize',
    'A short film about the rescue workers of Aleppo won a prize at a festival in Toronto.',
    { relevance: ['related', 'off'] },
  ],
  [
    'Iraqi parliament votes out finance minister',
    'Iraqi lawmakers withdrew confidence from the finance minister over corruption on Wednesday.',
    { relevance: ['related'] },
  ],
  [
    'Bus crash kills nine in Sulaimaniya',
    'Nine people died when a minibus collided with a lorry on the road to Sulaimaniya on Saturday, traffic police said.',
    { relevance: ['off'] },
  ],
  [
    'Mosul family law firm opens second office in Leeds',
    'A firm founded by two brothers named Mosul opens in Leeds next week.',
    { relevance: ['off'] },
  ],
  [
    'Peshmerga say they repelled assault on Gwer',
    'Peshmerga fighters repelled an overnight assault by IS on Gwer, killing 18 attackers, a commander said. Four Peshmerga were hurt.',
    { relevance: ['core'], injured: { min: 4, max: 4 } },
  ],
  [
    'Isis the goddess returns to Berlin museum',
    'A statue of Isis, mother of Horus, has been restored and is on show from Friday.',
    { relevance: ['off'] },
  ],
  [
    'Warplanes strike Houthi depot in Sanaa',
    'Coalition warplanes struck a depot of the Houthis in Sanaa on Monday, killing six.',
    { relevance: ['off'] },
  ],
  [
    'Kurdish militants kill three soldiers in Hakkari',
    'Three Turkish soldiers died when a mine laid by the PKK went off in Hakkari, in south-eastern Turkey.',
    { relevance: ['related', 'off', 'core'] },
  ],
  [
    'Turkish jets hit PKK camps in Qandil',
    'Turkish jets struck eleven targets of the PKK in the Qandil mountains of northern Iraq on Tuesday night, the general staff said.',
    { relevance: ['core'] },
  ],
  [
    'UN envoy says talks will resume in Geneva',
    'The UN envoy for Syria said on Friday he would invite the government and the opposition back to Geneva within days.',
    { relevance: ['core'] },
  ],
  [
    "Former US soldier's novel about Fallujah",
    'A novel by a veteran of Fallujah is out this week.',
    { relevance: ['off'] },
  ],
  [
    'Cholera cases rise in camps near Hasakeh',
    'Aid workers report 300 cases of cholera among people displaced by the fighting in camps near Hasakeh.',
    { relevance: ['core'] },
  ],
  [
    'Belgian woman stripped of citizenship',
    'Belgium has stripped a woman who joined IS in Raqqa of her citizenship, the ministry of justice said.',
    { relevance: ['related'] },
  ],
  [
    'Oil climbs as Kirkuk pipeline shut',
    'Oil rose 2 percent on Monday after the pipeline from Kirkuk to Ceyhan was shut for repairs.',
    { relevance: ['off', 'related'] },
  ],
  [
    'Shell hits bakery',
    'A shell fell on a bakery in Douma at dawn. Two brothers and their cousin were killed and some twenty others hurt, medics said.',
    { killed: { min: 3, max: 3 }, injured: { min: 20, max: 20 } },
  ],
  [
    'Barrel bombs on Daraya',
    'Barrel bombs killed a couple and their four children in Daraya on Tuesday, the local council said.',
    { killed: { min: 6, max: 6 } },
  ],
  [
    'Car bomb in Karrada',
    'The blast killed no fewer than 14 shoppers and left upwards of 30 with wounds, police said.',
    { killed: { min: 14, max: null }, injured: { min: 30, max: null } },
  ],
  [
    'Mortars in Damascus',
    'Between five and seven people lost their lives when mortar bombs fell in Bab Touma; a score were injured.',
    { killed: { min: 5, max: 7 }, injured: { min: 20, max: 20 } },
  ],
  [
    'Suicide bomber attacks checkpoint',
    'A bomber blew himself up at a checkpoint in Ramadi, killing three policemen and himself. Eleven were taken to hospital.',
    { killed: { min: 3, max: 3 }, injured: { min: 11, max: 11 } },
  ],
  [
    'Death toll climbs',
    "The number of people killed in Monday's air strike on a school in Hass has climbed to 35, of whom 22 were pupils, the civil defence said.",
    { killed: { min: 35, max: 35 } },
  ],
  [
    'Fighting near Palmyra',
    'Ten soldiers and twice as many IS fighters were killed near Palmyra, a monitoring group said.',
    { killed: { min: 30, max: 30 } },
  ],
  [
    'Six missing',
    'Six fishermen are missing after their boat was fired at on the Euphrates; one body was recovered.',
    { killed: { min: 1, max: 1 } },
  ],
  [
    'Strike kills commander',
    'An air strike on a car killed Abu Nasr al-Rawi, a commander of IS, and his two guards near Qaim on Sunday.',
    { killed: { min: 3, max: 3 } },
  ],
  [
    'Quarter million',
    'The war, which has killed more than a quarter of a million people, entered its sixth year. On Tuesday four people died in shelling on Jobar.',
    { killed: { min: 4, max: 4 } },
  ],
  [
    'Hospital hit',
    'Doctors said eight patients, a nurse and two guards died and that "many" were wounded when a missile struck a hospital in Maarat al-Numan.',
    { killed: { min: 11, max: 11 } },
  ],
  [
    'Half of dead children',
    'Seventeen dead, nine of them children, after raid on Kafr Takharim.',
    { killed: { min: 17, max: 17 } },
  ],
  [
    'Rescuers',
    'Rescuers pulled 23 bodies from the rubble in Mosul, and expect to find more.',
    { killed: { min: 23, max: 23 } },
  ],
  [
    'Houla',
    'Twelve civilians perished, a further six succumbed to their wounds overnight.',
    { killed: { min: 18, max: 18 } },
  ],
  [
    'Ambush',
    'Militants ambushed a convoy near Tikrit, leaving seven of the escort dead and another five nursing injuries.',
    { killed: { min: 7, max: 7 }, injured: { min: 5, max: 5 } },
  ],
  [
    'Two strikes',
    'The first raid killed four; the second, an hour later, killed two rescuers. In all six people died, the council said.',
    { killed: { min: 6, max: 6 } },
  ],
  [
    '',
    'Damascus has not used chlorine, the foreign ministry insisted on Monday. Rebels in Jobar accused the army of dropping two canisters.',
    {
      claims: [
        ['denial', 'foreign ministry'],
        ['claim', 'Rebels'],
      ],
    },
  ],
  [
    '',
    'A spokesman for the coalition, Colonel Mark Tully, confirmed that jets hit a bank in Mosul. "We struck what we aimed at," he said. "There was no one inside."',
    {
      claims: [
        ['claim|statement_of_fact', 'Tully|spokesman'],
        ['claim', 'Tully|spokesman|he'],
        ['denial|claim', 'Tully|spokesman|he'],
      ],
    },
  ],
  [
    '',
    'Ankara rejected the accusation that its guns had shelled Afrin. The YPG had earlier said three villages were hit.',
    {
      claims: [
        ['denial', 'Ankara'],
        ['claim', 'YPG'],
      ],
    },
  ],
  [
    '',
    'According to Lens on Homs, an activist network, thirty families left al-Waer on buses. There was no independent confirmation.',
    {
      claims: [
        ['claim', 'Lens on Homs'],
        ['unverified_marker', null],
      ],
    },
  ],
  [
    '',
    'The defence minister told the Baghdad daily al-Jisr that the offensive would begin "in days, not weeks".',
    { claims: [['claim|opinion_or_intent', 'defence minister']] },
  ],
  [
    '',
    'Moscow should stop the bombing, the French president said. He called the siege "a disgrace".',
    {
      claims: [
        ['opinion_or_intent', 'French president'],
        ['opinion_or_intent', 'He|French president'],
      ],
    },
  ],
  [
    '',
    'Iraqi forces took back the village of Sharqat on Thursday, state television said, quoting the joint command.',
    { claims: [['claim', 'state television|joint command']] },
  ],
  [
    '',
    'The governor dismissed as "pure invention" reports that Rutba had fallen.',
    { claims: [['denial', 'governor']] },
  ],
  ['', 'The ministry pledged to reopen the road by Friday.', { claims: [['opinion_or_intent', 'ministry']] }],
  [
    'قصف على دوما',
    'قُتل ثلاثة مدنيين وجُرح سبعة آخرون في قصف مدفعي لقوات النظام على مدينة دوما صباح اليوم، بحسب الدفاع المدني.',
    { relevance: ['core'], killed: { min: 3, max: 3 }, injured: { min: 7, max: 7 } },
  ],
  [
    'نفي',
    'نفت وزارة الدفاع الروسية استهداف مستشفى في إدلب، فيما قال ناشطون إن طائرتين أغارتا عليه ليلاً.',
    {
      relevance: ['core'],
      claims: [
        ['denial', 'وزارة الدفاع الروسية'],
        ['claim', 'ناشطون'],
      ],
    },
  ],
  [
    'المنتخب السوري',
    'تعادل المنتخب السوري مع نظيره الأوزبكي سلباً في طشقند ضمن تصفيات كأس العالم.',
    { relevance: ['off'] },
  ],
  [
    'انفجار في الكرادة',
    'أسفر انفجار سيارة مفخخة في الكرادة ببغداد عن مقتل ما لا يقل عن اثني عشر شخصاً وإصابة العشرات.',
    { relevance: ['core'], killed: { min: 12, max: null } },
  ],
  [
    'محاكمة',
    'قضت محكمة في برلين بسجن سوري خمسة أعوام لانتمائه إلى تنظيم الدولة الإسلامية.',
    { relevance: ['related'] },
  ],
  [
    'تحرير قرية',
    'أعلنت قوات البيشمركة أنها استعادت قريتين قرب سنجار من تنظيم داعش وقتلت خمسة عشر من مسلحيه.',
    { relevance: ['core'], killed: { min: 15, max: 15 } },
  ],
  [
    'لم يتسن',
    'قال المرصد إن عائلة من ستة أفراد قضت تحت الأنقاض في كفرنبل. ولم يتسن التحقق من ذلك من مصدر مستقل.',
    {
      relevance: ['core'],
      killed: { min: 6, max: 6 },
      claims: [
        ['claim', 'المرصد'],
        ['unverified_marker', null],
      ],
    },
  ],
  [
    'Обстрел Алеппо',
    'В результате миномётного обстрела квартала Хамдания в Алеппо погибли двое детей, ещё девять человек получили ранения, сообщил источник в полиции.',
    { relevance: ['core'], killed: { min: 2, max: 2 }, injured: { min: 9, max: 9 } },
  ],
  [
    'Опровержение',
    'Минобороны опровергло сообщения об ударе по школе в Идлибе. Правозащитники утверждают, что погибли не менее 20 человек.',
    {
      relevance: ['core'],
      killed: { min: 20, max: null },
      claims: [
        ['denial', 'Минобороны'],
        ['claim', 'Правозащитники'],
      ],
    },
  ],
  ['Сборная Сирии', 'Сборная Сирии обыграла Китай со счётом 1:0 в отборочном матче.', { relevance: ['off'] }],
  [
    'Суд в Ростове',
    'Суд в Ростове приговорил жителя города к шести годам за участие в боях в Сирии на стороне ИГ.',
    { relevance: ['related'] },
  ],
  [
    'Взрыв в Багдаде',
    'Смертник подорвал себя у рынка в Багдаде: жертвами стали шестеро, более тридцати пострадали.',
    { relevance: ['core'], killed: { min: 6, max: 6 }, injured: { min: 30, max: null } },
  ],
  [
    'Гуманитарный груз',
    'Российские военные доставили в Латакию семь тонн продовольствия для беженцев.',
    { relevance: ['core'] },
  ],
  [
    "El Bab'da saldırı",
    "El Bab'da bomba yüklü aracın patlaması sonucu dört asker şehit oldu, on iki asker yaralandı.",
    { relevance: ['core'], killed: { min: 4, max: 4 }, injured: { min: 12, max: 12 } },
  ],
  [
    'Yalanlama',
    "Genelkurmay, Afrin'de sivillerin vurulduğu iddialarını yalanladı. Yerel kaynaklar beş köylünün öldüğünü öne sürdü.",
    {
      relevance: ['core'],
      killed: { min: 5, max: 5 },
      claims: [
        ['denial', 'Genelkurmay'],
        ['claim', 'Yerel kaynaklar'],
      ],
    },
  ],
  [
    'Suriyeli öğrenciler',
    'Gaziantep Üniversitesi bu yıl 500 Suriyeli öğrenciye burs verecek.',
    { relevance: ['related', 'off'] },
  ],
  [
    'Musul operasyonu',
    "Irak ordusu Musul'un doğusunda iki mahalleyi IŞİD'den geri aldığını duyurdu; çatışmalarda en az 25 militan öldürüldü.",
    { relevance: ['core'], killed: { min: 25, max: null } },
  ],
  ['Galatasaray', 'Galatasaray, Halep doğumlu oyuncuyla iki yıllık sözleşme imzaladı.', { relevance: ['off'] }],
  [
    'Raid sur Binnich',
    "Un raid aérien a tué sept personnes, dont trois enfants d'une même famille, à Binnich, dans la province d'Idleb, selon l'Observatoire syrien des droits de l'homme. Une quinzaine de blessés ont été recensés.",
    { relevance: ['core'], killed: { min: 7, max: 7 }, injured: { min: 15, max: 15 } },
  ],
  [
    'Démenti',
    "Damas a démenti avoir visé l'hôpital. Des médecins affirment que deux infirmières ont péri.",
    {
      relevance: ['core'],
      killed: { min: 2, max: 2 },
      claims: [
        ['denial', 'Damas'],
        ['claim', 'Des médecins|médecins'],
      ],
    },
  ],
  ['Exposition', 'Le Louvre consacre une exposition aux mosaïques antiques de Syrie.', { relevance: ['off'] }],
  [
    'Procès',
    'Un Français de 24 ans, parti combattre en Syrie en 2014, a été condamné à huit ans de prison à Paris.',
    { relevance: ['related'] },
  ],
  [
    'Attentat',
    "Un kamikaze s'est fait exploser dans un café de Bagdad, faisant au moins dix morts et une vingtaine de blessés.",
    { relevance: ['core'], killed: { min: 10, max: null }, injured: { min: 20, max: 20 } },
  ],
  [
    'Mossoul',
    "L'armée irakienne dit avoir repris trois villages au sud de Mossoul. Cette information n'a pu être vérifiée de source indépendante.",
    {
      relevance: ['core'],
      claims: [
        ['claim', 'armée irakienne'],
        ['unverified_marker', null],
      ],
    },
  ],
];

describe('copy that is easy to misread', () => {
  it.each(items)('%s: %s', (headline, text, wanted) => {
    const { relevance, toll, claims } = read(text, { ...(headline && { headline }) });
    if (wanted.relevance) expect(wanted.relevance).toContain(relevance.label);
    if (wanted.killed !== undefined) expect(toll.killed).toEqual(wanted.killed);
    if (wanted.injured !== undefined) expect(toll.injured).toEqual(wanted.injured);
    for (const [statuses, names] of wanted.claims ?? []) {
      const found = claims.some(
        ({ status, speaker }) =>
          statuses.split('|').includes(status) &&
          (names === null || names.split('|').some((name) => speaker?.name.includes(name))),
      );
      expect(found, `${statuses} by ${names}`).toBe(true);
    }
  });
});
