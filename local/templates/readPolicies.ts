/**
 * Who may do what, as the templates say it: the statements of every role and of every bucket and queue, resolved for this machine.
 *
 * Policies are found where this desk writes them: inline in the role, as AWS::IAM::Policy attached to it, and as the policy resources of
 * S3 and SQS. A managed policy throws: what it allows is not in the templates, so nothing here could check it.
 */
import { WiringProblem } from '../localProblem.ts';
import type { TemplateResource } from './readAssembly.ts';
import type { Resolver } from './resolver.ts';

export interface PolicyStatement {
  Effect: string;
  Action: string | string[];
  Resource?: string | string[];
  Condition?: Record<string, Record<string, string | string[]>>;
}

export interface PolicyDocument {
  Version: string;
  Statement: PolicyStatement[];
}

/** What a role allows; its ARN is the principal of whoever has taken it on. */
export interface RolePolicies {
  roleArn: string;
  policies: PolicyDocument[];
}

export interface DeskPolicies {
  /** By `roleKeyOf`. */
  roles: Map<string, RolePolicies>;
  /** By ARN of the bucket or queue. */
  resources: Map<string, PolicyDocument>;
}

/** The key of a role in `DeskPolicies.roles`. */
export function roleKeyOf(role: TemplateResource): string {
  return `${role.stack.stackName}/${role.logicalId}`;
}

export function readPolicies(resources: TemplateResource[], resolver: Resolver): DeskPolicies {
  const roles = new Map<string, RolePolicies>();
  const documents = new Map<string, PolicyDocument>();
  const ofType = (type: string) => resources.filter((resource) => resource.type === type);
  const document = (value: unknown, resource: TemplateResource) =>
    resolver.resolve(value, resource.stack) as PolicyDocument;

  for (const role of ofType('AWS::IAM::Role')) {
    if (role.properties.ManagedPolicyArns !== undefined) {
      throw new WiringProblem(
        `The role ${role.logicalId} has a managed policy, and what that allows stands in no template.`,
        'Write its statements out in infra/.',
      );
    }
    const inline = (role.properties.Policies ?? []) as { PolicyDocument: unknown }[];
    roles.set(roleKeyOf(role), {
      roleArn: resolver.arnOf(role),
      policies: inline.map(({ PolicyDocument }) => document(PolicyDocument, role)),
    });
  }
  for (const policy of ofType('AWS::IAM::Policy')) {
    for (const reference of (policy.properties.Roles ?? []) as unknown[]) {
      const role = resolver.target(reference, policy.stack);
      const held = role && roles.get(roleKeyOf(role));
      if (held) held.policies.push(document(policy.properties.PolicyDocument, policy));
    }
  }
  for (const policy of ofType('AWS::S3::BucketPolicy')) {
    const bucket = resolver.target(policy.properties.Bucket, policy.stack);
    if (bucket) documents.set(resolver.arnOf(bucket), document(policy.properties.PolicyDocument, policy));
  }
  for (const policy of ofType('AWS::SQS::QueuePolicy')) {
    for (const reference of (policy.properties.Queues ?? []) as unknown[]) {
      const queue = resolver.target(reference, policy.stack);
      if (queue) documents.set(resolver.arnOf(queue), document(policy.properties.PolicyDocument, policy));
    }
  }
  return { roles, resources: documents };
}
