import type { Span } from '../model/item.ts';
import type { Sentence } from './listSentences.ts';

/**
 * Forces that a sentence names by the nation of their arms and no name: "Turkish artillery", "غارة روسية", "российская авиация". Only an adjective right beside an
 * arm of war counts; "a Turkish hospital" has none, and "Turkish-backed rebels" are others.
 */
export function findForces({ text, span, entry }: Sentence): { actorId: string; span: Span }[] {
  const language = entry.inferred.language.split('-')[0] ?? '';
  const pattern = patterns[language];
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].flatMap((found) => {
    const { adjective = '', kind = '' } = found.groups ?? {};
    const nation = nations.find(({ words }) => words.test(adjective));
    if (nation === undefined) return [];
    const start = span[0] + found.index + found[0].indexOf(adjective);
    return [{ actorId: nation.actorId, span: [start, start + adjective.length + kind.length] as Span }];
  });
}

const nations = [
  { actorId: 'turkish-army', words: /^(?:turkish|turqu|türk|ال?تركي|تركي|турецк)/i },
  { actorId: 'russian-military', words: /^(?:russian|russe|rus$|الروسي|روسي|российск|русск)/i },
  { actorId: 'syrian-army', words: /^(?:syrian|syrien|suriye|السوري|سوري|сирийск)/i },
  { actorId: 'idf', words: /^(?:israeli|israélien|i̇srail|israil|الإسرائيلي|إسرائيلي|израильск)/i },
  {
    actorId: 'us-military',
    words: /^(?:u\.?s\.?$|american|américain|abd|amerikan|الأمريكي|الأميركي|أمريكي|أميركي|американск)/i,
  },
  { actorId: 'iraqi-army', words: /^(?:iraqi|irakien|irak|العراقي|عراقي|иракск)/i },
  { actorId: 'coalition', words: /^(?:coalition|koalisyon|التحالف|للتحالف|коалици)/i },
];

const letters = '(?<![\\p{L}-])';
const end = '(?![\\p{L}-])';
const patterns: Record<string, RegExp> = {
  en: new RegExp(
    `${letters}(?<adjective>Turkish|Russian|Syrian|Israeli|U\\.?S\\.?|American|Iraqi|[Cc]oalition)(?<kind> (?:army|military|government|fighter|war|heavy|attack|naval))? (?:artillery|gunners|guns|tanks?|drones?|aircraft|planes?|jets?|warplanes?|bombers?|helicopters?|gunships?|missiles?|shells?|rockets?|mortars?|air ?strikes?|strikes?|raids?|shelling|shellfire|bombardment)${end}`,
    'gu',
  ),
  fr: new RegExp(
    `${letters}(?:artillerie|avions?|chasseurs?|aviation|chars?|drones?|hélicoptères?|missiles?|obus|frappes?|raids?|bombardements?)(?: aériens?| aériennes?| de combat)? (?<adjective>turc(?:s|que|ques)?|turques?|russes?|syrien(?:s|ne|nes)?|israélien(?:s|ne|nes)?|américain(?:s|e|es)?|irakien(?:s|ne|nes)?)${end}`,
    'gu',
  ),
  tr: new RegExp(
    `${letters}(?<adjective>Türk|Rus|Suriye|İsrail|ABD|Irak|[Kk]oalisyon) (?:(?:savaş|ordusu) )?(?:topçu\\p{L}*|topları|uçak\\p{L}*|jet\\p{L}*|helikopter\\p{L}*|füze\\p{L}*|tank\\p{L}*)${end}`,
    'gu',
  ),
  ru: new RegExp(
    `${letters}(?<adjective>(?:[Тт]урецк|[Рр]оссийск|[Сс]ирийск|[Ии]зраильск|[Аа]мериканск|[Ии]ракск)\\p{L}+) (?:военн\\p{L}+ )?(?:артиллери\\p{L}+|авиаци\\p{L}+|самол[её]т\\p{L}*|истребител\\p{L}+|вертол[её]т\\p{L}*|беспилотник\\p{L}*|танк\\p{L}*|ракет\\p{L}*)${end}`,
    'gu',
  ),
  ar: new RegExp(
    `${letters}(?:[وفب]?(?:لل|ال|ل)?(?:مدفعية|طيران|طائرات|طائرة|مقاتلات|مروحيات|مروحية|دبابات|صواريخ|صاروخ|غارة|غارات|قذائف|مسيرة|مسيّرة|مسيرات))(?: (?:ال)?(?:حربية|جوية|حربي))? (?<adjective>(?:ال)?(?:تركي|روسي|سوري|إسرائيلي|أمريكي|أميركي|عراقي)ة?|(?:لل|ال)تحالف)${end}`,
    'gu',
  ),
};
