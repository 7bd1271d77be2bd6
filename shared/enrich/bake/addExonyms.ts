import { exonyms } from '../data/exonyms.ts';
import type { Baking } from './bakeNames.ts';
import { acronym, list } from './cells.ts';

/** The columns of the table behind the id. */
const languages = ['de', 'es', 'ku', 'ckb', 'fa'];

/** What places and actors are called in further languages; each counts only in entries of its own. */
export function addExonyms(baking: Baking): void {
  const actors = new Set(baking.actors.map(({ actorId }) => actorId));
  for (const line of exonyms.split('\n').filter(Boolean)) {
    const [id = '', ...cells] = line.split('|');
    const kind = baking.places.has(id) ? 'place' : actors.has(id) ? 'actor' : undefined;
    if (kind === undefined || cells.length !== languages.length)
      throw new Error(
        `The line of names in other languages for "${id}" cannot be read: it wants the id of a place or an actor, and ${languages.length} cells behind it.`,
      );
    for (const [at, language] of languages.entries())
      for (const name of list(cells[at])) {
        baking.add(name, {
          kind,
          id,
          only: language,
          // "PKKê" is printed with its case.
          exactly: language !== 'ku' && acronym.test(name) ? name : undefined,
          capital: /^\p{Lu}/u.test(name) || undefined,
          rank: 80,
        });
      }
  }
}
