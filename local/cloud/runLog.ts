import { closeSync, openSync, writeSync } from 'node:fs';

export interface RunLog {
  /** What a function printed: JSON stays as it is, other words are wrapped with the function's name. */
  line(functionName: string, text: string): void;
  close(): void;
}

/** One file for all functions, a JSON object a line, appended to and never held back: it is read when something went wrong. */
export function openRunLog(file: string): RunLog {
  const handle = openSync(file, 'a');
  let open = true;
  return {
    line(functionName, text) {
      if (!open) return;
      const isJson = text.startsWith('{') && text.endsWith('}');
      try {
        writeSync(handle, `${isJson ? text : JSON.stringify({ function: functionName, line: text })}\n`);
      } catch {
        // A full disk must not take the desk down by its log; the tables will say so themselves.
      }
    },
    close() {
      if (!open) return;
      open = false;
      closeSync(handle);
    },
  };
}
