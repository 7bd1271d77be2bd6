import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** The algorithms that shared/text/stem.ts asks for; snowball-stemmers holds twenty-four, each with tables that are made at load. */
const stemmed = new Set(['arabic', 'english', 'french', 'german', 'italian', 'russian', 'spanish', 'turkish']);

const credentials = fileURLToPath(new URL('../shared/runtime/environmentCredentials.ts', import.meta.url));

/** ES modules that only export, without saying so in their package.json: what nobody imports of them can go. */
const pure = /^(?:domutils|domhandler|dom-serializer|entities)$/;

/**
 * Leaves out of a bundle what our packages bring and no function runs, where esbuild cannot see it by itself. Together these are half a
 * megabyte of the functions that hold them, and a part of their cold start.
 */
export const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  setup(build) {
    // rss-parser brings an older copy of entities for the snippets of an item's text, which we have it make of nothing (readFeed).
    build.onResolve({ filter: /^entities$/ }, ({ importer, kind }) =>
      kind === 'require-call' && /[\\/]rss-parser[\\/]/.test(importer)
        ? { path: 'entities of rss-parser', namespace: 'left-out' }
        : undefined,
    );
    build.onLoad({ filter: /^entities of/, namespace: 'left-out' }, () => ({
      contents: 'exports.decodeHTML = (text) => text;',
    }));
    // htmlparser2 exports, beside the parser that we use, all that can be done with the tree that we do not build.
    build.onResolve({ filter: pure }, async ({ path, pluginData, ...from }) => {
      if (pluginData === leaveOutUnused) return undefined;
      const found = await build.resolve(path, { ...from, pluginData: leaveOutUnused });
      return { ...found, sideEffects: false };
    });
    // The SDK describes every operation of a service in one file, by literals that esbuild dares not drop for their computed keys. And it holds a
    // class for each error of each: one that is not registered comes as the service's own exception under its name, by which alone we know it
    // (shared/stores/awsAnswers.ts). The one kept brings the row that stood in the way.
    build.onLoad({ filter: /[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/^export var (\w+\$) = (\[(?:.*\]|[^;]*\n\]));$/gm, 'export var $1 = /* @__PURE__ */ (() => $2)();')
        .replace(/^n0_registry\.registerError\((?!ConditionalCheckFailedException\$)\w+\$, \w+\);$/gm, ''),
    }));
    // No operation that we call streams events; the SDK sets the codec of those up for each client of S3.
    build.onLoad({ filter: /[\\/]dist-es[\\/]submodules[\\/]event-streams[\\/]index\.js$/ }, () => ({
      contents: `export { resolveEventStreamSerdeConfig } from './eventstream-serde-config-resolver/EventStreamSerdeConfig';
export const eventStreamSerdeProvider = () => ({});
export class EventStreamSerde { constructor() { throw new Error('Event streams are left out of the bundles.'); } }`,
    }));
    // rss-parser brings xml2js, whose half that writes XML nobody calls.
    build.onLoad({ filter: /[\\/]xmlbuilder[\\/]lib[\\/]index\.js$/ }, () => ({ contents: 'module.exports = {};' }));
    // zod can describe a schema to others, in JSON; our schemas only read.
    build.onLoad(
      { filter: /[\\/]zod[\\/]v4[\\/]\w+[\\/](?:to-json-schema|json-schema-processors)\.js$/ },
      async ({ path }) => ({
        contents: [...(await readFile(path, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm)]
          .map(([, name]) => `export const ${name} = () => undefined;`)
          .join('\n'),
      }),
    );
    build.onLoad({ filter: /[\\/]snowball-stemmers\.js$/ }, async ({ path }) => ({
      contents: cutStemmers(await readFile(path, 'utf8')),
    }));
    // An ES module that imports node:http is given all it exports, WebSocket among them, and for that Node compiles a whole second client
    // of the web. What is required is looked at when it is asked for.
    build.onResolve({ filter: /^(?:node:)?https?$/ }, ({ path, namespace }) =>
      namespace === 'asked-for' ? undefined : { path: path.replace(/^(?:node:)?/, 'node:'), namespace: 'asked-for' },
    );
    build.onLoad({ filter: /^node:https?$/, namespace: 'asked-for' }, ({ path }) => ({
      contents: `module.exports = require('${path}');`,
    }));
    // A function on Lambda, or in the embedded cloud, finds its credentials in its environment: the ways by which a person's machine
    // finds them (profiles, single sign-on, metadata servers) are a sixth of a small function, and doors that nobody need leave open.
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({ path: credentials }));
  },
};

/** Each algorithm of the file stands between its own head and the next one's; one that nobody asks for is left undefined. */
function cutStemmers(source: string): string {
  const heads = [...source.matchAll(/^ {4}var (\w+)Stemmer = function/gm)];
  let cut = source.slice(0, heads[0]?.index);
  for (const [at, head] of heads.entries()) {
    const [, algorithm = ''] = head;
    const next = heads[at + 1];
    // The last is followed by the functions that the package exports.
    const isAsked = next === undefined || algorithm === 'Snowball' || stemmed.has(algorithm);
    cut += isAsked ? source.slice(head.index, next?.index) : `    var ${algorithm}Stemmer;\n`;
  }
  return cut;
}
