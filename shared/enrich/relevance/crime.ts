import { type Verdict, verdict, why } from './explain.ts';
import { type Scene, words } from './scene.ts';

const drugs =
  /^(?:drugs?|captagon|methamphetamine|crystal meth|meth|narcotics|heroin|cocaine|hashish|cannabis|opium|amphetamine|مخدر|المخدر|كبتاغون|الكبتاغون|حشيش|наркотик|метамфетамин|героин|гашиш|каптагон|uyuşturucu|esrar|eroin|metamfetamin|captagon|drogue|stupéfiant|méthamphétamine|héroïne|haschich)/;
const across =
  /\b(?:border|jordan|saudi|lebanon|turkey|frontier|crossing|captagon)|الحدود|الأردن|كبتاغون|границ|каптагон|sınır|frontière/i;

/** Drugs that the police find in a town of the theatre: a crime like others, unless it crosses the line of the war or somebody of it deals in it. */
export function crimeInTheatre(scene: Scene): Verdict | undefined {
  const crime = scene.all('crime').find((found) => drugs.test(words(found)));
  const [place] = scene.places;
  if (crime === undefined || place === undefined || scene.islamicState.length > 0 || scene.warActors.length > 0)
    return undefined;
  if (scene.fires || scene.first('harm', 'chem') !== undefined || scene.armed.length > 0) return undefined;
  if (across.test(crime.passage.text.slice(0, 900))) return undefined;
  return verdict('off', 0.15, why('crime-not-war', crime, place));
}
