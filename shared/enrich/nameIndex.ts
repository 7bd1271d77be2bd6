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
  type Word,
} from '../text/readWords.ts';
import { spellingWords } from './cells.ts';
import { foldName, isArticle, nameForms } from './foldName.ts';

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
  /** Counts only in entries of this language: short Turkish spellings are English words. */
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

interface Branch {
  next?: Map<string, Branch>;
  names?: Name[];
}

const parting = jointComma | jointQuote | jointLine | jointParenthesis | jointColon | jointDash;

function together(word: Word): boolean {
  if ((word.joint & parting) !== 0) return false;
  return (word.joint & jointStop) === 0 || (word.joint & jointTight) !== 0;
}

export class NameIndex {
  readonly #root: Branch = {};

  /** Adds one spelling. Articles inside a name are optional in the text, so they are left out here. */
  add(spelling: string, name: Name): void {
    const branch = this.#branchOf(spelling);
    if (branch === undefined) return;
    branch.names ??= [];
    if (
      !branch.names.some((known) => known.kind === name.kind && known.id === name.id && known.exactly === name.exactly)
    ) {
      branch.names.push(name);
    }
  }

  /** Adds a spelling only where no name of its kind stands under it already. */
  addWhereFree(spelling: string, name: Name): void {
    const branch = this.#branchOf(spelling);
    if (branch === undefined || branch.names?.some((known) => known.kind === name.kind)) return;
    branch.names ??= [];
    branch.names.push(name);
  }

  #branchOf(spelling: string): Branch | undefined {
    const words = spellingWords(spelling);
    let branch = this.#root;
    for (const [position, word] of words.entries()) {
      if (position > 0 && word.script === 'latin' && isArticle(word.folded) && position < words.length - 1) continue;
      branch.next ??= new Map();
      const key = foldName(word.folded, word.script);
      let following = branch.next.get(key);
      if (following === undefined) {
        following = {};
        branch.next.set(key, following);
      }
      branch = following;
    }
    return branch === this.#root ? undefined : branch;
  }

  /** The longest names of each kind; names of different kinds may overlap. In text order. */
  find(words: Word[], text: string): NameHit[] {
    const hits: NameHit[] = [];
    const takenUntil: Partial<Record<NameKind, number>> = {};
    for (let at = 0; at < words.length; at++) {
      const best = new Map<NameKind, NameHit>();
      this.#walk(this.#root, words, at, at, text, best);
      for (const [kind, hit] of best) {
        if (kind !== 'term' && (takenUntil[kind] ?? 0) > at) continue;
        takenUntil[kind] = hit.to;
        hits.push(hit);
      }
    }
    return hits;
  }

  #walk(branch: Branch, words: Word[], first: number, at: number, text: string, best: Map<NameKind, NameHit>): void {
    if (branch.names !== undefined && at > first) this.#note(branch.names, words, first, at, text, best);
    const word = words[at];
    if (word === undefined || branch.next === undefined) return;
    if (at > first && !together(word)) return;
    for (const form of nameForms(word.folded, word.script)) {
      const following = branch.next.get(form);
      if (following !== undefined) this.#walk(following, words, first, at + 1, text, best);
    }
    const after = words[at + 1];
    if (after !== undefined && (after.joint & (jointApostrophe | jointTight)) === (jointApostrophe | jointTight)) {
      // "Sina'a", "Da'esh": one word where the data has one.
      const following = branch.next.get(foldName(word.folded + after.folded, word.script));
      if (following !== undefined) this.#walk(following, words, first, at + 2, text, best);
    }
    if (at > first && word.script === 'latin' && after !== undefined && together(after) && isArticle(word.folded)) {
      if (word.folded !== 'as' && word.folded !== 'at' && word.folded !== 'an' && word.folded !== 'us') {
        this.#walkPastArticle(branch, words, first, at + 1, text, best);
      } else if (isArticleJoint(after) || word.capitals !== 'none') {
        this.#walkPastArticle(branch, words, first, at + 1, text, best);
      }
    }
  }

  #walkPastArticle(
    branch: Branch,
    words: Word[],
    first: number,
    at: number,
    text: string,
    best: Map<NameKind, NameHit>,
  ): void {
    const word = words[at]!;
    for (const form of nameForms(word.folded, word.script)) {
      const following = branch.next?.get(form);
      if (following !== undefined) this.#walk(following, words, first, at + 1, text, best);
    }
    const after = words[at + 1];
    if (after !== undefined && (after.joint & (jointApostrophe | jointTight)) === (jointApostrophe | jointTight)) {
      // "Khan al-Sha'ar": an article and an apostrophe in one name.
      const following = branch.next?.get(foldName(word.folded + after.folded, word.script));
      if (following !== undefined) this.#walk(following, words, first, at + 2, text, best);
    }
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
      } else if (name.kind === 'place' && known.to === end && known.name.id !== name.id) {
        known.others ??= [];
        known.others.push(name);
      }
    }
  }
}

/** Both neighbours are in capitals too, so capitals say nothing here. */
function isShouting(words: Word[], from: number, to: number): boolean {
  const loud = (word: Word | undefined) => word === undefined || (word.capitals === 'all' && word.end - word.start > 2);
  const before = words[from - 1];
  const after = words[to];
  if (before === undefined && after === undefined) return false;
  return loud(before) && loud(after);
}
