/** How desks withdraw copy, as `foldLine` folds it, at the head of a line: behind each stands a mark, a number, or nothing. */
export const killLabel =
  /^(?:(?:(?:mandatory|urgent|story|bulletin) )?kills?(?:[ ,!-]{1,3}(?:mandatory )?kill){0,4}|withdraw(?:n|al|s)?|retract(?:ion|ed|s)?|story (?:killed|withdrawn|retracted)|elimination|annul(?:ation|e|ee|ez|ons|er)?(?: annulation){0,3}|(?:depeche|article|info) (?:annulee?|retiree?|supprimee?)|retrait|annullierung|annulliert|zuruckgezogen|ruckzug|(?:meldung|text|bericht) (?:zuruckgezogen|annulliert|gestrichen)|streichung|anulacion|anulad[oa]|anular|retirad[oa]|annullamento|annullat[oa]|(?:аннулир|отозван|отзыв|снят)\p{L}{0,8}(?: (?:сообщени|материал|новост|заметк)\p{L}{0,3})?|(?:сообщени|материал|новост|заметк)\p{L}{0,3} (?:аннулир|отозван|снят)\p{L}{0,6}|(?:الغاء|سحب)(?: (?:الغاء|سحب|خبر|الخبر|البرقية|نشر|المادة)){0,3}|(?:خبر |الخبر )?(?:ملغي|ملغاة|مسحوب)|iptal(?: iptal){0,3}|(?:haber )?(?:iptal edilmistir|geri cekil(?:di|mistir))|لغو(?: خبر)?|حذف خبر)(?!\p{L})/u;

/** A sentence to editors that takes copy back, whatever it goes on with. */
export const killSentence =
  /^(?:please |kindly |editors,? (?:please )?)?(?:(?:kill|disregard|withdraw|spike)(?: the| our| this)?(?: (?:\p{L}{2,12}) ){0,1}\s?(?:story|item|report|copy|dispatch|article|text|headline and story)(?!\p{L})|(?:please (?:kill|disregard|withdraw|ignore)|(?:please )?(?:do not|don't) (?:use|publish|run))(?= (?:\p{L}{2,5}\s?\d{3,4}|the|our|this|it|that)(?!\p{L}))|(?:veuillez|priere d[e']|merci d[e']|nous vous prions d[e'])\s?(?:bien vouloir )?(?:annuler|supprimer|ne pas (?:utiliser|publier|diffuser|tenir compte))|ne pas utiliser (?:la|notre|cette) (?:depeche|info)|(?:bitte )?(?:die |unsere |diese )?(?:meldung|text|bericht) \S{0,12}\s?(?:bitte )?(?:nicht (?:mehr )?verwenden|streichen|nicht veroffentlichen)|bitte (?:streichen|verwenden sie .{0,40} nicht)|(?:se ruega|rogamos|por favor,?) (?:anul|no (?:utili|publi|difun)|elimin|no tener)\p{L}{0,8}|(?:просьба|просим|пожалуйста,?) (?:аннулировать|не использовать|снять|отозвать|не публиковать (?:сообщение|материал|новость))|(?:يرجي|نرجو|الرجاء) (?:الغاء|سحب|عدم (?:استخدام|نشر|استعمال)(?= (?:ال)?(?:خبر|برقية|مادة|نبا)))|lutfen .{0,40}(?:iptal ed|kullanmay))/u;

/** Said of a report by its number, anywhere in the words to editors. */
export const takenBack =
  /(?:^|[^\p{L}])(?:kill(?:ed|s|ing)?|withdr[ae]w(?:n|s|ing|al)?|retract(?:ed|s|ing|ion)?|disregard|do not use|don't use|annul\p{L}{0,6}|ne pas utiliser|zuruckgezogen|zuruckziehen|nicht verwenden|anul\p{L}{0,6}|no utilizar|аннулир\p{L}{1,6}|отозван\p{L}{0,2}|отзыва\p{L}{1,5}|не использовать|الغاء|الغي|يلغي|ملغي|سحب|عدم استخدام|iptal)(?!\p{L})/u;

/** A part of the copy is mended, and the rest stands. */
export const partOnly =
  /^.{0,30}(?:graf|para|paragraph|line|sentence|quote|byline|headline only|paragraphe|phrase|absatz|satz|parrafo|frase|абзац|предложени|فقرة|جملة|paragraf|cumle)/u;
