/**
 * Every call of a function on this machine is held against its role in the templates (local/cloud/gatekeeper.ts), and so is what AWS itself
 * does under those roles: Lambda reads queues, writes logs and traces and sets failed runs aside; the scheduler starts functions; S3 and
 * EventBridge send to queues whose policies let them.
 */
import type { FunctionName } from '../shared/model/names.ts';
import { callingFunction } from './cloud/awsVariables.ts';
import { describeRefusal } from './cloud/describeRefusal.ts';
import { type Caller, type Gate, Gatekeeper, type Question, type UsedGrant } from './cloud/gatekeeper.ts';
import { WiringProblem } from './localProblem.ts';
import type { DeskDefinition } from './readTemplates.ts';
import type { DeskPolicies, RolePolicies } from './templates/readPolicies.ts';
import { localAccount, localRegion } from './templates/resolver.ts';

export class DeskGuard {
  private readonly policies: DeskPolicies;
  private readonly keeper: Gatekeeper;

  /** `onRefused` hears of every call of a function that its role does not allow: a grant that is missing in infra. */
  constructor(
    private readonly desk: DeskDefinition,
    private readonly onRefused: (problem: WiringProblem) => void,
  ) {
    this.policies = desk.readPolicies();
    this.keeper = new Gatekeeper(this.policies);
  }

  readonly gate: Gate = async (authorization, questions) => {
    const functionName = callingFunction(authorization);
    // Whoever is no function has a person's own rights: the verbs that read, the run that adds its sample's readers.
    if (functionName === undefined) return undefined;
    const refusal = await this.keeper.ask(this.callerOf(functionName), questions);
    if (refusal) this.onRefused(refusedCall(functionName, describeRefusal(refusal)));
    return refusal;
  };

  /** What each function was allowed and used until now. */
  used(): UsedGrant[] {
    return this.keeper.used();
  }

  /**
   * What AWS does without any code of ours, asked once at boot, as AWS itself does when a trigger, a schedule or a destination is made.
   * Throws WiringProblem about the first thing that is refused.
   */
  async checkServices(): Promise<void> {
    const { desk } = this;
    for (const { functionName, logGroupArn, isTraced, failedRuns } of desk.functions) {
      const stream = logGroupArn?.replace(/\*$/, 'log-stream:local');
      const read = desk.eventSources.filter((source) => source.functionName === functionName);
      await this.require(this.callerOf(functionName), `Lambda cannot run ${functionName} as the templates say.`, [
        ...(stream ? actions(stream, 'logs:CreateLogStream', 'logs:PutLogEvents') : []),
        ...(isTraced ? actions('*', 'xray:PutTraceSegments', 'xray:PutTelemetryRecords') : []),
        ...read.flatMap(({ queue }) =>
          actions(queueArn(queue), 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'),
        ),
        ...(failedRuns ? actions(queueArn(failedRuns), 'sqs:SendMessage') : []),
      ]);
    }
    for (const { functionName, role, deadLetters } of desk.schedules) {
      const arn = desk.functions.find((one) => one.functionName === functionName)?.arn ?? '';
      await this.require(
        { service: 'scheduler.amazonaws.com', role: this.roleOf(role) },
        `The schedule of ${functionName} cannot start it.`,
        [
          ...actions(arn, 'lambda:InvokeFunction'),
          ...(deadLetters ? actions(queueArn(deadLetters), 'sqs:SendMessage') : []),
        ],
      );
    }
    for (const { name, notifications } of desk.buckets) {
      const caller = { service: 's3.amazonaws.com', sourceArn: `arn:aws:s3:::${name}` };
      const queues = new Set(notifications.map(({ queue }) => queue));
      for (const queue of queues) {
        const what = `S3 cannot announce the objects of ${name} to the queue ${queue}.`;
        await this.require(caller, what, actions(queueArn(queue), 'sqs:SendMessage'));
      }
    }
    for (const { arn, queues, deadLetters } of desk.rules) {
      const caller = { service: 'events.amazonaws.com', sourceArn: arn };
      for (const queue of [...queues, ...deadLetters]) {
        const what = `EventBridge cannot bring SES's events to the queue ${queue}.`;
        await this.require(caller, what, actions(queueArn(queue), 'sqs:SendMessage'));
      }
    }
  }

  private async require(caller: Caller, what: string, questions: Question[]): Promise<void> {
    const refusal = await this.keeper.ask(caller, questions);
    if (refusal) throw new WiringProblem(`${what} ${describeRefusal(refusal)}.`);
  }

  private callerOf(functionName: FunctionName): Caller {
    const role = this.roleOf(this.desk.functions.find((one) => one.functionName === functionName)?.role);
    if (role === undefined) throw new WiringProblem(`The function ${functionName} has no role of its own.`);
    return { functionName, role };
  }

  private roleOf(key: string | undefined): RolePolicies | undefined {
    return key === undefined ? undefined : this.policies.roles.get(key);
  }
}

function refusedCall(functionName: FunctionName, sentence: string): WiringProblem {
  return new WiringProblem(
    `${functionName} made a call that its role does not allow. ${sentence}.`,
    'Grant it in infra/functionPlans.ts, or leave the call out.',
  );
}

function actions(resource: string, ...names: string[]): Question[] {
  return names.map((action) => ({ action, resource }));
}

function queueArn(queue: string): string {
  return `arn:aws:sqs:${localRegion}:${localAccount}:${queue}`;
}
