/**
 * Who may import whom. The table stands in the README's walk: data goes down the list of folders and never back up.
 *
 * Each rule names what a folder may reach and forbids the rest, so that a new folder is forbidden until somebody decides.
 */
const skills = ['feeds', 'fetch', 'parse', 'normalize', 'enrich', 'dedupe', 'stories', 'digest', 'subscribers'];
const anySkill = `shared/(?:${skills.join('|')})`;

/** Our own code, wherever it stands: packages and Node's own modules are another rule's business. */
const ours = '^(?:cli|functions|infra|local|shared|tests)/';

/** Nothing of ours, from `from`, but what is listed in `allowed`. */
function onlyFrom(name, from, allowed, comment) {
  return {
    name,
    severity: 'error',
    comment,
    from: { path: from },
    to: { path: ours, pathNot: allowed },
  };
}

/** Modules of Node that reach the world: disk, network, processes, environment. What only computes (crypto, url, buffer, util) is free. */
const worldly =
  '^(?:node:)?(?:fs|fs/promises|net|dns|dns/promises|http|https|http2|tls|dgram|child_process|worker_threads|cluster|os|process|readline|repl|inspector|sqlite)$';
const network = '^(?:node:)?(?:net|dns|dns/promises|http|https|http2|tls|dgram)$';
/** Resolved as node_modules/…; or by bare name, should npm not have installed it. */
const packageNamed = (name) => `(?:^|node_modules/)(?:${name})(?:/|$)`;

module.exports = {
  forbidden: [
    onlyFrom(
      'functions-are-doors',
      '^functions/([^/]+)/',
      ['^shared/(?:pipeline|runtime|model)/', '^functions/$1/'],
      'A function imports its step, the runtime, the model and its own folder.',
    ),
    onlyFrom(
      'cli-and-local',
      '^(cli|local)/',
      [`^${anySkill}/`, '^shared/(?:pipeline|runtime|model)/', '^(?:infra|local)/', '^$1/'],
      'The command line and the embedded cloud import steps, runtime, skills and model; local may read what infra synthesizes, and `dateline run` boots local.',
    ),
    {
      name: 'cli-not-infra',
      severity: 'error',
      comment: 'Only local/ may look into infra/: a verb of the command line asks local/ or AWS.',
      from: { path: '^cli/' },
      to: { path: '^infra/' },
    },
    onlyFrom(
      'runtime',
      '^shared/runtime/',
      '^shared/(?:runtime|stores|model)/',
      'The runtime imports stores and model.',
    ),
    onlyFrom(
      'pipeline',
      '^shared/pipeline/',
      [`^${anySkill}/`, '^shared/(?:pipeline|stores|model|text)/'],
      'A step imports skills, stores, model, text and other steps.',
    ),
    onlyFrom('stores', '^shared/stores/', '^shared/(?:stores|model)/', 'A store imports the model and the AWS SDK.'),
    onlyFrom(
      'skills-keep-to-themselves',
      `^shared/(${skills.join('|')})/`,
      ['^shared/$1/', '^shared/(?:model|text)/'],
      'A skill imports model, text and its own folder; never another skill.',
    ),
    onlyFrom(
      'model-and-text',
      '^shared/(?:model|text)/',
      '^shared/(?:model|text)/',
      'Model and text import each other only.',
    ),
    onlyFrom(
      'infra',
      '^infra/',
      ['^infra/', '^shared/model/(?:names|alarmTexts)\\.ts$'],
      'Infra imports itself, the names and the texts of alarms.',
    ),
    {
      name: 'shared-has-known-folders',
      severity: 'error',
      comment: 'A new folder in shared/ needs a row in the table of layers before anybody imports it.',
      from: {},
      to: { path: '^shared/', pathNot: [`^${anySkill}/`, '^shared/(?:model|text|stores|pipeline|runtime)/'] },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      comment: 'Tests may import anything; nothing imports tests.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'aws-sdk-in-stores-and-runtime',
      severity: 'error',
      comment: 'The AWS SDK stands only in stores and runtime; the local cloud and the tests speak to it as clients.',
      from: { path: ours, pathNot: ['^shared/(?:stores|runtime)/', '^tests/'] },
      to: { path: packageNamed('@aws-sdk|@smithy|@aws-lambda-powertools') },
    },
    {
      name: 'skills-touch-no-world',
      severity: 'error',
      comment:
        'Skills, model and text touch no disk, network, process or environment. fetch/ alone opens sockets, by the next rule.',
      from: { path: [`^${anySkill}/`, '^shared/(?:model|text)/'], pathNot: '^shared/fetch/' },
      to: { path: worldly },
    },
    {
      name: 'fetch-touches-no-disk',
      severity: 'error',
      comment:
        'fetch/ is the one place that opens a socket to a stranger; everything else of the world is closed to it too.',
      from: { path: '^shared/fetch/' },
      to: { path: worldly, pathNot: network },
    },
    {
      name: 'strangers-through-fetch-only',
      severity: 'error',
      comment:
        'undici, sockets and name resolution stand in shared/fetch alone. (local/ serves loopback: it may listen.)',
      from: { path: '^(?:functions|infra|cli|shared)/', pathNot: '^shared/fetch/' },
      to: { path: [network, packageNamed('undici')] },
    },
    {
      name: 'zod-through-the-model',
      severity: 'error',
      comment:
        'What is loaded into a Lambda takes zod from shared/model/schema.ts: its small form, with its English sentences.',
      from: { path: '^(?:functions|shared)/', pathNot: '^shared/model/schema\\.ts$' },
      to: { path: packageNamed('zod') },
    },
    {
      name: 'cdk-in-infra-only',
      severity: 'error',
      comment: 'CDK is for synthesis: it must never come near a bundle.',
      from: { path: ours, pathNot: ['^infra/', '^tests/'] },
      to: { path: packageNamed('aws-cdk-lib|constructs|aws-cdk') },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or three.',
      from: { path: ours },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that cannot be resolved is an import no rule above can judge.',
      from: { path: ours },
      // Its package holds types alone, under another name.
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^tests/fixtures', '^local/newsroom', 'cdk\\.out'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
