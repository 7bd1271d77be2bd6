/**
 * Who acts in this war and who speaks about it: one line an actor, one id for life.
 *
 *   actorId | name | kind | side | aliases | names and the days since when, parted by `;` ("Jabhat Fatah al-Sham 2016-07-28")
 *
 * `kind`: group, army, militia, government, ministry, office, person, coalition, agency, monitor, rescue, relief, un, party, people.
 * `side`, for setting a claim beside its denial: damascus, opposition, is, sdf, baghdad, krg, pkk, turkey, russia, iran, coalition,
 * usa, israel, un, monitor, other. The first Arabic alias is the name that an Arabic reader is shown. A renamed group keeps its id, and its names stand together with the day each began. `~` marks a spelling that counts only with the capitals printed.
 * A line whose kind ends in `*` is an actor of this theatre: its name alone places a text in the war.
 */
export const actors = `
is|Islamic State|group*|is|~IS;ISIS;ISIL;Islamic State;Islamic State group;Islamic State of Iraq;IS group;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State of Iraq and al-Sham;Daesh;Da'esh;Daech;~DAESH;Daiş;تنظيم الدولة;تنظيم الدولة الإسلامية;الدولة الإسلامية;داعش;ИГИЛ;ИГ;~ИГ;ДАИШ;Исламское государство;IŞİD;~DEAŞ;DAİŞ;État islamique;Etat islamique;~EI;groupe EI;Islamischer Staat;Estado Islámico;دولت اسلامی;daîş;Исламским государством;~DAEŞ;Исламского государства;запрещенная ИГ;so-called IS;group Islamic State;الدواعش;دواعش|Islamic State of Iraq 2006-10-15;Islamic State of Iraq and the Levant 2013-04-08;Islamic State 2014-06-29
is-khorasan|Islamic State – Khorasan|group|is|ISIS-K;IS-K;ISKP;ISIL-K;Islamic State Khorasan;Islamic State – Khorasan Province;Islamic State in Khorasan;Khorasan Province;ولاية خراسان
is-west-africa|Islamic State West Africa Province|group|is|ISWAP;Islamic State West Africa;Islamic State in West Africa Province;تنظيم الدولة في غرب أفريقيا;ولاية غرب أفريقيا
is-sahara|Islamic State in the Greater Sahara|group|is|ISGS;Islamic State in the Greater Sahara;Islamic State Sahel Province;تنظيم الدولة في الصحراء الكبرى
is-libya|Islamic State in Libya|group|is|ISIL in Libya;Islamic State in Libya;تنظيم الدولة في ليبيا
hts|Hayat Tahrir al-Sham|group*|opposition|~HTS;Hayat Tahrir al-Sham;Hay'at Tahrir al-Sham;Tahrir al-Sham;Jabhat al-Nusra;Jabhat Nusra;al-Nusra Front;Nusra Front;al-Nusra;Nusra;Jabhat Fateh al-Sham;Jabhat Fatah al-Sham;Fateh al-Sham Front;Front al-Nosra;Front al-Nusra;Al-Nosra;هيئة تحرير الشام;النصرة;جبهة النصرة;جبهة فتح الشام;فتح الشام;تحرير الشام;Джебхат ан-Нусра;Джабхат ан-Нусра;Фронт ан-Нусра;Ан-Нусра;Хайят Тахрир аш-Шам;Тахрир аш-Шам;ХТШ;Nusra Cephesi;El Nusra;Nusra;Heyet Tahrir Şam;~HTŞ;Tahrir eş-Şam;Hayat Tahrir al-Cham;Hayat Tahrir Al-Cham;Heyet Tahrir eş-Şam;Хайят Тахрир аш-Шама;Tahrir al-Cham;Хайат Тахрир аш-Шам|Jabhat al-Nusra 2012-01-23;Jabhat Fatah al-Sham 2016-07-28;Hayat Tahrir al-Sham 2017-01-28
al-qaeda|al-Qaeda|group|opposition|al-Qaeda;al-Qaida;Al Qaeda;Al Qaida;Qaeda;Al-Qaïda;القاعدة;تنظيم القاعدة;Аль-Каида;El Kaide;Kaide
hurras-al-din|Hurras al-Din|group*|opposition|Hurras al-Din;Huras al-Din;Hurras ad-Din;Guardians of Religion Organization;Guardians of Religion;حراس الدين;Хуррас ад-Дин;Hurraseddin;Hurras ed-Din;Houras al-Din;Tanzim Hurras al-Din;Хуррас-ад-Дин
khorasan-group|Khorasan Group|group*|opposition|Khorasan Group;جماعة خراسان
ahrar-al-sham|Ahrar al-Sham|group*|opposition|Ahrar al-Sham;Ahrar ash-Sham;أحرار الشام;حركة أحرار الشام;Ахрар аш-Шам;Ahrar Şam;Ahrar eş-Şam;Ahrar'uş Şam;Ahraru'ş Şam;Ahrar al-Cham;Ahrar Al-Cham;Ахрар-аш-Шам
jaysh-al-islam|Jaysh al-Islam|group*|opposition|Jaysh al-Islam;Jaish al-Islam;Jeish al-Islam;Army of Islam;جيش الإسلام;Джейш аль-Ислам;İslam Ordusu;Ceyşül İslam;Jaïch al-Islam;Jaich al-Islam;Ceyşu'l İslam;Ceyş el-İslam;Джаиш аль-Ислам
faylaq-al-rahman|Faylaq al-Rahman|group*|opposition|Faylaq al-Rahman;Failaq al-Rahman;فيلق الرحمن;Файлак ар-Рахман;Rahman Legion;Al-Rahman Legion;Feylak er-Rahman;Feylak Rahman;Фейлак ар-Рахман;Légion al-Rahmane
faylaq-al-sham|Faylaq al-Sham|group*|opposition|Faylaq al-Sham;Sham Legion;Failaq al-Sham;فيلق الشام;Feylak eş-Şam
jaysh-al-fatah|Army of Conquest|group*|opposition|Jaish al-Fatah;Jaysh al-Fatah;Jaish al-Fath;Jaish Al Fath;Army of Conquest;جيش الفتح;Джейш аль-Фатх;Fetih Ordusu
jaysh-al-izza|Jaysh al-Izza|group*|opposition|Jaysh al-Izza;Jaish al-Izza;جيش العزة
nour-al-din-zenki|Nour al-Din al-Zenki|group*|opposition|Nour al-Din al-Zenki;Nureddin Zengi;Nour al-Din al-Zinki;نور الدين الزنكي;Zenki Movement;Nur al-Din al-Zanki;Nureddin Zenki;Nureddin Zengi Hareketi;Нуреддин аз-Зенки;Нур ад-Дин аз-Зинки;Нур ад-Дин аз-Зенки;Noureddine al-Zinki;Noureddine al-Zenki;al-Zenki;Zinki Movement;حركة الزنكي
jund-al-aqsa|Jund al-Aqsa|group*|opposition|Jund al-Aqsa;جند الأقصى;Джунд аль-Акса;Cund el-Aksa;Cündü'l Aksa;Jund Al-Aqsa
turkistan-islamic-party|Turkistan Islamic Party|group*|opposition|Turkistan Islamic Party;Turkestan Islamic Party;الحزب الإسلامي التركستاني;~TIP;Исламская партия Туркестана;Исламской партии Туркестана;Türkistan İslam Partisi;Parti islamique du Turkestan;التركستاني;الحزب التركستاني
fsa|Free Syrian Army|group*|opposition|Free Syrian Army;~FSA;الجيش الحر;الجيش السوري الحر;Свободная сирийская армия;~ССА;Özgür Suriye Ordusu;~ÖSO;Armée syrienne libre;~ASL
sna|Syrian National Army|group*|turkey|Syrian National Army;~SNA;الجيش الوطني السوري;Сирийская национальная армия;Suriye Milli Ordusu;~SMO;Turkish-backed Syrian rebels;National Front for Liberation;Turkish-backed factions;Armée nationale syrienne;~ANS;Сирийской национальной армии
sultan-murad|Sultan Murad Division|group*|turkey|Sultan Murad Division;Sultan Murad Brigade;السلطان مراد;Sultan Murat
hamza-division|Hamza Division|group*|turkey|Hamza Division;Hamzat;فرقة الحمزة
southern-front|Southern Front|group*|opposition|Southern Front rebels;الجبهة الجنوبية
khalid-ibn-al-walid|Khalid ibn al-Walid Army|group*|is|Khalid ibn al-Walid Army;Jaysh Khalid;جيش خالد بن الوليد
syrian-rebels|Syrian rebels|group*|opposition|Syrian rebels;Syrian opposition fighters;Syrian rebel groups;المعارضة المسلحة;сирийские повстанцы;Suriyeli muhalifler;rebelles syriens
sdf|Syrian Democratic Forces|group*|sdf|Syrian Democratic Forces;Syria Democratic Forces;~SDF;قوات سوريا الديمقراطية;قسد;Сирийские демократические силы;~СДС;Demokratik Suriye Güçleri;~SDG;~DSG;Forces démocratiques syriennes;~FDS;QSD;Hêzên Sûriya Demokratîk;قوات سوريا الديموقراطية;سوريا الديمقراطية;Сирийских демократических сил;Сирийскими демократическими силами;Suriye Demokratik Güçleri
ypg|People's Protection Units|group*|sdf|~YPG;People's Protection Units;Kurdish People's Protection Units;وحدات حماية الشعب;Отряды народной самообороны;Halk Savunma Birlikleri;YPG/PKK;PKK/YPG;~YPJ;~PYD;Unités de protection du peuple
asayish|Asayish|militia*|sdf|Asayish;Asayîş;الأسايش;Asayiş;Asayesh;Асаиш;Асаеш;Assayech;Assayesh;قوى الأمن الداخلي;الآسايش;آسايش
manbij-council|Manbij Military Council|militia*|sdf|Manbij Military Council;مجلس منبج العسكري;Münbiç Askeri Meclisi
aanes|Autonomous Administration of North and East Syria|government*|sdf|Autonomous Administration of North and East Syria;Kurdish-led administration;الإدارة الذاتية;~AANES;Autonomous Administration;Автономная администрация;Автономной администрации;Özerk Yönetim;Administration autonome;Administration autonome kurde;الإدارة الذاتية الكردية;Rêveberiya Xweser
syrian-army|Syrian army|army*|damascus|Syrian army;Syrian Arab Army;Syrian government forces;Syrian regime forces;Syrian troops;Syrian soldiers;Syrian forces;Syrian military;Syrian Armed Forces;Assad's forces;Assad regime forces;pro-government forces;regime forces;regime warplanes;الجيش السوري;الجيش العربي السوري;قوات النظام;قوات النظام السوري;جيش النظام;сирийская армия;сирийские войска;Сирийская арабская армия;правительственные войска Сирии;Suriye ordusu;Esed güçleri;rejim güçleri;Esad güçleri;armée syrienne;forces du régime;~SAA;правительственная армия Сирии;сирийские правительственные войска;правительственных войск Сирии;Esed rejimi güçleri;rejim ordusu;forces gouvernementales syriennes;troupes syriennes
syrian-air-force|Syrian air force|army*|damascus|Syrian air force;Syrian Arab Air Force;Syrian air defense;Syrian air defence;Syrian air defenses;Syrian air defences;الطيران الحربي السوري;الدفاعات الجوية السورية;ВВС Сирии;сирийская ПВО
tiger-forces|Tiger Forces|militia*|damascus|Tiger Forces;25th Special Mission Forces Division;قوات النمر;Тигры;Kaplan Kuvvetleri;25-я дивизия;Силы тигра;forces du Tigre
fourth-division|4th Armoured Division|army*|damascus|Fourth Division;4th Armoured Division;4th Division;الفرقة الرابعة;4-я дивизия;4-я бронетанковая дивизия;4. Tümen;4e division
republican-guard-sy|Republican Guard (Syria)|army*|damascus|Syrian Republican Guard;الحرس الجمهوري السوري
ndf|National Defence Forces|militia*|damascus|National Defence Forces;National Defense Forces;~NDF;الدفاع الوطني;قوات الدفاع الوطني;Силы национальной обороны;Сил национальной обороны;Ulusal Savunma Güçleri;Forces de défense nationale;ميليشيا الدفاع الوطني
shabiha|Shabiha|militia*|damascus|Shabiha;الشبيحة
liwa-al-quds|Liwa al-Quds|militia*|damascus|Liwa al-Quds;لواء القدس;Лива аль-Кудс;Бригада аль-Кудс;Kudüs Tugayı;Liwa al-Qods
syrian-government|Syrian government|government*|damascus|Syrian government;government of Syria;Assad regime;Assad government;Syrian regime;Assad's government;Assad's regime;Damascus government;regime of Bashar al-Assad;الحكومة السورية;النظام السوري;نظام الأسد;сирийское правительство;режим Асада;власти Сирии;Suriye hükümeti;Suriye rejimi;Esed rejimi;Esad rejimi;régime syrien;gouvernement syrien;régime de Bachar al-Assad
assad|Bashar al-Assad|person*|damascus|Bashar al-Assad;Bashar Assad;Bashar al-Asad;Assad;President Assad;بشار الأسد;الأسد;Башар Асад;Асад;Beşar Esed;Beşşar Esad;Esad;Esed;Bachar al-Assad;Bachar el-Assad
syria-foreign-ministry|Syrian Foreign Ministry|ministry*|damascus|Syrian Foreign Ministry;Foreign Ministry of Syria;وزارة الخارجية السورية;МИД Сирии;Syrian foreign minister;Foreign Minister of Syria
syria-defence-ministry|Syrian Defence Ministry|ministry*|damascus|Syrian Defence Ministry;Syrian Defense Ministry;وزارة الدفاع السورية;Минобороны Сирии
syrian-national-coalition|Syrian National Coalition|party*|opposition|Syrian National Coalition;~SNC;Syrian Coalition;National Coalition for Syrian Revolutionary and Opposition Forces;الائتلاف السوري;الائتلاف الوطني السوري;Suriye Ulusal Koalisyonu;Coalition nationale syrienne;Syrian National Council;Сирийская национальная коалиция;Национальная коалиция;~SMDK;الائتلاف السوري المعارض
hnc|High Negotiations Committee|party*|opposition|High Negotiations Committee;Syrian Negotiations Commission;~HNC;الهيئة العليا للمفاوضات;Высший комитет по переговорам;Yüksek Müzakere Komitesi;Müzakere Yüksek Kurulu;Haut comité des négociations;Haut Comité des négociations
syrian-opposition|Syrian opposition|party*|opposition|Syrian opposition;Syria's opposition;المعارضة السورية;сирийская оппозиция;Suriye muhalefeti;opposition syrienne
interim-government|Syrian Interim Government|government*|opposition|Syrian Interim Government;الحكومة السورية المؤقتة
salvation-government|Syrian Salvation Government|government*|opposition|Syrian Salvation Government;حكومة الإنقاذ
sohr|Syrian Observatory for Human Rights|monitor*|monitor|Syrian Observatory for Human Rights;~SOHR;Syrian Observatory;Observatory for Human Rights;المرصد السوري لحقوق الإنسان;المرصد السوري;المرصد;Сирийская обсерватория по правам человека;Сирийский наблюдательный совет по правам человека;Suriye İnsan Hakları Gözlemevi;Observatoire syrien des droits de l'Homme;~OSDH;Сирийский центр мониторинга за соблюдением прав человека;Сирийская обсерватория прав человека;Сирийской обсерватории по правам человека;~the Observatory;Observatoire syrien
snhr|Syrian Network for Human Rights|monitor*|monitor|Syrian Network for Human Rights;~SNHR;الشبكة السورية لحقوق الإنسان;Suriye İnsan Hakları Ağı
lcc|Local Coordination Committees|monitor*|opposition|Local Coordination Committees;~LCC;لجان التنسيق المحلية
srgc|Syrian Revolution General Commission|monitor*|opposition|Syrian Revolution General Commission;~SRGC;الهيئة العامة للثورة السورية
raqqa-slaughtered|Raqqa is Being Slaughtered Silently|monitor*|opposition|Raqqa is Being Slaughtered Silently;~RBSS;الرقة تذبح بصمت
white-helmets|Syria Civil Defence|rescue*|opposition|White Helmets;Syria Civil Defence;Syria Civil Defense;Syrian Civil Defence;Syrian Civil Defense;الدفاع المدني السوري;الخوذ البيضاء;Белые каски;Beyaz Baretliler;Beyaz Miğferler;Casques blancs;Белых касок;Белым каскам;أصحاب الخوذ البيضاء
sarc|Syrian Arab Red Crescent|relief*|other|Syrian Arab Red Crescent;~SARC;الهلال الأحمر العربي السوري;Сирийский Красный Полумесяц
airwars|Airwars|monitor|monitor|Airwars;إير وورز
iraqi-army|Iraqi army|army*|baghdad|Iraqi army;Iraqi forces;Iraqi security forces;Iraqi troops;Iraqi military;Iraqi Armed Forces;Iraqi soldiers;Iraqi government forces;الجيش العراقي;القوات العراقية;القوات الأمنية العراقية;иракская армия;иракские войска;Irak ordusu;Irak güvenlik güçleri;armée irakienne;forces irakiennes
iraqi-police|Iraqi Federal Police|army*|baghdad|Iraqi Federal Police;Iraqi police;الشرطة الاتحادية;الشرطة العراقية;Iraqi federal police
cts|Counter Terrorism Service|army*|baghdad|Counter Terrorism Service;Counter-Terrorism Service;~CTS;Golden Division;جهاز مكافحة الإرهاب;Iraqi special forces;Служба по борьбе с терроризмом;Terörle Mücadele Servisi;service de contre-terrorisme;قوات مكافحة الإرهاب;الفرقة الذهبية;Золотая дивизия
jmc-iraq|Joint Operations Command|office*|baghdad|Joint Operations Command;قيادة العمليات المشتركة;Security Media Cell;خلية الإعلام الأمني;Iraqi Security Media Cell;Объединенное оперативное командование;Объединенное командование;Ortak Operasyonlar Komutanlığı;commandement des opérations conjointes;العمليات المشتركة
pmf|Popular Mobilization Forces|militia*|baghdad|Popular Mobilization Forces;Popular Mobilization;Popular Mobilisation;Popular Mobilisation Forces;Popular Mobilization Units;Popular Mobilisation Units;~PMF;~PMU;Hashd al-Shaabi;Hashed al-Shaabi;Hashd;Hashd Shaabi;الحشد الشعبي;قوات الحشد;Хашд аш-Шааби;Народное ополчение Ирака;Haşdi Şabi;Haşd-i Şabi;Mobilisation populaire;Hachd al-Chaabi;Hachd Al-Chaabi;Haşdi Şaabi;Хашд-аш-Шааби;Хашд Шааби;unités de mobilisation populaire;Halk Seferberlik Güçleri
kataib-hezbollah|Kataib Hezbollah|militia*|iran|Kataib Hezbollah;Kata'ib Hezbollah;Kataeb Hezbollah;Hezbollah Brigades;كتائب حزب الله;Катаиб Хезболла;Hizbullah Tugayları;Kataib Hizbollah;Kata'ib Hizballah;Kataib Hizballah;Ketaib Hezbollah;Ketaib Hizbullah;Kataëb Hezbollah;Катаиб Хизбалла;Катаиб Хезболлах
asaib|Asaib Ahl al-Haq|militia*|iran|Asaib Ahl al-Haq;Asa'ib Ahl al-Haq;عصائب أهل الحق;Асаиб Ахль аль-Хакк;~AAH;Asaib Ehlilhak;Asaib Ehl el-Hak;Асаиб Ахль аль-Хак;Assaïb Ahl al-Haq;League of the Righteous
badr|Badr Organization|militia*|iran|Badr Organization;Badr Brigade;Badr Organisation;منظمة بدر;организация Бадр;Бадр;Bedir Örgütü;Bedr Örgütü;organisation Badr;Badr Corps;Badr militia;Badr Brigades;Badr fighters
saraya-al-salam|Peace Companies|militia*|other|Saraya al-Salam;Peace Companies;Peace Brigades;سرايا السلام
nujaba|Harakat al-Nujaba|militia*|iran|Harakat al-Nujaba;Nujaba Movement;حركة النجباء;النجباء;Harakat Hezbollah al-Nujaba;al-Nujaba;Ан-Нуджаба;Нуджаба;Nuceba Hareketi;Hareket en-Nuceba
islamic-resistance-iraq|Islamic Resistance in Iraq|militia*|iran|Islamic Resistance in Iraq;المقاومة الإسلامية في العراق;Исламское сопротивление Ирака;Исламское сопротивление в Ираке;Irak İslami Direnişi;Résistance islamique en Irak;Islamic Resistance of Iraq
iran-backed-militias|Iran-backed militias|militia*|iran|Iran-backed militias;Iran-backed militia;Iranian-backed militias;pro-Iranian fighters;pro-Iran militias;pro-Iranian militias;Iranian-backed militia;Iran-backed fighters;pro-Iran fighters;الميليشيات الإيرانية;проиранские формирования;İran destekli milisler;milices pro-iraniennes
iraqi-government|Iraqi government|government*|baghdad|Iraqi government;government of Iraq;الحكومة العراقية;правительство Ирака;Irak hükümeti;gouvernement irakien
abadi|Haider al-Abadi|person|baghdad|Haider al-Abadi;Haidar al-Abadi;al-Abadi;حيدر العبادي;العبادي;Хайдер аль-Абади;Haydar el-İbadi
kadhimi|Mustafa al-Kadhimi|person|baghdad|Mustafa al-Kadhimi;al-Kadhimi;مصطفى الكاظمي
sudani|Mohammed Shia al-Sudani|person|baghdad|Mohammed Shia al-Sudani;Mohammed Shia' Al Sudani;محمد شياع السوداني
sadr|Muqtada al-Sadr|person|other|Muqtada al-Sadr;Moqtada al-Sadr;Moqtada Sadr;Muqtada Sadr;مقتدى الصدر;Муктада ас-Садр;Mukteda es-Sadr;Мукстада Садр;Муктада Садр;Muktada es-Sadr;Mukteda Sadr;Sadr movement;Sadrist;Sadrists;Sadrist movement;التيار الصدري;садристы;садристов
sistani|Ali al-Sistani|person|other|Ali al-Sistani;Grand Ayatollah Sistani;Sistani;السيستاني
iraq-defence-ministry|Iraqi Defence Ministry|ministry*|baghdad|Iraqi Defence Ministry;Iraqi Defense Ministry;Iraqi Ministry of Defence;Iraqi Ministry of Defense;وزارة الدفاع العراقية;Минобороны Ирака
iraq-foreign-ministry|Iraqi Foreign Ministry|ministry*|baghdad|Iraqi Foreign Ministry;وزارة الخارجية العراقية;МИД Ирака
iraq-interior-ministry|Iraqi Interior Ministry|ministry*|baghdad|Iraqi Interior Ministry;Interior Ministry of Iraq;وزارة الداخلية العراقية
iraqi-parliament|Iraqi parliament|government|baghdad|Iraqi parliament;Council of Representatives;البرلمان العراقي;مجلس النواب العراقي
krg|Kurdistan Regional Government|government|krg|Kurdistan Regional Government;~KRG;حكومة إقليم كردستان;Kürdistan Bölgesel Yönetimi;~IKBY;Gouvernement régional du Kurdistan;~GRK;Irak Kürt Bölgesel Yönetimi;Kürt Bölgesel Yönetimi;правительство Иракского Курдистана;правительство Курдистана;حكومة الإقليم
peshmerga|Peshmerga|army*|krg|Peshmerga;Pêşmerge;Peşmerge;البيشمركة;بيشمركة;Пешмерга;peshmergas;پێشمەرگە;Peshmerga forces;Pesh Merga;البشمركة;بشمركة;пешмерги;пешмергой;Peşmerge güçleri;peshmergas kurdes
kdp|Kurdistan Democratic Party|party|krg|Kurdistan Democratic Party;~KDP;الحزب الديمقراطي الكردستاني
puk|Patriotic Union of Kurdistan|party|krg|Patriotic Union of Kurdistan;~PUK;الاتحاد الوطني الكردستاني;~KYB
barzani|Masoud Barzani|person|krg|Masoud Barzani;Massoud Barzani;Barzani;مسعود بارزاني;بارزاني;Барзани;Nechirvan Barzani;Masrour Barzani
kdpi|Democratic Party of Iranian Kurdistan|party*|other|Democratic Party of Iranian Kurdistan;~KDPI;~PDKI;Komala;الحزب الديمقراطي الكردستاني الإيراني
ybs|Sinjar Resistance Units|militia*|pkk|Sinjar Resistance Units;~YBS;~YBŞ;وحدات مقاومة سنجار;Êzîdxan;Отряды самообороны Синджара;Отряды сопротивления Синджара;Sincar Direniş Birlikleri;Şengal Direniş Birlikleri;unités de résistance de Sinjar
pkk|Kurdistan Workers' Party|group|pkk|~PKK;Kurdistan Workers' Party;Kurdistan Workers Party;Kurdish Workers' Party;حزب العمال الكردستاني;Рабочая партия Курдистана;РПК;~РПК;Parti des travailleurs du Kurdistan;~HPG;Partiya Karkerên Kurdistanê;~KCK;PKK terrorists;Kürdistan İşçi Partisi;PKK'lı;PKK'lılar;Рабочей партии Курдистана;العمال الكردستاني
tak|Kurdistan Freedom Falcons|group|pkk|Kurdistan Freedom Falcons;~TAK;صقور حرية كردستان
turkish-army|Turkish Armed Forces|army|turkey|Turkish Armed Forces;Turkish army;Turkish military;Turkish forces;Turkish troops;Turkish soldiers;Turkish jets;Turkish warplanes;الجيش التركي;القوات التركية;турецкая армия;турецкие войска;турецкие военные;Türk Silahlı Kuvvetleri;~TSK;armée turque;Mehmetçik;~TAF;ВС Турции;вооруженные силы Турции;Турецкая армия;forces turques;Türk ordusu
turkish-government|Turkish government|government|turkey|Turkish government;government of Turkey;الحكومة التركية;правительство Турции;gouvernement turc
turkey-defence-ministry|Turkish Defence Ministry|ministry|turkey|Turkish Defence Ministry;Turkish Defense Ministry;Turkish National Defence Ministry;Turkish Ministry of National Defence;Turkish Ministry of Defense;وزارة الدفاع التركية;Минобороны Турции;Milli Savunma Bakanlığı;~MSB
turkey-foreign-ministry|Turkish Foreign Ministry|ministry|turkey|Turkish Foreign Ministry;وزارة الخارجية التركية;МИД Турции;Dışişleri Bakanlığı
mit|National Intelligence Organization|office|turkey|National Intelligence Organization;~MİT;~MIT;Milli İstihbarat Teşkilatı;الاستخبارات التركية;المخابرات التركية
erdogan|Recep Tayyip Erdogan|person|turkey|Recep Tayyip Erdogan;Erdogan;Erdoğan;Tayyip Erdogan;أردوغان;رجب طيب أردوغان;Эрдоган;Recep Tayyip Erdoğan
davutoglu|Ahmet Davutoglu|person|turkey|Ahmet Davutoglu;Davutoglu;Davutoğlu;داود أوغلو;Давутоглу
cavusoglu|Mevlut Cavusoglu|person|turkey|Mevlut Cavusoglu;Cavusoglu;Çavuşoğlu;جاويش أوغلو;Чавушоглу
hdp|Peoples' Democratic Party|party|other|~HDP;Peoples' Democratic Party;People's Democratic Party;حزب الشعوب الديمقراطي
demirtas|Selahattin Demirtas|person|other|Selahattin Demirtas;Demirtas;Demirtaş;صلاح الدين دميرتاش;دميرتاش
russian-military|Russian military|army|russia|Russian military;Russian Armed Forces;Russian army;Russian forces;Russian troops;Russian warplanes;Russian jets;Russian Aerospace Forces;Russian air force;Russia's military;القوات الروسية;الجيش الروسي;الطيران الروسي;ВКС;~ВКС;ВКС России;российские военные;российские войска;российская авиация;Rus ordusu;Rus savaş uçakları;Rus uçakları;armée russe;aviation russe;~VKS;Russian aerospace forces;forces russes;Rus hava kuvvetleri
russia-defence-ministry|Russian Defence Ministry|ministry|russia|Russian Defence Ministry;Russian Defense Ministry;Russian Ministry of Defence;Russian Ministry of Defense;Russia's Defense Ministry;Russia's Ministry of Defence;وزارة الدفاع الروسية;Минобороны России;Минобороны РФ;Министерство обороны РФ;Rusya Savunma Bakanlığı;ministère russe de la Défense
russia-foreign-ministry|Russian Foreign Ministry|ministry|russia|Russian Foreign Ministry;Russia's Foreign Ministry;الخارجية الروسية;وزارة الخارجية الروسية;МИД России;МИД РФ;Rusya Dışişleri Bakanlığı;ministère russe des Affaires étrangères
russia-reconciliation-centre|Russian reconciliation centre|office*|russia|Russian reconciliation centre;Russian reconciliation center;Russian Center for Reconciliation;Russian center for reconciliation of the warring parties;Centre for Reconciliation of Opposing Sides;مركز المصالحة الروسي;Центр по примирению враждующих сторон;ЦПВС
kremlin|Kremlin|office|russia|Kremlin;الكرملين;Кремль
putin|Vladimir Putin|person|russia|Vladimir Putin;Putin;بوتين;فلاديمير بوتين;Путин;Poutine
lavrov|Sergei Lavrov|person|russia|Sergei Lavrov;Sergey Lavrov;Lavrov;لافروف;Лавров
peskov|Dmitry Peskov|person|russia|Dmitry Peskov;Dmitri Peskov;Peskov;بيسكوف;Песков
zakharova|Maria Zakharova|person|russia|Maria Zakharova;Zakharova;زاخاروفا;Захарова
konashenkov|Igor Konashenkov|person|russia|Igor Konashenkov;Konashenkov;كوناشينكوف;Конашенков
wagner|Wagner Group|militia|russia|Wagner Group;Wagner;مجموعة فاغنر;فاغنر;ЧВК Вагнера;Вагнер;Groupe Wagner
state-duma|State Duma|party|russia|State Duma;Госдума;Duma d'État;مجلس الدوما الروسي
irgc|Islamic Revolutionary Guard Corps|army|iran|Islamic Revolutionary Guard Corps;Iranian Revolutionary Guard;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards;~IRGC;الحرس الثوري;الحرس الثوري الإيراني;КСИР;~КСИР;Корпус стражей исламской революции;Devrim Muhafızları;Gardiens de la révolution;IRGC Ground Forces;Pasdaran;Pasdarans;Sepah;Стражи исламской революции;Стражей исламской революции
quds-force|Quds Force|army|iran|Quds Force;Qods Force;فيلق القدس;Аль-Кудс;Kudüs Gücü;Force Al-Qods
soleimani|Qasem Soleimani|person|iran|Qasem Soleimani;Qassem Soleimani;Qassem Suleimani;Soleimani;قاسم سليماني;Касем Сулеймани;Kasım Süleymani;Qasim Sulaimani;Qassim Suleimani;Qasem Suleimani;Suleimani;Süleymani;اللواء سليماني;قاسم سلیمانی
iranian-government|Iranian government|government|iran|Iranian government;government of Iran;الحكومة الإيرانية
iran-foreign-ministry|Iranian Foreign Ministry|ministry|iran|Iranian Foreign Ministry;وزارة الخارجية الإيرانية;МИД Ирана
khamenei|Ali Khamenei|person|iran|Ali Khamenei;Khamenei;خامنئي;Хаменеи;Hamaney
zarif|Mohammad Javad Zarif|person|iran|Mohammad Javad Zarif;Javad Zarif;Zarif;ظريف;Зариф
hezbollah|Hezbollah|militia|iran|Hezbollah;Hizbollah;Hizbullah;Hizballah;حزب الله;حزب الله اللبناني;Хезболла;Хизбалла;Hizbullah
fatemiyoun|Liwa Fatemiyoun|militia*|iran|Liwa Fatemiyoun;Fatemiyoun;Fatemiyoun Brigade;Fatimiyoun;لواء فاطميون;فاطميون;Фатимиюн;Фатимийюн;Фатемиюн;Fatimiyyun Tugayı;Fatımiyyun;Fatimiyyun;Fatemiyoun militia
zaynabiyoun|Liwa Zainebiyoun|militia*|iran|Zainebiyoun;Zaynabiyoun;زينبيون
hamas|Hamas|group|other|Hamas;حماس;ХАМАС;Hamas
coalition|US-led coalition|coalition*|coalition|US-led coalition;U.S.-led coalition;US-led international coalition;international coalition;anti-IS coalition;anti-ISIS coalition;anti-ISIL coalition;coalition forces;Combined Joint Task Force;~CJTF;Operation Inherent Resolve;~OIR;التحالف الدولي;قوات التحالف الدولي;международная коалиция;коалиция во главе с США;uluslararası koalisyon;ABD öncülüğündeki koalisyon;coalition internationale;Global Coalition;koalisyon güçleri;Koalisyon güçleri;قوات التحالف;طيران التحالف;طائرات التحالف;международной коалиции;международной коалицией;силы коалиции;Inherent Resolve
us-military|US military|army|usa|US military;U.S. military;US Army;U.S. forces;US forces;American forces;US troops;U.S. troops;American troops;US soldiers;United States Armed Forces;United States Marine Corps;US Marines;American soldiers;القوات الأمريكية;القوات الأميركية;الجيش الأمريكي;الجيش الأميركي;американские войска;американские военные;ABD ordusu;ABD güçleri;Amerikan güçleri;armée américaine;forces américaines
centcom|US Central Command|office|usa|CENTCOM;US Central Command;U.S. Central Command;United States Central Command;القيادة المركزية الأمريكية;القيادة المركزية الأميركية;ЦЕНТКОМ
pentagon|Pentagon|ministry|usa|Pentagon;US Defense Department;U.S. Defense Department;Department of Defense;البنتاغون;Пентагон
us-state-department|US State Department|ministry|usa|US State Department;U.S. State Department;State Department;الخارجية الأمريكية;الخارجية الأميركية;Госдеп;Госдепартамент
white-house|White House|office|usa|White House;البيت الأبيض;Белый дом;Beyaz Saray;Maison Blanche
us-government|US government|government|usa|US government;U.S. government;United States government;US administration;الحكومة الأمريكية;الإدارة الأمريكية
cia|CIA|office|usa|~CIA;Central Intelligence Agency;وكالة الاستخبارات المركزية الأمريكية
obama|Barack Obama|person|usa|Barack Obama;Obama;أوباما;Обама
kerry|John Kerry|person|usa|John Kerry;Kerry;جون كيري;كيري;Керри
trump|Donald Trump|person|usa|Donald Trump;Trump;ترامب;Трамп
biden|Joe Biden|person|usa|Joe Biden;Biden;بايدن;Байден
blinken|Antony Blinken|person|usa|Antony Blinken;Blinken;بلينكن;Блинкен
cook|Peter Cook|person|usa|Peter Cook;بيتر كوك
mcgurk|Brett McGurk|person|usa|Brett McGurk;McGurk;بريت ماكغورك;ماكغورك
idf|Israel Defense Forces|army|israel|Israel Defense Forces;Israel Defence Forces;~IDF;Israeli army;Israeli military;Israeli Air Force;Israeli forces;Israeli warplanes;Israeli jets;Israeli airstrikes;الجيش الإسرائيلي;جيش الاحتلال;الطيران الإسرائيلي;ЦАХАЛ;армия Израиля;ВВС Израиля;İsrail ordusu;İsrail Savunma Kuvvetleri;Tsahal;armée israélienne
netanyahu|Benjamin Netanyahu|person|israel|Benjamin Netanyahu;Netanyahu;نتنياهو;Нетаньяху
mossad|Mossad|office|israel|Mossad;الموساد;Моссад
un|United Nations|un|un|United Nations;U.N.;~UN;الأمم المتحدة;ООН;~ООН;Birleşmiş Milletler;~BM;Nations unies;~ONU
unsc|UN Security Council|un|un|UN Security Council;U.N. Security Council;Security Council;~UNSC;مجلس الأمن;مجلس الأمن الدولي;Совет Безопасности;Совбез ООН;СБ ООН;BM Güvenlik Konseyi;Conseil de sécurité
unga|UN General Assembly|un|un|UN General Assembly;United Nations General Assembly;General Assembly;الجمعية العامة للأمم المتحدة
ocha|OCHA|un|un|~OCHA;UN Office for the Coordination of Humanitarian Affairs;أوتشا;УКГВ
unhcr|UNHCR|un|un|~UNHCR;UN refugee agency;United Nations High Commissioner for Refugees;المفوضية السامية للأمم المتحدة لشؤون اللاجئين;УВКБ ООН;BM Mülteciler Yüksek Komiserliği;~HCR
unicef|UNICEF|un|un|~UNICEF;Unicef;UN Children's Fund;يونيسف;اليونيسف;ЮНИСЕФ
wfp|World Food Programme|un|un|World Food Programme;World Food Program;~WFP;برنامج الأغذية العالمي;ВПП ООН
who|World Health Organization|un|un|World Health Organization;World Health Organisation;منظمة الصحة العالمية;ВОЗ;~ВОЗ;Dünya Sağlık Örgütü;Organisation mondiale de la santé
ohchr|UN human rights office|un|un|~OHCHR;UN High Commissioner for Human Rights;UN human rights office;Office of the High Commissioner for Human Rights;مفوضية حقوق الإنسان
coi-syria|UN Commission of Inquiry on Syria|un*|un|Commission of Inquiry on Syria;UN Commission of Inquiry;لجنة التحقيق الدولية
unami|UNAMI|un*|un|~UNAMI;UN Assistance Mission for Iraq;يونامي
undof|UNDOF|un*|un|~UNDOF;UN Disengagement Observer Force;الأندوف
de-mistura|Staffan de Mistura|person*|un|Staffan de Mistura;de Mistura;دي ميستورا;ستافان دي ميستورا;де Мистура
pedersen|Geir Pedersen|person*|un|Geir Pedersen;Pedersen;غير بيدرسون;بيدرسون;Педерсен;غير بيدرسن;بيدرسن;جير بيدرسون
guterres|Antonio Guterres|person|un|Antonio Guterres;António Guterres;Guterres;غوتيريش;Гутерриш
ban|Ban Ki-moon|person|un|Ban Ki-moon;بان كي مون;Пан Ги Мун
opcw|OPCW|office|un|~OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;منظمة حظر الأسلحة الكيميائية;ОЗХО;~ОЗХО;Kimyasal Silahların Yasaklanması Örgütü;~OIAC;~KSYÖ
icrc|Red Cross|relief|other|~ICRC;International Committee of the Red Cross;Red Cross;اللجنة الدولية للصليب الأحمر;الصليب الأحمر;Красный Крест;МККК;Kızılhaç;~CICR
red-crescent|Red Crescent|relief|other|Red Crescent;الهلال الأحمر;Красный Полумесяц;Kızılay
msf|Doctors Without Borders|relief|other|~MSF;Médecins Sans Frontières;Medecins Sans Frontieres;Doctors Without Borders;Medcins Sans Frontieres;أطباء بلا حدود;Врачи без границ;Sınır Tanımayan Doktorlar
amnesty|Amnesty International|monitor|monitor|Amnesty International;Amnesty;منظمة العفو الدولية;العفو الدولية;Международная амнистия;Uluslararası Af Örgütü
hrw|Human Rights Watch|monitor|monitor|Human Rights Watch;~HRW;هيومن رايتس ووتش;Хьюман Райтс Вотч
save-the-children|Save the Children|relief|other|Save the Children;أنقذوا الأطفال
eu|European Union|government|other|European Union;~EU;الاتحاد الأوروبي;Евросоюз;Европейский союз;Avrupa Birliği;~AB;Union européenne;~UE
arab-league|Arab League|un|other|Arab League;League of Arab States;الجامعة العربية;جامعة الدول العربية;Лига арабских государств;ЛАГ;Arap Birliği;Ligue arabe
nato|NATO|coalition|other|~NATO;Nato;حلف الناتو;الناتو;حلف شمال الأطلسي;НАТО;~OTAN
icc|International Criminal Court|office|other|International Criminal Court;~ICC;المحكمة الجنائية الدولية
issg|International Syria Support Group|coalition*|other|International Syria Support Group;~ISSG;المجموعة الدولية لدعم سوريا
saudi-coalition|Saudi-led coalition|coalition|other|Saudi-led coalition;Saudi-led military coalition;التحالف بقيادة السعودية
houthis|Houthis|group|other|Houthis;Houthi;Ansar Allah;الحوثيون;الحوثيين;хуситы;Husiler
taliban|Taliban|group|other|Taliban;Tehrik-i-Taliban;طالبان;Талибан;Talibans
boko-haram|Boko Haram|group|other|Boko Haram;بوكو حرام;Боко Харам
al-shabaab|al-Shabaab|group|other|al-Shabaab;Shabaab;حركة الشباب;Аш-Шабаб
islamic-jihad|Palestinian Islamic Jihad|group|other|Palestinian Islamic Jihad;Islamic Jihad;الجهاد الإسلامي
british-military|British military|army|coalition|Royal Air Force;~RAF;British forces;British military;القوات البريطانية
french-military|French military|army|coalition|French forces;French military;French warplanes;armée française;القوات الفرنسية
german-military|Bundeswehr|army|coalition|Bundeswehr;الجيش الألماني
jordan-army|Jordanian army|army|other|Jordanian army;Jordan's army;الجيش الأردني
lebanese-army|Lebanese army|army|other|Lebanese army;Lebanese Armed Forces;الجيش اللبناني
baghdadi|Abu Bakr al-Baghdadi|person*|is|Abu Bakr al-Baghdadi;أبو بكر البغدادي;Абу Бакр аль-Багдади;Ebu Bekir Bağdadi;аль-Багдади;Ebu Bekir el-Bağdadi;Ebubekir el Bağdadi;أبوبكر البغدادي
adnani|Abu Mohammed al-Adnani|person*|is|Abu Mohammed al-Adnani;Abu Muhammad al-Adnani;العدناني
jolani|Abu Mohammed al-Jolani|person*|opposition|Abu Mohammed al-Jolani;al-Jolani;al-Golani;Abu Mohammad al-Julani;الجولاني;Ahmed al-Sharaa;أحمد الشرع;аль-Джулани;Ahmad al-Sharaa;Ahmed al-Shara;al-Sharaa;Ahmad al-Shara;Джулани;аль-Джолани;Аш-Шараа;аш-Шараа;Ахмед аш-Шараа;Colani;Culani;Ebu Muhammed el-Culani;Ebu Muhammed el-Colani;Ahmed Şara;Ahmed el-Şara;Ahmed Şera;Ahmed eş-Şara;Ahmad al-Chareh;Ahmed al-Charaa;Ahmad al-Charaa;Charaa;al-Charaa;الرئيس الشرع;أبو محمد الجولاني;Golani
yazidis|Yazidis|people*|other|Yazidis;Yazidi;Yezidis;Ezidi;الإيزيديون;الإيزيديين;إيزيدي;езиды;Ezidiler
abdul-rahman|Rami Abdul Rahman|person*|monitor|Rami Abdul Rahman;Rami Abdel Rahman;Rami Abdulrahman;Rami Abdul-Rahman;Rami Abdel-Rahman;رامي عبد الرحمن
syria-foreign-ministers|Syrian foreign ministers|person*|damascus|Walid al-Moallem;Walid Muallem;Walid al-Muallem;Moualem;وليد المعلم;Валид Муаллем;Faisal Mekdad;فيصل المقداد
jaafari|Bashar Jaafari|person*|damascus|Bashar Jaafari;Bashar al-Jaafari;بشار الجعفري;Башар Джаафари
jabhat-shamiya|Levant Front|group*|turkey|Levant Front;al-Jabha al-Shamiya;Jabha al-Shamiya;الجبهة الشامية;Джабха аш-Шамия;Şam Cephesi;Cebhe Şamiye;Front du Levant|Levant Front 2014-12-25
ahrar-al-sharqiya|Ahrar al-Sharqiya|group*|turkey|Ahrar al-Sharqiya;Ahrar al-Sharqiyah;أحرار الشرقية;Ахрар аш-Шаркия;Ahrar eş-Şarkiye
jaysh-al-nasr|Jaysh al-Nasr|group*|opposition|Jaysh al-Nasr;Jaish al-Nasr;جيش النصر;Джейш ан-Наср
jaysh-al-thuwar|Jaysh al-Thuwar|group*|sdf|Jaysh al-Thuwar;Jaish al-Thuwar;Army of Revolutionaries;جيش الثوار;Джейш ас-Сувар;Devrimciler Ordusu
jaysh-al-ahrar|Jaysh al-Ahrar|group*|opposition|Jaysh al-Ahrar;Jaish al-Ahrar;جيش الأحرار
jaysh-idlib-al-hurr|Free Idlib Army|group*|opposition|Free Idlib Army;جيش إدلب الحر
mutasim|al-Mutasim Division|group*|turkey|Mutasim Division;Mu'tasim Brigade;لواء المعتصم;فرقة المعتصم;Mutasım Tümeni
suleiman-shah|Suleiman Shah Brigade|group*|turkey|Suleiman Shah Brigade;Sultan Suleiman Shah Division;al-Amshat;Amshat;سليمان شاه;العمشات;Süleyman Şah Tugayı
suqour-al-sham|Suqour al-Sham|group*|opposition|Suqour al-Sham;Suqur al-Sham;صقور الشام;Сукур аш-Шам
13th-division|13th Division|group*|opposition|13th Division;الفرقة 13
1st-coastal|First Coastal Division|group*|opposition|First Coastal Division;1st Coastal Division;الفرقة الساحلية الأولى
central-division|Central Division|group*|opposition|Central Division rebels;الفرقة الوسطى
usud-al-sharqiya|Usud al-Sharqiya|group*|opposition|Usud al-Sharqiya;Lions of the East Army;Lions of the East;أسود الشرقية;جيش أسود الشرقية
ahmad-abdo|Ahmad al-Abdo Forces|group*|opposition|Ahmad al-Abdo Forces;Martyr Ahmad al-Abdo Forces;قوات أحمد العبدو
new-syrian-army|Syrian Free Army|group*|coalition|New Syrian Army;Revolutionary Commando Army;Maghaweir al-Thowra;Maghawir al-Thawra;Syrian Free Army;جيش سوريا الجديد;جيش مغاوير الثورة;مغاوير الثورة;جيش سوريا الحرة;Магавир ас-Саура|New Syrian Army 2015-05;Revolutionary Commando Army 2016-12;Syrian Free Army 2022-10
ansar-al-din-front|Ansar al-Din Front|group*|opposition|Ansar al-Din Front;Jabhat Ansar al-Din;جبهة أنصار الدين
ansar-al-islam|Ansar al-Islam|group*|opposition|Ansar al-Islam;أنصار الإسلام;Ансар аль-Ислам
ajnad-al-sham|Ajnad al-Sham|group*|opposition|Ajnad al-Sham;أجناد الشام;Аджнад аш-Шам
ajnad-kavkaz|Ajnad al-Kavkaz|group*|opposition|Ajnad al-Kavkaz;Ajnad al-Kaukaz;أجناد القوقاز;Аджнад аль-Кавказ
junud-al-sham|Junud al-Sham|group*|opposition|Junud al-Sham;جنود الشام;Джунуд аш-Шам
jaysh-muhajirin|Jaish al-Muhajireen wal-Ansar|group*|opposition|Jaish al-Muhajireen wal-Ansar;Army of Emigrants and Supporters;جيش المهاجرين والأنصار
imam-bukhari|Imam Bukhari Jamaat|group*|opposition|Imam Bukhari Jamaat;Katibat Imam al-Bukhari;كتيبة الإمام البخاري
tawhid-wal-jihad|Katibat al-Tawhid wal-Jihad|group*|opposition|Katibat al-Tawhid wal-Jihad;كتيبة التوحيد والجهاد
liwa-al-tawhid|al-Tawhid Brigade|group*|opposition|al-Tawhid Brigade;Liwa al-Tawhid;لواء التوحيد;Лива ат-Таухид
islamic-front|Islamic Front|group*|opposition|Islamic Front;الجبهة الإسلامية;Исламский фронт;İslami Cephe;Front islamique|Islamic Front 2013-11-22
fatah-halab|Fatah Halab|group*|opposition|Fatah Halab;Aleppo Conquest;غرفة عمليات فتح حلب;فتح حلب
fatah-al-mubin|Fatah al-Mubin|group*|opposition|Fatah al-Mubin;al-Fatah al-Mubin;Fath al-Mubeen;الفتح المبين;غرفة عمليات الفتح المبين;Фатх аль-Мубин
military-operations-dept|Military Operations Administration|group*|opposition|Military Operations Administration;Department of Military Operations;إدارة العمليات العسكرية;Управление военных операций;Askeri Operasyonlar İdaresi|Military Operations Administration 2024-11-27
southern-ops-room|Southern Operations Room|group*|opposition|Southern Operations Room;غرفة عمليات الجنوب
bunyan-marsous|al-Bunyan al-Marsous|group*|opposition|al-Bunyan al-Marsous;Bunyan al-Marsous;البنيان المرصوص
yarmouk-martyrs|Yarmouk Martyrs Brigade|group*|is|Yarmouk Martyrs Brigade;Liwa Shuhada al-Yarmouk;لواء شهداء اليرموك
liwa-thuwar-raqqa|Raqqa Revolutionaries Brigade|group*|sdf|Raqqa Revolutionaries Brigade;Liwa Thuwar al-Raqqa;لواء ثوار الرقة
raqqa-council|Raqqa Civil Council|government*|sdf|Raqqa Civil Council;مجلس الرقة المدني;Гражданский совет Ракки
dez-council|Deir ez-Zor Military Council|militia*|sdf|Deir ez-Zor Military Council;Deir al-Zor Military Council;مجلس دير الزور العسكري;Военный совет Дейр-эз-Зора;Deyrizor Askeri Meclisi
syriac-council|Syriac Military Council|militia*|sdf|Syriac Military Council;~MFS;المجلس العسكري السرياني
sanadid|al-Sanadid Forces|militia*|sdf|Sanadid Forces;al-Sanadid Forces;قوات الصناديد
sdc|Syrian Democratic Council|party*|sdf|Syrian Democratic Council;مجلس سوريا الديمقراطية;مسد;Demokratik Suriye Meclisi;Conseil démocratique syrien
enks|Kurdish National Council|party*|other|Kurdish National Council;~ENKS;~KNC;المجلس الوطني الكردي;Курдский национальный совет
abdi|Mazloum Abdi|person*|sdf|Mazloum Abdi;Mazlum Kobani;Mazloum Kobane;مظلوم عبدي;Мазлум Абди;Mazlum Abdi
fifth-corps|5th Corps (Syria)|army*|damascus|5th Assault Corps;Fifth Assault Corps;الفيلق الخامس;5-й штурмовой корпус;5th Corps;Fifth Corps;5-й корпус;5. Kolordu;5e corps
eighth-brigade|8th Brigade (Daraa)|militia*|damascus|Eighth Brigade;8th Brigade;اللواء الثامن
desert-hawks|Desert Hawks|militia*|damascus|Desert Hawks Brigade;Desert Hawks;صقور الصحراء;Соколы пустыни
isis-hunters|ISIS Hunters|militia*|damascus|ISIS Hunters;صائدو الدواعش;Охотники за ИГИЛ
qatirji-forces|Qatirji militia|militia*|damascus|Qatirji militia;Qaterji militia;ميليشيا القاطرجي
baath-brigades|Baath Brigades|militia*|damascus|Baath Brigades;Ba'ath Brigades;كتائب البعث
ssnp|Syrian Social Nationalist Party|party*|damascus|Syrian Social Nationalist Party;~SSNP;الحزب السوري القومي الاجتماعي
air-force-intelligence|Air Force Intelligence (Syria)|office*|damascus|Air Force Intelligence;Air Force Intelligence Directorate;المخابرات الجوية;Hava İstihbaratı
military-intelligence-sy|Military Intelligence (Syria)|office*|damascus|Syrian Military Intelligence;الأمن العسكري;شعبة المخابرات العسكرية
baath-party|Baath Party|party*|damascus|Baath Party;Ba'ath Party;حزب البعث;партия Баас;Baas Partisi;parti Baas
men-of-dignity|Men of Dignity|militia*|other|Men of Dignity;Rijal al-Karama;رجال الكرامة;Риджаль аль-Карама
aalin-suwayda|Suwayda Military Council|militia*|other|Suwayda Military Council;المجلس العسكري في السويداء
syrian-transitional|Syrian transitional government|government*|damascus|Syrian transitional government;Syrian caretaker government;الحكومة السورية الانتقالية;حكومة تصريف الأعمال السورية;переходное правительство Сирии;Suriye geçiş hükümeti;gouvernement syrien de transition|Syrian transitional government 2025-03-29
general-security-sy|General Security (Syria)|army*|damascus|General Security Service;Syrian General Security;الأمن العام السوري;إدارة الأمن العام;Syrian Internal Security Forces
maher-assad|Maher al-Assad|person*|damascus|Maher al-Assad;Maher Assad;ماهر الأسد;Махер Асад;Mahir Esed
suheil-hassan|Suheil al-Hassan|person*|damascus|Suheil al-Hassan;Suhail al-Hassan;سهيل الحسن;Сухейль аль-Хасан
makhlouf|Rami Makhlouf|person*|damascus|Rami Makhlouf;رامي مخلوف;Рами Махлуф
shaabani|Asaad al-Shaibani|person*|damascus|Asaad al-Shaibani;Asaad al-Shibani;أسعد الشيباني;Асаад аш-Шейбани
abu-qasra|Murhaf Abu Qasra|person*|damascus|Murhaf Abu Qasra;مرهف أبو قصرة
hijab|Riad Hijab|person*|opposition|Riad Hijab;Riyad Hijab;رياض حجاب;Рияд Хиджаб
alloush|Mohammed Alloush|person*|opposition|Mohammed Alloush;Mohammad Alloush;محمد علوش;Мухаммед Аллуш;Zahran Alloush;زهران علوش
imn|Iraq Ministry of Peshmerga|ministry*|krg|Ministry of Peshmerga;Peshmerga Ministry;وزارة البيشمركة
kurdistan-ct|Kurdistan Counter Terrorism|office*|krg|Counter Terrorism Group;Kurdistan Counter Terrorism Directorate;جهاز مكافحة إرهاب كردستان
zeravani|Zeravani|army*|krg|Zeravani;Zerevani;زيرفاني
talabani|Bafel Talabani|person|krg|Bafel Talabani;Jalal Talabani;Qubad Talabani;بافل طالباني;جلال طالباني;Талабани
rapid-response|Emergency Response Division|army*|baghdad|Emergency Response Division;Rapid Response Division;Rapid Response Forces;~ERD;فرقة الرد السريع;قوات الرد السريع;силы быстрого реагирования Ирака
iraqi-air-force|Iraqi air force|army*|baghdad|Iraqi air force;Iraqi warplanes;Iraqi jets;Iraqi F-16;القوة الجوية العراقية;طيران الجيش العراقي;ВВС Ирака;Irak hava kuvvetleri;aviation irakienne
nineveh-ops|Nineveh Operations Command|office*|baghdad|Nineveh Operations Command;قيادة عمليات نينوى
anbar-ops|Anbar Operations Command|office*|baghdad|Anbar Operations Command;قيادة عمليات الأنبار
baghdad-ops|Baghdad Operations Command|office*|baghdad|Baghdad Operations Command;قيادة عمليات بغداد
tribal-mobilisation|Tribal Mobilisation|militia*|baghdad|Tribal Mobilization;Tribal Mobilisation;Hashd al-Ashairi;الحشد العشائري
nineveh-guards|Nineveh Guards|militia*|turkey|Nineveh Guards;Hashd al-Watani;حرس نينوى;Ninova Muhafızları;Haşdi Vatani
nineveh-plain-units|Nineveh Plain Protection Units|militia*|other|Nineveh Plain Protection Units;~NPU;وحدات حماية سهل نينوى
babylon-brigade|Babylon Brigade|militia*|iran|Babylon Brigade;Babylon Brigades;كتائب بابليون;بابليون
kataib-sayyid-shuhada|Kataib Sayyid al-Shuhada|militia*|iran|Kataib Sayyid al-Shuhada;Kata'ib Sayyid al-Shuhada;كتائب سيد الشهداء;Катаиб Сейид аш-Шухада
kataib-imam-ali|Kataib al-Imam Ali|militia*|iran|Kataib al-Imam Ali;Imam Ali Brigades;Kata'ib al-Imam Ali;كتائب الإمام علي
saraya-khorasani|Saraya al-Khorasani|militia*|iran|Saraya al-Khorasani;Saraya Khorasani;سرايا الخراساني
liwa-abu-fadl|Abu al-Fadl al-Abbas Brigade|militia*|iran|Abu al-Fadl al-Abbas Brigade;Liwa Abu al-Fadl al-Abbas;لواء أبو الفضل العباس
saraya-awliya-dam|Saraya Awliya al-Dam|militia*|iran|Saraya Awliya al-Dam;Awliya al-Dam;سرايا أولياء الدم
ashab-al-kahf|Ashab al-Kahf|militia*|iran|Ashab al-Kahf;Usbat al-Thaereen;أصحاب الكهف;عصبة الثائرين
coordination-framework|Coordination Framework|party|baghdad|Coordination Framework;الإطار التنسيقي;Координационная рамка;Koordinasyon Çerçevesi
state-of-law|State of Law Coalition|party|baghdad|State of Law Coalition;ائتلاف دولة القانون
maliki|Nouri al-Maliki|person|baghdad|Nouri al-Maliki;Nuri al-Maliki;al-Maliki;نوري المالكي;المالكي;Нури аль-Малики;Nuri el-Maliki
abdul-mahdi|Adel Abdul Mahdi|person|baghdad|Adel Abdul Mahdi;Adil Abdul-Mahdi;عادل عبد المهدي;Адель Абдул Махди
muhandis|Abu Mahdi al-Muhandis|person*|iran|Abu Mahdi al-Muhandis;Abu Mahdi al-Mohandes;أبو مهدي المهندس;Абу Махди аль-Мухандис;Ebu Mehdi el-Mühendis
khazali|Qais al-Khazali|person*|iran|Qais al-Khazali;Qays al-Khazali;قيس الخزعلي;Каис аль-Хазали
amiri|Hadi al-Amiri|person*|iran|Hadi al-Amiri;Hadi al-Ameri;هادي العامري;Хади аль-Амири
fayyadh|Falih al-Fayyadh|person*|baghdad|Falih al-Fayyadh;Falih al-Fayadh;Faleh al-Fayadh;فالح الفياض
rasool|Yahya Rasool|person*|baghdad|Yahya Rasool;Yahya Rasoul;يحيى رسول;Яхья Расул
naqshbandi|Naqshbandi Army|group*|other|Naqshbandi Army;~JRTN;Army of the Men of the Naqshbandi Order;جيش رجال الطريقة النقشبندية
white-banners|White Flags|group*|is|White Flags group;أصحاب الرايات البيض;الرايات البيضاء
kjar|Kurdistan Free Life Party|group|pkk|~PJAK;Kurdistan Free Life Party;Party of Free Life of Kurdistan;حزب الحياة الحرة الكردستاني
pak|Kurdistan Freedom Party|group|other|~PAK;Kurdistan Freedom Party;حزب الحرية الكردستاني
ocalan|Abdullah Ocalan|person|pkk|Abdullah Ocalan;Ocalan;Öcalan;عبد الله أوجلان;أوجلان;Оджалан
fidan|Hakan Fidan|person|turkey|Hakan Fidan;Fidan;هاكان فيدان;Хакан Фидан
akar|Hulusi Akar|person|turkey|Hulusi Akar;خلوصي أكار;Хулуси Акар
guler|Yasar Guler|person|turkey|Yasar Guler;Yaşar Güler;يشار غولر;Яшар Гюлер
afad|AFAD|relief|turkey|~AFAD;Disaster and Emergency Management Authority;~آفاد
ihh|IHH|relief|turkey|~IHH;~İHH;Humanitarian Relief Foundation;هيئة الإغاثة الإنسانية
shoigu|Sergei Shoigu|person|russia|Sergei Shoigu;Sergey Shoigu;Shoigu;سيرغي شويغو;شويغو;Шойгу;Şoygu;Choïgou
surovikin|Sergei Surovikin|person|russia|Sergei Surovikin;Sergey Surovikin;Surovikin;سوروفيكين;Суровикин
bogdanov|Mikhail Bogdanov|person|russia|Mikhail Bogdanov;ميخائيل بوغدانوف;Михаил Богданов
araghchi|Abbas Araghchi|person|iran|Abbas Araghchi;Araghchi;Araqchi;عباس عراقجي;عراقجي;Арагчи;Abbas Arakçi
raisi|Ebrahim Raisi|person|iran|Ebrahim Raisi;إبراهيم رئيسي;Раиси
rouhani|Hassan Rouhani|person|iran|Hassan Rouhani;Rouhani;حسن روحاني;روحاني;Роухани;Ruhani
basij|Basij|militia|iran|Basij;الباسيج;Басидж;Besic
us-air-force|US Air Force|army|usa|US Air Force;U.S. Air Force;سلاح الجو الأمريكي;ВВС США;ABD Hava Kuvvetleri
austin|Lloyd Austin|person|usa|Lloyd Austin;لويد أوستن;Ллойд Остин
mattis|Jim Mattis|person|usa|Jim Mattis;James Mattis;جيمس ماتيس;Мэттис
votel|Joseph Votel|person|usa|Joseph Votel;جوزيف فوتيل
carter|Ash Carter|person|usa|Ash Carter;Ashton Carter;آشتون كارتر
usaid|USAID|office|usa|~USAID;US Agency for International Development;الوكالة الأمريكية للتنمية الدولية;ЮСАИД
gallant|Yoav Gallant|person|israel|Yoav Gallant;يوآف غالانت;Йоав Галант
katz|Israel Katz|person|israel|Israel Katz;يسرائيل كاتس;Исраэль Кац
nasrallah|Hassan Nasrallah|person|iran|Hassan Nasrallah;Nasrallah;حسن نصر الله;نصر الله;Насралла
iiim|IIIM|un*|un|~IIIM;International, Impartial and Independent Mechanism;الآلية الدولية المحايدة
unitad|UNITAD|un*|un|~UNITAD;يونيتاد
unrwa|UNRWA|un|un|~UNRWA;الأونروا;БАПОР
iom|IOM|un|un|~IOM;International Organization for Migration;المنظمة الدولية للهجرة;МОМ;Uluslararası Göç Örgütü
unesco|UNESCO|un|un|~UNESCO;Unesco;اليونسكو;ЮНЕСКО
undp|UNDP|un|un|~UNDP;UN Development Programme;برنامج الأمم المتحدة الإنمائي
iaea|IAEA|office|other|~IAEA;International Atomic Energy Agency;الوكالة الدولية للطاقة الذرية;МАГАТЭ
jim-opcw|OPCW-UN Joint Investigative Mechanism|office*|un|Joint Investigative Mechanism;آلية التحقيق المشتركة
grandi|Filippo Grandi|person|un|Filippo Grandi;فيليبو غراندي;Гранди
egeland|Jan Egeland|person*|un|Jan Egeland;يان إيغلاند;Ян Эгеланн
obrien-ocha|Stephen O'Brien|person*|un|Stephen O'Brien;ستيفن أوبراين
plasschaert|Jeanine Hennis-Plasschaert|person*|un|Jeanine Hennis-Plasschaert;Hennis-Plasschaert;هينيس بلاسخارت
bellingcat|Bellingcat|monitor|monitor|Bellingcat;بيلينغكات;Беллингкэт
crisis-group|International Crisis Group|monitor|monitor|International Crisis Group;مجموعة الأزمات الدولية
vdc|Violations Documentation Center|monitor*|monitor|Violations Documentation Center;Violations Documentation Centre;~VDC;مركز توثيق الانتهاكات
syrians-for-truth|Syrians for Truth and Justice|monitor*|monitor|Syrians for Truth and Justice;سوريون من أجل الحقيقة والعدالة
rojava-info|Rojava Information Center|monitor*|sdf|Rojava Information Center;مركز معلومات روجافا
sams|Syrian American Medical Society|relief*|opposition|Syrian American Medical Society;~SAMS;الجمعية الطبية السورية الأمريكية
uossm|UOSSM|relief*|opposition|~UOSSM;اتحاد منظمات الإغاثة والرعاية الطبية
kurdish-red-crescent|Kurdish Red Crescent|relief*|sdf|Kurdish Red Crescent;Heyva Sor;الهلال الأحمر الكردي
iraqi-red-crescent|Iraqi Red Crescent|relief*|other|Iraqi Red Crescent;الهلال الأحمر العراقي
ihchr|Iraqi High Commission for Human Rights|monitor*|baghdad|Iraqi High Commission for Human Rights;High Commission for Human Rights in Iraq;مفوضية حقوق الإنسان العراقية
yazda|Yazda|relief*|other|Yazda;يزدا
nrc|Norwegian Refugee Council|relief|other|Norwegian Refugee Council;المجلس النرويجي للاجئين;Норвежский совет по делам беженцев
irc|International Rescue Committee|relief|other|International Rescue Committee;لجنة الإنقاذ الدولية
jordan-government|Jordanian government|government|other|Jordanian government;الحكومة الأردنية
lebanese-government|Lebanese government|government|other|Lebanese government;الحكومة اللبنانية
iraq-oil-ministry|Iraqi Oil Ministry|ministry*|baghdad|Iraqi Oil Ministry;Iraq's Oil Ministry;وزارة النفط العراقية
iraqi-presidency|Iraqi presidency|office|baghdad|Iraqi presidency;رئاسة الجمهورية العراقية
amn-al-watani|Iraqi National Security Service|office*|baghdad|Iraqi National Security Service;جهاز الأمن الوطني العراقي
iraqi-intelligence|Iraqi National Intelligence Service|office*|baghdad|Iraqi National Intelligence Service;جهاز المخابرات العراقي
iraqi-border-guards|Iraqi Border Guard|army*|baghdad|Iraqi Border Guard;Iraqi border guards;حرس الحدود العراقي;قيادة قوات الحدود
qurashi|Abu Ibrahim al-Qurashi|person*|is|Abu Ibrahim al-Hashimi al-Qurashi;Abu Ibrahim al-Qurashi;أبو إبراهيم القرشي;أبو إبراهيم الهاشمي القرشي
begum|Shamima Begum|person|is|Shamima Begum;شميمة بيغوم;Шамима Бегум
kasasbeh|Muath al-Kasasbeh|person*|coalition|Muath al-Kasasbeh;Moaz al-Kasasbeh;Muath Kasasbeh;Moath al-Kasasbeh;معاذ الكساسبة;الكساسبة;Муаз аль-Касасиба;Muaz el-Kesasibe;Maaz al-Kassasbeh
foley|James Foley|person|other|James Foley;جيمس فولي;Джеймс Фоули
sotloff|Steven Sotloff|person|other|Steven Sotloff;ستيفن سوتلوف;Стивен Сотлофф
kayla-mueller|Kayla Mueller|person*|other|Kayla Mueller;كايلا مولر;Кайла Мюллер
kassig|Peter Kassig|person*|other|Peter Kassig;Abdul-Rahman Kassig;بيتر كاسيغ;Питер Кассиг
kobani-council|Kobani Military Council|militia*|sdf|Kobani Military Council;مجلس كوباني العسكري;Военный совет Кобани
`;
