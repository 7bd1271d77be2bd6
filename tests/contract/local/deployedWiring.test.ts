/** The functions as CDK would deploy them, under templates from which one thing was taken away at a time. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bootCloud, type Cloud } from '../../../local/bootCloud.ts';
import { synthesizeOnce } from '../../../local/synthesizeOnce.ts';
import { functionNames } from '../../../shared/model/names.ts';
import type { Template } from './tinyDesk.ts';

const wire = 'local/newsroom/wires/steppe-radio-live-2016-11-15.txt';
const now = '2016-11-15T18:00:00.000Z';

let base: string;
let assemblyDir: string;
let cloud: Cloud | undefined;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'dateline-wiring-'));
  // A copy at once: a change of the sources meanwhile would replace the synthesized stacks.
  assemblyDir = join(base, 'stacks');
  cpSync((await synthesizeOnce()).assemblyDir, assemblyDir, { recursive: true });
}, 120_000);
afterEach(async () => {
  await cloud?.stop();
  cloud = undefined;
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Boots copies of the stacks after `change`, drops a wire and waits until it is filed. */
async function run(name: string, stack: 'Archive' | 'Pipeline', change: (template: Template) => void): Promise<Cloud> {
  const copy = join(base, name);
  cpSync(assemblyDir, copy, { recursive: true });
  const file = join(copy, `${stack}.template.json`);
  const template = JSON.parse(readFileSync(file, 'utf8')) as Template;
  change(template);
  writeFileSync(file, JSON.stringify(template));
  cloud = await bootCloud({ assemblyDir: copy, dataDir: join(base, `${name}-data`), clock: () => now });
  await cloud.dropWire(wire, { receivedAt: now });
  await cloud.drain();
  return cloud;
}

const each = (template: Template, type: string, meet: (properties: Record<string, unknown>, id: string) => void) => {
  for (const [id, resource] of Object.entries(template.Resources))
    if (resource.Type === type) meet(resource.Properties, id);
};

describe('the deployed functions under the synthesized stacks', () => {
  it('find everything they need', async () => {
    const running = await run('whole', 'Pipeline', () => undefined);
    await running.startFunctions([...functionNames]);
    expect(await running.deadLetters()).toEqual([]);
  }, 60_000);

  it('name the trigger that is missing', async () => {
    await expect(
      run('trigger', 'Pipeline', (template) =>
        each(template, 'AWS::Lambda::EventSourceMapping', (_, id) => {
          if (id.startsWith('FileEntries')) delete template.Resources[id];
        }),
      ),
    ).rejects.toThrow(
      'The queue entries.fifo has no function that reads it: the event-source mapping to file-entries is missing from the Pipeline template.',
    );
  });

  it('name the environment variable that is missing, and the function that misses it', async () => {
    await expect(
      run('variable', 'Pipeline', (template) =>
        each(template, 'AWS::Lambda::Function', (properties, id) => {
          const { Variables } = properties.Environment as { Variables: Record<string, unknown> };
          if (id.startsWith('FileEntries')) delete Variables.STORIES_TABLE;
        }),
      ),
    ).rejects.toThrow(/^file-entries has no environment variable STORIES_TABLE/);
  }, 60_000);

  it('name the index that is missing, and its table', async () => {
    await expect(
      run('index', 'Archive', (template) =>
        each(template, 'AWS::DynamoDB::Table', (properties) => {
          const indexes = (properties.GlobalSecondaryIndexes ?? []) as { IndexName: string }[];
          properties.GlobalSecondaryIndexes = indexes.filter((index) => index.IndexName !== 'by-story');
        }),
      ),
    ).rejects.toThrow('The table entries has no index by-story: it is missing from the Archive template.');
  });
});
