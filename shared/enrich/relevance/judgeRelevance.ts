/**
 * Is this the war in Syria and Iraq? `core`, `related` or `off`, with the rule and the words that decided it.
 *
 * Core: fighting, attacks, armed actors, detention and displacement by the war, aid, foreign forces and war diplomacy, in or about
 * Syria and Iraq. Related: IS or a named affiliate elsewhere, refugees and trials abroad, Syrian or Iraqi politics without the war.
 * Off: everything else, however often it names the two countries. The headline and the first sentences decide; what stands far down
 * is background.
 */
import type { PlaceHit, UnplacedHit } from '../findPlaces.ts';
import type { Enricher } from '../loadEnricher.ts';
import type { Passage } from '../passage.ts';
import { fightersElsewhere, firedAcrossTheBorder, peopleAbroad, refugeesAbroad } from './abroad.ts';
import { aidAndDisplacement, foreignForces, heldInTheatre, theatreForces, warDiplomacy } from './besideTheFighting.ts';
import { arrestAbroad, courtsAbroad, listing, trialOfFighter } from './courts.ts';
import { crimeInTheatre } from './crime.ts';
import { disaster } from './disaster.ts';
import { type Verdict, verdict, why } from './explain.ts';
import {
  actorInAction,
  armedBodyInTheatre,
  groundChangesHands,
  islamicStateInTheatre,
  violenceInCountry,
  violenceInTheatre,
} from './fighting.ts';
import { islamicStateElsewhere } from './islamicStateElsewhere.ts';
import { headUnits, look } from './lookAround.ts';
import { named, townOfTheFronts, withoutALexicon } from './namedAlone.ts';
import { otherMatters } from './otherMatters.ts';
import { outsideTheatre } from './outsideTheatre.ts';
import { bargainForEntry, electionAfterTheWar, politics, warOf2003 } from './politics.ts';
import { protest, uprisingPutDown } from './protest.ts';
import { Scene } from './scene.ts';
import { healthOrSport } from './sportAndHealth.ts';
import { toldInAWork } from './toldInAWork.ts';

/** The rules, in the order in which they are asked; the first that answers decides. Each is told in docs/judgements.md. */
const rules: ((scene: Scene) => Verdict | undefined)[] = [
  bargainForEntry,
  outsideTheatre,
  healthOrSport,
  toldInAWork,
  warOf2003,
  electionAfterTheWar,
  islamicStateElsewhere,
  courtsAbroad,
  trialOfFighter,
  arrestAbroad,
  refugeesAbroad,
  uprisingPutDown,
  protest,
  disaster,
  listing,
  crimeInTheatre,
  violenceInTheatre,
  actorInAction,
  violenceInCountry,
  groundChangesHands,
  armedBodyInTheatre,
  islamicStateInTheatre,
  aidAndDisplacement,
  warDiplomacy,
  foreignForces,
  theatreForces,
  heldInTheatre,
  fightersElsewhere,
  politics,
  firedAcrossTheBorder,
  otherMatters,
  named,
  peopleAbroad,
  withoutALexicon,
  townOfTheFronts,
];

/** `unplaced`: parts of cities that could be put into none. `language`: that of the entry, as detected; words of other languages than it and English are not asked. */
export function judgeRelevance(
  passages: Passage[],
  places: PlaceHit[][],
  enricher: Enricher,
  language: string,
  unplaced: UnplacedHit[] = [],
): Verdict {
  const scene = new Scene(
    look(passages, places, enricher),
    language,
    enricher,
    passages.map(({ text }) => text.slice(0, headUnits)).join('\n'),
  );
  const [quarter] = unplaced;
  // A part of some city of the theatre is shelled, and nobody says of which: "the Khalidiya quarter".
  if (quarter !== undefined && scene.fires && scene.places.length === 0 && scene.picture.foreignPlaces.length === 0)
    return verdict('core', 0.5, [
      { rule: 'quarter-under-fire', text: quarter.name.id },
      ...why('quarter-under-fire', scene.strongViolence[0]),
    ]);
  for (const rule of rules) {
    const answer = rule(scene);
    if (answer !== undefined) return answer;
  }
  return verdict('off', 0.15, why('mentioned-in-passing', scene.places[0] ?? scene.demonym));
}
