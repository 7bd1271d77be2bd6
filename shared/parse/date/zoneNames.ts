/** A zone: whole minutes east of Greenwich, or an IANA name where summer time or a change of law decides. */
export type Zone = number | string;

/**
 * Zone abbreviations with one meaning in copy about this war. Moscow stood at +4 from 2011 to 2014 and Turkey at +2 and +3 by season until
 * 2016, so those go by the tz database; "ET" is written all year.
 */
export const zoneNames: Readonly<Record<string, Zone>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  tu: 0,
  wet: 0,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  oesz: 180,
  cat: 120,
  eat: 180,
  trt: 'Europe/Istanbul',
  tsi: 'Europe/Istanbul',
  msk: 'Europe/Moscow',
  мск: 'Europe/Moscow',
  msd: 240,
  samt: 'Europe/Samara',
  yekt: 'Asia/Yekaterinburg',
  idt: 180,
  irst: 210,
  irdt: 270,
  gst: 240,
  azt: 240,
  get: 240,
  aft: 270,
  pkt: 300,
  uzt: 300,
  tjt: 300,
  tmt: 300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  جرينتش: 0,
  غرينتش: 0,
  гринвичу: 0,
  گرینویچ: 0,
};

/** Abbreviations that several countries use: which zone it is, only the writer's country tells. The first is taken where it is so marked. */
export const sharedZoneNames: Readonly<
  Record<string, { usual?: Zone; meanings: readonly [countries: string, zone: Zone][] }>
> = {
  ist: {
    meanings: [
      ['IL PS', 'Asia/Jerusalem'],
      ['IN LK', 330],
      ['IE', 60],
      ['TR', 'Europe/Istanbul'],
    ],
  },
  ast: {
    meanings: [
      ['SA KW QA BH YE IQ AE OM SY JO LB', 180],
      ['CA PR BM DO VG', -240],
    ],
  },
  adt: {
    meanings: [
      ['IQ', 240],
      ['CA BM', -180],
    ],
  },
  amt: {
    meanings: [
      ['AM', 240],
      ['BR', -240],
    ],
  },
  // In English copy about the region these mean London and the American zones, unless the writer sits where they mean another.
  bst: {
    usual: 60,
    meanings: [
      ['GB IE', 60],
      ['BD', 360],
    ],
  },
  est: {
    usual: -300,
    meanings: [
      ['US CA', -300],
      ['AU', 600],
    ],
  },
  cst: {
    usual: -360,
    meanings: [
      ['US CA MX', -360],
      ['CN TW', 480],
      ['CU', -300],
    ],
  },
  pst: {
    usual: -480,
    meanings: [
      ['US CA', -480],
      ['PH', 480],
      ['PK', 300],
    ],
  },
};

/** Places whose time is named in words, "Erbil time", "بتوقيت دمشق", "по московскому времени": the beginnings of their names. */
export const placeZones: readonly [zone: string, beginnings: string][] = [
  ['Asia/Damascus', 'damasc damas damask syria дамаск сирий دمشق سوري حلب şam suriye şamê'],
  [
    'Asia/Baghdad',
    'baghdad bagdad bağdat iraq irak erbil mosul kurdistan багдад ирак эрбил بغداد العراق أربيل اربيل هەولێر hewlêr',
  ],
  ['Asia/Beirut', 'beirut beyrouth beyrut leban liban бейрут ливан بيروت لبنان'],
  ['Asia/Amman', 'amman jordan amman ürdün амман عمان الأردن'],
  ['Asia/Jerusalem', 'jerusalem israel kudüs israil иерусалим израил القدس إسرائيل اسرائيل'],
  ['Europe/Istanbul', 'istanbul ankara turk türk turq стамбул анкар турец اسطنبول إسطنبول أنقرة تركيا'],
  ['Europe/Moscow', 'moscow moscou moskova moscú москв моск موسكو مسکو'],
  ['Asia/Tehran', 'tehran téhéran tahran iran тегеран иран طهران تهران إيران'],
  ['Asia/Riyadh', 'riyadh riyad saudi mecca makkah مكة الرياض السعودية эр-рияд'],
  ['Asia/Qatar', 'doha qatar катар الدوحة قطر'],
  ['Asia/Dubai', 'dubai emirates أبوظبي أبو دبي الإمارات дубай'],
  ['Asia/Kuwait', 'kuwait الكويت'],
  ['Africa/Cairo', 'cairo egypt caire kahire каир القاهرة مصر'],
  ['Europe/London', 'london londres londra uk united british britain лондон لندن بريطانيا'],
  ['Europe/Paris', 'paris french париж باريس فرنسا'],
  ['Europe/Berlin', 'berlin german берлин برلين ألمانيا central'],
  ['America/New_York', 'washington york eastern вашингтон نيويورك واشنطن'],
  ['Etc/UTC', 'greenwich universal coordinated гринвич грин غرينتش جرينتش غرينيتش'],
];
