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
  /** Of the words of harm those that befall things as well ("уничтожили два склада", "deux drones abattus"): they count only who is named a person. */
  ofThingsToo?: Set<string>;
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
      'قتل قتلت قتلوا يقتل تقتل مقتل بمقتل ومقتل اغتال اغتالت اغتيل اغتيلت قتيل قتيلا قتلي القتلي قتيلين قتيلان استشهاد استشهد شهيد شهيدا شهداء الشهداء مصرع لقوا وفاه توفي اعدام اعدم اغتيال ضحايا ضحيه بقتل وقتل وقتلت قتلا قتلتا قتلن وقتلوا وقتلا قضي قضت قضوا قضين وقضي وقضوا لقي ولقي لقيت لقين استشهدوا استشهدت واستشهد واستشهاد ومصرع بمصرع وفاتهم توفيت توفوا وتوفي حتفهم مقتلهم قتلوهم اعدمت اعدموا جثث جثه جثامين قتلاه وقتلي وشهداء مقتولا مقتوله مقتولين مقتولون ضحيتها ضحيته ضحاياه فارق فارقت فارقوا اردي اردت اردوا ارديت الاعدام باعدام واعدام واغتيال واغتيل تصفيه بتصفيه القضاء والقضاء صرعي ذبح ذبحت ذبحوا يذبح بمصرعه مصرعه مصرعها مصرعهم متاثرا متاثره متاثرين احرقوا شهيده قتيله الشهيد شهيدين شهيدان جثامينهم جثثهم مقتله مقتلها لمقتله لمقتلها بمقتله وفاته وفاتها اغتياله اغتيالها استشهاده اعدامه',
    ),
    injured: set(
      'اصابه اصيب اصيبوا جرح جرحي جريح جريحا جرحوا مصاب مصابا مصابين اصابات وجرح واصابه واصيب وجرحي بجروح والجرحي وجرحت المصابين اصيبا اصيبت اصبن جرحا وجرحوا واصيبوا واصيبت واصابات باصابه باصابات واصابتهم جريحه بجراح اصابوا واصابوا اصابتهما اصابته اصابتها مصابه مصابون مصابان مصابات جرحت الجريح جرحاه بحروق باختناق بجروحهم بشظايا وجرحهم عولج نقلوا اصابته اصابتها باصابته اختناق الاختناق الجرحي المصابون للجرحي',
    ),
    persons: set(
      'شخص شخصا اشخاص اخران اخري اخر خامسا رابعا مدني مدنيا مدنيين مدنيون المدنيين جندي جنديا جنود عنصر عنصرا عناصر مقاتل مقاتلا مقاتلين مسلح مسلحا مسلحين طفل طفلا اطفال امراه نساء رجل رجال ارهابي ارهابيا ارهابيين ضابط ضباط شرطي صحفي متظاهر متظاهرين عامل عمال مواطن مواطنا مواطنين فرد افراد اخرين اخرون شاب شابا شبان شباب رجلا سيده سيدات فتاه فتيات طالب طالبا طلاب مسعف مسعفا مسعفين متطوع متطوعين نازح نازحا نازحين لاجي لاجيا لاجيين قيادي قياديا قياديين مدنيه نسوه رضيع عاملا عاملين حارس حراس صحفيا صحفيين ضابطا شرطيا شرطيين متظاهرا مواطنا سائح سائحا مريض مريضا مرضي ممرض ممرضا ممرضه ممرضات طبيب طبيبا اطباء معلم معلما معلمه معلمين مدرس مدرسا سائق سائقا سائقين مزارع مزارعا مزارعين صياد صيادين بائع بائعا عجوز مسن مسنا رضيعا مراسل مراسلا مصور مصورا قائد قائدا رقيب عقيد عميد لواء امام رهينه رهائن سجين سجينا سجناء معتقل معتقلا معتقلين اسير اسيرا اسري انتحاري انتحاريا انتحاريين خبير خبيرا مستشار مستشارا بحار حاج حجاج زائر زائرا زوار زملاء زميل مرافقين مرافق مرافقيه منتسبين منتسب منتسبيها منتسبا عائلات مدنيات نساءا معلمات ممرضين مهندسين مهندسا رعاه راعيا تجار تاجرا مصلين مصليا مصل زائرين حجاجا متطوعات عسكريا عسكريين عسكري داعشيا داعشيين دواعش قائدين قاده مجندا مجندين مدرسين طلبه تلاميذ تلميذا صيادا بحارا بحاره سياح موظفا موظفين حرفيا مهاجرا مهاجرين محتجا محتجين لاعبا',
    ),
    things: set(
      'صاروخ صواريخ صاروخا قذيفه قذائف غاره غارات كم كيلومتر يوم ايام ساعه ساعات عام اعوام سنه سنوات شهر اشهر قريه قري منزل منازل سياره سيارات دبابه دبابات مره اسابيع اسبوع مستودع مستودعا مستودعات مخزن مخزنا مخازن عربه عربات اليه اليات مدرعه مدرعات مدفع مدفعا مدافع راجمه راجمات منصه منصات طائره طائرات مسيره مسيرات مروحيه مروحيات مقر مقرا مقرات موقع موقعا مواقع نفق نفقا انفاق خندق خنادق وكر اوكار معمل معامل مصنع مصانع شاحنه شاحنات صهريج صهاريج زورق زوارق جسر جسور مبني مباني مدرسه مدارس مستشفي مستشفيات متجر متاجر محل محلات حافله حافلات دراجه دراجات برميل براميل لغم لغما الغام عبوه عبوات حزام احزمه هدف هدفا اهداف نقطه نقاط حاجز حاجزا حواجز معسكر معسكرات تجمع تجمعات رتل ارتال قاعده قواعد طن اطنان مره مرات هجوم هجمات عمليه عمليات',
    ),
    background: set(
      'ذكري محاكمه ادين بتهمه اتهم المتهم المدانين مدانين ادانه بادانه محاكمه لمحاكمه محكمه المحكمه حكمت الذكري لذكري بذكري تابين',
    ),
    order: 'before',
    none: set('دون بدون لا لم'),
    parts: set('بينهم بينهن بينها ومنهم منهم ضمنهم وبينهم وبينها منها احدهم ومن'),
    joins: set('و'),
    total: set('حصيله الحصيله عدد'),
  },
  ru: {
    killed: set(
      'погиб погибла погибли погибло погибших убит убита убиты убито убитых убили убил убила убитыми жертвами жертв жертвы скончались скончался скончалась умерли умер казнили казнены казнен ликвидированы ликвидировали ликвидировано уничтожены уничтожили уничтожено гибель гибели погибшими погибнуть погибает гибнут лишились лишился тела тел трупы трупов убив убитых ликвидировала ликвидировало ликвидировал ликвидированы уничтожила уничтожил убитым погибшим казнил казнила расстреляли расстреляны подорвались уничтожив ликвидировав застрелен застрелена застрелены застрелил застрелила застрелили застрелено расстрелян расстреляна расстрелял расстреляла расстреляно обезглавлен обезглавлена обезглавлены обезглавили казнено казнь казни сгорели сгорел сгорела задохнулись задохнулся утонули утонул утонула подорвались жертвой жертва жертву умерла умерло скончалась скончалось гибнет зарезали зарезан зарезаны убивший убившего убившие убившим убивает убивают казнив расстреляв убиты замучены повешены повешен сожжены сожжен ликвидирован ликвидирована трупа телами убийство убийства убийстве убийством смерть смерти погибший погибшая погибшего погибшую убитый убитая',
    ),
    injured: set(
      'ранен ранена ранены ранено раненых пострадал пострадала пострадали пострадало пострадавших ранения ранили ранило травмы травмированы раненными ранеными ранило ранив пострадавшими пострадать травмировано ранение травму контужены контужен госпитализированы ранениями травмировал травмированных травм ожоги ожогами ожогов госпитализирован госпитализирована госпитализировано госпитализировали отравились отравился отравление контузии контузию контузило раненый раненые пострадавшие пострадавший отравлены ранены ранившего ранивший ранениях травмировано пострадает',
    ),
    persons: set(
      'экипажа член члена членов члены человек человека люди людей мирных мирный жителей житель гражданских гражданские солдат солдата солдаты военных военные военнослужащих военнослужащий военнослужащие боевиков боевика боевики террористов террориста полицейских полицейский детей ребенок дети женщин женщины мужчин журналист журналиста бойцов бойца бойцы ополченцев ополченца ополченцы сотрудников сотрудника рабочих рабочий рабочие горняков горняка горняки шахтеров врачей врача спасателей спасатель спасателя повстанцев повстанца граждан гражданин подростков подросток мужчина женщина девочка мальчик военнослужащего мирные жителя беженцев спецназовцев медиков пациента пациентов пациент пациентка пациентки медсестра медсестры медсестер медсестру врач врачу врачом медик медика учитель учителя учителей учительница учительницы учительницу учеников ученика школьников школьника школьница студент студента студентов водитель водителя водителей пожарный пожарных охранник охранника охранников фермер фермера фермеров пастух пастуха паломников паломника паломница пассажиров пассажира беженец беженца заложников заложника заложник пленных пленного офицер офицера офицеров генерал генерала командир командира командиров полковник полковника майор майора капитан капитана летчик летчика летчиков пилот пилота пилотов смертник смертника смертников террорист боевик игиловцев игиловца джихадистов джихадиста моджахедов снайпер снайпера снайперов наемников наемника советник советника советников волонтер волонтера волонтеров сапер сапера саперов корреспондент корреспондента оператор оператора старик старика старушка старуха девушка девушки девочки девочек мальчика мальчиков младенец младенца младенцев подростка мужчину женщину девочку девушку торговец торговца торговцев продавец продавца рыбак рыбака рыбаков священник священника имам имама матрос матросов моряк моряков гуманитарных бандформирования иракцев сирийцев турок иранцев курдов курда бедуинов бедуина альпинистов гвардейцев гвардейца пограничников пограничника пограничник таможенников росгвардейцев десантников десантника контрактников спасателя инструкторов инструктора инструктор курсантов курсанта призывников призывника резервистов силовиков силовика омоновцев прохожих прохожий прохожего братьев брата сестер сестры подрядчик подрядчика подрядчиков чиновников чиновника чиновник учеников рыбаки разведчиков разведчика туристов туриста верующих заключенных заключенный заключенного мигрантов мигранта женщина семья иностранцев иностранца граждане прихожан старейшин старейшины старейшина палестинцев палестинца ливанцев ливанца езидов езидки протестующих демонстрантов манифестантов участников участника активистов активиста активистка спасателей добровольцев добровольца ополченец наемник чеченцев узбеков уйгуров кадета кадетов посетителей посетителя покупателей работников работника работница работницы дочерей дочери сыновей сына сыновья внуков внука племянников родителей родственников родственника кандидата кандидатов',
    ),
    things: set(
      'ракет ракеты ракета км километров километрах дней дня недели недель лет года году месяцев часов удара ударов снарядов мин минут домов машин танков населенных пунктов раз процентов склад склада складов складе машины машина автомобиль автомобиля автомобилей автомашин автомашины грузовик грузовика грузовиков бронемашина бронемашины бронемашин бронетранспортер бронетранспортера бронетранспортеров бронетехники бтр бмп танка танк установка установки установок пусковые пусковых миномет миномета минометов орудие орудия орудий беспилотник беспилотника беспилотников бпла дрон дрона дронов самолет самолета самолетов вертолет вертолета вертолетов штаб штаба штабов позиция позиции позиций пункт пункта пунктов опорных командных лагерь лагеря лагерей база базы баз тоннель тоннеля тоннелей туннель туннеля туннелей мастерская мастерские мастерских завод завода заводов цех цеха цехов объект объекта объектов цель цели целей колонна колонны колонн цистерна цистерны цистерн бензовоз бензовоза бензовозов катер катера катеров мост моста мостов дом дома здание здания зданий школа школы школ больница больницы больниц магазин магазина магазинов тонн тонны единиц единицы мина мины снаряд снаряда бомба бомбы бомб фугас фугаса взрывных устройств скважина скважины скважин вышка вышки вышек установщик пикап пикапа пикапов джип джипа укрытие укрытия укрытий блиндаж блиндажа блиндажей бункер бункера бункеров радара радар радаров система системы систем комплекс комплекса комплексов село села деревень деревни район района районов атаки атака атак вылетов вылета вылет группы групп группа отрядов отряда банд банды арсенал арсенала арсеналов схрон схрона схронов',
    ),
    ofThingsToo: set(
      'уничтожены уничтожили уничтожено уничтожила уничтожил ликвидированы ликвидировали ликвидировано ликвидировала ликвидировало ликвидировал уничтожив ликвидировав сгорели сгорел сгорела утонули утонул утонула подорвались',
    ),
    background: set(
      'годовщина годовщину осужден осуждены обвиняемый обвиняемого обвинению годовщины годовщине осудили осуждена приговор приговорил приговорили приговорены приговорен приговорил приговором суд суде трибунал почтили памяти исполнилось',
    ),
    order: 'either',
    none: set('нет без обошлось никто никого'),
    parts: set('включая числе них'),
    joins: set('и ее его'),
    total: set('число количество'),
  },
  tr: {
    killed: set(
      `olu oluler olum olumler olumu olumune olumuyle olumunden oluyor can hayatini yasamini ${turkishForms('ol', 'du duler en enlerin dugu dugunu duguna dugunun dukleri duklerini mesi mesine mus ulerin')} ` +
        `${turkishForms('oldur', 'du duler en dugu dugunu mesi mesine erek uldu ulduler ulen uldugu uldugunu uldukleri uldugune ulmesi ulmesine ulmesiyle ulmus')} ` +
        `${turkishForms('yitir kaybet', 'di diler en digi digini mesi mesine ti tiler tigi tigini')} kaybeden kaybetmesi sehit infaz katledildi katletti katledilen cesedi cesetleri bedeni bedenleri bedenine bedenlerine bedenini cesedine cesetlerine cesedi cansiz naasi naaslari cenazesi cenazeleri olusu kurtarilamadi kurtarilamayan vefat idam kursunladi sehidi sehidimiz katletmesi katledildigi katledilmesi katleden bogazlandi olduruldugunu olurken oldurulurken oldururken olmesiyle olmesinin olmustu olmuslerdi olduler olmesini oldukten oldurulmesinin oldurulmesini oldurulmustu oldurmesi oldurmustu katlederken cesedini cesetlerini naasini yasamindan canindan hayatindan oldurduklerini oldurdukleri oldurdugunu katlettiklerini katlettigini`,
    ),
    injured: set(
      `yarali yaralilar yaralilarin yaralisi ${turkishForms('yarala', 'digi digini diklari diklarini ndi ndilar nan ndigi ndigini ndiklari ndiklarini nmasi nmasina nmasiyla narak nirken nmis di mis masi masina yan')} yaralanma yaralanmaya yaralanmalar yaralandilar yaralananlarin yaralananlar yaralidir yarali yaralanirken yaralanmisti yaralanmislardi yaralarken yaralanmasinin yaralanmalarina`,
    ),
    persons: set(
      'kisi kisinin kisiyi sivil sivilin asker askerin asker polis polisin cocuk cocugun kadin terorist teroristin militan militanin isci gazeteci insan muhalif uye unsur kisiden kisinin kisiye sivili askeri askere askerin polisi polisin cocugu cocuk kadinin kadini isci iscinin isciyi teroristi uyesi mensubu mensubunun genc genci gencin gorevlisi erkek ogrenci yolcu vatandas gocmen siginmaci savascisi militani militanin anne baba kadin personeli teroristin terorist subay insanin korucu hasta hastanin hastayi hemsire hemsirenin hemsireyi doktor doktorun doktoru ogretmen ogretmenin ogretmeni sofor soforun soforu cifci ciftci ciftcinin coban balikci itfaiyeci rehine rehinenin rehineyi esir komutan komutanin komutani pilot pilotun pilotu asci imam tutuklu yasli bebek bebegin cocugunun cocuklarinin annenin babanin kizinin oglunun bebeginin esinin teknisyen muhabir kameraman saglikci gonullu gonullunun bekci saldirgan saldirganin avukat muhendis esnaf kacakci pesmerge pesmergenin pesmergeyi cift ciftin cocugunun hacisi yolcunun ogrencinin ogrenciyi kadının asiret korucusu milis milisin milisi erin er eri subay subayi astsubay albay general muhtar muhtari memuru memurunun sorumlusu yoneticisi kardesi kardes kardesin kardesinin esi oglu kizi torunu calisani calisan calisanin iscisi balikcinin itfaiyecinin saglikcinin ogretmenin egitmen danisman danismani mahkum mahkumun tutuklunun kacakcinin avci koylu koylunun madenci madencinin muteahhit bedevi',
    ),
    things: set(
      'fuze roket kilometre km gun yil ay hafta saat saldiri kez ev arac bina koy metre dakika depo deposu deposunu cephanelik siginak magara tunel tuneli mevzi mevzisi mevziyi barinak hedef hedefi hedefin tank tankin tanki araci aracin aracini kamyon otomobil motosiklet ucak ucagi helikopter insansiz iha siha drone rampa rampasi havan top topcu silah bomba bombasi mayin mayini patlayici duzenek okul hastane dukkan kopru us ussu karargah karargahi kontrol noktasi tesis tesisi fabrika atolye tekne koyu bolge mahalle ilce sorti operasyon baskin ton kilo lira dolar yuzde',
    ),
    background: set(
      'yildonumu davasi yargilanan davada davanin davasinda davasinin davaya yargilandigi mahkum muebbet yildonumunde yildonumunu anildi anma donumunde donumu',
    ),
    order: 'after',
    none: set(
      'yok olmadi olmamis olmazken yasanmadi yasanmazken yasanmamis acmadi acmazken gelmedi gelmezken bulunmuyor olmaksizin olmaksızın kaydedilmedi bulunmadi bildirilmedi olmadigi olmadigini yasanmadigi yasanmadigini bulunmadigi bulunmadigini olmadan',
    ),
    parts: set('aralarinda bunlardan'),
    joins: set('ve ile'),
    total: set('sayisi'),
  },
  fr: {
    killed: set(
      'mort morts morte mortes tue tues tuee tuees tuant tuer abattu abattus executes execute executees peri deces decede decedees decedes mortellement cadavres victimes meurent perissent peri perie perissant decedee tuent tuait corps abattue abattues elimine elimines succombe succombent succombant decapite decapitee decapites decapitees decapitent assassine assassinee assassines assassinees assassinent assassinant egorge egorgee egorges egorgees pendu pendus noye noyes noyees massacre massacres massacrees massacrees lynche lynches abattant executent execute executant abattent asphyxies tuees fusille fusilles fusillees eliminee eliminees depouilles execution executions assassinat assassinats decapitation elimination decime decimee decimes decimees perte',
    ),
    injured: set(
      'blesse blesses blessee blessees soigne soignee soignes soignees suffocation suffocations asphyxie blessant blessent blessait blesser hospitalise hospitalises hospitalisee hospitalisees intoxique intoxiques intoxiquee intoxiquees incommodes incommodees brules',
    ),
    persons: set(
      'personnes personne civils civil soldats soldat militaires militaire policiers policier enfants enfant femmes femme hommes homme combattants combattant jihadistes djihadistes rebelles miliciens journaliste journalistes insurges manifestants autres membres terroristes secouriste secouristes ouvrier ouvriers medecin medecins habitants habitant civile civiles fillette garcon fille filles jeunes refugies migrants pompiers gendarmes gardes agents officier officiers employes ecoliers passagers insurge rebelle jihadiste djihadiste milicien kamikazes couple casque casques mere pere assaillants pelerins migrant patients patient patiente patientes infirmiere infirmieres infirmier infirmiers instituteur institutrice enseignant enseignante enseignants professeur eleve eleves etudiant etudiante etudiants chauffeur chauffeurs conducteur vendeur vendeurs commercant commercants berger bergers paysan paysans agriculteur agriculteurs pecheur pecheurs otage otages prisonnier prisonniers prisonniere detenu detenus pelerin imam pretre commandant commandants colonel capitaine lieutenant sergent pilote pilotes chef chefs vieillard vieillards bebe bebes nourrisson nourrissons adolescent adolescents adolescente garcons fillettes soeurs freres volontaire volontaires benevole benevoles humanitaires avocat avocate juge ingenieur ingenieurs technicien techniciens passager passagere terroriste garde gardien gardiens pompier sauveteur sauveteurs secouriste photographe reporter autre demineurs demineur pecheur bergere recrues recrue conscrits conscrit reservistes fonctionnaires fonctionnaire responsable responsables dirigeant dirigeants ressortissants ressortissant irakiens irakien syriens syrien turcs turc iraniens iranien russes kurdes kurde americains americain francais chretiens yazidis yezidis chiites sunnites villageois fideles badauds passants passant voisins voisin touristes touriste etrangers proches parents cousins neveux oncles tantes epoux epouse mari belligerants supplétifs suppletifs peshmergas peshmerga paramilitaires paramilitaire commandos tireurs tireur gardiens fillettes ecolier ecoliere ambulancier ambulanciers infirmieres humanitaire deplaces deplace travailleurs travailleur employe employee saisonniers ouvriere bucherons nomades bedouins contrebandiers pretres religieuses religieuse moines occupants occupant agresseurs collegue collegues camarade camarades agriculteur travailleuse travailleuses ambulanciere residents resident ouvrieres mineurs mineur belges britanniques allemands italiens libanais jordaniens libanaise cheikh imams dignitaire dignitaires ravisseurs otage moudjahidines prorégime proregime paysanne supporters fils correspondant correspondante correspondants reporters gendarme policiere ministre ministres maire maires depute deputes diplomate diplomates ambulanciere journalistes activiste activistes militant militants responsables imam emir emirs cadre cadres porte general generaux adolescents ecolieres vigile vigiles sentinelle sentinelles casques espion espions captif captifs assistant assistante adjoint troisieme quatrieme cinquieme sixieme observateur observateurs inspecteur inspecteurs expert experts specialiste specialistes traducteur traducteurs interprete interpretes chauffeure riverain riverains automobiliste automobilistes',
    ),
    things: set(
      'roquettes missiles obus jours jour ans an mois semaines heures kilometres km villages maisons frappes raids attaques vehicules minutes fois metres depot depots entrepot entrepots char chars blinde blindes camion camions voiture voitures camionnette pick drone drones avion avions helicoptere helicopteres lanceur lanceurs lance rampe rampes canon canons mortier mortiers position positions tunnel tunnels bunker bunkers cache caches base bases camp camps usine usines atelier ateliers batiment batiments immeuble immeubles ecole ecoles hopital hopitaux magasin magasins pont ponts bateau bateaux bus moto motos cible cibles objectif objectifs postes barrage barrages convoi convois tonnes puits citerne citernes arme armes bombe bombes mine mines engin engins ceinture ceintures village quartier quartiers operation operations vagues maison roquette missile heure minute kilometre raid attaque frappe vehicule semaine rue rues ville villes route routes mosquee mosquees eglise marche marches tente tentes grenade grenades baril barils explosion explosions attentat attentats appareil appareils localite localites province provinces balle balles',
    ),
    ofThingsToo: set('perte abattu abattus abattue abattues abattant abattent elimine elimines eliminee eliminees'),
    background: set(
      'anniversaire condamne accuse proces soupconne jugement assises verdict commemore commemorent commemoration hommage anniversaires condamnes condamnee perpetuite',
    ),
    order: 'either',
    none: set('aucun aucune sans ni'),
    parts: set('dont lesquels lesquelles compris eux desquels'),
    joins: set('et ses son sa leurs leur'),
    total: set('bilan nombre'),
  },
};
casualtyWordsByLanguage.de = {
  killed: set('tote toten toter getotet starben gestorben todesopfer umgekommen hingerichtet tot tod'),
  injured: set('verletzt verletzte verletzten verletzter verwundet verwundete'),
  persons: set(
    'menschen mensch personen person zivilisten zivilist soldaten soldat kampfer kampfern polizisten polizist kinder kindern kind frauen frau manner mann mannern rebellen rebell dschihadisten dschihadist extremisten terroristen terrorist milizionare bewaffnete islamisten aufstandische patienten patient krankenschwester krankenschwestern krankenpfleger arzt arzte arztin lehrer lehrerin schuler schulerin fahrer helfer retter sanitater journalist journalisten reporter geisel geiseln gefangene offizier offiziere kommandeur kommandant general madchen junge jungen baby mutter vater bewohner einwohner arbeiter angestellte wachter wachleute leibwachter pilot piloten pilger flüchtlinge bauern bauer studenten student mitglieder angehorige andere',
  ),
  things: set(
    'raketen rakete tage tagen jahre jahren monate monaten kilometer stunden dorfer hauser luftangriffe angriffe depot depots lager waffenlager munitionslager panzer fahrzeuge fahrzeug lastwagen autos drohnen drohne flugzeuge hubschrauber stellungen stellung tunnel bunker brucken gebaude schulen krankenhauser werfer raketenwerfer geschutze ziele stutzpunkte posten tonnen minen bomben granaten mal prozent',
  ),
  background: set('jahrestag verurteilt angeklagt'),
  order: 'either',
  none: set('keine niemand'),
  parts: set('darunter davon'),
  joins: set('und ihre seine'),
  total: set('zahl'),
};
