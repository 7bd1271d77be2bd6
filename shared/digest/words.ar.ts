import type { PersonRange } from '../model/inferred.ts';
import type { Day } from '../model/time.ts';
import type { Words } from './words.ts';

const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
/** The month names of Syria and Iraq. */
const months = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
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
type Counted = readonly [one: string, two: string, few: string, many: string];
const report: Counted = ['تقرير واحد', 'تقريران', 'تقارير', 'تقريراً'];
const source: Counted = ['مصدر واحد', 'مصدران', 'مصادر', 'مصدراً'];
const outlet: Counted = ['جهة واحدة', 'جهتان', 'جهات', 'جهة'];
const story: Counted = ['قصة واحدة', 'قصتان', 'قصص', 'قصة'];
const place: Counted = ['موقع واحد', 'موقعان', 'مواقع', 'موقعاً'];
const correction: Counted = ['تصحيح واحد', 'تصحيحان', 'تصحيحات', 'تصحيحاً'];
const edition: Counted = ['نشرة واحدة', 'نشرتان', 'نشرات', 'نشرة'];
const language: Counted = ['لغة واحدة', 'لغتان', 'لغات', 'لغة'];
const dayCount: Counted = ['يوم واحد', 'يومان', 'أيام', 'يوماً'];
const minute: Counted = ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة'];
const hour: Counted = ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة'];

const none = 'لا';

function count(number: number, [one, two, few, many]: Counted): string {
  if (number === 0) return `${none} ${noun(0, [one, two, few, many])}`;
  if (number === 1) return one;
  if (number === 2) return two;
  return `${grouped(number)} ${noun(number, [one, two, few, many])}`;
}

/** Behind a word that governs it, where two are told otherwise. */
function countOf(number: number, counted: Counted): string {
  return number === 2 ? counted[1].replace(/ان$/, 'ين') : count(number, counted);
}

/** The counted word alone, for where the number stands apart. */
function noun(number: number, [one, , few, many]: Counted): string {
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
  dataUntil: (time) => `المعطيات حتى ${time}`,
  dataBetween: (from, until) => `المعطيات من ${from} حتى ${until}`,
  dayInNumbers: 'اليوم بالأرقام',
  spanInNumbers: 'هذه الأيام بالأرقام',
  wholeEdition: 'للنشرة كلها',
  reports: (number) => count(number, report),
  sources: (number) => count(number, source),
  numbers: {
    reports: (number) => noun(number, report),
    comparedWithDayBefore: (difference) =>
      difference === 0
        ? 'كاليوم السابق'
        : `${difference > 0 ? 'أكثر' : 'أقل'} من اليوم السابق بـ ${grouped(Math.abs(difference))}`,
    outlets: (number) => noun(number, outlet),
    inLanguages: (number) => `بـ ${countOf(number, language)}`,
    stories: (number) => noun(number, story),
    newStories: (number) => (number === 0 ? 'لا جديدة بينها' : `الجديد منها ${grouped(number)}`),
    oneSided: (number) => `${noun(number, story)} يصمت فيها أحد الطرفين`,
    unverified: (number) => `${count(number, report)} من دون تحقق`,
  },
  corrections: 'تصحيحات لما أُرسل إليكم',
  corrected: (name, when) => `صحّحت ${name} تقريرها، ${when}.`,
  withdrawn: (name, when) => `سحبت ${name} هذا التقرير، ${when}. لا يُعتمد عليه.`,
  withdrawnByDesk: (name, when) => `سحبت هذه النشرة تقرير ${name}، ${when}. لا يُعتمد عليه. السبب:`,
  fields: { headline: 'العنوان', toll: 'الحصيلة', text: 'النص', status: 'الحالة', place: 'المكان', claim: 'الرواية' },
  was: 'كان',
  now: 'صار',
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
  killed: (persons) => `القتلى: ${range(persons)}`,
  injured: (persons) => `الجرحى: ${range(persons)}`,
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
  failing: (name, problem) => `تعذرت قراءة ${name}: ${problem}`,
  missed: (name, from, to) => `قد تكون ${name} نشرت بين ${from} و${to} أخباراً لم تصل إلى هذه النشرة.`,
  gap: (area, reports, median) =>
    `فجوة محتملة في ${area}: ${count(reports, report)}، والمعتاد ${median} في اليوم. قد يكون هدوءاً وقد يكون غياباً للأخبار.`,
  leftOut: 'ما لم يُدرج',
  offTopic: (number) => `لم تُحفظ ${count(number, report)} في شؤون أخرى.`,
  moreStories: (number) => `لم تتسع النشرة لـ ${countOf(number, story)}.`,
  moreRelated: (number) => `لم تتسع النشرة لمواد أخرى ذات صلة: ${grouped(number)}.`,
  withdrawnSince: (number) => `${count(number, report)} سُحبت بعد إغلاق النشرة فلم ترد هنا.`,
  copies: (number) => `${count(number, report)} كررت غيرها فعُدّت ولم تُقتبس.`,
  onThePage: 'كل شيء على صفحة هذه النشرة',
  evidence: (number) => `التقارير التي تستند إليها: ${grouped(number)}`,
  copyOf: 'يكرر تقريراً آخر',
  quiet: 'لم يرد في هذه الساعات تقرير عن الحرب.',
  nothingAtLength: 'لا شيء هنا يستدعي أكثر من سطر.',
  notChosen: (stories) => `لم يرد شيء مما اخترتم. القصص في غيره: ${grouped(stories)}.`,
  unheard: 'تعذّر سماع أي مصدر: ما جرى في هذه الساعات غير معروف هنا.',
  about: 'كل جملة أعلاه جملة نشرها أحد بنصها، مع مصدرها. لا تضيف «ديتلاين» إلا العناوين الفرعية والأعداد.',
  preferences: 'التفضيلات',
  unsubscribe: 'إلغاء الاشتراك',
  comma: '، ',
  none,
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
