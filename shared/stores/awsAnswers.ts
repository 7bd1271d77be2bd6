/** Which refusals of AWS are answers. By the error's name, never by its text. */

function nameOf(error: unknown): string | undefined {
  return error instanceof Error ? error.name : undefined;
}

export function isConditionFailed(error: unknown): boolean {
  return nameOf(error) === 'ConditionalCheckFailedException';
}

/** S3's answer to `If-None-Match: *` on a key that is taken. */
export function isPreconditionFailed(error: unknown): boolean {
  return nameOf(error) === 'PreconditionFailed';
}

export function isMissing(error: unknown): boolean {
  const name = nameOf(error);
  return name === 'NoSuchKey' || name === 'NotFound';
}
