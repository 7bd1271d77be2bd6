import type { RunProgress } from '../local/runDesk.ts';

export interface Stages {
  show(progress: RunProgress): void;
  stop(): void;
}

const words: Record<string, string> = {
  synthesizing: 'Synthesizing the stacks',
  booting: 'Booting the embedded cloud',
  counting: 'Counting',
  polling: 'polling the feeds',
  reading: 'reading, filing and grouping',
  publishing: 'publishing the edition',
  mailing: 'mailing it',
};

/** Where a run stands: a bar on a terminal, a line a stage elsewhere (logs, CI). On stderr, so that data on stdout stays data. */
export async function showStages(): Promise<Stages> {
  return process.stderr.isTTY ? barStages() : lineStages();
}

function lineStages(): Stages {
  let last = '';
  return {
    show(progress) {
      const line = describe(progress, 'short');
      if (line === undefined || line === last) return;
      last = line;
      process.stderr.write(`${line} …\n`);
    },
    stop() {},
  };
}

async function barStages(): Promise<Stages> {
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: '[{bar}] {what}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
  });
  let filed = 0;
  let mails = 0;
  let what = '';
  bar.start(1, 0, { what });
  return {
    show(progress) {
      if (progress.stage === 'event') {
        const { event } = progress;
        if (event.type === 'batch' && event.functionName === 'file-entries') filed += event.done;
        if (event.type === 'mail' && event.event === 'Send') mails++;
      } else {
        what = describe(progress, 'whole') ?? what;
      }
      if (progress.stage === 'working') {
        bar.setTotal(progress.steps);
        bar.update(progress.step - 0.5);
      }
      const counts = [filed > 0 && `${filed} filed`, mails > 0 && `${mails} mailed`].filter(Boolean).join(', ');
      bar.update({ what: counts ? `${what} · ${counts}` : what });
    },
    stop() {
      bar.stop();
    },
  };
}

function describe(progress: RunProgress, how: 'short' | 'whole'): string | undefined {
  if (progress.stage === 'event') return undefined;
  if (progress.stage !== 'working') return words[progress.stage];
  const at = `${progress.at.slice(0, 16).replace('T', ' ')} UTC`;
  const which = `Step ${progress.step} of ${progress.steps}, ${at}`;
  return how === 'whole' || progress.steps === 1 || progress.doing === 'publishing'
    ? `${which}: ${words[progress.doing]}`
    : which;
}
