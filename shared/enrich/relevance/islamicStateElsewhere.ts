import { type Verdict, verdict, why } from './explain.ts';
import { type Found, senders } from './lookAround.ts';
import type { Scene } from './scene.ts';

export function islamicStateElsewhere(scene: Scene): Verdict | undefined {
  const [is] = scene.islamicState;
  if (is === undefined) return undefined;
  const { picture } = scene;
  // Where nothing of the theatre is named, any town abroad that is no seat of a government is where it happened.
  const foreignSite =
    scene.foreignSite ??
    picture.foreignPlaces.find(
      (place) => place.precise && (!seats.has(place.id) || scene.near(place, scene.all('harm', 'bomb')) !== undefined),
    );
  // "Islamic State's Egyptian affiliate": whose branch it is says where.
  const branch = picture.foreignDemonyms.find((land) => isBranch(is, land));
  // "in the metro of the Belgian capital": the land's own city.
  const city = picture.foreignDemonyms.find(({ passage, end }) => cities.test(passage.text.slice(end, end + 10)));
  if (city !== undefined && scene.places.length + scene.warActors.length === 0 && scene.demonym === undefined)
    return verdict('related', 0.4, why('is-elsewhere', is, city));
  if (branch !== undefined && scene.places.length === 0)
    return verdict('related', 0.4, why('is-elsewhere', is, branch));
  if (scene.affiliate !== undefined && scene.towns.length === 0)
    return verdict('related', 0.45, why('is-affiliate-elsewhere', scene.affiliate, foreignSite));
  if (scene.places.length > 0 || scene.warActors.length > 0) return undefined;
  if (foreignSite !== undefined) return verdict('related', 0.4, why('is-elsewhere', is, foreignSite));
  const claim = scene.first('claim');
  if (claim !== undefined && scene.demonym === undefined)
    return verdict('related', 0.4, why('is-claims-without-place', is, claim));
  const trial = scene.first('trial') ?? (scene.demonym === undefined ? scene.first('arrest') : undefined);
  if (trial !== undefined) return verdict('related', 0.4, why('is-trial', is, trial));
  const held = scene.first('aid', 'chem');
  if (
    picture.foreignDemonyms.length > 0 &&
    scene.demonym === undefined &&
    scene.strongViolence.length === 0 &&
    held === undefined
  )
    return verdict('related', 0.4, why('is-elsewhere', is, picture.foreignDemonyms[0]));
  const land = picture.foreignPlaces.find(({ country }) => country !== '');
  if (
    land !== undefined &&
    scene.demonym === undefined &&
    !seats.has(land.id) &&
    scene.first('force', 'talks', 'aid') === undefined
  )
    return verdict('related', 0.4, why('is-elsewhere', is, land));
  // An attack in a land that sends no army here: its own soldiers are the dead.
  const far = picture.foreignPlaces.find(({ country }) => !senders.has(country));
  if (far !== undefined && scene.demonym === undefined && scene.first('talks', 'aid') === undefined)
    return verdict('related', 0.4, why('is-elsewhere', is, far));
  return verdict('core', 0.6, why('islamic-state', is));
}

const seats = new Set(
  'us-washington us-new-york ru-moscow fr-paris gb-london tr-ankara ir-tehran be-brussels ch-geneva de-berlin'.split(
    ' ',
  ),
);

const branches = /^ (?:affiliates?|branch|wing|arm|offshoot|cell)\b/;

const cities = /^ (?:capital|city|town|airport|parliament|embassy)/;

function isBranch(is: Found, land: Found): boolean {
  const { text } = land.passage;
  const beside = land.passage === is.passage && land.start >= is.end && land.start - is.end <= 4;
  return beside && branches.test(text.slice(land.end, land.end + 12));
}
