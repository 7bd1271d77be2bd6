import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { FunctionName } from '../shared/model/names.ts';
import { ArchiveStack } from './archiveStack.ts';
import { type BundledFunction, bundleFunctions, repositoryFolder } from './bundleFunctions.ts';
import { type DeskSettings, PipelineStack } from './pipelineStack.ts';

export interface SynthesisOptions {
  /** Where the cloud assembly goes; `cdk.out` of the current folder when left out. */
  outdir?: string;
  /** Over what cdk.json says. */
  context?: Record<string, unknown>;
  /** False leaves the code out, for those who only read the templates: a second instead of several. */
  bundle?: boolean;
  /** The functions' code, where it is bundled already. */
  code?: Record<FunctionName, BundledFunction>;
  /** An account is there to deploy to: what cdk.json says by itself, a sender that no mail can leave from, is refused then. */
  deploys?: boolean;
  /** False leaves out CloudFormation's validator and cdk-nag, most of what is left then: for a run on the desk, whose templates the tests checked. */
  validate?: boolean;
}

/**
 * Synthesizes both stacks and returns the folder of the cloud assembly: `Archive.template.json`, `Pipeline.template.json` and an asset
 * folder for each function. Needs no account and no network. The templates do not depend on where the repository lies.
 */
export async function synthesizeDesk({
  outdir,
  context,
  bundle = true,
  validate = true,
  deploys = false,
  code: bundled,
}: SynthesisOptions = {}): Promise<string> {
  const app = new App({ outdir, context: readCdkContext(), postCliContext: context, analyticsReporting: false });
  const settings = readSettings(app);
  if (deploys && settings.senderAddress.endsWith('.example')) {
    throw new Error(
      `No mail can leave from ${settings.senderAddress}: write senderAddress, and whatever else is your desk's own, into cdk.json before you deploy. What stands there is deployed again with every upgrade; what was given with -c alone is not.`,
    );
  }
  const bundles = mkdtempSync(join(tmpdir(), 'dateline-bundles-'));
  try {
    const code = bundle ? (bundled ?? (await bundleFunctions(bundles))) : undefined;
    const codeOf = (name: FunctionName) =>
      Code.fromAsset(code ? code[name].folder : join(repositoryFolder, 'functions', name));
    const desk = readDeskName(app);
    const archive = new ArchiveStack(app, 'Archive', {
      stackName: `${desk}-Archive`,
      description: 'Dateline: reports, entries, stories, editions, subscribers. Retained.',
      terminationProtection: true,
    });
    new PipelineStack(app, 'Pipeline', {
      stackName: `${desk}-Pipeline`,
      description: 'Dateline: the functions, queues and schedules that read the wires and mail the digest.',
      archive,
      settings,
      codeOf,
    });
    if (!validate) return synthesizeUnchecked(app);
    await hireReviewers(app);
    return app.synth().directory;
  } finally {
    rmSync(bundles, { recursive: true, force: true });
  }
}

/** cdk-nag's two packs, whose findings are as fatal as CloudFormation's own. Loaded here, for they weigh as much as the stacks. */
async function hireReviewers(app: App): Promise<void> {
  const { AwsSolutionsChecks, ServerlessChecks } = await import('cdk-nag');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
}

/** CDK takes this one wish from the environment alone. */
function synthesizeUnchecked(app: App): string {
  const before = process.env.CDK_VALIDATION;
  process.env.CDK_VALIDATION = 'false';
  try {
    return app.synth().directory;
  } finally {
    if (before === undefined) delete process.env.CDK_VALIDATION;
    else process.env.CDK_VALIDATION = before;
  }
}

/** The CDK command line hands cdk.json's context over; whoever synthesizes without it reads the same file. */
function readCdkContext(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(repositoryFolder, 'cdk.json'), 'utf8')).context;
}

/** It begins the names of the stacks, and of what CloudFront knows by an account's names of 64 letters. */
function readDeskName(app: App): string {
  const name: unknown = app.node.tryGetContext('deskName') ?? 'Dateline';
  if (typeof name === 'string' && /^[A-Za-z][A-Za-z0-9-]{0,29}$/.test(name)) return name;
  throw new Error(`deskName is "${name}": write up to 30 letters, digits and hyphens in cdk.json, a letter first.`);
}

function readSettings(app: App): DeskSettings {
  const setting = (key: keyof DeskSettings): string | undefined => {
    const value: unknown = app.node.tryGetContext(key);
    return value === undefined || value === null || value === '' ? undefined : String(value);
  };
  const deskTimeZone = setting('deskTimeZone') ?? 'UTC';
  if (!isTimeZone(deskTimeZone)) {
    throw new Error(
      `deskTimeZone is "${deskTimeZone}", which is no IANA time zone: write one like Europe/Berlin in cdk.json.`,
    );
  }
  const senderAddress = setting('senderAddress');
  if (senderAddress === undefined || !/^[^\s@<>,]+@[^\s@<>,]+$/.test(senderAddress)) {
    throw new Error(
      `senderAddress is "${senderAddress ?? ''}": write one bare address in cdk.json, without a name or brackets.`,
    );
  }
  const publicConcurrency = Number(setting('publicConcurrency') ?? 5);
  if (!Number.isInteger(publicConcurrency) || publicConcurrency < 0) {
    throw new Error('publicConcurrency in cdk.json has to be a whole number, 0 or more.');
  }
  const monthlyBudgetUsd = Number(setting('monthlyBudgetUsd') ?? 20);
  if (!Number.isFinite(monthlyBudgetUsd) || monthlyBudgetUsd < 0) {
    throw new Error('monthlyBudgetUsd in cdk.json has to be a number of US dollars; 0 sets no budget.');
  }
  const operatorContact = setting('operatorContact');
  if (operatorContact !== undefined && !/^(?:https?:\/\/|[^\s@<>,()]+@)[\x21-\x27\x2a-\x7e]+$/.test(operatorContact)) {
    throw new Error(
      `operatorContact is "${operatorContact}": write the https address of a page, or one bare mail address, in cdk.json.`,
    );
  }
  const sandboxReaders = (setting('sandboxReaders') ?? '').split(/[\s,]+/).filter(Boolean);
  const odd = sandboxReaders.find((address) => !/^[^\s@<>,*]+@[^\s@<>,*]+$/.test(address));
  if (odd !== undefined) {
    throw new Error(`sandboxReaders holds "${odd}": write bare addresses in cdk.json, with a comma between them.`);
  }
  return {
    deskTimeZone,
    senderAddress,
    sandboxReaders,
    publicConcurrency,
    monthlyBudgetUsd,
    senderIdentity: setting('senderIdentity'),
    operatorAddress: setting('operatorAddress'),
    operatorContact,
    siteUrl: setting('siteUrl'),
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
