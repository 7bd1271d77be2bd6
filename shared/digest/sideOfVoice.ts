/**
 * The side whose voice a speaker is, though the speaker is no actor of the war: a state's radio, television and agencies, and what the armed groups
 * publish. Their words are their side's, so that nobody is called silent for what his own radio says, nor set against himself.
 *
 * Monitors, rescuers and papers of no government speak for no side.
 */
export function sideOfVoice(speaker: string): string | undefined {
  const known = named.find(({ names }) => names.test(speaker));
  if (known) return known.side;
  return broadcasting.test(speaker) ? states.find(({ names }) => names.test(speaker))?.side : undefined;
}

const named = [
  { side: 'damascus', names: /\bSANA\b|САНА|سانا/ },
  { side: 'russia', names: /\bTASS\b|\bRIA Novosti\b|\bInterfax\b|\bSputnik\b|ТАСС|РИА Новости|Интерфакс/ },
  { side: 'iran', names: /\bIRNA\b|\bFars News\b|\bTasnim\b|\bPress TV\b/ },
  { side: 'turkey', names: /\bAnadolu\b|\bTRT\b/ },
  { side: 'coalition', names: /\bInherent Resolve\b|\bCJTF\b|\bCombined Joint Task Force\b|العزم الصلب/ },
  { side: 'is', names: /\bAa?maq\b|\bAl-Bayan [Rr]adio\b|أعماق|إذاعة البيان/ },
];
/** Together with a state's name; a radio or a paper alone may be anybody's. */
const broadcasting =
  /state|official|government|radio|television|d['’]État|resmi|devlet|государств|радио|телевид|إذاعة|التلفزيون|الإعلام|رسمي/i;
const states = [
  { side: 'damascus', names: /syria|syrie|damascus|damas|suriye|сири|дамаск|سوري|دمشق/i },
  { side: 'baghdad', names: /iraqi|irakien|ирак|العراقي/i },
  { side: 'iran', names: /irania|iran['’]s|иранск|الإيراني/i },
  { side: 'russia', names: /russia|russe|российск|الروسي/i },
  { side: 'turkey', names: /turkish|turkey['’]s|turque|турецк|التركي/i },
];
