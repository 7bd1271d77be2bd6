import { type Verdict, verdict, why } from './explain.ts';
import type { Scene } from './scene.ts';

/** Syria since March 2011: what the state does to those who march is how this war began. In Iraq it is politics. */
export function uprisingPutDown(scene: Scene): Verdict | undefined {
  const march = scene.first('protest');
  const place = scene.places.find(({ id }) => id === 'country-sy' || id.startsWith('sy-'));
  const shots =
    scene.strongViolence[0] ?? (scene.first('force', 'arrest') === undefined ? undefined : scene.first('harm'));
  if (march === undefined || place === undefined || shots === undefined || scene.foreignSite !== undefined)
    return undefined;
  return verdict('core', 0.6, why('uprising-put-down', march, place, shots));
}

export function protest(scene: Scene): Verdict | undefined {
  const protests = scene.first('protest') ?? scene.first('anniversary');
  if (protests === undefined || scene.fires || scene.islamicState.length > 0 || scene.places.length === 0)
    return undefined;
  if (scene.warActors[0]?.sentence === 0 && scene.first('arrest') !== undefined) return undefined;
  const [fight] = scene.strongViolence;
  if (fight !== undefined && fight.sentence < protests.sentence) return undefined;
  if (scene.warActors.length > 0 && scene.strongViolence.length > 0 && scene.picture.foreignDemonyms.length > 0)
    return undefined;
  return verdict('related', 0.35, why('protest-not-war', protests, scene.places[0]));
}
