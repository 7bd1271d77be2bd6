import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Says beside a resource why a rule of cdk-nag does not hold for it. `rules` are ids as cdk-nag prints them, the finding in brackets
 * included. tests/infra/nag.test.ts finds those that acknowledge nothing any more.
 */
export function acknowledge(construct: IConstruct, reason: string, ...rules: string[]): void {
  Validations.of(construct).acknowledge(...rules.map((id) => ({ id, reason })));
}
