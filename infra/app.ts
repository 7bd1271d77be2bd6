/** The CDK app: `npx cdk synth`, or without the CDK command line `node --import tsx infra/app.ts`. Settings stand in cdk.json. */
import { synthesizeDesk } from './synthesizeDesk.ts';

// The command line says by this variable where it wants the assembly.
// It names an account as well, where it has credentials for one.
const { CDK_OUTDIR: outdir = 'cdk.out', CDK_DEFAULT_ACCOUNT: account } = process.env;
await synthesizeDesk({ outdir, deploys: account !== undefined && account !== '' });
