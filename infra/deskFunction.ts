import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type EnvironmentKey, environmentNames, type FunctionName } from '../shared/model/names.ts';
import { acknowledge } from './acknowledge.ts';
import type { DeskQueue } from './deskQueue.ts';
import { type FunctionPlan, functionPlans, type QueueName, type TableName, wildcardReasons } from './functionPlans.ts';

/** The resources a plan speaks of: a value for each environment variable, and what a policy has to name. */
export interface DeskResources {
  values: Partial<Record<EnvironmentKey, string>>;
  tables: Record<TableName, ITable>;
  queues: Record<QueueName, DeskQueue>;
  missedRuns: IQueue;
  archiveArn: string;
  editionFilesArn: string;
  tokenSecretArn: string;
  /** The sender's identity, in SES's sandbox its readers', and the configuration set: SES asks for leave on each. */
  mailArns: string[];
  senderAddress: string;
}

export interface DeskFunctionProps {
  name: FunctionName;
  code: Code;
  resources: DeskResources;
  reservedConcurrentExecutions?: number;
  /** Where a scheduled run that failed three times is kept, for a person to look at and `redrive`. */
  failedRuns?: IQueue;
}

/**
 * One Lambda as its plan says: its own role with a policy written out statement by statement (no managed policy, no grant method that
 * gives more than was asked), its own log group, its queue.
 */
export class DeskFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, props: DeskFunctionProps) {
    super(scope, id);
    const { name, resources, failedRuns } = props;
    const plan = functionPlans[name];

    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const statements = statementsFor(plan, resources, logGroup.logGroupArn, failedRuns?.queueArn);
    const role = new Role(this, 'Role', {
      description: plan.description,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { plan: new PolicyDocument({ statements }) },
    });
    this.explainStars(role, statements);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: plan.description,
      code: props.code,
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: plan.memoryMb,
      timeout: Duration.seconds(plan.timeoutSeconds),
      reservedConcurrentExecutions: props.reservedConcurrentExecutions,
      role: role.withoutPolicyUpdates(),
      tracing: plan.untraced ? Tracing.DISABLED : Tracing.ACTIVE,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Lambda's START, END and REPORT lines would be most of the log bill; the same numbers are in its metrics.
      systemLogLevelV2: SystemLogLevel.WARN,
      environment: environmentFor(name, plan, resources),
      ...(failedRuns
        ? { retryAttempts: 2, maxEventAge: Duration.hours(1), onFailure: new SqsDestination(failedRuns) }
        : {}),
    });
    acknowledge(
      this.lambda,
      'What fails on schedule goes to MissedRuns as its on-failure destination, what fails from a queue to that queue’s dead letters; the public pages answer whoever waits.',
      'Serverless-LambdaDLQ',
    );
    if (plan.untraced) {
      acknowledge(
        this.lambda,
        'It runs so often that its traces would cost more than its runs; its log and Lambda’s own metrics tell of each.',
        'Serverless-LambdaTracing',
      );
    }
    if (plan.consumes) {
      const { queue, batchSize, maximumConcurrency } = plan.consumes;
      const source = new EventSourceMapping(this, 'Source', {
        target: this.lambda,
        eventSourceArn: resources.queues[queue].queue.queueArn,
        batchSize,
        maxConcurrency: maximumConcurrency,
        // One bad message costs that message: the handler names it, and its neighbours are not tried again.
        reportBatchItemFailures: true,
      });
      acknowledge(
        source,
        'Lambda takes such destinations for streams only; a queue has its own redrive policy, to its dead letters after five attempts.',
        'Serverless-LambdaEventSourceMappingDestination',
      );
    }
  }

  /** Throws for a star without a reason in functionPlans.ts. */
  private explainStars(role: Role, statements: PolicyStatement[]): void {
    const stars = new Set(
      statements.flatMap(({ resources }) => resources).filter((resource) => resource.endsWith('*')),
    );
    for (const resource of stars) {
      const [, ending = resource] = /\}\/(.*)$/.exec(resource) ?? [];
      const reason = wildcardReasons[ending];
      if (reason === undefined)
        throw new Error(`${this.node.id} may use ${ending}: infra/functionPlans.ts does not say why.`);
      acknowledge(role, reason, `AwsSolutions-IAM5[Resource::${sayArn(this, resource)}]`);
      if (resource === '*') acknowledge(role, reason, 'Serverless-LambdaStarPermissions');
    }
  }
}

/** A resource as cdk-nag spells it: the name of its export, and what stands behind it. */
function sayArn(scope: Construct, resource: string): string {
  const resolved: unknown = Stack.of(scope).resolve(resource);
  if (typeof resolved === 'string') return resolved;
  const { 'Fn::Join': join } = resolved as { 'Fn::Join': [string, (string | { 'Fn::ImportValue': string })[]] };
  return join[1].map((part) => (typeof part === 'string' ? part : part['Fn::ImportValue'])).join('');
}

/** The variables a function reads, derived from what its plan lets it touch. */
function environmentFor(name: FunctionName, plan: FunctionPlan, resources: DeskResources): Record<string, string> {
  const keys: EnvironmentKey[] = [
    ...(Object.keys(plan.tables ?? {}) as TableName[]).map((table) => `${table}Table` as const),
    ...(plan.archive ? (['archiveBucket'] as const) : []),
    ...(plan.editionFiles ? (['editionsBucket'] as const) : []),
    ...new Set([...(plan.sendsTo ?? []), ...(plan.watches ?? [])].map((queue): EnvironmentKey => `${queue}Queue`)),
    ...(plan.keepsDeskPage ? (['deadLetterQueues', 'deskPage'] as const) : []),
    ...(plan.mails ? (['senderAddress', 'configurationSet'] as const) : []),
    ...(plan.readsTokenSecret ? (['tokenSecret'] as const) : []),
    ...(plan.environment ?? []),
  ];
  const environment = Object.fromEntries(
    keys.map((key) => {
      const value = resources.values[key];
      if (value === undefined)
        throw new Error(`${name} asks for ${environmentNames[key]}, which the stack has no value for`);
      return [environmentNames[key], value];
    }),
  );
  if (plan.consumes) environment.DEAD_LETTER_QUEUE_URL = resources.queues[plan.consumes.queue].deadLetters.queueUrl;
  return environment;
}

function statementsFor(
  plan: FunctionPlan,
  resources: DeskResources,
  logGroupArn: string,
  failedRunsArn: string | undefined,
): PolicyStatement[] {
  const statements: PolicyStatement[] = [];
  const allow = (actions: string[], on: string[], conditions?: Conditions) => {
    statements.push(new PolicyStatement({ effect: Effect.ALLOW, actions, resources: on, conditions }));
  };

  // LogGroup.logGroupArn ends in ":*": every stream of this one group.
  allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroupArn]);
  if (!plan.untraced) allow(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*']);

  for (const [name, grant] of Object.entries(plan.tables ?? {})) {
    const arn = resources.tables[name as TableName].tableArn;
    if (grant.actions.length > 0)
      allow(
        grant.actions.map((action) => `dynamodb:${action}`),
        [arn],
        grant.attributes && onlyAttributes(grant.attributes),
      );
    if (grant.indexes)
      allow(
        ['dynamodb:Query'],
        grant.indexes.map((index) => `${arn}/index/${index}`),
      );
  }
  for (const [bucketArn, grant] of [
    [resources.archiveArn, plan.archive],
    [resources.editionFilesArn, plan.editionFiles],
  ] as const) {
    if (grant?.reads)
      allow(
        ['s3:GetObject'],
        grant.reads.map((pattern) => `${bucketArn}/${pattern}`),
      );
    if (grant?.writes)
      allow(
        ['s3:PutObject'],
        grant.writes.map((pattern) => `${bucketArn}/${pattern}`),
      );
    if (grant?.writesOnce)
      // "Enforce conditional writes on Amazon S3 buckets", S3 user guide.
      allow(
        ['s3:PutObject'],
        grant.writesOnce.map((pattern) => `${bucketArn}/${pattern}`),
        { Null: { 's3:if-none-match': 'false' } },
      );
    if (grant?.asksForMissing) allow(['s3:ListBucket'], [bucketArn]);
    else if (grant?.lists) allow(['s3:ListBucket'], [bucketArn], { StringLike: { 's3:prefix': grant.lists } });
  }
  for (const queue of plan.sendsTo ?? []) allow(['sqs:SendMessage'], [resources.queues[queue].queue.queueArn]);
  for (const queue of plan.watches ?? []) allow(['sqs:GetQueueAttributes'], [resources.queues[queue].queue.queueArn]);
  if (plan.keepsDeskPage) {
    const givenUp = [...Object.values(resources.queues).map(({ deadLetters }) => deadLetters), resources.missedRuns];
    allow(
      ['sqs:GetQueueAttributes'],
      givenUp.map(({ queueArn }) => queueArn),
    );
  }
  if (plan.consumes) {
    const { queue, deadLetters } = resources.queues[plan.consumes.queue];
    // Asked of the role by Lambda's poller, on the function's behalf.
    allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], [queue.queueArn]);
    // What no retry can help is put aside at once, with its reason.
    allow(['sqs:SendMessage'], [deadLetters.queueArn]);
  }
  // Lambda itself hands over the event of a run that failed for good, under the function's role.
  if (failedRunsArn) allow(['sqs:SendMessage'], [failedRunsArn]);
  if (plan.mails) {
    // Our mails are raw MIME: SES then asks for SendRawEmail, although the call is SendEmail.
    allow(['ses:SendRawEmail'], resources.mailArns, {
      StringEquals: { 'ses:FromAddress': resources.senderAddress },
    });
  }
  if (plan.readsMailQuota) allow(['ses:GetAccount'], ['*']);
  if (plan.readsTokenSecret) allow(['secretsmanager:GetSecretValue'], [resources.tokenSecretArn]);
  return statements;
}

type Conditions = Record<string, Record<string, string | string[]>>;

/** DynamoDB developer guide, "Using IAM policy conditions for fine-grained access control": nothing is named, and nothing answered, but these. */
function onlyAttributes(attributes: string[]): Conditions {
  return {
    'ForAllValues:StringEquals': { 'dynamodb:Attributes': attributes },
    StringEqualsIfExists: {
      'dynamodb:Select': 'SPECIFIC_ATTRIBUTES',
      'dynamodb:ReturnValues': ['NONE', 'UPDATED_OLD', 'UPDATED_NEW'],
    },
  };
}

/** The account's identity of this name: an address, or the domain that stands for all its addresses. */
export function mailIdentityArn(scope: Construct, identity: string): string {
  return Stack.of(scope).formatArn({ service: 'ses', resource: 'identity', resourceName: identity });
}
