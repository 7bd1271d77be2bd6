/**
 * How other languages than English say that people were killed or injured. `before` are words that come before the number ("مقتل 12"),
 * `after` those that follow it ("12 ölü"); a word may stand on both sides. `persons` may stand between.
 */

import { foldText } from '../../text/foldText.ts';

export interface CasualtyWords {
  killed: Set<string>;
  injured: Set<string>;
  persons: Set<string>;
  things: Set<string>;
  background: Set<string>;
  /** Where a number belongs to a verb: to what follows it, to what stands before it, or either. */
  order: 'before' | 'after' | 'either';
  /** "Without", "no", "none": beside a word of harm nobody came to it. */
  none: Set<string>;
  total: Set<string>;
  /** What opens a part of a count told already ("dont", "بينهم", "в том числе"), by its last word. */
  parts: Set<string>;
  /** "And" between two counts of one list, and the possessives that may stand behind it ("et ses trois enfants"). */
  joins: Set<string>;
}

const set = (words: string) =>
  new Set(
    foldText(words)
      .split(/\s+/)
      .filter((word) => word !== ''),
  );

/** Turkish nests what was said and done: öldü, öldüğünü, ölümüne, öldürülen. Every form of a stem with these endings. */
const turkishForms = (stems: string, endings: string) =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending)))
    .join(' ');

export const casualtyWordsByLanguage: Record<string, CasualtyWords> = {
  ar: {
    killed: set(
      'قتل قتلت قتلوا يقتل تقتل مقتل بمقتل ومقتل اغتال اغتالت اغتيل اغتيلت قتيل قتيلا قتلي القتلي قتيلين قتيلان استشهاد استشهد شهيد شهيدا شهداء الشهداء مصرع لقوا وفاه توفي اعدام اعدم اغتيال ضحايا ضحيه بقتل وقتل وقتلت قتلا قتلتا قتلن وقتلوا وقتلا قضي قضت قضوا قضين وقضي وقضوا لقي ولقي لقيت لقين استشهدوا استشهدت واستشهد واستشهاد ومصرع بمصرع وفاتهم توفيت توفوا وتوفي حتفهم مقتلهم قتلوهم اعدمت اعدموا جثث جثه جثامين قتلاه وقتلي وشهداء',
    ),
    injured: set(
      'اصابه اصيب اصيبوا جرح جرحي جريح جريحا جرحوا مصاب مصابا مصابين اصابات وجرح واصابه واصيب وجرحي بجروح والجرحي وجرحت المصابين اصيبا اصيبت اصبن جرحا وجرحوا واصيبوا واصيبت واصابات باصابه باصابات واصابتهم',
    ),
    persons: set(
      'شخص شخصا اشخاص مدني مدنيا مدنيين مدنيون المدنيين جندي جنديا جنود عنصر عنصرا عناصر مقاتل مقاتلا مقاتلين مسلح مسلحا مسلحين طفل طفلا اطفال امراه نساء رجل رجال ارهابي ارهابيا ارهابيين ضابط ضباط شرطي صحفي متظاهر متظاهرين عامل عمال مواطن مواطنا مواطنين فرد افراد اخرين اخرون شاب شابا شبان شباب رجلا سيده سيدات فتاه فتيات طالب طالبا طلاب مسعف مسعفا مسعفين متطوع متطوعين نازح نازحا نازحين لاجي لاجيا لاجيين قيادي قياديا قياديين مدنيه نسوه رضيع عاملا عاملين حارس حراس صحفيا صحفيين ضابطا شرطيا شرطيين متظاهرا مواطنا سائح سائحا',
    ),
    things: set(
      'صاروخ صواريخ صاروخا قذيفه قذائف غاره غارات كم كيلومتر يوم ايام ساعه ساعات عام اعوام سنه سنوات شهر اشهر قريه قري منزل منازل سياره سيارات دبابه دبابات مره اسابيع اسبوع',
    ),
    background: set('ذكري محاكمه ادين بتهمه اتهم المتهم'),
    order: 'before',
    none: set('دون بدون لا لم'),
    parts: set('بينهم بينهن بينها ومنهم منهم ضمنهم وبينهم وبينها منها احدهم ومن'),
    joins: set('و'),
    total: set('حصيله الحصيله عدد'),
  },
  ru: {
    killed: set(
      'погиб погибла погибли погибло погибших убит убита убиты убито убитых убили убил убила убитыми жертвами жертв жертвы скончались скончался скончалась умерли умер казнили казнены казнен ликвидированы ликвидировали ликвидировано уничтожены уничтожили уничтожено гибель гибели погибшими погибнуть погибает гибнут лишились лишился тела тел трупы трупов убив убитых ликвидировала ликвидировало ликвидировал ликвидированы уничтожила уничтожил убитым погибшим казнил казнила расстреляли расстреляны подорвались',
    ),
    injured: set(
      'ранен ранена ранены ранено раненых пострадал пострадала пострадали пострадало пострадавших ранения ранили ранило травмы травмированы раненными ранеными ранило ранив пострадавшими пострадать травмировано ранение травму контужены контужен госпитализированы',
    ),
    persons: set(
      'человек человека люди людей мирных мирный жителей житель гражданских гражданские солдат солдата солдаты военных военные военнослужащих военнослужащий военнослужащие боевиков боевика боевики террористов террориста полицейских полицейский детей ребенок дети женщин женщины мужчин журналист журналиста бойцов бойца бойцы ополченцев ополченца ополченцы сотрудников сотрудника рабочих рабочий рабочие горняков горняка горняки шахтеров врачей врача спасателей спасатель спасателя повстанцев повстанца граждан гражданин подростков подросток мужчина женщина девочка мальчик военнослужащего мирные жителя беженцев спецназовцев медиков',
    ),
    things: set(
      'ракет ракеты ракета км километров километрах дней дня недели недель лет года году месяцев часов удара ударов снарядов мин минут домов машин танков населенных пунктов раз процентов',
    ),
    background: set('годовщина годовщину осужден осуждены обвиняемый обвиняемого обвинению'),
    order: 'either',
    none: set('нет без обошлось никто'),
    parts: set('включая числе них'),
    joins: set('и ее его'),
    total: set('число количество'),
  },
  tr: {
    killed: set(
      `olu oluler olum olumler olumu olumune olumuyle olumunden oluyor can hayatini yasamini ${turkishForms('ol', 'du duler en enlerin dugu dugunu duguna dugunun dukleri duklerini mesi mesine mus ulerin')} ` +
        `${turkishForms('oldur', 'du duler en dugu dugunu mesi mesine erek uldu ulduler ulen uldugu uldugunu uldukleri uldugune ulmesi ulmesine ulmesiyle ulmus')} ` +
        `${turkishForms('yitir kaybet', 'di diler en digi digini mesi mesine ti tiler tigi tigini')} kaybeden kaybetmesi sehit infaz katledildi katletti katledilen cesedi cesetleri`,
    ),
    injured: set(
      `yarali yaralilar yaralilarin yaralisi ${turkishForms('yarala', 'digi digini diklari diklarini ndi ndilar nan ndigi ndigini ndiklari ndiklarini nmasi nmasina nmasiyla narak nirken nmis di mis masi masina yan')}`,
    ),
    persons: set(
      'kisi kisinin kisiyi sivil sivilin asker askerin asker polis polisin cocuk cocugun kadin terorist teroristin militan militanin isci gazeteci insan muhalif uye unsur kisiden kisinin kisiye sivili askeri askere askerin polisi polisin cocugu cocuk kadinin kadini isci iscinin isciyi teroristi uyesi mensubu mensubunun genc genci gencin gorevlisi erkek ogrenci yolcu vatandas gocmen siginmaci savascisi militani militanin anne baba kadin personeli teroristin terorist subay insanin korucu',
    ),
    things: set('fuze roket kilometre km gun yil ay hafta saat saldiri kez ev arac bina koy metre dakika'),
    background: set('yildonumu davasi yargilanan'),
    order: 'after',
    none: set('yok olmadi olmamis olmazken yasanmadi'),
    parts: set('aralarinda bunlardan'),
    joins: set('ve ile'),
    total: set('sayisi'),
  },
  fr: {
    killed: set(
      'mort morts morte mortes tue tues tuee tuees tuant tuer abattu abattus executes execute executees peri deces decedes mortellement cadavres victimes meurent perissent peri perie perissant decedee tuent tuait corps abattue abattues elimine elimines',
    ),
    injured: set('blesse blesses blessee blessees blessant blessent blessait blesser'),
    persons: set(
      'personnes personne civils civil soldats soldat militaires militaire policiers policier enfants enfant femmes femme hommes homme combattants combattant jihadistes djihadistes rebelles miliciens journaliste journalistes insurges manifestants autres membres terroristes secouriste secouristes ouvrier ouvriers medecin medecins habitants habitant civile civiles fillette garcon fille filles jeunes refugies migrants pompiers gendarmes gardes agents officier officiers employes ecoliers passagers insurge rebelle jihadiste djihadiste milicien kamikazes couple casque casques mere pere assaillants pelerins migrant',
    ),
    things: set(
      'roquettes missiles obus jours jour ans an mois semaines heures kilometres km villages maisons frappes raids attaques vehicules minutes fois metres',
    ),
    background: set('anniversaire condamne accuse proces soupconne'),
    order: 'either',
    none: set('aucun aucune sans'),
    parts: set('dont lesquels lesquelles compris eux desquels'),
    joins: set('et ses son sa leurs leur'),
    total: set('bilan nombre'),
  },
};
casualtyWordsByLanguage.de = {
  killed: set('tote toten toter getotet starben gestorben todesopfer umgekommen hingerichtet tot'),
  injured: set('verletzt verletzte verletzten verletzter verwundet verwundete'),
  persons: set('menschen personen zivilisten soldaten kampfer polizisten kinder frauen manner rebellen dschihadisten'),
  things: set('raketen tage tagen jahre jahren monate kilometer stunden dorfer hauser luftangriffe'),
  background: set('jahrestag verurteilt angeklagt'),
  order: 'either',
  none: set('keine niemand'),
  parts: set('darunter davon'),
  joins: set('und ihre seine'),
  total: set('zahl'),
};
