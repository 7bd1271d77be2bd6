export interface Review {
  /** The longest text it is ever given, in units; a million where nothing cuts it. */
  units: number;
  /** Where that bound comes from, and why recheck is not followed. */
  why: string;
}

/**
 * Regular expressions that recheck calls super-linear, or cannot decide, and that stay: `file expression` as written → the bound on what it
 * is given, and why it cannot hurt. A line whose expression is gone fails the check; tests/unit/reviewedRegexes.test.ts times each against
 * hostile texts of that length.
 */
export const reviewedRegexes: Record<string, Review> = {
  'cli/openOldReports.ts /^s3:\\/\\/([^/]+)\\/?(.*)$/': { units: 1000000, why: 'one argument of the command line' },
  'cli/readJsonLine.ts /"id"\\s*:\\s*("(?:[^"\\\\]|\\\\.){0,500}")/': {
    units: 4096,
    why: 'recheck runs out of time on it; the first 4,096 units of a line',
  },
  'cli/verbs/why.ts /^(?:https?:\\/\\/\\S+\\/editions\\/)?(\\d{4}-\\d{2}-\\d{2})\\/?(?:index(?:\\.\\w+)?\\.html)?(?:#(?:c-)?([es]-[0-9a-f]+))?$/':
    { units: 1000000, why: 'recheck runs out of time on it; one argument of the command line' },
  "shared/digest/saysItDid.ts new RegExp(source, 'giu')": {
    units: 60,
    why: 'a fixed list of words, put together at first use; the sixty units beside a name',
  },
  "shared/digest/skipDateline.ts new RegExp(`^(?:${dated}|${buttons}|${credited})\\\\s{0,9}`, 'i')": {
    units: 300,
    why: 'dates, hours and labels from fixed lists, put together at load; anchored, every repetition bounded, and asked of the first 300 units',
  },
  "shared/digest/skipDateline.ts new RegExp(shape, 'u')": {
    units: 1000000,
    why: 'one shape of a dateline from a fixed list, put together at load; anchored',
  },
  'shared/digest/words.ar.ts /\\B(?=(\\d{3})+$)/g': {
    units: 20,
    why: 'the digits of one number that the desk printed itself',
  },
  'shared/digest/words.en.ts /\\B(?=(\\d{3})+$)/g': {
    units: 20,
    why: 'the digits of one number that the desk printed itself',
  },
  'shared/enrich/casualties/decideRole.ts /\\b(?:in response to|in retaliation for|to avenge|in revenge for|inquiry into|anniversary of)\\b.{3,160}\\b(?:in which|where|that|which)\\b/is':
    { units: 1000000, why: 'one sentence; the run is capped at 160' },
  'shared/enrich/claims/quotedWords.ts /["”»]\\W*$/': { units: 8, why: 'the eight units behind a quotation' },
  'shared/enrich/data/speakerWords.ts /^(?:الي|ما|جمله|نفيا|تعقيبا|الانباء|صحه|وجود|استهداف|استخدام|ان|بان|عن|التي|الذي|خلال|ردا|لوكاله|للوكاله|للاذاعه|لاذاعه|لقناه|لصحيفه|لمراسل\\p{L}*|تصريح|حديث|بيان)$/u':
    { units: 1000000, why: 'recheck runs out of time on it; one word of a passage, folded; anchored' },
  'shared/enrich/guessEvent.ts /drone (?:strike|attack)s?|combat drones?|(?:killed|hit|struck|killing .{0,40}) by (?:an? )?(?:armed |American |US )?drone|(?:strike|attack) by an? (?:unmanned|drone)|unmanned aircraft|طائرة مسيرة|беспилотник|SİHA|İHA (?:ile|saldır)|frappe de drone/i':
    { units: 900, why: 'recheck runs out of time on it; the first 900 units of an entry' },
  'shared/enrich/guessEvent.ts /air[ -]?(?:strike|raid)|\\b(?:precision|coalition|military|Russian|Israeli|Turkish) strikes?\\b|\\bstrikes? (?:puts?|that|kills?|killed|destroys?|destroyed|engaged)\\b|aircraft (?:destroyed|bombed|struck|hit)|conducted .{0,12}\\bstrikes?\\b|warplane|\\b(?:helicopters?|planes|jets|drones?) drop|dropp(?:ed|ing) (?:\\w+ )?(?:bombs|barrels)|barrels? (?:bomb|on\\b)|bombing raid|air campaign|aerial|jets? (?:bomb|struck|hit)|غار(?:ة|ات)|طائرات حربية|برميل|براميل|طيران|سلاح الجو|авиаудар|авианал|авиаци[яию] .{0,30}(?:уничтож|нан[её]с)|самол[её]ты? .{0,60}(?:уничтож|нан[её]с|нанести удар|вылетов)|бомбардир|hava saldır|savaş uçak|bombard(?:ıman|ement)|frappes? aérien|raids? aérien|\\b(?:une|la|des|après une) frappes?\\b|\\braids? sur\\b|varil bomba/i':
    { units: 900, why: 'recheck runs out of time on it; the first 900 units of an entry' },
  'shared/enrich/guessEvent.ts /displac|buses? (?:leave|left|took|take|carr)|(?:fighters|rebels) (?:leave|left) \\S+ (?:\\S+ )?(?:for|to)\\b|flee|fled|exodus|refugee|نزوح|نازح|تهجير|إخراج \\d+|беженц|перемещенн|yerinden|mülteci|göç|déplacés|réfugiés|fuient/i':
    { units: 900, why: 'recheck runs out of time on it; the first 900 units of an entry' },
  'shared/enrich/guessEvent.ts /humanitarian|(?:aid|relief|food) (?:convoy|truck|lorr|suppl)|convoy (?:of \\d+ |for |waits|reaches|is (?:held|in))|food and (?:blankets|medicine)|evacuat|\\baid\\b|مساعدات|إجلاء|قافلة|гуманитар|эвакуац|insani yardım|tahliye|aide humanitaire|évacu/i':
    { units: 900, why: 'recheck runs out of time on it; the first 900 units of an entry' },
  "shared/enrich/guessEvent.ts new RegExp(alternatives.join('|'), words.flags)": {
    units: 1000000,
    why: 'alternatives of the expressions above it in the same file, put together at load',
  },
  'shared/fetch/detectErrorPage.ts /<title[^>]{0,200}>([^<]{1,120})/i': {
    units: 1000000,
    why: 'the head of a page that came instead of a feed; every run is capped',
  },
  'shared/normalize/canonicalUrl.ts /^(?:utm_\\w+|at_\\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|igshid|mc_cid|mc_eid|mkt_tok|cmpid|cmp|icid|ito|ncid|ocid|smid|sref|ref|ref_src|referrer|source|src|from|feature|share|ns_\\w+|xtor|echobox|taid|sh|traffic_source|rss|feed|output|amp|_ga|_gl|spm|partner|campaign\\w*|soc_\\w+|wt\\.\\w+|wtrid|maca|feedtype|feedname)$/i':
    {
      units: 1000000,
      why: 'recheck runs out of time on it; one parameter or path of an address, or one headline; anchored at an end',
    },
  'shared/normalize/canonicalUrl.ts /^(?=.*\\d)(?=.*[a-z])[a-z0-9_-]{20,}={0,2}$/i': {
    units: 1000000,
    why: 'recheck runs out of time on it; one parameter or path of an address, or one headline; anchored at an end',
  },
  'shared/normalize/canonicalUrl.ts /\\/[^/]*[^/.]{12,}[^/]*$|\\d{3,}/': {
    units: 1000000,
    why: 'recheck runs out of time on it; one parameter or path of an address, or one headline; anchored at an end',
  },
  'shared/normalize/isCorrection.ts /^\\W{0,3}(?:correct(?:ion|ed|s)|corrective|refile|rectificatif|correction|erratum|تصحيح|تصويب|исправлено|исправление|уточнение|düzeltme|düzeltildi|rectificación|berichtigung)(?:\\s*(?:\\(.{1,30}?\\)|\\d{1,2}))?\\s*(?:[-–—:|\\])/]|$)/iu':
    {
      units: 1000000,
      why: 'recheck runs out of time on it; one parameter or path of an address, or one headline; anchored at an end',
    },
  'shared/normalize/isCorrection.ts /[([](?:corrected|correction|corrects [^)\\]]{2,60}|تصحيح|исправлено|düzeltme|rectificatif)[)\\]]\\s*$/iu':
    {
      units: 1000000,
      why: 'recheck runs out of time on it; one parameter or path of an address, or one headline; anchored at an end',
    },
  'shared/parse/date/readWords.ts /^\\s*(?:gmt|utc)?\\s*([+-]\\d{1,2}(?::?\\d{2})?)(?!\\d)/': {
    units: 120,
    why: 'what follows the hour in a date, from its first 120 units',
  },
  'shared/parse/date/readWords.ts /(?<!\\d)(\\d{4})\\s*[-/.년年]\\s*(\\d{1,2})\\s*[-/.월月]\\s*(\\d{1,2})(?!\\d)/': {
    units: 120,
    why: 'recheck runs out of time on it; a date, of which the first 120 units are read',
  },
  'shared/parse/decodeText.ts /<\\?xml[^>]{0,200}?encoding\\s*=\\s*["\']([\\w.:-]{1,40})["\']/i': {
    units: 2048,
    why: 'the first 2,048 bytes, and every run in it is capped at 200',
  },
  'shared/parse/decodeText.ts /<meta[^>]{0,200}?charset\\s*=\\s*["\']?([\\w.:-]{1,40})/i': {
    units: 1000000,
    why: 'the Content-Type header, which the HTTP client caps at 16 KB; every other run is of whitespace',
  },
  'shared/parse/decodeText.ts /charset\\s*[=:]\\s*["\']?\\s*([\\w.:-]{1,40})/i': {
    units: 1000000,
    why: 'the Content-Type header, which the HTTP client caps at 16 KB; every other run is of whitespace',
  },
  'shared/parse/feed/readFeed.ts /<\\/?[a-z][^<]{0,2000}>|&(?:#\\d+|#x[0-9a-f]+|[a-z]{2,10});/i': {
    units: 1000000,
    why: 'recheck runs out of time on it; runs capped at 2,000 or a single line; the item is cut before',
  },
  'shared/parse/feed/feedVocabulary.ts /w3\\.org\\/2005\\/atom|purl\\.org\\/atom|example\\.com\\/.*atom/': {
    units: 1000000,
    why: 'recheck runs out of time on it; runs capped at 2,000 or a single line; the item is cut before',
  },
  'shared/parse/instruction/embargoWords.ts /^(?:for (?:release|publication|use|broadcast)(?: (?:only|not before|after|at or after|on or after|at|on|from))?(?=[\\s:]{1,3}(?:\\d|noon|midnight|\\p{L}{3,9},? \\d))|release (?:time|date|at|on)(?=[\\s:]{1,3}\\d)|not before(?=[\\s:]{1,3}\\d)|publication (?:autorisee|possible) (?:a partir|apres|des|le)|libre de publication (?:a partir|des|le)|(?:publikation |veroffentlichung |sendung )?frei (?:ab|fur|zur veroffentlichung ab)(?=\\s.{0,20}\\d)|(?:publicar|difundir) a partir|(?:публикация|печать) (?:разрешена|после|с)(?!\\p{L})|можно публиковать (?:с|после)|للنشر (?:بعد|في|ابتداء|اعتبارا)|انتشار از)/u':
    {
      units: 300,
      why: 'recheck runs out of time on it; at most 300 units of one line, anchored or its runs capped',
    },
  'shared/parse/instruction/embargoWords.ts /(?:(?:kadar|dek|once)\\s(?:kesinlikle |lutfen )?(?:ambargo|yayi[nm]la\\p{L}{0,4}m|yayinlama|kullanma|kullanilma|paylasma|servis edilme)|(?:до|ранее|раньше)\\s.{1,50}\\s(?:не публиковать|не распространять|не использовать|публикация запрещена|эмбарго)|(?:تا|پيش از|قبل از)\\s.{1,50}\\s(?:منتشر ن|انتشار ن|ممنوع است)|(?:bis|vor)\\s.{1,50}\\s(?:gesperrt|nicht veroffentlichen)|(?:قبل|حتي)\\s.{1,50}\\s(?:ممنوع النشر|محظور النشر))/u':
    {
      units: 300,
      why: 'recheck runs out of time on it; at most 300 units of one line, anchored or its runs capped',
    },
  'shared/parse/instruction/embargoWords.ts /^(?:\\p{L}{2,9}\\s){0,3}(?:embargo(?:ed)?(?!\\p{L})|not (?:to )?(?:be|for) .{2,60}(?:before|until|prior to|till)(?!\\p{L}))/u':
    {
      units: 300,
      why: 'recheck runs out of time on it; at most 300 units of one line, anchored or its runs capped',
    },
  "shared/parse/instruction/killWords.ts /^(?:please |kindly |editors,? (?:please )?)?(?:(?:kill|disregard|withdraw|spike)(?: the| our| this)?(?: (?:\\p{L}{2,12}) ){0,1}\\s?(?:story|item|report|copy|dispatch|article|text|headline and story)(?!\\p{L})|(?:please (?:kill|disregard|withdraw|ignore)|(?:please )?(?:do not|don't) (?:use|publish|run))(?= (?:\\p{L}{2,5}\\s?\\d{3,4}|the|our|this|it|that)(?!\\p{L}))|(?:veuillez|priere d[e']|merci d[e']|nous vous prions d[e'])\\s?(?:bien vouloir )?(?:annuler|supprimer|ne pas (?:utiliser|publier|diffuser|tenir compte))|ne pas utiliser (?:la|notre|cette) (?:depeche|info)|(?:bitte )?(?:die |unsere |diese )?(?:meldung|text|bericht) \\S{0,12}\\s?(?:bitte )?(?:nicht (?:mehr )?verwenden|streichen|nicht veroffentlichen)|bitte (?:streichen|verwenden sie .{0,40} nicht)|(?:se ruega|rogamos|por favor,?) (?:anul|no (?:utili|publi|difun)|elimin|no tener)\\p{L}{0,8}|(?:просьба|просим|пожалуйста,?) (?:аннулировать|не использовать|снять|отозвать|не публиковать (?:сообщение|материал|новость))|(?:يرجي|نرجو|الرجاء) (?:الغاء|سحب|عدم (?:استخدام|نشر|استعمال)(?= (?:ال)?(?:خبر|برقية|مادة|نبا)))|lutfen .{0,40}(?:iptal ed|kullanmay))/u":
    {
      units: 300,
      why: 'recheck runs out of time on it; at most 300 units of one line, anchored or its runs capped',
    },
  'shared/parse/instruction/killWords.ts /^.{0,30}(?:graf|para|paragraph|line|sentence|quote|byline|headline only|paragraphe|phrase|absatz|satz|parrafo|frase|абзац|предложени|فقرة|جملة|paragraf|cumle)/u':
    {
      units: 300,
      why: 'recheck runs out of time on it; at most 300 units of one line, anchored or its runs capped',
    },
  'shared/enrich/relevance/sportAndHealth.ts /^(?:kill(?:s|ed|ing)?|shot dead|gunned down|execut\\p{L}*|behead\\p{L}*|murder(?:s|ed|ing)?|slain|slay\\p{L}*|slaughter\\p{L}*|massacr\\p{L}*|crucif\\p{L}*|assassinat\\p{L}*|abduct\\p{L}*|hang(?:s|ed)|أعدم|أعدمت|يعدم|تعدم|إعدام|قتل|قتلت|قتلوا|يقتل|تقتل|مقتل|اغتيال|убил|убила|убили|казн\\p{L}*|убит\\p{L}*|öldür\\p{L}*|infaz\\p{L}*|katle\\p{L}*|tu(?:é|ée|és|ées|ent|ant)|exécut\\p{L}*|assassin\\p{L}*|getötet|töte\\p{L}*|ermordet|hinger\\p{L}*|asesin\\p{L}*|mata\\p{L}*)$/u':
    { units: 1000, why: 'recheck runs out of time on it; the words of one hit of the lexicon, anchored at both ends' },
  'shared/parse/wire/readEmail.ts /charset\\s{0,9}=\\s{0,9}"?([\\w.:-]{1,40})/i': {
    units: 4000,
    why: 'the first 4,000 units of a header; every run capped',
  },
  'shared/parse/wire/readEmail.ts /(?<![a-z])name\\*?=(?:"([^"\\r\\n]{1,200})"|([^\\s;"]{1,200}))/i': {
    units: 4000,
    why: 'the first 4,000 units of a header; every run capped',
  },
  'shared/parse/wire/readEmail.ts /filename\\*?=(?:"([^"\\r\\n]{1,200})"|([^\\s;"]{1,200}))/i': {
    units: 4000,
    why: 'the first 4,000 units of a header; every run capped',
  },
  "shared/parse/instruction/embargoWords.ts /^(?:(?:strict(?:ly)?|absolute) embargo(?=\\s*(?:[:–—-]|until|till|$))|(?:under )(?:an? )?(?:strict|absolute|total|media|press|news) embargo(?=\\s*(?:[:–—-]|until|till|$))|(?:strictly |now )?embargoed(?=\\s*(?:[:–—\\-[\\]()*]|until\\b|till\\b|before\\b|copy\\b|$))|(?:strictly )?not (?:to be |for |intended for )(?:publication|publish|release|broadcast|use|posting|post|transmission|distribution|quoted|reported)(?:[,/ ]{1,2}(?:or |and )?(?:for )?(?:publication|publish|release|broadcast|use|posting|online|transmission|distribution|quoted|reported)(?:ed|ted)?){0,4}(?:ed|d|sed)?(?: in any form| online)?,? (?:before|until|till|prior to)\\b|(?:please )?(?:do not|don't) (?:publish|release|broadcast|use|post|air|report|quote|transmit|distribute)(?:[,/ ]{1,2}(?:or |and )?(?:publish|release|broadcast|use|post|air|report|quote|transmit|distribute)){0,4}(?: this| the)?(?: report| release| story| copy| statement)?,? (?:before|until|till|prior to)\\b|(?:please )?hold (?:for release|until|till)\\b|held for release\\b|(?:advance|adv) for (?:release|use|publication)\\b|for advance use only\\b|(?:a )?ne pas (?:etre )?(?:publi|diffus|utilis|repren|communiqu)\\p{L}{1,6}(?: ou (?:publi|diffus|utilis)\\p{L}{1,6})? avant\\b|(?:diffusion|publication|reproduction) (?:strictement )?interdite (?:avant|jusqu)|sperrfrist\\b|sperrvermerk\\b|gesperrt bis\\b|(?:bitte )?nicht vor\\b(?=.{1,60}(?:veroffentlich|verwend|send|publizier))|embargad[oa] hasta\\b|embargad[oa](?=\\s*[:–—-])|no (?:publicar|difundir|divulgar|usar|utilizar)(?: (?:ni|o) (?:publicar|difundir|divulgar))? (?:antes|hasta)\\b|prohibida (?:su|la) (?:publicacion|difusion|divulgacion)(?: antes| hasta)|no apto para publicacion|non (?:pubblicare|diffondere|divulgare) prima\\b|embargado ate\\b|nao publicar antes|(?:строго )?не (?:публиковать|распространять|использовать|разглашать|для публикации|для печати|подлежит (?:публикации|распространению))(?: и не \\p{L}{4,14})?(?: ранее| раньше| до)(?!\\p{L})|(?:публикация|распространение) (?:запрещен[ао]|не допускается)(?: ранее| раньше| до)(?!\\p{L})|запрещено к (?:публикации|печати|распространению)|ambargolu(?:dur)?(?!\\p{L})|(?:(?:هذا |هذه )?ال(?:خبر|تقرير|بيان|مادة|معلومات) )?(?:محظور|ممنوع|يمنع|يحظر|الرجاء عدم|يرجي عدم|نرجو عدم|لا يسمح ب)\\s?(?:ال)?(?:نشر|نشره|بث|بثه|استخدامه|تداوله)(?:ها)?(?: او (?:ال)?(?:بث|نشر|تداول))?(?: هذا \\p{L}{2,10})?(?=\\s*(?:حتي|قبل|الا بعد|[:–—-]|$))|محظور (?:حتي|الي|لغاية)(?!\\p{L})|(?:حظر (?:ال)?نشر|تحت (?:ال)?حظر) (?:حتي|الي|لغاية)(?=.{0,60}\\d)|(?:غير|ليس) (?:مخصص |قابل )?(?:لل|ل)?نشر (?:قبل|حتي)|لا (?:ينشر|تنشر|يبث|يذاع) (?:قبل|حتي|الا بعد)|(?:انتشار|نشر)(?: اين (?:خبر|گزارش))? (?:ممنوع|تا|پيش از|قبل از)(?!\\p{L})|ممنوعيت انتشار|غير ?قابل انتشار (?:تا|پيش از|قبل از)|تحريم خبري تا)/u":
    { units: 300, why: 'recheck runs out of time on it; at most 300 units of one line, anchored or its runs capped' },
  'shared/parse/instruction/killWords.ts /^(?:(?:(?:mandatory|urgent|story|bulletin) )?kills?(?:[ ,!-]{1,3}(?:mandatory )?kill){0,4}|withdraw(?:n|al|s)?|retract(?:ion|ed|s)?|story (?:killed|withdrawn|retracted)|elimination|annul(?:ation|e|ee|ez|ons|er)?(?: annulation){0,3}|(?:depeche|article|info) (?:annulee?|retiree?|supprimee?)|retrait|annullierung|annulliert|zuruckgezogen|ruckzug|(?:meldung|text|bericht) (?:zuruckgezogen|annulliert|gestrichen)|streichung|anulacion|anulad[oa]|anular|retirad[oa]|annullamento|annullat[oa]|(?:аннулир|отозван|отзыв|снят)\\p{L}{0,8}(?: (?:сообщени|материал|новост|заметк)\\p{L}{0,3})?|(?:сообщени|материал|новост|заметк)\\p{L}{0,3} (?:аннулир|отозван|снят)\\p{L}{0,6}|(?:الغاء|سحب)(?: (?:الغاء|سحب|خبر|الخبر|البرقية|نشر|المادة)){0,3}|(?:خبر |الخبر )?(?:ملغي|ملغاة|مسحوب)|iptal(?: iptal){0,3}|(?:haber )?(?:iptal edilmistir|geri cekil(?:di|mistir))|لغو(?: خبر)?|حذف خبر)(?!\\p{L})/u':
    { units: 300, why: 'recheck runs out of time on it; at most 300 units of one line, anchored or its runs capped' },
  'shared/parse/instruction/readEmbargo.ts /^\\s*(?:[:–—\\-|(]\\s*)?(?:\\p{L}{1,10},?\\s){0,3}\\p{Nd}/u': {
    units: 300,
    why: 'recheck runs out of time on it; at most 300 units of one line, anchored or its runs capped',
  },
  'shared/parse/liveblog/cutPosts.ts /^[•●▪*·–—-]\\s+|[\\s.:…]+$/gu': {
    units: 200,
    why: 'the first 200 units of a headline',
  },
  'shared/parse/liveblog/phrases.ts /(?<!\\p{L})(?:has|have) (?:been |also )?\\p{L}+(?:ed|en|ne|un|id|ut|ld|ade|wn|ought|aught|eft|ost|ent)(?!\\p{L})/iu':
    {
      units: 1000000,
      why: 'recheck runs out of time on it; one line of a page; put together from lists of fixed words, anchored at its start',
    },
  "shared/parse/liveblog/phrases.ts /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|(?:ال)?(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)|\\d{1,3} new (?:updates?|posts?)|breaking(?: news)?|just in|analysis|explainer|eyewitness|background|opinion|in pictures|recap|exclusive|تحليل|خاص|анализ|мнение|эксклюзив|analiz|özel|latest(?: news)?|(?:read the )?full (?:story|report|article).{0,60}|(?:photo|photograph|picture|image|foto|fotoğraf|фото|crédit photo|photo credit|صورة)\\s?[:/©].{1,80}|© ?.{2,60}|\\d[\\d.,]{0,6}\\s?[km]?\\s(?:shares?|views?|likes?|retweets?|replies|comments?|partages|commentaires|просмотр\\p{L}{0,2}|комментари\\p{L}{1,2}|مشاهد(?:ة|ات)|görüntüleme|beğeni|yorum)|video duration.{0,40}|play video.{0,20}|view (?:image|photo|post|tweet).{0,30}|embed|follow|followed|advert|ad|ads|paid content|notifications?|turn on notifications.{0,30}|(?:story|article) continues (?:below|after).{0,30}|after newsletter promotion|free (?:daily|weekly) newsletter|enter your e-?mail.{0,40}|thank(?:s| you) for (?:subscribing|signing up).{0,40}|support (?:our|independent) journalism.{0,40}|get .{1,60} (?:to|in) your inbox.{0,30}|download (?:our|the) app.{0,40}|our standards:.{1,60}|épinglé|recevez .{1,60}|inscrivez-vous.{0,60}|activer les notifications|contenu sponsorisé|закрепл[её]н(?:о|ное сообщение)|подпишитесь.{0,60}|включить уведомления|на правах рекламы|sabitlen(?:di|miş)|bildirimleri aç.{0,20}|haber bülteni.{0,30}|e-bülten.{0,40}|مثب[تّ]{1,2}|اشترك في .{1,50}|النشرة البريدية.{0,30}|تفعيل الإشعارات|حم[لّ]{1,2} التطبيق.{0,30}|مساحة إعلانية|skip to .{1,30}|copy link|copy|link copied|view more.{0,20}|show (?:more|less|all|key events).{0,12}|load (?:more|previous|new).{0,20}|see (?:more|all).{0,12}|(?:more|latest) posts|comments?|like|likes|tweet|retweet|reply|report|save|print|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|instagram|youtube|share (?:on|via|to|this) .{1,30}|sign (?:up|in)\\b.{0,50}|log in|subscribe\\b.{0,40}|newsletters?|home|menu|search|live|live reporting|live feed|live updates|end of list|list \\d+ of \\d+|list of \\d+ items|key (?:events|points|moments)|pinned(?: post)?|featured|auto[- ]?refresh.{0,20}|sort by.{0,20}|(?:newest|oldest|latest)(?: first)?|all times (?:stated )?(?:are|in) .{1,30}|please turn on javascript.{0,40}|terms of (?:use|service)|privacy(?: policy)?|cookie.{0,20}|back to top|close|photo|video|gallery|play(?: video)?|partager sur .{1,20}|commenter|commentaires?|s[’']abonner.{0,30}|комментарии|комментировать|подписаться.{0,30}|подписывайтесь.{0,40}|показать (?:ещё|еще).{0,20}|загрузить (?:ещё|еще).{0,20}|скопировать ссылку|вконтакте|telegram-канал.{0,30}|yorum(?:lar)?|yorum yap|abone ol.{0,20}|daha fazla(?: göster)?|takip et|bağlantıyı kopyala|تعليقات?|التعليقات|أضف تعليق|اشترك.{0,20}|فيسبوك|تويتر|واتساب|واتس آب|تلغرام|تحميل المزيد|عرض المزيد|طباعة|بريد إلكتروني)(?:\\s*\\(?\\d{1,6}\\)?)?$/iu":
    {
      units: 160,
      why: 'recheck runs out of time on it; a line of at most 160 units; fixed words and capped runs, anchored at both ends',
    },
  'shared/parse/liveblog/phrases.ts /^\\(?(?:all |les )?(?:times|times stated|heures|time|время|bütün saatler|saatler|جميع الأوقات|الأوقات|التوقيت)(?: shown| given| listed| stated| indiquées| указано)?(?: are| is| in| sont| en)*[\\s:—–-]+(.{2,40}?)[).]*$/iu':
    { units: 120, why: 'a line of at most 120 units' },
  'shared/parse/liveblog/phrases.ts /(?:^|[:|–—,-]\\s?)(?:live(?: updates?| blog| coverage| report)?|as it happened|latest updates?|en direct|suivi en direct|(?:онлайн|прямая)(?:-|\\s)трансляция|онлайн|хроника(?: событий)?|canlı(?: anlatım| blog| yayın)?|dakika dakika|(?:تغطية )?مباشر(?:ة)?|لحظة بلحظة|آخر (?:التطورات|المستجدات)|لحظه به لحظه)[\\s:|–—-]*$|^(?:live (?:updates|blog)|latest updates|en direct|تغطية مباشرة|canlı anlatım|онлайн-трансляция)(?!\\p{L})/iu':
    { units: 160, why: 'recheck runs out of time on it; a title of at most 160 units' },
  "shared/parse/liveblog/readLines.ts new RegExp(\n  `^[\\\\[(]?(${[...creditLeads]\n    .sort((a, b) => b.length - a.length)\n    .map(escapeForPattern)\n    .join('|')})(\\\\s*:)?\\\\s+(.{2,160}?)[\\\\])]?\\\\.?$`,\n  'iu',\n)":
    { units: 1000000, why: 'one line of a page; put together from lists of fixed words, anchored at its start' },
  "shared/parse/liveblog/readLines.ts new RegExp(\n  `^(?:(?:${furniture.map(escapeForPattern).join('|')})\\\\s*(?:[:|>»→،,-]|$)|(?:${linkHeadings.map(escapeForPattern).join('|')})\\\\s*(?:[:|>»→]|$))`,\n  'iu',\n)":
    { units: 1000000, why: 'one line of a page; put together from lists of fixed words, anchored at its start' },
  "shared/parse/liveblog/readLines.ts new RegExp(\n  `^(?:${[...linkHeadings, 'read more', 'read also', 'see also', 'اقرأ أيضا', 'читайте также', 'lire aussi', 'ayrıca okuyun'].map(escapeForPattern).join('|')})\\\\s*[:|>»→]?$`,\n  'iu',\n)":
    { units: 1000000, why: 'one line of a page; put together from lists of fixed words, anchored at its start' },
  'shared/parse/liveblog/readLines.ts /\\s*[,;/،]\\s*(?:and\\s|et\\s|и\\s|ve\\s|و\\s?)?|\\s+(?:and|et|и|ve|&)\\s+|\\s+و\\s?(?=\\p{L})/u':
    { units: 160, why: 'names of a credit line, at most 160 units' },
  'shared/parse/liveblog/readLines.ts /[\\s|·•–—(-]+$/u': { units: 140, why: 'a headline of at most 140 units' },
  "shared/parse/liveblog/readLines.ts new RegExp(`(?<=[.!?…؟»\"”)]\\\\s{1,3})${form}(?=\\\\s)`, 'gu')": {
    units: 1000000,
    why: 'the printed form of one stamp, escaped, its digits as digits; nothing in it repeats',
  },
  "shared/parse/liveblog/readOpening.ts new RegExp(`^(?:${lead})\\\\s(\\\\p{Lu}[\\\\p{L}.’'-]+.{0,60}|\\\\p{Lo}.{2,60})$`, 'iu')":
    { units: 1000000, why: 'the opening of one post; anchored, from lists of fixed words, runs capped at 60' },
  "shared/parse/liveblog/readOpening.ts /^\\p{Lu}[\\p{Ll}\\p{M}’'.-]+(?:\\s(?:al|el|bin|ibn|abu|van|von|de)|\\s(?:al-|el-|ad-|ash-)?\\p{Lu}[\\p{L}’'.-]*){1,3}$/u":
    {
      units: 1000000,
      why: 'recheck runs out of time on it; the opening of one post; anchored, from lists of fixed words, runs capped at 60',
    },
  "shared/parse/liveblog/readOpening.ts /^(.{5,50}?)\\s(?:in|à|в|en|reporting from)\\s\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,2}$/u":
    { units: 90, why: 'recheck runs out of time on it; a line of at most 90 units' },
  'shared/parse/liveblog/readOpening.ts /^([^,]{5,40}),\\s(?:[^,]{2,40},\\s)?[^,]{0,30}(?:News|TV|Radio|Agency|[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Bb]ureau|[Pp]roducer)[^,]{0,20}(?:,\\s\\p{Lu}[^,]{1,20})?$/u':
    { units: 90, why: 'recheck runs out of time on it; a line of at most 90 units' },
  'shared/parse/liveblog/readOpening.ts /(?:[\\s✔✓☑]|\\ufe0f)+$/u': {
    units: 50,
    why: 'the name before a handle, at most 50 units',
  },
  "shared/parse/liveblog/readOpening.ts new RegExp(\n  `^(${openers\n    .map(foldI)\n    .sort((a, b) => b.length - a.length)\n    .map(escapeForPattern)\n    .join('|')})(?!\\\\p{L})\\\\s*(?:#|№|no\\\\.?\\\\s?)?(\\\\d{1,3}(?![\\\\d:.]\\\\d))?\\\\s*([:|–—-]+|\\\\s/\\\\s|\\\\.(?=\\\\s))?\\\\s*`,\n  'iu',\n)":
    { units: 1000000, why: 'the opening of one post; anchored, from lists of fixed words, runs capped at 60' },
  "shared/parse/liveblog/readStamp.ts new RegExp(`^(?:${ago})$`, 'iu')": {
    units: 120,
    why: 'the first 120 units of a line; put together from fixed words and runs of capped digits',
  },
  "shared/parse/liveblog/readStamp.ts new RegExp(`(?<!${digit}|${digit}[./-])${clock}(?![./-]?${digit})`, 'iu')": {
    units: 120,
    why: 'the first 120 units of a line; put together from fixed words and runs of capped digits',
  },
  "shared/parse/liveblog/readStamp.ts new RegExp(`(?<!${digit}|${digit}[./-])${time}(?![./-]?${digit})`, 'iu')": {
    units: 120,
    why: 'the first 120 units of a line; put together from fixed words and runs of capped digits',
  },
  "shared/parse/liveblog/readStamp.ts new RegExp(\n    `^\\\\s*${decoration}${label}[\\\\[(]?\\\\s?(?<words>${words})\\\\s?[\\\\])]?\\\\*{0,2}(?<after>\\\\s*[:|–—·•»›-]+\\\\s*|,\\\\s+|\\\\.(?=\\\\s|$)\\\\s*|\\\\s*$|\\\\s+)`,\n    'iu',\n  )":
    { units: 120, why: 'the first 120 units of a line; put together from fixed words and runs of capped digits' },
  "shared/parse/liveblog/readStamp.ts new RegExp(`^\\\\s*${decoration}${label}`, 'iu')": {
    units: 120,
    why: 'the first 120 units of a line; put together from fixed words and runs of capped digits',
  },
  "shared/parse/liveblog/readStamp.ts new RegExp(`^\\\\s*${label}${ago}(?!${letter})[\\\\s,(·•|–—-]*`, 'iu')": {
    units: 120,
    why: 'the first 120 units of a line; put together from fixed words and runs of capped digits',
  },
  'shared/parse/liveblog/readStamp.ts /^\\s?(?:[ap]\\.?\\s?m\\.?|(?:مساء|ظهر|صباح)[اً]*|[صم](?!\\p{L})|ö[sö]|[قب]\\.ظ)(?!\\p{L})|(?<!\\p{L})hrs(?!\\p{L})/iu':
    { units: 120, why: 'recheck runs out of time on it; the rest of a stamp, from the first 120 units of a line' },
  'shared/parse/liveblog/weighOpening.ts /\\p{Lu}[\\p{L}’-]{1,40}(?:\\s(?:(?:al|el|bin|ibn|abu|van|von|de|bint|ul)[\\s-])?\\p{Lu}?[\\p{L}-]{0,20}\\p{Lu}[\\p{L}’-]{0,40}|\\s(?:al|el|ad|ash|as|an|ar|at|az)-\\p{Lu}[\\p{L}’-]{1,40})+/gu':
    {
      units: 8000,
      why: 'recheck runs out of time on it; the first paragraph of a post, cut to the longest that is weighed',
    },
  'shared/parse/liveblog/weighOpening.ts /^.{20,400}?[.!?؟…]["”»)]?(?=\\s|$)/su': {
    units: 8000,
    why: 'recheck runs out of time on it; the first paragraph of a post, cut to the longest that is weighed',
  },
  'shared/parse/liveblog/weighOpening.ts /\\p{Lu}[\\p{L}’-]*\\s$/u': {
    units: 30,
    why: 'the thirty units before a name',
  },
  'shared/parse/liveblog/weighOpening.ts /(?<!\\p{L})(?:this|these|following) (?:\\p{L}+ )?(?:infographic|video|photo|photograph|picture|image|map|tweet|footage|graphic|clip)s?(?!\\p{L})/iu':
    {
      units: 8000,
      why: 'recheck runs out of time on it; the first paragraph of a post, cut to the longest that is weighed',
    },
  'shared/parse/liveblog/weighOpening.ts /(?<!\\p{L})(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]his|that)\\s(?:\\p{L}+\\s)?(\\p{Ll}{4,})/gu':
    {
      units: 8000,
      why: 'recheck runs out of time on it; the first paragraph of a post, cut to the longest that is weighed',
    },
  'shared/parse/parseReport.ts /<!--[\\s\\S]{0,2000}?-->|<\\?[\\s\\S]{0,500}?\\?>/g': {
    units: 20000,
    why: 'the first 20,000 units of a page, and a run of at most 2,000 from each of its 5,000 openings: ten million steps at the worst',
  },
  'shared/parse/parseReport.ts /<newsitem[^<>]*>\\s*<identification/i': {
    units: 20000,
    why: 'the first 20,000 units of a page; a run ends at the next tag, so each start is read once',
  },
  'shared/parse/readLink.ts /^https?:\\/\\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\\d{1,4})?(?:[/?#][\\x21\\x23-\\x3b\\x3d\\x3f-\\x5b\\x5d\\x5f\\x61-\\x7a~]*)?$/i':
    {
      units: 1000000,
      why: 'recheck runs out of time on it; one address; anchored, runs of disjoint kinds of characters',
    },
  'shared/parse/scanMarkup.ts /<!ENTITY\\s+([\\w.-]{1,60})\\s+(?:"([^"]{0,2000})"|\'([^\']{0,2000})\')\\s*>/g': {
    units: 1000000,
    why: 'recheck runs out of time on it; the document type alone, a window of the page; every run is capped at 2,000',
  },
  'shared/parse/wire/readAnpa.ts /\\x16{0,2}\\x01([a-zA-Z])(\\d{3,4})\\x1f([^\\r\\n]{0,40})\\r?\\n/': {
    units: 400,
    why: 'the first 400 units of a message',
  },
  'shared/parse/wire/readAnpa.ts /^\\s*([a-z])\\s([a-z])\\s?\\x13[\\x11\\x12]?\\s?(.*?)\\s{1,}(\\d{1,2}-\\d{1,2})\\s{1,}(\\d{2,5})\\s*$/i':
    { units: 400, why: 'one line of a wire message, after its header matched' },
  'shared/parse/wire/readAnpa.ts /(\\d+)(?:st|nd|rd|th)\\s?ld/i': {
    units: 400,
    why: 'one line of a wire message, after its header matched',
  },
  'shared/parse/wire/readAnpa.ts /^(?:kill|withhold|correction|advisory)[\\s-]+|,.*$/gi': {
    units: 400,
    why: 'recheck runs out of time on it; one line of a wire message, after its header matched',
  },
  'shared/parse/wire/readAnpa.ts /[\\s-]+(?:kill|withhold|eliminat\\w*|correct\\w*|advisory|\\d+(?:st|nd|rd|th)\\s?ld)\\b.*$/i':
    { units: 400, why: 'recheck runs out of time on it; one line of a wire message, after its header matched' },
  'shared/parse/wire/readDateline.ts /^(.+?)\\s*\\(([^)]+)\\)/u': {
    units: 200,
    why: 'the first 200 units of a dateline',
  },
  'shared/parse/wire/readEmail.ts /^(?:delivered-to|received|return-path|from|to|subject|date|message-id|mime-version|content-type|x-[\\w-]+|dkim-signature|reply-to|sender|authentication-results):/i':
    { units: 20000, why: 'recheck runs out of time on it; one header of a mail, in its first 20,000 units' },
  'shared/parse/wire/readEmail.ts /^(?:mandatory\\s)?(?:kill|withdraw(?:n|al)?|retract(?:ion|ed)?|annul[ée]e?|аннулировано|отозвано|إلغاء|iptal)\\s*[:–—-]/iu':
    { units: 20000, why: 'recheck runs out of time on it; one header of a mail, in its first 20,000 units' },
  'shared/parse/wire/readEmail.ts /^(?:correct(?:ion|ed|s)?|update[ds]?|rectificatif|adds?|refile|уточнение|исправление|تصحيح|تحديث|düzeltme|güncelleme)\\s*(?:\\(?\\d+\\)?)?\\s*[:–—-]/iu':
    { units: 20000, why: 'recheck runs out of time on it; one header of a mail, in its first 20,000 units' },
  'shared/parse/wire/readEmail.ts /\\([^)]*\\)/g': { units: 200, why: 'the first 200 units of a Date header' },
  'shared/parse/wire/readEmail.ts /\\s*<[^>]*>\\s*$/': { units: 500, why: 'the first 500 units of a From header' },
  'shared/parse/wire/readIptc7901.ts /^(?:\\d+(?:ST|ND|RD|TH) LEAD|REFILE|LEAD|CORRECT\\w*|KILL\\w*|URGENT|UPDATE ?\\d*|EMBARGO\\w*|SPERRFRIST)\\b/i':
    { units: 1000000, why: 'recheck runs out of time on it; one line of a wire message, after its header matched' },
  'shared/parse/wire/readIptc7901.ts /(\\d+)(?:ST|ND|RD|TH) LEAD/i': {
    units: 200,
    why: 'one line of a wire message, after its header matched',
  },
  'shared/parse/wire/readIptc7901.ts /^[\\p{L}\\d.-]{1,60}[/-][\\p{L}\\d. -]{1,60}(?:\\/[\\p{L}\\d. -]{1,60}){0,8}\\/?$/u':
    {
      units: 1000000,
      why: 'recheck runs out of time on it; one line of a wire message, every run capped at 60 and the blocks parted by a stroke that no run holds',
    },
  "shared/parse/wire/readIptc7901.ts /^[\\p{Lu}\\p{Lo}][\\p{L}\\d ,.'-]{1,60} \\(\\p{L}{2,8}\\)\\s?[-–—]/u": {
    units: 1000000,
    why: 'recheck runs out of time on it; one line of a message; anchored, both runs capped',
  },
  'shared/parse/wire/splitMail.ts /(?:^|\\n\\r?\\n)From [^\\r\\n]{10,300}\\r?\\n(?=[\\w-]{1,40}:)/g': {
    units: 1000000,
    why: 'a file of mails; the run is capped at 300 and holds no line end, so that no two attempts read the same units',
  },
  'shared/parse/parseReport.ts /<\\/?[a-z][^<>]{0,200}>/i': {
    units: 20000,
    why: 'recheck runs out of time on it; the first 20,000 units of words beside documents, the run capped and without "<"',
  },
  'shared/parse/liveblog/isOneReport.ts /^[\\p{Lu}\\p{Lo}][^().!?]{1,60}\\s\\([^()]{2,40}\\)\\s?[–—-]{1,2}\\s?\\S/u': {
    units: 140,
    why: 'recheck runs out of time on it; the first 140 units of a line, each run capped and kept apart by a bracket',
  },
  'shared/parse/date/readZone.ts /(?<![\\p{L}/])(?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific|etc)\\/[a-z_+\\d-]{2,30}/u':
    {
      units: 200,
      why: 'recheck runs out of time on it; the words of a date, a closed list and one capped run behind it',
    },
  'shared/parse/liveblog/readChat.ts /^[\\u200e\\u200f\\u202a\\u202c]{0,3}([^:]{1,60}):\\s(?=\\S)/u': {
    units: 80,
    why: 'recheck runs out of time on it; the first 80 units of a message',
  },
  'shared/parse/readBrokenList.ts /"(?:_?items|results|data)"\\s{0,20}:\\s{0,20}\\[/': {
    units: 100000,
    why: 'the first 100,000 units of a list; both runs capped',
  },
  "shared/parse/readBrokenList.ts new RegExp(`\\\\{\\\\s{0,40}${name.replace(/[.*+?^${}()|[\\]\\\\]/g, '\\\\$&')}`, 'g')":
    { units: 1000000, why: 'a brace and the escaped name of a member, the run between them capped at 40' },
  'shared/parse/readDate.ts /\\d[:.h]\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?\\s{0,2}\\(?([A-Z]{3,5}(?:[+-]\\d{1,4})?(?![\\p{L}\\d])|[+-]\\d{2}:?\\d{2}(?!\\d)|[+-]\\d{1,2}(?![\\d:]))/u':
    { units: 120, why: 'recheck runs out of time on it; the first 120 units of a date' },
  "shared/parse/splitDocuments.ts new RegExp(`^<((?:[\\\\w-]{1,30}:)?(?:${rootNames}))[\\\\s>/]`, 'i')": {
    units: 2000,
    why: 'the 2,000 units behind a declaration; anchored, the prefix capped',
  },
  "shared/parse/splitDocuments.ts new RegExp(\n  `<!--|<!\\\\[CDATA\\\\[|<\\\\?xml\\\\s[^<>]{0,200}\\\\?>|<(/?)((?:[\\\\w-]{1,30}:)?(?:${rootNames}))(?=[\\\\s>/])|\\\\x16{0,2}\\\\x01(?=[a-z]\\\\d{3,4}\\\\x1f|\\\\s{0,4}[a-z]{2,4}\\\\d{3,4}\\\\s[1-9]\\\\s)|\\\\n(?=\\\\{)`,\n  'gi',\n)":
    { units: 1000000, why: 'every run is capped, and each alternative begins with a sign of its own' },
  'shared/parse/splitDocuments.ts /^<!DOCTYPE[^<>]{0,300}\\[/i': {
    units: 2000,
    why: 'recheck runs out of time on it; the 2,000 units behind a declaration; anchored, the run capped',
  },
  'shared/parse/splitDocuments.ts /^<[^<>]{0,100}>\\s*(?:<!--[^<>]{0,600}-->\\s*)?$/': {
    units: 1000,
    why: 'recheck runs out of time on it; the last thousand units of a page; anchored',
  },
  'shared/parse/splitDocuments.ts /\\sboundary\\s*=\\s*(?:"([^"\\r\\n]{1,100})"|([^\\s;"]{1,100}))/i': {
    units: 20000,
    why: 'recheck runs out of time on it; the first 20,000 units of a mail',
  },
  'shared/parse/splitDocuments.ts /^<[^<>]{0,2000}\\sguid\\s*=/': {
    units: 2100,
    why: 'recheck runs out of time on it; 2,100 units at a tag; anchored, the run capped',
  },
  'shared/parse/wire/readIptc7901.ts /(?:^|\\x01|\\n)\\s*\\x01?([a-z]{2,4})(\\d{3,4})\\s([1-9])\\s([a-z]{1,3})\\s(\\d{1,5})(?![\\w.,:])([^\\r\\n]{0,200})\\r?\\n/i':
    { units: 500, why: 'the first 500 units of a message' },
  'shared/parse/liveblog/readOpening.ts /^from (\\p{Lu}.{2,50}) (?:staff|team|reporters|correspondents)$/iu': {
    units: 100,
    why: 'recheck runs out of time on it; a line of a hundred units at most; anchored',
  },
  "shared/parse/liveblog/readOpening.ts /^(?:by\\s)?(\\p{Lu}[\\p{L}\\p{M}’'. -]{2,50}?)(?:\\s?[,|·•–—-]\\s|\\s)?(\\d.{3,60})$/iu":
    { units: 120, why: 'recheck runs out of time on it; a line of 120 units at most; anchored, every run capped' },
  "shared/parse/liveblog/readStamp.ts new RegExp(`^${digit}{1,2}\\\\.${digit}{2}\\\\s{1,3}[«\"“‘']?[\\\\p{Lu}\\\\p{Lo}]`, 'u')":
    { units: 300, why: 'the first 300 units of a line; anchored, every run capped' },
  'shared/parse/liveblog/readOpening.ts /^[^[\\].!?]{2,60}, \\[(\\d[^[\\]]{6,40})\\]:?$/u': {
    units: 120,
    why: 'recheck runs out of time on it where the machine is busy; a line of at most 120 units; anchored',
  },
  'shared/parse/liveblog/readStamp.ts /^\\s*\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}(?![Tt]\\d)(?=\\p{L})/u': {
    units: 1000000,
    why: 'recheck runs out of time on it where the machine is busy; anchored, every run of digits capped',
  },
  'shared/parse/liveblog/readStamp.ts /^\\s*(TS[Iİ]|GMT|UTC|МСК)\\s(?=\\d{1,2}[:.]\\d{2})/iu': {
    units: 1000000,
    why: 'recheck runs out of time on it where the machine is busy; anchored, one of four words',
  },
  'shared/stories/fileIntoStory.ts /\\s+\\S*$/': { units: 200, why: 'a title already cut to the longest title' },
  'shared/text/decodeEntities.ts /&(?:#[xX]([0-9a-fA-F]{1,8})|#(\\d{1,9})|([A-Za-z][\\w.-]{0,40}));?/y': {
    units: 1000000,
    why: 'sticky: tried once at each ampersand, its runs capped at eight, nine and forty letters',
  },
  'shared/text/squeezeSpace.ts new RegExp(`^(?:${space.source})$`)': {
    units: 1,
    why: 'one of the three classes of white space above its callers; given one unit at a time',
  },
};
