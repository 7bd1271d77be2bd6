import { endOfJsonValue } from './endOfJsonValue.ts';
import { parseJson } from './parseJson.ts';
import { mostMembers, mostValues } from './thinJson.ts';

/** What is left of a list of reports that is no JSON as a whole. */
export interface BrokenList {
  /** The object around the list, with an empty one in its place; undefined for a bare list, and where its head is broken. */
  around?: unknown;
  members: unknown[];
  /** Places, from 0, of members that are no JSON. */
  broken: number[];
  /** The text ends before the list does. */
  cut: boolean;
  /** Members were left out, since no report has so many. */
  thinned: boolean;
}

const listAhead = /"(?:_?items|results|data)"\s{0,20}:\s{0,20}\[/;
const memberOpening = /\{\s{0,40}("[^"]{1,40}"\s{0,10}:)?/y;
const markAfter = /\s*(\S?)/y;

/**
 * Reads a JSON list, or an object's `items`, that breaks off or has a member that is no JSON: each member by itself. After a broken one the next
 * begins where an object opens with the same name as the first did. Undefined when `page` begins with no such list. Linear: no more than
 * four times the page is looked at.
 */
export function readBrokenList(page: string): BrokenList | undefined {
  const start = page.search(/\S/);
  const named = page[start] === '{' ? listAhead.exec(page.slice(start, start + 100_000)) : null;
  if (named === null && page[start] !== '[') return undefined;
  const from = named === null ? start + 1 : start + named.index + named[0].length;
  const blanks = page.slice(from).search(/\S/);
  memberOpening.lastIndex = from + Math.max(0, blanks);
  const name = memberOpening.exec(page)?.[1];
  if (name === undefined) return undefined;
  const next = new RegExp(`\\{\\s{0,40}${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'g');
  const list: BrokenList = { members: [], broken: [], cut: true, thinned: false };
  if (named !== null) list.around = parseJson(`${page.slice(start, from)}]}`)?.value;
  let budget = page.length * 4;
  let values = mostValues;
  for (let at = page.indexOf('{', from); at >= 0 && budget > 0; ) {
    if (list.members.length + list.broken.length === mostMembers || values <= 0) {
      list.thinned = true;
      list.cut = false;
      break;
    }
    const end = endOfJsonValue(page, at, { within: budget });
    budget -= (end ?? page.length) - at;
    const read = end === undefined ? undefined : parseJson(page.slice(at, end), values);
    if (end === undefined || read === undefined) {
      list.broken.push(list.members.length + list.broken.length);
      next.lastIndex = at + 1;
      at = next.exec(page)?.index ?? -1;
      continue;
    }
    list.members.push(read.value);
    list.thinned ||= read.cut;
    values -= read.values;
    markAfter.lastIndex = end;
    const mark = markAfter.exec(page)?.[1];
    list.cut = mark !== ']';
    at = mark === ']' || mark === '' ? -1 : page.indexOf('{', end);
  }
  return list;
}
