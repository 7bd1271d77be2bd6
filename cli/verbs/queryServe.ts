import { bootStores } from '../../local/bootStores.ts';
import { Failure } from '../Failure.ts';
import type { QueryOptions } from './query.ts';

/**
 * Opens the tables of a desk on this machine to other programs (AWS CLI, boto3, a notebook) until it is told to end: prints where they are
 * as lines for a shell to take in.
 */
export async function queryServe(options: QueryOptions): Promise<void> {
  if (options.profile !== undefined || options.stack !== undefined) {
    throw new Failure(
      '--serve opens the tables of a desk on this machine; those on AWS are open to whoever may read them.',
      'Leave out --profile and --stack.',
      2,
    );
  }
  const desk = await bootStores({ dataDir: options.data ?? '.dateline' });
  // The AWS CLI reads its region from a name of its own.
  const told = { ...desk.environment, AWS_DEFAULT_REGION: desk.environment.AWS_REGION ?? 'us-east-1' };
  for (const [name, value] of Object.entries(told)) {
    if (/_TABLE$|^AWS_(?:ENDPOINT_URL_|REGION$|DEFAULT_REGION$|ACCESS_KEY_ID$|SECRET_ACCESS_KEY$)/.test(name))
      process.stdout.write(`export ${name}='${value.replaceAll("'", "'\\''")}'\n`);
  }
  if (desk.isRunning) {
    process.stderr.write('Take these lines into another shell. The tables are open there as long as the desk runs.\n');
    return;
  }
  process.stderr.write('Take these lines into another shell. The tables are open there until Ctrl-C ends this.\n');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await desk.stop();
}
