import type { Entry } from '../model/entry.ts';
import type { CasualtyMention, Claim } from '../model/inferred.ts';
import type { Span } from '../model/item.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { contentWords } from './contentWords.ts';
import { skipDateline } from './skipDateline.ts';

/** A sentence of an entry, as a candidate for a line of the digest. */
export interface Sentence {
  entry: Entry;
  span: Span;
  in: 'text' | 'headline';
  text: string;
  cut: boolean;
  /** Its place in the entry, from 0; the headline has -1. */
  index: number;
  words: Set<string>;
  /** Its figures; those of its dead and wounded in digits too where it writes them out. */
  numbers: Set<string>;
  claims: Claim[];
  casualties: CasualtyMention[];
}

/** Longer sentences end inside the sentence: some suppliers print a body without one full stop. */
const longestUnits = 420;
const shortestUnits = 30;
/** A digest quotes the top of a report; what stands further down is for the archive. */
const sentencesRead = 24;

/** What outlets hang on their copy: captions, calls to follow, copyright lines, headings ending in a colon. */
const furniture =
  /^(read (more|also)|follow us|subscribe|sign up|photo|file photo|image|watch|video|listen|click|share|source:|editing by|reporting by|\((?:reporting|correct)|©|copyright|اقرأ|تابع|شاهد|المصدر|читайте|подпис)/i;

/** The sentences of an entry that a digest may quote: its headline, if any, then the first of its text. Spans index the entry's own fields. */
export function listSentences(entry: Entry): Sentence[] {
  const sentences: Sentence[] = [];
  if (entry.headline !== undefined && entry.headline.trim() !== '') {
    sentences.push(readSentence(entry, trimmed(entry.headline, [0, entry.headline.length]), 'headline', -1));
  }
  const opening = entry.text.length - entry.text.trimStart().length;
  const newsFrom = opening + skipDateline(entry.text.slice(opening), entry.headline);
  // "(Corrects toll to …) BEIRUT, Nov 15 (LNA) - ": an editor's note stands before the dateline.
  const noteEnd = opening + (editorsNote.exec(entry.text.slice(opening))?.[0].length ?? 0);
  const behindNote = noteEnd === opening ? newsFrom : noteEnd + skipDateline(entry.text.slice(noteEnd), entry.headline);
  let index = 0;
  for (const { span } of splitSentences(entry.text, entry.inferred.language)) {
    if (index >= sentencesRead) break;
    const [start, end] = trimmed(entry.text, span);
    // A dateline with full stops of its own ("МОСКВА, 16 ноября. /ТАСС/.") is cut into sentences too.
    const from = Math.max(start, start >= noteEnd ? behindNote : newsFrom);
    const whole: Span = [from, end];
    if (whole[1] > whole[0]) sentences.push(readSentence(entry, whole, 'text', index++));
  }
  return sentences;
}

const editorsNote = /^\([^()]{10,400}\)\s+/u;

/** What some outlets run into the first sentence: the date of posting, tags, the byline. Quoted only when nothing better is there. */
const runIn =
  /^((date of publication|posted|published|updated|tags?)\b|((mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\d{1,2}[ -]\w{3,9}[ -]\d{4}|\w{3,9} \d{1,2},? \d{4}|\d{1,2}-\d{1,2}-\d{4})\b)/i;

export function startsWithFurniture({ text }: Sentence): boolean {
  return runIn.test(text);
}

/** Whether all that a sentence does is deny: "A claim that the army called false" tells the claim too. */
export function onlyDenies({ claims }: Sentence): boolean {
  return claims.length > 0 && claims.every(({ status }) => status === 'denial');
}

/** Whether a sentence can stand alone in a digest. */
export function isQuotable(sentence: Sentence): boolean {
  const { text } = sentence;
  if (text.length < shortestUnits || text.endsWith(':') || furniture.test(text)) return false;
  return sentence.words.size >= 3;
}

function trimmed(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return [from, to];
}

function readSentence(entry: Entry, whole: Span, field: 'text' | 'headline', index: number): Sentence {
  const source = field === 'text' ? entry.text : (entry.headline as string);
  const span = shortened(source, whole);
  const text = source.slice(span[0], span[1]);
  const inField = (mention: { in?: 'headline'; span: Span }): boolean =>
    (mention.in === 'headline') === (field === 'headline') && mention.span[0] < span[1] && mention.span[1] > span[0];
  const casualties = entry.inferred.casualties.filter(inField);
  const { words, numbers } = contentWords(text, entry.inferred.language);
  for (const { killed, injured } of casualties)
    for (const range of [killed, injured]) if (range && range.min > 1) numbers.add(String(range.min));
  return {
    entry,
    span,
    in: field,
    text,
    cut: span[1] < whole[1],
    index,
    words,
    numbers,
    claims: entry.inferred.claims.filter(inField),
    casualties,
  };
}

/** The span itself, or its first part, ended between two words where there are any and never inside a surrogate pair. */
function shortened(source: string, [start, end]: Span): Span {
  if (end - start <= longestUnits) return [start, end];
  const limit = start + longestUnits;
  const space = source.lastIndexOf(' ', limit);
  if (space > start + longestUnits / 2) return [start, space];
  const unit = source.charCodeAt(limit - 1);
  return [start, unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit];
}
