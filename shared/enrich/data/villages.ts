/**
 * Smaller places of Syria and Iraq that the war made known: villages of the fronts, bases, crossings, camps, dams, oil fields, hills,
 * shrines. Lines as in gazetteer.ts, by governorate. A one-word name of this table counts where the sentence treats it as a place, or
 * where a place near it is named: many are also words or first names. `Name (Where)` shares its name with another place and counts
 * only where its own surroundings are named. Coordinates are our own readings of commonly published maps, good to a few kilometres.
 */
export const villages = `
sy-tal-aran|Tal Aran|36.127 37.335|sy-aleppo-gov|town|تل عرن|||Tell Aran
sy-tal-hasil|Tal Hasil|36.090 37.340|sy-aleppo-gov|town|تل حاصل|||Tall Hassel
sy-zitan|Zitan|36.050 37.020|sy-aleppo-gov|town|زيتان|||Zaytan
sy-barqum|Barqum|36.030 37.010|sy-aleppo-gov|town|برقوم|||Barqoum
sy-khalsa|al-Khalsa|36.080 37.020|sy-aleppo-gov|town|خلصة|Халса||Khalasah
sy-qarassi|Qarassi|36.060 37.040|sy-aleppo-gov|town|القراصي|||al-Qarasi
sy-hamirah|al-Humayrah|36.030 37.050|sy-aleppo-gov|town|الحميرة جنوب حلب|||Humeira
sy-banes|Banes|36.000 36.920|sy-aleppo-gov|town|بانص|||Banis
sy-kafr-naha|Kafr Naha|36.180 36.960|sy-aleppo-gov|town|كفرناها|||Kafrnaha
sy-kafr-dael|Kafr Dael|36.230 37.040|sy-aleppo-gov|town|كفر داعل|||Kafr Da'el
sy-mansoura-aleppo|al-Mansoura (Aleppo)|36.200 37.020|sy-aleppo-gov|town|المنصورة بريف حلب|||
sy-maarat-al-artiq|Maarat al-Artiq|36.250 37.040|sy-aleppo-gov|town|معارة الأرتيق|||Ma'arrat al-Artiq
sy-bashantara|Bashantara|36.330 36.990|sy-aleppo-gov|town|باشنطرة|||
sy-bayanoun|Bayanoun|36.350 37.020|sy-aleppo-gov|town|بيانون|Баянун||Bianoun
sy-ratyan|Ratyan|36.330 37.050|sy-aleppo-gov|town|رتيان|Ратьян||Retyan;Rityan
sy-bashkoy|Bashkoy|36.310 37.100|sy-aleppo-gov|town|باشكوي|Башкой||Bashkuy
sy-sifat|Sifat|36.300 37.170|sy-aleppo-gov|town|سيفات|||Sayfat
sy-hardatnin|Hardatnin|36.340 37.060|sy-aleppo-gov|town|حردتنين|||Hardatneen
sy-tal-jabin|Tal Jabin|36.360 37.080|sy-aleppo-gov|town|تل جبين|||Tell Jibbin
sy-duwayr-al-zaytun|Duwayr al-Zaytun|36.320 37.110|sy-aleppo-gov|town|دوير الزيتون|||Dweir al-Zeitoun
sy-tamura|Tamura|36.330 36.960|sy-aleppo-gov|town|الطامورة|||Tamoura
sy-mayer|Mayer|36.380 37.030|sy-aleppo-gov|town|ماير|||Mayir
sy-deir-jamal|Deir Jamal|36.430 37.050|sy-aleppo-gov|town|دير جمال|||Deir Jmal
sy-ain-daqna|Ain Daqna|36.520 37.080|sy-aleppo-gov|town|عين دقنة|||Ayn Daqnah
sy-kafr-kalbin|Kafr Kalbin|36.540 37.100|sy-aleppo-gov|town|كلجبرين|||Kaljibrin
sy-tuwais|Tuwais|36.500 37.230|sy-aleppo-gov|town|تويس|||Tuways
sy-sheikh-issa|Sheikh Issa|36.480 37.130|sy-aleppo-gov|town|الشيخ عيسى|||Shaykh Isa
sy-herbel|Herbel|36.440 37.150|sy-aleppo-gov|town|حربل|||Harbel;Hirbil
sy-um-hawsh|Umm Hawsh|36.430 37.190|sy-aleppo-gov|town|أم حوش|||Um Hosh;Umm Housh
sy-hassajik|Hassajik|36.410 37.170|sy-aleppo-gov|town|حساجك|||Hasajek
sy-fafin|Fafin|36.350 37.210|sy-aleppo-gov|town|فافين|||Fafeen
sy-kafr-qares|Kafr Qares|36.330 37.240|sy-aleppo-gov|town|كفر قارص|||Kafr Qaris
sy-ahras|Ahras|36.400 37.130|sy-aleppo-gov|town|أحرص|||Ehres
sy-infantry-school|Infantry School|36.330 37.190|sy-aleppo-gov|site|مدرسة المشاة|||Infantry Academy near Aleppo
sy-tal-sha-ir|Tal Shair (Aleppo)|36.280 37.270|sy-aleppo-gov|town|تل شعير بريف حلب|||Tell Shaeer
sy-sheikh-ahmad|Sheikh Ahmad|36.170 37.500|sy-aleppo-gov|town|الشيخ أحمد بريف حلب|||
sy-rasm-al-abboud|Rasm al-Abboud|36.200 37.550|sy-aleppo-gov|town|رسم العبود|||Rasm al-Aboud
sy-tal-ahmar|Tal Ahmar|36.680 38.120|sy-aleppo-gov|town|تل أحمر|||Tell Ahmar
sy-qara-qawzaq|Qara Qawzaq|36.640 38.220|sy-aleppo-gov|site|قره قوزاق|Кара-Козак|Karakozak;Karakozak Köprüsü|Qarah Qawzaq;Karakozak;Qereqozak;Qara Qozak;Qere Qozaq;Qarah Qawzak;Qara Qozaq
sy-khafsa|al-Khafsa|36.231 38.022|sy-aleppo-gov|town|الخفسة|Хафса||Khafsah
sy-abu-qalqal|Abu Qalqal|36.438 38.120|sy-aleppo-gov|town|أبو قلقل|Абу-Калькаль||Abu Kahf;Abu Qilqil
sy-arima|al-Arimah|36.473 37.721|sy-aleppo-gov|town|العريمة|Арима|Arima|Arima;Ureima;Arimah
sy-halwanji|Halwanji|36.690 37.880|sy-aleppo-gov|town|حلوانجي|||
sy-dadat|Dadat|36.660 37.940|sy-aleppo-gov|town|الدادات|||Dadad
sy-umm-julud|Umm Julud|36.610 37.860|sy-aleppo-gov|town|أم جلود|||Umm Jalud
sy-sajur|Sajur River|36.620 37.900|sy-aleppo-gov|region|نهر الساجور;الساجور|Саджур|Sacur|Sajur;Sajour
sy-sheikh-nasir|Sheikh Nasir|36.470 37.780|sy-aleppo-gov|town|شيخ ناصر|||
sy-ghandoura|Ghandoura|36.669 37.733|sy-aleppo-gov|town|الغندورة|Гандура|Gandura|Ghandurah
sy-kuwaykli|Kafr Kuwaykli|36.620 37.550|sy-aleppo-gov|town||||
sy-qabr-al-mukri|Qibtan|36.390 37.520|sy-aleppo-gov|town|قبتان|||Qiblah
sy-suran-azaz|Ihtaymilat|36.540 37.260|sy-aleppo-gov|town|احتيملات|||Ahtamilat;Ihtimlat
sy-tilalayn|Tilalin|36.510 37.180|sy-aleppo-gov|town|تلالين|||Tlaleyn
sy-sijraz|Sijraz|36.580 37.160|sy-aleppo-gov|town|سجراز|||
sy-harjalah|Harjalah|36.590 37.230|sy-aleppo-gov|town|حرجلة|||Harjaleh
sy-hawar-kilis|Hawar Kilis|36.630 37.210|sy-aleppo-gov|town|حوار كلس|Хавар-Килис|Havar Kilis|Hawar Killis;Hiwar Kilis
sy-dudyan|Dudyan|36.620 37.330|sy-aleppo-gov|town|دوديان|||Dudiyan;Doudyan
sy-turkman-bareh|Turkman Bareh|36.520 37.310|sy-aleppo-gov|town|تركمان بارح|||Turkmen Bareh;Turkman Barih
sy-ziyadiyah|al-Ziyadiyah|36.580 37.390|sy-aleppo-gov|town|الزيادية|||Ziyadiya
sy-sandaf|Sandaf|36.500 37.200|sy-aleppo-gov|town|صندف|||Sandif
sy-arshaf|Arshaf|36.510 37.290|sy-aleppo-gov|town|أرشاف|||Irshaf
sy-qitma|Qatma|36.600 36.950|sy-aleppo-gov|town|قطمة|||Qitma
sy-kafr-jannah|Kafr Jannah|36.590 36.930|sy-aleppo-gov|town|كفرجنة|||Kafr Jana
sy-sharran|Sharran|36.623 36.937|sy-aleppo-gov|town|شران|||Sherran
sy-maydanki|Maydanki|36.620 36.850|sy-aleppo-gov|town|ميدانكي|||Midanki
sy-burj-haydar|Burj Haydar|36.420 36.860|sy-aleppo-gov|town|برج حيدر|||Burj Haidar
sy-basuta|Basuta|36.440 36.860|sy-aleppo-gov|town|باسوطة|||Basouta
sy-deir-ballut|Deir Ballut|36.330 36.660|sy-aleppo-gov|town|دير بلوط|||Deir Ballout
sy-muhammadiyah-afrin|Hammam (Afrin)|36.390 36.620|sy-aleppo-gov|crossing|الحمام|||al-Hammam crossing
sy-ahraz|Zouk al-Kabir|36.600 38.080|sy-aleppo-gov|town||||
sy-shuyukh|al-Shuyukh|36.760 38.080|sy-aleppo-gov|town|الشيوخ|||Shuyukh Tahtani;Shyoukh
sy-zor-maghar|Zor Maghar|36.810 38.040|sy-aleppo-gov|town|زور مغار|||Zormaghar
sy-mazra-at-sofi|Shiukh Fawqani|36.770 38.060|sy-aleppo-gov|town|شيوخ فوقاني|||Shuyukh Fawqani
sy-lafarge|Lafarge cement plant|36.550 38.580|sy-aleppo-gov|site|خراب عشق|||Kharab Ashk;Jalabiya
sy-mistanur|Mishtanur Hill|36.870 38.360|sy-aleppo-gov|site|تلة مشتنور|||Mishtenur
sy-mursitpinar-gate|Mursitpinar crossing|36.895 38.350|sy-aleppo-gov|crossing|معبر مرشد بينار|Мюршитпынар|Mürşitpınar|Mürşitpınar
sy-jarabulus-crossing|Jarablus crossing|36.828 38.010|sy-aleppo-gov|crossing|معبر جرابلس|||Karkamis crossing
sy-rai-crossing|al-Rai crossing|36.640 37.450|sy-aleppo-gov|crossing|معبر الراعي||Çobanbey Sınır Kapısı|Cobanbey crossing
sy-abu-zindayn|Abu al-Zandin|36.370 37.480|sy-aleppo-gov|crossing|أبو الزندين|||Abu Zindin crossing
sy-aqil-hill|Mount Aqil|36.370 37.490|sy-aleppo-gov|site|جبل عقيل||Akil Tepesi|Jabal Aqil
sy-sukkariyah|Sukkariyah|36.350 37.600|sy-aleppo-gov|town|السكرية|||al-Sukkariya
sy-suflaniyah|Suflaniyah|36.370 37.620|sy-aleppo-gov|town|سفلانية|||Suflaniya
sy-tal-bat-jirjan|Tal Battal|36.440 37.500|sy-aleppo-gov|town|تل بطال|||Tel Battal
sy-jubb-al-barazi|Jubb al-Barazi|36.460 37.560|sy-aleppo-gov|town|جب البرازي|||
sy-ithriya-road-sheikh-hilal|Jabal al-Hass|35.990 37.300|sy-aleppo-gov|region|جبل الحص|||Jabal al-Hoss
sy-sabkha-jabbul|Jabbul Lake|36.060 37.600|sy-aleppo-gov|region|سبخة الجبول|||Lake Jabbul;Sabkhat al-Jabbul
sy-tal-al-daman|Tal al-Daman|35.808 37.254|sy-aleppo-gov|town|تل الضمان|||Tall ad-Daman
sy-abu-ruwayl|Abu Ruwail|35.900 37.190|sy-aleppo-gov|town|أبو رويل|||
sy-jabal-azzan|Jabal Azzan|36.060 37.160|sy-aleppo-gov|site|جبل عزان|||Mount Azzan
sy-wadihi|al-Wadihi|36.100 37.130|sy-aleppo-gov|town|الوضيحي|||Wadehi
sy-blas|Blas|36.080 37.090|sy-aleppo-gov|town|بلاس|||
sy-tal-mamo|Tal Mamo|35.980 37.100|sy-aleppo-gov|town|تل ممو|||
sy-talat-al-iss|Tal al-Eis hill|36.010 36.990|sy-aleppo-gov|site|تلة العيس|||
sy-aqrabat-aleppo|Urem al-Kubra|36.150 36.960|sy-aleppo-gov|town|أورم الكبرى|Урем-эль-Кубра||Urm al-Kubra;Orem al-Kubra
sy-urem-al-sughra|Urem al-Sughra|36.130 36.900|sy-aleppo-gov|town|أورم الصغرى|||Urm al-Sughra
sy-kafr-halab|Kafr Halab|36.060 36.860|sy-aleppo-gov|town|كفر حلب|||
sy-kafr-nouran|Kafr Nouran|36.110 36.860|sy-aleppo-gov|town|كفر نوران|||Kafr Nuran;Kafr Noran
sy-batabo|Batabo|36.134 36.740|sy-aleppo-gov|town|باتبو|||Batbo
sy-abzimo|Abzimo|36.190 36.820|sy-aleppo-gov|town|ابزيمو|||Ibzimo
sy-kafr-karmin|Kafr Karmin|36.120 36.800|sy-aleppo-gov|town|كفر كرمين|||Kafr Karmeen
sy-tuwama|Tuwama|36.230 36.890|sy-aleppo-gov|town|تقاد|||Tqad
sy-sheikh-barakat|Sheikh Barakat|36.300 36.860|sy-aleppo-gov|site|جبل الشيخ بركات|||Jabal Sheikh Barakat
sy-qalat-semaan|Qalaat Semaan|36.334 36.844|sy-aleppo-gov|site|قلعة سمعان;دير سمعان|||Deir Semaan;St Simeon monastery
sy-mhambel|Mhambel|35.787 36.472|sy-idlib-gov|town|محمبل|Мухамбаль||Muhambal
sy-bsanqul|Bsanqul|35.790 36.480|sy-idlib-gov|town|بسنقول|||Basanqul
sy-orum-al-joz|Urum al-Joz|35.800 36.540|sy-idlib-gov|town|أورم الجوز|||Orm al-Joz;Urem al-Jawz;Urum al-Jawz;Orem al-Joz;Ourem al-Jawz
sy-nahlaya|Nahlaya|35.840 36.590|sy-idlib-gov|town|نحليا|||Nahliya
sy-kafr-najd|Kafr Najd|35.830 36.560|sy-idlib-gov|town|كفر نجد|||
sy-kafr-latah|Kafr Latah|35.800 36.650|sy-idlib-gov|town|كفر لاتة|||Kafr Lata
sy-sfuhun|Sfuhun|35.560 36.460|sy-idlib-gov|town|سفوهن|||Safuhin;Sufuhon
sy-fatterah|al-Fatterah|35.590 36.450|sy-idlib-gov|town|فطيرة|||Fattireh
sy-kansafra|Kansafra|35.660 36.490|sy-idlib-gov|town|كنصفرة|Кансафра||Kansafrah
sy-marata|Maarzita|35.560 36.590|sy-idlib-gov|town|معرزيتا|||Maar Zita
sy-maarat-hurmah|Maarat Hurmah|35.540 36.560|sy-idlib-gov|town|معرة حرمة|||Maarrat Hirmah;Maaret Hermeh
sy-kafr-sijnah|Kafr Sijnah|35.540 36.620|sy-idlib-gov|town|كفر سجنة|||Kafr Sajna;Kafr Sajneh
sy-rakaya|Rakaya|35.510 36.620|sy-idlib-gov|town|ركايا|||Rakaya Sijneh
sy-abdin-idlib|Abdin|35.470 36.560|sy-idlib-gov|town|عابدين|||Abideen
sy-kafr-ayn|Kafr Ayn|35.450 36.590|sy-idlib-gov|town|كفرعين|||Kafr Ain
sy-madaya-idlib|Madaya (Idlib)|35.480 36.600|sy-idlib-gov|town|مدايا بريف إدلب|||
sy-hbit|al-Habit|35.440 36.530|sy-idlib-gov|town|الهبيط|Хбит|Hubeyt|Hbit;Hobait;al-Hobeit
sy-qasabiyah|al-Qasabiyah|35.450 36.490|sy-idlib-gov|town|القصابية|||Qasabiya
sy-arinabah|Arinba|35.480 36.480|sy-idlib-gov|town|أرينبة|||Arnaba
sy-naqir|al-Naqir|35.500 36.560|sy-idlib-gov|town|النقير|||Naqeer
sy-deir-sharqi|Deir Sharqi|35.620 36.710|sy-idlib-gov|town|دير شرقي|||al-Deir al-Sharqi
sy-deir-gharbi|Deir Gharbi|35.620 36.690|sy-idlib-gov|town|دير غربي|||al-Deir al-Gharbi
sy-maar-shurin|Maar Shurin|35.660 36.720|sy-idlib-gov|town|معرشورين|||Maarshoreen;Maar Shoureen
sy-maar-shamarin|Maar Shamarin|35.600 36.720|sy-idlib-gov|town|معرشمارين|||
sy-jarjanaz|Jarjanaz|35.620 36.790|sy-idlib-gov|town|جرجناز|Джарджаназ||Jarjnaz;Jerjenaz
sy-al-ghadfa|al-Ghadfa|35.660 36.790|sy-idlib-gov|town|الغدفة|||Ghadfah
sy-maasran|Maasran|35.690 36.730|sy-idlib-gov|town|معصران|||Maasaran
sy-babila-idlib|Babila (Idlib)|35.700 36.700|sy-idlib-gov|town|بابيلا بريف إدلب|||
sy-khan-al-subul|Khan al-Subul|35.750 36.760|sy-idlib-gov|town|خان السبل|||Khan al-Sebil;Khan Sobol
sy-maardibseh|Maardibseh|35.790 36.770|sy-idlib-gov|town|معردبسة|||Maar Dibsah
sy-jobas|Jobas|35.840 36.780|sy-idlib-gov|town|جوباس|||Jubas
sy-tarnabah|Tarnabah|35.870 36.780|sy-idlib-gov|town|ترنبة|||Tronbah
sy-afis|Afis|35.900 36.790|sy-idlib-gov|town|آفس|||Afes
sy-shalakh|Shalakh|35.960 36.770|sy-idlib-gov|town|شلخ|||Shilikh;Shallakh;Shalikh
sy-taoum|Taoum|35.970 36.760|sy-idlib-gov|town|طعوم|||Taum
sy-tal-mardikh|Tal Mardikh|35.798 36.798|sy-idlib-gov|site|تل مرديخ;إيبلا|Эбла||Ebla;Tell Mardikh
sy-maar-tahroma|Kafr Batikh|35.800 36.730|sy-idlib-gov|town|كفر بطيخ|||Kafr Battikh
sy-dadikh|Dadikh|35.810 36.750|sy-idlib-gov|town|داديخ|||
sy-marzaf|Maarzaf|35.770 36.690|sy-idlib-gov|town|المنطف|||Mantaf;Muntaf
sy-jabala-idlib|Sarja|35.720 36.600|sy-idlib-gov|town|سرجة|||Sarjah
sy-rami|al-Rami (Idlib)|35.760 36.550|sy-idlib-gov|town|الرامي بريف إدلب|||
sy-marayan|Marayan|35.730 36.560|sy-idlib-gov|town|مرعيان|||Maraayan
sy-balyun|Balyun|35.700 36.550|sy-idlib-gov|town|بليون|||Balyoun
sy-joseph|Jozif|35.740 36.490|sy-idlib-gov|town|جوزف|||Juzif;Joseph village
sy-fulayful|Fulayfil|35.590 36.440|sy-idlib-gov|town|فليفل|||Flayfel
sy-deir-sunbul|Deir Sunbul|35.700 36.590|sy-idlib-gov|town|دير سنبل|||Deir Sonbol
sy-hantutin|Hantutin|35.680 36.620|sy-idlib-gov|town|حنتوتين|||Hantoutin
sy-kafr-nabuda-road-maaret-sin|Maarat Seen|35.570 36.530|sy-idlib-gov|town|معرة الصين|||Maaret Sin
sy-turmanin|Turmanin|36.230 36.820|sy-idlib-gov|town|ترمانين|||Tourmanin;Termanin
sy-deir-hassan|Deir Hassan|36.260 36.730|sy-idlib-gov|town|دير حسان|||Deir Hasan
sy-aqrabat|Aqrabat|36.280 36.700|sy-idlib-gov|town|عقربات|||Akrabat
sy-qah|Qah|36.300 36.720|sy-idlib-gov|camp|قاح|||Qah camp
sy-kafr-lusin|Kafr Lusin|36.290 36.760|sy-idlib-gov|town|كفرلوسين|||Kafr Lossin
sy-babisqa|Babisqa|36.210 36.680|sy-idlib-gov|town|بابسقا|||Babeska
sy-barisha|Barisha|36.160 36.630|sy-idlib-gov|town|باريشا|Бариша|Barişa;Barişe|Baricha
sy-kafr-deryan|Kafr Deryan|36.130 36.720|sy-idlib-gov|town|كفر دريان|||Kafr Daryan
sy-hazano|Hazano|36.090 36.760|sy-idlib-gov|town|حزانو|||Hazzano
sy-killi|Killi|36.090 36.690|sy-idlib-gov|town|كللي|||Kelly (Idlib)
sy-zardana|Zardana|36.060 36.750|sy-idlib-gov|town|زردنا|Зердана||Zerdana
sy-maarat-al-ikhwan|Maarrat al-Ikhwan|36.020 36.690|sy-idlib-gov|town|معارة الإخوان|||Maaret al-Ekhwan
sy-ram-hamdan|Ram Hamdan|36.010 36.720|sy-idlib-gov|town|رام حمدان|||Ram Hamadan
sy-zarzour|Zarzour|36.030 36.400|sy-idlib-gov|town|زرزور|||Zarzur
sy-hafsarjah|Hafsarjah|36.010 36.510|sy-idlib-gov|town|حفسرجة|||Hafasraja
sy-kaftin|Kaftin|36.060 36.620|sy-idlib-gov|town|كفتين|||
sy-kafr-aruq|Kafr Aruq|36.070 36.640|sy-idlib-gov|town|كفر عروق|||Kafr Arouq
sy-qurqanya|Qurqanya|36.138 36.612|sy-idlib-gov|town|قورقانيا|||Qorqanya
sy-mashhad-ruhin|Mashhad Ruhin|36.230 36.770|sy-idlib-gov|camp|مشهد روحين|||
sy-maarat-al-naasan|Maarat al-Naasan|36.030 36.820|sy-idlib-gov|town|معارة النعسان|||Maarrat al-Naasan
sy-kafr-amma|Kafr Amma|36.060 36.830|sy-idlib-gov|town|كفر عمة|||Kafr Ammah
sy-abu-makka|Abu Makka|35.680 36.890|sy-idlib-gov|town|أبو مكة|||
sy-tal-al-sultan|Tal al-Sultan|35.780 36.930|sy-idlib-gov|town|تل السلطان|||Tell Sultan
sy-tal-touqan-rasafa|al-Surman|35.610 36.870|sy-idlib-gov|town|الصرمان|||Surman
sy-um-jalal|Umm Jalal|35.510 36.850|sy-idlib-gov|town|أم جلال|||Um Jalal
sy-tamanah-sukayk|Sukayk|35.450 36.780|sy-idlib-gov|town|سكيك|||Skaik;Skeik
sy-tah|al-Tah|35.540 36.790|sy-idlib-gov|town|التح|||al-Tih
sy-um-al-khalakhil|Umm al-Khalakhil|35.480 36.880|sy-idlib-gov|town|أم الخلاخيل|||
sy-atshan|Atshan|35.430 36.880|sy-idlib-gov|town|عطشان|||Atashan
sy-al-khuwayn|al-Khuwayn|35.450 36.860|sy-idlib-gov|town|الخوين|||al-Khowein
sy-ishtabraq|Ishtabraq|35.770 36.330|sy-idlib-gov|town|اشتبرق|||Eshtabraq
sy-frikeh|Frikeh|35.740 36.360|sy-idlib-gov|town|فريكة|||Furaykah;al-Furaykah
sy-ghaniyah|al-Ghaniyah|35.870 36.240|sy-idlib-gov|town|الغسانية|||Ghaniya
sy-yaqubiyah|al-Yaqubiyah|35.920 36.330|sy-idlib-gov|town|اليعقوبية|||Yacoubiyeh
sy-kafrand|Kafr Kila|36.130 36.560|sy-idlib-gov|town|كفركيلا بريف إدلب|||
sy-qalb-lawzeh|Qalb Lawzeh|36.170 36.580|sy-idlib-gov|site|قلب لوزة|||Qalb Loze
sy-wadi-deif|Wadi al-Deif|35.660 36.690|sy-idlib-gov|site|وادي الضيف|Вади-эд-Дейф||Wadi Deif base
sy-hamidiyah-base|Hamidiyah base|35.610 36.680|sy-idlib-gov|site|معسكر الحامدية|||al-Hamidiya camp
sy-mastumah|al-Mastumah|35.870 36.640|sy-idlib-gov|town|المسطومة|Мастума||Mastouma;Mastumeh
sy-qarmid|Qarmid camp|35.850 36.660|sy-idlib-gov|site|معسكر القرميد|||al-Qarmeed
sy-taftanaz-airbase|Taftanaz airbase|35.972 36.783|sy-idlib-gov|airbase|مطار تفتناز|авиабаза Тафтаназ|Taftanaz Hava Üssü|Taftanaz air base
sy-taybat-al-turki|Tayyibat al-Turki|35.140 36.960|sy-hama-gov|town|طيبة التركي|||
sy-kafr-nabudah|Kafr Nabudah|35.420 36.470|sy-hama-gov|town|كفرنبودة|Кафр-Набуда|Kefr Nabuda|Kafr Nabuda;Kafr Nabouda
sy-jubayn|al-Jubayn|35.360 36.570|sy-hama-gov|town|الجبين|||Jibbin;Jubbayn
sy-tal-maleh|Tal Malah|35.340 36.550|sy-hama-gov|town|تل ملح|||Tal Melah;Tell Malah
sy-zakat|al-Zakah|35.350 36.590|sy-hama-gov|town|الزكاة|||Zakat;Zakah
sy-arbain|al-Arbain|35.360 36.610|sy-hama-gov|town|الأربعين بريف حماة|||Arbaeen village
sy-lahaya|Lahaya|35.360 36.650|sy-hama-gov|town|لحايا|||Lahaia
sy-maarkabah|Maarkabah|35.340 36.660|sy-hama-gov|town|معركبة|||Maar Kabbah
sy-masasna|al-Masasna|35.310 36.670|sy-hama-gov|town|مصاصنة|||Masasnah
sy-maardes|Maardes|35.260 36.740|sy-hama-gov|town|معردس|Маардес||Ma'ardis;Maardas
sy-qomhana|Qomhana|35.200 36.730|sy-hama-gov|town|قمحانة|Камхана||Qamhana;Kumhana;Qumhana
sy-khattab|Khattab|35.210 36.650|sy-hama-gov|town|خطاب|Хаттаб||
sy-arzeh|Arzeh|35.190 36.670|sy-hama-gov|town|أرزة|||Arza
sy-shaykh-hadid|al-Shayha|35.180 36.650|sy-hama-gov|town|الشيحة بريف حماة|||Shiha
sy-rahbet-khattab|Rahbat Khattab|35.210 36.670|sy-hama-gov|site|رحبة خطاب|||
sy-zayn-al-abidin|Jabal Zayn al-Abidin|35.200 36.770|sy-hama-gov|site|جبل زين العابدين|Джебель-Зейн-эль-Абидин||Zayn al-Abidin
sy-tal-bazzam|Tal Bazzam|35.320 36.740|sy-hama-gov|site|تل بزام|||
sy-zalin|al-Zalaqiyat|35.300 36.620|sy-hama-gov|town|الزلاقيات|||Zalaqiat
sy-btaysh|Btaysh|35.250 36.600|sy-hama-gov|town|بطيش|||Btaish
sy-shayzar|Shayzar|35.268 36.566|sy-hama-gov|site|شيزر|||Shaizar
sy-karnaz|Karnaz|35.390 36.488|sy-hama-gov|town|كرناز|Карназ||Kernaz
sy-jibrin-hama|Jibrin (Hama)|35.170 36.780|sy-hama-gov|town|جبرين بريف حماة|||
sy-kawkab|Kawkab|35.340 36.760|sy-hama-gov|town|كوكب|||Kaukab
sy-shatha|Shatha|35.505 36.244|sy-hama-gov|town|شطحة|||Shathah
sy-jurin|Jurin|35.610 36.280|sy-hama-gov|town|جورين|Джурин||Jorin;Joureen
sy-ziyara|al-Ziyarah|35.685 36.339|sy-hama-gov|town|الزيارة|||Ziyara
sy-qarqur|Tal Qarqur|35.740 36.330|sy-hama-gov|town|القرقور|||al-Qarqur;Qarqur
sy-tal-wasit|Tal Wasit|35.680 36.330|sy-hama-gov|town|تل واسط|||
sy-mansoura-ghab|Mansoura (Ghab)|35.690 36.320|sy-hama-gov|town|المنصورة في سهل الغاب|||
sy-hawija-hama|al-Huwayja|35.430 36.370|sy-hama-gov|town|الحويجة في سهل الغاب|||Hwaijah (Ghab)
sy-huwayz|al-Huwayz|35.460 36.330|sy-hama-gov|town|الحويز|||Huwaiz
sy-hawash|al-Hawash|35.480 36.340|sy-hama-gov|town|الحواش|||Hawwash
sy-shariah|al-Shariah|35.470 36.370|sy-hama-gov|town|الشريعة|||Shariaa
sy-amqiyah|al-Amqiyah|35.570 36.340|sy-hama-gov|town|العمقية|||Amqiya
sy-anqawi|al-Anqawi|35.540 36.350|sy-hama-gov|town|العنكاوي|||Ankawi
sy-qulaydin|Qulaydin|35.550 36.350|sy-hama-gov|town|قليدين|||Qleidin
sy-qastun|Qastun|35.650 36.390|sy-hama-gov|town|قسطون|||Qastoun
sy-dukmak|Duqmaq|35.610 36.340|sy-hama-gov|town|الدقماق|||Duqmak
sy-zayzun|Zayzun|35.740 36.370|sy-hama-gov|town|زيزون|||Zeyzoun power plant
sy-salhab|Salhab|35.260 36.380|sy-hama-gov|town|سلحب|||Slehab
sy-deir-shmayyil|Deir Shmayyil|35.140 36.280|sy-hama-gov|town|دير شميل|||Deir Shamil
sy-aqerbat-akash|Wadi al-Uyun|35.001 36.187|sy-hama-gov|town|وادي العيون|||Wadi al-Oyoun
sy-mabujeh|Mabujeh|34.990 37.300|sy-hama-gov|town|المبعوجة|Мабуджа||al-Mabouja
sy-saboura|al-Sabburah|35.156 37.209|sy-hama-gov|town|صبورة|||Saboura
sy-aqareb|Aqareb|35.090 37.200|sy-hama-gov|town|عقارب الصافية|||Aqarib al-Safi
sy-barri-sharqi|Barri al-Sharqi|34.981 37.201|sy-hama-gov|town|بري الشرقي|||Barri Sharqi
sy-ithriya|Ithriya|35.370 37.790|sy-hama-gov|site|إثريا|Итрия|İsriya|Ithriyah;Athriya;Ithria
sy-sheikh-hilal|Sheikh Hilal|35.190 37.440|sy-hama-gov|town|الشيخ هلال|||
sy-saan|al-Saan|35.264 37.374|sy-hama-gov|town|السعن|||Saan
sy-rahjan|al-Rahjan|35.320 37.280|sy-hama-gov|town|الرهجان|||Rahjan
sy-abu-dali|Abu Dali|35.430 36.940|sy-hama-gov|town|أبو دالي|||Abu Dala
sy-hamra-hama|al-Hamra|35.315 37.086|sy-hama-gov|town|الحمرا بريف حماة|||Hamra (Hama)
sy-jubb-ramlah|Jubb Ramlah|35.209 36.431|sy-hama-gov|town|جب رملة|||Jub Ramleh
sy-harbnafsah|Harbnafsah|34.937 36.622|sy-hama-gov|town|حربنفسه|||Hir Bnafseh;Harbnafsa
sy-tal-qartal|Tal Qartal|35.040 36.720|sy-hama-gov|town|تل قرطل|||
sy-kafr-buhum|Kafr Buhum|35.060 36.690|sy-hama-gov|town|كفربهم|||Kafr Bahem
sy-mesyaf-research|Masyaf research centre|35.050 36.330|sy-hama-gov|site|مركز البحوث في مصياف|||
sy-brigade-87|Brigade 87 base|35.210 36.770|sy-hama-gov|site|اللواء 87|||87th Brigade
sy-brigade-47|Brigade 47 base|35.060 36.750|sy-hama-gov|site|اللواء 47|||47th Brigade
sy-kafr-laha|Kafr Laha|34.895 36.496|sy-homs-gov|town|كفرلاها|||Kafrlaha
sy-tayyiba-al-gharbiyah|Tiba al-Gharbiyah|34.880 36.480|sy-homs-gov|town|الطيبة الغربية|||
sy-ghantu|al-Ghantu|34.822 36.696|sy-homs-gov|town|الغنطو|||Ghanto;Ghantoo
sy-teir-maalah|Teir Maalah|34.800 36.700|sy-homs-gov|town|تير معلة|||Ter Maala;Tir Maela
sy-deir-ful|Deir Ful|34.890 36.840|sy-homs-gov|town|دير فول|||Deir Foul
sy-zafarana|al-Zafarana|34.880 36.800|sy-homs-gov|town|الزعفرانة|||Zaafarana
sy-izz-al-din|Izz al-Din|34.910 36.900|sy-homs-gov|town|عز الدين|||Ezz al-Din
sy-sharqliya|Ain al-Niser|34.841 36.928|sy-homs-gov|town|عين النسر|||Ayn al-Nisr
sy-mukharram|al-Mukharram|34.820 37.080|sy-homs-gov|town|المخرم|||Mukharram
sy-jubb-al-jarrah|Jubb al-Jarrah|34.834 37.324|sy-homs-gov|town|جب الجراح|||Job al-Jarrah
sy-qattinah|Qattinah|34.650 36.610|sy-homs-gov|region|قطينة;بحيرة قطينة|||Lake Qattinah;Lake Homs
sy-jusiyah|Jusiyah|34.420 36.570|sy-homs-gov|crossing|جوسية|||Jousieh crossing;Joussieh
sy-rabla|Rableh|34.460 36.560|sy-homs-gov|town|ربلة|||Rablah
sy-dabaa|al-Dabaa airbase|34.570 36.575|sy-homs-gov|airbase|مطار الضبعة;الضبعة|авиабаза Дабаа||Dabaa airbase;Dabaa
sy-brak-dumeir|Husayba (Homs)|34.390 36.720|sy-homs-gov|town|حسيبة|||
sy-hawarin|Hawarin|34.270 37.080|sy-homs-gov|town|حوارين|||Huwwarin
sy-maskana-homs|Maskanah (Homs)|34.650 36.770|sy-homs-gov|town|مسكنة بريف حمص|||
sy-fairouzeh|Fairouzeh|34.690 36.780|sy-homs-gov|town|فيروزة|||Fayruza
sy-zaidal|Zaidal|34.720 36.790|sy-homs-gov|town|زيدل|||
sy-nasirah|al-Nasirah (Homs)|34.788 36.286|sy-homs-gov|town|وادي النصارى;مرمريتا|||Marmarita;Wadi al-Nasara
sy-zara-homs|al-Zara (Homs)|34.700 36.300|sy-homs-gov|town|الزارة بريف حمص|||
sy-t2|T2 pumping station|34.380 40.160|sy-homs-gov|site|المحطة الثانية;محطة تي 2|станция Т-2|T-2|T-2
sy-t3|T3 pumping station|34.540 38.770|sy-homs-gov|site|المحطة الثالثة;محطة تي 3|станция Т-3|T-3|T-3
sy-jazal|Jazal|34.650 37.970|sy-homs-gov|oilfield|حقل جزل;جزل|Джазаль||Jazal oil field
sy-hayyan-field|Hayyan gas field|34.590 37.870|sy-homs-gov|oilfield|حقل حيان|||Hayan gas plant
sy-mahr-field|al-Mahr gas field|34.690 37.780|sy-homs-gov|oilfield|حقل المهر|||Mahr field
sy-huwaysis|Huwaysis|34.990 38.150|sy-homs-gov|town|حويسيس|||
sy-palmyra-airport|Palmyra airport|34.557 38.317|sy-homs-gov|airbase|مطار تدمر|аэропорт Пальмиры||Palmyra airbase;Tadmur airbase
sy-palmyra-castle|Palmyra Castle|34.563 38.257|sy-homs-gov|site|قلعة تدمر|||Fakhr al-Din castle
sy-palmyra-ruins|ruins of Palmyra|34.548 38.270|sy-homs-gov|site|معبد بل|храм Бела||Temple of Bel;Temple of Baalshamin
sy-tadmur-prison|Tadmur prison|34.565 38.290|sy-homs-gov|site|سجن تدمر|||Tadmor prison
sy-amiriyah-palmyra|al-Amiriyah (Palmyra)|34.580 38.300|sy-homs-gov|town|العامرية شمال تدمر|||
sy-mahin-depot|Mahin depots|34.270 37.020|sy-homs-gov|site|مستودعات مهين|||Mahin arms depot
sy-qasr-al-hayr|Qasr al-Hayr al-Sharqi|35.073 39.071|sy-homs-gov|site|قصر الحير الشرقي|||
sy-zaqf|Zaza checkpoint|33.870 37.420|sy-homs-gov|site|مثلث ظاظا;ظاظا|||Zaza triangle;al-Zaza
sy-55-km|55-kilometre zone|33.600 38.600|sy-homs-gov|region|منطقة 55;منطقة الـ55|||55km area;55 km zone
sy-baridah|al-Baridah|34.390 37.520|sy-homs-gov|town|الباردة|||Bardah
sy-mar-elian|Mar Elian monastery|34.230 37.230|sy-homs-gov|site|دير مار اليان|||Deir Mar Elian
sy-ghammam|Ghammam|35.720 36.010|sy-latakia-gov|town|غمام|||Ghamam
sy-dweirikha|Duwayrikah|35.730 36.100|sy-latakia-gov|town|الدويركة|||
sy-nabi-yunis|Nabi Yunis mountain|35.620 36.220|sy-latakia-gov|site|جبل النبي يونس|||Jabal Nabi Younis
sy-ara|Burj Qasab|35.670 36.060|sy-latakia-gov|site|برج القصب|||Burj al-Qasab
sy-zahiyah|Burj Zahiyah|35.800 36.050|sy-latakia-gov|site|برج زاهية;جبل زاهية|||Zahiya
sy-kizil-dagh|Jabal al-Nuba|35.660 36.130|sy-latakia-gov|site|جبل النوبة|||Jabal Nuba
sy-qastal-maaf|Qastal Maaf|35.824 35.952|sy-latakia-gov|town|قسطل معاف|||Qastal Ma'af
sy-ras-al-basit|Ras al-Basit|35.850 35.830|sy-latakia-gov|town|رأس البسيط|||al-Basit
sy-slinfah|Slinfah|35.598 36.188|sy-latakia-gov|town|صلنفة|||Slunfeh;Slenfeh
sy-mzayraa|al-Muzayraa|35.532 36.070|sy-latakia-gov|town|المزيرعة|||Muzeiraa
sy-kansabba-ghanimah|Kafr Dalbah|35.680 36.160|sy-latakia-gov|town|كفر دلبة|||
sy-dafnah|Kafriya (Latakia)|35.640 35.990|sy-latakia-gov|town|كفرية بريف اللاذقية|||
sy-istamo|Istamo|35.440 35.930|sy-latakia-gov|site|اسطامو|||Istamo airport
sy-qanjarah|Qanjarah|35.570 35.830|sy-latakia-gov|town|القنجرة|||Kanjara
sy-salahuddin-castle|Saladin Castle|35.596 36.057|sy-latakia-gov|site|قلعة صلاح الدين|||Qalaat Salah al-Din
sy-yamadi|Yamadi|35.910 36.120|sy-latakia-gov|camp|اليمضية;اليمضة|||al-Yamadiya
sy-obin|Obin|35.870 36.130|sy-latakia-gov|camp|أوبين|||Oubin
sy-latakia-port|port of Latakia|35.520 35.770|sy-latakia-gov|site|ميناء اللاذقية;مرفأ اللاذقية|порт Латакии|Lazkiye Limanı|Latakia port
sy-tishreen-university|Tishreen University|35.520 35.810|sy-latakia-gov|site|جامعة تشرين|||
sy-raml-camp|al-Raml camp|35.500 35.780|sy-latakia-gov|camp|مخيم الرمل|||Raml al-Janoubi
sy-tartus-naval-base|Tartus naval facility|34.910 35.870|sy-tartus-gov|site|قاعدة طرطوس البحرية|пункт материально-технического обеспечения в Тартусе||Russian naval base in Tartus
sy-arwad|Arwad|34.856 35.859|sy-tartus-gov|town|أرواد|||Arwad island
sy-baniyas-refinery|Baniyas refinery|35.210 35.960|sy-tartus-gov|site|مصفاة بانياس|||
sy-bayda|al-Bayda (Baniyas)|35.140 35.970|sy-tartus-gov|town|البيضا|||Bayda massacre site
sy-marqab|Marqab|35.151 35.949|sy-tartus-gov|site|قلعة المرقب|||Marqab castle
sy-qadmus|al-Qadmus|35.099 36.160|sy-tartus-gov|town|القدموس|||Qadmous
sy-duraykish|Duraykish|34.895 36.143|sy-tartus-gov|town|دريكيش|||Dreikish
sy-sheikh-badr|Sheikh Badr|34.992 36.084|sy-tartus-gov|town|الشيخ بدر|||
sy-mashta-al-helu|Mashta al-Helou|34.875 36.251|sy-tartus-gov|town|مشتى الحلو|||Mashta al-Hilu
sy-hamidiyah-tartus|al-Hamidiyah (Tartus)|34.715 35.952|sy-tartus-gov|town|الحميدية بريف طرطوس|||
sy-aridah|Arida crossing|34.640 35.976|sy-tartus-gov|crossing|معبر العريضة;العريضة|||al-Aridah
sy-dabbusiyah|Dabousiyeh crossing|34.640 36.130|sy-tartus-gov|crossing|معبر الدبوسية;الدبوسية|||al-Dabbusiyah
sy-hosh-al-fara|Hawsh al-Farah|33.560 36.480|sy-damascus-rural-gov|town|حوش الفارة|||Hosh al-Farah
sy-hosh-nasri|Hawsh Nasri|33.560 36.470|sy-damascus-rural-gov|town|حوش نصري|||Hosh Nasri
sy-hosh-al-dawahra|Hawsh al-Dawahirah|33.550 36.470|sy-damascus-rural-gov|town|حوش الضواهرة|||Hosh al-Dawahira
sy-rayhan|al-Rayhan|33.580 36.450|sy-damascus-rural-gov|town|الريحان|||Rihan;Rayhan
sy-shifuniyah|al-Shifuniyah|33.550 36.440|sy-damascus-rural-gov|town|الشيفونية|||Shifouniya;Shaifouniya
sy-beit-sawa|Beit Sawa|33.540 36.400|sy-damascus-rural-gov|town|بيت سوا|||Bayt Sawa
sy-utaya|Utaya|33.520 36.460|sy-damascus-rural-gov|town|أوتايا|||Otaya
sy-hazrama|Hazrama|33.490 36.510|sy-damascus-rural-gov|town|حزرما|||
sy-hizzah|Hizzah|33.530 36.385|sy-damascus-rural-gov|town|حزة|||Hazzeh
sy-jisreen|Jisreen|33.500 36.400|sy-damascus-rural-gov|town|جسرين|||Jisrin
sy-aftaris|Aftaris|33.500 36.410|sy-damascus-rural-gov|town|أفتريس|||Aftris
sy-muhammadiyah|al-Muhammadiyah|33.490 36.430|sy-damascus-rural-gov|town|المحمدية بالغوطة|||Mohammadiyeh
sy-zibdin|Zibdin|33.480 36.410|sy-damascus-rural-gov|town|زبدين|||Zebdin
sy-bayt-naim|Beit Nayem|33.500 36.450|sy-damascus-rural-gov|town|بيت نايم|||Bayt Naim
sy-marj-al-sultan-airport|Marj al-Sultan airbase|33.500 36.467|sy-damascus-rural-gov|airbase|مطار مرج السلطان|||Marj al-Sultan airport
sy-tal-kurdi|Tal Kurdi|33.600 36.460|sy-damascus-rural-gov|town|تل كردي|||Tell Kurdi
sy-tal-sawwan|Tal al-Sawwan|33.590 36.450|sy-damascus-rural-gov|site|تل الصوان|||Tal Sawan
sy-adra-prison|Adra prison|33.620 36.480|sy-damascus-rural-gov|site|سجن عدرا|тюрьма Адра||Adra central prison
sy-adra-umaliyah|Adra al-Omaliyah|33.630 36.520|sy-damascus-rural-gov|town|عدرا العمالية|||Adra Ummaliyah;Adra industrial city
sy-vehicle-management|Armoured Vehicle Base in Harasta|33.550 36.375|sy-damascus-rural-gov|site|إدارة المركبات|||Harasta vehicle management base
sy-wafideen|al-Wafideen|33.580 36.460|sy-damascus-rural-gov|camp|مخيم الوافدين;الوافدين|Вафидин||Wafideen camp;Wafidin crossing
sy-dahiyat-harasta|Dahiyat al-Assad (Harasta)|33.580 36.360|sy-damascus-rural-gov|town|ضاحية حرستا|||Harasta suburb
sy-nasiriyah-airbase|al-Nasiriyah airbase|33.918 36.866|sy-damascus-rural-gov|airbase|مطار الناصرية بالقلمون|||Nasiriyah air base (Syria);Jayrud airport
sy-marj-ruhayyil|Marj Ruhayyil airbase|33.287 36.457|sy-damascus-rural-gov|airbase|مطار مرج رحيل|||Marj Ruhail
sy-aqraba-airport|Aqraba airport|33.444 36.352|sy-damascus-rural-gov|airbase|مطار عقربا|||Aqraba heliport
sy-aqraba|Aqraba|33.440 36.360|sy-damascus-rural-gov|town|عقربا|||
sy-hijira|Hujeira|33.440 36.330|sy-damascus-rural-gov|town|حجيرة|||Hajira
sy-dhiyabiyah|al-Dhiyabiyah|33.420 36.350|sy-damascus-rural-gov|town|الذيابية|||Thiyabiya;Ziyabiya
sy-husseiniyah-camp|Husseiniyah camp|33.390 36.370|sy-damascus-rural-gov|camp|مخيم الحسينية|||
sy-khan-danun|Khan Danun|33.330 36.240|sy-damascus-rural-gov|camp|خان دنون|||Khan Dunoun camp
sy-beit-sahem|Beit Sahem|33.460 36.350|sy-damascus-rural-gov|town|بيت سحم|||Beit Saham;Bayt Sahm
sy-sbeineh|Sbeineh|33.440 36.280|sy-damascus-rural-gov|town|السبينة|||Sbineh;Sabinah
sy-najha|Najha|33.380 36.370|sy-damascus-rural-gov|town|نجها|||
sy-sahnaya|Sahnaya|33.425 36.226|sy-damascus-rural-gov|town|صحنايا|||Sehnaya
sy-ashrafiyat-sahnaya|Ashrafiyat Sahnaya|33.440 36.240|sy-damascus-rural-gov|town|أشرفية صحنايا|||Achrafieh Sehnaya
sy-jdeidet-artouz|Jdeidet Artouz|33.435 36.165|sy-damascus-rural-gov|town|جديدة عرطوز|||Jdaidet Artuz
sy-artouz|Artouz|33.410 36.150|sy-damascus-rural-gov|town|عرطوز|||Artuz
sy-qatana-division|10th Division base|33.440 36.090|sy-damascus-rural-gov|site|الفرقة العاشرة|||
sy-kanaker|Kanaker|33.270 36.090|sy-damascus-rural-gov|town|كناكر|||Kanakir
sy-deir-khabiyah|Deir Khabiyah|33.380 36.170|sy-damascus-rural-gov|town|دير خبية|||
sy-muqaylibah|al-Muqaylibah|33.390 36.190|sy-damascus-rural-gov|town|المقيليبة|||Moqeilibeh
sy-mazraat-beit-jinn|Mazraat Beit Jinn|33.328 35.921|sy-damascus-rural-gov|town|مزرعة بيت جن|||Beit Jinn farm
sy-mughr-al-mir|Mughr al-Mir|33.310 35.950|sy-damascus-rural-gov|town|مغر المير|||Maghar al-Mir
sy-harfa|Harfa|33.320 35.950|sy-damascus-rural-gov|town|حرفا|||
sy-al-hinah|Hinah|33.340 35.970|sy-damascus-rural-gov|town|حينة|||Hina
sy-rimah|Rimah|33.340 36.010|sy-damascus-rural-gov|town|ريمة|||
sy-deir-maker|Deir Maker|33.240 36.090|sy-damascus-rural-gov|town|دير ماكر|||Deir Makir
sy-jubb-basr|Harjaleh|33.360 36.310|sy-damascus-rural-gov|town|حرجلة بريف دمشق|Харджалла||Harjeleh;Herjalleh
sy-sahl-rankus|Rankous|33.756 36.388|sy-damascus-rural-gov|town|رنكوس|||Rankus
sy-assal-al-ward|Assal al-Ward|33.865 36.414|sy-damascus-rural-gov|town|عسال الورد|||Asal al-Ward
sy-flita|Flita|33.990 36.560|sy-damascus-rural-gov|town|فليطة|||Fleita;Flitah
sy-ras-al-maara|Ras al-Maara|33.940 36.560|sy-damascus-rural-gov|town|رأس المعرة|||
sy-ras-al-ain-qalamoun|Ras al-Ain (Qalamoun)|33.960 36.640|sy-damascus-rural-gov|town|رأس العين بالقلمون|||
sy-jarajir|al-Jarajir|34.060 36.650|sy-damascus-rural-gov|town|جراجير|||Jarajeer
sy-qara|Qarah|34.156 36.743|sy-damascus-rural-gov|town|قارة|||Qara (Qalamoun)
sy-deir-atiyah|Deir Atiyah|34.095 36.768|sy-damascus-rural-gov|town|دير عطية|||Deir Attiyeh
sy-sahel-yabroud|al-Sahl (Yabroud)|34.010 36.680|sy-damascus-rural-gov|town|السحل|||
sy-maaraba|Maaraba|33.570 36.290|sy-damascus-rural-gov|town|معربا|||Maraba
sy-manin|Manin|33.640 36.300|sy-damascus-rural-gov|town|منين|||Mneen
sy-talfita|Talfita|33.680 36.350|sy-damascus-rural-gov|town|تلفيتا|||
sy-hafir-fawqa|Hafir al-Fawqa|33.720 36.430|sy-damascus-rural-gov|town|حفير الفوقا|||Hafeer
sy-badda|Badda|33.700 36.410|sy-damascus-rural-gov|town|بدا|||
sy-halboun|Halboun|33.660 36.250|sy-damascus-rural-gov|town|حلبون|||
sy-wadi-barada-bassimah|Bassimah|33.600 36.190|sy-damascus-rural-gov|town|بسيمة|||Basima
sy-deir-qanun|Deir Qanoun|33.610 36.130|sy-damascus-rural-gov|town|دير قانون|||Deir Qanun
sy-deir-muqrin|Deir Muqrin|33.610 36.160|sy-damascus-rural-gov|town|دير مقرن|||Deir Mqaren
sy-kafr-al-awamid|Kafr al-Awamid|33.620 36.120|sy-damascus-rural-gov|town|كفر العواميد|||
sy-souq-wadi-barada|Souq Wadi Barada|33.620 36.110|sy-damascus-rural-gov|town|سوق وادي بردى|||
sy-husseiniyah-barada|al-Husseiniyah (Wadi Barada)|33.620 36.130|sy-damascus-rural-gov|town|الحسينية في وادي بردى|||
sy-bqin|Bqin|33.700 36.110|sy-damascus-rural-gov|town|بقين|||Buqayn;Boukein
sy-sarghaya|Sarghaya|33.810 36.158|sy-damascus-rural-gov|town|سرغايا|||Serghaya
sy-jdeidet-yabous|Jdeidet Yabous|33.653 35.990|sy-damascus-rural-gov|crossing|جديدة يابوس|Джейда-Ябус||Jdaidet Yabus;Jdeideh border crossing
sy-kafr-yabus|Kafr Yabous|33.670 36.010|sy-damascus-rural-gov|town|كفر يابوس|||
sy-sabburah|al-Sabboura|33.520 36.140|sy-damascus-rural-gov|town|الصبورة|||Saboura (Damascus)
sy-yaafour|Yaafour|33.540 36.090|sy-damascus-rural-gov|town|يعفور|||Yafour
sy-muadamiyat-al-qalamoun|Muadamiyat al-Qalamoun|33.740 36.640|sy-damascus-rural-gov|town|معضمية القلمون|||
sy-naseriyah|al-Nasiriyah (Qalamoun)|33.880 36.810|sy-damascus-rural-gov|town|الناصرية بالقلمون|||
sy-tal-dakwa|Tal Dakwa|33.420 36.770|sy-damascus-rural-gov|site|تل دكوة|||Dakweh
sy-sin-airbase|al-Seen airbase|33.682 37.214|sy-damascus-rural-gov|airbase|مطار السين;مطار صيقل|авиабаза Сейкал||Sayqal airbase;Saiqal airbase
sy-dumayr-airport|Dumayr military airport|33.609 36.749|sy-damascus-rural-gov|airbase|مطار الضمير|авиабаза Думейр||al-Dumayr airbase
sy-bir-qasab|Bir Qasab|33.360 36.900|sy-damascus-rural-gov|site|بئر القصب|||Bir al-Qasab
sy-abu-al-shamat|Khan Abu al-Shamat|33.660 36.900|sy-damascus-rural-gov|town|خان أبو الشامات|||
sy-hawsh-harabu|Deir Salman|33.500 36.510|sy-damascus-rural-gov|town|دير سلمان|||Deir Salman village
sy-qarahta|Ghasoula|33.460 36.500|sy-damascus-rural-gov|town|الغسولة|||Ghassoula
sy-ghizlaniyah|al-Ghizlaniyah|33.397 36.455|sy-damascus-rural-gov|town|الغزلانية|||Ghazlaniya
sy-muhajjah|al-Mahajjah|32.960 36.220|sy-daraa-gov|town|محجة|||Mahajjah
sy-qirfa|Qirfa|32.810 36.210|sy-daraa-gov|town|قرفا|||Qarfa
sy-namir|Namir|33.020 36.000|sy-daraa-gov|town|نمر|||Nimr
sy-simlin|Simlin|32.980 36.140|sy-daraa-gov|town|سملين|||Samlin
sy-zimrin|Zimrin|33.000 36.150|sy-daraa-gov|town|زمرين|||
sy-kafr-shams|Kafr Shams|33.120 36.110|sy-daraa-gov|town|كفر شمس|||
sy-aqraba-daraa|Aqraba (Daraa)|33.110 36.010|sy-daraa-gov|town|عقربا بريف درعا|||
sy-deir-al-adas|Deir al-Adas|33.180 36.090|sy-daraa-gov|town|دير العدس|||
sy-ghabaghib|Ghabaghib|33.182 36.225|sy-daraa-gov|town|غباغب|||
sy-kafr-nasij|Kafr Nasij|33.150 36.060|sy-daraa-gov|town|كفر ناسج|||
sy-qaytah|Qaytah|33.070 36.140|sy-daraa-gov|town|قيطة|||Qita
sy-brigade-15|Brigade 15 base|33.000 36.160|sy-daraa-gov|site|اللواء 15|||15th Brigade (Daraa)
sy-brigade-52|Brigade 52 base|32.730 36.350|sy-daraa-gov|site|اللواء 52|||52nd Brigade
sy-tal-jabiyah|Tal al-Jabiyah|32.920 36.000|sy-daraa-gov|site|تل الجابية|||Tal Jabiya
sy-tal-jumu|Tal al-Jumu|32.830 35.990|sy-daraa-gov|site|تل الجموع|||Tal Jamou
sy-adwan|Adwan|32.820 35.950|sy-daraa-gov|town|عدوان|||
sy-sahm-al-jawlan|Sahm al-Jawlan|32.780 35.940|sy-daraa-gov|town|سحم الجولان|||Saham al-Golan
sy-hayt|Hayt|32.760 35.920|sy-daraa-gov|town|حيط|||Heet (Daraa)
sy-jillin|Jillin|32.770 35.980|sy-daraa-gov|town|جلين|||Jilin (Daraa)
sy-shajara|al-Shajara|32.774 35.882|sy-daraa-gov|town|الشجرة|||Shajarah
sy-kuwayya|Kuwayya|32.740 35.860|sy-daraa-gov|town|كويا|||Koya (Daraa)
sy-ashari|Tell Ashtara|32.740 36.010|sy-daraa-gov|town|تل الأشعري|||Tal Ashtara;Ash'ari
sy-yadudah|al-Yadudah|32.680 36.070|sy-daraa-gov|town|اليادودة|||Yadouda
sy-ataman|Ataman|32.670 36.110|sy-daraa-gov|town|عتمان|||Atman;Athman
sy-naimah|al-Naimah|32.640 36.170|sy-daraa-gov|town|النعيمة|||Nuaymah
sy-umm-al-mayadin|Umm al-Mayadin|32.580 36.190|sy-daraa-gov|town|أم المياذن|||Um al-Mayadeen
sy-tayyibah-daraa|al-Tayyibah (Daraa)|32.560 36.230|sy-daraa-gov|town|الطيبة بريف درعا|||al-Taybah
sy-jizah|al-Jizah|32.570 36.315|sy-daraa-gov|town|الجيزة بريف درعا|||al-Jiza
sy-ghasm|Ghasm|32.550 36.370|sy-daraa-gov|town|غصم|||Ghasem
sy-maarbah|Maaraba (Daraa)|32.540 36.430|sy-daraa-gov|town|معربة|||
sy-ghariyah-sharqiyah|al-Ghariyah al-Sharqiyah|32.680 36.260|sy-daraa-gov|town|الغارية الشرقية|||Eastern Ghariyah
sy-ghariyah-gharbiyah|al-Ghariyah al-Gharbiyah|32.690 36.230|sy-daraa-gov|town|الغارية الغربية|||Western Ghariyah
sy-kahil|Kahil|32.610 36.280|sy-daraa-gov|town|كحيل|||al-Kahil
sy-musayfirah|al-Musayfirah|32.633 36.340|sy-daraa-gov|town|المسيفرة|||Museifra
sy-karak-sharqi|al-Karak al-Sharqi|32.690 36.340|sy-daraa-gov|town|الكرك الشرقي|||Karak (Daraa)
sy-mlaihat-al-atash|Mleihat al-Atash|32.780 36.330|sy-daraa-gov|town|مليحة العطش|||Malihat al-Atash
sy-nahtah|Nahtah|32.800 36.310|sy-daraa-gov|town|ناحتة|||Nahta
sy-masikah|Masikah|32.940 36.400|sy-daraa-gov|town|مسيكة|||Maskiyeh
sy-izraa-shaqra|Shaqra (Daraa)|32.890 36.210|sy-daraa-gov|town|شقرا بريف درعا|||
sy-ibta|Ibta|32.790 36.140|sy-daraa-gov|town|إبطع|||Ebtaa
sy-alma|Alma|32.720 36.240|sy-daraa-gov|town|علما|||Elma (Daraa)
sy-busr-al-harir-road-surah|al-Surah (Daraa)|32.770 36.250|sy-daraa-gov|town|الصورة بريف درعا|||
sy-wadi-yarmouk|Zayzun (Daraa)|32.730 35.950|sy-daraa-gov|town|زيزون بريف درعا|||
sy-daraa-customs|Daraa customs crossing|32.600 36.080|sy-daraa-gov|crossing|جمرك درعا القديم|||old customs crossing
sy-baath-city|Baath City|33.180 35.890|sy-quneitra-gov|town|مدينة البعث|||Madinat al-Baath
sy-tarnajah|Trinjah|33.240 35.840|sy-quneitra-gov|town|طرنجة|||Turunjah
sy-ufaniyah|Ufaniyah|33.210 35.850|sy-quneitra-gov|town|أوفانيا|||Ofaniya
sy-hamidiyah-quneitra|al-Hamidiyah (Quneitra)|33.140 35.850|sy-quneitra-gov|town|الحميدية بريف القنيطرة|||
sy-samadaniyah|al-Samadaniyah|33.120 35.870|sy-quneitra-gov|town|الصمدانية|||Samdaniyeh
sy-jaba|Jaba (Quneitra)|33.160 35.930|sy-quneitra-gov|town|جبا|||Jiba
sy-mashara|Mashara|33.110 35.950|sy-quneitra-gov|town|مسحرة|||
sy-nabaa-al-sakhr|Nabaa al-Sakhr|33.080 35.960|sy-quneitra-gov|town|نبع الصخر|||Naba al-Sakher
sy-rafid|al-Rafid|32.950 35.880|sy-quneitra-gov|town|الرفيد|||Rafid
sy-saida-golan|Saida al-Golan|32.870 35.880|sy-quneitra-gov|town|صيدا الجولان|||Saida al-Hanout
sy-bir-ajam|Bir Ajam|33.050 35.880|sy-quneitra-gov|town|بئر عجم|||Beer Ajam
sy-jubbata-zayt|Mas'ade|33.232 35.756|sy-quneitra-gov|town|مسعدة|||Masade
sy-buqata|Buqata|33.201 35.779|sy-quneitra-gov|town|بقعاثا|||Bouqata
sy-ein-qiniyye|Ein Qiniyye|33.236 35.729|sy-quneitra-gov|town|عين قنية|||Ain Qinya
sy-ghajar|Ghajar|33.273 35.624|sy-quneitra-gov|town|الغجر|||
sy-quneitra-crossing|Quneitra crossing|33.120 35.830|sy-quneitra-gov|crossing|معبر القنيطرة|||
sy-tal-al-hamriyah|Tal al-Hamriyah|33.290 35.880|sy-quneitra-gov|site|تلول الحمر|||Tulul al-Humr
sy-tal-abu-nida|Mount Avital|33.110 35.800|sy-quneitra-gov|site|تل أبو الندى|||Tal Abu Nida
sy-zubayda|Ain al-Tineh (Quneitra)|33.270 35.850|sy-quneitra-gov|town|عين التينة|||Hadar front
sy-shaqqa|Shaqqa|32.898 36.697|sy-suwayda-gov|town|شقا|||Shakka
sy-qanawat|Qanawat|32.756 36.617|sy-suwayda-gov|town|قنوات|||Qanawat village
sy-kanaker-suwayda|Kafr al-Lahf|32.780 36.490|sy-suwayda-gov|town|كفر اللحف|||Kafr al-Luhf
sy-shbiki|Shbeki|32.660 36.860|sy-suwayda-gov|town|الشبكي|Шабки||al-Shabki;Shabki
sy-rami-suwayda|Rami (Suwayda)|32.680 36.860|sy-suwayda-gov|town|رامي بريف السويداء|||
sy-shrehi|al-Shrehi|32.690 36.850|sy-suwayda-gov|town|الشريحي|||Shrihi
sy-tarba|Tarba|32.780 36.830|sy-suwayda-gov|town|طربا|||
sy-duma-suwayda|Duma (Suwayda)|32.860 36.750|sy-suwayda-gov|town|دوما بريف السويداء|||
sy-malah|Malah|32.507 36.854|sy-suwayda-gov|town|ملح|||Malh
sy-qurayya|al-Qurayya|32.543 36.598|sy-suwayda-gov|town|القريا|||Qraya
sy-imtan|Imtan|32.420 36.830|sy-suwayda-gov|town|امتان|||
sy-umm-al-zaytun|Umm al-Zaytun|32.900 36.590|sy-suwayda-gov|town|أم الزيتون|||Um al-Zeitoun
sy-arman-suwayda|Arman (Suwayda)|32.510 36.760|sy-suwayda-gov|town|عرمان|||
sy-haqef|Haqef|32.850 36.500|sy-suwayda-gov|town|الحقف|||al-Haqaf
sy-ariqah|Ariqah|32.890 36.483|sy-suwayda-gov|town|عريقة|||Ahira;Ariqa
sy-lahithah|Lahithah|32.960 36.560|sy-suwayda-gov|town|لاهثة|||Lahitha
sy-sawrah-al-kabirah|al-Sawrah al-Kabirah|33.000 36.530|sy-suwayda-gov|town|الصورة الكبرى|||Sawara al-Kubra
sy-mazraa-suwayda|al-Mazraa (Suwayda)|32.782 36.478|sy-suwayda-gov|town|المزرعة بريف السويداء|||
sy-walgha|Walgha|32.730 36.530|sy-suwayda-gov|town|ولغا|||
sy-safa-hills|Tulul al-Safa|33.050 37.200|sy-suwayda-gov|region|تلول الصفا|Тулул-эс-Сафа||Tulul as-Safa;al-Safa hills
sy-hamam-turkman|Hammam al-Turkman|36.570 39.060|sy-raqqa-gov|town|حمام التركمان|||Hammam Turkman
sy-sharkrak|Sharkrak|36.580 38.860|sy-raqqa-gov|town|شركراك|||Shirkrak
sy-khirbat-al-ruzz|Khirbat al-Ruz|36.600 38.900|sy-raqqa-gov|town|خربة الرز|||
sy-brigade-93|Brigade 93 base|36.370 38.850|sy-raqqa-gov|site|اللواء 93|||93rd Brigade
sy-ain-issa-camp|Ain Issa camp|36.380 38.860|sy-raqqa-gov|camp|مخيم عين عيسى|||
sy-hazima|Hazima|36.130 39.010|sy-raqqa-gov|town|حزيمة|||Hazimah
sy-kubash|Kubash|36.100 38.780|sy-raqqa-gov|town|كبش|||
sy-jurneyah|Jurneyah|36.161 38.233|sy-raqqa-gov|town|الجرنية|||al-Jarniyah;Jarniya
sy-mahmudli|al-Mahmudli|35.960 38.490|sy-raqqa-gov|town|المحمودلي|||Mahmudli
sy-suwaydiyah|Suwaydiyah Kabirah|35.900 38.510|sy-raqqa-gov|town|السويدية|||Suwaydiya
sy-safsafa|al-Safsafah|35.840 38.620|sy-raqqa-gov|town|الصفصافة|||Safsafa
sy-qalat-jabar|Qalaat Jaabar|35.900 38.480|sy-raqqa-gov|site|قلعة جعبر|||Qal'at Ja'bar;Jaabar Castle
sy-shahid-al-akbar|Shuaib al-Dhikr|35.930 38.330|sy-raqqa-gov|town|شعيب الذكر|||Shuayb al-Zikr
sy-dibsi-afnan|Dibsi Afnan|35.940 38.290|sy-raqqa-gov|town|دبسي عفنان;دبسي فرج|||Dibsi Faraj
sy-hunaydah|Hunaydah|35.850 38.720|sy-raqqa-gov|town|هنيدة|||Hneida
sy-ubayd-kasrat|Kasrat Faraj|35.920 39.010|sy-raqqa-gov|town|كسرة فرج|||Kasrat
sy-ratlah|Ratlah|35.930 39.070|sy-raqqa-gov|town|رطلة|||Ratla
sy-sahil|al-Sahl|35.910 38.960|sy-raqqa-gov|town|السحل بريف الرقة|||Sahhal (Raqqa)
sy-ukayrshah|al-Ukayrishah|35.890 39.150|sy-raqqa-gov|town|العكيرشي|||Akershi;Ukayrshi
sy-hamrat|al-Hamrat|35.910 39.150|sy-raqqa-gov|town|حمرات|||Hamrat Balasim
sy-sabkha|al-Sabkhah|35.812 39.263|sy-raqqa-gov|town|السبخة|||Sabkha
sy-ghanim-ali|Ghanem al-Ali|35.800 39.400|sy-raqqa-gov|town|غانم العلي|||Ghanim Ali
sy-jdidat-khabur|Jadida Khabur|35.860 39.330|sy-raqqa-gov|town|جديدة خابور|||
sy-mazlum|Khass Ajil|35.880 39.180|sy-raqqa-gov|town|خس عجيل|||Khass Ujayl
sy-maghla|Maghla|35.800 39.480|sy-raqqa-gov|town|مغلة|||Maghlah
sy-rusafa-junction|Resafa crossroads|35.680 38.640|sy-raqqa-gov|site|مفرق الرصافة|||Rasafa junction
sy-thawra-field|Thawra oil field|35.600 38.500|sy-raqqa-gov|oilfield|حقل الثورة|||al-Thawra oil field
sy-wahab|Wahab oil field|35.560 38.600|sy-raqqa-gov|oilfield|حقل وهاب|||
sy-habari|al-Habari oil field|35.550 38.700|sy-raqqa-gov|oilfield|حقل الحباري|||
sy-tal-abyad-crossing|Tal Abyad crossing|36.697 38.953|sy-raqqa-gov|crossing|معبر تل أبيض|||Akcakale crossing
sy-sallum|Salouk al-Hamra|36.560 38.990|sy-raqqa-gov|town|علي باجلية|||Ali Bajiliya
sy-tibni|al-Tibni|35.612 39.818|sy-deir-ez-zor-gov|town|التبني|||Tibni;Tabni
sy-shamitiyah|al-Shumaytiyah|35.520 39.920|sy-deir-ez-zor-gov|town|الشميطية|||Shmeitiya;Shumaytiyah
sy-kharita|al-Kharitah|35.470 39.980|sy-deir-ez-zor-gov|town|الخريطة|||Kharita
sy-buqrus|Buqrus|35.080 40.390|sy-deir-ez-zor-gov|town|بقرص|||Buqras
sy-zabari|al-Zabari|35.130 40.350|sy-deir-ez-zor-gov|town|الزباري|||Zabari
sy-mazlum-dez|Mazlum|35.320 40.200|sy-deir-ez-zor-gov|town|مظلوم|||Mazloum
sy-hatlah|Hatlah|35.340 40.170|sy-deir-ez-zor-gov|town|حطلة|Хатла||Hatla
sy-husayniyah-dez|al-Husayniyah (Deir ez-Zor)|35.370 40.120|sy-deir-ez-zor-gov|town|الحسينية بريف دير الزور|||
sy-salihiyah-dez|al-Salihiyah (north of Deir ez-Zor)|35.390 40.130|sy-deir-ez-zor-gov|town|الصالحية شمال دير الزور|||
sy-marrat|Marrat|35.280 40.220|sy-deir-ez-zor-gov|town|مراط|||Marat (Deir ez-Zor)
sy-sabha-dez|al-Sabhah|35.180 40.420|sy-deir-ez-zor-gov|town|الصبحة|||Sabha
sy-tabiyah|Tabiyah Jazirah|35.260 40.270|sy-deir-ez-zor-gov|town|الطابية|||al-Tabiya
sy-jadid-aqidat|Jadid Aqidat|35.240 40.350|sy-deir-ez-zor-gov|town|جديد عكيدات|||Jadid Ageidat
sy-dahlah|al-Dahlah|35.210 40.370|sy-deir-ez-zor-gov|town|الدحلة|||Dahla
sy-shuhayl|al-Shuhayl|35.090 40.450|sy-deir-ez-zor-gov|town|الشحيل|Шухейль||al-Shuheil;Shahil;Shuhail
sy-hawayij|al-Hawayij|35.060 40.470|sy-deir-ez-zor-gov|town|الحوايج|||Hawaij
sy-dhiban-dez|Dhiban|35.015 40.510|sy-deir-ez-zor-gov|town|ذيبان|||Thiban;Diban
sy-tayyana|al-Tayyanah|34.990 40.540|sy-deir-ez-zor-gov|town|الطيانة|||Tayyana
sy-jarthi|al-Jarthi|34.920 40.590|sy-deir-ez-zor-gov|town|الجرذي|||Jurdi;al-Jurdi
sy-suwaydan|Suwaydan Jazirah|34.890 40.610|sy-deir-ez-zor-gov|town|سويدان جزيرة|||Suwaydan
sy-kashkiyah|al-Kashkiyah|34.780 40.700|sy-deir-ez-zor-gov|town|الكشكية|||Kashkiya
sy-abu-hamam|Abu Hamam|34.800 40.680|sy-deir-ez-zor-gov|town|أبو حمام|||Abu Hammam
sy-gharanij|Gharanij|34.750 40.740|sy-deir-ez-zor-gov|town|غرانيج|Гаранидж||Granij;Gharaneej
sy-bahra|al-Bahrah|34.720 40.800|sy-deir-ez-zor-gov|town|البحرة|||Bahra
sy-abu-al-hasan|Abu al-Hasan|34.680 40.850|sy-deir-ez-zor-gov|town|أبو الحسن|||Abu Hassan
sy-bubadran|al-Bubadran|34.610 40.910|sy-deir-ez-zor-gov|town|البوبدران|||Albu Badran
sy-murashidah|al-Marashidah|34.480 40.960|sy-deir-ez-zor-gov|town|المراشدة|||Marashida
sy-sur-dez|al-Suwar|35.510 40.645|sy-deir-ez-zor-gov|town|الصور|||al-Sur;As-Suwar
sy-rabidah|al-Rubaydah|35.600 40.600|sy-deir-ez-zor-gov|town|رويشد بريف دير الزور|||Rweished (Deir ez-Zor)
sy-azba|al-Izbah|35.400 40.260|sy-deir-ez-zor-gov|town|العزبة|||Izba gas field;al-Azbah
sy-muaizilah|Muaizilah|35.440 40.300|sy-deir-ez-zor-gov|town|معيزيلة|||Maizileh
sy-abu-khashab|Abu Khashab|35.860 39.990|sy-deir-ez-zor-gov|camp|أبو خشب|||Abu Khashab camp
sy-muhaymidah|Muhaymidah|35.460 40.020|sy-deir-ez-zor-gov|town|محيميدة|||Mheimideh
sy-hussan|al-Husan|35.420 40.070|sy-deir-ez-zor-gov|town|الحصان|||Hisan
sy-zghir|Zughayr|35.490 39.980|sy-deir-ez-zor-gov|town|زغير جزيرة|||Zghayr Jazirah
sy-qurayya-dez|al-Qurayyah (Deir ez-Zor)|34.950 40.530|sy-deir-ez-zor-gov|town|القورية|||Quriyah;Qouriyah
sy-subaykhan|Subaykhan|34.853 40.600|sy-deir-ez-zor-gov|town|صبيخان|||Sbeikhan
sy-dablan|Dablan|34.820 40.640|sy-deir-ez-zor-gov|town|دبلان|||Dublan
sy-salihiya-abk|al-Salihiyah (Albu Kamal)|34.745 40.735|sy-deir-ez-zor-gov|town|الصالحية بريف البوكمال;دورا أوروبوس|||Dura-Europos;Salhiyeh
sy-ghabra|al-Ghabra|34.500 40.870|sy-deir-ez-zor-gov|town|الغبرة|||Ghabrah
sy-hamdan-airport|al-Hamdan airport|34.490 40.880|sy-deir-ez-zor-gov|airbase|مطار الحمدان|||Hamdan airbase
sy-sukkariyah-abk|al-Sukkariyah (Albu Kamal)|34.430 40.930|sy-deir-ez-zor-gov|town|السكرية بريف البوكمال|||
sy-hari|al-Hari|34.410 40.960|sy-deir-ez-zor-gov|town|الهري|Хари||al-Harri;Harri
sy-abk-crossing|Albu Kamal crossing|34.390 40.990|sy-deir-ez-zor-gov|crossing|معبر البوكمال|||al-Bukamal border crossing
sy-imam-ali-base-sy|Imam Ali base (Syria)|34.420 40.870|sy-deir-ez-zor-gov|site|قاعدة الإمام علي في البوكمال|||Imam Ali compound
sy-sayyal|al-Sayyal|34.540 40.890|sy-deir-ez-zor-gov|town|السيال|||Sayyal
sy-ward-field|al-Ward oil field|34.830 40.530|sy-deir-ez-zor-gov|oilfield|حقل الورد|месторождение Вард||Ward field
sy-taym|al-Taym oil field|35.180 40.130|sy-deir-ez-zor-gov|oilfield|حقل التيم|месторождение Тайм||Teym oil field;Tim oil field
sy-jafra-field|al-Jafra oil field|35.250 40.360|sy-deir-ez-zor-gov|oilfield|حقل الجفرة|||Jafra field
sy-kharrata|al-Kharrata oil field|35.220 39.960|sy-deir-ez-zor-gov|oilfield|حقل الخراطة|||Kharatah
sy-shula-dez|al-Shulah|35.080 39.970|sy-deir-ez-zor-gov|town|الشولا|Эш-Шола||Shola (Deir ez-Zor)
sy-kabajib|Kabajib|34.930 39.700|sy-deir-ez-zor-gov|town|كباجب|||Kobajjep;Kbajeb
sy-humaymah|Humaymah|34.370 40.330|sy-deir-ez-zor-gov|town|حميمة|||Humeima
sy-wadi-al-maiyah|Mayadin desert|34.850 40.300|sy-deir-ez-zor-gov|region|بادية الميادين|||al-Mayadin desert
sy-khasham-tabiya|al-Tabiya bridge|35.270 40.260|sy-deir-ez-zor-gov|site|جسر الطابية|||
sy-green-village|Green Village base|35.090 40.530|sy-deir-ez-zor-gov|site|القرية الخضراء|||Green Village
sy-abu-rasin|Abu Rasin|36.850 40.350|sy-hasakah-gov|town|أبو راسين;زركان|Абу-Расин|Ebu Rasin|Abu Raseen;Zarkan;Zirgan
sy-mabrouka|Mabrouka|36.640 39.770|sy-hasakah-gov|town|مبروكة|||Mabruka
sy-manajir|al-Manajir|36.760 40.140|sy-hasakah-gov|town|المناجير|||Manajeer
sy-suluk-alya|Aliyah|36.660 40.210|sy-hasakah-gov|site|صوامع العالية|||al-Aliyah silos
sy-tal-arbush|Umm al-Kayf|36.690 40.330|sy-hasakah-gov|town|أم الكيف|||Um al-Keif
sy-dardara|Dardara|36.700 40.340|sy-hasakah-gov|town|الدردارة|||
sy-tal-shanan|Tal Shanan|36.690 40.290|sy-hasakah-gov|town|تل شنان|||Tal Shnan
sy-abu-fila|Jabal Abd al-Aziz|36.430 40.300|sy-hasakah-gov|region|جبل عبد العزيز|||Mount Abd al-Aziz;Kezwan
sy-kawkab-mountain|Mount Kawkab|36.540 40.870|sy-hasakah-gov|site|جبل كوكب|||Kawkab regiment
sy-regiment-121|Regiment 121 base|36.420 40.750|sy-hasakah-gov|site|الفوج 121|||
sy-tal-baydar|Tal Baydar|36.738 40.587|sy-hasakah-gov|site|تل بيدر|||Tell Beydar
sy-washukani|Washukani camp|36.560 40.620|sy-hasakah-gov|camp|مخيم واشوكاني|||Washokani
sy-serekaniye-camp|Serekaniye camp|36.480 40.720|sy-hasakah-gov|camp|مخيم سري كانيه;مخيم الطلائع|||Talae camp
sy-newroz-camp|Newroz camp|37.140 42.110|sy-hasakah-gov|camp|مخيم نوروز|||Nowruz camp
sy-malikiya-airbase|Rmeilan airbase|36.990 41.960|sy-hasakah-gov|airbase|مطار رميلان;مطار أبو حجر|||Rmeilan airfield;Abu Hajar airfield
sy-qamishli-airport|Qamishli airport|37.021 41.191|sy-hasakah-gov|airport|مطار القامشلي|аэропорт Камышлы|Kamışlı Havalimanı|Qamishli International Airport
sy-tartab|Tartab|37.000 41.260|sy-hasakah-gov|site|الفوج 54|||Regiment 54
sy-jawadiyah|al-Jawadiyah|36.987 41.820|sy-hasakah-gov|town|الجوادية;جل آغا|||Chilagha;Jawadiya
sy-muabbada|Muabbada|37.020 41.960|sy-hasakah-gov|town|معبدة;كركي لكي|||Girke Lege;Girkê Legê;al-Muabbadah
sy-ain-diwar|Ain Diwar|37.280 42.180|sy-hasakah-gov|town|عين ديوار|||Ayn Diwar
sy-tal-alu|Tal Alo|36.830 41.890|sy-hasakah-gov|town|تل علو|||Tal Allo
sy-suwaydiyah-field|al-Suwaydiyah oil field|37.030 42.060|sy-hasakah-gov|oilfield|حقل السويدية;السويدية النفطي|||Suwaydiyah gas plant;Sweidiya
sy-karatchok|Mount Karachok|37.100 42.080|sy-hasakah-gov|site|جبل كراتشوك|||Karachok (Syria);Karaçok mountain
sy-jabsah|Jibsah|36.050 40.900|sy-hasakah-gov|oilfield|حقل الجبسة|||Jabisa oil field;Jibisah
sy-tishrin-field|Tishrin oil field|36.180 41.000|sy-hasakah-gov|oilfield|حقل تشرين|||
sy-ghuna|Ghuna oil field|36.270 41.000|sy-hasakah-gov|oilfield|حقل الغونة|||al-Ghouna
sy-kabibah|Kabibah oil field|36.000 41.040|sy-hasakah-gov|oilfield|حقل كبيبة|||
sy-umm-madfa|Umm Madfa|36.370 40.650|sy-hasakah-gov|town|أم مدفع|||Um Madfaa
sy-tuwaymin|Tuwaymin|36.110 41.200|sy-hasakah-gov|town|تويمين|||Tweimin
sy-dashisha|al-Dashishah|35.980 41.250|sy-hasakah-gov|town|الدشيشة|Дашиша||Dashisha;Dashisheh
sy-faddaghami|al-Faddaghami|35.880 40.660|sy-hasakah-gov|town|الفدغمي|||Fadghami
sy-tal-shair-dash|Tal al-Shayir (Hasakah)|35.900 41.300|sy-hasakah-gov|town|تل الشاير|||
sy-bir-al-hilu|Bir al-Hilu|36.600 41.300|sy-hasakah-gov|town|بير الحلو|||Tal Kushik
sy-khatuniyah|al-Khatuniyah|36.410 41.240|sy-hasakah-gov|town|الخاتونية|||Khatuniya
sy-darbasiyah-crossing|Darbasiyah crossing|37.080 40.650|sy-hasakah-gov|crossing|معبر الدرباسية|||
sy-ras-al-ain-crossing|Ras al-Ain crossing|36.853 40.065|sy-hasakah-gov|crossing|معبر رأس العين|||Ceylanpinar crossing
sy-alouk|Alouk|36.850 40.180|sy-hasakah-gov|site|محطة علوك;علوك|станция Алук||Alouk water station
sy-himo|Himo|37.040 41.160|sy-hasakah-gov|town|هيمو|||Hemo
sy-tal-maaruf|Tal Maarouf|36.920 41.420|sy-hasakah-gov|town|تل معروف|||
sy-qahtaniyah-south|Bab al-Hadid (Hasakah)|36.900 41.500|sy-hasakah-gov|town|باب الحديد بريف الحسكة|||
sy-sabah-al-khayr|Sabah al-Khayr|36.320 40.700|sy-hasakah-gov|site|صباح الخير|||Sabah al-Kheir base
sy-tal-tawil|Tal Tawil|36.730 40.310|sy-hasakah-gov|town|تل طويل|||Tell Taweel
sy-tal-nasri|Tal Nasri|36.640 40.390|sy-hasakah-gov|town|تل نصري|||Tel Nasri
sy-tal-jumaa|Tal Jumaa|36.620 40.450|sy-hasakah-gov|town|تل جمعة|||Tel Goran
iq-snune|Sinuni|36.460 41.700|iq-nineveh-gov|town|سنوني;سنون|Снуни|Sinuni|Snuny;Sinoni;Snune;Sinune
iq-khanasor|Khanasor|36.500 41.560|iq-nineveh-gov|town|خانصور|Ханасор|Hanesor|Khana Sor;Khanasur
iq-kocho|Kocho|36.130 41.930|iq-nineveh-gov|town|كوجو|Кочо|Koço|Kojo;Kuchu;Kocho village
iq-tal-banat|Tal Banat|36.210 41.820|iq-nineveh-gov|town|تل بنات|||Tel Banat
iq-tal-qasab|Tal Qasab|36.240 41.850|iq-nineveh-gov|town|تل قصب|||Tel Qasab
iq-siba-sheikh-khidir|Siba Sheikh Khidir|36.130 41.700|iq-nineveh-gov|town|سيبا شيخ خدر|||Siba;Jazeera (Sinjar)
iq-gir-zerik|Gir Zerik|36.170 41.680|iq-nineveh-gov|town|كرزرك|||Gar Zarik;Gerzerik
iq-qahtaniyah-sinjar|al-Qahtaniyah (Sinjar)|36.170 41.690|iq-nineveh-gov|town|القحطانية بقضاء سنجار;تل عزير|||Til Ezer;Tal Uzair;Tal Azir
iq-hardan|Hardan|36.530 41.910|iq-nineveh-gov|town|حردان|||
iq-bara-sinjar|Bara (Sinjar)|36.460 41.530|iq-nineveh-gov|town|بارة سنجار|||
iq-sharaf-al-din|Sharaf al-Din|36.450 41.800|iq-nineveh-gov|site|شرف الدين|||Sharfadin
iq-tal-azer-border|Umm al-Dhiban|36.220 41.400|iq-nineveh-gov|town|أم الذيبان|||Um al-Diban
iq-blij|Bileej|36.050 41.560|iq-nineveh-gov|town|بليج|||Blij
iq-qayrawan|al-Qayrawan|36.180 41.980|iq-nineveh-gov|town|القيروان|Кайраван||Qairawan;Qayrawan
iq-ayadiyah|al-Ayadiyah|36.520 42.410|iq-nineveh-gov|town|العياضية|Айядия;Аядия|Iyadiye|Ayadiya;Iyadhiya;Eyadhiya;Iyadhiyah
iq-muhallabiyah|al-Muhallabiyah|36.230 42.720|iq-nineveh-gov|town|المحلبية|||Mahalabiya
iq-tal-zallat|Tal Zalat|36.280 42.500|iq-nineveh-gov|town|تل زلط|||Tel Zalat
iq-tal-afar-airbase|Tal Afar airbase|36.280 42.400|iq-nineveh-gov|airbase|مطار تلعفر|аэропорт Талль-Афара||Tal Afar airport
iq-wadi-tharthar|Wadi Tharthar|35.200 42.800|iq-nineveh-gov|region|وادي الثرثار|||
iq-mosul-lake|Lake Mosul|36.720 42.750|iq-nineveh-gov|region|بحيرة سد الموصل|||Mosul Lake;Mosul reservoir
iq-eski-mosul|Eski Mosul|36.520 42.740|iq-nineveh-gov|town|أسكي موصل|||Aski Mosul
iq-hamidat|Humaydat|36.380 42.900|iq-nineveh-gov|town|حميدات|||Hamidat;Humeydat
iq-bawiza|Bawiza|36.440 43.120|iq-nineveh-gov|town|باويزة|||Baweza
iq-tal-skuf|Tal Skuf|36.560 43.090|iq-nineveh-gov|town|تللسقف;تل أسقف|Телль-Эскоф||Telskuf;Tel Eskof;Telsqof;Teleskof
iq-batnaya|Batnaya|36.520 43.110|iq-nineveh-gov|town|باطنايا|||Batnay;Bet Tanaya
iq-baqofah|Baqofah|36.540 43.100|iq-nineveh-gov|town|باقوفا|||Baqofa;Baqufa
iq-alqosh|Alqosh|36.732 43.095|iq-nineveh-gov|town|ألقوش|Алькош||al-Qosh;Elqosh
iq-rabban-hormizd|Rabban Hormizd monastery|36.747 43.113|iq-nineveh-gov|site|دير الربان هرمزد|||
iq-mar-mattai|Mar Mattai monastery|36.490 43.443|iq-nineveh-gov|site|دير مار متى|||St Matthew monastery;Mar Matti
iq-mar-behnam|Mar Behnam monastery|36.140 43.410|iq-nineveh-gov|site|دير مار بهنام|||
iq-karamles|Karamles|36.300 43.410|iq-nineveh-gov|town|كرمليس|||Karamlis;Karamlesh
iq-khazir|Khazir|36.330 43.560|iq-nineveh-gov|camp|الخازر;مخيم الخازر;حسن شام|Хазир|Hazır|al-Khazer;Khazar;Khazir camp;Hasan Sham
iq-kalak|Kalak|36.270 43.640|iq-nineveh-gov|town|الكلك|||Khabat bridge
iq-debaga|Debaga|35.870 43.810|iq-nineveh-gov|camp|ديبكة;مخيم ديبكة|Дибага||Dibaga camp;Debaga camp
iq-fadiliyah|al-Fadhiliyah|36.480 43.310|iq-nineveh-gov|town|الفاضلية|Фадилия||Fazliya;Fadiliya;Fadhiliya
iq-tiz-kharab|Tiz Kharab|36.390 43.350|iq-nineveh-gov|town|تيز خراب|||Tis Kharab
iq-bazwaya|Bazwaya|36.350 43.290|iq-nineveh-gov|town|بازوايا|Базвая||Bezwaya;Bazwaia
iq-shahrazad|Shaqouli|36.330 43.500|iq-nineveh-gov|town|شاقولي|||Shaquli
iq-nawaran|Nawaran|36.530 43.310|iq-nineveh-gov|town|نوران|||Naweran
iq-zelkan|Zelkan|36.560 43.300|iq-nineveh-gov|camp|زيلكان|Зильькан|Zilkan|Zilkan camp;Zlikan
iq-jurf|Shirqat road|35.880 43.190|iq-nineveh-gov|town|الحود|||al-Hud;al-Houd
iq-haj-ali|Haj Ali|35.720 43.310|iq-nineveh-gov|town|الحاج علي|Хадж-Али||al-Haj Ali;Hajj Ali
iq-jedaa|Jedaa camp|35.740 43.280|iq-nineveh-gov|camp|مخيم الجدعة;الجدعة|Джедаа||Jeddah camp;al-Jadaa camp
iq-kudila|Kudilah|35.790 43.430|iq-nineveh-gov|town|كديلة|||Kudila;Kodila
iq-mahana|Mahana|35.770 43.390|iq-nineveh-gov|town|مهانة|||Mahaneh
iq-nasr-makhmur|al-Nasr (Makhmur)|35.750 43.360|iq-nineveh-gov|town|قرية النصر قرب مخمور|||Nasr village
iq-kharbardan|Kharbardan|35.720 43.370|iq-nineveh-gov|town|خربردان|||
iq-qaraj|Qaraj|35.690 43.800|iq-nineveh-gov|town|قراج|||Karaj (Makhmur)
iq-qushaf|Qanitra|36.060 43.350|iq-nineveh-gov|town|القنيطرة قرب القيارة|||
iq-salamiyah-nineveh|al-Salamiyah (Nineveh)|36.150 43.340|iq-nineveh-gov|camp|السلامية;مخيم السلامية|||Salamiya camp
iq-numaniyah-nineveh|Numaniyah (Nimrud)|36.110 43.330|iq-nineveh-gov|town|النعمانية قرب النمرود|||
iq-arij|al-Arij|36.200 43.200|iq-nineveh-gov|town|العريج|||Areej
iq-mishraq|Mishraq|35.990 43.310|iq-nineveh-gov|site|المشراق;معمل كبريت المشراق|Мишрак||al-Mishraq sulphur plant;Mishraq sulfur plant
iq-ain-nasir|Ain Nasir|35.960 43.230|iq-nineveh-gov|town|عين ناصر|||
iq-lazzakah|Lazakah|35.870 43.250|iq-nineveh-gov|town|اللزاكة|||al-Lazzaka
iq-tal-kayf-camp|Nargizliya camp|36.580 43.230|iq-nineveh-gov|camp|مخيم نركزلية|||Nargizlia
iq-mamilyan|Mamilyan camp|36.760 43.760|iq-nineveh-gov|camp|مخيم ماميليان|||Mamilian
iq-essian|Essian camp|36.750 43.260|iq-nineveh-gov|camp|مخيم ايسيان|||Esyan camp
iq-shariya|Shariya camp|36.790 42.970|iq-nineveh-gov|camp|مخيم شاريا;شاريا|||Sharya
iq-fayda|Fayda|36.720 42.960|iq-nineveh-gov|town|فايدة|||Faida
iq-kanilan|Wadi Ashaer|36.310 43.370|iq-nineveh-gov|town|وادي العشائر|||Wadi al-Ashair
iq-hatra-ruins|Hatra ruins|35.588 42.718|iq-nineveh-gov|site|آثار الحضر|||
iq-tal-al-ubur|Sinjar border road|36.000 41.380|iq-nineveh-gov|town|أم جريص|||Umm Jurays;Umm Jaris
iq-kaske-refinery|Kasak refinery|36.540 42.700|iq-nineveh-gov|site|مصفى الكسك|||
iq-ain-zala|Ain Zala oil field|36.730 42.570|iq-nineveh-gov|oilfield|حقل عين زالة|||Ain Zalah
iq-ubaydi|al-Ubaydi|34.420 41.190|iq-anbar-gov|town|العبيدي بالأنبار|||Obeidi (Anbar)
iq-karabilah|al-Karabilah|34.390 41.060|iq-anbar-gov|town|الكرابلة|||Karabla;Karabilah
iq-rumanah|al-Rummanah|34.420 41.080|iq-anbar-gov|town|الرمانة|||Rumana
iq-nahiyah|Rayhanah|34.369 41.982|iq-anbar-gov|town|الريحانة|||al-Rayhana
iq-baghdadi-dulab|Dulab|33.700 42.730|iq-anbar-gov|town|الدولاب|||al-Dulab
iq-muhammadi|al-Muhammadi|33.570 42.900|iq-anbar-gov|town|المحمدي|||Mohammadi (Anbar)
iq-jubbah|Jubbah|33.910 42.480|iq-anbar-gov|town|جبة|||Jubba
iq-alus|Alus|34.030 42.400|iq-anbar-gov|town|آلوس|||Alous
iq-barwanah|Barwanah|34.110 42.390|iq-anbar-gov|town|بروانة|||Barwana
iq-abu-tibban|Abu Tibban|33.560 42.970|iq-anbar-gov|town|أبو طيبان|||Abu Tiban
iq-kabisa-cement|Kubaysah cement factory|33.560 42.600|iq-anbar-gov|site|معمل سمنت كبيسة|||
iq-hit-albu-nimr|Zuwayyah|33.690 42.780|iq-anbar-gov|town|الزوية بالأنبار|||
iq-tharthar-anbar|Tharthar|33.980 43.230|iq-anbar-gov|region|الثرثار;بحيرة الثرثار|Тартар||Lake Tharthar;al-Tharthar;Thar Thar;Lake Thar Thar;Tharthar Lake
iq-tharthar-dam|Thar Thar Dam|33.740 43.290|iq-anbar-gov|dam|ناظم التقسيم|||Nadhim al-Taqsim
iq-ramadi-dam|Ramadi Barrage|33.440 43.270|iq-anbar-gov|dam|سدة الرمادي|||Ramadi dam
iq-fallujah-dam|Fallujah Barrage|33.290 43.770|iq-anbar-gov|dam|سدة الفلوجة|||Fallujah dam;Nuaimiyah dam
iq-razzaza|Lake Razzaza|32.750 43.650|iq-anbar-gov|region|بحيرة الرزازة;الرزازة|||Razzaza;Milh Lake
iq-habbaniyah-lake|Lake Habbaniyah|33.290 43.460|iq-anbar-gov|region|بحيرة الحبانية|||Habbaniyah Lake
iq-nukhayb|al-Nukhayb|32.043 42.257|iq-anbar-gov|town|النخيب|Нухайб||Nukhaib;Nukhayb
iq-arar|Arar crossing (Iraq)|31.050 41.130|iq-anbar-gov|crossing|منفذ عرعر|||Arar border crossing
iq-kilometer-160|Kilometre 160|33.130 41.710|iq-anbar-gov|site|الكيلو 160|||Kilo 160
iq-kilometer-35|Kilometre 35|33.300 42.980|iq-anbar-gov|site|الكيلو 35|||Kilo 35
iq-kilometer-70|Kilometre 70|33.300 42.560|iq-anbar-gov|site|الكيلو 70|||Kilo 70
iq-h3|H-3 airbase|32.930 39.740|iq-anbar-gov|airbase|قاعدة إتش 3|||H3 air base
iq-h2|H-2 airbase|33.360 40.600|iq-anbar-gov|airbase|قاعدة إتش 2|||H2 air base
iq-akkaz|Akkas gas field|34.240 41.150|iq-anbar-gov|oilfield|حقل عكاز|||Akkaz
iq-rawa-desert|Rawa desert|34.700 41.600|iq-anbar-gov|region|صحراء راوة|||
iq-wadi-al-qadhf|Wadi al-Qadhaf|32.900 41.700|iq-anbar-gov|region|وادي القذف|||Wadi Qathf
iq-ghadaf|Wadi al-Abyad|32.600 43.000|iq-anbar-gov|region|وادي الأبيض|||
iq-bzebiz|Bzebiz|33.120 43.880|iq-anbar-gov|site|بزيبز;جسر بزيبز|||Bzeibiz bridge;Bzebez
iq-fallujah-camp|Amiriyat al-Fallujah camp|33.160 43.880|iq-anbar-gov|camp|مخيم عامرية الفلوجة|||Hardan camp
iq-habbaniyah-tourist|Habbaniyah Tourist City|33.250 43.510|iq-anbar-gov|camp|المدينة السياحية|||Medina Siyahiya
iq-18-kilo-camp|18 Kilo camp|33.370 43.130|iq-anbar-gov|camp|مخيم الكيلو 18|||Kilo 18 camp
iq-albu-hayat|Albu Hayat|34.200 42.230|iq-anbar-gov|town|البو حيات|||
iq-albu-assaf|Albu Assaf|33.500 43.150|iq-anbar-gov|town|البو عساف|||
iq-albu-nimr|Albu Nimr area|33.620 43.100|iq-anbar-gov|town|البو نمر|||
iq-jazirat-al-baghdadi|Jazirat al-Baghdadi|33.900 42.700|iq-anbar-gov|region|جزيرة البغدادي|||
iq-jurayshi|al-Jurayshi|33.490 43.290|iq-anbar-gov|town|الجرايشي|||Jeraishi
iq-rashad-anbar|Albu Risha|33.470 43.160|iq-anbar-gov|town|البو ريشة|||Albu Rishah
iq-husaiba-sharqiya|Husaybah al-Sharqiyah|33.430 43.440|iq-anbar-gov|town|حصيبة الشرقية|||Husaiba al-Sharqiya
iq-madhiq|al-Madhiq|33.440 43.410|iq-anbar-gov|town|المضيق|||Madheek
iq-muthanna-airstrip|Tariq military camp|33.330 43.890|iq-anbar-gov|site|معسكر طارق;معسكر المزرعة|||Mazraa camp;Camp Tariq
iq-azragiyah|al-Azrakiyah|33.390 43.620|iq-anbar-gov|town|الأزركية|||Azragiya
iq-awja|al-Awja|34.533 43.733|iq-salah-ad-din-gov|town|العوجة|Ауджа||Awja;Owja;Auja;Ouja
iq-hajjaj|al-Hajjaj|34.770 43.560|iq-salah-ad-din-gov|town|الحجاج|||Hajaj
iq-mazraa-baiji|al-Mazraa (Baiji)|34.870 43.500|iq-salah-ad-din-gov|town|المزرعة قرب بيجي|||
iq-siniyah|al-Siniyah|34.960 43.390|iq-salah-ad-din-gov|town|الصينية|Синия||Siniya
iq-baiji-refinery|Baiji oil refinery|35.015 43.490|iq-salah-ad-din-gov|site|مصفى بيجي;مصفاة بيجي|НПЗ Байджи|Beyci rafinerisi|
iq-zuwiya|al-Zawiyah|35.260 43.400|iq-salah-ad-din-gov|town|الزوية شمال بيجي|||Zawiya (Baiji)
iq-fatha|al-Fatha|35.060 43.560|iq-salah-ad-din-gov|site|الفتحة|||Fathah;Fatha pass
iq-ajil|Ajil oil field|34.860 43.850|iq-salah-ad-din-gov|oilfield|حقل عجيل|||Ajeel oil field
iq-alas|Alas oil field|34.950 43.900|iq-salah-ad-din-gov|oilfield|حقل علاس|||Allas oil field
iq-albu-ajil|Albu Ajil|34.610 43.720|iq-salah-ad-din-gov|town|البو عجيل|||
iq-mutaibijah|Mutaibijah|34.400 44.150|iq-salah-ad-din-gov|town|مطيبيجة|||Mutaybija;Mtaibijah
iq-jallam|al-Jallam|34.300 44.050|iq-salah-ad-din-gov|region|الجلام|||Jalam desert
iq-duluiyah|al-Duluiyah|34.060 44.230|iq-salah-ad-din-gov|town|الضلوعية|Дулуйя;Дулуия;Эд-Дулуия||Dhuluiya;Duluiya;Dhuluiyah
iq-sayyid-muhammad-shrine|Sayyid Mohammed shrine|34.080 44.140|iq-salah-ad-din-gov|site|مرقد السيد محمد|||Mausoleum of Sayid Mohammed
iq-nibai|al-Nibai|33.780 44.080|iq-salah-ad-din-gov|town|النباعي|||Nibai
iq-dhibaniyah|Sayyid Gharib|33.890 44.000|iq-salah-ad-din-gov|town|سيد غريب|||Sayed Ghareeb
iq-suleiman-bek|Suleiman Bek|34.750 44.680|iq-salah-ad-din-gov|town|سليمان بيك|||Sulaiman Beg;Sulayman Bak
iq-yangija|Yangija|34.860 44.540|iq-salah-ad-din-gov|town|ينكجة|||Yengija
iq-bustamli|Bastamli|34.830 44.560|iq-salah-ad-din-gov|town|بسطملي|||
iq-hulaiwah|Hulaywah airbase|34.950 44.600|iq-salah-ad-din-gov|airbase|مطار الحليوة|||Hulaiwa
iq-zarga|al-Zarga|34.770 44.300|iq-salah-ad-din-gov|town|الزركة|||Zarga (Tuz)
iq-tuz-airbase|Siddiq airbase|34.940 44.480|iq-salah-ad-din-gov|airbase|قاعدة الصديق|||Tuz airfield;al-Siddiq airbase
iq-sharqat-left|Left Bank of Sharqat|35.520 43.290|iq-salah-ad-din-gov|town|الساحل الأيسر للشرقاط|||al-Sahil al-Aysar of Sharqat
iq-ishtiqal|Isdirah|35.450 43.300|iq-salah-ad-din-gov|town|اسديرة|||Asdirah;Isderah
iq-makhoul-dam|Makhoul Dam|35.120 43.440|iq-salah-ad-din-gov|dam|سد مكحول|||
iq-khanuka|al-Khanukah|35.380 43.320|iq-salah-ad-din-gov|town|الخانوكة|||Khanuka
iq-samarra-dam|Samarra Barrage|34.197 43.852|iq-salah-ad-din-gov|dam|سدة سامراء|||Samarra dam
iq-hawijat-samarra|Hawi al-Azim|34.250 44.350|iq-salah-ad-din-gov|region|حاوي العظيم|||Hawi Azim
iq-ishaqi-jazira|Jazirat Samarra|34.200 43.600|iq-salah-ad-din-gov|region|جزيرة سامراء|||Samarra desert
iq-malwiya|Malwiya minaret|34.207 43.880|iq-salah-ad-din-gov|site|ملوية سامراء|||Great Mosque of Samarra
iq-kirkuk-hamrin-dam-udhaim|Udhaim Dam|34.560 44.510|iq-salah-ad-din-gov|dam|سد العظيم|||Adhaim Dam
iq-qara-tapa|Qara Tapa|34.420 44.940|iq-diyala-gov|town|قره تبه|||Qara Tepe;Qarah Tappah
iq-jabbara|Jabbara|34.480 44.870|iq-diyala-gov|town|جبارة|||Jbara
iq-nafatkhana|Naft Khana|34.030 45.450|iq-diyala-gov|town|نفط خانة|||Naft Khanah
iq-muntheriya|Mundhiriya crossing|34.410 45.470|iq-diyala-gov|crossing|منفذ المنذرية;المنذرية|||Munthiriya;al-Munthriya
iq-mandali-crossing|Mandali crossing|33.780 45.650|iq-diyala-gov|crossing|منفذ مندلي|||Sumar crossing
iq-abu-saida|Abu Saida|33.920 44.760|iq-diyala-gov|town|أبي صيدا|||Abi Saida;Abu Sayda
iq-mukhisa|Mukhisa|33.910 44.770|iq-diyala-gov|town|المخيسة|||Mukhaisa
iq-waqf|al-Waqf|33.900 44.720|iq-diyala-gov|region|حوض الوقف|||Waqf basin
iq-sansal|Sansal|34.040 44.880|iq-diyala-gov|town|سنسل|||
iq-sharwin|Sharwin|34.000 45.000|iq-diyala-gov|town|شروين|||
iq-mansuriyah|al-Mansuriyah (Diyala)|34.050 44.900|iq-diyala-gov|town|منصورية الجبل;المنصورية في ديالى|||Mansouriya
iq-dali-abbas|Dali Abbas|33.970 44.720|iq-diyala-gov|town|دلي عباس|||
iq-khan-bani-saad|Khan Bani Saad|33.570 44.540|iq-diyala-gov|town|خان بني سعد|Хан-Бани-Саад||Khan Bani Sa'ad
iq-kanaan|Kanaan|33.660 44.800|iq-diyala-gov|town|كنعان|||Kan'an
iq-qazaniyah|Qazaniyah|33.600 45.720|iq-diyala-gov|town|قزانية|||Qazania
iq-nada|Nada|33.550 45.300|iq-diyala-gov|region|الندا|||Nida lake
iq-wajihiyah|al-Wajihiyah|33.800 44.850|iq-diyala-gov|town|الوجيهية|||Wajihiya
iq-sadiyah-dam|Hamrin Dam|34.115 44.965|iq-diyala-gov|dam|سد حمرين|плотина Хамрин||Himreen Dam
iq-hamrin-lake|Lake Hamrin|34.200 45.000|iq-diyala-gov|region|بحيرة حمرين|||
iq-ashraf-base|Camp Ashraf base|33.830 44.530|iq-diyala-gov|site|قاعدة أشرف|||
iq-sarha|al-Rashad (Diyala)|33.900 44.880|iq-diyala-gov|town|الرشاد في ديالى|||al-Hawashah
iq-buhriz-town|Hawi (Diyala)|33.780 44.560|iq-diyala-gov|town|زاغنية|||Zaghniyah
iq-maydan-diyala|Maidan (Khanaqin)|34.920 45.620|iq-diyala-gov|town|ناحية الميدان|||Maydan
iq-qoratu|Qoratu|34.600 45.500|iq-diyala-gov|town|قوره تو|||Quratu
iq-bamo|Bamo Mountain|34.900 45.700|iq-diyala-gov|region|جبل بمو|||
iq-alyawah|Alyawa camp|34.370 45.370|iq-diyala-gov|camp|مخيم عليا وة|||Aliawa
iq-zab|al-Zab|35.260 43.430|iq-kirkuk-gov|town|ناحية الزاب|||Zab (Hawija)
iq-abbasi|al-Abbasi|35.275 43.596|iq-kirkuk-gov|town|العباسي|||Abbasi
iq-riyadh-kirkuk|al-Riyadh (Kirkuk)|35.270 43.911|iq-kirkuk-gov|town|الرياض بكركوك|||Riyadh district of Kirkuk
iq-multaqa|al-Multaqa|35.420 43.950|iq-kirkuk-gov|town|الملتقى|||Multaqa
iq-tal-al-ward|Tal al-Ward|35.330 44.170|iq-kirkuk-gov|town|تل الورد|||Tel al-Ward
iq-maktab-khalid|Maktab Khalid|35.400 44.200|iq-kirkuk-gov|town|مكتب خالد|||Mektab Khalid
iq-maryam-bek|Maryam Bek|35.300 44.230|iq-kirkuk-gov|town|مريم بيك|||Mariam Bek
iq-daquq-wadi-al-shay|Wadi al-Shay|35.250 44.150|iq-kirkuk-gov|region|وادي الشاي|||Wadi al-Shai
iq-wadi-zaghaytun|Wadi Zaghaytun|35.000 44.150|iq-kirkuk-gov|region|وادي زغيتون|||Wadi Zghitoun
iq-yaichi|Yaichi|35.390 44.270|iq-kirkuk-gov|town|يايجي|||Yayji
iq-laylan|Laylan|35.330 44.520|iq-kirkuk-gov|town|ليلان|||Leilan
iq-laylan-camp|Laylan camp|35.320 44.500|iq-kirkuk-gov|camp|مخيم ليلان|||
iq-nazrawa|Nazrawa camp|35.430 44.430|iq-kirkuk-gov|camp|مخيم نزراوة|||
iq-qara-hanjir|Qara Hanjir|35.500 44.650|iq-kirkuk-gov|town|قره هنجير|||Karahanjir
iq-shwan|Shwan|35.690 44.500|iq-kirkuk-gov|town|شوان|||Shuwan
iq-baba-gurgur|Baba Gurgur|35.540 44.310|iq-kirkuk-gov|oilfield|بابا كركر|Баба-Гургур|Baba Gürgür|Baba Gurgur oil field
iq-bai-hassan|Bai Hassan oil field|35.620 44.030|iq-kirkuk-gov|oilfield|حقل باي حسن|Бай-Хасан||Bai Hassan
iq-avana|Avana|35.710 44.140|iq-kirkuk-gov|oilfield|آفانا|||Havana oil field
iq-jambur|Jambur oil field|35.110 44.520|iq-kirkuk-gov|oilfield|حقل جمبور|||Jambour;Jambur
iq-khabbaz|Khabbaz oil field|35.450 44.240|iq-kirkuk-gov|oilfield|حقل خباز|||Khabaz
iq-ghurra|Tal Ghurrah|35.350 44.250|iq-kirkuk-gov|site|تلة الغرة|||
iq-turkalan|Turkalan|35.400 44.400|iq-kirkuk-gov|town|تركلان|||Tarkalan
iq-akre|Akre|36.741 43.893|iq-duhok-gov|town|عقرة|Акра|Akre|Aqrah;Akra
iq-bardarash|Bardarash|36.505 43.588|iq-duhok-gov|town|بردرش|||Bardarash camp
iq-bajid-kandala|Bajid Kandala|37.020 42.510|iq-duhok-gov|camp|مخيم باجد كندالا|||Bajed Kandala camp
iq-chamishko|Chamishko camp|37.150 42.720|iq-duhok-gov|camp|مخيم جمشكو|||Chamisku
iq-khanke|Khanke|36.790 42.760|iq-duhok-gov|camp|خانكي;مخيم خانكي|||Khanke camp;Khanik
iq-kabartu|Kabarto camp|36.790 42.850|iq-duhok-gov|camp|مخيم كبرتو|||Kabartu
iq-rwanga|Rwanga camp|36.850 42.830|iq-duhok-gov|camp|مخيم روانكة|||
iq-gawilan|Gawilan camp|36.600 43.690|iq-duhok-gov|camp|مخيم كويلان|||
iq-batifa-base|Batifa base|37.175 43.012|iq-duhok-gov|town|باطوفا|||
iq-bamerni-airbase|Bamerni airbase|37.100 43.267|iq-duhok-gov|airbase|مطار بامرني||Bamerni|Bamarni airfield
iq-deraluk|Deraluk|37.060 43.650|iq-duhok-gov|town|ديرلوك|||Deralok
iq-sheladize|Sheladize|37.050 43.770|iq-duhok-gov|town|شيلادزي|Шиладзе|Şeladize|Shiladze;Shiladiz
iq-mangesh|Mangesh|37.035 43.093|iq-duhok-gov|town|مانكيش|||Mangish
iq-zawita|Zawita|36.905 43.145|iq-duhok-gov|town|زاويتة|||
iq-darkar|Darkar|37.200 42.824|iq-duhok-gov|town|دركار|||Derkar
iq-kesta|Kesta|37.200 43.520|iq-duhok-gov|town|كيستة|||
iq-hirure|Hirure|37.280 43.270|iq-duhok-gov|town|هيرور|||Hirori
iq-sarsink|Sarsink|37.050 43.350|iq-duhok-gov|town|سرسنك|||Sarsing
iq-duhok-dam|Duhok Dam|36.876 43.004|iq-duhok-gov|dam|سد دهوك|||
iq-zap-valley-chamanke|Chamanke|36.950 43.350|iq-duhok-gov|town|جمانكي|||Chamanki
iq-khabur-zakho-bridge|Delal Bridge|37.137 42.694|iq-duhok-gov|site|جسر دلال|||
iq-tawke|Tawke oil field|37.130 42.840|iq-duhok-gov|oilfield|حقل طاوكي|||Tawke
iq-shekhan-field|Shaikan oil field|36.870 43.350|iq-duhok-gov|oilfield|حقل شيخان;حقل سرسنك|||Sarsang oil field
iq-baharka|Baharka camp|36.310 44.040|iq-erbil-gov|camp|مخيم بحركة|||Baharka
iq-kawergosk|Kawergosk camp|36.350 43.810|iq-erbil-gov|camp|مخيم كوركوسك;كوركوسك|||Kawergosk;Kawrgosk
iq-darashakran|Darashakran camp|36.430 43.900|iq-erbil-gov|camp|مخيم دارا شكران|||Darashakran
iq-qushtapa|Qushtapa camp|36.000 44.030|iq-erbil-gov|camp|مخيم قوشتبة;قوشتبة|||Qushtapa;Kushtapa
iq-basirma|Basirma camp|36.500 44.360|iq-erbil-gov|camp|مخيم باسرمة|||
iq-harsham|Harsham camp|36.230 44.060|iq-erbil-gov|camp|مخيم هرشم|||
iq-taq-taq|Taq Taq|35.887 44.585|iq-erbil-gov|town|طق طق|||Taqtaq oil field
iq-khurmala|Khurmala|35.990 43.770|iq-erbil-gov|oilfield|خورمالة;حقل خورمالة|Хурмала||Khurmala oil field;Khurmala Dome
iq-lanaz|Lanaz refinery|36.290 43.800|iq-erbil-gov|site|مصفى لاناز|||
iq-mergasur|Mergasur|36.841 44.302|iq-erbil-gov|town|ميركه سور|||Mergasor
iq-barzan|Barzan|36.933 44.040|iq-erbil-gov|town|بارزان|||Barzan village
iq-diana|Diana|36.653 44.544|iq-erbil-gov|town|ديانا|||Diyana
iq-khwakurk|Khwakurk|36.950 44.500|iq-erbil-gov|region|خواكورك|Хакурк|Hakurk|Hakurk;Khakurk;Xakurke;Xakurk
iq-khinera|Khinera|36.920 44.830|iq-erbil-gov|region|خنيرة|||Xinere
iq-salahaddin-pirmam|Salahaddin (Pirmam)|36.385 44.197|iq-erbil-gov|town|صلاح الدين (أربيل)|||Salahuddin resort
iq-degala|Degala|36.150 44.430|iq-erbil-gov|town|ديكلة|||
iq-qaladze-kurdistan-altun|Pirde bridge|35.752 44.140|iq-erbil-gov|site|جسر ألتون كوبري|||Altun Kupri bridge
iq-sherawa|Sherawa|35.800 44.150|iq-erbil-gov|town|شيراوة|||
iq-haji-omeran-crossing|Haji Omeran crossing|36.680 45.050|iq-erbil-gov|crossing|منفذ حاج عمران|||
iq-bradost|Bradost Mountains|36.850 44.450|iq-erbil-gov|region|جبال برادوست|||Bradost area
iq-balakayati|Galala|36.620 44.830|iq-erbil-gov|town|كلالة|||
iq-koya-camp|Azadi camp|36.090 44.620|iq-erbil-gov|camp|قلعة ديمقرات|||Koya PDKI camp;Democrat castle
iq-dokan|Dokan|35.929 44.963|iq-sulaymaniyah-gov|town|دوكان|Докан;Дукан||Dukan;Dukan lake
iq-dokan-dam|Dokan Dam|35.954 44.953|iq-sulaymaniyah-gov|dam|سد دوكان|плотина Докан||Dukan Dam
iq-darbandikhan|Darbandikhan|35.112 45.687|iq-sulaymaniyah-gov|town|دربنديخان|||Derbendixan;Darbandikan
iq-darbandikhan-dam|Darbandikhan Dam|35.113 45.706|iq-sulaymaniyah-gov|dam|سد دربنديخان|||
iq-said-sadiq|Said Sadiq|35.353 45.867|iq-sulaymaniyah-gov|town|سيد صادق|||Sayid Sadiq
iq-arbat|Arbat|35.420 45.580|iq-sulaymaniyah-gov|camp|عربت;مخيم عربت|||Arbat camp
iq-ashti|Ashti camp|35.430 45.560|iq-sulaymaniyah-gov|camp|مخيم آشتي|||
iq-bazian|Bazian|35.590 45.140|iq-sulaymaniyah-gov|town|بازيان|||Baziyan
iq-takiya|Takiya|35.570 45.050|iq-sulaymaniyah-gov|town|تكية|||Tekiye
iq-surdash|Surdash|35.860 45.090|iq-sulaymaniyah-gov|town|سورداش|||Sordash
iq-qaradagh|Qaradagh|35.307 45.391|iq-sulaymaniyah-gov|town|قره داغ|||Karadagh
iq-mawat|Mawat|35.901 45.414|iq-sulaymaniyah-gov|town|ماوت|||Mawet
iq-sharbazher|Sharbazher|35.730 45.480|iq-sulaymaniyah-gov|region|شاربازير|||Sharbazer
iq-chwarqurna|Chwarqurna|36.210 44.810|iq-sulaymaniyah-gov|town|جوارقورنة|||Charqurna
iq-zrgwez|Zrgwez|35.470 45.430|iq-sulaymaniyah-gov|town|زركويز|||Zargwez;Zirgwez
iq-asos|Asos Mountain|36.050 45.250|iq-sulaymaniyah-gov|region|جبل أسوس;آسوس||Asos|Mount Asos
iq-haraka|Bashmaq crossing|35.590 45.990|iq-sulaymaniyah-gov|crossing|منفذ باشماخ|||Bashmaq
iq-parwezkhan|Parwezkhan crossing|34.680 45.550|iq-sulaymaniyah-gov|crossing|منفذ برويزخان|||Parviz Khan
iq-sangaw|Sangaw|35.290 45.180|iq-sulaymaniyah-gov|town|سنكاو|||Sengaw
iq-rizgari|Rizgari|34.650 45.300|iq-sulaymaniyah-gov|town|رزكاري|||Smud
iq-aghjalar|Aghjalar|35.730 44.900|iq-sulaymaniyah-gov|town|آغجلر|||
iq-tasluja|Tasluja|35.610 45.230|iq-sulaymaniyah-gov|town|تاسلوجة|||
iq-khurmal|Khurmal|35.300 46.040|iq-halabja-gov|town|خورمال|||Khormal
iq-biyara|Biyara|35.230 46.120|iq-halabja-gov|town|بيارة|||Byara
iq-tawila|Tawila|35.200 46.190|iq-halabja-gov|town|طويلة|||Tawela
iq-sirwan|Sirwan|35.200 45.880|iq-halabja-gov|town|سيروان|||
iq-mahaweel-camp|al-Sadda|32.716 44.279|iq-babil-gov|town|سدة الهندية|||Saddat al-Hindiyah
iq-babylon-ruins|ruins of Babylon|32.536 44.421|iq-babil-gov|site|آثار بابل|древний Вавилон||ancient Babylon
iq-haswa|al-Haswa|32.930 44.330|iq-babil-gov|town|الحصوة|||Haswa
iq-qasim-town|al-Qasim (town)|32.298 44.683|iq-babil-gov|town|ناحية القاسم|||
iq-kifl|al-Kifl|32.220 44.370|iq-babil-gov|town|الكفل|||Kifl
iq-khidr-babil|al-Khidr (Babil)|32.870 44.150|iq-babil-gov|town|الفارسية|||Farisiyah
iq-jabala-babil|Jabalah|32.740 44.570|iq-babil-gov|town|جبلة ببابل|||Jbala
iq-ain-al-tamr|Ain al-Tamr|32.567 43.488|iq-karbala-gov|town|عين التمر|||Ayn al-Tamr
iq-ukhaidir|Ukhaidir|32.441 43.602|iq-karbala-gov|site|حصن الأخيضر|||al-Ukhaydir fortress
iq-karbala-refinery|Karbala refinery|32.470 43.900|iq-karbala-gov|site|مصفى كربلاء|||
iq-zubaidiyah|al-Zubaydiyah|32.760 45.180|iq-wasit-gov|town|الزبيدية|||Zubaidiya
iq-shihaymiyah|Shaykh Saad|32.570 46.290|iq-wasit-gov|town|شيخ سعد|||Sheikh Saad
iq-zurbatiyah|Zurbatiyah crossing|33.150 46.060|iq-wasit-gov|crossing|زرباطية;منفذ زرباطية|||Zurbatiya
iq-mehran-gate|Badra oil field|33.080 45.930|iq-wasit-gov|oilfield|حقل بدرة|||
iq-ahdab|Ahdab oil field|32.400 45.650|iq-wasit-gov|oilfield|حقل الأحدب|||al-Ahdab
iq-wasit-airbase|al-Kut airbase|32.480 45.750|iq-wasit-gov|airbase|قاعدة الكوت|||Camp Delta
iq-afak|Afak|32.064 45.247|iq-qadisiyah-gov|town|عفك|||Afaq
iq-daghara|al-Daghara|32.140 45.000|iq-qadisiyah-gov|town|الدغارة|||Dagharah
iq-nippur|Nippur|32.127 45.233|iq-qadisiyah-gov|site|نيبور|||
iq-haidariyah|al-Haidariyah|32.250 44.250|iq-najaf-gov|town|الحيدرية بالنجف|||Khan al-Hammad
iq-shabakah|al-Shabakah|30.816 43.650|iq-najaf-gov|town|الشبكة|||Shabaka
iq-suq-al-shuyukh|Suq al-Shuyukh|30.891 46.454|iq-dhi-qar-gov|town|سوق الشيوخ|||Souk al-Shuyukh
iq-hoot-prison|Nasiriyah prison|31.000 46.320|iq-dhi-qar-gov|site|سجن الحوت;سجن الناصرية|||al-Hoot prison
iq-fajr|al-Fajr|31.930 46.050|iq-dhi-qar-gov|town|ناحية الفجر|||
iq-gharraf|al-Gharraf|31.320 46.180|iq-dhi-qar-gov|town|الغراف|||Gharraf oil field
iq-nasr-dhi-qar|al-Nasr (Dhi Qar)|31.540 46.120|iq-dhi-qar-gov|town|ناحية النصر|||
iq-ur-ziggurat|Ur|30.963 46.103|iq-dhi-qar-gov|site|زقورة أور|||ziggurat of Ur
iq-ali-al-gharbi|Ali al-Gharbi|32.462 46.688|iq-maysan-gov|town|علي الغربي|||
iq-majar-al-kabir|al-Majar al-Kabir|31.570 47.180|iq-maysan-gov|town|المجر الكبير|||Majar al-Kabir
iq-halfaya-field|Halfaya oil field|31.650 47.420|iq-maysan-gov|oilfield|حقل الحلفاية|||Halfayah field
iq-shayb|Shib crossing|32.090 47.400|iq-maysan-gov|crossing|منفذ الشيب|||al-Sheeb crossing
iq-fakka|Fakka oil field|32.100 47.600|iq-maysan-gov|oilfield|حقل الفكة|||Fuka oil field;Fakkah
iq-qalat-salih|Qalat Saleh|31.528 47.294|iq-maysan-gov|town|قلعة صالح|||Qal'at Salih
iq-khidhir|al-Khidhir|31.190 45.550|iq-muthanna-gov|town|الخضر بالمثنى|||al-Khidr
iq-nugrat-al-salman|Nugrat al-Salman prison|30.500 44.560|iq-muthanna-gov|site|سجن نقرة السلمان|||Nuqrat al-Salman
iq-uruk|Uruk|31.322 45.636|iq-muthanna-gov|site|الوركاء|||Warka
iq-abu-al-khasib|Abu al-Khasib|30.446 47.978|iq-basra-gov|town|أبو الخصيب|||Abul Khaseeb
iq-rumaila|Rumaila|30.440 47.350|iq-basra-gov|oilfield|حقل الرميلة;الرميلة|Румайла|Rumeyla|Rumaila oil field;South Rumaila;North Rumaila
iq-west-qurna|West Qurna|30.870 47.320|iq-basra-gov|oilfield|حقل غرب القرنة;غرب القرنة|Западная Курна||West Qurna oil field
iq-majnoon|Majnoon oil field|31.080 47.600|iq-basra-gov|oilfield|حقل مجنون|Меджнун||Majnoon
iq-zubair-field|Zubair oil field|30.300 47.700|iq-basra-gov|oilfield|حقل الزبير|||
iq-shuaiba|Shuaiba|30.420 47.650|iq-basra-gov|town|الشعيبة|||Shaibah
iq-khor-al-zubair|Khor al-Zubair|30.190 47.890|iq-basra-gov|town|خور الزبير|||Khor al-Zubair port
iq-siba|Siba (Basra)|30.340 48.250|iq-basra-gov|town|السيبة|||
iq-burjesia|Burjesia|30.360 47.640|iq-basra-gov|town|البرجسية|||Barjisiya
iq-basra-oil-terminal|Basra Oil Terminal|29.68 48.69|iq-basra-gov|site|ميناء البصرة النفطي|||al-Basra Oil Terminal
iq-grand-faw|Grand Faw Port|29.900 48.420|iq-basra-gov|site|ميناء الفاو الكبير|||
iq-dayr-basra|al-Dayr (Basra)|30.800 47.580|iq-basra-gov|town|الدير بالبصرة|||al-Dair
iq-harthah|al-Hartha power plant|30.620 47.760|iq-basra-gov|site|محطة الهارثة|||
iq-nahrawan-plain|al-Wahda (Baghdad)|33.150 44.700|iq-baghdad-gov|town|ناحية الوحدة|||Wahda town
iq-suwaib|Suwaib|33.180 44.280|iq-baghdad-gov|town|الصويب|||al-Suwaib
iq-mishahda|al-Mushahada|33.700 44.280|iq-baghdad-gov|town|المشاهدة|||Mushahidah
iq-karkh-prison|Camp Cropper|33.250 44.220|iq-baghdad-gov|site|سجن الكرخ|||Karkh prison
iq-nahr-al-abbayji|Abayji|33.730 44.320|iq-baghdad-gov|town|العبايجي|||Albu Aichi;al-Abaychi
iq-qaraghul|Qaraghul|33.000 44.250|iq-baghdad-gov|town|القراغول|||Qaragol
iq-buhriz|Buhriz|33.700 44.670|iq-diyala-gov|town|بهرز|Бухриз||Buhruz;Bahriz
iq-solagh|Solagh|36.330 41.930|iq-nineveh-gov|town|صولاغ|Солах||Solakh;Sulagh;Solah
sy-najiyah-idlib|Najiyah|35.830 36.270|sy-idlib-gov|town|الناجية|Наджия||Najiya;al-Najiya
sy-deir-sonbul|Deir Sunbul|35.665 36.500|sy-idlib-gov|town|دير سنبل|||Deir Sonbul;Deir Sinbil
sy-fatira|Fatirah|35.610 36.490|sy-idlib-gov|town|الفطيرة|Фтейра||Fatira;al-Fatirah;Ftireh;Futayrah
sy-hazarin|Hazarin|35.580 36.530|sy-idlib-gov|town|حزارين|Хазарин||Hizarin;Hazareen
sy-tahtaya|Tahtaya|35.500 36.680|sy-idlib-gov|town|تحتايا|||
sy-maarrat-hurmah|Maarrat Hurmah|35.530 36.570|sy-idlib-gov|town|معرة حرمة|Мааррет-Хурма||Maarat Horma;Maaret Herma;Maarrat Horma
sy-sheikh-mustafa|Sheikh Mustafa|35.560 36.580|sy-idlib-gov|town|الشيخ مصطفى;شيخ مصطفى|||Shaykh Mustafa
sy-san-idlib|San (Idlib)|35.870 36.750|sy-idlib-gov|town|سان (Idlib)|||
sy-shahranaz|Shahranaz|35.570 36.380|sy-hama-gov|town|شهرناز|Шахраназ||Shahrnaz;Shahr Naz
sy-midan-ghazal|Midan Ghazal|35.550 36.380|sy-hama-gov|town|ميدان غزال|||Maydan Ghazal
sy-hasraya|Hasraya|35.310 36.500|sy-hama-gov|town|حصرايا|||Hisraya
sy-umm-haratayn|Umm Haratayn|35.450 36.800|sy-hama-gov|town|أم حارتين|||Um Haratein;Umm Hartayn
sy-arab-hasan|Arab Hasan|36.640 37.960|sy-aleppo-gov|town|عرب حسن|||Arab Hassan
sy-tadil-aleppo|Tadil|36.080 36.880|sy-aleppo-gov|town|تديل|||Tadeel
sy-kafr-taal|Kafr Taal|36.100 36.920|sy-aleppo-gov|town|كفر تعال|||Kafr Ta'al
sy-braij-hama|Buraij (Hama)|35.300 36.760|sy-hama-gov|town|البريج (Hama)|||Braij (Hama)
iq-jurf-al-naddaf|Jurf al-Naddaf|33.240 44.560|iq-baghdad-gov|town|جرف النداف|||Jurf al-Nadaf;Jurf Naddaf
iq-albu-bali|Albu Bali|33.470 43.500|iq-anbar-gov|town|البو بالي;البوبالي|||Abu Bali;al-Bu Bali
iq-albu-issa|Albu Issa|33.280 43.750|iq-anbar-gov|town|البو عيسى;البوعيسى|||al-Bu Issa;Albu Eissa
iq-khalidiyah-island|Khalidiyah Island|33.450 43.480|iq-anbar-gov|town|جزيرة الخالدية|Халидия||Jazirat al-Khalidiyah;al-Khalidiya Island;Khalidiya Island
iq-khorsabad|Khorsabad|36.510 43.230|iq-nineveh-gov|site|خورسباد|Хорсабад|Horsabad|Dur-Sharrukin
iq-dohola|Dohula|36.420 41.780|iq-nineveh-gov|town|دهولا|||Dohola;Duhola
iq-imam-weis|Imam Weis|33.950 45.050|iq-diyala-gov|town|امام ويس;إمام ويس|||Imam Wais;Imam Ways
iq-zab-salah|Lower Zab|35.250 43.600|iq-kirkuk-gov|town|الزاب (Kirkuk);ناحية الزاب|||al-Zab (Kirkuk);Zab (Kirkuk)
sy-m4-highway|M4 highway|35.800 36.600|sy-idlib-gov|site|طريق M4;الطريق الدولي M4;طريق إم 4|трасса М-4;трассе М-4;трасса М4;трассы М-4|M4 karayolu;M4 otoyolu|M4 road;M-4 highway;M4 motorway;autoroute M4;Aleppo-Latakia highway
sy-m5-highway|M5 highway|35.600 36.700|sy-idlib-gov|site|طريق M5;الطريق الدولي M5;طريق إم 5|трасса М-5;трассе М-5;трасса М5;трассы М-5|M5 karayolu;M5 otoyolu|M5 road;M-5 highway;M5 motorway;autoroute M5;Damascus-Aleppo highway
`;
