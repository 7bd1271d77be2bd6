import type { Command } from 'commander';

/** A verb's module: it declares its options and what it does on a command that already has its name and summary. */
export interface VerbModule {
  define(command: Command): void;
}

export interface Verb {
  name: string;
  summary: string;
  /** Called for the verb that was asked only: the others cost nothing at start-up. */
  load(): Promise<VerbModule>;
}

/** In the order of `--help`. */
export const verbs: Verb[] = [
  {
    name: 'run',
    summary: 'boots the embedded cloud and runs the desk, to a digest',
    load: () => import('./verbs/run.ts'),
  },
  { name: 'parse', summary: 'what a report holds', load: () => import('./verbs/parse.ts') },
  { name: 'annotate', summary: 'what an entry says', load: () => import('./verbs/annotate.ts') },
  { name: 'group', summary: 'which story an entry belongs to', load: () => import('./verbs/group.ts') },
  { name: 'query', summary: 'asks the tables', load: () => import('./verbs/query.ts') },
  {
    name: 'digest',
    summary: 'shows, previews and rebuilds editions',
    load: () => import('./verbs/digest.ts'),
  },
  {
    name: 'why',
    summary: 'the evidence behind an entry, a story or what was dropped',
    load: () => import('./verbs/why.ts'),
  },
  {
    name: 'replay',
    summary: 'runs past reports again under today’s rules',
    load: () => import('./verbs/replay.ts'),
  },
  {
    name: 'backfill',
    summary: 'files reports that were kept elsewhere, at their own dates',
    load: () => import('./verbs/backfill.ts'),
  },
  {
    name: 'verify',
    summary: 'holds the reports of a day against its chained manifest',
    load: () => import('./verbs/verify.ts'),
  },
  {
    name: 'smoke',
    summary: 'whether a desk is alive, by reading alone',
    load: () => import('./verbs/smoke.ts'),
  },
  {
    name: 'kill',
    summary: 'withdraws an entry by hand, for good',
    load: () => import('./verbs/kill.ts'),
  },
  {
    name: 'restore',
    summary: 'puts rows of a backup back where a table has none',
    load: () => import('./verbs/restore.ts'),
  },
  {
    name: 'redrive',
    summary: 'sends round again what lies in the dead-letter queues',
    load: () => import('./verbs/redrive.ts'),
  },
  {
    name: 'export',
    summary: 'the entries of some days, as NDJSON or Parquet',
    load: () => import('./verbs/export.ts'),
  },
  {
    name: 'feeds',
    summary: 'lists, checks, imports and exports feeds, and tells how they are',
    load: () => import('./verbs/feeds.ts'),
  },
  {
    name: 'cost',
    summary: 'what a month costs, from the stacks and the measured units',
    load: () => import('./verbs/cost.ts'),
  },
];
