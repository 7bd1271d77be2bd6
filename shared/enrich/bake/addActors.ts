import { actors } from '../data/actors.ts';
import type { Side } from '../knownNames.ts';
import type { Baking } from './bakeNames.ts';
import { acronym, list } from './cells.ts';

/** Who acts, under every alias; the first Arabic one is the name an Arabic reader is shown. */
export function addActors(baking: Baking): void {
  for (const line of actors.split('\n').filter(Boolean)) {
    const [actorId = '', name = '', kind = '', side = 'other', aliases, renamings] = line.split('|');
    const spellings = list(aliases);
    baking.actors.push({
      actorId,
      name,
      nameAr: spellings.find((spelling) => /^~?[\u0600-\u06ff]/.test(spelling))?.replace('~', '') ?? name,
      kind: kind.replace('*', ''),
      side: side as Side,
      theatre: kind.endsWith('*'),
      names: list(renamings).map((cell) => {
        const at = cell.lastIndexOf(' ');
        return { name: cell.slice(0, at), since: cell.slice(at + 1) };
      }),
    });
    for (const [rank, spelling] of spellings.entries()) {
      const strict = spelling.startsWith('~');
      const bare = strict ? spelling.slice(1) : spelling;
      const first = bare[0] ?? '';
      baking.add(bare, {
        kind: 'actor',
        id: actorId,
        exactly: strict || acronym.test(bare) ? bare : undefined,
        capital:
          (first !== first.toLowerCase() && !/\s(?:troops|soldiers|forces|army|military)/.test(bare)) || undefined,
        rank,
      });
    }
  }
}
