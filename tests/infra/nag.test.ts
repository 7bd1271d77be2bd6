import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { beforeAll, describe, expect, it } from 'vitest';
import { acknowledge } from '../../infra/acknowledge.ts';
import { ArchiveStack } from '../../infra/archiveStack.ts';
import { repositoryFolder } from '../../infra/bundleFunctions.ts';
import { type DeskSettings, PipelineStack } from '../../infra/pipelineStack.ts';

interface Finding {
  rule: string;
  path: string;
}

const key = Validations.ACKNOWLEDGED_RULES_METADATA_KEY;

/** What both packs find that nobody has acknowledged. */
function findingsIn(tree: IConstruct): Finding[] {
  return [new AwsSolutionsChecks(), new ServerlessChecks()].flatMap((pack) =>
    pack
      .validateScope(tree)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath = '' }) => ({ rule: ruleName, path: constructPath })),
      ),
  );
}

/** Every acknowledgement, by the construct it stands on. */
function acknowledgedIn(tree: IConstruct): (Finding & { reason: string })[] {
  return tree.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === key)
      .flatMap(({ data }) =>
        Object.entries(data as Record<string, string>).map(([id, reason]) => ({
          rule: id.replace(/^annotation::/i, ''),
          path: node.path,
          reason,
        })),
      ),
  );
}

function defineDesk(own: Partial<DeskSettings> = {}): App {
  const { context } = JSON.parse(readFileSync(join(repositoryFolder, 'cdk.json'), 'utf8'));
  const app = new App({ context });
  const archive = new ArchiveStack(app, 'Archive', { stackName: 'Dateline-Archive' });
  new PipelineStack(app, 'Pipeline', {
    stackName: 'Dateline-Pipeline',
    archive,
    settings: {
      deskTimeZone: 'UTC',
      senderAddress: 'desk@dateline.example',
      publicConcurrency: 5,
      monthlyBudgetUsd: 20,
      ...own,
    },
    codeOf: (name) => Code.fromAsset(join(repositoryFolder, 'functions', name)),
  });
  return app;
}

describe('cdk-nag, AWS Solutions and Serverless', () => {
  let desk: App;
  beforeAll(() => {
    desk = defineDesk();
  });

  it('has no finding open in either stack', () => {
    expect(findingsIn(desk)).toEqual([]);
  });

  it.each<[string, Partial<DeskSettings>]>([
    [
      'as the README deploys it',
      { senderAddress: 'desk@newsroom.test', deskTimeZone: 'Europe/London', operatorAddress: 'ops@newsroom.test' },
    ],
    ['behind a domain of its own', { senderIdentity: 'newsroom.test', siteUrl: 'https://desk.newsroom.test/' }],
    [
      'in an account that is new',
      { publicConcurrency: 0, monthlyBudgetUsd: 0, sandboxReaders: ['reader@newsroom.test'] },
    ],
  ])('has none open in a desk %s', (_how, settings) => {
    expect(findingsIn(defineDesk(settings))).toEqual([]);
  });

  it('would find a bucket that lets anybody in without TLS', () => {
    const app = new App();
    new Bucket(new Stack(app, 'Careless'), 'Bucket');
    expect(findingsIn(app).map(({ rule }) => rule)).toContain('AwsSolutions-S10');
  });

  it('is answered with a sentence each time, and by no word that no finding asks for any more', () => {
    const words = acknowledgedIn(desk).filter(({ rule }) => /^(?:AwsSolutions|Serverless)-/.test(rule));
    expect(words.length).toBeGreaterThan(20);
    for (const { reason } of words) expect(reason).toMatch(/^[A-Z].{40,}\.$/s);
    const silent = defineDesk();
    for (const { node } of silent.node.findAll()) {
      // What was acknowledged is taken back, to see what would be found without it.
      const kept = node.metadata.filter(({ type }) => type !== key);
      Object.defineProperty(node, 'metadata', { value: kept });
    }
    const found = findingsIn(silent);
    const asked = ({ rule, path }: Finding) =>
      found.some((finding) => finding.rule === rule && `${finding.path}/`.startsWith(`${path}/`));
    expect(words.filter((word) => !asked(word))).toEqual([]);
  });

  it('takes a reason for the rule it names and no other', () => {
    const app = new App();
    const bucket = new Bucket(new Stack(app, 'Careless'), 'Bucket');
    acknowledge(bucket, 'This one is only here to be found.', 'AwsSolutions-S1');
    const rules = findingsIn(app).map(({ rule }) => rule);
    expect(rules).not.toContain('AwsSolutions-S1');
    expect(rules).toContain('AwsSolutions-S10');
  });
});
