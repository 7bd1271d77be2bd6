import { createWriteStream } from 'node:fs';

export interface RunLog {
  /** What a function printed: JSON stays as it is, other words are wrapped with the function's name. */
  line(functionName: string, text: string): void;
  close(): Promise<void>;
}

/** One file for all functions, a JSON object a line, appended to. */
export function openRunLog(file: string): RunLog {
  const stream = createWriteStream(file, { flags: 'a' });
  // A full disk must not take the desk down with it; the tables will say so themselves.
  stream.on('error', () => undefined);
  return {
    line(functionName, text) {
      const isJson = text.startsWith('{') && text.endsWith('}');
      stream.write(`${isJson ? text : JSON.stringify({ function: functionName, line: text })}\n`);
    },
    close: () => new Promise((resolve) => stream.end(() => resolve())),
  };
}
