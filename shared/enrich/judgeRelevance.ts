/**
 * Is this the war in Syria and Iraq? `core`, `related` or `off`, with the rule and the words that decided it.
 *
 * Core: fighting, attacks, armed actors, detention and displacement by the war, aid, foreign forces and war diplomacy, in or about
 * Syria and Iraq. Related: IS or a named affiliate elsewhere, refugees and trials abroad, Syrian or Iraqi politics without the war.
 * Off: everything else, however often it names the two countries. The headline and the first sentences decide; what stands far down
 * is background.
 */
import type { Inferred, Why } from '../model/inferred.ts';
import { foldText } from '../text/foldText.ts';
import { jointComma, type Word } from '../text/readWords.ts';
import type { PlaceHit, UnplacedHit } from './findPlaces.ts';
import type { Enricher } from './loadEnricher.ts';
import type { Passage } from './passage.ts';

const headSentences = 3;
const headUnits = 900;

interface Evidence {
  passage: Passage;
  sentence: number;
  start: number;
  end: number;
}

interface Found extends Evidence {
  id: string;
}

interface Picture {
  theatrePlaces: (Found & { precise: boolean; locative: boolean; listed: boolean })[];
  foreignPlaces: (Found & { precise: boolean; locative: boolean; country: string })[];
  theatreDemonyms: Found[];
  foreignDemonyms: Found[];
  actors: Found[];
  theatreActors: Found[];
  terms: Map<string, Found[]>;
}

const affiliates = new Set(['is-khorasan', 'is-west-africa', 'is-sahara', 'is-libya']);
/** Where the war has a post outside the two countries: a base on the line, struck for what it does beyond it. */
const theatreAbroad = new Set(['jo-tower-22']);

function isTheatre(placeId: string, country: string): boolean {
  return (
    country === 'SY' ||
    country === 'IQ' ||
    placeId === 'region-euphrates' ||
    placeId === 'region-jazira' ||
    theatreAbroad.has(placeId)
  );
}

function look(passages: Passage[], places: PlaceHit[][], enricher: Enricher): Picture {
  const picture: Picture = {
    theatrePlaces: [],
    foreignPlaces: [],
    theatreDemonyms: [],
    foreignDemonyms: [],
    actors: [],
    theatreActors: [],
    terms: new Map(),
  };
  passages.forEach((passage, index) => {
    const last = passage.in === 'headline' ? 0 : Math.min(passage.sentences.length - 1, headSentences - 1);
    let limit = passage.sentences[last]?.span[1] ?? 0;
    if (limit > headUnits && last > 0) limit = Math.max(passage.sentences[0]!.span[1], headUnits);
    // Names come in the order of the text: the sentence of one is that of the last, or stands behind it.
    let reached = 0;
    const sentenceAt = (start: number) => {
      if (start < (passage.sentences[reached]?.span[0] ?? 0)) reached = 0;
      while (reached < passage.sentences.length && start >= passage.sentences[reached]!.span[1]) reached++;
      const sentence = passage.sentences[reached];
      return sentence !== undefined && start >= sentence.span[0] ? reached : -1;
    };
    for (const [order, hit] of places[index]!.entries()) {
      if (hit.start >= limit) break;
      const place = enricher.places.get(hit.placeId)!;
      const id = hit.placeId;
      const { start, end, locative } = hit;
      const sentence = sentenceAt(start);
      const precise = place.precision !== 'country' && place.precision !== 'region';
      const found = { id, passage, sentence, start, end, precise, locative };
      if (isTheatre(hit.placeId, place.country)) {
        const listed = isListed(passage.words, order, places[index]!, enricher) || isOrigin(passage.words, hit.from);
        picture.theatrePlaces.push({ ...found, listed });
      } else picture.foreignPlaces.push({ ...found, country: place.country });
    }
    let termUntil = 0;
    for (const hit of passage.hits) {
      if (hit.start >= limit) break;
      const found = { id: hit.name.id, passage, sentence: sentenceAt(hit.start), start: hit.start, end: hit.end };
      if (hit.name.kind === 'demonym') {
        // "Siria" with a capital is the country, and no woman of it.
        if (places[index]!.some((place) => place.start === hit.start && place.end === hit.end)) continue;
        const country = enricher.places.get(hit.name.id)?.country ?? '';
        (isTheatre(hit.name.id, country) ? picture.theatreDemonyms : picture.foreignDemonyms).push(found);
      } else if (hit.name.kind === 'actor') {
        picture.actors.push(found);
        if (enricher.actors.get(hit.name.id)?.theatre) picture.theatreActors.push(found);
      } else if (hit.name.kind === 'term') {
        // "open fire", "artillery fire": what stands inside a longer term is not told apart.
        if (hit.to <= termUntil) continue;
        for (const name of hit.others === undefined ? [hit.name] : [hit.name, ...hit.others]) {
          termUntil = hit.to;
          const known = picture.terms.get(name.id) ?? [];
          known.push({ ...found, id: name.id });
          picture.terms.set(name.id, known);
        }
      }
    }
  });
  return picture;
}

/** A country named in a row of three or more is a voter in a list, not a subject. */
function isListed(words: Word[], order: number, places: PlaceHit[], enricher: Enricher): boolean {
  const hit = places[order]!;
  const place = enricher.places.get(hit.placeId);
  if (place?.precision !== 'country') return false;
  let neighbours = 0;
  // A neighbour stands within six words, and so within six names on either side.
  for (const other of places.slice(Math.max(0, order - 7), order + 8)) {
    if (other === hit || enricher.places.get(other.placeId)?.precision !== 'country') continue;
    const gap = other.from > hit.to ? other.from - hit.to : hit.from - other.to;
    if (gap <= 6 && gap >= 0 && commaOrAndBetween(words, Math.min(other.to, hit.to), Math.max(other.from, hit.from)))
      neighbours++;
  }
  return neighbours >= 2;
}

const origins =
  /^(?:born|native|natives|raised|grew|originally|hails?|né|née|geboren|nacido|nacida|уроженец|уроженка|مواليد|doğumlu)$/;

/** "born in Homs", "a native of Aleppo": where somebody is from, and nothing happens. */
function isOrigin(words: Word[], from: number): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) if (origins.test(words[at]!.folded)) return true;
  // "a Syria-born man"
  return words[from + 1]?.folded === 'born';
}

function commaOrAndBetween(words: Word[], from: number, to: number): boolean {
  for (let at = from; at <= to && at < words.length; at++) {
    if ((words[at]!.joint & jointComma) !== 0 || /^(and|or|و|и|ve|et)$/.test(words[at]!.folded)) return true;
  }
  return false;
}

function why(rule: string, ...evidence: (Found | undefined)[]): Why[] {
  const reasons: Why[] = [];
  for (const found of evidence) {
    if (found === undefined) continue;
    reasons.push({
      rule,
      span: [found.start, found.end],
      ...(found.passage.in && { in: found.passage.in }),
      text: found.passage.text.slice(found.start, found.end),
    });
  }
  return reasons.length > 0 ? reasons : [{ rule }];
}

type Verdict = Inferred['relevance'];

const armedKinds = new Set(['group', 'army', 'militia']);

const none: Found[] = [];

/** What the rules see of an entry's head: computed once, asked by all. */
class Scene {
  readonly picture: Picture;
  readonly language: string;
  readonly enricher: Enricher;
  /** Places of the theatre that are more than a name in a list of countries. */
  readonly places: Picture['theatrePlaces'];
  readonly towns: Picture['theatrePlaces'];
  readonly countries: Picture['theatrePlaces'];
  readonly islamicState: Found[];
  readonly affiliate: Found | undefined;
  /** Actors of this war other than IS and the president of Syria, who is also a head of state like others. */
  readonly warActors: Found[];
  readonly president: Found | undefined;
  readonly violence: Found[];
  /** Violence that is war by its own name: strikes, bombs, chemical weapons, clashes; not "attack" or "militants". */
  readonly strongViolence: Found[];
  /** The foreign place where something happens. */
  readonly foreignSite: Picture['foreignPlaces'][number] | undefined;

  constructor(picture: Picture, language: string, enricher: Enricher) {
    this.picture = picture;
    this.language = language;
    this.enricher = enricher;
    this.places = picture.theatrePlaces.filter((place) => !place.listed);
    this.towns = this.places.filter((place) => place.precise);
    this.countries = this.places.filter((place) => !place.precise);
    this.islamicState = picture.actors.filter((actor) => actor.id === 'is' || affiliates.has(actor.id));
    this.affiliate = picture.actors.find((actor) => affiliates.has(actor.id));
    this.warActors = picture.theatreActors.filter((actor) => actor.id !== 'is' && actor.id !== 'assad');
    this.president = picture.theatreActors.find((actor) => actor.id === 'assad');
    this.strongViolence = this.all('strike', 'bomb', 'chem', 'fight');
    this.violence = [...this.strongViolence, ...this.all('attack')];
    this.foreignSite =
      picture.foreignPlaces.find((place) => place.precise && place.locative) ??
      picture.foreignPlaces.find((place) => place.locative && place.country !== '');
  }

  all(...topics: string[]): Found[] {
    const [only] = topics;
    if (topics.length === 1) return this.picture.terms.get(only!) ?? none;
    return topics.flatMap((topic) => this.picture.terms.get(topic) ?? none);
  }

  first(...topics: string[]): Found | undefined {
    for (const topic of topics) {
      const found = this.picture.terms.get(topic);
      if (found !== undefined) return found[0];
    }
    return undefined;
  }

  /**
   * What tells of a matter other than the war. A common word ("restored", "bank", "boat") tells of it alone only where nobody is armed,
   * hurt or held; else a second word of the matter is asked for.
   */
  tells(topic: string): Found | undefined {
    const found = this.all(topic);
    const plain = found.find((one) => !commonWords.has(words(one)));
    if (plain !== undefined) return plain;
    const [only] = found;
    if (only === undefined || found.some((one) => words(one) !== words(only))) return only;
    return this.violence.length > 0 || this.first('harm', 'force', 'arrest', 'aid') !== undefined ? undefined : only;
  }

  /** Groups, armies and militias of whatever country. */
  get armed(): Found[] {
    return this.picture.actors.filter(
      ({ id }) => id !== 'is' && !affiliates.has(id) && armedKinds.has(this.enricher.actors.get(id)?.kind ?? ''),
    );
  }

  /** Something is fired, dropped or set off. */
  get fires(): boolean {
    return this.all('strike', 'bomb', 'chem').length > 0;
  }

  /** A foreign town is named and no town of the theatre is. */
  get onlyForeignTown(): boolean {
    return this.foreignSite?.precise === true && this.towns.length === 0;
  }

  get demonym(): Found | undefined {
    return this.picture.theatreDemonyms[0];
  }

  /** What of the theatre the entry names, the most telling first. */
  get subject(): Found | undefined {
    return this.countries[0] ?? this.towns[0] ?? this.demonym ?? this.warActors[0] ?? this.president;
  }

  near(place: Found, candidates: Found[]): Found | undefined {
    return candidates.find((found) => found.passage === place.passage && found.sentence === place.sentence);
  }
}

/** Words of sport, art, trade and flight that war is told in as well. */
const commonWords = new Set(
  'restored|restoration|restoration of|temple|book|dish|dishes|kitchen|author|writer|researchers|scientists|architect|drama|thriller|spice|auction|prize|award|pilgrims|bishop|pope|album|gallery|song|songs|artist|artists|fashion|monument|monuments|monumental|tablet|scholarship|trade|bank|banks|energy|electricity|stock|currency|budget|harvest|harvests|wheat|crops|flights|railway|metro|salaries|loan|bond|bonds|exams|internet shutdown|internet outage|power cuts|crude|pipeline|power plant|goals|club|league|penalty|coach|squad|fixture|friendly|medal|medals|boat|boats|relocate|relocated|quota|quotas|newcomers|residency|mediterranean|exiles|diaspora|migration|fire|fires|crash|crashes|crashed|collapse|collapses|collapsed|sank|sinks|sinking|rains|snow|hail'.split(
    '|',
  ),
);

function words(found: Found): string {
  return found.passage.text.slice(found.start, found.end).toLowerCase();
}

function verdict(label: Verdict['label'], score: number, reasons: Why[]): Verdict {
  return { label, score, why: reasons };
}

/** The rules, in the order in which they are asked; the first that answers decides. Each is told in docs/judgements.md. */
const rules: ((scene: Scene) => Verdict | undefined)[] = [
  outsideTheatre,
  healthOrSport,
  toldInAWork,
  islamicStateElsewhere,
  courtsAbroad,
  trialOfFighter,
  arrestAbroad,
  refugeesAbroad,
  uprisingPutDown,
  protest,
  disaster,
  listing,
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
  const scene = new Scene(look(passages, places, enricher), language, enricher);
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

function outsideTheatre(scene: Scene): Verdict | undefined {
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

function healthOrSport(scene: Scene): Verdict | undefined {
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
        killings.test(words(deed)) &&
        !remembered.test(deed.passage.sentences[deed.sentence]?.text ?? '') &&
        armed.some(({ passage, sentence }) => passage === deed.passage && sentence === deed.sentence),
    );
}

const tellings = new Set(
  'about on of depicts depicting tells telling recounts recounting set follows following based portrays portraying chronicles inspired documents documenting called titled shows sur uber recreates sobre sopra عن حول درباره درباره‌ی لهسهر ser о об про hakkinda anlatan konu'.split(
    ' ',
  ),
);

/** A film, a novel, a show about the war: the work opens the sentence, and what it tells of follows. */
function toldInAWork(scene: Scene): Verdict | undefined {
  const work = scene.first('show');
  if (work === undefined || work.sentence !== 0) return undefined;
  const told = [
    ...scene.violence,
    ...scene.islamicState,
    ...scene.warActors,
    ...scene.all('aid', 'talks', 'harm', 'force'),
  ];
  const inside = told.filter((found) => found.passage === work.passage && found.sentence === 0);
  // Turkish and others put the work last: "Humus kuşatmasını anlatan film".
  if (inside.length > 0 && inside.every((found) => found.end < work.start) && !scene.fires) {
    const last = inside.reduce((one, other) => (one.end > other.end ? one : other));
    if (/anlat|konu|üzerine/.test(work.passage.text.slice(last.end, work.start)))
      return verdict('off', 0.15, why('told-in-a-work', work, last));
  }
  if (inside.some((found) => found.start < work.start)) return undefined;
  const [first] = inside.sort((one, other) => one.start - other.start);
  if (first === undefined) return undefined;
  const between = foldText(work.passage.text.slice(work.end, first.start)).split(/[^\p{L}]+/u);
  return between.some((word) => tellings.has(word))
    ? verdict('off', 0.15, why('told-in-a-work', work, first))
    : undefined;
}

const seats = new Set(
  'us-washington us-new-york ru-moscow fr-paris gb-london tr-ankara ir-tehran be-brussels ch-geneva de-berlin'.split(
    ' ',
  ),
);

/** Whose armies fight in Syria and Iraq: such a country named alone need not be where it happened. */
const senders = new Set('US GB FR DE RU IR TR IL JO SA AE CA AU NL BE DK LB QA BH'.split(' '));
const branches = /^ (?:affiliates?|branch|wing|arm|offshoot|cell)\b/;

function isBranch(is: Found, land: Found): boolean {
  const { text } = land.passage;
  const beside = land.passage === is.passage && land.start >= is.end && land.start - is.end <= 4;
  return beside && branches.test(text.slice(land.end, land.end + 12));
}

function islamicStateElsewhere(scene: Scene): Verdict | undefined {
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

function courtsAbroad(scene: Scene): Verdict | undefined {
  const trial = scene.first('trial');
  const seat = scene.foreignSite ?? scene.picture.foreignDemonyms[0] ?? scene.picture.foreignPlaces[0];
  if (trial === undefined || seat === undefined) return undefined;
  if (scene.towns.length > 0 && !sitsAbroad(scene, trial)) return undefined;
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
      ? (scene.first('force') ?? scene.violence[0] ?? scene.first('aid'))
      : undefined);
  if (war !== undefined) return verdict('related', 0.35, why('trial-abroad', trial, seat, war));
  const own = scene.first('election');
  if (own !== undefined && scene.demonym?.sentence === 0 && scene.demonym.start < seat.start)
    return verdict('related', 0.3, why('politics-without-the-war', own, scene.demonym));
  return verdict('off', 0.15, why('court-abroad-not-the-war', trial, seat));
}

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
function trialOfFighter(scene: Scene): Verdict | undefined {
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
function arrestAbroad(scene: Scene): Verdict | undefined {
  const arrest = scene.first('arrest');
  const site = scene.picture.foreignPlaces.find((place) => place.precise);
  const tied = scene.islamicState[0] ?? scene.warActors[0];
  if (arrest === undefined || site === undefined || tied === undefined || scene.fires) return undefined;
  const theatre = scene.places[0];
  if (theatre !== undefined && theatre.start < site.start) return undefined;
  if (arrest.sentence !== site.sentence) return undefined;
  return verdict('related', 0.4, why('arrest-abroad', arrest, site, tied));
}

function refugeesAbroad(scene: Scene): Verdict | undefined {
  const refuge = scene.tells('refuge');
  const { foreignSite, picture } = scene;
  if (refuge === undefined || scene.islamicState.length > 0 || scene.warActors.length > 0 || scene.fires)
    return undefined;
  if (foreignSite === undefined && picture.foreignPlaces.length === 0) return undefined;
  if (scene.towns.length > 0 && scene.strongViolence.length > 0) return undefined;
  if (picture.theatreDemonyms.length + scene.places.length === 0) return undefined;
  return verdict('related', 0.35, why('refugees-abroad', refuge, foreignSite ?? picture.foreignPlaces[0]));
}

/** Syria since March 2011: what the state does to those who march is how this war began. In Iraq it is politics. */
function uprisingPutDown(scene: Scene): Verdict | undefined {
  const march = scene.first('protest');
  const place = scene.places.find(({ id }) => id === 'country-sy' || id.startsWith('sy-'));
  const shots =
    scene.strongViolence[0] ?? (scene.first('force', 'arrest') === undefined ? undefined : scene.first('harm'));
  if (march === undefined || place === undefined || shots === undefined || scene.foreignSite !== undefined)
    return undefined;
  return verdict('core', 0.6, why('uprising-put-down', march, place, shots));
}

function protest(scene: Scene): Verdict | undefined {
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

const blasts = /^(?:mines?$|explo|blast|detonat|patlama|взрыв|انفجار|ئینفیجار|تەقینەوە|انفجار|teqîn)/;
const natural =
  /^(?:earthquakes?|quakes?|aftershocks?|magnitude|tremors?|floods?|flash floods|flooding|زلزال|هزة|فيضان|سيول|землетрясени|наводнени|deprem|sel|séisme|tremblement|inondation|erdbeben|beben|überschwemmung|terremoto|sismo|inundacion|زلزله|زمین|سیل|erdhej|lehî|بوومەلەرزە|لافاو)/;
const fires = /^(?:fires?|fuego|feuer|incendie)$/;

/**
 * An accident, or what the earth and the weather do. A blast of gas is an accident; "fire" beside an army is what it shoots. An earthquake
 * that opens the entry is one even where rebels hold the ground.
 */
function disaster(scene: Scene): Verdict | undefined {
  const accidents = scene.all('disaster');
  const armed = scene.violence.length > 0 || scene.first('force') !== undefined;
  const accident = accidents.find((found) => !(armed && fires.test(words(found))));
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

/** A state abroad lists, bans or bargains over a group of this war. */
function listing(scene: Scene): Verdict | undefined {
  const act = scene.first('listing');
  const group = scene.warActors[0] ?? scene.islamicState[0];
  if (act === undefined || group === undefined || scene.towns.length > 0 || scene.fires) return undefined;
  const abroad = scene.picture.foreignPlaces[0] ?? scene.picture.foreignDemonyms[0];
  return abroad === undefined ? undefined : verdict('related', 0.4, why('listed-abroad', act, group, abroad));
}

function violenceInTheatre(scene: Scene): Verdict | undefined {
  const forces = scene.all('force');
  // "Surrenders a mosaic", "a battle of chefs": weak words beside another matter, with nobody armed or hurt.
  const other = otherTopic(scene);
  const idle = scene.strongViolence.length === 0 && scene.first('harm', 'force') === undefined;
  if (other !== undefined && idle && scene.armed.length + scene.islamicState.length === 0) return undefined;
  for (const place of scene.towns) {
    const foreignHand = scene.picture.foreignDemonyms.length > 0 || scene.warActors.length > 0;
    const term =
      scene.near(place, [...scene.violence, ...forces]) ?? scene.violence[0] ?? (foreignHand ? forces[0] : undefined);
    if (term === undefined || (scene.all('crime').length > 0 && scene.strongViolence.length === 0)) continue;
    if (scene.violence.length > 0 || scene.islamicState.length > 0 || scene.warActors.length > 0)
      return verdict('core', 0.9, why('violence-in-theatre', place, term));
  }
  return undefined;
}

function actorInAction(scene: Scene): Verdict | undefined {
  const [actor] = scene.warActors;
  const term = scene.violence[0] ?? (scene.places.length > 0 ? scene.first('arrest', 'harm') : undefined);
  if (actor === undefined || term === undefined) return undefined;
  // A minister who is appointed, after one who died, is politics.
  if (scene.violence.length === 0 && scene.first('election') !== undefined && scene.armed.length === 0)
    return undefined;
  if (scene.places.length === 0 && scene.demonym === undefined && scene.foreignSite !== undefined) return undefined;
  if (scene.places.length === 0 && scene.picture.foreignPlaces.length > 1 && scene.strongViolence.length === 0)
    return verdict('related', 0.4, why('actor-of-the-war-named-abroad', actor, scene.picture.foreignPlaces[0]));
  return verdict('core', 0.85, why('theatre-actor-in-action', actor, term));
}

function comesAfter(later: Found | undefined, earlier: Found): boolean {
  return later !== undefined && later.passage === earlier.passage && later.sentence > earlier.sentence;
}

const borders = /^(?:-\S{1,10})? (?:border|airspace|coast|soil|territory|side)/;

function violenceInCountry(scene: Scene): Verdict | undefined {
  const forces = scene.all('force');
  const line = scene.picture.theatreDemonyms.find((found) =>
    borders.test(found.passage.text.slice(found.end, found.end + 12)),
  );
  if (line !== undefined && scene.near(line, scene.strongViolence) !== undefined && scene.towns.length === 0)
    return verdict('core', 0.6, why('violence-in-theatre', line, scene.strongViolence[0]));
  for (const place of scene.countries) {
    const term = scene.near(place, [...scene.violence, ...forces]);
    if (term === undefined) continue;
    // "Missiles hit bases in Iraq. Tehran called it revenge": the town abroad is where it was spoken of.
    const spokenOf = scene.near(place, scene.strongViolence) !== undefined && comesAfter(scene.foreignSite, place);
    if (scene.onlyForeignTown && !spokenOf) continue;
    const quiet = scene.strongViolence.length === 0;
    if (scene.all('crime').length > 0 && quiet && scene.warActors.length === 0)
      return verdict('related', 0.3, why('crime-at-the-border', scene.first('crime'), place));
    if (scene.all('economy').length > 0 && quiet && scene.islamicState.length === 0) continue;
    if (scene.all('election').length > 0 && quiet && forces.length === 0 && scene.islamicState.length === 0) continue;
    return verdict('core', 0.8, why('violence-in-theatre', place, term));
  }
  return undefined;
}

/** A town is taken, entered, lost or handed over: by somebody armed, or with nothing else that accounts for it. */
function groundChangesHands(scene: Scene): Verdict | undefined {
  const place = scene.towns.find((town) => scene.near(town, scene.all('ground')) !== undefined);
  if (place === undefined || scene.onlyForeignTown) return undefined;
  const ground = scene.near(place, scene.all('ground'));
  const armed =
    scene.violence[0] ??
    scene.first('force') ??
    scene.islamicState[0] ??
    scene.warActors[0] ??
    scene.armed[0] ??
    scene.president;
  if (armed !== undefined && (scene.first('economy', 'crime') === undefined || scene.violence.length > 0))
    return verdict('core', 0.75, why('ground-changes-hands', place, ground, armed));
  if (scene.first('crime', 'election', 'trial', 'protest') !== undefined || otherTopic(scene) !== undefined)
    return undefined;
  // "enters" and "leaves" alone are anybody's; "falls to" and "seizes" are an army's.
  return ground === undefined || comings.test(words(ground))
    ? undefined
    : verdict('core', 0.6, why('ground-changes-hands', place, ground));
}

const comings =
  /^(?:enter|moves? into|moved into|moving into|departs|advance|leave|flee|fled|gains|cut|hand|withdraw|expel|oust|taken over|took over|takes? over|takeover|held by|controlled by)/;

/** A group, an army or a militia of whatever country, named with a town of the theatre and no other matter. */
function armedBodyInTheatre(scene: Scene): Verdict | undefined {
  const place = scene.towns[0] ?? scene.countries[0];
  const body = scene.armed[0];
  if (place === undefined || body === undefined || scene.onlyForeignTown) return undefined;
  const act = scene.first('harm', 'force', 'arrest', 'aid', 'talks', 'claim', 'attack', 'ground');
  if (act === undefined || scene.first('trial', 'election', 'listing') !== undefined || otherTopic(scene) !== undefined)
    return undefined;
  return verdict('core', 0.65, why('armed-body-in-theatre', place, body, act));
}

function islamicStateInTheatre(scene: Scene): Verdict | undefined {
  const [is] = scene.islamicState;
  const [place] = scene.places;
  if (is === undefined || place === undefined) return undefined;
  const site = scene.foreignSite;
  const happensThere =
    site !== undefined && scene.near(site, [...scene.violence, ...scene.all('claim', 'trial', 'arrest')]) !== undefined;
  const happensHere = scene.places.some((found) => scene.near(found, scene.violence) !== undefined);
  if (site !== undefined && happensThere && !happensHere && scene.towns.length === 0)
    return verdict('related', 0.45, why('is-elsewhere', is, site));
  const culture = scene.first('culture');
  if (culture !== undefined && scene.strongViolence.length === 0)
    return verdict('related', 0.4, why('after-islamic-state', is, culture));
  return verdict('core', 0.75, why('islamic-state-in-theatre', is, place));
}

const prisons = /^(?:prisons?|prisoners|detainees|medics|observers|kidnap|torture)/;

function aidAndDisplacement(scene: Scene): Verdict | undefined {
  const aid = scene.first('aid');
  if (aid === undefined || scene.onlyForeignTown) return undefined;
  // A decree that frees prisoners is politics; so is a minister's visit to a prison.
  if (scene.first('election') !== undefined && scene.all('aid').every((found) => prisons.test(words(found))))
    return undefined;
  const { foreignPlaces } = scene.picture;
  const theatre = scene.places[0] ?? scene.warActors[0] ?? (foreignPlaces.length === 0 ? scene.demonym : undefined);
  return theatre === undefined ? undefined : verdict('core', 0.7, why('aid-or-displacement', aid, theatre));
}

const weakTalk =
  /^(crisis|conflict|intervention|sanctions|negotiations|coalition|санкци|кризис|krizi|crise|conflit|sanctions)/;

const crises = /^(?:crisis|الأزمة|أزمة|кризис|krizi|crise|krise|بحران|krîz|قەیران)/;

const bargains =
  /^(?:negotiations|переговор|مفاوضات|محادثات|مباحثات|müzakere|görüşme|négociations|verhandlungen|negociaciones|مذاکر)/;

function warDiplomacy(scene: Scene): Verdict | undefined {
  const talks = scene.all('talks');
  const theatre = scene.places[0] ?? scene.president ?? scene.warActors[0] ?? scene.demonym;
  if (talks.length === 0 || theatre === undefined) return undefined;
  const weak = talks.every((found) => weakTalk.test(words(found)) || /sanctions/.test(words(found)));
  // Sanctions laid on the country are told of in the first sentence; in a deal on gas they come further down.
  const laid = talks.find(
    (found) => found.sentence === 0 && /^(?:sanctions|lifts? s|eases? s|imposes s|new s)/.test(words(found)),
  );
  const economic = scene.all('economy').length > 0 && !(laid !== undefined && theatre.sentence === 0);
  if (weak && (economic || scene.onlyForeignTown)) return undefined;
  // "The crisis over the new government": a parliament's, when nobody is armed.
  const ofParliament = scene.first('election') !== undefined && scene.violence.length === 0;
  if (ofParliament && talks.every((found) => crises.test(words(found)))) return undefined;
  const atHome = scene.picture.foreignPlaces.length + scene.picture.foreignDemonyms.length + scene.armed.length === 0;
  const idle = scene.first('force', 'harm') === undefined;
  if (ofParliament && atHome && idle && talks.every((found) => bargains.test(words(found)))) return undefined;
  return verdict('core', 0.7, why('war-diplomacy', talks[0], theatre));
}

function foreignForces(scene: Scene): Verdict | undefined {
  const force = scene.first('force');
  const [place] = scene.places;
  if (force === undefined || place === undefined || scene.onlyForeignTown) return undefined;
  // A soldier's novel, a film about the front.
  if (scene.first('culture') !== undefined && scene.violence.length === 0) return undefined;
  const foreign = scene.picture.foreignDemonyms[0] ?? scene.picture.foreignPlaces[0];
  return foreign === undefined ? undefined : verdict('core', 0.65, why('foreign-forces', force, place));
}

function theatreForces(scene: Scene): Verdict | undefined {
  const force = scene.first('force');
  if (force === undefined || scene.foreignSite !== undefined) return undefined;
  const term = scene.violence[0] ?? scene.all('force')[1] ?? scene.first('harm') ?? scene.towns[0];
  if (term !== undefined && scene.demonym !== undefined)
    return verdict('core', 0.65, why('theatre-forces', scene.demonym, term));
  const [town] = scene.towns;
  if (town === undefined || scene.near(town, [force]) === undefined || otherTopic(scene) !== undefined)
    return undefined;
  if (scene.first('crime', 'election', 'trial', 'protest') !== undefined) return undefined;
  return verdict('core', 0.6, why('forces-in-a-town', town, force));
}

/** Security forces take people in a town of the theatre: detention by the war, unless a court, a crime or an office accounts for it. */
function heldInTheatre(scene: Scene): Verdict | undefined {
  const arrest = scene.first('arrest');
  const force = scene.first('force');
  const [town] = scene.towns;
  if (arrest === undefined || force === undefined || town === undefined || scene.foreignSite !== undefined)
    return undefined;
  if (scene.all('crime', 'election', 'trial').length > 0 || otherTopic(scene) !== undefined) return undefined;
  return verdict('core', 0.6, why('held-in-theatre', arrest, town));
}

/** Syrians or Iraqis who fight, or are hired to fight, in somebody else's war. */
function fightersElsewhere(scene: Scene): Verdict | undefined {
  const fight = scene.first('fight') ?? scene.first('cyber');
  if (fight === undefined || scene.demonym === undefined || scene.demonym.sentence !== 0) return undefined;
  return verdict('related', 0.3, why('fighters-elsewhere', fight, scene.demonym));
}

function politics(scene: Scene): Verdict | undefined {
  const office = scene.first('election') ?? scene.first('protest');
  if (office === undefined) return officeOfTheTheatre(scene);
  const other = otherTopic(scene);
  if (other !== undefined && scene.demonym === undefined && scene.warActors.length === 0) return undefined;
  if (scene.subject === undefined) return undefined;
  return verdict('related', 0.35, why('politics-without-the-war', office, scene.subject));
}

const officeUnits = 14;

/** "Syria's president", "the Iraqi foreign ministry": the office stands right beside the country or its people. */
function officeOfTheTheatre(scene: Scene): Verdict | undefined {
  if (otherTopic(scene) !== undefined) return undefined;
  for (const owner of [...scene.countries, ...scene.picture.theatreDemonyms])
    for (const office of scene.all('office')) {
      const beside = office.passage === owner.passage && office.sentence === owner.sentence;
      const gap = office.start >= owner.end ? office.start - owner.end : owner.start - office.end;
      if (beside && gap >= 0 && gap <= officeUnits)
        return verdict('related', 0.3, why('politics-without-the-war', office, owner));
    }
  return undefined;
}

const neighbours = new Set(['TR', 'JO', 'LB', 'IL']);
const overTheLine = [
  /\b(?:across|over) the border\b|\bcross-border\b/i,
  /\bborder (?:with|from) (?:syria|iraq)\b/i,
  /\b(?:fired|launched|came|rockets?|shells?|mortars) from (?:syria|iraq|inside syria|inside iraq)\b/i,
];

/** A rocket out of Syria kills in a town beyond the line: the war's, though it happened next door. */
function firedAcrossTheBorder(scene: Scene): Verdict | undefined {
  const town = scene.picture.foreignPlaces.find(({ precise, country }) => precise && neighbours.has(country));
  const [theatre] = [...scene.countries, ...scene.towns];
  if (town === undefined || theatre === undefined || !scene.fires || scene.first('harm', 'force') === undefined)
    return undefined;
  const head = town.passage.text.slice(0, headUnits);
  return overTheLine.some((sign) => sign.test(head))
    ? verdict('related', 0.4, why('fired-across-the-border', town, theatre, scene.strongViolence[0]))
    : undefined;
}

function otherTopic(scene: Scene): [string, Found] | undefined {
  for (const topic of ['covid', 'sport', 'culture', 'disaster', 'economy']) {
    const found = scene.tells(topic);
    if (found !== undefined) return [topic, found];
  }
  return undefined;
}

function otherMatters(scene: Scene): Verdict | undefined {
  const other = otherTopic(scene);
  if (other === undefined || scene.islamicState.length > 0) return undefined;
  // A government that raises its oil output, a minister at a fair: offices, and nobody who fights.
  if (scene.warActors.length > 0 && (scene.armed.length > 0 || scene.violence.length > 0)) return undefined;
  return verdict('off', 0.15, why(`${other[0]}-not-war`, other[1]));
}

function named(scene: Scene): Verdict | undefined {
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
function townOfTheFronts(scene: Scene): Verdict | undefined {
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

const people =
  /^(?:syrians|iraqis|syrer|syrern|iraker|irakern|syriens|irakiens|sirios|iraqu[ií]es|irak[ií]es|سوريين|السوريين|السوريون|سوريون|العراقيين|العراقيون|сири(?:йцы|йцев|йцам)|иракц(?:ы|ев)|suriyeliler|suriyelilere|suriyelilerin|iraklılar)$/;

/** "Germany counts 800,000 Syrians": people of the theatre, and another country. */
function peopleAbroad(scene: Scene): Verdict | undefined {
  const them = scene.picture.theatreDemonyms.find((found) => people.test(words(found)));
  const [land] = scene.picture.foreignPlaces;
  if (them === undefined || land === undefined || otherTopic(scene)?.[0] === 'sport') return undefined;
  return verdict('related', 0.3, why('refugees-abroad', them, land));
}

/** Languages whose words of war, sport, weather and so on stand in data/lexicon.ts. */
const read = new Set('en ar ru tr fr de es fa ku ckb'.split(' '));

/** Nothing is dropped because nobody here reads its language: what names the theatre in another one is kept, to be looked at. */
function withoutALexicon(scene: Scene): Verdict | undefined {
  const name = scene.towns[0] ?? scene.warActors[0] ?? scene.islamicState[0] ?? scene.countries[0];
  if (read.has(scene.language) || name === undefined) return undefined;
  return verdict('related', 0.3, why('language-without-a-lexicon', name));
}
