/** What the fetching of a feed says of a failure, by the code or the words that stand in its sentence → the same in Arabic. First match holds. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/\(429\)|come less often/, 'يطلب الخادم أن نقلّل من السؤال.'],
  [/\(503\)|overloaded/, 'الخادم مثقل أو قيد الصيانة.'],
  [/\(410\)|gone for good/, 'يقول الخادم إن هذه التغذية أُلغيت نهائياً.'],
  [/\(40[17]\)|carries a user name/, 'يطلب الخادم اسم مستخدم وكلمة مرور.'],
  [/\(402\)/, 'لم تعد التغذية مجانية.'],
  [/\(403\)|keeps us out/, 'يرفض الخادم طلبنا.'],
  [/\(404\)|moved or ended/, 'لا شيء في هذا العنوان؛ نُقلت التغذية أو توقفت.'],
  [/\(451\)/, 'يحجب الخادم هذه التغذية لأسباب قانونية.'],
  [/stands before this site/, 'يحول حارس الموقع دون قراءته آلياً.'],
  [/dealer in names/, 'تركت الجهة هذا العنوان.'],
  [/empty page|nothing to say/, 'أجاب الخادم بصفحة فارغة.'],
  [/\(5\d\d\)|fails at its own end|answers with an error/, 'في الخادم عطل.'],
  [/\([1-4]\d\d\)|redirects|points elsewhere|nothing changed|came instead of/, 'لا يقود العنوان إلى تغذية.'],
  [/cannot be found|has no address|name may have lapsed/, 'لا وجود لهذا العنوان على الشبكة.'],
  [/name service/, 'لم تجب خدمة الأسماء.'],
  [/refuses connections/, 'يرفض الخادم الاتصال.'],
  [/closed the connection/, 'انقطع الاتصال قبل اكتمال الجواب.'],
  [/in time|did not finish|within \d+|gave no answer/, 'لم يجب الخادم في الوقت المتاح.'],
  [/certificate|https|protected connection|protects connections/, 'لا يمكن الاتصال بالخادم اتصالاً آمناً.'],
  [/no way to|The connection to/, 'لا سبيل إلى الخادم من هنا.'],
  [/unpack|packs its answer|larger than|cut short/, 'وصل الجواب تالفاً أو أكبر مما يُقرأ.'],
  [/not an address on the public internet|not a public site|no web address|Only http|Port \d/, 'ليس هذا عنواناً يُسأل.'],
];

/** For a sentence that nobody has put into Arabic: what is certain of it. */
export const unnamedReason = 'لم يجب الخادم كما ينبغي.';

/** Why a feed could not be read, for readers of Arabic; the sentence itself is written for whoever keeps the registry. */
export function reasonInArabic(problem: string): string {
  return reasons.find(([words]) => words.test(problem))?.[1] ?? unnamedReason;
}
