/** A bar on stderr for work that takes long, counted in `unit`s; nothing at all when stderr is no terminal. */
export interface Progress {
  advance(): void;
  stop(): void;
}

/** Work shorter than this needs no bar. */
const patienceMs = 1000;

/** `total` undefined: how much there is cannot be known, and only the count is shown. */
export async function showProgress(label: string, unit: string, total?: number): Promise<Progress> {
  if (!process.stderr.isTTY) return { advance() {}, stop() {} };
  const { default: cliProgress } = await import('cli-progress');
  const known = total === undefined ? `{value} ${unit}` : `[{bar}] {value}/{total} ${unit}, {eta_formatted} to go`;
  const bar = new cliProgress.SingleBar({
    format: `${label} ${known}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  const startedAt = performance.now();
  let count = 0;
  let shown = false;
  return {
    advance() {
      count += 1;
      if (shown) bar.update(count);
      else if (performance.now() - startedAt > patienceMs) {
        shown = true;
        bar.start(total ?? count, count);
      }
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
