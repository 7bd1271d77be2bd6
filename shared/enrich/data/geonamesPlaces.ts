/**
 * Towns of Syria and Iraq from GeoNames (www.geonames.org), CC BY 4.0, that our own gazetteer does not hold: names in Latin
 * (without accents), Arabic, Sorani and Russian script, coordinates to three decimals, governorates by our ids. Lines as in gazetteer.ts. Corrections belong in gazetteer.ts, which
 * comes first.
 */
export const geonamesPlaces = `
iq-sinah|Sinah|36.809 43.039|iq-duhok-gov|town|سينة|||Sine
iq-hiran|Hiran|36.278 44.493|iq-erbil-gov|town|مركز ناحية خوشان;ناحية هيران;هيران|||Khoshnaw;Markaz Nahiyat Khushan;Nahiyat Hiran;Xoshaw;Xoshnaw
iq-haqlaniyah|al-Haqlaniyah|34.086 42.362|iq-anbar-gov|town|الحقلانية|||Hawija Arban;Hawijan Arban;Hawijat Arban;alhqlanyt
iq-chwarta|Chwarta|35.721 45.571|iq-sulaymaniyah-gov|town|جوارتا;جوارتة|||Choarta;Juwarta;jwarta;jwartt
iq-jabayish|al-Jabayish|30.966 47.002|iq-dhi-qar-gov|town|الجبايش|||al-Chabaish;al-Chabayish;al-Chabaysh;al-Jaba'ish;al-Kaba'ish
iq-batifa|Batifa|37.175 43.012|iq-duhok-gov|town|باتوفا;باتيفا;باطوفة|Батива||Bativa;Batofa;Batufa;Batufe;ba di fa
iq-bamarni|Bamarni|37.122 43.271|iq-duhok-gov|town|بامرني|||Bamami;Bamarne;Bamarny;Bamerne;Bamerni
iq-baharkah|Baharkah|36.316 44.035|iq-erbil-gov|town|بحركة;بركه;بهركة|||Behirke;Bahirka;Barkah;Bharka;Markaz Bahirkah
iq-badrah|Badrah|33.115 45.933|iq-wasit-gov|town|بدرة|||Badrai;Bedrah;Bedrai
iq-suwayrah|al-Suwayrah|32.926 44.776|iq-wasit-gov|town|الصويرة|Сувайра||Jazira;Jumeiseh;Juweimiseh;Sewairah;Suvajra
iq-salman|al-Salman|30.505 44.539|iq-muthanna-gov|town|السلمان|||Al-Saliman;alslman
iq-ash-shinafiyah|ash Shinafiyah|31.584 44.647|iq-qadisiyah-gov|town|الشنافية;ناحية الشنافية|||Nahiyat al-Shinafiyah;Chinafiyah;Shannafiuah;Shenafiya;Shinafie
iq-shatrah|al-Shatrah|31.409 46.173|iq-dhi-qar-gov|town|الشطرة|||Shatrat al-Muntafiq;Shatreh;Shatret el Muntefiq;Shattrah el Muntifik;alshtrt
iq-shamiyah|al-Shamiyah|31.963 44.601|iq-qadisiyah-gov|town|الشامية|||Ummal Barur;alshamyt
iq-rumaythah|al-Rumaythah|31.528 45.204|iq-muthanna-gov|town|الرميثة|||Al-Rumitha;Rumaith;Rumaitha;Rumeitheh;Rumetha
iq-rifai|al-Rifai|31.721 46.108|iq-dhi-qar-gov|town|الرفاعي|||al-Karradi;Al-Refai
iq-numaniyah|al-Numaniyah|32.556 45.413|iq-wasit-gov|town|النعمانية|||al-Bughaylah;Baghailah;Baghela;Bghailah;Bogheileh
iq-anat-al-qadimah|Anat al-Qadimah|34.469 41.942|iq-anbar-gov|town|عنة القديمة|||Anah
iq-qurnah|al-Qurnah|31.015 47.434|iq-basra-gov|town|القرنة|||alqrnt
iq-mishkhab|al-Mishkhab|31.804 44.489|iq-najaf-gov|town|المشخاب|||al-Faysaliyah;Faisailiya;almshkhab
iq-maymunah|al-Maymunah|31.679 46.969|iq-maysan-gov|town|الميمونة|||Maimunah;almymwnt
iq-mahawil|al-Mahawil|32.661 44.409|iq-babil-gov|town|المحاويل|||Khan al-Mahawil;Qada' al-Mahawil;almhawyl
iq-madinah|al-Madinah|30.963 47.270|iq-basra-gov|town|المدينة|||Medina;Medineh;almdynt
iq-kahla|al-Kahla|31.668 47.294|iq-maysan-gov|town|الكحلاء|||Musa'idah;Musay'idah
iq-hindiyah|al-Hindiyah|32.547 44.228|iq-karbala-gov|town|الهندية|||Qada' al-Hindiyah;Tuwairij;Tuwairji;Tuwayrij;alhndyt
iq-hayy|al-Hayy|32.174 46.043|iq-wasit-gov|town|مدينة الحي|Аль-Хая||al-Hai;Al'-Khaja;Kut al-Hai;alhy
iq-hashimiyah|al-Hashimiyah|32.364 44.660|iq-babil-gov|town|الهاشمية|||Jarbu'iya;alhashmyt
iq-harithah|al-Harithah|30.585 47.761|iq-basra-gov|town|الهارثة|Аль-Харриса||al-Harthah;Al'-Kharrisa;alhartht
iq-hamzah|al-Hamzah|31.724 44.977|iq-qadisiyah-gov|town|الحمزة|||Qawam al-Hamzah;Quwam al-Hamza;alhmzt
iq-ghammas|Ghammas|31.743 44.620|iq-qadisiyah-gov|town|غماس;ناحية غماس|||Nahiyat Ghammas;ghmas;nahyt ghmas
iq-al-fuhud|al Fuhud|30.970 46.723|iq-dhi-qar-gov|town||||Nahiyat al-Fuhud
iq-aziziyah|al-Aziziyah|32.909 45.064|iq-wasit-gov|town|العزيزية|||Al-Azizya;Azizie;'Aziziyeh
iq-manadhirah|al-Manadhirah|31.907 44.486|iq-najaf-gov|town|ابو صخير;المناذرة|||Abu Sukhair;Abu Sukhayir;Abu Sukhayr;abw skhyr;almnadhrt
iq-basrah-al-qadimah|al-Basrah al-Qadimah|30.503 47.815|iq-basra-gov|town|البصرة القديمة|||al-Basrat al-Qadimah;albsrt alqdymt
iq-dare-tu|Dare Tu|36.121 44.060|iq-erbil-gov|town|داراتو;دارتو;مركز دارتو|||Dara Tw;Daratu;Markaz Daratu;daratw;dartw
iq-hajiawa|Hajiawa|36.236 44.795|iq-sulaymaniyah-gov|town||||
iq-halshaw|Halshaw|36.209 45.259|iq-sulaymaniyah-gov|town|الشو;هلشو|||Alshu;Halsho;Halsho Upper;Helsho;Hełsho
iq-bahar|Bahar|30.176 48.398|iq-basra-gov|town|ناحية بحار|||Nahiyat Bahar;nahyt bhar
iq-atbah|Atbah|30.481 48.014|iq-basra-gov|town|ناحية عتبة|||Nahiyat 'Atbah
iq-ali-al-sharqi|Ali al-Sharqi|32.123 46.749|iq-maysan-gov|town|علي الشرقي;ناحية علي الشرقي|||Nahiyat Ali al-Sharqi
iq-hayraw|Hayraw|36.127 45.283|iq-sulaymaniyah-gov|town|هيرو|||Hero;Herow
iq-alzwya|AlZwya|35.261 43.407|iq-salah-ad-din-gov|town||||
iq-hawe-ben-alean|Hawe Ben Alean|35.271 43.378|iq-salah-ad-din-gov|town||||
sy-ayn-halaqim|Ayn Halaqim|34.940 36.322|sy-hama-gov|town|عين حلاقيم|||Ain HalaqIm
sy-surah-al-saghirah|al-Surah al-Saghirah|33.032 36.574|sy-suwayda-gov|town|الصورة الصغرى;الصورة الصغيرة|Савара-эс-Сегира||al-Sawarah al-Sughra;al-Surah al-Sughra;Savara-ehs-Segira;alswrt alsghry;alswrt alsghyrt
sy-tall-salhab|Tall Salhab|35.259 36.385|sy-hama-gov|town|تل سلحب;تلسلحب|||Tallsalhab;Tell Salhab
sy-talldaww|Talldaww|34.876 36.524|sy-homs-gov|town|تل دو;تلدو;خربة الناصرية|||Kheurbet Nasriye;Khirbat Nasiriyah;Tall Daww;Tell Daou;khrbt alnasryt
sy-tall-al-daman|Tall al-Daman|35.808 37.254|sy-aleppo-gov|town|تل الضمان;تل دامان;تل ضمان|||Tell Damane;tl aldman;tl daman;tl dman
sy-talin|Talin|35.148 36.033|sy-tartus-gov|town|تالين|||Taline;talyn
sy-shin|Shin|34.779 36.424|sy-homs-gov|town|شين|||Chine
sy-salakhid|Salakhid|32.871 36.573|sy-suwayda-gov|town|صلاخد|||Salakhed;slakhd
sy-sabburah-hama|Sabburah|35.156 37.209|sy-hama-gov|town|صبورة|||Sabboura
sy-sab-biyar|al-Sab Biyar|33.780 37.684|sy-damascus-rural-gov|town|السبع آبار;السبع بيار;سبع بيار|||al-Sab' Abar;Saba Biar;Saba Bjar;Sabaa Biar;Saobo Biar
sy-riqama|al-Riqama|34.539 36.919|sy-homs-gov|town|الرقاما;الرقامة|||Arqamah;Irgama;Irghama;Irqama;Raqamah
sy-rasm-al-harmal|Rasm al-Harmal|36.245 37.716|sy-aleppo-gov|town|رسم الحرمل;رسم الحرمل الإمام|||Rasm al-Harmal al-Imam;Rasm al-Hirmil;Rasm el Harme;Rasm el Hermel;rsm alhrml
sy-qutaylibiyah|al-Qutaylibiyah|35.292 36.016|sy-latakia-gov|town|القطيلبية;قطيلبية|||Qtailbiye;alqtylbyt
sy-qamsiyah|al-Qamsiyah|35.034 36.015|sy-tartus-gov|town|القمصية;قمسية|||Qamsiye;alqmsyt
sy-jala|al-Jala|34.633 40.841|sy-deir-ez-zor-gov|town|الجلاء|||al-Musallakhah;Moussallakha;almslkht
sy-mukharram-al-fawqani|Mukharram al-Fawqani|34.815 37.087|sy-homs-gov|town|المخرم الفوقاني;مخرم الفوقاني|||Al-Mukharram Fokani;Moukharram Faouqani;Moukharrem el Fouqani;Muharram;Muharrem
sy-kuwayris-sharqi|Kuwayris Sharqi|36.167 37.538|sy-aleppo-gov|town|كويرس شرقي|||Kawbris al-Sharqi;Khuwayrat al-Sharqi;Kouaires ech Chargi;Kouaires ech Charqui;Koueir es Charqiye
sy-khirbat-tin-nur|Khirbat Tin Nur|34.701 36.557|sy-homs-gov|town|خربة تين نور|||Khan;Kharabat et Tin;Kheurbet Tine Naduar;Kheurbet Tine Naour;Kheurbet et Tine
sy-qabbasin|Qabbasin|36.308 38.156|sy-aleppo-gov|town|خربة السودة;قباسين|||Kheurbet es Saouda;Khirbat al-Sawda';Qabbassine;khrbt alswdt;qbasyn
sy-qabw|al-Qabw|34.843 36.455|sy-homs-gov|town|القبو;خربة القبو|||Kheurbet el Qabou;Khirbat al-Qabw;alqbw;khrbt alqbw
sy-khirbat-al-maazzah|Khirbat al-Maazzah|34.805 36.001|sy-tartus-gov|town|خربة المعزة;خربة معزة|||Kheurbet el Maaze;Khirbat Ma'zzah
sy-ras-al-khashufah|Ras al-Khashufah|34.827 36.052|sy-tartus-gov|town|الكشفة;رأس الخشوفة;كشفة|||al-Kashfah;Kachfe;alkshft;ras alkhshwft
sy-karimah|al-Karimah|34.669 36.075|sy-tartus-gov|town|الكريمة;كرتو;كريمة|||Karto;Kartu;alkrymt
sy-kafr-saghir|Kafr Saghir|36.293 37.256|sy-aleppo-gov|town|كفرصغير|||Kafer Serhir;Kafer es Saghir;Kafr al-Safir
sy-junaynat-raslan|Junaynat Raslan|34.928 36.124|sy-tartus-gov|town|جنينة رسلان|||Jnainet Raslane;jnynt rslan
sy-jinniyah|Jinniyah|36.319 38.914|sy-raqqa-gov|town|جنية|||Jenniya
sy-jawbat-burghal|Jawbat Burghal|35.490 36.175|sy-latakia-gov|town|جوبة برغال|||Jaoubet Borrhal;Jaoubet Bour'rhal;Jaoubet Bourrhat;jwbt brghal
sy-jarniyah|al-Jarniyah|36.161 38.233|sy-raqqa-gov|town|الجرنية;جرنية|||Jerniye;aljrnyt
sy-himmin|Himmin|34.900 36.040|sy-tartus-gov|town|حمين|||Himmine
sy-harran-al-awamid|Harran al-Awamid|33.449 36.560|sy-damascus-rural-gov|town||||Harrane el-Aouamid
sy-harf-al-musaytirah|Harf al-Musaytirah|35.388 36.134|sy-latakia-gov|town|حرف المسيترة|||Harf el Msaitra;hrf almsytrt
sy-harbinafsah|Harbinafsah|34.937 36.622|sy-hama-gov|town|حربنفسه|||Harb Nafsah;Harb Nafse;Harb Nafsih;Harb Nafsou;Harb Nefsi
sy-hammam-wasil|Hammam Wasil|35.074 36.087|sy-tartus-gov|town|حمام واصل|||Hammam Ouassel;hmam wasl
sy-hadidah|Hadidah|34.673 36.397|sy-homs-gov|town|حديدة|||Hadide
sy-fakhurah|al-Fakhurah|35.498 36.010|sy-latakia-gov|town|الفاخورة|||Fakhaura;Fakhoura;alfakhwrt
sy-duwayr-raslan|Duwayr Raslan|34.949 36.182|sy-tartus-gov|town|دوير رسلان|||Douair Raslane;dwyr rslan
sy-dhibbin|Dhibbin|32.437 36.563|sy-suwayda-gov|town|ذيبين|Дибин||Dibbin;Dibbine
sy-brummanat-al-mashayikh|Brummanat al-Mashayikh|35.019 36.171|sy-tartus-gov|town|برمانة المشايخ|||Birmathat al-Mashayikh;Broummanet el Machayekh;Brummanat al-Masha'ikh;brmant almshaykh
sy-bir-al-hulw-al-wardiyah|Bir al-Hulw al-Wardiyah|36.697 41.035|sy-hasakah-gov|town|بئر الحلو الوردية;بير حلو|||Bi'r Hulw;Bir Helou;byr alhlw alwrdyt
sy-rawdah|al-Rawdah|35.072 35.914|sy-tartus-gov|town|الروضة;بزاق|||Bazzaq;Bezzaq;alrwdt;bzaq
sy-barri-al-sharqi|Barri al-Sharqi|34.981 37.201|sy-hama-gov|town||||Barri Charqi;Barri ech Charqi;bry alshrqy
sy-banan|Banan|35.974 37.302|sy-aleppo-gov|town|بنان|||Benan;Bnan;Bnane
sy-ayn-al-tinah|Ayn al-Tinah|35.564 36.101|sy-latakia-gov|town|عين التينة|||Ain Tin;Ain ett Tine
sy-sabbah|Sabbah|34.903 36.237|sy-tartus-gov|town|سبة;عين التينة|||Ain ett Tine;'Ayn al-Tinah
sy-ayn-shiqaq|Ayn Shiqaq|35.394 36.030|sy-latakia-gov|town|عين الشقاق;عين شقاق|||'Ain el Shegag;Ain ech Cheqaq
sy-ayn-al-sharqiyah|Ayn al-Sharqiyah|35.332 36.100|sy-latakia-gov|town|عين الشرقية|||Ain ech Charqiye;Ain ech Charuiye;'Ain esh Sharqiye
sy-ayn-al-bayda|Ayn al-Bayda|35.656 35.889|sy-latakia-gov|town|عين البيضا;عين البيضة|||Ain el Beida;Ein El-Bayda
sy-awaj|Awaj|34.907 36.404|sy-hama-gov|town|عوج|Аавадж||Aaouaj;Aavadzh;Aouaj
sy-tawahin|al-Tawahin|35.128 36.214|sy-tartus-gov|town|الطواحين;طواحين|||Touahine;altwahyn;twahyn
sy-sisniyah|al-Sisniyah|34.781 36.143|sy-tartus-gov|town|السيسنية;سيسنية|||Sisaniyah;Sisniye;alsysnyt
sy-sawda|al-Sawda|34.982 35.944|sy-tartus-gov|town|السودا;السوداء;السودة|||Es Soda;Saouda;Sauda;alswda;alswdt
sy-safsafah|al-Safsafah|34.735 36.053|sy-tartus-gov|town|الصفصافة;صفصافة|||Safsaf;Safsafe;Safsafih;Sofsafe;alsfsaft
sy-mushannaf|al-Mushannaf|32.744 36.776|sy-suwayda-gov|town|المشنف;مشنف|||El Mouchannaf;El Mushennef;Mashnaf;almshnf
sy-mismiyah|Mismiyah|33.129 36.394|sy-daraa-gov|town|المسمية;مسمية|||El Mesmiye;almsmyt
sy-jawadiyah-hasakah|al-Jawadiyah|36.987 41.820|sy-hasakah-gov|town|الجوادية;جبل آغا;جل أغا|||Chil Agha;Cil Axa;Jabal Agha;Jil Agha;aljwadyt
sy-hinadi|al-Hinadi|35.513 35.874|sy-latakia-gov|town|الهنادي;هنادي|||al-Hannadi;Hennadi;alhnady;hnady
sy-hawash-homs|al-Hawash|34.760 36.321|sy-homs-gov|town|الحواش;حواش|||Haouach;alhwash;hwash
sy-hajib|al-Hajib|35.864 37.397|sy-aleppo-gov|town|الحاجب|||El Hajeb;alhajb
sy-ghariyah|al-Ghariyah|32.393 36.651|sy-suwayda-gov|town|الغارية|Эль-Гария||Ehl'-Garija;Rhariye;algharyt
sy-bariqiyah|al-Bariqiyah|34.829 36.229|sy-tartus-gov|town|البارقية;بارقية;برقية|||Barqiyah;Barqiye;albarqyt;barqyt
sy-bahluliyah|al-Bahluliyah|35.637 35.960|sy-latakia-gov|town|البهلولية|||Bahlawaniyeh;Bahloulie;Bahlouliye;Behlulia;El Bahluliye
sy-arimah|al-Arimah|36.473 37.721|sy-aleppo-gov|town|العريمة;عجمي|||Aajami;Adjimi;'Ajami;'Arime
sy-annazah|al-Annazah|35.195 36.066|sy-tartus-gov|town|العنازة;عنازة|||Aannaze;al-Nazi;'Annazih;'Anz;'Anzah
sy-daliyah|al-Daliyah|35.236 36.144|sy-latakia-gov|town|الدالي;الدالية|||al-Dali;Delibi;aldaly;aldalyt
sy-abu-qalqal-aleppo|Abu Qalqal|36.438 38.120|sy-aleppo-gov|town|أبو قلقل|||Abou Qalqal;Abu Kalkal;Abu Qilqil;abw qlql
sy-kaff-al-jaa|Kaff al-Jaa|35.086 36.206|sy-tartus-gov|town|كاف الجاع|||
sy-ayn-al-nasr|Ayn al-Nasr|34.841 36.928|sy-homs-gov|town|عين النسر;عين دات;عين ظاطا|||'Ayn Dat;'Ayn Zata
sy-as-sab-biyar|as Sab Biyar|33.532 38.008|sy-damascus-rural-gov|town|ناحية السبع بيار|||Nahiyat al-Sab' Biyar
sy-bayt-yashut|Bayt Yashut|35.310 36.115|sy-latakia-gov|town|بيت ياشوط|||byt yashwt
sy-tremseh|Tremseh|35.272 36.504|sy-hama-gov|town||||al-Treimseh;Taramsah;Taramseh;Treimsa;al-Turaymisah
sy-qentere|Qentere|36.563 36.728|sy-aleppo-gov|town||||
sy-kafr-musa-al-hmidiya|Kafr Musa Al-Hmidiya|34.583 36.534|sy-homs-gov|town|أرض خربة كفر موسى|||Ard Khirbat Kafr Musa;ard khrbt kfr mwsy
`;
