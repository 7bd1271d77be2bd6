/**
 * Says in a sentence that a table's file is damaged, and ends the process with 1, as long as tables in `dir` are open; returns what ends that.
 *
 * The engine throws what it meets while it reads where nobody can catch it, and a stack tells a reader nothing that could be done.
 */
export function explainCorruption(dir: string): () => void {
  const explain = (error: unknown): void => {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'LEVEL_CORRUPTION') {
      // Nobody else hears of it: as if this had not listened.
      if (process.listenerCount('uncaughtException') === 1) throw error;
      return;
    }
    process.stderr.write(
      `dateline: The tables in ${dir} are damaged: ${error.message}. Put the folder back from a copy, or run in another one with --data; the reports as received lie beside the tables, under objects.\n`,
    );
    process.exit(1);
  };
  process.on('uncaughtException', explain);
  return () => process.off('uncaughtException', explain);
}
