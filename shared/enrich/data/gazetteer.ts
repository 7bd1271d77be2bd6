/**
 * The desk's gazetteer: one line a place.
 *
 *   placeId | name | latitude longitude | lies in | kind | Arabic | Russian | Turkish | other spellings
 *
 * Ids: a town, quarter or site is `sy-raqqa`, `iq-mosul`; a governorate `sy-raqqa-gov`; a country `country-sy`; a place elsewhere
 * carries its own country's code, `tr-kilis`; land that crosses borders is `region-…`. `lies in` is a governorate or a country.
 * Several spellings are parted by `;`. A spelling marked `~` is also a word or a person's name ("Hit", "Salah al-Din") and counts
 * only where the sentence treats it as a place. What `foldName` folds anyway (articles, "-ah", doubled consonants, Tell/Tal,
 * Deir/Dayr, Sheikh/Shaykh, accents, apostrophes) needs no line of its own. Coordinates: WGS84 degrees; see NOTICE for sources.
 */
export const gazetteer = `
country-sy|Syria|35.0 38.5||country|سوريا;سورية|Сирия|Suriye|Syrie;Syrien;Siria;Sûriye;Sûrî;سوریه;سووریا;Syrian Arab Republic;الجمهورية العربية السورية;САР|Syrian;Syrians;سوري;سورية;سوريون;سوريين;السوريين;السوريون;السورية;السوري;сирийский;сирийская;сирийцы;сирийцев;сирийских;сирийской;сирийского;Suriyeli;Suriyeliler;Suriyelilere;Suriyelilerin;Suriyelileri;Suriyelinin;syrien;syrienne;syriens;syriennes;syrisch;syrische;syrischen;syrischer;syrisches;syrischem;Syrer;Syrern;Syrerin;Syrerinnen;Syriens;sirio;sirios;sirias;siria;سوری;سوریه‌ای;سوری‌ها;سووری;سووریی;سوورییەکان;سوورییەکانی;sûrî;sûriyan;Sûriyan;Syriens;сириец;сириец;сирийца;сирийскую;сирийские;сирийском;сирийским;сирийскими;Suriyelilerden;Suriyeliye
country-iq|Iraq|33.0 43.7||country|العراق|Ирак|Irak|Irak;Iraq;Iraqê;عێراق;عراق|Iraqi;Iraqis;عراقي;عراقية;العراقي;العراقية;العراقيين;иракский;иракская;иракских;иракской;иракского;Iraklı;irakien;irakienne;irakiens;irakische;irakischen;irakischer;irakisches;irakischem;Iraker;Irakern;Irakerin;iraquí;iraquíes;irakí;irakíes;عراقی;عراقی‌ها;عێراقی;عێراقییەکان;عێراقییەکانی;iraqî;Iraqî;iraqiyan;иракцы;иракцев;иракские;иракскую;иракском;иракским;Iraklılar;Iraklıların
region-kurdistan|Kurdistan Region|36.4 44.0|country-iq|region|إقليم كردستان;كردستان العراق;اقليم كوردستان|Иракский Курдистан|Irak Kürdistanı;IKBY;Kuzey Irak|Iraqi Kurdistan;Kurdistan Region of Iraq;Iraqi Kurdish region;KRI;northern Iraq;Kurdistan irakien;هەرێمی کوردستان;Herêma Kurdistanê;Başûrê Kurdistanê;Northern Iraq;شمال العراق;Северный Ирак;nord de l'Irak;north of Iraq
region-rojava|Northeast Syria|36.6 40.2|country-sy|region|شمال شرق سوريا;شمال شرقي سوريا;روجافا|северо-восток Сирии;Рожава|Kuzeydoğu Suriye|Rojava;northeastern Syria;north-eastern Syria;northeast Syria;AANES;Bakur û Rojhilatê Sûriyeyê
region-northwest-syria|Northwest Syria|35.9 36.6|country-sy|region|شمال غرب سوريا;شمال غربي سوريا|северо-запад Сирии|Kuzeybatı Suriye|northwestern Syria;north-western Syria;northwest Syria
region-northern-syria|Northern Syria|36.4 37.6|country-sy|region|شمال سوريا;الشمال السوري|север Сирии;Северная Сирия|Kuzey Suriye;Suriye'nin kuzeyi|northern Syria;north Syria;nord de la Syrie;nord syrien
region-southern-syria|Southern Syria|32.7 36.3|country-sy|region|جنوب سوريا;الجنوب السوري|юг Сирии|Güney Suriye|southern Syria;sud de la Syrie
region-eastern-syria|Eastern Syria|35.0 40.4|country-sy|region|شرق سوريا;شرقي سوريا|восток Сирии|Doğu Suriye|eastern Syria;est de la Syrie
region-euphrates|Euphrates|34.9 40.5||region|الفرات;نهر الفرات|Евфрат|Fırat;Fırat Nehri|Euphrate;Euphrates river;Euphrates valley;middle Euphrates
region-tigris|Tigris|35.0 43.6|country-iq|region|دجلة;نهر دجلة|Тигр|Dicle|Tigre;Tigris river
region-badia|Syrian Desert|34.6 38.6|country-sy|region|البادية السورية;البادية|Сирийская пустыня;Бадия|Suriye Çölü|Badia;Badiya;Syrian Badia
region-jazira|Jazira|35.8 41.0||region|الجزيرة السورية|Джазира||~Jazira;Jazeera region
region-hauran|Hauran|32.8 36.2|country-sy|region|حوران|Хауран|Havran|Hawran;Houran
region-golan|Golan Heights|33.0 35.75|country-sy|region|الجولان;هضبة الجولان;الجولان المحتل|Голанские высоты;Голаны|Golan Tepeleri|Golan;plateau du Golan
region-qalamoun|Qalamoun|33.9 36.6|country-sy|region|القلمون|Каламун|Kalamun|Qalamun;Kalamoun
region-ghab|Ghab Plain|35.5 36.3|sy-hama-gov|region|سهل الغاب|долина Габ;Эль-Габ;Аль-Габ;долина Аль-Габ;долина Эль-Габ|Gab Ovası|al-Ghab;Ghab plain;Sahl al-Ghab;Sahel al-Ghab;al-Ghab Plain
region-nineveh-plain|Nineveh Plain|36.4 43.3|iq-nineveh-gov|region|سهل نينوى|долина Ниневии|Ninova Ovası|Nineveh Plains;Ninewa Plains
region-qandil|Qandil Mountains|36.55 45.0|iq-erbil-gov|region|جبال قنديل;قنديل|горы Кандиль;Кандиль|Kandil;Kandil Dağları|Qandil;Kandil;Mount Qandil
region-hamrin|Hamrin Mountains|34.9 44.3|country-iq|region|جبال حمرين;حمرين|горы Хамрин|Hamrin|Hamrin;Hemrin;Mount Hamrin
region-makhmour-hills|Qarachokh|35.7 43.6|iq-nineveh-gov|region|قرةجوخ;قره جوغ||Karaçok|Qara Chokh;Karachok
region-aleppo-countryside|Aleppo countryside|36.4 37.2|sy-aleppo-gov|region|ريف حلب|провинция Алеппо|Halep kırsalı|rural Aleppo;Aleppo's countryside
region-turkman-mountain|Jabal al-Turkman|35.8 36.0|sy-latakia-gov|region|جبل التركمان|Туркменские горы;Джебель-Туркман|Türkmen Dağı;Bayırbucak;Türkmendağı|Turkmen Mountain;Jabal Turkman;Turkmen mountains
region-jabal-akrad|Jabal al-Akrad|35.7 36.2|sy-latakia-gov|region|جبل الأكراد|||Kurds Mountain;Jabal al-Akrad
region-jabal-zawiya|Jabal al-Zawiya|35.73 36.6|sy-idlib-gov|region|جبل الزاوية|Джебель-Завия|Cebel Zaviye;Zaviye Dağı|Jabal Zawiya;Zawiya Mountain;Jabal al-Zawiyah
region-jabal-druze|Jabal al-Druze|32.7 36.7|sy-suwayda-gov|region|جبل العرب;جبل الدروز|Джебель-Друз|Cebel Dürzi|Jabal al-Arab;Jabal Druze
region-mount-hermon|Mount Hermon|33.41 35.86|country-sy|region|جبل الشيخ|Хермон|Hermon Dağı|Jabal al-Sheikh
region-mount-sinjar|Mount Sinjar|36.37 41.7|iq-nineveh-gov|region|جبل سنجار|гора Синджар;Синджарские горы;горы Синджар|Sincar Dağı;Şengal Dağı|Sinjar Mountain;Sinjar mountains;Jabal Sinjar;mont Sinjar;monts Sinjar
region-lajat|Lajat|32.95 36.4|sy-daraa-gov|region|اللجاة|||Lajah;al-Lajat
region-anbar-desert|Anbar desert|33.0 41.5|iq-anbar-gov|region|صحراء الأنبار|||
region-diyala-basin|Diyala river|33.9 44.9|iq-diyala-gov|region|نهر ديالى|||Diyala river
region-orontes|Orontes|35.2 36.4|country-sy|region|العاصي;نهر العاصي|Оронт|Asi Nehri|Orontes river
region-khabur|Khabur|36.0 40.7|sy-hasakah-gov|region|الخابور;نهر الخابور|Хабур|Habur|Khabour;Khabur river
region-two-rivers-marshes|Mesopotamian Marshes|31.0 47.0|country-iq|region|الأهوار|||Iraqi marshes
region-barada|Wadi Barada|33.62 36.15|sy-damascus-rural-gov|region|وادي بردى|Вади-Барада|Vadi Berada;Berada Vadisi;Barada Vadisi;Vadi Barada|Barada Valley;Ouadi Barada
region-tabqa-lake|Lake Assad|36.0 38.2|sy-raqqa-gov|region|بحيرة الأسد|||Lake Asad
sy-damascus-gov|Damascus Governorate|33.51 36.29|country-sy|governorate|محافظة دمشق|провинция Дамаск|Şam ili|Damascus governorate;Damascus province
sy-damascus-rural-gov|Rural Damascus|33.6 36.6|country-sy|governorate|ريف دمشق;محافظة ريف دمشق|Риф-Димашк|Şam kırsalı|Rif Dimashq;Rif Damascus;Reef Damascus;Damascus countryside;rural Damascus;Damascus suburbs;Damascus province countryside
sy-aleppo-gov|Aleppo Governorate|36.2 37.6|country-sy|governorate|محافظة حلب|провинция Алеппо|Halep ili|Aleppo governorate;Aleppo province;province d'Alep
sy-idlib-gov|Idlib Governorate|35.85 36.7|country-sy|governorate|محافظة إدلب;ريف إدلب|провинция Идлиб|İdlib ili|Idlib governorate;Idlib province;Idlib countryside;rural Idlib;province d'Idlib;Idleb province;Idleb governorate
sy-latakia-gov|Latakia Governorate|35.6 36.1|country-sy|governorate|محافظة اللاذقية;ريف اللاذقية|провинция Латакия|Lazkiye ili|Latakia governorate;Latakia province;Lattakia province;Latakia countryside
sy-tartus-gov|Tartus Governorate|34.95 36.0|country-sy|governorate|محافظة طرطوس|провинция Тартус|Tartus ili|Tartus governorate;Tartus province;Tartous province;Tartous governorate
sy-hama-gov|Hama Governorate|35.2 37.0|country-sy|governorate|محافظة حماة;ريف حماة|провинция Хама|Hama ili|Hama governorate;Hama province;Hama countryside;rural Hama;province de Hama
sy-homs-gov|Homs Governorate|34.3 38.0|country-sy|governorate|محافظة حمص;ريف حمص|провинция Хомс|Humus ili|Homs governorate;Homs province;Homs countryside;rural Homs;province de Homs
sy-raqqa-gov|Raqqa Governorate|36.0 38.9|country-sy|governorate|محافظة الرقة;ريف الرقة|провинция Ракка|Rakka ili|Raqqa governorate;Raqqa province;Raqqa countryside
sy-deir-ez-zor-gov|Deir ez-Zor Governorate|35.0 40.4|country-sy|governorate|محافظة دير الزور;ريف دير الزور|провинция Дейр-эз-Зор|Deyrizor ili|Deir ez-Zor governorate;Deir al-Zor province;Deir Ezzor province;Deir ez-Zor countryside;Deir Ezzor governorate;Deir al-Zor governorate
sy-hasakah-gov|Hasakah Governorate|36.5 40.9|country-sy|governorate|محافظة الحسكة;ريف الحسكة|провинция Хасака|Haseke ili|Hasakah governorate;Hasakah province;al-Hasakah governorate;Hasaka province;Hassakeh province;Hasakeh province
sy-daraa-gov|Daraa Governorate|32.8 36.2|country-sy|governorate|محافظة درعا;ريف درعا|провинция Деръа;провинция Дараа|Dera ili|Daraa governorate;Daraa province;Deraa province;Daraa countryside
sy-suwayda-gov|Suwayda Governorate|32.8 36.8|country-sy|governorate|محافظة السويداء;ريف السويداء|провинция Эс-Сувейда|Süveyda ili|Suwayda governorate;Suwayda province;Sweida province;As-Suwayda governorate
sy-quneitra-gov|Quneitra Governorate|33.1 35.9|country-sy|governorate|محافظة القنيطرة;ريف القنيطرة|провинция Кунейтра|Kuneytra ili|Quneitra governorate;Quneitra province
iq-nineveh-gov|Nineveh Governorate|36.2 42.6|country-iq|governorate|نينوى;محافظة نينوى|провинция Найнава;Ниневия;Найнава;Нинава;провинция Нинава|Ninova;Ninova ili|Nineveh;Ninawa;Ninewa;Nineveh governorate;Nineveh province;Ninive;Neynewa;Ninevah
iq-anbar-gov|Anbar Governorate|33.0 42.0|country-iq|governorate|الأنبار;محافظة الأنبار|Анбар;провинция Анбар;Аль-Анбар|Anbar;Enbar|Anbar;Al Anbar;Anbar governorate;Anbar province
iq-baghdad-gov|Baghdad Governorate|33.3 44.4|country-iq|governorate|محافظة بغداد|провинция Багдад|Bağdat ili|Baghdad governorate;Baghdad province
iq-basra-gov|Basra Governorate|30.4 47.7|country-iq|governorate|محافظة البصرة|провинция Басра|Basra ili|Basra governorate;Basra province
iq-babil-gov|Babil Governorate|32.6 44.5|country-iq|governorate|بابل;محافظة بابل|Бабиль;Вавилон|Babil|Babil;Babylon;Babel province;Babil governorate;Babil province;Babylon governorate
iq-dhi-qar-gov|Dhi Qar Governorate|31.1 46.2|country-iq|governorate|ذي قار;محافظة ذي قار|Ди-Кар|Zikar|Dhi Qar;Thi Qar;Dhi Qar governorate;Dhi Qar province;DhiQar
iq-diyala-gov|Diyala Governorate|33.9 44.9|country-iq|governorate|ديالى;محافظة ديالى|Дияла;Диялу;Дияле|Diyala|Diyala;Diyala governorate;Diyala province
iq-duhok-gov|Duhok Governorate|37.0 43.0|country-iq|governorate|محافظة دهوك|провинция Дахук|Duhok ili|Duhok governorate;Dohuk governorate;Duhok province;Dohuk province
iq-erbil-gov|Erbil Governorate|36.3 44.2|country-iq|governorate|محافظة أربيل|провинция Эрбиль|Erbil ili|Erbil governorate;Erbil province
iq-sulaymaniyah-gov|Sulaymaniyah Governorate|35.5 45.4|country-iq|governorate|محافظة السليمانية|провинция Сулеймания|Süleymaniye ili|Sulaymaniyah governorate;Sulaimaniya province;Sulaymaniyah province;Sulaimani province
iq-halabja-gov|Halabja Governorate|35.2 45.95|country-iq|governorate|محافظة حلبجة||Halepçe ili|Halabja governorate;Halabja province
iq-karbala-gov|Karbala Governorate|32.4 43.9|country-iq|governorate|محافظة كربلاء|провинция Кербела|Kerbela ili|Karbala governorate;Karbala province;Kerbala province
iq-kirkuk-gov|Kirkuk Governorate|35.4 44.2|country-iq|governorate|محافظة كركوك|провинция Киркук|Kerkük ili|Kirkuk governorate;Kirkuk province;Tamim province
iq-maysan-gov|Maysan Governorate|31.9 47.0|country-iq|governorate|ميسان;محافظة ميسان|Майсан|Meysan|Maysan;Missan;Maysan governorate;Maysan province;Missan province
iq-muthanna-gov|Muthanna Governorate|30.5 45.3|country-iq|governorate|محافظة المثنى|Мутанна|Müsenna|Muthanna governorate;Muthanna province;Al Muthanna
iq-najaf-gov|Najaf Governorate|31.3 44.0|country-iq|governorate|محافظة النجف|провинция Наджаф|Necef ili|Najaf governorate;Najaf province
iq-qadisiyah-gov|Qadisiyah Governorate|32.0 45.0|country-iq|governorate|محافظة القادسية;محافظة الديوانية|Кадисия|Kadisiye|Qadisiyah governorate;Al-Qadisiyyah;Diwaniyah province;Qadisiya province
iq-salah-ad-din-gov|Salah ad-Din Governorate|34.6 43.7|country-iq|governorate|صلاح الدين;محافظة صلاح الدين|Салах-эд-Дин|Selahaddin;Selahaddin ili|~Salah al-Din;~Salahuddin;~Saladin;~Salahaddin;Salah al-Din governorate;Salah al-Din province;Salahuddin province;Saladin province;Saladin governorate;Salaheddin province;Salahaddin province;Salaheddine province;province de Salaheddine
iq-wasit-gov|Wasit Governorate|32.6 45.6|country-iq|governorate|واسط;محافظة واسط|Васит|Vasıt|Wasit;Wassit;Wasit governorate;Wasit province
sy-damascus|Damascus|33.510 36.291|sy-damascus-gov|town|دمشق|Дамаск|Şam|Damas;Damaskus;Damasco;Dimashq;Sham city;Şam;دیمەشق;دمشق
sy-aleppo|Aleppo|36.201 37.161|sy-aleppo-gov|town|حلب|Алеппо;Халеб|Halep|Alep;Halab;Heleb;حەلەب
sy-homs|Homs|34.727 36.720|sy-homs-gov|town|حمص|Хомс|Humus|Hims
sy-hama|Hama|35.132 36.755|sy-hama-gov|town|حماة;حماه|Хама|Hama|Hamah
sy-latakia|Latakia|35.531 35.791|sy-latakia-gov|town|اللاذقية|Латакия|Lazkiye|Lattakia;Latakiya;Lattaquié;Laodicea;Lataquié;Ladhiqiyah;Al-Ladhiqiyah;Ladikiya;Lattaquie
sy-tartus|Tartus|34.889 35.887|sy-tartus-gov|town|طرطوس|Тартус|Tartus|Tartous;Tartus naval base
sy-idlib|Idlib|35.931 36.634|sy-idlib-gov|town|إدلب;ادلب|Идлиб|İdlib|Idleb;Edlib
sy-raqqa|Raqqa|35.953 39.008|sy-raqqa-gov|town|الرقة|Ракка;Эр-Ракка|Rakka|Raqqah;Ar-Raqqah;Rakka;Reqa;Al-Raqqa;Racca
sy-deir-ez-zor|Deir ez-Zor|35.336 40.141|sy-deir-ez-zor-gov|town|دير الزور|Дейр-эз-Зор;Дейр-аз-Зор;Дейр эз-Зор|Deyrizor;Deyrezzor;Deyr ez-Zor;Deyr ez Zor|Deir al-Zor;Deir Ezzor;Deir Ezzour;Deir Azzor;Deir el-Zour;Dayr az-Zawr;Deir Zor;Deir al-Zour;Deir ez-Zour;Dêrazor;Dêrezor;Deir Essor;Deir-ez-Zor;Der Zor;Deirezzor;Dayr ez-Zor
sy-hasakah|Hasakah|36.502 40.748|sy-hasakah-gov|town|الحسكة|Хасака;Эль-Хасака;Хасеке;Хасаке;Эль-Хасеке;Хассеке|Haseke;Haseki|Al-Hasakah;Hasaka;Hassakeh;Hasakeh;Hassaké;Hesekê;Hassakah;Hesîçe;al-Hassake;Hassake
sy-qamishli|Qamishli|37.052 41.231|sy-hasakah-gov|town|القامشلي;القامشلية;قامشلو|Камышлы;Эль-Камышлы;Камишли;Камышли;Камышло;Эль-Камишли|Kamışlı|Qamishly;Kamishli;Qamislo;Qamişlo;Qamichli;Qameshli;Al-Qameshli;Kameshli;Qamishlo;Qamichliyé;Qamichlo;Kamishlo
sy-daraa|Daraa|32.619 36.102|sy-daraa-gov|town|درعا|Деръа;Дараа;Дера;Дераа;Даръа|Dera|Deraa;Dera'a;Dar'a;Dara'a;Daraa al-Balad;Daraa city;درعا البلد;Der'aa;Derra
sy-suwayda|Suwayda|32.709 36.570|sy-suwayda-gov|town|السويداء|Эс-Сувейда;Сувейда;Ас-Сувейда|Süveyda;Suveyde|As-Suwayda;Sweida;Soueida;Suwaida;Sweyda;Swaida;Sueida;Suweida;Souwayda;Es-Suveyda
sy-quneitra|Quneitra|33.126 35.825|sy-quneitra-gov|town|القنيطرة|Кунейтра;Эль-Кунейтра|Kuneytra|Kuneitra;Qunaytirah;Qunaitra;Qunaytra;Kunaitra;Quneitrah
sy-palmyra|Palmyra|34.560 38.280|sy-homs-gov|town|~تدمر|Пальмира;Тадмор|Palmira;Tedmür|Tadmur;Tadmor;Palmyre
sy-manbij|Manbij|36.528 37.955|sy-aleppo-gov|town|منبج|Манбидж;Мембидж;Манбиж;Мунбидж|Münbiç;Menbiç|Membij;Minbej;Minbic;Menbij;Manbej;Mambij;Manbidj;Minbij
sy-kobani|Kobani|36.891 38.353|sy-aleppo-gov|town|عين العرب;كوباني;كوبانى|Кобани;Айн-эль-Араб|Kobani;Ayn el-Arap|Kobane;Kobanê;Ain al-Arab;Ayn al-Arab;Kobané;Kubani
sy-afrin|Afrin|36.512 36.870|sy-aleppo-gov|town|عفرين|Африн|Afrin|Efrin;Efrîn;Afreen;Afrine
sy-azaz|Azaz|36.587 37.046|sy-aleppo-gov|town|أعزاز;اعزاز|Азаз;Аазаз;Эазаз|Azez|A'zaz;Ezaz;Azez;Aazaz;Aezaz;Azzaz
sy-al-bab|al-Bab|36.371 37.516|sy-aleppo-gov|town|~الباب|Эль-Баб;Аль-Баб;Аль Баб|El Bab;Bab|El-Bab
sy-jarablus|Jarablus|36.818 38.011|sy-aleppo-gov|town|جرابلس|Джараблус;Джераблус|Cerablus|Jarabulus;Jarabulous;Jerablus;Jarablos;Djarabulus
sy-tal-rifaat|Tal Rifaat|36.472 37.095|sy-aleppo-gov|town|تل رفعت|Телль-Рифаат;Тель-Рифат;Телль-Рифъат;Тель-Рифаат;Таль-Рифаат|Tel Rıfat;Tel Rıf'at|Tel Rifat;Tal Rif'at;Tell Rifaat;Tel Rifaat;Tal Refaat
sy-marea|Marea|36.483 37.197|sy-aleppo-gov|town|مارع|Мареа;Марэа;Мареъ;Маре|Mare|Mare';Mari';Maare
sy-dabiq|Dabiq|36.537 37.269|sy-aleppo-gov|town|دابق|Дабик|Dabık|Dabik
sy-al-rai|al-Rai|36.612 37.448|sy-aleppo-gov|town|~الراعي|Эр-Раи|Çobanbey|al-Ra'i;Çobanbey;Cobanbey
sy-nubl|Nubl|36.379 36.993|sy-aleppo-gov|town|~نبل|Нубель;Нубуль;Нубль;Нуббуль|Nubbul|Nubbul;Nobbol;Nobol;Nobul;Noubbol;Nubbol
sy-zahraa-aleppo|al-Zahraa|36.365 37.005|sy-aleppo-gov|town|~الزهراء|Эз-Захра|Zehra|Zahraa;al-Zahra
sy-haritan|Haritan|36.289 37.085|sy-aleppo-gov|town|حريتان|Харитан|Hariten|Hreitan;Huraytan
sy-anadan|Anadan|36.293 37.045|sy-aleppo-gov|town|عندان|Анадан|Anadan|Andan
sy-kafr-hamra|Kafr Hamra|36.245 37.080|sy-aleppo-gov|town|كفر حمرة|Кафр-Хамра|Kefr Hamra|
sy-hayyan|Hayyan|36.325 37.055|sy-aleppo-gov|town|~حيان|||Hayan
sy-atarib|Atarib|36.139 36.825|sy-aleppo-gov|town|الأتارب|Атариб;Эль-Атариб|Etarib;Etarip|Al-Atareb;Atareb
sy-darat-izza|Darat Izza|36.282 36.852|sy-aleppo-gov|town|دارة عزة|Дарат-Изза;Дарет-Изза|Daret İzze;Darat İzze;Daretizze|Daret Ezza;Darat Izzah;Daret Izza;Darat Ezza;Daret Ezzeh;Daret Azzah
sy-safira|al-Safira|36.077 37.373|sy-aleppo-gov|town|السفيرة|Эс-Сафира|Sefire|Safirah;Sfira;Safira
sy-khanasir|Khanasir|35.782 37.499|sy-aleppo-gov|town|خناصر|Ханасер|Hanasır|Khanaser;Khanassir
sy-khan-tuman|Khan Tuman|36.120 37.048|sy-aleppo-gov|town|خان طومان|Хан-Туман|Han Tuman|Khan Touman
sy-khan-al-assal|Khan al-Assal|36.170 37.040|sy-aleppo-gov|town|خان العسل|Хан-эль-Асаль|Han el-Asel|Khan al-Asal
sy-al-eis|al-Eis|36.020 36.990|sy-aleppo-gov|town|العيس|Эль-Ис|El İs|al-Ais;al-Iss;Tal al-Eis
sy-hader|al-Hader|35.990 37.051|sy-aleppo-gov|town|~الحاضر|Эль-Хадер|Hadır|al-Hadher;al-Hadir
sy-zirbah|al-Zirbah|36.068 36.980|sy-aleppo-gov|town|الزربة|||Zerbah;al-Zerba;Zarbah
sy-deir-hafir|Deir Hafir|36.157 37.708|sy-aleppo-gov|town|دير حافر|Дейр-Хафер|Deyr Hafir|Deir Hafer
sy-maskana|Maskana|35.966 38.042|sy-aleppo-gov|town|مسكنة|Маскана|Meskene|Maskanah;Meskene
sy-tadef|Tadef|36.348 37.531|sy-aleppo-gov|town|تادف|Тадеф|Tadif|Tadif
sy-qabasin|Qabasin|36.433 37.569|sy-aleppo-gov|town|قباسين|Кабасин|Kabasin|Kabbasin;Qabbasin
sy-bizaah|Bizaah|36.372 37.566|sy-aleppo-gov|town|بزاعة|Бизаа|Bizaa|Bzaa;Buza'a
sy-akhtarin|Akhtarin|36.511 37.336|sy-aleppo-gov|town|أخترين|Ахтарин|Ahterin|
sy-soran-aleppo|Soran|36.566 37.213|sy-aleppo-gov|town|~صوران|Соран|Soran|Sawran
sy-kafr-naya|Kafr Naya|36.430 37.060|sy-aleppo-gov|town|كفرنايا|||Kafr Naya
sy-maaranaz|Maaranaz|36.530 37.020|sy-aleppo-gov|town|مرعناز|||Maranaz
sy-jindires|Jindires|36.395 36.689|sy-aleppo-gov|town|جنديرس|Джандарис|Cinderes;Cinderis|Jandaris;Jinderes;Jindayris;Cindirês;Jindaris
sy-rajo|Rajo|36.676 36.664|sy-aleppo-gov|town|راجو|Раджу|Raco|Raju
sy-bulbul|Bulbul|36.769 36.820|sy-aleppo-gov|town|~بلبل|Бюльбюль|Bülbül|Bilbil
sy-sheikh-al-hadid|Sheikh al-Hadid|36.501 36.599|sy-aleppo-gov|town|شيخ الحديد||Şeyh Hadid|Shiye;Shaykh al-Hadid
sy-mabatli|Mabatli|36.562 36.743|sy-aleppo-gov|town|معبطلي||Mabetli|Maabatli;Mobata
sy-tokhar|al-Tukhar|36.65 37.92|sy-aleppo-gov|town|التوخار|Тухар|Tuhar|Tokhar;al-Tokhar;Tokkhar;Tukhar
sy-sarrin|Sarrin|36.588 38.298|sy-aleppo-gov|town|صرين|Саррин|Sirrin|Sirrin;Serrin
sy-ain-issa|Ain Issa|36.386 38.862|sy-raqqa-gov|town|عين عيسى|Айн-Исса;Айн-Иса;Айн-Исе;Айн-Иссе;Айн-Исы|Ayn İsa|Ayn Issa;Ain Aissa;Eyn Îsa;Ain Eissa;Ayn Isa;Ain Essa
sy-tal-abyad|Tal Abyad|36.696 38.954|sy-raqqa-gov|town|تل أبيض|Телль-Абьяд;Тель-Абьяд|Tel Abyad|Tell Abyad;Girê Spî;Gire Spi;Tel Abiad
sy-suluk|Suluk|36.596 39.130|sy-raqqa-gov|town|سلوك|Сулук|Suluk|
sy-tabqa|Tabqa|35.838 38.548|sy-raqqa-gov|town|الطبقة|Табка;Эт-Табка|Tabka|Al-Thawra;al-Tabqah;Tebqa;Thawrah;Tabaqa;Al-Tabqah
sy-tabqa-dam|Tabqa Dam|35.872 38.566|sy-raqqa-gov|dam|سد الطبقة;سد الفرات|плотина Табка|Tabka Barajı|Euphrates Dam;Tabqa dam;barrage de Tabqa
sy-tabqa-airbase|Tabqa airbase|35.754 38.566|sy-raqqa-gov|airbase|مطار الطبقة|авиабаза Табка|Tabka Hava Üssü|Tabqa air base;Tabqa military airport
sy-mansoura-raqqa|al-Mansoura|35.839 38.743|sy-raqqa-gov|town|~المنصورة|||Mansura;al-Mansura;Mansoura
sy-maadan|Maadan|35.755 39.598|sy-raqqa-gov|town|معدان|Маадан|Madan|Ma'adan;Madan
sy-karama|al-Karama|35.869 39.278|sy-raqqa-gov|town|~الكرامة|||al-Karamah
sy-tishreen-dam|Tishrin Dam|36.382 38.183|sy-aleppo-gov|dam|سد تشرين|плотина Тишрин;Тишринская плотина;дамба Тишрин|Tişrin Barajı;Teşrin Barajı|Tishreen Dam;Tichrin Dam;barrage de Tichrine
sy-baath-dam|Baath Dam|35.887 38.742|sy-raqqa-gov|dam|سد البعث|||Ba'ath Dam
sy-resafa|Resafa|35.629 38.758|sy-raqqa-gov|town|~الرصافة|Ресафа|Rusafe|Rusafa junction;al-Rasafa
sy-ras-al-ain|Ras al-Ain|36.850 40.071|sy-hasakah-gov|town|رأس العين;راس العين|Рас-эль-Айн;Рас-аль-Айн;Рас-уль-Айн|Resulayn;Rasulayn|Ras al-Ayn;Serê Kaniyê;Serekaniye;Ras al-Aïn;Serekani;Sari Kani;Sere Kaniye;Sarekaniye
sy-tal-tamr|Tal Tamr|36.656 40.371|sy-hasakah-gov|town|تل تمر|Телль-Тамр;Тель-Тамер;Телль-Тамер|Tel Temir;Tel Tamir|Tell Tamer;Tel Tamer;Til Temir;Til Temîr;Tel Temr;Tell Tamr;Tal Temir
sy-tal-hamis|Tal Hamis|36.757 41.399|sy-hasakah-gov|town|تل حميس|Телль-Хамис;Тель-Хамис||Tel Hamis;Tall Hamees;Tal Hmeis;Tell Hamees
sy-tal-brak|Tal Brak|36.667 41.058|sy-hasakah-gov|town|تل براك|||Tell Brak
sy-amuda|Amuda|37.104 40.930|sy-hasakah-gov|town|عامودا|Амуда|Amude|Amouda;Amude;Amûdê
sy-malikiyah|al-Malikiyah|37.177 42.140|sy-hasakah-gov|town|المالكية;ديريك|Эль-Маликия|Malikiye;Derik|Derik;Dêrik;al-Malikiya;Dayrik
sy-rmelan|Rmelan|36.998 41.951|sy-hasakah-gov|oilfield|رميلان|Румейлан|Rumeylan|Rumeilan;Rmeilan;Remelan
sy-qahtaniyah|al-Qahtaniyah|37.029 41.546|sy-hasakah-gov|town|القحطانية|||Tirbespi;Tirbespiyê;Qahtaniya
sy-darbasiyah|al-Darbasiyah|37.073 40.652|sy-hasakah-gov|town|الدرباسية||Derbesiye|Dirbesiye;Darbasiya;Derbasiye
sy-shaddadi|al-Shaddadi|36.058 40.735|sy-hasakah-gov|town|الشدادي|Шаддади;Эш-Шаддади|Şeddadi|Shaddadeh;Shadadi;Shaddadah;Şedadê
sy-al-hol|al-Hol|36.390 41.150|sy-hasakah-gov|town|~الهول|Эль-Холь;Аль-Хол|Hol;El Hol|al-Hawl;al-Hol camp;Hol camp;al-Houl;مخيم الهول;Hol Kampı;лагерь Аль-Хол
sy-roj-camp|Roj camp|37.12 42.02|sy-hasakah-gov|camp|مخيم روج|лагерь Родж|Roj Kampı|al-Roj camp;Camp Roj
sy-areesheh|al-Arishah|36.232 40.772|sy-hasakah-gov|town|العريشة;مخيم العريشة|||Areesheh;Arisha camp;Areesha;Arisheh;Areesha camp;al-Arisha camp
sy-markada|Markada|35.746 40.753|sy-hasakah-gov|town|مركدة|Маркада;Эль-Маркада|Merkada|Markadah
sy-sinaa-prison|Ghweran|36.485 40.745|sy-hasakah-gov|neighbourhood|غويران;سجن الصناعة|Гвейран|Guveyran;Sinaa Hapishanesi|Ghwayran;Gweiran;Geweran;al-Sina'a prison;Sinaa prison;Ghuwayran
sy-yarubiyah|al-Yarubiyah|36.811 42.062|sy-hasakah-gov|crossing|اليعربية|Эль-Яарубия||Yaarubiyah;Yarubiya;Tel Kocher;Til Kocer;Yaroubiya;Yaaroubiyeh
sy-semalka|Semalka crossing|37.09 42.37|sy-hasakah-gov|crossing|سيمالكا;معبر سيمالكا|Семалка;Симелка|Semalka|Semelka;Faysh Khabur crossing;Semalka
sy-nusaybin-gate|Qamishli-Nusaybin crossing|37.06 41.22|sy-hasakah-gov|crossing|||Nusaybin Sınır Kapısı|
sy-mayadin|al-Mayadin|35.020 40.452|sy-deir-ez-zor-gov|town|الميادين|Меядин;Эль-Маядин|Meyadin|Mayadeen;Mayadin;Mayadine
sy-albukamal|Albu Kamal|34.452 40.919|sy-deir-ez-zor-gov|town|البوكمال;أبو كمال|Абу-Камаль;Абу-Кемаль;Аль-Букамаль;Букамаль;Альбу-Камаль|Ebu Kemal;Elbukemal;Ebukemal|Abu Kamal;Al-Bukamal;Bukamal;Boukamal;Albukamal;Bou Kamal;Al Bukamal
sy-hajin|Hajin|34.695 40.831|sy-deir-ez-zor-gov|town|~هجين|Хаджин|Hacin;Hecin|Hajeen;Hadjine;Hajjin
sy-baghuz|Baghuz|34.456 40.965|sy-deir-ez-zor-gov|town|الباغوز|Багуз|Baguz|Baghouz;al-Baghuz Fawqani;Baguz
sy-susa|al-Susah|34.534 40.958|sy-deir-ez-zor-gov|town|السوسة|Суса||Sousa;al-Sousa;Soussa
sy-shaafa|al-Shaafah|34.565 40.925|sy-deir-ez-zor-gov|town|الشعفة|||Shaafa;al-Shafah
sy-muhasan|Muhasan|35.233 40.317|sy-deir-ez-zor-gov|town|موحسن|||Mohasan;Muh Hasan;Mouhassan
sy-ashara|al-Ashara|34.921 40.560|sy-deir-ez-zor-gov|town|العشارة|||Asharah;al-Asharah
sy-busayra|al-Busayrah|35.156 40.427|sy-deir-ez-zor-gov|town|~البصيرة|Бусейра;Эль-Бусейра||Busayra;al-Bsera;Basira;Bsaira;Buseira;Busaira;Al-Busayra;Busairah
sy-kasra|al-Kasrah|35.567 39.920|sy-deir-ez-zor-gov|town|الكسرة|||al-Kasra
sy-khasham|Khasham|35.301 40.289|sy-deir-ez-zor-gov|town|خشام|Хашам;Хушам||Khusham;Hasham
sy-al-tanak|al-Tanak oilfield|35.05 40.60|sy-deir-ez-zor-gov|oilfield|حقل التنك|||Tanak oil field;~al-Tanak
sy-omar-field|al-Omar oilfield|35.100 40.566|sy-deir-ez-zor-gov|oilfield|حقل العمر|месторождение Омар;Аль-Омар;Эль-Омар;месторождение Эль-Омар|Ömer petrol sahası|Al-Omar field;Omar oil field;al-Omar oil field;Omar field;~al-Omar;al-Omar field;Al-Omar
sy-conoco|Conoco gas field|35.334 40.310|sy-deir-ez-zor-gov|oilfield|حقل كونيكو;كونيكو|Коноко|Koniko;Conoco gaz sahası|Koniko;Coneco;Conoco field;Conoco gas plant;Conoco;Conoco plant
sy-deir-ez-zor-airport|Deir ez-Zor airbase|35.285 40.176|sy-deir-ez-zor-gov|airbase|مطار دير الزور|аэропорт Дейр-эз-Зор|Deyrizor Havaalanı|Deir ez-Zor airport;Deir al-Zor airport;Deir Ezzor military airport
sy-jabal-tharda|Jabal Tharda|35.24 40.12|sy-deir-ez-zor-gov|site|جبل الثردة|Джебель-Тарда||Jabal Thardah;al-Tharda;Tharda mountain
sy-saraqib|Saraqib|35.864 36.806|sy-idlib-gov|town|سراقب|Серакиб;Саракиб;Серакаб;Саракеб|Serakib|Saraqeb;Sarakeb;Saraqueb;Saraqab
sy-maarrat-al-numan|Maarrat al-Numan|35.648 36.677|sy-idlib-gov|town|معرة النعمان|Маарет-эн-Нууман;Мааррет-эн-Нуман;Мааррат-эн-Нуман;Мааррет-ан-Нуман;Мааррат-ан-Нуман;Маарет-эн-Нуаман;Мааррат-ан-Нууман;Маарет-ан-Нуман|Maarat Numan;Maaretünnuman;Maarratünnuman;Maaret el-Numan|Maaret al-Numan;Maarat al-Numan;Ma'arat al-Nu'man;Marat al-Numan;Maaret al-Noman;Maarat Numan;Maaret al-Noomane;Maarrat al-Numan;Maaret al-Noomane;Maarat al-Nomane;Maaret en-Numan;Maarat an-Noumane;Maarat al-Nouman;Maarrat Numan;Maaret Numan
sy-khan-sheikhoun|Khan Sheikhoun|35.442 36.651|sy-idlib-gov|town|خان شيخون|Хан-Шейхун;Хан-Шейхон|Han Şeyhun|Khan Shaykhun;Khan Cheikhoun;Khan Sheikhun;Khan Shaikhoun;Khan Sheikoun;Khan Shaykoun
sy-jisr-al-shughur|Jisr al-Shughur|35.814 36.320|sy-idlib-gov|town|جسر الشغور|Джиср-эш-Шугур;Джиср-Шугур;Джиср аш-Шугур|Cisr eş-Şuğur;Cisreşşuğur|Jisr ash-Shughur;Jisr al-Shughour;Jisr al-Shaghour;Jisr al-Choghour;Jisr Shughur;Jisr ash-Shugur;Jisr al-Shoughour;Jisr Shughour
sy-ariha|Ariha|35.814 36.610|sy-idlib-gov|town|أريحا|Ариха|Eriha|
sy-binnish|Binnish|35.957 36.714|sy-idlib-gov|town|بنش|Биннеш;Бинниш;Беннеш|Binniş|Binnesh;Bennish;Binish;Binnich
sy-taftanaz|Taftanaz|35.998 36.786|sy-idlib-gov|town|تفتناز|Тафтаназ|Taftanaz|
sy-sarmin|Sarmin|35.904 36.725|sy-idlib-gov|town|سرمين|Сармин|Sermin|Sarmeen
sy-sarmada|Sarmada|36.186 36.725|sy-idlib-gov|town|سرمدا|Сармада;Сермада|Sermede;Sermeda|Sarmadah
sy-dana|al-Dana|36.213 36.770|sy-idlib-gov|town|الدانا|Эд-Дана|Dana|Ad Dana;al-Dana
sy-atmeh|Atmeh|36.302 36.690|sy-idlib-gov|camp|أطمة|Атма;Атме;Атмех|Atme|Atma;Atmah;Atmeh camp
sy-salqin|Salqin|36.139 36.452|sy-idlib-gov|town|سلقين|Салькин;Салкин|Salkin|Salqeen;Salqine
sy-harim|Harem|36.212 36.521|sy-idlib-gov|town|حارم|Харим|Harim|~Harem;Harim
sy-armanaz|Armanaz|36.084 36.503|sy-idlib-gov|town|أرمناز|Арманаз|Ermenaz|
sy-kafr-takharim|Kafr Takharim|36.117 36.515|sy-idlib-gov|town|كفر تخاريم|||Kafar Takharim
sy-maarrat-misrin|Maarrat Misrin|36.012 36.672|sy-idlib-gov|town|معرة مصرين|Маарет-Мисрин|Maarrat Misrin|Maaret Misrin;Maarat Masrin;Maarat Misreen
sy-kafranbel|Kafranbel|35.614 36.564|sy-idlib-gov|town|كفرنبل|Кафранбель;Кафр-Набль;Кафр-Набал|Kefranbil;Kefer Nebil;Kefrenbil;Kefr Nebil;Kefernebil|Kafr Nabl;Kafranbil;Kafr Nabil;Kafr Nabel;Kafr Nubl;Kfar Nabl
sy-hass|Hass|35.634 36.604|sy-idlib-gov|town|~حاس|Хас|Has|Haas;Hass village
sy-kafr-rumah|Kafr Rumah|35.63 36.64|sy-idlib-gov|town|كفرومة|||Kafr Roumah;Kafruma;Kafr Ruma
sy-hish|Hish|35.548 36.644|sy-idlib-gov|town|~حيش|||Heesh
sy-ihsim|Ihsim|35.721 36.556|sy-idlib-gov|town|إحسم|||Ehsim
sy-al-bara|al-Bara|35.689 36.536|sy-idlib-gov|town|البارة|||Bara village;al-Barah
sy-abu-al-duhur|Abu al-Duhur|35.741 37.045|sy-idlib-gov|town|أبو الظهور;أبو الضهور|Абу-эд-Духур;Абу-Духур;Абу-ад-Духур;Абу-аз-Зухур|Ebu Zuhur|Abu al-Zuhur;Abu Duhur;Abu al-Dhuhur;Abu Dhuhur;Abu Alduhour;Abu ad-Duhur;Abu Dhuhour;Abu Zuhour
sy-abu-al-duhur-airbase|Abu al-Duhur airbase|35.732 37.104|sy-idlib-gov|airbase|مطار أبو الظهور|авиабаза Абу-эд-Духур|Ebu Zuhur Hava Üssü|Abu al-Duhur air base
sy-tal-toqan|Tal Toqan|35.80 37.00|sy-idlib-gov|town|تل طوقان|||Tal Toughan;Tell Touqan
sy-millis|Milis|36.04 36.53|sy-idlib-gov|town|ملس|||Millis;Meles
sy-kafr-aweid|Kafr Aweid|35.63 36.49|sy-idlib-gov|town|كفرعويد|||Kafr Uwayd;Kafr Oweid;Kafr Owaid
sy-fuah|al-Fuah|35.983 36.701|sy-idlib-gov|town|الفوعة|Эль-Фуа;Фуа|Fua|Fua;al-Foua;Fouaa;al-Fu'ah;Foah;Foua;Fu'a;Fuaa;Fuua
sy-kefraya|Kefraya|35.985 36.680|sy-idlib-gov|town|كفريا|Кафрая;Кефрая|Kefreya|Kafriya;Kafraya;Kefrayya;Kefarya;Kafarya;Kfarya;Kafariya
sy-qmenas|Qaminas|35.905 36.68|sy-idlib-gov|town|قميناس|||Qamenas;Qmenas;Qminas
sy-talmenes|Talmenes|35.64 36.73|sy-idlib-gov|town|تلمنس|Тальменес||Talamenes;Tal Mannas;Talmanas
sy-darkush|Darkush|35.992 36.394|sy-idlib-gov|town|دركوش|Даркуш|Derkuş|Darkoush
sy-bidama|Bidama|35.812 36.196|sy-idlib-gov|town|بداما|Бидама|Bidama|Badama;Bdama
sy-janudiyah|al-Janudiyah|35.885 36.291|sy-idlib-gov|town|الجانودية|||Janoudiyeh
sy-khirbet-al-joz|Khirbet al-Joz|35.89 36.19|sy-idlib-gov|crossing|خربة الجوز||Hirbet el-Coz|Khirbet al-Jouz;Ain al-Bayda crossing
sy-bab-al-hawa|Bab al-Hawa crossing|36.239 36.690|sy-idlib-gov|crossing|باب الهوى;معبر باب الهوى|Баб-эль-Хава;Баб-аль-Хава|Bab el-Hava;Cilvegözü;Babu'l Hava;Babulhava|Bab al-Hawa;Bab el-Hawa;Bab al-Hawa border crossing;Bab al-Haoua;Bab el-Haoua
sy-bab-al-salam|Bab al-Salam crossing|36.640 37.080|sy-aleppo-gov|crossing|باب السلامة|Баб-эс-Салам|Öncüpınar;Bab es-Selame|Bab al-Salameh;Bab al-Salama;Bab al-Salam;Bab al-Salamah
sy-tamanah|al-Tamanah|35.458 36.748|sy-idlib-gov|town|~التمانعة|Тамана||Tamanaa;al-Tamaneh;Tamanah
sy-sinjar-idlib|Sinjar (Idlib)|35.590 37.005|sy-idlib-gov|town|سنجار (إدلب)|Синджар (Идлиб)||
sy-nerab-idlib|Nayrab (Idlib)|35.89 36.75|sy-idlib-gov|town|النيرب|Найраб;Нейраб;Найраб (Idlib)|Neyrab|al-Nayrab;Neirab (Idlib)
sy-qasr-ibn-wardan|Qasr Ibn Wardan|35.377 37.244|sy-hama-gov|site|قصر ابن وردان|||
sy-murak|Murak|35.376 36.690|sy-hama-gov|town|مورك|Мурак;Морек;Мурек;Морик|Morik;Murik|Morek;Morik;Mork;Mourek
sy-kafr-zita|Kafr Zita|35.374 36.603|sy-hama-gov|town|كفر زيتا|Кафр-Зита;Кафр-Зейта;Кфар-Зита|Kefr Zeyta;Kefr Zita;Keferzita;Kefer Zita|Kafr Zeita;Kafr Zayta;Kafr Zeta;Kafrzita;Kfar Zita
sy-latamina|al-Latamina|35.322 36.622|sy-hama-gov|town|اللطامنة|Латамина;Латамна;Эль-Латамна|Latamne|al-Lataminah;Latamneh;al-Latamneh;Ltamenah;Latamneh;Latamné;Latamna
sy-mhardeh|Mhardeh|35.248 36.572|sy-hama-gov|town|محردة|Мхарде;Махарда;Мухарда|Mharde;Muhardeh;Mahrada|Maharda;Mahardah;Muhradah;Mhardah;Mahrada
sy-suqaylabiyah|al-Suqaylabiyah|35.367 36.394|sy-hama-gov|town|السقيلبية|Скальбия||Suqaylibiyah;Skelbiyeh;Al-Suqaylabiyah
sy-halfaya|Halfaya|35.260 36.606|sy-hama-gov|town|حلفايا|Хальфая|Halfaya|Helfaya
sy-tayyibat-al-imam|Tayyibat al-Imam|35.266 36.712|sy-hama-gov|town|طيبة الإمام|||Taybat al-Imam;Tibet al-Imam
sy-soran-hama|Suran|35.292 36.748|sy-hama-gov|town|صوران (حماة)|Суран||Soran (Hama);Sawran (Hama)
sy-qalat-al-madiq|Qalaat al-Madiq|35.415 36.391|sy-hama-gov|town|قلعة المضيق|Калаат-эль-Мадик|Kalat el-Madik|Qalat al-Madiq;Qal'at al-Madhiq;Qalaat al-Mudiq
sy-masyaf|Masyaf|35.065 36.341|sy-hama-gov|town|مصياف|Масьяф|Masyaf|Misyaf;Masyaf
sy-salamiyah|Salamiyah|35.011 37.053|sy-hama-gov|town|السلمية|Саламия;Селемия;Саламийя;Салямия;Салямийя|Selemiye|Salamiya;Salamiyeh;Salamieh;al-Salamiyah;Salamiyya;Salamié
sy-uqayribat|Uqayribat|35.043 37.464|sy-hama-gov|town|عقيربات|Акербат||Uqeirbat;Aqerbat;Oqayrabat
sy-aqrab|Aqrab|34.85 36.47|sy-hama-gov|town|~عقرب|||Aqrab
sy-zara-plant|Zara power plant|34.93 36.62|sy-hama-gov|site|محطة الزارة|||Zaara power plant;Zara thermal station;Zaara
sy-hama-airbase|Hama airbase|35.118 36.711|sy-hama-gov|airbase|مطار حماة|авиабаза Хама||Hama air base;Hama military airport
sy-rastan|Rastan|34.927 36.732|sy-homs-gov|town|الرستن|Эр-Растан;Растан;Аль-Растан|Resten|al-Rastan;Rustan;Rastane;Restan
sy-talbiseh|Talbiseh|34.841 36.731|sy-homs-gov|town|تلبيسة|Тальбиса;Телль-Биса;Тель-Биса;Телбиса|Telbise|Talbisah;Talbisa;Talbissa;Tell Bisa
sy-houla|Houla|34.88 36.52|sy-homs-gov|town|الحولة|Хула;Эль-Хула|Hula;Hule|al-Houla;Hula;Taldou;Al-Hula
sy-qusayr|al-Qusayr|34.508 36.580|sy-homs-gov|town|~القصير|Эль-Кусейр;Кусейр;Аль-Кусейр;Эль-Кусайр;Кусайр|Kuseyr|Qusair;Quseir;Qusayr;al-Qusair;al-Qusseir;Qousayr;Al-Quseir
sy-talkalakh|Talkalakh|34.668 36.260|sy-homs-gov|town|تلكلخ|Телль-Калах|Telkelah|Tall Kalakh;Tel Kalakh;Tal Kalakh
sy-qaryatayn|al-Qaryatayn|34.230 37.241|sy-homs-gov|town|القريتين|Эль-Карьятейн;Эль-Карьятайн|Karyateyn;Karyeteyn|Qaryatain;Qariyatayn;al-Qaryatain;al-Qaryateen;Qaryateyn;Karyatain;Al-Qaryateen;Qaryatein
sy-sukhnah|al-Sukhnah|34.885 38.871|sy-homs-gov|town|السخنة|Эс-Сухна|Sukne|al-Sukhna;Sukhneh;Sokhna;al-Suknah
sy-arak|Arak|34.64 38.57|sy-homs-gov|oilfield|آراك|Арак||~Arak;Arak gas field
sy-shaer-field|Shaer gas field|34.80 37.90|sy-homs-gov|oilfield|حقل الشاعر|Шаер||Shaar gas field;al-Shaer gas field;Sha'er
sy-t4|T4 airbase|34.523 37.630|sy-homs-gov|airbase|مطار التيفور;مطار التي فور;التيفور;التي فور|авиабаза Т-4;Т-4;Т4;Тияс|T-4 Hava Üssü|T4 air base;Tiyas airbase;Tiyas air base;Tiyas;T-4;T4;Tayfur airbase;T-4 airbase;Tiyas base;Tayfur;T-4 air base
sy-shayrat|Shayrat airbase|34.490 36.909|sy-homs-gov|airbase|مطار الشعيرات;الشعيرات|Шайрат;авиабаза Шайрат;Шаайрат|Şayrat;Şuayrat|Shayrat;Shayrat air base;al-Shayrat;Shairat;Al-Shayrat
sy-tanf|al-Tanf|33.506 38.618|sy-homs-gov|site|التنف|Эт-Танф;Танф;Аль-Танф|Tanf;Tenef|al-Tanf base;Tanf;At Tanf;Tanef;Tanaf;Al-Tanaf
sy-rukban|Rukban camp|33.31 38.70|sy-homs-gov|camp|مخيم الركبان;الركبان|Рукбан;Рокбан|Rukban Kampı|Rukban;al-Rukban;Rokban;Er-Rukban;Roukbane;Roukban;Rakban
sy-mahin|Mahin|34.242 37.058|sy-homs-gov|town|~مهين|Махин|Mahin|Maheen
sy-sadad|Sadad|34.312 36.926|sy-homs-gov|town||Садад||
sy-hisya|Hisya|34.412 36.759|sy-homs-gov|town|حسياء|||Hassia;Hisyah
sy-homs-waer|al-Waer|34.75 36.67|sy-homs-gov|neighbourhood|الوعر|Эль-Ваэр;Эль-Ваар;Аль-Ваар|Vaer;Vaar|al-Wa'er;Waer;al-Waar
sy-homs-baba-amr|Baba Amr|34.71 36.69|sy-homs-gov|neighbourhood|بابا عمرو|Баба-Амр;Баба-Амро|Baba Amr|Bab Amr;Baba Amro;Bab Amro
sy-homs-khalidiya|Khalidiya (Homs)|34.74 36.71|sy-homs-gov|neighbourhood|الخالدية (حمص)|||Khalidiyeh
sy-homs-ikrima|Ikrima|34.705 36.715|sy-homs-gov|neighbourhood|عكرمة|||Akrama;Ekrima;Ikrima neighborhood;Ekrema
sy-homs-zahraa|al-Zahraa (Homs)|34.735 36.735|sy-homs-gov|neighbourhood|الزهراء (حمص)|||
sy-furqlus|Furqlus|34.606 37.087|sy-homs-gov|town|الفرقلس|||al-Furqlus
sy-krak|Krak des Chevaliers|34.757 36.295|sy-homs-gov|site|قلعة الحصن|Крак-де-Шевалье||Qalaat al-Hosn
sy-jableh|Jableh|35.362 35.928|sy-latakia-gov|town|جبلة|Джебла;Джабла;Джабле|Cebele;Ceble|Jabla;Jablah;Jebleh
sy-hmeimim|Hmeimim airbase|35.401 35.949|sy-latakia-gov|airbase|حميميم;قاعدة حميميم|Хмеймим;авиабаза Хмеймим|Hmeymim;Himeymim|Khmeimim;Hmeimim;Hmeimim air base;Hmeymim;Khmeymim;Humaymim;Khmeimim airbase;Bassel al-Assad airport;Hemeimeem;Hmeimeem;Hamimim;Hmaimim;Humaimim;Hemeimim;Khmaymim
sy-qardaha|Qardaha|35.456 36.059|sy-latakia-gov|town|القرداحة|Кардаха|Kardaha|al-Qardahah
sy-kasab|Kasab|35.926 35.990|sy-latakia-gov|town|~كسب|Кесаб|Keseb|Kessab;Kassab
sy-salma|Salma|35.68 36.11|sy-latakia-gov|town|~سلمى|Сальма|Selma|~Salma
sy-kinsabba|Kinsabba|35.744 36.164|sy-latakia-gov|town|كنسبا|Кинсибба|Kinsibba|Kansaba;Kinsibba;Kabani;Kabina
sy-rabia-latakia|Rabia (Latakia)|35.787 36.038|sy-latakia-gov|town|ربيعة|Рабия||~Rabia;Rabi'a
sy-haffah|al-Haffah|35.598 36.030|sy-latakia-gov|town|الحفة|||Haffa;al-Haffa
sy-baniyas|Baniyas|35.182 35.949|sy-tartus-gov|town|بانياس|Банияс|Banyas|Banias;Banyas
sy-safita|Safita|34.821 36.118|sy-tartus-gov|town|صافيتا|Сафита||
sy-douma|Douma|33.572 36.403|sy-damascus-rural-gov|town|دوما|Дума;Восточная Дума|Duma|~Duma;Doma
sy-ghouta|Eastern Ghouta|33.53 36.42|sy-damascus-rural-gov|district|الغوطة الشرقية;الغوطة|Восточная Гута;Гута|Doğu Guta;Guta|Ghouta;East Ghouta;Ghuta;Eastern Ghuta;Ghouta orientale;eastern suburbs of Damascus
sy-western-ghouta|Western Ghouta|33.43 36.20|sy-damascus-rural-gov|district|الغوطة الغربية|Западная Гута|Batı Guta|West Ghouta
sy-darayya|Darayya|33.458 36.233|sy-damascus-rural-gov|town|داريا|Дарайя;Дарая;Дарайа;Дарейя|Daraya|Daraya;Dareya;Dariya;Daraiya;Daryya
sy-moadamiyah|Moadamiyet al-Sham|33.465 36.202|sy-damascus-rural-gov|town|معضمية الشام;المعضمية|Муаддамия;Муадамия|Muaddamiye;Muadamiyet el-Şam|Moadamiyet;Moadamiya;Muadamiyat al-Sham;Moadamiyeh;Muadhamiya;Moadamiyeh al-Sham;Mouadamiya;Mu'adamiya;Madamiyet al-Sham;Moadhamiyeh;Moadamiyah;Muaddamiyah
sy-harasta|Harasta|33.559 36.365|sy-damascus-rural-gov|town|حرستا|Хараста|Harasta|
sy-arbin|Arbin|33.537 36.366|sy-damascus-rural-gov|town|عربين|Арбин|Arbin|Irbin;Erbin;Arbeen;Irbeen
sy-zamalka|Zamalka|33.525 36.353|sy-damascus-rural-gov|town|زملكا|Замалка|Zemelka|
sy-ain-tarma|Ain Tarma|33.519 36.343|sy-damascus-rural-gov|town|عين ترما|Айн-Тарма|Ayn Terma|Ein Tarma;Ayn Tarma
sy-kafr-batna|Kafr Batna|33.512 36.373|sy-damascus-rural-gov|town|كفر بطنا|Кафр-Батна|Kefr Batna|
sy-saqba|Saqba|33.518 36.387|sy-damascus-rural-gov|town|سقبا|Сакба|Sakba|
sy-hamouriyah|Hamouriyah|33.525 36.393|sy-damascus-rural-gov|town|حمورية|Хамурия|Hammuriye|Hammuriyah;Hamoria;Hamouria
sy-misraba|Misraba|33.551 36.392|sy-damascus-rural-gov|town|مسرابا|Мисраба|Misraba|Mesraba
sy-mleiha|al-Mleiha|33.485 36.376|sy-damascus-rural-gov|town|المليحة|Млейха|Muleyha|Mleha;Mulayhah;al-Malihah;Mulaiha
sy-nashabiyah|al-Nashabiyah|33.511 36.486|sy-damascus-rural-gov|town|النشابية|||Nashabiya
sy-marj|al-Marj|33.49 36.48|sy-damascus-rural-gov|district|~المرج|||Marj al-Sultan;Marj
sy-deir-al-asafir|Deir al-Asafir|33.466 36.420|sy-damascus-rural-gov|town|دير العصافير|||Deir al-Assafir
sy-adra|Adra|33.60 36.51|sy-damascus-rural-gov|town|~عدرا|Адра|Adra|
sy-dumayr|al-Dumayr|33.644 36.694|sy-damascus-rural-gov|town|~الضمير|Думейр|Dumeyr|Dumayr;Dumeir;Dmeir;al-Dumair;Dumair airbase;Dumayr airbase
sy-otaybah|al-Otaybah|33.48 36.60|sy-damascus-rural-gov|town|~العتيبة|||Otaiba;Utaybah
sy-jayrud|Jayrud|33.807 36.739|sy-damascus-rural-gov|town|جيرود|Джейруд|Ceyrud|Jayroud;Jeiroud;Jeirud
sy-qutayfah|al-Qutayfah|33.738 36.601|sy-damascus-rural-gov|town|القطيفة|||Qutaifa;al-Qutayfa;Qtayfeh
sy-ruhaybah|al-Ruhaybah|33.744 36.704|sy-damascus-rural-gov|town|الرحيبة|||Ruhaiba;Rahiba
sy-nabk|al-Nabk|34.024 36.728|sy-damascus-rural-gov|town|النبك|Эн-Набк|Nebek|Nabek;al-Nabek
sy-yabroud|Yabroud|33.969 36.657|sy-damascus-rural-gov|town|يبرود|Ябруд|Yebrud|Yabrud
sy-maaloula|Maaloula|33.845 36.545|sy-damascus-rural-gov|town|معلولا|Маалюля|Malula|Ma'lula;Maalula
sy-saidnaya|Saydnaya|33.695 36.371|sy-damascus-rural-gov|town|صيدنايا|Сайдная;Седная;Сейдная;Сайднайя|Saydnaya;Sednaya|Saidnaya;Sednaya;Sednaya prison;Saydnaya prison;Saidnaya prison;Seydnaya
sy-tell|al-Tall|33.610 36.311|sy-damascus-rural-gov|town|~مدينة التل|||al-Tell;At Tall;~Tell
sy-zabadani|Zabadani|33.725 36.100|sy-damascus-rural-gov|town|الزبداني|Забадани;Эз-Забадани|Zebedani;Zebadani|al-Zabadani;Zabadany;Zabdani
sy-madaya|Madaya|33.690 36.104|sy-damascus-rural-gov|town|مضايا|Мадая;Мадайя;Маддая|Madaya|
sy-ain-al-fijah|Ain al-Fijah|33.615 36.183|sy-damascus-rural-gov|town|عين الفيجة|Айн-эль-Фиджа||Ein al-Fijeh;Ain al-Fija
sy-bludan|Bludan|33.729 36.130|sy-damascus-rural-gov|town|بلودان|||Bloudan
sy-qudsaya|Qudsaya|33.548 36.216|sy-damascus-rural-gov|town|قدسيا|Кудсая||Qudsayya;Qudssaya
sy-jamraya|Jamraya|33.56 36.22|sy-damascus-rural-gov|site|جمرايا|Джамрая|Cemraya|Jamraya research centre
sy-hameh|al-Hameh|33.563 36.217|sy-damascus-rural-gov|town|الهامة|||al-Hamah
sy-dimas|al-Dimas|33.587 36.093|sy-damascus-rural-gov|town|~الديماس|||Dimas
sy-qatana|Qatana|33.438 36.079|sy-damascus-rural-gov|town|قطنا|Катана|Katana|
sy-kiswah|al-Kiswah|33.358 36.242|sy-damascus-rural-gov|town|الكسوة|Эль-Кисва|Kisve|Kiswa;al-Kiswa;Kisweh
sy-khan-al-shih|Khan al-Shih|33.37 36.11|sy-damascus-rural-gov|town|خان الشيح|Хан-эш-Ших|Han eş-Şih|Khan al-Shieh;Khan Eshieh
sy-beit-jinn|Beit Jinn|33.328 35.921|sy-damascus-rural-gov|town|بيت جن|Бейт-Джин|Beyt Cin|Beit Jin;Bayt Jinn
sy-sasa|Sa'sa'|33.282 36.019|sy-damascus-rural-gov|town|سعسع|||Sasa;Saasaa
sy-jaramana|Jaramana|33.486 36.346|sy-damascus-rural-gov|town|جرمانا|Джарамана|Ceramana|
sy-sayyida-zaynab|Sayyida Zaynab|33.445 36.341|sy-damascus-rural-gov|town|السيدة زينب|Сейида-Зейнаб;Сайида-Зейнаб;Ситт-Зейнаб;Сейида-Зайнаб|Seyyide Zeynep|Sayeda Zeinab;Sayyidah Zaynab;Sayyeda Zeinab;Sayeda Zainab;Sayyeda Zeinab shrine;Sayyida Zeinab;Sayida Zeinab;Sayyeda Zeinab;Set Zaynab;Sayeda Zaynab;Sayyidah Zainab
sy-yalda|Yalda|33.462 36.322|sy-damascus-rural-gov|town|يلدا|Ялда|Yelda|
sy-babbila|Babbila|33.471 36.331|sy-damascus-rural-gov|town|ببيلا|||Babila
sy-hajar-al-aswad|Hajar al-Aswad|33.458 36.304|sy-damascus-rural-gov|town|الحجر الأسود|Хаджар-эль-Асвад|Hacer el-Esved|al-Hajar al-Aswad
sy-yarmouk|Yarmouk camp|33.474 36.303|sy-damascus-gov|neighbourhood|مخيم اليرموك;اليرموك|Ярмук|Yermuk|Yarmouk;Yarmuk;Yarmouk refugee camp;al-Yarmouk;camp de Yarmouk
sy-tadamon|Tadamon|33.479 36.316|sy-damascus-gov|neighbourhood|التضامن|Тадамон|Tadamun;Tedamun|al-Tadamun;Tadamun;Tadamoun
sy-jobar|Jobar|33.528 36.333|sy-damascus-gov|neighbourhood|جوبر|Джобар;Джубар|Cobar;Cuber|Jubar;Jowbar
sy-qaboun|Qaboun|33.548 36.332|sy-damascus-gov|neighbourhood|القابون|Кабун|Kabun|al-Qabun;Qabun;al-Qaboun
sy-barzeh|Barzeh|33.557 36.312|sy-damascus-gov|neighbourhood|برزة|Барза|Berze|Barzah;Berzeh;Barza
sy-mezzeh|Mezzeh|33.502 36.247|sy-damascus-gov|neighbourhood|المزة|Меззе;Маззе;Меззех;Аль-Меззе;Эль-Меззе|Mezze|Mazzeh;al-Mazzeh;Mezze
sy-mezzeh-airport|Mezzeh military airport|33.478 36.223|sy-damascus-gov|airbase|مطار المزة|авиабаза Меззе|Mezze Askeri Havaalanı|Mezze military airport;Mazzeh airport;Mezzeh airbase;Mezzeh air base;Mezze airport
sy-kafr-sousa|Kafr Sousa|33.497 36.274|sy-damascus-gov|neighbourhood|كفر سوسة|Кафр-Суса|Kefr Suse;Kefer Suse;Kefersuse|Kafr Souseh;Kafar Souseh;Kafr Susa;Kfar Sousa;Kfarsouseh
sy-bab-touma|Bab Touma|33.514 36.317|sy-damascus-gov|neighbourhood|باب توما|Баб-Тума|Bab Tuma|Bab Tuma
sy-bab-sharqi|Bab Sharqi|33.509 36.318|sy-damascus-gov|neighbourhood|باب شرقي|||
sy-karm-al-jabal|Karm al-Jabal|36.206 37.178|sy-aleppo-gov|neighbourhood|كرم الجبل|||
sy-tal-al-samman|Tal al-Samman|36.21 38.98|sy-raqqa-gov|town|تل السمن|Телль-эс-Саман|Tel Saman|Tal Saman;Tal as-Saman
sy-zakiyah|Zakiyah|33.334 36.159|sy-damascus-rural-gov|town|زاكية|Закия||Zakia
sy-abbasid-square|Abbasid Square|33.525 36.318|sy-damascus-gov|site|ساحة العباسيين|||Abbasiyin Square;Abbasiyeen Square
sy-umayyad-square|Umayyad Square|33.514 36.276|sy-damascus-gov|site|ساحة الأمويين|||
sy-damascus-airport|Damascus International Airport|33.411 36.514|sy-damascus-rural-gov|airport|مطار دمشق الدولي;مطار دمشق|аэропорт Дамаска|Şam Uluslararası Havalimanı|Damascus airport;Damascus International Airport;aéroport de Damas
sy-deir-ali|Deir Ali|33.26 36.30|sy-damascus-rural-gov|town|دير علي|||Dayr Ali
sy-aleppo-airport|Aleppo International Airport|36.181 37.224|sy-aleppo-gov|airport|مطار حلب الدولي;مطار حلب|аэропорт Алеппо|Halep Uluslararası Havalimanı|Aleppo airport
sy-nayrab|Nayrab (Aleppo)|36.178 37.235|sy-aleppo-gov|airbase|مطار النيرب|Найраб||Nayrab airport;Nairab camp;Nayrab military airport;Neirab;Nairab
sy-kuweires|Kuweires airbase|36.187 37.583|sy-aleppo-gov|airbase|مطار كويرس;كويرس|Квейрис;Кувейрис;Кувейрес|Küveyris|Kweiris airbase;Kuwayris;Kuweires;Kweires;Kweyris;Kuwaires;Kwayris;Kuweiris;Kweiris;Kowaires
sy-menagh|Menagh airbase|36.523 37.040|sy-aleppo-gov|airbase|مطار منغ;منغ|Менаг;Миннаг;Мениг;Минниг|Minnig;Minnığ;Mennağ|Menagh;Minnigh;Mennagh;Minakh;Mennegh;Minagh;Mannagh
sy-jirah|Jirah airbase|36.097 37.937|sy-aleppo-gov|airbase|مطار الجراح|Джирах|Cerrah|Jarrah airbase;Jirah air base
sy-castello|Castello Road|36.24 37.13|sy-aleppo-gov|site|طريق الكاستيلو;الكاستيلو|дорога Кастелло;Кастелло|Kastello yolu|Castello;Castello road;al-Castello;Kastello
sy-handarat|Handarat|36.275 37.170|sy-aleppo-gov|neighbourhood|حندرات;مخيم حندرات|Хандарат|Handarat|Handarat camp
sy-mallah|al-Mallah|36.262 37.112|sy-aleppo-gov|neighbourhood|الملاح|Маллах|Mellah|al-Malaah;Mallah Farms;al-Malah;al-Mallah Farms;al-Malaah Farms
sy-sheikh-maqsoud|Sheikh Maqsoud|36.237 37.150|sy-aleppo-gov|neighbourhood|الشيخ مقصود|Шейх-Максуд|Şeyh Maksut|Sheikh Maqsood;Shaykh Maqsud;Şêxmeqsûd
sy-ashrafieh-aleppo|Ashrafieh (Aleppo)|36.229 37.143|sy-aleppo-gov|neighbourhood|حي الأشرفية|Ашрафия||Ashrafiyah;Ashrafiyeh
sy-bani-zaid|Bani Zaid|36.245 37.135|sy-aleppo-gov|neighbourhood|بني زيد|Бани-Зейд|Beni Zeyd|Bani Zeid;Beni Zeid
sy-layramoun|al-Layramoun|36.250 37.115|sy-aleppo-gov|neighbourhood|الليرمون|Эль-Лайрамун|Leyramun|Leramoun;Lairamoun;Layramun
sy-ramouseh|Ramouseh|36.158 37.137|sy-aleppo-gov|neighbourhood|الراموسة|Рамуса;Эр-Рамуса|Ramuse|Ramousa;Ramusah;al-Ramousah;Ramussa
sy-hamdaniyah|Hamdaniyah|36.175 37.105|sy-aleppo-gov|neighbourhood|الحمدانية|Хамдания|Hamdaniye|Hamdaniyeh;Hamdaniya
sy-salaheddin|Salaheddin (Aleppo)|36.185 37.125|sy-aleppo-gov|neighbourhood|حي صلاح الدين;صلاح الدين (حلب)|Салах-эд-Дин (Алеппо)|Selahaddin (Halep);Salahaddin (Halep)|Salaheddine;Salah al-Din neighborhood;Salaheddin district
sy-seif-al-dawla|Seif al-Dawla|36.190 37.130|sy-aleppo-gov|neighbourhood|سيف الدولة|Сейф-эд-Дауля|Seyfüddevle|Saif al-Dawla;Sayf al-Dawla;Seif al Dawla
sy-zabdiya|Zubdiya|36.187 37.135|sy-aleppo-gov|neighbourhood|الزبدية|Эз-Зибдия||Zabdiya;Zibdiya;Zubdiyya;Zebdiye;Zabdieh
sy-sukkari|Sukkari|36.178 37.138|sy-aleppo-gov|neighbourhood|السكري|Суккари|Sukkari|al-Sukari;al-Sukkari
sy-shaar|al-Shaar|36.205 37.185|sy-aleppo-gov|neighbourhood|حي الشعار|Шаар|Şaar|al-Sha'ar;Shaar neighbourhood;al-Shaar neighborhood;Shaar district
sy-masaken-hanano|Masaken Hanano|36.22 37.20|sy-aleppo-gov|neighbourhood|مساكن هنانو|Масакен-Ханано|Mesakin Hanano|Hanano
sy-bustan-al-qasr|Bustan al-Qasr|36.193 37.143|sy-aleppo-gov|neighbourhood|بستان القصر|Бустан-эль-Каср|Bustan el-Kasr|Boustane al-Qasr;Boustan al-Kasr
sy-sakhour|al-Sakhour|36.218 37.185|sy-aleppo-gov|neighbourhood|الصاخور|Сахур|Sahur|Sakhur;al-Sakhur
sy-tariq-al-bab|Tariq al-Bab|36.208 37.195|sy-aleppo-gov|neighbourhood|طريق الباب|||
sy-fardous|al-Fardous|36.185 37.150|sy-aleppo-gov|neighbourhood|حي الفردوس|||Firdous district;al-Firdous
sy-ansari|al-Ansari|36.180 37.125|sy-aleppo-gov|neighbourhood|حي الأنصاري|||Qaryat al-Ansari;Ansari neighborhood;al-Ansari neighbourhood
sy-minyan|Minyan|36.195 37.085|sy-aleppo-gov|neighbourhood|منيان|Миньян||Minian
sy-1070-project|1070 Apartment Project|36.155 37.105|sy-aleppo-gov|neighbourhood|مشروع 1070|проект 1070|1070 Konutları|1070 housing project;1070 Apartments
sy-artillery-college|Ramouseh artillery base|36.150 37.130|sy-aleppo-gov|site|كلية المدفعية|артиллерийское училище|Topçu Okulu|artillery academy in Aleppo;artillery college
sy-izraa|Izraa|32.867 36.251|sy-daraa-gov|town|إزرع|Изра|İzra|Ezra'a;Izra
sy-nawa|Nawa|32.886 36.039|sy-daraa-gov|town|~نوى|Нава|Neva|
sy-sheikh-miskin|Sheikh Miskin|32.827 36.161|sy-daraa-gov|town|الشيخ مسكين|Шейх-Мискин|Şeyh Miskin|Shaykh Miskin;al-Sheikh Meskin;Sheikh Maskin
sy-jasim|Jasim|32.991 36.061|sy-daraa-gov|town|~جاسم|Джасем|Casim|Jassim;Jasem
sy-inkhil|Inkhil|33.018 36.128|sy-daraa-gov|town|إنخل|Инхиль|İnhil|Inkhel
sy-al-hara|al-Hara|33.05 36.00|sy-daraa-gov|town||Эль-Хара||al-Harrah;Tal al-Hara
sy-sanamayn|al-Sanamayn|33.072 36.183|sy-daraa-gov|town|الصنمين|Эс-Санамейн|Sanameyn|Sanamein;as-Sanamayn
sy-busra-al-sham|Bosra al-Sham|32.517 36.482|sy-daraa-gov|town|بصرى الشام|Босра|Busra|Busra al-Sham;Bosra;Busra
sy-busra-al-harir|Busra al-Harir|32.842 36.340|sy-daraa-gov|town|بصر الحرير|Бусра-эль-Харир;Буср-эль-Харир||Basr al-Harir;Busra al-Hareer;Busr al-Harir
sy-dael|Dael|32.754 36.131|sy-daraa-gov|town|داعل|||Da'el;Da'il
sy-tafas|Tafas|32.737 36.067|sy-daraa-gov|town|طفس|Тафас|Tafas|Tafs;Tafass
sy-muzayrib|Muzayrib|32.711 36.028|sy-daraa-gov|town|المزيريب|||Mzeirib;al-Muzayrib
sy-tasil|Tasil|32.834 35.970|sy-daraa-gov|town|تسيل|||
sy-hirak|al-Hirak|32.749 36.306|sy-daraa-gov|town|~الحراك|||al-Hrak
sy-saida-daraa|Saida (Daraa)|32.65 36.22|sy-daraa-gov|town|صيدا (درعا)|||
sy-nasib|Nasib crossing|32.553 36.187|sy-daraa-gov|crossing|معبر نصيب;نصيب|Насиб|Nasip|Naseeb crossing;Nassib;Naseeb;Nasib;Nassib crossing;Jaber crossing
sy-khirbet-ghazaleh|Khirbet Ghazaleh|32.734 36.205|sy-daraa-gov|town|خربة غزالة|||
sy-yarmouk-basin|Yarmouk Basin|32.80 35.90|sy-daraa-gov|district|حوض اليرموك|бассейн Ярмука||
sy-khan-arnabah|Khan Arnabah|33.184 35.892|sy-quneitra-gov|town|خان أرنبة|||
sy-hadar|Hader (Quneitra)|33.28 35.83|sy-quneitra-gov|town|~حضر|Хадар|Hadr|Hadar;Hadar village
sy-jubata|Jubata al-Khashab|33.22 35.82|sy-quneitra-gov|town|جباتا الخشب|||
sy-majdal-shams|Majdal Shams|33.270 35.772|sy-quneitra-gov|town|مجدل شمس|Мадждаль-Шамс|Mecdel Şems|
sy-shahba|Shahba|32.852 36.628|sy-suwayda-gov|town|شهبا|Шахба|Şehba|
sy-salkhad|Salkhad|32.492 36.711|sy-suwayda-gov|town|صلخد|||
sy-thaala|Thaala airbase|32.70 36.41|sy-suwayda-gov|airbase|مطار الثعلة|||al-Thaala airbase
sy-khalkhalah|Khalkhalah airbase|33.06 36.55|sy-suwayda-gov|airbase|مطار خلخلة|||Khalkhala airbase
iq-baghdad|Baghdad|33.341 44.401|iq-baghdad-gov|town|بغداد|Багдад|Bağdat|Bagdad;Baghdad;Bexda;بەغدا;Bağdad
iq-mosul|Mosul|36.340 43.130|iq-nineveh-gov|town|الموصل|Мосул|Musul|Mossoul;Mossul;Mosul city;Mûsil;مووسڵ
iq-basra|Basra|30.509 47.780|iq-basra-gov|town|البصرة|Басра|Basra|Bassora;Basrah;Bassorah
iq-erbil|Erbil|36.191 44.009|iq-erbil-gov|town|أربيل;اربيل|Эрбиль;Арбиль|Erbil|Arbil;Irbil;Hewler;Hewlêr;هەولێر;Hawler
iq-kirkuk|Kirkuk|35.468 44.392|iq-kirkuk-gov|town|كركوك|Киркук|Kerkük|Kirkouk;Kerkuk;Kerkûk;کەرکوک;Karkuk;Karkouk
iq-sulaymaniyah|Sulaymaniyah|35.565 45.433|iq-sulaymaniyah-gov|town|السليمانية|Сулеймания|Süleymaniye|Sulaimaniya;Sulaimaniyah;Suleimaniya;Sulaimani;Slemani;Silêmanî;Sulaymaniyya;Souleimaniyé;سلێمانی;Sulaimanyah
iq-duhok|Duhok|36.866 42.988|iq-duhok-gov|town|دهوك|Дахук;Дохук|Duhok|Dohuk;Dahuk;Dihok;دهۆک
iq-halabja|Halabja|35.178 45.986|iq-halabja-gov|town|حلبجة|Халабджа|Halepçe|Helebce;هەڵەبجە
iq-ramadi|Ramadi|33.421 43.308|iq-anbar-gov|town|الرمادي|Рамади;Эр-Рамади|Ramadi;Remadi|Ar Ramadi
iq-fallujah|Fallujah|33.349 43.786|iq-anbar-gov|town|الفلوجة|Фаллуджа;Эль-Фаллуджа|Felluce|Falluja;Falouja;Fallouja;Faluja
iq-hit|Hit|33.637 42.828|iq-anbar-gov|town|~هيت|Хит|Hit|~Hit;Heet
iq-haditha|Haditha|34.137 42.377|iq-anbar-gov|town|حديثة|Хадита|Hadise|Hadithah
iq-al-qaim|al-Qaim|34.393 40.989|iq-anbar-gov|town|~القائم|Эль-Каим|Kaim;El Kaim|Al-Qa'im;Qaim;Al Qaim
iq-rutba|Rutba|33.037 40.286|iq-anbar-gov|town|الرطبة|Рутба;Эр-Рутба|Rutba|ar-Rutbah;Rutbah
iq-rawa|Rawa|34.482 41.919|iq-anbar-gov|town|راوة|Рава|Rave|Rawah
iq-ana|Anah|34.369 41.982|iq-anbar-gov|town|عانة;عنة|Ана;Анна|Ane|~Ana;Aana;Anna (Iraq)
iq-kubaysah|Kubaysah|33.58 42.61|iq-anbar-gov|town|كبيسة|||Kubaisa;Kabisa
iq-baghdadi|al-Baghdadi (town)|33.86 42.55|iq-anbar-gov|town|~البغدادي;ناحية البغدادي|||al-Baghdadi district;Khan al-Baghdadi
iq-karma|Karma|33.40 43.91|iq-anbar-gov|town|الكرمة|Карма|Kerme|~Garma;al-Karmah;Karmah
iq-khalidiyah|Khalidiyah (Anbar)|33.42 43.55|iq-anbar-gov|town|الخالدية|Халидия|Halidiye|Khaldiyah;Khalidiya
iq-habbaniyah|Habbaniyah|33.37 43.57|iq-anbar-gov|town|الحبانية|Хаббания|Habbaniye|Habbaniya
iq-amiriyat-al-fallujah|Amiriyat al-Fallujah|33.16 43.86|iq-anbar-gov|town|عامرية الفلوجة|||Amiriyah Fallujah;Amariyat al-Falluja
iq-saqlawiyah|Saqlawiyah|33.40 43.68|iq-anbar-gov|town|الصقلاوية|||Saqlawiya
iq-trebil|Trebil crossing|32.83 39.02|iq-anbar-gov|crossing|طريبيل|Трейбиль;Требиль|Treybil|Trebil;Turaibil;Tarbil;Karameh crossing;Traibil
iq-walid|al-Walid crossing|33.42 38.93|iq-anbar-gov|crossing|منفذ الوليد|Эль-Валид||al-Waleed crossing;al-Waleed border
iq-husaybah|Husaybah|34.38 40.98|iq-anbar-gov|crossing|حصيبة|||Husaiba;al-Qaim crossing;Qaim border crossing
iq-akashat|Akashat|33.73 40.02|iq-anbar-gov|town|عكاشات|Акашат||
iq-ain-al-asad|Ain al-Asad airbase|33.786 42.441|iq-anbar-gov|airbase|عين الأسد;قاعدة عين الأسد|Айн-эль-Асад;авиабаза Айн-аль-Асад;Айн-Асад|Ayn el-Esed;Ayn el-Esed Hava Üssü;Ayn Esad|al Asad Airbase;Al-Asad air base;Ain al-Asad;Ayn al-Asad;Ain al-Asad base;Al-Asad base;Aïn al-Assad;Ain Assad;Ayn al-Assad
iq-taqaddum|al-Taqaddum airbase|33.338 43.597|iq-anbar-gov|airbase|قاعدة التقدم|||Taqaddum;al-Taqaddum;TQ airbase
iq-haditha-dam|Haditha Dam|34.207 42.355|iq-anbar-gov|dam|سد حديثة|плотина Хадита|Hadise Barajı|
iq-tikrit|Tikrit|34.616 43.679|iq-salah-ad-din-gov|town|تكريت|Тикрит|Tikrit|Takrit
iq-samarra|Samarra|34.196 43.886|iq-salah-ad-din-gov|town|سامراء|Самарра|Samarra|
iq-baiji|Baiji|34.929 43.489|iq-salah-ad-din-gov|town|بيجي|Байджи;Бейджи;Бейджа;Бэйджи|Beyci|Beiji;Bayji;Baiji refinery;Baidji;Beyji
iq-sharqat|Sharqat|35.517 43.228|iq-salah-ad-din-gov|town|الشرقاط|Шаркат;Ширкат;Аш-Ширкат|Şirkat;Şirgat|Shirqat;al-Shirqat;Shergat
iq-balad|Balad|34.015 44.146|iq-salah-ad-din-gov|town|قضاء بلد;مدينة بلد|Балад|Beled|
iq-balad-airbase|Balad airbase|33.940 44.361|iq-salah-ad-din-gov|airbase|قاعدة بلد|авиабаза Балад|Beled Hava Üssü|Balad air base
iq-dujail|Dujail|33.847 44.234|iq-salah-ad-din-gov|town|الدجيل|Дуджейль||ad-Dujayl
iq-tuz-khurmatu|Tuz Khurmatu|34.888 44.633|iq-salah-ad-din-gov|town|طوز خورماتو;الطوز|Туз-Хурмату;Тузе-Хурмату;Тузхурмату|Tuzhurmatu|Tuz Khormato;Tuz Khurmato;Tuz Khormatu;Duz Khurmatu;Xurmatû
iq-amerli|Amerli|34.726 44.589|iq-salah-ad-din-gov|town|آمرلي|Амирли;Амерли|Amirli;Emirli|Amirli;Amerly
iq-dour|al-Dour|34.456 43.793|iq-salah-ad-din-gov|town|قضاء الدور|||ad-Dawr;al-Dur
iq-alam|al-Alam|34.709 43.695|iq-salah-ad-din-gov|town|ناحية العلم|||al-'Alam
iq-mukayshifa|Mukayshifah|34.39 43.77|iq-salah-ad-din-gov|town|مكيشيفة|||Mekeeshfa;Mukayshifa;Mkeshifa
iq-ishaqi|Ishaqi|34.10 43.98|iq-salah-ad-din-gov|town|الإسحاقي|||al-Ishaqi
iq-speicher|Camp Speicher|34.673 43.543|iq-salah-ad-din-gov|airbase|سبايكر;قاعدة سبايكر|Спайкер|Speicher|Speicher;COB Speicher
iq-makhoul|Makhoul mountains|35.2 43.4|iq-salah-ad-din-gov|region|جبال مكحول|||Makhul;Mount Makhoul
iq-yathrib|Yathrib|33.99 44.21|iq-salah-ad-din-gov|town|يثرب|||
iq-baqubah|Baqubah|33.754 44.605|iq-diyala-gov|town|بعقوبة|Баакуба;Баккуба;Бакуба|Bakuba|Baquba;Ba'quba;Baaqouba;Baqouba;Baakouba;Bakouba;Ba'qubah
iq-khanaqin|Khanaqin|34.348 45.391|iq-diyala-gov|town|خانقين|Ханакин|Hanekin|Xaneqîn;Khanaqeen;Khanaqine;Khanekin
iq-jalawla|Jalawla|34.27 45.16|iq-diyala-gov|town|جلولاء|Джалаула;Джалула;Джалавла;Джаляуля|Celavla;Calula;Celevla|Jalula;Jalawla;Jalaula;Jalola
iq-muqdadiyah|Muqdadiyah|33.979 44.937|iq-diyala-gov|town|المقدادية|Мукдадия;Эль-Микдадия;Микдадия;Мукдадийя;Мигдадия|Mukdadiye|Miqdadiya;Muqdadiya;al-Miqdadiyah;Moqdadiyah;Meqdadiyah
iq-khalis|Khalis|33.808 44.533|iq-diyala-gov|town|~الخالص|Халис|Halis|al-Khalis
iq-mandali|Mandali|33.748 45.555|iq-diyala-gov|town|مندلي|Мендели|Mendeli|
iq-saadiya|Saadiya|34.20 45.12|iq-diyala-gov|town|السعدية|Саадия||al-Sadiyah
iq-baladruz|Balad Ruz|33.696 45.078|iq-diyala-gov|town|بلدروز|||Baladrooz
iq-kifri|Kifri|34.690 44.961|iq-diyala-gov|town|كفري|||
iq-udhaim|Udhaim|34.28 44.50|iq-diyala-gov|town|ناحية العظيم|||al-Adhaim;al-Azim;al-Uzaym;Udhaym;al-Udhaim;Adhaim;Azim;Al-Adhim
iq-hibhib|Hibhib|33.784 44.507|iq-diyala-gov|town|هبهب|||
iq-tal-afar|Tal Afar|36.379 42.448|iq-nineveh-gov|town|تلعفر|Талль-Афар;Талафар;Телль-Афар;Тель-Афар;Тал-Афар;Телафер|Telafer|Tall Afar;Tel Afar;Telafar;Talafar;Tall Afer
iq-sinjar|Sinjar|36.321 41.877|iq-nineveh-gov|town|سنجار;شنكال|Синджар;Шенгал;Шингал;Сенджар|Sincar;Şengal|Shingal;Shengal;Şengal;Sindjar;Singal;Shangal
iq-qayyarah|Qayyarah|35.799 43.294|iq-nineveh-gov|town|القيارة|Кайяра;Аль-Кайяра;Каяра|Kayyara|Qayyara;Qayara;al-Qayyarah;Qaiyara;Gayyara
iq-qayyarah-airbase|Qayyarah airbase|35.767 43.125|iq-nineveh-gov|airbase|قاعدة القيارة|авиабаза Кайяра|Kayyara Hava Üssü|Q-West;Qayyarah West;Qayara air base;Qayyarah air base
iq-makhmur|Makhmur|35.776 43.580|iq-nineveh-gov|town|مخمور|Махмур|Mahmur|Makhmour;Mexmûr;Mexmur;Makhmur camp;Makhmoor;Machmur;Makhmūr
iq-hamdaniya|Qaraqosh|36.271 43.378|iq-nineveh-gov|town|الحمدانية (نينوى);قره قوش;بغديدا;قرقوش|Каракош|Karakuş|Bakhdida;Hamdaniya district;al-Hamdaniya;Baghdida;Qarakosh;Karakoch;Qaraqoush;Baghdeda;Hamdaniyah (Nineveh)
iq-bartella|Bartella|36.354 43.381|iq-nineveh-gov|town|برطلة|Бартелла|Bartılla|Bartilla;Bartalla
iq-bashiqa|Bashiqa|36.453 43.345|iq-nineveh-gov|town|بعشيقة|Башика;Баашика|Başika|Ba'shiqa;Bashika;Baashiqa;Zilkan;Bachiqa
iq-tal-kayf|Tel Keppe|36.491 43.121|iq-nineveh-gov|town|تلكيف|Тель-Кеф;Телль-Кейф;Тель-Кейф|Telkeyf|Tel Kaif;Tall Kayf;Tal Kayf;Tilkaif;Tilkepe
iq-baaj|Baaj|36.043 41.716|iq-nineveh-gov|town|البعاج|Баадж||al-Ba'aj;Ba'aj
iq-hatra|Hatra|35.588 42.718|iq-nineveh-gov|town|~الحضر|Хатра|Hatra|al-Hadar
iq-rabia|Rabia crossing|36.80 42.10|iq-nineveh-gov|crossing|ربيعة (العراق)|Рабиа|Rabia|Rabia border crossing;Rabia crossing;Rabiaa
iq-zumar|Zumar|36.65 42.59|iq-nineveh-gov|town|زمار|Зумар|Zumar|Zummar
iq-tal-abta|Tal Abta|35.93 42.56|iq-nineveh-gov|town|تل عبطة|Таль-Абта;Тель-Абта||Tal Abtah;Tel Abta
iq-wana|Wana|36.53 42.80|iq-nineveh-gov|town|وانة|||~Wana
iq-mosul-dam|Mosul Dam|36.630 42.823|iq-nineveh-gov|dam|سد الموصل|Мосульская плотина;плотина Мосул|Musul Barajı|barrage de Mossoul
iq-badush|Badush|36.42 42.96|iq-nineveh-gov|town|بادوش|Бадуш|Baduş;Badoş|Badoush
iq-hammam-al-alil|Hammam al-Alil|36.158 43.259|iq-nineveh-gov|town|حمام العليل|Хаммам-эль-Алиль;Хаммам-эль-Алил;Хаммам-аль-Алиль|Hamam el-Alil|Hamam al-Alil;Hamam al-Aleel;Hamam Alil;Hammam Ali
iq-shura|al-Shura|35.98 43.23|iq-nineveh-gov|town|~الشورة|||Shoura;al-Shoura
iq-kisik|Kisik|36.56 42.70|iq-nineveh-gov|town|الكسك|||Kasak
iq-nimrud|Nimrud|36.098 43.329|iq-nineveh-gov|site|النمرود|Нимруд|Nemrut|
iq-gogjali|Gogjali|36.34 43.24|iq-nineveh-gov|neighbourhood|كوكجلي|Гогджали|Gökçeli|Kokjali;Gogjeli
iq-mosul-old-city|Old City of Mosul|36.343 43.125|iq-nineveh-gov|neighbourhood|المدينة القديمة في الموصل|Старый город Мосула|Musul Eski Şehir|Mosul's Old City
iq-mosul-west|West Mosul|36.345 43.105|iq-nineveh-gov|neighbourhood|غرب الموصل;الساحل الأيمن;أيمن الموصل|западный Мосул|Batı Musul|western Mosul
iq-mosul-east|East Mosul|36.36 43.17|iq-nineveh-gov|neighbourhood|شرق الموصل;الساحل الأيسر|восточный Мосул|Doğu Musul|eastern Mosul
iq-safina|Safina|35.95 43.31|iq-nineveh-gov|town||||
iq-tulul-naser|Tuloul Naser|36.02 43.30|iq-nineveh-gov|town|تلول ناصر|||Tulul al-Nasser
iq-ninawa-shaykhan|Shekhan|36.696 43.352|iq-nineveh-gov|town|الشيخان|||Shaykhan;Sheikhan;Ain Sifni
iq-lalish|Lalish|36.77 43.30|iq-nineveh-gov|site|لالش|Лалеш|Laleş|
iq-hawija|Hawija|35.326 43.773|iq-kirkuk-gov|town|الحويجة|Хавиджа;Хауиджа|Havice;Havica|Hawijah;al-Hawija;Huwija;Hawiga;Hawidja
iq-daquq|Daquq|35.139 44.449|iq-kirkuk-gov|town|داقوق|Дакук|Dakuk|Dakuk
iq-dibis|Dibis|35.675 44.071|iq-kirkuk-gov|town|الدبس|Дибс||Dibs;Debis;Dubiz
iq-taza|Taza Khurmatu|35.302 44.326|iq-kirkuk-gov|town|تازة خورماتو;تازة|Таза|Tazehurmatu|Taza
iq-bashir|Bashir|35.22 44.33|iq-kirkuk-gov|town|قرية البشير;بلدة بشير;قرية بشير|||Bashir village
iq-altun-kupri|Altun Kupri|35.755 44.142|iq-kirkuk-gov|town|آلتون كوبري|Алтын-Кёпрю|Altınköprü|Pirde;Prde
iq-rashad|Rashad|35.05 43.95|iq-kirkuk-gov|town|~ناحية الرشاد|||~Rashad
iq-k1|K-1 base|35.513 44.254|iq-kirkuk-gov|airbase|قاعدة كي وان|К-1|K-1 üssü|K1 base;K-1 Air Base;K1
iq-zakho|Zakho|37.149 42.686|iq-duhok-gov|town|زاخو|Захо|Zaho|Zaxo;زاخۆ
iq-amedi|Amedi|37.092 43.488|iq-duhok-gov|town|العمادية|Амадия|Amediye;İmadiye|Amadiya;Amadiyah;Amêdî;al-Amadiyah
iq-sumel|Sumel|36.858 42.848|iq-duhok-gov|town|سميل|||Simele;Semel
iq-kani-masi|Kani Masi|37.228 43.437|iq-duhok-gov|town|كاني ماسي||Kani Masi|Kanimasi
iq-metina|Metina|37.17 43.30|iq-duhok-gov|region|متينا|Метина;Матина|Metina|Matina
iq-zap|Zap|37.15 43.60|iq-duhok-gov|region|الزاب (دهوك)||Zap bölgesi;Pençe-Kilit;Pençe-Kilit bölgesi;Pençe Kilit|Zap region;Zap area
iq-avashin|Avashin-Basyan|37.13 43.85|iq-duhok-gov|region|أفاشين|Авашин;Авашин-Басьян|Avaşin-Basyan;Avaşin|Avashin;Avasin
iq-gara|Gara|36.98 43.55|iq-duhok-gov|region|كارا;جبل كارا|Гара|Gara|Gara mountain;Mount Gara;~Gara
iq-haftanin|Haftanin|37.24 42.95|iq-duhok-gov|region|حفتانين|Хафтанин|Haftanin|Heftanin
iq-parakhe|Parakhe|37.21 42.78|iq-duhok-gov|site|برخ;مصيف برخ|||Parakh resort
iq-ibrahim-khalil|Ibrahim Khalil crossing|37.140 42.570|iq-duhok-gov|crossing|إبراهيم الخليل;معبر إبراهيم الخليل|Ибрагим-Халиль|Habur Sınır Kapısı|Ibrahim Khalil;Habur crossing;Khabur crossing
iq-fish-khabur|Faysh Khabur|37.07 42.38|iq-duhok-gov|crossing|فيشخابور;فيش خابور;بيشخابور|Фейш-Хабур;Фиш-Хабур||Fishkhabour;Faysh Khabour;Pesh Khabur;Faish Khabour;Fish Khabour;Peshkhabour;Peshkhabur;Pesh Khabour;Pêşxabûr
iq-domiz|Domiz camp|36.78 42.89|iq-duhok-gov|camp|مخيم دوميز|||Domiz
iq-soran|Soran (Erbil)|36.656 44.542|iq-erbil-gov|town|سوران|||Soran district
iq-rawanduz|Rawanduz|36.611 44.522|iq-erbil-gov|town|راوندوز|Равандуз|Revanduz|Rwandz;Rawandiz
iq-koya|Koya|36.083 44.629|iq-erbil-gov|town|كويسنجق;كويه|Койсанджак|Köysancak|Koye;Koy Sanjaq;Koysinceq;Koi Sanjaq;Koisanjaq
iq-shaqlawa|Shaqlawa|36.404 44.326|iq-erbil-gov|town|شقلاوة|||
iq-sidakan|Sidakan|36.80 44.68|iq-erbil-gov|town|سيدكان|Сидакан|Sidekan|Sidekan;Bradost
iq-choman|Choman|36.637 44.888|iq-erbil-gov|town|جومان|||Chwman
iq-haji-omeran|Haji Omeran|36.67 45.05|iq-erbil-gov|crossing|حاج عمران|||Haj Omran;Hajji Omeran
iq-erbil-airport|Erbil International Airport|36.237 43.963|iq-erbil-gov|airport|مطار أربيل الدولي;مطار أربيل|аэропорт Эрбиля|Erbil Havalimanı|Erbil airport;Erbil air base
iq-harir|Harir airbase|36.53 44.34|iq-erbil-gov|airbase|قاعدة حرير;حرير|Харир|Harir|Harir air base;al-Harir;~Harir;Harir base;Al-Harir airbase
iq-khabat|Khabat|36.278 43.671|iq-erbil-gov|town|خبات|||Xebat
iq-gwer|Gwer|36.04 43.49|iq-erbil-gov|town|الكوير|Гвер|Guver|Gweir;al-Kuwayr;Guwer
iq-pirmam|Pirmam|36.385 44.197|iq-erbil-gov|town|بيرمام;مصيف صلاح الدين|||Masif Salahaddin
iq-ranya|Ranya|36.255 44.882|iq-sulaymaniyah-gov|town|رانية|||Raniya;Rania
iq-qaladiza|Qaladiza|36.183 45.130|iq-sulaymaniyah-gov|town|قلعة دزة|||Qala Diza;Qeladize
iq-kalar|Kalar|34.628 45.319|iq-sulaymaniyah-gov|town|كلار|||Kelar
iq-chamchamal|Chamchamal|35.534 44.834|iq-sulaymaniyah-gov|town|جمجمال|||Jamjamal;Çemçemal
iq-penjwin|Penjwen|35.621 45.949|iq-sulaymaniyah-gov|town|بنجوين|||Penjwin
iq-khor-mor|Khor Mor gas field|35.07 44.79|iq-sulaymaniyah-gov|oilfield|كورمور;حقل كورمور;خورمور|Хор-Мор||Khor Mor;Kormor;Kor Mor;Khor Mor field
iq-sadr-city|Sadr City|33.389 44.458|iq-baghdad-gov|neighbourhood|مدينة الصدر|Мадинат-эс-Садр;Садр-Сити|Sadr Kenti;Sadr şehri|al-Sadr City
iq-green-zone|Green Zone|33.306 44.391|iq-baghdad-gov|neighbourhood|المنطقة الخضراء|«зеленая зона»;зеленая зона;зеленой зоне;зеленую зону;зеленой зоны|Yeşil Bölge|International Zone;zone verte
iq-karrada|Karrada|33.297 44.428|iq-baghdad-gov|neighbourhood|الكرادة|Каррада;Карада|Kerrada;Kerade|Karada;al-Karrada
iq-kadhimiya|Kadhimiya|33.380 44.338|iq-baghdad-gov|neighbourhood|الكاظمية|Кадымия;Казимия;Кадимия|Kazımiye|Kadhimiyah;Kazimiyah;Khadamiya;Kadhimain
iq-adhamiyah|Adhamiyah|33.366 44.367|iq-baghdad-gov|neighbourhood|الأعظمية|Адамия|Azamiye|Adhamiya;Azamiyah
iq-dora|Dora|33.247 44.400|iq-baghdad-gov|neighbourhood|الدورة|Дора|Dora|al-Doura;~Dora;Daura;al-Dora
iq-zayouna|Zayouna|33.325 44.458|iq-baghdad-gov|neighbourhood|زيونة|||Zayuna
iq-shaab-baghdad|al-Shaab|33.405 44.420|iq-baghdad-gov|neighbourhood|حي الشعب|||Shaab district;al-Shaab district
iq-shula|Shula|33.37 44.29|iq-baghdad-gov|neighbourhood|الشعلة|||Shuala;al-Shula;Shoula
iq-new-baghdad|New Baghdad|33.303 44.480|iq-baghdad-gov|neighbourhood|بغداد الجديدة|||Baghdad al-Jadida
iq-tahrir-square|Tahrir Square (Baghdad)|33.327 44.413|iq-baghdad-gov|site|ساحة التحرير|||Baghdad's Tahrir Square
iq-tayaran-square|Tayaran Square|33.329 44.419|iq-baghdad-gov|site|ساحة الطيران|||
iq-bakriya|Bakriya|33.31 44.22|iq-baghdad-gov|neighbourhood|البكرية|||al-Bakriya
iq-baghdad-airport|Baghdad International Airport|33.263 44.235|iq-baghdad-gov|airport|مطار بغداد الدولي;مطار بغداد|аэропорт Багдада|Bağdat Uluslararası Havalimanı|Baghdad airport;BIAP
iq-victory-base|Victoria Base|33.25 44.25|iq-baghdad-gov|airbase|قاعدة فكتوريا;قاعدة فيكتوريا;معسكر فيكتوريا|||Camp Victory;Victory Base;Baghdad Diplomatic Support Center;Victoria base;Victoria military base
iq-abu-ghraib|Abu Ghraib|33.306 44.185|iq-baghdad-gov|town|أبو غريب|Абу-Грейб|Ebu Gureyb|Abu Ghurayb
iq-taji|Taji|33.508 44.256|iq-baghdad-gov|airbase|التاجي;معسكر التاجي|Таджи;Эт-Таджи|Taci|Camp Taji;Taji base;al-Taji
iq-tarmiyah|Tarmiyah|33.674 44.396|iq-baghdad-gov|town|الطارمية|Тармия|Tarmiye|Tarmiya;al-Tarmiyah;Tarmia
iq-mahmudiyah|Mahmudiyah|33.062 44.366|iq-baghdad-gov|town|المحمودية|Махмудия|Mahmudiye|Mahmoudiya;Mahmudiya
iq-latifiyah|Latifiyah|32.98 44.36|iq-baghdad-gov|town|اللطيفية|||Latifiya
iq-yusufiyah|Yusufiyah|33.07 44.22|iq-baghdad-gov|town|اليوسفية|||Yusufiya;Youssifiyah
iq-madain|al-Madain|33.10 44.58|iq-baghdad-gov|town|المدائن|||Salman Pak;Madain
iq-jurf-al-sakhar|Jurf al-Sakhar|32.86 44.21|iq-babil-gov|town|جرف الصخر;جرف النصر|Джурф-эс-Сахр;Джурф-эс-Сахар;Джурф-ас-Сахр|Curf es-Sahr;Curf Sahr;Curfu's Sahr|Jurf al-Nasr;Jurf as-Sakhr
iq-hillah|Hillah|32.464 44.420|iq-babil-gov|town|الحلة|Хилла;Эль-Хилла|Hilla|Hilla;al-Hilla
iq-iskandariyah|Iskandariyah|32.887 44.346|iq-babil-gov|town|الإسكندرية (العراق)|Искандария|İskenderiye (Irak)|Iskandariya
iq-musayyib|Musayyib|32.779 44.290|iq-babil-gov|town|المسيب|||Musayab
iq-karbala|Karbala|32.616 44.025|iq-karbala-gov|town|كربلاء|Кербела|Kerbela|Kerbala
iq-najaf|Najaf|32.026 44.346|iq-najaf-gov|town|النجف|Наджаф|Necef|An Najaf;Nadjaf
iq-kufa|Kufa|32.051 44.440|iq-najaf-gov|town|الكوفة|Куфа|Kufe|
iq-kut|Kut|32.513 45.818|iq-wasit-gov|town|الكوت|Эль-Кут|Kut|al-Kut
iq-diwaniyah|Diwaniyah|31.993 44.926|iq-qadisiyah-gov|town|الديوانية|Дивания|Divaniye|Diwaniya
iq-nasiriyah|Nasiriyah|31.058 46.257|iq-dhi-qar-gov|town|الناصرية|Насирия;Эн-Насирия|Nasıriye|Nasiriya;Nassiriya
iq-qalat-sukkar|Qalat Sukkar|31.863 46.073|iq-dhi-qar-gov|town|قلعة سكر|||
iq-samawah|Samawah|31.332 45.294|iq-muthanna-gov|town|السماوة|Самава|Semave|Samawa;al-Samawah
iq-amarah|Amarah|31.836 47.145|iq-maysan-gov|town|العمارة|Амара|Amara|al-Amara
iq-umm-qasr|Umm Qasr|30.036 47.920|iq-basra-gov|town|أم قصر|Умм-Каср|Umm Kasr|Um Qasr
iq-zubayr|Zubayr|30.392 47.702|iq-basra-gov|town|الزبير|||al-Zubair;Zubair
iq-safwan|Safwan|30.116 47.716|iq-basra-gov|crossing|سفوان|||
iq-faw|Faw|29.974 48.473|iq-basra-gov|town|~الفاو|||al-Faw;Fao
iq-shalamcheh|Shalamcheh crossing|30.50 48.03|iq-basra-gov|crossing|الشلامجة;شلمجة|Шаламча;Шаламче||Shalamja;Shalamcheh;Shalamche
iq-imam-ali-base|Imam Ali base|30.936 46.090|iq-dhi-qar-gov|airbase|قاعدة الإمام علي|||Tallil air base;Ali air base
iq-camp-ashraf|Camp Ashraf|33.83 44.53|iq-diyala-gov|camp|معسكر أشرف|Ашраф|Eşref Kampı|
iq-wadi-hauran|Wadi Hauran|33.4 41.4|iq-anbar-gov|region|وادي حوران|||Wadi Horan;Hauran Valley;Wadi Houran
`;
