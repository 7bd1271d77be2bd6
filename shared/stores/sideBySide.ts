/** So many requests at once: a client opens fifty connections at most, and tables take what comes. */
const mostAtOnce = 48;

/**
 * Does the work for each, many at a time. When one fails no other is begun, and the error is thrown once all that were begun have ended: nothing
 * goes on behind the back of whoever tries again.
 */
export async function sideBySide<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const waiting = items.values();
  let failure: { error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      if (failure) return;
      try {
        await work(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, items.length) }, worker));
  if (failure) throw failure.error;
}
