import { burst } from './burst.ts';
import { closing, digest, feedback, joining, repairs, secondDigest, unsubscribe } from './editions.ts';
import { firstRun } from './firstRun.ts';
import { replayed } from './replay.ts';
import { correction, embargo, kill, update } from './revisions.ts';
import type { Scenario } from './scenario.ts';
import { aList, oneEvent, versions } from './together.ts';

export const scenarios: Scenario[] = [
  firstRun,
  update,
  correction,
  kill,
  embargo,
  burst,
  oneEvent,
  aList,
  versions,
  digest,
  secondDigest,
  unsubscribe,
  feedback,
  joining,
  closing,
  repairs,
  replayed,
];
