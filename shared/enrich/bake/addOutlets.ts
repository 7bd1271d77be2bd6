import { outlets } from '../data/outlets.ts';
import type { Baking } from './bakeNames.ts';
import { list } from './cells.ts';

/** Who publishes, under every spelling; `~` counts only with the letters printed so, `=` only as the name of an outlet and never in copy. */
export function addOutlets(baking: Baking): void {
  for (const line of outlets.split('\n').filter(Boolean)) {
    const [creditId = '', name = '', kind = '', cell] = line.split('|');
    const spellings = list(cell);
    baking.outlets.push({ creditId, name, kind, spellings });
    for (const [rank, spelling] of spellings.entries()) {
      if (spelling.startsWith('=')) continue;
      const strict = spelling.startsWith('~');
      const bare = strict ? spelling.slice(1) : spelling;
      baking.add(bare, { kind: 'outlet', id: creditId, exactly: strict ? bare : undefined, capital: true, rank });
    }
  }
}
