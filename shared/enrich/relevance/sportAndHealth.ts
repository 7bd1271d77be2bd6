import { type Verdict, verdict, why } from './explain.ts';
import { armedKinds, type Scene, words } from './scene.ts';

export function healthOrSport(scene: Scene): Verdict | undefined {
  const health = scene.first('covid');
  // Sickness among those whom the fighting drove out is the war's.
  const ofTheWar = scene.first('aid') !== undefined && scene.strongViolence.length > 0 && scene.places.length > 0;
  if (health !== undefined && !scene.fires && !ofTheWar)
    return verdict('off', 0.1, why('public-health-not-war', health));
  const sport = scene.all('sport');
  // "A rocket hit the football stadium": what is fired and whom it kills outweighs where.
  const war = scene.fires && scene.first('harm', 'force', 'fight') !== undefined;
  if (sport.length > 0 && !war && killedByArms(scene)) return undefined;
  if (sport.length > 0 && !war && (sport.length >= 2 || scene.violence.length === 0))
    return verdict('off', 0.05, why('sport', ...sport.slice(0, 2)));
  return undefined;
}

const killings =
  /^(?:kill(?:s|ed|ing)?|shot dead|gunned down|execut\p{L}*|behead\p{L}*|murder(?:s|ed|ing)?|slain|slay\p{L}*|slaughter\p{L}*|massacr\p{L}*|crucif\p{L}*|assassinat\p{L}*|abduct\p{L}*|hang(?:s|ed)|أعدم|أعدمت|يعدم|تعدم|إعدام|قتل|قتلت|قتلوا|يقتل|تقتل|مقتل|اغتيال|убил|убила|убили|казн\p{L}*|убит\p{L}*|öldür\p{L}*|infaz\p{L}*|katle\p{L}*|tu(?:é|ée|és|ées|ent|ant)|exécut\p{L}*|assassin\p{L}*|getötet|töte\p{L}*|ermordet|hinger\p{L}*|asesin\p{L}*|mata\p{L}*)$/u;

const shots = /^(?:shot|shooting|attack|attacks|attacked)$/;

/** Who is remembered by a match, and a game that is called a killing. */
const remembered = /\b(?:dedicate[sd]?|tributes?|memory|honou?r|silence|kill(?:s|ed)? off)\b/i;

/**
 * "IS beheads four footballers", "militants of the Front shot dead a referee": those who play are killed by an armed body of this war. It
 * stands in one sentence with the killing, and nobody is remembered there by a game.
 */
function killedByArms(scene: Scene): boolean {
  const armed = [
    ...scene.islamicState,
    ...scene.warActors.filter(({ id }) => armedKinds.has(scene.enricher.actors.get(id)?.kind ?? '')),
  ];
  return scene
    .all('harm', 'fight', 'attack', 'crime')
    .some(
      (deed) =>
        (killings.test(words(deed)) || shots.test(words(deed))) &&
        !remembered.test(deed.passage.sentences[deed.sentence]?.text ?? '') &&
        armed.some(({ passage, sentence }) => passage === deed.passage && sentence === deed.sentence),
    );
}
