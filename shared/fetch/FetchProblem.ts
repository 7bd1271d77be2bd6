/**
 * Carries a sentence up to `safeFetch`, which turns it into a value; it never leaves this folder.
 *
 * `refused` means that we would not connect, as opposed to a server that answered badly.
 */
export class FetchProblem extends Error {
  override readonly name = 'FetchProblem';

  constructor(
    readonly problem: string,
    readonly refused = false,
  ) {
    super(problem);
  }
}
