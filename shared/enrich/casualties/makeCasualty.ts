import type { CasualtyMention, PersonRange } from '../../model/inferred.ts';
import type { Passage } from '../passage.ts';
import { countsAPeriod } from './decideRole.ts';

export interface CasualtyHit {
  mention: CasualtyMention;
  field: 'killed' | 'injured';
  range: PersonRange;
  sentence: number;
  from: number;
  to: number;
  total: boolean;
  adds: boolean;
  attackers: boolean;
  /** One person, named or described, whom no number counts. */
  named: boolean;
  /** Bodies found: of those told dead elsewhere, where the report tells of any. */
  bodies: boolean;
  /** Counts up to now, over weeks or years. */
  running: boolean;
  passage: Passage;
}

function sayClause(passage: Passage, from: number, to: number): [number, number] {
  return [passage.words[from]!.start, passage.words[to - 1]!.end];
}

export function makeCasualty(
  passage: Passage,
  sentence: number,
  field: 'killed' | 'injured',
  range: PersonRange,
  from: number,
  to: number,
  role: CasualtyMention['role'],
  rule: string,
  head?: string,
): CasualtyHit {
  return {
    mention: {
      span: sayClause(passage, from, to),
      ...(passage.in && { in: passage.in }),
      rule,
      killed: field === 'killed' ? range : null,
      injured: field === 'injured' ? range : null,
      ...(head !== undefined && { group: head }),
      role,
    },
    field,
    range,
    sentence,
    from,
    to,
    total: false,
    adds: false,
    attackers: false,
    named: false,
    bodies: false,
    running:
      role === 'background' && countsAPeriod(passage.sentences[sentence]?.text.toLowerCase() ?? '', sentence === 0),
    passage,
  };
}
