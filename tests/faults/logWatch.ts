/**
 * What the functions say in every run of the sweep, held against what they must never say: the desk's secret, a reader's address, a token of
 * theirs, the words of a report. A fault makes them tell of errors that an undisturbed run never sees.
 */
import { judgeLogLine } from '../security/judgeLogLine.ts';
import { secretWords } from './canaries.ts';
import { again, convoy, dam, football, hatay, mosul, raqqa, sinjar } from './scenarios/papers.ts';

const texts = [raqqa, again, mosul, hatay, sinjar, convoy, dam, football].flatMap(({ headline, text }) => [
  headline,
  ...text.split(/[.,] /).filter((words) => words.length > 24),
]);
const canaries = [secretWords, '@readers.example', '@simulator.example', ...texts];
/** A signed link's token, whoever it was made for. */
const token = /\b[a-z0-9]+\.(?:confirm|preferences|unsubscribe)\.u-[0-9a-f]{24}\./;
const isShown = process.env.DATELINE_FAULTS_LOG !== undefined;

export interface Heard {
  lines: number;
  faults: string[];
}

/** Runs `work`, and answers what was wrong with what was logged meanwhile. */
export async function listenTo<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; heard: Heard }> {
  const heard: Heard = { lines: 0, faults: [] };
  // What is wrong goes to the one, what is told to the other.
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  const take = (chunk: unknown): boolean => {
    for (const line of String(chunk).split('\n')) {
      if (line === '') continue;
      heard.lines++;
      heard.faults.push(...judge(line));
    }
    if (isShown) writes[0]?.call(process.stdout, chunk as string);
    return true;
  };
  for (const stream of streams) stream.write = take as typeof stream.write;
  try {
    return { answer: await work(), heard };
  } finally {
    for (const [at, stream] of streams.entries()) stream.write = writes[at] as typeof stream.write;
  }
}

function judge(line: string): string[] {
  const faults = judgeLogLine(line, canaries);
  if (token.test(line)) faults.push('it holds a token');
  return faults.map((fault) => `logged: ${fault}: ${line.slice(0, 300)}`);
}
