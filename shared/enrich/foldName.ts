import { foldText } from '../text/foldText.ts';
import type { Script } from '../text/readWords.ts';

/** Words that transliteration spells in many ways, by the spelling we compare. */
const transliterations = new Map<string, string>();
const russianHeads = new Map<string, string>();
for (const [kept, others] of Object.entries({
  al: 'el ar as ash asz at ath an ad adh az ez es esh ed er eth',
  deir: 'dayr deyr dair der deyr',
  tal: 'tel tell tall til till telul',
  sheikh: 'shaykh shaikh cheikh sheik seyh sheykh',
  kafr: 'kafar kufr kefr kfar kafer',
  ain: 'ayn ein aïn eyn ayin',
  jabal: 'jebel jabel gabal djebel cebel',
  um: 'umm oum om',
  beit: 'bayt bait beyt',
  abu: 'abou ebu abo',
  maarat: 'maarrat maaret marat maarret',
  ras: 'raas',
  qalat: 'qalaat qalaa kalaat',
  khan: 'han',
  jaysh: 'jaish jeish jaysh jeysh',
  haqq: 'haq',
})) {
  for (const other of others.split(' ')) transliterations.set(other, kept);
}

/** The same for Russian, which writes what it hears of the article and of the commonest heads of names; й is folded to и here. */
for (const [kept, others] of Object.entries({
  аль: 'эль ал эл ас эс аш эш ат эт ар эр ан эн аз эз ад эд уль',
  телль: 'тель таль талль тел тал тиль',
  деир: 'даир дэир дер',
  аин: 'эин',
  кафр: 'кефр кфар кафар кефар',
  джебель: 'джабаль джебел джабал джабель',
  шеих: 'шаих шех',
  маарет: 'мааррет мааррат маарат маарра',
  джиср: 'джисер джисир',
  умм: 'ум',
})) {
  for (const other of others.split(' ')) russianHeads.set(other, kept);
}

/** Articles as they are assimilated to sun letters; as plain words they are English, so they count only when tied to a name. */
export function isArticle(folded: string): boolean {
  return folded === 'al' || transliterations.get(folded) === 'al';
}

const doubled = /([bcdfghjklmnpqrstvwxyz])\1/g;
const doubledCyrillic = /([бвгджзклмнпрстфхцчш])\1/g;
const russianEnding =
  /(?:иеи|ьеи|ами|ями|ого|его|ому|ему|ыми|ими|ои|еи|ой|ей|ом|ем|ам|ям|ах|ях|ов|ев|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ью|ия|ии|ию|а|я|о|е|у|ю|ы|и|ь|й)$/;

const remembered = new Map<string, string>();

/**
 * A folded word as names are compared: "Hasakah" and "Hasaka", "Tell" and "Tal", "Дамаске" and "Дамаск", "الرقة" and "رقة" are one.
 * It never joins two places of the gazetteer that are not one (a test holds it to that).
 */
export function foldName(folded: string, script: Script): string {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const value = foldNameAfresh(folded, script);
  if (remembered.size > 50_000) remembered.clear();
  remembered.set(folded, value);
  return value;
}

function foldNameAfresh(folded: string, script: Script): string {
  if (script === 'latin') {
    const canonical = transliterations.get(folded);
    if (canonical !== undefined) return canonical;
    let word = folded;
    if (word.length >= 5 && word.endsWith('ah')) word = word.slice(0, -1);
    return word.replace(doubled, '$1');
  }
  const russianHead = script === 'cyrillic' ? russianHeads.get(folded) : undefined;
  if (russianHead !== undefined) return foldNameAfresh(russianHead, script);
  // "Дарайя" keeps the consonant that its й is, or its stem would be that of "Дараа".
  if (script === 'cyrillic' && /[аеоуы]и[яиюе]$/.test(folded) && folded.length >= 6) return folded.slice(0, -1);
  if (script === 'cyrillic')
    return folded.length >= 4 ? folded.replace(russianEnding, '').replace(doubledCyrillic, '$1') : folded;
  if (script === 'arabic') return folded.length >= 4 && folded.startsWith('ال') ? folded.slice(2) : folded;
  return folded;
}

/**
 * The forms under which a word of running text is looked up: itself, and in Arabic itself without the particles and the article
 * that are written onto it (و ف ب ل ك ال). At most three.
 */
export function nameForms(folded: string, script: Script): string[] {
  const known = rememberedForms.get(folded);
  if (known !== undefined) return known;
  const forms = nameFormsAfresh(folded, script);
  if (rememberedForms.size > 50_000) rememberedForms.clear();
  rememberedForms.set(folded, forms);
  return forms;
}

const rememberedForms = new Map<string, string[]>();

function nameFormsAfresh(folded: string, script: Script): string[] {
  const first = foldName(folded, script);
  if (script !== 'arabic') return [first];
  // "وتل تمر": a particle on the short head of a longer name.
  if (folded.length === 3 && folded[0] === 'و') return [first, folded.slice(1)];
  if (folded.length < 4) return [first];
  const forms = [first];
  const rest = folded.slice(1);
  if ('وفبلك'.includes(folded[0]!)) {
    if (rest.startsWith('ال') && rest.length >= 4) forms.push(rest.slice(2));
    else if (folded[0] === 'ل' && rest[0] === 'ل' && rest.length >= 4) forms.push(rest.slice(1), rest);
    else if (rest.length >= 3) forms.push(rest);
    // "وبدمشق": two particles.
    if ('بلك'.includes(rest[0]!) && folded[0] !== rest[0] && rest.length >= 4)
      forms.push(foldName(rest.slice(1), script));
  }
  return forms;
}

const kurdishEndings: Record<string, string[]> = {
  ku: 'yên yan yek yekê yekî ekê ekî eke yê ya yî ên an ek ê a î'.split(' ').map(foldText),
  ckb: 'ەکانی ەکان ەکەی ەکە یەکان ێکی ێک یان انی ان یدا دا یش ەوە ی ن ە'.split(' ').map(foldText),
};

/** The forms of a word in a text of this language: in Kurmanji and Sorani also without each ending it may bear ("Helebê", "حەلەبی"). */
export function formsIn(language: string, folded: string, script: Script): string[] {
  const forms = nameForms(folded, script);
  const endings = kurdishEndings[language];
  if (endings === undefined) return forms;
  const more = new Set(forms);
  for (const ending of endings)
    if (folded.length >= ending.length + 2 && folded.endsWith(ending))
      more.add(foldName(folded.slice(0, folded.length - ending.length), script));
  return [...more];
}
