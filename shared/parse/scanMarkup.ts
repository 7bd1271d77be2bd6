import { decodeEntities } from '../text/decodeEntities.ts';

export interface MarkupAttribute {
  /** Lower case, prefix included. */
  name: string;
  value: string;
}

/** Told of a document's elements and text in order; opens and closes always balance. Names come in lower case, with their prefix. */
export interface MarkupSink {
  open(name: string, attributes: MarkupAttribute[]): void;
  close(name: string): void;
  /** Decoded once. `verbatim` when it stood in CDATA. */
  text(text: string, verbatim: boolean): void;
}

const deepest = 250;
const mostAttributes = 200;
const longestAttribute = 30_000;
const mostEntities = 300;

const nameStart = /[A-Za-z_:\u00c0-\u{10ffff}]/u;
const nameRest = /[^\s/>=<"'&]+/y;
const space = /\s*/y;

/**
 * Finds `mark` from a place on, for places that only move ahead. It remembers where the next one is, so that a page of openings
 * without an end is searched once, not once an opening. -1 when there is none.
 */
function findAhead(page: string, mark: string): (from: number) => number {
  let found = page.indexOf(mark);
  return (from) => {
    if (found >= 0 && found < from) found = page.indexOf(mark, from);
    return found;
  };
}

/** A document's own entities, up to a total: a value repeated 200,000 times is a bomb, too. */
class InternalEntities {
  private left = 500_000;
  private readonly values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.values = values;
  }

  get(name: string): string | undefined {
    const value = this.values.get(name);
    if (value === undefined || value.length > this.left) return undefined;
    this.left -= value.length;
    return value;
  }
}

/**
 * Reads markup that should be XML and often is not, and reports a balanced tree of it.
 *
 * It repairs as it goes: bare `&` and `<` are text, junk around the root is text, unknown entities stay as written, an open
 * element ends with its parent, a stray end tag is dropped. Internal entities are read as plain text and never expanded inside
 * each other; external ones are never looked at. Linear in time: every search for a closing mark is bounded by that mark's last
 * occurrence; elements deeper than 250 lose their tags and keep their text. Never throws.
 *
 * Answers the names of the elements that were still open when the page ended, the outermost first.
 */
export function scanMarkup(page: string, sink: MarkupSink): string[] {
  const next = {
    comment: findAhead(page, '-->'),
    cdata: findAhead(page, ']]>'),
    instruction: findAhead(page, '?>'),
    tag: findAhead(page, '>'),
    double: findAhead(page, '"'),
    single: findAhead(page, "'"),
  };
  const open: string[] = [];
  const openCount = new Map<string, number>();
  let tooDeep = 0;
  let entities: InternalEntities | undefined;
  let at = 0;
  /** Where the text begins that was not told yet: a `<` that opens nothing belongs to it. */
  let said = 0;

  const say = (text: string) => {
    if (text !== '') sink.text(decodeEntities(text, entities), false);
  };
  const push = (name: string, attributes: MarkupAttribute[]) => {
    if (open.length >= deepest) {
      tooDeep++;
      return;
    }
    open.push(name);
    openCount.set(name, (openCount.get(name) ?? 0) + 1);
    sink.open(name, attributes);
  };
  const pop = () => {
    const name = open.pop()!;
    openCount.set(name, openCount.get(name)! - 1);
    sink.close(name);
  };
  const close = (name: string) => {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (!openCount.get(name)) return;
    while (open[open.length - 1] !== name) pop();
    pop();
  };

  while (at < page.length) {
    const less = page.indexOf('<', at);
    if (less < 0 || next.tag(less) < 0) {
      // What follows the last `>` is a cut tag or plain text.
      say(page.slice(said, less < 0 ? page.length : less));
      break;
    }
    const mark = page.charCodeAt(less + 1);
    const letter = (mark | 32) >= 97 && (mark | 32) <= 122;
    if (!letter && mark !== 33 && mark !== 63 && mark !== 47 && !nameStart.test(page[less + 1] ?? '')) {
      at = less + 1;
      continue;
    }
    if (less > said) say(page.slice(said, less));

    if (mark === 33) {
      if (page.startsWith('<!--', less)) {
        const end = next.comment(less + 4);
        at = end >= 0 ? end + 3 : less + 4;
      } else if (page.startsWith('<![CDATA[', less)) {
        const end = next.cdata(less + 9);
        if (end >= 0) sink.text(page.slice(less + 9, end), true);
        at = end >= 0 ? end + 3 : less + 9;
      } else if (/^<!doctype/i.test(page.slice(less, less + 9))) {
        const found = readDoctype(page, less, next.tag(less));
        if (found.entities.size > 0) entities ??= new InternalEntities(found.entities);
        at = found.end;
      } else {
        at = next.tag(less) + 1;
      }
      said = at;
      continue;
    }
    if (mark === 63) {
      const end = next.instruction(less + 2);
      // One that is never closed as such ends with its tag.
      at = end >= 0 && end < less + 4_000 ? end + 2 : next.tag(less) + 1;
      said = at;
      continue;
    }
    if (mark === 47) {
      const last = open[open.length - 1];
      if (last !== undefined && tooDeep === 0 && page.startsWith(last, less + 2)) {
        const after = less + 2 + last.length;
        if (page.charCodeAt(after) === 62) {
          pop();
          said = at = after + 1;
          continue;
        }
      }
      const end = next.tag(less);
      const name = /^[^\s>]{1,200}/.exec(page.slice(less + 2, Math.min(end, less + 202)))?.[0];
      if (name !== undefined) close(name.toLowerCase());
      at = end + 1;
      said = at;
      continue;
    }
    nameRest.lastIndex = less + 1;
    const name = nameRest.exec(page)![0].toLowerCase();
    at = less + 1 + name.length;
    if (name.length > 200) {
      sink.text('<', false);
      at = less + 1;
      // Skip the run at once, or a long row of letters would be measured again and again.
      sink.text(page.slice(at, at + name.length), false);
      at += name.length;
      said = at;
      continue;
    }
    const attributes: MarkupAttribute[] = [];
    let selfClosed = false;
    let isTag = true;
    for (;;) {
      space.lastIndex = at;
      space.exec(page);
      at = space.lastIndex;
      const c = page.charCodeAt(at);
      if (c === 62) {
        at++;
        break;
      }
      if (Number.isNaN(c)) {
        isTag = false;
        break;
      }
      if (c === 47) {
        selfClosed = page.charCodeAt(at + 1) === 62;
        at++;
        continue;
      }
      if (c === 60) {
        // The tag was never closed: what follows is another.
        break;
      }
      nameRest.lastIndex = at;
      const attributeName = nameRest.exec(page)?.[0];
      if (attributeName === undefined) {
        at++;
        continue;
      }
      at += attributeName.length;
      space.lastIndex = at;
      space.exec(page);
      let value = '';
      if (page.charCodeAt(space.lastIndex) === 61) {
        space.lastIndex++;
        space.exec(page);
        at = space.lastIndex;
        const quote = page.charCodeAt(at);
        const closing = quote === 34 ? next.double(at + 1) : quote === 39 ? next.single(at + 1) : -1;
        if (closing >= 0) {
          value = page.slice(at + 1, closing);
          at = closing + 1;
        } else {
          if (quote === 34 || quote === 39) at++;
          const bare = /[^\s>]*/y;
          bare.lastIndex = at;
          value = bare.exec(page)![0];
          if (value.endsWith('/') && page[at + value.length] === '>') value = value.slice(0, -1);
          at += value.length;
        }
      }
      if (attributes.length < mostAttributes) {
        attributes.push({
          name: attributeName.toLowerCase(),
          value: decodeEntities(value.slice(0, longestAttribute), entities),
        });
      }
    }
    said = at;
    if (!isTag) break;
    push(name, attributes);
    if (selfClosed) close(name);
  }
  const unclosed = [...open];
  while (open.length > 0) pop();
  return unclosed;
}

/** A document type with its internal general entities, as plain text; `end` is where the document goes on. */
function readDoctype(page: string, from: number, firstClose: number): { end: number; entities: Map<string, string> } {
  const entities = new Map<string, string>();
  // A subset longer than this is no feed's and no wire's.
  const window = page.slice(from, from + 200_000);
  const bracket = window.slice(0, firstClose - from).indexOf('[');
  const closing = bracket < 0 ? null : /\]\s*>/.exec(window);
  if (!closing) return { end: firstClose + 1, entities };
  const declaration = /<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"]{0,2000})"|'([^']{0,2000})')\s*>/g;
  for (const [, name, double, single] of window.slice(bracket + 1, closing.index).matchAll(declaration)) {
    if (entities.size >= mostEntities) break;
    entities.set(name!, decodeEntities(double ?? single ?? ''));
  }
  return { end: from + closing.index + closing[0].length, entities };
}
