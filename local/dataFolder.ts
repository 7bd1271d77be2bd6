/**
 * The folder that holds the embedded cloud: tables, objects, mail, log.
 *
 * One process at a time may hold it (LevelDB insists, and two desks in one folder would mail twice). The lock names the process
 * that holds it, and when that process began, so that a lock left behind by SIGKILL is told from a living desk even when its
 * number has been given to someone else. A desk that is up says in its lock where its engines listen: the verbs ask those then.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { LocalProblem } from './localProblem.ts';

/** Raised whenever what lies in a folder can no longer be read by the embedded cloud that finds it. */
export const dataFolderVersion = 1;

export const defaultDataFolder = '.dateline';

const Marker = z.object({ datelineData: z.number() });
const Engines = z.object({ dynamodb: z.url(), s3: z.url(), ses: z.url().optional() });
const Lock = z.object({ pid: z.number(), startedTicks: z.string().optional(), engines: Engines.optional() });

/** Where the tables, the objects and the mail of a running desk answer, on loopback. */
export type RunningEngines = z.infer<typeof Engines>;

const Keepsakes = z.object({
  /** Stands in for each secret of the stacks: links that were mailed must still open after a second start. */
  secrets: z.record(z.string(), z.string()),
  /** Ports the system chose the first time; asked for again so that links in kept mails keep working. */
  ports: z.record(z.string(), z.number()),
  /** What a handler would find in its environment, so that a reader needs no synthesized stacks. */
  environment: z.record(z.string(), z.string()),
});
type Keepsakes = z.infer<typeof Keepsakes>;

export interface DataFolder {
  /** Absolute paths. */
  root: string;
  tablesDir: string;
  objectsDir: string;
  mailDir: string;
  logFile: string;
  secretFor(name: string): string;
  /** The port a listener of this name had last time, if any. A wish, never a demand. */
  portOf(name: string): number | undefined;
  rememberPort(name: string, port: number): void;
  environment(): Record<string, string>;
  rememberEnvironment(environment: Record<string, string>): void;
  /** Tells other processes where the engines over this folder listen, until it is let go. */
  announce(engines: RunningEngines): void;
  /** Lets go of the folder; what it holds stays. */
  release(): void;
}

/**
 * Opens `dir` for this process, creating it when absent.
 *
 * `keep: false` empties it first: a run without `--data` begins afresh. Only a folder that carries our marker is ever emptied, so
 * that a mistyped path costs nobody their files. Throws LocalProblem.
 */
export function openDataFolder(dir: string, options: { keep: boolean }): DataFolder {
  const root = path.resolve(dir);
  const markerFile = path.join(root, 'version.json');
  createFolder(root);
  const marker = readMarker(root, markerFile);
  const lockFile = path.join(root, 'lock');
  takeLock(root, lockFile);
  try {
    if (marker !== undefined && marker !== dataFolderVersion && options.keep) {
      throw new LocalProblem(
        `The data folder ${root} was written by another version of the desk (${marker}; this one reads ${dataFolderVersion}).`,
        'Name another folder with --data, or remove this one to begin afresh.',
      );
    }
    if (!options.keep) empty(root);
    writeWhole(markerFile, JSON.stringify({ datelineData: dataFolderVersion }));
    for (const name of ['tables', 'objects', 'mail']) mkdirSync(path.join(root, name), { recursive: true });
  } catch (error) {
    unlinkSync(lockFile);
    throw isDenied(error) ? deniedProblem(root) : error;
  }

  const keepsakesFile = path.join(root, 'keepsakes.json');
  const keepsakes = readKeepsakes(root, keepsakesFile);
  const save = () => writeWhole(keepsakesFile, `${JSON.stringify(keepsakes, null, 2)}\n`);
  let held = true;
  return {
    root,
    tablesDir: path.join(root, 'tables'),
    objectsDir: path.join(root, 'objects'),
    mailDir: path.join(root, 'mail'),
    logFile: path.join(root, 'log.ndjson'),
    secretFor(name) {
      const known = keepsakes.secrets[name];
      if (known !== undefined) return known;
      const fresh = randomBytes(32).toString('base64url');
      keepsakes.secrets[name] = fresh;
      save();
      return fresh;
    },
    portOf: (name) => keepsakes.ports[name],
    rememberPort(name, port) {
      if (keepsakes.ports[name] === port) return;
      keepsakes.ports[name] = port;
      save();
    },
    environment: () => ({ ...keepsakes.environment }),
    rememberEnvironment(environment) {
      keepsakes.environment = environment;
      save();
    },
    announce(engines) {
      writeWhole(lockFile, JSON.stringify({ ...thisProcess(), engines }));
    },
    release() {
      if (!held) return;
      held = false;
      rmSync(lockFile, { force: true });
    },
  };
}

/**
 * The port a listener of this name had in the run that `dir` was kept from, for those that must listen before the folder is opened.
 * Undefined when there was none; whatever is wrong with the folder is for openDataFolder to say.
 */
export function rememberedPort(dir: string, name: string): number | undefined {
  try {
    return Keepsakes.parse(JSON.parse(readFileSync(path.join(path.resolve(dir), 'keepsakes.json'), 'utf8'))).ports[
      name
    ];
  } catch {
    return undefined;
  }
}

/** What a desk that is up over `dir` has announced; undefined when none is, or it has not come so far. */
export function findRunning(
  dir: string,
): { root: string; mailDir: string; engines: RunningEngines; environment: Record<string, string> } | undefined {
  const root = path.resolve(dir);
  const holder = readHolder(path.join(root, 'lock'));
  if (holder?.engines === undefined || !isAlive(holder)) return undefined;
  const { environment } = readKeepsakes(root, path.join(root, 'keepsakes.json'));
  return { root, mailDir: path.join(root, 'mail'), engines: holder.engines, environment };
}

function createFolder(root: string): void {
  try {
    mkdirSync(root, { recursive: true });
    if (!statSync(root).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  } catch (error) {
    if (isDenied(error)) throw deniedProblem(root);
    throw new LocalProblem(
      `The data folder ${root} is not a folder and none can be made there.`,
      'Name a folder with --data.',
    );
  }
}

/** The version written in the folder, or undefined for an empty one. */
function readMarker(root: string, markerFile: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(markerFile, 'utf8');
  } catch (error) {
    if (isDenied(error)) throw deniedProblem(root);
    // A run killed before it could leave its marker leaves at most its lock.
    if (readdirSync(root).every((name) => name === 'lock' || name.startsWith('.write-'))) return undefined;
    throw new LocalProblem(
      `The folder ${root} holds other files and is not a data folder of the desk.`,
      'Name an empty or a new folder with --data.',
    );
  }
  const marker = Marker.safeParse(parseJson(text));
  if (marker.success) return marker.data.datelineData;
  throw new LocalProblem(
    `The data folder ${root} does not say which version wrote it: its version.json cannot be read.`,
    'Name another folder with --data, or remove this one to begin afresh.',
  );
}

function readKeepsakes(root: string, keepsakesFile: string): Keepsakes {
  let text: string;
  try {
    text = readFileSync(keepsakesFile, 'utf8');
  } catch (error) {
    if (isDenied(error)) throw deniedProblem(root);
    return { secrets: {}, ports: {}, environment: {} };
  }
  const keepsakes = Keepsakes.safeParse(parseJson(text));
  if (keepsakes.success) return keepsakes.data;
  throw new LocalProblem(
    `The file ${keepsakesFile} cannot be read, and the links in mails already sent depend on it.`,
    'Restore it, or name another folder with --data.',
  );
}

function takeLock(root: string, lockFile: string): void {
  const mine = JSON.stringify(thisProcess());
  for (;;) {
    try {
      writeFileSync(lockFile, mine, { flag: 'wx' });
      return;
    } catch (error) {
      if (isDenied(error)) throw deniedProblem(root);
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const holder = readHolder(lockFile);
    if (holder !== undefined && isAlive(holder)) {
      throw new LocalProblem(
        `The data folder ${root} is in use by another desk (process ${holder.pid}).`,
        'Wait for it to end or stop it, or name another folder with --data.',
      );
    }
    rmSync(lockFile, { force: true });
  }
}

function thisProcess(): z.infer<typeof Lock> {
  return { pid: process.pid, startedTicks: startedTicksOf(process.pid) };
}

function readHolder(lockFile: string): z.infer<typeof Lock> | undefined {
  try {
    return Lock.safeParse(parseJson(readFileSync(lockFile, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function isAlive(holder: z.infer<typeof Lock>): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
  const ticks = startedTicksOf(holder.pid);
  return (
    ticks !== 'dead' && (holder.startedTicks === undefined || ticks === undefined || ticks === holder.startedTicks)
  );
}

/**
 * When the process began, in clock ticks since boot, where the kernel tells (Linux, proc(5) stat field 22); `dead` for one that
 * was killed and not yet collected by its parent.
 */
function startedTicksOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'dead' : fields[19];
  } catch {
    return undefined;
  }
}

function empty(root: string): void {
  for (const name of readdirSync(root)) {
    if (name !== 'lock') rmSync(path.join(root, name), { recursive: true, force: true });
  }
}

function writeWhole(file: string, text: string): void {
  const draft = path.join(path.dirname(file), `.write-${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function isDenied(error: unknown): boolean {
  return hasCode(error, 'EACCES') || hasCode(error, 'EPERM') || hasCode(error, 'EROFS');
}

function deniedProblem(root: string): LocalProblem {
  return new LocalProblem(
    `The data folder ${root} may not be written by this user.`,
    'Give yourself the right to write there, or name another folder with --data.',
  );
}
