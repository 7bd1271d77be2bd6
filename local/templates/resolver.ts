/**
 * CloudFormation's own small language, resolved for this machine: Ref, GetAtt, Sub, Join, Select, Split, If, FindInMap, ImportValue,
 * parameters by their defaults, pseudo parameters.
 *
 * What a resource is called here is decided by its reader (`names`); what it answers to Ref and GetAtt follows CloudFormation's
 * resource reference. Anything unknown throws, with the place, rather than resolving to nothing.
 */
import { WiringProblem } from '../localProblem.ts';
import type { TemplateResource, TemplateStack } from './readAssembly.ts';

/** The account and region that the embedded cloud plays. The account is the one fauxqs gives to every queue. */
export const localAccount = '000000000000';
export const localRegion = 'us-east-1';

/** CloudFront is not on this machine: what stands there is served by the public pages' own function, from the same bucket. */
export const archiveDomain = 'archive.cloudfront.invalid';

/** What is known only once the engines listen. */
export interface LiveValues {
  queueUrl(queueName: string): string;
  /** With a slash at the end, as Lambda gives it. */
  functionUrl(functionName: string): string;
  secret(secretName: string): string;
}

const notYet: LiveValues = {
  queueUrl: (name) => `queue-url:${name}`,
  functionUrl: (name) => `function-url:${name}/`,
  secret: (name) => `arn:aws:secretsmanager:${localRegion}:${localAccount}:secret:${name}`,
};

const noValue = Symbol('AWS::NoValue');

export class Resolver {
  private readonly resources = new Map<string, TemplateResource>();
  private readonly exports = new Map<string, { stack: TemplateStack; value: unknown }>();
  /** What each resource is called here, by `stack/logicalId`. */
  private readonly names = new Map<string, string>();

  constructor(stacks: TemplateStack[], resources: TemplateResource[]) {
    for (const resource of resources) this.resources.set(keyOf(resource), resource);
    for (const stack of stacks) {
      for (const output of Object.values(stack.template.Outputs)) {
        if (!output.Export) continue;
        const name = this.resolve(output.Export.Name, stack);
        this.exports.set(String(name), { stack, value: output.Value });
      }
    }
  }

  name(resource: TemplateResource, name: string): void {
    this.names.set(keyOf(resource), name);
  }

  nameOf(resource: TemplateResource): string {
    return this.names.get(keyOf(resource)) ?? `${resource.stack.stackName}-${resource.logicalId}`;
  }

  /** A value of `stack`'s template, with nothing left to resolve. */
  resolve(value: unknown, stack: TemplateStack, live: LiveValues = notYet): unknown {
    const resolved = this.walk(value, stack, live);
    return resolved === noValue ? undefined : resolved;
  }

  /** The resource a Ref, a GetAtt, or an import of either speaks of; undefined for anything else. */
  target(value: unknown, stack: TemplateStack): TemplateResource | undefined {
    if (!isRecord(value)) return undefined;
    if ('Ref' in value) return this.resources.get(`${stack.stackName}/${String(value.Ref)}`);
    if ('Fn::GetAtt' in value)
      return this.resources.get(`${stack.stackName}/${attributeOf(value['Fn::GetAtt']).logicalId}`);
    if ('Fn::ImportValue' in value) {
      const exported = this.exports.get(String(this.resolve(value['Fn::ImportValue'], stack)));
      return exported && this.target(exported.value, exported.stack);
    }
    return undefined;
  }

  private walk(value: unknown, stack: TemplateStack, live: LiveValues): unknown {
    if (Array.isArray(value))
      return value.map((item) => this.walk(item, stack, live)).filter((item) => item !== noValue);
    if (!isRecord(value)) return value;
    const [only, ...others] = Object.keys(value);
    if (
      only !== undefined &&
      others.length === 0 &&
      (only === 'Ref' || only === 'Condition' || only.startsWith('Fn::'))
    ) {
      if (only !== 'Condition') return this.call(only, value[only], stack, live);
    }
    const entries = Object.entries(value).map(([field, inner]) => [field, this.walk(inner, stack, live)] as const);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== noValue));
  }

  private call(intrinsic: string, operand: unknown, stack: TemplateStack, live: LiveValues): unknown {
    const list = () => (Array.isArray(operand) ? operand : [operand]).map((item) => this.walk(item, stack, live));
    switch (intrinsic) {
      case 'Ref':
        return this.reference(String(operand), stack, live);
      case 'Fn::GetAtt': {
        const { logicalId, attribute } = attributeOf(operand);
        return this.attribute(logicalId, attribute, stack, live);
      }
      case 'Fn::ImportValue': {
        const name = String(this.walk(operand, stack, live));
        const exported = this.exports.get(name);
        if (!exported) throw new WiringProblem(`${stack.stackName} imports ${name}, which no stack exports.`);
        return this.walk(exported.value, exported.stack, live);
      }
      case 'Fn::Join': {
        const [separator, items] = list();
        return (items as unknown[]).map(String).join(String(separator));
      }
      case 'Fn::Sub':
        return this.substitute(operand, stack, live);
      case 'Fn::Select': {
        const [at, items] = list();
        return (items as unknown[])[Number(at)];
      }
      case 'Fn::Split': {
        const [separator, text] = list();
        return String(text).split(String(separator));
      }
      case 'Fn::If': {
        const [condition, yes, no] = operand as [string, unknown, unknown];
        return this.walk(this.holds(stack.template.Conditions[condition], stack, live) ? yes : no, stack, live);
      }
      case 'Fn::FindInMap': {
        const [map, first, second] = list().map(String);
        return stack.template.Mappings[map ?? '']?.[first ?? '']?.[second ?? ''];
      }
      default:
        throw new WiringProblem(`${stack.stackName} uses ${intrinsic}, which the embedded cloud does not know.`);
    }
  }

  private holds(condition: unknown, stack: TemplateStack, live: LiveValues): boolean {
    if (!isRecord(condition)) return false;
    const [operator = '', operand] = Object.entries(condition)[0] ?? [];
    const items = Array.isArray(operand) ? operand : [operand];
    switch (operator) {
      case 'Fn::Equals':
        return this.walk(items[0], stack, live) === this.walk(items[1], stack, live);
      case 'Fn::Not':
        return !this.holds(items[0], stack, live);
      case 'Fn::And':
        return items.every((item) => this.holds(item, stack, live));
      case 'Fn::Or':
        return items.some((item) => this.holds(item, stack, live));
      case 'Condition':
        return this.holds(stack.template.Conditions[String(operand)], stack, live);
      default:
        throw new WiringProblem(
          `${stack.stackName} has a condition by ${operator}, which the embedded cloud does not know.`,
        );
    }
  }

  private substitute(operand: unknown, stack: TemplateStack, live: LiveValues): string {
    const [text, values] = (Array.isArray(operand) ? operand : [operand, {}]) as [string, Record<string, unknown>];
    return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in values) return String(this.walk(values[name], stack, live));
      const { logicalId, attribute } = attributeOf(name);
      return String(attribute ? this.attribute(logicalId, attribute, stack, live) : this.reference(name, stack, live));
    });
  }

  private reference(logicalId: string, stack: TemplateStack, live: LiveValues): unknown {
    switch (logicalId) {
      case 'AWS::AccountId':
        return localAccount;
      case 'AWS::Region':
        return localRegion;
      case 'AWS::Partition':
        return 'aws';
      case 'AWS::URLSuffix':
        return 'amazonaws.com';
      case 'AWS::StackName':
        return stack.stackName;
      case 'AWS::StackId':
        return `arn:aws:cloudformation:${localRegion}:${localAccount}:stack/${stack.stackName}/00000000-0000-4000-8000-000000000000`;
      case 'AWS::NoValue':
        return noValue;
    }
    const parameter = stack.template.Parameters[logicalId];
    if (parameter) {
      if (parameter.Default !== undefined) return parameter.Default;
      throw new WiringProblem(
        `${stack.stackName} has a parameter ${logicalId} without a default, so nothing says what it is on this machine.`,
        'Give it a default in infra/, or make it context.',
      );
    }
    const resource = this.require(logicalId, stack);
    const name = this.nameOf(resource);
    switch (resource.type) {
      case 'AWS::SQS::Queue':
        return live.queueUrl(name);
      case 'AWS::SecretsManager::Secret':
        return live.secret(name);
      case 'AWS::Lambda::Url':
      case 'AWS::Lambda::Alias':
      case 'AWS::Lambda::Version':
        return this.arnOf(resource);
      default:
        return name;
    }
  }

  private attribute(logicalId: string, attribute: string, stack: TemplateStack, live: LiveValues): unknown {
    const resource = this.require(logicalId, stack);
    const name = this.nameOf(resource);
    if (attribute === 'Arn' || attribute === 'FunctionArn' || attribute === 'AliasArn') return this.arnOf(resource);
    if (resource.type === 'AWS::Lambda::Url' && attribute === 'FunctionUrl') {
      return live.functionUrl(this.functionNameIn(resource.properties.TargetFunctionArn, stack));
    }
    if (resource.type === 'AWS::CloudFront::Distribution' && attribute === 'DomainName') return archiveDomain;
    if (resource.type === 'AWS::SQS::Queue' && attribute === 'QueueUrl') return live.queueUrl(name);
    if (resource.type === 'AWS::SQS::Queue' && attribute === 'QueueName') return name;
    if (resource.type === 'AWS::SecretsManager::Secret' && attribute === 'Id') return live.secret(name);
    if (resource.type === 'AWS::SSM::Parameter' && attribute === 'Value')
      return this.walk(resource.properties.Value, stack, live);
    return `${name}.${attribute}`;
  }

  arnOf(resource: TemplateResource): string {
    const name = this.nameOf(resource);
    const here = `${localRegion}:${localAccount}`;
    switch (resource.type) {
      case 'AWS::SQS::Queue':
        return `arn:aws:sqs:${here}:${name}`;
      case 'AWS::DynamoDB::Table':
        return `arn:aws:dynamodb:${here}:table/${name}`;
      case 'AWS::S3::Bucket':
        return `arn:aws:s3:::${name}`;
      case 'AWS::Lambda::Function':
        return `arn:aws:lambda:${here}:function:${name}`;
      case 'AWS::Lambda::Url':
        return `arn:aws:lambda:${here}:function:${this.functionNameIn(resource.properties.TargetFunctionArn, resource.stack)}`;
      case 'AWS::Lambda::Alias':
      case 'AWS::Lambda::Version':
        return `arn:aws:lambda:${here}:function:${this.functionNameIn(resource.properties.FunctionName, resource.stack)}`;
      case 'AWS::SecretsManager::Secret':
        return `arn:aws:secretsmanager:${here}:secret:${name}`;
      case 'AWS::IAM::Role':
        return `arn:aws:iam::${localAccount}:role/${name}`;
      case 'AWS::Logs::LogGroup':
        return `arn:aws:logs:${here}:log-group:${name}:*`;
      case 'AWS::Events::Rule':
        return `arn:aws:events:${here}:rule/${name}`;
      default:
        return `arn:aws:${resource.type.split('::')[1]?.toLowerCase()}:${here}:${name}`;
    }
  }

  /** The function that a name or an ARN in a template speaks of. */
  functionNameIn(value: unknown, stack: TemplateStack): string {
    const text = String(this.resolve(value, stack));
    return text.startsWith('arn:') ? (text.split(':')[6] ?? text) : text;
  }

  private require(logicalId: string, stack: TemplateStack): TemplateResource {
    const resource = this.resources.get(`${stack.stackName}/${logicalId}`);
    if (resource) return resource;
    throw new WiringProblem(`${stack.stackName} speaks of ${logicalId}, which is not in its template.`);
  }
}

function keyOf(resource: TemplateResource): string {
  return `${resource.stack.stackName}/${resource.logicalId}`;
}

/** GetAtt comes as `[id, attribute]` and, inside Sub and in YAML, as `id.attribute`. */
function attributeOf(operand: unknown): { logicalId: string; attribute: string } {
  if (Array.isArray(operand)) return { logicalId: String(operand[0]), attribute: String(operand[1]) };
  const text = String(operand);
  const dot = text.indexOf('.');
  return dot < 0
    ? { logicalId: text, attribute: '' }
    : { logicalId: text.slice(0, dot), attribute: text.slice(dot + 1) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
