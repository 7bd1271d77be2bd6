import type { EventGuess } from '../model/inferred.ts';
import { jointColon, jointDash, jointParenthesis } from '../text/readWords.ts';
import type { PlaceHit } from './findPlaces.ts';
import type { Enricher } from './loadEnricher.ts';
import type { Passage } from './passage.ts';
import type { CasualtyHit } from './readCasualties.ts';
import type { DateHit } from './readDates.ts';

/** Kinds in the order in which they are believed: the first whose words stand in the headline or the first sentences. */
const kinds: { type: NonNullable<EventGuess['type']>; words: RegExp }[] = [
  {
    type: 'chemical-attack',
    words:
      /chemical|chlorine|sarin|nerve (?:gas|agent)|toxic gas|poison(?:ous)? gas|كيماوي|كيميائي|كلور|химическ|хлор|зарин|kimyasal|klor gazı|chimique|chlore/i,
  },
  {
    type: 'drone-strike',
    words: /drone (?:strike|attack)s?|combat drones?|طائرة مسيرة|беспилотник|SİHA|İHA (?:ile|saldır)|frappe de drone/i,
  },
  {
    type: 'air-strike',
    words:
      /air[ -]?(?:strike|raid)|warplane|barrel bomb|bombing raid|air campaign|aerial|jets? (?:bomb|struck|hit)|غار(?:ة|ات)|طائرات حربية|برميل|براميل|طيران|авиаудар|авианал|бомбардир|hava saldır|savaş uçak|bombard(?:ıman|ement)|frappes? aérien|raids? aérien|varil bomba/i,
  },
  {
    type: 'bombing',
    words:
      /(?:car|truck|suicide|roadside) bomb|bombing|suicide attack|\bIEDs?\b|explosive device|bomb attack|\bblast\b|explosion|تفجير|مفخخ|عبوة ناسفة|انتحاري|انفجار|взрыв|теракт|смертник|bomba|patlama|attentat|voiture piégée|kamikaze/i,
  },
  {
    type: 'shelling',
    words:
      /shell(?:ing|ed|s)\b|mortar|artillery|rocket|missile|howitzer|قصف|قذائف|صاروخ|صواريخ|مدفعية|обстрел|ракет|миномет|артилл|topçu|roket|füze|havan|obus|roquette|tirs d'artillerie|missile/i,
  },
  { type: 'assassination', words: /assassinat|اغتيال|убийств[оа] (?:командир|чиновник)|suikast/i },
  { type: 'hostage', words: /hostage|kidnap|abduct|رهائن|رهينة|خطف|заложник|похит|rehine|kaçırıl|otage|enlev/i },
  { type: 'execution', words: /execut(?:e|es|ed|ion)|behead|hang(?:s|ed)|إعدام|казн|infaz|idam|décapit|exécut/i },
  {
    type: 'truce',
    words:
      /cease-?fire|truce|cessation of hostilities|de-?escalation|هدنة|وقف إطلاق النار|перемири|прекращени[еия] огня|ateşkes|trêve|cessez-le-feu/i,
  },
  {
    type: 'displacement',
    words:
      /displac|flee|fled|exodus|refugee|نزوح|نازح|تهجير|беженц|перемещенн|yerinden|mülteci|göç|déplacés|réfugiés|fuient/i,
  },
  {
    type: 'aid',
    words:
      /humanitarian|aid convoy|evacuat|\baid\b|مساعدات|إجلاء|قافلة|гуманитар|эвакуац|insani yardım|tahliye|aide humanitaire|évacu/i,
  },
  {
    type: 'advance',
    words:
      /recaptur|retak|captur|seiz|liberat|advance|control of|withdraw|سيطر|تحرير|تقدم|освобо|захват|взял[аи]? под контроль|ele geçir|kurtar|kontrol|repris|s'empar|libér/i,
  },
  {
    type: 'clash',
    words:
      /clash|fighting|battle|ambush|gunmen|opened? fire|attack|assault|offensive|اشتباك|معارك|هجوم|كمين|бо[ийяе]\b|боях|столкнов|атак|нападен|çatışma|saldırı|operasyon|combats|affrontement|offensive|attaque/i,
  },
  { type: 'detention', words: /arrest|detain|prison|اعتقال|معتقل|توقيف|задерж|арест|gözaltı|tutukla|arrêt|détenu/i },
  {
    type: 'trial',
    words: /\bcourt\b|trial|sentenced|convicted|محكمة|محاكمة|суд\b|приговор|mahkeme|dava|tribunal|procès|condamné/i,
  },
  {
    type: 'diplomacy',
    words:
      /talks|negotiat|summit|envoy|foreign minister|meet(?:s|ing)?\b|sanction|security council|محادثات|مفاوضات|وزير الخارجية|مجلس الأمن|переговор|саммит|министр иностранных|санкци|görüşme|müzakere|zirve|dışişleri|pourparlers|négociat|sommet|ministre des affaires/i,
  },
  {
    type: 'infrastructure',
    words:
      /power (?:station|plant|grid)|pipeline|water (?:supply|station)|\bdam\b|electricity|refinery|محطة|كهرباء|سد\b|электро|плотин|трубопровод|elektrik|baraj|boru hattı|électricité|barrage/i,
  },
  {
    type: 'statement',
    words: /\bsaid\b|says|statement|denied|condemn|accus|قال|بيان|نفى|заявил|dedi|açıkla|déclar|démenti/i,
  },
];

/** What happened, when and where, as far as headline and opening say; each part stands only where the words carry it. */
export function guessEvent(
  passages: Passage[],
  places: PlaceHit[][],
  dates: DateHit[][],
  casualties: CasualtyHit[],
  enricher: Enricher,
): EventGuess {
  const event: EventGuess = {};
  const heads = passages.map((passage) =>
    passage.text
      .slice(0, passage.in === 'headline' ? 400 : (passage.sentences[1]?.span[1] ?? passage.text.length))
      .slice(0, 900),
  );
  const kind = heads
    .map((head) => kinds.find((candidate) => candidate.words.test(head)))
    .filter((found) => found !== undefined);
  const headKind = kind[0];
  if (headKind !== undefined)
    event.type = headKind.type === 'statement' && kind[1] !== undefined ? kind[1].type : headKind.type;
  else if (passages.some((passage) => passage.text.trim() !== '')) event.type = 'other';

  const toll = casualties.find((hit) => hit.mention.role === 'event');
  const all = dates.flat();
  const nearToll =
    toll === undefined
      ? undefined
      : all.find(
          (date) =>
            date.mention.role === 'event' &&
            (date.mention.in ?? '') === (toll.mention.in ?? '') &&
            Math.abs(date.from - toll.from) < 30,
        );
  const when = nearToll ?? all.find((date) => date.mention.role === 'event');
  if (when !== undefined) {
    event.on = when.mention.value;
    event.precision = when.mention.value.includes('/')
      ? 'range'
      : when.mention.value.length === 10
        ? 'day'
        : when.mention.value.length === 7
          ? 'month'
          : 'year';
  }
  let best: { placeId: string; score: number } | undefined;
  const weights: Record<string, number> = {
    site: 9,
    neighbourhood: 8.5,
    town: 8,
    district: 6,
    governorate: 5,
    region: 3,
    country: 1,
  };
  passages.forEach((passage, index) => {
    const end = heads[index]!.length;
    places[index]!.forEach((hit, order) => {
      if (hit.start >= end) return;
      const place = enricher.places.get(hit.placeId)!;
      const theatre = place.country === 'SY' || place.country === 'IQ' ? 4 : 0;
      const score =
        (weights[place.precision] ?? 1) +
        theatre +
        (hit.locative ? 2.5 : 0) +
        (passage.in === 'headline' ? 1.5 : 0) -
        Math.min(order, 6) * 0.4 -
        (isReference(passage, hit) ? 4 : 0) -
        (isDateline(passage, hit) ? 7 : 0);
      if (best === undefined || score > best.score) best = { placeId: hit.placeId, score };
    });
  });
  if (best !== undefined) event.placeId = best.placeId;
  return event;
}

/** "BEIRUT (Agency) —", "БАГДАД, 15 ноября": where the report was written, which opens it. */
function isDateline(passage: Passage, hit: PlaceHit): boolean {
  if (passage.in === 'headline' || hit.from > 0) return false;
  const next = passage.words[hit.to];
  if (next === undefined) return false;
  if ((next.joint & (jointDash | jointParenthesis | jointColon)) !== 0) return true;
  return passage.words[hit.from]!.capitals === 'all';
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
