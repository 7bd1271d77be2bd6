import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootCloud } from '../../../local/bootCloud.ts';
import { checkWiring } from '../../../local/checkWiring.ts';
import { LocalProblem } from '../../../local/localProblem.ts';
import { readTemplates } from '../../../local/readTemplates.ts';
import { makeTinyDesk, type Template, type TinyDesk } from './tinyDesk.ts';

// Pieced together, so that nobody takes it for a template string of ours.
const substitution = ['{AWS::Partition}/', '{!raw}/', '{own}'].map((piece) => `$${piece}`).join('');

let desk: TinyDesk;
const originals = new Map<string, string>();
const fileOf = (stack: string) => join(desk.assemblyDir, `${stack}.template.json`);

beforeAll(async () => {
  desk = await makeTinyDesk();
  for (const stack of ['Archive', 'Pipeline']) originals.set(stack, readFileSync(fileOf(stack), 'utf8'));
});
beforeEach(() => {
  for (const [stack, text] of originals) writeFileSync(fileOf(stack), text);
});
afterAll(() => desk.remove());

const wiringError = (): string => {
  try {
    checkWiring(readTemplates(desk.assemblyDir));
  } catch (error) {
    if (error instanceof LocalProblem) return error.message;
    throw error;
  }
  return '';
};
const drop = (template: Template, isMeant: (type: string, properties: string, id: string) => boolean) => {
  const ids = Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) =>
    isMeant(Type, JSON.stringify(Properties ?? {}), id) ? [id] : [],
  );
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) delete template.Resources[id];
};

describe('the wiring of the synthesized stacks', () => {
  it('is whole as it comes', () => {
    expect(wiringError()).toBe('');
  });

  it('gives tables, buckets and queues names that a person would guess', () => {
    const read = readTemplates(desk.assemblyDir);
    expect(read.tables.map((table) => table.name)).toEqual(
      expect.arrayContaining(['entries', 'stories', 'reports', 'deliveries']),
    );
    expect(read.buckets.map((bucket) => bucket.name)).toEqual(['archive', 'editions']);
    expect(read.queues.map((queue) => queue.name)).toEqual(
      expect.arrayContaining([
        'collect',
        'reports',
        'entries.fifo',
        'entries-dead-letters.fifo',
        'deliveries',
        'feedback',
      ]),
    );
  });

  it.each([
    ['collect', 'CollectFeeds', 'collect-feeds'],
    ['reports', 'IngestReport', 'ingest-report'],
    ['entries.fifo', 'FileEntries', 'file-entries'],
    ['deliveries', 'DeliverDigest', 'deliver-digest'],
    ['feedback', 'RecordFeedback', 'record-feedback'],
  ])('names the queue %s when nobody reads it', (queue, id, reader) => {
    desk.edit('Pipeline', (template) =>
      drop(template, (type, _, each) => type === 'AWS::Lambda::EventSourceMapping' && each.startsWith(id)),
    );
    expect(wiringError()).toBe(
      `The queue ${queue} has no function that reads it: the event-source mapping to ${reader} is missing from the Pipeline template.`,
    );
  });

  it.each([
    ['schedule-feeds', 'ScheduleFeeds'],
    ['publish-edition', 'PublishEdition'],
    ['sweep', 'Sweep'],
  ])('names %s when nothing schedules it', (name, id) => {
    desk.edit('Pipeline', (template) =>
      drop(template, (type, _, each) => type === 'AWS::Scheduler::Schedule' && each.startsWith(id)),
    );
    expect(wiringError()).toBe(
      `Nothing schedules ${name}: its AWS::Scheduler::Schedule is missing from the Pipeline template.`,
    );
  });

  it.each(['reports/', 'wires/'])('names the prefix %s when new objects under it are announced to nobody', (prefix) => {
    desk.edit('Archive', (template) => {
      for (const { Type, Properties } of Object.values(template.Resources)) {
        const configuration = Properties?.NotificationConfiguration as { QueueConfigurations: unknown[] } | undefined;
        if (Type !== 'AWS::S3::Bucket' || !configuration) continue;
        configuration.QueueConfigurations = configuration.QueueConfigurations.filter(
          (entry) => !JSON.stringify(entry).includes(`"${prefix}"`),
        );
      }
    });
    expect(wiringError()).toContain(`New objects under ${prefix} are announced to no queue`);
    expect(wiringError()).toContain('missing from the Archive template');
  });

  it('names the index, the function, the URL and the rule that are missing', () => {
    const cases: [RegExp, 'Archive' | 'Pipeline', (template: Template) => void][] = [
      [
        /^The table entries has no index by-story: it is missing from the Archive template\.$/,
        'Archive',
        (template) => {
          for (const { Properties } of Object.values(template.Resources)) {
            const indexes = Properties?.GlobalSecondaryIndexes as { IndexName: string }[] | undefined;
            if (indexes) Properties.GlobalSecondaryIndexes = indexes.filter((index) => index.IndexName !== 'by-story');
          }
        },
      ],
      [
        /^The function sweep is missing/,
        'Pipeline',
        (template) => drop(template, (type, _, id) => type === 'AWS::Lambda::Function' && id.startsWith('Sweep')),
      ],
      [
        /^The function manage-subscription has no URL/,
        'Pipeline',
        (template) => {
          const url = Object.entries(template.Resources).find(([, { Type }]) => Type === 'AWS::Lambda::Url');
          if (url) url[1].Type = 'AWS::Lambda::Gone';
        },
      ],
      [
        /^SES's events do not reach the queue feedback/,
        'Pipeline',
        (template) =>
          drop(template, (type, properties) => type === 'AWS::Events::Rule' && properties.includes('aws.ses')),
      ],
      [
        /^SES does not publish Send events/,
        'Pipeline',
        (template) => drop(template, (type) => type === 'AWS::SES::ConfigurationSetEventDestination'),
      ],
    ];
    for (const [message, stack, change] of cases) {
      writeFileSync(fileOf(stack), originals.get(stack) ?? '');
      desk.edit(stack, change);
      expect(wiringError()).toMatch(message);
      writeFileSync(fileOf(stack), originals.get(stack) ?? '');
    }
  });

  it('does not even begin to run', async () => {
    desk.edit('Pipeline', (template) =>
      drop(template, (type, _, id) => type === 'AWS::Lambda::EventSourceMapping' && id.startsWith('FileEntries')),
    );
    await expect(bootCloud({ assemblyDir: desk.assemblyDir, dataDir: desk.folder('unwired') })).rejects.toThrow(
      /queue entries\.fifo/,
    );
  });

  it('says so when there are no stacks, or what lies there is torn', () => {
    expect(() => readTemplates(desk.folder('nothing'))).toThrow(/has no manifest\.json/);
    writeFileSync(fileOf('Pipeline'), '{"Resources":');
    expect(() => readTemplates(desk.assemblyDir)).toThrow(/that is not JSON/);
  });

  it('says which parameter, export or function of CloudFormation it cannot resolve', () => {
    const withVariable = (value: unknown) => {
      writeFileSync(fileOf('Pipeline'), originals.get('Pipeline') ?? '');
      desk.edit('Pipeline', (template) => {
        for (const { Type, Properties } of Object.values(template.Resources)) {
          const environment = Properties?.Environment as { Variables: Record<string, unknown> } | undefined;
          if (Type === 'AWS::Lambda::Function' && environment) environment.Variables.STRANGE = value;
        }
      });
      return () =>
        readTemplates(desk.assemblyDir).environmentOf('sweep', {
          queueUrl: String,
          functionUrl: String,
          secret: String,
        });
    };
    expect(
      withVariable({
        'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }, { 'Fn::Select': [1, { 'Fn::Split': [',', 'x,y'] }] }]],
      })().STRANGE,
    ).toBe('a-us-east-1-y');
    expect(withVariable({ 'Fn::Sub': [substitution, { own: 'mine' }] })().STRANGE).toBe('aws/$'.concat('{raw}/mine'));
    expect(withVariable({ Ref: 'Nobody' })).toThrow(/speaks of Nobody/);
    expect(withVariable({ 'Fn::ImportValue': 'Nowhere' })).toThrow(/imports Nowhere, which no stack exports/);
    expect(withVariable({ 'Fn::Cidr': [] })).toThrow(/Fn::Cidr/);
  });
});
