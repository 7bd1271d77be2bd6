import { targets } from './data/targets.ts';

const known = new Map(Object.keys(targets).map((target, at) => [target, 1 << at]));
/** Of what is struck in a row of other days, and on our list no more: it is something, and nothing that we know. */
const unlisted = 1 << 30;
if (known.size > 30) throw new Error('There are more kinds of target than bits.');

/** What is struck, a bit each; 0 where nothing is told. */
export function bitsOfTargets(struck: Readonly<Record<string, number>> | undefined): number {
  let bits = 0;
  for (const target in struck) bits |= known.get(target) ?? unlisted;
  return bits;
}

export function bitsOfTargetSet(struck: ReadonlySet<string>): number {
  let bits = 0;
  for (const target of struck) bits |= known.get(target) ?? 0;
  return bits;
}
