import { type Verdict, verdict, why } from './explain.ts';
import type { Found } from './lookAround.ts';
import { type Scene, words } from './scene.ts';

export function courtsAbroad(scene: Scene): Verdict | undefined {
  const trial = scene.first('trial');
  const named = scene.all('trial').find((found) => found.sentence === 0 && courtsOfOthers.test(words(found)));
  if (trial !== undefined && named === undefined && sitsHere(scene)) return undefined;
  const seat = scene.foreignSite ?? scene.picture.foreignDemonyms[0] ?? scene.picture.foreignPlaces[0] ?? named;
  if (trial === undefined || seat === undefined) return undefined;
  if (scene.towns.length > 0 && named === undefined && !sitsAbroad(scene, trial)) return undefined;
  const war =
    scene.islamicState[0] ??
    scene.warActors[0] ??
    scene.president ??
    scene.first('talks') ??
    (scene.places.length > 0 ? (scene.strongViolence[0] ?? scene.first('aid', 'harm', 'arrest')) : undefined) ??
    // What was done in a town of the theatre, and is tried far from it.
    scene.towns[0] ??
    // A Syrian official, tried for what was done in his prisons; a refugee's crime is no war's.
    (scene.demonym !== undefined && scene.first('refuge') === undefined
      ? (scene.first('force') ?? scene.violence[0] ?? scene.first('aid', 'office'))
      : undefined);
  if (war !== undefined) return verdict('related', 0.35, why('trial-abroad', trial, seat, war));
  const own = scene.first('election');
  if (own !== undefined && scene.demonym?.sentence === 0 && scene.demonym.start < seat.start)
    return verdict('related', 0.3, why('politics-without-the-war', own, scene.demonym));
  return verdict('off', 0.15, why('court-abroad-not-the-war', trial, seat));
}

/** Courts that no town need be named with: no other country's are called so. */
const courtsOfOthers =
  /^(?:higher regional court|regional court|district court|crown court|old bailey|federal court|assize court|high court|court of assizes|cour d'assises|oberlandesgericht|landgericht|audiencia nacional|universal jurisdiction)/;

/** "The Rusafa Criminal Court", "a court in Baghdad", "the Iraqi court": it sits in the theatre. */
function sitsHere(scene: Scene): boolean {
  return (
    scene
      .all('trial')
      .some(
        (court) =>
          /^(?:court|criminal court|courts|tribunal)$/.test(words(court)) &&
          [...scene.picture.theatrePlaces, ...scene.picture.theatreDemonyms].some(
            (place) =>
              place.passage === court.passage &&
              ((court.start >= place.end && court.start - place.end < 12) ||
                (place.start > court.end && place.start - court.end < 5)),
          ),
      ) ||
    scene
      .all('trial')
      .some((court) => ownCourts.test(court.passage.text.slice(Math.max(0, court.start - 20), court.end)))
  );
}

const ownCourts = /\b(?:Rusafa|Karkh|Counter-Terrorism|Nineveh|Anbar)\b/;

/**
 * "A Swedish court sentenced a man for killing prisoners in Idlib": the first sentence opens with the court and its country, and the town
 * is where the crime was.
 */
function sitsAbroad(scene: Scene, trial: Found): boolean {
  const { foreignDemonyms, foreignPlaces, theatreDemonyms } = scene.picture;
  const [town] = scene.towns;
  if (town === undefined || trial.sentence > 0 || scene.fires) return false;
  const before = (found: Found) => found.passage === town.passage && found.sentence === 0 && found.start < town.start;
  const court = scene.all('trial').find((found) => found.passage === town.passage && found.sentence === 0);
  const seat = [...foreignDemonyms, ...foreignPlaces].find((found) => before(found));
  if (court === undefined || seat === undefined || !courts.test(words(court))) return false;
  // "Syrian rebels set up a court in Aleppo" has a court of its own.
  return !theatreDemonyms.some((found) => before(found) && found.start < seat.start);
}

const courts =
  /^(?:court|on trial|goes on trial|go on trial|sentence[sd]?|convicted|prosecutors?|judge|citizenship|life imprisonment|life sentence|indicted|charged|charges|arraigned|extradite|extradited|pleads? guilty|pleaded guilty|found guilty|supreme court|court of appeal|tribunal|acquitted|jailed|appeal court|verdict|محكمة|المحكمة|محاكمة|суд|суда|судья|приговор|приговорил|прокуратур|осужден|mahkeme|yargılan|tribunal|cour|condamn|jugé|procès|parquet|audiencia nacional|conden|juicio|juez|oberlandesgericht|landgericht|gericht|verurteil|urteil|prozess|دادگاه|محکوم)/;

/** "The court in Rostov sentenced a man for fighting in Syria": the country is named behind the court, as where the crime was, and no town. */
export function trialOfFighter(scene: Scene): Verdict | undefined {
  const [country] = scene.countries;
  const [anyTrial] = scene.all('trial');
  // "A Syrian doctor must answer for torture": people of the theatre on trial, and no place of it named.
  if (anyTrial?.sentence === 0 && scene.places.length === 0 && scene.demonym !== undefined && !scene.fires) {
    const deed = scene.first('aid', 'force') ?? scene.violence[0];
    if (deed !== undefined) return verdict('related', 0.35, why('trial-of-a-fighter', anyTrial, scene.demonym, deed));
  }
  const trial = scene
    .all('trial')
    .find((found) => found.sentence === 0 && found.passage === country?.passage && courts.test(words(found)));
  if (trial === undefined || country === undefined || scene.towns.length > 0 || scene.demonym !== undefined)
    return undefined;
  if (scene.fires || country.passage !== trial.passage || country.start - trial.end < 25) return undefined;
  const war = scene.islamicState[0] ?? scene.warActors[0] ?? scene.violence[0] ?? scene.first('aid', 'harm', 'force');
  return war === undefined ? undefined : verdict('related', 0.35, why('trial-of-a-fighter', trial, country, war));
}

/** A suspect taken in another country, before anything of the theatre is named. */
export function arrestAbroad(scene: Scene): Verdict | undefined {
  const arrest = scene.first('arrest');
  const site = scene.picture.foreignPlaces.find((place) => place.precise);
  const tied = scene.islamicState[0] ?? scene.warActors[0];
  if (arrest === undefined || site === undefined || tied === undefined || scene.fires) return undefined;
  const theatre = scene.places[0];
  if (theatre !== undefined && theatre.start < site.start) return undefined;
  if (arrest.sentence !== site.sentence) return undefined;
  return verdict('related', 0.4, why('arrest-abroad', arrest, site, tied));
}

/** A state abroad lists, bans or bargains over a group of this war. */
export function listing(scene: Scene): Verdict | undefined {
  const act = scene.first('listing');
  const group = scene.warActors[0] ?? scene.islamicState[0];
  if (act === undefined || group === undefined || scene.towns.length > 0 || scene.fires) return undefined;
  const abroad = scene.picture.foreignPlaces[0] ?? scene.picture.foreignDemonyms[0];
  return abroad === undefined ? undefined : verdict('related', 0.4, why('listed-abroad', act, group, abroad));
}
