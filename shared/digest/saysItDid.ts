/**
 * Whether a sentence says that a party it names did something to somebody: "jets of the coalition struck", "shells fired by the army", "غارة روسية".
 * A party that was hit, or is merely named, is accused of nothing, and must not be called silent. Where the words are not sure, the answer is no.
 */

/** Beginnings of deeds: verbs and nouns of attack, by language. Own list. */
const deeds: Record<string, string> = {
  en: 'struck|strikes?|str(?:ike|uck)\\w*|air ?strikes?|airstrikes?|raids?|raided|bomb(?:ed|ing|ings|ard\\w*)|shell(?:ed|s|ing)?|attack(?:ed|s|ing)?|target(?:ed|s|ing)|hit|hits|hitting|kill(?:ed|s|ing)|fir(?:ed|es|ing)|launch(?:ed|es|ing)|dropp(?:ed|ing)|execut(?:ed|es|ing)|behead(?:ed|ing)|detain(?:ed|s|ing)|arrest(?:ed|s|ing)|abduct(?:ed|ing)|seiz(?:ed|es|ing)|storm(?:ed|s|ing)|captur(?:ed|es|ing)|used|gassed|pound(?:ed|s|ing)|besieg\\w+|carried out|carrying out|responsible|(?:was|were|is|are) behind',
  fr: 'frapp\\w+|bombard\\w+|raids?|tir(?:é|s|er|ent)\\w*|attaqu\\w+|tué\\w*|pilonn\\w+|exécut\\w+|visé\\w*|men[ée]\\w*',
  de: 'griff\\w*|angegriffen|beschoss\\w*|bombard\\w+|luftangriff\\w*|getötet|tötet\\w*',
  es: 'atac\\w+|bombarde\\w+|dispar\\w+|mat(?:ó|aron)|ejecut\\w+',
  ru: 'удар\\w*|нан[её]с\\w*|бомб\\w+|обстрел\\w*|атак\\w+|уби\\w+|сброс\\w+|выпусти\\w+|захват\\w+|казн\\w+|задержа\\w+|применил\\w*',
  tr: 'vur\\w+|bombala\\w+|saldır\\w+|hedef al\\w+|öldür\\w+|ateş\\w*|top atış\\w*|gözaltı\\w*|düzenle\\w+|infaz\\w*',
  ar: '(?:[وف]?)(?:قصف\\w*|غار(?:ة|ات)\\w*|استهدف\\w*|شن\\w*|ألق\\w*|قتل\\w*|هاجم\\w*|اعتقل\\w*|أعدم\\w*|أطلق\\w*)',
};

/** Behind the party: what says that something was done to it, or to what is its own. */
const auxiliaries = new Set(['was', 'were', 'been', 'being', 'is', 'are']);
const sufferedDeeds =
  /^(?:hit|killed|struck|wounded|injured|bombed|shelled|attacked|targeted|captured|seized|destroyed|arrested|detained|dead|casualties|victims)$/;
const itsOwn = /^(?:positions?|targets?|fighters?|militants?|depots?|bases?|headquarters|convoys?|vehicles?)$/;
/** Just before the party, articles left out: what makes it the doer. */
const doers = [
  'by',
  'blamed',
  'blames',
  'blaming',
  'accused',
  'accuses',
  'accusing',
  'par',
  'von',
  'por',
  'قبل',
  'بواسطة',
  'اتهم',
  'اتهموا',
];
/** Before "by": who holds a place, or is of a group, has done nothing in the sentence that says so. */
const holding =
  /^(?:controlled|held|defended|manned|guarded|fortified|planted|laid|built|dug|left|abandoned|run|ruled|governed|occupied|dominated|backed|supported|claimed|said|reported|led|known|contr[ôo]l[ée]e?s?|tenue?s?|kontrolliert|gehalten|controlad[ao]s?)$/;
const articles = new Set(['the', 'a', 'an', 'le', 'la', 'les', 'l’', "l'", 'der', 'die', 'el', 'los']);
/** Between a deed and the party behind it: then the party is where the deed went. */
const toward = /(?:على|ضد|إلى|نحو|لـ)/u;

const nearUnits = 60;

/** `start`, `end`: where the party is named in `text`. */
export function saysItDid(text: string, [start, end]: [number, number], language: string): boolean {
  const before = text.slice(Math.max(0, start - nearUnits), start);
  const after = text.slice(end, end + nearUnits);
  if (endsInDoer(before)) return true;
  if (isAimedAt(before)) return false;
  if (suffered(after) || sufferedFurtherOn(text.slice(end, end + farUnits))) return false;
  const deed = deedOf(language);
  if (deed === undefined) return false;
  if (language.startsWith('ar')) {
    const found = [...before.matchAll(deed)].at(-1);
    if (found && !toward.test(before.slice(found.index))) return true;
  }
  const done = after.search(deed);
  return done >= 0 && !/[.;:]/.test(after.slice(0, done));
}

/** "was badly hit", "’s convoy", " positions": within the next few words of the clause. */
function suffered(after: string): boolean {
  const [clause = ''] = after.toLowerCase().split(/[.;:]/, 1);
  const words = clause.split(/[^\p{L}]+/u).filter((word) => word !== '' && word !== 's');
  if (itsOwn.test(words[0] ?? '')) return true;
  const at = words.slice(0, 6).findIndex((word) => auxiliaries.has(word));
  return at >= 0 && words.slice(at + 1, at + 4).some((word) => sufferedDeeds.test(word));
}

const farUnits = 220;
const actives =
  /^(?:struck|hit|hits|bombed|bombs|shelled|attacked|attacks|targeted|targets|killed|kills|fired|fires|launched|dropped|seized|stormed|captured|detained|arrested|executed|pounded|raided|carried)$/;

/**
 * "of Hezbollah was, according to a source, killed", "Hezbollah's commander, who had led its men since 2013, was killed": the passive stands far
 * behind the name, and no deed between. What stands between two commas is passed over.
 */
function sufferedFurtherOn(after: string): boolean {
  const [clause = ''] = after.toLowerCase().split(/[.;:]/, 1);
  const words: string[] = clause.match(/[\p{L}\p{N}]+|,/gu) ?? [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === ',' && /^(?:who|whose|which|a|an|the|his|its)$/.test(words[at + 1] ?? '')) {
      const close = words.indexOf(',', at + 1);
      if (close < 0) return false;
      at = close;
      continue;
    }
    if (auxiliaries.has(word)) {
      let next = at + 1;
      if (words[next] === ',') {
        const close = words.indexOf(',', next + 1);
        if (close < 0) return false;
        next = close + 1;
      }
      if (words.slice(next, next + 3).some((one) => sufferedDeeds.test(one))) return true;
    } else if (actives.test(word)) return false;
  }
  return false;
}

/** "aimed at Russian aircraft", "hit Turkish tanks": the party is where the deed went. */
const goals = new Set(
  'at against on onto toward towards into near hit hits hitting struck targeted targets targeting attacked attacks attacking killed killing destroyed destroying down wounded contre auf gegen contra'.split(
    ' ',
  ),
);

function isAimedAt(before: string): boolean {
  return goals.has(wordsBefore(before).at(-1) ?? '');
}

function wordsBefore(before: string): string[] {
  const words = before.toLowerCase().split(/\s+/).filter(Boolean);
  if (articles.has(words.at(-1) ?? '')) words.pop();
  return words;
}

function endsInDoer(before: string): boolean {
  const words = wordsBefore(before);
  return doers.includes(words.at(-1) ?? '') && !holding.test(words.at(-2) ?? '');
}

const compiled = new Map<string, RegExp>();

function deedOf(language: string): RegExp | undefined {
  const key = language.split('-')[0] ?? '';
  const words = deeds[key];
  if (words === undefined) return undefined;
  // A word ends where its letters end, in every script.
  const source = `(?<!\\p{L})(?:${words.replaceAll('\\w', '\\p{L}')})(?!\\p{L})`;
  const known = compiled.get(key) ?? new RegExp(source, 'giu');
  compiled.set(key, known);
  known.lastIndex = 0;
  return known;
}
