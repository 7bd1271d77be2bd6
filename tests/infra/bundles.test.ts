import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleFunctions, repositoryFolder } from '../../infra/bundleFunctions.ts';
import { expressions, lists } from '../../infra/wordsBeside.ts';
import { type FunctionName, functionNames } from '../../shared/model/names.ts';
import { stem } from '../../shared/text/stem.ts';
import { findLambdaNode } from '../lambdaNode.ts';
import { type Load, measureLoad } from './measureLoad.ts';

const nodeModules = fileURLToPath(new URL('../../node_modules', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-bundles-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A repository of one function, anywhere on the disk. */
async function repositoryAt(name: string, code: string): Promise<string> {
  const root = join(folder, name);
  await mkdir(join(root, 'functions/sweep'), { recursive: true });
  await symlink(nodeModules, join(root, 'node_modules'));
  await writeFile(join(root, 'functions/sweep/handler.ts'), code);
  return root;
}

const usesCommonJs = `import MailComposer from 'nodemailer/lib/mail-composer/index.js';
export const handler = (to: string) => new MailComposer({ to, text: 'ق' }).compile().getEnvelope();`;

/** Answers the error that DynamoDB's client throws when the table answers one of that name. */
const asksDynamoDb = `import { Readable } from 'node:stream';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
export async function handler(name: string) {
  const body = JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#' + name, message: 'Told by AWS.', Item: { entryId: { S: 'e-1' } },
  });
  const answer = () => ({
    response: { statusCode: 400, reason: '', headers: { 'content-type': 'application/x-amz-json-1.0' }, body: Readable.from([body]) },
  });
  const client = new DynamoDBClient({
    region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1,
    requestHandler: { handle: async () => answer(), metadata: {}, updateHttpClientConfig() {}, httpHandlerConfigs: () => ({}) } as never,
  });
  return client.send(new GetItemCommand({ TableName: 't', Key: { entryId: { S: 'e-1' } } })).catch((error) => error);
}`;

/** Code that Lambda has to load before the first message. What lies beside it is read when it is wanted. */
const mostCodeBytes = 900_000;
const mostWithPictures = 950_000;
/** From nothing loaded to a handler that can be called. */
const mostLoadMs = 150;
/** Lambda's own Node where `npm run test:lambda-node` has fetched it, else the one that runs the tests. */
const node = findLambdaNode()?.node ?? process.execPath;

describe('the desk’s own bundles', () => {
  let bundled: Awaited<ReturnType<typeof bundleFunctions>>;
  let own: string;
  beforeAll(async () => {
    own = await mkdtemp(join(tmpdir(), 'dateline-bundles-'));
    bundled = await bundleFunctions(own);
  }, 120_000);
  afterAll(() => rm(own, { recursive: true, force: true }));

  it.each(functionNames)('keep %s within its budget', (name) => {
    expect(bundled[name].codeBytes).toBeLessThanOrEqual(name === 'publish-edition' ? mostWithPictures : mostCodeBytes);
  });

  it.each(functionNames)('hold no package twice in %s', (name) => {
    const names = bundled[name].packages.map((folder) => folder.replace(/^.*node_modules\//, ''));
    expect(names.filter((each, at) => names.indexOf(each) !== at)).toEqual([]);
  });

  it.each(functionNames)('load %s in time for whoever waits', async (name) => {
    let load: Load;
    let goes = 3;
    // A neighbour may take a part of one go; a bundle that has grown is too slow in each.
    do load = await measureLoad(node, bundled[name].folder, 3);
    while (load.quietMs > mostLoadMs && --goes > 0);
    expect(load.quietMs).toBeLessThanOrEqual(mostLoadMs);
  });

  it('begin no client of the web that nobody asked for: what Node’s http exports brings a second one with it', async () => {
    for (const name of functionNames)
      expect(await readFile(join(bundled[name].folder, 'index.mjs'), 'utf8')).not.toMatch(/from"(?:node:)?https?"/);
  });

  it('hold of AWS what the function asks and nothing else, and no way to credentials but the environment', () => {
    const clientsOf = (name: FunctionName) =>
      bundled[name].packages.filter((each) => each.startsWith('@aws-sdk/client-'));
    expect(clientsOf('record-feedback')).toEqual(['@aws-sdk/client-dynamodb', '@aws-sdk/client-sqs']);
    expect(clientsOf('close-day')).toEqual(['@aws-sdk/client-dynamodb', '@aws-sdk/client-s3']);
    const all = functionNames.flatMap((name) => bundled[name].packages);
    expect(all.filter((each) => /credential-provider|token-providers|sso|nested-clients/.test(each))).toEqual([]);
  });

  it('stem as the whole package does, in each of its languages', async () => {
    const words = {
      ar: 'والمدنيين',
      de: 'Angriffe',
      en: 'fighters',
      es: 'combatientes',
      fr: 'bombardements',
      it: 'attacchi',
      ru: 'бомбардировки',
      tr: 'saldırıları',
    };
    const root = await repositoryAt('stems', '');
    await writeFile(
      join(root, 'functions/sweep/handler.ts'),
      `import { stem } from ${JSON.stringify(fileURLToPath(new URL('../../shared/text/stem.ts', import.meta.url)))};
       export const handler = (words: object) => Object.entries(words).map(([language, word]) => stem(word, language));`,
    );
    const { sweep } = await bundleFunctions(join(root, 'out'), { root, names: ['sweep'], beside: {} });
    const { handler } = await import(join(sweep.folder, 'index.mjs'));
    expect(handler(words)).toEqual(Object.entries(words).map(([language, word]) => stem(word, language)));
    expect(sweep.codeBytes).toBeLessThan(200_000);
  });
});

describe('a bundle', () => {
  it('is the same bytes wherever the repository lies, so that an unchanged function is not deployed again', async () => {
    const bytes: string[] = [];
    for (const name of ['here', 'somewhere/quite/else']) {
      const root = await repositoryAt(name, usesCommonJs);
      const { sweep } = await bundleFunctions(join(root, 'out'), { root, names: ['sweep'], beside: {} });
      bytes.push(await readFile(join(sweep.folder, 'index.mjs'), 'utf8'));
      expect(sweep.codeBytes).toBe(Buffer.byteLength(bytes.at(-1)!));
    }
    expect(bytes[0]).toBe(bytes[1]);
    expect(bytes[0]).not.toContain(folder);
  });

  it('carries CommonJS packages into an ES module', async () => {
    const root = await repositoryAt('here', usesCommonJs);
    const { sweep } = await bundleFunctions(join(root, 'out'), { root, names: ['sweep'], beside: {} });
    const { handler } = await import(join(sweep.folder, 'index.mjs'));
    expect(handler('reader@newsroom.example').to).toEqual(['reader@newsroom.example']);
  });

  it('reads the words beside it to the same lists as the modules make of their own', async () => {
    const found = (await readdir('shared', { recursive: true })).filter(
      (path) => lists.test(`/shared/${path}`) || expressions.test(`/shared/${path}`),
    );
    expect(found).toHaveLength(18);
    const names = found.map((path) => basename(path, '.ts'));
    const code = found.map((path, at) => `export * as ${names[at]} from '${join(repositoryFolder, 'shared', path)}';`);
    const root = await repositoryAt('here', code.join('\n'));
    const { sweep } = await bundleFunctions(join(root, 'out'), { root, names: ['sweep'], beside: {} });
    const beside = await import(join(sweep.folder, 'index.mjs'));
    for (const [at, path] of found.entries()) {
      const words = JSON.parse(await readFile(join(sweep.folder, `${names[at]}.json`), 'utf8'));
      expect(words.length, path).toBeGreaterThan(0);
      const own = await import(join(repositoryFolder, 'shared', path));
      for (const [name, value] of Object.entries(own)) {
        if (typeof value !== 'function') expect(beside[names[at] ?? ''][name], `${path}: ${name}`).toEqual(value);
      }
    }
  });

  it('knows errors of AWS by their names, though it brings a class for one of them only', async () => {
    const root = await repositoryAt('here', asksDynamoDb);
    const { sweep } = await bundleFunctions(join(root, 'out'), { root, names: ['sweep'], beside: {} });
    const { handler } = await import(join(sweep.folder, 'index.mjs'));
    for (const name of ['ProvisionedThroughputExceededException', 'ResourceNotFoundException', 'NoSuchThing'])
      expect(await handler(name)).toMatchObject({ name, message: 'Told by AWS.', $fault: 'client' });
    expect(await handler('ConditionalCheckFailedException')).toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { entryId: { S: 'e-1' } },
    });
  });

  it('says which file is missing beside it', async () => {
    const root = await repositoryAt('here', 'export const handler = () => 1;');
    const bundling = bundleFunctions(join(root, 'out'), {
      root,
      names: ['sweep'],
      beside: { sweep: ['shared/nowhere.opml'] },
    });
    await expect(bundling).rejects.toThrow('sweep needs shared/nowhere.opml beside it');
  });
});
