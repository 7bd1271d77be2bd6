/** Books to each step what it asked of AWS while it ran, by watching the SDK's own clients. */
import type { Usage } from '../../cli/cost/measuredUnits.ts';
import type { StepContext } from '../../shared/model/step.ts';
import type { Instant } from '../../shared/model/time.ts';
import { meterUnits } from '../contract/stores/meterUnits.ts';
import type { OpenDesk } from '../contract/stores/openStores.ts';

interface Sum {
  count: number;
  read: number;
  written: number;
  put: number;
  got: number;
  sent: number;
  mails: number;
  mailBytes: number;
  logBytes: number;
  tookMs: number[];
}

/** What Lambda and Powertools write around a line of ours: level, time, service, trace. */
const logFrameBytes = 180;

export async function meterSteps(desk: OpenDesk) {
  const sums = new Map<string, Sum>();
  const units = await meterUnits(
    desk.tables,
    desk.tableDefinitions.map(({ name }) => name),
  );
  let current: Sum | undefined;
  const watch = (
    client: object,
    tell: (command: string, input: { Content?: { Raw?: { Data: Uint8Array } } }) => void,
  ) => {
    (client as OpenDesk['buckets']).middlewareStack.add(
      ((next: (args: { input: object }) => unknown, context: { commandName?: string }) => (args: { input: object }) => {
        tell((context.commandName ?? '').replace(/Command$/, ''), args.input);
        return next(args);
      }) as never,
      { step: 'initialize', priority: 'high', name: 'bookToStep' },
    );
  };
  watch(desk.buckets, (command) => {
    if (current && /^(?:Put|List|Copy)/.test(command)) current.put++;
    else if (current) current.got++;
  });
  watch(desk.queues, () => {
    if (current) current.sent++;
  });
  watch(desk.mail, (_command, input) => {
    if (!current) return;
    current.mails++;
    current.mailBytes += input.Content?.Raw?.Data.length ?? 0;
  });

  const contextOf =
    (sum: Sum) =>
    (now: Instant): StepContext => {
      const say = (message: string, fields: Record<string, unknown> = {}) => {
        sum.logBytes += logFrameBytes + Buffer.byteLength(message) + Buffer.byteLength(JSON.stringify(fields));
      };
      return { now, log: { info: say, warn: say, error: say, count: () => undefined } };
    };

  return {
    /** Runs `work` and books it to `name`, as `count` units of it. */
    async step(name: string, count: number, work: (context: (now: Instant) => StepContext) => Promise<unknown>) {
      const sum = sums.get(name) ?? {
        count: 0,
        read: 0,
        written: 0,
        put: 0,
        got: 0,
        sent: 0,
        mails: 0,
        mailBytes: 0,
        logBytes: 0,
        tookMs: [],
      };
      sums.set(name, sum);
      units.reset();
      current = sum;
      const startedAt = process.cpuUsage();
      await work(contextOf(sum));
      const { user, system } = process.cpuUsage(startedAt);
      const each = (user + system) / 1000 / Math.max(1, count);
      current = undefined;
      const { read, written } = units.total();
      sum.read += read;
      sum.written += written;
      sum.count += count;
      for (let at = 0; at < count; at++) sum.tookMs.push(each);
    },
    heldBytes: units.heldBytes,
    /** Of the step that ended last: read units of a table and its indexes. */
    lastReadOf(table: string): number {
      const parts = [...units.account].filter(([part]) => part === table || part.startsWith(`${table} `));
      return parts.reduce((read, [, part]) => read + part.read, 0);
    },
    /** Of the step that ended last: write units of a table, or of one of its indexes (`entries by-day`). */
    lastWrittenOf: (part: string) => units.account.get(part)?.written ?? 0,
    names: () => [...sums.keys()],
    countOf: (name: string) => sums.get(name)?.count ?? 0,
    usageOf(name: string): Usage {
      const sum = sums.get(name);
      if (!sum || sum.count === 0) throw new Error(`${name} was not measured.`);
      const { count, tookMs, ...counted } = sum;
      const ascending = tookMs.sort((one, other) => one - other);
      const at = (share: number) => round(ascending[Math.floor(share * (ascending.length - 1))] ?? 0);
      const means = Object.fromEntries(
        Object.entries(counted).map(([field, number]) => [field, round(number / count)]),
      );
      return {
        ...(means as Omit<Usage, 'count' | 'p50Ms' | 'p99Ms' | 'meanMs'>),
        count,
        p50Ms: at(0.5),
        p99Ms: at(0.99),
        meanMs: round(tookMs.reduce((sum, ms) => sum + ms, 0) / tookMs.length),
      };
    },
  };
}

const round = (number: number) => Math.round(number * 1000) / 1000;
