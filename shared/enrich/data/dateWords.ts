/** Names of months and weekdays, and words for days relative to the report, in the desk's languages; all folded. */
import type { Word } from '../../text/readWords.ts';

const months: Record<string, string[]> = {
  en: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  fr: [
    'janvier',
    'fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
  ],
  de: [
    'januar',
    'februar',
    'marz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  tr: ['ocak', 'subat', 'mart', 'nisan', 'mayis', 'haziran', 'temmuz', 'agustos', 'eylul', 'ekim', 'kasim', 'aralik'],
  ru: [
    'январь января январе',
    'февраль февраля феврале',
    'март марта марте',
    'апрель апреля апреле',
    'май мая мае',
    'июнь июня июне',
    'июль июля июле',
    'август августа августе',
    'сентябрь сентября сентябре',
    'октябрь октября октябре',
    'ноябрь ноября ноябре',
    'декабрь декабря декабре',
  ],
  // The Levant's months and the Egyptian ones; "كانون الأول" is read with its second word.
  ar: [
    'يناير',
    'فبراير شباط',
    'مارس اذار',
    'ابريل نيسان',
    'مايو ايار',
    'يونيو حزيران',
    'يوليو تموز',
    'اغسطس اب',
    'سبتمبر ايلول',
    'اكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
};

/** Months whose name is also another word: they need a preposition, a day or a year beside them. */
const doubtful = new Set([
  'may',
  'march',
  'mar',
  'mart',
  'mars',
  'sept',
  'jan',
  'dec',
  'ekim',
  'kasim',
  'ocak',
  'اب',
  'нояб',
  'mai',
  'мае',
  'мая',
  'март',
]);

const weekdays: Record<string, string[]> = {
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  de: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'],
  tr: [
    'pazar pazari pazara',
    'pazartesi pazartesiyi pazartesiye',
    'sali saliyi saliya',
    'carsamba carsambayi carsambaya',
    'persembe persembeyi persembeye',
    'cuma cumayi cumaya',
    'cumartesi cumartesiyi cumartesiye',
  ],
  ru: [
    'воскресенье воскресенья воскресеньем',
    'понедельник понедельника понедельником',
    'вторник вторника вторником',
    'среда среду среды средои',
    'четверг четверга четвергом',
    'пятница пятницу пятницы пятницеи',
    'суббота субботу субботы субботои',
  ],
  ar: ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت'],
};

const monthNumbers: Record<string, Map<string, number>> = {};
for (const [language, names] of Object.entries(months)) {
  monthNumbers[language] = new Map(
    names.flatMap((forms, index) => forms.split(' ').map((form): [string, number] => [form, index + 1])),
  );
}
const weekdayNumbers: Record<string, Map<string, number>> = {};
for (const [language, names] of Object.entries(weekdays)) {
  weekdayNumbers[language] = new Map(
    names.flatMap((forms, index) => forms.split(' ').map((form): [string, number] => [form, index])),
  );
}

const levantine: Record<string, number> = {
  'كانون الثاني': 1,
  'تشرين الاول': 10,
  'تشرين الثاني': 11,
  'كانون الاول': 12,
};

const levantineHeads = new Set(Object.keys(levantine).map((pair) => pair.split(' ')[0]!));

export function monthOf(
  word: Word,
  next: Word | undefined,
  language: string,
): { month: number; words: number; sure: boolean } | undefined {
  if (word.script === 'arabic' && levantineHeads.has(word.folded)) {
    const pair = next === undefined ? undefined : levantine[`${word.folded} ${next.folded}`];
    if (pair !== undefined) return { month: pair, words: 2, sure: true };
  }
  if (word.script === 'latin' && language === 'en' && word.capitals === 'none') return undefined;
  const month = (monthNumbers[language] ?? monthNumbers.en!).get(word.folded);
  return month === undefined ? undefined : { month, words: 1, sure: !doubtful.has(word.folded) };
}

/**
 * "dans la nuit de mardi à mercredi", "ليل الثلاثاء الأربعاء", "salıyı çarşambaya bağlayan gece", "в ночь со вторника на среду": a night
 * belongs to the day it ends in, so the first of two days in a row is no date of its own.
 */
export function opensNight(words: Word[], at: number, language: string): boolean {
  const between = nightBetween[language];
  if (between === undefined) return false;
  const next = between.has(words[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  const second = words[next];
  if (second === undefined || !(weekdayNumbers[language] ?? weekdayNumbers.en!).has(second.folded.replace(/^و/, '')))
    return false;
  return words.slice(Math.max(0, at - 4), next + 4).some(({ folded }) => nights.has(folded));
}

const nightBetween: Record<string, Set<string>> = {
  fr: new Set(['a', 'au']),
  ru: new Set(['на']),
  tr: new Set(['i', 'yi']),
  ar: new Set(['علي', 'الي']),
};
const nights = new Set('nuit ночь ليل ليله الليل gece geceye baglayan'.split(' '));

export function weekdayOf(word: Word, before: Word | undefined, language: string, after?: Word): number | undefined {
  if (
    language === 'ar' &&
    before?.folded !== 'يوم' &&
    before?.folded !== 'امس' &&
    before?.folded !== 'اليوم' &&
    word.folded === 'الاحد'
  )
    return undefined;
  // "pazar" is also a market, "pazar günü" a Sunday.
  if (
    language === 'tr' &&
    /^pazar[ia]?$/.test(word.folded) &&
    !/^(?:gunu|gecesi|aksami|sabahi|baglayan|pazartesiye)$/.test(after?.folded ?? '')
  )
    return undefined;
  return (weekdayNumbers[language] ?? weekdayNumbers.en!).get(word.folded);
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/** What stands before the count and behind the unit of "so long ago", folded. */
export const agoWords: Record<string, { lead: string[]; trail: string[] }> = {
  en: { lead: [], trail: ['ago'] },
  fr: { lead: ['il', 'y', 'a'], trail: [] },
  de: { lead: ['vor'], trail: [] },
  ru: { lead: [], trail: ['назад'] },
  tr: { lead: [], trail: ['once'] },
  ar: { lead: ['قبل'], trail: [] },
};

/** Units of time as they stand behind a count; `word=2` says a count by itself, `word=1` one of it where no count stands before it. */
const unitWords: Record<string, Record<CalendarUnit, string>> = {
  en: { day: 'day days', week: 'week weeks', month: 'month months', year: 'year years' },
  fr: { day: 'jour jours', week: 'semaine semaines', month: 'mois', year: 'an ans annee annees' },
  de: { day: 'tag tagen', week: 'woche wochen', month: 'monat monaten', year: 'jahr jahren' },
  ru: {
    day: 'день=1 дня днеи дня',
    week: 'неделю=1 недели недель',
    month: 'месяц=1 месяца месяцев',
    year: 'год=1 года лет',
  },
  tr: { day: 'gun', week: 'hafta', month: 'ay', year: 'yil sene' },
  ar: {
    day: 'يوم=1 يومين=2 ايام يوما',
    week: 'اسبوع=1 اسبوعين=2 اسابيع اسبوعا',
    month: 'شهر=1 شهرين=2 اشهر شهور شهرا',
    year: 'عام=1 عامين=2 اعوام عاما سنه=1 سنتين=2 سنوات',
  },
};

export interface CountedUnit {
  unit: CalendarUnit;
  count?: number;
  /** Never behind a count. */
  alone?: boolean;
}

export const countedUnits: Record<string, Map<string, CountedUnit>> = {};
for (const [language, units] of Object.entries(unitWords)) {
  const forms = new Map<string, CountedUnit>();
  for (const [unit, words] of Object.entries(units))
    for (const word of words.split(' ')) {
      const [form = '', count] = word.split('=');
      forms.set(form, {
        unit: unit as CalendarUnit,
        ...(count !== undefined && { count: Number(count), alone: count === '2' }),
      });
    }
  countedUnits[language] = forms;
}

/**
 * The night before the report's day, or the small hours of it, said by one word or phrase; it is a date only where no day stands beside it
 * ("dün gece", "ليل الثلاثاء").
 */
const nightWords: Record<string, string[]> = {
  en: ['overnight'],
  fr: ['dans la nuit', 'a l aube'],
  de: ['nachts'],
  ru: ['ночью', 'на рассвете'],
  tr: ['gece', 'gece yarisi', 'safakta'],
  ar: ['ليلا', 'فجرا', 'عند الفجر'],
};

/**
 * What says that a weekday is still to come. `beside`: right before or behind it; `verb` and `endings` of verbs: in its clause; `past`:
 * verbs by which its clause tells what has been; `verbBehind`: the language sets its verb behind the day.
 */
interface FutureSigns {
  beside: RegExp;
  verb: RegExp;
  endings?: RegExp;
  /** What is put off to a day: the verb, and the word before the day where the language has one. */
  movedTo?: RegExp;
  to?: RegExp;
  past: RegExp;
  verbBehind: boolean;
}

export const futureSigns: Record<string, FutureSigns> = {
  en: {
    beside: / (?:next|coming|until) /,
    movedTo: /^(?:adjourned|postponed|delayed|moved|put|pushed|deferred|rescheduled)$/,
    to: /^(?:to|till)$/,
    verb: /^(?:will|shall|would|scheduled|due|expected|planned|planning|plans|intends|upcoming|deadline|expires|slated)$/,
    past: /^(?:said|told|killed|was|were|had|did|has|have|came|hit|struck|began|met|took|left|started|launched|attacked|died|announced|agreed|attacked|shelled|captured|seized|reported|destroyed|returned|entered|arrived)$/,
    verbBehind: false,
  },
  fr: {
    beside: / (?:prochain|prochains) /,
    movedTo: /^(?:report|renvoy|repouss|ajourn|differe|decal)/,
    to: /^(?:a|au)$/,
    verb: /^(?:seront|sera|auront|aura|feront|fera|iront|ira|doit|doivent|devrait|devraient|prevue?s?|attendue?s?)$/,
    endings: /(?:eront|era|iront|ira|dront|dra)$/,
    past: /^(?:ont|avait|avaient|etait|etaient|tue|tues|annonce|declare|affirme)$/,
    verbBehind: false,
  },
  ru: {
    beside: / (?:следующии|следующую|следующее|следующем|будущую|ближаишую|ближаишии) /,
    movedTo: /^(?:перен|отлож|назнач)/,
    to: /^на$/,
    verb: /^(?:состоится|состоятся|проидет|проидут|начнется|начнутся|будет|будут|возобновятся|возобновится|встретятся|встретится|соберутся|соберется|планируется|планируют|намерен|намерены|намерена|ожидается|прибудет|прибудут|проведет|проведут|обсудит|обсудят|рассмотрит|вступит|запланирован[аоы]?|назначен[аоы]?)$/,
    past: /^(?:был[аои]?|сообщил[аои]?|заявил[аои]?|погиб(?:ли|ла)?|убит[аоы]?|произошел|произошл[ао]|прошл[аои]|прошел|начал(?:ся|ась|ись|ось))$/,
    verbBehind: true,
  },
  tr: {
    beside: / (?:gelecek|onumuzdeki) /,
    movedTo: /^(?:kaldi|ertelen|birakil|alindi)/,
    verb: /^(?:planlaniyor|bekleniyor)$/,
    endings: /(?:a[cg]a[kg]i?|e[cg]e[kg]i?|acagini|ecegini|acaklarini|eceklerini|acaklar|ecekler|acaktir|ecektir)$/,
    past: /(?:[dt][iu](?:ler|lar)?|m[iu]s)$/,
    verbBehind: true,
  },
  ar: {
    beside: / (?:غد|غدا|المقبل|المقبله|القادم|القادمه|المقبلين) /,
    movedTo: /^[وف]?(?:اجل|ارجي|ارجا|تاجل|تاجيل)/,
    to: /^الي$/,
    verb: /^و?(?:سوف|المقرر|المرتقب|المزمع|المتوقع|يعتزم|تعتزم|سيجتمع|ستجتمع|سيعقد|ستعقد|سيلتقي|ستلتقي|سيبدا|ستبدا|سيصل|ستصل|سيزور|ستزور|سيبحث|ستبحث|ستستانف|سيستانف|ستجري|سيجري|سيتم|ستنطلق|سينطلق|سيناقش|ستناقش|سيشارك|ستشارك|سيصوت|سيكون|ستكون)$/,
    past: /^[وف]?(?:قال|قالت|اعلن|اعلنت|قتل|قتلت|اصيب|وقع|وقعت|شن|شنت|قصف|قصفت|كان|كانت|استهدف|استهدفت|سيطر|سيطرت)$/,
    verbBehind: true,
  },
};

export interface RelativeDate {
  words: number;
  days?: number;
  /** Whole weeks, from Monday to Sunday. */
  weeks?: number;
  months?: number;
  years?: number;
}

const phrases: Record<string, [string, RelativeDate][]> = {
  en: [
    ['earlier today', { words: 2, days: 0 }],
    ['later today', { words: 2, days: 0 }],
    ['this morning', { words: 2, days: 0 }],
    ['this afternoon', { words: 2, days: 0 }],
    ['this evening', { words: 2, days: 0 }],
    ['his morning', { words: 2, days: 0 }],
    ['her morning', { words: 2, days: 0 }],
    ['last night', { words: 2, days: -1 }],
    ['yesterday evening', { words: 2, days: -1 }],
    ['last week', { words: 2, weeks: -1 }],
    ['last month', { words: 2, months: -1 }],
    ['next month', { words: 2, months: 1 }],
    ['last year', { words: 2, years: -1 }],
    ['next year', { words: 2, years: 1 }],
    ['today', { words: 1, days: 0 }],
    ['tonight', { words: 1, days: 0 }],
    ['yesterday', { words: 1, days: -1 }],
    ['tomorrow', { words: 1, days: 1 }],
  ],
  fr: [
    ['aujourd hui', { words: 2, days: 0 }],
    ['ce matin', { words: 2, days: 0 }],
    ['avant hier', { words: 2, days: -2 }],
    ['la nuit derniere', { words: 3, days: -1 }],
    ['hier', { words: 1, days: -1 }],
    ['cette nuit', { words: 2, days: 0 }],
    ['cet apres midi', { words: 3, days: 0 }],
    ['le mois prochain', { words: 3, months: 1 }],
    ['l an prochain', { words: 3, years: 1 }],
    ['l annee derniere', { words: 3, years: -1 }],
    ['ce soir', { words: 2, days: 0 }],
    ['demain', { words: 1, days: 1 }],
    ['la semaine derniere', { words: 3, weeks: -1 }],
    ['le mois dernier', { words: 3, months: -1 }],
    ['l an dernier', { words: 3, years: -1 }],
  ],
  de: [
    ['heute', { words: 1, days: 0 }],
    ['letzte woche', { words: 2, weeks: -1 }],
    ['vergangene woche', { words: 2, weeks: -1 }],
    ['gestern', { words: 1, days: -1 }],
    ['morgen', { words: 1, days: 1 }],
  ],
  tr: [
    ['bugun', { words: 1, days: 0 }],
    ['bu sabah', { words: 2, days: 0 }],
    ['evvelsi gun', { words: 2, days: -2 }],
    ['onceki gun', { words: 2, days: -2 }],
    ['bu gece', { words: 2, days: 0 }],
    ['bu aksam', { words: 2, days: 0 }],
    ['dun gece', { words: 2, days: -1 }],
    ['onumuzdeki ay', { words: 2, months: 1 }],
    ['gelecek ay', { words: 2, months: 1 }],
    ['gelecek yil', { words: 2, years: 1 }],
    ['dun', { words: 1, days: -1 }],
    ['yarin', { words: 1, days: 1 }],
    ['gecen hafta', { words: 2, weeks: -1 }],
    ['gecen ay', { words: 2, months: -1 }],
    ['gecen yil', { words: 2, years: -1 }],
  ],
  ru: [
    ['сегодня', { words: 1, days: 0 }],
    ['позавчера', { words: 1, days: -2 }],
    ['прошлои ночью', { words: 2, days: -1 }],
    ['минувшеи ночью', { words: 2, days: -1 }],
    ['вчера', { words: 1, days: -1 }],
    ['завтра', { words: 1, days: 1 }],
    ['накануне', { words: 1, days: -1 }],
    ['этои ночью', { words: 2, days: 0 }],
    ['на прошлои неделе', { words: 3, weeks: -1 }],
    ['в прошлом месяце', { words: 3, months: -1 }],
    ['в следующем месяце', { words: 3, months: 1 }],
    ['в будущем году', { words: 3, years: 1 }],
    ['в прошлом году', { words: 3, years: -1 }],
  ],
  ar: [
    ['صباح اليوم', { words: 2, days: 0 }],
    ['فجر اليوم', { words: 2, days: 0 }],
    ['ظهر اليوم', { words: 2, days: 0 }],
    ['مساء اليوم', { words: 2, days: 0 }],
    ['مساء امس', { words: 2, days: -1 }],
    ['ليل امس', { words: 2, days: -1 }],
    ['ليله امس', { words: 2, days: -1 }],
    ['فجر امس', { words: 2, days: -1 }],
    ['صباح امس', { words: 2, days: -1 }],
    ['البارحه', { words: 1, days: -1 }],
    ['اليوم', { words: 1, days: 0 }],
    ['اول امس', { words: 2, days: -2 }],
    ['اول من امس', { words: 3, days: -2 }],
    ['الليله الماضيه', { words: 2, days: -1 }],
    ['امس', { words: 1, days: -1 }],
    ['غدا', { words: 1, days: 1 }],
    ['الاسبوع الماضي', { words: 2, weeks: -1 }],
    ['الشهر الماضي', { words: 2, months: -1 }],
    ['الشهر المقبل', { words: 2, months: 1 }],
    ['العام المقبل', { words: 2, years: 1 }],
    ['السنه الماضيه', { words: 2, years: -1 }],
    ['العام الماضي', { words: 2, years: -1 }],
  ],
};

const phraseIndex: Record<string, Map<string, [string[], RelativeDate][]>> = {};
for (const [language, entries] of Object.entries(phrases)) {
  const byFirst = new Map<string, [string[], RelativeDate][]>();
  for (const [phrase, relative] of entries) {
    const parts = phrase.split(' ');
    const known = byFirst.get(parts[0]!) ?? [];
    known.push([parts, relative]);
    byFirst.set(parts[0]!, known);
  }
  phraseIndex[language] = byFirst;
}

/** A relative date that begins at word `at`; the longest phrase first. */
export function dateWords(words: Word[], at: number, language: string): RelativeDate | undefined {
  const candidates = (phraseIndex[language] ?? phraseIndex.en!).get(words[at]?.folded ?? '');
  return candidates?.find(([parts]) => parts.every((part, offset) => words[at + offset]?.folded === part))?.[1];
}

/** The phrases of the night by their first word. */
const nightIndex = Object.fromEntries(
  Object.entries(nightWords).map(([language, phrases]) => {
    const byFirst = new Map<string, string[][]>();
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      byFirst.set(parts[0]!, [...(byFirst.get(parts[0]!) ?? []), parts]);
    }
    return [language, byFirst];
  }),
);

/** How many words at `at` say the night by themselves; 0 when none do. */
export function nightOf(words: Word[], at: number, language: string): number {
  const phrases = (nightIndex[language] ?? nightIndex.en!).get(words[at]!.folded);
  if (phrases === undefined) return 0;
  let longest = 0;
  for (const parts of phrases) {
    if (parts.length > longest && parts.every((part, offset) => words[at + offset]?.folded === part))
      longest = parts.length;
  }
  return longest;
}
