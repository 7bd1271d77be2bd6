import type * as z from 'zod';
import { readJsonLine } from './readJsonLine.ts';
import { readLines } from './readLines.ts';
import { showProgress } from './showProgress.ts';
import { writeLine } from './writeLine.ts';

/** What is read, and how the waiting is called while it lasts: `Annotating … 312 entries`. */
export interface Asked<T> {
  label: string;
  unit: string;
  /** Files of JSON lines; stdin when there are none. */
  files: readonly string[];
  schema: z.ZodType<T>;
}

/**
 * Answers each JSON line with one JSON line, in the input's order, holding one at a time. A line that cannot be read, or on which
 * `answer` throws, is answered with `{"id", "ok": false, "error"}`, and the next one follows.
 */
export async function answerLines<T extends object>(
  { label, unit, files, schema }: Asked<T>,
  answer: (value: T) => object | Promise<object>,
): Promise<void> {
  const progress = await showProgress(label, unit);
  let bad = 0;
  try {
    for await (const line of readLines(files)) {
      const read = readJsonLine(line, schema);
      const answered = read.ok
        ? await attempt(read.value, answer)
        : { id: read.id, ok: false as const, error: read.error };
      if ('error' in answered) bad += 1;
      await writeLine(answered);
      progress.advance();
    }
  } finally {
    progress.stop();
  }
  if (bad === 0) return;
  const lines = bad === 1 ? 'One line' : `${bad} lines`;
  process.stderr.write(`dateline: ${lines} could not be read; each says why in its place.\n`);
}

async function attempt<T extends object>(value: T, answer: (value: T) => object | Promise<object>): Promise<object> {
  try {
    return await answer(value);
  } catch (error) {
    return {
      id: 'id' in value ? value.id : null,
      ok: false,
      error: error instanceof Error ? error.message : String(error),
    };
  }
}
