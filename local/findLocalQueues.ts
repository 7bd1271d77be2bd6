/** The queues of a desk that is running on this machine: they live as long as it does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { LocalProblem } from './localProblem.ts';

const Keepsakes = z.object({ environment: z.object({ COLLECT_QUEUE_URL: z.url() }) });
const names = ['collect', 'reports', 'entries', 'deliveries', 'feedback'];

export interface LocalQueues {
  /** By which the SDK finds them. */
  environment: Record<string, string>;
  queues: { name: string; url: string }[];
}

/** Throws LocalProblem when no desk runs over `dataDir`. */
export async function findLocalQueues(dataDir: string): Promise<LocalQueues> {
  const root = path.resolve(dataDir);
  const problem = new LocalProblem(
    `No desk is running over ${root}, and its queues live only while it does.`,
    'What a run did not file is announced again by the next one: start it with `npm start -- --watch --data DIR`, and redrive while it runs.',
  );
  let first: URL;
  try {
    const keepsakes = Keepsakes.parse(JSON.parse(readFileSync(path.join(root, 'keepsakes.json'), 'utf8')));
    first = new URL(keepsakes.environment.COLLECT_QUEUE_URL);
    await fetch(first.origin, { method: 'POST', signal: AbortSignal.timeout(5_000) });
  } catch {
    throw problem;
  }
  const folder = first.href.slice(0, first.href.lastIndexOf('/'));
  const urls = names.flatMap((name) => {
    const ending = name === 'entries' ? '.fifo' : '';
    return [
      { name, url: `${folder}/${name}${ending}` },
      { name: `${name} dead letters`, url: `${folder}/${name}-dead-letters${ending}` },
    ];
  });
  return {
    environment: {
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_SQS: first.origin,
      AWS_ACCESS_KEY_ID: 'operator',
      AWS_SECRET_ACCESS_KEY: 'local',
    },
    queues: urls,
  };
}
