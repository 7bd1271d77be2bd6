import type { PersonRange } from '../model/inferred.ts';
import type { Day } from '../model/time.ts';
import { arabicMonths as months, arabicWeekdays as weekdays } from '../text/arabicCalendar.ts';
import { reasonInArabic } from './reasonInArabic.ts';
import type { Counted, Words } from './words.ts';

const languageNames: Record<string, string> = {
  ar: 'العربية',
  ckb: 'الكردية',
  de: 'الألمانية',
  en: 'الإنكليزية',
  es: 'الإسبانية',
  fa: 'الفارسية',
  fr: 'الفرنسية',
  he: 'العبرية',
  it: 'الإيطالية',
  ku: 'الكردية',
  kmr: 'الكردية',
  ru: 'الروسية',
  tr: 'التركية',
};

/** Arabic counts one, two, three to ten, and more, each in its own way: [مفرد، مثنى، جمع، تمييز]. */
type Forms = readonly [one: string, two: string, few: string, many: string];
const report: Forms = ['تقرير واحد', 'تقريران', 'تقارير', 'تقريراً'];
const source: Forms = ['مصدر واحد', 'مصدران', 'مصادر', 'مصدراً'];
const outlet: Forms = ['جهة واحدة', 'جهتان', 'جهات', 'جهة'];
const story: Forms = ['قصة واحدة', 'قصتان', 'قصص', 'قصة'];
const place: Forms = ['موقع واحد', 'موقعان', 'مواقع', 'موقعاً'];
const correction: Forms = ['تصحيح واحد', 'تصحيحان', 'تصحيحات', 'تصحيحاً'];
const edition: Forms = ['نشرة واحدة', 'نشرتان', 'نشرات', 'نشرة'];
const language: Forms = ['لغة واحدة', 'لغتان', 'لغات', 'لغة'];
const dayCount: Forms = ['يوم واحد', 'يومان', 'أيام', 'يوماً'];
const minute: Forms = ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة'];
const hour: Forms = ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة'];

function count(number: number, [one, two, few, many]: Forms): string {
  if (number === 0) return `لا ${noun(0, [one, two, few, many])}`;
  if (number === 1) return one;
  if (number === 2) return two;
  return `${grouped(number)} ${noun(number, [one, two, few, many])}`;
}

/** Behind a word that governs it, where two are told otherwise. */
function countOf(number: number, forms: Forms): string {
  return number === 2 ? forms[1].replace(/ان$/, 'ين') : count(number, forms);
}

/** What is counted, below its number and with it; `what` is said of one or many, `ofTwo` of two. */
function counted(number: number, forms: Forms, what = '', ofTwo = what): Counted {
  const more = number === 2 ? ofTwo : what;
  return { name: noun(number, forms) + more, said: count(number, forms) + more };
}

/** The counted word alone, for where the number stands apart. */
function noun(number: number, [one, two, few, many]: Forms): string {
  if (number === 2) return two;
  const last = number % 100;
  if (last >= 3 && last <= 10) return few;
  return last >= 11 ? many : (one.split(' ')[0] ?? one);
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function range({ min, max }: PersonRange): string {
  if (max === null) return `${grouped(min)} على الأقل`;
  if (min === max) return grouped(min);
  return min === 0 ? `حتى ${grouped(max)}` : `من ${grouped(min)} إلى ${grouped(max)}`;
}

/** Cities whose clocks readers go by; others are named in Latin letters. */
const cities: Record<string, string> = {
  'Africa/Algiers': 'الجزائر',
  'Africa/Cairo': 'القاهرة',
  'Africa/Casablanca': 'الدار البيضاء',
  'Africa/Khartoum': 'الخرطوم',
  'Africa/Nairobi': 'نيروبي',
  'Africa/Tripoli': 'طرابلس',
  'Africa/Tunis': 'تونس',
  'America/Chicago': 'شيكاغو',
  'America/Los_Angeles': 'لوس أنجلوس',
  'America/New_York': 'نيويورك',
  'America/Sao_Paulo': 'ساو باولو',
  'America/Toronto': 'تورونتو',
  'Asia/Aden': 'عدن',
  'Asia/Amman': 'عمّان',
  'Asia/Baghdad': 'بغداد',
  'Asia/Bahrain': 'البحرين',
  'Asia/Beirut': 'بيروت',
  'Asia/Damascus': 'دمشق',
  'Asia/Dubai': 'دبي',
  'Asia/Gaza': 'غزة',
  'Asia/Hebron': 'الخليل',
  'Asia/Istanbul': 'إسطنبول',
  'Asia/Jerusalem': 'القدس',
  'Asia/Karachi': 'كراتشي',
  'Asia/Kuwait': 'الكويت',
  'Asia/Muscat': 'مسقط',
  'Asia/Nicosia': 'نيقوسيا',
  'Asia/Qatar': 'قطر',
  'Asia/Riyadh': 'الرياض',
  'Asia/Tehran': 'طهران',
  'Asia/Tokyo': 'طوكيو',
  'Australia/Sydney': 'سيدني',
  'Europe/Amsterdam': 'أمستردام',
  'Europe/Athens': 'أثينا',
  'Europe/Berlin': 'برلين',
  'Europe/Brussels': 'بروكسل',
  'Europe/Copenhagen': 'كوبنهاغن',
  'Europe/Dublin': 'دبلن',
  'Europe/Helsinki': 'هلسنكي',
  'Europe/Istanbul': 'إسطنبول',
  'Europe/Kiev': 'كييف',
  'Europe/Kyiv': 'كييف',
  'Europe/London': 'لندن',
  'Europe/Madrid': 'مدريد',
  'Europe/Moscow': 'موسكو',
  'Europe/Oslo': 'أوسلو',
  'Europe/Paris': 'باريس',
  'Europe/Prague': 'براغ',
  'Europe/Rome': 'روما',
  'Europe/Stockholm': 'ستوكهولم',
  'Europe/Vienna': 'فيينا',
  'Europe/Warsaw': 'وارسو',
  'Europe/Zurich': 'زوريخ',
};
const cityOf = (timeZone: string): string =>
  cities[timeZone] ?? timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const weekday = (day: Day): string => `${weekdays[dateOf(day).getUTCDay()]} ${shortDay(day)}`;
const shortDay = (day: Day): string => `${dateOf(day).getUTCDate()} ${months[dateOf(day).getUTCMonth()]}`;

export const arabicWords: Words = {
  locale: 'ar',
  direction: 'rtl',
  title: 'سوريا والعراق',
  day: (day) => `${weekday(day)} ${dateOf(day).getUTCFullYear()}`,
  weekday,
  shortDay,
  marks: {
    confirmed_multi_source: 'مصدران فأكثر',
    single_source: 'مصدر واحد',
    unverified: 'لم يُتحقق منه',
    disputed: 'موضع خلاف',
    statement: 'تصريح',
  },
  markMeanings: {
    confirmed_multi_source: 'مصدران مستقلان على الأقل يقولان الشيء نفسه، وناقلو وكالة واحدة مصدر واحد',
    single_source: 'مصدر واحد يقول ذلك',
    unverified: 'التقرير نفسه يقول إنه تعذر التحقق',
    disputed: 'هناك من ينفيه',
    statement: 'ما أعلنه أحد أو رآه أو نواه',
  },
  viewOnline: 'عرض في المتصفح',
  minutes: (minutes) => `القراءة: ${count(minutes, minute)}`,
  zone: (timeZone) => (timeZone === 'UTC' ? 'بالتوقيت العالمي' : `بتوقيت ${cityOf(timeZone)}`),
  dataUntil: (time) => `المعطيات حتى ${time}`,
  dataBetween: (from, until) => `المعطيات من ${from} حتى ${until}`,
  dayInNumbers: 'اليوم بالأرقام',
  spanInNumbers: 'هذه الأيام بالأرقام',
  wholeEdition: 'للنشرة كلها',
  reports: (number) => count(number, report),
  sources: (number) => count(number, source),
  numbers: {
    reports: (number) => counted(number, report),
    comparedWithDayBefore: (difference) =>
      difference === 0
        ? 'كاليوم السابق'
        : `${difference > 0 ? 'أكثر' : 'أقل'} من اليوم السابق بـ ${grouped(Math.abs(difference))}`,
    outlets: (number) => counted(number, outlet),
    inLanguages: (number) => (number === 2 ? 'بلغتين' : `بـ ${count(number, language)}`),
    stories: (number) => counted(number, story),
    newStories: (number, of) => {
      if (of === 1) return number === 0 ? 'ليست جديدة' : 'جديدة';
      if (number === 0) return 'لا جديدة بينها';
      return number === of ? 'كلها جديدة' : `الجديد منها ${grouped(number)}`;
    },
    oneSided: (number) => {
      const silent = number === 2 ? 'فيهما طرف صامت' : 'فيها طرف صامت';
      return { name: silent, said: `${count(number, story)} ${silent}` };
    },
    unverified: (number) => `${count(number, report)} من دون تحقق`,
  },
  corrections: 'تصحيحات لما أُرسل إليكم',
  corrected: (name, when) => `صحّحت ${name} تقريرها، ${when}.`,
  withdrawn: (name, when) => `سحبت ${name} هذا التقرير، ${when}. لا يُعتمد عليه.`,
  withdrawnByDesk: (name, when) => `سحبت هذه النشرة تقرير ${name}، ${when}. لا يُعتمد عليه. السبب:`,
  fields: { headline: 'العنوان', toll: 'الحصيلة', text: 'في النص', place: 'المكان' },
  added: 'أُضيف',
  takenOut: 'حُذف',
  was: 'كان',
  mapCaption: 'الدوائر: التقارير. الجزء المصمت: أكّده مصدر ثانٍ. الحلقة المتقطعة: رواية غير مؤكدة.',
  mapTitle: 'من أين تأتي التقارير',
  mapSubtitle: (day, reports, places) => `${day} · ${reports}، ${count(places, place)}`,
  mapNote: 'Natural Earth. الحدود كما تُرسم عادةً ولا تعبّر عن موقف.',
  mapUnit: 'تقارير',
  mapSolid: 'الجزء المصمت: أكّده مصدر ثانٍ',
  areasTitle: (days) =>
    days === 1 ? 'تقارير اليوم بحسب المنطقة' : `التقارير في اليوم، آخر ${countOf(days, dayCount)}`,
  areasNote: (usual) =>
    `${usual ? 'الخط المتقطع: وسيط الأيام السابقة.' : 'الأيام أقل من أن يُعرف المعتاد.'} المقياس واحد في كل الرسوم.`,
  median: (number) => `الوسيط ${number}`,
  mapAlt: (items, more) => `خريطة سوريا والعراق: ${items.join('؛ ')}${more > 0 ? `؛ ومواقع أخرى: ${more}` : ''}.`,
  mapAltItem: (name, reports, confirmed) => `${name} ${count(reports, report)}، المؤكد ${confirmed}`,
  areasAlt: (days, items) => `التقارير في اليوم خلال ${countOf(days, dayCount)}، بحسب المنطقة: ${items.join('؛ ')}.`,
  areasAltItem: (name, today, median) => `${name} ${today} اليوم${median === undefined ? '' : `، الوسيط ${median}`}`,
  dayOfStory: (number) => (number === 1 ? 'قصة جديدة' : `اليوم ${number} من القصة`),
  newSince: (since) => `الجديد منذ ${since ?? 'أمس'}`,
  changes: {
    'one-story': 'ما ورد هنا خبرين هو خبر واحد',
    toll: 'الحصيلة المعلنة',
    denial: 'هناك الآن من ينفي',
    'second-source': 'مصدر ثانٍ يورد الخبر الآن',
    place: 'مكان آخر',
    report: 'تقرير يضيف إليها',
  },
  sides: {
    claim: 'طرف يقول',
    denial: 'طرف آخر ينفي',
    answer: 'الطرف الآخر يقول',
    other: 'الطرف الآخر',
    silent: (party) => `صامت: لم يردنا قول من جهة «${party}».`,
  },
  toll: 'الحصيلة بحسب المصدر',
  tollCourse: 'القتلى كما أُعلنوا على التوالي',
  killed: (persons) => (persons.max === 0 ? 'لا قتلى' : `القتلى: ${range(persons)}`),
  injured: (persons) => (persons.max === 0 ? 'لا جرحى' : `الجرحى: ${range(persons)}`),
  noCasualties: 'بلا ضحايا',
  range,
  unnamedWire: 'برقية بلا اسم وكالة',
  citing: (name) => `نقلاً عن ${name}`,
  received: (when) => `وصل ${when}`,
  languages: (code) => languageNames[code.split('-')[0] ?? code] ?? code,
  brief: 'وردت أيضاً',
  unchanged: 'لا جديد جوهرياً فيها',
  related: 'ذات صلة، من خارج الحرب',
  coverage: 'التغطية',
  heard: (heard, total) =>
    total === 0
      ? 'تصل التقارير هنا بالبرقيات وحدها.'
      : `${heard === 0 ? 'لم يُسمع أي مصدر' : `سُمع ${heard}`} من أصل ${countOf(total, source)}.`,
  silent: (name, hours) => `${name} صامتة منذ ${countOf(hours, hour)}.`,
  moreSilent: (number) => `مصادر صامتة أخرى: ${grouped(number)}.`,
  failing: (name, problem) => `تعذرت قراءة ${name}: ${reasonInArabic(problem)}`,
  moreFailing: (number) => `مصادر أخرى تعذرت قراءتها: ${grouped(number)}.`,
  missed: (name, from, to) => `قد تكون ${name} نشرت بين ${from} و${to} أخباراً لم تصل إلى هذه النشرة.`,
  gap: (area, reports, median) =>
    `فجوة محتملة في ${area}: ${count(reports, report)}، والمعتاد ${median} في اليوم. قد يكون هدوءاً وقد يكون غياباً للأخبار.`,
  leftOut: 'ما لم يُدرج',
  offTopic: (number) => `ما لم يُحفظ لأنه في شؤون أخرى: ${count(number, report)}.`,
  moreStories: (number) => `ما لم تتسع له النشرة: ${count(number, story)}.`,
  moreRelated: (number) => `لم تتسع النشرة لمواد أخرى ذات صلة: ${grouped(number)}.`,
  withdrawnSince: (number) => `ما سُحب بعد إغلاق النشرة فلم يرد هنا: ${count(number, report)}.`,
  copies: (number) => `ما كرر غيره فعُدّ ولم يُقتبس: ${count(number, report)}.`,
  alertsWithheld: (number) => `تنبيهات لم تُرسل إليكم لأنكم بلغتم الحد اليومي الذي اخترتموه: ${grouped(number)}.`,
  onThePage: 'كل شيء على صفحة هذه النشرة',
  evidence: (number) => `التقارير التي تستند إليها: ${grouped(number)}`,
  copyOf: 'يكرر تقريراً آخر',
  quiet: 'لم يرد في هذه الساعات تقرير عن الحرب.',
  nothingAtLength: 'لا شيء هنا يستدعي أكثر من سطر.',
  notChosen: (stories) => `لم يرد شيء مما اخترتم. القصص في غيره: ${grouped(stories)}.`,
  notLeft: (stories) => `لم يبقَ شيء مما اخترتم: سُحب منذ ذلك بعض ما ورد. القصص في النشرة كلها: ${grouped(stories)}.`,
  allWithdrawn: 'كل ما ورد عن الحرب في هذه الساعات سُحب بعد إغلاق النشرة.',
  unheard: 'تعذّر سماع أي مصدر: ما جرى في هذه الساعات غير معروف هنا.',
  partlyHeard: (heard, total) =>
    `لم تُمكن قراءة سوى ${grouped(heard)} من أصل ${countOf(total, source)}: قد يغيب هنا كثير مما جرى في هذه الساعات.`,
  partlyHeardShort: (heard, total) => `قُرئ ${grouped(heard)} من ${countOf(total, source)} فقط`,
  unheardShort: 'تعذّرت قراءة أي مصدر',
  about: 'كل جملة أعلاه جملة نشرها أحد بنصها، مع مصدرها. لا تضيف «ديتلاين» إلا العناوين الفرعية والأعداد.',
  preferences: 'التفضيلات',
  unsubscribe: 'إلغاء الاشتراك',
  comma: '، ',
  joint: ' - ',
  archive: {
    all: 'كل النشرات',
    thisLanguage: 'العربية',
    subscribe: 'الاشتراك',
    feedTitle: 'ديتلاين: سوريا والعراق يوماً بيوم',
    feeds: 'النشرات كخلاصة إلكترونية:',
    calendar: 'التقويم',
    weekBegins: 6,
    weekdays,
    month: (first) => `${months[dateOf(first).getUTCMonth()]} ${dateOf(first).getUTCFullYear()}`,
    year: (year) => `نشرات عام ${year}`,
    editions: (number) => count(number, edition),
    stories: (number) => count(number, story),
    correctionCount: (number) => count(number, correction),
    corrections: 'التصحيحات',
    correctionsNote: 'ما صححته الجهات أو سحبته بعد أن أوردته نشرة، كما ذكرته نشرات الأسابيع الأخيرة.',
    noCorrections: 'لا شيء في الأسابيع الأخيرة.',
  },
  alert: {
    title: 'تنبيه',
    chemical: 'تقارير عن أسلحة كيميائية',
    because: (crossing) =>
      crossing === 'chemical'
        ? 'طلبتم إبلاغكم فوراً بما يُنشر عن الأسلحة الكيميائية.'
        : `طلبتم إبلاغكم فوراً بكل حدث قُتل فيه ${crossing} أو أكثر.`,
    about:
      'كثيراً ما تخطئ التقارير الأولى. ما يُصحح منها أو يُسحب يرد في نشرتكم القادمة. عدد التنبيهات وموضوعها باختياركم:',
  },
  subject: (day) => `سوريا والعراق، ${day}`,
  preheader: ({ reports, outlets, stories, disputed, corrections }) =>
    [
      reports === 0 ? count(0, report) : `${count(reports, report)} من ${countOf(outlets, outlet)}`,
      count(stories, story),
      ...(disputed > 0 ? [`موضع خلاف: ${disputed}`] : []),
      ...(corrections > 0 ? [count(corrections, correction)] : []),
    ].join(' · '),
};
