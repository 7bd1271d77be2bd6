import { exonyms } from '../data/exonyms.ts';
import type { Baking } from './bakeNames.ts';
import { acronym, list } from './cells.ts';

/** The columns of the table behind the id. */
const languages = ['de', 'es', 'ku', 'ckb', 'fa'];

/** A Kurmanji name in its cases: "Heleb, Helebê, Heleba"; "Reqa, Reqayê"; "Serêkanî, Serêkaniyê". */
function kurmanjiCases(name: string): string[] {
  if (name.endsWith('î')) return [name, `${name}yê`, `${name.slice(0, -1)}iyê`, `${name.slice(0, -1)}iya`, `${name}ya`];
  if (/[aeêou]$/.test(name)) return [name, `${name}yê`, `${name}ya`, `${name}yî`, `${name.slice(0, -1)}ê`];
  return [name, `${name}ê`, `${name}a`, `${name}î`, `${name}an`, `${name}ên`];
}

/** What Sorani writes onto a name: of, in, to, their, again. */
function soraniCases(name: string): string[] {
  return ['', 'ی', 'دا', 'یدا', 'یان', 'یش', 'ەوە', 'ن', 'یەکان', 'ەکان', 'ە'].map((ending) => name + ending);
}

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
        const forms = language === 'ku' ? kurmanjiCases(name) : language === 'ckb' ? soraniCases(name) : [name];
        for (const form of forms)
          baking.add(form, {
            kind,
            id,
            only: language,
            exactly: acronym.test(form) ? form : undefined,
            capital: /^\p{Lu}/u.test(form) || undefined,
            rank: 80,
          });
      }
  }
}
