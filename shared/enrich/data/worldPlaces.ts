/**
 * Places outside Syria and Iraq that their war names: neighbours, capitals of war diplomacy, and the world's countries, so that an
 * event elsewhere is seen to be elsewhere. The lines are those of the gazetteer; the ninth column of a country is followed by a
 * tenth: its demonyms ("Russian; Russians"), which place a text but are not places themselves.
 */
export const worldPlaces = `
country-tr|Turkey|39.0 35.2||country|تركيا|Турция|Türkiye|Türkiye;Turkiye;Turquie;Türkei;Tirkiye|Turkish;Turk;Turks;تركي;تركية;الأتراك;турецкий;turc;turque;turcs;turques;türkische;türkischen;türkischer;türkisches;turco;turca;turcos;turcas;tirk;tirkan;تورک;تورکیی;ترک;турецкая;турецкие;турецких;турецкой;турецкого
country-ir|Iran|32.4 53.7||country|إيران|Иран|İran|Islamic Republic of Iran|Iranian;Iranians;إيراني;إيرانية;иранский;İranlı;iranien;iranienne;iraniens
country-il|Israel|31.4 35.0||country|إسرائيل;اسرائيل|Израиль|İsrail|Israël|Israeli;Israelis;إسرائيلي;إسرائيلية;израильский;İsrailli;israélien;israélienne
country-lb|Lebanon|33.9 35.9||country|لبنان|Ливан|Lübnan|Liban;Libanon|Lebanese;لبناني;لبنانية;ливанский;Lübnanlı;libanais
country-jo|Jordan|31.2 36.5||country|الأردن|Иордания|Ürdün|Jordanie;Jordanien|Jordanian;Jordanians;أردني;иорданский;Ürdünlü;jordanien
country-kw|Kuwait|29.3 47.6||country|الكويت|Кувейт|Kuveyt|Koweït|Kuwaiti
country-sa|Saudi Arabia|24.0 45.0||country|السعودية|Саудовская Аравия|Suudi Arabistan|Arabie saoudite;KSA|Saudi;Saudis;سعودي;saoudien;саудовский
country-qa|Qatar|25.3 51.2||country|قطر|Катар|Katar||Qatari;قطري
country-ae|United Arab Emirates|24.2 54.4||country|الإمارات|ОАЭ|Birleşik Arap Emirlikleri;BAE|UAE;Emirates;Émirats arabes unis|Emirati
country-bh|Bahrain|26.1 50.5||country|البحرين|Бахрейн|Bahreyn||Bahraini
country-om|Oman|21.5 57.0||country|سلطنة عمان|Оман|Umman||Omani
country-ye|Yemen|15.5 47.5||country|اليمن|Йемен|Yemen|Yémen|Yemeni;Yemenis;يمني
country-eg|Egypt|26.8 30.0||country|مصر|Египет|Mısır|Égypte|Egyptian;Egyptians;مصري
country-ps|Palestinian territories|31.9 35.2||country|فلسطين|Палестина|Filistin|Palestine;Palestinian territories;occupied West Bank|Palestinian;Palestinians;فلسطيني
country-cy|Cyprus|35.1 33.2||country|قبرص|Кипр|Kıbrıs|Chypre;Northern Cyprus|Cypriot
country-ru|Russia|61.5 96.0||country|روسيا|Россия;РФ|Rusya|Russian Federation;Russie;Russland|Russian;Russians;روسي;روسية;российский;русский;Rus;russe;russes
country-us|United States|39.8 -98.6||country|الولايات المتحدة;أمريكا;أميركا|США;Соединенные Штаты|ABD;Amerika|U.S.;US;USA;U.S.A.;États-Unis;United States of America;America;Vereinigte Staaten;USA|American;Americans;أمريكي;أميركي;أمريكية;أميركية;американский;Amerikalı;américain;américaine
country-gb|United Kingdom|54.0 -2.5||country|بريطانيا;المملكة المتحدة|Великобритания;Британия|İngiltere;Birleşik Krallık|UK;U.K.;Britain;Great Britain;England;Scotland;Royaume-Uni;Grande-Bretagne;Wales|British;Briton;Britons;بريطاني;британский;İngiliz;britannique
country-fr|France|46.6 2.4||country|فرنسا|Франция|Fransa||French;فرنسي;французский;Fransız;français;française
country-de|Germany|51.2 10.4||country|ألمانيا|Германия|Almanya|Allemagne;Deutschland|German;Germans;ألماني;немецкий;Alman;allemand
country-it|Italy|42.8 12.6||country|إيطاليا|Италия|İtalya|Italie|Italian
country-es|Spain|40.2 -3.6||country|إسبانيا|Испания|İspanya|Espagne|Spanish
country-se|Sweden|62.0 15.0||country|السويد|Швеция|İsveç|Suède|Swedish;Swedes
country-no|Norway|61.0 9.0||country|النرويج|Норвегия|Norveç||Norwegian
country-dk|Denmark|56.0 10.0||country|الدنمارك|Дания|Danimarka||Danish;Danes
country-fi|Finland|64.0 26.0||country|فنلندا|Финляндия|Finlandiya||Finnish
country-nl|Netherlands|52.2 5.5||country|هولندا|Нидерланды|Hollanda|Pays-Bas;Holland;The Netherlands|Dutch
country-be|Belgium|50.6 4.6||country|بلجيكا|Бельгия|Belçika|Belgique|Belgian
country-at|Austria|47.6 14.1||country|النمسا|Австрия|Avusturya||Austrian
country-ch|Switzerland|46.8 8.2||country|سويسرا|Швейцария|İsviçre|Suisse|Swiss
country-pl|Poland|52.1 19.4||country|بولندا|Польша|Polonya||Polish
country-cz|Czech Republic|49.8 15.5||country|التشيك|Чехия|Çekya|Czechia|Czech
country-hu|Hungary|47.2 19.4||country|المجر|Венгрия|Macaristan||Hungarian
country-ro|Romania|45.9 25.0||country|رومانيا|Румыния|Romanya||Romanian
country-bg|Bulgaria|42.8 25.3||country|بلغاريا|Болгария|Bulgaristan||Bulgarian
country-gr|Greece|39.0 22.5||country|اليونان|Греция|Yunanistan|Grèce|Greek;Greeks
country-rs|Serbia|44.2 20.8||country|صربيا|Сербия|Sırbistan||Serbian
country-xk|Kosovo|42.6 20.9||country|كوسوفو|Косово|Kosova||Kosovar;Kosovo Albanian
country-al|Albania|41.1 20.1||country|ألبانيا|Албания|Arnavutluk||Albanian
country-mk|North Macedonia|41.6 21.7||country|مقدونيا|Македония|Makedonya|Macedonia|
country-ba|Bosnia and Herzegovina|44.2 17.8||country|البوسنة|Босния|Bosna|Bosnia|Bosnian
country-ua|Ukraine|49.0 31.4||country|أوكرانيا|Украина|Ukrayna|Luhansk People's Republic;Donetsk People's Republic;Crimea;Donbas|Ukrainian;Ukrainians
country-by|Belarus|53.5 28.0||country|بيلاروسيا|Белоруссия;Беларусь|Belarus||Belarusian
country-lt|Lithuania|55.3 23.9||country|ليتوانيا|Литва|Litvanya||Lithuanian
country-lv|Latvia|56.9 24.9||country|لاتفيا|Латвия|Letonya||Latvian
country-ee|Estonia|58.7 25.5||country|إستونيا|Эстония|Estonya||Estonian
country-ie|Ireland|53.2 -8.1||country|أيرلندا|Ирландия|İrlanda||Irish
country-pt|Portugal|39.6 -8.0||country|البرتغال|Португалия|Portekiz||Portuguese
country-am|Armenia|40.3 44.9||country|أرمينيا|Армения|Ermenistan|Nagorno-Karabakh;Artsakh|Armenian
country-az|Azerbaijan|40.3 47.7||country|أذربيجان|Азербайджан|Azerbaycan||Azerbaijani;Azeri
country-ge|Georgia|42.2 43.5||country|جورجيا|Грузия|Gürcistan||Georgian
country-kz|Kazakhstan|48.2 67.3||country|كازاخستان|Казахстан|Kazakistan||Kazakh
country-uz|Uzbekistan|41.8 63.1||country|أوزبكستان|Узбекистан|Özbekistan||Uzbek
country-kg|Kyrgyzstan|41.5 74.6||country|قيرغيزستان|Киргизия|Kırgızistan||Kyrgyz
country-tj|Tajikistan|38.5 71.0||country|طاجيكستان|Таджикистан|Tacikistan||Tajik
country-tm|Turkmenistan|39.1 59.4||country|تركمانستان|Туркмения|Türkmenistan||
country-af|Afghanistan|33.8 66.0||country|أفغانستان|Афганистан|Afganistan||Afghan;Afghans
country-pk|Pakistan|29.9 69.3||country|باكستان|Пакистан|Pakistan|Balochistan;Khyber Pakhtunkhwa|Pakistani
country-in|India|22.9 79.6||country|الهند|Индия|Hindistan|Kashmir;Ladakh|Indian
country-bd|Bangladesh|23.9 90.2||country|بنغلاديش|Бангладеш|Bangladeş||Bangladeshi
country-lk|Sri Lanka|7.6 80.7||country|سريلانكا|Шри-Ланка|Sri Lanka||Sri Lankan
country-cn|China|36.6 103.8||country|الصين|Китай;КНР|Çin|Xinjiang;Hong Kong|Chinese
country-jp|Japan|37.6 138.0||country|اليابان|Япония|Japonya||Japanese
country-kp|North Korea|40.2 127.2||country|كوريا الشمالية|КНДР|Kuzey Kore||North Korean
country-kr|South Korea|36.4 127.8||country|كوريا الجنوبية|Южная Корея|Güney Kore||South Korean
country-mm|Myanmar|21.2 96.5||country|ميانمار|Мьянма|Myanmar|Burma|Burmese;Rohingya
country-ph|Philippines|11.8 122.9||country|الفلبين|Филиппины|Filipinler||Filipino;Filipinos;Philippine
country-id|Indonesia|-2.2 117.2||country|إندونيسيا|Индонезия|Endonezya||Indonesian
country-my|Malaysia|3.8 109.7||country|ماليزيا|Малайзия|Malezya||Malaysian
country-th|Thailand|15.1 101.0||country|تايلاند|Таиланд|Tayland||Thai
country-vn|Vietnam|16.6 106.3||country|فيتنام|Вьетнам|Vietnam||Vietnamese
country-au|Australia|-25.7 134.5||country|أستراليا|Австралия|Avustralya||Australian
country-nz|New Zealand|-41.8 171.5||country|نيوزيلندا|Новая Зеландия|Yeni Zelanda||New Zealander
country-ly|Libya|27.0 18.0||country|ليبيا|Ливия|Libya|Libye|Libyan;Libyans;ليبي
country-tn|Tunisia|34.1 9.6||country|تونس|Тунис|Tunus|Tunisie|Tunisian
country-dz|Algeria|28.2 2.6||country|الجزائر|Алжир|Cezayir|Algérie|Algerian
country-ma|Morocco|31.9 -6.3||country|المغرب|Марокко|Fas|Maroc|Moroccan
country-sd|Sudan|16.0 30.0||country|السودان|Судан|Sudan||Sudanese
country-so|Somalia|4.8 45.7||country|الصومال|Сомали|Somali||Somali;Somalis
country-et|Ethiopia|8.6 39.6||country|إثيوبيا|Эфиопия|Etiyopya|Tigray|Ethiopian
country-ke|Kenya|0.6 37.8||country|كينيا|Кения|Kenya||Kenyan
country-ng|Nigeria|9.6 8.1||country|نيجيريا|Нигерия|Nijerya|Borno State|Nigerian
country-ne|Niger|17.4 9.4||country|النيجر|Нигер|Nijer||Nigerien
country-ml|Mali|17.3 -3.5||country|~مالي|Мали|Mali||Malian
country-bf|Burkina Faso|12.3 -1.8||country|بوركينا فاسو|Буркина-Фасо|Burkina Faso||Burkinabe
country-td|Chad|15.3 18.6||country|تشاد|Чад|Çad||Chadian
country-cm|Cameroon|5.7 12.7||country|الكاميرون|Камерун|Kamerun||Cameroonian
country-cd|DR Congo|-2.9 23.6||country|الكونغو|ДР Конго;Конго|Kongo|Democratic Republic of the Congo;Democratic Republic of Congo;DRC;Congo;North Kivu|Congolese
country-mz|Mozambique|-17.3 35.5||country|موزمبيق|Мозамбик|Mozambik|Cabo Delgado|Mozambican
country-tg|Togo|8.5 1.0||country|توغو|Того|Togo||Togolese
country-za|South Africa|-29.0 25.1||country|جنوب أفريقيا|ЮАР|Güney Afrika||South African
country-ug|Uganda|1.3 32.4||country|أوغندا|Уганда|Uganda||Ugandan
country-zw|Zimbabwe|-19.0 29.9||country|زيمبابوي|Зимбабве|Zimbabve||Zimbabwean
country-ca|Canada|61.4 -98.3||country|كندا|Канада|Kanada||Canadian;Canadians
country-mx|Mexico|23.9 -102.5||country|المكسيك|Мексика|Meksika||Mexican
country-br|Brazil|-10.8 -53.1||country|البرازيل|Бразилия|Brezilya||Brazilian
country-ar|Argentina|-35.4 -65.2||country|الأرجنتين|Аргентина|Arjantin||Argentine
country-ve|Venezuela|7.1 -66.2||country|فنزويلا|Венесуэла|Venezuela||Venezuelan
country-co|Colombia|3.9 -73.1||country|كولومبيا|Колумбия|Kolombiya||Colombian
country-cl|Chile|-37.7 -71.4||country|تشيلي|Чили|Şili||Chilean
country-cu|Cuba|21.6 -79.0||country|كوبا|Куба|Küba||Cuban
country-ht|Haiti|18.9 -72.7||country|هايتي|Гаити|Haiti||Haitian
region-europe|Europe|50.0 15.0||region|أوروبا|Европа|Avrupa|Europa|European;Europeans
region-middle-east|Middle East|30.0 45.0||region|الشرق الأوسط|Ближний Восток|Orta Doğu;Ortadoğu|Moyen-Orient;Proche-Orient;Mideast|
region-gulf|Persian Gulf|26.9 51.5||region|الخليج|Персидский залив|Basra Körfezi|Arabian Gulf|
region-mediterranean|Mediterranean|35.0 25.0||region|البحر المتوسط|Средиземное море|Akdeniz|Mediterranean Sea;Méditerranée|
region-caspian|Caspian Sea|42.0 50.5||region|بحر قزوين|Каспийское море;Каспий|Hazar Denizi||
region-gaza|Gaza Strip|31.42 34.36|country-ps|region|غزة;قطاع غزة|сектор Газа;Газа|Gazze|Gaza|Gazan
region-west-bank|West Bank|32.0 35.25|country-ps|region|الضفة الغربية|Западный берег|Batı Şeria|Cisjordanie|
region-africa|Africa|2.0 20.0||region|أفريقيا|Африка|Afrika|Afrique|African
region-sahel|Sahel|15.0 0.0||region|الساحل الأفريقي|Сахель|Sahel||
region-caucasus|Caucasus|42.5 45.0||region|القوقاز;داغستان;الشيشان|Кавказ;Дагестан;Чечня|Kafkasya|North Caucasus;Chechnya;Dagestan;Dağıstan;Çeçenistan;Daghestan;Tchétchénie|Chechen;Chechens
region-kurdistan-province-iran|Kurdistan Province (Iran)|35.7 47.0|country-ir|region||||Kurdistan province;Iranian Kurdistan
tr-ankara|Ankara|39.93 32.86|country-tr|town|أنقرة|Анкара|Ankara|
tr-istanbul|Istanbul|41.01 28.98|country-tr|town|إسطنبول;اسطنبول|Стамбул|İstanbul|Ataturk airport;Sultanahmet
tr-sabiha-gokcen|Sabiha Gokcen airport|40.898 29.309|country-tr|airport|مطار صبيحة كوكجن|аэропорт имени Сабихи Гёкчен|Sabiha Gökçen Havalimanı|Sabiha Gokcen;Sabiha Gökçen
tr-gaziantep|Gaziantep|37.07 37.38|country-tr|town|غازي عنتاب;عنتاب|Газиантеп|Gaziantep|Antep
tr-kilis|Kilis|36.72 37.12|country-tr|town|كلس|Килис|Kilis|
tr-karkamis|Karkamis|36.83 38.00|country-tr|town|قرقميش|Каркамыш|Karkamış|Karkamış;Carchemish
tr-hatay|Hatay|36.40 36.35|country-tr|region|هاتاي|Хатай|Hatay|Hatay province
tr-reyhanli|Reyhanli|36.27 36.57|country-tr|town|الريحانية|Рейханлы|Reyhanlı|Reyhanlı
tr-antakya|Antakya|36.20 36.16|country-tr|town|أنطاكيا|Антакья|Antakya|Antioch
tr-sanliurfa|Sanliurfa|37.16 38.79|country-tr|town|شانلي أورفا;أورفا|Шанлыурфа|Şanlıurfa|Urfa;Sanliurfa
tr-suruc|Suruc|36.98 38.42|country-tr|town|سروج|Суруч|Suruç|
tr-akcakale|Akcakale|36.71 38.95|country-tr|town|أقجة قلعة|Акчакале|Akçakale|
tr-ceylanpinar|Ceylanpinar|36.85 40.05|country-tr|town|جيلان بينار|Джейланпынар|Ceylanpınar|
tr-nusaybin|Nusaybin|37.07 41.22|country-tr|town|نصيبين|Нусайбин|Nusaybin|
tr-cizre|Cizre|37.33 42.19|country-tr|town|جزرة|Джизре|Cizre|
tr-elbeyli|Elbeyli|36.67 37.46|country-tr|town|البيلي|Эльбейли|Elbeyli|
tr-oncupinar|Oncupinar|36.64 37.08|country-tr|crossing|أونجو بينار|Онджюпынар||
tr-yayladagi|Yayladagi|35.90 36.06|country-tr|town|يايلاداغي|Яйладагы|Yayladağı|
tr-islahiye|Islahiye|37.02 36.63|country-tr|town|إصلاحية|Ислахие|İslahiye|
tr-nizip|Nizip|37.01 37.79|country-tr|town|نيزب|Низип|Nizip|
tr-birecik|Birecik|37.03 37.98|country-tr|town|بيره جك|Биреджик|Birecik|
tr-viransehir|Viransehir|37.23 39.76|country-tr|town|ويران شهر|Вираншехир|Viranşehir|
tr-idil|Idil|37.34 41.89|country-tr|town|إديل|Идиль|İdil|
tr-uludere|Uludere|37.44 42.85|country-tr|town|أولودره|Улудере|Uludere|
tr-cukurca|Cukurca|37.25 43.61|country-tr|town|جوكورجا|Чукурджа|Çukurca|
tr-semdinli|Semdinli|37.31 44.57|country-tr|town|شمدينلي|Шемдинли|Şemdinli|
tr-yuksekova|Yuksekova|37.57 44.28|country-tr|town|يوكسك أوفا|Юксекова|Yüksekova|
tr-siirt|Siirt|37.93 41.94|country-tr|town|سيرت|Сиирт|Siirt|
tr-batman|Batman|37.88 41.13|country-tr|town|باتمان|Батман|~Batman|~Batman
tr-iskenderun|Iskenderun|36.59 36.17|country-tr|town|إسكندرون|Искендерун|İskenderun|
tr-altinozu|Altinozu|36.11 36.25|country-tr|town|ألتن أوزو|Алтынозю|Altınözü|
tr-kahramanmaras|Kahramanmaras|37.58 36.93|country-tr|town|كهرمان مرعش;مرعش|Кахраманмараш|Kahramanmaraş|Maraş
tr-harran|Harran|36.86 39.03|country-tr|town|حران|Харран|Harran|
tr-silopi|Silopi|37.25 42.47|country-tr|town|سيلوبي|Силопи|Silopi|
tr-sirnak|Sirnak|37.52 42.46|country-tr|town|شرناق|Ширнак|Şırnak|
tr-hakkari|Hakkari|37.57 43.74|country-tr|town|هكاري|Хаккяри|Hakkari|
tr-diyarbakir|Diyarbakir|37.91 40.22|country-tr|town|ديار بكر|Диярбакыр|Diyarbakır|
tr-mardin|Mardin|37.31 40.74|country-tr|town|ماردين|Мардин|Mardin|
tr-incirlik|Incirlik air base|37.00 35.43|country-tr|airbase|إنجرليك;قاعدة إنجرليك|Инджирлик|İncirlik|Incirlik;Incirlik base
tr-adana|Adana|37.00 35.32|country-tr|town|أضنة|Адана|Adana|
tr-izmir|Izmir|38.42 27.14|country-tr|town|إزمير|Измир|İzmir|
tr-antalya|Antalya|36.90 30.70|country-tr|town|أنطاليا|Анталья|Antalya|
ru-moscow|Moscow|55.75 37.62|country-ru|town|موسكو|Москва|Moskova|Moscou;Moskau
ru-sochi|Sochi|43.60 39.73|country-ru|town|سوتشي|Сочи|Soçi|Sotchi
ru-st-petersburg|St. Petersburg|59.94 30.31|country-ru|town|سان بطرسبرغ|Санкт-Петербург|St. Petersburg|Saint Petersburg
us-washington|Washington|38.90 -77.04|country-us|town|واشنطن|Вашингтон|Washington|
us-new-york|New York|40.71 -74.01|country-us|town|نيويورك|Нью-Йорк|New York|
gb-london|London|51.51 -0.13|country-gb|town|لندن|Лондон|Londra|Londres
fr-paris|Paris|48.86 2.35|country-fr|town|باريس|Париж|Paris|
fr-nice|Nice|43.70 7.27|country-fr|town|نيس|Ницца|Nice|~Nice
be-brussels|Brussels|50.85 4.35|country-be|town|بروكسل|Брюссель|Brüksel|Bruxelles
de-berlin|Berlin|52.52 13.40|country-de|town|برلين|Берлин|Berlin|
de-munich|Munich|48.14 11.58|country-de|town|ميونيخ|Мюнхен|Münih|München
de-koblenz|Koblenz|50.36 7.59|country-de|town|كوبلنز|Кобленц|Koblenz|
at-vienna|Vienna|48.21 16.37|country-at|town|فيينا|Вена|Viyana|Vienne;Wien
ch-geneva|Geneva|46.20 6.14|country-ch|town|جنيف|Женева|Cenevre|Genève;Genf
nl-the-hague|The Hague|52.08 4.31|country-nl|town|لاهاي|Гаага|Lahey|La Haye;Den Haag
it-rome|Rome|41.90 12.50|country-it|town|روما|Рим|Roma|
kz-astana|Astana|51.17 71.43|country-kz|town|أستانا|Астана|Astana|Nur-Sultan
by-minsk|Minsk|53.90 27.56|country-by|town|مينسك|Минск|Minsk|
ir-tehran|Tehran|35.69 51.39|country-ir|town|طهران|Тегеран|Tahran|Téhéran;Teheran
ir-mashhad|Mashhad|36.30 59.60|country-ir|town|~مشهد|Мешхед|Meşhed|
ir-saqqez|Saqqez|36.25 46.27|country-ir|town|سقز|Секкез|Sakız|
ir-mehran|Mehran|33.12 46.16|country-ir|town|مهران|Мехран|Mehran|
ir-kermanshah|Kermanshah|34.31 47.07|country-ir|town|كرمانشاه|Керманшах|Kirmanşah|
il-jerusalem|Jerusalem|31.78 35.22|country-il|town|القدس|Иерусалим|Kudüs|Jérusalem;Damascus Gate;Al-Aqsa Mosque;باب العامود
il-tel-aviv|Tel Aviv|32.08 34.78|country-il|town|تل أبيب|Тель-Авив|Tel Aviv|
il-haifa|Haifa|32.79 34.99|country-il|town|حيفا|Хайфа|Hayfa|
ps-hebron|Hebron|31.53 35.10|country-ps|town|~الخليل|Хеврон|El Halil|
ps-nablus|Nablus|32.22 35.26|country-ps|town|نابلس|Наблус|Nablus|
ps-jenin|Jenin|32.46 35.30|country-ps|town|جنين|Дженин|Cenin|
ps-ramallah|Ramallah|31.90 35.20|country-ps|town|رام الله|Рамалла|Ramallah|
lb-beirut|Beirut|33.89 35.50|country-lb|town|بيروت|Бейрут|Beyrut|Beyrouth
lb-tripoli|Tripoli (Lebanon)|34.44 35.84|country-lb|town|طرابلس لبنان;طرابلس (لبنان)|Триполи (Ливан)|Trablusşam;Trablus (Lübnan)|
lb-arsal|Arsal|34.18 36.42|country-lb|town|عرسال|Арсаль|Arsal|Ersal
lb-sidon|Sidon|33.56 35.37|country-lb|town|~صيدا|Сайда|Sayda|Saïda
lb-tyre|Tyre|33.27 35.20|country-lb|town|~صور|Тир (Ливан)||~Tyre
lb-ras-baalbek|Ras Baalbek|34.26 36.42|country-lb|town|رأس بعلبك|Рас-Баальбек||
lb-qaa|al-Qaa|34.35 36.47|country-lb|town|بلدة القاع|||Qaa
lb-masnaa|Masnaa crossing|33.70 35.92|country-lb|crossing|المصنع الحدودي;معبر المصنع|Маснаа||Masnaa
lb-nahr-al-bared|Nahr al-Bared camp|34.51 35.96|country-lb|camp|مخيم نهر البارد;نهر البارد|||Nahr al-Bared
lb-ain-al-hilweh|Ain al-Hilweh camp|33.54 35.38|country-lb|camp|مخيم عين الحلوة;عين الحلوة|||Ain el-Hilweh;Ain al-Hilweh
lb-akkar|Akkar|34.55 36.15|country-lb|region|عكار|Аккар||
lb-wadi-khaled|Wadi Khaled|34.62 36.32|country-lb|town|وادي خالد|||Wadi Khalid
lb-qusayr-border|Qasr (Hermel)|34.46 36.47|country-lb|town|القصر (الهرمل)|||
lb-bekaa|Bekaa Valley|33.85 35.90|country-lb|region|البقاع|долина Бекаа|Bekaa|Bekaa;Beqaa
lb-baalbek|Baalbek|34.01 36.21|country-lb|town|بعلبك|Баальбек|Baalbek|
lb-hermel|Hermel|34.39 36.39|country-lb|town|الهرمل|Хермель|Hermel|
jo-amman|Amman|31.95 35.93|country-jo|town|عمان;عمّان|Амман|Amman|
jo-zaatari|Zaatari camp|32.29 36.32|country-jo|camp|مخيم الزعتري|Заатари|Zaatari|Zaatari
jo-mafraq|Mafraq|32.34 36.21|country-jo|town|المفرق|Мафрак|Mafrak|
jo-azraq|Azraq (Jordan)|31.905 36.581|country-jo|camp|مخيم الأزرق;الأزرق (الأردن)|Эзрак|Ezrak Kampı|Azraq camp;Muwaffaq Salti air base
jo-ruwaished|Ruwaished|32.50 38.20|country-jo|town|الرويشد|Рувейшид||Rwaished
jo-jaber|Jaber crossing|32.52 36.21|country-jo|crossing|معبر جابر|Джабер||Jaber border crossing
jo-ramtha|Ramtha|32.56 36.01|country-jo|town|الرمثا|Рамта||al-Ramtha
jo-zarqa|Zarqa|32.07 36.09|country-jo|town|الزرقاء|Зарка||az-Zarqa
jo-aqaba|Aqaba|29.53 35.01|country-jo|town|العقبة|Акаба|Akabe|
jo-tower-22|Tower 22|33.31 38.69|country-jo|site|البرج 22;برج 22|«Башня 22»;Башня 22;Башня-22|Kule 22|
jo-irbid|Irbid|32.56 35.85|country-jo|town|إربد|Ирбид|İrbid|
sa-riyadh|Riyadh|24.71 46.68|country-sa|town|الرياض|Эр-Рияд|Riyad|Riyad
sa-jeddah|Jeddah|21.54 39.17|country-sa|town|جدة|Джидда|Cidde|
sa-mecca|Mecca|21.42 39.83|country-sa|town|مكة|Мекка|Mekke|
sa-najran|Najran|17.49 44.13|country-sa|town|نجران|Наджран|Necran|
qa-doha|Doha|25.29 51.53|country-qa|town|الدوحة|Доха|Doha|
ae-abu-dhabi|Abu Dhabi|24.45 54.38|country-ae|town|أبو ظبي|Абу-Даби|Abu Dabi|
ae-dubai|Dubai|25.20 55.27|country-ae|town|دبي|Дубай|Dubai|
kw-kuwait-city|Kuwait City|29.37 47.98|country-kw|town|مدينة الكويت|Эль-Кувейт|Kuveyt kenti|
eg-cairo|Cairo|30.04 31.24|country-eg|town|القاهرة|Каир|Kahire|Le Caire
eg-arish|Arish|31.13 33.80|country-eg|town|العريش|Эль-Ариш|Ariş|al-Arish;El-Arish;Al-Arich;El-Arich
eg-sinai|Sinai|29.5 33.8|country-eg|region|سيناء|Синай|Sina|Sinai Peninsula;North Sinai
eg-sharm|Sharm el-Sheikh|27.91 34.33|country-eg|town|شرم الشيخ|Шарм-эль-Шейх|Şarm eş-Şeyh|
ye-sanaa|Sanaa|15.37 44.19|country-ye|town|صنعاء|Сана|Sana|Sana'a;Sanaa
ye-aden|Aden|12.79 45.03|country-ye|town|عدن|Аден|Aden|
ye-marib|Marib|15.46 45.33|country-ye|town|مأرب|Мариб|Marib|
ly-tripoli|Tripoli|32.89 13.19|country-ly|town|طرابلس|Триполи|Trablus|Tripoli
ly-benghazi|Benghazi|32.12 20.07|country-ly|town|بنغازي|Бенгази|Bingazi|
ly-sirte|Sirte|31.21 16.59|country-ly|town|سرت|Сирт|Sirte|Syrte
ly-tobruk|Tobruk|32.08 23.96|country-ly|town|طبرق|Тобрук|Tobruk|
ly-sebha|Sebha|27.04 14.43|country-ly|town|سبها|Себха|Sebha|
tn-tunis|Tunis|36.81 10.18|country-tn|town|مدينة تونس|||
af-kabul|Kabul|34.53 69.17|country-af|town|كابول|Кабул|Kabil|Kaboul
af-jalalabad|Jalalabad|34.43 70.45|country-af|town|جلال آباد|Джелалабад|Celalabad|
af-nangarhar|Nangarhar|34.2 70.6|country-af|region|ننغرهار|Нангархар|Nangarhar|
af-bagram|Bagram|34.95 69.27|country-af|airbase|باغرام|Баграм|Bagram|Bagram Airfield
af-kandahar|Kandahar|31.63 65.74|country-af|town|قندهار|Кандагар|Kandahar|
af-herat|Herat|34.35 62.20|country-af|town|هرات|Герат|Herat|
af-kunduz|Kunduz|36.73 68.86|country-af|town|قندوز|Кундуз|Kunduz|
af-mazar|Mazar-i-Sharif|36.71 67.11|country-af|town|مزار شريف|Мазари-Шариф|Mezar-ı Şerif|
af-panjshir|Panjshir|35.3 69.6|country-af|region|بنجشير|Панджшер|Pencşir|Panjshir Valley
pk-islamabad|Islamabad|33.68 73.05|country-pk|town|إسلام آباد|Исламабад|İslamabad|
pk-peshawar|Peshawar|34.01 71.58|country-pk|town|بيشاور|Пешавар|Peşaver|
pk-quetta|Quetta|30.18 66.98|country-pk|town|كويتا|Кветта|Ketta|
pk-karachi|Karachi|24.86 67.01|country-pk|town|كراتشي|Карачи|Karaçi|
in-new-delhi|New Delhi|28.61 77.21|country-in|town|نيودلهي|Нью-Дели|Yeni Delhi|
cn-beijing|Beijing|39.90 116.41|country-cn|town|بكين|Пекин|Pekin|Pékin
jp-tokyo|Tokyo|35.68 139.69|country-jp|town|طوكيو|Токио|Tokyo|
ph-marawi|Marawi|8.00 124.29|country-ph|town|ماراوي|Марави|Maravi|
id-jakarta|Jakarta|-6.21 106.85|country-id|town|جاكرتا|Джакарта|Cakarta|
bd-dhaka|Dhaka|23.81 90.41|country-bd|town|دكا|Дакка|Dakka|
ng-maiduguri|Maiduguri|11.83 13.15|country-ng|town|مايدوغوري|||
ng-abuja|Abuja|9.06 7.49|country-ng|town|أبوجا|Абуджа|Abuja|
so-mogadishu|Mogadishu|2.05 45.32|country-so|town|مقديشو|Могадишо|Mogadişu|
ke-nairobi|Nairobi|-1.29 36.82|country-ke|town|نيروبي|Найроби|Nairobi|
ml-bamako|Bamako|12.64 -8.0|country-ml|town|باماكو|Бамако|Bamako|
sd-khartoum|Khartoum|15.50 32.56|country-sd|town|الخرطوم|Хартум|Hartum|
et-addis-ababa|Addis Ababa|9.01 38.75|country-et|town|أديس أبابا|Аддис-Абеба|Addis Ababa|
ua-kyiv|Kyiv|50.45 30.52|country-ua|town|كييف|Киев|Kiev|Kiev
ua-donetsk|Donetsk|48.02 37.80|country-ua|town|دونيتسك|Донецк|Donetsk|Donetsk Oblast
ua-luhansk|Luhansk|48.57 39.31|country-ua|town|لوغانسك|Луганск|Luhansk|
ua-kharkiv|Kharkiv|49.99 36.23|country-ua|town|خاركيف|Харьков|Harkov|Kharkiv Oblast
ua-odesa|Odesa|46.48 30.72|country-ua|town|أوديسا|Одесса|Odessa|Odessa
ua-mariupol|Mariupol|47.10 37.54|country-ua|town|ماريوبول|Мариуполь|Mariupol|
gr-athens|Athens|37.98 23.73|country-gr|town|أثينا|Афины|Atina|
gr-lesbos|Lesbos|39.2 26.3|country-gr|region|ليسبوس|Лесбос|Midilli|
es-madrid|Madrid|40.42 -3.70|country-es|town|مدريد|Мадрид|Madrid|
es-barcelona|Barcelona|41.39 2.17|country-es|town|برشلونة|Барселона|Barselona|
se-stockholm|Stockholm|59.33 18.07|country-se|town|ستوكهولم|Стокгольм|Stokholm|
dk-copenhagen|Copenhagen|55.68 12.57|country-dk|town|كوبنهاغن|Копенгаген|Kopenhag|
nl-amsterdam|Amsterdam|52.37 4.90|country-nl|town|أمستردام|Амстердам|Amsterdam|
gb-manchester|Manchester|53.48 -2.24|country-gb|town|مانشستر|Манчестер|Manchester|
nz-auckland|Auckland|-36.85 174.76|country-nz|town|أوكلاند|Окленд|Auckland|
nz-christchurch|Christchurch|-43.53 172.63|country-nz|town|كرايستشيرش|Крайстчерч|Christchurch|
au-sydney|Sydney|-33.87 151.21|country-au|town|سيدني|Сидней|Sidney|
au-melbourne|Melbourne|-37.81 144.96|country-au|town|ملبورن|Мельбурн|Melbourne|
ca-ottawa|Ottawa|45.42 -75.70|country-ca|town|أوتاوا|Оттава|Ottawa|
ca-toronto|Toronto|43.65 -79.38|country-ca|town|تورونتو|Торонто|Toronto|
us-texas|Texas|31.2 -99.3|country-us|region|تكساس|Техас|Teksas|
us-california|California|36.7 -119.8|country-us|region|كاليفورنيا|Калифорния|Kaliforniya|
us-florida|Florida|28.1 -82.0|country-us|region|فلوريدا|Флорида|Florida|
us-virginia|Virginia|37.5 -78.8|country-us|region|فرجينيا|Вирджиния|Virginia|
us-chicago|Chicago|41.88 -87.63|country-us|town|شيكاغو|Чикаго|Şikago|
us-los-angeles|Los Angeles|34.05 -118.24|country-us|town|لوس أنجلوس|Лос-Анджелес|Los Angeles|
us-guantanamo|Guantanamo Bay|19.90 -75.15|country-cu|site|غوانتانامو|Гуантанамо|Guantanamo|Guantanamo;Guantánamo
am-yerevan|Yerevan|40.18 44.51|country-am|town|يريفان|Ереван|Erivan|
az-baku|Baku|40.41 49.87|country-az|town|باكو|Баку|Bakü|
az-karabakh|Nagorno-Karabakh|39.8 46.75|country-az|region|ناغورنو كاراباخ;قره باغ|Нагорный Карабах|Dağlık Karabağ|Karabakh
mz-palma|Palma|-10.77 40.48|country-mz|town|بالما|||~Palma
ru-kazan|Kazan|55.79 49.12|country-ru|town|قازان|Казань|Kazan|
ru-rostov|Rostov-on-Don|47.23 39.72|country-ru|town|روستوف|Ростов-на-Дону;Ростов|Rostov|Rostov
ru-grozny|Grozny|43.32 45.69|country-ru|town|غروزني|Грозный|Grozni|Grosny
ru-makhachkala|Makhachkala|42.98 47.50|country-ru|town|محج قلعة|Махачкала|Mahaçkale|
de-hamburg|Hamburg|53.55 9.99|country-de|town|هامبورغ|Гамбург|Hamburg|Hambourg
de-frankfurt|Frankfurt|50.11 8.68|country-de|town|فرانكفورت|Франкфурт|Frankfurt|Francfort
de-cologne|Cologne|50.94 6.96|country-de|town|كولونيا|Кельн|Köln|Köln
de-solingen|Solingen|51.17 7.08|country-de|town|زولينغن|Золинген|Solingen|
de-karlsruhe|Karlsruhe|49.01 8.40|country-de|town|كارلسروه|Карлсруэ|Karlsruhe|
de-dusseldorf|Dusseldorf|51.23 6.78|country-de|town|دوسلدورف|Дюссельдорф|Düsseldorf|Düsseldorf
de-stuttgart|Stuttgart|48.78 9.18|country-de|town|شتوتغارت|Штутгарт|Stuttgart|
de-dresden|Dresden|51.05 13.74|country-de|town|دريسدن|Дрезден|Dresden|Dresde
se-malmo|Malmo|55.60 13.00|country-se|town|مالمو|Мальме|Malmö|Malmö
fr-lyon|Lyon|45.76 4.84|country-fr|town|ليون|Лион|Lyon|
fr-strasbourg|Strasbourg|48.57 7.75|country-fr|town|ستراسبورغ|Страсбург|Strazburg|Straßburg;Estrasburgo
fr-marseille|Marseille|43.30 5.37|country-fr|town|مرسيليا|Марсель|Marsilya|Marsella
no-oslo|Oslo|59.91 10.75|country-no|town|أوسلو|Осло|Oslo|
nl-rotterdam|Rotterdam|51.92 4.48|country-nl|town|روتردام|Роттердам|Rotterdam|
it-milan|Milan|45.46 9.19|country-it|town|ميلانو|Милан|Milano|Mailand
us-minneapolis|Minneapolis|44.98 -93.27|country-us|town|مينيابوليس|Миннеаполис|Minneapolis|
us-minnesota|Minnesota|46.0 -94.5|country-us|region||Миннесота|Minnesota|
us-michigan|Michigan|44.3 -85.6|country-us|region|ميشيغان|Мичиган|Michigan|
us-san-bernardino|San Bernardino|34.11 -117.29|country-us|town|سان برناردينو|Сан-Бернардино|San Bernardino|
us-orlando|Orlando|28.54 -81.38|country-us|town|أورلاندو|Орландо|Orlando|
es-ceuta|Ceuta|35.89 -5.32|country-es|town|سبتة|Сеута|Ceuta|
mz-cabo-delgado|Cabo Delgado|-12.5 39.5|country-mz|region|كابو ديلغادو|Кабу-Делгаду|Cabo Delgado|
cd-beni|Beni|0.49 29.47|country-cd|town|بيني|Бени|~Beni|~Beni
cd-ituri|Ituri|1.9 29.5|country-cd|region|إيتوري|Итури|Ituri|
cd-north-kivu|North Kivu|-0.7 29.2|country-cd|region|شمال كيفو|Северное Киву|Kuzey Kivu|Nord-Kivu
ng-borno|Borno|11.8 13.2|country-ng|region|بورنو|Борно|Borno|Borno State
ml-gao|Gao|16.27 -0.04|country-ml|town|غاو|Гао|Gao|
ml-menaka|Menaka|15.92 2.40|country-ml|town|ميناكا|Менака|Menaka|Ménaka
so-bosaso|Bosaso|11.28 49.18|country-so|town|بوصاصو|Босасо|Bosaso|Puntland
lk-colombo|Colombo|6.93 79.86|country-lk|town|كولومبو|Коломбо|Kolombo|
ir-kerman|Kerman|30.28 57.08|country-ir|town|كرمان|Керман|Kirman|
ir-shiraz|Shiraz|29.59 52.58|country-ir|town|شيراز|Шираз|Şiraz|
om-muscat|Muscat|23.59 58.41|country-om|town|مسقط|Маскат|Maskat|
eg-rafah|Rafah|31.28 34.25|region-gaza|town|رفح|Рафах|Refah|
`;
