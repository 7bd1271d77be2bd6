export const auxiliaryWords = new Set(
  'has have had did does do not yet since also initially first subsequently separately publicly already briefly privately promptly strongly repeatedly later earlier further again previously flatly quickly immediately vehemently categorically both once still then was were is are been being'.split(
    ' ',
  ),
);

export const boundaryWords = new Set(
  'that when while as but after before because although though if where which who whom whose since until and or so however meanwhile in on at by from with of to for during near over under against into between among amid through'.split(
    ' ',
  ),
);

export const pronouns = new Set('he she they it'.split(' '));

export const relatives = new Set('which who whom that'.split(' '));

/** Each with its plural. */
const roles = `backers backer supporters supporter ally followers founders founder owner owners guard guards researcher researchers imam bishop
  activist activists source sources official officials spokesman spokeswoman spokesperson spokesmen minister ministry president army military police government governor mayor leader leaders group groups
  monitor monitors watchdog observatory agency organisation organization network committee coalition commander commanders general colonel lieutenant officer officers resident residents witness witnesses rebel rebels
  opposition militants fighters medics medic doctor doctors nurse rescuers rescuer workers worker aid charity report reports statement statements analyst analysts expert experts diplomat diplomats envoy ambassador
  secretary chief head director manager member members lawmaker lawmakers deputy premier king emir court prosecutor prosecutors media television tv radio newspaper website channel journalist correspondent reporter photographer
  authorities parliament kremlin office command centre center council union party families relatives people others villagers civilians survivors it team inspectors body mission powers countries allies regime side sides man woman
  terrorist terrorists militia militiaman defence defense forces troops soldier soldiers student teacher pathologist company family wife husband mother father brother sister son daughter neighbour neighbor neighbours shopkeeper shopkeepers driver drivers farmer farmers shepherd plumber nurses teachers brigade faction factions jihadists site network service board bureau firm colleagues colleague friends friend lawyer lawyers elders elder negotiator negotiators delegation delegate delegates cleric clerics engineer engineers traders trader aide aides captain sergeant inspector inspectors investigator investigators tribesmen parents cousin uncle widow survivor volunteers volunteer priest bishop imam prisoner coroner judge paramedics paramedic surgeon surgeons campaigners campaigner refugees refugee prisoners prisoner detainees detainee`;

export const roleNouns = new Set(
  roles.split(/\s+/).flatMap((role) => (/(?:s|y|men|it|people|man)$/.test(role) ? [role] : [role, `${role}s`])),
);

export const outletNouns = new Set(
  'agency newspaper daily channel broadcaster website television tv radio media site'.split(' '),
);

export const trailing = new Set(
  'a ont est avait avaient etait sont n ne pas y s se would does did do not usually will could can may might renews its'.split(
    ' ',
  ),
);

/** Words that end an Arabic subject: what it says, how, to whom and where. */
export const arabicEnds =
  /^(?:الي|ما|جمله|نفيا|تعقيبا|الانباء|صحه|وجود|استهداف|استخدام|ان|بان|عن|التي|الذي|خلال|ردا|لوكاله|للوكاله|للاذاعه|لاذاعه|لقناه|لصحيفه|لمراسل\p{L}*|تصريح|حديث|بيان)$/u;

/** More of them: "that it", "this", and what is asked for. */
export const arabicEndWords = new Set(
  'انه انها انهم انهما بانه بانها بانهم هذه هذا تلك ذلك هولاء اي بشده بشكل بوقف بوقوف باجراء بفتح بتقديم بالسماح بالافراج بمحاسبه'.split(
    ' ',
  ),
);

/**
 * What somebody reports, as Arabic names it right behind him: "[بـ]مقتل ستة", "سقوط قذيفة", "تدمير مستودع". A noun of happening or doing, with
 * or without "of" before it; most of the form of تدمير, which neither a body (تنظيم) nor a town (تكريت) nor a daily (تشرين) is.
 */
export const arabicContent =
  /^ب?(?:مقتل|قتل|سقوط|اصابه|وقوع|قصف|استهداف|اعدام|اعتقال|اسر|وفاه|مصرع|استشهاد|انفجار|شن|خرق|انتهاك|ارتكاب|استخدام|السيطره|سيطره|استعاده|احباط|ضبط|العثور|بدء|انطلاق|وصول|خروج|نزوح|فرار|هروب|انسحاب|تقدم|دخول|اغلاق|وقف|استيناف|اسقاط|تحطم|اختطاف|خطف|اقتحام|حصار|محاصره|اطلاق|اندلاع|حدوث|وجود|عوده|ارتفاع|انخفاض|تعرض|مهاجمه|مهاجمت\p{L}+|صد|ابطال|منع|هدم|احتجاز|اجلاء|مسووليت\p{L}+|المسووليه|ضرب|القاء|التخطيط|التورط|الوقوف|دعم|عدم|ان|(?!تنظيم|تكريت|تشرين)ت\p{L}{2}ي\p{L})$/u;

/** Parties to the war as Arabic names them: behind "accused" and another subject, the accused. */
export const arabicAccused =
  /^(?:ال)?(?:قوات|فصايل|فصيل|نظام|جيش|ميليشيا|ميليشيات|مليشيا|مليشيات|تنظيم|طيران|طايرات|حكومه|سلطات|مسلحين|مسلحي|مقاتلي|عناصر|جماعات|جماعه|تحالف|معارضه|ارهابيين|حركه|هييه|حزب|جبهه|روسيا|تركيا|ايران|دمشق|موسكو|انقره|اسرائيل|واشنطن)$/;

export const titles = /^(dr|mr|mrs|ms|prof|col|gen|lt|capt|maj|sgt|brig|adm|st)$/;

/** Cues whose speaker stands behind them whatever stands before. */
export const rightOf = new Set([
  ...[
    'according to',
    'as per',
    'in the words of',
    'in the opinion of',
    'in the view of',
    'selon',
    'd apres',
    'a en croire',
    'aux yeux de',
    'laut',
    'nach angaben',
  ],
  ...['بحسب', 'وفق', 'وفقا', 'حسب', 'نقلا عن', 'علي لسان', 'علي حد قول', 'استنادا الي'],
  ...['по данным', 'по словам', 'по сведениям', 'по информации', 'по версии', 'по утверждению', 'по заявлению'],
  ...['по подсчетам', 'по мнению', 'по оценке', 'по оценкам', 'следует из', 'стало известно от'],
]);

/** What leads up to a Russian verb whose subject follows: "как сообщает", "об этом заявил", "ранее сообщили". */
export const russianLeads = new Set('как этом чем ранее позднее позже также о об затем'.split(' '));
