import { commonMatters } from '../data/commonWords.ts';
import type { Enricher } from '../loadEnricher.ts';
import { affiliates, type Found, type Picture } from './lookAround.ts';

export const armedKinds = new Set(['group', 'army', 'militia']);

const none: Found[] = [];

/** What the rules see of an entry's head: computed once, asked by all. */
export class Scene {
  readonly picture: Picture;
  readonly language: string;
  readonly enricher: Enricher;
  /** Places of the theatre that are more than a name in a list of countries. */
  readonly places: Picture['theatrePlaces'];
  readonly towns: Picture['theatrePlaces'];
  readonly countries: Picture['theatrePlaces'];
  readonly islamicState: Found[];
  readonly affiliate: Found | undefined;
  /** Actors of this war other than IS and the president of Syria, who is also a head of state like others. */
  readonly warActors: Found[];
  readonly president: Found | undefined;
  readonly violence: Found[];
  /** Violence that is war by its own name: strikes, bombs, chemical weapons, clashes; not "attack" or "militants". */
  readonly strongViolence: Found[];
  /** The foreign place where something happens. */
  readonly foreignSite: Picture['foreignPlaces'][number] | undefined;

  /** The first words of the entry, headline first. */
  readonly head: string;

  constructor(picture: Picture, language: string, enricher: Enricher, head: string) {
    this.head = head;
    this.picture = picture;
    this.language = language;
    this.enricher = enricher;
    this.places = picture.theatrePlaces.filter((place) => !place.listed);
    this.towns = this.places.filter((place) => place.precise);
    this.countries = this.places.filter((place) => !place.precise);
    this.islamicState = picture.actors.filter((actor) => actor.id === 'is' || affiliates.has(actor.id));
    this.affiliate = picture.actors.find((actor) => affiliates.has(actor.id));
    this.warActors = picture.theatreActors.filter((actor) => actor.id !== 'is' && actor.id !== 'assad');
    this.president = picture.theatreActors.find((actor) => actor.id === 'assad');
    this.strongViolence = this.all('strike', 'bomb', 'chem', 'fight');
    this.violence = [...this.strongViolence, ...this.all('attack')];
    this.foreignSite =
      picture.foreignPlaces.find((place) => place.precise && place.locative) ??
      picture.foreignPlaces.find((place) => place.locative && place.country !== '');
  }

  all(...topics: string[]): Found[] {
    const [only] = topics;
    if (topics.length === 1) return this.picture.terms.get(only!) ?? none;
    return topics.flatMap((topic) => this.picture.terms.get(topic) ?? none);
  }

  first(...topics: string[]): Found | undefined {
    for (const topic of topics) {
      const found = this.picture.terms.get(topic);
      if (found !== undefined) return found[0];
    }
    return undefined;
  }

  /**
   * What tells of a matter other than the war. A common word ("restored", "bank", "boat") tells of it alone only where nobody is armed,
   * hurt or held; else a second word of the matter is asked for.
   */
  tells(topic: string): Found | undefined {
    const found = this.all(topic);
    const plain = found.find((one) => !commonMatters.has(words(one)));
    if (plain !== undefined) return plain;
    const [only] = found;
    if (only === undefined || found.some((one) => words(one) !== words(only))) return only;
    return this.violence.length > 0 || this.first('harm', 'force', 'arrest', 'aid') !== undefined ? undefined : only;
  }

  /** Groups, armies and militias of whatever country. */
  get armed(): Found[] {
    return this.picture.actors.filter(
      ({ id }) => id !== 'is' && !affiliates.has(id) && armedKinds.has(this.enricher.actors.get(id)?.kind ?? ''),
    );
  }

  /** Something is fired, dropped or set off. */
  get fires(): boolean {
    return this.all('strike', 'bomb', 'chem').length > 0;
  }

  /** A foreign town is named and no town of the theatre is. */
  get onlyForeignTown(): boolean {
    return this.foreignSite?.precise === true && this.towns.length === 0;
  }

  get demonym(): Found | undefined {
    return this.picture.theatreDemonyms[0];
  }

  /** What of the theatre the entry names, the most telling first. */
  get subject(): Found | undefined {
    return this.countries[0] ?? this.towns[0] ?? this.demonym ?? this.warActors[0] ?? this.president;
  }

  near(place: Found, candidates: Found[]): Found | undefined {
    return candidates.find((found) => found.passage === place.passage && found.sentence === place.sentence);
  }
}

export function words(found: Found): string {
  return found.passage.text.slice(found.start, found.end).toLowerCase();
}
