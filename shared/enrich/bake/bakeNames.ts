/**
 * Makes of the tables of names what a function loads: the places, actors and outlets a line each, and the index of their spellings.
 *
 * The tables are text so that an editor can correct a line; making spellings of twenty thousand and folding them takes half a second,
 * which a function would pay at every cold start. So `npm run bake` does it once and writes data/bakedNames.ts and
 * data/bakedIndex.ts; a test holds them to the tables. A line that cannot be read throws here, and never on an entry.
 */
import { foldName, isArticle } from '../foldName.ts';
import type { Actor, Outlet, Place } from '../knownNames.ts';
import type { Name } from '../nameIndex.ts';
import { writeName } from '../writtenName.ts';
import { addActors } from './addActors.ts';
import { addExonyms } from './addExonyms.ts';
import { addOutlets } from './addOutlets.ts';
import { addPlaces } from './addPlaces.ts';
import { addTerms } from './addTerms.ts';
import { spellingWords } from './cells.ts';

/** Two actors under one spelling: which of them a report means, nobody could say. */
export class SharedAlias extends Error {
  override readonly name = 'SharedAlias';
  readonly remedy = 'Take the alias from one of them in shared/enrich/data/actors.ts, then run `npm run bake`.';

  constructor(spelling: string, one: string, other: string) {
    super(`Two actors are called "${spelling}": ${one} and ${other}.`);
  }
}

/** What the tables are read into. */
export class Baking {
  readonly places = new Map<string, Place>();
  readonly actors: Actor[] = [];
  readonly outlets: Outlet[] = [];
  /** By first word, by the words behind it. */
  readonly #names = new Map<string, Map<string, Name[]>>();

  /** Adds one spelling. Articles inside a name are optional in the text, so they are left out here. */
  add(spelling: string, name: Name): void {
    const known = this.#under(spelling);
    const namesake =
      name.kind === 'actor' ? known?.find((one) => one.kind === 'actor' && one.id !== name.id) : undefined;
    if (namesake !== undefined) throw new SharedAlias(spelling, namesake.id, name.id);
    if (
      known?.some(
        (one) =>
          one.kind === name.kind &&
          one.id === name.id &&
          one.exactly === name.exactly &&
          (one.only === undefined || one.only === name.only),
      )
    )
      return;
    known?.push(name);
  }

  /** Adds a spelling only where no name of its kind stands under it already. */
  addWhereFree(spelling: string, name: Name): void {
    const known = this.#under(spelling);
    if (known?.some((one) => one.kind === name.kind)) return;
    known?.push(name);
  }

  #under(spelling: string): Name[] | undefined {
    const words = spellingWords(spelling);
    const [head, ...rest] = words
      .filter((word, at) => at === 0 || at === words.length - 1 || word.script !== 'latin' || !isArticle(word.folded))
      .map((word) => foldName(word.folded, word.script));
    if (head === undefined) return undefined;
    const behind = this.#names.get(head) ?? new Map<string, Name[]>();
    this.#names.set(head, behind);
    const key = rest.join(' ');
    const known = behind.get(key) ?? [];
    behind.set(key, known);
    return known;
  }

  /** A line a first word: `word TAB words behind it=name;name TAB …`. */
  writeIndex(): string {
    return [...this.#names]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([head, behind]) =>
        [head, ...[...behind].map(([rest, names]) => `${rest}=${names.map(writeName).join(';')}`)].join('\t'),
      )
      .join('\n');
  }
}

const cells = (...values: (string | number | undefined)[]) => values.map((value) => value ?? '').join('|');

export interface Baked {
  names: string;
  index: string;
}

export function bakeNames(): Baked {
  const baking = new Baking();
  addPlaces(baking);
  addActors(baking);
  addExonyms(baking);
  addOutlets(baking);
  addTerms(baking);
  const places = [...baking.places.values()].map((place) =>
    cells(
      place.placeId,
      place.name,
      place.names.ar,
      place.country,
      place.latitude,
      place.longitude,
      place.precision,
      place.kind,
      place.governorateId,
      place.cityId,
    ),
  );
  const actors = baking.actors.map((actor) =>
    cells(
      actor.actorId,
      actor.name,
      actor.nameAr,
      actor.kind,
      actor.side,
      actor.theatre ? '*' : '',
      actor.names.map(({ name, since }) => `${name} ${since}`).join(';'),
    ),
  );
  const outlets = baking.outlets.map(({ creditId, name, kind, spellings }) =>
    cells(creditId, name, kind, spellings.join(';')),
  );
  return { names: [places, actors, outlets].map((lines) => lines.join('\n')).join('\n\n'), index: baking.writeIndex() };
}
