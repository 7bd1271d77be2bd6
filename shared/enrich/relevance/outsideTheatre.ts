import { type Verdict, verdict, why } from './explain.ts';
import { headUnits } from './lookAround.ts';
import type { Scene } from './scene.ts';

export function outsideTheatre(scene: Scene): Verdict | undefined {
  const { picture } = scene;
  if (
    scene.places.length + picture.theatreDemonyms.length + picture.theatreActors.length + scene.islamicState.length >
    0
  )
    return undefined;
  if (picture.theatrePlaces.length > 0)
    return verdict('off', 0.05, why('named-only-in-a-list', picture.theatrePlaces[0]));
  // "Turkish jets strike PKK targets": more often than not in the north of Iraq, and nobody says where.
  const pkk = picture.actors.find(({ id }) => id === 'pkk');
  const struck = scene.first('strike', 'bomb');
  if (pkk !== undefined && struck !== undefined && !picture.foreignPlaces.some(({ precise }) => precise)) {
    const across = acrossTheBorder.test(pkk.passage.text.slice(0, headUnits));
    return across
      ? verdict('core', 0.5, why('pkk-struck-across-the-border', pkk, struck))
      : verdict('related', 0.4, why('pkk-struck-somewhere', pkk, struck));
  }
  return verdict('off', 0, [{ rule: 'names-neither-country-nor-its-actors' }]);
}

const acrossTheBorder = /\b(?:across|over|beyond) the border\b|\bcross-border\b|sınır ötesi|outre-frontière/i;
