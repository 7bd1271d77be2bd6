import type { Refusal } from './gatekeeper.ts';

/** The sentence with which AWS refuses: IAM user guide, "Troubleshoot access denied error messages". */
export function describeRefusal({ principal, action, resource, because }: Refusal): string {
  return `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
}
