import { type Verdict, verdict, why } from './explain.ts';
import type { Found } from './lookAround.ts';
import { otherTopic } from './otherMatters.ts';
import { type Scene, words } from './scene.ts';

export function violenceInTheatre(scene: Scene): Verdict | undefined {
  const forces = scene.all('force');
  // "Surrenders a mosaic", "a battle of chefs": weak words beside another matter, with nobody armed or hurt.
  const other = otherTopic(scene);
  const idle = scene.strongViolence.length === 0 && scene.first('harm', 'force') === undefined;
  if (other !== undefined && idle && scene.armed.length + scene.islamicState.length === 0) return undefined;
  for (const place of scene.towns) {
    const foreignHand = scene.picture.foreignDemonyms.length > 0 || scene.warActors.length > 0;
    const term =
      scene.near(place, [...scene.violence, ...forces]) ?? scene.violence[0] ?? (foreignHand ? forces[0] : undefined);
    if (term === undefined || (scene.all('crime').length > 0 && scene.strongViolence.length === 0)) continue;
    if (scene.violence.length > 0 || scene.islamicState.length > 0 || scene.warActors.length > 0)
      return verdict('core', 0.9, why('violence-in-theatre', place, term));
  }
  return undefined;
}

export function actorInAction(scene: Scene): Verdict | undefined {
  const [actor] = scene.warActors;
  const term = scene.violence[0] ?? (scene.places.length > 0 ? scene.first('arrest', 'harm') : undefined);
  if (actor === undefined || term === undefined) return undefined;
  // A minister who is appointed, after one who died, is politics.
  if (scene.violence.length === 0 && scene.first('election') !== undefined && scene.armed.length === 0)
    return undefined;
  if (scene.places.length === 0 && scene.demonym === undefined && scene.foreignSite !== undefined) return undefined;
  if (scene.places.length === 0 && scene.picture.foreignPlaces.length > 1 && scene.strongViolence.length === 0)
    return verdict('related', 0.4, why('actor-of-the-war-named-abroad', actor, scene.picture.foreignPlaces[0]));
  return verdict('core', 0.85, why('theatre-actor-in-action', actor, term));
}

function comesAfter(later: Found | undefined, earlier: Found): boolean {
  return later !== undefined && later.passage === earlier.passage && later.sentence > earlier.sentence;
}

const borders = /^(?:-\S{1,10})? (?:border|airspace|coast|soil|territory|side)/;

export function violenceInCountry(scene: Scene): Verdict | undefined {
  const forces = scene.all('force');
  const line = scene.picture.theatreDemonyms.find((found) =>
    borders.test(found.passage.text.slice(found.end, found.end + 12)),
  );
  if (line !== undefined && scene.near(line, scene.strongViolence) !== undefined && scene.towns.length === 0)
    return verdict('core', 0.6, why('violence-in-theatre', line, scene.strongViolence[0]));
  for (const place of scene.countries) {
    const term = scene.near(place, [...scene.violence, ...forces]);
    if (term === undefined) continue;
    // "Missiles hit bases in Iraq. Tehran called it revenge": the town abroad is where it was spoken of.
    const spokenOf = scene.near(place, scene.strongViolence) !== undefined && comesAfter(scene.foreignSite, place);
    if (scene.onlyForeignTown && !spokenOf) continue;
    const quiet = scene.strongViolence.length === 0;
    if (scene.all('crime').length > 0 && quiet && scene.warActors.length === 0)
      return verdict('related', 0.3, why('crime-at-the-border', scene.first('crime'), place));
    if (scene.all('economy').length > 0 && quiet && scene.islamicState.length === 0) continue;
    if (scene.all('election').length > 0 && quiet && forces.length === 0 && scene.islamicState.length === 0) continue;
    return verdict('core', 0.8, why('violence-in-theatre', place, term));
  }
  return undefined;
}

/** A town is taken, entered, lost or handed over: by somebody armed, or with nothing else that accounts for it. */
export function groundChangesHands(scene: Scene): Verdict | undefined {
  const place = scene.towns.find((town) => scene.near(town, scene.all('ground')) !== undefined);
  if (place === undefined || scene.onlyForeignTown) return undefined;
  const ground = scene.near(place, scene.all('ground'));
  const armed =
    scene.violence[0] ??
    scene.first('force') ??
    scene.islamicState[0] ??
    scene.warActors[0] ??
    scene.armed[0] ??
    scene.president;
  if (armed !== undefined && (scene.first('economy', 'crime') === undefined || scene.violence.length > 0))
    return verdict('core', 0.75, why('ground-changes-hands', place, ground, armed));
  if (scene.first('crime', 'election', 'trial', 'protest') !== undefined || otherTopic(scene) !== undefined)
    return undefined;
  // "enters" and "leaves" alone are anybody's; "falls to" and "seizes" are an army's.
  return ground === undefined || comings.test(words(ground))
    ? undefined
    : verdict('core', 0.6, why('ground-changes-hands', place, ground));
}

const comings =
  /^(?:enter|moves? into|moved into|moving into|departs|advance|leave|flee|fled|gains|cut|hand|withdraw|expel|oust|taken over|took over|takes? over|takeover|held by|controlled by)/;

/** A group, an army or a militia of whatever country, named with a town of the theatre and no other matter. */
export function armedBodyInTheatre(scene: Scene): Verdict | undefined {
  const place = scene.towns[0] ?? scene.countries[0];
  const body = scene.armed[0];
  if (place === undefined || body === undefined || scene.onlyForeignTown) return undefined;
  const act = scene.first('harm', 'force', 'arrest', 'aid', 'talks', 'claim', 'attack', 'ground');
  if (act === undefined || scene.first('trial', 'election', 'listing') !== undefined || otherTopic(scene) !== undefined)
    return undefined;
  return verdict('core', 0.65, why('armed-body-in-theatre', place, body, act));
}

export function islamicStateInTheatre(scene: Scene): Verdict | undefined {
  const [is] = scene.islamicState;
  const [place] = scene.places;
  if (is === undefined || place === undefined) return undefined;
  const site = scene.foreignSite;
  const happensThere =
    site !== undefined && scene.near(site, [...scene.violence, ...scene.all('claim', 'trial', 'arrest')]) !== undefined;
  const happensHere = scene.places.some((found) => scene.near(found, scene.violence) !== undefined);
  if (site !== undefined && happensThere && !happensHere && scene.towns.length === 0)
    return verdict('related', 0.45, why('is-elsewhere', is, site));
  const culture = scene.first('culture');
  if (culture !== undefined && scene.strongViolence.length === 0 && scene.first('aid', 'harm', 'chem') === undefined)
    return verdict('related', 0.4, why('after-islamic-state', is, culture));
  return verdict('core', 0.75, why('islamic-state-in-theatre', is, place));
}
