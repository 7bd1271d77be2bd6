import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import { type Plugin, transform } from 'esbuild';

/** Modules that are lists of words, in ten languages, and hold no expression. */
export const lists =
  /[\\/]shared[\\/]enrich[\\/]data[\\/](?:claimCues|casualtyWords|casualtyWordsByLanguage|dateWords|languageWords|onePersons|speakerWords|speechWords|numberWords|placeWords|lossWords|deedWords|commonWords|camps|dayWords)\.ts$/;
/** A list of plain strings, or any one string or template, as esbuild prints them, so that none is begun in the midst of another. */
const strings =
  /\[\s*"(?:[^"\\\n]|\\.)*"(?:,\s*"(?:[^"\\\n]|\\.)*")*\s*\]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
/** What is shorter is no list: of strings, among which are the paths of what is imported, and of what stands in brackets. */
const fewestLetters = { alone: 60, inBrackets: 30 };

/**
 * The long strings and lists of such a module are data, and Lambda's Node reads them faster as JSON than as code: a function reads them from a file beside its
 * own. What the module makes of them, and exports, is the same (tests/infra/bundles.test.ts).
 */
export const wordsBeside: Plugin = {
  name: 'words-beside',
  setup(build) {
    build.onLoad({ filter: lists }, async ({ path }) => {
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
  if (!lists.test(modulePath)) return undefined;
  return { file: fileNameOf(modulePath), json: JSON.stringify((await takeWords(modulePath)).words) };
}

async function takeWords(path: string): Promise<{ code: string; words: unknown[] }> {
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8', target: 'node20' });
  const words: unknown[] = [];
  const left = code.replace(strings, (literal) => {
    const fewest = literal.startsWith('[') ? fewestLetters.inBrackets : fewestLetters.alone;
    if (literal.length < fewest || literal.includes('${')) return literal;
    // As JavaScript reads it, escapes and line breaks too.
    words.push(runInNewContext(literal));
    return `wordsBeside[${words.length - 1}]`;
  });
  return { code: left, words };
}

function fileNameOf(path: string): string {
  return basename(path).replace(/\.ts$/, '.json');
}
