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
  { name: 'parse', summary: 'what a report holds', load: () => import('./verbs/parse.ts') },
  { name: 'annotate', summary: 'what an entry says', load: () => import('./verbs/annotate.ts') },
  { name: 'group', summary: 'which story an entry belongs to', load: () => import('./verbs/group.ts') },
];
