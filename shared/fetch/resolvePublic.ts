import { lookup } from 'node:dns/promises';
import { FetchProblem } from './FetchProblem.ts';
import { isPublicAddress } from './isPublicAddress.ts';
import type { Target } from './readTarget.ts';

/** Every address that a name has, as IP literals; rejects with a DNS error code when it has none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/**
 * The addresses to dial for `target`, IPv4 first because a Lambda outside a VPC has no other.
 *
 * The name is looked up once and the very answers checked here are dialled: asking again is how a rebinding name gets in. One answer
 * that is not public condemns the name, since a connection may fall back to it.
 */
export async function resolvePublic(target: Target, resolve: Resolve = lookUp): Promise<string[]> {
  if (target.ownLoopback) return [target.hostname];
  const addresses = target.literal ? [target.hostname] : await resolve(target.hostname);
  if (addresses.length === 0) throw new FetchProblem(`${target.hostname} has no address; the name may have lapsed.`);
  const inside = addresses.find((address) => !isPublicAddress(address));
  if (inside !== undefined) {
    const answer = target.literal ? 'is' : `leads to ${inside},`;
    throw new FetchProblem(
      `${target.hostname} ${answer} not an address on the public internet; it is not asked.`,
      true,
    );
  }
  return [...new Set(addresses)].sort((a, b) => Number(a.includes(':')) - Number(b.includes(':'))).slice(0, 6);
}

async function lookUp(hostname: string): Promise<string[]> {
  return (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address);
}
