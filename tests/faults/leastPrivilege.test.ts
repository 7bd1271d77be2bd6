import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Gatekeeper, type Question } from '../../local/cloud/gatekeeper.ts';
import { partitionKeys, readTableQuestions } from '../../local/cloud/readTableQuestions.ts';
import { type DeskDefinition, readTemplates } from '../../local/readTemplates.ts';
import { synthesizeOnce } from '../../local/synthesizeOnce.ts';
import { localAccount, localRegion } from '../../local/templates/resolver.ts';
import type { Tamper } from './callSites.ts';
import { type FaultDesk, openDesk } from './openDesk.ts';
import { prepare } from './runScenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { runSeed } from './sweepFaults.ts';
import { clock } from './virtualClock.ts';

let faultDesk: FaultDesk;
let desk: DeskDefinition;
beforeAll(async () => {
  desk = readTemplates((await synthesizeOnce()).assemblyDir);
  faultDesk = await openDesk();
  clock.install();
}, 240_000);
afterAll(() => clock.remove());

type Input = Record<string, unknown>;

/** What a call asks of IAM, from the command and its input; see local/cloud for the same from the wire. */
function questionsOf(command: string, input: Input): Question[] {
  if (input.TableName !== undefined || input.RequestItems !== undefined)
    return readTableQuestions(command, input, partitionKeys([]));
  if (typeof input.Bucket === 'string') {
    const bucket = `arn:aws:s3:::${input.Bucket}`;
    if (command.startsWith('List'))
      return [{ action: 's3:ListBucket', resource: bucket, context: { 's3:prefix': String(input.Prefix ?? '') } }];
    const context: Question['context'] = input.IfNoneMatch === undefined ? {} : { 's3:if-none-match': '*' };
    return [{ action: `s3:${command.replace('Head', 'Get')}`, resource: `${bucket}/${String(input.Key)}`, context }];
  }
  if (typeof input.QueueUrl === 'string') {
    const queue = input.QueueUrl.slice(input.QueueUrl.lastIndexOf('/') + 1);
    return [
      {
        action: `sqs:${command.replace('Batch', '')}`,
        resource: `arn:aws:sqs:${localRegion}:${localAccount}:${queue}`,
      },
    ];
  }
  if (command === 'GetAccount') return [{ action: 'ses:GetAccount', resource: '*' }];
  const from = /<([^<>]+)>$/.exec(String(input.FromEmailAddress))?.[1] ?? String(input.FromEmailAddress);
  return [`identity/${from}`, `configuration-set/${String(input.ConfigurationSetName)}`].map((name) => ({
    action: 'ses:SendRawEmail',
    resource: `arn:aws:ses:${localRegion}:${localAccount}:${name}`,
    context: { 'ses:FromAddress': from },
  }));
}

describe('a desk that is struck', () => {
  it('asks nothing that its roles do not allow, in any scenario, when it repairs what faults left', async () => {
    const policies = desk.readPolicies();
    const keeper = new Gatekeeper(policies);
    const asked = new Map<string, { step: string; question: Question }>();
    const record: Tamper = (command, _, args, next) => {
      const step = faultDesk.sites.reached.at(-1)?.split(' ')[0] ?? '';
      for (const question of questionsOf(command, args.input))
        asked.set(JSON.stringify([step, question]), { step, question });
      return next(args);
    };
    const empty = faultDesk.snapshot();
    // The burst asks what the first run asks, a hundred times. How a run ends is for faults.test.ts to judge.
    for (const scenario of scenarios.filter(({ name }) => name !== 'burst')) {
      const { run, ...prepared } = await prepare(scenario, faultDesk, empty);
      const recorded = { ...prepared, run: (how: Parameters<typeof run>[0]) => run({ ...how, tamper: record }) };
      await runSeed(recorded, 1);
    }
    const steps = new Set<string>();
    const refused: unknown[] = [];
    for (const { step, question } of asked.values()) {
      // An operator's, who has rights of their own.
      if (step === 'replay') continue;
      const definition = desk.functions.find(({ functionName }) => functionName === step);
      const role = policies.roles.get(definition?.role ?? '');
      if (!definition || !role) throw new Error(`${step} is no function of the templates`);
      steps.add(step);
      const refusal = await keeper.ask({ functionName: definition.functionName, role }, [question]);
      if (refusal) refused.push([step, refusal]);
    }
    expect(refused).toEqual([]);
    expect(steps.size).toBeGreaterThanOrEqual(8);
    expect(asked.size).toBeGreaterThan(100);
  }, 600_000);
});
