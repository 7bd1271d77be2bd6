/** The CDK app: `npx cdk synth`, or without the CDK command line `node --import tsx infra/app.ts`. Settings stand in cdk.json. */
import { synthesizeDesk } from './synthesizeDesk.ts';

// The command line says by this variable where it wants the assembly.
await synthesizeDesk({ outdir: process.env.CDK_OUTDIR ?? 'cdk.out' });
