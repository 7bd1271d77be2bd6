import { FetchProblem } from './FetchProblem.ts';
import { isPublicAddress } from './isPublicAddress.ts';
import { readTarget } from './readTarget.ts';

/** Why `address` would never be asked, as far as its words tell without looking its name up; undefined when it may be. */
export function refuseAddress(address: string): string | undefined {
  try {
    const { hostname, literal } = readTarget(address, undefined, []);
    return literal && !isPublicAddress(hostname) ? `${hostname} is not a public address.` : undefined;
  } catch (error) {
    if (error instanceof FetchProblem) return error.message;
    throw error;
  }
}
