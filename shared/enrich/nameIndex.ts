/**
 * Finds every known name in a text, in one pass over its words.
 *
 * A tree of words, not of characters: each word is folded the way its script wants (articles, transliteration, Russian cases, Arabic
 * particles) before it is compared, so a name matches only whole words and needs one line in the data instead of a dozen.
 */
import {
  isArticleJoint,
  jointApostrophe,
  jointColon,
  jointComma,
  jointDash,
  jointLine,
  jointParenthesis,
  jointQuote,
  jointStop,
  jointTight,
  readWords,
  type Word,
} from '../text/readWords.ts';
import { foldName, formsIn, isArticle, nameForms } from './foldName.ts';
import { readName } from './writtenName.ts';

export type NameKind = 'place' | 'actor' | 'outlet' | 'demonym' | 'term';

export interface Name {
  kind: NameKind;
  id: string;
  /** Counts only in a context that asks for a name of this kind. */
  weak?: boolean;
  /** Set when the letters must be printed exactly so: "IS", "AP". */
  exactly?: string;
  /** The first word must have a capital (Latin and Cyrillic). */
  capital?: boolean;
  /** Counts only in entries of this language, or of these: short Turkish spellings are English words. */
  only?: string;
  /** Arabic, with the article: "الباب" is a town, "باب" a door. Asked only of weak names. */
  article?: boolean;
  /** Counts only where its city, its governorate or a place near it is named in the entry. */
  near?: boolean;
  /** Weak, but its surroundings named in the entry make up for a context that asks for a place. */
  soft?: boolean;
  /** Which spelling of several this was; the house's own first. */
  rank: number;
}

export interface NameHit {
  name: Name;
  /** The other places that share the spelling, in the tables' order. */
  others?: Name[];
  start: number;
  end: number;
  /** Words `[from, to)` of the passage. */
  from: number;
  to: number;
}

/** Most branches lead to one other, for which a map would be the most of their weight: `key` and `only` stand until a second comes. */
interface Branch {
  key: string | undefined;
  only: Branch | undefined;
  next: Map<string, Branch> | undefined;
  names: Name[] | undefined;
}

function newBranch(): Branch {
  return { key: undefined, only: undefined, next: undefined, names: undefined };
}

function following(branch: Branch, key: string): Branch | undefined {
  if (branch.next !== undefined) return branch.next.get(key);
  return branch.key === key ? branch.only : undefined;
}

function grow(branch: Branch, key: string): Branch {
  const grown = newBranch();
  if (branch.next !== undefined) branch.next.set(key, grown);
  else if (branch.key === undefined) {
    branch.key = key;
    branch.only = grown;
  } else {
    branch.next = new Map([
      [branch.key, branch.only!],
      [key, grown],
    ]);
  }
  return grown;
}

/** The names that begin with one word, as bakeNames writes them: `words behind it = name ; name`, parted by tabs. */
function readBranch(cells: string): Branch {
  const head = newBranch();
  for (const cell of cells.split('\t')) {
    const equals = cell.indexOf('=');
    let branch = head;
    if (equals > 0)
      for (const key of cell.slice(0, equals).split(' ')) branch = following(branch, key) ?? grow(branch, key);
    branch.names = cell
      .slice(equals + 1)
      .split(';')
      .map(readName);
  }
  return head;
}

/** Words whose first branches are remembered: the words of a newsroom come again and again. */
const rememberedHeads = 50_000;

const parting = jointComma | jointQuote | jointLine | jointParenthesis | jointColon | jointDash;

function together(word: Word): boolean {
  if ((word.joint & parting) !== 0) return false;
  return (word.joint & jointStop) === 0 || (word.joint & jointTight) !== 0;
}

export class NameIndex {
  /** By first word: its branch once it was met, until then the line it is read from. Most are never met. */
  readonly #lines: Map<string, string | Branch>;
  /** Where each word that was met leads from the root: nowhere, for most. */
  readonly #heads = new Map<string, Branch[]>();
  /** Of the text that is being read. */
  #language = '';
  #kurdish = false;

  /** `lines`: by folded first word, what stands behind it; see bakeNames. */
  constructor(lines: Map<string, string>) {
    this.#lines = lines;
  }

  #head(form: string): Branch | undefined {
    const line = this.#lines.get(form);
    if (typeof line !== 'string') return line;
    const branch = readBranch(line);
    this.#lines.set(form, branch);
    return branch;
  }

  /** All names spelled exactly so, whatever the capitals. */
  named(spelling: string): Name[] {
    let reached: (Branch | 'root')[] = ['root'];
    for (const word of readWords(spelling)) {
      const forms = nameForms(word.folded, word.script);
      const further: (Branch | 'root')[] = [];
      for (const branch of reached) {
        for (const form of forms) {
          const next = branch === 'root' ? this.#head(form) : following(branch, form);
          if (next !== undefined) further.push(next);
        }
        // An article is part of the spelling or it is not.
        if (isArticle(word.folded)) further.push(branch);
      }
      reached = further;
    }
    return reached.flatMap((branch) => (branch === 'root' ? [] : (branch.names ?? [])));
  }

  /** The longest names of each kind that count in this language; names of different kinds may overlap. In text order. */
  find(words: Word[], text: string, language: string): NameHit[] {
    this.#language = language;
    this.#kurdish = language === 'ku' || language === 'ckb';
    const hits: NameHit[] = [];
    const takenUntil: Partial<Record<NameKind, number>> = {};
    for (let at = 0; at < words.length; at++) {
      const heads = this.#headsOf(words[at]!);
      const joined = isJoined(words[at + 1], this.#language);
      if (heads.length === 0 && !joined) continue;
      const best = new Map<NameKind, NameHit>();
      for (const head of heads) this.#walk(head, words, at, at + 1, text, best);
      if (joined) this.#walkJoined(undefined, words, at, at, text, best);
      for (const [kind, hit] of best) {
        if (kind !== 'term' && (takenUntil[kind] ?? 0) > at) continue;
        takenUntil[kind] = hit.to;
        hits.push(hit);
      }
    }
    return hits;
  }

  #headsOf(word: Word): Branch[] {
    const key = this.#kurdish ? `${this.#language} ${word.folded}` : word.folded;
    const known = this.#heads.get(key);
    if (known !== undefined) return known;
    const heads: Branch[] = [];
    for (const form of formsIn(this.#language, word.folded, word.script)) {
      const head = this.#head(form);
      if (head !== undefined) heads.push(head);
    }
    if (this.#heads.size >= rememberedHeads) this.#heads.clear();
    this.#heads.set(key, heads);
    return heads;
  }

  /** "Sina'a", "Da'esh": one word where the data has one; from the root where `branch` is undefined. */
  #walkJoined(
    branch: Branch | undefined,
    words: Word[],
    first: number,
    at: number,
    text: string,
    best: Map<NameKind, NameHit>,
  ): void {
    const word = words[at]!;
    const form = foldName(word.folded + words[at + 1]!.folded, word.script);
    const next = branch === undefined ? this.#head(form) : following(branch, form);
    if (next !== undefined) this.#walk(next, words, first, at + 2, text, best);
  }

  /** On from `branch`, which the words `[first, at)` led to. */
  #walk(branch: Branch, words: Word[], first: number, at: number, text: string, best: Map<NameKind, NameHit>): void {
    if (branch.names !== undefined) this.#note(branch.names, words, first, at, text, best);
    const word = words[at];
    if (word === undefined || (branch.next === undefined && branch.only === undefined)) return;
    if (!together(word)) return;
    this.#walkOn(branch, words, first, at, text, best);
    const after = words[at + 1];
    if (word.script === 'latin' && after !== undefined && together(after) && isArticle(word.folded)) {
      const english = word.folded === 'as' || word.folded === 'at' || word.folded === 'an' || word.folded === 'us';
      if (!english || isArticleJoint(after) || word.capitals !== 'none')
        this.#walkOn(branch, words, first, at + 1, text, best);
    }
  }

  /** Past the word `at`, in each of its forms and, behind an apostrophe, with the word after it: "Khan al-Sha'ar". */
  #walkOn(branch: Branch, words: Word[], first: number, at: number, text: string, best: Map<NameKind, NameHit>): void {
    const word = words[at]!;
    for (const form of formsIn(this.#language, word.folded, word.script)) {
      const next = following(branch, form);
      if (next !== undefined) this.#walk(next, words, first, at + 1, text, best);
    }
    if (isJoined(words[at + 1], this.#language)) this.#walkJoined(branch, words, first, at, text, best);
  }

  #note(names: Name[], words: Word[], first: number, end: number, text: string, best: Map<NameKind, NameHit>): void {
    let from = first;
    const head = words[first]!;
    const before = words[first - 1];
    // "al-Raqqa" where the data says "Raqqa": the article is part of what was printed.
    if (before !== undefined && isArticleJoint(head) && isArticle(before.folded)) from = first - 1;
    // "at Deir", "as Samah": an English word, not an assimilated article, unless a hyphen or a capital says so.
    const next = words[first + 1];
    const loose =
      end > first + 1 &&
      head.capitals === 'none' &&
      head.script === 'latin' &&
      head.folded !== 'al' &&
      head.folded !== 'el' &&
      isArticle(head.folded) &&
      next !== undefined &&
      !isArticleJoint(next);
    const start = words[from]!.start;
    const stop = words[end - 1]!.end;
    for (const name of names) {
      if (name.only !== undefined && !countsIn(name.only, this.#language)) continue;
      if (loose && name.kind !== 'term') continue;
      if (name.exactly !== undefined) {
        if (text.slice(head.start, stop) !== name.exactly) continue;
        if (name.exactly.length <= 4 && isShouting(words, first, end)) continue;
      } else if (name.capital && (head.script === 'latin' || head.script === 'cyrillic')) {
        const lead = isArticle(head.folded) && end > first + 1 ? words[first + 1]! : head;
        if (lead.capitals === 'none' && head.capitals === 'none') continue;
      }
      const known = best.get(name.kind);
      if (known === undefined || known.to < end || (known.to === end && name.rank < known.name.rank && !name.weak)) {
        const others =
          known?.to === end && known.name.id !== name.id ? [...(known.others ?? []), known.name] : undefined;
        best.set(name.kind, { name, start, end: stop, from, to: end, ...(others && { others }) });
      } else if (
        known.to === end &&
        ((name.kind === 'place' && known.name.id !== name.id) ||
          (name.kind === 'term' && (known.name.id !== name.id || known.name.only !== name.only)))
      ) {
        known.others ??= [];
        known.others.push(name);
      }
    }
  }
}

const turkishCases = /^(?:[aeiıu]|[yn]?[aeiu]|[dt][ae]n?|n?[iu]n|y?l[ae]|l[ae]r)$/;

/**
 * Parted from the word before it by an apostrophe alone, and neither an English genitive nor a Turkish case: "Hama's" is not "Hamas",
 * "Şam'a" no village called Sama.
 */
function isJoined(word: Word | undefined, language: string): boolean {
  return (
    word !== undefined &&
    (word.joint & (jointApostrophe | jointTight)) === (jointApostrophe | jointTight) &&
    word.folded !== 's' &&
    !(language === 'tr' && turkishCases.test(word.folded))
  );
}

/** `only`: one language or several, parted by spaces. */
function countsIn(only: string, language: string): boolean {
  return only === language || (only.length > language.length && only.split(' ').includes(language));
}

/** Both neighbours are in capitals too, so capitals say nothing here. */
function isShouting(words: Word[], from: number, to: number): boolean {
  const loud = (word: Word | undefined) => word === undefined || (word.capitals === 'all' && word.end - word.start > 2);
  const before = words[from - 1];
  const after = words[to];
  if (before === undefined && after === undefined) return false;
  return loud(before) && loud(after);
}
