/**
 * What must not be read in a log, taken out of a text that is about to be logged or kept as a reason.
 *
 * The rule is that nobody logs such things; this is what stands behind the rule, because sentences of others (SES, a feed's server, a
 * library) end in our logs too, and SES names the address it refuses. Taken out: mail addresses, plain or percent-encoded; the tokens of
 * links in mails; user names, passwords, queries and fragments of web addresses. Letters that turn or overwrite a terminal's line
 * become U+FFFD, and a text is cut at 2,000 letters: a stranger's text must neither forge a line nor fill the log.
 */
export function concealed(text: string): string {
  return text
    .slice(0, longestText)
    .toWellFormed()
    .split(wordBreaks)
    .map(concealWord)
    .join('')
    .replace(misleading, '\ufffd');
}

const longestText = 2_000;
/** Captured, so that split keeps them. */
const wordBreaks = /([\s<>"'`(){}[\],;|“”‘’«»]+)/u;
/** The tokens of shared/subscribers/signToken: key, purpose, subscriber, expiry, signature. */
const token = /\.u-[0-9a-f]{24}\.[0-9a-z]{1,9}\./i;
/** DEL and C1 (0x9b begins an ANSI sequence), line separators, and what turns the direction of writing. JSON escapes the C0 controls itself. */
const misleading = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

function concealWord(word: string): string {
  if (token.test(word) || /\btoken=/i.test(word)) return '[token]';
  const scheme = word.indexOf('://');
  if (scheme !== -1) return concealUrl(word, scheme + 3);
  return /@|%40/.test(word) ? '[address]' : word;
}

/** `start`: where the host begins, or what stands before it. */
function concealUrl(url: string, start: number): string {
  const rest = url.slice(start);
  const path = rest.search(/[/?#\\]/);
  const authority = path === -1 ? rest : rest.slice(0, path);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const behind = path === -1 ? '' : rest.slice(path);
  const query = behind.search(/[?#]/);
  const place = query === -1 ? behind : `${behind.slice(0, query)}?[concealed]`;
  // A person's page (/@name) is no secret, but nobody can tell it from an address in a path.
  return `${url.slice(0, start)}${host}${/@|%40/.test(place) ? '/[concealed]' : place}`;
}
