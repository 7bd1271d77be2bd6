import { beforeAll, describe, expect, it } from 'vitest';
import { functionPlans } from '../../infra/functionPlans.ts';
import { functionNames } from '../../shared/model/names.ts';
import { type Desk, nameOf, readDesk } from './readDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await readDesk();
});

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, unknown>>;
}

interface Permission {
  resource: string;
  actions: string[];
  condition: string;
}

const listOf = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one]);

/** What the role of a function allows, by resource; the resource as it is called in infra/. */
function permissionsOf(name: string): Permission[] {
  const construct = name.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
  const { Role } = desk.only('AWS::Lambda::Function', `${construct}Function`).Properties;
  const role = desk.only('AWS::IAM::Role', desk.say(Role)).Properties;
  expect(role.ManagedPolicyArns).toBeUndefined();
  const statements = (role.Policies as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  );
  const byResource = new Map<string, Permission>();
  for (const { Effect, Action, Resource, Condition } of statements) {
    expect(Effect).toBe('Allow');
    for (const each of listOf(Resource)) {
      const resource = desk.say(each).replace(/^arn:AWS::Partition:(\w+):AWS::Region:AWS::AccountId:/, '$1 ');
      const condition = Condition ? JSON.stringify(Condition) : '';
      const held = byResource.get(`${resource} ${condition}`) ?? { resource, actions: [], condition };
      byResource.set(`${resource} ${condition}`, { ...held, actions: [...held.actions, ...listOf(Action)].sort() });
    }
  }
  return [...byResource.values()].sort((a, b) => (a.resource < b.resource ? -1 : 1));
}

const reads = /:(?:Get|BatchGet|Query|Scan|List)/;
const isKept = (resource: string) =>
  /^(?:ArchiveBucket|EditionsBucket)\/|^TokenSecret$/.test(resource) || isTable(resource);
const isTable = (resource: string) =>
  desk.ofType('AWS::DynamoDB::Table').some(([id]) => nameOf(id) === resource.split('/')[0]);

/** Tables, folders of buckets and the secret: who reads, who writes. */
function glance(): string[] {
  const kept = new Map<string, { read: Set<string>; written: Set<string> }>();
  for (const name of functionNames) {
    for (const { resource, actions } of permissionsOf(name)) {
      if (!isKept(resource)) continue;
      const what = isTable(resource) ? (resource.split('/')[0] ?? resource) : resource;
      const held = kept.get(what) ?? { read: new Set(), written: new Set() };
      if (actions.some((action) => reads.test(action))) held.read.add(name);
      if (actions.some((action) => !reads.test(action))) held.written.add(name);
      kept.set(what, held);
    }
  }
  return [...kept]
    .sort()
    .map(([what, { read, written }]) => `| ${what} | ${[...read].join(', ')} | ${[...written].join(', ')} |`);
}

function starters(): string[] {
  const clock = desk
    .ofType('AWS::Scheduler::Schedule')
    .map(([, { Properties }]) => `${desk.say(Properties.Target.Arn)} (\`${Properties.ScheduleExpression}\`)`);
  const sources = desk
    .ofType('AWS::Lambda::EventSourceMapping')
    .map(
      ([, { Properties }]) =>
        `${desk.say(Properties.FunctionName)} with what is in ${desk.say(Properties.EventSourceArn)}`,
    );
  const anybody = desk.ofType('AWS::Lambda::Url').map(([, { Properties }]) => desk.say(Properties.TargetFunctionArn));
  return [
    `| the clock, by a role for each schedule | start ${clock.sort().join(', ')} |`,
    `| Lambda’s pollers | start ${sources.sort().join(', ')} |`,
    `| anybody, by the public URL | start ${anybody.join(', ')}, so many at once as publicConcurrency says |`,
    '| CloudFront, by a distribution of this account | read the published pages, feeds and pictures of EditionsBucket: `distribution/*`, since the two stacks would wait for each other if the bucket’s policy named the one; what it reads is public |',
    '| S3, for this account’s buckets | send to ReportsArrivedQueue |',
    '| EventBridge, by the one rule of SES’s events | send to FeedbackQueue and FeedbackDeadLetters |',
    '| AWS Budgets, when the month’s budget is used up | attach the policy BudgetStop to the clock’s roles, and no other to nobody else |',
  ];
}

function sayResource(resource: string): string {
  if (resource === '*') return 'No resource: X-Ray and SES’s account know none';
  return resource.endsWith('Logs') ? `${resource}, its own` : resource;
}

/** The conditions that infra writes, in words; another one would be shown as it stands. */
function sayCondition(condition: string): string {
  if (condition === '') return '';
  const parsed = JSON.parse(condition);
  const attributes: string[] | undefined = parsed['ForAllValues:StringEquals']?.['dynamodb:Attributes'];
  if (attributes) return `it names and gets back no attributes but ${attributes.join(', ')}`;
  if (parsed.Null?.['s3:if-none-match'] === 'false') return 'nothing stands there yet';
  if (parsed.StringLike?.['s3:prefix']) return `it lists ${[parsed.StringLike['s3:prefix']].flat().join(' or ')}`;
  if (parsed.StringEquals?.['ses:FromAddress']) return `the mail comes from ${parsed.StringEquals['ses:FromAddress']}`;
  return condition;
}

describe('who may do what', () => {
  it('is the table in docs, and a change of either shows in the other', async () => {
    const lines = [
      '# Who may do what',
      '',
      'Read from the synthesized templates by tests/infra/permissions.test.ts; `npx vitest run tests/infra -u` writes it anew. That nothing here is',
      'missing and nothing too much is proven by tests/journey/leastPrivilege.test.ts (adr/0016). Resources are called as in infra/.',
      '',
      '## At a glance',
      '',
      '| what is kept | read by | written by |',
      '| --- | --- | --- |',
      ...glance(),
      '',
      '## Who starts what',
      '',
      '| who | may |',
      '| --- | --- |',
      ...starters(),
    ];
    for (const name of functionNames) {
      lines.push('', `## ${name}`, '', functionPlans[name].description, '', '| on | may | if |', '| --- | --- | --- |');
      for (const { resource, actions, condition } of permissionsOf(name)) {
        lines.push(`| ${sayResource(resource)} | ${actions.join(', ')} | ${sayCondition(condition)} |`);
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../docs/who-may-do-what.md');
  });

  it('gives every function a role of its own, which only Lambda may take on', () => {
    const roles = desk.ofType('AWS::Lambda::Function').map(([, { Properties }]) => desk.say(Properties.Role));
    expect(new Set(roles).size).toBe(functionNames.length);
    for (const role of roles) {
      const [statement, ...more] = desk.only('AWS::IAM::Role', role).Properties.AssumeRolePolicyDocument.Statement;
      expect(more).toEqual([]);
      expect(statement).toMatchObject({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } });
    }
  });

  it('names every resource: a star stands alone only for X-Ray and for SES’s account, which know no resources', () => {
    for (const name of functionNames) {
      const starred = permissionsOf(name).filter(({ resource }) => resource === '*');
      const isTraced = functionPlans[name].untraced === undefined;
      const traces = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];
      const quota = name === 'deliver-digest' ? ['ses:GetAccount'] : [];
      expect(starred.flatMap(({ actions }) => actions)).toEqual([...quota, ...(isTraced ? traces : [])]);
    }
  });

  it('knows no action with a star, and no scan of a table', () => {
    const actions = functionNames.flatMap((name) => permissionsOf(name).flatMap((permission) => permission.actions));
    expect(actions.filter((action) => action.includes('*') || action === 'dynamodb:Scan')).toEqual([]);
  });

  it('shows readers’ addresses to the two that mail: the others see who wants what and when, or that somebody bounced', () => {
    const shown = functionNames.filter((name) =>
      permissionsOf(name).some(({ resource, condition }) => {
        const attributes = (condition ? JSON.parse(condition) : {})['ForAllValues:StringEquals']?.[
          'dynamodb:Attributes'
        ];
        return resource === 'Subscribers' && (attributes === undefined || attributes.includes('email'));
      }),
    );
    expect(shown).toEqual(['deliver-digest', 'manage-subscription']);
    for (const { Projection } of desk.only('AWS::DynamoDB::Table', 'Subscribers').Properties.GlobalSecondaryIndexes) {
      expect(Projection.ProjectionType).toBe('INCLUDE');
      expect(Projection.NonKeyAttributes).not.toContain('email');
    }
  });

  it('lets two functions mail, and only in the desk’s name', () => {
    const mailing = functionNames.flatMap((name) =>
      permissionsOf(name)
        .filter(({ actions }) => actions.some((action) => action.startsWith('ses:Send')))
        .map(({ condition }) => [name, condition]),
    );
    const asTheDesk = '{"StringEquals":{"ses:FromAddress":"desk@dateline.example"}}';
    expect(new Set(mailing.map(([name]) => name))).toEqual(new Set(['deliver-digest', 'manage-subscription']));
    expect(new Set(mailing.map(([, condition]) => condition))).toEqual(new Set([asTheDesk]));
  });

  it('lets nobody delete a report, and one function each keep reports, manifests and exports', () => {
    const writers: string[][] = [];
    for (const name of functionNames) {
      for (const { resource, actions, condition } of permissionsOf(name)) {
        if (resource.startsWith('ArchiveBucket'))
          expect(actions.filter((action) => /Delete|Acl|Policy|Version/.test(action))).toEqual([]);
        if (actions.includes('s3:PutObject') && resource.startsWith('ArchiveBucket')) {
          writers.push([name, resource, condition]);
        }
      }
    }
    expect(writers.sort()).toEqual([
      ['close-day', 'ArchiveBucket/exports/*', ''],
      ['close-day', 'ArchiveBucket/manifests/*', '{"Null":{"s3:if-none-match":"false"}}'],
      ['collect-feeds', 'ArchiveBucket/reports/*', ''],
    ]);
  });
});
