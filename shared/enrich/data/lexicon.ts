/**
 * Words that say what a report is about: one line a class, `class | language | words`. A word ending in `*` also stands for its
 * plain inflections (English -s, -ed, -ing; in other languages any of the endings listed in expandTerm).
 */
export const lexicon = `
strike|en|shells fell;shell fell;shells hit;shell hit;shells landed;shell landed;shells struck;shell struck;shells slammed;shell slammed;sniper;snipers;sniper fire;tank fire;air strike*;airstrike*;air raid*;airstrike;air-strike*;drone strike*;missile strike*;missile attack*;rocket attack*;barrel bomb*;cluster bomb*;shelling;shelled;bombard*;bombardment*;bombardments;artillery;mortar*;mortar fire;warplane*;war plane*;ballistic missile*;cruise missile*;missiles;missile;rockets;rocket;rocket fire;howitzers;air campaign;aerial bombing;aerial strikes;bombing raid*;bombing campaign;airdrops;bombed;drones;drone;launched strikes;strikes;raids;fighter jet*;jets;combat drone*;air defense;air defences;air defenses;helicopter gunship*
bomb|en|car bomb*;car bombing*;suicide bomb*;suicide bomber*;suicide attack*;suicide bombing*;roadside bomb*;bomb attack*;bombing*;bomb;bombs;ied;ieds;booby trap*;booby-trapped;explosive device*;explosive belt*;explosive barrels;land mine*;landmine*;truck bomb*;twin blasts;terrorist bombing*
fight|en|struck;clash;clashes;clashed;fighting;battle;battles;battling;offensive;counteroffensive;assault;ambush*;ambushed;gun battle;firefight;besiege;besieged;siege;recapture*;retake;retaken;retook;recaptured;liberate*;liberation;frontline*;front line*;advance on;advancing;military operation*;military offensive;military campaign;ground operation;insurgents;insurgent;militants;militant;rebels;rebel;jihadist*;jihadists;fighters;gunmen;militia;militias;militiamen;mercenaries;shoot down;shot down;downed;overrun;overran;stormed;capture;captured;skirmish*;military post;security checkpoint;army post;terrorists;opened fire;open fire;convoy;attack;attacks;attacked;incursion;invasion;war crimes;massacre*;beheaded;beheading;executed;assassinat*;assassination;gunfire;insurgency;civil war
force|en|troops;major general;brigadier;brigade;battalion;army division;soldiers;army;armed forces;military base*;military bases;air base;airbase;combat forces;special forces;military advisers;troop presence;troop withdrawal;coalition forces;peshmerga;security forces;military;combat troops;military presence;foreign fighters
chem|en|chemical weapon*;chemical attack*;chlorine;sarin;nerve gas;nerve agent*;toxic gas;toxic gasses;poison gas;poisonous gas;mustard gas;chemical massacre
aid|en|humanitarian aid;aid convoy*;humanitarian corridor*;humanitarian crisis;internally displaced;displaced;displacement;displaced people;evacuat*;evacuation*;evacuation;mass grave*;detainees;prisoner exchange*;hostage*;hostages;prisoner swap;prison break;cross-border aid;starvation;food aid;field hospital;medical supplies;demining;mine clearance;safe passage
talks|en|ceasefire*;ceasefire;cease-fire*;cease-fire;truce;truces;cessation of hostilities;peace talks;peace process;peace plan;peaceful resolution;peaceful solution;geneva talks;astana talks;de-escalation;deescalation;safe zone*;no-fly zone*;buffer zone;political transition;political solution;sanctions;airspace;arms embargo;negotiations;constitutional committee;UN envoy;UN special envoy;envoy for Syria;envoy to Syria;Syria envoy;Syria talks;Syrian talks;talks on Syria;intra-Syrian;Syrian peace talks;opposition delegation;opposition negotiators;High Negotiations Committee;reconciliation;crisis;conflict;fight against terrorism;fights terror;fight against is;intervention;normalise;normalization;re-normalization;normalisation;coalition
covid|en|covid;covid-19;coronavirus;vaccine*;vaccines;vaccination;vaccinated;pandemic;omicron;sars-cov-2;lockdown;curfew;astrazeneca;covax;pfizer;cholera;measles
disaster|en|earthquake*;earthquakes;quake;flood*;floods;flash floods;flooding;wildfire*;fire breaks out;fire broke out;fire;blaze;storm;cyclone;hurricane;landslide*;avalanche*;stampede;building collapse;derail*;bus crash;gas tanker;gas leak;chlorine leak;capsizes;capsized;plane crash;faulty wiring;sandstorm*;dust storm;drowned;drought
sport|en|football;friendly;under-19s;under-21s;under-23s;penalty;half-time;kick-off;fixture;soccer;world cup;asian cup;qualifier*;qualifiers;midfielder;goalkeeper;striker;championship*;olympic;olympics;league match;coach;referee;tournament;athlete*;stadium;marathon;wrestler;cricket;basketball;friendly match;semi-final;quarter-final;goals
trial|en|court;on trial;goes on trial;go on trial;sentenced;sentences;sentence;convicted;prosecutor*;prosecutors;extradition;judge;citizenship;life imprisonment;indicted;charged with;supreme court;court of appeal;tribunal;acquitted;jailed;appeal court;verdict
election|en|judicial council;regional government;constitution;election*;elections;head to the polls;parliamentary vote;re-election;polling stations;ballot;appointed as;sworn in;cabinet;prime minister-designate;prime minister;parliament;parliamentary;amnesty;nomination;resignation;resigns;decree;foreign minister;diplomatic relations;recognition of;embassy;legislature;referendum;national assembly;lawmakers
economy|en|tender;harvest;wheat;central bank;inflation;currency;oil price*;oil production;oil exports;pipeline;gas supply;electricity;power grid;energy;nuclear reactors;trade deal;exports;imports;wheat;gdp;investment;stock;airline;flights resume;commercial flights;tourism;startup;agreement to supply;opec;budget;economic cooperation
culture|en|museum;monument*;monumental;restore;restored;restoration;archaeolog*;archaeologists;film;festival;novel;concert;exhibition;tablet;artefact*;artifact*;heritage;antiquities;pope;singer;actor;recipe;restaurant;award;oscar;epic of gilgamesh;poet;television series;theatre;fashion;chef
protest|en|protest*;protester*;protesters;protestors;demonstrat*;demonstrators;demonstration*;rally;rallies;sit-in;strikers;riot*;rioting;unrest;storm the parliament
crime|en|smuggl*;smugglers;drug*;drugs;captagon;trafficking;robbery;murder*;kidnapping gang
refuge|en|refugee*;refugees;asylum;asylum seeker*;migrant*;migrants;resettlement;residency permits;undocumented;boat carrying;dinghy;dinghies;coastguard*;coast guard*;rubber boat*;lifeboat*;shipwreck*;people smugglers
claim|en|claims responsibility;claimed responsibility;claim responsibility;claiming responsibility
anniversary|en|anniversary;second anniversary;commemorat*
listing|en|designates;designated;designate;designation;blacklist*;blacklisted;terrorist list;proscribed;proscribes;accession;admittance
arrest|en|arrested;arrests;arrest;police;detained;detains;raided
harm|en|killed;kill;kills;killing;wounded;injured;dead;deaths;casualties;civilian casualties;bodies;grave;graves;victims;airstrike victims;starved;died;dies;perished
arrest|ar|تعتقل;اعتقال;اعتقلت;اعتقل;معتقل;توقيف
arrest|ru|задержан*;задержали;арест*;арестовали
arrest|tr|gözaltı;gözaltına;tutuklandı;tutukladı
arrest|fr|arrêté;arrêtée;arrestation;interpellé
harm|ar|تحت الأنقاض;تحت الركام;قضت تحت;قضت في القصف;لقي حتفه;لقيت حتفها;قتلى;قتيل;قتيلا;جرحى;مقتل;شهداء;ضحايا;إصابة;وفاة;مجزرة;قتل;قتلوا;قتلت;قتلا;أصيب;أصيبت;أصيبوا;جرح;جرحوا;استشهد;استشهاد;مصرع;إعدام;أعدم;اختناقا;قضوا;قضى;لقوا حتفهم;قتيلين;جريح;جريحا
harm|ru|погиб*;погибли;погибших;убит*;убиты;ранен*;ранены;жертв*;жертвы;ранены;ранения;раненых;пострадавш*;убили;казнили;тела;казнены
harm|tr|öldü;ölü;yaralı;yaralandı;hayatını kaybetti;şehit;öldürüldü;infaz etti;öldüğü;öldüğünü;ölümüne;öldürdü;öldürülen;öldürüldüğünü;yaralandığını;yaralanan;yaralanmasına;şehit oldu;şehit olduğunu;can verdi;yaşamını yitirdi;hayatını kaybeden;hayatını kaybettiğini;ölen;ölüm;katliam
harm|fr|mort;morts;tué;tués;tuée;blessés;blessé;victimes;tuées;tuer;tuent;tuant;péri;blessée;blessées;décès;exécuté;exécutés;exécutées;massacre
cyber|en|cyberattack*;cyberattacks;hacker*;hacked;website;websites
strike|ar|استهداف;استهدف;استهدفت;استهدفوا;أغار;أغارت;أغارتا;أغاروا;غارة;غارات;غارة جوية;غارات جوية;قصف;القصف;قصفت;قصفا;قصفه;صاروخ;صواريخ;صاروخية;قذائف;قذيفة;براميل متفجرة;البراميل;طائرات حربية;طائرة مسيرة;مسيرة;مسيرات;مدفعية;هاون;ضربات;ضربة;براميل;برميل متفجر;مقاتلات;طيران حربي;الطيران;مروحيات;مروحية;دبابات;راجمات;قنص;قناص;برصاص;صواريخ باليستية;ضربات جوية;قصفها;غارتين;غارتان;قذيفتين;صاروخين;الغارات;الغارة;مدفعي;مدفعيا;بالمدفعية;بالصواريخ;إطلاق النار;إطلاق نار
bomb|ar|تفجير;تفجيرات;سيارة مفخخة;مفخخة;انفجار;عبوة ناسفة;انتحاري;انتحارية;حزام ناسف;لغم;ألغام;تفجير انتحاري;تفجيرين;تفجيران;التفجيرين;التفجير;انفجارات;انفجارين;الانفجار;انفجر;عبوة;ناسفة;مفخخات;المفخخة;فجر نفسه;فخخ
fight|ar|اشتباكات;اشتباك;معارك;معركة;هجوم;هجمات;هجوما;هاجم;مسلحون;مسلحين;مسلحو;مقاتلين;مقاتلي;مقاتلو;مقاتل;إرهابيين;إرهابي;الإرهاب;تحرير;سيطرت;سيطر;السيطرة;حصار;محاصرة;كمين;الحرب;اغتيال;عملية عسكرية;فصائل;فصائل معارضة;ميليشيا;عملية أمنية;قتال;المعارك;الاشتباكات;مسلح;المسلحين;المسلحون;هجومين;الهجوم;اقتحم;اقتحام;توغل;مواجهات;اشتبك;محاصرين;المحاصرين;المحاصرة;مواقع عسكرية;ألوية;استعادة
force|ar|الجيش;قوات;جنود;جندي;عسكري;عسكريين;عسكرية;الضباط;القوات;الأمن;قاعدة عسكرية;قاعدة;عناصر;جنديا;كتيبة;لواء;سلاح الجو;الدفاعات الجوية;الدفاع الجوي;مقاتلون;تعزيزات
chem|ar|كيماوي;كيميائي;الكيماوي;كيماوية;كيميائية;غاز سام;كلور;الكلور;سارين;غازات سامة
aid|ar|مساعدات;مساعدات إنسانية;نازحين;نازحون;نزوح;إجلاء;مقبرة جماعية;معتقلين;معتقلون;أسرى;رهائن;قافلة;تهجير;ممر إنساني;ممرات آمنة;مجاعة;الإغاثة;إغاثة;كارثة إنسانية;نزحت;نزح;نزوح جماعي;النازحين;النازحون;النازحات;قافلة مساعدات;إخلاء;المعتقلين;المعتقلون;معتقلا;مخيم النازحين;تبادل أسرى;المفقودين;مقابر جماعية
talks|ar|وقف إطلاق النار;هدنة;الهدنة;مفاوضات;محادثات;محادثات السلام;مباحثات;تسوية;الأزمة;الأزمة السورية;عقوبات;جنيف;أستانا;مناطق آمنة;خفض التصعيد;تطبيع;الحل السياسي;حل سياسي;العملية السياسية;المفاوضات;المحادثات;المباحثات;جولة جديدة من المفاوضات
covid|ar|كورونا;كوفيد;لقاح;الكوليرا
disaster|ar|زلزال;هزة أرضية;فيضانات;سيول;حريق;عاصفة;حادث سير;حادث مروري
sport|ar|كرة القدم;منتخب;المنتخب;مباراة;كأس;الدوري;بطولة;المدرب;تصفيات;لاعب;هدف في مرمى;ملعب
trial|ar|محكمة;المحكمة;محاكمة;القضاء;قضت;السجن المؤبد;حكما بالسجن;النيابة العامة
election|ar|انتخابات;الانتخابات;البرلمان;مجلس النواب;الحكومة الجديدة;تشكيل الحكومة;مرسوم;تعيين;مجلس الشعب
economy|ar|مناقصة;استيراد;القمح;أسعار;الدولار;الليرة;البنك المركزي;النفط;صادرات;استثمار;الكهرباء;اقتصاد;موازنة
culture|ar|مهرجان;فيلم;متحف;معرض;رواية;مسلسل;أغنية;آثار;المخرج;المخرجة;سينمائي;السينمائي;لوحات;شاعر;روائي
protest|ar|احتجاجات;مظاهرات;متظاهرين;تظاهرة;محتجون;اعتصام;تظاهر;تظاهروا;احتجاجا;احتجاج;محتجين;المحتجين;المتظاهرين;المتظاهرون;متظاهر;المظاهرات;الاحتجاجات
refuge|ar|خفر السواحل;زورق مطاطي;قارب مطاطي;لاجئ;لاجئين;اللاجئين;لاجئون;مهاجرين;لجوء;لاجئا;لاجئة;اللاجئون;مهاجرا;مهاجرون;طالبي اللجوء;طالبو اللجوء
strike|ru|авиаудар*;авиаудары;авианалет*;удар*;удары;обстрел*;обстрелы;обстреляли;бомбардировк*;ракет*;ракеты;ракетный;ракетный удар;беспилотник*;дрон*;миномет*;артиллери*;бочковые бомбы;бомбили;артиллерия;артиллерии;артиллерийский;артобстрел;авиация;авиации;авиарейд*;бомбежк*;обстрел;обстреле;вертолеты;вертолетов;бомбы;бомба;налет;налета;налету;ракетную;ракетная;ракетой;минометный;минометном;снаряд;снаряда;снарядов;снайпер;снайпера;пво;разбомбили;нанесли удар;нанесла удар;самолеты нанесли;стрельба;стрельбе;стреляли;открыли огонь;обстреляны
bomb|ru|взрыв*;взрывы;теракт*;теракты;смертник*;подорвал*;заминированный;автомобиль со взрывчаткой;мина;фугас;подорвал;подорвали;подорвался;подорвались;подрыве;подрыв;мине;мины;миной;разминирование;разминировании;фугаса;боеприпас;взорвал;взорвался;взорвалась;заминированного
fight|ru|бои;боев;боях;боями;столкновени*;столкновения;наступлени*;боевик*;боевики;боевиков;террорист*;террористы;террористов;атак*;атаки;атаковали;штурм*;осад*;захват*;освобод*;освобождение;война;войны;войне;повстанц*;повстанцы;напали;нападение;ликвидирован*;уничтожен*;военная операция;вооруженный конфликт;боестолкновени*;бой;нападении;напали;наступает;наступают;осажденного;осажденный;осажденной;осажденных;блокад*;окружени*;взяли под контроль;выбили;вытеснили;отбили;казнили;казнил;радикал*;экстремист*;группировк*;диверс*;перестрелк*
force|ru|войска;армия;армии;военные;военных;солдат*;солдаты;военнослужащ*;военнослужащие;спецназ;авиабаза;военная база;силы безопасности;отряды;отряд;ополчение;ополченцы;бойцы;бойцов;флот;фрегат*;генштаб*;морпех*;гарнизон*;спецназа;силовик*;минобороны;войск;силы;батальон*;бригад*
chem|ru|химоружи*;химическое оружие;химического оружия;химатака;хлор;хлора;зарин;отравляющие вещества
aid|ru|гуманитарн*;гуманитарная помощь;гуманитарной помощи;беженцы и перемещенные;эвакуаци*;заложник*;массовое захоронение;колонна с помощью;перемещенные лица;гуманитарная катастрофа;гуманитарной катастрофе;гуманитарный конвой;эвакуированы;эвакуировали;эвакуируют;перемещенных;вынужденно перемещенных;покинули свои дома;вывезены;вывезено;нехватк*;голод;голода;пленных;заложники;заложников;массовые захоронения;семей покинули;жителей покинули;жители покинули;бежали из
talks|ru|перемири*;перемирие;прекращение огня;прекращения огня;прекращении огня;переговор*;переговоры;мирный процесс;урегулирование;урегулирования;урегулированию;женева;санкци*;санкции;деэскалаци*;кризис
covid|ru|коронавирус*;ковид*;вакцин*;холер*
disaster|ru|землетрясени*;наводнени*;пожар*;ураган*;дтп;авария
sport|ru|футбол*;сборная;матч*;чемпионат*;тренер*;турнир*;кубок;лига;сборной;клуб;гол;матча;нападающ*;вничью;чемпион*
trial|ru|суд;суда;судья;приговор*;приговорил;прокуратур*;осужден*
election|ru|выборы;выборах;парламент*;премьер-министр;кабинет министров;отставк*
economy|ru|нефть;нефти;экспорт*;инфляци*;бюджет*;экономик*;инвестици*;электроэнерги*
culture|ru|фильм*;музей;фестивал*;выставк*;концерт*;сериал*;книга;художник*;режиссер*;актер*;поэт*
protest|ru|протест*;митинг*;демонстрант*
refuge|ru|береговая охрана;береговой охраны;надувной лодк*;беженц*;беженцы;мигрант*;мигранты
strike|tr|hava saldırı*;bombardıman*;bombalandı;füze*;füzeli;roket*;roketli;topçu;top atışı;havan;varil bombası;varil bombalı;insansız hava aracı;SİHA;İHA;savaş uçakları;bombaladı;vurdu;vuruldu;hava harekatı;topçusu;topçusunun;hava saldırısı;hava saldırıları;hava saldırısında;vurduğunu;vurulduğunu;vurulduğu;bombalandığını;bombaladığını;bombaladı;bombalıyor;savaş uçaklarınca;uçaklarınca;uçakları;helikopter;helikopterler;füzeleri;füzeler;roketler;roketleri;keskin nişancı;tanklar;havan mermileri;havan topu;obüs;hava harekatında;hava operasyonu;hava savunması;hava savunma;ateş açtı;ateş açıldı;ateş açmakla
bomb|tr|bomba;bombalı;bombalı saldırı;bombalı araç;patlama*;intihar saldırısı;intihar bombacısı;el yapımı patlayıcı;EYP;mayın;bomba yüklü araç;patladı;patlayan;infilak;mayına;mayınlı;bombalı;bombanın;intihar saldırısında;canlı bomba;tuzaklanmış;patlayıcı
fight|tr|çatışma*;saldırı*;operasyon*;terörist*;terör örgütü;militan*;muhalif*;kuşatma*;savaş*;taarruz;harekat;harekatı;ele geçirdi;kontrolünü;etkisiz hale getirildi;rejim güçleri;silahlı;infaz etti;infaz;çatışmalarda;püskürttü;püskürttüklerini;püskürttüğünü;direnişçiler;ele geçirdiğini;ele geçirildi;silahlı gruplar;etkisiz hale;kuşatma altındaki;kuşatması;abluka;ablukası;ablukanın;örgüt mensubu;örgütün;operasyonu;operasyonlar;muhalifler;saldırdı;baskın
force|tr|ordu;ordusu;asker;askerler;askeri;güvenlik güçleri;güçleri;askeri üs;askeri üssü;birlikler;üs;üssü;üssünün;üssüne;üssünden;takviye;tabur;birlikleri;birliklerinin;silahlı kuvvetleri;genelkurmay;asker;askerin;askerlerin;jandarma;komando;mevzileri;mevzilerinin;savaşçıları
chem|tr|kimyasal;kimyasal silah;kimyasal saldırı;klor gazı;sarin;zehirli gaz
aid|tr|insani yardım;yardım konvoyu;yerinden edilen;tahliye;tahliyesi;rehine;rehineler;toplu mezar;esir takası;göç dalgası;yerinden edilmiş;yerinden edilenler;göç etti;kaçan siviller;kaçan;kaçtı;çadır kent;çadır kentlere;insani;insani kriz;insani felaket;yardım konvoyunun;tahliye edildi;alıkonulanların;alıkonulan;esir;esirler;tutuklu;tutukluların;kayıplar;sivil savunma;kampındaki;kampında;kampına
talks|tr|ateşkes*;müzakere;müzakereler;barış görüşmeleri;görüşmeler;güvenli bölge;yaptırım;yaptırımlar;astana;cenevre;krizi;siyasi çözüm
covid|tr|koronavirüs;kovid;aşı;kolera
disaster|tr|deprem;depremi;sel;yangın;fırtına;trafik kazası;kaza;kazası
sport|tr|futbol;maç;maçı;şampiyona;dünya kupası;teknik direktör;milli takım;lig;turnuva;futbolcu;gol;golünü;penaltı;penaltıdan;hazırlık maçında;hazırlık maçı;berabere
trial|tr|mahkeme;mahkemesi;dava;davası;hapis cezası;savcılık;müebbet;yargılan*;yargılanmasına;yargılanması;sanık;iddianame;çarptırıldı
election|tr|seçim;seçimler;seçimleri;parlamento;meclis;başbakan;kabine;meclisi;milletvekili;bakanlar kurulu;bütçesini
economy|tr|petrol;ihracat*;enflasyon;dolar;bütçe;yatırım;ekonomi;ticaret;elektrik
culture|tr|film;müze;festival;sergi;konser;dizi;kitap;kitapta;ressam;sergisi;tarifleri;yönetmen;oyuncu;roman
protest|tr|protesto;protestolar;gösteri;göstericiler
refuge|tr|sahil güvenlik;lastik bot;lastik botta;mülteci;mülteciler;sığınmacı;sığınmacılar;göçmen;göçmenler;sığınmacıların;sığınmacı çocuklar;mültecilerin;mültecilere;sığınmacılara;göçmenler;göçmenlerin;çalışma izni;geçici koruma
strike|fr|visé;visée;visés;visées;visant;ciblé;ciblée;ciblés;frappe aérienne;frappes aériennes;raid aérien;raids aériens;bombardement;bombardements;raids;frappes;frappe;roquette;roquettes;missile;missiles;barils d'explosifs;barils explosifs;obus;tirs d'artillerie;drone;drones;avions de guerre;bombardé;bombardée;pilonné;pilonnée;pilonne;pilonnent;pilonnage;artillerie;avions de chasse;raid;raids;tirs de roquettes;bombarder;bombarde;bombardent;ont bombardé;tir de sniper;sniper;snipers;barils d'explosifs;missiles de croisière;défense antiaérienne;antiaérienne;avoir tiré;ont tiré;hélicoptères;hélicoptère;barils
bomb|fr|attentat;attentats;attentat suicide;voiture piégée;kamikaze;explosion;engin explosif;bombe;bombes;mine;voitures piégées;ceinture explosive;ceintures explosives;attentat à la voiture piégée;engins explosifs;explosions;mines;minée;a fait exploser
fight|fr|combats;combat;affrontements;offensive;jihadistes;jihadiste;djihadistes;djihadiste;rebelles;insurgés;assaut;attaque;attaques;siège;assiégée;assiégé;bataille;guerre;miliciens;combattants;terroristes;embuscade;combattre;affrontent;affronté;affrontement;repris aux;reconquête;contre-offensive;percée;assaillants;accrochages;miliciens;insurrection;attaqué;attaquée;rebelle;rebelle;djihad;assiégés;assiégées;blocus
force|fr|armée;soldats;troupes;militaires;militaire;base aérienne;forces de sécurité;forces;soldat;unités;brigade;bataillon;garnison;état-major;base militaire;forces spéciales;renforts;convoi militaire;positions
chem|fr|armes chimiques;arme chimique;attaque chimique;chlore;gaz sarin;gaz toxique;sarin
aid|fr|aide humanitaire;convoi humanitaire;déplacés;évacuation;évacuations;otages;otage;fosse commune;charnier;détenus;ont fui;fuient;fuyant;fuir les combats;déplacées;famine;convoi de l'ONU;évacué;évacués;prisonniers;échange de prisonniers;crise humanitaire;catastrophe humanitaire;sort de détenus;disparus;humanitaire
talks|fr|cessez-le-feu;trêve;négociations;pourparlers;pourparlers de paix;processus de paix;désescalade;sanctions;zone de sécurité;conflit;crise;négocier;négociateurs;dialogue;solution politique;transition politique;accord de paix;lever les sièges
covid|fr|coronavirus;covid;vaccin;vaccins;choléra
disaster|fr|séisme;tremblement de terre;inondations;incendie;tempête;accident de la route
sport|fr|football;match;coupe du monde;championnat;sélectionneur;équipe nationale;qualifications;tournoi
trial|fr|tribunal;procès;condamné;condamnée;peine;cour d'assises;parquet;juge;mis en examen
election|fr|élection;élections;parlement;premier ministre;gouvernement;scrutin
economy|fr|pétrole;exportations;inflation;budget;économie;investissement;électricité;bourse;cours du brut;baril de brut;terminal
culture|fr|film;musée;festival;exposition;concert;roman;peintre;toiles;galerie;savon;artiste;écrivain;livre;cinéaste
protest|fr|manifestation;manifestations;manifestants
refuge|fr|garde-côtes;canot pneumatique;embarcation de fortune;réfugiés;réfugié;migrants;demandeurs d'asile;réfugiée;réfugiées;migrant;exilés;demandeur d'asile
`;
