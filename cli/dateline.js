#!/usr/bin/env node
/**
 * `dateline VERB`: the door to main.ts. Plain JavaScript, because it must run before anything can read TypeScript; works from any
 * folder, because it finds the project by its own place and not by the caller's.
 */
import { fileURLToPath } from 'node:url';

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(
    `dateline: Node ${process.versions.node} is too old. Install Node 20 or newer and run it again.\n`,
  );
  process.exit(2);
}

// The project supports Node 20 as long as the SDK runs on it, and whoever reads a summary can do nothing about the announcement.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

let api;
try {
  api = await import('tsx/esm/api');
} catch {
  const project = fileURLToPath(new URL('..', import.meta.url));
  process.stderr.write(`dateline: The project's packages are not installed. Run \`npm ci\` in ${project} first.\n`);
  process.exit(2);
}
api.register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
