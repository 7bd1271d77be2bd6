/**
 * The word by which a long answer is continued: where the last page ended, as the key of its last row, and which question it answers.
 *
 * A key stands still while rows come and go, so nothing is told twice or left out when entries are filed between two pages. Whoever asks
 * another question with it is told so instead of given a wrong answer.
 */
import { createHash } from 'node:crypto';

const version = '2';
const longestToken = 1_000;

export function writePageToken(question: object, position: string): string {
  const said = [version, fingerprintOf(question), position];
  return Buffer.from(JSON.stringify([...said, sumOf(said)])).toString('base64url');
}

/** The position, or why there is none: `unreadable` was never given by us, `other-question` belongs to another one. */
export function readPageToken(question: object, token: string): { position: string } | 'unreadable' | 'other-question' {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(token.slice(0, longestToken), 'base64url').toString('utf8'));
  } catch {
    return 'unreadable';
  }
  if (!Array.isArray(parts) || parts.length !== 4 || parts[0] !== version || typeof parts[2] !== 'string')
    return 'unreadable';
  // Cut short or retyped: DynamoDB would be asked from a key that is none.
  if (parts[3] !== sumOf(parts.slice(0, 3))) return 'unreadable';
  return parts[1] === fingerprintOf(question) ? { position: parts[2] } : 'other-question';
}

function fingerprintOf(question: object): string {
  const said = Object.entries(question).filter(([, value]) => value !== undefined);
  return sumOf(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sumOf(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}
