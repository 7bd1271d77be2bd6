/**
 * What a verb throws when it cannot do what was asked: a sentence that says what was wrong, and one that says what to do.
 *
 * `exitCode` 1: it failed. 2: it was asked wrongly, and asking again the same way will never work.
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    sentence: string,
    readonly remedy: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(sentence);
  }
}
