import { type MarkupAttribute, type MarkupSink, scanMarkup } from '../scanMarkup.ts';
import { attributeValue, escapeAttribute, escapeXml, withoutUnwritable } from './escapeXml.ts';
import {
  elementNames,
  type FieldName,
  fields,
  type Vocabulary,
  vocabularies,
  wellKnownPrefixes,
} from './feedVocabulary.ts';

export interface PlainField {
  text: string;
  attributes: Record<string, string>;
}

export interface PlainFeed {
  format: 'rss2' | 'rss1' | 'atom';
  /** Well-formed XML in the vocabulary of `fieldNames`, for rss-parser. */
  xml: string;
  /**
   * Fields with long texts or attributes: an element with an attribute `n` means the one of that number. sax looks at every character
   * several times, which would cost more than all the rest of the reading.
   */
  table: PlainField[];
  /** Items met; those beyond `mostItems` are not in `xml`. */
  itemCount: number;
  /** Places of items in which nothing is said. */
  empty: ReadonlySet<number>;
  /** The root was never closed: the document breaks off. */
  truncated: boolean;
}

/** Parts of a feed that carry titles and links of their own. */
const skipped = new Set(['image', 'textinput', 'source', 'cloud', 'skiphours', 'skipdays', 'contributor']);

const roots: Record<string, PlainFeed['format']> = {
  rss: 'rss2',
  channel: 'rss2',
  feed: 'atom',
  rdf: 'rss1',
  entry: 'atom',
  item: 'rss2',
};

/** Elements around the items. */
const containerNames = new Set(['rss', 'rdf', 'feed', 'channel']);

const keptAttributes = new Set('href rel type mode ispermalink src term label name hreflang url'.split(' '));

/** No item has more; a flood of titles is no item. */
const mostFields = 500;

/** A text longer than this, or one with markup in it, stands in the table, not in the XML. */
const longestInline = 120;

interface Scope {
  prefixes: Record<string, Vocabulary>;
  standard: Vocabulary;
  base?: string;
  language?: string;
}

/** The address that `reference` means under `base`; the reference itself when it cannot be resolved. */
function resolve(base: string | undefined, reference: string): string {
  // Asked first: fifty thousand relative bases without one to stand on are fifty thousand exceptions otherwise.
  return URL.canParse(reference, base) ? new URL(reference, base).href : (base ?? reference);
}

/** xml2js makes '' of an empty element; rss-parser then finds no feed, or calls the string's own `link`. */
const notEmpty = '<kept>1</kept>';

const isSpace = (text: string) => /^\s*$/.test(text);

/** Rewrites a feed while it is scanned. See `writePlainFeed`. */
class FeedWriter implements MarkupSink {
  format: PlainFeed['format'] | undefined;
  readonly feedFields: string[] = [];
  readonly items: string[] = [];
  readonly table: PlainField[] = [];
  readonly empty: number[] = [];
  private item: string[] | undefined;
  /** Some element of the item has words or an attribute, or is none that we know. */
  private itemSays = false;
  private itemDepth = 0;
  private depth = 0;
  private skipDepth = 0;
  private scopes: Scope[];
  private scopeDepths: number[] = [0];
  private field:
    | {
        name: FieldName;
        depth: number;
        attributes: Record<string, string> | undefined;
        parts: string[];
        person: boolean;
        partDepth: number;
        markup: boolean;
      }
    | undefined;
  /** Depths of the elements between the item (or channel) and here that mean nothing to us. */
  private strangers = 0;
  private containers: number[] = [];

  constructor(base: string | undefined) {
    this.scopes = [{ prefixes: {}, standard: 'core', base }];
  }

  private get scope(): Scope {
    return this.scopes[this.scopes.length - 1]!;
  }

  open(name: string, attributes: MarkupAttribute[]): void {
    this.depth++;
    if (attributes.length > 0) this.itemSays = true;
    if (this.skipDepth > 0) return;
    if (attributes.length > 0 && !(this.field && this.field.name !== 'content')) this.enterScope(attributes);
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const local = colon < 0 ? name : name.slice(colon + 1);
    const vocabulary =
      prefix === '' ? this.scope.standard : (this.scope.prefixes[prefix] ?? wellKnownPrefixes[prefix] ?? 'other');

    if (this.format === undefined) {
      // HTML or junk may stand around a feed: the first element that can be a root is the root.
      const format = vocabulary === 'other' && prefix !== '' ? undefined : roots[local];
      if (format === undefined || (local === 'feed' && vocabulary !== 'core')) return;
      this.format = format;
      if (local !== 'item' && local !== 'entry') {
        this.containers.push(this.depth);
        return;
      }
    }
    const core = vocabulary === 'core';
    if (core && (local === 'item' || local === 'entry') && !(this.field?.name === 'content' && this.field.markup)) {
      this.endField();
      if (this.item && this.itemDepth > 0) this.endItem();
      const about = attributes.find((each) => each.name.endsWith(':about'))?.value;
      this.item = [this.openItem(about)];
      this.itemSays = attributes.length > 0;
      this.itemDepth = this.depth;
      this.strangers = 0;
      return;
    }
    if (this.field) {
      this.openInField(name, local, core, attributes);
      return;
    }
    if (core && (local === 'channel' || local === 'feed' || local === 'rss' || local === 'rdf')) {
      this.containers.push(this.depth);
      return;
    }
    if (core && skipped.has(local)) {
      this.skipDepth = this.depth;
      return;
    }
    const fieldName = fields[vocabulary][local];
    if (
      fieldName === undefined ||
      !Object.hasOwn(fields[vocabulary], local) ||
      (vocabulary === 'xhtml' && this.item === undefined)
    ) {
      this.strangers++;
      this.itemSays = true;
      return;
    }
    let kept: Record<string, string> | undefined;
    let scoped = false;
    for (const { name: attribute, value } of attributes) {
      if (keptAttributes.has(attribute)) {
        kept ??= {};
        kept[attribute] ??= attributeValue(value);
      } else if (attribute === 'xml:base' || attribute === 'xml:lang' || attribute === 'base') scoped = true;
    }
    if (scoped) {
      const { base, language } = this.scope;
      if (base !== undefined) kept = { ...kept, base: attributeValue(base) };
      if (language !== undefined) kept = { ...kept, lang: attributeValue(language) };
    }
    if (this.strangers > 0) kept = { ...kept, nested: '1' };
    if (vocabulary !== 'core') kept = { ...kept, of: vocabulary };
    if (local === 'guid') kept = { ...kept, guid: '1' };
    this.field = {
      name: fieldName,
      depth: this.depth,
      attributes: kept,
      parts: [],
      person: fieldName === 'author',
      partDepth: 0,
      markup: false,
    };
  }

  private openInField(name: string, local: string, core: boolean, attributes: MarkupAttribute[]): void {
    const field = this.field!;
    if (field.person && core) {
      field.partDepth = this.depth;
      if (local === 'name') field.parts.length = 0;
      field.markup = local !== 'name';
      return;
    }
    if (!field.markup) {
      field.attributes = { ...field.attributes, inline: '1' };
      // Text before markup: it is all markup now, so what was plain must be escaped as such.
      if (!field.parts.every(isSpace))
        for (let at = 0; at < field.parts.length; at++) field.parts[at] = escapeXml(field.parts[at]!);
    }
    field.markup = true;
    const written = attributes.map((each) => ` ${each.name}="${escapeAttribute(each.value)}"`).join('');
    field.parts.push(`<${name.replace(/^[^:]*:/, '')}${written}>`);
  }

  close(name: string): void {
    if (this.scopeDepths[this.scopeDepths.length - 1] === this.depth && this.depth > 0) {
      this.scopes.pop();
      this.scopeDepths.pop();
    }
    const depth = this.depth--;
    if (this.skipDepth > 0) {
      if (depth === this.skipDepth) this.skipDepth = 0;
      return;
    }
    if (this.field) {
      if (depth === this.field.depth) this.endField();
      else if (this.field.person)
        this.field.markup = this.field.partDepth !== 0 && depth !== this.field.partDepth ? this.field.markup : true;
      else this.field.parts.push(`</${name.replace(/^[^:]*:/, '')}>`);
      return;
    }
    if (this.item && depth === this.itemDepth) {
      this.endItem();
      return;
    }
    if (this.containers[this.containers.length - 1] === depth) this.containers.pop();
    else if (this.strangers > 0) this.strangers--;
  }

  text(text: string, verbatim: boolean): void {
    if (!this.itemSays && !isSpace(text)) this.itemSays = true;
    const field = this.field;
    if (!field || this.skipDepth > 0) return;
    if (field.person) {
      if (!field.markup) field.parts.push(text);
      return;
    }
    field.parts.push(field.markup ? (verbatim ? text : escapeXml(text)) : text);
  }

  finish(): void {
    this.endField();
    if (this.item) this.endItem();
  }

  private endField(): void {
    const field = this.field;
    if (!field) return;
    this.field = undefined;
    const text = withoutUnwritable(field.parts.length === 1 ? field.parts[0]! : field.parts.join(''));
    const element = elementNames[field.name];
    const into = this.item ?? this.feedFields;
    if (into.length >= mostFields) return;
    if (field.attributes === undefined && text.length <= longestInline && !/[&<>]/.test(text))
      into.push(`<${element}>${text}</${element}>`);
    else into.push(`<${element} n="${this.table.push({ text, attributes: field.attributes ?? {} }) - 1}"/>`);
  }

  private endItem(): void {
    if (!this.itemSays) this.empty.push(this.items.length);
    this.items.push(this.item!.length > 1 ? this.item!.join('') : this.item![0] + notEmpty);
    this.item = undefined;
    this.itemDepth = 0;
    this.strangers = 0;
  }

  private openItem(about: string | undefined): string {
    const { language } = this.scope;
    // The report's own address is the base where none is written.
    const base = this.scope.base === this.scopes[0]!.base ? undefined : this.scope.base;
    return `<item${about === undefined ? '' : ` about="${escapeAttribute(about)}"`}${base === undefined ? '' : ` base="${escapeAttribute(base)}"`}${language === undefined ? '' : ` lang="${escapeAttribute(language)}"`}>`;
  }

  private enterScope(attributes: MarkupAttribute[]): void {
    let changed: Scope | undefined;
    for (const { name, value } of attributes) {
      if (name.startsWith('xmlns')) {
        changed ??= { ...this.scope };
        const vocabulary = vocabularies.find(([pattern]) => pattern.test(value.toLowerCase()))?.[1];
        // A default namespace that nobody knows is taken for the feed's own; a prefix that nobody knows is not.
        if (name === 'xmlns') changed.standard = vocabulary ?? 'core';
        else changed.prefixes = { ...changed.prefixes, [name.slice(6)]: vocabulary ?? 'other' };
      } else if (name === 'xml:base') {
        changed ??= { ...this.scope };
        changed.base = resolve(this.scope.base, value.trim());
      } else if (name === 'xml:lang') {
        changed ??= { ...this.scope };
        changed.language = value.trim();
      }
    }
    if (changed) {
      this.scopes.push(changed);
      this.scopeDepths.push(this.depth);
    }
  }
}

/**
 * Rewrites any RSS or Atom document, however broken, as a small well-formed one that rss-parser reads without its faults.
 *
 * Only what we use is kept, each under a name of our own; markup inside a field becomes escaped text (`inline="1"` says so);
 * `base` and `lang` carry the resolved xml:base and xml:lang. Answers undefined when nothing in `page` can be a feed.
 */
export function writePlainFeed(page: string, base: string | undefined, mostItems: number): PlainFeed | undefined {
  const writer = new FeedWriter(base);
  const unclosed = scanMarkup(page, writer);
  writer.finish();
  if (writer.format === undefined) return undefined;
  const { feedFields, format, table } = writer;
  const itemCount = writer.items.length;
  const truncated = unclosed.some((name) => containerNames.has(name.slice(name.indexOf(':') + 1)));
  const items = writer.items.slice(0, mostItems);
  const empty = new Set(writer.empty);
  const head = notEmpty + feedFields.join('');
  if (format === 'atom') {
    const entries = items.map((item) => `<entry${item.slice('<item'.length)}</entry>`);
    return { format, xml: `<feed>${head}${entries.join('')}</feed>`, itemCount, table, empty, truncated };
  }
  const closed = items.map((item) => `${item}</item>`).join('');
  const xml =
    format === 'rss1'
      ? `<rdf:RDF><channel>${head}</channel>${closed}</rdf:RDF>`
      : `<rss version="2.0"><channel>${head}${closed}</channel></rss>`;
  return { format, xml, itemCount, table, empty, truncated };
}
