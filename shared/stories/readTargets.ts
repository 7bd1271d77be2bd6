import { foldText } from '../text/foldText.ts';
import { WordTable } from '../text/WordTable.ts';
import { scan } from '../text/wordsOf.ts';
import { targets } from './data/targets.ts';

/** First three letters of a beginning → the beginnings that start so, and the target each is of. */
const byStart = new Map<string, { start: string; target: string; isWhole: boolean }[]>();
for (const [target, starts] of Object.entries(targets)) {
  for (const each of starts.split(' ')) {
    const isWhole = each.startsWith('=');
    const start = foldText(isWhole ? each.slice(1) : each);
    const key = start.slice(0, 3);
    byStart.set(key, [...(byStart.get(key) ?? []), { start, target, isWhole }]);
  }
}

/** What Arabic writes together with the word behind it: the article, "and", "in", "to", and these together. */
const joined = /^[وفبلك]?(?:ال|لل)?/;
const arabic = /^[\u0600-\u06ff]/;

/**
 * The kinds of place that these texts name as struck: `hospital`, `market`. What stands behind "a day after" and the like is another
 * event's and is not read; the caller cuts it.
 */
export function readTargets(texts: readonly string[]): ReadonlySet<string> {
  let found: Set<string> | undefined;
  for (const text of texts) {
    scan.read(text.includes('station') ? text.replace(otherStations, oneWord) : text);
    for (let at = 0; at < scan.count; at++) {
      let number = knownWords.get(scan, at);
      if (number < 0) number = learn(at);
      if (number === 0) continue;
      found ??= new Set();
      for (const target of kept[number] as string[]) found.add(target);
    }
  }
  return found ?? none;
}

/** "A bus station" is where buses stand; a police station is another kind of place, and a power station another again. */
const otherStations = /(police|power|radio|television|polling|pumping|petrol|gas|fire|water) stations?/gi;

function oneWord(_: string, kind: string): string {
  return `${kind}station`;
}

const none: ReadonlySet<string> = new Set();

/** Every word of every strike's opening is asked about, and nearly all are none. Cleared when full: it changes no answer. */
const knownWords = new WordTable();
const rememberedWords = 40_000;
/** What words name, by number; 0 is nothing. */
const kept: string[][] = [[]];

/** The word's number in `kept`. */
function learn(at: number): number {
  if (knownWords.size >= rememberedWords) {
    knownWords.clear();
    kept.length = 1;
  }
  const targets = targetsOfWord(scan.word(at));
  const number = targets.length === 0 ? 0 : kept.push(targets) - 1;
  knownWords.set(scan, at, number);
  return number;
}

function targetsOfWord(word: string): string[] {
  const found: string[] = [];
  for (const form of arabic.test(word) ? [word, word.replace(joined, '')] : [word]) {
    for (const { start, target, isWhole } of byStart.get(form.slice(0, 3)) ?? [])
      if (isWhole ? form === start : form.startsWith(start)) found.push(target);
  }
  return found;
}

/** How a report turns to an event before this one, folded. */
const turnsBack = [
  ...['hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months'].flatMap((unit) =>
    ['after', 'earlier', 'before'].map((word) => ` ${unit} ${word}`),
  ),
  ' earlier this',
  ' earlier on',
  ' following a ',
  ' following the ',
  'через день после',
  'через два дня после',
  'через неделю после',
  'بعد يوم من',
  'بعد يومين من',
  'بعد ايام من',
  'بعد اسبوع من',
  ' gun sonra',
  ' jour apres',
  ' jours apres',
  ' lendemain d',
].map(foldText);

/** One of these stands wherever a report turns back: most openings hold none. */
const turningWords = ['after', 'earlier', 'before', ' following ', 'после', 'بعد', ' sonra', 'jour', 'lendemain'].map(
  foldText,
);

/** The opening up to where it turns back. `opening` is folded. */
export function beforeTurningBack(opening: string): string {
  if (!turningWords.some((word) => opening.includes(word))) return opening;
  const found = turnsBack.map((words) => opening.indexOf(words)).filter((at) => at >= 0);
  return found.length === 0 ? opening : opening.slice(0, Math.min(...found));
}
