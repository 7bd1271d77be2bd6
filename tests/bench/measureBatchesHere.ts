/** A process of its own for measureBatches: tells its figures on stdout. */
import { measureHere } from './measureBatches.ts';

Object.assign(process.env, {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'embedded',
  AWS_SECRET_ACCESS_KEY: 'embedded',
});
console.log(JSON.stringify(await measureHere()));
