/**
 * Nouns of one person, in the form in which they are the subject of "was killed" or its object, for languages whose verb does not say by
 * itself that it speaks of one. Kin bear the possessives of the one told of before ("his brother", "kardeşi", "شقيقه"). Folded.
 */
import { foldText } from '../../text/foldText.ts';

const list = (words: string) =>
  foldText(words)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Arabic stems without article; the feminine bears its ة, the accusative its ا (see isArabicOne). */
export const arabicOnes = new Set(
  list(`
شخص مدني جندي عنصر مقاتل طفل شرطي ضابط صحفي صحافي عامل مواطن شاب متظاهر مسلح رجل سائح مسعف حارس طالب قيادي امرأة سيدة فتاة طفلة مدنية ممرض ممرضة
طبيب طبيبة مريض مريضة معلم معلمة مدرس مدرسة سائق مزارع رضيع رضيعة مسن مسنة عجوز مصور مراسل متطوع متطوعة نازح نازحة لاجئ لاجئة طالبة شابة راعي راع صياد
إمام خطيب شيخ وجيه مختار رئيس مدير نائب وزير محافظ قائد زعيم أمير مسؤول مسئول موظف موظفة عضو ناشط ناشطة إعلامي إعلامية محام محامي محامية قاضي قاض مهندس
مهندسة مستشار خبير لواء عميد عقيد مقدم رائد نقيب ملازم رقيب عريف طيار بحار قناص انتحاري إرهابي مقاول متعاقد تاجر بائع خباز حداد نجار مترجم مترجمة حاج زائر
معتقل أسير سجين رهينة مدنيا عامل عاملة صائد جد جدة أب أم شقيق شقيقة أخ أخت ابن ابنة زوج زوجة والد والدة قس راهب راهبة كاهن قيادية مجند متقاعد منشق متزعم
شيخ باحث أستاذ أكاديمي كاتب شاعر فنان لاعب مدرب آخر أخرى ثان ثالث رابع خامس سادس فرد مهجر فلسطيني سوري عراقي تركي إيراني أمريكي روسي لبناني كردي
  `),
);

/** Kin with the possessive written onto them: "زوجته", "ابنها", "شقيقهم". */
export const arabicKinOne =
  /^(?:زوج|زوجت|ابن|ابنت|طفل|طفلت|والد|والدت|ام|اب|جد|جدت|شقيق|شقيقت|اخ|اخت|اخي|اخو|ابي|ابو|عم|خال|حفيد|حفيدت|رضيع|رضيعت|سايق|سائق|مرافق|حارس|زميل|زميلت|معاون|نايب|نائب)(?:ه|ها|هما|هم)$/;

/** Two of them: "شقيقاهم", "طفليها". */
export const arabicKinTwo =
  /^(?:شقيق|شقيقت|ابن|ابنت|طفل|طفلت|ولد|والد|زوجت|رفيق|زميل|حفيد|مرافق|حارس)(?:ا|ي)(?:ه|ها|هما|هم)$/;

/** Turkish nominatives; compounds end in the possessive ("polis memuru", "bölge sorumlusu"). */
export const turkishOnes = new Set(
  list(`
asker peşmerge polis sivil çocuk kadın erkek adam öğretmen öğrenci doktor hemşire hasta işçi çiftçi çoban şoför sürücü gazeteci muhabir kameraman pilot imam korucu er onbaşı
çavuş astsubay subay teğmen üsteğmen yüzbaşı binbaşı yarbay albay general komutan muhtar hakim savcı avukat mühendis esnaf balıkçı itfaiyeci bekçi terörist militan
muhalif milis savaşçı bebek genç yaşlı kız oğlan anne baba nine dede kişi vatandaş göçmen siğınmacı mülteci gönüllü görevli yolcu turist hacı rehine tutuklu
memuru sorumlusu komutanı lideri elebaşı üyesi görevlisi başkanı yöneticisi müdürü sözcüsü temsilcisi danışmanı çalışanı personeli mensubu subayı astsubayı askeri
kardeşi eşi oğlu kızı annesi babası babaları anneleri dedeleri nineleri kardeşleri çocuğu torunu bebeği ağabeyi ablası amcası dayısı halası teyzesi yeğeni kuzeni dedesi ninesi büyükannesi babaannesi anneannesi
nişanlısı gelini damadı arkadaşı şoförü koruması yardımcısı emiri teröristi muhabiri kameramanı öğretmeni imamı çobanı bekçisi aşçısı ustası işçisi çiftçisi esnafı hemşiresi doktoru avukatı hakimi savcısı mühendisi öğrencisi polisi yetkilisi adayı milletvekili vekili bakan vali kaymakam temsilci yönetici lider sorumlu uzman danışman muhafız tercüman muhtarı kaymakamı valisi bakanı
  `),
);
