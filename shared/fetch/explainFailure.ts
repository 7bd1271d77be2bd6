/** Error codes of sockets, TLS, DNS, zlib and the HTTP parser → what a person can do about it. `HOST` becomes the host's name. */
const sentences: Record<string, string> = {
  ENOTFOUND: 'HOST cannot be found: the name has lapsed, is misspelt or has no address.',
  ENODATA: 'HOST cannot be found: the name has lapsed, is misspelt or has no address.',
  EAI_AGAIN: 'The name service did not answer for HOST; the network here or the name’s own servers are down.',
  ETIMEOUT: 'The name service did not answer for HOST; the network here or the name’s own servers are down.',
  ECONNREFUSED: 'HOST refuses connections: the server is down or no longer serves on this port.',
  ECONNRESET: 'HOST closed the connection before the answer was complete.',
  ECONNABORTED: 'HOST closed the connection before the answer was complete.',
  ERR_STREAM_PREMATURE_CLOSE: 'HOST closed the connection before the answer was complete.',
  EPIPE: 'HOST closed the connection before the answer was complete.',
  ETIMEDOUT: 'HOST does not take connections in time; it is down or keeps us out.',
  EHOSTUNREACH: 'There is no way to HOST from here.',
  ENETUNREACH: 'There is no way to HOST from here.',
  EADDRNOTAVAIL: 'There is no way to HOST from here.',
  CERT_HAS_EXPIRED: 'The certificate of HOST has expired; its owner must renew it.',
  CERT_NOT_YET_VALID: 'The certificate of HOST is not valid yet; its clock or ours is wrong.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of HOST belongs to another name; the address may have moved.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate of HOST is signed by nobody but itself.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate of HOST is signed by an authority that nobody here trusts.',
  UNABLE_TO_GET_ISSUER_CERT: 'HOST sends an incomplete chain of certificates; its owner must add the missing one.',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'HOST sends an incomplete chain of certificates; its owner must add the missing one.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'HOST sends an incomplete chain of certificates; its owner must add the missing one.',
  CERT_REVOKED: 'The certificate of HOST has been revoked; its owner must get another.',
  CERT_UNTRUSTED: 'The certificate of HOST is signed by an authority that nobody here trusts.',
  CERT_REJECTED: 'The certificate of HOST is signed by an authority that nobody here trusts.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'HOST does not speak https on this port; try the address with http.',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'HOST does not speak https on this port; try the address with http.',
  ERR_SSL_HTTP_REQUEST: 'HOST does not speak https on this port; try the address with http.',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'HOST protects connections only by means too old to trust; its owner must renew them.',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION:
    'HOST protects connections only by means too old to trust; its owner must renew them.',
  ERR_SSL_DH_KEY_TOO_SMALL: 'HOST protects connections only by means too old to trust; its owner must renew them.',
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED:
    'HOST protects connections only by means too old to trust; its owner must renew them.',
  ERR_SSL_TLSV1_UNRECOGNIZED_NAME: 'HOST answers, but holds no certificate for this name; the address may have moved.',
  ERR_SSL_TLSV1_ALERT_UNRECOGNIZED_NAME:
    'HOST answers, but holds no certificate for this name; the address may have moved.',
  HPE_HEADER_OVERFLOW: 'HOST sends more headers than any server needs.',
};

/**
 * A sentence for an error that the network caused; undefined for one it cannot have caused (a fault of ours, which must surface).
 * Decides by the error's `code`, never by its text.
 */
export function explainFailure(error: unknown, hostname: string): string | undefined {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) return undefined;
  const known = sentences[code];
  if (known !== undefined) return known.replace('HOST', hostname);
  if (code.startsWith('HPE_')) return `${hostname} does not answer in HTTP as it should (${code}).`;
  if (
    code.startsWith('Z_') ||
    code.startsWith('ERR__ERROR_') ||
    code.startsWith('ERR_BROTLI') ||
    code.startsWith('ERR_PADDING')
  ) {
    return `What ${hostname} sent cannot be unpacked: it is cut short or damaged (${code}).`;
  }
  if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS') || code.startsWith('CERT_') || code === 'EPROTO') {
    return `No protected connection to ${hostname} can be made (${code}).`;
  }
  return /^E[A-Z]+$/.test(code) ? `The connection to ${hostname} failed (${code}).` : undefined;
}
