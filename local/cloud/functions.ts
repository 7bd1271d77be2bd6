/**
 * Lambda, embedded: each function runs its own deployed bundle in a thread of its own, with its own environment, one invocation at
 * a time. Threads start at a function's first event.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { deskClockVariable } from '../../shared/model/names.ts';
import type { Instant } from '../../shared/model/time.ts';

export interface FunctionDefinition {
  functionName: string;
  arn: string;
  /** The folder CDK would upload. */
  assetDir: string;
  /** `file.export`, as in CloudFormation. */
  handler: string;
  timeoutSeconds: number;
  memoryMb: number;
}

/** `cold start`: the bundle could not be loaded, which no event can cure. The other two concern one event. */
export type FunctionFailurePhase = 'cold start' | 'invocation' | 'timeout';

export class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure';

  constructor(
    readonly functionName: string,
    readonly phase: FunctionFailurePhase,
    readonly errorName: string,
    message: string,
    readonly remoteStack?: string,
  ) {
    super(message);
  }
}

export interface FunctionOptions {
  environment: Record<string, string>;
  /** The desk's clock, asked before each invocation; undefined means now. */
  clock: () => Instant | undefined;
  /** What the function prints, a line at a time. */
  onLine: (line: string) => void;
  /** Called before a thread is started, which takes some 40 MB: the moment to end others. */
  makeRoom?: () => Promise<void>;
}

interface RemoteError {
  name: string;
  message: string;
  stack?: string;
}
type FromWorker =
  | { type: 'ready' }
  | { type: 'broken'; error: RemoteError }
  | { type: 'answer'; id: string; answer: string }
  | { type: 'error'; id: string; error: RemoteError };

interface Thread {
  worker: Worker;
  ready: Promise<void>;
  waiting?: { id: string; resolve: (answer: unknown) => void; reject: (error: FunctionFailure) => void };
}

const workerFile = fileURLToPath(new URL('./functionWorker.mjs', import.meta.url));

export class DeskFunction {
  private thread: Thread | undefined;
  private tail: Promise<unknown> = Promise.resolve();
  private stopped = false;
  /** Invocations asked for and not yet answered. */
  pending = 0;
  invocations = 0;
  busyMs = 0;
  /** Monotonic milliseconds. */
  lastUsedAtMs = 0;
  coldStartMs = 0;

  constructor(
    readonly definition: FunctionDefinition,
    private readonly options: FunctionOptions,
  ) {}

  /** Answers what the handler returned, as JSON would carry it. Throws FunctionFailure. */
  invoke(event: unknown): Promise<unknown> {
    this.pending++;
    const turn = this.tail.then(() => this.invokeNow(JSON.stringify(event)));
    this.tail = turn.catch(() => undefined);
    return turn.finally(() => {
      this.pending--;
    });
  }

  /** Loads the bundle now. Throws FunctionFailure of the phase `cold start`. */
  async start(): Promise<void> {
    await this.readyThread();
  }

  private async readyThread(): Promise<Thread> {
    if (this.thread === undefined) await this.options.makeRoom?.();
    this.thread ??= this.startThread();
    const { thread } = this;
    await thread.ready;
    return thread;
  }

  get isIdle(): boolean {
    return this.thread !== undefined && this.pending === 0;
  }

  /** Ends the thread; the next event starts another, as on AWS after a while. */
  async rest(): Promise<void> {
    const thread = this.thread;
    this.thread = undefined;
    await thread?.worker.terminate();
  }

  /** Ends the thread, whatever it does; later events are refused. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.rest();
  }

  private async invokeNow(event: string): Promise<unknown> {
    const { functionName, timeoutSeconds } = this.definition;
    if (this.stopped)
      throw new FunctionFailure(functionName, 'cold start', 'Stopped', `${functionName} has been stopped.`);
    const thread = await this.readyThread();
    const startedAt = performance.now();
    this.invocations++;
    const id = randomUUID();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<unknown>((resolve, reject) => {
        thread.waiting = { id, resolve, reject };
        timer = setTimeout(() => {
          if (this.thread === thread) this.thread = undefined;
          void thread.worker.terminate();
          const sentence = `${functionName} did not answer within its ${timeoutSeconds} seconds.`;
          reject(new FunctionFailure(functionName, 'timeout', 'Timeout', sentence));
        }, timeoutSeconds * 1000);
        const deadlineEpochMs = Date.now() + timeoutSeconds * 1000;
        thread.worker.postMessage({ id, event, deskClock: this.options.clock(), deadlineEpochMs });
      });
    } finally {
      clearTimeout(timer);
      thread.waiting = undefined;
      this.lastUsedAtMs = performance.now();
      this.busyMs += this.lastUsedAtMs - startedAt;
    }
  }

  private startThread(): Thread {
    const { functionName, arn, assetDir, handler, memoryMb } = this.definition;
    const startedAt = performance.now();
    const dot = handler.lastIndexOf('.');
    const worker = new Worker(workerFile, {
      workerData: {
        bundleFile: path.join(assetDir, bundleFileName(assetDir, handler.slice(0, dot))),
        handlerName: handler.slice(dot + 1),
        functionName,
        functionArn: arn,
        memoryMb,
        clockVariable: deskClockVariable,
      },
      env: { ...this.options.environment },
      execArgv: ['--enable-source-maps'],
      stdout: true,
      stderr: true,
      name: functionName,
      // V8 alone would let each thread keep a nursery of 48 MB.
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
    });
    for (const stream of [worker.stdout, worker.stderr]) forEachLine(stream, this.options.onLine);

    const thread: Thread = { worker, ready: Promise.resolve() };
    const fail = (phase: FunctionFailurePhase, error: RemoteError) =>
      new FunctionFailure(functionName, phase, error.name, error.message, error.stack);
    thread.ready = new Promise<void>((resolve, reject) => {
      worker.on('message', (message: FromWorker) => {
        if (message.type === 'ready') {
          this.coldStartMs = performance.now() - startedAt;
          resolve();
        } else if (message.type === 'broken') {
          this.drop(thread);
          reject(fail('cold start', message.error));
        } else if (message.id === thread.waiting?.id) {
          if (message.type === 'answer') thread.waiting.resolve(JSON.parse(message.answer));
          else thread.waiting.reject(fail('invocation', message.error));
        }
      });
      const ended = (error: RemoteError) => {
        this.drop(thread);
        reject(fail('cold start', error));
        thread.waiting?.reject(fail('invocation', error));
      };
      worker.on('error', (error) => ended(error));
      worker.on('exit', (code) =>
        ended({ name: 'Exit', message: `${functionName} ended before it answered (exit ${code}).` }),
      );
    });
    // Whoever invoked it hears of it; nobody else needs to.
    thread.ready.catch(() => undefined);
    return thread;
  }

  private drop(thread: Thread): void {
    if (this.thread === thread) this.thread = undefined;
    void thread.worker.terminate();
  }
}

/** CDK bundles ESM as `.mjs`; the others are what Lambda would look for beside it. */
function bundleFileName(assetDir: string, stem: string): string {
  return (
    ['mjs', 'js', 'cjs'].map((ending) => `${stem}.${ending}`).find((name) => existsSync(path.join(assetDir, name))) ??
    `${stem}.mjs`
  );
}

function forEachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) onLine(line);
  });
  stream.on('end', () => {
    if (rest) onLine(rest);
  });
}
