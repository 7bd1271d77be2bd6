/**
 * IAM, embedded: every call of a function is held against the role that the templates give it, and against the policy of the bucket or
 * queue it goes to, by @cloud-copilot/iam-simulate. What is refused is answered as AWS would answer it; each engine puts the refusal into
 * its own words.
 *
 * A verdict is reached once for all calls that no statement can tell apart: S3 keys that fall under the same resource patterns, and
 * context of which no condition speaks, share one. The simulator is loaded when the first question is asked.
 *
 * What this cannot see, because it stands in no template: an organisation's own limits (SCPs, boundaries, VPC endpoints).
 */
import type { FunctionName } from '../../shared/model/names.ts';
import type { DeskPolicies, PolicyDocument, PolicyStatement, RolePolicies } from '../templates/readPolicies.ts';
import { localAccount } from '../templates/resolver.ts';

/** One action on one resource, as IAM sees a call; a call may be several. */
export interface Question {
  action: string;
  /** An ARN; `*` for services without resources. */
  resource: string;
  /** Condition keys that the request itself brings, in IAM's spelling. */
  context?: Record<string, string | string[]>;
}

/** Who asks: a function under its role, or a service of AWS on behalf of a resource of ours. */
export type Caller =
  | { functionName: FunctionName; role: RolePolicies }
  | { service: string; sourceArn?: string; role?: RolePolicies };

export interface Refusal extends Question {
  /** The principal's ARN, or the service. */
  principal: string;
  /** `because no identity-based policy allows the s3:PutObject action`, as AWS ends its sentence. */
  because: string;
}

/** How an engine asks: whoever signed the request, about what it is going to do. Undefined lets the call go on. */
export type Gate = (authorization: string | undefined, questions: Question[]) => Promise<Refusal | undefined>;

/** What a function was allowed and made use of: an action, and the pattern in its role by which it was allowed. */
export interface UsedGrant {
  functionName: FunctionName;
  action: string;
  /** The resource as the role writes it, wildcards and all. */
  pattern: string;
}

/** Every call of the embedded cloud comes over TLS as far as policies are concerned: AWS takes no other. */
const played = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };

interface Verdict {
  because?: string;
  grants: UsedGrant[];
}

export class Gatekeeper {
  private readonly verdicts = new Map<string, Promise<Verdict>>();
  private readonly grantsUsed = new Map<string, UsedGrant>();
  private readonly sorters = new Map<PolicyDocument[], (resource: string) => string>();
  private readonly speaksOf = new Set<string>();

  constructor(private readonly policies: DeskPolicies) {
    const documents = [
      ...policies.resources.values(),
      ...[...policies.roles.values()].flatMap((role) => role.policies),
    ];
    for (const { Condition = {} } of documents.flatMap((document) => document.Statement)) {
      for (const keys of Object.values(Condition))
        for (const key of Object.keys(keys)) this.speaksOf.add(key.toLowerCase());
    }
  }

  /** The first question that is refused, or undefined when the whole call may go on. */
  async ask(caller: Caller, questions: Question[]): Promise<Refusal | undefined> {
    for (const question of questions) {
      const verdict = await this.verdictOn(caller, question);
      for (const grant of verdict.grants) {
        this.grantsUsed.set(`${grant.functionName} ${grant.action} ${grant.pattern}`, grant);
      }
      if (verdict.because !== undefined)
        return { ...question, principal: principalOf(caller), because: verdict.because };
    }
    return undefined;
  }

  used(): UsedGrant[] {
    return [...this.grantsUsed.values()];
  }

  private verdictOn(caller: Caller, question: Question): Promise<Verdict> {
    const { action, resource } = question;
    const own = this.policies.resources.get(ownerOf(resource));
    const context = this.contextFor(caller, question);
    const sorted = action.startsWith('s3:') ? this.sortKey(caller.role, own, resource) : resource;
    const key = JSON.stringify([principalOf(caller), action, sorted, context]);
    const known = this.verdicts.get(key);
    if (known) return known;
    const verdict = simulate(caller, question, context, own);
    this.verdicts.set(key, verdict);
    return verdict;
  }

  /** Only what some condition of the templates speaks of: everything else can change no verdict. */
  private contextFor(caller: Caller, { context = {} }: Question): Record<string, string | string[]> {
    const service =
      'service' in caller && caller.role === undefined
        ? {
            'aws:PrincipalIsAWSService': 'true',
            'aws:SourceAccount': localAccount,
            ...(caller.sourceArn ? { 'aws:SourceArn': caller.sourceArn } : {}),
          }
        : {};
    return Object.fromEntries(
      Object.entries({ ...played, ...service, ...context }).filter(([name]) => this.speaksOf.has(name.toLowerCase())),
    );
  }

  /** The bucket, and which of the caller's and the bucket's resource patterns this key falls under. */
  private sortKey(role: RolePolicies | undefined, own: PolicyDocument | undefined, resource: string): string {
    const documents = role?.policies ?? [];
    let sort = this.sorters.get(documents);
    if (sort === undefined) {
      const statements = documents.flatMap((document) => document.Statement);
      const patterns = [...new Set(statements.flatMap((statement) => resourcesOf(statement)))].map(toExpression);
      sort = (name) => patterns.map((pattern) => (pattern.test(name) ? 1 : 0)).join('');
      this.sorters.set(documents, sort);
    }
    const owner = ownerOf(resource);
    const ofOwner = own?.Statement.flatMap((statement) => resourcesOf(statement).map(toExpression)) ?? [];
    return `${owner} ${sort(resource)} ${ofOwner.map((pattern) => (pattern.test(resource) ? 1 : 0)).join('')}`;
  }
}

async function simulate(
  caller: Caller,
  { action, resource }: Question,
  contextVariables: Record<string, string | string[]>,
  resourcePolicy: PolicyDocument | undefined,
): Promise<Verdict> {
  const { runSimulation } = await import('@cloud-copilot/iam-simulate');
  const answer = await runSimulation(
    {
      request: {
        principal: principalOf(caller),
        action,
        resource: { resource, accountId: localAccount },
        contextVariables,
      },
      identityPolicies: (caller.role?.policies ?? []).map((policy, at) => ({ name: `policy ${at + 1}`, policy })),
      resourcePolicy,
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (answer.resultType === 'error') {
    throw new Error(`IAM cannot judge ${action} on ${resource}: ${JSON.stringify(answer.errors)}`);
  }
  if (answer.overallResult !== 'Allowed') {
    const explicit = answer.overallResult === 'ExplicitlyDenied';
    return {
      because: explicit
        ? `with an explicit deny in a resource-based policy`
        : `because no ${caller.role ? 'identity' : 'resource'}-based policy allows the ${action} action`,
      grants: [],
    };
  }
  if (!('functionName' in caller) || answer.resultType !== 'single') return { grants: [] };
  const { functionName } = caller;
  const allowing = answer.result.analysis.identityAnalysis?.allowStatements ?? [];
  const patterns = allowing.flatMap(({ explain }) =>
    [explain.resources ?? []]
      .flat()
      .filter(({ matches }) => matches)
      .map((matched) => matched.resource),
  );
  return { grants: patterns.map((pattern) => ({ functionName, action, pattern })) };
}

function principalOf(caller: Caller): string {
  if (caller.role === undefined) return 'service' in caller ? caller.service : '';
  const session = 'functionName' in caller ? caller.functionName : caller.service.replace(/\..*$/, '');
  return `${caller.role.roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${session}`;
}

/** The bucket of an object; anything else owns itself. */
function ownerOf(resource: string): string {
  return resource.startsWith('arn:aws:s3:::') ? (resource.split('/', 1)[0] ?? resource) : resource;
}

function resourcesOf(statement: PolicyStatement): string[] {
  return [statement.Resource ?? []].flat();
}

/** IAM's own wildcards: `*` for anything, `?` for one character. */
function toExpression(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
}
