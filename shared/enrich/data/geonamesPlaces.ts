/**
 * Towns of Syria and Iraq from GeoNames (www.geonames.org), CC BY 4.0, that our own gazetteer does not hold: Latin names without
 * accents, coordinates to three decimals, governorates by our ids. Lines as in gazetteer.ts. Corrections belong in gazetteer.ts, which
 * comes first.
 */
export const geonamesPlaces = `
iq-akra|Akra|36.734 43.880|iq-nineveh-gov|town||||
iq-abu-gharaq|Abu Gharaq|32.527 44.344|iq-babil-gov|town||||
iq-abi-al-khasib|Abi al-Khasib|30.446 47.978|iq-basra-gov|town||||Abi al Khasib
iq-abu-al-kahsib|Abu al-Kahsib|30.443 47.878|iq-basra-gov|town||||
iq-hindiyah|al-Hindiyah|32.542 44.225|iq-karbala-gov|town||||Al Hindiyah
iq-harithah|al-Harithah|30.585 47.761|iq-basra-gov|town||||Al Harithah
iq-hashimiyah|al-Hashimiyah|32.364 44.660|iq-babil-gov|town||||Al Hashimiyah
iq-jabayish|al-Jabayish|30.966 47.002|iq-dhi-qar-gov|town||||Al Jabayish
iq-kahla|al-Kahla|31.668 47.294|iq-maysan-gov|town||||Al Kahla
iq-khalis-diyala|al-Khalis|33.851 44.520|iq-diyala-gov|town||||Al Khalis
iq-madinah|al-Madinah|30.963 47.270|iq-basra-gov|town||||Al Madinah
iq-manadhirah|al-Manadhirah|31.907 44.486|iq-najaf-gov|town||||Al Manadhirah
iq-maymunah|al-Maymunah|31.678 46.969|iq-maysan-gov|town||||Al Maymunah
iq-mahawil|al-Mahawil|32.661 44.409|iq-babil-gov|town||||Al Mahawil
iq-mishkhab|al-Mishkhab|31.804 44.489|iq-najaf-gov|town||||Al Mishkhab
iq-qurnah|al-Qurnah|31.015 47.434|iq-basra-gov|town||||Al Qurnah
iq-hamzah|al-Hamzah|31.724 44.977|iq-qadisiyah-gov|town||||Al Hamzah
iq-haqlaniyah|al-Haqlaniyah|34.086 42.362|iq-anbar-gov|town||||Al Haqlaniyah
iq-hayy|al-Hayy|32.174 46.043|iq-wasit-gov|town||||Al Hayy
iq-hadar|al-Hadar|35.573 42.734|iq-nineveh-gov|town||||Al Hadar
iq-abbasi|al-Abbasi|35.275 43.596|iq-kirkuk-gov|town||||Al Abbasi
iq-awjah|al-Awjah|34.533 43.733|iq-salah-ad-din-gov|town||||Al Awjah
iq-aziziyah|al-Aziziyah|32.909 45.064|iq-wasit-gov|town||||Al Aziziyah
iq-al-qasim|Al-Qasim|32.298 44.683|iq-babil-gov|town||||
iq-alzwya|AlZwya|35.261 43.407|iq-salah-ad-din-gov|town||||
iq-numaniyah|al-Numaniyah|32.556 45.413|iq-wasit-gov|town||||An Numaniyah
iq-rifai|al-Rifai|31.721 46.108|iq-dhi-qar-gov|town||||Ar Rifai
iq-riyad|al-Riyad|35.270 43.911|iq-kirkuk-gov|town||||Ar Riyad
iq-rumaythah|al-Rumaythah|31.528 45.204|iq-muthanna-gov|town||||Ar Rumaythah
iq-salman|al-Salman|30.505 44.539|iq-muthanna-gov|town||||As Salman
iq-shatrah|al-Shatrah|31.409 46.173|iq-dhi-qar-gov|town||||Ash Shatrah
iq-shamiyah|al-Shamiyah|31.963 44.601|iq-qadisiyah-gov|town||||Ash Shamiyah
iq-suwayrah|al-Suwayrah|32.926 44.776|iq-wasit-gov|town||||As Suwayrah
iq-badrah|Badrah|33.115 45.933|iq-wasit-gov|town||||
iq-batifa|Batifa|37.175 43.012|iq-duhok-gov|town||||
iq-baharkah|Baharkah|36.316 44.035|iq-erbil-gov|town||||
iq-begova|Begova|37.237 43.163|iq-duhok-gov|town||||
iq-bamarni|Bamarni|37.122 43.271|iq-duhok-gov|town||||
iq-chwarta|Chwarta|35.721 45.571|iq-sulaymaniyah-gov|town||||
iq-dare-tu|Dare Tu|36.126 44.046|iq-erbil-gov|town||||
iq-derbendixan|Derbendixan|35.112 45.687|iq-sulaymaniyah-gov|town||||
iq-derkar|Derkar|37.200 42.824|iq-duhok-gov|town||||
iq-dukan|Dukan|35.929 44.963|iq-sulaymaniyah-gov|town||||
iq-dereluk-devera-niheliya|Dereluk Devera Niheliya|37.056 43.652|iq-duhok-gov|town||||
iq-hajiawa|Hajiawa|36.236 44.795|iq-sulaymaniyah-gov|town||||
iq-halshaw|Halshaw|36.207 45.273|iq-sulaymaniyah-gov|town||||
iq-hawe-ben-alean|Hawe Ben Alean|35.271 43.378|iq-salah-ad-din-gov|town||||
iq-hayraw|Hayraw|36.127 45.283|iq-sulaymaniyah-gov|town||||
iq-hetit|Hetit|37.038 43.728|iq-duhok-gov|town||||
iq-hiran|Hiran|36.276 44.494|iq-erbil-gov|town||||
iq-kays-qalah|Kays Qalah|36.630 43.304|iq-nineveh-gov|town||||
iq-khalifan|Khalifan|36.609 44.405|iq-erbil-gov|town||||
iq-khasnahzan|Khasnahzan|36.201 44.142|iq-erbil-gov|town||||
iq-kuchka|Kuchka|37.036 43.850|iq-erbil-gov|town||||
iq-mangesh|Mangesh|37.036 43.096|iq-duhok-gov|town||||
iq-mawet|Mawet|35.901 45.414|iq-sulaymaniyah-gov|town||||
iq-mostafa|Mostafa|31.550 47.033|iq-maysan-gov|town||||
iq-mergasur|Mergasur|36.841 44.302|iq-erbil-gov|town||||
iq-ghammas|Ghammas|31.743 44.620|iq-qadisiyah-gov|town||||Nahiyat Ghammas
iq-ali-al-sharqi|Ali al-Sharqi|32.123 46.749|iq-maysan-gov|town||||Nahiyat Ali ash Sharqi
iq-bahar|Bahar|30.176 48.398|iq-basra-gov|town||||Nahiyat Bahar
iq-al-fuhud|al Fuhud|30.970 46.723|iq-dhi-qar-gov|town||||Nahiyat al Fuhud
iq-ash-shinafiyah|ash Shinafiyah|31.584 44.647|iq-qadisiyah-gov|town||||Nahiyat ash Shinafiyah
iq-atbah|Atbah|30.481 48.014|iq-basra-gov|town||||Nahiyat Atbah
iq-qalat-salih|Qalat Salih|31.528 47.294|iq-maysan-gov|town||||
iq-qeredagh|Qeredagh|35.307 45.391|iq-sulaymaniyah-gov|town||||
iq-qushtepe|Qushtepe|36.009 44.032|iq-erbil-gov|town||||
iq-saddat-al-hindiyah|Saddat al-Hindiyah|32.716 44.279|iq-babil-gov|town||||Saddat al Hindiyah
iq-sarajiq|Sarajiq|34.024 44.742|iq-diyala-gov|town||||
iq-seyid-sadiq|Seyid Sadiq|35.353 45.867|iq-sulaymaniyah-gov|town||||
iq-sheladiz|Sheladiz|37.033 43.776|iq-duhok-gov|town||||
iq-sinah|Sinah|36.809 43.039|iq-duhok-gov|town||||
iq-suq-al-shuyukh|Suq al-Shuyukh|30.891 46.454|iq-dhi-qar-gov|town||||Suq ash Shuyukh
iq-taxe-cheya-azadiye|Taxe Cheya Azadiye|37.048 43.360|iq-duhok-gov|town||||
iq-zawitah|Zawitah|36.905 43.145|iq-duhok-gov|town||||
iq-harir-erbil|Harir|36.551 44.353|iq-erbil-gov|town||||
iq-afak|Afak|32.064 45.247|iq-qadisiyah-gov|town||||
iq-ali-al-gharbi|Ali al-Gharbi|32.462 46.688|iq-maysan-gov|town||||Ali al Gharbi
iq-anat-al-qadimah|Anat al-Qadimah|34.469 41.942|iq-anbar-gov|town||||Anat al Qadimah
iq-aqrah|Aqrah|36.760 43.894|iq-nineveh-gov|town||||
iq-ayn-tamr|Ayn Tamr|32.567 43.488|iq-karbala-gov|town||||
iq-aynkawah|Aynkawah|36.231 43.994|iq-erbil-gov|town||||
sy-abu-qalqal|Abu Qalqal|36.438 38.120|sy-aleppo-gov|town||||
sy-duraykish|al-Duraykish|34.895 36.143|sy-tartus-gov|town||||Ad Duraykish
sy-daliyah|al-Daliyah|35.236 36.144|sy-latakia-gov|town||||Ad Daliyah
sy-afis|Afis|35.907 36.804|sy-idlib-gov|town||||
sy-bahluliyah|al-Bahluliyah|35.637 35.960|sy-latakia-gov|town||||Al Bahluliyah
sy-bariqiyah|al-Bariqiyah|34.829 36.229|sy-tartus-gov|town||||Al Bariqiyah
sy-fakhurah|al-Fakhurah|35.498 36.010|sy-latakia-gov|town||||Al Fakhurah
sy-ghandurah|al-Ghandurah|36.669 37.733|sy-aleppo-gov|town||||Al Ghandurah
sy-ghantu|al-Ghantu|34.822 36.696|sy-homs-gov|town||||Al Ghantu
sy-ghizlaniyah|al-Ghizlaniyah|33.397 36.455|sy-damascus-rural-gov|town||||Al Ghizlaniyah
sy-ghariyah|al-Ghariyah|32.393 36.651|sy-suwayda-gov|town||||Al Ghariyah
sy-hinadi|al-Hinadi|35.513 35.874|sy-latakia-gov|town||||Al Hinadi
sy-jala|al-Jala|34.633 40.841|sy-deir-ez-zor-gov|town||||Al Jala
sy-jarniyah|al-Jarniyah|36.161 38.233|sy-raqqa-gov|town||||Al Jarniyah
sy-jawadiyah|al-Jawadiyah|36.987 41.820|sy-hasakah-gov|town||||Al Jawadiyah
sy-jizah|al-Jizah|32.570 36.315|sy-daraa-gov|town||||Al Jizah
sy-karimah|al-Karimah|34.669 36.075|sy-tartus-gov|town||||Al Karimah
sy-khafsah|al-Khafsah|36.231 38.022|sy-aleppo-gov|town||||Al Khafsah
sy-mazraah|al-Mazraah|32.782 36.478|sy-suwayda-gov|town||||Al Mazraah
sy-musayfirah|al-Musayfirah|32.633 36.340|sy-daraa-gov|town||||Al Musayfirah
sy-mushannaf|al-Mushannaf|32.744 36.776|sy-suwayda-gov|town||||Al Mushannaf
sy-muzayriah|al-Muzayriah|35.532 36.070|sy-latakia-gov|town||||Al Muzayriah
sy-qadmus|al-Qadmus|35.099 36.160|sy-tartus-gov|town||||Al Qadmus
sy-qamsiyah|al-Qamsiyah|35.034 36.015|sy-tartus-gov|town||||Al Qamsiyah
sy-qurayya|al-Qurayya|32.543 36.598|sy-suwayda-gov|town||||Al Qurayya
sy-qutaylibiyah|al-Qutaylibiyah|35.292 36.016|sy-latakia-gov|town||||Al Qutaylibiyah
sy-hamra|al-Hamra|35.315 37.086|sy-hama-gov|town||||Al Hamra
sy-hamidiyah|al-Hamidiyah|34.715 35.952|sy-tartus-gov|town||||Al Hamidiyah
sy-hawash|al-Hawash|34.760 36.321|sy-homs-gov|town||||Al Hawash
sy-hajib|al-Hajib|35.864 37.397|sy-aleppo-gov|town||||Al Hajib
sy-annazah|al-Annazah|35.195 36.066|sy-tartus-gov|town||||Al Annazah
sy-arimah|al-Arimah|36.473 37.721|sy-aleppo-gov|town||||Al Arimah
sy-nasirah|al-Nasirah|34.788 36.286|sy-homs-gov|town||||An Nasirah
sy-rawdah|al-Rawdah|35.072 35.914|sy-tartus-gov|town||||Ar Rawdah
sy-riqama|al-Riqama|34.539 36.919|sy-homs-gov|town||||Ar Riqama
sy-arwad|Arwad|34.856 35.859|sy-tartus-gov|town||||
sy-sabkhah|al-Sabkhah|35.812 39.263|sy-raqqa-gov|town||||As Sabkhah
sy-sab-biyar|al-Sab Biyar|33.780 37.684|sy-damascus-rural-gov|town||||As Sab Biyar
sy-sawda|al-Sawda|34.982 35.944|sy-tartus-gov|town||||As Sawda
sy-siin|al-Siin|35.264 37.374|sy-hama-gov|town||||As Siin
sy-sisniyah|al-Sisniyah|34.781 36.143|sy-tartus-gov|town||||As Sisniyah
sy-shajarah|al-Shajarah|32.774 35.882|sy-daraa-gov|town||||Ash Shajarah
sy-shaykh-badr|al-Shaykh Badr|34.992 36.084|sy-tartus-gov|town||||Ash Shaykh Badr
sy-tibni|al-Tibni|35.612 39.818|sy-deir-ez-zor-gov|town||||At Tibni
sy-ayn-halaqim|Ayn Halaqim|34.940 36.322|sy-hama-gov|town||||
sy-ayyubiyah|Ayyubiyah|35.033 36.736|sy-hama-gov|town||||
sy-ziyarah|al-Ziyarah|35.685 36.339|sy-hama-gov|town||||Az Ziyarah
sy-safsafah|al-Safsafah|34.735 36.053|sy-tartus-gov|town||||As Safsafah
sy-surah-al-saghirah|al-Surah al-Saghirah|33.032 36.574|sy-suwayda-gov|town||||As Surah as Saghirah
sy-tawahin|al-Tawahin|35.128 36.214|sy-tartus-gov|town||||At Tawahin
sy-banan|Banan|35.974 37.302|sy-aleppo-gov|town||||
sy-barri-al-sharqi|Barri al-Sharqi|34.981 37.201|sy-hama-gov|town||||Barri ash Sharqi
sy-batabo|Batabo|36.134 36.740|sy-aleppo-gov|town||||
sy-bayt-yashut|Bayt Yashut|35.310 36.115|sy-latakia-gov|town||||
sy-basir|Basir|33.063 36.232|sy-daraa-gov|town||||
sy-bir-al-hulw-al-wardiyah|Bir al-Hulw al-Wardiyah|36.697 41.035|sy-hasakah-gov|town||||Bir al Hulw al Wardiyah
sy-brummanat-al-mashayikh|Brummanat al-Mashayikh|35.019 36.171|sy-tartus-gov|town||||Brummanat al Mashayikh
sy-buqata|Buqata|33.201 35.779|sy-quneitra-gov|town||||
sy-burj-islam|Burj Islam|35.674 35.803|sy-latakia-gov|town||||
sy-dayr-makir|Dayr Makir|33.233 36.028|sy-damascus-rural-gov|town||||
sy-dayr-atiyah|Dayr Atiyah|34.095 36.768|sy-damascus-rural-gov|town||||
sy-dhibbin|Dhibbin|32.437 36.563|sy-suwayda-gov|town||||
sy-dhiban|Dhiban|35.015 40.510|sy-deir-ez-zor-gov|town||||
sy-duwayr-raslan|Duwayr Raslan|34.949 36.182|sy-tartus-gov|town||||
sy-ghabaghib|Ghabaghib|33.182 36.225|sy-daraa-gov|town||||
sy-ghasam|Ghasam|32.546 36.375|sy-daraa-gov|town||||
sy-jaba|Jaba|33.163 35.926|sy-quneitra-gov|town||||
sy-jawbat-burghal|Jawbat Burghal|35.490 36.175|sy-latakia-gov|town||||
sy-jinniyah|Jinniyah|36.319 38.914|sy-raqqa-gov|town||||
sy-jubb-ramlah|Jubb Ramlah|35.209 36.431|sy-hama-gov|town||||
sy-jubb-al-jarrah|Jubb al-Jarrah|34.834 37.324|sy-homs-gov|town||||Jubb al Jarrah
sy-junaynat-raslan|Junaynat Raslan|34.928 36.124|sy-tartus-gov|town||||
sy-kaff-al-jaa|Kaff al-Jaa|35.086 36.206|sy-tartus-gov|town||||
sy-kafr-buhum|Kafr Buhum|35.060 36.699|sy-hama-gov|town||||
sy-kafr-laha|Kafr Laha|34.895 36.496|sy-homs-gov|town||||
sy-kafr-musa-al-hmidiya|Kafr Musa Al-Hmidiya|34.583 36.534|sy-homs-gov|town||||
sy-kafr-nasij|Kafr Nasij|33.151 36.039|sy-daraa-gov|town||||
sy-kafr-shams|Kafr Shams|33.118 36.106|sy-daraa-gov|town||||
sy-kafr-saghir|Kafr Saghir|36.293 37.256|sy-aleppo-gov|town||||
sy-kanakir|Kanakir|33.267 36.096|sy-damascus-rural-gov|town||||
sy-khirbat-tin-nur|Khirbat Tin Nur|34.701 36.557|sy-homs-gov|town||||
sy-khirbat-al-maazzah|Khirbat al-Maazzah|34.805 36.001|sy-tartus-gov|town||||Khirbat al Maazzah
sy-kurnaz|Kurnaz|35.390 36.488|sy-hama-gov|town||||
sy-kuwayris-sharqi|Kuwayris Sharqi|36.167 37.538|sy-aleppo-gov|town||||
sy-lislamin|Lislamin|35.857 36.904|sy-idlib-gov|town||||
sy-malah|Malah|32.507 36.854|sy-suwayda-gov|town||||
sy-mashta-al-hulw|Mashta al-Hulw|34.875 36.251|sy-tartus-gov|town||||Mashta al Hulw
sy-masadah|Masadah|33.232 35.756|sy-quneitra-gov|town||||
sy-mismiyah|Mismiyah|33.129 36.394|sy-daraa-gov|town||||
sy-mukharram-al-fawqani|Mukharram al-Fawqani|34.815 37.087|sy-homs-gov|town||||Mukharram al Fawqani
sy-muhambal|Muhambal|35.787 36.472|sy-idlib-gov|town||||
sy-as-sab-biyar|as Sab Biyar|33.532 38.008|sy-damascus-rural-gov|town||||Nahiyat as Sab Biyar
sy-qabbasin|Qabbasin|36.308 38.156|sy-aleppo-gov|town||||
sy-qanawat|Qanawat|32.754 36.614|sy-suwayda-gov|town||||
sy-qastal-maaf|Qastal Maaf|35.824 35.952|sy-latakia-gov|town||||
sy-qarah|Qarah|34.156 36.743|sy-damascus-rural-gov|town||||
sy-qurqina|Qurqina|36.138 36.612|sy-idlib-gov|town||||
sy-rankus|Rankus|33.756 36.388|sy-damascus-rural-gov|town||||
sy-rasm-al-harmal|Rasm al-Harmal|36.245 37.716|sy-aleppo-gov|town||||Rasm al Harmal
sy-ras-al-khashufah|Ras al-Khashufah|34.827 36.052|sy-tartus-gov|town||||Ras al Khashufah
sy-sabbah|Sabbah|34.903 36.237|sy-tartus-gov|town||||
sy-shaqqa|Shaqqa|32.898 36.697|sy-suwayda-gov|town||||
sy-sharan|Sharan|36.623 36.937|sy-aleppo-gov|town||||
sy-shathah|Shathah|35.505 36.244|sy-hama-gov|town||||
sy-shuyukh-tahtani|Shuyukh Tahtani|36.751 38.077|sy-aleppo-gov|town||||
sy-shin|Shin|34.779 36.424|sy-homs-gov|town||||
sy-sirghaya|Sirghaya|33.810 36.158|sy-damascus-rural-gov|town||||
sy-subaykhan|Subaykhan|34.853 40.600|sy-deir-ez-zor-gov|town||||
sy-tall-salhab|Tall Salhab|35.259 36.385|sy-hama-gov|town||||
sy-tall-al-daman|Tall al-Daman|35.808 37.254|sy-aleppo-gov|town||||Tall ad Daman
sy-tremseh|Tremseh|35.272 36.504|sy-hama-gov|town||||
sy-talin|Talin|35.148 36.033|sy-tartus-gov|town||||
sy-wadi-al-uyun|Wadi al-Uyun|35.001 36.187|sy-hama-gov|town||||Wadi al Uyun
sy-zakiyah|Zakiyah|33.334 36.159|sy-damascus-rural-gov|town||||
sy-sabburah|Sabburah|35.156 37.209|sy-hama-gov|town||||
sy-salakhid|Salakhid|32.871 36.573|sy-suwayda-gov|town||||
sy-samad|Samad|32.476 36.521|sy-daraa-gov|town||||
sy-sahnaya|Sahnaya|33.425 36.226|sy-damascus-rural-gov|town||||
sy-slinfah|Slinfah|35.598 36.188|sy-latakia-gov|town||||
sy-hadidah|Hadidah|34.673 36.397|sy-homs-gov|town||||
sy-hammam-wasil|Hammam Wasil|35.074 36.087|sy-tartus-gov|town||||
sy-harf-al-musaytirah|Harf al-Musaytirah|35.388 36.134|sy-latakia-gov|town||||Harf al Musaytirah
sy-harran-al-awamid|Harran al-Awamid|33.449 36.560|sy-damascus-rural-gov|town||||Harran al Awamid
sy-himmin|Himmin|34.900 36.040|sy-tartus-gov|town||||
sy-aqraba|Aqraba|33.109 36.007|sy-daraa-gov|town||||
sy-ariqah|Ariqah|32.890 36.483|sy-suwayda-gov|town||||
sy-assal-al-ward|Assal al-Ward|33.865 36.414|sy-damascus-rural-gov|town||||Assal al Ward
sy-awaj|Awaj|34.907 36.404|sy-hama-gov|town||||
sy-ayn-shiqaq|Ayn Shiqaq|35.394 36.030|sy-latakia-gov|town||||
sy-ayn-al-bayda|Ayn al-Bayda|35.656 35.889|sy-latakia-gov|town||||Ayn al Bayda
sy-ayn-al-nasr|Ayn al-Nasr|34.841 36.928|sy-homs-gov|town||||Ayn an Nasr
sy-ayn-al-sharqiyah|Ayn al-Sharqiyah|35.332 36.100|sy-latakia-gov|town||||Ayn ash Sharqiyah
sy-ayn-al-tinah|Ayn al-Tinah|35.564 36.101|sy-latakia-gov|town||||Ayn at Tinah
`;
