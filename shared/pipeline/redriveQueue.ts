import type { DeadLetter, RedrivenQueue } from '../stores/deadLetters.ts';

/**
 * Sends what lies in a queue's dead-letter queue round again, and tells each letter; with `dryRun` it tells and leaves them.
 *
 * Letters are sent as they are. The functions can be told anything twice, so what was filed meanwhile stays as it is, and what is still
 * broken comes back here with its reason. No more are sent than lay here at the beginning: a letter that comes back at once waits for
 * the next round.
 */
export async function redriveQueue(
  { url, deadLetters }: RedrivenQueue,
  { dryRun, onLetter }: { dryRun: boolean; onLetter: (letter: DeadLetter) => void },
): Promise<number> {
  const lying = await deadLetters.count();
  const looked: DeadLetter[] = [];
  let told = 0;
  while (told < lying) {
    const letters = await deadLetters.take();
    if (letters.length === 0) break;
    told += letters.length;
    for (const letter of letters) onLetter(letter);
    if (dryRun) looked.push(...letters);
    else await deadLetters.sendTo(url, letters);
  }
  await deadLetters.putBack(looked);
  return told;
}
