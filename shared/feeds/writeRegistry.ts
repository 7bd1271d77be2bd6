import type { Feed, WireDrop } from '../model/feed.ts';
import { numberAttributes, registryNamespace, textAttributes } from './registryNamespace.ts';

/**
 * Writes feeds as OPML 2.0 that any reader imports and `readRegistry` reads back unchanged. One attribute a line, so that a change of
 * the registry reads well in a diff.
 */
export function writeRegistry(feeds: readonly Feed[], wires: readonly WireDrop[] = []): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:dateline="${registryNamespace}">`,
    '  <head>',
    '    <title>Dateline: registry of feeds</title>',
    '  </head>',
    '  <body>',
    ...feeds.flatMap((feed) => writeOutline(feed)),
    ...wires.flatMap(writeWire),
    '  </body>',
    '</opml>',
    '',
  ];
  return lines.join('\n');
}

/** One feed's lines. With `bindsNamespace` it declares our namespace itself, for a file that does not. */
export function writeOutline(feed: Feed, options: { bindsNamespace?: boolean } = {}): string[] {
  const attributes: [string, string | number | undefined][] = [
    ['xmlns:dateline', options.bindsNamespace === true ? registryNamespace : undefined],
    ['text', feed.title ?? feed.outlet],
    ['title', feed.title],
    ['type', 'rss'],
    ['xmlUrl', feed.url],
    ['language', feed.language],
    ...Object.entries(textAttributes).map(
      ([field, name]) => [`dateline:${name}`, feed[field as keyof Feed]] as [string, string],
    ),
    ...Object.entries(numberAttributes).map(
      ([field, name]) => [`dateline:${name}`, feed[field as keyof Feed]] as [string, number],
    ),
  ];
  return layOut(attributes);
}

function writeWire({ language, ...wire }: WireDrop): string[] {
  return layOut([
    ['text', wire.outlet],
    ['type', 'wire'],
    ['language', language],
    ...Object.entries(wire).map(([field, value]) => [`dateline:${field}`, value] as [string, string]),
  ]);
}

function layOut(attributes: [string, string | number | undefined][]): string[] {
  const written = attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `      ${name}="${escapeAttribute(String(value))}"`);
  return ['    <outline', ...written, '    />'];
}

/** XML 1.0 has no way to write most control characters, so they are left out. */
function escapeAttribute(value: string): string {
  return value
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
