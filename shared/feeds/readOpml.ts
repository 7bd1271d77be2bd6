import { Tokenizer } from 'htmlparser2';
import { registryNamespace } from './registryNamespace.ts';

/** What a file may hold: far more than any desk reads, and a bound on what a hostile one costs. Folders do not count. */
const maxOutlines = 50_000;

export interface Outline {
  /** As the file has them, entities decoded. */
  attributes: Readonly<Record<string, string>>;
  /** Position among all outlines of the file, from 0. */
  item: number;
  /** Line of the file, from 1, on which the outline begins. */
  line: number;
  /** Outlines stand inside this one: a folder, whatever else it says. */
  hasChildren: boolean;
}

export interface Opml {
  /** Those that say anything of a feed; folders and comments are left out. */
  outlines: Outline[];
  /** Prefixes that the file binds to our namespace, as it spells them. */
  prefixes: string[];
  hasOpml: boolean;
  hasOutline: boolean;
  /** The file ends before its `</opml>`. */
  cutShort: boolean;
  /** Outlines of feeds beyond the bound, which were not read. */
  leftOut: number;
}

/** Attributes without which an outline is a folder or a comment, in lower case. */
const feedAttributes = new Set(['xmlurl', 'url', 'type']);

/**
 * Cuts OPML 1.0-2.0 into its outlines, folders flattened, in the file's order. Never throws: a cut file gives what it holds.
 *
 * Entities declared in the file are never expanded and nothing is ever fetched. Linear in the file's length, however deep it nests: the
 * library's Parser is not, because it keeps its open elements in a list that grows at the front, so only its Tokenizer is used.
 */
export function readOpml(opml: string): Opml {
  const reader = new OutlineReader(opml);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader);
  tokenizer.write(opml);
  tokenizer.end();
  const { outlines, prefixes, hasOpml, hasOutline, opmlClosed, leftOut } = reader;
  return { outlines, prefixes: [...prefixes], hasOpml, hasOutline, cutShort: !opmlClosed, leftOut };
}

const nothing = () => {};

class OutlineReader {
  readonly outlines: Outline[] = [];
  readonly prefixes = new Set<string>();
  hasOpml = false;
  hasOutline = false;
  opmlClosed = false;
  leftOut = 0;
  readonly oncdata = nothing;
  readonly oncomment = nothing;
  readonly ondeclaration = nothing;
  readonly onend = nothing;
  readonly onprocessinginstruction = nothing;
  readonly ontext = nothing;
  readonly ontextentity = nothing;
  /** Open outlines; undefined for folders and for what lies beyond the bound. */
  private readonly open: (Outline | undefined)[] = [];
  private readonly opml: string;
  private item = -1;
  private line = 1;
  private nextBreak: number;
  private element = '';
  private elementLine = 1;
  private attributes: Record<string, string> = {};
  private attribute = '';
  private value = '';

  constructor(opml: string) {
    this.opml = opml;
    this.nextBreak = opml.indexOf('\n');
  }

  /** Asked with rising indexes only. Each line break is looked for once: a file may be one line of 20 MB. */
  private lineAt(index: number): number {
    while (this.nextBreak >= 0 && this.nextBreak < index) {
      this.line += 1;
      this.nextBreak = this.opml.indexOf('\n', this.nextBreak + 1);
    }
    return this.line;
  }

  onopentagname(start: number, end: number): void {
    this.element = this.opml.slice(start, end).toLowerCase();
    this.elementLine = this.lineAt(start);
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.opml.slice(start, end);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.opml.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!Object.hasOwn(this.attributes, this.attribute)) this.attributes[this.attribute] = this.value;
    if (this.attribute.startsWith('xmlns:') && this.value.trim() === registryNamespace)
      this.prefixes.add(this.attribute.slice('xmlns:'.length));
  }

  onopentagend(): void {
    if (this.element === 'opml') this.hasOpml = true;
    if (this.element === 'outline') this.open.push(this.take());
  }

  onselfclosingtag(): void {
    if (this.element === 'opml') this.hasOpml = this.opmlClosed = true;
    if (this.element === 'outline') this.take();
  }

  onclosetag(start: number, end: number): void {
    const element = this.opml.slice(start, end).toLowerCase();
    if (element === 'outline') this.open.pop();
    if (element === 'opml') this.opmlClosed = true;
  }

  private take(): Outline | undefined {
    this.hasOutline = true;
    this.item++;
    const parent = this.open[this.open.length - 1];
    if (parent !== undefined) parent.hasChildren = true;
    if (!Object.keys(this.attributes).some((name) => feedAttributes.has(name.toLowerCase()))) return undefined;
    if (this.outlines.length >= maxOutlines) {
      this.leftOut += 1;
      return undefined;
    }
    const outline = { attributes: this.attributes, item: this.item, line: this.elementLine, hasChildren: false };
    this.outlines.push(outline);
    return outline;
  }
}
