import type { Feed, WireDrop } from '../model/feed.ts';
import type { Issue } from '../model/report.ts';
import { readOpml } from './readOpml.ts';
import { type ReadOutline, readOutlines } from './readOutlines.ts';
import { readWires } from './readWires.ts';

const maxOpmlLength = 20 * 1024 * 1024;

export interface Registry {
  feeds: Feed[];
  /** Wires that suppliers deliver; they have no address. */
  wires: WireDrop[];
  issues: Issue[];
  /** What became of each outline that claims to be a feed, in the file's order. */
  outlines: ReadOutline[];
}

/**
 * Reads a registry: our own OPML, or what any feed reader exports (OPML 1.0-2.0, nested folders, attribute names in any case, bare
 * ampersands, no attribute of ours). Never throws.
 *
 * A feed without our attributes gets its id from host and title, and an outline that cannot be used costs that outline: its issue's
 * `item` counts the outlines from 0. Beside `held` no id is given twice, and an address that stands there is a twin.
 */
export function readRegistry(opml: string, held: readonly Feed[] = []): Registry {
  const refuse = (code: string, message: string): Registry => ({
    feeds: [],
    wires: [],
    issues: [{ code, message }],
    outlines: [],
  });
  if (opml.length > maxOpmlLength) {
    return refuse('registry-too-large', 'The file is larger than 20 MB; no list of feeds is.');
  }
  const read = readOpml(opml);
  if (!read.hasOpml && !read.hasOutline) {
    return refuse('not-opml', 'This is no OPML: it holds neither <opml> nor any <outline>.');
  }
  const outlines = readOutlines(read, held);
  const feeds = outlines.flatMap(({ feed }) => feed ?? []);
  const issues = outlines.flatMap((outline) => outline.issues);
  if (outlines.length === 0) {
    issues.push({ code: 'no-feeds', message: 'The file is OPML but holds no feed: no outline has an xmlUrl.' });
  }
  if (read.cutShort && read.hasOpml) {
    issues.push({ code: 'cut-off', message: 'The file breaks off before its end; feeds may be missing from it.' });
  }
  if (read.leftOut > 0) {
    issues.push({ code: 'too-many', message: `${read.leftOut} feeds beyond the first 50,000 were not read.` });
  }
  return { feeds, wires: readWires(read), issues, outlines };
}
