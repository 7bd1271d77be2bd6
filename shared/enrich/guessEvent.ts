import type { EventGuess, Why } from '../model/inferred.ts';
import { isPlaceSpeaking } from '../text/isPlaceSpeaking.ts';
import {
  jointColon,
  jointComma,
  jointDash,
  jointHyphen,
  jointLine,
  jointParenthesis,
  jointQuote,
  jointTight,
  type Word,
} from '../text/readWords.ts';
import type { CasualtyHit } from './casualties/makeCasualty.ts';
import { eventDeeds } from './data/deedWords.ts';
import type { PlaceHit } from './findPlaces.ts';
import type { Enricher } from './loadEnricher.ts';
import type { Passage } from './passage.ts';
import type { DateHit } from './readDates.ts';

/** Kinds in the order in which they are believed: the first whose words stand in the headline or the first sentences. */
const kinds: { type: NonNullable<EventGuess['type']>; words: RegExp }[] = [
  {
    type: 'chemical-attack',
    words:
      /chemical|chlorine|sarin|nerve (?:gas|agent)|toxic (?:gas|substance)|poison(?:ous)? gas|\bgas attack|\bus(?:e|ed|ing) (?:of )?gas|كيماوي|كيميائي|كلور|химическ|хлор|зарин|مواد سامة|غازات سامة|kimyasal|klor gazı|chimique|chlore/i,
  },
  {
    type: 'drone-strike',
    words:
      /drone (?:strike|attack)s?|combat drones?|(?:killed|hit|struck|killing .{0,40}) by (?:an? )?(?:armed |American |US )?drone|(?:strike|attack) by an? (?:unmanned|drone)|unmanned aircraft|طائرة مسيرة|беспилотник|SİHA|İHA (?:ile|saldır)|frappe de drone/i,
  },
  {
    type: 'air-strike',
    words:
      /air[ -]?(?:strike|raid)|\b(?:precision|coalition|military|Russian|Israeli|Turkish) strikes?\b|\bstrikes? (?:puts?|that|kills?|killed|destroys?|destroyed|engaged)\b|aircraft (?:destroyed|bombed|struck|hit)|conducted .{0,12}\bstrikes?\b|warplane|\b(?:helicopters?|planes|jets|drones?) drop|dropp(?:ed|ing) (?:\w+ )?(?:bombs|barrels)|barrels? (?:bomb|on\b)|bombing raid|air campaign|aerial|jets? (?:bomb|struck|hit)|غار(?:ة|ات)|طائرات حربية|برميل|براميل|طيران|سلاح الجو|авиаудар|авианал|авиаци[яию] .{0,30}(?:уничтож|нан[её]с)|самол[её]ты? .{0,60}(?:уничтож|нан[её]с|нанести удар|вылетов)|бомбардир|hava saldır|savaş uçak|bombard(?:ıman|ement)|frappes? aérien|raids? aérien|\b(?:une|la|des|après une) frappes?\b|\braids? sur\b|varil bomba/i,
  },
  {
    type: 'bombing',
    words:
      /\bbombs?\b|bombing|bomber|landmines?\b|\bmines? (?:blast|exploded|went off|killed)|\bexplosives\b|suicide attack|\bIEDs?\b|explosive device|bomb attack|\bblast\b|explosion|تفجير|مفخخ|عبوة ناسفة|انتحاري|انفجار|взрыв|теракт|смертник|bomba(?!rd)|patlama|attentat|voiture piégée|kamikaze/i,
  },
  {
    type: 'shelling',
    words:
      /shell(?:ing|ed|s)?\b|bombard(?:ed|ing|ment)|mortar|artillery|rocket|missile|howitzer|قصف|قذائف|صاروخ|صواريخ|مدفعية|обстрел|ракет|миномет|артилл|topçu|roket|füze|havan|obus|roquette|tirs d'artillerie|missile/i,
  },
  { type: 'assassination', words: /assassinat|اغتيال|убийств[оа] (?:командир|чиновник)|suikast/i },
  { type: 'hostage', words: /hostage|kidnap|abduct|رهائن|رهينة|خطف|заложник|похит|rehine|kaçırıl|otage|enlev/i },
  {
    type: 'execution',
    words: /execut(?:e|es|ed|ion)|put to death|behead|\bhang(?:s|ed)\b|إعدام|казн|infaz|idam|décapit|exécut/i,
  },
  {
    type: 'diplomacy',
    words: /\btalks\b|pourparlers|переговор|консультаци|محادثات|مفاوضات|müzakere/i,
  },
  {
    type: 'truce',
    words:
      /cease-?fire|truce|cessation of hostilities|de-?escalation|هدنة|وقف إطلاق النار|перемири|прекращени[еия] огня|ateşkes|trêve|cessez-le-feu/i,
  },
  {
    type: 'displacement',
    words:
      /displac|buses? (?:leave|left|took|take|carr)|(?:fighters|rebels) (?:leave|left) \S+ (?:\S+ )?(?:for|to)\b|flee|fled|exodus|refugee|نزوح|نازح|تهجير|إخراج \d+|беженц|перемещенн|yerinden|mülteci|göç|déplacés|réfugiés|fuient/i,
  },
  {
    type: 'aid',
    words:
      /humanitarian|(?:aid|relief|food) (?:convoy|truck|lorr|suppl)|convoy (?:of \d+ |for |waits|reaches|is (?:held|in))|food and (?:blankets|medicine)|evacuat|\baid\b|مساعدات|إجلاء|قافلة|гуманитар|эвакуац|insani yardım|tahliye|aide humanitaire|évacu/i,
  },
  {
    type: 'detention',
    words:
      /\barrests?\b|\barrested\b|\bdetain(?:s|ed|ing)?\b|(?:demand|seek|call for) .{0,20}release|اعتقل|تعتقل|يعتقل|اعتقال|задержал|арестова|gözaltına|tutukla|\barrête|\barrêté/i,
  },
  {
    type: 'advance',
    words:
      /\b(?:break|broke|push|pushed)(?:s|es)? into\b|\b(?:troops|fighters|forces|army|militia|soldiers) (?:had |have |has )?(?:entered|take|took|taken|clear|cleared)\b|\b(?:has|have|had) taken (?:the (?:town|village|city|district)|\p{Lu})|\bcleared of\b|finished clearing|взят(?:ии|ие|ия|ь) |взяли |вошли |دخلت القوات|\baldı\b.{0,3}$|overr[au]n|recaptur|retak|captur|seiz|liberat|advance|control of|withdraw|سيطر|تحرير|تقدم|освобо|захват|взял[аи]? под контроль|ele geçir|kurtar|kontrol|repris|s'empar|libér/iu,
  },
  {
    type: 'clash',
    words:
      /clash|fighting|battle|snipers?\b|shot dead|gunned down|raid(?:ed|s)?\b|ambush|gunmen|opened? fire|attack|assault|offensive|اشتباك|معارك|هجوم|كمين|(?<![а-яё])бо[ийяе](?![а-яё])|боях|столкнов|атак|нападен|çatışma|saldırı|operasyon|combats|affrontement|offensive|attaque/i,
  },
  { type: 'detention', words: /arrest|detain|prison|اعتقال|معتقل|توقيف|задерж|арест|gözaltı|tutukla|arrêt|détenu/i },
  {
    type: 'trial',
    words:
      /\bcourt\b|trial|sentenced|convicted|محكمة|محاكمة|(?<![а-яё])суд(?![а-яё])|приговор|mahkeme|dava|tribunal|procès|condamné/i,
  },
  {
    type: 'diplomacy',
    words:
      /talks|negotiat|summit|envoy|foreign minister|meet(?:s|ing)?\b|sanction|security council|محادثات|مفاوضات|وزير الخارجية|مجلس الأمن|переговор|саммит|министр иностранных|санкци|görüşme|müzakere|zirve|dışişleri|pourparlers|négociat|sommet|ministre des affaires/i,
  },
  {
    type: 'infrastructure',
    words:
      /piped water|water (?:main|supply)|taps run dry|power (?:station|plant|grid)|pipeline|water (?:supply|station)|\bdam\b|electricity|refinery|محطة|كهرباء|электро|плотин|трубопровод|elektrik|baraj|boru hattı|électricité|barrage/i,
  },
  {
    type: 'statement',
    words: /\bsaid\b|says|statement|denied|condemn|accus|قال|بيان|نفى|заявил|dedi|açıkla|déclar|démenti/i,
  },
];

/** Each kind's words by the script they are written in: a Latin text is not searched for Russian words. */
const kindsByScript = kinds.map(({ type, words }) => ({ type, words: partByScript(words) }));

function partByScript(words: RegExp): Partial<Record<Word['script'], RegExp>> {
  const parts: Partial<Record<Word['script'], string[]>> = {};
  for (const alternative of alternativesOf(words.source)) {
    const script = /\p{Script=Arabic}/u.test(alternative)
      ? 'arabic'
      : /\p{Script=Cyrillic}/u.test(alternative)
        ? 'cyrillic'
        : 'latin';
    parts[script] = [...(parts[script] ?? []), alternative];
  }
  return Object.fromEntries(
    Object.entries(parts).map(([script, alternatives]) => [script, new RegExp(alternatives.join('|'), words.flags)]),
  );
}

/** The alternatives of an expression, parted at the bars outside all brackets. */
function alternativesOf(source: string): string[] {
  const alternatives: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source[at];
    if (unit === '\\') at++;
    else if (unit === '(' || unit === '[') depth++;
    else if (unit === ')' || unit === ']') depth--;
    else if (unit === '|' && depth === 0) {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  alternatives.push(source.slice(from));
  return alternatives;
}

interface Kind {
  type: NonNullable<EventGuess['type']>;
  why: Why;
}

function kindOf(head: string, passage: Passage): Kind | undefined {
  const scripts = new Set<Word['script']>();
  for (const word of passage.words) {
    if (word.start >= head.length) break;
    scripts.add(word.script);
  }
  for (const { type, words } of kindsByScript)
    for (const script of scripts) {
      const said = words[script]?.exec(head);
      if (said) return { type, why: whyIn(passage, 'kind-by-its-words', said.index, said.index + said[0].length) };
    }
  return undefined;
}

/** What happened, when and where, as far as headline and opening say; each part stands only where the words carry it. */
export function guessEvent(
  passages: Passage[],
  places: PlaceHit[][],
  dates: DateHit[][],
  casualties: CasualtyHit[],
  enricher: Enricher,
): { event: EventGuess; why: Why[] } {
  const event: EventGuess = {};
  const why: Why[] = [];
  const heads = passages.map((passage) =>
    passage.text
      .slice(0, passage.in === 'headline' ? 400 : (passage.sentences[1]?.span[1] ?? passage.text.length))
      .slice(0, 900),
  );
  const [headKind, ledeKind] = heads
    .map((head, at) => kindOf(head, passages[at]!))
    .filter((found) => found !== undefined);
  const kind =
    headKind !== undefined && ledeKind !== undefined && yieldsTo(headKind, ledeKind.type) ? ledeKind : headKind;
  const toll = casualties.find((hit) => hit.mention.role === 'event');
  // "Three people died in Homs, police said": what is told is no statement, be its kind unknown.
  if (kind !== undefined && (kind.type !== 'statement' || toll === undefined)) {
    event.type = kind.type;
    why.push(kind.why);
  } else if (passages.some((passage) => passage.text.trim() !== '')) event.type = 'other';

  const all = dates.flat();
  const nearToll = toll && nearestDay(all, toll, passages);
  // What the report was written on is the day of its event only where it tells no other.
  const written = all.find((date) => date.mention.rule === 'dateline');
  const when = nearToll ?? all.find((date) => date.mention.role === 'event') ?? written;
  if (when !== undefined) {
    why.push({
      rule:
        when === nearToll ? 'day-beside-the-toll' : when === written ? 'day-of-the-dateline' : 'first-day-of-an-event',
      span: when.mention.span,
      ...(when.mention.in && { in: when.mention.in }),
      text: when.mention.value,
    });
    event.on = when.mention.value;
    event.precision = when.mention.value.includes('/')
      ? 'range'
      : when.mention.value.length === 10
        ? 'day'
        : when.mention.value.length === 7
          ? 'month'
          : 'year';
  }
  let best: { placeId: string; score: number; why: Why } | undefined;
  const weights: Record<string, number> = {
    site: 9,
    neighbourhood: 8.5,
    town: 8,
    district: 6,
    governorate: 5,
    region: 3,
    country: 1,
  };
  // Where the headline or the lede names a place of the war, a foreign capital that speaks, files or is met in is not the scene.
  const inTheatre = passages.some((passage, index) =>
    places[index]!.some((hit) => {
      const country = enricher.places.get(hit.placeId)!.country;
      return (
        (country === 'SY' || country === 'IQ') &&
        hit.start < (passage.sentences[0]?.span[1] ?? 0) &&
        !isDateline(passage, hit) &&
        enricher.places.get(hit.placeId)!.precision !== 'country'
      );
    }),
  );
  passages.forEach((passage, index) => {
    const end = heads[index]!.length;
    places[index]!.forEach((hit, order) => {
      if (hit.start >= end || isDoer(passage, hit, enricher) || isPlaceSpeaking(passage.text, [hit.start, hit.end]))
        return;
      const place = enricher.places.get(hit.placeId)!;
      const theatre = place.country === 'SY' || place.country === 'IQ' ? 4 : 0;
      const score =
        (weights[place.precision] ?? 1) +
        theatre +
        (hit.locative && !isBearing(passage, hit) ? 2.5 : 0) +
        (passage.in === 'headline' ? 1.5 : 0) -
        Math.min(order, 6) * 0.4 -
        (isReference(passage, hit) ? 4 : 0) -
        (isDateline(passage, hit) ? 7 : 0) -
        (theatre === 0 && inTheatre && !isScene(passage, hit) ? 9 : 0);
      if (best === undefined || score > best.score)
        best = {
          placeId: hit.placeId,
          score,
          why: whyIn(passage, 'finest-place-of-the-opening', hit.start, hit.end),
        };
    });
  });
  if (best !== undefined) {
    event.placeId = best.placeId;
    why.push(best.why);
  }
  return { event, why };
}

/** The event's day that stands nearest to the toll, first of all in its sentence: a photograph's date may stand before it. */
function nearestDay(dates: DateHit[], toll: CasualtyHit, passages: Passage[]): DateHit | undefined {
  const passage = passages.find((one) => (one.in ?? '') === (toll.mention.in ?? ''));
  const [start] = toll.mention.span;
  const sentence = passage?.sentences.find(({ span }) => span[0] <= start && start < span[1])?.span;
  let nearest: DateHit | undefined;
  let least = mostWordsApart;
  for (const date of dates) {
    if (date.mention.role !== 'event' || (date.mention.in ?? '') !== (toll.mention.in ?? '')) continue;
    const [at] = date.mention.span;
    const isBeside = sentence !== undefined && sentence[0] <= at && at < sentence[1];
    const apart = Math.abs(date.from - toll.from) / (isBeside ? mostWordsApart : 1);
    if (apart >= least) continue;
    nearest = date;
    least = apart;
  }
  return nearest;
}

const mostWordsApart = 30;

function whyIn(passage: Passage, rule: string, start: number, end: number): Why {
  return { rule, span: [start, end], ...(passage.in && { in: passage.in }), text: passage.text.slice(start, end) };
}

/** "BEIRUT (Agency) —", "БАГДАД, 15 ноября": where the report was written, which opens it. */
function isDateline(passage: Passage, hit: PlaceHit): boolean {
  if (passage.in === 'headline') return false;
  const next = passage.words[hit.to];
  if (next === undefined) return false;
  const head = passage.words[hit.from]!;
  // "(Corrects …) BEIRUT, Nov 15 (Agency) - ": a note may stand before it.
  if (hit.from > 0)
    return (
      hit.from < 60 &&
      (head.joint & (jointParenthesis | jointLine)) !== 0 &&
      head.capitals === 'all' &&
      (next.joint & (jointComma | jointParenthesis | jointDash)) !== 0
    );
  if ((next.joint & jointHyphen) !== 0 && (next.joint & jointTight) === 0) return true;
  if ((next.joint & (jointDash | jointParenthesis | jointColon)) !== 0) return true;
  return passage.words[hit.from]!.capitals === 'all';
}

/** "Turkey strikes PKK", "Россия нанесла удар": a country that acts is whoever did it, and not where. */
function isDoer(passage: Passage, hit: PlaceHit, enricher: Enricher): boolean {
  if (hit.locative || enricher.places.get(hit.placeId)?.precision !== 'country') return false;
  const next = passage.words[hit.to];
  if (next === undefined || (next.joint & ~jointQuote) !== 0) return false;
  return eventDeeds.has(next.folded);
}

/** "60 km from Damascus", "west of Baghdad": a bearing, not the place. */
function isReference(passage: Passage, hit: PlaceHit): boolean {
  const one = passage.words[hit.from - 1]?.folded ?? '';
  const two = passage.words[hit.from - 2]?.folded ?? '';
  if (
    /^(from|of)$/.test(one) &&
    /^(km|miles|kilometres|kilometers|west|east|north|south|northwest|northeast|southwest|southeast|outside|km)$/.test(
      two,
    )
  )
    return true;
  return /^(syrian|beirut|london|baghdad)$/.test(one) && two === 'based';
}

/** "turns towards Tal Afar": where something may happen next. */
function isBearing(passage: Passage, hit: PlaceHit): boolean {
  return /^towards?$/.test(passage.words[hit.from - 1]?.folded ?? '');
}

/** Something is said to happen there, and not only in passing: "in Kilis", in the headline or the first sentence. */
function isScene(passage: Passage, hit: PlaceHit): boolean {
  return hit.locative && (passage.in === 'headline' || hit.start < (passage.sentences[0]?.span[1] ?? 0));
}

/** A headline that says only "attack", "strike", "bombing" or "said" leaves the kind to a lede that is more exact. */
function yieldsTo({ type, why: { text = '' } }: Kind, lede: EventGuess['type']): boolean {
  if (type === 'statement') return true;
  if (lede === 'drone-strike') return type === 'clash' || type === 'air-strike';
  // "Bombing kills 21": planes or a car, the lede says.
  if (type === 'bombing') return /^bombing$/i.test(text) && (lede === 'air-strike' || lede === 'shelling');
  return type === 'clash' && bareAttack.test(text) && strikes.has(lede);
}

const bareAttack = /^(?:attack|assault|raid(?:ed|s)?|هجوم|атак|нападен|saldırı|attaque)$/i;
const strikes = new Set<EventGuess['type']>(['chemical-attack', 'air-strike', 'bombing', 'shelling']);
