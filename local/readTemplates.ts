/** Reads from the synthesized stacks what the embedded cloud has to be. */
import { type EnvironmentKey, environmentNames, type FunctionName, functionNames } from '../shared/model/names.ts';
import type { TableDefinition } from './cloud/dynamo.ts';
import type { FunctionDefinition } from './cloud/functions.ts';
import type { QueueDefinition } from './cloud/sqs.ts';
import { WiringProblem } from './localProblem.ts';
import { readAssembly, resourcesOf, type TemplateResource } from './templates/readAssembly.ts';
import { type DeskPolicies, readPolicies, roleKeyOf } from './templates/readPolicies.ts';
import { archiveDomain, type LiveValues, Resolver } from './templates/resolver.ts';

export interface DeskDefinition {
  /** Ids of the stacks, for messages. */
  stacks: string[];
  tables: (TableDefinition & { stack: string })[];
  buckets: BucketDefinition[];
  queues: (QueueDefinition & { stack: string; isDeadLetters: boolean })[];
  functions: (FunctionDefinition & FunctionRights & { functionName: FunctionName; stack: string })[];
  eventSources: EventSource[];
  /** Functions that answer at a URL. */
  urls: FunctionName[];
  schedules: DeskSchedule[];
  configurationSets: { name: string; publishes: string[] }[];
  /** Rules of the default event bus whose targets are queues. */
  rules: { arn: string; pattern: unknown; queues: string[]; deadLetters: string[] }[];
  /** Addresses and domains that the stacks ask SES to verify. */
  identities: string[];
  /** Roles and resource policies; throws WiringProblem where they speak of what is not there. */
  readPolicies(): DeskPolicies;
  /** What `name` finds in its environment, by the values that only a running cloud knows. */
  environmentOf(name: FunctionName, live: LiveValues): Record<string, string>;
}

/** What Lambda does under a function's role without its code. */
interface FunctionRights {
  /** Its key in `readPolicies().roles`. */
  role?: string;
  logGroupArn?: string;
  isTraced: boolean;
  /** The queue that is handed the event of a run that failed for good. */
  failedRuns?: string;
}

export interface BucketDefinition {
  name: string;
  stack: string;
  /** Which new objects are announced, and to which queue. */
  notifications: { queue: string; prefix: string; suffix: string }[];
}

export interface EventSource {
  functionName: FunctionName;
  queue: string;
  batchSize: number;
  /** The function names the messages that failed; the others are done. */
  reportsFailures: boolean;
}

export interface DeskSchedule {
  functionName: FunctionName;
  /** `rate(…)` or `cron(…)`, as EventBridge Scheduler reads it. */
  expression: string;
  timeZone: string;
  /** The event, JSON with the scheduler's placeholders; `{}` where none is given. */
  input: string;
  /** Its key in `readPolicies().roles`. */
  role?: string;
  /** The queue that is handed an event which could not be delivered. */
  deadLetters?: string;
}

/** Throws LocalProblem where the folder holds no assembly, WiringProblem where the stacks do not hold together. */
export function readTemplates(assemblyDir: string): DeskDefinition {
  const stacks = readAssembly(assemblyDir);
  const resources = stacks.flatMap(resourcesOf);
  const resolver = new Resolver(stacks, resources);
  const ofType = (type: string) => resources.filter((resource) => resource.type === type);
  const resolved = (resource: TemplateResource) => resolver.resolve(resource.properties, resource.stack) as Properties;

  const functionResources = findFunctions(ofType('AWS::Lambda::Function'));
  for (const name of functionNames) {
    if (!functionResources.has(name)) {
      throw new WiringProblem(
        `The function ${name} is missing: neither ${stacks.map((stack) => stack.id).join(' nor ')} defines it.`,
      );
    }
  }
  for (const [name, resource] of functionResources) resolver.name(resource, name);
  nameResources(resources, functionResources, resolver);

  const functionOf = (value: unknown, resource: TemplateResource): FunctionName | undefined => {
    const name = resolver.functionNameIn(value, resource.stack);
    return functionNames.find((known) => known === name);
  };

  const roleOf = (value: unknown, resource: TemplateResource): string | undefined => {
    const role = resolver.target(value, resource.stack);
    return role && roleKeyOf(role);
  };
  const rightsOf = (functionName: FunctionName, resource: TemplateResource): FunctionRights => {
    const { LoggingConfig, TracingConfig } = resource.properties as {
      LoggingConfig?: { LogGroup?: unknown };
      TracingConfig?: { Mode?: string };
    };
    const logs = resolver.target(LoggingConfig?.LogGroup, resource.stack);
    const invoked = ofType('AWS::Lambda::EventInvokeConfig').find(
      (config) => functionOf(config.properties.FunctionName, config) === functionName,
    );
    const { OnFailure } = ((invoked && resolved(invoked).DestinationConfig) ?? {}) as { OnFailure?: Properties };
    return {
      role: roleOf(resource.properties.Role, resource),
      logGroupArn: logs && resolver.arnOf(logs),
      isTraced: TracingConfig?.Mode === 'Active',
      failedRuns: OnFailure ? nameInArn(OnFailure.Destination) : undefined,
    };
  };

  const queueResources = ofType('AWS::SQS::Queue');
  const deadLetterNames = findDeadLetters(resources, resolver);

  return {
    stacks: stacks.map((stack) => stack.id),
    tables: ofType('AWS::DynamoDB::Table').map((resource) => readTable(resource, resolved(resource), resolver)),
    buckets: ofType('AWS::S3::Bucket').map((resource) => ({
      name: resolver.nameOf(resource),
      stack: resource.stack.id,
      notifications: [
        ...readNotifications(resolved(resource).NotificationConfiguration),
        ...ofType('Custom::S3BucketNotifications')
          .map(resolved)
          .filter((custom) => custom.BucketName === resolver.nameOf(resource))
          .flatMap((custom) => readNotifications(custom.NotificationConfiguration)),
      ],
    })),
    queues: queueResources.map((resource) => ({
      name: resolver.nameOf(resource),
      stack: resource.stack.id,
      attributes: readQueueAttributes(resolved(resource)),
      isDeadLetters: deadLetterNames.has(resolver.nameOf(resource)),
    })),
    functions: [...functionResources].map(([functionName, resource]) => ({
      functionName,
      stack: resource.stack.id,
      arn: resolver.arnOf(resource),
      ...readFunction(functionName, resource, resolved(resource)),
      ...rightsOf(functionName, resource),
    })),
    eventSources: ofType('AWS::Lambda::EventSourceMapping').flatMap((resource) => {
      const functionName = functionOf(resource.properties.FunctionName, resource);
      const properties = resolved(resource);
      if (functionName === undefined || properties.Enabled === false) return [];
      return {
        functionName,
        queue: nameInArn(properties.EventSourceArn),
        batchSize: Number(properties.BatchSize ?? 10),
        reportsFailures: [properties.FunctionResponseTypes].flat().includes('ReportBatchItemFailures'),
      };
    }),
    urls: ofType('AWS::Lambda::Url').flatMap(
      (resource) => functionOf(resource.properties.TargetFunctionArn, resource) ?? [],
    ),
    schedules: ofType('AWS::Scheduler::Schedule').flatMap((resource) =>
      readSchedule(resource, resolved(resource), functionOf).map((schedule) => ({
        ...schedule,
        role: roleOf((resource.properties.Target as Properties | undefined)?.RoleArn, resource),
      })),
    ),
    configurationSets: ofType('AWS::SES::ConfigurationSet').map((resource) => ({
      name: resolver.nameOf(resource),
      publishes: ofType('AWS::SES::ConfigurationSetEventDestination')
        .map(resolved)
        .filter((destination) => destination.ConfigurationSetName === resolver.nameOf(resource))
        .flatMap(publishedEvents),
    })),
    rules: ofType('AWS::Events::Rule')
      .map((resource) => ({ arn: resolver.arnOf(resource), rule: resolved(resource) }))
      .filter(({ rule }) => rule.State !== 'DISABLED' && rule.EventPattern !== undefined)
      .map(({ arn, rule }) => {
        const targets = (rule.Targets ?? []) as (Properties & { DeadLetterConfig?: Properties })[];
        return {
          arn,
          pattern: rule.EventPattern,
          queues: targets.map((target) => nameInArn(target.Arn)),
          deadLetters: targets.flatMap((target) => target.DeadLetterConfig?.Arn ?? []).map(nameInArn),
        };
      }),
    identities: ofType('AWS::SES::EmailIdentity').map((resource) => String(resolved(resource).EmailIdentity)),
    readPolicies: () => readPolicies(resources, resolver),
    environmentOf(name, live) {
      const resource = functionResources.get(name);
      if (!resource) return {};
      const { Variables = {} } = (resource.properties.Environment ?? {}) as { Variables?: Properties };
      const values = resolver.resolve(Variables, resource.stack, live) as Properties;
      const pages = live.functionUrl('manage-subscription').replace(/\/$/, '');
      return Object.fromEntries(
        Object.entries(values).map(([variable, value]) => [
          variable,
          String(value).replace(`https://${archiveDomain}`, pages),
        ]),
      );
    },
  };
}

type Properties = Record<string, unknown>;

/** A function is known by its own name, or by a construct on its path: `Pipeline/FileEntries/Function/Resource`. */
function findFunctions(resources: TemplateResource[]): Map<FunctionName, TemplateResource> {
  const found = new Map<FunctionName, TemplateResource>();
  for (const resource of resources) {
    const given = resource.properties.FunctionName;
    const words = [...resource.constructPath.split('/'), typeof given === 'string' ? given : ''].map(toKebab);
    const name = functionNames.find((known) => words.includes(known) || words.at(-1)?.endsWith(`-${known}`));
    if (name === undefined) continue; // CDK's own helpers, such as the handler of a custom resource
    if (found.has(name)) throw new WiringProblem(`Two functions are called ${name}.`, 'Leave one of them in infra/.');
    found.set(name, resource);
  }
  return found;
}

/**
 * Gives tables, buckets and queues the names that people and messages use: `entries` for what a function knows as ENTRIES_TABLE,
 * `entries.fifo` and `entries-dead-letters.fifo` for queues. A name the template itself gives stands.
 */
function nameResources(
  resources: TemplateResource[],
  functions: Map<FunctionName, TemplateResource>,
  resolver: Resolver,
): void {
  const taken = new Set<string>();
  const give = (resource: TemplateResource, property: string, wish: string | undefined, ending = '') => {
    const given = resource.properties[property];
    const fallback = `${resource.stack.stackName}-${resource.logicalId}`.toLowerCase();
    const wished = typeof given === 'string' ? given : `${wish ?? fallback}${ending}`;
    const name = taken.has(`${resource.type}/${wished}`) ? `${fallback}${ending}` : wished;
    taken.add(`${resource.type}/${name}`);
    resolver.name(resource, name);
  };

  const wishes = new Map<TemplateResource, string>();
  for (const [, resource] of functions) {
    const { Variables = {} } = (resource.properties.Environment ?? {}) as { Variables?: Properties };
    for (const [variable, value] of Object.entries(Variables)) {
      const key = (Object.keys(environmentNames) as EnvironmentKey[]).find(
        (name) => environmentNames[name] === variable,
      );
      const target = key && resolver.target(value, resource.stack);
      if (key && target) wishes.set(target, key.replace(/(Table|Bucket|Queue)$/, ''));
    }
  }

  const isFifo = (resource: TemplateResource) => String(resource.properties.FifoQueue) === 'true';
  const deadLetterOf = new Map<TemplateResource, TemplateResource>();
  for (const resource of resources) {
    if (resource.type !== 'AWS::SQS::Queue') continue;
    const redrive = resource.properties.RedrivePolicy as Properties | undefined;
    const target = redrive && resolver.target(redrive.deadLetterTargetArn, resource.stack);
    if (target && !deadLetterOf.has(target)) deadLetterOf.set(target, resource);
  }
  const wishOf = (resource: TemplateResource): string | undefined => {
    const source = deadLetterOf.get(resource);
    const wish = wishes.get(source ?? resource) ?? constructNameOf(source ?? resource);
    return source && wish ? `${wish}-dead-letters` : wish;
  };

  for (const resource of resources) {
    if (resource.type === 'AWS::DynamoDB::Table') give(resource, 'TableName', wishOf(resource));
    if (resource.type === 'AWS::S3::Bucket') give(resource, 'BucketName', wishOf(resource));
    if (resource.type === 'AWS::SQS::Queue')
      give(resource, 'QueueName', wishOf(resource), isFifo(resource) ? '.fifo' : '');
    if (resource.type === 'AWS::SES::ConfigurationSet') give(resource, 'Name', constructNameOf(resource));
    if (resource.type === 'AWS::SecretsManager::Secret') give(resource, 'Name', constructNameOf(resource));
  }
}

/** `Pipeline/Feedback/Queue/Resource` → `feedback`: the last word on the path that is not the kind of thing it is. */
function constructNameOf(resource: TemplateResource): string | undefined {
  const kinds = new Set(['resource', 'default', 'queue', 'table', 'bucket', 'secret']);
  const words = resource.constructPath.split('/').slice(1).map(toKebab);
  return words.findLast((word) => !kinds.has(word));
}

function toKebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Queues that take what others gave up: nobody has to read them. */
function findDeadLetters(resources: TemplateResource[], resolver: Resolver): Set<string> {
  const names = new Set<string>();
  const add = (arn: unknown) => {
    if (typeof arn === 'string' && arn.startsWith('arn:aws:sqs:')) names.add(nameInArn(arn));
  };
  for (const resource of resources) {
    const at = (...fields: string[]) =>
      fields.reduce<unknown>(
        (value, field) => (value as Properties | undefined)?.[field],
        resolver.resolve(resource.properties, resource.stack),
      );
    if (resource.type === 'AWS::SQS::Queue') add(at('RedrivePolicy', 'deadLetterTargetArn'));
    if (resource.type === 'AWS::Scheduler::Schedule') add(at('Target', 'DeadLetterConfig', 'Arn'));
    if (resource.type === 'AWS::Lambda::Function') add(at('DeadLetterConfig', 'TargetArn'));
    if (resource.type === 'AWS::Lambda::EventInvokeConfig') add(at('DestinationConfig', 'OnFailure', 'Destination'));
    if (resource.type === 'AWS::Events::Rule') {
      for (const target of (at('Targets') ?? []) as Properties[])
        add((target.DeadLetterConfig as Properties | undefined)?.Arn);
    }
  }
  return names;
}

function readTable(
  resource: TemplateResource,
  properties: Properties,
  resolver: Resolver,
): DeskDefinition['tables'][number] {
  const timeToLive = properties.TimeToLiveSpecification as { AttributeName: string; Enabled: boolean } | undefined;
  return {
    name: resolver.nameOf(resource),
    stack: resource.stack.id,
    keySchema: properties.KeySchema as TableDefinition['keySchema'],
    attributeDefinitions: properties.AttributeDefinitions as TableDefinition['attributeDefinitions'],
    indexes: ((properties.GlobalSecondaryIndexes ?? []) as TableDefinition['indexes']).map((index) => ({
      IndexName: index.IndexName,
      KeySchema: index.KeySchema,
      Projection: index.Projection,
    })),
    timeToLiveAttribute: timeToLive?.Enabled ? timeToLive.AttributeName : undefined,
  };
}

/** Both spellings: the bucket's own property, and what CDK's custom resource hands to the S3 API. */
function readNotifications(configuration: unknown): BucketDefinition['notifications'] {
  const { QueueConfigurations = [] } = (configuration ?? {}) as { QueueConfigurations?: Properties[] };
  return QueueConfigurations.flatMap((entry) => {
    const events = [entry.Event ?? entry.Events].flat().map(String);
    if (!events.some((event) => event === 's3:ObjectCreated:*' || event === 's3:ObjectCreated:Put')) return [];
    const filter = (entry.Filter ?? {}) as { S3Key?: Properties; Key?: Properties };
    const rules = (filter.S3Key?.Rules ?? filter.Key?.FilterRules ?? []) as { Name: string; Value: string }[];
    const rule = (name: string) => rules.find((one) => one.Name.toLowerCase() === name)?.Value ?? '';
    return { queue: nameInArn(entry.Queue ?? entry.QueueArn), prefix: rule('prefix'), suffix: rule('suffix') };
  });
}

const queueAttributeNames = [
  'VisibilityTimeout',
  'MessageRetentionPeriod',
  'DelaySeconds',
  'MaximumMessageSize',
  'ReceiveMessageWaitTimeSeconds',
  'FifoQueue',
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'FifoThroughputLimit',
] as const;

/** CloudFormation spells SQS's attributes as SQS does; only the types of their values differ. */
function readQueueAttributes(properties: Properties): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of queueAttributeNames)
    if (properties[name] !== undefined) attributes[name] = String(properties[name]);
  if (properties.RedrivePolicy !== undefined) attributes.RedrivePolicy = JSON.stringify(properties.RedrivePolicy);
  return attributes;
}

function readFunction(
  functionName: FunctionName,
  resource: TemplateResource,
  properties: Properties,
): Pick<FunctionDefinition, 'assetDir' | 'handler' | 'timeoutSeconds' | 'memoryMb'> {
  const code = (properties.Code ?? {}) as { S3Key?: unknown };
  const hash = String(code.S3Key ?? '')
    .split('/')
    .at(-1)
    ?.replace(/\.zip$/, '');
  const assetDir =
    (hash && resource.stack.assetPath(hash)) || (resource.assetHint && resource.stack.assetPath(resource.assetHint));
  if (!assetDir) {
    throw new WiringProblem(
      `The code of ${functionName} is not among the assets of ${resource.stack.id}.`,
      'Synthesize the stacks again, with bundling.',
    );
  }
  return {
    assetDir,
    handler: String(properties.Handler ?? 'index.handler'),
    timeoutSeconds: Number(properties.Timeout ?? 3),
    memoryMb: Number(properties.MemorySize ?? 128),
  };
}

function readSchedule(
  resource: TemplateResource,
  properties: Properties,
  functionOf: (value: unknown, resource: TemplateResource) => FunctionName | undefined,
): DeskSchedule[] {
  const target = (properties.Target ?? {}) as { Arn?: unknown; Input?: string; DeadLetterConfig?: { Arn?: unknown } };
  const functionName = functionOf(target.Arn, resource);
  if (functionName === undefined || properties.State === 'DISABLED') return [];
  return [
    {
      functionName,
      expression: String(properties.ScheduleExpression),
      timeZone: String(properties.ScheduleExpressionTimezone ?? 'UTC'),
      input: target.Input ?? '{}',
      deadLetters: target.DeadLetterConfig ? nameInArn(target.DeadLetterConfig.Arn) : undefined,
    },
  ];
}

/** Event types that go to EventBridge, lower-case: CloudFormation takes `send` and `SEND` alike. */
function publishedEvents(properties: Properties): string[] {
  const destination = (properties.EventDestination ?? {}) as Properties;
  if (destination.Enabled === false || destination.EventBridgeDestination === undefined) return [];
  return ((destination.MatchingEventTypes ?? []) as string[]).map((type) => type.toLowerCase());
}

function nameInArn(arn: unknown): string {
  return String(arn).split(':').at(-1) ?? '';
}
