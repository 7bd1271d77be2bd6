/**
 * A discrete-event simulation of one queue that feeds one function: messages arrive, workers take batches, each message takes its time. Times
 * are seconds. Deterministic: a seed draws all service times.
 */
export interface Line {
  /** Batches at once. One for a FIFO queue with one message group. */
  workers: number;
  batchSize: number;
  /** Seconds of the middle message and of the slowest of a hundred. */
  p50: number;
  p99: number;
  /** Between a batch done and the next one begun: Lambda's poller receives, invokes and deletes. */
  betweenBatches: number;
  /** Before the first batch of each worker: a cold start. */
  coldStart: number;
  seed: number;
  /** Messages a second that all workers together may begin, each waiting for its slot. */
  mostASecond?: number;
}

/** `doneAt[n]` is when the n-th arrival was done. Arrivals ascend. */
export function simulateQueue(arrivals: number[], line: Line): number[] {
  const draw = generator(line.seed);
  const free = Array.from({ length: line.workers }, () => line.coldStart);
  const doneAt = new Array<number>(arrivals.length).fill(0);
  let slotAt = 0;
  for (let next = 0; next < arrivals.length; ) {
    const worker = free.indexOf(Math.min(...free));
    let now = Math.max(free[worker] ?? 0, arrivals[next] ?? 0);
    const first = next;
    while (next < arrivals.length && next - first < line.batchSize && (arrivals[next] ?? 0) <= now) next++;
    for (let each = first; each < next; each++) {
      if (line.mostASecond !== undefined) {
        slotAt = Math.max(slotAt, now);
        now = slotAt;
        slotAt += 1 / line.mostASecond;
      }
      now += serviceTime(line, draw());
      doneAt[each] = now;
    }
    free[worker] = now + line.betweenBatches;
  }
  return doneAt;
}

/** Seconds of all messages, shared among them, by numbers and not by formula: as they are drawn. */
export function meanOf(line: Pick<Line, 'p50' | 'p99'>): number {
  const draws = 10_000;
  let sum = 0;
  for (let at = 0; at < draws; at++) sum += serviceTime(line, (at + 0.5) / draws);
  return sum / draws;
}

/** Log-normal through both quantiles: most are alike, and a few take far longer. */
function serviceTime({ p50, p99 }: Pick<Line, 'p50' | 'p99'>, share: number): number {
  const quantileOf99 = 2.326;
  return p50 * Math.exp((Math.log(p99 / p50) / quantileOf99) * normalAt(share));
}

/** Peter Acklam's sums are finer; a logistic curve is close enough for a queue. */
function normalAt(share: number): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, share));
  return Math.log(bounded / (1 - bounded)) / 1.702;
}

/** Mulberry32: small, seeded, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
