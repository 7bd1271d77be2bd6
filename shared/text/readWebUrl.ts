/**
 * The address as a browser would read it, when it is an absolute http or https one without a name or password in it; else undefined.
 * Everything that becomes a link passes here: `javascript:`, `data:`, relative and protocol-relative addresses do not come through.
 */
export function readWebUrl(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 2048) return undefined;
  try {
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    return url.username === '' && url.password === '' && url.hostname !== '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
