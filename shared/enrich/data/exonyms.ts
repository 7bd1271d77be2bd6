/**
 * What places and actors are called in five more languages: one line a name of the other tables.
 *
 *   id | German | Spanish | Kurmanji | Sorani | Persian
 *
 * Several spellings are parted by `;`, a cell may be empty, and what the other tables hold already needs no line. Kurmanji and Sorani
 * names are written bare: their cases ("Helebê", "حەلەبی") are taken off where a word is looked up. Kurmanji ones count in Kurmanji alone, where
 * "Şam" is Damascus and not somebody's first name.
 */
export const exonyms = `
country-sy|Syrien;Syriens|Siria|Sûriye;Sûrye;Sûrî;Suriye|سووریا;سوریا;سوریە|سوریه
country-iq|Irak;Iraks|Irak;Iraq|Iraq;Iraqî|عێراق;ئێراق|عراق
region-northern-syria|Nordsyrien;Nordsyriens;Norden Syriens|norte de Siria|bakurê Sûriyeyê;bakurê Sûriyê;Bakurê Sûriyê|باکووری سووریا;باکوری سوریا|شمال سوریه
region-rojava|Nordostsyrien;Nordosten Syriens|noreste de Siria;nordeste de Siria|Rojava;Rojavayê Kurdistanê;Bakur û Rojhilatê Sûriyê|ڕۆژاوا;ڕۆژئاوای کوردستان;ڕۆژاڤا;رۆژاڤا;باکوور و ڕۆژهەڵاتی سووریا|شمال شرق سوریه
region-northwest-syria|Nordwestsyrien;Nordwesten Syriens|noroeste de Siria||باکووری ڕۆژاوای سووریا|شمال غرب سوریه
region-southern-syria|Südsyrien;Süden Syriens|sur de Siria|başûrê Sûriyeyê;başûrê Sûriyê|باشووری سووریا|جنوب سوریه
region-eastern-syria|Ostsyrien;Osten Syriens|este de Siria|rojhilatê Sûriyeyê;rojhilatê Sûriyê|ڕۆژهەڵاتی سووریا|شرق سوریه
region-kurdistan|Nordirak;Nordiraks;Norden des Irak;Kurdistan-Irak;Autonome Region Kurdistan;Irakisch-Kurdistan|norte de Irak;Kurdistán iraquí;Kurdistán|Başûrê Kurdistanê;Herêma Kurdistanê;bakurê Iraqê|هەرێمی کوردستان;باشووری کوردستان;باکووری عێراق|اقلیم کردستان;شمال عراق;کردستان عراق
region-euphrates|Euphrat|Éufrates|Firat;Ferat|فورات|فرات
region-tigris|Tigris|Tigris|Dîcle|دیجلە|دجله
region-golan|Golanhöhen;Golan|Altos del Golán;Golán|Golan|گۆلان|جولان;بلندی‌های جولان
region-qandil|Kandil-Gebirge;Kandil-Berge;Kandilgebirge|montes Qandil;Kandil|Qendîl;çiyayê Qendîlê|قەندیل|قندیل
region-nineveh-plain|Ninive-Ebene|llanura de Nínive|Deşta Neynewayê|دەشتی نەینەوا|دشت نینوا
region-mount-sinjar|Sindschar-Gebirge;Sindschar-Berge|monte Sinyar;montañas de Sinyar|çiyayê Şengalê|شاخی شنگال;چیای شنگال|کوه سنجار
sy-damascus|Damaskus|Damasco|Şam;Dîmeşq|دیمەشق;دیمەشقی پایتەخت;شام|دمشق
sy-aleppo|Aleppo|Alepo|Heleb|حەلەب|حلب
sy-homs|Homs|Homs|Hims;Humus|حومس;حمس|حمص
sy-hama|Hama|Hama|Hema;Hama|حەما;حەمات|حماه;حما
sy-idlib|Idlib|Idlib|Idlib;Îdlib|ئیدلیب;ئیدلب|ادلب
sy-latakia|Latakia|Latakia|Lazqiye;Latakya|لازقیە;لاتاکیا|لاذقیه;لاذقيه
sy-tartus|Tartus|Tartús|Tertûs|تەرتوس;تەرتووس|طرطوس
sy-raqqa|Rakka;Ar-Rakka;Raqqa|Raqa;Al Raqa;Raqqa|Reqa;Reqqa|ڕەققە;رەققە;ڕەقە|رقه
sy-deir-ez-zor|Deir ez-Zor;Deir es-Sor;Deir al-Sur;Deir as-Saur|Deir Ezzor;Deir al Zur;Deir ez Zor|Dêrazor;Dêra Zor;Dêrezor|دێرەزوور;دێرەزور;دێر ئەزوور;دێرزوور|دیرالزور;دیر الزور
sy-hasakah|Hasaka;Hassaka;al-Hasaka;Hasakeh|Hasaka;Al Hasaka|Hesekê;Hesîçe;Heseke;Hesek|حەسەکە;حەسەکێ|حسکه
sy-qamishli|Kamischli;Qamischli;Kamischlo|Qamishli;Kamishli|Qamişlo;Qamişlî;Qamişlok|قامیشلۆ;قامیشلی|قامشلی
sy-daraa|Daraa;Dara'a|Deraa;Daraa|Deraa;Dera;Der'a|دەرعا|درعا
sy-suwayda|Suwaida;as-Suwaida;Sweida|Sueida;Al Sueida;As Sueida|Siwêda;Sûweyda|سوەیدا;سوێدا|سویدا
sy-quneitra|Kuneitra|Quneitra;Cuneitra|Qunêtra|قونەیترە|قنیطره
sy-palmyra|Palmyra|Palmira|Palmîra;Tedmur|پاڵمیرا;تەدمور|پالمیرا;تدمر
sy-manbij|Manbidsch;Manbij|Manbij;Membij|Minbic;Menbîc|مەنبج;مەنبەج|منبج
sy-kobani|Kobane;Kobani;Ain al-Arab|Kobane;Kobani|Kobanî;Kobanê|کۆبانی;کۆبانێ|کوبانی;عین‌العرب
sy-afrin|Afrin|Afrín;Afrin|Efrîn|عەفرین;ئەفرین|عفرین
sy-azaz|Asas;Azaz|Azaz|Ezaz|ئەعزاز;عەزاز|اعزاز
sy-al-bab|al-Bab|Al Bab|Bab|باب|الباب
sy-jarablus|Dscharablus;Jarablus|Yarabulus;Jarabulus|Cerablus;Cerabulus|جەرابلوس;جەرابلووس|جرابلس
sy-tal-abyad|Tall Abjad;Tel Abjad|Tal Abyad|Girê Spî|گرێ سپی;گرێسپی|تل ابیض
sy-ras-al-ain|Ras al-Ain|Ras al Ain|Serêkanî;Serêkaniyê|سەرێکانی;سەرێ کانی;سەرێکانیێ|رأس‌العین;راس العین
sy-tal-rifaat|Tall Rifaat;Tel Rifat|Tal Rifat|Til Rifet;Tilrifet|تل ڕەفعەت;تڵ ڕفعەت|تل رفعت
sy-tabqa|Tabka;Tabqa|Tabqa|Tebqa|تەبقە|طبقه
sy-al-hol|al-Hol;al-Haul|Al Hol;Al Hawl|Hol;Hewl|هۆل;ئەلهۆل|الهول
sy-malikiyah|Derik;al-Malikija|Derik|Dêrik;Dêrika Hemko|دێریک|مالکیه
sy-amuda|Amuda|Amuda|Amûd;Amûdê|عاموودا;عامودا|عامودا
sy-tal-tamr|Tall Tamr;Tel Tamer|Tal Tamer|Til Temir|تل تەمر;تڵ تەمر|تل تمر
sy-ain-issa|Ain Issa|Ain Issa|Eyn Îsa|عەین عیسا|عین عیسی
sy-douma|Duma|Duma|Duma;Dûma|دوما;دووما|دوما
sy-ghouta|Ost-Ghuta;Ostghuta;Ost-Ghouta;Ghuta|Guta Oriental;Ghouta Oriental;Guta|Xûta Rojhilat;Xota Rojhilat|غوتەی ڕۆژهەڵات;غووتەی ڕۆژهەڵات|غوطه شرقی
sy-darayya|Daraja;Darajja|Daraya|Dareya|دارەیا|داریا
sy-madaya|Madaja|Madaya|Madaya|مەزایا;مەدایا|مضایا
sy-zabadani|Sabadani;Zabadani|Zabadani|Zebedanî|زەبەدانی|زبدانی
sy-baghuz|Baghus;Baghuz|Baguz;Baghuz|Baxoz;Baxûz|باغۆز;باغوز|باغوز
sy-saraqib|Sarakib|Saraqib|Seraqib|سەراقب|سراقب
sy-maarrat-al-numan|Maarat al-Numan;Maarat an-Numan;Maaret al-Numan|Maarat al Numan|Mereta Numan|مەعەڕەت نوعمان|معرة النعمان;معره النعمان
sy-khan-sheikhoun|Chan Scheichun;Khan Scheikhun|Jan Sheijun;Khan Sheikhun|Xan Şêxûn|خان شێخون;خان شەیخون|خان شیخون
sy-jisr-al-shughur|Dschisr al-Schughur|Jisr al Shughur|Cisir Şuxûr|جسر شغوور|جسرالشغور;جسر الشغور
sy-yarmouk|Jarmuk;Jarmuk-Lager|Yarmuk|Yermûk|یەرمووک|یرموک
sy-jobar|Dschobar|Yobar|Cobar|جۆبەر|جوبر
sy-nubl|Nubul|Nubul|Nubl|نوبل|نبل
sy-fuah|al-Fua;Fua|Fua|Fûa|فوعە|فوعه
sy-hmeimim|Hmeimim|Hmeimim;Jmeimim|Hmêmîm|حمێمیم|حمیمیم
sy-tanf|al-Tanf|Al Tanf;Tanf|Tenif|تەنەف|تنف
sy-rukban|Rukban|Rukban|Rukban|ڕوکبان|رکبان
sy-albukamal|Abu Kamal;al-Bukamal|Abu Kamal;Al Bukamal|Bûkemal|بوکەمال;ئەلبوکەمال|بوکمال
sy-mayadin|al-Majadin|Al Mayadín|Mîyadîn|مەیادین|میادین
iq-baghdad|Bagdad|Bagdad|Bexda;Bexdad|بەغدا;بەغداد|بغداد
iq-mosul|Mossul;Mosul|Mosul|Mûsil;Mûsl;Musil|مووسڵ;موسڵ;موسل|موصل
iq-basra|Basra|Basora|Besra|بەسرە|بصره
iq-erbil|Erbil;Arbil|Erbil|Hewlêr|هەولێر|اربیل
iq-kirkuk|Kirkuk|Kirkuk|Kerkûk|کەرکووک;کەرکوک|کرکوک
iq-sulaymaniyah|Sulaimanija;Suleimanija;Sulaimaniyya|Suleimaniya;Solimania|Silêmanî;Silêmaniyê|سلێمانی|سلیمانیه
iq-duhok|Dohuk;Duhok|Dohuk|Dihok;Duhok|دهۆک|دهوک
iq-halabja|Halabdscha|Halabya|Helebce|هەڵەبجە|حلبچه
iq-sinjar|Sindschar;Schengal;Sindjar|Sinyar;Sinjar|Şengal;Şingal|شنگال;شەنگال;سنجار|سنجار;شنگال
iq-tal-afar|Tal Afar;Tell Afar|Tal Afar|Telefer;Tilefer;Til'efer|تەلەعفەر;تەلعەفەر|تلعفر
iq-makhmur|Machmur;Makhmur|Majmur;Makhmur|Mexmûr|مەخموور;مەخمور|مخمور
iq-ramadi|Ramadi|Ramadi|Remadî|ڕومادی;ڕەمادی;رومادی|رمادی
iq-fallujah|Falludscha;Falludja|Faluya|Felûce|فەلووجە;فەلوجە|فلوجه
iq-tikrit|Tikrit|Tikrit|Tikrît|تکریت|تکریت
iq-samarra|Samarra|Samarra|Samera|سامەڕا;سامەرا|سامرا
iq-baiji|Baidschi|Baiyi|Bêcî|بێجی|بیجی
iq-baqubah|Bakuba|Baquba|Beqûbe|بەعقووبە;بەعقوبە|بعقوبه
iq-khanaqin|Chanakin|Janaqín|Xaneqîn|خانەقین|خانقین
iq-jalawla|Dschalaula|Yalaula|Celewla|جەلەولا|جلولاء;جلولا
iq-tuz-khurmatu|Tus Churmatu;Tuz Khurmatu|Tuz Jurmatu|Xurmatû;Duz Xurmatû|خورماتوو;دووزخورماتوو;دوزخورماتو;دوزخوورماتوو|طوزخورماتو;طوز خورماتو
iq-ain-al-asad|Ain al-Asad;Ain al-Assad|Ain al Asad|Eyn el-Esed;Eyn Esed|عەین ئەسەد;عەین ئەلئەسەد|عین الاسد;عین‌الاسد
iq-zakho|Sacho;Zakho|Zajo|Zaxo|زاخۆ|زاخو
iq-amedi|Amadija|Amadiya|Amêdî;Amêdiyê|ئامێدی|عمادیه
iq-zap|Zap-Region|Zap|Zap|زاپ|زاپ
iq-gara|Gara-Gebirge|Gara|Gare|گارە|گارا
iq-karbala|Kerbela|Kerbala|Kerbela|کەربەلا|کربلا
iq-najaf|Nadschaf|Nayaf|Necef|نەجەف|نجف
iq-nasiriyah|Nasirija|Nasiriya|Nasirîye|ناسریە;ناسرییە|ناصریه
iq-anbar-gov|Anbar;Provinz Anbar|Anbar|Enbar|ئەنبار|انبار
iq-diyala-gov|Dijala;Provinz Dijala|Diyala|Diyala|دیالە|دیاله;دیالی
iq-nineveh-gov|Ninive;Provinz Ninive|Nínive|Neynewa|نەینەوا|نینوا
iq-salah-ad-din-gov|Salah ad-Din;Salahaddin|Saladino|Selahedîn|سەلاحەدین|صلاح‌الدین
is|Islamischer Staat;Terrormiliz Islamischer Staat;IS-Miliz;IS-Kämpfer;IS-Anhänger;IS-Terrormiliz|Estado Islámico;Daesh;Dáesh;EI;ISIS|DAIŞ;Daiş;Daîş;Dewleta Îslamî|داعش;دەوڵەتی ئیسلامی|داعش;دولت اسلامی
pkk|PKK;Arbeiterpartei Kurdistans|PKK|PKK;HPG|پەکەکە;پ.ک.ک;پارتی کرێکارانی کوردستان;هەپەگە|پ‌ک‌ک;پ.ک.ک;پکک;حزب کارگران کردستان
sdf|SDF;Syrische Demokratische Kräfte;Demokratische Kräfte Syriens;Syrischen Demokratischen Kräfte|FDS;Fuerzas Democráticas Sirias|QSD;HSD|هەسەدە;قەسەدە;هێزەکانی سووریای دیموکرات|نیروهای دموکراتیک سوریه;قسد;ه‌س‌د
ypg|YPG;Volksverteidigungseinheiten|YPG;Unidades de Protección Popular|YPG;YPJ|یەپەگە;یەپەژە;یەکینەکانی پاراستنی گەل|یگان‌های مدافع خلق;ی‌پ‌گ
peshmerga|Peschmerga|peshmerga;peshmergas|Pêşmerge|پێشمەرگە;هێزەکانی پێشمەرگە|پیشمرگه
hts|HTS;Haiat Tahrir al-Scham;Hajat Tahrir al-Scham;Nusra-Front;Al-Nusra-Front|HTS;Frente al Nusra;Frente Al Nusra;Al Nusra;Organismo de Liberación del Levante|HTŞ;Nusra;Cebhet el-Nusra|دەستەی تەحریر شام;تەحریر شام;بەرەی نوسرە|هیئت تحریر الشام;تحریر الشام;جبهه النصره
pmf|Haschd al-Schaabi;Volksmobilisierungskräfte;Volksmobilisierung|Fuerzas de Movilización Popular;Movilización Popular|Heşda Şeibî;Heşdî Şebî;Heşda Şebî|حەشدی شەعبی;حەشدی شەعبیی|حشد شعبی;حشدالشعبی;الحشد الشعبی
assad|Assad;Baschar al-Assad;Assads|Asad;Bashar al Asad;Asad|Esed;Beşar Esed|ئەسەد;بەشار ئەسەد|بشار اسد;اسد
syrian-army|syrische Armee;syrischen Armee;Assads Armee;Regimetruppen;syrische Regierungstruppen|ejército sirio;Ejército sirio;Ejército Árabe Sirio|artêşa Sûriyê;artêşa Sûriyeyê;artêşa rejîmê|سوپای سووریا;سوپای سوریا|ارتش سوریه
iraqi-army|irakische Armee;irakischen Armee;irakische Truppen|ejército iraquí;Ejército iraquí;fuerzas iraquíes|artêşa Iraqê;hêzên Iraqê|سوپای عێراق;هێزەکانی عێراق|ارتش عراق;نیروهای عراقی
syrian-rebels|syrische Rebellen;syrischen Rebellen|rebeldes sirios||چەکدارانی ئۆپۆزسیۆنی سووریا|مخالفان مسلح سوریه;شورشیان سوریه
turkish-army|türkische Armee;türkischen Armee;türkische Luftwaffe|ejército turco;Ejército turco|artêşa tirk;Artêşa tirk;artêşa Tirkiyeyê|سوپای تورکیا|ارتش ترکیه
hezbollah|Hisbollah|Hizbulá;Hezbolá|Hizbullah|حیزبوڵا;حزبوڵڵا|حزب‌الله;حزب الله
fsa|Freie Syrische Armee;FSA|Ejército Libre Sirio|Artêşa Azad a Sûriyê|سوپای ئازادی سووریا|ارتش آزاد سوریه
white-helmets|Weißhelme|Cascos Blancos|Kumzerên Spî|کڵاو سپییەکان|کلاه سفیدها;کلاه‌سفیدها
sohr|Syrische Beobachtungsstelle für Menschenrechte;Beobachtungsstelle für Menschenrechte|Observatorio Sirio de Derechos Humanos;Observatorio Sirio de los Derechos Humanos|Çavdêriya Sûriyeyê;Rûniştevana Sûriyê ya Mafên Mirovan;SOHR|ڕوانگەی سووریی بۆ مافەکانی مرۆڤ;ڕوانگەی سووری|دیده‌بان حقوق بشر سوریه
yazidis|Jesiden;Eziden;Jesidinnen|yazidíes;yazidí;yezidíes|Êzidî;Êzîdî;Êzdî|ئێزدی;ئێزیدی;ئێزدییەکان|ایزدی;ایزدی‌ها;ایزدیان
krg|Kurdische Regionalregierung;kurdische Regionalregierung|Gobierno Regional del Kurdistán|Hikûmeta Herêma Kurdistanê|حکومەتی هەرێم;حکومەتی هەرێمی کوردستان|حکومت اقلیم کردستان
asayish|Asajisch|Asayish|Asayîş;Asayîşa|ئاسایش;ئاسایشی|آسایش
country-tr|Türkei|Turquía|Tirkiye;Tirkiya|تورکیا|ترکیه
country-ir|Iran|Irán|Îran|ئێران|ایران
country-il|Israel|Israel|Îsraîl|ئیسرائیل|اسرائیل
country-lb|Libanon|Líbano|Libnan|لوبنان|لبنان
country-jo|Jordanien|Jordania|Urdun|ئوردن|اردن
country-ru|Russland|Rusia|Rûsya|ڕووسیا;رووسیا|روسیه
country-us|USA;Vereinigte Staaten|Estados Unidos;EE.UU.;EEUU|Amerîka;DYA|ئەمریکا|آمریکا;ایالات متحده
country-de|Deutschland|Alemania|Almanya|ئەڵمانیا;ئەڵمانیای|آلمان
country-fr|Frankreich|Francia|Fransa|فەڕەنسا;فەرەنسا|فرانسه
country-gb|Großbritannien;Grossbritannien|Reino Unido;Gran Bretaña|Brîtanya|بەریتانیا|بریتانیا;انگلیس
country-se|Schweden|Suecia|Swêd|سوید|سوئد
country-dk|Dänemark|Dinamarca|Danîmarka|دانیمارک|دانمارک
country-nl|Niederlande|Países Bajos|Holenda|هۆڵەندا|هلند
country-at|Österreich|Austria|Nemsa|نەمسا|اتریش
country-gr|Griechenland|Grecia|Yewnanistan|یۆنان|یونان
country-af|Afghanistan|Afganistán|Efxanistan;Afganistan|ئەفغانستان|افغانستان
country-pk|Pakistan|Pakistán|Pakistan|پاکستان|پاکستان
country-ly|Libyen|Libia|Lîbya|لیبیا|لیبی
country-ye|Jemen|Yemen|Yemen|یەمەن|یمن
country-eg|Ägypten|Egipto|Misir|میسر|مصر
country-ng|Nigeria|Nigeria|Nîjerya|نەیجیریا;نێجیریا|نیجریه
country-ml|Mali|Malí|Malî|مالی|مالی
country-bf|Burkina Faso|Burkina Faso||بورکینافاسۆ|بورکینافاسو
country-so|Somalia|Somalia|Somalya|سۆماڵ|سومالی
country-mz|Mosambik|Mozambique|Mozambîk|مۆزامبیق|موزامبیک
country-ua|Ukraine|Ucrania|Ûkrayna|ئۆکرانیا|اوکراین
country-jp|Japan|Japón|Japonya|ژاپۆن|ژاپن
country-sa|Saudi-Arabien|Arabia Saudí;Arabia Saudita|Erebistana Siûdî|سعوودیە|عربستان;عربستان سعودی
country-it|Italien|Italia|Îtalya|ئیتاڵیا|ایتالیا
country-es|Spanien|España|Spanya|ئیسپانیا|اسپانیا
country-be|Belgien|Bélgica|Belçîka|بەلجیکا|بلژیک
country-ch|Schweiz|Suiza|Swîsre|سویسرا|سوئیس
af-kabul|Kabul|Kabul|Kabil|کابول;کابوڵ|کابل
tr-istanbul|Istanbul|Estambul|Stembol;Stenbol|ئەستەنبوڵ|استانبول
tr-ankara|Ankara|Ankara|Enqere|ئەنقەرە|آنکارا
tr-diyarbakir|Diyarbakir|Diyarbakir|Amed|ئامەد|دیاربکر
ru-moscow|Moskau|Moscú|Mosko|مۆسکۆ|مسکو
gb-london|London|Londres|London|لەندەن|لندن
fr-paris|Paris|París|Parîs|پاریس|پاریس
de-berlin|Berlin|Berlín|Berlîn|بەرلین|برلین
ch-geneva|Genf|Ginebra|Cenevre|جنێڤ|ژنو
ir-tehran|Teheran|Teherán|Tehran|تاران|تهران
lb-beirut|Beirut|Beirut|Beyrût|بەیرووت|بیروت
es-madrid|Madrid|Madrid|Madrîd|مەدرید|مادرید
`;
