import { describe, expect, it } from 'vitest';
import { Baking } from '../../../shared/enrich/bake/bakeNames.ts';

describe('an alias that two actors claim', () => {
  it('is refused, and both are named', () => {
    const baking = new Baking();
    baking.add('Mill Guard', { kind: 'actor', id: 'mill-guard', rank: 0 });
    baking.add('Mill Guard', { kind: 'actor', id: 'mill-guard', rank: 1 });
    baking.add('Mill Guard', { kind: 'outlet', id: 'mill-guard-news', rank: 0 });
    const claim = () => baking.add('mill-guard', { kind: 'actor', id: 'bridge-guard', rank: 0 });
    expect(claim).toThrow('Two actors are called "mill-guard": mill-guard and bridge-guard.');
  });
});
