import type { Feed } from '../model/feed.ts';
import { registryNamespace } from './registryNamespace.ts';
import { writeOutline } from './writeRegistry.ts';

/**
 * `opml` with `feeds` added at the end of its body, and every other character as it stood: somebody's comments, folders and foreign
 * attributes are none of ours to tidy. Undefined when the file has no `</body>` to stand before, being cut short or no OPML.
 */
export function addOutlines(opml: string, feeds: readonly Feed[]): string | undefined {
  const bodyEnd = [...opml.matchAll(/<\/body\s*>/gi)].at(-1)?.index ?? -1;
  if (bodyEnd < 0) return undefined;
  const bound = opml.includes(`xmlns:dateline="${registryNamespace}"`);
  const lineStart = opml.lastIndexOf('\n', bodyEnd) + 1;
  const at = /^\s*$/.test(opml.slice(lineStart, bodyEnd)) ? lineStart : bodyEnd;
  const lead = at === lineStart ? '' : '\n';
  const added = feeds.flatMap((feed) => writeOutline(feed, { bindsNamespace: !bound }));
  return `${opml.slice(0, at)}${lead}${added.map((line) => `${line}\n`).join('')}${opml.slice(at)}`;
}
