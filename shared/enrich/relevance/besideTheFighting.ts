import { type Verdict, verdict, why } from './explain.ts';
import { otherTopic } from './otherMatters.ts';
import { type Scene, words } from './scene.ts';

const prisons = /^(?:prisons?|prisoners|detainees|medics|observers|kidnap|torture)/;

export function aidAndDisplacement(scene: Scene): Verdict | undefined {
  const aid = scene.first('aid');
  if (aid === undefined || scene.onlyForeignTown) return undefined;
  // A decree that frees prisoners is politics; so is a minister's visit to a prison.
  if (scene.first('election') !== undefined && scene.all('aid').every((found) => prisons.test(words(found))))
    return undefined;
  const { foreignPlaces } = scene.picture;
  const theatre = scene.places[0] ?? scene.warActors[0] ?? (foreignPlaces.length === 0 ? scene.demonym : undefined);
  return theatre === undefined ? undefined : verdict('core', 0.7, why('aid-or-displacement', aid, theatre));
}

const weakTalk =
  /^(crisis|conflict|intervention|sanctions|negotiations|coalition|санкци|кризис|krizi|crise|conflit|sanctions)/;

const crises = /^(?:crisis|الأزمة|أزمة|кризис|krizi|crise|krise|بحران|krîz|قەیران)/;

const bargains =
  /^(?:negotiations|переговор|مفاوضات|محادثات|مباحثات|müzakere|görüşme|négociations|verhandlungen|negociaciones|مذاکر)/;

export function warDiplomacy(scene: Scene): Verdict | undefined {
  const talks = scene.all('talks');
  const theatre = scene.places[0] ?? scene.president ?? scene.warActors[0] ?? scene.demonym;
  if (talks.length === 0 || theatre === undefined) return undefined;
  const weak = talks.every((found) => weakTalk.test(words(found)) || /sanctions/.test(words(found)));
  // Sanctions laid on the country are told of in the first sentence; in a deal on gas they come further down.
  const laid = talks.find(
    (found) => found.sentence === 0 && /^(?:sanctions|lifts? s|eases? s|imposes s|new s)/.test(words(found)),
  );
  const economic = scene.all('economy').length > 0 && !(laid !== undefined && theatre.sentence === 0);
  if (weak && (economic || scene.onlyForeignTown)) return undefined;
  // "The crisis over the new government": a parliament's, when nobody is armed.
  const ofParliament = scene.first('election') !== undefined && scene.violence.length === 0;
  if (ofParliament && talks.every((found) => crises.test(words(found)))) return undefined;
  const atHome = scene.picture.foreignPlaces.length + scene.picture.foreignDemonyms.length + scene.armed.length === 0;
  const idle = scene.first('force', 'harm') === undefined;
  if (ofParliament && atHome && idle && talks.every((found) => bargains.test(words(found)))) return undefined;
  return verdict('core', 0.7, why('war-diplomacy', talks[0], theatre));
}

export function foreignForces(scene: Scene): Verdict | undefined {
  const force = scene.first('force');
  const [place] = scene.places;
  if (force === undefined || place === undefined || scene.onlyForeignTown) return undefined;
  // A soldier's novel, a film about the front.
  if (scene.first('culture') !== undefined && scene.violence.length === 0) return undefined;
  const foreign = scene.picture.foreignDemonyms[0] ?? scene.picture.foreignPlaces[0];
  return foreign === undefined ? undefined : verdict('core', 0.65, why('foreign-forces', force, place));
}

export function theatreForces(scene: Scene): Verdict | undefined {
  const force = scene.first('force');
  if (force === undefined || scene.foreignSite !== undefined) return undefined;
  const term = scene.violence[0] ?? scene.all('force')[1] ?? scene.first('harm') ?? scene.towns[0];
  if (term !== undefined && scene.demonym !== undefined)
    return verdict('core', 0.65, why('theatre-forces', scene.demonym, term));
  const [town] = scene.towns;
  if (town === undefined || scene.near(town, [force]) === undefined || otherTopic(scene) !== undefined)
    return undefined;
  if (scene.first('crime', 'election', 'trial', 'protest') !== undefined) return undefined;
  return verdict('core', 0.6, why('forces-in-a-town', town, force));
}

/** Security forces take people in a town of the theatre: detention by the war, unless a court, a crime or an office accounts for it. */
export function heldInTheatre(scene: Scene): Verdict | undefined {
  const arrest = scene.first('arrest');
  const force = scene.first('force');
  const [town] = scene.towns;
  if (arrest === undefined || force === undefined || town === undefined || scene.foreignSite !== undefined)
    return undefined;
  if (scene.all('crime', 'election', 'trial').length > 0 || otherTopic(scene) !== undefined) return undefined;
  return verdict('core', 0.6, why('held-in-theatre', arrest, town));
}
