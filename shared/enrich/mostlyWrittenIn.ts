import type { Item } from '../model/item.ts';
import { readWords } from '../text/readWords.ts';
import { detectLanguage } from './detectLanguage.ts';

/** Fewer words than this may be names alone, which are of no language. */
const wordsToTell = 12;
const itemsToAsk = 30;

/**
 * The language of the clear majority of items (six in ten of those long enough to say, two at least), as a primary tag. Each is judged
 * on its own and without being told what to expect: what a feed declares is what is doubted here.
 */
export function mostlyWrittenIn(items: readonly Item[]): string | undefined {
  const votes = new Map<string, number>();
  let count = 0;
  for (const { headline, summary, bodyText } of items.slice(0, itemsToAsk)) {
    const text = [headline, summary ?? bodyText].filter(Boolean).join('. ').slice(0, 2000);
    const words = readWords(text);
    if (words.length < wordsToTell) continue;
    count += 1;
    const language = detectLanguage(text, words);
    votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [language, most] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return most !== undefined && count >= 2 && most >= count * 0.6 ? language : undefined;
}
