import { type Verdict, verdict, why } from './explain.ts';
import { headUnits } from './lookAround.ts';
import { otherTopic } from './otherMatters.ts';
import type { Scene } from './scene.ts';

export function named(scene: Scene): Verdict | undefined {
  const actor = scene.warActors[0] ?? scene.president;
  const crime = scene.first('crime');
  if (actor !== undefined) {
    const act = scene.first('force', 'harm', 'talks', 'aid', 'ground', 'arrest', 'claim');
    const abroad = scene.foreignSite ?? scene.picture.foreignPlaces.find(({ precise }) => precise);
    const held = scene.towns.length > 0 && otherTopic(scene) === undefined && scene.first('election') === undefined;
    if (held && abroad === undefined && crime === undefined && (scene.armed.length > 0 || act !== undefined))
      return verdict('core', 0.55, why('theatre-actor-in-action', actor, scene.towns[0]));
    const watches = /^(?:monitor|rescue)$/.test(scene.enricher.actors.get(actor.id)?.kind ?? '');
    if (watches && scene.first('harm') !== undefined && abroad === undefined)
      return verdict('core', 0.5, why('theatre-actor-in-action', actor, scene.first('harm')));
    if (act !== undefined && abroad === undefined && crime === undefined && scene.armed.length > 0)
      return verdict('core', 0.55, why('theatre-actor-in-action', actor, act));
    return verdict('related', 0.4, why('names-an-actor-of-the-war', actor));
  }
  if (crime !== undefined && scene.places[0] !== undefined)
    return verdict('related', 0.3, why('crime-at-the-border', crime, scene.places[0]));
  const harm = scene.first('harm');
  // The dead of this theatre, when no accident, crime or illness accounts for them.
  for (const place of scene.places)
    if (harm !== undefined && !scene.onlyForeignTown && scene.near(place, [harm]) !== undefined)
      return verdict('core', 0.5, why('the-dead-of-the-theatre', place, harm));
  return undefined;
}

/** Governorates in which little was fought over after 2011, and cities that are in the news for much else. */
const quiet = new Set(
  'sy-damascus-gov sy-latakia-gov sy-tartus-gov iq-baghdad-gov iq-basra-gov iq-maysan-gov iq-dhi-qar-gov iq-muthanna-gov iq-qadisiyah-gov iq-najaf-gov iq-karbala-gov iq-wasit-gov iq-babil-gov iq-sulaymaniyah-gov iq-erbil-gov iq-duhok-gov iq-halabja-gov sy-aleppo sy-homs sy-hama sy-palmyra iq-mosul iq-kirkuk iq-samarra iq-hatra iq-nimrud sy-krak sy-maaloula sy-saidnaya'.split(
    ' ',
  ),
);

const ofTheWar = [
  'strike',
  'bomb',
  'chem',
  'fight',
  'attack',
  'ground',
  'harm',
  'force',
  'aid',
  'talks',
  'arrest',
  'claim',
];

/** What war leaves, in words too plain to count elsewhere. */
const traces =
  /\b(?:buried|bur(?:y|ies) (?:their|his|its|three|two|four|five|the) (?:dead|men|sons?)|graves?|coffins?|widows?|orphans?|ruins|ruined|shattered|destroyed|trench(?:es)?|uniforms?|weapons?|guns?)\b/i;

const madeByTheWar = new Set(['camp', 'airbase', 'crossing']);

/**
 * A town of the fronts, in the first sentence, with nothing that would account for it otherwise. Beside a word of the war, or where the place
 * itself is of its making (a camp, an air base), it is named for the war; a bakery that opens there is not. In other languages than English,
 * of whose words fewer are held, it is kept for a look.
 */
export function townOfTheFronts(scene: Scene): Verdict | undefined {
  if (
    otherTopic(scene) !== undefined ||
    scene.first('crime', 'trial', 'election', 'protest', 'refuge', 'show') !== undefined
  )
    return undefined;
  if (scene.picture.foreignPlaces.some(({ precise }) => precise)) return undefined;
  const town = scene.towns.find(({ id, sentence }) => {
    const place = scene.enricher.places.get(id);
    return sentence === 0 && !quiet.has(id) && !quiet.has(place?.governorateId ?? '') && place?.governorateId !== id;
  });
  if (town === undefined) return undefined;
  const war = scene.first(...ofTheWar);
  const graver = traces.exec(town.passage.text.slice(0, headUnits));
  if (war === undefined && graver !== null)
    return verdict('core', 0.4, [...why('town-of-the-fronts', town), { rule: 'town-of-the-fronts', text: graver[0] }]);
  if (war !== undefined || madeByTheWar.has(scene.enricher.places.get(town.id)?.kind ?? ''))
    return verdict('core', 0.4, why('town-of-the-fronts', town, war));
  return scene.language === 'en' ? undefined : verdict('related', 0.25, why('town-of-the-fronts', town));
}

/** Languages whose words of war, sport, weather and so on stand in data/lexicon.ts. */
const read = new Set('en ar ru tr fr de es fa ku ckb'.split(' '));

/** Nothing is dropped because nobody here reads its language: what names the theatre in another one is kept, to be looked at. */
export function withoutALexicon(scene: Scene): Verdict | undefined {
  const name = scene.towns[0] ?? scene.warActors[0] ?? scene.islamicState[0] ?? scene.countries[0];
  if (read.has(scene.language) || name === undefined) return undefined;
  return verdict('related', 0.3, why('language-without-a-lexicon', name));
}
