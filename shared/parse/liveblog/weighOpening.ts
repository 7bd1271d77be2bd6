import { commonWords, continuers, newsPerfect, offices, ownTimes, reportingVerbs } from './phrases.ts';

/** What one paragraph is about, and whom it names. */
export interface Paragraph {
  text: string;
  stems: Set<string>;
  /** Stems of words written with a capital inside a sentence, and of all words where the script has no capitals. */
  names: Set<string>;
  /** Full names: two or more words with capitals in a row, as [whole, last word]. */
  fullNames: [string, string][];
  firstSentence: string;
  /** What `standsAlone` has found. */
  alone: Map<string, boolean>;
}

/** What a post has said so far. Of a long one the first and the latest paragraphs are kept: that is where people are introduced. */
export class RunningText {
  readonly stems = new Set<string>();
  readonly paragraphs: Paragraph[] = [];

  add(paragraph: Paragraph): void {
    for (const each of paragraph.stems) this.stems.add(each);
    this.paragraphs.push(paragraph);
    if (this.paragraphs.length > 40) this.paragraphs.splice(8, 1);
  }
}

export interface Weighing {
  /** How much the paragraph reads like the opening of a report. */
  opening: number;
  /** Share of its weight in words that the running post already holds: 0 nothing, 1 all. */
  held: number;
  /** It introduces again, in full, someone the running post already called by surname. */
  introducesAgain: boolean;
}

/** A crude stem, alike for every language here: the Arabic article and clitics off, then the first letters. */
function stem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  return /^\p{Script=Arabic}/u.test(plain)
    ? plain.replace(/^(?:[وفبلك])?(?:ال|لل)(?=.{3})/u, '').slice(0, 4)
    : plain.slice(0, 5);
}

/** No paragraph of news is longer; what comes after says nothing more about where it belongs. */
const longestParagraph = 8_000;

export function readParagraph(whole: string): Paragraph {
  const text = whole.slice(0, longestParagraph);
  const stems = new Set<string>();
  const names = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
    const lower = word.toLowerCase().replace(/['’]s?$/, '');
    if (lower.length < 3 && !/^\p{Lu}{2}/u.test(word)) continue;
    if (commonWords.has(lower)) continue;
    stems.add(stem(word));
    if (/^\p{Lu}|^\p{Lo}/u.test(word)) names.add(stem(word));
  }
  const fullNames: [string, string][] = [];
  for (const [whole] of text.matchAll(
    /\p{Lu}[\p{L}’-]{1,40}(?:\s(?:(?:al|el|bin|ibn|abu|van|von|de|bint|ul)[\s-])?\p{Lu}?[\p{L}-]{0,20}\p{Lu}[\p{L}’-]{0,40}|\s(?:al|el|ad|ash|as|an|ar|at|az)-\p{Lu}[\p{L}’-]{1,40})+/gu,
  )) {
    const words = whole.split(/\s/);
    // "If Ramadi", "The Kremlin": a small word that only opens the sentence is no first name.
    while (words.length > 0 && commonWords.has(words[0]!.toLowerCase())) words.shift();
    if (words.length >= 2 && fullNames.length < 12) fullNames.push([words.join(' '), words.at(-1)!]);
  }
  const firstSentence = /^.{20,400}?[.!?؟…]["”»)]?(?=\s|$)/su.exec(text)?.[0] ?? text.slice(0, 400);
  return { text, stems, names, fullNames, firstSentence, alone: new Map() };
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit);

/** Whether `name` stands in the paragraph without a capitalised word before it: "Peskov said", but not "Dmitry Peskov". Looked for once in each. */
function standsAlone(name: string, { text, alone }: Paragraph): boolean {
  const known = alone.get(name);
  if (known !== undefined) return known;
  let found = false;
  for (let at = text.indexOf(name); at >= 0 && !found; at = text.indexOf(name, at + name.length)) {
    if (isLetter(text[at - 1]) || isLetter(text[at + name.length])) continue;
    found = !/\p{Lu}[\p{L}’-]*\s$/u.test(text.slice(Math.max(0, at - 30), at));
  }
  alone.set(name, found);
  return found;
}

/**
 * Weighs whether `next` opens a report of its own after what `running` holds.
 *
 * A newswriter names a person in full, with the office, once a report, says early who says so and when, and calls what was
 * already named "the report", "the town". So a full introduction, a verb of reporting, an hour or day of its own speak for an opening;
 * pronouns, quotations, and definite references back speak against. `weights` says how telling each stem is on this page: a word that
 * stands in every post holds nothing together. The topical half follows Hearst's TextTiling (1997), with names instead of windows.
 */
export function weighOpening(running: RunningText, next: Paragraph, weights: ReadonlyMap<string, number>): Weighing {
  const before = running.stems;
  let shared = 0;
  let total = 0;
  for (const each of next.stems) {
    const weight = weights.get(each) ?? 1;
    total += weight;
    if (before.has(each)) shared += weight;
  }
  const held = total === 0 ? 1 : shared / total;

  const first = next.firstSentence;
  const clause = first.slice(0, 220);
  let opening = 0;
  const newNames = next.fullNames.filter(
    ([whole]) => clause.includes(whole) && !running.paragraphs.some((paragraph) => paragraph.text.includes(whole)),
  );
  const hasOffice = offices.test(clause);
  const cased = next.text.toLowerCase() !== next.text.toUpperCase() && /\p{Lu}/u.test(next.text);
  const namesNobodyHeld = newNames.some(([, last]) => !before.has(stem(last)));
  if (cased ? namesNobodyHeld : hasOffice) opening += hasOffice ? 2 : 1;
  if (reportingVerbs.test(first)) opening += 1;
  if (newsPerfect.test(clause)) opening += 1;
  if (ownTimes.test(first)) opening += 1;
  if (
    /(?<!\p{L})(?:according to|reports?|citing|quoted by|selon|d['’]après|по словам|по данным|сообщает|передает|передаёт|bildirdi|göre|بحسب|وفق|وفقا|نقلت|نقلا)(?!\p{L})/iu.test(
      first,
    )
  )
    opening += 1;
  // A caption: "this video shows", "posted this map". It stands by itself.
  if (
    /(?<!\p{L})(?:this|these|following) (?:\p{L}+ )?(?:infographic|video|photo|photograph|picture|image|map|tweet|footage|graphic|clip)s?(?!\p{L})/iu.test(
      first,
    )
  )
    opening += 2;

  if (continuers.test(next.text)) opening -= 3;
  const definite = [
    ...clause.matchAll(/(?<!\p{L})(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]his|that)\s(?:\p{L}+\s)?(\p{Ll}{4,})/gu),
  ].filter(([, noun]) => before.has(stem(noun!)) && !commonWords.has(noun!));
  if (definite.length > 0) opening -= 1 + Math.min(2, definite.length);

  const introducesAgain =
    hasOffice &&
    reportingVerbs.test(first) &&
    !continuers.test(next.text) &&
    next.fullNames.some(
      ([whole, last]) =>
        clause.slice(0, 140).includes(whole) &&
        last.length >= 4 &&
        running.paragraphs.some((paragraph) => standsAlone(last, paragraph)),
    );
  return { opening, held, introducesAgain };
}
