/**
 * The words by which desks mark their copy, in the languages this war is reported in. Each list is closed and small: a word stands
 * here because live pages of many outlets use it that way, never because one page did.
 */

/** Words that open a post: "UPDATE 3:", "LIVE |", "عاجل:". They count only with a mark or a number after them, or in capitals. */
export const openers = [
  'live',
  'update',
  'updated',
  'breaking',
  'breaking news',
  'just in',
  'urgent',
  'flash',
  'alert',
  'latest',
  'developing',
  'new',
  'en direct',
  'direct',
  'mise à jour',
  'alerte',
  'عاجل',
  'عاجل جدا',
  'هام',
  'تحديث',
  'مباشر',
  'خبر عاجل',
  'متابعة',
  'срочно',
  'обновлено',
  'обновление',
  'молния',
  'онлайн',
  'эфир',
  'главное',
  'son dakika',
  'güncelleme',
  'canlı',
  'flaş',
  'acil',
  'son gelişme',
];

/** What precedes the agencies in a line of credit. */
export const creditLeads = [
  'based on reporting by',
  'based on reports by',
  'based on reporting from',
  'with reporting by',
  'reporting by',
  'with reporting from',
  'compiled from',
  'compiled from reports by',
  'with information from',
  'with material from',
  'with agency inputs from',
  'with inputs from',
  'sources',
  'source',
  'credit',
  'via',
  'avec',
  "d'après",
  'd’après',
  'selon',
  'المصدر',
  'المصادر',
  'مصدر',
  'وكالات',
  'نقلا عن',
  'источник',
  'источники',
  'по материалам',
  'по сообщениям',
  'по данным',
  'с использованием материалов',
  'kaynak',
  'kaynaklar',
  'haber kaynağı',
];

/** Lines of the page that belong to no report: alone, or with a mark and the title of another page after them. */
export const furniture = [
  'read more',
  'read also',
  'read next',
  'see also',
  'also read',
  'watch',
  'share',
  'share this',
  'advertisement',
  'sponsored',
  'sponsored content',
  'promoted',
  'click here',
  'follow us',
  'continue reading',
  'photograph',
  'image source',
  'image caption',
  'image credit',
  'getty images',
  'lire aussi',
  'à lire aussi',
  'lire la suite',
  'partager',
  'publicité',
  'اقرأ أيضا',
  'اقرأ أيضًا',
  'اقرأ المزيد',
  'شاهد أيضا',
  'للمزيد',
  'المزيد',
  'إعلان',
  'شارك',
  'مشاركة',
  'شارك المقال',
  'تابعنا',
  'نسخ الرابط',
  'читайте также',
  'читать далее',
  'смотрите также',
  'реклама',
  'подробнее',
  'поделиться',
  'ayrıca okuyun',
  'devamını oku',
  'haberin devamı',
  'reklam',
  'ilgili haber',
  'paylaş',
];

/** What stands above a list of links to other reports. */
export const linkHeadings = [
  'related',
  'related stories',
  'related articles',
  'related content',
  'related topics',
  'more on this story',
  'more stories',
  'most read',
  'most viewed',
  'recommended',
  'recommended stories',
  'editor’s picks',
  "editor's picks",
  'trending',
  'you may also like',
  'sur le même sujet',
  'مواضيع ذات صلة',
  'موضوعات ذات صلة',
  'أخبار ذات صلة',
  'الأكثر قراءة',
  'материалы по теме',
  'по теме',
  'самое читаемое',
  'ilgili haberler',
  'en çok okunanlar',
];

/** Buttons, menus and notices: the whole line, with a count at most. */
export const chrome =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|(?:ال)?(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)|\d{1,3} new (?:updates?|posts?)|breaking(?: news)?|just in|analysis|explainer|eyewitness|background|opinion|in pictures|recap|exclusive|تحليل|خاص|анализ|мнение|эксклюзив|analiz|özel|latest(?: news)?|(?:read the )?full (?:story|report|article).{0,60}|(?:photo|photograph|picture|image|foto|fotoğraf|фото|crédit photo|photo credit|صورة)\s?[:/©].{1,80}|© ?.{2,60}|\d[\d.,]{0,6}\s?[km]?\s(?:shares?|views?|likes?|retweets?|replies|comments?|partages|commentaires|просмотр\p{L}{0,2}|комментари\p{L}{1,2}|مشاهد(?:ة|ات)|görüntüleme|beğeni|yorum)|video duration.{0,40}|play video.{0,20}|view (?:image|photo|post|tweet).{0,30}|embed|follow|followed|advert|ad|ads|paid content|notifications?|turn on notifications.{0,30}|(?:story|article) continues (?:below|after).{0,30}|after newsletter promotion|free (?:daily|weekly) newsletter|enter your e-?mail.{0,40}|thank(?:s| you) for (?:subscribing|signing up).{0,40}|support (?:our|independent) journalism.{0,40}|get .{1,60} (?:to|in) your inbox.{0,30}|download (?:our|the) app.{0,40}|our standards:.{1,60}|épinglé|recevez .{1,60}|inscrivez-vous.{0,60}|activer les notifications|contenu sponsorisé|закрепл[её]н(?:о|ное сообщение)|подпишитесь.{0,60}|включить уведомления|на правах рекламы|sabitlen(?:di|miş)|bildirimleri aç.{0,20}|haber bülteni.{0,30}|e-bülten.{0,40}|مثب[تّ]{1,2}|اشترك في .{1,50}|النشرة البريدية.{0,30}|تفعيل الإشعارات|حم[لّ]{1,2} التطبيق.{0,30}|مساحة إعلانية|skip to .{1,30}|copy link|copy|link copied|view more.{0,20}|show (?:more|less|all|key events).{0,12}|load (?:more|previous|new).{0,20}|see (?:more|all).{0,12}|(?:more|latest) posts|comments?|like|likes|tweet|retweet|reply|report|save|print|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|instagram|youtube|share (?:on|via|to|this) .{1,30}|sign (?:up|in)\b.{0,50}|log in|subscribe\b.{0,40}|newsletters?|home|menu|search|live|live reporting|live feed|live updates|end of list|list \d+ of \d+|list of \d+ items|key (?:events|points|moments)|pinned(?: post)?|featured|auto[- ]?refresh.{0,20}|sort by.{0,20}|(?:newest|oldest|latest)(?: first)?|all times (?:stated )?(?:are|in) .{1,30}|please turn on javascript.{0,40}|terms of (?:use|service)|privacy(?: policy)?|cookie.{0,20}|back to top|close|photo|video|gallery|play(?: video)?|partager sur .{1,20}|commenter|commentaires?|s[’']abonner.{0,30}|комментарии|комментировать|подписаться.{0,30}|подписывайтесь.{0,40}|показать (?:ещё|еще).{0,20}|загрузить (?:ещё|еще).{0,20}|скопировать ссылку|вконтакте|telegram-канал.{0,30}|yorum(?:lar)?|yorum yap|abone ol.{0,20}|daha fazla(?: göster)?|takip et|bağlantıyı kopyala|تعليقات?|التعليقات|أضف تعليق|اشترك.{0,20}|فيسبوك|تويتر|واتساب|واتس آب|تلغرام|تحميل المزيد|عرض المزيد|طباعة|بريد إلكتروني)(?:\s*\(?\d{1,6}\)?)?$/iu;

/** "All times are GMT", "All times stated are UK": the words for the zone. */
export const zoneNotes =
  /^\(?(?:all |les )?(?:times|times stated|heures|time|время|bütün saatler|saatler|جميع الأوقات|الأوقات|التوقيت)(?: shown| given| listed| stated| indiquées| указано)?(?: are| is| in| sont| en)*[\s:—–-]+(.{2,40}?)[).]*$/iu;

/** A page that calls itself live, in its title. */
export const liveTitles =
  /(?:^|[:|–—,-]\s?)(?:live(?: updates?| blog| coverage| report)?|as it happened|latest updates?|en direct|suivi en direct|(?:онлайн|прямая)(?:-|\s)трансляция|онлайн|хроника(?: событий)?|canlı(?: anlatım| blog| yayın)?|dakika dakika|(?:تغطية )?مباشر(?:ة)?|لحظة بلحظة|آخر (?:التطورات|المستجدات)|لحظه به لحظه)[\s:|–—-]*$|^(?:live (?:updates|blog)|latest updates|en direct|تغطية مباشرة|canlı anlatım|онлайн-трансляция)(?!\p{L})/iu;

/** The button beside a post that is held at the top. */
export const pinnedMark = /^(?:pinned|épinglé|مثب[تّ]|закрепл[её]н|sabitlen)/iu;

/** What stands above a box that sums up the posts below it. */
export const summaryHeadings =
  /^(?:(?:the )?(?:latest )?summary|key (?:points|developments|takeaways)|at a glance|in brief|main points|(?:here[’']s |here is )?what (?:we know|you need to know|we covered|happened)(?: so far| today| here)?|the latest|l[’']essentiel|ce que l[’']on sait|ملخص|أبرز (?:التطورات|الأحداث|النقاط)|ماذا نعرف(?: حتى الآن)?|главное|что известно(?: к этому часу)?|коротко|özet|öne çıkanlar|kısaca|neler oldu|ne biliyoruz)[:?]?$/iu;

/** Offices, by their stems: a person with an office and a full name is being introduced. */
export const offices =
  /(?<!\p{L})(president|prime minister|minister|premier|spokes(?:man|woman|person)|secretary|general|colonel|commander|chief|chair(?:man|woman)?|ambassador|envoy|lawmaker|senator|leader|governor|mayor|advis[eo]r|king|prince|sheikh|patriarch|director|deputy|officer|official|activist|lieutenant|président|ministre|porte-parole|secrétaire|général|chef|ambassadeur|президент|премьер|министр|глава|представитель|секретарь|генерал|командующий|посол|депутат|лидер|советник|cumhurbaşkanı|başbakan|bakan[ıi]?|sözcü(?:sü)?|genelkurmay|komutan[ıi]?|büyükelçi(?:si)?|başkan[ıi]?|vali(?:si)?|milletvekili|رئيس|الرئيس|وزير|المتحدث|الناطق|الأمين|اللواء|العميد|العقيد|قائد|القائد|مبعوث|المبعوث|سفير|السفير|النائب|محافظ|مدير)(?!\p{L})/iu;

/** Verbs of reporting. */
export const reportingVerbs =
  /(?<!\p{L})(say|says|said|tells|told|announce[sd]?|accuse[sd]?|report(?:s|ed)|den(?:y|ies|ied)|warn(?:s|ed)?|urge[sd]?|claim(?:s|ed)|confirm(?:s|ed)?|vow(?:s|ed)?|call(?:s|ed) (?:on|for)|criticiz(?:es|ed)|condemn(?:s|ed)|according to|posted|released|published|a (?:déclaré|annoncé|affirmé|accusé|démenti)|selon|сказал[аи]?|заявил[аи]?|сообщил[аи]?|сообщает|сообщают|объявил[аи]?|обвинил[аи]?|опроверг(?:ла|ли)?|подтвердил[аи]?|по словам|söyledi|açıkladı|duyurdu|bildirdi|belirtti|dedi|suçladı|yalanladı|doğruladı|göre|قال|قالت|أعلن|أعلنت|صرح|صرحت|أكد|أكدت|نفى|نفت|اتهم|اتهمت|أفاد|أفادت|ذكر|ذكرت|حذر|حذرت)(?!\p{L})/iu;

/** A report's own hour or day. */
export const ownTimes =
  /(?<!\p{L})(this (?:morning|afternoon|evening)|today|tonight|yesterday|earlier today|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})|aujourd'hui|ce matin|ce soir|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|сегодня|вчера|утром|вечером|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|bugün|dün|bu sabah|bu akşam|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|اليوم|أمس|صباح|مساء|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?!\p{L})/iu;

/** Verbs in the tense of news: what has just happened. */
export const newsPerfect =
  /(?<!\p{L})(?:has|have) (?:been |also )?\p{L}+(?:ed|en|ne|un|id|ut|ld|ade|wn|ought|aught|eft|ost|ent)(?!\p{L})/iu;

/** A paragraph that begins so goes on with what was being said. */
export const continuers =
  /^(?:["“”«„'‘’]|(?:he|she|they|it|his|her|their|its|we|i|this|these|those|that|but|and|however|also|meanwhile|moreover|in addition|earlier|later|still|yet|so|then|asked|speaking|il|elle|ils|elles|ce|cette|ces|mais|et|он|она|они|оно|его|её|их|это|этот|эта|эти|но|при этом|также|кроме того|ранее|однако|o|onlar|bu|bunlar|ayrıca|ancak|öte yandan|fakat|و?(?:هو|هي|هم|هذا|هذه|هؤلاء|ذلك|لكن|كما|أضاف|أضافت|تابع|تابعت|أوضح|أوضحت|أشار|أشارت))(?!\p{L}))/iu;

/** Words too common in every language here to say what a paragraph is about. */
export const commonWords = new Set(
  (
    'the a an and or of to in on at by for from with as is are was were be been has have had it its that this these those he she they his her their them who which what when where while if will would could can may not no but if than then so into over after before about also more most other some any all one two said says say told new ' +
    'le la les un une des du de et en dans sur pour par avec est sont a ont que qui au aux ce se son sa ses leur il elle ne pas plus ' +
    'и в на с по из за к от до что как это не но для о об при его их он она они был была были быть также том все году ' +
    've bir bu da de ile için olan olarak olduğu daha çok ise gibi kadar sonra önce ya ki ne en o ' +
    'في من على إلى عن مع أن إن التي الذي ما لا لم كان كانت قد هذا هذه ذلك بعد قبل بين أو ثم كما وقد وأن حتى عند كل غير'
  ).split(' '),
);
