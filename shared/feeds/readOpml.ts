import { Parser } from 'htmlparser2';
import { registryNamespace } from './registryNamespace.ts';

/** What a file may hold: far more than any desk reads, and a bound on what a hostile one costs. */
const maxOutlines = 50_000;

export interface Outline {
  /** As the file has them, entities decoded. */
  attributes: Readonly<Record<string, string>>;
  /** Line of the file, from 1, on which the outline begins. */
  line: number;
  /** Outlines stand inside this one: a folder, whatever else it says. */
  hasChildren: boolean;
}

export interface Opml {
  outlines: Outline[];
  /** Prefixes that the file binds to our namespace, as it spells them. */
  prefixes: string[];
  hasOpml: boolean;
  /** The file ends before its `</opml>`. */
  cutShort: boolean;
  /** Outlines beyond the bound, which were not read. */
  leftOut: number;
}

/**
 * Cuts OPML 1.0-2.0 into its outlines, folders flattened, in the file's order. Never throws: a cut file gives what it holds.
 *
 * Entities declared in the file are never expanded and nothing is ever fetched. Linear in the file's length, however deep it nests.
 */
export function readOpml(opml: string): Opml {
  const outlines: Outline[] = [];
  const prefixes = new Set<string>();
  /** Open outlines; undefined where one lies beyond the bound. */
  const open: (Outline | undefined)[] = [];
  let hasOpml = false;
  let opmlClosed = false;
  let leftOut = 0;
  let line = 1;
  let nextBreak = opml.indexOf('\n');
  /** Asked with rising indexes only. Each line break is looked for once: a file may be one line of 20 MB. */
  const lineAt = (index: number): number => {
    while (nextBreak >= 0 && nextBreak < index) {
      line += 1;
      nextBreak = opml.indexOf('\n', nextBreak + 1);
    }
    return line;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const [key, value] of Object.entries(attributes)) {
          if (key.startsWith('xmlns:') && value.trim() === registryNamespace) prefixes.add(key.slice('xmlns:'.length));
        }
        const element = name.toLowerCase();
        if (element === 'opml') hasOpml = true;
        if (element !== 'outline') return;
        const parent = open.at(-1);
        if (parent !== undefined) parent.hasChildren = true;
        if (outlines.length >= maxOutlines) {
          leftOut += 1;
          open.push(undefined);
          return;
        }
        const outline = { attributes, line: lineAt(parser.startIndex), hasChildren: false };
        outlines.push(outline);
        open.push(outline);
      },
      onclosetag(name, implied) {
        const element = name.toLowerCase();
        if (element === 'outline') open.pop();
        if (element === 'opml' && !implied) opmlClosed = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(opml);
  parser.end();
  return { outlines, prefixes: [...prefixes], hasOpml, cutShort: !opmlClosed, leftOut };
}
