import { scanMarkup } from '../scanMarkup.ts';

/** An element of a wire document: local name in lower case, text and children in the order they stand. */
export interface WireElement {
  name: string;
  /** By name in lower case, prefix included. */
  attributes: ReadonlyMap<string, string>;
  children: (WireElement | string)[];
  /** On the root: the document holds more elements than are kept. */
  cut?: boolean;
  /** On the root: the document ends before its outermost element does. */
  truncated?: boolean;
}

/** The largest wire document we know has 3,000; more are left out, and `cut` says so. */
const mostElements = 50_000;

const noAttributes: ReadonlyMap<string, string> = new Map();

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The document as a tree under an element of no name. Agencies change prefixes between services, so names are compared without them. */
export function readTree(page: string): WireElement {
  const root: WireElement = { name: '', attributes: noAttributes, children: [] };
  const stack = [root];
  let count = 0;
  let leftOut = 0;
  const unclosed = scanMarkup(page, {
    open(name, attributes) {
      if (leftOut > 0 || ++count > mostElements) {
        leftOut++;
        root.cut = true;
        return;
      }
      const element: WireElement = {
        name: localName(name),
        attributes: attributes.length === 0 ? noAttributes : new Map(attributes.map((each) => [each.name, each.value])),
        children: [],
      };
      stack[stack.length - 1]!.children.push(element);
      stack.push(element);
    },
    close() {
      if (leftOut > 0) {
        leftOut--;
        return;
      }
      stack.pop();
    },
    text(text) {
      if (leftOut > 0) return;
      stack[stack.length - 1]!.children.push(text);
    },
  });
  if (unclosed.length > 0) root.truncated = true;
  return root;
}

/** The children of `element` called `name`. */
export function childrenOf(element: WireElement | undefined, name: string): WireElement[] {
  return (element?.children ?? []).filter(
    (child): child is WireElement => typeof child !== 'string' && child.name === name,
  );
}

/** The first child down the path of `names`. */
export function childOf(element: WireElement | undefined, ...names: string[]): WireElement | undefined {
  let found = element;
  for (const name of names) found = childrenOf(found, name)[0];
  return found;
}

/** Every descendant called one of `names`, in document order, not looking inside those found. */
export function findAll(element: WireElement | undefined, ...names: string[]): WireElement[] {
  const found: WireElement[] = [];
  const walk = (each: WireElement) => {
    for (const child of each.children) {
      if (typeof child === 'string') continue;
      if (names.includes(child.name)) found.push(child);
      else walk(child);
    }
  };
  if (element) walk(element);
  return found;
}

export const attributeOf = (element: WireElement | undefined, name: string): string | undefined => {
  const value = element?.attributes.get(name)?.trim();
  return value === '' ? undefined : value;
};

const blocks = new Set(
  'address article aside block blockquote body body.content bq br caption credit datasource dd div dl dt fn footer h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main ol p pre section subheadline table td th tr ul'.split(
    ' ',
  ),
);

/** Parts of a body that are not its text. */
const unread = new Set([
  'script',
  'style',
  'media',
  'media-caption',
  'figure',
  'iframe',
  'head',
  'object',
  'video',
  'audio',
  'svg',
]);

/** The words of an element in document order; blocks part lines with "\n", white space within a line is collapsed. */
export function textOf(element: WireElement | undefined, skip?: ReadonlySet<string>): string {
  const parts: string[] = [];
  const walk = (each: WireElement) => {
    for (const child of each.children) {
      if (typeof child === 'string') {
        parts.push(each.name === 'pre' ? child.replace(/\n\s*\n/g, '\u2029') : child);
        continue;
      }
      if (unread.has(child.name) || skip?.has(child.name)) continue;
      const block = blocks.has(child.name);
      if (block) parts.push('\u2029');
      walk(child);
      if (block) parts.push('\u2029');
    }
  };
  if (element) walk(element);
  return parts
    .join('')
    .split('\u2029')
    .map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The words of an element on one line; undefined when there are none. */
export function lineOf(element: WireElement | undefined, skip?: ReadonlySet<string>): string | undefined {
  const line = textOf(element, skip).replaceAll('\n', ' ');
  return line === '' ? undefined : line;
}
