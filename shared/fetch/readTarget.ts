import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { FetchProblem } from './FetchProblem.ts';

/** Where feeds are served. Everything else is somebody's database, mail server or the Lambda runtime's own port. */
const servedPorts = new Set([80, 443, 8000, 8008, 8080, 8443, 8888]);

/** Names that mean "near here" whatever a resolver says (RFC 6761, 6762, 8375; `.internal` by ICANN's reservation of 2024). */
const nearbyNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa|onion|invalid)$/;

export interface Target {
  url: URL;
  /** Lower case, without brackets or trailing dot. */
  hostname: string;
  port: number;
  secure: boolean;
  /** The hostname is an IP address: there is nothing to look up. */
  literal: boolean;
  /** One of the loopback origins that the caller serves itself. */
  ownLoopback: boolean;
}

/**
 * Reads an address that a stranger gave us; throws `FetchProblem` when we would not connect to it.
 *
 * `new URL` is the only reader: it turns `2130706433`, `0x7f.1`, `127。0。0。1` and tabs in the middle into what a socket would see,
 * so that what is checked is what is dialled. `base` is the address whose redirect led here. `ownOrigins` may name only literal
 * loopback addresses with their port; any other is ignored.
 */
export function readTarget(address: string, base: URL | undefined, ownOrigins: readonly string[]): Target {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    // What a server redirects to is a stranger's text, and this sentence is read in logs and in the digest's coverage.
    const words = base === undefined ? `“${shorten(address)}” is` : `${base.host} redirects to what is`;
    throw new FetchProblem(`${words} no web address.`, true);
  }
  const from = base === undefined ? '' : ` It was led there by a redirect from ${base.host}.`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchProblem(
      `Only http and https are asked, and this address begins with “${url.protocol}”.${from}`,
      true,
    );
  }
  if (base?.protocol === 'https:' && url.protocol === 'http:') {
    throw new FetchProblem(
      `${base.host} redirects from https to unprotected http; register the http address if that is meant.`,
      true,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchProblem(
      `The address of ${url.host} carries a user name or password; feeds are asked without.${from}`,
      true,
    );
  }
  const hostname = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  const literal = isIP(hostname) !== 0;
  if (literal && ownOrigins.includes(url.origin) && ipaddr.parse(hostname).range() === 'loopback') {
    return { url, hostname, port, secure, literal, ownLoopback: true };
  }
  if (!servedPorts.has(port)) {
    throw new FetchProblem(`Port ${port} of ${hostname} is not one that feeds are served on.${from}`, true);
  }
  if (!literal && (!hostname.includes('.') || nearbyNames.test(hostname))) {
    throw new FetchProblem(`${hostname} is a name for this machine or its neighbours, not a public site.${from}`, true);
  }
  return { url, hostname, port, secure, literal, ownLoopback: false };
}

function shorten(address: string): string {
  return address.length > 120 ? `${address.slice(0, 120)}…` : address;
}
