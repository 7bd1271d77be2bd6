/**
 * In a fresh process: how much processor time it takes to load a function's bundle, up to its handler, and how much a yardstick took just before.
 * `node loadOnce.mjs PATH/TO/index.mjs` prints `{"loadMs":…,"yardMs":…}`.
 *
 * The yardstick is work of the same kind, always the same: it compiles and runs a script of functions and tables that nobody has compiled before.
 * What it takes says how fast this machine is at this moment: one that is shared with others differs by a factor of two from minute to minute.
 */
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const functionsAYard = 3000;

function cpuMs(from) {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function measureYard(salt) {
  let source = `const made = [];\n`;
  for (let at = 0; at < functionsAYard; at++) {
    source += `function f${at}_${salt}(a, b) { const c = { key: a, ${`k${at}`}: [b, ${at}, 'word ${at}'] }; return b > ${at} ? c : f${at}_${salt}(a, b + 1); }\nmade.push(new Set(['w${at}', 'v${at}']));\n`;
  }
  const from = process.cpuUsage();
  new Script(`(() => { ${source} return made.length; })()`).runInThisContext();
  return cpuMs(from);
}

const yards = [measureYard(1), measureYard(2), measureYard(3)];
const from = process.cpuUsage();
const { handler } = await import(pathToFileURL(process.argv[2]).href);
const loadMs = cpuMs(from);
if (typeof handler !== 'function') throw new Error(`${process.argv[2]} exports no handler.`);
yards.push(measureYard(4), measureYard(5));
const [, , yardMs] = yards.sort((one, other) => one - other);
process.stdout.write(JSON.stringify({ loadMs, yardMs }));
process.exit(0);
