/**
 * The districts (mintaqa in Syria, qada in Iraq), a line each: `id | lies in | names parted by ; | Arabic | latitude longitude of the
 * seat`. The words that make a district of a name ("Sinjar district", "قضاء سنجار", "район Синджар", "Sincar ilçesi") are put to it at load.
 */
export const districts = `
sy-district-jebel-semaan|sy-aleppo-gov|Jebel Semaan;Jabal Saman|جبل سمعان|36.20 37.10
sy-district-afrin|sy-aleppo-gov|Afrin|عفرين|36.512 36.870
sy-district-azaz|sy-aleppo-gov|Azaz|أعزاز|36.587 37.046
sy-district-bab|sy-aleppo-gov|al-Bab|الباب|36.371 37.516
sy-district-manbij|sy-aleppo-gov|Manbij|منبج|36.528 37.955
sy-district-jarablus|sy-aleppo-gov|Jarablus|جرابلس|36.818 38.011
sy-district-kobani|sy-aleppo-gov|Kobani;Ain al-Arab|عين العرب|36.891 38.353
sy-district-safira|sy-aleppo-gov|al-Safira|السفيرة|36.077 37.373
sy-district-atarib|sy-aleppo-gov|Atarib|الأتارب|36.139 36.825
sy-district-deir-hafir|sy-aleppo-gov|Deir Hafir|دير حافر|36.157 37.708
sy-district-idlib|sy-idlib-gov|Idlib|إدلب|35.931 36.634
sy-district-ariha|sy-idlib-gov|Ariha|أريحا|35.814 36.610
sy-district-jisr-al-shughur|sy-idlib-gov|Jisr al-Shughur|جسر الشغور|35.814 36.320
sy-district-harem|sy-idlib-gov|Harem|حارم|36.212 36.521
sy-district-maarrat-al-numan|sy-idlib-gov|Maarrat al-Numan|معرة النعمان|35.648 36.677
sy-district-latakia|sy-latakia-gov|Latakia|اللاذقية|35.531 35.791
sy-district-jableh|sy-latakia-gov|Jableh|جبلة|35.362 35.928
sy-district-haffah|sy-latakia-gov|al-Haffah|الحفة|35.598 36.030
sy-district-qardaha|sy-latakia-gov|Qardaha|القرداحة|35.456 36.059
sy-district-tartus|sy-tartus-gov|Tartus|طرطوس|34.889 35.887
sy-district-baniyas|sy-tartus-gov|Baniyas|بانياس|35.182 35.949
sy-district-safita|sy-tartus-gov|Safita|صافيتا|34.821 36.118
sy-district-duraykish|sy-tartus-gov|Duraykish|دريكيش|34.897 36.135
sy-district-sheikh-badr|sy-tartus-gov|Sheikh Badr|الشيخ بدر|34.993 36.082
sy-district-hama|sy-hama-gov|Hama|حماة|35.132 36.755
sy-district-masyaf|sy-hama-gov|Masyaf|مصياف|35.065 36.341
sy-district-mhardeh|sy-hama-gov|Mhardeh|محردة|35.248 36.572
sy-district-salamiyah|sy-hama-gov|Salamiyah|السلمية|35.011 37.053
sy-district-suqaylabiyah|sy-hama-gov|al-Suqaylabiyah|السقيلبية|35.367 36.394
sy-district-homs|sy-homs-gov|Homs|حمص|34.727 36.720
sy-district-qusayr|sy-homs-gov|al-Qusayr|القصير|34.508 36.580
sy-district-rastan|sy-homs-gov|al-Rastan|الرستن|34.927 36.732
sy-district-palmyra|sy-homs-gov|Palmyra;Tadmur|تدمر|34.560 38.280
sy-district-talkalakh|sy-homs-gov|Talkalakh|تلكلخ|34.668 36.260
sy-district-mukharram|sy-homs-gov|al-Mukharram|المخرم|34.820 37.080
sy-district-markaz-rif-dimashq|sy-damascus-rural-gov|Markaz Rif Dimashq|مركز ريف دمشق|33.50 36.38
sy-district-douma|sy-damascus-rural-gov|Douma|دوما|33.572 36.403
sy-district-qutayfah|sy-damascus-rural-gov|al-Qutayfah|القطيفة|33.738 36.601
sy-district-nabk|sy-damascus-rural-gov|al-Nabk|النبك|34.024 36.728
sy-district-yabroud|sy-damascus-rural-gov|Yabroud|يبرود|33.969 36.657
sy-district-qatana|sy-damascus-rural-gov|Qatana|قطنا|33.438 36.079
sy-district-darayya|sy-damascus-rural-gov|Darayya|داريا|33.458 36.233
sy-district-tall|sy-damascus-rural-gov|al-Tall|التل|33.610 36.311
sy-district-zabadani|sy-damascus-rural-gov|al-Zabadani|الزبداني|33.725 36.100
sy-district-qudsaya|sy-damascus-rural-gov|Qudsaya|قدسيا|33.548 36.216
sy-district-quneitra|sy-quneitra-gov|Quneitra|القنيطرة|33.126 35.825
sy-district-fiq|sy-quneitra-gov|Fiq|فيق|32.777 35.700
sy-district-daraa|sy-daraa-gov|Daraa|درعا|32.619 36.102
sy-district-izraa|sy-daraa-gov|Izraa|إزرع|32.867 36.251
sy-district-sanamayn|sy-daraa-gov|al-Sanamayn|الصنمين|33.072 36.183
sy-district-suwayda|sy-suwayda-gov|Suwayda|السويداء|32.709 36.570
sy-district-shahba|sy-suwayda-gov|Shahba|شهبا|32.852 36.628
sy-district-salkhad|sy-suwayda-gov|Salkhad|صلخد|32.492 36.711
sy-district-hasakah|sy-hasakah-gov|Hasakah|الحسكة|36.502 40.748
sy-district-qamishli|sy-hasakah-gov|Qamishli|القامشلي|37.052 41.231
sy-district-malikiyah|sy-hasakah-gov|al-Malikiyah|المالكية|37.177 42.140
sy-district-ras-al-ain|sy-hasakah-gov|Ras al-Ain|رأس العين|36.850 40.071
sy-district-raqqa|sy-raqqa-gov|Raqqa|الرقة|35.953 39.008
sy-district-tal-abyad|sy-raqqa-gov|Tal Abyad|تل أبيض|36.696 38.954
sy-district-thawra|sy-raqqa-gov|al-Thawra;Tabqa|الثورة|35.838 38.548
sy-district-deir-ez-zor|sy-deir-ez-zor-gov|Deir ez-Zor|دير الزور|35.336 40.141
sy-district-mayadin|sy-deir-ez-zor-gov|al-Mayadin|الميادين|35.020 40.452
sy-district-albu-kamal|sy-deir-ez-zor-gov|Albu Kamal|البوكمال|34.452 40.919
iq-district-mosul|iq-nineveh-gov|Mosul|الموصل|36.340 43.130
iq-district-sinjar|iq-nineveh-gov|Sinjar|سنجار|36.321 41.877
iq-district-tal-afar|iq-nineveh-gov|Tal Afar|تلعفر|36.379 42.448
iq-district-tel-keppe|iq-nineveh-gov|Tel Keppe;Tal Kayf|تلكيف|36.491 43.121
iq-district-hamdaniya|iq-nineveh-gov|al-Hamdaniya|الحمدانية|36.271 43.378
iq-district-shekhan|iq-nineveh-gov|Shekhan|الشيخان|36.696 43.352
iq-district-baaj|iq-nineveh-gov|al-Baaj|البعاج|36.043 41.716
iq-district-hadar|iq-nineveh-gov|al-Hadar|الحضر|35.588 42.718
iq-district-makhmur|iq-nineveh-gov|Makhmur|مخمور|35.776 43.580
iq-district-akre|iq-nineveh-gov|Akre|عقرة|36.741 43.893
iq-district-ramadi|iq-anbar-gov|Ramadi|الرمادي|33.421 43.308
iq-district-fallujah|iq-anbar-gov|Fallujah|الفلوجة|33.349 43.786
iq-district-hit|iq-anbar-gov|Hit|هيت|33.637 42.828
iq-district-haditha|iq-anbar-gov|Haditha|حديثة|34.137 42.377
iq-district-qaim|iq-anbar-gov|al-Qaim|القائم|34.393 40.989
iq-district-anah|iq-anbar-gov|Anah|عانة|34.369 41.982
iq-district-rawa|iq-anbar-gov|Rawa|راوة|34.482 41.919
iq-district-rutba|iq-anbar-gov|Rutba|الرطبة|33.037 40.286
iq-district-karma|iq-anbar-gov|al-Karma|الكرمة|33.400 43.910
iq-district-khalidiyah|iq-anbar-gov|al-Khalidiyah|الخالدية|33.420 43.550
iq-district-amiriyat-al-fallujah|iq-anbar-gov|Amiriyat al-Fallujah|عامرية الفلوجة|33.160 43.860
iq-district-habbaniyah|iq-anbar-gov|Habbaniyah|الحبانية|33.370 43.570
iq-district-tikrit|iq-salah-ad-din-gov|Tikrit|تكريت|34.616 43.679
iq-district-samarra|iq-salah-ad-din-gov|Samarra|سامراء|34.196 43.886
iq-district-baiji|iq-salah-ad-din-gov|Baiji|بيجي|34.929 43.489
iq-district-sharqat|iq-salah-ad-din-gov|Sharqat|الشرقاط|35.517 43.228
iq-district-balad|iq-salah-ad-din-gov|Balad|بلد|34.015 44.146
iq-district-dujail|iq-salah-ad-din-gov|Dujail|الدجيل|33.847 44.234
iq-district-tuz-khurmatu|iq-salah-ad-din-gov|Tuz Khurmatu|طوز خورماتو|34.888 44.633
iq-district-dour|iq-salah-ad-din-gov|al-Dour|الدور|34.456 43.793
iq-district-amerli|iq-salah-ad-din-gov|Amerli|آمرلي|34.726 44.589
iq-district-alam|iq-salah-ad-din-gov|al-Alam|العلم|34.709 43.695
iq-district-thar-thar|iq-salah-ad-din-gov|Thar Thar|الثرثار|33.97 43.55
iq-district-baqubah|iq-diyala-gov|Baqubah|بعقوبة|33.754 44.605
iq-district-khanaqin|iq-diyala-gov|Khanaqin|خانقين|34.348 45.391
iq-district-muqdadiyah|iq-diyala-gov|Muqdadiyah|المقدادية|33.979 44.937
iq-district-khalis|iq-diyala-gov|Khalis|الخالص|33.808 44.533
iq-district-baladruz|iq-diyala-gov|Baladruz|بلدروز|33.696 45.078
iq-district-kifri|iq-diyala-gov|Kifri|كفري|34.690 44.961
iq-district-jalawla|iq-diyala-gov|Jalawla|جلولاء|34.270 45.160
iq-district-mandali|iq-diyala-gov|Mandali|مندلي|33.748 45.555
iq-district-kirkuk|iq-kirkuk-gov|Kirkuk|كركوك|35.468 44.392
iq-district-hawija|iq-kirkuk-gov|Hawija|الحويجة|35.326 43.773
iq-district-daquq|iq-kirkuk-gov|Daquq|داقوق|35.139 44.449
iq-district-dibis|iq-kirkuk-gov|Dibis|الدبس|35.675 44.071
iq-district-laylan|iq-kirkuk-gov|Laylan|ليلان|35.33 44.52
iq-district-abu-ghraib|iq-baghdad-gov|Abu Ghraib|أبو غريب|33.306 44.185
iq-district-mahmudiyah|iq-baghdad-gov|Mahmudiyah|المحمودية|33.062 44.366
iq-district-tarmiyah|iq-baghdad-gov|Tarmiyah|الطارمية|33.674 44.396
iq-district-madain|iq-baghdad-gov|al-Madain|المدائن|33.100 44.580
iq-district-taji|iq-baghdad-gov|Taji|التاجي|33.508 44.256
iq-district-istiqlal|iq-baghdad-gov|al-Istiqlal|الاستقلال|33.47 44.42
iq-district-duhok|iq-duhok-gov|Duhok|دهوك|36.866 42.988
iq-district-zakho|iq-duhok-gov|Zakho|زاخو|37.149 42.686
iq-district-amedi|iq-duhok-gov|Amedi|العمادية|37.092 43.488
iq-district-sumel|iq-duhok-gov|Sumel|سميل|36.858 42.848
iq-district-bardarash|iq-duhok-gov|Bardarash|بردرش|36.505 43.588
iq-district-erbil|iq-erbil-gov|Erbil|أربيل|36.191 44.009
iq-district-koya|iq-erbil-gov|Koya|كويسنجق|36.083 44.629
iq-district-soran|iq-erbil-gov|Soran|سوران|36.656 44.542
iq-district-rawanduz|iq-erbil-gov|Rawanduz|راوندوز|36.611 44.522
iq-district-shaqlawa|iq-erbil-gov|Shaqlawa|شقلاوة|36.404 44.326
iq-district-choman|iq-erbil-gov|Choman|جومان|36.637 44.888
iq-district-mergasur|iq-erbil-gov|Mergasur|ميركسور|36.838 44.306
iq-district-khabat|iq-erbil-gov|Khabat|خبات|36.278 43.671
iq-district-sulaymaniyah|iq-sulaymaniyah-gov|Sulaymaniyah|السليمانية|35.565 45.433
iq-district-ranya|iq-sulaymaniyah-gov|Ranya|رانية|36.255 44.882
iq-district-pshdar|iq-sulaymaniyah-gov|Pshdar|بشدر|36.183 45.130
iq-district-dokan|iq-sulaymaniyah-gov|Dokan|دوكان|35.93 44.96
iq-district-penjwen|iq-sulaymaniyah-gov|Penjwen|بنجوين|35.621 45.949
iq-district-kalar|iq-sulaymaniyah-gov|Kalar|كلار|34.628 45.319
iq-district-chamchamal|iq-sulaymaniyah-gov|Chamchamal|جمجمال|35.534 44.834
iq-district-darbandikhan|iq-sulaymaniyah-gov|Darbandikhan|دربنديخان|35.112 45.696
iq-district-sharbazher|iq-sulaymaniyah-gov|Sharbazher|شاربازير|35.721 45.571
iq-district-qaradagh|iq-sulaymaniyah-gov|Qaradagh|قرداغ|35.30 45.39
iq-district-said-sadiq|iq-sulaymaniyah-gov|Said Sadiq|سيد صادق|35.350 45.867
iq-district-halabja|iq-halabja-gov|Halabja|حلبجة|35.178 45.986
iq-district-hillah|iq-babil-gov|Hillah|الحلة|32.464 44.420
iq-district-mahawil|iq-babil-gov|al-Mahawil|المحاويل|32.661 44.409
iq-district-musayyib|iq-babil-gov|al-Musayyib|المسيب|32.779 44.290
iq-district-hashimiyah|iq-babil-gov|al-Hashimiyah|الهاشمية|32.364 44.660
iq-district-karbala|iq-karbala-gov|Karbala|كربلاء|32.616 44.025
iq-district-ain-al-tamr|iq-karbala-gov|Ain al-Tamr|عين التمر|32.57 43.49
iq-district-hindiyah|iq-karbala-gov|al-Hindiyah|الهندية|32.547 44.228
iq-district-najaf|iq-najaf-gov|Najaf|النجف|32.026 44.346
iq-district-kufa|iq-najaf-gov|Kufa|الكوفة|32.051 44.440
iq-district-manadhirah|iq-najaf-gov|al-Manadhirah|المناذرة|31.907 44.486
iq-district-kut|iq-wasit-gov|Kut|الكوت|32.513 45.818
iq-district-suwayrah|iq-wasit-gov|al-Suwayrah|الصويرة|32.926 44.776
iq-district-aziziyah|iq-wasit-gov|al-Aziziyah|العزيزية|32.909 45.064
iq-district-numaniyah|iq-wasit-gov|al-Numaniyah|النعمانية|32.556 45.413
iq-district-hayy|iq-wasit-gov|al-Hayy|الحي|32.174 46.043
iq-district-badra|iq-wasit-gov|Badra|بدرة|33.115 45.933
iq-district-diwaniyah|iq-qadisiyah-gov|Diwaniyah|الديوانية|31.993 44.926
iq-district-afak|iq-qadisiyah-gov|Afak|عفك|32.064 45.248
iq-district-shamiyah|iq-qadisiyah-gov|al-Shamiyah|الشامية|31.963 44.601
iq-district-hamza|iq-qadisiyah-gov|al-Hamza|الحمزة|31.724 44.977
iq-district-nasiriyah|iq-dhi-qar-gov|Nasiriyah|الناصرية|31.058 46.257
iq-district-shatrah|iq-dhi-qar-gov|al-Shatrah|الشطرة|31.409 46.173
iq-district-rifai|iq-dhi-qar-gov|al-Rifai|الرفاعي|31.721 46.108
iq-district-suq-al-shuyukh|iq-dhi-qar-gov|Suq al-Shuyukh|سوق الشيوخ|30.893 46.47
iq-district-chibayish|iq-dhi-qar-gov|al-Chibayish|الجبايش|30.966 47.002
iq-district-amarah|iq-maysan-gov|Amarah|العمارة|31.836 47.145
iq-district-kahla|iq-maysan-gov|al-Kahla|الكحلاء|31.668 47.294
iq-district-maymunah|iq-maysan-gov|al-Maymunah|الميمونة|31.679 46.969
iq-district-ali-al-gharbi|iq-maysan-gov|Ali al-Gharbi|علي الغربي|32.462 46.690
iq-district-qalat-saleh|iq-maysan-gov|Qalat Saleh|قلعة صالح|31.520 47.290
iq-district-majar-al-kabir|iq-maysan-gov|al-Majar al-Kabir|المجر الكبير|31.570 47.180
iq-district-samawah|iq-muthanna-gov|Samawah|السماوة|31.332 45.294
iq-district-rumaythah|iq-muthanna-gov|al-Rumaythah|الرميثة|31.528 45.204
iq-district-khidhir|iq-muthanna-gov|al-Khidhir|الخضر|31.190 45.550
iq-district-salman|iq-muthanna-gov|al-Salman|السلمان|30.505 44.539
iq-district-basra|iq-basra-gov|Basra|البصرة|30.509 47.780
iq-district-zubayr|iq-basra-gov|al-Zubayr|الزبير|30.392 47.702
iq-district-abu-al-khasib|iq-basra-gov|Abu al-Khasib|أبو الخصيب|30.440 47.990
iq-district-qurna|iq-basra-gov|al-Qurna|القرنة|31.015 47.434
iq-district-faw|iq-basra-gov|Faw|الفاو|29.974 48.473
iq-district-shatt-al-arab|iq-basra-gov|Shatt al-Arab|شط العرب|30.55 47.87
iq-district-midaina|iq-basra-gov|al-Midaina|المدينة|30.963 47.270
`;
