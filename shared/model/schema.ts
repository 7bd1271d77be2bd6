/**
 * Zod for everything under shared: its small form, functions instead of methods, which a Lambda loads in a third of the time. Left alone it says
 * "Invalid input" whatever is wrong; here it is given its English sentences, since they end up in logs and dead letters that somebody reads.
 */
import { config } from 'zod/mini';
import english from 'zod/v4/locales/en.js';

export * from 'zod/mini';

config(english());
