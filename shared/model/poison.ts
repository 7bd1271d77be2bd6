/** Thrown when no retry can help: the message goes to the dead-letter queue with this sentence as its reason. */
export class Poison extends Error {
  override readonly name = 'Poison';
}
