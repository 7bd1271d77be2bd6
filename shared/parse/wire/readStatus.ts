import type { ItemStatus } from '../../model/item.ts';

/** The status a supplier's word means: `stat:canceled`, `Usable`, `killed`. An unknown word is no status. */
export function readStatus(word: string | undefined): ItemStatus | undefined {
  const plain =
    word
      ?.toLowerCase()
      .replace(/^.*[:/]/, '')
      .trim() ?? '';
  if (/^(cancel|kill|delet|withdraw)/.test(plain)) return 'canceled';
  if (/^(withh|onhold|hold|spiked?)/.test(plain)) return 'withheld';
  if (/^embargo/.test(plain)) return 'embargoed';
  return /^(usable|correct|publish)/.test(plain) ? 'usable' : undefined;
}
