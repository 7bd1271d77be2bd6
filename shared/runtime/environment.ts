/** Reads a function's environment. A variable that is missing stops the function before its first message, by name. */
import { type EnvironmentKey, environmentNames } from '../model/names.ts';

export class MissingEnvironment extends Error {
  override readonly name = 'MissingEnvironment';
}

export function requireEnvironment(key: EnvironmentKey): string {
  return requireVariable(environmentNames[key]);
}

export function requireVariable(variable: string): string {
  const value = process.env[variable];
  if (value === undefined || value === '') {
    throw new MissingEnvironment(
      `${functionName()} has no environment variable ${variable}: give it one in infra/, where the function is defined.`,
    );
  }
  return value;
}

export function functionName(): string {
  return process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'This function';
}
