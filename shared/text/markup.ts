/**
 * HTML as a value. `markup` is a template tag: what stands in the template is markup, what is put into it is text and is escaped, unless it
 * is itself markup. Nothing that came from outside can become a tag or leave its attribute; a template quotes every attribute.
 */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  toString(): string {
    return this.html;
  }
}

export type Content = Markup | string | number | false | null | undefined | readonly Content[];

export function markup(template: TemplateStringsArray, ...contents: Content[]): Markup {
  let html = template[0] ?? '';
  contents.forEach((content, index) => {
    html += htmlOf(content) + (template[index + 1] ?? '');
  });
  return new Markup(html);
}

function htmlOf(content: Content): string {
  if (content === undefined || content === null || content === false) return '';
  if (content instanceof Markup) return content.html;
  if (typeof content === 'string') return escapeMarkup(content);
  if (typeof content === 'number') return String(content);
  return content.map(htmlOf).join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** What no document may hold, and the bidirectional overrides with which a name could reverse the words around it. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for HTML and SVG, in elements and in quoted attributes. Control characters go, half characters become U+FFFD. */
export function escapeMarkup(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (unit) => entities[unit] as string);
}

/** The text without control characters and bidirectional overrides, for plain renderings too. */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(loneSurrogate, '\ufffd');
}
