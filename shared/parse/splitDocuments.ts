import { endOfJsonValue } from './endOfJsonValue.ts';
import { isEmail } from './wire/readEmail.ts';
import { isIptc7901 } from './wire/readIptc7901.ts';

/** What a document is by how it begins. `words` begin like none of the others, and only they may be no document at all. */
export type DocumentKind = 'wire' | 'feed' | 'json' | 'anpa-1312' | 'iptc-7901' | 'email' | 'words';

export interface DocumentPlace {
  kind: DocumentKind;
  start: number;
  end: number;
}

const g2Items = ['newsitem', 'packageitem', 'conceptitem', 'knowledgeitem', 'planningitem', 'catalogitem'];
const wireRoots = new Set(['nitf', 'newsml', 'newsmessage', ...g2Items]);
const feedRoots = ['rss', 'feed', 'rdf'];
const rootNames = [...wireRoots, ...feedRoots].join('|');
const rootAtStart = new RegExp(`^<((?:[\\w-]{1,30}:)?(?:${rootNames}))[\\s>/]`, 'i');

/** What can begin or end a document (a declaration, a root's tag, the head of a message, a line of JSON), and what hides all of these. */
const marks = new RegExp(
  `<!--|<!\\[CDATA\\[|<\\?xml\\s[^<>]{0,200}\\?>|<(/?)((?:[\\w-]{1,30}:)?(?:${rootNames}))(?=[\\s>/])|\\x16{0,2}\\x01(?=[a-z]\\d{3,4}\\x1f|\\s{0,4}[a-z]{2,4}\\d{3,4}\\s[1-9]\\s)|\\n(?=\\{)`,
  'gi',
);

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();

/** The root, as written, that follows `from` after comments and a document type; undefined where none that we read does. */
function rootAfter(page: string, from: number): string | undefined {
  let rest = page.slice(from, from + 2_000).trimStart();
  while (rest.startsWith('<!') || rest.startsWith('<?')) {
    const mark = rest.startsWith('<!--') ? '-->' : /^<!DOCTYPE[^<>]{0,300}\[/i.test(rest) ? ']>' : '>';
    const end = rest.indexOf(mark);
    if (end < 0) return undefined;
    rest = rest.slice(end + mark.length).trimStart();
  }
  return rootAtStart.exec(rest)?.[1];
}

/** One feed from end to end, as nine reports in ten are: seen by its closing tag, without a look at what stands between. */
function isOneFeed(page: string): boolean {
  const root = rootAfter(page, 0);
  if (root === undefined || wireRoots.has(localName(root))) return false;
  const close = page.lastIndexOf(`</${root}`);
  if (close < 0 || page.length - close > 1_000 || page.indexOf(`</${root}`) !== close) return false;
  return /^<[^<>]{0,100}>\s*(?:<!--[^<>]{0,600}-->\s*)?$/.test(page.slice(close));
}

/** Finds `mark` from places that only move ahead, so that a page of openings without an end is searched once. */
function findAhead(page: string, mark: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = page.indexOf(mark, from);
    return found;
  };
}

/** Whether the JSON value that `page` begins with is whole, so that what follows it is another. */
export function opensWithWholeValue(page: string): boolean {
  return endOfJsonValue(page, page.search(/\S/), { byLines: true }) !== undefined;
}

/** Where the parts of the mail at `from` end, as far as a boundary tells. */
function endOfParts(page: string, from: number): number {
  const boundary = /\sboundary\s*=\s*(?:"([^"\r\n]{1,100})"|([^\s;"]{1,100}))/i.exec(page.slice(from, from + 20_000));
  if (!boundary) return from;
  const end = page.lastIndexOf(`--${boundary[1] ?? boundary[2]}--`);
  return Math.max(end, from);
}

const anpaHead = /^\x16{0,2}\x01[a-z]\d{3,4}\x1f/i;
const opensJson = /^\{|^\[\s{0,40}\{/;
/** How an item of ninjs or a JSON Feed begins. */
const namedJson = /^\{\s{0,20}"(?:uri|guid|version|type|profile|headlines?)"\s{0,5}:/;
/** White space, and what stands between the values of a list. */
const gap = /[\s\0\x04\ufeff,\]]*/y;

class Splitter {
  readonly places: DocumentPlace[] = [];
  private readonly page: string;
  private readonly most: number;
  /** The root that is open, as its local name; undefined between documents. */
  private root: string | undefined;
  private depth = 0;
  /** A declaration has been met whose root has not. */
  private declared = false;
  /** Where the last feed of the page is closed. */
  private lastClose: number | undefined;

  constructor(page: string, most: number) {
    this.page = page;
    this.most = most;
  }

  split(): DocumentPlace[] {
    const { page } = this;
    const comment = findAhead(page, '-->');
    const cdata = findAhead(page, ']]>');
    marks.lastIndex = this.open(0);
    for (let found = marks.exec(page); found !== null && this.places.length < this.most; found = marks.exec(page)) {
      const [mark, slash, name] = found;
      const { index } = found;
      let next = marks.lastIndex;
      if (mark === '<!--' || mark.startsWith('<![')) {
        const end = mark === '<!--' ? comment(next) : cdata(next);
        next = end < 0 ? next : end + 3;
      } else if (mark.startsWith('<?')) {
        const root = rootAfter(page, next);
        if (root !== undefined) {
          this.begin(index, wireRoots.has(localName(root)) ? 'wire' : 'feed');
          this.declared = true;
        }
      } else if (name !== undefined) {
        const local = localName(name);
        if (slash === '') this.openRoot(local, index);
        else if (local === this.root && --this.depth === 0) {
          this.root = undefined;
          const end = page.indexOf('>', next);
          next = this.open(end < 0 ? page.length : end + 1);
        }
      } else if (mark !== '\n') {
        this.root = undefined;
        this.begin(index, anpaHead.test(page.slice(index, index + 20)) ? 'anpa-1312' : 'iptc-7901');
      } else if (this.opensLine(index + 1)) {
        this.root = undefined;
        next = this.open(index + 1);
      }
      marks.lastIndex = next;
    }
    return this.places;
  }

  /** Looks at what begins at `from`, between two documents. Answers where to go on. */
  private open(from: number): number {
    for (let at = from; ; ) {
      gap.lastIndex = at;
      gap.exec(this.page);
      const start = gap.lastIndex;
      const end = opensJson.test(this.page.slice(start, start + 80))
        ? endOfJsonValue(this.page, start, { byLines: true })
        : start;
      if (end !== start) this.begin(start, 'json', end);
      if (end === undefined) return start;
      if (end === start || this.places.length >= this.most) return end === start ? this.openOther(start) : end;
      at = end;
    }
  }

  /** The same for what is no JSON. */
  private openOther(start: number): number {
    const head = this.page.slice(start, start + 20_000);
    if (head === '' || (head.startsWith('<') && this.places.length > 0)) return start;
    if (anpaHead.test(head)) this.begin(start, 'anpa-1312');
    else if (isIptc7901(head)) this.begin(start, 'iptc-7901');
    else if (/^[A-Za-z-]{2,40}(?::| \S)/.test(head) && isEmail(head)) {
      this.begin(start, 'email');
      return endOfParts(this.page, start);
    } else this.begin(start, 'words');
    return start;
  }

  /** Whether a line that opens with a brace opens a document: in prose and behind an element that is open only one with a name we know. */
  private opensLine(start: number): boolean {
    const kind = this.places.at(-1)?.kind;
    if (kind === 'json' || kind === undefined) return true;
    return kind !== 'email' && !this.isInFeed(start) && namedJson.test(this.page.slice(start, start + 80));
  }

  private begin(start: number, kind: DocumentKind, end = this.page.length): void {
    const last = this.places.at(-1);
    this.declared = false;
    // What began as words at the same place has turned out to be more.
    if (last?.start === start || (last?.kind === 'words' && this.page.slice(last.start, start).trim() === '')) {
      last.kind = kind;
      return;
    }
    if (last) last.end = Math.min(last.end, start);
    this.places.push({ kind, start, end });
  }

  private openRoot(name: string, index: number): void {
    if (this.declared || this.root === undefined) {
      if (!this.declared) this.begin(this.prologue(index), wireRoots.has(name) ? 'wire' : 'feed');
    } else if (!this.canStandIn(name, this.root, index)) {
      this.begin(index, wireRoots.has(name) ? 'wire' : 'feed');
    } else {
      if (name === this.root) this.depth++;
      return;
    }
    this.declared = false;
    this.root = name;
    this.depth = 1;
  }

  /** Whether a feed is open at `index` and is closed behind it. */
  private isInFeed(index: number): boolean {
    if (this.root === undefined || wireRoots.has(this.root)) return false;
    this.lastClose ??= Math.max(...['rss', 'feed', 'rdf:RDF', 'RDF'].map((name) => this.page.lastIndexOf(`</${name}`)));
    return this.lastClose > index;
  }

  /** Whether a root called `name` may stand within one called `root`; where it may not, the document before it broke off. */
  private canStandIn(name: string, root: string, index: number): boolean {
    if (!wireRoots.has(root)) return !wireRoots.has(name) || name === 'nitf' || this.isInFeed(index);
    if (name === 'newsml' || name === 'newsmessage' || name === 'rss') return false;
    if (name === 'nitf') return root !== 'nitf';
    if (!g2Items.includes(name)) return true;
    // An item of NewsML 1 may hold others; one of G2, which has a guid, stands alone or in a message.
    return root === 'newsmessage' || !/^<[^<>]{0,2000}\sguid\s*=/.test(this.page.slice(index, index + 2_100));
  }

  /** Where the comments and the document type begin that stand before a root without a declaration. */
  private prologue(index: number): number {
    const last = this.places.at(-1);
    return last?.kind === 'words' && /^<[!?]/.test(this.page.slice(last.start, last.start + 2)) ? last.start : index;
  }
}

/**
 * The documents that stand one after the other in `page`, in its order, at most `most` of them: services append to files, of one format or of
 * several, with declarations between them or without. A document that breaks off ends where the next one begins; what stands in another's
 * CDATA, comment or string is none. A page of one document is one place. Linear.
 */
export function splitDocuments(page: string, most: number): DocumentPlace[] {
  return isOneFeed(page) ? [{ kind: 'feed', start: 0, end: page.length }] : new Splitter(page, most).split();
}
