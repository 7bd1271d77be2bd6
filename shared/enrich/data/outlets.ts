/**
 * Agencies and outlets that copy credits: one line each.
 *
 *   creditId | house name | kind | spellings
 *
 * `kind`: agency, newspaper, broadcaster, state, party (a warring side's own outlet), monitor. `~` marks a spelling that counts only
 * with the capitals printed, `=` one that is the name of an outlet's own feed and no credit in copy ("العربية" is an adjective there). The house name is what readers see.
 */
export const outlets = `
afp|AFP|agency|~AFP;Agence France-Presse;Agence France Presse;فرانس برس;وكالة فرانس برس;وكالة الصحافة الفرنسية;АФП;Франс Пресс;l'AFP
reuters|Reuters|agency|Reuters;رويترز;Рейтер;Рейтерс
ap|AP|agency|~AP;Associated Press;The Associated Press;أسوشيتد برس;Ассошиэйтед Пресс
dpa|dpa|agency|~DPA;~dpa;Deutsche Presse-Agentur
upi|UPI|agency|~UPI;United Press International
anadolu|Anadolu Agency|agency|Anadolu Agency;Anadolu;Andolu Agency;Anadolu Ajansı;~AA;وكالة الأناضول;الأناضول;Анадолу;=Anadolu Agency Arabic
tass|TASS|agency|~TASS;Tass;ITAR-TASS;ТАСС;تاس
ria|RIA Novosti|agency|RIA Novosti;~RIA;РИА Новости;ريا نوفوستي
interfax|Interfax|agency|Interfax;Интерфакс;إنترفاكس
sputnik|Sputnik|state|Sputnik;Sputnik News;سبوتنيك;Спутник
rt|RT|state|~RT;Russia Today;روسيا اليوم;RT Arabic
sana|SANA|state|~SANA;~agency Sana;~agence Sana;~agence officielle Sana;Syrian Arab News Agency;سانا;وكالة سانا;САНА;=SANA English;=الوكالة العربية السورية للأنباء
ina|INA|agency|~INA;Iraqi News Agency;وكالة الأنباء العراقية;واع
nina|NINA|agency|~NINA;National Iraqi News Agency;الوكالة الوطنية العراقية للأنباء
iraqiya|Iraqia TV|state|Iraqia TV;Iraqiya TV;al-Iraqiya;Al-Iraqia;Iraqiya;قناة العراقية;تلفزيون العراقية;العراقية نيوز;شبكة الإعلام العراقي
xinhua|Xinhua|agency|Xinhua;Xinhua News Agency;شينخوا;Синьхуа
kyodo|Kyodo|agency|Kyodo;Kyodo News
efe|EFE|agency|~EFE
ansa|ANSA|agency|~ANSA
irna|IRNA|state|~IRNA;إرنا;=خبرگزاری جمهوری اسلامی;=ایرنا
fars|Fars|state|Fars News Agency;Fars news;وكالة فارس;Фарс;=خبرگزاری فارس
tasnim|Tasnim|state|Tasnim;Tasnim News Agency;تسنيم;=خبرگزاری تسنیم
mehr|Mehr|state|Mehr News Agency;Mehr News;=خبرگزاری مهر
press-tv|Press TV|state|Press TV;PressTV
isna|ISNA|agency|~ISNA
amaq|Amaq|party|Amaq;Aamaq;A'maq;Amaq News Agency;أعماق;وكالة أعماق;Амак
al-manar|al-Manar|party|Al-Manar;al Manar;المنار
al-mayadeen|al-Mayadeen|broadcaster|Al-Mayadeen TV;Al Mayadeen TV;قناة الميادين;Mayadeen TV;Аль-Маядин
al-jazeera|Al Jazeera|broadcaster|Al Jazeera;Al-Jazeera;Al Jazeera English;قناة الجزيرة;Аль-Джазира;El Cezire;=الجزيرة;=الجزيرة نت;=Al Jazeera Arabic
al-arabiya|Al Arabiya|broadcaster|Al Arabiya;Al-Arabiya;Al Arabiya English;قناة العربية;العربية نت;Аль-Арабия;El Arabiya;=العربية
al-araby|Al-Araby Al-Jadeed|newspaper|Al-Araby Al-Jadeed;Al-Araby al-Jadeed;العربي الجديد
new-arab|The New Arab|newspaper|The New Arab
asharq-al-awsat|Asharq Al-Awsat|newspaper|Asharq Al-Awsat;Ashraq al-Awsat;Asharq al Awsat;الشرق الأوسط اللندنية;صحيفة الشرق الأوسط
al-hayat|al-Hayat|newspaper|Al-Hayat newspaper;صحيفة الحياة
al-quds-al-arabi|al-Quds al-Arabi|newspaper|Al-Quds al-Arabi;القدس العربي
al-watan|al-Watan|newspaper|Al-Watan;صحيفة الوطن
al-masdar|Al-Masdar News|newspaper|Al-Masdar News;Al Masdar;Al-Masdar
zaman-al-wasl|Zaman al-Wasl|newspaper|Zaman al-Wasl;زمان الوصل
enab-baladi|Enab Baladi|newspaper|Enab Baladi;عنب بلدي;=Enab Baladi English
orient|Orient News|broadcaster|Orient News;Orient TV;أورينت
syria-tv|Syria TV|broadcaster|تلفزيون سوريا
north-press|North Press|agency|North Press;نورث برس;=North Press Agency;=وكالة نورث برس
hawar|Hawar News|agency|Hawar News;~ANHA;هاوار;Hawar News Agency;=Hawar News (ANHA)
anf|ANF|agency|~ANF;Firat News Agency;Fırat Haber Ajansı;=ANF News;=ANF Türkçe;=ANF English
ara-news|ARA News|agency|ARA News
rudaw|Rudaw|broadcaster|Rudaw;رووداو;Rûdaw;=ڕووداو;=Rudaw English;=Rudaw Arabic
kurdistan24|Kurdistan 24|broadcaster|Kurdistan 24;Kurdistan24;كردستان 24;=کوردستان 24;=کوردستان ٢٤
shafaq|Shafaq News|agency|Shafaq News;شفق نيوز
alsumaria|Alsumaria|broadcaster|Alsumaria;Al-Sumaria;السومرية;السومرية نيوز
nrt|NRT|broadcaster|~NRT
basnews|BasNews|agency|BasNews
bbc|BBC|broadcaster|~BBC;BBC News;بي بي سي;Би-би-си;=BBC News عربي;=BBC عربي;=بي بي سي عربي;=BBC Arabic;=BBC News Türkçe;=BBC Türkçe;=BBC News فارسی;=BBC Persian;=BBC Russian;=Русская служба Би-би-си
cnn|CNN|broadcaster|~CNN;CNN Turk;سي إن إن
cbs|CBS News|broadcaster|CBS News;~CBS
abc|ABC News|broadcaster|ABC News
nbc|NBC News|broadcaster|NBC News;~NBC
fox|Fox News|broadcaster|Fox News
sky|Sky News|broadcaster|Sky News;Sky News Arabia;سكاي نيوز عربية;=Sky News Arabia
france24|France 24|broadcaster|France 24;France24;فرانس 24
rfi|RFI|broadcaster|~RFI
dw|Deutsche Welle|broadcaster|Deutsche Welle;~DW;=DW عربية;=DW Arabic;=DW Türkçe;=دويتشه فيله
rferl|RFE/RL|broadcaster|RFE/RL;Radio Free Europe;Radio Liberty
voa|VOA|broadcaster|~VOA;Voice of America;~VoA
npr|NPR|broadcaster|~NPR
euronews|Euronews|broadcaster|Euronews
trt|TRT World|broadcaster|TRT World;~TRT;TRT Haber;=TRT Arabi;=TRT عربي
nyt|The New York Times|newspaper|New York Times;The New York Times;نيويورك تايمز;Нью-Йорк Таймс
wsj|Wall Street Journal|newspaper|Wall Street Journal;The Wall Street Journal;~WSJ;وول ستريت جورنال
washington-post|The Washington Post|newspaper|Washington Post;The Washington Post;واشنطن بوست
guardian|The Guardian|newspaper|The Guardian;Guardian newspaper
independent|The Independent|newspaper|The Independent
telegraph|The Telegraph|newspaper|The Telegraph;Daily Telegraph
times|The Times|newspaper|The Times of London;~The Times
ft|Financial Times|newspaper|Financial Times
economist|The Economist|newspaper|The Economist
la-times|Los Angeles Times|newspaper|Los Angeles Times;LA Times
usa-today|USA Today|newspaper|USA Today
bloomberg|Bloomberg|agency|Bloomberg;بلومبرغ
le-monde|Le Monde|newspaper|Le Monde
le-figaro|Le Figaro|newspaper|Le Figaro
spiegel|Der Spiegel|newspaper|Der Spiegel;Spiegel
haaretz|Haaretz|newspaper|Haaretz;Ha'aretz;هآرتس
times-of-israel|Times of Israel|newspaper|Times of Israel;The Times of Israel
jerusalem-post|The Jerusalem Post|newspaper|Jerusalem Post;The Jerusalem Post
ynet|Ynet|newspaper|Ynet;Ynetnews;Ynet News
hurriyet|Hurriyet|newspaper|Hurriyet;Hürriyet;Hurriyet Daily News
daily-sabah|Daily Sabah|newspaper|Daily Sabah;Sabah gazetesi
dha|DHA|agency|~DHA;Dogan News Agency;Doğan Haber Ajansı;Demirören Haber Ajansı
iha|IHA|agency|~İHA;İhlas Haber Ajansı
ahval|Ahval|newspaper|Ahval News;Ahval
arab-news|Arab News|newspaper|Arab News
national|The National|newspaper|The National newspaper
middle-east-eye|Middle East Eye|newspaper|Middle East Eye
daily-star-lb|The Daily Star|newspaper|The Daily Star;Lebanon's Daily Star
naharnet|Naharnet|newspaper|Naharnet
nna|NNA|agency|~NNA;National News Agency;الوكالة الوطنية للإعلام
petra|Petra|agency|Petra news agency;agency Petra;Jordan News Agency
spa|SPA|agency|~SPA;Saudi Press Agency;واس
wam|WAM|agency|~WAM
mena|MENA|agency|Middle East News Agency
izvestia|Izvestia|newspaper|Izvestia;Известия
kommersant|Kommersant|newspaper|Kommersant;Коммерсант;Коммерсантъ
rossiya24|Rossiya 24|state|Rossiya 24;Россия 24;Rossiya-24
zvezda|Zvezda|state|Zvezda TV;Звезда
novaya-gazeta|Novaya Gazeta|newspaper|Novaya Gazeta;Новая газета
syrian-centre-of-events|Syrian Centre of Events|agency|Syrian Centre of Events;Syrian Center of Events
smart-news|SMART News|agency|SMART News;Smart News Agency
aleppo-media-center|Aleppo Media Center|agency|Aleppo Media Center;Aleppo Media Centre;~AMC;مركز حلب الإعلامي
idlib-media-center|Idlib Media Center|agency|Idlib Media Center
step|Step News|agency|Step News;وكالة ستيب
qasioun|Qasioun News|agency|Qasioun News;قاسيون
al-alam|Al-Alam|state|Al-Alam;Al Alam
al-masirah|Al-Masirah|party|Al-Masirah
ikhbariya|Al-Ikhbariya|state|Al-Ikhbariya;Al Ikhbariya;al-Ikhbariya al-Souriya
al-hadath|Al-Hadath|broadcaster|Al-Hadath;Al Hadath
an-nahar|An-Nahar|newspaper|An-Nahar
lorient|L'Orient-Le Jour|newspaper|L'Orient-Le Jour
kuna|KUNA|agency|~KUNA
al-monitor|Al-Monitor|newspaper|Al-Monitor
shaam|Shaam News Network|agency|Shaam News Network;Shaam Network
milliyet|Milliyet|newspaper|Milliyet
cumhuriyet|Cumhuriyet|newspaper|Cumhuriyet
newsweek|Newsweek|newspaper|Newsweek
liberation|Libération|newspaper|Libération
pbs|PBS|broadcaster|~PBS
al-naba|al-Naba|party|al-Naba
iran-international|Iran International|broadcaster|Iran International
trend|Trend|agency|Trend News Agency
`;
