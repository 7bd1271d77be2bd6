/**
 * Words that say what a report is about: one line a class, `class | language | words`. A word ending in `*` also stands for its
 * plain inflections (English -s, -ed, -ing; in other languages any of the endings listed in expandTerm).
 */
export const lexicon = `
strike|en|air strike*;airstrike*;air raid*;airstrike;air-strike*;drone strike*;missile strike*;missile attack*;rocket attack*;barrel bomb*;cluster bomb*;shelling;shelled;bombard*;bombardment*;bombardments;artillery;mortar*;mortar fire;warplane*;war plane*;ballistic missile*;cruise missile*;missiles;missile;rockets;rocket;rocket fire;howitzers;air campaign;aerial bombing;aerial strikes;bombing raid*;bombing campaign;airdrops;bombed;drones;drone;launched strikes;strikes;raids;fighter jet*;jets;combat drone*;air defense;air defences;air defenses;helicopter gunship*
bomb|en|car bomb*;car bombing*;suicide bomb*;suicide bomber*;suicide attack*;suicide bombing*;roadside bomb*;bomb attack*;bombing*;bomb;bombs;ied;ieds;booby trap*;booby-trapped;explosive device*;explosive belt*;explosive barrels;land mine*;landmine*;truck bomb*;twin blasts;terrorist bombing*
fight|en|struck;clash;clashes;clashed;fighting;battle;battles;battling;offensive;counteroffensive;assault;ambush*;ambushed;gun battle;firefight;besiege;besieged;siege;recapture*;retake;retaken;retook;recaptured;liberate*;liberation;frontline*;front line*;advance on;advancing;military operation*;military offensive;military campaign;ground operation;insurgents;insurgent;militants;militant;rebels;rebel;jihadist*;jihadists;fighters;gunmen;militia;militias;militiamen;mercenaries;shoot down;shot down;downed;overrun;overran;stormed;capture;captured;skirmish*;military post;security checkpoint;army post;terrorists;opened fire;open fire;convoy;attack;attacks;attacked;incursion;invasion;war crimes;massacre*;beheaded;beheading;executed;assassinat*;assassination;gunfire;insurgency;civil war
force|en|troops;major general;brigadier;brigade;battalion;army division;soldiers;army;armed forces;military base*;military bases;air base;airbase;combat forces;special forces;military advisers;troop presence;troop withdrawal;coalition forces;peshmerga;security forces;military;combat troops;military presence;foreign fighters
chem|en|chemical weapon*;chemical attack*;chlorine;sarin;nerve gas;nerve agent*;toxic gas;toxic gasses;poison gas;poisonous gas;mustard gas;chemical massacre
aid|en|humanitarian aid;aid convoy*;humanitarian corridor*;humanitarian crisis;internally displaced;displaced;displacement;displaced people;evacuat*;evacuation*;evacuation;mass grave*;detainees;prisoner exchange*;hostage*;hostages;prisoner swap;prison break;cross-border aid;starvation;food aid;field hospital;medical supplies;demining;mine clearance;safe passage
talks|en|ceasefire*;ceasefire;cease-fire*;cease-fire;truce;truces;cessation of hostilities;peace talks;peace process;peace plan;peaceful resolution;peaceful solution;geneva talks;astana talks;de-escalation;deescalation;safe zone*;no-fly zone*;buffer zone;political transition;political solution;sanctions;airspace;arms embargo;negotiations;constitutional committee;reconciliation;crisis;conflict;fight against terrorism;fights terror;fight against is;intervention;normalise;normalization;re-normalization;normalisation;coalition
covid|en|covid;covid-19;coronavirus;vaccine*;vaccines;vaccination;vaccinated;pandemic;omicron;sars-cov-2;lockdown;curfew;astrazeneca;covax;pfizer;cholera;measles
disaster|en|earthquake*;earthquakes;quake;flood*;floods;flash floods;flooding;wildfire*;fire breaks out;fire broke out;fire;blaze;storm;cyclone;hurricane;landslide*;avalanche*;stampede;building collapse;derail*;bus crash;gas tanker;gas leak;chlorine leak;capsizes;capsized;plane crash;faulty wiring;sandstorm*;dust storm;drowned;drought
sport|en|football;friendly;under-19s;under-21s;under-23s;penalty;half-time;kick-off;fixture;soccer;world cup;asian cup;qualifier*;qualifiers;midfielder;goalkeeper;striker;championship*;olympic;olympics;league match;coach;referee;tournament;athlete*;stadium;marathon;wrestler;cricket;basketball;friendly match;semi-final;quarter-final;goals
trial|en|court;on trial;goes on trial;go on trial;sentenced;sentences;sentence;convicted;prosecutor*;prosecutors;extradition;judge;citizenship;life imprisonment;indicted;charged with;supreme court;court of appeal;tribunal;acquitted;jailed;appeal court;verdict
election|en|judicial council;regional government;constitution;election*;elections;head to the polls;parliamentary vote;re-election;polling stations;ballot;appointed as;sworn in;cabinet;prime minister-designate;prime minister;parliament;parliamentary;amnesty;nomination;resignation;resigns;decree;foreign minister;diplomatic relations;recognition of;embassy;legislature;referendum;national assembly;lawmakers
economy|en|tender;harvest;wheat;central bank;inflation;currency;oil price*;oil production;oil exports;pipeline;gas supply;electricity;power grid;energy;nuclear reactors;trade deal;exports;imports;wheat;gdp;investment;stock;airline;flights resume;commercial flights;tourism;startup;agreement to supply;opec;budget;economic cooperation
culture|en|museum;monument*;monumental;restore;restored;restoration;archaeolog*;archaeologists;film;festival;novel;concert;exhibition;tablet;artefact*;artifact*;heritage;antiquities;pope;singer;actor;recipe;restaurant;award;oscar;epic of gilgamesh;poet;television series;theatre;fashion;chef
protest|en|protest*;protester*;protesters;protestors;demonstrat*;demonstrators;demonstration*;rally;rallies;sit-in;strikers;riot*;rioting;unrest;storm the parliament
crime|en|smuggl*;smugglers;drug*;drugs;captagon;trafficking;robbery;murder*;kidnapping gang
refuge|en|refugee*;refugees;asylum;asylum seeker*;migrant*;migrants;resettlement;residency permits;undocumented;boat carrying
claim|en|claims responsibility;claimed responsibility;claim responsibility;claiming responsibility
anniversary|en|anniversary;second anniversary;commemorat*
listing|en|designates;designated;designate;designation;blacklist*;blacklisted;terrorist list;proscribed;proscribes;accession;admittance
arrest|en|arrested;arrests;arrest;police;detained;detains;raided
harm|en|killed;kill;kills;killing;wounded;injured;dead;deaths;casualties;civilian casualties;bodies;grave;graves;victims;airstrike victims;starved
arrest|ar|تعتقل;اعتقال;اعتقلت;اعتقل;معتقل;توقيف
arrest|ru|задержан*;задержали;арест*;арестовали
arrest|tr|gözaltı;gözaltına;tutuklandı;tutukladı
arrest|fr|arrêté;arrêtée;arrestation;interpellé
harm|ar|قتلى;قتيل;قتيلا;جرحى;مقتل;شهداء;ضحايا;إصابة;وفاة;مجزرة
harm|ru|погиб*;погибли;погибших;убит*;убиты;ранен*;ранены;жертв*;жертвы
harm|tr|öldü;ölü;yaralı;yaralandı;hayatını kaybetti;şehit;öldürüldü
harm|fr|mort;morts;tué;tués;tuée;blessés;blessé;victimes
cyber|en|cyberattack*;cyberattacks;hacker*;hacked;website;websites
strike|ar|غارة;غارات;غارة جوية;غارات جوية;قصف;القصف;قصفت;قصفا;قصفه;صاروخ;صواريخ;صاروخية;قذائف;قذيفة;براميل متفجرة;البراميل;طائرات حربية;طائرة مسيرة;مسيرة;مسيرات;مدفعية;هاون;ضربات;ضربة
bomb|ar|تفجير;تفجيرات;سيارة مفخخة;مفخخة;انفجار;عبوة ناسفة;انتحاري;انتحارية;حزام ناسف;لغم;ألغام;تفجير انتحاري
fight|ar|اشتباكات;اشتباك;معارك;معركة;هجوم;هجمات;هجوما;هاجم;مسلحون;مسلحين;مسلحو;مقاتلين;مقاتلي;مقاتلو;مقاتل;إرهابيين;إرهابي;الإرهاب;تحرير;سيطرت;سيطر;السيطرة;حصار;محاصرة;كمين;الحرب;اغتيال;عملية عسكرية;فصائل;فصائل معارضة;ميليشيا;عملية أمنية
force|ar|الجيش;قوات;جنود;جندي;عسكري;عسكريين;عسكرية;الضباط;القوات;الأمن;قاعدة عسكرية;قاعدة
chem|ar|كيماوي;كيميائي;الكيماوي;كيماوية;كيميائية;غاز سام;كلور;الكلور;سارين;غازات سامة
aid|ar|مساعدات;مساعدات إنسانية;نازحين;نازحون;نزوح;إجلاء;مقبرة جماعية;معتقلين;معتقلون;أسرى;رهائن;قافلة;تهجير;ممر إنساني;ممرات آمنة
talks|ar|وقف إطلاق النار;هدنة;الهدنة;مفاوضات;محادثات;محادثات السلام;مباحثات;تسوية;الأزمة;الأزمة السورية;عقوبات;جنيف;أستانا;مناطق آمنة;خفض التصعيد;تطبيع
covid|ar|كورونا;كوفيد;لقاح;الكوليرا
disaster|ar|زلزال;هزة أرضية;فيضانات;سيول;حريق;عاصفة;حادث سير;حادث مروري
sport|ar|كرة القدم;منتخب;المنتخب;مباراة;كأس;الدوري;بطولة;المدرب;تصفيات;لاعب;هدف في مرمى;ملعب
trial|ar|محكمة;المحكمة;محاكمة;القضاء;قضت;السجن المؤبد;حكما بالسجن;النيابة العامة
election|ar|انتخابات;الانتخابات;البرلمان;مجلس النواب;الحكومة الجديدة;تشكيل الحكومة;مرسوم;تعيين;مجلس الشعب
economy|ar|مناقصة;استيراد;القمح;أسعار;الدولار;الليرة;البنك المركزي;النفط;صادرات;استثمار;الكهرباء;اقتصاد;موازنة
culture|ar|مهرجان;فيلم;متحف;معرض;رواية;مسلسل;أغنية;آثار
protest|ar|احتجاجات;مظاهرات;متظاهرين;تظاهرة;محتجون;اعتصام
refuge|ar|لاجئ;لاجئين;اللاجئين;لاجئون;مهاجرين;لجوء
strike|ru|авиаудар*;авиаудары;авианалет*;удар*;удары;обстрел*;обстрелы;обстреляли;бомбардировк*;ракет*;ракеты;ракетный;ракетный удар;беспилотник*;дрон*;миномет*;артиллери*;бочковые бомбы;бомбили
bomb|ru|взрыв*;взрывы;теракт*;теракты;смертник*;подорвал*;заминированный;автомобиль со взрывчаткой;мина;фугас
fight|ru|бои;боев;боях;боями;столкновени*;столкновения;наступлени*;боевик*;боевики;боевиков;террорист*;террористы;террористов;атак*;атаки;атаковали;штурм*;осад*;захват*;освобод*;освобождение;война;войны;войне;повстанц*;повстанцы;напали;нападение;ликвидирован*;уничтожен*;военная операция;вооруженный конфликт
force|ru|войска;армия;армии;военные;военных;солдат*;солдаты;военнослужащ*;военнослужащие;спецназ;авиабаза;военная база;силы безопасности
chem|ru|химоружи*;химическое оружие;химического оружия;химатака;хлор;хлора;зарин;отравляющие вещества
aid|ru|гуманитарн*;гуманитарная помощь;гуманитарной помощи;беженцы и перемещенные;эвакуаци*;заложник*;массовое захоронение;колонна с помощью;перемещенные лица
talks|ru|перемири*;перемирие;прекращение огня;прекращения огня;прекращении огня;переговор*;переговоры;мирный процесс;урегулирование;урегулирования;урегулированию;женева;санкци*;санкции;деэскалаци*;кризис
covid|ru|коронавирус*;ковид*;вакцин*;холер*
disaster|ru|землетрясени*;наводнени*;пожар*;ураган*;дтп;авария
sport|ru|футбол*;сборная;матч*;чемпионат*;тренер*;турнир*;кубок;лига
trial|ru|суд;суда;судья;приговор*;приговорил;прокуратур*;осужден*
election|ru|выборы;выборах;парламент*;премьер-министр;кабинет министров;отставк*
economy|ru|нефть;нефти;экспорт*;инфляци*;бюджет*;экономик*;инвестици*;электроэнерги*
culture|ru|фильм*;музей;фестивал*;выставк*;концерт*;сериал*
protest|ru|протест*;митинг*;демонстрант*
refuge|ru|беженц*;беженцы;мигрант*;мигранты
strike|tr|hava saldırı*;bombardıman*;bombalandı;füze*;füzeli;roket*;roketli;topçu;top atışı;havan;varil bombası;varil bombalı;insansız hava aracı;SİHA;İHA;savaş uçakları;bombaladı;vurdu;vuruldu;hava harekatı
bomb|tr|bomba;bombalı;bombalı saldırı;bombalı araç;patlama*;intihar saldırısı;intihar bombacısı;el yapımı patlayıcı;EYP;mayın;bomba yüklü araç
fight|tr|çatışma*;saldırı*;operasyon*;terörist*;terör örgütü;militan*;muhalif*;kuşatma*;savaş*;taarruz;harekat;harekatı;ele geçirdi;kontrolünü;etkisiz hale getirildi;rejim güçleri;silahlı
force|tr|ordu;ordusu;asker;askerler;askeri;güvenlik güçleri;güçleri;askeri üs;askeri üssü;birlikler
chem|tr|kimyasal;kimyasal silah;kimyasal saldırı;klor gazı;sarin;zehirli gaz
aid|tr|insani yardım;yardım konvoyu;yerinden edilen;tahliye;tahliyesi;rehine;rehineler;toplu mezar;esir takası;göç dalgası
talks|tr|ateşkes*;müzakere;müzakereler;barış görüşmeleri;görüşmeler;güvenli bölge;yaptırım;yaptırımlar;astana;cenevre;krizi;siyasi çözüm
covid|tr|koronavirüs;kovid;aşı;kolera
disaster|tr|deprem;depremi;sel;yangın;fırtına;trafik kazası;kaza;kazası
sport|tr|futbol;maç;maçı;şampiyona;dünya kupası;teknik direktör;milli takım;lig;turnuva
trial|tr|mahkeme;mahkemesi;dava;davası;hapis cezası;savcılık;müebbet;yargılan*
election|tr|seçim;seçimler;seçimleri;parlamento;meclis;başbakan;kabine
economy|tr|petrol;ihracat*;enflasyon;dolar;bütçe;yatırım;ekonomi;ticaret;elektrik
culture|tr|film;müze;festival;sergi;konser;dizi
protest|tr|protesto;protestolar;gösteri;göstericiler
refuge|tr|mülteci;mülteciler;sığınmacı;sığınmacılar;göçmen;göçmenler
strike|fr|frappe aérienne;frappes aériennes;raid aérien;raids aériens;bombardement;bombardements;raids;frappes;frappe;roquette;roquettes;missile;missiles;barils d'explosifs;barils explosifs;obus;tirs d'artillerie;drone;drones;avions de guerre;bombardé;bombardée
bomb|fr|attentat;attentats;attentat suicide;voiture piégée;kamikaze;explosion;engin explosif;bombe;bombes;mine
fight|fr|combats;combat;affrontements;offensive;jihadistes;jihadiste;djihadistes;djihadiste;rebelles;insurgés;assaut;attaque;attaques;siège;assiégée;assiégé;reprise;bataille;guerre;miliciens;combattants;terroristes;embuscade
force|fr|armée;soldats;troupes;militaires;militaire;base aérienne;forces de sécurité;forces
chem|fr|armes chimiques;arme chimique;attaque chimique;chlore;gaz sarin;gaz toxique;sarin
aid|fr|aide humanitaire;convoi humanitaire;déplacés;évacuation;évacuations;otages;otage;fosse commune;charnier;détenus
talks|fr|cessez-le-feu;trêve;négociations;pourparlers;pourparlers de paix;processus de paix;désescalade;sanctions;zone de sécurité;conflit;crise
covid|fr|coronavirus;covid;vaccin;vaccins;choléra
disaster|fr|séisme;tremblement de terre;inondations;incendie;tempête;accident de la route
sport|fr|football;match;coupe du monde;championnat;sélectionneur;équipe nationale;qualifications;tournoi
trial|fr|tribunal;procès;condamné;condamnée;peine;cour d'assises;parquet;juge;mis en examen
election|fr|élection;élections;parlement;premier ministre;gouvernement;scrutin
economy|fr|pétrole;exportations;inflation;budget;économie;investissement;électricité
culture|fr|film;musée;festival;exposition;concert;roman
protest|fr|manifestation;manifestations;manifestants
refuge|fr|réfugiés;réfugié;migrants;demandeurs d'asile
`;
