import { Worker } from 'node:worker_threads';

/** What a match is tried against: `units` is the longest text the expression is ever given. */
export interface Trial {
  name: string;
  source: string;
  flags: string;
  units: number;
}

export interface Pumped {
  name: string;
  /** The slowest match at the longest text, milliseconds; undefined when it never ended. */
  ms: number | undefined;
  /** The text that was slowest, shortened. */
  text: string;
}

/**
 * Runs in a worker, for a match cannot be interrupted. Texts are made for the expression: one of its own words, then one character or
 * word again and again, then an end that it does not expect. All are tried short; the slowest grow to the longest text.
 */
const runner = `
const { parentPort, workerData } = require('node:worker_threads');
const alphabet = [..." aAbEeZz09_-.,:;!?/\\\\\\\\()[]<>{}\\"'&#=%@+*|~$^\\n\\r\\t\\u00a0éşıİßابويةو،؟бяЯ«»“”„’–—…年월\\u0001\\u000e\\u0011\\u0013\\u0016\\u001f\\u0301\\u{1f600}"];
const words = (source) => {
  const found = new Set();
  for (const [word] of source.replace(/\\\\\\\\[pPuxk]\\\\{[^}]*\\\\}|\\\\\\\\[a-zA-Z]|\\\\{\\\\d+,?\\\\d*\\\\}/g, '\\u0000').matchAll(/[^\\\\\\\\^$.*+?()[\\\\]{}|\\u0000]{2,}/g)) found.add(word);
  return [...found];
};
const time = (expression, text) => {
  expression.lastIndex = 0;
  const from = process.hrtime.bigint();
  if (expression.global) { let tries = 0; expression.lastIndex = 0; while (tries++ < 3 && expression.exec(text)); } else expression.exec(text);
  return Number(process.hrtime.bigint() - from) / 1e6;
};
const make = ({ head, pump, tail }, units) => head + pump.repeat(Math.max(1, Math.floor((units - head.length) / pump.length))) + tail;
for (const { name, source, flags, units } of workerData) {
  const expression = new RegExp(source, flags);
  const own = words(source);
  const heads = ['', ...own.slice(0, 8), ...own.slice(0, 4).map((word) => word + ' ')];
  const pumps = [...alphabet, ...own.slice(0, 40), ...own.slice(0, 20).map((word) => word + ' '), 'a ', 'A ', 'Aa ', 'a. ', '1 ', 'a-', 'A-a ', '<a', '<a ', 'ا و', '1/', 'a/', '-/', '((', '(a', '&a', '/a', ' \\n', 'Ab-'];
  const tried = [];
  const short = Math.min(units, 600);
  for (const head of heads) for (const pump of pumps) for (const tail of ['', '\\u0000!', '! !']) {
    const shape = { head, pump, tail };
    const text = make(shape, short);
    // The quicker of two: the first may pay for the compiler.
    tried.push({ shape, ms: Math.min(time(expression, text), time(expression, text)) });
  }
  const slowest = (trials) => trials.reduce((one, other) => (other.ms > one.ms ? other : one));
  tried.sort((a, b) => b.ms - a.ms);
  const middle = Math.min(units, 10000);
  const grown = slowest(tried.slice(0, 12).map(({ shape }) => ({ shape, ms: time(expression, make(shape, middle)) })));
  let ms = grown.ms;
  // Four times as long at most, and no further once it is plain where it leads.
  for (let at = middle; at < units && ms < 400; ) {
    at = Math.min(units, at * 4);
    ms = time(expression, make(grown.shape, at));
    if (at < units && ms >= 400) ms *= units / at;
  }
  parentPort.postMessage({ name, ms, text: JSON.stringify(grown.shape).slice(0, 120) });
}
`;

/** The slowest that each expression can be made; a match that runs longer than `deadlineMs` ends the trials, and has no time. */
export async function pumpRegexes(trials: Trial[], deadlineMs: number): Promise<Pumped[]> {
  const pumped: Pumped[] = [];
  let left = trials;
  while (left.length > 0) {
    const worker = new Worker(runner, { eval: true, workerData: left });
    const ended = await new Promise<boolean>((resolve, reject) => {
      let timer = setTimeout(() => resolve(false), deadlineMs);
      worker.on('message', (message: Pumped) => {
        pumped.push(message);
        clearTimeout(timer);
        timer = setTimeout(() => resolve(false), deadlineMs);
      });
      worker.once('error', reject);
      worker.once('exit', () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
    await worker.terminate();
    left = trials.slice(pumped.length);
    const [stuck] = left;
    if (ended || stuck === undefined) break;
    pumped.push({ name: stuck.name, ms: undefined, text: '' });
    left = trials.slice(pumped.length);
  }
  return pumped;
}
