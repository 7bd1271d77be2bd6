import type { Span } from '../model/item.ts';
import type { Sentence } from './listSentences.ts';

/**
 * Forces that a sentence names by the nation of their arms and no name: "Turkish artillery", "غارة روسية", "российская авиация". Only an adjective right beside an
 * arm of war counts; "a Turkish hospital" has none, and "Turkish-backed rebels" are others. Own lists.
 */
export function findForces({ text, span, entry }: Sentence): { actorId: string; span: Span }[] {
  const language = entry.inferred.language.split('-')[0] ?? '';
  const arms = armsOf[language];
  if (arms === undefined) return [];
  const words = [...text.matchAll(/[\p{L}.'’-]+/gu)].map((found) => ({
    at: found.index,
    word: found[0].replace(/\.$/, '').toLocaleLowerCase(language),
  }));
  // In French and Arabic the adjective stands behind its noun.
  const step = language === 'fr' || language === 'ar' ? -1 : 1;
  return words.flatMap(({ at, word }, index) => {
    const nation = nations.find(({ isCalled }) => isCalled(word));
    if (nation === undefined) return [];
    const [beside = '', beyond = ''] = [words[index + step]?.word, words[index + 2 * step]?.word];
    const between = kinds(beside) && arms(beyond);
    if (!between && !arms(beside)) return [];
    const kind = between && step === 1 ? words[index + 1] : undefined;
    const end = kind === undefined ? at + word.length : kind.at + kind.word.length;
    return [{ actorId: nation.actorId, span: [span[0] + at, span[0] + end] as Span }];
  });
}

const nations = [
  ['turkish-army', 'turkish turc turcs turque turques turquie türk تركي تركية التركي التركية турецк*'],
  ['russian-military', 'russian russe russes rus روسي روسية الروسي الروسية российск*'],
  ['syrian-army', 'syrian syrien syriens syrienne syriennes suriye سوري سورية السوري السورية сирийск*'],
  ['idf', 'israeli israélien* israil i̇srail إسرائيلي إسرائيلية الإسرائيلي الإسرائيلية израильск*'],
  [
    'us-military',
    'us u.s american américain* abd أمريكي أمريكية أميركي أميركية الأمريكي الأمريكية الأميركي الأميركية американск*',
  ],
  ['iraqi-army', 'iraqi irakien* irak عراقي عراقية العراقي العراقية иракск*'],
  ['coalition', 'coalition koalisyon التحالف للتحالف'],
].map(([actorId = '', names = '']) => ({ actorId, isCalled: anyOf(names) }));

/** Between the nation and its arm. */
const kinds = anyOf(
  'army military government fighter war heavy attack naval air savaş ordusu aérien* combat de военн* حربية جوية حربي الحربي الحربية',
);
const armsOf: Record<string, (word: string) => boolean> = {
  en: anyOf(
    'artillery gunners guns tank tanks drone drones aircraft plane planes jet jets warplane warplanes bomber bombers helicopter helicopters gunship gunships missile missiles shell shells rocket rockets mortar mortars airstrike airstrikes strike strikes raid raids shelling shellfire bombardment',
  ),
  fr: anyOf(
    "artillerie l'artillerie l’artillerie avion avions chasseur chasseurs aviation l'aviation l’aviation char chars drone drones hélicoptère hélicoptères missile missiles obus frappe frappes raid raids bombardement bombardements",
  ),
  tr: anyOf('topçu* topları uçak* uçağı* jet* helikopter* füze* tank*'),
  ru: anyOf('артиллери* авиаци* самолет* самолёт* истребител* вертолет* вертолёт* беспилотник* танк* ракет*'),
  ar: anyOf(
    'مدفعية المدفعية طيران الطيران طائرات الطائرات طائرة الطائرة مقاتلات المقاتلات مروحيات مروحية دبابات صواريخ الصواريخ صاروخ غارة الغارة غارات الغارات قذائف مسيرة مسيّرة مسيرات لطيران لطائرات بغارة بغارات بصواريخ',
  ),
};

/** A word of the list, or one that begins like a word of it with `*`. */
function anyOf(list: string): (word: string) => boolean {
  const all = list.split(' ');
  const whole = new Set(all.filter((word) => !word.endsWith('*')));
  const beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
