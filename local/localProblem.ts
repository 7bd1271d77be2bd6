/**
 * Something on this machine stops the desk from running, and a person can put it right. `message` says in one sentence what is
 * wrong; `remedy` says in one sentence what to do about it. The command line prints both and exits 1.
 */
export class LocalProblem extends Error {
  override readonly name: string = 'LocalProblem';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** The synthesized stacks do not hold together: what they lack would be lacking on AWS too. */
export class WiringProblem extends LocalProblem {
  override readonly name = 'WiringProblem';

  constructor(
    message: string,
    remedy = 'Put it back in infra/ and run again; the desk runs only what the stacks define.',
  ) {
    super(message, remedy);
  }
}
