/** Month names as outlets write them; a name ends at a letter that is not its own, so "march" is not "mars". */
const months: [number, string][] = [
  [
    1,
    'january jan januar januari janvier janv enero ene gennaio gen janeiro января январь янв ocak oca يناير كانون-الثاني ژانویه ianuarie ιαν ιανουαρίου januára leden ledna stycznia január çile rêbendan کانوونی-دووەم',
  ],
  [
    2,
    'february feb februar februari février fevrier févr fevr fév febrero febbraio fevereiro февраля февраль фев şubat subat şub فبراير شباط φεβ február lutego února sibat reşemî شوبات فوریه',
  ],
  [
    3,
    'march mar märz maerz mrz maart mars marzo março marco марта март мар mart مارس آذار اذار μαρ μάρ március marca března adar ئازار ئازاری ئادار ئاداری',
  ],
  [
    4,
    'april apr avril avr abril abr aprile апреля апрель апр nisan nis أبريل ابريل إبريل نيسان απρ április kwietnia dubna nîsan نیسان نیسانی آوریل',
  ],
  [
    5,
    'may mai mei mayo maggio maio мая май mayıs mayis مايو أيار ايار μάι μαι μαϊ május maja května gulan ئایار ئایاری مه',
  ],
  [
    6,
    'june jun juni juin junio giugno junho июня июнь июн haziran haz يونيو حزيران ιουν ιούν június czerwca června hezîran حوزەیران حوزەیرانی ژوئن',
  ],
  [
    7,
    'july jul juli juillet juil julio luglio julho июля июль июл temmuz tem يوليو تموز ιουλ ιούλ július lipca července tîrmeh تەممووز تەمووز تەمووزی ژوئیه جولای',
  ],
  [
    8,
    'august aug août aout agosto ago августа август авг ağustos agustos ağu أغسطس اغسطس آب اب αυγ αύγ augusztus sierpnia srpna tebax ئاب ئابی اوت',
  ],
  [
    9,
    'september sept sep septembre septiembre settembre setembro сентября сентябрь сен сент eylül eylul eyl سبتمبر أيلول ايلول σεπ szeptember września září îlon ئەیلوول ئەیلوولی سپتامبر',
  ],
  [
    10,
    'october oct oktober okt octobre octubre ottobre outubro октября октябрь окт ekim eki أكتوبر اكتوبر تشرين-الأول تشرين-الاول οκτ október października října cotmeh تشرینی-یەکەم اکتبر',
  ],
  [
    11,
    'november nov novembre noviembre novembro ноября ноябрь ноя kasım kasim kas نوفمبر تشرين-الثاني νοε νοέ listopada mijdar تشرینی-دووەم نوامبر',
  ],
  [
    12,
    'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro декабря декабрь дек aralık aralik ara ديسمبر كانون-الأول كانون-الاول δεκ grudnia prosince berfanbar کانوونی-یەکەم دسامبر',
  ],
];
/** Month, 1 to 12, by its name in lower case. */
export const monthByName = new Map(
  months.flatMap(([number, names]) => names.split(' ').map((name) => [name.replace('-', ' '), number] as const)),
);
