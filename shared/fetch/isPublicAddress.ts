import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Public by number, but answering only inside a cloud: Azure hands out instance secrets here. */
const answersInsideOnly = new Set(['168.63.129.16']);

/**
 * Whether `address` (an IP literal in any spelling that a resolver returns) belongs to the public internet.
 *
 * IPv6 must lie inside 2000::/3, the only space ever handed out, and in no special range of it: a list of bad ranges alone forgets
 * the next one. An IPv4 address that travels inside an IPv6 one (mapped, NAT64's well-known prefix, ISATAP) is judged by itself.
 * 6to4 and Teredo are refused whole: their relays are gone, and both are tunnels to an address of the sender's choice.
 * RFC 6890 and its successors; RFC 6052 for NAT64, RFC 5214 for ISATAP.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return isPublicIPv4(ipaddr.IPv4.parse(address));
  if (version !== 6 || address.includes('%')) return false;
  // ipaddr.js takes ::8.8.8.8 for ::ffff:8.8.8.8; in plain hexadecimal, as a URL spells it, it does not.
  const parsed = ipaddr.IPv6.parse(new URL(`http://[${address}]`).hostname.slice(1, -1));
  const [first = 0, second, third, fourth, fifth, sixth, seventh = 0, eighth = 0] = parsed.parts;
  const embedded = new ipaddr.IPv4([seventh >> 8, seventh & 0xff, eighth >> 8, eighth & 0xff]);
  if (parsed.isIPv4MappedAddress()) return isPublicIPv4(embedded);
  if (first === 0x64 && second === 0xff9b && third === 0 && fourth === 0 && fifth === 0 && sixth === 0) {
    return isPublicIPv4(embedded);
  }
  if (sixth === 0x5efe && (fifth === 0 || fifth === 0x200) && !isPublicIPv4(embedded)) return false;
  return first >= 0x2000 && first <= 0x3fff && parsed.range() === 'unicast';
}

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !answersInsideOnly.has(address.toString());
}
