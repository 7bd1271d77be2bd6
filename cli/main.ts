import { Command, CommanderError } from 'commander';
import { Failure } from './Failure.ts';
import { verbs } from './verbs.ts';

/**
 * Runs `dateline` with the arguments behind its name; resolves with the exit code: 0, 1 (it failed) or 2 (it was asked wrongly).
 *
 * Data goes to stdout, words to stderr. A failure is one sentence and its remedy; the stack shows only under DATELINE_DEBUG.
 */
export async function main(args: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endWhenUnwritable);
  try {
    const program = await buildProgram(args);
    if (args.length === 0) {
      process.stderr.write(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return explain(error);
  }
}

async function buildProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('dateline');
  program
    .description(
      'A newsroom desk for the war in Syria and Iraq: reads wires and feeds, files every report once, mails a digest.',
    )
    .exitOverride()
    .showHelpAfterError('(see --help)')
    .showSuggestionAfterError()
    .addHelpText('after', '\nExample:\n  dateline parse report.xml\n  dateline VERB --help');
  const words = args.filter((word) => !word.startsWith('-'));
  const asked = words[0] === 'help' ? words[1] : words[0];
  for (const { name, summary, load } of verbs) {
    const command = program.command(name).description(summary);
    command.exitOverride().showHelpAfterError(`(see dateline ${name} --help)`);
    if (name === asked) (await load()).define(command);
  }
  return program;
}

function explain(error: unknown): number {
  if (process.env.DATELINE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    process.stderr.write(`dateline: ${error.message} ${error.remedy}\n`);
    return error.exitCode;
  }
  // What local/ throws for a person: it is not imported here, because most verbs do without it.
  if (error instanceof Error && 'remedy' in error) {
    process.stderr.write(`dateline: ${error.message} ${String(error.remedy)}\n`);
    return 1;
  }
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `dateline: Something failed that should not: ${words}\nRun it again with DATELINE_DEBUG=1 to see where.\n`,
  );
  return 1;
}

/** `dateline parse … | head` closes the pipe on us: nobody is left to tell anything. Any other answer that cannot be written is lost. */
function endWhenUnwritable(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  const remedy = error.code === 'ENOSPC' ? 'Make room, or write it elsewhere.' : 'Write it elsewhere.';
  try {
    process.stderr.write(`dateline: The answer could not be written (${error.code ?? error.message}). ${remedy}\n`);
  } catch {
    // stderr may be what cannot be written.
  }
  process.exit(1);
}
