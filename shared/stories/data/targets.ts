/**
 * What is struck: kinds of place that reports of strikes and blasts name, by the beginnings of their words in five languages. Own list of ordinary
 * nouns. `=` marks a whole word. Two strikes on one town that hit a hospital and a market are two.
 */
export const targets: Record<string, string> = {
  hospital:
    'hospital clinic maternity hopita cliniqu hastane klinik saglik больниц госпитал поликлиник роддом مستشف مشفي عياده مستوصف',
  school: 'school classroom universit kindergarten ecole lycee okul anaokul школ универс детсад مدرس مدارس روضه',
  market: 'market bazaar souk souq marche pazar carsi рынок рынк базар سوق اسواق',
  bakery: 'baker boulanger firin firin пекарн хлебозавод مخبز مخابز فرن افران',
  mosque: 'mosque mosquee camii мечет مسجد مساجد =جامع',
  church: 'church cathedral eglise kilise церк собор كنيس',
  camp: '=camp =camps kamp =лагерь =лагеря =лагере مخيم',
  station: '=station =stations otogar автовокзал вокзал =gare محطه كراج',
  'police-post': 'policestation karakol commissariat مخفر مخافر',
  checkpoint: 'checkpoint =barrage блокпост حاجز',
  convoy: 'convoy convoi konvoy колонн конво قافل رتل',
  bridge: 'bridge =pont =ponts kopru =мост =моста =мосту جسر',
  restaurant: 'restaurant =cafe =cafes lokanta ресторан =кафе مطعم مقهي',
  wedding: 'wedding mariage dugun свадьб عرس زفاف',
  funeral: 'funeral funeraill cenaze похорон عزاء جناز',
  factory: 'factory usine fabrika =завод =завода =заводу مصنع',
  prison: 'prison =jail cezaev hapishan тюрьм сизо سجن سجون',
};
