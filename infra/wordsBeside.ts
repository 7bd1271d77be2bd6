import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import { type Plugin, transform } from 'esbuild';

/** Modules that are lists of words, in ten languages, and hold no expression. */
export const lists =
  /[\\/]shared[\\/]enrich[\\/]data[\\/](?:claimCues|casualtyWords|casualtyWordsByLanguage|dateWords|languageWords|onePersons|speakerWords|speechWords|numberWords|placeWords|lossWords|deedWords|commonWords|camps|dayWords)\.ts$/;
/** Modules of expressions, each a constant, that hold the words by which copy is told from what is around it. */
export const expressions =
  /[\\/]shared[\\/]parse[\\/](?:liveblog[\\/]phrases|instruction[\\/](?:embargoWords|killWords))\.ts$/;
/** One such constant, as esbuild prints it, on a line of its own: as it stands, or made of a string where the oldest Node wants it so. */
const literals = /^((?:export )?const \w+ = )(\/.{200,}\/[a-z]*);$/gm;
const made =
  /^((?:export )?const \w+ = new RegExp\()("(?:[^"\\\n]|\\.){200,}"|`(?:[^`\\]|\\.){200,}`)(, "[a-z]*"\);)$/gm;
/** A list of plain strings, or any one string or template, as esbuild prints them, so that none is begun in the midst of another. */
const strings =
  /\[\s*"(?:[^"\\\n]|\\.)*"(?:,\s*"(?:[^"\\\n]|\\.)*")*\s*\]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const either = new RegExp(`${lists.source}|${expressions.source}`);
/** What is shorter is no list: of strings, among which are the paths of what is imported, and of what stands in brackets. */
const fewestLetters = { alone: 60, inBrackets: 30 };

/**
 * The long strings and lists of such a module are data, and Lambda's Node reads them faster as JSON than as code: a function reads them from a file beside its
 * own. What the module makes of them, and exports, is the same (tests/infra/bundles.test.ts).
 */
export const wordsBeside: Plugin = {
  name: 'words-beside',
  setup(build) {
    build.onLoad({ filter: either }, async ({ path }) => {
      const { code } = await takeWords(path);
      return {
        contents: `import { readFileSync as readBeside } from 'node:fs';
const wordsBeside = JSON.parse(readBeside(new URL('./${fileNameOf(path)}', import.meta.url), 'utf8'));
${code}`,
      };
    });
  },
};

/** The file with the words of a module, or undefined for one that keeps them. */
export async function readWordsBeside(modulePath: string): Promise<{ file: string; json: string } | undefined> {
  if (!either.test(modulePath)) return undefined;
  return { file: fileNameOf(modulePath), json: JSON.stringify((await takeWords(modulePath)).words) };
}

async function takeWords(path: string): Promise<{ code: string; words: unknown[] }> {
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8', target: 'node20' });
  const words: unknown[] = [];
  const put = (word: unknown): string => `wordsBeside[${words.push(word) - 1}]`;
  if (expressions.test(path)) {
    const without = code
      .replace(literals, (_, before: string, literal: string) => {
        const { source, flags }: RegExp = runInNewContext(literal);
        return `${before}new RegExp(${put(source)}, "${flags}");`;
      })
      .replace(
        made,
        (_, before: string, literal: string, after: string) => before + put(runInNewContext(literal)) + after,
      );
    return { code: without, words };
  }
  const left = code.replace(strings, (literal) => {
    const fewest = literal.startsWith('[') ? fewestLetters.inBrackets : fewestLetters.alone;
    if (literal.length < fewest || literal.includes('${')) return literal;
    // As JavaScript reads it, escapes and line breaks too.
    return put(runInNewContext(literal));
  });
  return { code: left, words };
}

function fileNameOf(path: string): string {
  return basename(path).replace(/\.ts$/, '.json');
}
