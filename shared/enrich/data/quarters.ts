/**
 * Quarters and landmarks of the big cities. Lines as in gazetteer.ts, but `lies in` is the city. Cities share the names of their quarters
 * (al-Karama, al-Zahraa, al-Andalus), and people and papers bear them too: a quarter counts only where its city or governorate is named
 * in the entry, and a one-word name also wants a word that says place. Coordinates: our own readings of commonly published maps.
 */
export const quarters = `
sy-aleppo-sheikh-saeed|Sheikh Saeed|36.155 37.150|sy-aleppo|neighbourhood|الشيخ سعيد|Шейх-Саид|Şeyh Said|Sheikh Said;Cheikh Saïd
sy-aleppo-qadi-askar|Qadi Askar|36.203 37.178|sy-aleppo|neighbourhood|قاضي عسكر|Кади-Аскар||Qadi Askari
sy-aleppo-karm-al-maysar|Karm al-Maysar|36.200 37.193|sy-aleppo|neighbourhood|كرم الميسر|||Karm al-Mayssar;Karm Muyassar
sy-aleppo-karm-al-turab|Karm al-Turab|36.196 37.205|sy-aleppo|neighbourhood|كرم الطراب|||
sy-aleppo-karm-al-nuzha|Karm al-Nuzha|36.190 37.178|sy-aleppo|neighbourhood|كرم النزهة|||
sy-aleppo-karm-homad|Karm Homad|36.205 37.178|sy-aleppo|neighbourhood|كرم حومد|||
sy-aleppo-karm-al-qatirji|Karm al-Qatirji|36.200 37.185|sy-aleppo|neighbourhood|كرم القاطرجي|||Karm al-Qaterji
sy-aleppo-karm-al-myassar-jazmati|al-Jazmati|36.203 37.200|sy-aleppo|neighbourhood|الجزماتي|||Jazmati
sy-aleppo-maysaloun|Maysaloun|36.208 37.172|sy-aleppo|neighbourhood|ميسلون|||Maysalun
sy-aleppo-al-marja|al-Marja|36.183 37.178|sy-aleppo|neighbourhood|المرجة|||al-Marjeh
sy-aleppo-salhin|al-Salhin|36.183 37.170|sy-aleppo|neighbourhood|الصالحين|||Salhine;al-Saliheen
sy-aleppo-maadi|al-Maadi|36.188 37.170|sy-aleppo|neighbourhood|المعادي|||Maadi
sy-aleppo-bab-al-nairab|Bab al-Nayrab|36.193 37.178|sy-aleppo|neighbourhood|باب النيرب|Баб-эн-Найраб||Bab al-Neirab;Bab Nayrab
sy-aleppo-bab-al-hadid|Bab al-Hadid|36.205 37.168|sy-aleppo|neighbourhood|باب الحديد|||
sy-aleppo-bab-al-nasr|Bab al-Nasr|36.205 37.158|sy-aleppo|neighbourhood|باب النصر|||
sy-aleppo-bab-antakya|Bab Antakya|36.198 37.148|sy-aleppo|neighbourhood|باب أنطاكية|||Bab Antakiya
sy-aleppo-bab-qinnasrin|Bab Qinnasrin|36.194 37.155|sy-aleppo|neighbourhood|باب قنسرين|||
sy-aleppo-bab-al-maqam|Bab al-Maqam|36.190 37.165|sy-aleppo|neighbourhood|باب المقام|||
sy-aleppo-bab-jnein|Bab Jnein|36.200 37.147|sy-aleppo|neighbourhood|باب جنين|||Bab Janin
sy-aleppo-old-city|Old City of Aleppo|36.199 37.160|sy-aleppo|neighbourhood|حلب القديمة|Старый город Алеппо|Halep Eski Şehir|Aleppo's Old City
sy-aleppo-jub-al-jalabi|Jub al-Jalabi|36.190 37.152|sy-aleppo|neighbourhood|جب الجلبي|||Job al-Chalabi
sy-aleppo-kallaseh|al-Kallaseh|36.190 37.148|sy-aleppo|neighbourhood|الكلاسة|||Kallasa;al-Kallasa
sy-aleppo-mashhad|al-Mashhad|36.182 37.135|sy-aleppo|neighbourhood|المشهد|||Mashhad
sy-aleppo-saladin-amiriyah|al-Amiriyah|36.170 37.135|sy-aleppo|neighbourhood|العامرية|Амирия||Amiriya;Amriya
sy-aleppo-tal-al-zarazir|Tal al-Zarazir|36.168 37.140|sy-aleppo|neighbourhood|تل الزرازير|||
sy-aleppo-aziza|Aziza|36.140 37.160|sy-aleppo|neighbourhood|عزيزة|||
sy-aleppo-jdeideh|al-Jdeideh|36.206 37.155|sy-aleppo|neighbourhood|الجديدة|||Jdeideh;Jdayde
sy-aleppo-aziziyah|al-Aziziyah|36.208 37.150|sy-aleppo|neighbourhood|العزيزية|||Aziziyeh
sy-aleppo-sulaymaniyah|al-Sulaymaniyah|36.213 37.155|sy-aleppo|neighbourhood|السليمانية|||Sulaymaniyeh
sy-aleppo-midan|al-Midan|36.217 37.160|sy-aleppo|neighbourhood|الميدان|||al-Meydan;Midan
sy-aleppo-syrian-quarter|al-Suryan|36.219 37.145|sy-aleppo|neighbourhood|السريان|||Suryan;al-Syrian quarter
sy-aleppo-khalidiya|al-Khalidiya|36.230 37.130|sy-aleppo|neighbourhood|الخالدية|||Khalidiyah;Khaldiyeh
sy-aleppo-mogambo|Mogambo|36.213 37.120|sy-aleppo|neighbourhood|الموكامبو|||
sy-aleppo-furqan|al-Furqan|36.205 37.115|sy-aleppo|neighbourhood|الفرقان|||Furqan
sy-aleppo-new-aleppo|New Aleppo|36.203 37.085|sy-aleppo|neighbourhood|حلب الجديدة|Новый Алеппо|Yeni Halep|Halab al-Jadida
sy-aleppo-shahba-al-jadida|Shahba al-Jadida|36.222 37.105|sy-aleppo|neighbourhood|شهباء الجديدة|||New Shahba
sy-aleppo-zahraa-quarter|al-Zahraa association|36.225 37.095|sy-aleppo|neighbourhood|جمعية الزهراء;الزهراء|||Jamiyat al-Zahraa;Zahraa district;al-Zahraa;al-Zahra;Zahra
sy-aleppo-jamiliyah|al-Jamiliyah|36.203 37.143|sy-aleppo|neighbourhood|الجميلية|||Jamiliyeh
sy-aleppo-muhafaza|al-Muhafaza|36.210 37.125|sy-aleppo|neighbourhood|المحافظة|||
sy-aleppo-rashidin|al-Rashidin|36.165 37.055|sy-aleppo|neighbourhood|الراشدين|Рашидин|Raşidin|Rashidin;Rashideen;Rashidine
sy-aleppo-dahiyat-al-assad|Dahiyat al-Assad|36.185 37.065|sy-aleppo|neighbourhood|ضاحية الأسد|||al-Assad suburb
sy-aleppo-3000-apartments|3000 Apartments|36.165 37.085|sy-aleppo|neighbourhood|مشروع 3000|||3000 housing project
sy-aleppo-military-academy|Assad Military Academy|36.170 37.075|sy-aleppo|site|أكاديمية الأسد|||al-Assad academy
sy-aleppo-haidariya|al-Haidariya|36.228 37.193|sy-aleppo|neighbourhood|الحيدرية|||Haydariyah;Haydariya
sy-aleppo-hullok|al-Hullok|36.227 37.175|sy-aleppo|neighbourhood|الهلك|||Hellok;Hulluk
sy-aleppo-baedin|Baedin|36.230 37.180|sy-aleppo|neighbourhood|بعيدين|||Ba'idin;Baeedin
sy-aleppo-ain-al-tal|Ain al-Tal|36.240 37.170|sy-aleppo|neighbourhood|عين التل|||
sy-aleppo-ard-al-hamra|Ard al-Hamra|36.213 37.195|sy-aleppo|neighbourhood|أرض الحمرا|||
sy-aleppo-jabal-badro|Jabal Badro|36.220 37.205|sy-aleppo|neighbourhood|جبل بدرو|||
sy-aleppo-sheikh-najjar|Sheikh Najjar|36.265 37.235|sy-aleppo|neighbourhood|الشيخ نجار|Шейх-Наджар|Şeyh Neccar|Shaykh Najjar
sy-aleppo-sheikh-khudr|Sheikh Khudr|36.220 37.175|sy-aleppo|neighbourhood|الشيخ خضر|||Sheikh Khodr
sy-aleppo-sheikh-fares|Sheikh Fares|36.225 37.178|sy-aleppo|neighbourhood|الشيخ فارس|||
sy-aleppo-inzarat|al-Inzarat|36.223 37.185|sy-aleppo|neighbourhood|الإنذارات|||
sy-aleppo-bustan-al-basha|Bustan al-Basha|36.222 37.168|sy-aleppo|neighbourhood|بستان الباشا|||Boustan al-Pasha;Bostan al-Basha
sy-aleppo-sheikh-lutfi|Sheikh Lutfi|36.163 37.163|sy-aleppo|neighbourhood|الشيخ لطفي|||
sy-aleppo-castle|Citadel of Aleppo|36.199 37.163|sy-aleppo|site|قلعة حلب|цитадель Алеппо|Halep Kalesi|Aleppo Citadel;citadelle d'Alep
sy-aleppo-kindi-hospital|Kindi Hospital|36.255 37.165|sy-aleppo|site|مشفى الكندي|||al-Kindi hospital
sy-aleppo-shqaif|Shuqayf|36.250 37.155|sy-aleppo|neighbourhood|الشقيف|||al-Shaqeef
sy-aleppo-scientific-research|Scientific Research Centre|36.185 37.078|sy-aleppo|site|البحوث العلمية|||
sy-aleppo-blairamoun-roundabout|Layramoun roundabout|36.243 37.118|sy-aleppo|site|دوار الليرمون|||
sy-aleppo-air-force-intelligence|Air Force Intelligence building|36.235 37.100|sy-aleppo|site|المخابرات الجوية بحلب|||
sy-damascus-midan|al-Midan|33.490 36.295|sy-damascus|neighbourhood|الميدان|||Midan;Meydan
sy-damascus-qadam|al-Qadam|33.470 36.285|sy-damascus|neighbourhood|القدم|Кадам||Qadam
sy-damascus-assali|al-Assali|33.465 36.290|sy-damascus|neighbourhood|العسالي|||Asali
sy-damascus-salihiyah|al-Salihiyah|33.523 36.288|sy-damascus|neighbourhood|الصالحية|||Salhiyeh
sy-damascus-muhajirin|al-Muhajirin|33.525 36.280|sy-damascus|neighbourhood|المهاجرين|||Mouhajrine
sy-damascus-rukn-al-din|Rukn al-Din|33.535 36.295|sy-damascus|neighbourhood|ركن الدين|||Rukn ad-Din
sy-damascus-malki|al-Malki|33.518 36.278|sy-damascus|neighbourhood|المالكي|||Malki
sy-damascus-abu-rummaneh|Abu Rummaneh|33.517 36.283|sy-damascus|neighbourhood|أبو رمانة|||Abu Rumana
sy-damascus-shaalan|al-Shaalan|33.516 36.288|sy-damascus|neighbourhood|الشعلان|||
sy-damascus-qassaa|al-Qassaa|33.519 36.313|sy-damascus|neighbourhood|القصاع|||Qassaa
sy-damascus-dweilaa|Dweilaa|33.500 36.328|sy-damascus|neighbourhood|دويلعة|||Dwela;Duwaila
sy-damascus-tabbaleh|Tabbaleh|33.500 36.322|sy-damascus|neighbourhood|الطبالة|||Tabala
sy-damascus-kashkoul|Kashkoul|33.500 36.340|sy-damascus|neighbourhood|كشكول|||
sy-damascus-mazraa|al-Mazraa|33.525 36.297|sy-damascus|neighbourhood|المزرعة|||
sy-damascus-baramkeh|al-Baramkeh|33.508 36.283|sy-damascus|neighbourhood|البرامكة|||Baramkeh
sy-damascus-hamidiyeh|Souq al-Hamidiyeh|33.511 36.304|sy-damascus|neighbourhood|سوق الحميدية|||Hamidiyeh market
sy-damascus-marjeh-square|Marjeh Square|33.513 36.298|sy-damascus|site|ساحة المرجة|||
sy-damascus-kafar-al-zayat|al-Zablatani|33.520 36.327|sy-damascus|neighbourhood|الزبلطاني|||Zablatani
sy-damascus-dummar|Dummar|33.537 36.240|sy-damascus|neighbourhood|دمر|||Doummar
sy-damascus-nahr-aisha|Nahr Aisha|33.475 36.283|sy-damascus|neighbourhood|نهر عيشة|||Nahr Eisha;Nahr Issa
sy-damascus-dahadil|Dahadil|33.475 36.278|sy-damascus|neighbourhood|دحاديل|||
sy-damascus-mount-qasioun|Mount Qasioun|33.537 36.275|sy-damascus|site|جبل قاسيون;قاسيون|Касьюн|Kasiyun Dağı|Qasioun;Jabal Qasioun;Kasyun
sy-damascus-old-city|Old City of Damascus|33.511 36.309|sy-damascus|neighbourhood|دمشق القديمة|Старый город Дамаска||Old Damascus
sy-damascus-al-amin|al-Amin|33.507 36.312|sy-damascus|neighbourhood|حي الأمين|||
sy-damascus-ish-al-warwar|Ish al-Warwar|33.570 36.315|sy-damascus|neighbourhood|عش الورور|||Esh al-Warwar
sy-damascus-tishreen-park|Tishreen district|33.552 36.325|sy-damascus|neighbourhood|حي تشرين|||Hayy Tishreen
sy-damascus-zahira|al-Zahira|33.483 36.303|sy-damascus|neighbourhood|الزاهرة|||Zahera
sy-damascus-bab-srijeh|Bab Srijeh|33.507 36.297|sy-damascus|neighbourhood|باب سريجة|||
sy-damascus-people-palace|Presidential Palace in Damascus|33.512 36.248|sy-damascus|site|قصر الشعب|||People's Palace
sy-homs-bab-sbaa|Bab al-Sebaa|34.722 36.722|sy-homs|neighbourhood|باب السباع|||Bab Sbaa;Bab al-Sibaa
sy-homs-bab-dreib|Bab Dreib|34.727 36.725|sy-homs|neighbourhood|باب الدريب|||Bab al-Dreib
sy-homs-bab-tadmur|Bab Tadmor|34.731 36.724|sy-homs|neighbourhood|باب تدمر|||
sy-homs-bab-hud|Bab Hud|34.731 36.712|sy-homs|neighbourhood|باب هود|||Bab Houd
sy-homs-bayada|al-Bayada|34.747 36.727|sy-homs|neighbourhood|البياضة|||Bayada;Bayyada
sy-homs-karm-al-zeitoun|Karm al-Zeitoun|34.722 36.732|sy-homs|neighbourhood|كرم الزيتون|||Karm al-Zaytoun
sy-homs-jouret-al-shiyah|Jouret al-Shiyah|34.736 36.710|sy-homs|neighbourhood|جورة الشياح|||Jouret al-Shayyah
sy-homs-qusour|al-Qusour|34.745 36.708|sy-homs|neighbourhood|القصور|||Qusour
sy-homs-qarabis|Qarabis|34.738 36.705|sy-homs|neighbourhood|القرابيص|||al-Qarabees
sy-homs-deir-baalba|Deir Baalba|34.757 36.745|sy-homs|neighbourhood|دير بعلبة|||Deir Baalbeh
sy-homs-ashira|al-Ashira|34.722 36.740|sy-homs|neighbourhood|العشيرة|||Ashira
sy-homs-nazihin|al-Nazihin|34.717 36.738|sy-homs|neighbourhood|النازحين|||Nazihin
sy-homs-adawiya|al-Adawiya|34.725 36.735|sy-homs|neighbourhood|العدوية|||
sy-homs-nuzha|al-Nuzha|34.712 36.722|sy-homs|neighbourhood|النزهة|||
sy-homs-inshaat|al-Inshaat|34.720 36.697|sy-homs|neighbourhood|الإنشاءات|||Inshaat
sy-homs-jobar-homs|Jobar (Homs)|34.705 36.680|sy-homs|neighbourhood|جوبر حمص|||Jobar district of Homs
sy-homs-sultaniya|al-Sultaniya|34.698 36.690|sy-homs|neighbourhood|السلطانية|||
sy-homs-ghouta-homs|al-Ghouta district of Homs|34.730 36.700|sy-homs|neighbourhood|حي الغوطة|||
sy-homs-hamidiyah|al-Hamidiyah|34.731 36.718|sy-homs|neighbourhood|الحميدية|||
sy-homs-wadi-al-dhahab|Wadi al-Dhahab|34.710 36.728|sy-homs|neighbourhood|وادي الذهب|||Wadi al-Zahab
sy-homs-armen|al-Arman|34.728 36.745|sy-homs|neighbourhood|حي الأرمن|||Arman district
sy-homs-muhajirin|al-Muhajirin|34.730 36.750|sy-homs|neighbourhood|حي المهاجرين|||
sy-homs-clock-square|Clock Square|34.731 36.712|sy-homs|site|ساحة الساعة بحمص|||
sy-homs-old-city|Old City of Homs|34.728 36.717|sy-homs|neighbourhood|حمص القديمة|Старый город Хомса||Old Homs
sy-homs-refinery|Homs refinery|34.708 36.650|sy-homs|site|مصفاة حمص|||
sy-homs-military-academy|Homs military academy|34.755 36.675|sy-homs|site|الكلية الحربية بحمص|||
sy-hama-hamidiya|al-Hamidiya|35.145 36.765|sy-hama|neighbourhood|الحميدية|||
sy-hama-arbaeen|al-Arbaeen|35.147 36.752|sy-hama|neighbourhood|حي الأربعين|||
sy-hama-tariq-halab|Tariq Halab|35.155 36.755|sy-hama|neighbourhood|طريق حلب|||
sy-hama-dahriya|al-Dahriya|35.115 36.765|sy-hama|neighbourhood|الظاهرية|||
sy-hama-assi-square|Assi Square|35.134 36.755|sy-hama|site|ساحة العاصي|||
sy-raqqa-mishlab|al-Mishlab|35.955 39.045|sy-raqqa|neighbourhood|المشلب|Мишлаб||Mishlab;Meshleb
sy-raqqa-sabahiya|al-Sabahiya|35.955 38.965|sy-raqqa|neighbourhood|السباهية|||Sabahiya
sy-raqqa-romaniya|al-Romaniya|35.965 38.960|sy-raqqa|neighbourhood|الرومانية|||Romaniya
sy-raqqa-hittin|Hittin|35.965 38.975|sy-raqqa|neighbourhood|حطين|||Hattin
sy-raqqa-qadisiya|al-Qadisiya|35.957 38.978|sy-raqqa|neighbourhood|القادسية|||Qadisiya
sy-raqqa-yarmouk|al-Yarmouk|35.950 38.980|sy-raqqa|neighbourhood|اليرموك|||Yarmouk
sy-raqqa-dariya|al-Dariya|35.958 38.985|sy-raqqa|neighbourhood|الدرعية|||
sy-raqqa-baath|al-Baath|35.950 38.990|sy-raqqa|neighbourhood|البعث|||
sy-raqqa-rafiqa|al-Rafiqa|35.952 39.020|sy-raqqa|neighbourhood|الرافقة|||
sy-raqqa-sinaa|al-Sinaa|35.948 39.035|sy-raqqa|neighbourhood|الصناعة|||al-Sina'a
sy-raqqa-batani|al-Batani|35.950 39.028|sy-raqqa|neighbourhood|البتاني|||Batani
sy-raqqa-rawda|al-Rawda|35.962 39.025|sy-raqqa|neighbourhood|الروضة|||Rawda
sy-raqqa-rumayla|al-Rumayla|35.968 39.030|sy-raqqa|neighbourhood|الرميلة|||Rumailah;Rumeilah
sy-raqqa-haramiya|al-Haramiya|35.967 39.015|sy-raqqa|neighbourhood|الحرامية|||
sy-raqqa-tishrin|Tishrin|35.968 39.000|sy-raqqa|neighbourhood|حي تشرين|||
sy-raqqa-nahda|al-Nahda|35.955 38.998|sy-raqqa|neighbourhood|النهضة|||
sy-raqqa-thakana|al-Thakana|35.951 39.010|sy-raqqa|neighbourhood|الثكنة|||Thakanah
sy-raqqa-naim-square|Naim Square|35.950 39.010|sy-raqqa|site|دوار النعيم|площадь Наим||al-Naim roundabout;Paradise Square
sy-raqqa-stadium|Raqqa stadium|35.957 38.995|sy-raqqa|site|الملعب الأسود|||
sy-raqqa-national-hospital|Raqqa national hospital|35.953 38.992|sy-raqqa|site|المشفى الوطني بالرقة|||
sy-raqqa-division-17|Division 17 base|35.990 39.020|sy-raqqa|site|الفرقة 17|||17th Division base
sy-raqqa-old-city|Old City of Raqqa|35.953 39.018|sy-raqqa|neighbourhood|الرقة القديمة|||Raqqa's Old City
sy-raqqa-jazra|Jazra|35.960 38.930|sy-raqqa|neighbourhood|الجزرة|||al-Jazra
sy-deir-ez-zor-jura|al-Jura|35.345 40.115|sy-deir-ez-zor|neighbourhood|الجورة|||Joura;al-Joura
sy-deir-ez-zor-qusur|al-Qusur|35.340 40.125|sy-deir-ez-zor|neighbourhood|القصور|||al-Qusour
sy-deir-ez-zor-huwayqa|al-Huwayqa|35.342 40.135|sy-deir-ez-zor|neighbourhood|الحويقة|||Hawiqa;Huwaiqa;Haweeqa
sy-deir-ez-zor-rushdiya|al-Rushdiya|35.340 40.135|sy-deir-ez-zor|neighbourhood|الرشدية|||Rushdiyah
sy-deir-ez-zor-hamidiya|al-Hamidiya|35.338 40.148|sy-deir-ez-zor|neighbourhood|الحميدية|||Hamidiyah
sy-deir-ez-zor-jubayla|al-Jubayla|35.335 40.143|sy-deir-ez-zor|neighbourhood|الجبيلة|||Jbeila;Jubaila
sy-deir-ez-zor-arfi|al-Arfi|35.332 40.147|sy-deir-ez-zor|neighbourhood|العرفي|||Urfi
sy-deir-ez-zor-muwazafin|al-Muwazafin|35.332 40.135|sy-deir-ez-zor|neighbourhood|الموظفين|||Mouazafeen;Muwadhafin
sy-deir-ez-zor-ummal|al-Ummal|35.328 40.155|sy-deir-ez-zor|neighbourhood|العمال|||al-Omal
sy-deir-ez-zor-sinaa|al-Sinaa|35.330 40.160|sy-deir-ez-zor|neighbourhood|الصناعة|||Sina'a;al-Sina'a
sy-deir-ez-zor-matar-qadim|al-Matar al-Qadim|35.333 40.155|sy-deir-ez-zor|neighbourhood|المطار القديم|||
sy-deir-ez-zor-sheikh-yassin|Sheikh Yassin|35.337 40.142|sy-deir-ez-zor|neighbourhood|الشيخ ياسين|||Sheikh Yasin
sy-deir-ez-zor-haweeja-sakr|Hawijat Saqr|35.325 40.175|sy-deir-ez-zor|neighbourhood|حويجة صكر|Хавиджа-Сакр||Huweija Saqr
sy-deir-ez-zor-bughailiya|al-Bughailiya|35.375 40.080|sy-deir-ez-zor|neighbourhood|البغيلية|Багилья||Bughayliyah;Baghiliyah
sy-deir-ez-zor-ayyash|Ayyash|35.395 40.055|sy-deir-ez-zor|neighbourhood|عياش|||Ayash
sy-deir-ez-zor-panorama|Panorama roundabout|35.313 40.125|sy-deir-ez-zor|site|البانوراما|||Panorama
sy-deir-ez-zor-brigade-137|Brigade 137 base|35.320 40.105|sy-deir-ez-zor|site|اللواء 137|||137th Brigade base
sy-deir-ez-zor-jafra|al-Jafra|35.290 40.205|sy-deir-ez-zor|neighbourhood|الجفرة|||Jafra
sy-deir-ez-zor-mreiiyah|al-Mreiiyah|35.270 40.225|sy-deir-ez-zor|neighbourhood|المريعية|||Mariiyah;Muri'iyah
sy-deir-ez-zor-harabish|Harabish|35.300 40.180|sy-deir-ez-zor|neighbourhood|هرابش|||Harabesh
sy-deir-ez-zor-talaat-brook|Talat al-Brouk|35.310 40.130|sy-deir-ez-zor|neighbourhood|تلة البروك|||Brook Hill
sy-deir-ez-zor-politics-bridge|Siyasiya Bridge|35.352 40.130|sy-deir-ez-zor|site|جسر السياسية|||al-Siyasiyah bridge
sy-hasakah-nashwa|al-Nashwa|36.485 40.740|sy-hasakah|neighbourhood|النشوة|||Nashwa;Nashweh
sy-hasakah-aziziyah|al-Aziziyah|36.515 40.760|sy-hasakah|neighbourhood|العزيزية|||
sy-hasakah-salihiyah|al-Salihiyah|36.510 40.740|sy-hasakah|neighbourhood|الصالحية|||
sy-hasakah-mufti|al-Mufti|36.515 40.745|sy-hasakah|neighbourhood|المفتي|||
sy-hasakah-tal-hajar|Tal Hajar|36.515 40.740|sy-hasakah|neighbourhood|تل حجر|||
sy-hasakah-zuhour|al-Zuhour|36.480 40.760|sy-hasakah|neighbourhood|حي الزهور|||
sy-hasakah-panorama|Panorama stadium|36.475 40.735|sy-hasakah|site|بانوراما الحسكة|||
sy-qamishli-tayy|Tayy|37.040 41.235|sy-qamishli|neighbourhood|حي طي|||Tai
sy-qamishli-halko|Halko|37.040 41.210|sy-qamishli|neighbourhood|حلكو|||
sy-qamishli-wusta|al-Wusta|37.055 41.225|sy-qamishli|neighbourhood|حي الوسطى|||
sy-qamishli-qanat-suwais|Qanat al-Suways|37.050 41.215|sy-qamishli|neighbourhood|قناة السويس|||
sy-qamishli-antariyah|Antariyah|37.045 41.235|sy-qamishli|neighbourhood|العنترية|||
sy-idlib-dabit|al-Dabit|35.927 36.630|sy-idlib|neighbourhood|حي الضبيط|||al-Dubbat
sy-idlib-clock-square|Clock Square of Idlib|35.931 36.633|sy-idlib|site|ساحة الساعة بإدلب|||
sy-daraa-daraa-al-mahatta|Daraa al-Mahatta|32.627 36.105|sy-daraa|neighbourhood|درعا المحطة|||
sy-daraa-tariq-al-sadd|Tariq al-Sadd|32.615 36.115|sy-daraa|neighbourhood|طريق السد|||al-Sad Road
sy-daraa-manshiya|al-Manshiya|32.615 36.095|sy-daraa|neighbourhood|المنشية|Маншия||Manshiyah;Manshiyeh
sy-daraa-daraa-camp|Daraa camp|32.618 36.118|sy-daraa|neighbourhood|مخيم درعا|||
sy-daraa-omari-mosque|Omari Mosque|32.613 36.104|sy-daraa|site|الجامع العمري|||
iq-mosul-zuhour|al-Zuhour|36.375 43.170|iq-mosul|neighbourhood|الزهور|||al-Zahur;Zuhur
iq-mosul-intisar|al-Intisar|36.335 43.205|iq-mosul|neighbourhood|الانتصار|||Intisar
iq-mosul-karama|al-Karama|36.350 43.200|iq-mosul|neighbourhood|الكرامة|||Karama;Karamah
iq-mosul-samah|al-Samah|36.355 43.215|iq-mosul|neighbourhood|السماح|||Samah
iq-mosul-quds|al-Quds|36.345 43.210|iq-mosul|neighbourhood|القدس|||Quds
iq-mosul-adan|Aden|36.355 43.205|iq-mosul|neighbourhood|عدن|||Adan
iq-mosul-malayin|al-Malayin|36.350 43.210|iq-mosul|neighbourhood|الملايين|||
iq-mosul-shaqaq-al-khadra|al-Shaqaq al-Khadra|36.345 43.205|iq-mosul|neighbourhood|الشقق الخضراء|||Khadra apartments
iq-mosul-zahraa|al-Zahraa|36.360 43.195|iq-mosul|neighbourhood|الزهراء|||Zahra
iq-mosul-tahrir|al-Tahrir|36.370 43.200|iq-mosul|neighbourhood|التحرير|||Tahrir
iq-mosul-aden-bakr|al-Bakr|36.360 43.205|iq-mosul|neighbourhood|البكر|||Bakr
iq-mosul-khadraa|al-Khadraa|36.340 43.200|iq-mosul|neighbourhood|الخضراء|||Khadra
iq-mosul-salam|al-Salam|36.315 43.185|iq-mosul|neighbourhood|السلام|||Salam
iq-mosul-wahda|al-Wahda|36.320 43.180|iq-mosul|neighbourhood|الوحدة|||Wahda
iq-mosul-shaimaa|al-Shaimaa|36.305 43.180|iq-mosul|neighbourhood|الشيماء|||Shaima
iq-mosul-sumer|Sumer|36.310 43.190|iq-mosul|neighbourhood|سومر|||
iq-mosul-palestine|Palestine district|36.305 43.185|iq-mosul|neighbourhood|فلسطين|||Filistin
iq-mosul-domiz|Domiz (Mosul)|36.315 43.195|iq-mosul|neighbourhood|دوميز الموصل|||
iq-mosul-yarimja|Yarimja|36.300 43.170|iq-mosul|neighbourhood|يارمجة|||Yarimjah
iq-mosul-muthanna|al-Muthanna|36.370 43.165|iq-mosul|neighbourhood|المثنى|||Muthanna
iq-mosul-zeraei|al-Zeraei|36.365 43.160|iq-mosul|neighbourhood|الزراعي|||al-Zira'i
iq-mosul-sukkar|al-Sukkar|36.385 43.150|iq-mosul|neighbourhood|السكر|||Sukkar
iq-mosul-andalus|al-Andalus|36.370 43.150|iq-mosul|neighbourhood|الأندلس|||Andalus
iq-mosul-shurta|al-Shurta|36.380 43.145|iq-mosul|neighbourhood|الشرطة|||Shurta
iq-mosul-nour|al-Nour|36.360 43.170|iq-mosul|neighbourhood|النور|||Noor
iq-mosul-barid|al-Barid|36.360 43.185|iq-mosul|neighbourhood|البريد|||Barid
iq-mosul-masarif|al-Masarif|36.375 43.180|iq-mosul|neighbourhood|المصارف|||
iq-mosul-baladiyat|al-Baladiyat|36.385 43.165|iq-mosul|neighbourhood|البلديات|||Baladiyat
iq-mosul-hadba|al-Hadba|36.400 43.160|iq-mosul|neighbourhood|الحدباء|||Hadbaa
iq-mosul-kindi|al-Kindi|36.405 43.165|iq-mosul|neighbourhood|الكندي|||Kindi
iq-mosul-arabi|al-Arabi|36.395 43.130|iq-mosul|neighbourhood|العربي|||Arabi
iq-mosul-qadisiya|al-Qadisiya|36.370 43.185|iq-mosul|neighbourhood|القادسية|||Qadisiyah
iq-mosul-faysaliya|al-Faysaliya|36.350 43.150|iq-mosul|neighbourhood|الفيصلية|||Faisaliya;Faisaliyah
iq-mosul-nabi-yunus|Nabi Yunus|36.349 43.160|iq-mosul|neighbourhood|النبي يونس|Неби-Юнус||Nebi Yunus;al-Nabi Younis
iq-mosul-jazair|al-Jazair|36.340 43.160|iq-mosul|neighbourhood|الجزائر|||Jazaer
iq-mosul-dubbat|al-Dubbat|36.335 43.155|iq-mosul|neighbourhood|الضباط|||Dubbat
iq-mosul-muhandisin|al-Muhandisin|36.370 43.145|iq-mosul|neighbourhood|المهندسين|||
iq-mosul-mosul-university|Mosul University|36.382 43.142|iq-mosul|site|جامعة الموصل|университет Мосула|Musul Üniversitesi|University of Mosul;université de Mossoul
iq-mosul-jamia|al-Jamia|36.375 43.140|iq-mosul|neighbourhood|الجامعة|||Jamia
iq-mosul-sadiq|al-Siddiq|36.400 43.145|iq-mosul|neighbourhood|الصديق|||Siddeeq
iq-mosul-rashidiya|al-Rashidiya|36.420 43.110|iq-mosul|neighbourhood|الرشيدية|||Rashidiyah
iq-mosul-khorsabad|Khorsabad|36.509 43.229|iq-mosul|neighbourhood|خورسيباد|||
iq-mosul-shalalat|Shalalat|36.430 43.190|iq-mosul|neighbourhood|الشلالات|||al-Shallalat
iq-mosul-wadi-hajar|Wadi Hajar|36.310 43.130|iq-mosul|neighbourhood|وادي حجر|||
iq-mosul-mamun|al-Mamun|36.305 43.115|iq-mosul|neighbourhood|المأمون|||Mamoun;Maamun
iq-mosul-tal-al-rumman|Tal al-Rumman|36.315 43.105|iq-mosul|neighbourhood|تل الرمان|||Tal Ruman
iq-mosul-jawsaq|al-Jawsaq|36.320 43.140|iq-mosul|neighbourhood|الجوسق|||Jawsaq;Josaq
iq-mosul-dawasa|al-Dawasa|36.332 43.135|iq-mosul|neighbourhood|الدواسة|||Dawasa
iq-mosul-danadan|al-Danadan|36.325 43.140|iq-mosul|neighbourhood|الدندان|||
iq-mosul-ghizlani|al-Ghizlani|36.300 43.140|iq-mosul|neighbourhood|الغزلاني|||Ghazlani;Ghuzlani camp
iq-mosul-tayaran|al-Tayaran|36.315 43.140|iq-mosul|neighbourhood|الطيران|||Tayaran
iq-mosul-mosul-airport|Mosul airport|36.306 43.147|iq-mosul|airport|مطار الموصل|аэропорт Мосула|Musul Havalimanı|Mosul International Airport;aéroport de Mossoul
iq-mosul-mansour|al-Mansour|36.310 43.120|iq-mosul|neighbourhood|المنصور|||Mansur
iq-mosul-shuhada|al-Shuhada|36.320 43.110|iq-mosul|neighbourhood|الشهداء|||
iq-mosul-mosul-al-jadida|Mosul al-Jadida|36.328 43.100|iq-mosul|neighbourhood|الموصل الجديدة|Новый Мосул|Yeni Musul|New Mosul;Jadidah
iq-mosul-resala|al-Risala|36.335 43.095|iq-mosul|neighbourhood|الرسالة|||Risala
iq-mosul-nablus|Nablus district|36.335 43.105|iq-mosul|neighbourhood|نابلس الموصل|||Nablos
iq-mosul-yarmouk|al-Yarmouk|36.340 43.085|iq-mosul|neighbourhood|اليرموك|||Yarmouk
iq-mosul-aghawat|al-Aghawat|36.328 43.118|iq-mosul|neighbourhood|الأغوات|||Aghwat
iq-mosul-rajm-hadid|Rajm Hadid|36.340 43.090|iq-mosul|neighbourhood|رجم حديد|||
iq-mosul-tanak|al-Tanak|36.345 43.080|iq-mosul|neighbourhood|التنك|||
iq-mosul-maghrib|al-Maghrib|36.350 43.085|iq-mosul|neighbourhood|المغرب|||
iq-mosul-amil|al-Amil|36.335 43.080|iq-mosul|neighbourhood|العامل|||Amil
iq-mosul-matahin|al-Matahin|36.345 43.095|iq-mosul|neighbourhood|المطاحن|||
iq-mosul-thawra|al-Thawra|36.350 43.105|iq-mosul|neighbourhood|الثورة|||Thawra
iq-mosul-zanjili|al-Zanjili|36.353 43.112|iq-mosul|neighbourhood|الزنجيلي|Занджили||Zanjili;Zinjili
iq-mosul-shifa|al-Shifa|36.355 43.118|iq-mosul|neighbourhood|الشفاء|||Shifaa
iq-mosul-saha|al-Saha|36.350 43.098|iq-mosul|neighbourhood|الصحة|||
iq-mosul-rifai|al-Rifai|36.362 43.100|iq-mosul|neighbourhood|الرفاعي|||
iq-mosul-17-tammuz|17 Tammuz|36.365 43.095|iq-mosul|neighbourhood|17 تموز|||17 Tamuz;17th of July district
iq-mosul-mushayrifa|Mushayrifah|36.375 43.080|iq-mosul|neighbourhood|مشيرفة|||Musherfa;Mushairfa
iq-mosul-harmat|al-Harmat|36.370 43.085|iq-mosul|neighbourhood|الهرمات|||Hermat
iq-mosul-bab-al-tub|Bab al-Tub|36.340 43.132|iq-mosul|neighbourhood|باب الطوب|||Bab al-Toub
iq-mosul-bab-sinjar|Bab Sinjar|36.345 43.115|iq-mosul|neighbourhood|باب سنجار|||
iq-mosul-bab-jadid|Bab Jadid|36.335 43.128|iq-mosul|neighbourhood|باب جديد|||Bab al-Jadid
iq-mosul-bab-lakash|Bab Lakash|36.337 43.125|iq-mosul|neighbourhood|باب لكش|||
iq-mosul-maydan|al-Maydan|36.343 43.135|iq-mosul|neighbourhood|الميدان|||
iq-mosul-faruq|al-Faruq|36.342 43.127|iq-mosul|neighbourhood|الفاروق|||Farouk
iq-mosul-nuri-mosque|al-Nuri Mosque|36.343 43.127|iq-mosul|site|جامع النوري;الجامع النوري|мечеть ан-Нури|Nuri Camii|Great Mosque of al-Nuri;Nuri mosque;mosquée al-Nouri
iq-mosul-badush-prison|Badush prison|36.400 42.985|iq-mosul|site|سجن بادوش|||
iq-mosul-aqrab|al-Uqaydat|36.330 43.130|iq-mosul|neighbourhood|العكيدات|||Uqaydat
iq-mosul-atshana|Atshana|36.395 43.050|iq-mosul|neighbourhood|عطشانة|||Atshanah
iq-mosul-albu-saif|Albu Saif|36.280 43.140|iq-mosul|neighbourhood|البوسيف|Абу-Саиф||Albusaif
iq-mosul-tal-kaif-road|al-Hadbaa apartments|36.405 43.150|iq-mosul|neighbourhood|شقق الحدباء|||
iq-baghdad-mansour|al-Mansour|33.315 44.355|iq-baghdad|neighbourhood|المنصور|||Mansour;Mansur
iq-baghdad-yarmouk|al-Yarmouk|33.300 44.340|iq-baghdad|neighbourhood|اليرموك|||Yarmouk
iq-baghdad-jadriya|al-Jadriya|33.275 44.380|iq-baghdad|neighbourhood|الجادرية|||Jadiriya;Jadriyah
iq-baghdad-harthiya|al-Harthiya|33.308 44.370|iq-baghdad|neighbourhood|الحارثية|||Harithiya
iq-baghdad-qadisiya|al-Qadisiya|33.285 44.360|iq-baghdad|neighbourhood|القادسية|||
iq-baghdad-amiriya|al-Amiriya|33.300 44.290|iq-baghdad|neighbourhood|العامرية|Амирия||Amiriyah;Ameriya
iq-baghdad-ghazaliya|al-Ghazaliya|33.340 44.280|iq-baghdad|neighbourhood|الغزالية|Газалия||Ghazaliyah;Ghazaliya
iq-baghdad-khadra|al-Khadra|33.315 44.300|iq-baghdad|neighbourhood|الخضراء|||
iq-baghdad-adl|al-Adl|33.330 44.310|iq-baghdad|neighbourhood|حي العدل|||
iq-baghdad-jamia|al-Jamia|33.325 44.320|iq-baghdad|neighbourhood|حي الجامعة|||
iq-baghdad-bayaa|al-Bayaa|33.270 44.335|iq-baghdad|neighbourhood|البياع|Байя||Bayaa;Bayya
iq-baghdad-amil|al-Amil|33.285 44.320|iq-baghdad|neighbourhood|العامل|||Amil
iq-baghdad-jihad|al-Jihad|33.275 44.295|iq-baghdad|neighbourhood|حي الجهاد|||Jihad district
iq-baghdad-furat|al-Furat|33.275 44.270|iq-baghdad|neighbourhood|حي الفرات|||
iq-baghdad-saydiya|al-Saydiya|33.245 44.355|iq-baghdad|neighbourhood|السيدية|Сайдия||Saidiya;Saydiyah
iq-baghdad-risala|al-Risala|33.255 44.320|iq-baghdad|neighbourhood|الرسالة|||
iq-baghdad-abu-dshir|Abu Dshir|33.220 44.375|iq-baghdad|neighbourhood|أبو دشير|||Abu Disheer;Abu Dsheer
iq-baghdad-arab-jabour|Arab Jabour|33.175 44.440|iq-baghdad|neighbourhood|عرب جبور|||Arab Jibor;Arab Jubour;Arab Jabur
iq-baghdad-hor-rajab|Hor Rajab|33.190 44.330|iq-baghdad|neighbourhood|هور رجب|||Hawr Rajab
iq-baghdad-zafaraniya|al-Zafaraniya|33.250 44.490|iq-baghdad|neighbourhood|الزعفرانية|Заафрания||Zafaraniyah;Zaafaraniya
iq-baghdad-rustamiya|Rustamiya|33.280 44.520|iq-baghdad|neighbourhood|الرستمية|||
iq-baghdad-jisr-diyala|Jisr Diyala|33.225 44.530|iq-baghdad|neighbourhood|جسر ديالى|||Diyala Bridge
iq-baghdad-nahrawan|al-Nahrawan|33.385 44.690|iq-baghdad|neighbourhood|النهروان|||Nahrawan
iq-baghdad-baladiyat|al-Baladiyat|33.345 44.500|iq-baghdad|neighbourhood|البلديات|||Baladiyat
iq-baghdad-mashtal|al-Mashtal|33.330 44.490|iq-baghdad|neighbourhood|المشتل|||Mashtal
iq-baghdad-ubaidi|al-Ubaidi|33.330 44.530|iq-baghdad|neighbourhood|العبيدي|||Obeidi;Ubaydi
iq-baghdad-kamaliya|al-Kamaliya|33.340 44.520|iq-baghdad|neighbourhood|الكمالية|||Kamaliyah
iq-baghdad-fudhailiya|al-Fudhailiya|33.355 44.520|iq-baghdad|neighbourhood|الفضيلية|||Fudailiyah
iq-baghdad-amin|al-Amin|33.315 44.500|iq-baghdad|neighbourhood|حي الأمين|||
iq-baghdad-habibiya|al-Habibiya|33.365 44.465|iq-baghdad|neighbourhood|الحبيبية|||Habibiya
iq-baghdad-jamila|Jamila|33.365 44.450|iq-baghdad|neighbourhood|جميلة|||Jameela;Jamila market
iq-baghdad-talbiya|Talbiya|33.370 44.440|iq-baghdad|neighbourhood|الطالبية|||Talibiya
iq-baghdad-ur|Ur district|33.400 44.440|iq-baghdad|neighbourhood|حي أور|||Hay Ur
iq-baghdad-husseiniya|al-Husseiniya|33.470 44.430|iq-baghdad|neighbourhood|الحسينية|Хусейния||Husseiniyah;Hussainiya
iq-baghdad-rashidiya|al-Rashidiya|33.480 44.390|iq-baghdad|neighbourhood|الراشدية|||
iq-baghdad-sabaa-abkar|Sabaa al-Bour|33.470 44.190|iq-baghdad|neighbourhood|سبع البور|||Saba al-Bor;Sab' al-Bur
iq-baghdad-binook|al-Binook|33.400 44.415|iq-baghdad|neighbourhood|البنوك|||Banook
iq-baghdad-qahira|al-Qahira|33.385 44.400|iq-baghdad|neighbourhood|حي القاهرة|||Cairo district
iq-baghdad-sulaykh|al-Sulaykh|33.390 44.385|iq-baghdad|neighbourhood|الصليخ|||Sulaikh;Slaikh
iq-baghdad-waziriya|al-Waziriya|33.360 44.385|iq-baghdad|neighbourhood|الوزيرية|||Waziriyah
iq-baghdad-bab-al-muadham|Bab al-Muadham|33.350 44.380|iq-baghdad|neighbourhood|باب المعظم|||Bab al-Moadham;Bab al-Muatham
iq-baghdad-bab-al-sharqi|Bab al-Sharqi|33.328 44.415|iq-baghdad|neighbourhood|الباب الشرقي|||Bab al-Sharji
iq-baghdad-bataween|al-Bataween|33.318 44.420|iq-baghdad|neighbourhood|البتاوين|||Bataween;Batawiyin
iq-baghdad-saadoun|Saadoun Street|33.318 44.418|iq-baghdad|neighbourhood|السعدون|||al-Saadoun
iq-baghdad-andalus-square|Andalus Square|33.322 44.422|iq-baghdad|site|ساحة الأندلس|||
iq-baghdad-nidhal|Nidhal Street|33.320 44.425|iq-baghdad|neighbourhood|شارع النضال|||
iq-baghdad-rasheed-street|Rasheed Street|33.338 44.393|iq-baghdad|neighbourhood|شارع الرشيد|||al-Rashid Street
iq-baghdad-mutanabbi|Mutanabbi Street|33.340 44.390|iq-baghdad|neighbourhood|شارع المتنبي|улица Мутанабби|Mutanabbi Caddesi|al-Mutanabbi Street
iq-baghdad-shorja|Shorja|33.338 44.400|iq-baghdad|neighbourhood|الشورجة|Шорджа||Shorja market;Shurja
iq-baghdad-sadriya|al-Sadriya|33.338 44.410|iq-baghdad|neighbourhood|الصدرية|||Sadriya market
iq-baghdad-fadhil|al-Fadhil|33.343 44.395|iq-baghdad|neighbourhood|الفضل|||Fadhil
iq-baghdad-haifa-street|Haifa Street|33.335 44.385|iq-baghdad|neighbourhood|شارع حيفا|||
iq-baghdad-karkh|al-Karkh|33.330 44.380|iq-baghdad|neighbourhood|الكرخ|||Karkh
iq-baghdad-rusafa|al-Rusafa|33.340 44.420|iq-baghdad|neighbourhood|الرصافة|||Rusafa
iq-baghdad-hurriya|al-Hurriya|33.370 44.305|iq-baghdad|neighbourhood|الحرية|||Hurriyah;Hurriya
iq-baghdad-dolai|Dolai|33.365 44.295|iq-baghdad|neighbourhood|الدولعي|||Dulaie
iq-baghdad-utayfiya|Utayfiya|33.350 44.365|iq-baghdad|neighbourhood|العطيفية|||Atifiya
iq-baghdad-alawi|Allawi|33.328 44.388|iq-baghdad|neighbourhood|علاوي الحلة|||Alawi al-Hilla
iq-baghdad-salihiya|al-Salihiya|33.320 44.390|iq-baghdad|neighbourhood|الصالحية|||Salhiya
iq-baghdad-karradat-mariam|Karradat Mariam|33.305 44.395|iq-baghdad|neighbourhood|كرادة مريم|||
iq-baghdad-arasat|Arasat al-Hindiya|33.293 44.415|iq-baghdad|neighbourhood|عرصات الهندية|||Arasat
iq-baghdad-masbah|al-Masbah|33.290 44.415|iq-baghdad|neighbourhood|المسبح|||
iq-baghdad-palestine-street|Palestine Street|33.350 44.440|iq-baghdad|neighbourhood|شارع فلسطين|||Falastin Street
iq-baghdad-muthanna|al-Muthanna|33.330 44.455|iq-baghdad|neighbourhood|المثنى|||
iq-baghdad-ghadeer|al-Ghadeer|33.315 44.470|iq-baghdad|neighbourhood|الغدير|||
iq-baghdad-mada-in-radwaniya|Radwaniya|33.230 44.200|iq-baghdad|neighbourhood|الرضوانية|||Radwaniyah
iq-baghdad-muthanna-airfield|al-Muthanna airbase|33.327 44.370|iq-baghdad|airbase|مطار المثنى|||Muthanna airport
iq-baghdad-khan-dhari|Khan Dhari|33.295 44.060|iq-baghdad|neighbourhood|خان ضاري|||Khan Dari
iq-baghdad-zaidan|Zaidan|33.240 44.050|iq-baghdad|neighbourhood|الزيدان|||al-Zaidan
iq-baghdad-firdos-square|Firdos Square|33.315 44.420|iq-baghdad|site|ساحة الفردوس|||Paradise Square in Baghdad
iq-baghdad-nusour-square|Nisour Square|33.305 44.357|iq-baghdad|site|ساحة النسور|||Nusoor Square
iq-baghdad-jumhuriya-bridge|Jumhuriya Bridge|33.325 44.408|iq-baghdad|site|جسر الجمهورية|||al-Jumhuriya Bridge
iq-baghdad-sinak-bridge|Sinak Bridge|33.330 44.400|iq-baghdad|site|جسر السنك|||al-Sinak
iq-baghdad-aimma-bridge|Aimmah Bridge|33.375 44.355|iq-baghdad|site|جسر الأئمة|||Bridge of the Imams
iq-baghdad-khilani-square|Khilani Square|33.332 44.408|iq-baghdad|site|ساحة الخلاني|||Khullani Square
iq-baghdad-us-embassy|US embassy in Baghdad|33.299 44.396|iq-baghdad|site|السفارة الأمريكية في بغداد;السفارة الأميركية في بغداد|посольство США в Багдаде||US Embassy Baghdad
iq-ramadi-tamim|al-Tamim|33.410 43.260|iq-ramadi|neighbourhood|التأميم|Тамим||Tamim;Tameem
iq-ramadi-malaab|al-Malaab|33.430 43.315|iq-ramadi|neighbourhood|الملعب|||Malaab;Mal'ab
iq-ramadi-hoz|al-Hoz|33.420 43.295|iq-ramadi|neighbourhood|الحوز|||Hawz;al-Hawz
iq-ramadi-sufiya|al-Sufiya|33.440 43.340|iq-ramadi|neighbourhood|الصوفية|Суфия||Sufiyah;Sufia
iq-ramadi-sijariya|al-Sijariya|33.430 43.400|iq-ramadi|neighbourhood|السجارية|||Sijariyah;Sajariyah
iq-ramadi-jazeera|Jazeera al-Ramadi|33.450 43.300|iq-ramadi|neighbourhood|جزيرة الرمادي|||Jazirat al-Ramadi
iq-ramadi-khalidiya-island|Khalidiya Island|33.455 43.480|iq-ramadi|neighbourhood|جزيرة الخالدية|||Jazirat al-Khalidiya
iq-ramadi-albu-faraj|Albu Faraj|33.450 43.310|iq-ramadi|neighbourhood|البو فراج|||Albu Farraj
iq-ramadi-albu-diab|Albu Diab|33.460 43.270|iq-ramadi|neighbourhood|البو ذياب|||Albu Dhiab
iq-ramadi-albu-aetha|Albu Aetha|33.455 43.330|iq-ramadi|neighbourhood|البو عيثة|||Albu Aitha;Albu Itha
iq-ramadi-albu-alwan|Albu Alwan|33.425 43.290|iq-ramadi|neighbourhood|البو علوان|||
iq-ramadi-thubat|al-Thubat|33.423 43.300|iq-ramadi|neighbourhood|حي الضباط|||Dhubat
iq-ramadi-bakr|al-Bakir|33.430 43.305|iq-ramadi|neighbourhood|حي البكر|||al-Bakr
iq-ramadi-aramil|al-Aramil|33.420 43.310|iq-ramadi|neighbourhood|الأرامل|||
iq-ramadi-5-kilo|5 Kilo|33.420 43.250|iq-ramadi|neighbourhood|الخمسة كيلو|||5K district
iq-ramadi-7-kilo|7 Kilo|33.420 43.230|iq-ramadi|neighbourhood|السبعة كيلو|||7K district
iq-ramadi-warrar|Warrar|33.430 43.270|iq-ramadi|neighbourhood|الورار|||al-Warar
iq-ramadi-humayra|al-Humayra|33.390 43.300|iq-ramadi|neighbourhood|الحميرة|||Humaira
iq-ramadi-tawi|al-Tway|33.440 43.230|iq-ramadi|neighbourhood|طوي|||al-Tawi
iq-ramadi-zankura|Zankura|33.470 43.200|iq-ramadi|neighbourhood|زنكورة|||Zangora
iq-ramadi-anbar-university|Anbar University|33.405 43.262|iq-ramadi|site|جامعة الأنبار|||University of Anbar
iq-ramadi-government-compound|Ramadi government compound|33.425 43.305|iq-ramadi|site|المجمع الحكومي بالرمادي|||
iq-fallujah-jolan|al-Jolan|33.357 43.770|iq-fallujah|neighbourhood|الجولان|||Jolan;Julan
iq-fallujah-nazzal|Nazzal|33.343 43.780|iq-fallujah|neighbourhood|نزال|||Nazal
iq-fallujah-askari|al-Askari|33.355 43.805|iq-fallujah|neighbourhood|العسكري|||Askari
iq-fallujah-jubail|al-Jubail|33.335 43.775|iq-fallujah|neighbourhood|الجبيل|||Jubeil
iq-fallujah-shuhada|al-Shuhada|33.330 43.790|iq-fallujah|neighbourhood|الشهداء|||Shuhada
iq-fallujah-naymiya|Naymiyah|33.305 43.800|iq-fallujah|neighbourhood|النعيمية|Наимия||Nuaimiya;Naimiya
iq-fallujah-resala|al-Risala|33.340 43.770|iq-fallujah|neighbourhood|الرسالة|||
iq-fallujah-muallimin|al-Muallimin|33.355 43.790|iq-fallujah|neighbourhood|المعلمين|||
iq-fallujah-andalus|al-Andalus|33.348 43.775|iq-fallujah|neighbourhood|الأندلس|||
iq-fallujah-golan-bridge|Fallujah bridge|33.350 43.765|iq-fallujah|site|جسر الفلوجة|||
iq-fallujah-hasi|al-Hasi|33.270 43.770|iq-fallujah|neighbourhood|الحصي|||Albu Hasi
iq-fallujah-saqlawiya-camp|Albu Shajal|33.400 43.660|iq-fallujah|neighbourhood|البو شجل|||Albu Shejil
iq-fallujah-halabsa|al-Halabsa|33.350 43.735|iq-fallujah|neighbourhood|الحلابسة|||Halabsah
iq-fallujah-albu-alwan|Albu Alwan|33.345 43.745|iq-fallujah|neighbourhood|البو علوان|||
iq-fallujah-hayakil|Hayakil|33.340 43.830|iq-fallujah|neighbourhood|حي الهياكل|||Hayy al-Hayakil
iq-fallujah-garma-road|Saan|33.370 43.850|iq-fallujah|neighbourhood|الصبيحات|||Sajar;Subayhat
iq-kirkuk-wasiti|al-Wasiti|35.440 44.370|iq-kirkuk|neighbourhood|الواسطي|||Wasiti
iq-kirkuk-arafa|Arafa|35.485 44.375|iq-kirkuk|neighbourhood|عرفة|||Arrapha
iq-kirkuk-tiseen|Tiseen|35.455 44.375|iq-kirkuk|neighbourhood|تسعين|||Tisin
iq-kirkuk-domiz|Domiz (Kirkuk)|35.435 44.400|iq-kirkuk|neighbourhood|دوميز كركوك|||Dumiz
iq-kirkuk-shorja|Shorja|35.480 44.410|iq-kirkuk|neighbourhood|الشورجة|||Shorija
iq-kirkuk-rahimawa|Rahimawa|35.490 44.390|iq-kirkuk|neighbourhood|رحيماوة|||Rahim Awa
iq-kirkuk-imam-qasim|Imam Qasim|35.480 44.400|iq-kirkuk|neighbourhood|إمام قاسم|||
iq-kirkuk-musalla|al-Musalla|35.465 44.395|iq-kirkuk|neighbourhood|المصلى|||Musalla
iq-kirkuk-huzairan|1 Huzairan|35.450 44.370|iq-kirkuk|neighbourhood|واحد حزيران|||1 June district;First of June
iq-kirkuk-nasr|al-Nasr|35.440 44.380|iq-kirkuk|neighbourhood|حي النصر|||
iq-kirkuk-adala|al-Adala|35.435 44.360|iq-kirkuk|neighbourhood|العدالة|||
iq-kirkuk-qoriya|Qoriya|35.465 44.385|iq-kirkuk|neighbourhood|القورية|||Korya
iq-kirkuk-baghdad-road|Baghdad Road|35.455 44.375|iq-kirkuk|neighbourhood|طريق بغداد بكركوك|||
iq-kirkuk-hurriya|al-Hurriya|35.445 44.345|iq-kirkuk|neighbourhood|الحرية|||
iq-kirkuk-panja-ali|Panja Ali|35.465 44.430|iq-kirkuk|neighbourhood|بنجة علي|||Penja Ali
iq-kirkuk-laylan-road|Failaq|35.475 44.425|iq-kirkuk|neighbourhood|الفيلق|||
iq-kirkuk-citadel|Kirkuk Citadel|35.470 44.395|iq-kirkuk|site|قلعة كركوك|||
iq-kirkuk-kirkuk-airport|Kirkuk airport|35.470 44.349|iq-kirkuk|airport|مطار كركوك|||Kirkuk air base;al-Hurriya air base
iq-kirkuk-dibis-refinery|North Oil Company|35.490 44.370|iq-kirkuk|site|شركة نفط الشمال|||
iq-basra-ashar|al-Ashar|30.510 47.830|iq-basra|neighbourhood|العشار|||Ashar
iq-basra-hayyaniya|al-Hayyaniya|30.525 47.775|iq-basra|neighbourhood|الحيانية|||Hayaniyah;Hayaniya
iq-basra-tannuma|Tannuma|30.525 47.855|iq-basra|neighbourhood|التنومة|||Tanouma
iq-basra-qurna-road|Garmat Ali|30.570 47.750|iq-basra|neighbourhood|كرمة علي|||Karmat Ali
iq-basra-jamhuriya|al-Jamhuriya|30.510 47.810|iq-basra|neighbourhood|الجمهورية|||
iq-basra-abu-al-khasib-road|Muftiya|30.550 47.790|iq-basra|neighbourhood|المعقل|||al-Maqil;Maqal
iq-basra-baradiya|al-Baradiya|30.490 47.850|iq-basra|neighbourhood|البراضعية|||Baradiyah
iq-basra-qibla|al-Qibla|30.485 47.780|iq-basra|neighbourhood|القبلة|||Qibla
iq-basra-tuwaisa|al-Tuwaisa|30.505 47.815|iq-basra|neighbourhood|الطويسة|||Tuwaisa
iq-basra-bradiya-palace|Basra Palace|30.490 47.860|iq-basra|site|القصور الرئاسية في البصرة|||
iq-basra-khamsa-mil|Khamsa Mil|30.535 47.770|iq-basra|neighbourhood|خمسة ميل|||
iq-basra-abbasiya|al-Abbasiya|30.505 47.820|iq-basra|neighbourhood|العباسية|||
iq-basra-basra-airport|Basra International Airport|30.549 47.662|iq-basra|airport|مطار البصرة|||Basra airport
iq-basra-nahr-bin-umar|Nahr Bin Umar|30.730 47.740|iq-basra|neighbourhood|نهر بن عمر|||
iq-erbil-ankawa|Ankawa|36.232 43.993|iq-erbil|neighbourhood|عنكاوا;عينكاوة|Анкава|Ankava|Ainkawa;Ankawah
iq-erbil-citadel|Erbil Citadel|36.191 44.009|iq-erbil|site|قلعة أربيل|цитадель Эрбиля|Erbil Kalesi|
iq-erbil-bakhtiyari|Bakhtiyari|36.200 44.000|iq-erbil|neighbourhood|بختياري|||
iq-erbil-iskan|Iskan|36.185 44.020|iq-erbil|neighbourhood|إسكان|||
iq-erbil-shorsh|Shorsh|36.180 44.015|iq-erbil|neighbourhood|شورش|||
iq-erbil-kasnazan|Kasnazan|36.220 44.110|iq-erbil|neighbourhood|كسنزان|||
iq-erbil-italian-village|Italian Village|36.190 44.050|iq-erbil|neighbourhood|القرية الإيطالية|||
iq-sulaymaniyah-sarchinar|Sarchinar|35.590 45.390|iq-sulaymaniyah|neighbourhood|سرجنار|||
iq-sulaymaniyah-bakrajo|Bakrajo|35.560 45.340|iq-sulaymaniyah|neighbourhood|بكرجو|||
iq-sulaymaniyah-sulaymaniyah-airport|Sulaymaniyah airport|35.561 45.316|iq-sulaymaniyah|airport|مطار السليمانية|||Sulaimani International Airport
iq-sulaymaniyah-rapareen|Raparin district|35.540 45.430|iq-sulaymaniyah|neighbourhood|رابرين|||
iq-tikrit-qadisiya|al-Qadisiya|34.640 43.690|iq-tikrit|neighbourhood|القادسية|||
iq-tikrit-presidential-palaces|Presidential palaces of Tikrit|34.640 43.690|iq-tikrit|site|القصور الرئاسية في تكريت|||Camp Danger
iq-tikrit-tikrit-university|Tikrit University|34.680 43.650|iq-tikrit|site|جامعة تكريت|||
iq-samarra-askari-shrine|al-Askari Shrine|34.199 43.874|iq-samarra|site|مرقد العسكريين;ضريح العسكريين|||al-Askari mosque;Golden Mosque;Askariya shrine
iq-najaf-imam-ali-shrine|Imam Ali shrine|31.996 44.315|iq-najaf|site|مرقد الإمام علي;ضريح الإمام علي|||Imam Ali Mosque
iq-najaf-wadi-al-salam|Wadi al-Salam cemetery|32.010 44.310|iq-najaf|site|وادي السلام|||Wadi us-Salaam
iq-najaf-najaf-airport|Najaf airport|31.990 44.404|iq-najaf|airport|مطار النجف|||Najaf International Airport
iq-najaf-old-city|Old City of Najaf|31.997 44.313|iq-najaf|neighbourhood|النجف القديمة|||
iq-karbala-imam-hussein-shrine|Imam Hussein shrine|32.616 44.032|iq-karbala|site|مرقد الإمام الحسين;ضريح الإمام الحسين|||Imam Husayn shrine;shrine of Imam Hussein
iq-karbala-abbas-shrine|al-Abbas shrine|32.617 44.036|iq-karbala|site|مرقد العباس|||Abbas Shrine
iq-nasiriyah-habboubi-square|Habboubi Square|31.045 46.258|iq-nasiriyah|site|ساحة الحبوبي|||Haboubi Square
iq-nasiriyah-zaytoun-bridge|Zaytoun Bridge|31.040 46.250|iq-nasiriyah|site|جسر الزيتون|||
iq-tal-afar-citadel|Tal Afar citadel|36.376 42.450|iq-tal-afar|site|قلعة تلعفر|||
iq-baqubah-mafraq|al-Mafraq|33.760 44.600|iq-baqubah|neighbourhood|المفرق|||
iq-baqubah-buhriz|Buhriz|33.700 44.650|iq-baqubah|neighbourhood|بهرز|||Bihriz
iq-baqubah-tahrir|al-Tahrir|33.740 44.620|iq-baqubah|neighbourhood|التحرير|||
`;
