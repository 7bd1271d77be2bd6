import type { Inferred, Why } from '../../model/inferred.ts';
import type { Found } from './lookAround.ts';

export function why(rule: string, ...evidence: (Found | undefined)[]): Why[] {
  const reasons: Why[] = [];
  for (const found of evidence) {
    if (found === undefined) continue;
    reasons.push({
      rule,
      span: [found.start, found.end],
      ...(found.passage.in && { in: found.passage.in }),
      text: found.passage.text.slice(found.start, found.end),
    });
  }
  return reasons.length > 0 ? reasons : [{ rule }];
}

export type Verdict = Inferred['relevance'];

export function verdict(label: Verdict['label'], score: number, reasons: Why[]): Verdict {
  return { label, score, why: reasons };
}
