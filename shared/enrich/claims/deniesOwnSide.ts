import { jointComma, type Word } from '../../text/readWords.ts';
import type { Clause } from '../passage.ts';
import type { Cue } from './findCues.ts';

/** Each party by the words that begin so: its name, its capital, its adjective and those who speak for it, folded. */
const parties = [
  /^(?:russia|russe|rus(?:ya|larin)?$|mosc|kremlin|lavrov|zakharova|peskov|konashenkov|putin|росси|рф$|москв|кремл|лавров|захаров|песков|конашенков|путин|(?:ال)?روسي|موسكو|لافروف|زاخاروفا|الكرملين|بيسكوف)/,
  /^(?:americ|pentagon|washington|abd$|amerika|сша$|америк|пентагон|вашингтон|(?:ال)?امريك|واشنطن|البنتاغون)/,
  /^(?:turk|turc|turq|ankara|турц|турец|анкар|تركيا|(?:ال)?تركي|انقره)/,
  /^(?:iran|tehran|teheran|tahran|иран|тегеран|(?:ال)?ايران|طهران)/,
  /^(?:israel|israil|израил|(?:ال)?اسراييل)/,
  /^(?:syria|syrie|damas|suriye|сири|дамаск|سوريا|(?:ال)?سوري|دمشق)/,
  /^(?:iraq|irak|baghdad|bagdad|ирак|багдад|العراق|بغداد)/,
  /^(?:army|military|عسكري|(?:ال)?جيش|военн|арми|armee|militaire|ordu(?:su|nun)?$|asker)/,
  /^(?:coalition|koalisyon|коалици|التحالف)/,
];

interface Denying {
  /** The word that negates. */
  not: RegExp;
  /** What somebody is charged with, when it follows within `reach` words. */
  deed: RegExp;
  reach: number;
  /** Where a clause with a subject of its own begins. */
  opens: RegExp;
  /** The speaker's own: "he", "his planes". */
  own: RegExp;
}

const denying: Record<string, Denying> = {
  en: {
    not: /^(?:not|never|nt)$/,
    deed: /^(?:bomb(?:ed)?|struck|hit|target(?:ed)?|attack(?:ed)?|shell(?:ed)?|used?|fired|launched|killed|involved|behind|responsible|dropped|raided|carried|conducted)$/,
    reach: 2,
    opens: /^(?:that|but|and)$/,
    own: /^$/,
  },
  fr: {
    not: /^(?:n|ne)$/,
    deed: /^(?:bombard|frapp|vise|attaqu|tire|mene|utilis|tue|effectu|impliqu|responsable|lance|cibl|rien$)/,
    reach: 6,
    opens: /^(?:que|qu|et|mais)$/,
    own: /^(?:ils?|elles?|nous|ses|son|sa|leurs?|nos|notre)$/,
  },
  ru: {
    not: /^не$/,
    deed: /^(?:нанос|нанес|бомби|разбомб|обстрел|атаков|атакует|примен|использ|соверша|стрел|причаст|убива|сбива|сбил|запуска|выполня|штурмов|взрыва|минир|снабжа|поставля|вооружа|финансир|передава)/,
    reach: 1,
    opens: /^(?:что|и|а|но)$/,
    own: /^(?:он|она|оно|они|мы|его|ее|их)$|^(?:наш|свои|своя|своих)/,
  },
  tr: {
    not: /^(?:vur|vurul|bombala|bombalan|yap|yapil|saldir|kullan|kullanil|duzenle|duzenlen|gerceklestir|gerceklestiril|oldur|dusur|firlat|atil)m[ae]di(?:gi|k)|^(?:hedef|ates|ilgisi|sorumlu)$/,
    deed: /^(?:vur|vurul|bombala|bombalan|yap|yapil|saldir|kullan|kullanil|duzenle|duzenlen|gerceklestir|gerceklestiril|oldur|dusur|firlat|atil|al|alin|ac|acil|ol)m[ae]di(?:gi|k)/,
    reach: 1,
    opens: /^(?:ve|ama|ise)$/,
    own: /(?:larinin|lerinin|sinin)$/,
  },
  ar: {
    not: /^(?:لم|ما)$/,
    deed: /^[يتن](?:قصف|ستهدف|نفذ|شن|ستخدم|ضرب|هاجم|شارك|طلق|قتل|غر|رتكب|حلق)/,
    reach: 1,
    opens: /^[وب]?(?:ان|انه|انها|انهم|اننا)$/,
    own: /(?:اتها|اتهم|اتنا|يها|وها)$|^(?:بلاده|بلادها|قواته|قواتها|جيشه|جيشها|طيرانه|طيرانها|طايراته|مقاتلاته|جنوده|انه|انها|انهم|اننا)$/,
  },
};

/** Who speaks for a state's forces, with or without the state's name. */
const institution =
  /^(?:genelkurmay|bakanlig|bakanlik|tsk$|cumhurbaskan|basbakan|hukumet|минобороны$|генштаб|мид$|вкс$)/;

/**
 * "что его самолёты не бомбили", "que ses avions n'avaient pas bombardé", "okulu vurmadığını", "أن طائرات بلاده لم تقصف": who says that his own
 * side did not do it denies, in whatever language. His own is what a pronoun ties to him, what bears his party's name, or, where the grammar
 * lets a subject go, what has none. That others did not do it, or that help did not come, is a claim.
 */
export function deniesOwnSide(words: Word[], sentence: Clause, says: Cue[], language: string): boolean {
  const rule = denying[language];
  if (rule === undefined) return false;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (!rule.not.test(words[at]!.folded)) continue;
    const direct = language === 'tr' && rule.deed.test(words[at]!.folded);
    if (
      !direct &&
      !words.slice(at + 1, Math.min(sentence.to, at + 1 + rule.reach)).some((word) => rule.deed.test(word.folded))
    )
      continue;
    let from = at;
    while (from > sentence.from && at - from < 8 && (words[from]!.joint & jointComma) === 0) {
      if (rule.opens.test(words[from - 1]!.folded) || (language !== 'ar' && says.some(({ to }) => to === from))) break;
      from--;
    }
    const opener = words[from - 1]?.folded ?? '';
    if (language === 'ar' && from > sentence.from && rule.own.test(opener)) return true;
    const told = words.slice(from, at);
    if (told.some(({ folded }) => language !== 'tr' && rule.own.test(folded))) return true;
    if (language === 'ru' && told.length === 0 && /^(?:что|и)$/.test(opener)) return true;
    const around = [...words.slice(sentence.from, from), ...words.slice(at, sentence.to)];
    const named = parties.filter((party) => told.some(({ folded }) => party.test(folded)));
    if (language === 'tr') {
      // Speaker and deed stand in one clause: another's planes are named beside them.
      // "Görgü tanıkları, ordunun köye ateş açmadığını": what a party did not do is denied by itself and by those who speak for it.
      const speaker = words.slice(sentence.from, from);
      const speaksForIt = speaker.some(
        ({ folded }) => institution.test(folded) || named.some((party) => party.test(folded)),
      );
      if (speaker.length > 0 && (words[from]!.joint & jointComma) !== 0 && named.length > 0 && !speaksForIt) continue;
      if (named.length < 2 && !told.some(({ folded }) => /^(?:rejim|muhalif|milis)/.test(folded))) return true;
      continue;
    }
    // "В Минобороны заявили, что российские самолеты не бомбили": the ministry is that of the language where no other is named.
    if (
      language === 'ru' &&
      named.includes(parties[0]!) &&
      around.some(({ folded }) => institution.test(folded)) &&
      !parties.slice(1).some((party) => around.some(({ folded }) => party.test(folded)))
    )
      return true;
    if (named.some((party) => around.some(({ folded }) => party.test(folded)))) return true;
  }
  return false;
}
