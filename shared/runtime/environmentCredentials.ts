/**
 * What a function's bundle holds in place of the SDK's search for credentials (see infra/leaveOutUnused.ts): Lambda puts those of the
 * function's role into its environment before it starts, and they last as long as its process does.
 */
import { requireVariable } from './environment.ts';

/** Named and shaped as the SDK's own default, whose place it takes. */
export const defaultProvider = () => async () => ({
  accessKeyId: requireVariable('AWS_ACCESS_KEY_ID'),
  secretAccessKey: requireVariable('AWS_SECRET_ACCESS_KEY'),
  sessionToken: process.env.AWS_SESSION_TOKEN,
});
