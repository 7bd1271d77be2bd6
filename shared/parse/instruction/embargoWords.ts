/**
 * How desks say that copy must wait, as `foldLine` folds it. Each stands at the head of a line, a bracket or a clause, since the same words
 * within a sentence are news: of an embargo on arms, or of a court that forbids reporting.
 */

/** Until, in the languages below. */
export const untilWord =
  /^(?:until|till|'?til|to|for|before|prior to|jusqu'?(?:au|a la|a)?|avant|au|bis(?: zum)?|vor|hasta|antes de|fino|sino|ate|до|حتي|الي|لغاية|قبل|تا)(?![\p{L}\p{N}])/u;

/** The bare word: an instruction only with a time, or as a label in capitals, or alone on its line. */
export const bareEmbargo =
  /^(?:(?:under|in|sous|bajo|sotto|sob|unter|mit|под|تحت)\s)?(?:(?:an?|une?|el|l'|strict(?:ly)?|absolute|total|full|complete|media|press|news|data|publication|report|yayin|haber|basin|strictes?|strikte[mnrs]?|absolu|estricto|absoluto|stretto|строгим|строгое|полное|полным|kesin)\s{0,2}){0,3}(?:embargo(?:ed)?|ambargo(?:su)?|эмбарго|امبارگو)(?:\s(?:strict|absolu|total|estricto|release|time|date|period|lifts?|ends?|expires|expiry|в силе|на публикацию|на распространение|bitisi?|suresi|tarihi|saati))?(?![\p{L}\p{N}])/u;

/** Where the bare word stands behind one of these, copy is under it, and not a country. */
export const underIt = /^(?:under|sous|bajo|sotto|sob|unter|под|تحت)\s/u;

/** Nothing but an instruction, whatever follows. */
export const sureEmbargo =
  /^(?:(?:strict(?:ly)?|absolute) embargo(?=\s*(?:[:–—-]|until|till|$))|(?:under )(?:an? )?(?:strict|absolute|total|media|press|news) embargo(?=\s*(?:[:–—-]|until|till|$))|(?:strictly |now )?embargoed(?=\s*(?:[:–—\-[\]()*]|until\b|till\b|before\b|copy\b|$))|(?:strictly )?not (?:to be |for |intended for )(?:publication|publish|release|broadcast|use|posting|post|transmission|distribution|quoted|reported)(?:[,/ ]{1,2}(?:or |and )?(?:for )?(?:publication|publish|release|broadcast|use|posting|online|transmission|distribution|quoted|reported)(?:ed|ted)?){0,4}(?:ed|d|sed)?(?: in any form| online)?,? (?:before|until|till|prior to)\b|(?:please )?(?:do not|don't) (?:publish|release|broadcast|use|post|air|report|quote|transmit|distribute)(?:[,/ ]{1,2}(?:or |and )?(?:publish|release|broadcast|use|post|air|report|quote|transmit|distribute)){0,4}(?: this| the)?(?: report| release| story| copy| statement)?,? (?:before|until|till|prior to)\b|(?:please )?hold (?:for release|until|till)\b|held for release\b|(?:advance|adv) for (?:release|use|publication)\b|for advance use only\b|(?:a )?ne pas (?:etre )?(?:publi|diffus|utilis|repren|communiqu)\p{L}{1,6}(?: ou (?:publi|diffus|utilis)\p{L}{1,6})? avant\b|(?:diffusion|publication|reproduction) (?:strictement )?interdite (?:avant|jusqu)|sperrfrist\b|sperrvermerk\b|gesperrt bis\b|(?:bitte )?nicht vor\b(?=.{1,60}(?:veroffentlich|verwend|send|publizier))|embargad[oa] hasta\b|embargad[oa](?=\s*[:–—-])|no (?:publicar|difundir|divulgar|usar|utilizar)(?: (?:ni|o) (?:publicar|difundir|divulgar))? (?:antes|hasta)\b|prohibida (?:su|la) (?:publicacion|difusion|divulgacion)(?: antes| hasta)|no apto para publicacion|non (?:pubblicare|diffondere|divulgare) prima\b|embargado ate\b|nao publicar antes|(?:строго )?не (?:публиковать|распространять|использовать|разглашать|для публикации|для печати|подлежит (?:публикации|распространению))(?: и не \p{L}{4,14})?(?: ранее| раньше| до)(?!\p{L})|(?:публикация|распространение) (?:запрещен[ао]|не допускается)(?: ранее| раньше| до)(?!\p{L})|запрещено к (?:публикации|печати|распространению)|ambargolu(?:dur)?(?!\p{L})|(?:(?:هذا |هذه )?ال(?:خبر|تقرير|بيان|مادة|معلومات) )?(?:محظور|ممنوع|يمنع|يحظر|الرجاء عدم|يرجي عدم|نرجو عدم|لا يسمح ب)\s?(?:ال)?(?:نشر|نشره|بث|بثه|استخدامه|تداوله)(?:ها)?(?: او (?:ال)?(?:بث|نشر|تداول))?(?: هذا \p{L}{2,10})?(?=\s*(?:حتي|قبل|الا بعد|[:–—-]|$))|محظور (?:حتي|الي|لغاية)(?!\p{L})|(?:حظر (?:ال)?نشر|تحت (?:ال)?حظر) (?:حتي|الي|لغاية)(?=.{0,60}\d)|(?:غير|ليس) (?:مخصص |قابل )?(?:لل|ل)?نشر (?:قبل|حتي)|لا (?:ينشر|تنشر|يبث|يذاع) (?:قبل|حتي|الا بعد)|(?:انتشار|نشر)(?: اين (?:خبر|گزارش))? (?:ممنوع|تا|پيش از|قبل از)(?!\p{L})|ممنوعيت انتشار|غير ?قابل انتشار (?:تا|پيش از|قبل از)|تحريم خبري تا)/u;

/** Words that let copy go at an hour: they hold it only where that hour can be read. */
export const releaseAt =
  /^(?:for (?:release|publication|use|broadcast)(?: (?:only|not before|after|at or after|on or after|at|on|from))?(?=[\s:]{1,3}(?:\d|noon|midnight|\p{L}{3,9},? \d))|release (?:time|date|at|on)(?=[\s:]{1,3}\d)|not before(?=[\s:]{1,3}\d)|publication (?:autorisee|possible) (?:a partir|apres|des|le)|libre de publication (?:a partir|des|le)|(?:publikation |veroffentlichung |sendung )?frei (?:ab|fur|zur veroffentlichung ab)(?=\s.{0,20}\d)|(?:publicar|difundir) a partir|(?:публикация|печать) (?:разрешена|после|с)(?!\p{L})|можно публиковать (?:с|после)|للنشر (?:بعد|في|ابتداء|اعتبارا)|انتشار از)/u;

/** Languages that say it behind the hour: "24 Aralık 06:00'ya kadar ambargolu", "до 06:00 МСК не публиковать", "پیش از ساعت ۶ منتشر نشود". */
export const heldBehind =
  /(?:(?:kadar|dek|once)\s(?:kesinlikle |lutfen )?(?:ambargo|yayi[nm]la\p{L}{0,4}m|yayinlama|kullanma|kullanilma|paylasma|servis edilme)|(?:до|ранее|раньше)\s.{1,50}\s(?:не публиковать|не распространять|не использовать|публикация запрещена|эмбарго)|(?:تا|پيش از|قبل از)\s.{1,50}\s(?:منتشر ن|انتشار ن|ممنوع است)|(?:bis|vor)\s.{1,50}\s(?:gesperrt|nicht veroffentlichen)|(?:قبل|حتي)\s.{1,50}\s(?:ممنوع النشر|محظور النشر))/u;

/** "This report is under strict embargo until …": the sentence of one who sends copy, up to its verb. */
export const sentCopy =
  /^(?:please note:?(?: that)? |kindly note:?(?: that)? )?(?:(?:this|the|these|our|all|attached|enclosed|following|below|full)\s){1,4}(?:\p{L}{3,14}\s){0,2}(?:report|release|statement|text|copy|story|materials?|information|contents?|briefing|document|speech|study|news|item|article|data|findings|remarks|interview|email|mail|message|images?|footage|video)\s(?:is|are|remains?|stays?|will be|must|may|should|can|cannot)\s/u;

/** What follows the verb where the sentence holds copy. */
export const sentCopyHeld =
  /^(?:\p{L}{2,9}\s){0,3}(?:embargo(?:ed)?(?!\p{L})|not (?:to )?(?:be|for) .{2,60}(?:before|until|prior to|till)(?!\p{L}))/u;

/** "EMBARGO LIFTED", "эмбарго снято". */
export const freed =
  /^[\s:–—-]{0,4}(?:is |has been |now |est |ist |ha sido )?(?:no(?:ne|t applicable)?|lifted|over|expired|off|ended|removed|leve|aufgehoben|levantado|tolto|снято|нет|kalkti|kaldirildi|رفع|yok)(?!\p{L})/u;

/** A line can hold copy only with one of these: nine lines in ten are put aside by it. */
export const mayHold =
  /embarg|ambargo|эмбарго|امبارگو|for release|release (?:time|date|at|on)|for (?:use|publication|broadcast|advance)|not (?:to )?(?:be|for|intended|before)|(?:do not|don't) (?:publish|release|broadcast|use|post|air|report|quote|transmit|distribute)|hold (?:for|until|till)|sperr|gesperrt|nicht vor|frei (?:ab|f|zur)|ne pas |interdite|autoris|possible|libre de|(?:publicar|difundir) a partir|no (?:publi|difun|divul|us|utili|apto)|prohibida|non (?:pubbl|diff|divul)|nao publi|não publi|публик|распростран|печат|использовать|разглаша|yay[iı][nm]l|kullan|payla|servis ed|نشر|محظور|حظر|يبث|بث|يذاع|تداول|استخدام|انتشار|منتشر|تحریم خبری/iu;
