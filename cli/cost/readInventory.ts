/** Reads out of the synthesized stacks all that a bill depends on. What costs by the month and is not known here stops the reckoning. */
import { nextRunAt } from '../../local/cloud/nextRunAt.ts';
import { readAssembly, resourcesOf, type TemplateResource } from '../../local/templates/readAssembly.ts';
import { publishedMetrics } from '../../shared/model/metrics.ts';
import { type FunctionName, functionNames } from '../../shared/model/names.ts';
import { Failure } from '../Failure.ts';

export interface Inventory {
  tables: { onDemand: boolean; pointInTime: boolean; customKey: boolean }[];
  functions: Record<
    FunctionName,
    { memoryMb: number; traced: boolean; batchSize: number; maximumConcurrency?: number; runsADay: number }
  >;
  /** Connections that Lambda's pollers keep open to each queue that feeds a function, with nothing to do. */
  pollers: { fifo: boolean; idle: number }[];
  alarmMetrics: number;
  /** What the functions publish, and what SES does where a configuration set asks it to. */
  customMetrics: string[];
  dashboards: number;
  logRetentionDays: (number | undefined)[];
  secrets: number;
  keys: number;
  budgetActions: number;
}

/** Whose existence costs nothing: what passes through them is reckoned by the units. */
const freeTypes = new Set([
  'AWS::CDK::Metadata',
  'AWS::Budgets::Budget',
  'AWS::CloudFront::CachePolicy',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::Events::Rule',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Url',
  'AWS::Logs::QueryDefinition',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SES::ConfigurationSet',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SES::EmailIdentity',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::ScheduleGroup',
]);
const readTypes = new Set([
  'AWS::Budgets::BudgetsAction',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::DynamoDB::Table',
  'AWS::KMS::Key',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Logs::LogGroup',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
]);

export function readInventory(assemblyDir: string): Inventory {
  const resources = readAssembly(assemblyDir).flatMap(resourcesOf);
  const ofType = (type: string) => resources.filter((resource) => resource.type === type);
  for (const { type, constructPath } of resources) {
    if (freeTypes.has(type) || readTypes.has(type)) continue;
    throw new Failure(
      `The bill does not know what ${constructPath} costs: it is an ${type}.`,
      'Give it a line in cli/cost, or a place among what is free.',
    );
  }
  const functions = Object.fromEntries(
    functionNames.map((name) => [name, readFunction(name, resources)]),
  ) as Inventory['functions'];
  return {
    tables: ofType('AWS::DynamoDB::Table').map(({ properties }) => ({
      onDemand: properties.BillingMode === 'PAY_PER_REQUEST',
      pointInTime: at(properties, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled') === true,
      customKey: at(properties, 'SSESpecification', 'SSEEnabled') === true,
    })),
    functions,
    pollers: ofType('AWS::Lambda::EventSourceMapping').map((mapping) => readPollers(mapping, resources)),
    alarmMetrics: ofType('AWS::CloudWatch::Alarm').reduce((sum, { properties }) => sum + metricsOf(properties), 0),
    customMetrics: [...Object.keys(publishedMetrics), ...listSetMetrics(resources)],
    dashboards: ofType('AWS::CloudWatch::Dashboard').length,
    logRetentionDays: ofType('AWS::Logs::LogGroup').map(
      ({ properties }) => properties.RetentionInDays as number | undefined,
    ),
    secrets: ofType('AWS::SecretsManager::Secret').length,
    keys: ofType('AWS::KMS::Key').length,
    budgetActions: ofType('AWS::Budgets::BudgetsAction').length,
  };
}

function at(value: unknown, ...fields: string[]): unknown {
  return fields.reduce<unknown>((inner, field) => (inner as Record<string, unknown> | undefined)?.[field], value);
}

/** `Pipeline/FileEntries/Function/Resource` is file-entries. */
function belongsTo(name: FunctionName, { constructPath }: TemplateResource): boolean {
  const words = constructPath.split('/').map((word) => word.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase());
  return words.includes(name) || words.includes(`${name}-schedule`);
}

function readFunction(name: FunctionName, resources: TemplateResource[]): Inventory['functions'][FunctionName] {
  const own = resources.filter((resource) => belongsTo(name, resource));
  const lambda = own.find(({ type }) => type === 'AWS::Lambda::Function');
  if (!lambda) throw new Failure(`${name} is in no stack.`, 'Synthesize the stacks again with `npm run synth`.');
  const mapping = own.find(({ type }) => type === 'AWS::Lambda::EventSourceMapping');
  const schedules = own.filter(({ type }) => type === 'AWS::Scheduler::Schedule');
  return {
    memoryMb: Number(lambda.properties.MemorySize ?? 128),
    traced: at(lambda.properties, 'TracingConfig', 'Mode') === 'Active',
    batchSize: Number(mapping?.properties.BatchSize ?? 1),
    maximumConcurrency: at(mapping?.properties, 'ScalingConfig', 'MaximumConcurrency') as number | undefined,
    runsADay: schedules.reduce((sum, { properties }) => sum + runsADay(properties), 0),
  };
}

function runsADay({ ScheduleExpression, ScheduleExpressionTimezone, State }: Record<string, unknown>): number {
  if (State === 'DISABLED') return 0;
  const from = new Date('2026-01-07T00:00:00Z');
  const until = from.getTime() + 7 * 86_400_000;
  let runs = 0;
  for (let next = from; ; runs++) {
    next = nextRunAt(String(ScheduleExpression), String(ScheduleExpressionTimezone ?? 'UTC'), from, next);
    if (next.getTime() > until) return Math.round(runs / 7);
  }
}

/**
 * "Configuring scaling behavior for SQS event source mappings", Lambda developer guide: five connections, which an idle standard queue may
 * bring down to two, but not where a maximum concurrency is set.
 */
function readPollers({ properties }: TemplateResource, resources: TemplateResource[]): Inventory['pollers'][number] {
  const queue = JSON.stringify(properties.EventSourceArn);
  const fifo = resources.some(
    ({ type, logicalId, properties: { FifoQueue } }) =>
      type === 'AWS::SQS::Queue' && FifoQueue === true && queue.includes(logicalId),
  );
  const capped = at(properties, 'ScalingConfig', 'MaximumConcurrency') !== undefined;
  return { fifo, idle: capped || fifo ? 5 : 2 };
}

/** An alarm over an expression is charged for each metric in it. */
function metricsOf(alarm: Record<string, unknown>): number {
  const metrics = (alarm.Metrics ?? []) as Record<string, unknown>[];
  return Math.max(1, metrics.filter((metric) => metric.MetricStat !== undefined).length);
}

function listSetMetrics(resources: TemplateResource[]): string[] {
  const found = new Set<string>();
  for (const { type, properties, logicalId } of resources) {
    if (
      type === 'AWS::SES::ConfigurationSet' &&
      at(properties, 'ReputationOptions', 'ReputationMetricsEnabled') === true
    )
      for (const rate of ['BounceRate', 'ComplaintRate']) found.add(`SES ${rate} of ${logicalId}`);
  }
  return [...found].sort();
}
