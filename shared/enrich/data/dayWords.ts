/** Words beside a date that say what part it has, folded, in five languages. Own lists. */

/** Who says a thing on a day: verbs whose day is that of the saying. */
export const speech = new Set(
  'said says say told reported reports announced stated added published statement confirmed tweeted warned urged condemned denied accused called demanded blamed claimed described rejected dismissed welcomed appealed vowed documented concluded قال قالت اعلن اعلنت افاد افادت ذكر ذكرت اكد اكدت نفي نفت сообщил сообщила сообщили сообщило заявил заявила заявили заявило dedi acikladi declare annonce indique affirme rapporte precise'.split(
    ' ',
  ),
);
/** What stands before or about a day to come. */
export const futures = new Set(
  'will to next coming upcoming scheduled planned plans due expected until سوف المقبل القادم будет состоится планируется gelecek prochain prochaine'.split(
    ' ',
  ),
);
/** Words before a bare month, and before a bare year. */
export const monthPrepositions = new Set(
  'in since during last late early mid of until by from before after as through this next until and في منذ خلال شهر в с за до den beri ayinda en depuis fin debut'.split(
    ' ',
  ),
);
export const yearPrepositions = new Set(
  'in since of from during by until before after late early mid to and between عام سنه منذ في عام в с году yilinda yilindan en depuis'.split(
    ' ',
  ),
);
