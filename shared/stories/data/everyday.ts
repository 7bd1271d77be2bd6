/**
 * Words that tell no event from another, by language: those that hold sentences and reports together, and those that nearly every
 * report of this war uses. Our own lists. Headline counts (background.ts) know neither the words of running text nor this war, and
 * no languages but English.
 *
 * Place names are left out on purpose: where an event was is weighed apart, and the name also helps as a word.
 */

/** Held to stand in about half of all reports. */
export const runningWords: Record<string, string> = {
  en: `a about above across after again against all also although am among an and another any are around as at away back be because
    been before being below between both but by can could day did do does down during each earlier early even every few first five
    for four from further had has have he her here him his how however i if in including into is it its itself just last late later
    least less like made make many may might more most much must near nearly new no nor not now number of off on one only or other
    our out over own part people per said same saying says second seen several she should since six so some still such take taken than
    that the their them then there these they third this those three through thursday time to told took tuesday two under until up
    upon us use used using very was way we wednesday week well were what when where which while who whom whose why will with within
    without would year yet you monday friday saturday sunday morning evening night today yesterday
    according reported reporting report reports reuters afp ap agency agencies agence france presse press statement source sources
    news added told adding announced confirmed claimed spokesman spokesperson official officials head chief director
    media television tv channel correspondent website twitter facebook quoted citing`,
  ar: `من في على الى عن مع ان انه انها هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت يكون تكون هو هي هم كما او ثم بعد قبل
    خلال بين عند حتى كل بعض غير اي ايضا فيما حيث اذ اذا لكن بل منذ ضمن حول ضد تحت فوق دون عدد اليوم امس يوم صباح مساء الاحد الاثنين
    الثلاثاء الاربعاء الخميس الجمعه السبت قال قالت اضاف اضافت اكد اكدت افاد افادت ذكر ذكرت اعلن اعلنت اوضح مصدر مصادر وكاله مراسل بيان
    وكالات الانباء رويترز فرانس برس`,
  ru: `и в во на с со к ко о об от до по за из у не ни но а или что как это этот эта эти тот того этом его ее их он она они мы вы я был
    была было были быть есть для при после перед над под между через также уже еще где когда который которая которые которых все всех
    всего один одна два три более менее около сегодня вчера утром вечером понедельник вторник среда четверг пятница суббота воскресенье
    сообщил сообщила сообщили сообщает сообщают заявил заявила заявили отметил сказал источник источники агентство данным словам риа
    новости тасс интерфакс представитель`,
  tr: `ve ile bir bu su o da de ki icin gibi kadar daha cok en az olan oldugu olarak olan ise ancak fakat ama veya ya her bazi sonra once
    uzere gore karsi dogru ayrica ise mi ne nasil iki uc dort bes bugun dun sabah aksam gece pazartesi sali carsamba persembe cuma
    cumartesi pazar dedi soyledi belirtti acikladi bildirdi aktardi ifade etti edildi edilen ajansi kaynaklar kaynaklari haber aciklama
    yapilan`,
  fr: `le la les un une des du de d l et ou a au aux en dans sur sous avec sans pour par contre entre vers chez est sont etait etaient a ont
    avait ete etre ce cet cette ces qui que quoi dont ou il elle ils elles on se son sa ses leur leurs ne pas plus moins tres deux
    trois quatre cinq lundi mardi mercredi jeudi vendredi samedi dimanche matin soir aujourd hui hier selon apres avant depuis lors
    agence afp presse source sources indique declare annonce affirme rapporte`,
  de: `der die das ein eine einer eines dem den des und oder in im an am auf aus bei mit nach von vom zu zum zur fur gegen uber unter
    ist sind war waren wurde wurden sein hat haben hatte nicht auch noch nur mehr als wie dass sich es er sie wir am montag dienstag
    mittwoch donnerstag freitag samstag sonntag heute gestern laut sagte teilte mit berichtete agentur`,
};

/** Held to stand in about one report of the war in five. */
export const warWords: Record<string, string> = {
  en: `syria syrian syrians iraq iraqi war civil conflict fighting fight battle battles clashes attack attacks attacked strike strikes
    struck raid raids air airstrike airstrikes airstrikes bombing bombed bombardment bomb bombs barrel shelling shelled rocket rockets
    missile missiles mortar shell shells explosion blast killed kill kills killing dead death deaths die died wounded injured injuring
    injuries casualties toll people civilians civilian children women child woman man men fighters fighter militants militant terrorists
    terrorist terrorism terror rebels rebel opposition regime government forces force army troops soldiers military militia militias
    group groups islamic state is isis isil daesh jihadist jihadists islamist extremist nusra al qaeda front kurdish kurds russian
    russia us led coalition turkey turkish iran iranian assad bashar president activists activist observatory human rights monitor
    monitoring britain based network civil defence defense hospital hospitals medical area areas town city village villages province
    provincial district neighborhood neighbourhood neighborhoods northern southern eastern western north south east west northwest
    northeast countryside rural suburb control held controlled region local country since began 2011 targeted targeting hit carried
    launched warplanes jets planes fire security ceasefire truce siege besieged united nations foreign minister ministers ministry
    president talks talk peace meeting meet met discuss discussed crisis resolve resolution counterpart envoy diplomatic diplomats
    diplomacy visit support call called political leader leaders international community`,
  ar: `سوريا سوريه السوري السوريه العراق العراقي العراقيه قتل قتلي مقتل قتلوا جرحي اصيب اصابه جريح شخص اشخاص مدني مدنيين مدنيون
    اطفال نساء قصف غاره غارات جويه الجوي الطيران طائرات هجوم انفجار تفجير قوات الجيش النظام الحكومه المعارضه الفصائل المسلحه تنظيم الدوله
    الاسلاميه داعش مسلحين ارهابيين ارهابي مدينه بلده قريه ريف محافظه حي منطقه شمال جنوب شرق غرب المرصد لحقوق الانسان روسيا الروسيه
    الروسي التحالف الدولي تركيا وزير الخارجيه الرئيس رئيس محادثات اجتماع لقاء الازمه`,
  ru: `сирия сирии сирийский сирийские сирийской ирак ирака иракские погибли погиб убиты убит ранены ранен пострадали человек люди мирных
    жителей дети удар удары авиаудар авиация обстрел обстрела атака взрыв бомба боевики боевиков террористы террористов группировка
    группировки армия войска силы правительственные оппозиция исламское государство иг игил город города провинция провинции район
    района россия российские российский коалиция военные министр министра глава мид иностранных дел президент переговоры встреча встречи`,
  tr: `suriye suriyeli irak irakli oldu oldurdu oldurulen olen olu yarali yaralandi hayatini kaybetti kisi sivil siviller cocuk kadin
    saldiri saldirisi saldirilari hava bombardiman bomba patlama rejim ordusu ordu guclari gucleri muhalif muhalifler orgut orgutu
    terorist teror deas isid kent kenti ilce ilcesi koy koyu bolge bolgesi kuzey guney dogu bati rusya rus koalisyon turk disisleri bakani bakanligi cumhurbaskani gorusme baskani`,
  fr: `syrie syrien syrienne syriens irak irakien irakienne guerre mort morts tue tues tuees blesse blesses civils civil enfants femmes
    raid raids frappe frappes aerien aeriens aeriennes attaque bombardement bombe explosion attentat rebelles rebelle regime armee
    forces jihadistes djihadistes groupe etat islamique ei daech ville village province region quartier nord sud est ouest russe
    russes russie coalition observatoire droits homme ministre affaires etrangeres president pourparlers rencontre crise`,
  de: `syrien syrische syrischen irak irakische krieg tote toten getotet verletzte verletzt zivilisten kinder luftangriff luftangriffe
    angriff angriffe bombe explosion rebellen regime armee truppen islamischer staat is stadt provinz russische russland koalition
    beobachtungsstelle menschenrechte`,
};

/**
 * Actors (ids of the house list) whom every other report names: parties to the war, those who count its dead, and those who speak
 * of it daily. That two reports name one of them does not bring them together.
 */
export const everydayActors = new Set(
  `is hts al-qaeda fsa syrian-rebels syrian-opposition syrian-national-coalition sdf ypg syrian-army syrian-air-force syrian-government
  assad ndf sohr snhr white-helmets iraqi-army iraqi-government iraqi-police pmf peshmerga krg pkk turkish-army turkish-government
  erdogan russian-military russia-defence-ministry russia-foreign-ministry lavrov putin kremlin iranian-government hezbollah coalition
  us-military pentagon us-government us-state-department white-house obama trump kerry un unsc idf`
    .trim()
    .split(/\s+/),
);
