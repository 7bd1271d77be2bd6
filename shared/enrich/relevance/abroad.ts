import { type Verdict, verdict, why } from './explain.ts';
import { headUnits } from './lookAround.ts';
import { otherTopic } from './otherMatters.ts';
import { type Scene, words } from './scene.ts';

const asylums = /asylum|asile|asyl|asilo|убежищ|لجوء|sığınma|residence permit|resettle/;

export function refugeesAbroad(scene: Scene): Verdict | undefined {
  const refuge = scene.tells('refuge');
  const { foreignSite, picture } = scene;
  if (refuge === undefined || scene.islamicState.length > 0 || scene.warActors.length > 0 || scene.fires)
    return undefined;
  const asylum = scene.all('refuge').find((found) => asylums.test(words(found)));
  const idle = scene.towns.length + scene.violence.length === 0 && scene.first('aid', 'force') === undefined;
  // "asylum seekers from Syria": who asks for asylum is abroad, wherever that is.
  if (asylum !== undefined && idle && picture.theatreDemonyms.length + scene.countries.length > 0)
    return verdict('related', 0.3, why('refugees-abroad', asylum, scene.countries[0] ?? picture.theatreDemonyms[0]));
  const landed =
    scene.towns.length === 0 && scene.first('force') === undefined ? picture.foreignDemonyms[0] : undefined;
  if (foreignSite === undefined && picture.foreignPlaces.length === 0 && landed === undefined) return undefined;
  if (scene.towns.length > 0 && scene.strongViolence.length > 0) return undefined;
  if (picture.theatreDemonyms.length + scene.places.length === 0) return undefined;
  return verdict('related', 0.35, why('refugees-abroad', refuge, foreignSite ?? picture.foreignPlaces[0] ?? landed));
}

/** Syrians or Iraqis who fight, or are hired to fight, in somebody else's war. */
export function fightersElsewhere(scene: Scene): Verdict | undefined {
  const fight = scene.first('fight') ?? scene.first('cyber');
  if (fight === undefined || scene.demonym === undefined || scene.demonym.sentence !== 0) return undefined;
  return verdict('related', 0.3, why('fighters-elsewhere', fight, scene.demonym));
}

const neighbours = new Set(['TR', 'JO', 'LB', 'IL']);

const overTheLine = [
  /\b(?:across|over) the border\b|\bcross-border\b/i,
  /\bborder (?:with|from) (?:syria|iraq)\b/i,
  /\b(?:fired|launched|came|rockets?|shells?|mortars) from (?:syria|iraq|inside syria|inside iraq)\b/i,
];

/** A rocket out of Syria kills in a town beyond the line: the war's, though it happened next door. */
export function firedAcrossTheBorder(scene: Scene): Verdict | undefined {
  const town = scene.picture.foreignPlaces.find(({ precise, country }) => precise && neighbours.has(country));
  const [theatre] = [...scene.countries, ...scene.towns];
  if (town === undefined || theatre === undefined || !scene.fires || scene.first('harm', 'force') === undefined)
    return undefined;
  const head = town.passage.text.slice(0, headUnits);
  return overTheLine.some((sign) => sign.test(head))
    ? verdict('related', 0.4, why('fired-across-the-border', town, theatre, scene.strongViolence[0]))
    : undefined;
}

const people =
  /^(?:syrians|iraqis|syrer|syrern|iraker|irakern|syriens|irakiens|sirios|iraqu[ií]es|irak[ií]es|سوريين|السوريين|السوريون|سوريون|العراقيين|العراقيون|сири(?:йцы|йцев|йцам)|иракц(?:ы|ев)|suriyeliler|suriyelilere|suriyelilerin|iraklılar)$/;

/** "Germany counts 800,000 Syrians": people of the theatre, and another country. */
export function peopleAbroad(scene: Scene): Verdict | undefined {
  const them = scene.picture.theatreDemonyms.find((found) => people.test(words(found)));
  const land = scene.picture.foreignPlaces[0] ?? scene.picture.foreignDemonyms[0];
  if (them === undefined || land === undefined || otherTopic(scene)?.[0] === 'sport') return undefined;
  return verdict('related', 0.3, why('refugees-abroad', them, land));
}
