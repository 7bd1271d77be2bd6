import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wildcardReasons } from '../../infra/functionPlans.ts';
import type { UsedGrant } from '../../local/cloud/gatekeeper.ts';
import { type DeskDefinition, readTemplates } from '../../local/readTemplates.ts';
import { synthesizeOnce } from '../../local/synthesizeOnce.ts';
import { runEveryErrand } from './everyErrand.ts';
import { scratchFolder } from './runCli.ts';

const scratch = scratchFolder('errands');
let desk: DeskDefinition;
const used: UsedGrant[] = [];

beforeAll(async () => {
  desk = readTemplates((await synthesizeOnce()).assemblyDir);
  // A call that a role does not allow ends the run: that it ends well is what says that nothing is missing.
  await runEveryErrand(scratch, (cloud) => {
    used.push(...cloud.grantsUsed());
  });
}, 600_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** `sweep: s3:ListBucket on arn:aws:s3:::archive`, for everything that a role allows. */
function allowed(): string[] {
  const { roles } = desk.readPolicies();
  return desk.functions.flatMap(({ functionName, role }) =>
    (roles.get(role ?? '')?.policies ?? [])
      .flatMap(({ Statement }) => Statement)
      .flatMap(({ Action, Resource }) =>
        [Action].flat().flatMap((action) => [Resource ?? []].flat().map((on) => say(functionName, action, on))),
      ),
  );
}

/** Of a pattern with a star: `reports/*`, `:*` for a log group, or the star alone. */
function endingOf(pattern: string): string {
  if (pattern.startsWith('arn:aws:logs:')) return pattern.slice(-2);
  return pattern.replace(/^arn:aws:s3:::[^/]+\//, '');
}

const say = (functionName: string, action: string, pattern: string) => `${functionName}: ${action} on ${pattern}`;

describe('what the roles allow', () => {
  it('is what the functions do, and nothing that none of them ever does', () => {
    const done = new Set(used.map(({ functionName, action, pattern }) => say(functionName, action, pattern)));
    expect(allowed().filter((each) => !done.has(each))).toEqual([]);
    expect(done.size).toBe(new Set(allowed()).size);
  });

  it('ends in a star only where a sentence in infra/functionPlans.ts says why, and every such sentence is needed', () => {
    const patterns = allowed().map((each) => each.slice(each.indexOf(' on ') + 4));
    const endings = patterns.filter((pattern) => pattern.includes('*')).map(endingOf);
    expect([...new Set(endings)].sort()).toEqual(Object.keys(wildcardReasons).sort());
  });

  it('opens the key of tokens to the two functions that mail, and the table of readers to no write but theirs and the two that plan', () => {
    const may = (what: RegExp) => [
      ...new Set(allowed().flatMap((each) => (what.test(each) ? each.slice(0, each.indexOf(':')) : []))),
    ];
    expect(may(/secretsmanager:/)).toEqual(['manage-subscription', 'deliver-digest']);
    expect(may(/dynamodb:(?:Put|Delete)Item on .*table\/subscribers$/)).toEqual(['manage-subscription']);
  });
});
