import type { DeadLetter, DeadLetters } from '../stores/deadLetters.ts';

/**
 * Takes one letter out of a dead-letter queue for good, and answers it; undefined when it does not lie there. What it was about is not lost: a report
 * stands in the archive and an entry's report with it, and `replay` reads them. Of a FIFO group only the first ten letters are looked at: SQS gives
 * out no more until those are gone.
 */
export async function discardLetter(deadLetters: DeadLetters, messageId: string): Promise<DeadLetter | undefined> {
  const lying = await deadLetters.count();
  const looked: DeadLetter[] = [];
  let found: DeadLetter | undefined;
  while (!found && looked.length < lying) {
    const letters = await deadLetters.take();
    if (letters.length === 0) break;
    looked.push(...letters);
    found = letters.find((letter) => letter.messageId === messageId);
  }
  if (found) await deadLetters.discard(found);
  await deadLetters.putBack(looked.filter((letter) => letter !== found));
  return found;
}
