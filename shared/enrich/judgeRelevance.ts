/**
 * Is this the war in Syria and Iraq? `core`, `related` or `off`, with the rule and the words that decided it.
 *
 * Core: fighting, attacks, armed actors, detention and displacement by the war, aid, foreign forces and war diplomacy, in or about
 * Syria and Iraq. Related: IS or a named affiliate elsewhere, refugees and trials abroad, Syrian or Iraqi politics without the war.
 * Off: everything else, however often it names the two countries. The headline and the first sentences decide; what stands far down
 * is background.
 */
import type { Inferred, Why } from '../model/inferred.ts';
import { jointComma, type Word } from '../text/readWords.ts';
import type { PlaceHit } from './findPlaces.ts';
import type { Enricher } from './loadEnricher.ts';
import type { NameHit } from './nameIndex.ts';
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
/** Terms that are fighting by themselves; the others of the class need a second witness. */
const weakFight = new Set(
  'attack attacks attacked terrorists capture captured convoy militants militant rebels rebel gunmen fighters militia militias open opened assassination battle siege advance'.split(
    ' ',
  ),
);

function isTheatre(placeId: string, country: string): boolean {
  return (
    country === 'SY' ||
    country === 'IQ' ||
    placeId === 'region-euphrates' ||
    placeId === 'region-jazira' ||
    placeId === 'region-golan-never'
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
    const sentenceAt = (start: number) =>
      passage.sentences.findIndex((sentence) => start >= sentence.span[0] && start < sentence.span[1]);
    for (const hit of places[index]!) {
      if (hit.start >= limit) break;
      const place = enricher.places.get(hit.placeId)!;
      const found = { id: hit.placeId, passage, sentence: sentenceAt(hit.start), start: hit.start, end: hit.end };
      const precise = place.precision !== 'country' && place.precision !== 'region';
      if (isTheatre(hit.placeId, place.country)) {
        picture.theatrePlaces.push({
          ...found,
          precise,
          locative: hit.locative,
          listed: isListed(passage.words, hit, places[index]!, enricher),
        });
      } else picture.foreignPlaces.push({ ...found, precise, locative: hit.locative, country: place.country });
    }
    for (const hit of passage.hits) {
      if (hit.start >= limit) break;
      const found = { id: hit.name.id, passage, sentence: sentenceAt(hit.start), start: hit.start, end: hit.end };
      if (hit.name.kind === 'demonym') {
        const country = enricher.places.get(hit.name.id)?.country ?? '';
        (isTheatre(hit.name.id, country) ? picture.theatreDemonyms : picture.foreignDemonyms).push(found);
      } else if (hit.name.kind === 'actor') {
        picture.actors.push(found);
        if (enricher.actors.get(hit.name.id)?.theatre) picture.theatreActors.push(found);
      } else if (hit.name.kind === 'term') {
        const known = picture.terms.get(hit.name.id) ?? [];
        known.push(found);
        picture.terms.set(hit.name.id, known);
      }
    }
  });
  return picture;
}

/** A country named in a row of three or more is a voter in a list, not a subject. */
function isListed(words: Word[], hit: NameHit, places: PlaceHit[], enricher: Enricher): boolean {
  const place = enricher.places.get((hit as PlaceHit).placeId);
  if (place?.precision !== 'country') return false;
  let neighbours = 0;
  for (const other of places) {
    if (other === hit || enricher.places.get(other.placeId)?.precision !== 'country') continue;
    const gap = other.from > hit.to ? other.from - hit.to : hit.from - other.to;
    if (gap <= 6 && gap >= 0 && commaOrAndBetween(words, Math.min(other.to, hit.to), Math.max(other.from, hit.from)))
      neighbours++;
  }
  return neighbours >= 2;
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

export function judgeRelevance(passages: Passage[], places: PlaceHit[][], enricher: Enricher): Inferred['relevance'] {
  const picture = look(passages, places, enricher);
  const has = (topic: string) => picture.terms.get(topic) ?? [];
  const first = (topic: string) => has(topic)[0];
  const label = (value: 'core' | 'related' | 'off', score: number, reasons: Why[]) => ({
    label: value,
    score,
    why: reasons,
  });

  const unlisted = picture.theatrePlaces.filter((place) => !place.listed);
  const precise = unlisted.filter((place) => place.precise);
  const country = unlisted.filter((place) => !place.precise);
  const isHits = picture.actors.filter((actor) => actor.id === 'is' || affiliates.has(actor.id));
  const affiliate = picture.actors.find((actor) => affiliates.has(actor.id));
  const ownActors = picture.theatreActors.filter((actor) => actor.id !== 'is' && actor.id !== 'assad');
  const assad = picture.theatreActors.find((actor) => actor.id === 'assad');
  const anyTheatre = unlisted.length + picture.theatreDemonyms.length + picture.theatreActors.length;
  const foreignTown =
    picture.foreignPlaces.find((place) => place.precise && place.locative) ??
    picture.foreignPlaces.find((place) => place.locative && place.country !== '');
  const text = (found: Found) => found.passage.text.slice(found.start, found.end).toLowerCase();

  if (anyTheatre === 0 && isHits.length === 0) {
    if (picture.theatrePlaces.length > 0)
      return label('off', 0.05, why('named-only-in-a-list', picture.theatrePlaces[0]));
    const pkk = picture.actors.find((actor) => actor.id === 'pkk');
    if (pkk !== undefined && has('trial').length > 0) return label('off', 0.1, why('pkk-outside-iraq-and-syria', pkk));
    return label('off', 0, [{ rule: 'names-neither-country-nor-its-actors' }]);
  }

  const strikes = has('strike');
  const bombs = has('bomb');
  const chem = has('chem');
  const fights = has('fight');
  const strongFights = fights.filter((found) => !weakFight.has(text(found)));
  const forces = has('force');
  const aid = has('aid');
  const talks = has('talks');
  const violence = [...strikes, ...bombs, ...chem, ...fights];
  const strong = [...strikes, ...bombs, ...chem, ...strongFights];
  const offTopic = (['covid', 'sport', 'culture', 'disaster', 'economy'] as const).filter(
    (topic) => has(topic).length > 0,
  );

  // 1. Not about the war, whatever it names: illness, sport, weather.
  const covid = first('covid');
  if (covid !== undefined && strikes.length + bombs.length + chem.length === 0)
    return label('off', 0.1, why('public-health-not-war', covid));
  const sport = has('sport');
  if (sport.length > 0 && (sport.length >= 2 || violence.length === 0) && bombs.length === 0)
    return label('off', 0.05, why('sport', ...sport.slice(0, 2)));

  // 2. IS away from the theatre.
  if (isHits.length > 0) {
    if (affiliate !== undefined && precise.length === 0)
      return label('related', 0.45, why('is-affiliate-elsewhere', affiliate, foreignTown));
    if (unlisted.length === 0 && ownActors.length === 0) {
      if (foreignTown !== undefined) return label('related', 0.4, why('is-elsewhere', isHits[0], foreignTown));
      if (has('claim').length > 0 && picture.theatreDemonyms.length === 0)
        return label('related', 0.4, why('is-claims-without-place', isHits[0], first('claim')));
      if (has('trial').length > 0) return label('related', 0.4, why('is-trial', isHits[0], first('trial')));
      if (picture.foreignDemonyms.length > 0 && picture.theatreDemonyms.length === 0 && strong.length === 0)
        return label('related', 0.4, why('is-elsewhere', isHits[0], picture.foreignDemonyms[0]));
      return label('core', 0.6, why('islamic-state', isHits[0]));
    }
  }

  // 3. Courts, arrests and asylum abroad.
  const trial = first('trial');
  const foreignSeat = foreignTown ?? picture.foreignDemonyms[0] ?? picture.foreignPlaces[0];
  if (trial !== undefined && foreignSeat !== undefined && precise.length === 0) {
    if (
      isHits.length > 0 ||
      ownActors.length > 0 ||
      assad !== undefined ||
      has('refuge').length > 0 ||
      talks.length > 0 ||
      strongFights.length > 0
    )
      return label('related', 0.35, why('trial-abroad', trial, foreignSeat));
    return label('off', 0.15, why('court-abroad-not-the-war', trial, foreignSeat));
  }
  const refuge = first('refuge');
  if (
    refuge !== undefined &&
    (foreignTown !== undefined || picture.foreignPlaces.length > 0) &&
    strikes.length + bombs.length + chem.length === 0 &&
    !(precise.length > 0 && strongFights.length > 0)
  ) {
    if (picture.theatreDemonyms.length + unlisted.length > 0) {
      if (has('trial').length > 0 && has('refuge').length === 1 && isHits.length === 0)
        return label('off', 0.15, why('refugee-as-detail', refuge));
      return label('related', 0.35, why('refugees-abroad', refuge, foreignTown ?? picture.foreignPlaces[0]));
    }
  }

  // 4. Accidents and disasters, where nothing is fired.
  const disaster = first('disaster');
  if (disaster !== undefined && strong.length === 0 && isHits.length === 0) {
    if (ownActors.length === 0 || violence.length === 0) {
      if (refuge !== undefined) return label('related', 0.3, why('migrants-off-the-coast', refuge, disaster));
      return label('off', 0.1, why('disaster-not-war', disaster, unlisted[0]));
    }
  }

  // 5. Violence with a place of the theatre, or between its actors.
  const sameSentence = (a: Found, b: Found) => a.passage === b.passage && a.sentence === b.sentence;
  const near = (found: Found) => violence.concat(forces).find((term) => sameSentence(term, found));
  const protest = first('protest');
  if (protest !== undefined && strikes.length + bombs.length + chem.length === 0 && isHits.length === 0) {
    const started =
      has('protest').length >= 1 &&
      !(picture.foreignDemonyms.length > 0 && strongFights.length > 0 && ownActors.length > 0);
    if (started && unlisted.length > 0) {
      return label('related', 0.35, why('protest-not-war', protest, unlisted[0]));
    }
  }
  if (has('anniversary').length > 0 && strikes.length + chem.length === 0 && unlisted.length > 0)
    return label('related', 0.35, why('anniversary', first('anniversary'), unlisted[0]));

  const foreignTownOnly = foreignTown !== undefined && foreignTown.precise && precise.length === 0;
  for (const place of precise) {
    const term =
      near(place) ??
      violence[0] ??
      (forces.length > 0 && (picture.foreignDemonyms.length > 0 || ownActors.length > 0) ? forces[0] : undefined);
    if (term === undefined) continue;
    if (has('crime').length > 0 && strong.length === 0) continue;
    const enough = strong.length > 0 || isHits.length > 0 || ownActors.length > 0 || fights.length >= 1;
    if (enough) return label('core', 0.9, why('violence-in-theatre', place, term));
  }
  if (ownActors.length > 0 && violence.length > 0 && !(foreignTownOnly && unlisted.length === 0)) {
    const abroad = foreignTown !== undefined && unlisted.length === 0 && picture.theatreDemonyms.length === 0;
    if (!abroad) return label('core', 0.85, why('theatre-actor-in-action', ownActors[0], violence[0]));
  }
  for (const place of country) {
    const term = near(place);
    if (term === undefined || foreignTownOnly) continue;
    if (has('crime').length > 0 && strong.length === 0)
      return label('related', 0.3, why('crime-at-the-border', first('crime'), place));
    if (has('economy').length > 0 && strong.length === 0 && isHits.length === 0) continue;
    if (has('election').length > 0 && strong.length === 0 && forces.length === 0 && isHits.length === 0) continue;
    return label('core', 0.8, why('violence-in-theatre', place, term));
  }
  if (isHits.length > 0 && unlisted.length > 0) {
    if (foreignTownOnly || (foreignTown !== undefined && precise.length === 0 && strong.length === 0))
      return label('related', 0.45, why('is-elsewhere', isHits[0], foreignTown));
    if (has('culture').length > 0 && strong.length === 0)
      return label('related', 0.4, why('after-islamic-state', isHits[0], first('culture')));
    return label('core', 0.75, why('islamic-state-in-theatre', isHits[0], unlisted[0]));
  }

  // 6. War diplomacy, aid and foreign forces.
  const subject = country[0] ?? precise[0];
  if (aid.length > 0 && (unlisted.length > 0 || ownActors.length > 0) && !foreignTownOnly)
    return label('core', 0.7, why('aid-or-displacement', aid[0], subject ?? ownActors[0]));
  if (talks.length > 0 && (unlisted.length > 0 || ownActors.length > 0 || assad !== undefined)) {
    const weakTalk = talks.every((found) =>
      /^(crisis|conflict|intervention|sanctions|negotiations|coalition|санкци|кризис)/.test(text(found)),
    );
    const economy = has('economy').length > 0;
    if (!weakTalk || (!economy && (assad !== undefined || picture.theatreDemonyms.length > 0 || country.length > 0))) {
      if (!(foreignTownOnly && weakTalk) && !(economy && weakTalk))
        return label('core', 0.7, why('war-diplomacy', talks[0], subject ?? assad ?? ownActors[0]));
    }
  }
  if (
    forces.length > 0 &&
    unlisted.length > 0 &&
    picture.foreignDemonyms.length + picture.foreignPlaces.length > 0 &&
    !foreignTownOnly
  )
    return label('core', 0.65, why('foreign-forces', forces[0], unlisted[0]));
  if (picture.theatreDemonyms.length > 0 && strong.length > 0 && unlisted.length === 0 && foreignTown === undefined) {
    const demonym = picture.theatreDemonyms.find((found) => near(found) !== undefined);
    if (demonym !== undefined && forces.length > 0)
      return label('core', 0.65, why('theatre-forces', demonym, strong[0]));
  }

  // 7. Politics without the war.
  if (offTopic.length > 0 && ownActors.length === 0 && isHits.length === 0)
    return label('off', 0.15, why(`${offTopic[0]}-not-war`, first(offTopic[0]!)));
  const politics = first('election') ?? protest;
  if (
    politics !== undefined &&
    (unlisted.length > 0 || picture.theatreDemonyms.length > 0 || picture.theatreActors.length > 0)
  )
    return label(
      'related',
      0.35,
      why('politics-without-the-war', politics, subject ?? picture.theatreDemonyms[0] ?? picture.theatreActors[0]),
    );
  const actor = ownActors[0] ?? assad;
  if (actor !== undefined) return label('related', 0.4, why('names-an-actor-of-the-war', actor));
  const leading = unlisted.find((place) => place.sentence === 0);
  if (leading !== undefined && foreignTown === undefined)
    return label('related', 0.25, why('about-the-country', leading));
  return label('off', 0.15, why('mentioned-in-passing', unlisted[0] ?? picture.theatreDemonyms[0]));
}
