/**
 * Judges what readers are given, by reading it again as a stranger's program would: what stands there that an ordinary day's rendering
 * never holds? An answer is a list of sentences; none means that it is safe.
 */
import { parseDocument } from 'htmlparser2';
import { SaxesParser } from 'saxes';

interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

/** What an ordinary day's renderings are made of: elements, attributes of each, the values of those that style, and comments. */
export class Ordinary {
  private readonly elements = new Map<string, Set<string>>();
  private readonly values = new Set<string>();
  private readonly sheets = new Set<string>();
  private readonly comments = new Set<string>();

  learn(html: string): void {
    for (const node of nodesOf(html)) {
      if (node.type === 'comment' || node.type === 'directive') this.comments.add(node.data ?? '');
      if (node.name === undefined || node.attribs === undefined) continue;
      const known = this.elements.get(node.name) ?? new Set();
      this.elements.set(node.name, known);
      for (const [name, value] of Object.entries(node.attribs)) {
        known.add(name);
        if (name === 'style' || name === 'class') this.values.add(`${name}=${value}`);
      }
      if (node.name === 'style') this.sheets.add(wordsOf(node));
    }
  }

  /** `onSite`: a page of the archive, which may name pictures beside it by their path alone. A mail is on no host. */
  judge(html: string, siteUrl: string, onSite = false): string[] {
    const faults: string[] = [];
    for (const node of nodesOf(html)) {
      if ((node.type === 'comment' || node.type === 'directive') && !this.comments.has(node.data ?? ''))
        faults.push(`a comment that is not ours: ${node.data}`);
      if (node.name === undefined || node.attribs === undefined) continue;
      const known = this.elements.get(node.name);
      if (known === undefined) faults.push(`an element that no ordinary day has: ${node.name}`);
      if (node.name === 'style' && !this.sheets.has(wordsOf(node))) faults.push('a style sheet that is not ours');
      for (const [name, value] of Object.entries(node.attribs)) {
        if (!known?.has(name)) faults.push(`an attribute that no ordinary day has: ${node.name} ${name}`);
        if ((name === 'style' || name === 'class') && !this.values.has(`${name}=${value}`))
          faults.push(`a ${name} that is not ours: ${value}`);
        faults.push(...judgeAddress(name, value, siteUrl, onSite));
      }
    }
    return [...faults, ...judgeLetters(html)];
  }
}

/** A link leads to the web; what is loaded by itself comes from our own archive. */
function judgeAddress(name: string, value: string, siteUrl: string, onSite: boolean): string[] {
  if (/^on/i.test(name)) return [`a handler: ${name}`];
  if (!/^(?:href|src|srcset|action|background|poster|data|formaction|cite)$/i.test(name)) return [];
  if (name === 'href' && value.startsWith('#')) return [];
  const addresses = name === 'srcset' ? value.split(',').map((each) => each.trim().split(' ')[0] ?? '') : [value];
  return addresses.flatMap((address) => {
    if (onSite && name !== 'href' && /^\/editions\/[\w-]+\/[a-z-]+\.png$/.test(address)) return [];
    let url: URL;
    try {
      url = new URL(address);
    } catch {
      return [`an address that is not absolute: ${name}=${address}`];
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return [`an address that is no web page: ${address}`];
    if (url.username || url.password) return [`an address with a user name: ${address}`];
    return name !== 'href' && url.origin !== siteUrl ? [`something loaded from elsewhere: ${address}`] : [];
  });
}

/** Controls and overrides of direction, which no rendering may hold whatever it is. */
export function judgeLetters(text: string): string[] {
  const bad = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u.exec(text);
  const faults = bad
    ? [`U+${bad[0].codePointAt(0)?.toString(16)} before “${text.slice(bad.index + 1, bad.index + 30)}”`]
    : [];
  return text.isWellFormed() ? faults : [...faults, 'half a character'];
}

/** Well-formed, of Atom's own elements, every link ours; its HTML is handed to `judgeHtml`. */
export function judgeAtom(xml: string, siteUrl: string, judgeHtml: (html: string) => string[]): string[] {
  const faults: string[] = [];
  const allowed = new Set('feed title id updated author name link entry published content'.split(' '));
  let html = '';
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => void faults.push(`not well-formed: ${error.message}`));
  parser.on('doctype', () => void faults.push('a document type'));
  parser.on('processinginstruction', () => void faults.push('a processing instruction'));
  parser.on('comment', () => void faults.push('a comment'));
  parser.on('opentag', ({ name, attributes }) => {
    if (!allowed.has(name)) faults.push(`an element that is not Atom’s: ${name}`);
    if (name === 'link' && !String(attributes.href).startsWith(`${siteUrl}/`))
      faults.push(`a link elsewhere: ${attributes.href}`);
    if (name === 'content') depth++;
  });
  parser.on('text', (text) => {
    if (depth > 0) html += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'content') return;
    depth--;
    faults.push(...judgeHtml(html));
    html = '';
  });
  parser.write(xml).close();
  return [...faults, ...judgeLetters(xml)];
}

/** The header of a mail and the outline of its parts, as any server splits them: at CRLF, folded lines joined. */
export function outlineOf(raw: Uint8Array): { names: string[]; to: string[]; parts: string[]; faults: string[] } {
  const text = Buffer.from(raw).toString('latin1');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const names = lines.map((line) => line.slice(0, line.indexOf(':')));
  const boundary = /boundary="?([^";]+)"?/.exec(head)?.[1] ?? '';
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .map((part) => /Content-Type: ([^;\r]+)/i.exec(part.split('\r\n\r\n')[0] ?? '')?.[1] ?? '')
    .filter((type) => type !== '');
  const faults = [
    /\r(?!\n)|(?<!\r)\n/.test(text) && 'a line that ends in CR or LF alone',
    text.split('\r\n').some((line) => line.length > 998) && 'a line of more than 998 octets',
    text.includes('\0') && 'a NUL',
  ].filter((fault) => fault !== false);
  return { names, to: lines.filter((line) => /^(?:to|cc|bcc):/i.test(line)), parts, faults };
}

function nodesOf(html: string): Node[] {
  const found: Node[] = [];
  const walk = (node: Node): void => {
    found.push(node);
    node.children?.forEach(walk);
  };
  walk(parseDocument(html) as unknown as Node);
  return found;
}

function wordsOf(node: Node): string {
  return node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(wordsOf).join('');
}
