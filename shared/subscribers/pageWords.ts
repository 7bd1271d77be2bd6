import type { Topic } from '../model/subscriber.ts';
import { arabicMonths, arabicWeekdays } from '../text/arabicCalendar.ts';
import type { ChoiceGroup } from './choices.ts';

export type PageLocale = 'en' | 'ar';

/** What the subscription pages and the confirmation mail say. */
export interface PageWords {
  name: string;
  comma: string;
  /** Sunday first. */
  weekdays: readonly string[];
  months: readonly string[];
  otherLanguage: string;
  subscribe: { title: string; lead: string; email: string; frame: string; button: string; promise: string };
  checkMail: { title: string; text: string; again: string };
  confirm: { title: string; text: string; button: string };
  confirmed: { title: string; text: string; change: string };
  preferences: {
    title: string;
    lead: string;
    places: string;
    actors: string;
    /** What the folds of long lists are called. */
    groups: Record<Exclude<ChoiceGroup, 'countries'>, string>;
    /** How many of a fold are ticked, or may be. */
    folded(ticked: number, all: number): string;
    languages: string;
    topics: string;
    topicNames: Record<Topic, string>;
    leastStatus: string;
    leastStatuses: Record<'any' | 'checked' | 'confirmed', string>;
    data: { title: string; text: string; export: string; erase: string };
    nothingChosen: string;
    frequency: string;
    frequencies: Record<'daily' | 'weekdays' | 'weekly', string>;
    frame: string;
    hour: string;
    timeZone: string;
    timeZoneNote: string;
    quietDays: string;
    quietChoices: Record<'send' | 'skip', string>;
    button: string;
    alerts: {
      title: string;
      lead: string;
      killed: string;
      none: string;
      atLeast(killed: number): string;
      chemical: string;
      mostADay: string;
    };
    saved: string;
    /** What a reader who is mailed nothing must be told of these choices. */
    standing: Record<'pending' | 'unsubscribed' | 'suppressed', string>;
    /** `at`: `Wednesday 2015-12-23, 06:00 (Asia/Baghdad)`. */
    next(at: string): string;
  };
  unsubscribe: { title: string; text: string; button: string };
  unsubscribed: { title: string; text: string; again: string };
  erase: { title: string; text: string; button: string };
  erased: { title: string; text: string };
  problems: Record<PageProblem, string>;
  problem: string;
  mail: { subject: string; text: string; ignore: string };
}

export type PageProblem = 'no-address' | 'expired' | 'bad-link' | 'too-large' | 'not-a-choice' | 'not-found' | 'failed';

const english: PageWords = {
  name: 'Dateline',
  comma: ', ',
  months: 'January February March April May June July August September October November December'.split(' '),
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  otherLanguage: 'العربية',
  subscribe: {
    title: 'The war in Syria and Iraq, once a day',
    lead: 'What was reported, by whom, and how sure it is: one mail a day, every sentence with its source.',
    email: 'Your e-mail address',
    frame: 'Language of the mail',
    button: 'Subscribe',
    promise: 'We send nothing before you confirm. No tracking; unsubscribing is one click.',
  },
  checkMail: {
    title: 'Look into your mail',
    text: 'If this address can be subscribed, a mail with a link is on its way. The digest comes only after you follow the link; it works for three days.',
    again: 'Nothing there after some minutes? Look among the unwanted mail, or try again.',
  },
  confirm: {
    title: 'One more click',
    text: 'Press the button and the daily digest is sent to you.',
    button: 'Yes, send me the digest',
  },
  confirmed: {
    title: 'You are subscribed',
    text: 'The next digest is yours.',
    change: 'Choose places, languages, days and hour',
  },
  preferences: {
    title: 'Preferences',
    lead: 'Corrections to what you were sent always reach you, whatever you choose here.',
    places: 'Places',
    actors: 'Sides and forces',
    groups: {
      syria: 'Governorates of Syria',
      iraq: 'Governorates of Iraq',
      governments: 'Governments, ministries, parties',
      forces: 'Armies, police, services',
      groups: 'Armed groups',
      militias: 'Militias',
      foreign: 'Other states and their forces',
    },
    folded: (ticked, all) => (ticked > 0 ? `${ticked} of ${all}` : `${all}`),
    languages: 'Languages of the reports',
    topics: 'Topics',
    topicNames: {
      fighting: 'Strikes, shelling, fighting',
      chemical: 'Chemical weapons',
      civilians: 'Displacement, aid, water and power',
      prisoners: 'Prisoners, hostages, trials',
      talks: 'Talks and truces',
    },
    leastStatus: 'How sure a story must be',
    leastStatuses: {
      any: 'any',
      checked: 'not what its own report says could not be checked',
      confirmed: 'two independent sources, or disputed',
    },
    data: {
      title: 'Your data',
      text: 'We keep your address, these choices, and when which edition was mailed to you. Nothing else.',
      export: 'Show me all of it',
      erase: 'Erase it',
    },
    nothingChosen: 'Nothing ticked means everything.',
    frequency: 'How often',
    frequencies: {
      daily: 'Every day',
      weekdays: 'Monday to Friday, the weekend on Monday',
      weekly: 'Mondays, the whole week',
    },
    frame: 'Language of the mail',
    hour: 'At what hour',
    timeZone: 'Time zone',
    timeZoneNote: 'Region/City, like Asia/Baghdad. Summer time is kept for you.',
    quietDays: 'On days without news for you',
    quietChoices: { send: 'say so in a short mail', skip: 'send nothing' },
    button: 'Save',
    alerts: {
      title: 'Alerts',
      lead: 'A mail of its own, as a rule within ten minutes of our filing the report, within your places, actors and topics. Off unless you choose.',
      killed: 'Stories with this many killed',
      none: 'no alert',
      atLeast: (killed) => `${killed} or more`,
      chemical: 'Any report of chemical weapons',
      mostADay: 'At most, a day',
    },
    saved: 'Saved.',
    standing: {
      pending:
        'You have not confirmed yet, so nothing is mailed to you. Follow the link in our mail, or ask for another.',
      unsubscribed:
        'You are unsubscribed, so nothing is mailed to you whatever is chosen here. To begin again, subscribe and follow the link in the new mail.',
      suppressed:
        'Nothing is mailed to this address: a mail of ours was called unwanted, or the mailbox refused it. What is chosen here does not change that.',
    },
    next: (at) => `Your next digest: ${at}.`,
  },
  unsubscribe: {
    title: 'Unsubscribe',
    text: 'Press the button and no further digest is sent to you.',
    button: 'Unsubscribe',
  },
  unsubscribed: {
    title: 'You are unsubscribed',
    text: 'No further digest is sent to this address.',
    again: 'Subscribe again',
  },
  erase: {
    title: 'Erase your data',
    text: 'Your subscription ends at once, and your address and choices are deleted. What stays is a keyed hash, from which nobody can read your address: for a few weeks in the list of what was mailed, and for as long as you have complained or your mailbox refuses us, so that you are not mailed again.',
    button: 'Yes, erase it',
  },
  erased: { title: 'Erased', text: 'Your address and your choices are deleted. No further digest is sent to you.' },
  problems: {
    'no-address': 'This is no e-mail address we can write to. Give one like name@example.org.',
    expired: 'This link has expired. Subscribe again, or use the link in a newer mail.',
    'bad-link': 'This link is not whole. Copy all of it from the mail.',
    'too-large': 'This form is larger than any of ours.',
    'not-a-choice': 'Something in this form was not on offer. Nothing was changed.',
    'not-found': 'There is no such page.',
    failed: 'Something failed on our side. Nothing was changed; please try again.',
  },
  problem: 'That did not work',
  mail: {
    subject: 'Confirm your subscription to Dateline',
    text: 'Somebody, we hope you, asked that the daily digest on the war in Syria and Iraq be sent to this address. Follow this link and press the button to confirm:',
    ignore: 'If it was not you, do nothing: nothing will be sent. The link works for three days.',
  },
};

const arabic: PageWords = {
  name: 'ديتلاين',
  comma: '، ',
  months: arabicMonths,
  weekdays: arabicWeekdays,
  otherLanguage: 'English',
  subscribe: {
    title: 'الحرب في سوريا والعراق، مرة في اليوم',
    lead: 'ما نُشر، ومن نشره، ومدى التثبت منه: رسالة واحدة في اليوم، كل جملة مع مصدرها.',
    email: 'عنوان بريدكم الإلكتروني',
    frame: 'لغة الرسالة',
    button: 'اشتراك',
    promise: 'لا نرسل شيئاً قبل أن تؤكدوا. لا تتبّع، وإلغاء الاشتراك بنقرة واحدة.',
  },
  checkMail: {
    title: 'راجعوا بريدكم',
    text: 'إن أمكن اشتراك هذا العنوان فستصله رسالة فيها رابط. لا تُرسل النشرة إلا بعد فتح الرابط، وهو صالح ثلاثة أيام.',
    again: 'لم يصل شيء بعد دقائق؟ انظروا في البريد غير المرغوب فيه، أو حاولوا مرة أخرى.',
  },
  confirm: {
    title: 'بقيت نقرة واحدة',
    text: 'اضغطوا الزر فتُرسل إليكم النشرة اليومية.',
    button: 'نعم، أرسلوا إليّ النشرة',
  },
  confirmed: { title: 'تم اشتراككم', text: 'النشرة القادمة لكم.', change: 'اختيار الأماكن واللغات والأيام والساعة' },
  preferences: {
    title: 'التفضيلات',
    lead: 'تصحيحات ما أُرسل إليكم تصلكم دائماً، مهما اخترتم هنا.',
    places: 'الأماكن',
    actors: 'الأطراف والقوات',
    groups: {
      syria: 'محافظات سوريا',
      iraq: 'محافظات العراق',
      governments: 'الحكومات والوزارات والأحزاب',
      forces: 'الجيوش والشرطة والأجهزة',
      groups: 'الفصائل المسلحة',
      militias: 'الميليشيات',
      foreign: 'الدول الأخرى وقواتها',
    },
    folded: (ticked, all) => (ticked > 0 ? `${ticked} من ${all}` : `${all}`),
    languages: 'لغات التقارير',
    topics: 'المواضيع',
    topicNames: {
      fighting: 'الغارات والقصف والقتال',
      chemical: 'الأسلحة الكيميائية',
      civilians: 'النزوح والإغاثة والماء والكهرباء',
      prisoners: 'الأسرى والرهائن والمحاكمات',
      talks: 'المحادثات والهدن',
    },
    leastStatus: 'درجة التثبت المطلوبة',
    leastStatuses: {
      any: 'أي درجة',
      checked: 'من دون ما يقول تقريره نفسه إنه تعذر التحقق منه',
      confirmed: 'مصدران مستقلان، أو موضع خلاف',
    },
    data: {
      title: 'بياناتكم',
      text: 'نحفظ عنوانكم وهذه الخيارات ومتى أُرسلت إليكم أي نشرة. لا شيء غير ذلك.',
      export: 'اعرضوا كل ذلك',
      erase: 'احذفوه',
    },
    nothingChosen: 'عدم الاختيار يعني كل شيء.',
    frequency: 'الوتيرة',
    frequencies: {
      daily: 'كل يوم',
      weekdays: 'من الاثنين إلى الجمعة، وعطلة الأسبوع يوم الاثنين',
      weekly: 'أيام الاثنين، الأسبوع كله',
    },
    frame: 'لغة الرسالة',
    hour: 'في أي ساعة',
    timeZone: 'المنطقة الزمنية',
    timeZoneNote: 'بصيغة Region/City، مثل Asia/Baghdad. يُراعى التوقيت الصيفي تلقائياً.',
    quietDays: 'في الأيام التي لا أخبار لكم فيها',
    quietChoices: { send: 'رسالة قصيرة تقول ذلك', skip: 'لا يُرسل شيء' },
    button: 'حفظ',
    alerts: {
      title: 'التنبيهات',
      lead: 'رسالة مستقلة خلال عشر دقائق من وصول الخبر إلينا، ضمن أماكنكم ومواضيعكم. لا تُرسل ما لم تختاروها.',
      killed: 'أحداث قُتل فيها',
      none: 'لا تنبيه',
      atLeast: (killed) => `${killed} أو أكثر`,
      chemical: 'كل تقرير عن أسلحة كيميائية',
      mostADay: 'في اليوم على الأكثر',
    },
    saved: 'تم الحفظ.',
    standing: {
      pending: 'لم تؤكدوا اشتراككم بعد، فلا يُرسل إليكم شيء. افتحوا الرابط في رسالتنا أو اطلبوا رسالة أخرى.',
      unsubscribed:
        'أُلغي اشتراككم، فلا يُرسل إليكم شيء مهما اخترتم هنا. للبدء من جديد اشتركوا وافتحوا الرابط في الرسالة الجديدة.',
      suppressed:
        'لا يُرسل شيء إلى هذا العنوان: وُصفت رسالة منا بأنها غير مرغوب فيها أو رفضها صندوق البريد. ما تختارونه هنا لا يغيّر ذلك.',
    },
    next: (at) => `نشرتكم القادمة: ${at}.`,
  },
  unsubscribe: { title: 'إلغاء الاشتراك', text: 'اضغطوا الزر فلا تُرسل إليكم نشرة بعد الآن.', button: 'إلغاء الاشتراك' },
  unsubscribed: { title: 'أُلغي اشتراككم', text: 'لن تُرسل نشرة أخرى إلى هذا العنوان.', again: 'الاشتراك من جديد' },
  erase: {
    title: 'حذف بياناتكم',
    text: 'ينتهي اشتراككم فوراً ويُحذف عنوانكم وخياراتكم. يبقى رمز مشفّر لا يُقرأ منه عنوانكم: أسابيع قليلة في قائمة ما أُرسل، وما دمتم قد اشتكيتم أو كان بريدكم يرفضنا، كي لا نكتب إليكم مرة أخرى.',
    button: 'نعم، احذفوه',
  },
  erased: { title: 'تم الحذف', text: 'حُذف عنوانكم وخياراتكم. لن تُرسل إليكم نشرة أخرى.' },
  problems: {
    'no-address': 'هذا ليس عنوان بريد يمكننا الكتابة إليه. مثال: name@example.org',
    expired: 'انتهت صلاحية هذا الرابط. اشتركوا من جديد أو استعملوا رابطاً من رسالة أحدث.',
    'bad-link': 'هذا الرابط ناقص. انسخوه كاملاً من الرسالة.',
    'too-large': 'هذا النموذج أكبر من أي نموذج لدينا.',
    'not-a-choice': 'في النموذج ما لم يكن معروضاً. لم يتغير شيء.',
    'not-found': 'لا توجد صفحة كهذه.',
    failed: 'وقع خلل لدينا. لم يتغير شيء، حاولوا مرة أخرى.',
  },
  problem: 'تعذر ذلك',
  mail: {
    subject: 'تأكيد اشتراككم في ديتلاين',
    text: 'طلب أحدهم، ونرجو أن يكون أنتم، إرسال النشرة اليومية عن الحرب في سوريا والعراق إلى هذا العنوان. افتحوا هذا الرابط واضغطوا الزر للتأكيد:',
    ignore: 'إن لم تكونوا أنتم فلا تفعلوا شيئاً، ولن يُرسل شيء. الرابط صالح ثلاثة أيام.',
  },
};

export function pageWordsOf(locale: PageLocale): PageWords {
  return locale === 'ar' ? arabic : english;
}
