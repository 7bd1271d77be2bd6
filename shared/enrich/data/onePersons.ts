/**
 * Nouns of one person, in the form in which they are the subject of "was killed" or its object, for languages whose verb does not say by
 * itself that it speaks of one. Kin bear the possessives of the one told of before ("his brother", "kardeşi", "شقيقه"). Folded.
 */
import { foldText } from '../../text/foldText.ts';

const list = (words: string) =>
  foldText(words)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Arabic stems without article; the feminine bears its ة, the accusative its ا (see isArabicOne). */
export const arabicOnes = new Set(
  list(`
شخص مدني جندي عنصر مقاتل طفل شرطي ضابط صحفي صحافي عامل مواطن شاب متظاهر مسلح رجل سائح مسعف حارس طالب قيادي امرأة سيدة فتاة طفلة مدنية ممرض ممرضة
طبيب طبيبة مريض مريضة معلم معلمة مدرس مدرسة سائق مزارع رضيع رضيعة مسن مسنة عجوز مصور مراسل متطوع متطوعة نازح نازحة لاجئ لاجئة طالبة شابة راعي راع صياد
إمام خطيب شيخ وجيه مختار رئيس مدير نائب وزير محافظ قائد زعيم أمير مسؤول مسئول موظف موظفة عضو ناشط ناشطة إعلامي إعلامية محام محامي محامية قاضي قاض مهندس
مهندسة مستشار خبير لواء عميد عقيد مقدم رائد نقيب ملازم رقيب عريف طيار بحار قناص انتحاري إرهابي مقاول متعاقد تاجر بائع خباز حداد نجار مترجم مترجمة حاج زائر
معتقل أسير سجين رهينة مدنيا عامل عاملة صائد جد جدة أب أم شقيق شقيقة أخ أخت ابن ابنة زوج زوجة والد والدة قس راهب راهبة كاهن قيادية مجند متقاعد منشق متزعم
شيخ باحث أستاذ أكاديمي كاتب شاعر فنان لاعب مدرب آخر أخرى ثان ثالث رابع خامس سادس فرد مهجر فلسطيني سوري عراقي تركي إيراني أمريكي روسي لبناني كردي
  `),
);

/** Kin with the possessive written onto them: "زوجته", "ابنها", "شقيقهم". */
export const arabicKinOne =
  /^(?:زوج|زوجت|ابن|ابنت|طفل|طفلت|والد|والدت|ام|اب|جد|جدت|شقيق|شقيقت|اخ|اخت|اخي|اخو|ابي|ابو|عم|خال|حفيد|حفيدت|رضيع|رضيعت|سايق|سائق|مرافق|حارس|زميل|زميلت|معاون|نايب|نائب)(?:ه|ها|هما|هم)$/;

/** Two of them: "شقيقاهم", "طفليها". */
export const arabicKinTwo =
  /^(?:شقيق|شقيقت|ابن|ابنت|طفل|طفلت|ولد|والد|زوجت|رفيق|زميل|حفيد|مرافق|حارس)(?:ا|ي)(?:ه|ها|هما|هم)$/;

/** Turkish nominatives; compounds end in the possessive ("polis memuru", "bölge sorumlusu"). */
export const turkishOnes = new Set(
  list(`
asker peşmerge polis sivil çocuk kadın erkek adam öğretmen öğrenci doktor hemşire hasta işçi çiftçi çoban şoför sürücü gazeteci muhabir kameraman pilot imam korucu er onbaşı
çavuş astsubay subay teğmen üsteğmen yüzbaşı binbaşı yarbay albay general komutan muhtar hakim savcı avukat mühendis esnaf balıkçı itfaiyeci bekçi terörist militan
muhalif milis savaşçı bebek genç yaşlı kız oğlan anne baba nine dede kişi vatandaş göçmen siğınmacı mülteci gönüllü görevli yolcu turist hacı rehine tutuklu
memuru sorumlusu komutanı lideri elebaşı üyesi görevlisi başkanı yöneticisi müdürü sözcüsü temsilcisi danışmanı çalışanı personeli mensubu subayı astsubayı askeri
kardeşi eşi oğlu kızı annesi babası babaları anneleri dedeleri nineleri kardeşleri çocuğu torunu bebeği ağabeyi ablası amcası dayısı halası teyzesi yeğeni kuzeni dedesi ninesi büyükannesi babaannesi anneannesi
nişanlısı gelini damadı arkadaşı şoförü koruması yardımcısı emiri teröristi muhabiri kameramanı öğretmeni imamı çobanı bekçisi aşçısı ustası işçisi çiftçisi esnafı hemşiresi doktoru avukatı hakimi savcısı mühendisi öğrencisi polisi yetkilisi adayı milletvekili vekili bakan vali kaymakam temsilci yönetici lider sorumlu uzman danışman muhafız tercüman muhtarı kaymakamı valisi bakanı
  `),
);

/** Nouns of one person, in the nominative. */
export const russianSingles = new Set(
  list(`
человек солдат военнослужащии полицеискии ребенок журналист журналистка боец подросток мужчина женщина рабочии советник генерал командир
летчик пилот мальчик девочка девушка водитель врач боевик террорист лидер главарь офицер полковник маиор капитан житель жительница чиновник
депутат сотрудник сотрудница смертник инженер священник спасатель корреспондент оператор контрактник старик пациент пациентка медсестра
медик санитар фельдшер пассажир пассажирка телохранитель сын дочь брат сестра муж жена дядя тетя внук внучка племянник старшина сержант
лейтенант староста мэр судья активист адвокат сторож шеф вожак эмир учитель учительница школьник школьница студент студентка пожарныи
охранник пастух паломник паломница беженец заложник волонтер сапер мать отец бабушка старушка младенец фермер рыбак торговец продавец
переводчик матрос моряк снаипер техник имам монахиня монах прохожии
  `),
);

/** Predicates of the singular: whoever they are said of is one, whatever he is called. */
export const russianOne = new Set(
  list(`
погиб погибла убит убита ранен ранена умер умерла скончался скончалась казнен казнена застрелен застрелена расстрелян расстреляна
обезглавлен обезглавлена повешен контужен контужена травмирован травмирована госпитализирован госпитализирована сгорел сгорела утонул
утонула
  `),
);

/** Those of many, in the singular, and what is no person but may be said to be hit or to burn. */
export const russianMany = new Set(
  list(`
семья семеи группа группировка отряд банда экипаж команда часть половина большинство ряд множество колонна толпа машина автомобиль грузовик
вертолет самолет танк дом здание склад школа больница мечеть рынок техника корабль катер судно число количество надежда скот лес урожаи
  `),
);

export const russianKinNouns = new Set(
  list(`
дед деда дядю тетю тетка кузен родственник родственница водитель водителя переводчик переводчика охранник охранника помощник помощника
заместитель телохранитель телохранителя коллега сосед соседка друг невеста отец отца мать сын сына дочь брат брата сестра сестру муж мужа
жена жену бабушка бабушку дедушка дедушку внук внука внучка внучку тетя дядя племянник племянница
  `),
);

export const russianSingleObjects = new Set(
  list(`
медсестру женщину девочку девушку учительницу пациентку школьницу студентку журналистку бабушку старушку мужчину ребенка офицера журналиста
врача водителя полицеиского военнослужащего солдата мальчика подростка командира генерала учителя пациента спасателя сотрудника бойца пилота
летчика священника охранника жителя медика корреспондента оператора младенца лидера главаря боевика террориста чиновника депутата судью мэра
имама муллу переводчика шеиха старосту старшину гражданина жительницу полковника маиора капитана инженера советника активиста активистку
рабочего пастуха подрядчика отца сына дочь брата сестру губернатора министра адвоката археолога блогера фермера рыбака студента школьника
человека
  `),
);

export const arabicSingle = new Set(
  list(`
شخص اب ام مدني جندي عنصر مقاتل طفل شرطي ضابط صحفي عامل مواطن شاب متظاهر مسلح رجل سايح مسعف حارس طالب قيادي امراه سيده فتاه طفله مدنيه ممرض
ممرضه طبيب طبيبه مريض مريضه معلم معلمه سايق مزارع رضيع مسن مسنه مصور مراسل متطوع متطوعه نازح طالبه راع
  `),
);

/** One person, behind "and" written onto the word. */
export const arabicOneBehindAnd = new Set(
  list(`
شخص شخصا مدني مدنيا مدنيه جندي جنديا عنصر عنصرا مقاتل مقاتلا طفل طفلا طفله شرطي شرطيا ضابط ضابطا صحفي صحفيا صحفيه عامل عاملا عامله مواطن
مواطنا شاب شابا شابه متظاهر متظاهرا مسلح مسلحا رجل رجلا مسعف مسعفا مسعفه حارس حارسا طالب طالبا طالبه قيادي قياديا امراه سيده فتاه ممرض ممرضا
ممرضه طبيب طبيبا طبيبه مريض مريضا مريضه معلم معلما معلمه سائق سائقا مدرس مدرسا مزارع مزارعا رضيع رضيعا رضيعه عجوز عجوزا مسن مسنا مسنه مصور
مصورا مراسل مراسلا قائد قائدا متطوع متطوعا متطوعه نازح نازحا نازحه لاجي لاجيا راعي راعيا صياد صيادا امام
  `),
);

export const turkishKinNouns = new Set(
  list(`
kardesi esi oglu kizi annesi babasi cocugu torunu bebegi agabeyi ablasi amcasi yegeni kuzeni soforu korumasi yardimcisi arkadasi nisanlisi
gelini damadi kameramani soforleri anneleri babalari dedeleri nineleri kardesleri
  `),
);

export const frenchLeaders = new Set(
  list(`
chef commandant emir leader responsable officier general colonel capitaine lieutenant cheikh imam maire journaliste dirigeant cadre juge
ministre depute homme femme agriculteur berger medecin professeur instituteur chauffeur conducteur gouverneur prefet
  `),
);

export const frenchKinNouns = new Set(
  list(`
fils fille frere soeur epouse femme mari epoux mere pere bebe cousin cousine neveu niece oncle tante enfant fillette nourrisson chauffeur
guide traducteur traductrice interprete garde gardien collegue adjoint adjointe conducteur fixeur cameraman assistant assistante voisin
voisine ami amie compagnon compagne fiance fiancee escorte
  `),
);

/** What may be killed besides persons: beasts, and what dies in a figure of speech. */
export const notPersons = new Set(
  list(`
deal bill plan cow cows sheep dog donkey horse camel goat goats animal chance idea project proposal rumour rumor story total family number
lot few handful dozen hundred thousand million day week month year record blow conversation truce convoy unit cell mood generation sixth
fifth quarter third half
  `),
);
