/**
 * Opens the tables that a verb asks: the embedded cloud's on this machine, or a deployed desk's on AWS. The same stores read both.
 */
import { bootStores } from '../local/bootStores.ts';
import type { ServiceName, Services } from '../shared/runtime/services.ts';
import { Failure } from './Failure.ts';

export interface DeskChoice {
  /** The data folder of a local run. */
  data?: string;
  /** A name in ~/.aws/config: asks AWS instead. */
  profile?: string;
  /** The desk's name there, `Dateline` unless it was deployed under another. */
  stack?: string;
}

export interface OpenDesk<Name extends ServiceName> {
  stores: Pick<Services, Name>;
  /** The newest instant the desk has worked at, for verbs that need a "today". */
  close(): Promise<void>;
}

/** Throws Failure or LocalProblem with a sentence and its remedy. */
export async function openDesk<Name extends ServiceName>(
  choice: DeskChoice,
  names: Name[],
  { mails = false } = {},
): Promise<OpenDesk<Name>> {
  if (choice.profile !== undefined || choice.stack !== undefined) {
    if (choice.data !== undefined) {
      throw new Failure(
        '--data asks the desk on this machine, --profile and --stack one on AWS.',
        'Give one or the other.',
        2,
      );
    }
    return openOnAws(choice, names, mails);
  }
  const local = await bootStores({ dataDir: choice.data ?? '.dateline', mails });
  Object.assign(process.env, local.environment);
  const { servicesNamed } = await import('../shared/runtime/servicesNamed.ts');
  return { stores: servicesNamed(...names), close: () => local.stop() };
}

async function openOnAws<Name extends ServiceName>(
  choice: DeskChoice,
  names: Name[],
  mails: boolean,
): Promise<OpenDesk<Name>> {
  if (choice.profile) process.env.AWS_PROFILE = choice.profile;
  const stack = choice.stack ?? 'Dateline';
  const { findDesk } = await import('../shared/runtime/findDesk.ts');
  let environment: Record<string, string>;
  try {
    environment = await findDesk(stack, { mails });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `AWS did not tell where the desk ${stack} is: ${reason}`,
      'Check --profile, the region (AWS_REGION) and --stack, and that you may call cloudformation:ListStackResources.',
    );
  }
  Object.assign(process.env, environment);
  const { servicesNamed } = await import('../shared/runtime/servicesNamed.ts');
  return { stores: servicesNamed(...names), close: async () => undefined };
}
