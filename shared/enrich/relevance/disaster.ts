import { type Verdict, verdict, why } from './explain.ts';
import { type Scene, words } from './scene.ts';

/**
 * An accident, or what the earth and the weather do. A blast of gas is an accident; "fire" beside an army is what it shoots. An earthquake
 * that opens the entry is one even where rebels hold the ground.
 */
export function disaster(scene: Scene): Verdict | undefined {
  const accidents = scene.all('disaster');
  const armed = scene.violence.length > 0 || scene.first('force') !== undefined;
  // "Flood of refugees", "snow hampers the evacuation of rebels": a word for much, or the weather on the way.
  const moved =
    scene.first('aid') !== undefined || (scene.first('force', 'refuge') !== undefined && scene.armed.length > 0);
  const accident = accidents.find(
    (found) =>
      !(armed && fires.test(words(found))) &&
      !(/^floods?$/i.test(words(found)) && / of /.test(found.passage.text.slice(found.end, found.end + 4))) &&
      !(moved && /^(?:snow|rains|hail|storm)$/.test(words(found))),
  );
  if (accident === undefined || scene.islamicState.length > 0) return undefined;
  const quake = accidents.find((found) => found.sentence === 0 && natural.test(words(found)));
  // "An earthquake strikes": the verb is the earth's.
  const deliberate = scene.strongViolence.filter(
    (found) => !blasts.test(words(found)) && !(quake !== undefined && words(found) === 'strikes'),
  );
  const fired = deliberate.some(({ id }) => id !== 'fight');
  if (deliberate.length > 0 && (quake === undefined || fired)) return undefined;
  if (quake === undefined && scene.warActors.length > 0 && scene.violence.length > 0) return undefined;
  // A boat alone carries anybody.
  const refuge = scene.all('refuge').find((found) => !/^(?:boats?|ferry|ferries|shipwreck)$/.test(words(found)));
  if (refuge !== undefined && quake === undefined)
    return verdict('related', 0.3, why('migrants-off-the-coast', refuge, accident));
  const office = scene.first('election');
  if (office !== undefined && quake === undefined)
    return verdict('related', 0.3, why('politics-without-the-war', office, accident));
  return verdict('off', 0.1, why('disaster-not-war', quake ?? accident, scene.places[0]));
}

const blasts = /^(?:mines?$|explo|blast|detonat|patlama|взрыв|انفجار|ئینفیجار|تەقینەوە|انفجار|teqîn)/;

const natural =
  /^(?:earthquakes?|quakes?|aftershocks?|magnitude|tremors?|floods?|flash floods|flooding|زلزال|هزة|فيضان|سيول|землетрясени|наводнени|deprem|sel|séisme|tremblement|inondation|erdbeben|beben|überschwemmung|terremoto|sismo|inundacion|زلزله|زمین|سیل|erdhej|lehî|بوومەلەرزە|لافاو)/;

const fires = /^(?:fires?|fuego|feuer|incendie)$/;
